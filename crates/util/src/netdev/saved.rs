//! Keeping the address and the VLAN tag of an interface that is lent to a guest, and putting them back.
//!
//! Upstream: `virNetDevSaveNetConfig`, `virNetDevReadNetConfig`, `virNetDevSetNetConfig`, `src/util/virnetdev.c`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::vf::{self, VfLink};
use super::{info, link};
use crate::error::{Error, ErrorDomain, Result};
use crate::mac::MacAddr;
use crate::{ErrorNumber, file, json};

/// The largest record that we read.
const LIMIT: usize = 64 * 1024;

/// What an interface had before it was lent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The interface's own address.
    pub mac: Option<MacAddr>,
    /// The address that the physical function gives it.
    pub admin_mac: Option<MacAddr>,
    /// The VLAN tag that the physical function gives it; 0 is none.
    pub vlan: Option<u16>,
}

/// Which interface is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lent<'a> {
    /// An interface by its name. If it is a virtual function, settings go through its physical function.
    Interface(&'a str),
    /// A virtual function by the name of its physical function's interface and its number; it need not have an
    /// interface of its own.
    Function(&'a str, u32),
}

/// Where interfaces and records are.
#[derive(Clone, Copy)]
pub struct Store<'a> {
    /// The folder of the interfaces, usually `/sys/class/net`.
    pub sysfs: &'a Path,
    /// The folder of the records.
    pub state: &'a Path,
    /// Where the settings of virtual functions go.
    pub link: &'a dyn VfLink,
}

/// A lent interface as the host knows it.
struct Place {
    /// Its own interface, if it has one.
    interface: Option<String>,
    /// Its physical function's interface, and its number.
    function: Option<(String, u32)>,
}

impl Place {
    fn record_name(&self) -> String {
        match (&self.function, &self.interface) {
            (Some((physical, number)), _) => format!("{physical}_vf{number}"),
            (None, interface) => interface.clone().unwrap_or_default(),
        }
    }
}

impl Store<'_> {
    /// Writes down what the interface has, unless that was done before: what a guest has set since does not count.
    ///
    /// # Errors
    /// The interface is not there, or the record cannot be written.
    pub fn save(&self, lent: Lent<'_>, with_vlan: bool) -> Result<()> {
        let place = self.place(lent);
        let path = self.record(&place)?;
        if path.exists() {
            return Ok(());
        }
        let mut saved = Saved::default();
        if let Some(interface) = &place.interface {
            saved.mac = link::query(link::index(interface)?)?.mac;
        }
        if let Some((physical, number)) = place.function.as_ref().filter(|_| with_vlan) {
            let (admin, vlan) = self.link.vf_config(physical, *number)?;
            (saved.admin_mac, saved.vlan) = (Some(admin), Some(vlan));
        }
        let mut record = serde_json::Map::new();
        let mut put = |key: &str, value: Option<String>| {
            record.extend(value.map(|value| (key.to_owned(), json!(value))));
        };
        put("mac", saved.mac.map(|mac| mac.to_string()));
        put("vlan", saved.vlan.map(|tag| tag.to_string()));
        put("adminMac", saved.admin_mac.map(|mac| mac.to_string()));
        file::make_path(self.state, 0o755)?;
        file::replace(path, 0o600, json::to_pretty(&Value::Object(record)))
    }

    /// Reads what [`Self::save`] wrote; `None` without a record.
    ///
    /// # Errors
    /// `INTERNAL_ERROR` for a record that is not ours.
    pub fn read(&self, lent: Lent<'_>) -> Result<Option<Saved>> {
        let path = self.record(&self.place(lent))?;
        let Some(text) = file::read_text_if_exists(&path, LIMIT)? else { return Ok(None) };
        let bad = || {
            let text = format!("invalid json in net device saved config file '{}': '{text}'", path.display());
            Error::internal(ErrorDomain::NONE, text)
        };
        let record = json::parse(&text).map_err(|_| bad())?;
        let mac = |key: &str| match record.get(key) {
            None => Ok(None),
            Some(value) => value.as_str().and_then(|text| text.parse().ok()).map(Some).ok_or_else(bad),
        };
        let vlan = match record.get("vlan") {
            None => None,
            Some(value) => {
                let tag = value.as_str().and_then(|text| text.parse::<u16>().ok()).filter(|tag| *tag <= 4095);
                Some(tag.ok_or_else(bad)?)
            }
        };
        Ok(Some(Saved { mac: mac("mac")?, admin_mac: mac("adminMac")?, vlan }))
    }

    /// Gives the interface its address and tag; for a virtual function first through its physical function.
    ///
    /// # Errors
    /// `CONFIG_UNSUPPORTED` for a tag on what is no virtual function, else the kernel's.
    pub fn set(&self, lent: Lent<'_>, wanted: &Saved) -> Result<()> {
        let place = self.place(lent);
        match &place.function {
            Some((physical, number)) => {
                if let Some(admin) = wanted.admin_mac.or(wanted.mac) {
                    vf::set_mac(self.link, physical, *number, Some(admin), true)?;
                }
                if let Some(tag) = wanted.vlan {
                    let tag = Some(i32::from(tag)).filter(|tag| *tag != 0);
                    vf::set_vlan(self.link, physical, *number, tag)?;
                }
            }
            None if wanted.vlan.is_some_and(|tag| tag != 0) => {
                let name = place.interface.unwrap_or_default();
                let text = format!("vlan can only be set for SR-IOV VFs, but {name} is not a VF");
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::CONFIG_UNSUPPORTED, text));
            }
            None => {}
        }
        if let (Some(interface), Some(mac)) = (&place.interface, wanted.mac) {
            match link::set_mac(link::index(interface)?, mac) {
                // A driver that lets only the physical function set addresses: it has been told above.
                Err(e) if place.function.is_some() => log::debug!("{e}"),
                other => other?,
            }
        }
        Ok(())
    }

    /// Puts back what was written down, and removes the record. Without a record nothing is done.
    ///
    /// # Errors
    /// Those of [`Self::read`] and [`Self::set`]; the record stays then.
    pub fn restore(&self, lent: Lent<'_>) -> Result<()> {
        let Some(saved) = self.read(lent)? else { return Ok(()) };
        self.set(lent, &saved)?;
        file::remove_if_exists(self.record(&self.place(lent))?)
    }

    fn place(&self, lent: Lent<'_>) -> Place {
        match lent {
            Lent::Interface(name) => {
                let function = info::physical_function(self.sysfs, name).and_then(|physical| {
                    let number = info::virtual_function_index(self.sysfs, &physical, name)?;
                    Some((physical, u32::try_from(number).ok()?))
                });
                Place { interface: Some(name.to_owned()), function }
            }
            Lent::Function(physical, number) => {
                let at = usize::try_from(number).unwrap_or(usize::MAX);
                let interface = info::virtual_functions(self.sysfs, physical).into_iter().nth(at).flatten();
                Place { interface, function: Some((physical.to_owned(), number)) }
            }
        }
    }

    /// # Errors
    /// `INVALID_ARG` for a name that is no file's.
    fn record(&self, place: &Place) -> Result<PathBuf> {
        let name = place.record_name();
        if name.is_empty() || name == "." || name == ".." || name.contains(['/', '\0']) {
            let text = format!("invalid network device name '{name}'");
            return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, text));
        }
        Ok(self.state.join(name))
    }
}

#[cfg(test)]
mod tests {
    use parking_lot::Mutex;

    use super::vf::VfSetting;
    use super::*;
    use crate::netdev::NetDevError;

    #[derive(Default)]
    struct Fake(Mutex<Vec<String>>);

    impl VfLink for Fake {
        fn set_vf(&self, ifname: &str, vf: u32, setting: VfSetting) -> Result<(), i32> {
            self.0.lock().push(format!("{ifname} {vf} {setting:?}"));
            Ok(())
        }

        fn vf_config(&self, _: &str, _: u32) -> Result<(MacAddr, u16), NetDevError> {
            Ok((MacAddr([2, 0, 0, 0, 0, 9]), 42))
        }
    }

    #[test]
    fn a_function_without_an_interface() {
        let folder = tempfile::tempdir().unwrap();
        let (sysfs, state, link) = (folder.path().join("net"), folder.path().join("state"), Fake::default());
        std::fs::create_dir_all(sysfs.join("pf0/device/virtfn0")).unwrap();
        let store = Store { sysfs: &sysfs, state: &state, link: &link };
        let lent = Lent::Function("pf0", 0);
        assert_eq!(store.read(lent).unwrap(), None);
        store.restore(lent).unwrap();
        store.save(lent, true).unwrap();
        let text = std::fs::read_to_string(state.join("pf0_vf0")).unwrap();
        assert_eq!(
            text.split_whitespace().collect::<String>(),
            r#"{"vlan":"42","adminMac":"02:00:00:00:00:09"}"#
        );
        let guest = Saved { admin_mac: Some(MacAddr([2, 0, 0, 0, 0, 1])), vlan: Some(0), mac: None };
        store.set(lent, &guest).unwrap();
        store.restore(lent).unwrap();
        assert!(!state.join("pf0_vf0").exists());
        let expected = [
            "pf0 0 Mac(MacAddr([2, 0, 0, 0, 0, 1]))",
            "pf0 0 Vlan(0)",
            "pf0 0 Mac(MacAddr([2, 0, 0, 0, 0, 9]))",
            "pf0 0 Vlan(42)",
        ];
        assert_eq!(*link.0.lock(), expected);
    }

    #[test]
    fn hostile_records_and_names() {
        let folder = tempfile::tempdir().unwrap();
        let link = Fake::default();
        let store = Store { sysfs: folder.path(), state: folder.path(), link: &link };
        for text in
            ["", "{", "[]x", r#"{"mac": 1}"#, r#"{"mac": "zz"}"#, r#"{"vlan": "70000"}"#, r#"{"vlan": "-1"}"#]
        {
            std::fs::write(folder.path().join("e0"), text).unwrap();
            assert!(store.read(Lent::Interface("e0")).is_err(), "{text}");
        }
        for name in ["", "..", "a/b"] {
            assert_eq!(
                store.save(Lent::Interface(name), false).unwrap_err().number(),
                ErrorNumber::INVALID_ARG
            );
        }
        let tagged = Saved { vlan: Some(3), ..Saved::default() };
        let refused = store.set(Lent::Interface("e0"), &tagged).unwrap_err();
        assert_eq!(refused.number(), ErrorNumber::CONFIG_UNSUPPORTED);
    }
}
