//! The C ABI of libvirt over the `ferrovirt` crate.
