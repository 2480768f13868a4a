//! The typed models behind the documents: reading and writing as text to text.

use ferrovirt_conf::backup::Backup;
use ferrovirt_conf::capabilities::Capabilities;
use ferrovirt_conf::checkpoint::{Checkpoint, CheckpointFormat};
use ferrovirt_conf::cpu::{Cpu, HostCpu};
use ferrovirt_conf::domain::{Domain, ParseOptions, flags};
use ferrovirt_conf::domain_capabilities::DomainCapabilities;
use ferrovirt_conf::interface::Interface;
use ferrovirt_conf::network::{Network, NetworkPort};
use ferrovirt_conf::node_device::NodeDevice;
use ferrovirt_conf::nwfilter::{Binding, Filter};
use ferrovirt_conf::schema::{self, Document};
use ferrovirt_conf::secret::Secret;
use ferrovirt_conf::snapshot::{Snapshot, SnapshotFormat, SnapshotParse};
use ferrovirt_conf::storage::{CapacityRule, Pool, Volume};
use ferrovirt_util::xml::{Writer, XmlElement, parse_root};
use ferrovirt_util::{ErrorDomain, Result};

/// Reads a document and writes it again.
pub type Reader = fn(&str) -> Result<String>;

/// A document with its model.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// A name for reports.
    pub name: &'static str,
    /// The document.
    pub document: Document,
    /// Elements that its reader does not do without, though the form does.
    pub must: &'static [&'static str],
    /// Reads and writes it.
    pub rewrite: Reader,
}

macro_rules! models {
    ($($name:literal $document:ident [$($must:literal),*] $rewrite:expr;)*) => {
        /// All of them.
        pub const MODELS: &[Model] =
            &[$(Model { name: $name, document: schema::$document, must: &[$($must),*], rewrite: $rewrite }),*];
    };
}

models! {
    "domain" DOMAIN ["memory", "os"] |text| Ok(Domain::parse(text, &ParseOptions::default())?.format(flags::SECURE));
    "domain as written" DOMAIN ["memory", "os"] |text| Ok(Domain::parse(text, &AS_WRITTEN)?.format(flags::SECURE));
    "inactive domain" DOMAIN ["memory", "os"] |text| {
        let options = ParseOptions { inactive: true, ..ParseOptions::default() };
        Ok(Domain::parse(text, &options)?.format(flags::SECURE | flags::INACTIVE))
    };
    "snapshot" SNAPSHOT [] |text| {
        let options = SnapshotParse { domain: AS_WRITTEN, ..SnapshotParse::default() };
        Ok(Snapshot::parse(text, &options)?.format(&SnapshotFormat::default()))
    };
    "redefined snapshot" SNAPSHOT ["name", "creationTime", "state", "domain", "domain/os"] |text| {
        let options = SnapshotParse { redefine: true, domain: AS_WRITTEN, ..SnapshotParse::default() };
        Ok(Snapshot::parse(text, &options)?.format(&SnapshotFormat { secure: true, ..SnapshotFormat::default() }))
    };
    "checkpoint" CHECKPOINT [] |text| {
        Ok(Checkpoint::parse(text, false, &AS_WRITTEN)?.format(CheckpointFormat::default()))
    };
    "redefined checkpoint" CHECKPOINT ["name", "creationTime", "domain", "domain/os"] |text| {
        let options = CheckpointFormat { secure: true, ..CheckpointFormat::default() };
        Ok(Checkpoint::parse(text, true, &AS_WRITTEN)?.format(options))
    };
    "backup" BACKUP [] |text| Ok(Backup::parse(text, false)?.format(false));
    "network" NETWORK [] |text| Ok(Network::parse(text)?.format(0));
    "network port" NETWORK_PORT [] |text| Ok(NetworkPort::parse(text)?.format());
    "interface" INTERFACE [] |text| Ok(Interface::parse(text)?.format());
    "pool" POOL ["name", "source"] |text| Ok(Pool::parse(text)?.format());
    "volume" VOLUME [] |text| {
        let pool = "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>";
        Ok(Volume::parse(text, &Pool::parse(pool)?, CapacityRule::Optional)?.format())
    };
    "node device" NODE_DEVICE [] |text| Ok(NodeDevice::parse(text)?.format(false));
    "filter" FILTER [] |text| Ok(Filter::parse(text)?.format());
    "filter binding" FILTER_BINDING [] |text| Ok(Binding::parse(text)?.format());
    "secret" SECRET [] |text| Ok(Secret::parse(text)?.format());
    "capabilities" CAPABILITIES [] |text| Ok(Capabilities::parse(text)?.format());
    "domain capabilities" DOMAIN_CAPABILITIES [] |text| Ok(DomainCapabilities::parse(text)?.format());
    "cpu" CPU [] element::<Cpu>;
    "host cpu" HOST_CPU [] element::<HostCpu>;
}

const AS_WRITTEN: ParseOptions<'static> = ParseOptions {
    inactive: false,
    skip_post_parse: true,
    skip_validate: true,
    hooks: &ferrovirt_conf::domain::NoHooks,
};

fn element<T: XmlElement>(text: &str) -> Result<String> {
    let value = T::parse_element(&parse_root(text, "cpu", ErrorDomain::CPU)?)?;
    let mut writer = Writer::new();
    value.write_element(&mut writer, "cpu");
    Ok(writer.finish())
}
