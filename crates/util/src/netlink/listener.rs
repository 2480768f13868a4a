//! Changes of the host's links, addresses and devices, as they happen.
//!
//! A [`Listener`] hears what the kernel announces in the network namespace of the thread that made it; the event loop's
//! thread reads it. Each [`Subscription`] has a bounded queue of its own. When one is full, or the kernel had to throw
//! announcements away, the subscriber finds [`LinkEvent::Overflow`] at this place and looks at the links anew.
//!
//! Upstream: `virNetlinkEventServiceStart`, `virNetlinkEventAddClient`.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::os::fd::AsRawFd as _;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use rtnetlink::packet_core::{NetlinkMessage, NetlinkPayload};
use rtnetlink::packet_route::RouteNetlinkMessage;

use super::socket::Socket;
use crate::error::{Error, ErrorDomain, Result};
use crate::event_loop::{EventImpl, Events, HandleEvent};
use crate::netdev::ip::{self, Network};
use crate::netdev::link::{self, Link};

/// Links, IPv4 addresses, IPv6 addresses.
const GROUPS: u32 = (libc::RTMGRP_LINK | libc::RTMGRP_IPV4_IFADDR | libc::RTMGRP_IPV6_IFADDR).cast_unsigned();
/// What the kernel keeps for us while the loop is busy.
const KERNEL_BUFFER: usize = 1 << 20;
/// Packets that are read in one go before others have their turn.
const BURST: usize = 64;

/// Something that the kernel announces.
pub trait Announcement: Clone + PartialEq + Send + 'static {
    /// Stands where announcements were lost.
    const OVERFLOW: Self;

    /// A socket that hears them.
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "only this module has announcements")]
    fn socket() -> io::Result<Socket>;

    /// What one packet says.
    #[doc(hidden)]
    fn decode(packet: &[u8]) -> Vec<Self>;
}

/// What happened to a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEvent {
    /// A device appeared or changed.
    Changed(Link),
    /// A device is gone.
    Removed(Link),
    /// The interface with this index got an address, or the state of its duplicate address detection changed.
    AddressAdded(u32, Network),
    /// The interface with this index lost an address.
    AddressRemoved(u32, Network),
    /// Events were lost here.
    Overflow,
}

impl Announcement for LinkEvent {
    const OVERFLOW: Self = Self::Overflow;

    #[expect(private_interfaces, reason = "only this module has announcements")]
    fn socket() -> io::Result<Socket> {
        Socket::route(GROUPS)
    }

    fn decode(packet: &[u8]) -> Vec<Self> {
        decode(packet)
    }
}

/// What happened to any device. Upstream: what udev tells the node device driver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceEvent {
    /// The kernel's message.
    Happened {
        /// `add`, `remove`, `change`, `move`, `bind`, `unbind`, `online`, `offline`.
        action: String,
        /// The device's folder below `/sys`.
        path: String,
        /// What the kernel says about it: `SUBSYSTEM`, `DEVNAME`, `INTERFACE`, ...
        properties: BTreeMap<String, String>,
    },
    /// Events were lost here.
    Overflow,
}

impl Announcement for DeviceEvent {
    const OVERFLOW: Self = Self::Overflow;

    #[expect(private_interfaces, reason = "only this module has announcements")]
    fn socket() -> io::Result<Socket> {
        Socket::device_events()
    }

    fn decode(packet: &[u8]) -> Vec<Self> {
        device_event(packet).into_iter().collect()
    }
}

struct Queue<E> {
    events: VecDeque<E>,
    closed: bool,
}

/// One subscriber's side.
pub struct Subscription<E> {
    queue: Mutex<Queue<E>>,
    arrived: Condvar,
    capacity: usize,
}

impl<E: Announcement> Subscription<E> {
    fn new(capacity: usize) -> Self {
        let queue = Queue { events: VecDeque::new(), closed: false };
        Self { queue: Mutex::new(queue), arrived: Condvar::new(), capacity: capacity.max(2) }
    }

    /// The next event, if there is one.
    pub fn try_next(&self) -> Option<E> {
        self.queue.lock().events.pop_front()
    }

    /// The next event, if it comes within `limit`.
    pub fn next_within(&self, limit: Duration) -> Option<E> {
        let deadline = Instant::now() + limit;
        let mut queue = self.queue.lock();
        loop {
            let event = queue.events.pop_front();
            if event.is_some() || queue.closed || self.arrived.wait_until(&mut queue, deadline).timed_out() {
                return event.or_else(|| queue.events.pop_front());
            }
        }
    }

    fn push(&self, event: &E) {
        let mut queue = self.queue.lock();
        // The last place is for the overflow.
        if queue.events.len() + 1 < self.capacity {
            queue.events.push_back(event.clone());
        } else if queue.events.back() != Some(&E::OVERFLOW) {
            queue.events.push_back(E::OVERFLOW);
        }
        drop(queue);
        self.arrived.notify_all();
    }

    fn close(&self) {
        self.queue.lock().closed = true;
        self.arrived.notify_all();
    }
}

type Subscribers<E> = Mutex<Vec<Weak<Subscription<E>>>>;

/// Hears the kernel for its subscribers.
pub struct Listener<E: Announcement> {
    event_loop: Arc<dyn EventImpl>,
    watch: i32,
    subscribers: Arc<Subscribers<E>>,
}

impl<E: Announcement> Listener<E> {
    /// Listens in the caller's network namespace; `event_loop` does the reading.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if the kernel gives no socket.
    pub fn new(event_loop: Arc<dyn EventImpl>) -> Result<Self> {
        let failed = |e: &io::Error| Error::io(ErrorDomain::NET, e, "cannot connect to netlink socket");
        let socket = E::socket().map_err(|e| failed(&e))?;
        // A smaller buffer only overflows earlier.
        if let Err(e) = socket.set_buffer(KERNEL_BUFFER) {
            log::debug!("netlink events have a small buffer: {e}");
        }
        let subscribers = Arc::<Subscribers<E>>::default();
        let fd = socket.as_fd().as_raw_fd();
        let heard = Arc::clone(&subscribers);
        let callback = move |_: HandleEvent| read(&socket, &heard);
        let watch = event_loop.add_handle(fd, Events::READABLE, Box::new(callback))?;
        Ok(Self { event_loop, watch, subscribers })
    }

    /// A new subscriber with room for `capacity` events (at least 2); it unsubscribes by dropping what it got.
    #[must_use]
    pub fn subscribe(&self, capacity: usize) -> Arc<Subscription<E>> {
        let subscription = Arc::new(Subscription::new(capacity));
        let mut subscribers = self.subscribers.lock();
        subscribers.retain(|other| other.strong_count() > 0);
        subscribers.push(Arc::downgrade(&subscription));
        subscription
    }
}

impl<E: Announcement> Drop for Listener<E> {
    fn drop(&mut self) {
        // Fails only if the loop has forgotten it already.
        let _ = self.event_loop.remove_handle(self.watch);
        self.subscribers.lock().iter().filter_map(Weak::upgrade).for_each(|s| s.close());
    }
}

fn read<E: Announcement>(socket: &Socket, subscribers: &Subscribers<E>) {
    for _ in 0..BURST {
        let events = match socket.receive() {
            // Only the kernel announces.
            Ok((packet, 0)) => E::decode(&packet),
            Ok(_) => continue,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => return,
            Err(e) => {
                log::debug!("netlink events were lost: {e}");
                vec![E::OVERFLOW]
            }
        };
        let to: Vec<_> = subscribers.lock().iter().filter_map(Weak::upgrade).collect();
        for event in &events {
            to.iter().for_each(|subscription| subscription.push(event));
        }
    }
}

/// The events in one packet. Kinds that we did not ask for are left out; one that cannot be read is a lost one.
fn decode(packet: &[u8]) -> Vec<LinkEvent> {
    let mut events = Vec::new();
    for bytes in super::attributes::split(packet) {
        match NetlinkMessage::<RouteNetlinkMessage>::deserialize(bytes) {
            Ok(message) => events.extend(event(&message.payload)),
            Err(e) => {
                log::debug!("a netlink event is not understood: {e}");
                events.push(LinkEvent::Overflow);
            }
        }
    }
    events
}

fn event(payload: &NetlinkPayload<RouteNetlinkMessage>) -> Option<LinkEvent> {
    let NetlinkPayload::InnerMessage(message) = payload else { return None };
    Some(match message {
        RouteNetlinkMessage::NewLink(message) => LinkEvent::Changed(link::describe(message)),
        RouteNetlinkMessage::DelLink(message) => LinkEvent::Removed(link::describe(message)),
        RouteNetlinkMessage::NewAddress(message) => {
            LinkEvent::AddressAdded(message.header.index, ip::described(message)?.0)
        }
        RouteNetlinkMessage::DelAddress(message) => {
            LinkEvent::AddressRemoved(message.header.index, ip::described(message)?.0)
        }
        _ => return None,
    })
}

/// `ACTION@PATH`, and behind it texts of the form `NAME=VALUE`, each with its end.
fn device_event(packet: &[u8]) -> Option<DeviceEvent> {
    let mut texts = packet.split(|byte| *byte == 0).map(String::from_utf8_lossy);
    let head = texts.next()?;
    // Messages of udev itself begin with its own name.
    let (action, path) = head.split_once('@').filter(|(_, path)| path.starts_with('/'))?;
    let (action, path) = (action.to_owned(), path.to_owned());
    let property = |text: Cow<'_, str>| {
        let (name, value) = text.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    };
    Some(DeviceEvent::Happened { action, path, properties: texts.filter_map(property).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_queue_says_so() {
        let subscription = Subscription::new(3);
        for index in 1..9 {
            subscription.push(&LinkEvent::Removed(Link { index, ..Link::default() }));
        }
        let index = |event| match event {
            Some(LinkEvent::Removed(link)) => link.index,
            other => panic!("{other:?}"),
        };
        assert_eq!((index(subscription.try_next()), index(subscription.try_next())), (1, 2));
        assert_eq!(subscription.try_next(), Some(LinkEvent::Overflow));
        assert_eq!(subscription.next_within(Duration::from_millis(5)), None);
        subscription.push(&LinkEvent::Overflow);
        subscription.close();
        assert_eq!(subscription.next_within(Duration::from_secs(60)), Some(LinkEvent::Overflow));
        assert_eq!(subscription.next_within(Duration::from_secs(60)), None, "closed");
    }

    #[test]
    fn hostile_packets_are_survived() {
        let mut message = super::super::attributes::Message::new(libc::RTM_NEWLINK, 0, 0, &[0; 16]);
        message.put_text(libc::IFLA_IFNAME, "eth0").put(libc::IFLA_MTU, &1500_u32.to_ne_bytes());
        message.nest(libc::IFLA_LINKINFO, |info| {
            info.put_text(1, "vlan").nest(2, |data| {
                data.put(1, &[7, 0]);
            });
        });
        let good = message.finish();
        assert!(
            matches!(&decode(&good)[..], [LinkEvent::Changed(link)] if link.name == "eth0" && link.vlan == Some(7))
        );
        for end in 0..good.len() {
            decode(&good[..end]);
        }
        for at in 0..good.len() {
            for value in [0, 1, 4, 0x7f, 0x80, 0xff] {
                let mut bad = good.clone();
                bad[at] = value;
                decode(&bad);
            }
        }
    }

    #[test]
    fn messages_about_devices() {
        let packet = b"add@/devices/virtual/net/v\0ACTION=add\0SUBSYSTEM=net\0broken\0IFINDEX=7\0";
        let Some(DeviceEvent::Happened { action, path, properties }) = device_event(packet) else {
            panic!("not understood");
        };
        assert_eq!((action.as_str(), path.as_str()), ("add", "/devices/virtual/net/v"));
        assert_eq!((properties.len(), properties["SUBSYSTEM"].as_str()), (3, "net"));
        for bad in [&b""[..], b"\0\0", b"libudev\0\xfe\xed", b"add@relative", b"@", b"\xff@/x\0=\0==\0"] {
            assert!(!matches!(device_event(bad), Some(DeviceEvent::Overflow)));
        }
        for end in 0..packet.len() {
            device_event(&packet[..end]);
        }
    }
}
