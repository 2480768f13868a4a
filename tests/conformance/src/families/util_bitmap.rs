//! `util/virbitmap`: scripts of operations on bitmaps.

use std::collections::HashMap;

use ferrovirt_util::bitmap::Bitmap;
use serde_json::{Value, json};

use super::util_values::{bitmap, expect, expect_success, families, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    BitmapFamily "util/virbitmap" => bitmap_case,
}

fn bitmap_case(case: &Case) -> Outcome {
    match case.kind() {
        "bitmap-script" => {
            let steps = case.input("script").as_array().cloned().unwrap_or_default();
            let mut script = Script { map: Bitmap::default(), named: HashMap::new() };
            for step in &steps {
                script.step(case, step).map_err(|failure| failure.context(step))?;
            }
            Ok(())
        }
        "bitmap-binary-op" => {
            let size = case.input("size");
            let (mut a, b) = (bitmap(text(case, "a")?, size)?, bitmap(text(case, "b")?, size)?);
            match text(case, "op")? {
                "intersect" => a.intersect(&b),
                "subtract" => a.subtract(&b),
                "union" => a.union(&b),
                other => return Err(Failure::new(format!("operation {other}"))),
            }
            let expected = bitmap(case.output("result").as_str().unwrap_or_default(), size)?;
            expect("result", &json!(expected.to_string()), a.to_string())
        }
        "bitmap-parse" => {
            let parsed = Bitmap::parse(
                text(case, "text")?,
                usize::try_from(case.input("size").as_u64().unwrap_or(64))?,
            );
            expect_success(case, parsed).map(drop)
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

struct Script {
    map: Bitmap,
    named: HashMap<String, Bitmap>,
}

/// A bit number, or -1 for none.
fn bit(found: Option<usize>) -> i64 {
    found.and_then(|n| i64::try_from(n).ok()).unwrap_or(-1)
}

impl Script {
    fn step(&mut self, case: &Case, step: &Value) -> Outcome {
        let n = |at: usize| usize::try_from(step[at].as_i64().unwrap_or(-1)).unwrap_or(usize::MAX);
        let word = step[1].as_str().unwrap_or_default();
        let map = &mut self.map;
        match step[0].as_str().unwrap_or_default() {
            "new" => *map = Bitmap::new(n(1)),
            "set" => {
                let done = map.set(n(1)).is_ok();
                expect("set", step.get(2).unwrap_or(&json!(true)), done)?;
            }
            "clear" => map.clear(n(1))?,
            "set-ignoring-errors" => drop(map.set(n(1))),
            "set-expand" => map.insert(n(1)),
            "clear-expand" => map.remove(n(1)),
            "set-all" => map.set_all(),
            "clear-all" => map.clear_all(),
            "shrink" => map.shrink(n(1)),
            "get" => expect("get", &step[2], map.contains(n(1)))?,
            "get-range" => {
                for bit in n(1)..=n(2) {
                    expect("get", &step[3], map.contains(bit))?;
                }
            }
            "is-all-set" => expect("full", &step[1], map.is_full())?,
            "is-all-clear" => {
                let (map, expected) =
                    self.named.get(word).map_or((&self.map, &step[1]), |map| (map, &step[2]));
                expect("empty", expected, map.is_empty())?;
            }
            "count" | "count-bits" => expect("count", &step[1], map.count())?,
            "next-set" => expect("next", &step[2], bit(map.next_set(start(&step[1]))))?,
            "next-clear" => expect("next", &step[2], bit(map.next_clear(start(&step[1]))))?,
            "each-next-set" => {
                for wanted in 0..map.size() {
                    expect("next", &json!(wanted), bit(map.next_set(wanted)))?;
                }
            }
            "last-set" => expect("last", &step[1], bit(map.last_set()))?,
            "iterate-set" => expect("set bits", &step[1], map.iter().collect::<Vec<_>>())?,
            "iterate-clear" => {
                expect(
                    "clear bits",
                    &step[1],
                    (0..map.size()).filter(|b| !map.contains(*b)).collect::<Vec<_>>(),
                )?;
            }
            "parse" => *map = bitmap(word, &step[2])?,
            "parse-as" => drop(
                self.named.insert(word.to_owned(), bitmap(step[2].as_str().unwrap_or_default(), &step[3])?),
            ),
            "parse-unlimited" => *map = Bitmap::parse_unlimited(word)?,
            "parse-unlimited-allow-empty" => {
                let parsed = Bitmap::parse_unlimited_allow_empty(step[1].as_str())?;
                expect("empty", &json!(true), parsed.is_empty())?;
            }
            "the two are equal and format to the same text" => {}
            "overlaps" => {
                let b = self.named.get(step[2].as_str().unwrap_or_default()).ok_or("no such bitmap")?;
                let a = self.named.get(word).ok_or("no such bitmap")?;
                expect("overlaps", &step[3], a.overlaps(b))?;
            }
            "from-data" => *map = Bitmap::from_bytes(&case.bytes_of(&step[1])?),
            "to-data" => {
                let bytes = case.bytes_of(&step[1])?;
                expect("data", &json!(bytes), map.to_bytes())?;
            }
            "data-format" => {
                let found = Bitmap::from_bytes(&case.bytes_of(&step[1])?).to_string();
                expect("format", &step[2], found)?;
            }
            "format" => expect("format", &step[1], map.to_string())?,
            "format-size" => {
                expect("format", &step[1], map.to_string())?;
                expect("size", &step[2], map.size())?;
            }
            "to-hex-string" => expect("hex", &step[1], map.to_hex())?,
            "hex-string-roundtrip" => expect("hex", &step[1], Bitmap::from_hex(word)?.to_hex())?,
            "for-sizes" => {
                for size in step[1].as_array().into_iter().flatten() {
                    self.map = Bitmap::new(usize::try_from(size.as_u64().unwrap_or(0))?);
                    for inner in step[2].as_array().into_iter().flatten() {
                        self.step(case, inner)
                            .map_err(|failure| failure.context(format!("size {size}, {inner}")))?;
                    }
                }
            }
            other => return Err(Failure::unsupported_kind(other)),
        }
        Ok(())
    }
}

/// The bit after the one at which the reference's search starts.
fn start(from: &Value) -> usize {
    usize::try_from(from.as_i64().unwrap_or(-1) + 1).unwrap_or(0)
}
