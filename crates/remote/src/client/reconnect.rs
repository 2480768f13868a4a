//! Making a broken connection again: only for URIs with `reconnect=1`.
//!
//! Calls that are under way when a connection breaks fail at once, and so does every call until the new one is there.
//! Nobody can be asked for credentials then: authentication must do without, or with `auth.conf`. Objects are told to the
//! daemon by UUID with every call, so handles stay good.

use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, Instant};

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::event::Event;
use ferrovirt_rpc::client::CloseReason;
use ferrovirt_rpc::protocol::remote;

use super::Remote;
use super::events::{Router, close_event};
use super::report::Report;

/// The first pause between two attempts; every further one is twice as long, up to the longest.
const PAUSE_FIRST: Duration = Duration::from_millis(50);
const PAUSE_LONGEST: Duration = Duration::from_secs(10);
/// How long one attempt may take.
const ATTEMPT_LIMIT: Duration = Duration::from_secs(30);
/// How often somebody who pauses looks whether he is still wanted.
const SLICE: Duration = Duration::from_millis(100);

/// Begins to make the connection of `owner` again. Called when it has just broken.
pub(super) fn start(owner: &Weak<Remote>, reason: CloseReason, events: &Arc<Router>) {
    let owner = Weak::clone(owner);
    let thread = std::thread::Builder::new().name("ferrovirt-reconnect".into());
    if let Err(error) = thread.spawn(move || run(&owner)) {
        log::error!("a broken connection stays broken: {error}");
        events.push(Report::own(close_event(reason)));
    }
}

fn run(owner: &Weak<Remote>) {
    let mut pause = PAUSE_FIRST;
    loop {
        {
            let Some(remote) = owner.upgrade().filter(|r| !r.router.is_stopped()) else { return };
            match attempt(&remote, owner) {
                Ok(()) => return,
                Err(error) => log::info!("cannot reconnect yet: {error}"),
            }
        }
        let end = Instant::now() + pause;
        while Instant::now() < end {
            std::thread::sleep(SLICE.min(end.saturating_duration_since(Instant::now())));
            if owner.upgrade().is_none_or(|r| r.router.is_stopped()) {
                return;
            }
        }
        pause = PAUSE_LONGEST.min(pause * 2);
    }
}

fn attempt(remote: &Remote, owner: &Weak<Remote>) -> Result<()> {
    let call = Call::default().deadline_at(Instant::now().checked_add(ATTEMPT_LIMIT));
    let place = Arc::new(OnceLock::new());
    let link = Arc::new(remote.plan.connect(&call, None, &remote.router, &place)?);
    let identity = remote.told.lock().identity.clone();
    if let Some(args) = identity {
        link.ask(&call, |calls| remote::client::connect_set_identity(calls, &args))?;
    }
    remote.router.register_again(&link, &call)?;
    *remote.link.write() = Arc::clone(&link);
    // From now on this connection's end is to be mended too; if it has ended already, this attempt has failed.
    place.get_or_init(|| Weak::clone(owner));
    if let Some(error) = link.connection.closed() {
        return Err(error);
    }
    let keepalive = remote.told.lock().keepalive;
    if let Some((interval, count)) = keepalive {
        link.set_keepalive(interval, count);
    }
    remote.router.push(Report::own(Event::resync()));
    Ok(())
}
