//! Port profiles of switches that manage their ports: IEEE 802.1Qbg through `lldpad`, 802.1Qbh through the adapter's
//! driver.
//!
//! Upstream: `src/util/virnetdevvportprofile.c`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{NetDevError, info, link};
use crate::error::os_error_text;
use crate::mac::MacAddr;
use crate::netlink::attributes::{Attributes, Message, Received, u16_at, u32_at};
use crate::netlink::socket::Socket;
use crate::uuid::Uuid;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Where `lldpad` leaves its process number.
pub const LLDPAD_PID_FILE: &str = "/run/lldpad.pid";
/// How long the switch may take for its decision.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Time between two looks at the switch's decision.
const PAUSE: Duration = Duration::from_millis(125);
/// Bound of one exchange of messages.
const EXCHANGE: Duration = Duration::from_secs(5);
/// Bytes of `struct ifinfomsg`.
const LINK_BODY: usize = 16;

// Attributes of linux/if_link.h that are below IFLA_VF_PORTS and IFLA_PORT_SELF.
const VF_PORT: u16 = 1;
const PORT_VF: u16 = 1;
const PORT_PROFILE: u16 = 2;
const PORT_VSI_TYPE: u16 = 3;
const PORT_INSTANCE: u16 = 4;
const PORT_HOST: u16 = 5;
const PORT_REQUEST: u16 = 6;
const PORT_RESPONSE: u16 = 7;
const VF_INFO: u16 = 1;
const VF_MAC: u16 = 1;
const VF_VLAN: u16 = 2;
/// `RTEXT_FILTER_VF`.
const WITH_FUNCTIONS: u32 = 1;

/// Why a port did not get its profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VportError {
    /// A step before the request failed.
    #[error(transparent)]
    Device(#[from] NetDevError),
    /// The other side refused the request.
    #[error("error during virtual port configuration of ifindex {ifindex}: {}", os_error_text(*errno))]
    Refused {
        /// The interface.
        ifindex: u32,
        /// Why.
        errno: i32,
    },
    /// The switch refused the profile.
    #[error(
        "error {status} during port-profile setlink on interface {ifname} ({ifindex}): {}",
        os_error_text(libc::EINVAL)
    )]
    Switch {
        /// The switch's answer: `PORT_VDP_RESPONSE_*`, `PORT_PROFILE_RESPONSE_*`.
        status: u16,
        /// The interface.
        ifname: String,
        /// Its index.
        ifindex: u32,
    },
    /// The switch does not decide.
    #[error("port-profile setlink timed out: {}", os_error_text(libc::ETIMEDOUT))]
    TimedOut,
    /// The answer has no word about our port.
    #[error("Could not find netlink response with expected parameters")]
    NoAnswer,
    /// `lldpad` does not run.
    #[error("Failed to open file {}: {}", path.display(), os_error_text(*errno))]
    NoLldpad {
        /// The file with its process number.
        path: PathBuf,
        /// Why it cannot be read.
        errno: i32,
    },
    /// The file does not hold a process number.
    #[error("Error parsing pid of lldpad")]
    LldpadPid,
    /// The name of a profile is too long for the protocol.
    #[error("port profile '{name}' is longer than 39 bytes")]
    ProfileName {
        /// The name.
        name: String,
    },
}

impl VirError for VportError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Device(e) => e.number(),
            Self::Refused { .. } | Self::Switch { .. } | Self::TimedOut | Self::NoLldpad { .. } => {
                ErrorNumber::SYSTEM_ERROR
            }
            Self::NoAnswer | Self::LldpadPid => ErrorNumber::INTERNAL_ERROR,
            Self::ProfileName { .. } => ErrorNumber::INVALID_ARG,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NET
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::Device(e) => e.errno(),
            Self::Refused { errno, .. } | Self::NoLldpad { errno, .. } => Some(*errno),
            Self::Switch { .. } => Some(libc::EINVAL),
            Self::TimedOut => Some(libc::ETIMEDOUT),
            _ => None,
        }
    }
}

/// Result of a function of this module.
pub type Result<T, E = VportError> = std::result::Result<T, E>;

/// A type of virtual station interface, and one instance of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Station {
    /// Number of the database of types.
    pub manager: u8,
    /// Number of the type; its lowest 24 bits count.
    pub type_id: u32,
    /// Version of the type.
    pub type_version: u8,
    /// This instance.
    pub instance: Uuid,
}

/// What a port is to be. Upstream: `virNetDevVPortProfile`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Profile {
    /// IEEE 802.1Qbg.
    Qbg(Station),
    /// IEEE 802.1Qbh: the name of a profile that the switch knows.
    Qbh(String),
}

/// What is asked of the switch. Upstream: `enum virNetDevVPortProfileLinkOp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Prepare for a guest that is about to arrive.
    PreAssociate = 0,
    /// The same, with resources reserved.
    PreAssociateReserving = 1,
    /// The guest runs here.
    Associate = 2,
    /// The guest is gone.
    Disassociate = 3,
}

/// Why a guest's port changes. Upstream: `virNetDevVPortProfileOp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Occasion {
    Create,
    Save,
    Restore,
    Destroy,
    MigrateOut,
    MigrateInStart,
    MigrateInFinish,
    /// Only the port: the device is set up by somebody else.
    NoOp,
}

/// The port of one guest interface.
#[derive(Clone, Copy, Debug)]
pub struct Port<'a> {
    /// The guest's macvtap.
    pub macvtap: &'a str,
    /// Its address.
    pub mac: MacAddr,
    /// The device below it.
    pub parent: &'a str,
    /// For a virtual function without an interface: its number, and `parent` is the interface of the physical one.
    pub function: Option<u32>,
    /// The guest.
    pub vm: Uuid,
    /// This host.
    pub host: Uuid,
}

/// Those who carry out requests: the kernel and `lldpad`.
#[derive(Clone, Debug)]
pub struct Carriers {
    /// The file with `lldpad`'s process number, usually [`LLDPAD_PID_FILE`].
    pub lldpad_pid_file: PathBuf,
    /// The folder of the interfaces, usually `/sys/class/net`.
    pub sysfs: PathBuf,
    /// How long the switch may take for its decision, usually [`PATIENCE`].
    pub patience: Duration,
}

impl Default for Carriers {
    fn default() -> Self {
        let (lldpad_pid_file, sysfs) = (LLDPAD_PID_FILE.into(), "/sys/class/net".into());
        Self { lldpad_pid_file, sysfs, patience: PATIENCE }
    }
}

impl Carriers {
    /// Gives the port its profile; `wait_for_decision` false sends the request only.
    /// Upstream: `virNetDevVPortProfileAssociate`.
    ///
    /// # Errors
    /// The other side or the switch refused it, or there is no decision in time (an 802.1Qbh port is released then).
    pub fn associate(
        &self,
        profile: &Profile,
        port: Port<'_>,
        occasion: Occasion,
        wait_for_decision: bool,
    ) -> Result<()> {
        let arriving = occasion == Occasion::MigrateInStart;
        match profile {
            Profile::Qbg(station) => {
                let request = if arriving { Request::PreAssociate } else { Request::Associate };
                self.qbg(station, port, request, wait_for_decision)?;
            }
            Profile::Qbh(name) => {
                // An arriving guest has been associated when its migration began.
                if occasion != Occasion::MigrateInFinish {
                    let request = if arriving { Request::PreAssociateReserving } else { Request::Associate };
                    self.qbh(name, port, request)?;
                }
                if occasion != Occasion::NoOp {
                    link::set_up(link::index(port.parent)?, true)?;
                }
            }
        }
        Ok(())
    }

    /// Takes the profile from the port. Upstream: `virNetDevVPortProfileDisassociate`.
    ///
    /// # Errors
    /// As [`Self::associate`].
    pub fn disassociate(&self, profile: &Profile, port: Port<'_>, occasion: Occasion) -> Result<()> {
        match profile {
            Profile::Qbg(station) => self.qbg(station, port, Request::Disassociate, true),
            Profile::Qbh(_) if occasion == Occasion::MigrateInFinish => Ok(()),
            Profile::Qbh(name) => self.qbh(name, port, Request::Disassociate),
        }
    }

    /// # Errors
    /// See [`Self::associate`].
    fn qbg(&self, station: &Station, port: Port<'_>, request: Request, wait: bool) -> Result<()> {
        let (physical, tag) = physical(port.macvtap)?;
        let words = Words {
            ifindex: physical.index,
            ifname: Some(&physical.name),
            mac: Some(port.mac),
            tag: Some(tag),
            station: Some(*station),
            request,
            ..Words::default()
        };
        let peer = lldpad(&self.lldpad_pid_file)?;
        self.carry_out(&words, peer, wait)
    }

    /// # Errors
    /// See [`Self::associate`].
    fn qbh(&self, name: &str, port: Port<'_>, request: Request) -> Result<()> {
        if name.len() > 39 {
            return Err(VportError::ProfileName { name: name.to_owned() });
        }
        let physical = info::physical_function(&self.sysfs, port.parent);
        let number = physical
            .as_deref()
            .and_then(|pf| u32::try_from(info::virtual_function_index(&self.sysfs, pf, port.parent)?).ok());
        let ifindex = link::index(physical.as_deref().unwrap_or(port.parent))?;
        let words = Words { ifindex, function: number, request, ..Words::default() };
        if request == Request::Disassociate {
            return self.carry_out(&words, 0, false);
        }
        let (mac, vm, host) = (Some(port.mac), Some(port.vm), Some(port.host));
        let asked = Words { mac, profile: Some(name), instance: vm, host, ..words.clone() };
        let done = self.carry_out(&asked, 0, true);
        if done == Err(VportError::TimedOut) {
            let release = Words { request: Request::Disassociate, ..words };
            if let Err(e) = self.carry_out(&release, 0, false) {
                log::warn!("cannot release the port of {}: {e}", port.parent);
            }
        }
        done
    }

    /// Sends the request and waits for the switch. Upstream: `virNetDevVPortProfileOpCommon`.
    ///
    /// # Errors
    /// See [`Self::associate`].
    fn carry_out(&self, words: &Words<'_>, peer: u32, wait: bool) -> Result<()> {
        let ifindex = words.ifindex;
        let refused = |errno| VportError::Refused { ifindex, errno };
        let opened = Socket::route(0).map_err(|e| refused(e.raw_os_error().unwrap_or(libc::EIO)))?;
        let acknowledged = |answer: Received<'_>| answer.error_number();
        let message = words.message(peer == 0);
        opened.exchange(&message, peer, SEQUENCE, EXCHANGE, acknowledged).map_err(refused)?;
        if !wait {
            return Ok(());
        }
        let deadline = std::time::Instant::now() + self.patience;
        loop {
            let look = question(ifindex);
            let answer = |answer: Received<'_>| {
                (answer.kind == libc::RTM_NEWLINK).then(|| words.decision(answer, peer == 0))
            };
            match opened.exchange(&look, peer, SEQUENCE, EXCHANGE, answer).map_err(refused)?? {
                Decision::Success => return Ok(()),
                Decision::Refused(status) => {
                    let ifname = words.ifname.map_or_else(|| link::label(ifindex), str::to_owned);
                    return Err(VportError::Switch { status, ifname, ifindex });
                }
                Decision::Pending if std::time::Instant::now() >= deadline => {
                    return Err(VportError::TimedOut);
                }
                Decision::Pending => std::thread::sleep(PAUSE),
            }
        }
    }
}

/// Any number: one socket has one exchange at a time.
const SEQUENCE: u32 = 1;

/// How far the switch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Success,
    Pending,
    Refused(u16),
}

/// What a request says.
#[derive(Clone)]
struct Words<'a> {
    ifindex: u32,
    ifname: Option<&'a str>,
    mac: Option<MacAddr>,
    tag: Option<u16>,
    profile: Option<&'a str>,
    station: Option<Station>,
    instance: Option<Uuid>,
    host: Option<Uuid>,
    /// The virtual function; `None` is the device itself.
    function: Option<u32>,
    request: Request,
}

impl Default for Words<'_> {
    fn default() -> Self {
        Self {
            ifindex: 0,
            ifname: None,
            mac: None,
            tag: None,
            profile: None,
            station: None,
            instance: None,
            host: None,
            function: None,
            request: Request::Associate,
        }
    }
}

impl Words<'_> {
    /// The number that stands for the device itself (`PORT_SELF_VF`).
    fn number(&self) -> u32 {
        self.function.unwrap_or(u32::MAX)
    }

    fn instance(&self) -> Option<Uuid> {
        self.instance.or(self.station.map(|station| station.instance))
    }

    /// Upstream: `virNetDevVPortProfileOpSetLink`.
    fn message(&self, to_kernel: bool) -> Vec<u8> {
        let flags = libc::NLM_F_REQUEST | libc::NLM_F_ACK;
        let mut message =
            Message::new(libc::RTM_SETLINK, u16::try_from(flags).unwrap_or(0), SEQUENCE, &body(self.ifindex));
        if let Some(name) = self.ifname {
            message.put_text(libc::IFLA_IFNAME, name);
        }
        // The kernel knows settings of functions only.
        let of_function = self.function.is_some() || !to_kernel;
        if of_function && (self.mac.is_some() || self.tag.is_some()) {
            message.nest(libc::IFLA_VFINFO_LIST, |list| {
                list.nest(VF_INFO, |function| self.function_part(function));
            });
        }
        if self.function.is_none() && to_kernel {
            message.nest(libc::IFLA_PORT_SELF, |port| self.port_part(port));
        } else {
            message.nest(libc::IFLA_VF_PORTS, |ports| {
                ports.nest(VF_PORT, |port| self.port_part(port));
            });
        }
        message.finish()
    }

    fn function_part(&self, message: &mut Message) {
        let number = self.number().to_ne_bytes();
        if let Some(mac) = self.mac {
            // An address has room for 32 bytes.
            let mut value = [0; 36];
            value[..4].copy_from_slice(&number);
            value[4..10].copy_from_slice(&mac.octets());
            message.put(VF_MAC, &value);
        }
        if let Some(tag) = self.tag {
            let mut value = [0; 12];
            value[..4].copy_from_slice(&number);
            value[4..8].copy_from_slice(&u32::from(tag).to_ne_bytes());
            message.put(VF_VLAN, &value);
        }
    }

    fn port_part(&self, message: &mut Message) {
        if let Some(name) = self.profile {
            message.put_text(PORT_PROFILE, name);
        }
        if let Some(station) = self.station {
            let [a, b, c, _] = station.type_id.to_le_bytes();
            message.put(PORT_VSI_TYPE, &[station.manager, a, b, c, station.type_version, 0, 0, 0]);
        }
        if let Some(uuid) = self.instance() {
            message.put(PORT_INSTANCE, uuid.as_bytes());
        }
        if let Some(uuid) = self.host {
            message.put(PORT_HOST, uuid.as_bytes());
        }
        if let Some(number) = self.function {
            message.put(PORT_VF, &number.to_ne_bytes());
        }
        message.put(PORT_REQUEST, &[self.request as u8]);
    }

    /// What `answer` says about our port. Upstream: `virNetDevVPortProfileGetStatus`.
    ///
    /// # Errors
    /// [`VportError::NoAnswer`].
    fn decision(&self, answer: Received<'_>, from_kernel: bool) -> Result<Decision> {
        let attributes = answer.attributes(LINK_BODY);
        let port = if self.function.is_none() && from_kernel {
            attributes.find(libc::IFLA_PORT_SELF).map(Attributes::inside)
        } else {
            let ports = attributes.find(libc::IFLA_VF_PORTS).ok_or(VportError::NoAnswer)?;
            let all = Attributes::inside(ports).filter(|(kind, _)| *kind == VF_PORT);
            let instance = self.instance().map(|uuid| *uuid.as_bytes());
            let mut all = all.map(|(_, port)| Attributes::inside(port));
            all.find(|port| {
                let by_instance = instance.is_some_and(|ours| port.find(PORT_INSTANCE) == Some(&ours[..]));
                let number = port.find(PORT_VF).and_then(|value| u32_at(value, 0));
                by_instance || self.function.is_some() && number == self.function
            })
        };
        let port = port.ok_or(VportError::NoAnswer)?;
        match port.find(PORT_RESPONSE).and_then(|value| u16_at(value, 0)) {
            // PORT_VDP_RESPONSE_SUCCESS, PORT_PROFILE_RESPONSE_SUCCESS.
            Some(0 | 256) => Ok(Decision::Success),
            // PORT_PROFILE_RESPONSE_INPROGRESS.
            Some(257) => Ok(Decision::Pending),
            Some(status) => Ok(Decision::Refused(status)),
            // 802.1Qbg has no word for it.
            None if self.station.is_some() => Ok(Decision::Pending),
            None => Err(VportError::NoAnswer),
        }
    }
}

/// `struct ifinfomsg`.
fn body(ifindex: u32) -> [u8; LINK_BODY] {
    let mut body = [0; LINK_BODY];
    body[4..8].copy_from_slice(&ifindex.to_ne_bytes());
    body
}

fn question(ifindex: u32) -> Vec<u8> {
    let flags = u16::try_from(libc::NLM_F_REQUEST).unwrap_or(0);
    let mut message = Message::new(libc::RTM_GETLINK, flags, SEQUENCE, &body(ifindex));
    message.put(libc::IFLA_EXT_MASK, &WITH_FUNCTIONS.to_ne_bytes());
    message.finish()
}

/// The device at the bottom of `ifname`, and the tag of the VLAN device on the way (0 without one).
/// Upstream: `virNetDevVPortProfileGetPhysdevAndVlan`.
///
/// # Errors
/// The kernel's.
fn physical(ifname: &str) -> Result<(link::Link, u16)> {
    let mut device = link::query(link::index(ifname)?)?;
    let mut tag = None;
    // Devices are stacked a few levels at most; the peer of a veth would be a circle.
    for _ in 0..8 {
        tag = tag.or(device.vlan);
        match device.parent.filter(|parent| *parent != device.index && device.kind != "veth") {
            Some(parent) => device = link::query(parent)?,
            None => break,
        }
    }
    Ok((device, tag.unwrap_or(0)))
}

/// # Errors
/// [`VportError::NoLldpad`], [`VportError::LldpadPid`].
fn lldpad(file: &Path) -> Result<u32> {
    let text = std::fs::read_to_string(file).map_err(|e| VportError::NoLldpad {
        path: file.to_owned(),
        errno: e.raw_os_error().unwrap_or(libc::EIO),
    })?;
    // Number 0 would be the kernel.
    text.trim().parse().ok().filter(|pid| *pid != 0).ok_or(VportError::LldpadPid)
}

#[cfg(test)]
mod tests;
