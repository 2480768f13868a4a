//! How much memory is asked for on the way from bytes to values: lists are long.

#![expect(clippy::unwrap_used, reason = "tests")]
#![expect(unsafe_code, reason = "an allocator that counts")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use ferrovirt_rpc::protocol::remote::{self, NonnullDomain};
use ferrovirt_rpc::{xdr, xdr::Xdr};
use ferrovirt_util::Name;
use ferrovirt_util::typed_param::TypedParams;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: everything is done by the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        // SAFETY: forwarded to the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: forwarded to the caller.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const DOMAINS: usize = 1000;

/// How often memory is asked for when `value` is read.
fn count<T: Xdr>(value: &T) -> usize {
    let bytes = xdr::encode(value).unwrap();
    let before = COUNT.get();
    let read: T = xdr::decode(&bytes).unwrap();
    let count = COUNT.get() - before;
    drop(read);
    count
}

/// Domains with names of so many bytes.
fn domains(length: usize) -> impl Iterator<Item = NonnullDomain> {
    (0..DOMAINS).map(move |at| NonnullDomain { name: format!("{at:0length$}").into(), uuid: [7; 16], id: -1 })
}

#[test]
fn a_domain_of_a_list_is_none_unless_its_name_is_long() {
    for (length, names) in [(4, 0), (Name::IN_PLACE, 0), (Name::IN_PLACE + 1, DOMAINS)] {
        let list = remote::ConnectListAllDomainsRet { domains: domains(length).collect(), ret: 1 };
        assert_eq!(count(&list), names + 1, "the list, and names of {length} bytes");
    }
}

#[test]
fn a_number_among_statistics_is_none() {
    let mut params = TypedParams::new();
    for at in 0..30_u64 {
        params.push(format!("block.{at}.allocation"), at).unwrap();
    }
    let params = Vec::from(params);
    let ret_stats =
        domains(10).map(|dom| remote::DomainStatsRecord { dom, params: params.clone() }).collect();
    let stats = remote::ConnectGetAllDomainStatsRet { ret_stats };
    assert_eq!(count(&stats), DOMAINS + 1, "the records' parameters, and the list");
}
