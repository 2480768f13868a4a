//! Command lines on an imaginary host, for `virConnectDomainXMLToNative` and for tests: nothing is opened or made.

use std::os::fd::RawFd;

use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Result;

use super::build;
use super::resources::{Context, HostResources, TapRequest};
use crate::capabilities::Capabilities;

/// Numbers of the descriptors that would be passed.
const SOCKET: RawFd = 1729;
const FILE: RawFd = 1750;
const LOG: RawFd = 1751;
const TAP: RawFd = 3;

struct Imaginary;

impl HostResources for Imaginary {
    fn tap(&mut self, request: &TapRequest<'_>) -> Result<RawFd> {
        Ok(if request.bridge.is_some() { TAP + 99 } else { TAP })
    }

    fn listen(&mut self, _path: &str) -> Result<RawFd> {
        Ok(SOCKET)
    }

    fn append_file(&mut self, path: &str, _truncate: bool) -> Result<RawFd> {
        Ok(if path.ends_with(".log") { LOG } else { FILE })
    }
}

/// The arguments that would start the guest with its files in `folder`.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for what cannot be expressed.
pub fn command_line(domain: &Domain, caps: &Capabilities, folder: &str) -> Result<Vec<String>> {
    let mut domain = domain.clone();
    domain.assign_aliases();
    let mut host = Imaginary;
    let mut context = Context {
        caps,
        monitor_fd: SOCKET,
        master_key: format!("{folder}/master-key.aes"),
        host: &mut host,
        fd_sets: 0,
    };
    build(&domain, &mut context)
}
