//! Options in the name spaces of backends. Upstream: `virStoragePoolFSMountOptionsDef`, `virStoragePoolRBDConfigOptionsDef`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Writer};

use super::{PoolType, StorageError};

pub(super) const FS_URI: &str = "http://libvirt.org/schemas/storagepool/fs/1.0";
pub(super) const RBD_URI: &str = "http://libvirt.org/schemas/storagepool/rbd/1.0";

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamespaceOption {
    /// Its name.
    pub name: String,
    /// Its value, empty for mount options.
    pub value: String,
}

/// What a backend keeps in its own name space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PoolNamespace {
    /// `<fs:mount_opts>`: passed to mount.
    MountOptions(Vec<NamespaceOption>),
    /// `<rbd:config_opts>`: passed to librados.
    RbdOptions(Vec<NamespaceOption>),
}

fn options<'a>(
    root: &'a Element<'_>,
    uri: &'static str,
    element: &'static str,
) -> impl Iterator<Item = &'a Element<'a>> {
    let own =
        move |node: &&Element<'a>, name: &str| node.local_name() == name && node.namespace() == Some(uri);
    let outer: Option<&Element<'_>> = root.children().iter().find(|n| own(n, element));
    outer.into_iter().flat_map(Element::children).filter(move |n| own(n, "option"))
}

impl PoolNamespace {
    pub(super) fn parse(root: &Element<'_>, kind: PoolType) -> Result<Option<Self>> {
        let mut list = Vec::new();
        match kind {
            PoolType::Fs | PoolType::Netfs => {
                for node in options(root, FS_URI, "mount_opts") {
                    let name = node.attr("name").filter(|n| !n.is_empty());
                    let name = name.ok_or(StorageError::NoMountOption)?.to_owned();
                    list.push(NamespaceOption { name, value: String::new() });
                }
                Ok((!list.is_empty()).then_some(Self::MountOptions(list)))
            }
            PoolType::Rbd => {
                for node in options(root, RBD_URI, "config_opts") {
                    let take = |attr: &'static str| match node.attr(attr) {
                        None => Err(StorageError::NoConfigOption(attr)),
                        Some("") => Err(StorageError::EmptyConfigOption(attr)),
                        Some(text) => Ok(text.to_owned()),
                    };
                    list.push(NamespaceOption { name: take("name")?, value: take("value")? });
                }
                Ok((!list.is_empty()).then_some(Self::RbdOptions(list)))
            }
            _ => Ok(None),
        }
    }

    fn parts(&self) -> (&'static str, &'static str, &'static str, &[NamespaceOption]) {
        match self {
            Self::MountOptions(list) => ("fs", FS_URI, "mount_opts", list),
            Self::RbdOptions(list) => ("rbd", RBD_URI, "config_opts", list),
        }
    }

    /// Declares the prefix in the element just started.
    pub(super) fn write_attrs(&self, w: &mut Writer) {
        let (prefix, uri, ..) = self.parts();
        w.attr(&format!("xmlns:{prefix}"), uri);
    }

    pub(super) fn write(&self, w: &mut Writer) {
        let (prefix, _, element, list) = self.parts();
        w.start(&format!("{prefix}:{element}"));
        for option in list {
            w.start(&format!("{prefix}:option"));
            w.attr("name", &option.name);
            if matches!(self, Self::RbdOptions(_)) {
                w.attr("value", &option.value);
            }
            w.end();
        }
        w.end();
    }
}
