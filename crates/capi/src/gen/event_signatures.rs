//! Which values an event's callback takes, so that a driver's event is checked before a C function is called with it.
//!
//! Letters: i int, u unsigned int, l long long, U unsigned long long, s string, p typed parameters, a graphics address,
//! j graphics subject.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

use ferrovirt::event::EventClass;

/// Class, number, letters.
pub(crate) const SIGNATURES: &[(EventClass, i32, &str)] = &[
    (EventClass::Domain, 0, "ii"),
    (EventClass::Domain, 1, ""),
    (EventClass::Domain, 2, "l"),
    (EventClass::Domain, 3, "i"),
    (EventClass::Domain, 4, "ssi"),
    (EventClass::Domain, 5, "iaasj"),
    (EventClass::Domain, 6, "ssis"),
    (EventClass::Domain, 7, ""),
    (EventClass::Domain, 8, "sii"),
    (EventClass::Domain, 9, "sssi"),
    (EventClass::Domain, 10, "si"),
    (EventClass::Domain, 11, "i"),
    (EventClass::Domain, 12, "i"),
    (EventClass::Domain, 13, "U"),
    (EventClass::Domain, 14, "i"),
    (EventClass::Domain, 15, "s"),
    (EventClass::Domain, 16, "sii"),
    (EventClass::Domain, 17, "p"),
    (EventClass::Domain, 18, "ii"),
    (EventClass::Domain, 19, "s"),
    (EventClass::Domain, 20, "i"),
    (EventClass::Domain, 21, "p"),
    (EventClass::Domain, 22, "s"),
    (EventClass::Domain, 23, "is"),
    (EventClass::Domain, 24, "ssUU"),
    (EventClass::Domain, 25, "iiu"),
    (EventClass::Domain, 26, "sU"),
    (EventClass::Domain, 27, "sss"),
    (EventClass::Network, 0, "ii"),
    (EventClass::Network, 1, "is"),
    (EventClass::StoragePool, 0, "ii"),
    (EventClass::StoragePool, 1, ""),
    (EventClass::NodeDevice, 0, "ii"),
    (EventClass::NodeDevice, 1, ""),
    (EventClass::Secret, 0, "ii"),
    (EventClass::Secret, 1, ""),
    (EventClass::QemuMonitor, 0, "slus"),
    (EventClass::Connection, 0, "i"),
];
