//! `<sysinfo>`. Upstream: `virSysinfoIsEqual`.

use ferrovirt_util::{ErrorDomain, Result};

use super::super::sysinfo::{Smbios, Sysinfo, SysinfoBlock};
use super::same::{null, unstable};

/// What messages call a block, the entries that count, and what messages call those.
type Block = (&'static str, &'static [(&'static str, &'static str)]);

const BIOS: Block =
    ("BIOS", &[("vendor", "vendor"), ("version", "version"), ("date", "date"), ("release", "release")]);
const SYSTEM: Block = (
    "system",
    &[
        ("manufacturer", "vendor"),
        ("product", "product"),
        ("version", "version"),
        ("serial", "serial"),
        ("uuid", "uuid"),
        ("sku", "sku"),
        ("family", "family"),
    ],
);
const BOARD: Block = (
    "base board",
    &[
        ("manufacturer", "vendor"),
        ("product", "product"),
        ("version", "version"),
        ("serial", "serial"),
        ("asset", "asset"),
        ("location", "location"),
    ],
);
const CHASSIS: Block = (
    "chassis",
    &[
        ("manufacturer", "vendor"),
        ("version", "version"),
        ("serial", "serial"),
        ("asset", "asset"),
        ("sku", "sku"),
    ],
);

pub(super) fn check(source: &[Sysinfo], target: &[Sysinfo]) -> Result<()> {
    same_text!(source.len(), target.len(), "Target domain count of sysinfo does not match source");
    for (source, target) in source.iter().zip(target) {
        match (source, target) {
            (Sysinfo::Smbios(a), Sysinfo::Smbios(b)) => smbios(a, b)?,
            (Sysinfo::Fwcfg(_), Sysinfo::Fwcfg(_)) => {}
            (a, _) => {
                let smbios = |is: bool| if is { "smbios" } else { "fwcfg" };
                let is_smbios = matches!(a, Sysinfo::Smbios(_));
                let (source, target) = (smbios(is_smbios), smbios(!is_smbios));
                let text = format!("Target sysinfo {target} does not match source {source}");
                return unstable(ErrorDomain::SYSINFO, text);
            }
        }
    }
    Ok(())
}

fn smbios(a: &Smbios, b: &Smbios) -> Result<()> {
    block(BIOS, a.bios.as_ref(), b.bios.as_ref(), "Target sysinfo does not match source")?;
    block(SYSTEM, a.system.as_ref(), b.system.as_ref(), "Target sysinfo does not match source")?;
    same!(
        SYSINFO,
        a.base_boards.len(),
        b.base_boards.len(),
        "Target sysinfo base board count '{target}' does not match source '{source}'"
    );
    for (a, b) in a.base_boards.iter().zip(&b.base_boards) {
        block(BOARD, Some(a), Some(b), "Target base board does not match source")?;
    }
    block(CHASSIS, a.chassis.as_ref(), b.chassis.as_ref(), "Target chassis does not match source")
}

fn block(
    (what, entries): Block,
    source: Option<&SysinfoBlock>,
    target: Option<&SysinfoBlock>,
    missing: &'static str,
) -> Result<()> {
    let (source, target) = match (source, target) {
        (None, None) => return Ok(()),
        (Some(source), Some(target)) => (source, target),
        _ => return unstable(ErrorDomain::SYSINFO, missing),
    };
    for (entry, shown) in entries {
        let (source, target) = (source.value(entry), target.value(entry));
        if source != target {
            let (source, target) = (null(source), null(target));
            let text = format!("Target sysinfo {what} {shown} {target} does not match source {source}");
            return unstable(ErrorDomain::SYSINFO, text);
        }
    }
    Ok(())
}
