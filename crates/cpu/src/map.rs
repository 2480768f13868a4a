//! The CPU maps: which models, features and vendors there are. Upstream: `src/cpu_map/`, `cpu_map.c`.
//!
//! Each map is one file of `tables/`, in a form that its first lines explain, read when it is first needed.

use std::collections::HashMap;
use std::sync::LazyLock;

use ferrovirt_util::bitmap::Bitmap;

use crate::data::{Data, Key};

/// A maker of CPUs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendor {
    /// Name in documents.
    pub name: String,
    /// How the CPU tells it: a text on x86, a number on ARM.
    pub code: String,
}

/// A feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Name in documents.
    pub name: String,
    /// The bits that are set where it is there.
    pub data: Data,
    /// Whether a guest with it can move to another host.
    pub migratable: bool,
    /// QEMU's other names of it.
    pub qemu_names: Vec<String>,
}

/// A feature of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// From the beginning.
    Original,
    /// Since a later version of the hypervisor.
    Added,
    /// No longer.
    Removed,
}

/// Family, model and steppings of CPUs. Upstream: `virCPUx86Signature`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelSignature {
    /// Family.
    pub family: u32,
    /// Model.
    pub model: u32,
    /// Steppings; all of them if there are none.
    pub steppings: Option<Bitmap>,
}

/// A model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Name in documents.
    pub name: String,
    /// Position of its vendor in the map.
    pub vendor: Option<usize>,
    /// Whether a host may be described by it.
    pub decode_host: bool,
    /// Whether a guest may be described by it.
    pub decode_guest: bool,
    /// The CPUs that it was made for.
    pub signatures: Vec<ModelSignature>,
    /// Versions and masks of POWER and parts of ARM.
    pub versions: Vec<(u32, u32)>,
    /// Bits of the features that it always had.
    pub data: Data,
    /// Features that came later, in the order of the map.
    pub added: Vec<String>,
    /// Features that went away, in the order of the map.
    pub removed: Vec<String>,
}

/// All of an architecture. Upstream: `virCPUx86Map`, `struct ppc64_map`, `virCPUarmMap`.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// Vendors.
    pub vendors: Vec<Vendor>,
    /// Features, in the order in which documents name them.
    pub features: Vec<Feature>,
    /// Models, newer ones of a vendor later.
    pub models: Vec<Model>,
    feature_index: HashMap<String, usize>,
    model_index: HashMap<String, usize>,
}

static X86: LazyLock<Map> = LazyLock::new(|| Map::read(include_str!("tables/x86.map")));
static PPC64: LazyLock<Map> = LazyLock::new(|| Map::read(include_str!("tables/ppc64.map")));
static ARM: LazyLock<Map> = LazyLock::new(|| Map::read(include_str!("tables/arm.map")));

impl Map {
    /// i686 and x86_64.
    #[must_use]
    pub fn x86() -> &'static Self {
        &X86
    }

    /// 64-bit POWER.
    #[must_use]
    pub fn ppc64() -> &'static Self {
        &PPC64
    }

    /// 32-bit and 64-bit ARM.
    #[must_use]
    pub fn arm() -> &'static Self {
        &ARM
    }

    /// A feature by its name in documents.
    #[must_use]
    pub fn feature(&self, name: &str) -> Option<&Feature> {
        self.feature_index.get(name).and_then(|at| self.features.get(*at))
    }

    /// A feature by the name that QEMU has for it.
    #[must_use]
    pub fn feature_of_qemu(&self, name: &str) -> Option<&Feature> {
        let other = || self.features.iter().find(|feature| feature.qemu_names.iter().any(|n| n == name));
        self.feature(name).or_else(other)
    }

    /// A model.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model> {
        self.model_index.get(name).and_then(|at| self.models.get(*at))
    }

    /// A vendor.
    #[must_use]
    pub fn vendor(&self, name: &str) -> Option<&Vendor> {
        self.vendors.iter().find(|vendor| vendor.name == name)
    }

    /// Reads a table; what it does not understand is left out (a test reads all tables and misses nothing).
    fn read(text: &str) -> Self {
        let mut map = Self::default();
        let mut members: Vec<(String, HashMap<String, Membership>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ').filter(|word| !word.is_empty());
            if line.starts_with(' ') {
                if let Some((_, features)) = members.last_mut() {
                    words.for_each(|word| member(features, word));
                }
                continue;
            }
            match (words.next(), words.next()) {
                (Some("vendor"), Some(name)) => {
                    let code = words.next().unwrap_or_default().to_owned();
                    map.vendors.push(Vendor { name: name.to_owned(), code });
                }
                (Some("feature"), Some(name)) => map.features.push(feature(name, words)),
                (Some("model"), Some(name)) => {
                    let (model, like) = map.read_model(name, words);
                    let base = like.and_then(|like| members.iter().find(|(name, _)| name == like));
                    let features = base.map(|(_, features)| features.clone()).unwrap_or_default();
                    members.push((model.name.clone(), features));
                    map.models.push(model);
                }
                _ => {}
            }
        }
        for (model, (_, features)) in map.models.iter_mut().zip(members) {
            for feature in &map.features {
                match features.get(&feature.name) {
                    None => {}
                    Some(Membership::Removed) => model.removed.push(feature.name.clone()),
                    Some(Membership::Added) => model.added.push(feature.name.clone()),
                    Some(Membership::Original) => model.data.add(&feature.data),
                }
            }
        }
        map.feature_index = map.features.iter().map(|f| f.name.clone()).zip(0..).collect();
        map.model_index = map.models.iter().map(|m| m.name.clone()).zip(0..).collect();
        map
    }

    fn read_model<'a>(&self, name: &str, words: impl Iterator<Item = &'a str>) -> (Model, Option<&'a str>) {
        let mut model = Model {
            name: name.replace("\\s", " "),
            vendor: None,
            decode_host: false,
            decode_guest: false,
            signatures: Vec::new(),
            versions: Vec::new(),
            data: Data::default(),
            added: Vec::new(),
            removed: Vec::new(),
        };
        let mut like = None;
        for (key, value) in words.filter_map(|word| word.split_once('=')) {
            let items = || value.split(',');
            match key {
                "vendor" => model.vendor = self.vendors.iter().position(|vendor| vendor.name == value),
                "decode" => {
                    model.decode_host = items().any(|item| item == "host");
                    model.decode_guest = items().any(|item| item == "guest");
                }
                "sig" => model.signatures = items().filter_map(model_signature).collect(),
                "pvr" => model.versions = items().filter_map(version).collect(),
                "like" => like = Some(value),
                _ => {}
            }
        }
        (model, like)
    }
}

fn hex(text: &str) -> Option<u32> {
    u32::from_str_radix(text, 16).ok()
}

fn member(features: &mut HashMap<String, Membership>, word: &str) {
    let (kind, name) = match word.split_at_checked(1) {
        Some(("*", name)) => (Membership::Added, name),
        Some(("-", name)) => (Membership::Removed, name),
        Some(("!", name)) => {
            features.remove(name);
            return;
        }
        _ => (Membership::Original, word),
    };
    features.insert(name.to_owned(), kind);
}

fn feature<'a>(name: &str, mut words: impl Iterator<Item = &'a str>) -> Feature {
    let mut feature =
        Feature { name: name.to_owned(), data: Data::default(), migratable: true, qemu_names: Vec::new() };
    while let Some(word) = words.next() {
        match word {
            "cpuid" | "msr" => {
                let place = words.next().unwrap_or_default();
                let (register, mask) = (words.next().unwrap_or_default(), words.next().and_then(hex));
                let register = ["eax", "ebx", "ecx", "edx"].iter().position(|name| *name == register);
                let key = match place.split_once('.') {
                    Some((leaf, subleaf)) => hex(leaf).zip(hex(subleaf)).map(|(l, s)| Key::Cpuid(l, s)),
                    None => hex(place).map(Key::Msr),
                };
                if let (Some(key), Some(register), Some(mask)) = (key, register, mask) {
                    feature.data.set(key, register, mask);
                }
            }
            "pinned" => feature.migratable = false,
            _ => {
                let names = word.strip_prefix("qemu=").unwrap_or_default();
                feature.qemu_names = names.split(',').map(str::to_owned).collect();
            }
        }
    }
    feature
}

fn model_signature(text: &str) -> Option<ModelSignature> {
    let mut parts = text.split('.');
    let (family, model) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let steppings = parts.next().and_then(|text| Bitmap::parse_unlimited(text).ok());
    Some(ModelSignature { family, model, steppings })
}

fn version(text: &str) -> Option<(u32, u32)> {
    let (value, mask) = text.split_once('/').unwrap_or((text, "ffffffff"));
    Some((hex(value)?, hex(mask)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_read_whole() {
        let rows = |text: &str, kind: &str| text.lines().filter(|line| line.starts_with(kind)).count();
        for (map, text) in [
            (Map::x86(), include_str!("tables/x86.map")),
            (Map::ppc64(), include_str!("tables/ppc64.map")),
            (Map::arm(), include_str!("tables/arm.map")),
        ] {
            assert_eq!(map.vendors.len(), rows(text, "vendor "));
            assert_eq!(map.features.len(), rows(text, "feature "));
            assert_eq!(map.models.len(), rows(text, "model "));
            assert!(map.models.iter().all(|model| model.vendor.is_some() || !model.name.contains("EPYC")));
        }
        assert!(Map::x86().features.iter().all(|feature| !feature.data.is_empty()));
        assert!(Map::x86().models.iter().all(|model| !model.data.is_empty()));
    }

    #[test]
    fn models_know_what_they_have() {
        let map = Map::x86();
        let has = |model: &str, feature: &str| {
            let feature = map.feature(feature).expect("known");
            map.model(model).expect("known").data.contains(&feature.data)
        };
        assert!(has("Penryn", "sse4.1") && !has("Penryn", "sse4.2"));
        assert!(has("EPYC-Rome", "aes") && !has("Dhyana", "aes"));
        assert_eq!(map.feature_of_qemu("sse4_1").map(|f| f.name.as_str()), Some("sse4.1"));
        assert!(!map.feature("invtsc").expect("known").migratable);
        assert!(Map::arm().model("ThunderX2 99xx").is_some());
    }
}
