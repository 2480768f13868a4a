//! Reading, completing and checking domain documents, against quick-xml's events in a plain tree; and writing them.
//!
//! The reference needs 190 microseconds to write the large document, and 7 to 18 times its parser to read one.
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard streams")]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use ferrovirt_benches::{Samples, bare_xml, documents};
use ferrovirt_conf::domain::{Domain, ParseOptions, flags};
use ferrovirt_conf::schema;

/// Rounds; in each everything is done once, so that a busy machine hits all alike.
const ROUNDS: usize = 1000;

/// Reading may cost this much more than the plain tree.
const READ_LIMIT: f64 = 2.5;
/// Writing the document with 200 devices.
const WRITE_LIMIT: Duration = Duration::from_micros(100);

/// The time of one call.
fn time(call: impl FnOnce()) -> Duration {
    let start = Instant::now();
    call();
    start.elapsed()
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = ParseOptions::default();
    let mut failures = Vec::new();
    println!(
        "{:10} {:>7}  {:>9} {:>9} {:>6}  {:>9}  {:>9}",
        "domain", "bytes", "read", "bare", "ratio", "validate", "write"
    );
    let all = [
        ("minimal", documents::MINIMAL.to_owned()),
        ("typical", documents::typical()),
        ("large", documents::large()),
    ];
    for (name, text) in all {
        let domain = Domain::parse(&text, &options)?;
        bare_xml::tree(&text).ok_or("not well formed")?;
        let (mut read, mut bare) = (Samples::default(), Samples::default());
        let (mut validate, mut write) = (Samples::default(), Samples::default());
        for _ in 0..ROUNDS {
            read.push(time(|| drop(black_box(Domain::parse(&text, &options)))));
            bare.push(time(|| drop(black_box(bare_xml::tree(&text)))));
            validate.push(time(|| drop(black_box(schema::DOMAIN.validate(&text)))));
            write.push(time(|| drop(black_box(domain.format(flags::INACTIVE)))));
        }
        // The least is what the code needs; the rest is the machine.
        let ratio = read.minimum().as_secs_f64() / bare.minimum().as_secs_f64();
        println!(
            "{name:10} {:7}  {:>9.1?} {:>9.1?} {ratio:6.2}  {:>9.1?}  {:>9.1?}",
            text.len(),
            read.minimum(),
            bare.minimum(),
            validate.minimum(),
            write.minimum(),
        );
        if ratio > READ_LIMIT {
            failures.push(format!("reading the {name} domain costs {ratio:.2} times the plain tree"));
        }
        if name == "large" && write.minimum() > WRITE_LIMIT {
            failures.push(format!("writing the large domain takes {:.1?}", write.minimum()));
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("; ").into()) }
}
