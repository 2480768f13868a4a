//! `<domainbackup>`. Upstream: `backup_conf.c`.

mod align;
mod disk;

#[cfg(test)]
mod tests;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{self, Element, Form, Part, Writer, XmlElement as _, XmlValue as _};
use ferrovirt_util::{ErrorDomain, Result, form, leaf, nested};

pub use self::disk::{BackupDisk, BackupDiskState, BackupMode, BackupStore};

document_errors! {
    /// What is wrong with a backup document.
    pub BackupError in DOMAIN {
        XML_ERROR ServerInPush = "use of <server> requires pull mode backup";
        XML_ERROR UnsupportedType(&'static str) = "unsupported disk backup type '{0}'";
        XML_ERROR UnnamedDisk = "missing name from disk backup element";
        CONFIG_UNSUPPORTED NoIncremental(String) = "incremental backup mode of disk '{0}' requires setting 'incremental' field for disk or backup";
        CONFIG_UNSUPPORTED NoGeneratedName(String) = "refusing to generate file name for disk '{0}'";
        CONFIG_UNSUPPORTED NoSuchDisk(String) = "no disk named '{0}'";
        CONFIG_UNSUPPORTED DiskTwice(String) = "disk '{0}' specified twice";
        CONFIG_UNSUPPORTED EmptyDisk(String) = "disk '{0}' has no media";
    }
}

string_enums! {
    /// Who moves the data: the hypervisor to a target, or a client that reads an NBD export. Upstream:
    /// `virDomainBackupType`.
    pub BackupType { Push = "push", Pull = "pull" }
    /// Upstream: `virStorageNetHostTransport` as far as a server has them.
    pub ServerTransport { Tcp = "tcp", Unix = "unix", Fd = "fd" }
}

/// A backup. Upstream: `virDomainBackupDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Backup {
    pub mode: BackupType,
    /// Name of the checkpoint since which changes are saved.
    pub incremental: Option<String>,
    /// Of pull mode.
    pub server: Option<BackupServer>,
    pub disks: Vec<BackupDisk>,
    /// Of the driver; in internal documents only.
    pub private: BackupPrivate,
}

/// Where the NBD server listens.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct BackupServer {
    #[xml(attr, always)]
    pub transport: ServerTransport,
    #[xml(attr)]
    pub tls: Option<bool>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr)]
    pub port: Option<u16>,
    /// Path.
    #[xml(attr)]
    pub socket: Option<String>,
    #[xml(attr)]
    pub fdgroup: Option<String>,
}

/// Names of the objects that a running backup made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupPrivate {
    /// Of the key of the TLS certificate.
    pub tls_secret_alias: Option<String>,
    /// Of the TLS certificate.
    pub tls_alias: Option<String>,
}

impl BackupPrivate {
    fn parse(root: &Element<'_>) -> Self {
        let Some(objects) = root.find("privateData").and_then(|node| node.child("objects")) else {
            return Self::default();
        };
        let alias = |node: &Element<'_>| node.attr("alias").map(str::to_owned);
        let secret = objects.children_named("secret").find(|node| node.attr("type") == Some("tlskey"));
        Self { tls_secret_alias: secret.and_then(alias), tls_alias: objects.child("TLSx509").and_then(alias) }
    }

    fn write(&self, w: &mut Writer) {
        if *self == Self::default() {
            return;
        }
        w.start("privateData");
        w.start("objects");
        if let Some(alias) = &self.tls_secret_alias {
            w.start("secret");
            w.attr("type", "tlskey");
            w.attr("alias", alias);
            w.end();
        }
        if let Some(alias) = &self.tls_alias {
            w.start("TLSx509");
            w.attr("alias", alias);
            w.end();
        }
        w.end();
        w.end();
    }
}

/// `<domainbackup>`.
pub(crate) fn form() -> &'static Form {
    form!(
        "Backup";
        Part::attr("mode", BackupType::FORM),
        // Of a running backup.
        Part::attr("id", u32::FORM),
        leaf!("incremental", String::FORM),
        Part::child("server", BackupServer::form),
        nested!("disks"; Part::child("disk", disk::form).many()),
    )
}

impl Backup {
    /// Reads a document; `internal` for the driver's own.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, else `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str, internal: bool) -> Result<Self> {
        let root = xml::parse_root(text, "domainbackup", ErrorDomain::DOMAIN)?;
        let mode = root.attr_or_default("mode")?;
        let server: Option<BackupServer> = xml::parse_child(&root, "server")?;
        if server.is_some() && mode != BackupType::Pull {
            return Err(BackupError::ServerInPush.into());
        }
        let disks = root.child("disks").into_iter().flat_map(|disks| disks.children_named("disk"));
        Ok(Self {
            mode,
            incremental: root.child_text("incremental").map(str::to_owned),
            server,
            disks: disks.map(|node| BackupDisk::parse(node, mode, internal)).collect::<Result<_>>()?,
            private: if internal { BackupPrivate::parse(&root) } else { BackupPrivate::default() },
        })
    }

    /// The document; `internal` for the driver's own.
    #[must_use]
    pub fn format(&self, internal: bool) -> String {
        let mut writer = Writer::new();
        let w = &mut writer;
        w.start("domainbackup");
        w.attr_value("mode", &self.mode);
        if let Some(incremental) = &self.incremental {
            w.text_element("incremental", incremental);
        }
        if let Some(server) = &self.server {
            server.write_element(w, "server");
        }
        if !self.disks.is_empty() {
            w.start("disks");
            self.disks.iter().for_each(|disk| disk.write(w, self.mode, internal));
            w.end();
        }
        if internal {
            self.private.write(w);
        }
        writer.finish()
    }
}
