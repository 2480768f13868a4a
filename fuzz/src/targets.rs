//! What is fed: one line per parser of foreign bytes.

use std::str::from_utf8;

use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_conf::domain::hotplug::Device;
use ferrovirt_conf::host_sysinfo::{SysinfoHost, SysinfoReader};
use ferrovirt_conf::node_device::mdevctl;
use ferrovirt_conf::save_image::SaveImageFormat;
use ferrovirt_conf::schema;
use ferrovirt_conf::storage_source::parse_backing;
use ferrovirt_documents::{Generator, MODELS};
use ferrovirt_rpc::server::restart::DaemonState;
use ferrovirt_util::auth_config::AuthConfig;
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::conf_file::{ConfFile, Dialect};
use ferrovirt_util::firewall::Firewall;
use ferrovirt_util::mac_map::MacMap;
use ferrovirt_util::netdev::openvswitch;
use ferrovirt_util::resctrl::Schemata;
use ferrovirt_util::storage_file::{ImageMetadata, probe};
use ferrovirt_util::uri::Uri;
use ferrovirt_util::xml::{self, Writer, foreign};
use ferrovirt_util::{ErrorDomain, Result, json, pci};
use ferrovirt_vmx::Host;

use crate::{rpc, samples, session};

/// A parser, and what its inputs are made from.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Most memory that reading one input may take, in MiB.
    pub memory_mib: usize,
    /// Valid inputs.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Reads an input; returns whether it was accepted.
    pub run: fn(&[u8]) -> bool,
}

macro_rules! targets {
    ($($name:literal $memory_mib:literal $seeds:expr, $run:expr;)*) => {
        /// All of them.
        pub static TARGETS: &[Target] =
            &[$(Target { name: $name, memory_mib: $memory_mib, seeds: $seeds, run: $run }),*];
    };
}

targets! {
    "xml" 256 || model_seeds("domain"), tree;
    "domain" 256 || model_seeds("domain"), |input| model("domain", input);
    "domain-as-written" 256 || model_seeds("domain as written"), |input| model("domain as written", input);
    "snapshot" 256 || model_seeds("redefined snapshot"), |input| model("redefined snapshot", input);
    "checkpoint" 256 || model_seeds("redefined checkpoint"), |input| model("redefined checkpoint", input);
    "backup" 256 || model_seeds("backup"), |input| model("backup", input);
    "network" 256 || model_seeds("network"), |input| model("network", input);
    "network-port" 256 || model_seeds("network port"), |input| model("network port", input);
    "interface" 256 || model_seeds("interface"), |input| model("interface", input);
    "pool" 256 || model_seeds("pool"), |input| model("pool", input);
    "volume" 256 || model_seeds("volume"), |input| model("volume", input);
    "node-device" 256 || model_seeds("node device"), |input| model("node device", input);
    "filter" 256 || model_seeds("filter"), |input| model("filter", input);
    "filter-binding" 256 || model_seeds("filter binding"), |input| model("filter binding", input);
    "secret" 256 || model_seeds("secret"), |input| model("secret", input);
    "capabilities" 256 || model_seeds("capabilities"), |input| model("capabilities", input);
    "cpu" 256 || model_seeds("cpu"), |input| model("cpu", input);
    "metadata" 256 || model_seeds("domain"), metadata;
    "vmx" 256 samples::vmx, |input| ferrovirt_vmx::parse(input, &Files).is_ok();
    "json" 256 samples::json, |input| json::parse(input).is_ok();
    "conf-file" 256 samples::conf, |input| conf(input, Dialect::Libvirt);
    "lxc-conf-file" 256 samples::conf, |input| conf(input, Dialect::Lxc);
    "auth-config" 256 samples::conf, |input| text(input, |t| AuthConfig::parse(t, "fuzz").is_ok());
    "uri" 256 samples::uri, |input| text(input, |t| Uri::parse(t).is_ok());
    "backing-string" 256 samples::backing, |input| text(input, |t| parse_backing(t).is_ok());
    "image-header" 256 samples::images, |input| {
        let format = probe(input);
        ImageMetadata::read(input, format).capacity.is_some()
    };
    "pci-vpd" 256 samples::vpd, |input| pci::vpd::parse(input).is_ok();
    "smbios" 256 samples::smbios, smbios;
    "bitmap" 256 samples::bitmaps, |input| text(input, |t| Bitmap::parse(t, 16384).is_ok());
    "mac-map" 256 samples::json, |input| text(input, |t| MacMap::parse(t).is_ok());
    "schemata" 256 samples::schemata, |input| text(input, |t| Schemata::parse(t).is_ok());
    "domain-capabilities" 256 || model_seeds("domain capabilities"), |input| model("domain capabilities", input);
    "device" 256 samples::devices, device;
    "save-image" 256 samples::save_images, save_image;
    "mdevctl-list" 256 samples::mdevctl, |input| text(input, |t| mdevctl::parse_list(t, |_| None).is_ok());
    "ovs-stats" 256 samples::ovs_stats, |input| text(input, |t| openvswitch::parse_stats(t).is_ok());
    "firewall-state" 256 samples::firewall, firewall;
    "server-state" 256 samples::server_state, |input| text(input, server_state);
    // In the proportion of the input to the largest message, and what is written again.
    "rpc-value" 16 rpc::value_seeds, rpc::value;
    "rpc-frame" 16 rpc::frame_seeds, rpc::frames;
    "rpc-server" 16 rpc::frame_seeds, session::server;
    "rpc-client" 16 session::client_seeds, session::client;
    "rpc-large" 64 rpc::large_seeds, rpc::large;
}

/// Documents of the model `name`.
fn model_seeds(name: &str) -> Vec<Vec<u8>> {
    let Some(model) = MODELS.iter().find(|model| model.name == name) else { return Vec::new() };
    let mut generator = Generator::new(5);
    (0..200).map(|_| generator.document(&model.document, model.must).into_bytes()).collect()
}

/// Reads and writes a document; also against its form, and with the report of what is ignored.
fn model(name: &str, input: &[u8]) -> bool {
    let Some(model) = MODELS.iter().find(|model| model.name == name) else { return false };
    text(input, |text| {
        let _ = model.document.validate(text);
        let _ = model.document.ignored(text);
        match (model.rewrite)(text) {
            Ok(written) => {
                assert!(
                    xml::parse(&written, ErrorDomain::XML).is_ok(),
                    "what was written is not well formed"
                );
                true
            }
            Err(error) => {
                // Messages are built only on request.
                let _ = error.message();
                false
            }
        }
    })
}

fn tree(input: &[u8]) -> bool {
    text(input, |text| match xml::parse(text, ErrorDomain::XML) {
        Ok(root) => {
            let _ = xml::ignored(text, &root, schema::DOMAIN.form());
            let mut writer = Writer::new();
            writer.raw(&xml::dump(root.source(), 1));
            !writer.finish().is_empty()
        }
        Err(error) => error.message().is_empty(),
    })
}

/// Foreign elements into a document and out of it.
fn metadata(input: &[u8]) -> bool {
    text(input, |text| {
        let Ok(injected) = foreign::inject(text, "f", "urn:fuzz", ErrorDomain::DOMAIN) else { return false };
        let Some(parent) = foreign::replace(None, "metadata", "urn:fuzz", Some(&injected)) else {
            return false;
        };
        foreign::extract(&parent, "urn:fuzz").is_some()
    })
}

fn text(input: &[u8], read: impl FnOnce(&str) -> bool) -> bool {
    // Most parsers take text: what is no UTF-8 is read as far as it is.
    match from_utf8(input) {
        Ok(text) => read(text),
        Err(_) => read(&String::from_utf8_lossy(input)),
    }
}

fn conf(input: &[u8], dialect: Dialect) -> bool {
    text(input, |text| match ConfFile::parse(text, "fuzz", dialect) {
        Ok(_) => true,
        Err(error) => error.to_string().is_empty(),
    })
}

/// A device's document, as it was and as it is written.
fn device(input: &[u8]) -> bool {
    text(input, |text| match Device::parse(text) {
        Ok(device) => Device::parse(&device.format(0)).is_ok() || device.format(0).is_empty(),
        Err(error) => error.message().is_empty(),
    })
}

fn save_image(input: &[u8]) -> bool {
    let read = |format: &SaveImageFormat| match format.read(&mut &*input) {
        Ok(head) => {
            let written = format.write(&head, true, 0);
            assert!(format.read(&mut &*written).is_ok(), "a head that cannot be read again");
            true
        }
        Err(_) => false,
    };
    read(&SaveImageFormat::QEMU) || read(&SaveImageFormat::XEN)
}

fn firewall(input: &[u8]) -> bool {
    text(input, |text| match xml::parse(text, ErrorDomain::NETWORK) {
        Ok(root) => Firewall::parse(&root).is_ok(),
        Err(_) => false,
    })
}

/// What a daemon leaves for its successor.
fn server_state(text: &str) -> bool {
    match DaemonState::parse(text, &["libvirtd", "admin"]) {
        Ok(state) => {
            let again = DaemonState::parse(&state.to_json().to_string(), &["libvirtd", "admin"]);
            assert!(again.is_ok(), "a state that does not read itself");
            true
        }
        Err(_) => false,
    }
}

fn smbios(input: &[u8]) -> bool {
    let text = String::from_utf8_lossy(input).into_owned();
    let host = FakeHost(text);
    ["x86_64", "s390x", "ppc64", "aarch64"]
        .iter()
        .filter_map(|arch| SysinfoReader::of_arch(arch))
        .any(|reader| reader.read(&host).is_ok())
}

/// A host that says what the input says.
struct FakeHost(String);

impl SysinfoHost for FakeHost {
    fn dmidecode(&self, _: &[&str]) -> Option<String> {
        Some(self.0.clone())
    }

    fn cpuinfo(&self) -> Result<String> {
        Ok(self.0.clone())
    }

    fn sysinfo(&self) -> Result<String> {
        Ok(self.0.clone())
    }
}

/// File names are what they are.
struct Files;

impl Host for Files {
    fn parse_file_name(&self, name: &str, _: bool) -> Result<Option<String>> {
        Ok(Some(name.to_owned()))
    }

    fn format_file_name(&self, name: &str) -> Result<String> {
        Ok(name.to_owned())
    }

    fn scsi_model_of_image(&self, _: &Disk) -> Result<Option<String>> {
        Ok(None)
    }
}
