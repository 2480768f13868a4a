//! `serve URI SOCKET [--polkit]`: offers a driver on a local socket until it is told to end (SIGINT or SIGTERM). Any client
//! of the protocol can use it: `virsh -c 'test+unix:///default?socket=SOCKET' list --all`.
//!
//! The test driver is linked in, others are found as plugins. With the URI `any` each client gets what it asks for. With
//! `--polkit` (feature `dbus`) the host's polkit decides who is let in and who may do what.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program reports on its standard streams"
)]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use ferrovirt::{Connect, Registry};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
use nix::sys::signal::{SigSet, Signal};

/// How long calls under way may take when the server ends.
const PATIENCE: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (uri, socket, polkit) = match arguments.as_slice() {
        [uri, socket] => (uri, socket, false),
        [uri, socket, option] if option == "--polkit" => (uri, socket, true),
        _ => {
            eprintln!("usage: serve URI|any SOCKET [--polkit]");
            return ExitCode::FAILURE;
        }
    };
    match serve(uri, socket.as_ref(), polkit) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("serve: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(feature = "dbus")]
fn guard(offer: Offer) -> Result<Offer, Box<dyn Error>> {
    use ferrovirt_rpc::server::{access::Polkit, auth::PolkitAuthenticator};
    let bus = ferrovirt_util::dbus::SystemBus::connect()?;
    Ok(offer.authentication(PolkitAuthenticator::new(bus.clone())).access(Polkit::new(bus)))
}

#[cfg(not(feature = "dbus"))]
fn guard(_: Offer) -> Result<Offer, Box<dyn Error>> {
    Err("built without polkit (feature dbus)".into())
}

fn serve(uri: &str, socket: &Path, polkit: bool) -> Result<(), Box<dyn Error>> {
    // Before any thread begins, so that all of them leave the signals to this one.
    let signals: SigSet = [Signal::SIGINT, Signal::SIGTERM].into_iter().collect();
    signals.thread_block()?;
    ferrovirt_driver_test::register(&Registry::global());
    let (offer, kept) = match uri {
        "any" => (Offer::new(), None),
        // Kept open, so that what clients leave behind is there for the next one.
        uri => (Offer::new().uri(uri), Some(Connect::open(uri)?)),
    };
    let offer = if polkit { guard(offer)? } else { offer };
    let server = Server::new(ServerOptions::default(), offer)?;
    server.listen(Listener::unix(socket, UnixOptions { mode: 0o777, ..UnixOptions::default() })?);
    let what = kept.as_ref().map_or("whatever is asked for", Connect::uri);
    println!("serving {what} on {}", socket.display());
    let signal = signals.wait()?;
    let answered = server.close(PATIENCE);
    println!("{signal}: {}", if answered { "all calls were answered" } else { "calls were cut off" });
    Ok(())
}
