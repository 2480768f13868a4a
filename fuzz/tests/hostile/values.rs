//! The largest messages of every type.

use std::time::{Duration, Instant};

use ferrovirt_rpc::protocol::net::{MESSAGE_HEADER_MAX, MESSAGE_LEN_MAX};
use ferrovirt_rpc::protocol::remote::{ConnectGetAllDomainStatsRet, DomainStatsRecord, NonnullDomain};
use ferrovirt_rpc::samples::{Bloat, Row, rows};
use ferrovirt_rpc::xdr::{Xdr as _, XdrError, decode, encode, value_memory};

use ferrovirt_util::typed_param::{FieldName, TypedParam, TypedValue};

use crate::{Counting, MESSAGE_MEMORY};

/// One value may take so long to be read or refused; this build is not optimized.
const PATIENCE: Duration = Duration::from_secs(20);

/// The most that was seen, and of what.
#[derive(Default)]
struct Most {
    messages: u32,
    refused: u32,
    memory: (usize, &'static str),
    time: (Duration, &'static str),
}

impl Most {
    /// Has the type's largest message read.
    fn read(&mut self, counting: &mut Counting, row: &'static Row, bloat: &Bloat) {
        let head = (MESSAGE_LEN_MAX + MESSAGE_HEADER_MAX) as usize;
        let bytes = row.bloated(bloat).unwrap();
        let name = row.name;
        assert!(bytes.len() as u64 >= row.min && bytes.len() as u64 <= row.max, "{name}");
        let begun = Instant::now();
        counting.again();
        let read = row.read(&bytes);
        let (value, time) = (counting.peak(), begun.elapsed());
        assert_eq!(counting.kept(), 0, "{name}: a value that was dropped");
        let memory = head + bytes.len() + value;
        assert!(memory <= MESSAGE_MEMORY, "{name}: {memory} bytes for {bloat:?}");
        assert!(time < PATIENCE, "{name}: {time:?} for {bloat:?}");
        match read {
            // What a server reserves for a value before it has read it.
            Ok(own) => assert!(value <= value_memory(bytes.len()) + own, "{name}: {value} for {bloat:?}"),
            Err(XdrError::Memory) => self.refused += 1,
            Err(error) => panic!("{name}: {error} for {bloat:?}"),
        }
        self.messages += 1;
        self.memory = self.memory.max((memory, name));
        self.time = self.time.max((time, name));
    }
}

#[test]
fn no_message_takes_more_than_twice_the_largest() {
    let mut counting = Counting::begin();
    let mut most = Most::default();
    for row in rows() {
        for bloat in &Bloat::ALL {
            most.read(&mut counting, row, bloat);
        }
    }
    let Most { messages, refused, memory, time } = most;
    println!(
        "{messages} messages, {refused} refused; most memory {} bytes ({}), longest {:.1?} ({})",
        memory.0, memory.1, time.0, time.1
    );
    assert!(refused > 0 && refused < messages / 10, "{refused} of {messages}");
}

/// What is no UTF-8 grows to three times its length.
#[test]
fn texts_that_are_none() {
    let mut counting = Counting::begin();
    let mut most = Most::default();
    let names = ["remote_nonnull_string", "remote_connect_list_defined_domains_ret", "remote_error"];
    for row in rows().filter(|row| names.contains(&row.name)) {
        most.read(&mut counting, row, &Bloat { byte: 0xff, ..Bloat::LONG });
    }
    assert_eq!((most.messages, most.refused), (3, 2));
}

/// What hosts really have is far from the limit.
#[test]
fn the_statistics_of_four_thousand_domains_are_read() {
    let name = |text: &str| FieldName::new(text).unwrap();
    let record = |at: u32| {
        let dom = NonnullDomain { name: format!("guest-{at}").into(), uuid: [7; 16], id: 1 };
        let param = |n| TypedParam {
            field: name(&format!("block.{n}.rd.bytes")),
            value: TypedValue::ULLong(1 << 40),
        };
        DomainStatsRecord { dom, params: (0..100).map(param).collect() }
    };
    let ret = ConnectGetAllDomainStatsRet { ret_stats: (0..4000).map(record).collect() };
    let bytes = encode(&ret).unwrap();
    assert!(bytes.len() > 10 << 20);
    assert!(ConnectGetAllDomainStatsRet::MAX > bytes.len() as u64);
    assert!(decode::<ConnectGetAllDomainStatsRet>(&bytes).unwrap() == ret);
}
