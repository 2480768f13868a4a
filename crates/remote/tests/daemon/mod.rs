//! A daemon for tests: a few calls by hand, and a socket that can be taken away.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::os::unix::net::UnixListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use ferrovirt::{Connect, ConnectOptions, Registry, Result};
use ferrovirt_rpc::protocol::remote::{self, number};
use ferrovirt_rpc::server::{Notifier, Options, Request, Session, Workers};
use ferrovirt_rpc::testing::{Remote, soon, take_upload};
use ferrovirt_rpc::{Io, Socket};
use ferrovirt_util::typed_param::TypedParams;
use parking_lot::Mutex;

/// What the daemon was told, and how it answers.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) opened: Mutex<Vec<String>>,
    pub(crate) registered: AtomicU32,
    pub(crate) unregistered: AtomicU32,
    pub(crate) uploaded: Mutex<Vec<u8>>,
    pub(crate) updates: Mutex<Vec<(u32, u32)>>,
    pub(crate) slow_calls: AtomicU32,
    /// It knows neither registrations with filters nor the right order of a network update.
    pub(crate) is_old: AtomicBool,
}

struct Client {
    facts: Arc<Facts>,
    notifier: Notifier,
}

/// The domain that events are about.
pub(crate) fn domain(name: &str) -> remote::NonnullDomain {
    remote::NonnullDomain { name: name.into(), uuid: [name.len().try_into().unwrap(); 16], id: 1 }
}

impl Client {
    fn lifecycle(&self, callback: Option<i32>, dom: remote::NonnullDomain) -> Result<()> {
        let msg = remote::DomainEventLifecycleMsg { dom, event: 2, detail: 0 };
        let event = |number| remote::PROGRAM.procedure(number).unwrap();
        match callback {
            None => self.notifier.event(event(number::DOMAIN_EVENT_LIFECYCLE), &msg),
            Some(callback_id) => self.notifier.event(
                event(number::DOMAIN_EVENT_CALLBACK_LIFECYCLE),
                &remote::DomainEventCallbackLifecycleMsg { callback_id, msg },
            ),
        }
    }
}

impl remote::server::Handler for Client {
    fn auth_list(&self, _: &mut Request) -> Result<remote::AuthListRet> {
        Ok(remote::AuthListRet { types: vec![remote::AuthType::NONE] })
    }

    fn connect_open(&self, _: &mut Request, args: remote::ConnectOpenArgs) -> Result<()> {
        self.facts.opened.lock().push(args.name.unwrap_or_default());
        Ok(())
    }

    fn connect_close(&self, _: &mut Request) -> Result<()> {
        Ok(())
    }

    fn connect_supports_feature(
        &self,
        _: &mut Request,
        args: remote::ConnectSupportsFeatureArgs,
    ) -> Result<remote::ConnectSupportsFeatureRet> {
        let is_new = matches!(args.feature, 14 | 16);
        let supported = args.feature == 10 || (is_new && !self.facts.is_old.load(Ordering::SeqCst));
        Ok(remote::ConnectSupportsFeatureRet { supported: supported.into() })
    }

    fn connect_get_version(&self, _: &mut Request) -> Result<remote::ConnectGetVersionRet> {
        Ok(remote::ConnectGetVersionRet { hv_ver: 7 })
    }

    /// Never answers in time.
    fn connect_get_capabilities(&self, _: &mut Request) -> Result<remote::ConnectGetCapabilitiesRet> {
        self.facts.slow_calls.fetch_add(1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_secs(2));
        Ok(remote::ConnectGetCapabilitiesRet::default())
    }

    fn connect_domain_event_callback_register_any(
        &self,
        _: &mut Request,
        args: remote::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> Result<remote::ConnectDomainEventCallbackRegisterAnyRet> {
        let callback_id = 100 + i32::try_from(self.facts.registered.fetch_add(1, Ordering::SeqCst)).unwrap();
        // Earlier than the number is known.
        let dom = args.dom.unwrap_or_else(|| domain("early"));
        self.lifecycle(Some(callback_id), dom)?;
        Ok(remote::ConnectDomainEventCallbackRegisterAnyRet { callback_id })
    }

    fn connect_domain_event_callback_deregister_any(
        &self,
        _: &mut Request,
        _: remote::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> Result<()> {
        self.facts.unregistered.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn connect_domain_event_register(
        &self,
        _: &mut Request,
    ) -> Result<remote::ConnectDomainEventRegisterRet> {
        self.facts.registered.fetch_add(1, Ordering::SeqCst);
        Ok(remote::ConnectDomainEventRegisterRet { cb_registered: 1 })
    }

    fn connect_domain_event_deregister(
        &self,
        _: &mut Request,
    ) -> Result<remote::ConnectDomainEventDeregisterRet> {
        self.facts.unregistered.fetch_add(1, Ordering::SeqCst);
        Ok(remote::ConnectDomainEventDeregisterRet { cb_registered: 0 })
    }

    /// Reports it, in the old form or to the last registration.
    fn domain_resume(&self, _: &mut Request, args: remote::DomainResumeArgs) -> Result<()> {
        let last = i32::try_from(self.facts.registered.load(Ordering::SeqCst)).unwrap();
        let callback = (!self.facts.is_old.load(Ordering::SeqCst)).then_some(99 + last);
        self.lifecycle(callback, args.dom)
    }

    // What follows until the look-ups are lies.

    fn node_get_info(&self, _: &mut Request) -> Result<remote::NodeGetInfoRet> {
        Ok(remote::NodeGetInfoRet { cpus: -1, ..Default::default() })
    }

    /// More than it says, and more than it was asked for.
    fn domain_get_vcpus(
        &self,
        _: &mut Request,
        args: remote::DomainGetVcpusArgs,
    ) -> Result<remote::DomainGetVcpusRet> {
        let count = usize::try_from(args.maxinfo).unwrap().min(8000) + 1;
        Ok(remote::DomainGetVcpusRet { info: vec![remote::VcpuInfo::default(); count], cpumaps: vec![1] })
    }

    fn domain_get_vcpu_pin_info(
        &self,
        _: &mut Request,
        _: remote::DomainGetVcpuPinInfoArgs,
    ) -> Result<remote::DomainGetVcpuPinInfoRet> {
        Ok(remote::DomainGetVcpuPinInfoRet { cpumaps: vec![1], num: -7 })
    }

    fn domain_block_peek(
        &self,
        _: &mut Request,
        _: remote::DomainBlockPeekArgs,
    ) -> Result<remote::DomainBlockPeekRet> {
        Ok(remote::DomainBlockPeekRet { buffer: vec![1, 2, 3] })
    }

    fn domain_open_graphics_fd(&self, _: &mut Request, _: remote::DomainOpenGraphicsFdArgs) -> Result<()> {
        Ok(())
    }

    fn domain_get_memory_parameters(
        &self,
        _: &mut Request,
        args: remote::DomainGetMemoryParametersArgs,
    ) -> Result<remote::DomainGetMemoryParametersRet> {
        assert_eq!((args.nparams, args.flags), (16, 4), "room for all, and strings");
        let mut params = TypedParams::new();
        params.push("f", 1_u32)?;
        Ok(remote::DomainGetMemoryParametersRet { params: params.into(), nparams: 1 })
    }

    fn domain_lookup_by_name(
        &self,
        _: &mut Request,
        args: remote::DomainLookupByNameArgs,
    ) -> Result<remote::DomainLookupByNameRet> {
        Ok(remote::DomainLookupByNameRet { dom: domain(&args.name) })
    }

    fn network_lookup_by_name(
        &self,
        _: &mut Request,
        args: remote::NetworkLookupByNameArgs,
    ) -> Result<remote::NetworkLookupByNameRet> {
        Ok(remote::NetworkLookupByNameRet {
            net: remote::NonnullNetwork { name: args.name.into(), uuid: [3; 16] },
        })
    }

    fn network_update(&self, _: &mut Request, args: remote::NetworkUpdateArgs) -> Result<()> {
        self.facts.updates.lock().push((args.command, args.section));
        Ok(())
    }

    fn storage_vol_lookup_by_key(
        &self,
        _: &mut Request,
        args: remote::StorageVolLookupByKeyArgs,
    ) -> Result<remote::StorageVolLookupByKeyRet> {
        let vol = remote::NonnullStorageVol { pool: "p".into(), name: "v".into(), key: args.key.into() };
        Ok(remote::StorageVolLookupByKeyRet { vol })
    }

    /// Takes nothing for `offset` milliseconds.
    fn storage_vol_upload(&self, request: &mut Request, args: remote::StorageVolUploadArgs) -> Result<()> {
        let facts = Arc::clone(&self.facts);
        request.open_stream(move |stream| {
            std::thread::sleep(Duration::from_millis(args.offset));
            if take_upload(&stream, &facts.uploaded).is_err() {
                return;
            }
            stream.finish(&soon()).unwrap();
        })
    }

    /// Four bytes, a hole of `length` and four bytes more, each a moment later.
    fn storage_vol_download(
        &self,
        request: &mut Request,
        args: remote::StorageVolDownloadArgs,
    ) -> Result<()> {
        request.open_stream(move |stream| {
            std::thread::sleep(Duration::from_millis(50));
            stream.send(b"head", &soon()).unwrap();
            stream.send_hole(args.length, &soon()).unwrap();
            std::thread::sleep(Duration::from_millis(50));
            stream.send(b"tail", &soon()).unwrap();
            stream.finish(&soon()).unwrap();
        })
    }
}

/// The daemon at a socket of its own.
pub(crate) struct Daemon {
    pub(crate) facts: Arc<Facts>,
    folder: tempfile::TempDir,
    sessions: Arc<Mutex<Vec<Session>>>,
    stop: Arc<AtomicBool>,
}

impl Daemon {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("sock")).unwrap();
        let facts = Arc::new(Facts::default());
        let sessions: Arc<Mutex<Vec<Session>>> = Arc::default();
        let stop = Arc::new(AtomicBool::new(false));
        let (for_thread, list, stopped) = (Arc::clone(&facts), Arc::clone(&sessions), Arc::clone(&stop));
        std::thread::spawn(move || {
            let (io, workers) = (Io::new().unwrap(), Workers::new(8, 2));
            while let Ok((socket, _)) = listener.accept() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let facts = Arc::clone(&for_thread);
                let make = |notifier| Remote::new(Client { facts, notifier });
                // Locked before the client gets an answer, or `hang_up` would miss this session.
                let mut list = list.lock();
                let options = Options::default();
                list.push(Session::start(Socket::from(socket), &io, &workers, options, make).unwrap());
            }
            list.lock().clear();
        });
        Self { facts, folder, sessions, stop }
    }

    /// A connection to it. `extra` is put to the URI's parameters.
    pub(crate) fn connect(&self, extra: &str) -> Connect {
        let registry = Registry::new();
        ferrovirt_driver_remote::register(&registry);
        let socket = self.folder.path().join("sock");
        let uri = format!("test+unix:///default?socket={}{extra}", socket.display());
        ConnectOptions::new().registry(registry).open(Some(&uri)).unwrap()
    }

    /// Ends every session at once.
    pub(crate) fn hang_up(&self) {
        self.sessions.lock().clear();
    }

    /// How many sessions there are.
    pub(crate) fn sessions(&self) -> usize {
        self.sessions.lock().iter().filter(|s| s.closed().is_none()).count()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        drop(std::os::unix::net::UnixStream::connect(self.folder.path().join("sock")));
    }
}
