//! Which frames an interface lets in.
//!
//! Upstream: `virNetDevGetRxFilter`, `src/util/virnetdev.c`.

use super::{Result, link};
use crate::mac::MacAddr;

/// What is let in of one kind of frames. Upstream: `virNetDevRxFilterMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nothing.
    #[default]
    None,
    /// What is in the list.
    Normal,
    /// Everything.
    All,
}

/// The filter of an interface. Upstream: `virNetDevRxFilter`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RxFilter {
    /// Name.
    pub name: String,
    /// Its own address.
    pub mac: Option<MacAddr>,
    /// Takes everything.
    pub promiscuous: bool,
    /// Groups.
    pub multicast: Mode,
    /// Addresses of groups.
    pub groups: Vec<MacAddr>,
}

/// The filter of the interface with `index`. `table` is the text of `/proc/net/dev_mcast`.
///
/// # Errors
/// `ENODEV` if there is none.
pub fn query(index: u32, table: &str) -> Result<RxFilter> {
    let link = link::query(index)?;
    let multicast = match (link.all_multicast, link.multicast) {
        (true, _) => Mode::All,
        (false, true) => Mode::Normal,
        (false, false) => Mode::None,
    };
    Ok(RxFilter {
        groups: groups(table, index),
        name: link.name,
        mac: link.mac,
        promiscuous: link.promiscuous,
        multicast,
    })
}

/// Addresses of the groups that the interface with `index` listens to.
fn groups(table: &str, index: u32) -> Vec<MacAddr> {
    let group = |line: &str| {
        let mut words = line.split_whitespace();
        let ours = words.next()?.parse::<u32>().ok()? == index;
        // Name, users of the group, users that have set it for all.
        MacAddr::parse_hex(words.nth(3)?).ok().filter(|_| ours)
    };
    table.lines().filter_map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn group_table() {
        let table = "2    eth0  1  0  01005e000001\n3 v 1 0 333300000001\nx\n2 eth0 1 0 bad\n";
        assert_eq!(groups(table, 2), [MacAddr([1, 0, 0x5e, 0, 0, 1])]);
        assert_eq!(groups(table, 3), [MacAddr([0x33, 0x33, 0, 0, 0, 1])]);
        assert!(groups(table, 4).is_empty());
    }
}
