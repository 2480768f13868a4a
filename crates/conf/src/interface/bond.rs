//! `<bond>`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, StringEnum, Writer};

use super::{Interface, InterfaceError, InterfaceType, parse_members};

string_enums! {
    /// Upstream: `virInterfaceBondMode`.
    pub BondMode {
        BalanceRr = "balance-rr", ActiveBackup = "active-backup", BalanceXor = "balance-xor", Broadcast = "broadcast",
        Ieee8023Ad = "802.3ad", BalanceTlb = "balance-tlb", BalanceAlb = "balance-alb",
    }

    /// How the carrier is watched. Upstream: `virInterfaceBondMiiCarrier`.
    pub MiiCarrier { Ioctl = "ioctl", Netif = "netif" }

    /// Which slaves validate ARP probes. Upstream: `virInterfaceBondArpValid`.
    pub ArpValidate { Active = "active", Backup = "backup", All = "all" }
}

/// `<bond>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bond {
    /// Mode.
    pub mode: Option<BondMode>,
    /// Watches the links; excludes `arpmon`.
    pub miimon: Option<MiiMonitor>,
    /// Watches a peer.
    pub arpmon: Option<ArpMonitor>,
    /// The slaves.
    pub interfaces: Vec<Interface>,
}

/// `<miimon>`; times in milliseconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct MiiMonitor {
    pub freq: i32,
    pub downdelay: i32,
    pub updelay: i32,
    pub carrier: Option<MiiCarrier>,
}

/// `<arpmon>`; the interval in milliseconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct ArpMonitor {
    pub interval: i32,
    pub target: String,
    pub validate: Option<ArpValidate>,
}

/// A number that need not be there.
fn number(node: &Element<'_>, name: &str, what: &'static str) -> Result<Option<i32>> {
    let number = node.attr(name).map(|text| text.trim_ascii_start().parse());
    Ok(number.transpose().map_err(|_| InterfaceError::BondNumber(what))?)
}

fn word<T: StringEnum>(
    node: &Element<'_>,
    name: &str,
    error: fn(String) -> InterfaceError,
) -> Result<Option<T>> {
    let word = node.attr(name).map(|text| T::from_name(text).ok_or_else(|| error(text.to_owned())));
    Ok(word.transpose()?)
}

impl MiiMonitor {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let what = "miimon freq missing or invalid";
        Ok(Self {
            freq: number(node, "freq", what)?.ok_or(InterfaceError::BondNumber(what))?,
            downdelay: number(node, "downdelay", "miimon downdelay invalid")?.unwrap_or_default(),
            updelay: number(node, "updelay", "miimon updelay invalid")?.unwrap_or_default(),
            carrier: word(node, "carrier", InterfaceError::UnknownCarrier)?,
        })
    }

    fn write(&self, w: &mut Writer) {
        w.start("miimon");
        w.attr_fmt("freq", self.freq);
        for (name, delay) in [("downdelay", self.downdelay), ("updelay", self.updelay)] {
            if delay > 0 {
                w.attr_fmt(name, delay);
            }
        }
        if let Some(carrier) = &self.carrier {
            w.attr_value("carrier", carrier);
        }
        w.end();
    }
}

impl ArpMonitor {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let what = "arpmon interval missing or invalid";
        Ok(Self {
            interval: number(node, "interval", what)?.ok_or(InterfaceError::BondNumber(what))?,
            target: node.attr("target").ok_or(InterfaceError::NoArpTarget)?.to_owned(),
            validate: word(node, "validate", InterfaceError::UnknownValidate)?,
        })
    }

    fn write(&self, w: &mut Writer) {
        w.start("arpmon");
        w.attr_fmt("interval", self.interval);
        w.attr("target", &self.target);
        if let Some(validate) = &self.validate {
            w.attr_value("validate", validate);
        }
        w.end();
    }
}

impl Bond {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let miimon = node.child("miimon").map(MiiMonitor::parse).transpose()?;
        let arpmon = match &miimon {
            Some(_) => None,
            None => node.child("arpmon").map(ArpMonitor::parse).transpose()?,
        };
        Ok(Self {
            mode: word(node, "mode", InterfaceError::UnknownBondMode)?,
            miimon,
            arpmon,
            interfaces: parse_members(node, InterfaceType::Bond)?,
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("bond");
        if let Some(mode) = &self.mode {
            w.attr_value("mode", mode);
        }
        if let Some(miimon) = &self.miimon {
            miimon.write(w);
        }
        if let Some(arpmon) = &self.arpmon {
            arpmon.write(w);
        }
        self.interfaces.iter().for_each(|i| i.write(w));
        w.end_long();
    }
}
