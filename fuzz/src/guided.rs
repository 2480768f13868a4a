//! The targets under libFuzzer: `FERROVIRT_FUZZ_TARGET=NAME fuzz-guided [LIBFUZZER OPTION]... [FOLDER]...`. With
//! `FERROVIRT_FUZZ_FOLDER=DIR` it first writes seeds and a dictionary there.
//!
//! `cargo xtask fuzz` builds it with counters in every branch and runs it. A panic, a hang, or more memory than the target
//! may take for one input ends the run; libFuzzer leaves the input in a file.
#![no_main]
#![expect(unsafe_code, reason = "libFuzzer calls two functions by their names")]
#![expect(unreachable_pub, missing_docs, reason = "the macro writes them")]

use std::alloc::System;
use std::path::Path;
use std::sync::OnceLock;

use cap::Cap;
use ferrovirt_fuzz::Target;
use libfuzzer_sys::fuzz_target;

/// Counts what Rust allocates: libFuzzer's own memory and its collection of inputs are C++.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

static TARGET: OnceLock<Option<&'static Target>> = OnceLock::new();

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
            // An allocation beyond it fails, which ends the program.
            let _ = ALLOCATOR.set_limit(target.memory_mib << 20);
        }
    },
    |input: &[u8]| {
        if let Some(target) = TARGET.get().copied().flatten() {
            (target.run)(input);
        }
    }
);
