//! One call of the test driver (`virDomainGetInfo`), with the driver linked in and with the driver loaded as a plugin.
//!
//! Both run in turns, so that a busy machine hits both.
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard streams")]

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::plugin::loader;
use ferrovirt::{ConnectOptions, Domain, Registry};
use ferrovirt_benches::Samples;

/// Turns that are measured, after one that warms caches, and calls in each.
const TURNS: usize = 31;
const CALLS: u32 = 20_000;

/// What the way through the table may cost, in nanoseconds.
const LIMIT_NS: f64 = 300.0;

fn main() -> Result<(), Box<dyn Error>> {
    let linked = Registry::new();
    ferrovirt_driver_test::register(&linked);
    let loaded = Registry::new();
    loaded.register(loader::find("test")?.ok_or("the plugin of the test driver is not built")?);
    let (linked, loaded) = (domain(linked)?, domain(loaded)?);

    let (mut linked_times, mut loaded_times) = (Samples::default(), Samples::default());
    for turn in 0..=TURNS {
        let times = (time(&linked)?, time(&loaded)?);
        if turn > 0 {
            linked_times.push(times.0);
            loaded_times.push(times.1);
        }
    }
    let (linked, loaded) = (nanoseconds(linked_times.median()), nanoseconds(loaded_times.median()));
    println!(
        "one call of Domain::info on the test driver, median of {TURNS} turns of {CALLS} calls, in nanoseconds\n"
    );
    println!("linked in {linked:>8.1}");
    println!("plugin    {loaded:>8.1}");
    println!("more      {:>8.1}   limit {LIMIT_NS:.1}", loaded - linked);
    Ok(())
}

/// The domain that the test driver always has.
fn domain(registry: Arc<Registry>) -> ferrovirt::Result<Domain> {
    ConnectOptions::new().registry(registry).open(Some("test:///default"))?.domain_lookup_by_name("test")
}

/// The average time of a call.
fn time(domain: &Domain) -> ferrovirt::Result<Duration> {
    let start = Instant::now();
    for _ in 0..CALLS {
        black_box(domain.info()?);
    }
    Ok(start.elapsed() / CALLS)
}

fn nanoseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e9
}
