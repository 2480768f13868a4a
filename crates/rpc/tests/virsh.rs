//! The original's own client against this server. Skipped, and said so, where there is no `virsh`.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "test helpers")]

use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use ferrovirt_rpc::procedure::Program;
use ferrovirt_rpc::protocol::remote::server::{Handler, dispatch};
use ferrovirt_rpc::protocol::remote::{self, AuthType, NonnullDomain, number};
use ferrovirt_rpc::server::{Notifier, Options, Request, Service, Session, Workers};
use ferrovirt_rpc::{Io, Limits, Socket};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

/// A host with one running domain.
struct Host(Notifier);

fn web() -> NonnullDomain {
    NonnullDomain { name: "web".into(), uuid: *b"0123456789abcdef", id: 4 }
}

impl Service for Host {
    fn programs(&self) -> &[&'static Program] {
        static PROGRAMS: [&Program; 1] = [&remote::PROGRAM];
        &PROGRAMS
    }

    fn call(&self, request: &mut Request) -> Result<()> {
        dispatch(self, request)
    }
}

impl Handler for Host {
    fn auth_list(&self, _: &mut Request) -> Result<remote::AuthListRet> {
        Ok(remote::AuthListRet { types: vec![AuthType::NONE] })
    }

    fn connect_open(&self, _: &mut Request, _: remote::ConnectOpenArgs) -> Result<()> {
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
        // Keepalive and event callbacks.
        Ok(remote::ConnectSupportsFeatureRet { supported: [10, 14].contains(&args.feature).into() })
    }

    fn connect_get_type(&self, _: &mut Request) -> Result<remote::ConnectGetTypeRet> {
        Ok(remote::ConnectGetTypeRet { r#type: "RUST".into() })
    }

    fn connect_get_version(&self, _: &mut Request) -> Result<remote::ConnectGetVersionRet> {
        Ok(remote::ConnectGetVersionRet { hv_ver: 1_002_003 })
    }

    fn connect_get_lib_version(&self, _: &mut Request) -> Result<remote::ConnectGetLibVersionRet> {
        Ok(remote::ConnectGetLibVersionRet { lib_ver: 11_003_000 })
    }

    fn domain_lookup_by_name(
        &self,
        _: &mut Request,
        args: remote::DomainLookupByNameArgs,
    ) -> Result<remote::DomainLookupByNameRet> {
        if args.name == "web" {
            return Ok(remote::DomainLookupByNameRet { dom: web() });
        }
        let text = format!("no domain with matching name '{}'", args.name);
        Err(Error::new(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN, text))
    }

    fn domain_get_xml_desc(
        &self,
        _: &mut Request,
        args: remote::DomainGetXmlDescArgs,
    ) -> Result<remote::DomainGetXmlDescRet> {
        Ok(remote::DomainGetXmlDescRet { xml: format!("<domain id='{}'>\u{e9}</domain>\n", args.dom.id) })
    }

    fn connect_domain_event_callback_register_any(
        &self,
        _: &mut Request,
        _: remote::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> Result<remote::ConnectDomainEventCallbackRegisterAnyRet> {
        let notifier = self.0.clone();
        std::thread::spawn(move || {
            // After the reply, which tells the client the number of its callback.
            std::thread::sleep(Duration::from_millis(200));
            let msg = remote::DomainEventLifecycleMsg { dom: web(), event: 3, detail: 0 };
            let msg = remote::DomainEventCallbackLifecycleMsg { callback_id: 7, msg };
            let procedure = remote::PROGRAM.procedure(number::DOMAIN_EVENT_CALLBACK_LIFECYCLE).unwrap();
            notifier.event(procedure, &msg).unwrap();
        });
        Ok(remote::ConnectDomainEventCallbackRegisterAnyRet { callback_id: 7 })
    }

    fn connect_domain_event_callback_deregister_any(
        &self,
        _: &mut Request,
        _: remote::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> Result<()> {
        Ok(())
    }

    fn domain_screenshot(
        &self,
        request: &mut Request,
        _: remote::DomainScreenshotArgs,
    ) -> Result<remote::DomainScreenshotRet> {
        request.open_stream(|stream| {
            let limits = Limits::within(Duration::from_secs(20));
            if stream.send(&vec![b'x'; 3_000_000], &limits).is_ok() {
                stream.finish(&limits).unwrap();
            }
        })?;
        Ok(remote::DomainScreenshotRet { mime: Some("image/x-portable-pixmap".into()) })
    }
}

fn virsh() -> Option<PathBuf> {
    let found = ["/usr/bin/virsh", "/usr/local/bin/virsh"].iter().map(PathBuf::from).find(|p| p.exists());
    if found.is_none() {
        println!("skipped: virsh is not installed");
    }
    found
}

fn run(virsh: &Path, socket: &Path, command: &[&str]) -> (String, String) {
    let uri = format!("test+unix:///default?socket={}", socket.display());
    let out =
        Command::new(virsh).env("LC_ALL", "C.UTF-8").args(["-q", "-c", &uri]).args(command).output().unwrap();
    (String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
}

#[test]
fn the_original_client_is_served() {
    let Some(virsh) = virsh() else { return };
    let folder = std::env::temp_dir().join(format!("ferrovirt-rpc-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let socket = folder.join("sock");
    let listener = UnixListener::bind(&socket).unwrap();
    std::thread::spawn(move || {
        let (io, workers) = (Io::new().unwrap(), Workers::new(20, 5));
        let mut sessions = Vec::new();
        while let Ok((client, _)) = listener.accept() {
            let session = Session::start(Socket::from(client), &io, &workers, Options::default(), Host);
            sessions.push(session.unwrap());
        }
    });
    let run = |command: &[&str]| run(&virsh, &socket, command);
    let (out, _) = run(&["version"]);
    assert!(out.contains("Running hypervisor: RUST 1.2.3"), "{out}");
    assert_eq!(run(&["dumpxml", "web"]).0, "<domain id='4'>\u{e9}</domain>\n");
    let (_, error) = run(&["destroy", "web"]);
    assert!(error.contains("not supported by the connection driver: virDomainDestroy"), "{error}");
    let (out, _) = run(&["event", "--domain", "web", "--event", "lifecycle", "--timeout", "20"]);
    assert!(out.contains("event 'lifecycle' for domain 'web': Suspended Paused"), "{out}");
    let picture = folder.join("picture");
    run(&["screenshot", "web", "--file", &picture.display().to_string()]);
    assert_eq!(std::fs::read(&picture).unwrap(), vec![b'x'; 3_000_000]);
    std::fs::remove_dir_all(&folder).unwrap();
}
