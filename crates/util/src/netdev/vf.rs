//! Settings of virtual functions, made through their physical function.
//!
//! Upstream: `virNetDevSetVfMac`, `virNetDevSetVfVlan`, `virNetDevSetVfConfig`, `src/util/virnetdev.c`.

use rtnetlink::LinkUnspec;
use rtnetlink::packet_route::link::{LinkAttribute, LinkVfInfo, VfInfo, VfInfoMac, VfInfoVlan};

use super::{Action, NetDevError, Result, link};
use crate::mac::MacAddr;
use crate::netlink;

/// One setting of a virtual function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VfSetting {
    /// Hardware address.
    Mac(MacAddr),
    /// VLAN tag; 0 is none.
    Vlan(u16),
}

/// Where the settings go: the kernel, or a stand-in.
pub trait VfLink {
    /// Sets one thing on virtual function `vf` of `ifname`.
    ///
    /// # Errors
    /// The kernel's error number.
    fn set_vf(&self, ifname: &str, vf: u32, setting: VfSetting) -> Result<(), i32>;

    /// Address and VLAN tag of virtual function `vf` of `ifname`.
    ///
    /// # Errors
    /// As [`config`].
    fn vf_config(&self, ifname: &str, vf: u32) -> Result<(MacAddr, u16)> {
        config(ifname, vf)
    }
}

/// The kernel. Upstream: `virNetDevSendVfSetLinkRequest`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kernel;

impl VfLink for Kernel {
    fn set_vf(&self, ifname: &str, vf: u32, setting: VfSetting) -> Result<(), i32> {
        let index = nix::net::if_::if_nametoindex(ifname).map_err(|e| e as i32)?;
        let info = match setting {
            VfSetting::Mac(mac) => VfInfo::Mac(VfInfoMac::new(vf, &mac.octets())),
            VfSetting::Vlan(tag) => VfInfo::Vlan(VfInfoVlan::new(vf, u32::from(tag), 0)),
        };
        let attribute = LinkAttribute::VfInfoList(vec![LinkVfInfo(vec![info])]);
        let message = LinkUnspec::new_with_index(index).append_extra_attribute(attribute).build();
        netlink::call(|handle| async move { handle.link().set(message).execute().await })
    }
}

/// Sets the address of virtual function `vf`. Some drivers refuse the address of all zeros, which an earlier release of
/// theirs had left there: with `allow_retry` 02:00:00:00:00:00 is tried instead.
///
/// # Errors
/// `EINVAL` without an address, else the kernel's.
pub fn set_mac(
    link: &dyn VfLink,
    ifname: &str,
    vf: u32,
    mac: Option<MacAddr>,
    allow_retry: bool,
) -> Result<()> {
    const ALTERNATIVE: MacAddr = MacAddr([2, 0, 0, 0, 0, 0]);
    let error = |mac: MacAddr, errno| {
        NetDevError::system(Action::SetVfMac { ifname: ifname.to_owned(), vf, mac }, errno)
    };
    let mac = mac.ok_or_else(|| error(MacAddr::default(), libc::EINVAL))?;
    let retry = allow_retry && mac == MacAddr::default();
    match link.set_vf(ifname, vf, VfSetting::Mac(mac)) {
        Err(libc::EINVAL) if retry => link.set_vf(ifname, vf, VfSetting::Mac(ALTERNATIVE)),
        other => other,
    }
    .map_err(|errno| error(mac, errno))
}

/// Sets the VLAN tag of virtual function `vf`; `None` resets it, which a driver may refuse with `EPERM`.
///
/// # Errors
/// `ERANGE` for a number that is no tag, else the kernel's.
pub fn set_vlan(link: &dyn VfLink, ifname: &str, vf: u32, tag: Option<i32>) -> Result<()> {
    let error = |errno| {
        let tag = tag.unwrap_or(0);
        NetDevError::system(Action::SetVfVlan { ifname: ifname.to_owned(), vf, tag }, errno)
    };
    let number = u16::try_from(tag.unwrap_or(0)).ok().filter(|number| *number <= 4095);
    let number = number.ok_or_else(|| error(libc::ERANGE))?;
    match link.set_vf(ifname, vf, VfSetting::Vlan(number)) {
        Err(libc::EPERM) if tag.is_none() => Ok(()),
        other => other.map_err(error),
    }
}

/// Sets address and VLAN tag, in this order; the tag is not touched if the address is refused.
///
/// # Errors
/// Those of [`set_mac`] and [`set_vlan`].
pub fn set_config(
    link: &dyn VfLink,
    ifname: &str,
    vf: u32,
    mac: Option<MacAddr>,
    tag: Option<i32>,
    allow_retry: bool,
) -> Result<()> {
    set_mac(link, ifname, vf, mac, allow_retry)?;
    set_vlan(link, ifname, vf, tag)
}

/// Address and VLAN tag of virtual function `vf`. Upstream: `virNetDevGetVfConfig`.
///
/// # Errors
/// The kernel's, or `ENODEV` if there is no such function.
pub fn config(ifname: &str, vf: u32) -> Result<(MacAddr, u16)> {
    use futures_util::TryStreamExt as _;
    use rtnetlink::packet_route::AddressFamily;
    use rtnetlink::packet_route::link::LinkExtentMask;
    let index = link::index(ifname)?;
    let error = |errno| NetDevError::system(Action::Query { name: ifname.to_owned() }, errno);
    let answer = netlink::call(|handle| async move {
        let request = handle.link().get().match_index(index);
        let masked = request.set_filter_mask(AddressFamily::Unspec, vec![LinkExtentMask::Vf]);
        masked.execute().try_next().await
    });
    let attributes = answer.map_err(error)?.map(|message| message.attributes).unwrap_or_default();
    let (mut mac, mut tag) = (None, None);
    for attribute in attributes {
        let LinkAttribute::VfInfoList(functions) = attribute else { continue };
        for info in functions.into_iter().flat_map(|function| function.0) {
            match info {
                VfInfo::Mac(m) if m.vf_id == vf => {
                    mac = m.mac.get(..6).and_then(|bytes| bytes.try_into().ok()).map(MacAddr);
                }
                VfInfo::Vlan(v) if v.vf_id == vf => tag = u16::try_from(v.vlan_id).ok(),
                _ => {}
            }
        }
    }
    mac.zip(tag).ok_or_else(|| error(libc::ENODEV))
}
