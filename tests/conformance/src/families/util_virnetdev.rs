//! `util/virnetdev`: state of a link, settings of virtual functions.

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::netdev::vf::{self, VfLink, VfSetting};
use ferrovirt_util::netdev::{NetDevError, info};

use crate::{Case, Failure, Family, Outcome};

pub(super) struct NetDev;

impl Family for NetDev {
    fn names(&self) -> &'static [&'static str] {
        &["util/virnetdev"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "netdev-link-info" => link_info(case),
            "netdev-set-vf-mac" => set_vf(case, vf_mac),
            "netdev-set-vf-vlan" => set_vf(case, vf_vlan),
            "netdev-set-vf-config" => set_vf(case, vf_config),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

/// The stand-in for the kernel in sections `vf` and `vf-config` of ENVIRONMENT.md.
struct FakeKernel;

impl VfLink for FakeKernel {
    fn set_vf(&self, ifname: &str, _vf: u32, setting: VfSetting) -> Result<(), i32> {
        let name = ifname.strip_prefix("fakeiface-").unwrap_or(ifname);
        let errno = match (setting, name) {
            (_, "eperm") => libc::EPERM,
            (_, "eagain") => libc::EAGAIN,
            (_, "einval") => libc::EINVAL,
            (VfSetting::Mac(_), "macerror") => libc::EBUSY,
            (VfSetting::Mac(_), "altmacerror") => libc::EINVAL,
            (VfSetting::Mac(_), "macerror-novlanerror") => libc::EAGAIN,
            (VfSetting::Mac(_), "macerror-vlanerror") => libc::ENODEV,
            (VfSetting::Vlan(_), "macerror-vlanerror" | "nomacerror-vlanerror") => libc::EPERM,
            _ => return Ok(()),
        };
        Err(errno)
    }
}

fn link_info(case: &Case) -> Outcome {
    let folder = case.input_path("sysfs")?.join("class/net");
    let link = info::link_info(&folder, &case.input_text("ifname")?)?;
    let right = case.output("state") == link.state.to_string().as_str()
        && case.output("speed").as_u64() == Some(link.speed_mbps.into());
    if right { Ok(()) } else { Err(Failure::new(format!("{link:?}"))) }
}

type Set = fn(&Case, &str, u32) -> Result<Result<(), NetDevError>, Failure>;

fn set_vf(case: &Case, set: Set) -> Outcome {
    let vf = case.input("vf").as_u64().and_then(|vf| u32::try_from(vf).ok());
    let result = set(case, &case.input_text("ifname")?, vf.ok_or_else(|| Failure::new("no vf"))?)?;
    let errno = match result {
        Ok(()) => 0,
        Err(NetDevError::System { errno, .. }) => errno,
        Err(other) => return Err(other.into()),
    };
    let expected = case.output("return");
    let wanted = match expected.as_str() {
        None => 0,
        Some("-EPERM") => libc::EPERM,
        Some("-EAGAIN") => libc::EAGAIN,
        Some("-EINVAL") => libc::EINVAL,
        Some("-EBUSY") => libc::EBUSY,
        Some("-ENODEV") => libc::ENODEV,
        Some("-ERANGE") => libc::ERANGE,
        Some(other) => return Err(Failure::new(format!("unknown errno {other}"))),
    };
    if errno == wanted { Ok(()) } else { Err(Failure::new(format!("{errno}, expected {expected}"))) }
}

fn vf_mac(case: &Case, ifname: &str, vf: u32) -> Result<Result<(), NetDevError>, Failure> {
    let retry = case.input("allow_retry").as_bool().unwrap_or(false);
    Ok(vf::set_mac(&FakeKernel, ifname, vf, mac(case)?, retry))
}

fn vf_vlan(case: &Case, ifname: &str, vf: u32) -> Result<Result<(), NetDevError>, Failure> {
    Ok(vf::set_vlan(&FakeKernel, ifname, vf, vlan(case)?))
}

fn vf_config(case: &Case, ifname: &str, vf: u32) -> Result<Result<(), NetDevError>, Failure> {
    let retry = case.input("allow_retry").as_bool().unwrap_or(false);
    Ok(vf::set_config(&FakeKernel, ifname, vf, mac(case)?, vlan(case)?, retry))
}

fn mac(case: &Case) -> Result<Option<MacAddr>, Failure> {
    Ok(case.input("mac").as_str().map(MacAddr::parse).transpose()?)
}

fn vlan(case: &Case) -> Result<Option<i32>, Failure> {
    let number = case.input("vlan").as_i64();
    Ok(number.map(i32::try_from).transpose()?)
}
