//! What is fed: one line per parser of foreign bytes.

use std::str::from_utf8;

use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_conf::host_sysinfo::{SysinfoHost, SysinfoReader};
use ferrovirt_conf::schema;
use ferrovirt_conf::storage_source::parse_backing;
use ferrovirt_documents::{Generator, MODELS};
use ferrovirt_util::auth_config::AuthConfig;
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::conf_file::{ConfFile, Dialect};
use ferrovirt_util::mac_map::MacMap;
use ferrovirt_util::resctrl::Schemata;
use ferrovirt_util::storage_file::{ImageMetadata, probe};
use ferrovirt_util::uri::Uri;
use ferrovirt_util::xml::{self, Writer, foreign};
use ferrovirt_util::{ErrorDomain, Result, json, pci};
use ferrovirt_vmx::Host;

use crate::samples;

/// A parser, and what its inputs are made from.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    pub(crate) seeds: fn() -> Vec<Vec<u8>>,
    /// Returns whether the input was accepted.
    pub(crate) run: fn(&[u8]) -> bool,
}

macro_rules! targets {
    ($($name:literal $seeds:expr, $run:expr;)*) => {
        pub(crate) static TARGETS: &[Target] = &[$(Target { name: $name, seeds: $seeds, run: $run }),*];
    };
}

targets! {
    "xml" || model_seeds("domain"), tree;
    "domain" || model_seeds("domain"), |input| model("domain", input);
    "domain-as-written" || model_seeds("domain as written"), |input| model("domain as written", input);
    "snapshot" || model_seeds("redefined snapshot"), |input| model("redefined snapshot", input);
    "checkpoint" || model_seeds("redefined checkpoint"), |input| model("redefined checkpoint", input);
    "backup" || model_seeds("backup"), |input| model("backup", input);
    "network" || model_seeds("network"), |input| model("network", input);
    "network-port" || model_seeds("network port"), |input| model("network port", input);
    "interface" || model_seeds("interface"), |input| model("interface", input);
    "pool" || model_seeds("pool"), |input| model("pool", input);
    "volume" || model_seeds("volume"), |input| model("volume", input);
    "node-device" || model_seeds("node device"), |input| model("node device", input);
    "filter" || model_seeds("filter"), |input| model("filter", input);
    "filter-binding" || model_seeds("filter binding"), |input| model("filter binding", input);
    "secret" || model_seeds("secret"), |input| model("secret", input);
    "capabilities" || model_seeds("capabilities"), |input| model("capabilities", input);
    "cpu" || model_seeds("cpu"), |input| model("cpu", input);
    "metadata" || model_seeds("domain"), metadata;
    "vmx" samples::vmx, |input| ferrovirt_vmx::parse(input, &Files).is_ok();
    "json" samples::json, |input| json::parse(input).is_ok();
    "conf-file" samples::conf, |input| conf(input, Dialect::Libvirt);
    "lxc-conf-file" samples::conf, |input| conf(input, Dialect::Lxc);
    "auth-config" samples::conf, |input| text(input, |t| AuthConfig::parse(t, "fuzz").is_ok());
    "uri" samples::uri, |input| text(input, |t| Uri::parse(t).is_ok());
    "backing-string" samples::backing, |input| text(input, |t| parse_backing(t).is_ok());
    "image-header" samples::images, |input| {
        let format = probe(input);
        ImageMetadata::read(input, format).capacity.is_some()
    };
    "pci-vpd" samples::vpd, |input| pci::vpd::parse(input).is_ok();
    "smbios" samples::smbios, smbios;
    "bitmap" samples::bitmaps, |input| text(input, |t| Bitmap::parse(t, 16384).is_ok());
    "mac-map" samples::json, |input| text(input, |t| MacMap::parse(t).is_ok());
    "schemata" samples::schemata, |input| text(input, |t| Schemata::parse(t).is_ok());
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
