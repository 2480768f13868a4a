//! What `cargo xtask fuzz` does for minutes, for a moment: damaged input for every target, and the memory that each takes.

use ferrovirt_documents::Random;
use ferrovirt_fuzz::mutate::Mutator;
use ferrovirt_fuzz::{MAX_INPUT, TARGETS};
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

#[test]
fn every_target_survives_some_damage() {
    for target in TARGETS {
        let seeds = (target.seeds)();
        assert!(!seeds.is_empty(), "{}", target.name);
        let read = |input: &[u8]| {
            let before = HEAP.current_usage();
            HEAP.reset_peak_usage();
            let accepted = (target.run)(input);
            let taken = HEAP.peak_usage().saturating_sub(before);
            assert!(taken <= target.memory_mib << 20, "{}: {taken} bytes of heap", target.name);
            accepted
        };
        let accepted = seeds.iter().filter(|seed| read(seed)).count();
        assert!(accepted > 0, "{}: {accepted} of {} seeds", target.name, seeds.len());
        let mut mutator = Mutator::new(Random::new(3), seeds);
        for _ in 0..30 {
            read(&mutator.next_input(MAX_INPUT));
        }
    }
}
