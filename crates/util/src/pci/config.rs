//! The configuration space of a device.

use super::info::{ExpressLink, Header, LinkSpeed};

/// Bytes of the configuration space; what is missing reads as zero.
pub(super) struct Config(pub(super) Vec<u8>);

const CAPABILITY_EXPRESS: u8 = 0x10;
const EXTENDED_ACS: u16 = 0x000d;
/// Source validation, request redirect, completion redirect, upstream forwarding.
const ACS_ISOLATION: u16 = 0x1d;
const TYPE_DOWNSTREAM: u16 = 6;

impl Config {
    fn byte(&self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(0)
    }

    fn word(&self, at: usize) -> u16 {
        u16::from_le_bytes([self.byte(at), self.byte(at + 1)])
    }

    fn long(&self, at: usize) -> u32 {
        u32::from(self.word(at)) | u32::from(self.word(at + 2)) << 16
    }

    /// Whether it is a bridge to the bus `bus`.
    pub(super) fn bridges_to(&self, bus: u8) -> bool {
        let bridge = self.byte(0x0e) & 0x7f == 1 && self.word(0x0a) == 0x0604;
        bridge && (self.byte(0x19)..=self.byte(0x1a)).contains(&bus)
    }

    /// The first bus below a bridge.
    pub(super) fn secondary_bus(&self) -> u8 {
        self.byte(0x19)
    }

    /// Layout of the space.
    pub(super) fn header(&self) -> Option<Header> {
        // The highest bit says that the device has several functions.
        match self.0.get(0x0e).map(|byte| byte & 0x7f)? {
            0 => Some(Header::Endpoint),
            1 => Some(Header::PciBridge),
            2 => Some(Header::CardBusBridge),
            _ => None,
        }
    }

    pub(super) fn is_express(&self) -> bool {
        self.capability(CAPABILITY_EXPRESS).is_some()
    }

    /// The link of a PCI Express device.
    pub(super) fn express_link(&self) -> Option<ExpressLink> {
        let express = self.capability(CAPABILITY_EXPRESS)?;
        let speed = |word: u16| {
            let [low, high] = word.to_le_bytes();
            LinkSpeed { speed: low & 0x0f, width: low >> 4 | (high & 0x03) << 4 }
        };
        let capable = speed(self.word(express + 0x0c));
        let status = speed(self.word(express + 0x12));
        Some(ExpressLink { port: self.byte(express + 0x0f), capable, status })
    }

    fn capability(&self, wanted: u8) -> Option<usize> {
        const HAS_LIST: u16 = 0x10;
        if self.word(0x06) & HAS_LIST == 0 {
            return None;
        }
        let mut at = self.byte(0x34);
        // A list cannot be longer than the space; a broken one may be a circle.
        for _ in 0..48 {
            if at < 0x40 || at == 0xff {
                return None;
            }
            if self.byte(at.into()) == wanted {
                return Some(at.into());
            }
            at = self.byte(usize::from(at) + 1);
        }
        None
    }

    fn extended_capability(&self, wanted: u16) -> Option<usize> {
        let mut at = 0x100;
        for _ in 0..480 {
            let header = self.long(at);
            if header == 0 {
                return None;
            }
            if header & 0xffff == u32::from(wanted) {
                return Some(at);
            }
            at = usize::try_from(header >> 20).ok().filter(|next| *next >= 0x100)?;
        }
        None
    }

    /// Whether it is a switch's downstream port that lets devices below it reach each other.
    pub(super) fn downstream_without_isolation(&self) -> bool {
        let Some(express) = self.capability(CAPABILITY_EXPRESS) else { return false };
        if (self.word(express + 2) >> 4) & 0xf != TYPE_DOWNSTREAM {
            return false;
        }
        let Some(acs) = self.extended_capability(EXTENDED_ACS) else { return true };
        self.word(acs + 6) & ACS_ISOLATION != ACS_ISOLATION
    }
}
