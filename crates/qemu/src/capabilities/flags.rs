//! The set of capability flags of an emulator and the ways to find one.

use std::collections::HashMap;

use super::tables::flags::FLAGS;
pub use super::tables::flags::Flag;

/// How a capability is found in what the emulator tells about itself.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Probe {
    /// A QMP command of this name exists.
    Command(&'static str),
    /// A QOM type of this name exists.
    Type(&'static str),
    /// The type has the property.
    Property(&'static str, &'static str),
    /// The type has the property, and it is off by default.
    PropertyOff(&'static str, &'static str),
    /// The CPU model `max` has the property.
    MaxCpuProperty(&'static str),
    /// The newest machine of type `virt` has the property.
    VirtMachineProperty(&'static str),
    /// The path exists in the QMP schema, see [`super::schema::Schema::has`].
    Schema(&'static str),
    /// The command line option exists, with the parameter.
    CommandLine(&'static str, Option<&'static str>),
    /// A migration capability of this name exists.
    Migration(&'static str),
    /// The TPM model exists.
    TpmModel(&'static str),
    /// The TPM backend exists.
    TpmType(&'static str),
    /// The emulator's version is at least this.
    Version(u64),
    /// Set by the prober itself.
    Special,
}

impl Flag {
    /// The name in the cache file.
    #[must_use]
    pub fn name(self) -> &'static str {
        FLAGS[self as usize].1
    }

    /// The flag of that name in a cache file.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        static NAMES: once_cell::sync::Lazy<HashMap<&'static str, Flag>> =
            once_cell::sync::Lazy::new(|| FLAGS.iter().map(|(flag, name, _)| (*name, *flag)).collect());
        NAMES.get(name).copied()
    }
}

/// A set of capability flags.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FlagSet {
    words: [u64; FLAGS.len().div_ceil(64)],
}

impl FlagSet {
    /// Whether `flag` is in the set.
    #[must_use]
    pub fn has(&self, flag: Flag) -> bool {
        let index = flag as usize;
        self.words[index / 64] & (1 << (index % 64)) != 0
    }

    /// Adds or removes `flag`.
    pub fn set(&mut self, flag: Flag, present: bool) {
        let index = flag as usize;
        let bit = 1 << (index % 64);
        if present {
            self.words[index / 64] |= bit;
        } else {
            self.words[index / 64] &= !bit;
        }
    }

    /// The flags of the set in the order of the cache file.
    pub fn iter(&self) -> impl Iterator<Item = Flag> + '_ {
        FLAGS.iter().map(|(flag, _, _)| *flag).filter(|flag| self.has(*flag))
    }
}

impl std::fmt::Debug for FlagSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Flag::name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_found_again() {
        for (index, (flag, name, _)) in FLAGS.iter().enumerate() {
            assert_eq!(*flag as usize, index);
            assert_eq!(Flag::from_name(name), Some(*flag));
        }
        assert_eq!(Flag::from_name("no-such-flag"), None);
    }

    #[test]
    fn sets() {
        let mut set = FlagSet::default();
        set.set(Flag::Kvm, true);
        set.set(Flag::MachineVirtAia, true);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Flag::Kvm, Flag::MachineVirtAia]);
        set.set(Flag::Kvm, false);
        assert!(!set.has(Flag::Kvm) && set.has(Flag::MachineVirtAia));
    }
}
