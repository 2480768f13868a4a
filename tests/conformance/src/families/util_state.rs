//! Families of `util/` about files that are kept: locks, logs, caches, MAC maps.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ferrovirt_util::file_cache::{CacheHandler, FileCache};
use ferrovirt_util::lock_space::{AcquireFlags, LockSpace};
use ferrovirt_util::mac_map::MacMap;
use ferrovirt_util::rotating_file::{RotatingReader, RotatingWriter};
use ferrovirt_util::{Error, ErrorDomain};
use serde_json::{Value, json};

use super::util_values::{expect, families, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    LockSpaceFamily "util/virlockspace" => lock_space_case,
    RotatingFamily "util/virrotatingfile" => rotating_case,
    FileCacheFamily "util/virfilecache" => cache_case,
    MacMapFamily "util/virmacmap" => mac_map_case,
}

fn lock_space_case(case: &Case) -> Outcome {
    let dir = case.scratch_folder()?.join("space");
    let folder = dir.display().to_string();
    let mut space = None;
    for step in case.input("script").as_array().into_iter().flatten() {
        let words = step.as_array().cloned().unwrap_or_default();
        let name = words.get(1).and_then(Value::as_str).unwrap_or_default().replace("{dir}", &folder);
        let space_now = || space.as_ref().ok_or_else(|| Failure::new("no lock space"));
        let done = match words[0].as_str().unwrap_or_default() {
            "new" => {
                space = Some(LockSpace::new(words[1].is_string().then_some(dir.as_path()))?);
                continue;
            }
            "make-directory" => {
                std::fs::create_dir_all(&name)?;
                continue;
            }
            "is-directory" => Ok(Path::new(&name).is_dir()),
            "file-exists" => Ok(Path::new(&name).exists()),
            "create" => space_now()?.create(&name).map(|()| true),
            "delete" => space_now()?.delete(&name).map(|()| true),
            "release" => space_now()?.release(&name, 1).map(|()| true),
            "acquire" => {
                let has =
                    |flag: &str| words[2].as_array().is_some_and(|flags| flags.iter().any(|f| f == flag));
                let flags = AcquireFlags { shared: has("SHARED"), auto_create: has("AUTOCREATE") };
                space_now()?.acquire(&name, 1, flags).map(|()| true)
            }
            other => return Err(Failure::unsupported_kind(other)),
        };
        let wanted = words.last().map(|last| last == "succeeds" || *last == true);
        if Some(done.unwrap_or(false)) != wanted {
            return Err(Failure::new(format!("step {step}")));
        }
    }
    Ok(())
}

/// The base file and its backups.
fn log_names(base: &Path) -> [PathBuf; 3] {
    [base.to_owned(), base.with_extension("log.0"), base.with_extension("log.1")]
}

fn fill(base: &Path, sizes: &Value) -> Outcome {
    for (at, (name, byte)) in log_names(base).iter().zip([0xde_u8, 0xad, 0xbe]).enumerate() {
        if let Some(size) = sizes[at].as_u64() {
            std::fs::write(name, vec![byte; usize::try_from(size)?])?;
        }
    }
    Ok(())
}

fn rotating_case(case: &Case) -> Outcome {
    let base = case.scratch_folder()?.join("test.log");
    if case.kind() == "rotatingfile-read" {
        return rotating_read(case, &base);
    }
    let mut writer = None;
    for step in case.input("script").as_array().into_iter().flatten() {
        let settings = &step[1];
        match step[0].as_str().unwrap_or_default() {
            "existing-files" => fill(&base, settings)?,
            "open" => {
                let number = |name: &str| settings[name].as_u64().unwrap_or(0);
                let backups = usize::try_from(number("max_backups"))?;
                let truncate = settings["truncate"] == true;
                let mode = u32::from_str_radix(settings["mode"].as_str().unwrap_or("0600"), 8)?;
                writer = Some(RotatingWriter::open(&base, number("max_length"), backups, truncate, mode)?);
            }
            "append" => {
                let data = match settings["text"].as_str() {
                    Some(text) => text.as_bytes().to_vec(),
                    None => {
                        let byte = u8::from_str_radix(settings["value"].as_str().unwrap_or("0"), 16)?;
                        vec![byte; usize::try_from(settings["bytes"].as_u64().unwrap_or(0))?]
                    }
                };
                writer.as_mut().ok_or("not open")?.append(&data)?;
            }
            "sizes" => {
                let sizes = log_names(&base).map(|name| std::fs::metadata(name).ok().map(|meta| meta.len()));
                expect("sizes", settings, json!(sizes))?;
            }
            other => return Err(Failure::unsupported_kind(other)),
        }
    }
    Ok(())
}

fn rotating_read(case: &Case, base: &Path) -> Outcome {
    use std::os::unix::fs::MetadataExt;
    fill(base, case.input("existing_files"))?;
    let number = |name: &str| usize::try_from(case.input(name).as_u64().unwrap_or(0));
    let mut reader = RotatingReader::open(base, number("max_backups")?)?;
    let seek = case.input("seek");
    if let Some(offset) = seek.as_u64().or_else(|| seek["offset"].as_u64()) {
        reader.seek(std::fs::metadata(&log_names(base)[1])?.ino(), offset)?;
    }
    let mut expected = Vec::new();
    for region in case.output("regions").as_array().into_iter().flatten() {
        let byte = u8::from_str_radix(region["value"].as_str().unwrap_or("0"), 16)?;
        expected.extend(vec![byte; usize::try_from(region["length"].as_u64().unwrap_or(0))?]);
    }
    let found = reader.read(number("read_size")?)?;
    expect("bytes", &json!(expected), found)
}

/// The handlers of ENVIRONMENT.md.
struct Handler {
    new_data: Option<String>,
    valid: String,
    saved: Mutex<Cell<bool>>,
}

impl CacheHandler for &Handler {
    type Data = String;

    fn is_valid(&self, data: &String) -> bool {
        *data == self.valid
    }

    fn make(&self, _: &str) -> ferrovirt_util::Result<String> {
        self.new_data.clone().ok_or_else(|| Error::internal(ErrorDomain::NONE, "no data"))
    }

    fn load(&self, path: &Path, _: &str) -> ferrovirt_util::Result<Option<String>> {
        ferrovirt_util::file::read_text(path, 1 << 20).map(Some)
    }

    fn save(&self, _: &String, _: &Path) -> ferrovirt_util::Result<()> {
        if let Ok(saved) = self.saved.lock() {
            saved.set(true);
        }
        Ok(())
    }
}

fn cache_case(case: &Case) -> Outcome {
    let folder = case.scratch_folder()?;
    if !case.input("cache_file").is_null() {
        let stored = case.input_path("cache_file")?;
        std::fs::copy(&stored, folder.join(stored.file_name().unwrap_or_default()))?;
    }
    let handler = Handler {
        new_data: case.input("new_data").as_str().map(str::to_owned),
        valid: text(case, "valid_if_data_is")?.to_owned(),
        saved: Mutex::default(),
    };
    let found = FileCache::new(folder, "cache", &handler).lookup(text(case, "lookup")?)?;
    expect("data", case.output("data"), found.as_str())?;
    let saved = handler.saved.lock().is_ok_and(|saved| saved.get());
    expect("saved", case.output("saved"), saved)
}

fn mac_map_case(case: &Case) -> Outcome {
    let sorted = |list: &Value| {
        let mut list = list.as_array().cloned().unwrap_or_default();
        list.sort_by_key(ToString::to_string);
        json!(list)
    };
    let mut map = match case.input("json").is_null() {
        true => MacMap::default(),
        false => MacMap::parse(&case.input_text("json")?)?,
    };
    for pair in case.input("add_in_order").as_array().into_iter().flatten() {
        map.add(pair[0].as_str().unwrap_or_default(), pair[1].as_str().unwrap_or_default());
    }
    let domain = case.input("domain").as_str().unwrap_or_default();
    for mac in case.input("remove").as_array().into_iter().flatten() {
        map.remove(domain, mac.as_str().unwrap_or_default());
    }
    if !case.output("json").is_null() {
        return case.expect_output("json", &map.to_text());
    }
    let expected = match case.output("macs_left") {
        Value::Null => case.output("macs_any_order"),
        left => left,
    };
    expect("macs", &sorted(expected), sorted(&json!(map.lookup(domain))))
}
