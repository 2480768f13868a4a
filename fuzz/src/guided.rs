//! The targets under libFuzzer: `FERROVIRT_FUZZ_TARGET=NAME fuzz-guided [LIBFUZZER OPTION]... [FOLDER]...`. With
//! `FERROVIRT_FUZZ_FOLDER=DIR` it first writes seeds and a dictionary there.
//!
//! `cargo xtask fuzz` builds it with counters in every branch and runs it. A panic, a hang, or more memory than the target
//! may take for one input ends the run; libFuzzer leaves the input in a file.
#![no_main]
#![expect(clippy::print_stderr, reason = "a command-line program reports on its standard streams")]

use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use ferrovirt_fuzz::Target;
use libfuzzer_sys::fuzz_target;
use peak_alloc::PeakAlloc;

/// Counts what Rust allocates: libFuzzer's own memory and its collection of inputs are C++.
#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

static TARGET: OnceLock<Option<&'static Target>> = OnceLock::new();

/// The most that one input has taken.
static MOST: AtomicUsize = AtomicUsize::new(0);

/// Has the target read an input. The report of more memory than before is for who started this program.
fn read(target: &Target, input: &[u8]) {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    (target.run)(input);
    let taken = HEAP.peak_usage().saturating_sub(before);
    assert!(taken <= target.memory_mib << 20, "{taken} bytes of heap for {} bytes of input", input.len());
    if MOST.fetch_max(taken, Ordering::Relaxed) < taken {
        eprintln!("{}{taken}", ferrovirt_fuzz::HEAP_REPORT);
    }
}

fn target() -> Option<&'static Target> {
    let name = std::env::var("FERROVIRT_FUZZ_TARGET").unwrap_or_default();
    let target = ferrovirt_fuzz::target(&name);
    assert!(target.is_some(), "no target '{name}' in FERROVIRT_FUZZ_TARGET");
    target
}

fuzz_target!(
    init: {
        if let Some(target) = TARGET.get_or_init(target) {
            // libFuzzer reads its folders after this.
            if let Some(folder) = std::env::var_os("FERROVIRT_FUZZ_FOLDER") {
                let written = ferrovirt_fuzz::write_seeds(target, Path::new(&folder));
                assert!(written.is_ok(), "{}: {written:?}", folder.display());
            }
        }
    },
    |input: &[u8]| {
        if let Some(target) = TARGET.get().copied().flatten() {
            read(target, input);
        }
    }
);
