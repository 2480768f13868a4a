//! A policy and a host made here.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ferrovirt_conf::domain::{Domain, ParseOptions};

use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::dac::{Dac, parse_label};
use crate::selinux::{Selinux, SelinuxHost};
use crate::{LabelBackend, Manager, SecurityModel as _};

struct Host(bool);

impl SelinuxHost for Host {
    fn is_enabled(&self) -> bool {
        self.0
    }

    fn process_context(&self) -> Result<String> {
        Ok("u:r:manager_t:s0-s0:c0.c100".to_owned())
    }

    fn policy_file(&self, name: &str) -> Result<String> {
        match name {
            "virtual_domain_context" => Ok("x:x:guest_t:s0\nx:x:slow_t:s0\n".to_owned()),
            "virtual_image_context" => Ok("x:object_r:image_t:s0\nx:object_r:content_t:s0\n".to_owned()),
            _ => Err(Error::system(ErrorDomain::SECURITY, 2, name)),
        }
    }
}

#[derive(Default)]
struct Files {
    contexts: Mutex<HashMap<PathBuf, String>>,
    owners: Mutex<HashMap<PathBuf, (u32, u32)>>,
}

impl LabelBackend for Files {
    fn set_context(&self, path: &Path, context: &str) -> io::Result<()> {
        if path.starts_with("/broken") {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
        self.contexts.lock().unwrap().insert(path.to_owned(), context.to_owned());
        Ok(())
    }

    fn context(&self, path: &Path) -> io::Result<Option<String>> {
        Ok(self.contexts.lock().unwrap().get(path).cloned())
    }

    fn set_owner(&self, path: &Path, uid: u32, gid: u32) -> io::Result<()> {
        self.owners.lock().unwrap().insert(path.to_owned(), (uid, gid));
        Ok(())
    }

    fn owner(&self, path: &Path) -> io::Result<(u32, u32)> {
        self.owners.lock().unwrap().get(path).copied().ok_or_else(|| io::Error::from_raw_os_error(2))
    }
}

fn domain(devices: &str) -> Domain {
    let text = format!(
        "<domain type='qemu'><name>g</name><memory>1024</memory><os><type arch='x86_64'>hvm</type><kernel>/k</kernel></os>\
         <devices>{devices}</devices></domain>"
    );
    Domain::parse(&text, &ParseOptions::default()).unwrap()
}

const DISKS: &str = "<disk type='file'><source file='/a'/><backingStore type='file'><format type='raw'/>\
    <source file='/base'/><backingStore/></backingStore><target dev='vda'/></disk>\
    <disk type='file'><source file='/b'><seclabel model='dac' relabel='yes'><label>7:8</label></seclabel></source>\
    <target dev='vdb'/><shareable/></disk>";

#[test]
fn a_stack_labels_and_gives_back() {
    let manager = Manager::new(None, &Host(true)).unwrap();
    let manager = manager.with(Box::new(Dac { uid: 64, gid: 65, dynamic_ownership: true }));
    let mut guest = domain(DISKS);
    manager.generate_labels(&mut guest).unwrap();
    let label = guest.seclabels[0].label.clone().unwrap();
    assert!(label.starts_with("u:r:slow_t:s0:c"), "{label}");
    assert!(guest.seclabels[0].imagelabel.as_deref().unwrap().starts_with("u:object_r:image_t:s0:c"));
    assert!(manager.generate_labels(&mut guest).is_err(), "a label twice");
    let files = Files::default();
    manager.set_all(&guest, &files).unwrap();
    let context = |path: &str| files.context(Path::new(path)).unwrap().unwrap();
    assert_eq!(Some(context("/a")), guest.seclabels[0].imagelabel);
    assert_eq!(
        (context("/b").as_str(), context("/base").as_str()),
        ("x:object_r:image_t:s0", "x:object_r:content_t:s0")
    );
    assert_eq!(context("/k"), "x:object_r:content_t:s0");
    let owner = |path: &str| files.owner(Path::new(path)).unwrap();
    assert_eq!((owner("/a"), owner("/b")), ((64, 65), (7, 8)));
    manager.release_labels(&guest);
}

#[test]
fn guests_differ_in_categories() {
    let model = Selinux::new(&Host(true)).unwrap();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..200 {
        let mut guest = domain("");
        model.generate_label(&mut guest).unwrap();
        assert!(seen.insert(guest.seclabels[0].label.clone()));
    }
}

#[test]
fn failures_are_told() {
    let model = Selinux::new(&Host(true)).unwrap();
    let mut guest = domain("<disk type='file'><source file='/broken/x'/><target dev='vda'/></disk>");
    model.generate_label(&mut guest).unwrap();
    let error = model.set_all(&guest, &Files::default()).unwrap_err();
    assert!(error.message().contains("'/broken/x'"), "{error}");
    assert!(Manager::new(Some("selinux"), &Host(false)).is_err());
    assert_eq!(Manager::new(None, &Host(false)).unwrap().main().name(), "none");
    assert!(parse_label("7").is_err() && parse_label("root:x y").is_err());
    assert_eq!(parse_label("+1:root"), Ok((1, 0)));
}
