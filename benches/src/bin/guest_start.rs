//! Starting and destroying a real guest through the API, against the bare emulator with the same arguments.
//!
//! Every round does ours and the bare one after the other, so that a busy machine hits both.
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard streams")]

use std::error::Error;
use std::time::{Duration, Instant};

use ferrovirt::Connect;
use ferrovirt_benches::Samples;
use ferrovirt_benches::bare::Recipe;

/// Rounds that are measured, after one that warms caches.
const ROUNDS: usize = 15;
const NAME: &str = "bench-guest-start";

/// The least that a q35 machine needs.
const DOCUMENT: &str = "<domain type='qemu'>
  <name>bench-guest-start</name>
  <memory unit='MiB'>32</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <cpu mode='custom' match='exact' check='none'><model fallback='forbid'>qemu64</model></cpu>
  <devices><controller type='usb' model='none'/><memballoon model='none'/></devices>
</domain>";

/// What one comparison is allowed to cost: ours divided by bare.
const START_LIMIT: f64 = 2.5;
const DESTROY_LIMIT: f64 = 4.0;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::Builder::new().prefix("ferrovirt-bench-").tempdir()?;
    let connect = Connect::open(&format!("qemu:///embed?root={}", folder.path().join("root").display()))?;
    let domain = connect.domain_define_xml(DOCUMENT)?;
    let (mut create, mut destroy) = (Samples::default(), Samples::default());
    let (mut bare_start, mut bare_quit, mut round_trip) =
        (Samples::default(), Samples::default(), Samples::default());
    let mut recipe = None;
    for round in 0..=ROUNDS {
        let start = Instant::now();
        domain.create()?;
        let created = start.elapsed();
        let recipe = match &recipe {
            Some(recipe) => recipe,
            None => recipe.insert(Recipe::of_running_guest(NAME)?),
        };
        let start = Instant::now();
        domain.destroy()?;
        let destroyed = start.elapsed();
        let bare = recipe.run(folder.path())?;
        if round > 0 {
            create.push(created);
            destroy.push(destroyed);
            bare_start.push(bare.start);
            bare_quit.push(bare.quit);
            round_trip.push(bare.round_trip);
        }
    }
    domain.undefine()?;

    println!("{ROUNDS} rounds, median (minimum .. maximum) in milliseconds\n");
    println!("{:<24} {:>24} {:>24} {:>7} {:>7}", "", "ours", "bare emulator", "ratio", "limit");
    print_row("create until it returns", &create, &bare_start, START_LIMIT);
    print_row("destroy / quit", &destroy, &bare_quit, DESTROY_LIMIT);
    println!("\none monitor command and its answer: {:.3} ms", milliseconds(round_trip.median()));
    Ok(())
}

fn print_row(what: &str, ours: &Samples, bare: &Samples, limit: f64) {
    let ratio = ours.median().as_secs_f64() / bare.median().as_secs_f64();
    println!("{what:<24} {:>24} {:>24} {ratio:>7.2} {limit:>7.2}", describe(ours), describe(bare));
}

fn describe(samples: &Samples) -> String {
    format!(
        "{:.2} ({:.2} .. {:.2})",
        milliseconds(samples.median()),
        milliseconds(samples.minimum()),
        milliseconds(samples.maximum())
    )
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
