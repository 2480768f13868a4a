//! What the host contributes to a command line: descriptors, files, names.

use std::os::fd::RawFd;

use ferrovirt_util::Result;

use crate::capabilities::Capabilities;

/// What a command line is built for.
pub(crate) struct Context<'a> {
    pub(crate) caps: &'a Capabilities,
    /// The number of the monitor's listening socket in the emulator.
    pub(crate) monitor_fd: RawFd,
    /// The file with the key of secret objects.
    pub(crate) master_key: String,
    /// Makes descriptors.
    pub(crate) host: &'a mut dyn HostResources,
    /// Descriptor sets so far.
    pub(crate) fd_sets: u32,
}

/// Makes what the emulator gets as a descriptor. Tests return fixed numbers.
pub(crate) trait HostResources {
    /// A tap device for a guest's interface; returns its descriptor's number in the emulator.
    ///
    /// # Errors
    /// It cannot be made.
    fn tap(&mut self, request: &TapRequest<'_>) -> Result<RawFd>;

    /// A socket that listens at `path`; returns its number in the emulator.
    ///
    /// # Errors
    /// It cannot be made.
    fn listen(&mut self, path: &str) -> Result<RawFd>;

    /// A file opened for writing; returns its number in the emulator.
    ///
    /// # Errors
    /// It cannot be opened.
    fn append_file(&mut self, path: &str, truncate: bool) -> Result<RawFd>;
}

/// A tap device that is wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TapRequest<'a> {
    /// Position of the interface in the document.
    pub(crate) index: usize,
    /// Name or template.
    pub(crate) name: Option<&'a str>,
    /// The bridge that it joins.
    pub(crate) bridge: Option<&'a str>,
    /// The guest's hardware address.
    pub(crate) mac: &'a str,
    /// Largest packet, in bytes.
    pub(crate) mtu: Option<u32>,
    /// Whether the guest's device is virtio.
    pub(crate) vnet_hdr: bool,
    /// Not created by us and not removed with the guest.
    pub(crate) existing: bool,
}
