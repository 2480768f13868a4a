//! Which addresses of the guest's buses are taken, and the next free one. Upstream: `domain_addr.c`.

mod assign;
pub mod ccw;
pub mod hotplug;
pub mod pci;
mod spapr;
pub mod usb;
pub mod virtio_serial;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};

fn xml_error(text: impl Into<String>) -> Error {
    Error::new(ErrorDomain::NONE, ErrorNumber::XML_ERROR, text)
}

fn exhausted(text: impl Into<String>) -> Error {
    Error::internal(ErrorDomain::NONE, text)
}
