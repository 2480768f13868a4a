//! A driver with three domains, a pool and a volume.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ferrovirt::call::Call;
use ferrovirt::driver::{ConnectionDriver, Driver, HypervisorDriver, OpenRequest, Opened, StorageDriver};
use ferrovirt::event::{Event, EventHub, EventSource};
use ferrovirt::object::{DomainRef, StoragePoolRef, StorageVolRef};
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result};
use ferrovirt_util::uuid::Uuid;
use parking_lot::{Condvar, Mutex};

/// What all connections share.
#[derive(Default)]
pub(crate) struct Host {
    pub(crate) events: EventHub,
    /// Documents that somebody began to parse.
    pub(crate) parsed: AtomicUsize,
    pub(crate) destroyed: Mutex<Vec<String>>,
    pub(crate) uploaded: Mutex<Vec<u8>>,
    pub(crate) opened: AtomicUsize,
    pub(crate) closed: AtomicUsize,
    pub(crate) aborted: AtomicUsize,
}

pub(crate) struct Fake(pub(crate) Arc<Host>);

/// One connection.
struct Connection(Arc<Host>);

impl Driver for Fake {
    fn name(&self) -> &'static str {
        "fake"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["fake"]
    }

    fn open(&self, _: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        self.0.opened.fetch_add(1, Ordering::SeqCst);
        let connection = Arc::new(Connection(Arc::clone(&self.0)));
        Ok(Some(Opened {
            uri: request.uri.unwrap_or_default().to_owned(),
            hypervisor: Some(connection.clone()),
            storage: Some(connection.clone()),
            connection: Some(connection),
            title: Some("Fake".to_owned()),
            ..Opened::default()
        }))
    }
}

impl ConnectionDriver for Connection {
    fn events(&self) -> Option<&dyn EventSource> {
        Some(&self.0.events)
    }

    fn close(&self) {
        self.0.closed.fetch_add(1, Ordering::SeqCst);
    }
}

pub(crate) const NAMES: [&str; 3] = ["web", "db", "build"];

/// Domain number `at`, which runs.
pub(crate) fn domain(at: u8) -> DomainRef {
    DomainRef { name: NAMES[usize::from(at)].into(), uuid: Uuid([at; 16]), id: i32::from(at) + 1 }
}

fn domains() -> Vec<DomainRef> {
    (0..3).map(domain).collect()
}

fn find(matches: impl Fn(&DomainRef) -> bool) -> Result<DomainRef> {
    let missing = || Error::new(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN, "no such domain");
    domains().into_iter().find(matches).ok_or_else(missing)
}

impl Host {
    pub(crate) fn emit(&self, event: &Event) {
        self.events.emit(event);
    }
}

impl HypervisorDriver for Connection {
    fn connect_get_type(&self, _: &Call) -> Result<String> {
        Ok("FAKE".into())
    }

    fn connect_get_version(&self, _: &Call) -> Result<u64> {
        Ok(7)
    }

    fn connect_list_domains(&self, _: &Call) -> Result<Vec<i32>> {
        Ok(domains().iter().map(|d| d.id).collect())
    }

    fn connect_num_of_domains(&self, _: &Call) -> Result<i32> {
        Ok(3)
    }

    fn connect_list_defined_domains(&self, _: &Call) -> Result<Vec<String>> {
        Ok(NAMES.iter().map(|n| (*n).to_owned()).collect())
    }

    fn connect_num_of_defined_domains(&self, _: &Call) -> Result<i32> {
        Ok(3)
    }

    fn connect_list_all_domains(&self, _: &Call, _: u32) -> Result<Vec<DomainRef>> {
        Ok(domains())
    }

    fn domain_lookup_by_id(&self, _: &Call, id: i32) -> Result<DomainRef> {
        find(|d| d.id == id)
    }

    fn domain_lookup_by_name(&self, _: &Call, name: &str) -> Result<DomainRef> {
        find(|d| &*d.name == name)
    }

    fn domain_lookup_by_uuid(&self, _: &Call, uuid: Uuid) -> Result<DomainRef> {
        find(|d| d.uuid == uuid)
    }

    fn domain_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let known = |name| call.identity().and_then(|i| i.string(name).ok().flatten());
        let user = known("sasl-user-name").or(known("x509-distinguished-name")).unwrap_or("-");
        Ok(format!("<domain>{}:{flags}:{user}</domain>", domain.name))
    }

    fn domain_destroy(&self, _: &Call, domain: &DomainRef) -> Result<()> {
        self.0.destroyed.lock().push(domain.name.to_string());
        Ok(())
    }

    fn domain_define_xml(&self, _: &Call, _: &str) -> Result<DomainRef> {
        self.0.parsed.fetch_add(1, Ordering::SeqCst);
        Ok(domain(0))
    }

    fn domain_block_peek(
        &self,
        _: &Call,
        _: &DomainRef,
        _: &str,
        offset: u64,
        size: u64,
        _: u32,
    ) -> Result<Vec<u8>> {
        Ok(vec![offset.to_le_bytes()[0]; usize::try_from(size).unwrap()])
    }

    fn domain_open_console(
        &self,
        _: &Call,
        _: &DomainRef,
        _: Option<&str>,
        _: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        Ok(Box::new(Echo { host: Arc::clone(&self.0), state: Mutex::default(), changed: Condvar::new() }))
    }

    fn domain_open_graphics_fd(
        &self,
        _: &Call,
        _: &DomainRef,
        _: u32,
        _: u32,
    ) -> Result<std::os::fd::OwnedFd> {
        Ok(std::fs::File::open("/dev/null").unwrap().into())
    }

    fn domain_create_with_files(
        &self,
        _: &Call,
        _: &DomainRef,
        files: &[std::os::fd::BorrowedFd<'_>],
        _: u32,
    ) -> Result<()> {
        if files.len() == 2 { Ok(()) } else { Err(Error::internal(ErrorDomain::TEST, "no files")) }
    }
}

impl StorageDriver for Connection {
    fn storage_pool_lookup_by_name(&self, _: &Call, name: &str) -> Result<StoragePoolRef> {
        Ok(StoragePoolRef { name: name.into(), uuid: Uuid([9; 16]) })
    }

    fn storage_vol_lookup_by_name(
        &self,
        _: &Call,
        pool: &StoragePoolRef,
        name: &str,
    ) -> Result<StorageVolRef> {
        Ok(StorageVolRef { pool: pool.name.clone(), name: name.into(), key: "key".into() })
    }

    fn storage_vol_upload(
        &self,
        _: &Call,
        _: &StorageVolRef,
        _: u64,
        _: u64,
        _: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        Ok(Box::new(Volume { host: Arc::clone(&self.0), left: Mutex::default() }))
    }

    fn storage_vol_download(
        &self,
        _: &Call,
        _: &StorageVolRef,
        _: u64,
        length: u64,
        _: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let left = Mutex::new((usize::try_from(length).unwrap(), false));
        Ok(Box::new(Volume { host: Arc::clone(&self.0), left }))
    }
}

/// Data, a hole of the same length, and the end; what is sent is kept.
struct Volume {
    host: Arc<Host>,
    /// Bytes still to be read, and whether the hole has been.
    left: Mutex<(usize, bool)>,
}

impl StreamDriver for Volume {
    fn send(&self, _: &Call, data: &[u8], _: bool) -> Result<Option<usize>> {
        if data.starts_with(b"bad") {
            return Err(Error::new(ErrorDomain::STORAGE, ErrorNumber::OPERATION_FAILED, "disk full"));
        }
        // As much as a slow disk takes.
        let count = data.len().min(100_000);
        self.host.uploaded.lock().extend_from_slice(&data[..count]);
        Ok(Some(count))
    }

    fn send_hole(&self, _: &Call, length: i64, _: u32) -> Result<()> {
        let mut bytes = self.host.uploaded.lock();
        let len = bytes.len() + usize::try_from(length).unwrap();
        bytes.resize(len, 0);
        Ok(())
    }

    fn recv(&self, _: &Call, buffer: &mut [u8], flags: u32, _: bool) -> Result<Received> {
        let mut left = self.left.lock();
        let count = left.0.min(buffer.len());
        left.0 -= count;
        buffer[..count].fill(5);
        if count == 0 && flags & ferrovirt::consts::STREAM_RECV_STOP_AT_HOLE != 0 && !left.1 {
            return Ok(Received::Hole);
        }
        Ok(Received::Data(count))
    }

    fn recv_hole(&self, _: &Call, _: u32) -> Result<i64> {
        self.left.lock().1 = true;
        Ok(1 << 40)
    }

    fn finish(&self, _: &Call) -> Result<()> {
        Ok(())
    }

    fn abort(&self, _: &Call) -> Result<()> {
        self.host.aborted.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// A terminal that says everything twice and logs out at "exit".
struct Echo {
    host: Arc<Host>,
    state: Mutex<(Vec<u8>, bool)>,
    changed: Condvar,
}

impl StreamDriver for Echo {
    fn send(&self, _: &Call, data: &[u8], _: bool) -> Result<Option<usize>> {
        let mut state = self.state.lock();
        state.0.extend_from_slice(data);
        state.0.extend_from_slice(data);
        state.1 |= data == b"exit";
        self.changed.notify_all();
        Ok(Some(data.len()))
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], _: u32, _: bool) -> Result<Received> {
        let mut state = self.state.lock();
        while state.0.is_empty() && !state.1 {
            call.check()?;
            self.changed.wait_for(&mut state, std::time::Duration::from_millis(20));
        }
        let count = state.0.len().min(buffer.len());
        buffer[..count].copy_from_slice(&state.0[..count]);
        state.0.drain(..count);
        Ok(Received::Data(count))
    }

    fn finish(&self, _: &Call) -> Result<()> {
        Ok(())
    }

    fn abort(&self, _: &Call) -> Result<()> {
        self.host.aborted.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}
