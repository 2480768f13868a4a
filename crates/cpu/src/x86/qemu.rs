//! CPUs as QEMU tells of them. Upstream: `virQEMUCapsGetCPUModelX86Data`.

use ferrovirt_conf::cpu::Signature;

use super::HypervisorModel;
use crate::data::{Data, raw_signature};
use crate::map::Map;

/// A property of a CPU model in QEMU's answer to `query-cpu-model-expansion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property<'a> {
    /// A feature.
    Flag(bool),
    /// `family`, `model`, `stepping` and others.
    Number(i64),
    /// `vendor` and others.
    Text(&'a str),
}

/// The bits of a model with these properties; what is no feature of the map is left out.
#[must_use]
pub fn data_of_qemu<'a>(properties: impl IntoIterator<Item = (&'a str, Property<'a>)>) -> Data {
    let mut data = Data::default();
    let mut signature = Signature::default();
    for (name, property) in properties {
        match property {
            Property::Flag(true) => {
                if let Some(feature) = Map::x86().feature_of_qemu(name) {
                    data.add(&feature.data);
                }
            }
            Property::Text(text) if name == "vendor" => data.set_vendor_text(text),
            Property::Number(number) => {
                let number = u32::try_from(number).unwrap_or(0);
                match name {
                    "family" => signature.family = number,
                    "model" => signature.model = number,
                    "stepping" => signature.stepping = number,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    data.set_raw_signature(raw_signature(signature));
    data
}

impl HypervisorModel {
    /// A model of `query-cpu-definitions` with what it has and the host lacks, in QEMU's names.
    #[must_use]
    pub fn of_qemu(name: &str, unavailable: &[&str]) -> Self {
        let known =
            |name: &&str| Map::x86().feature_of_qemu(name).map_or(*name, |feature| &feature.name).to_owned();
        Self { name: name.to_owned(), blockers: unavailable.iter().map(known).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_bits() {
        let data = data_of_qemu([
            ("sse4_1", Property::Flag(true)),
            ("avx", Property::Flag(false)),
            ("kvm-pv-eoi", Property::Flag(true)),
            ("vendor", Property::Text("GenuineIntel")),
            ("family", Property::Number(6)),
            ("model", Property::Number(42)),
            ("min-level", Property::Number(13)),
        ]);
        let has = |name: &str| data.contains(&Map::x86().feature(name).expect("known").data);
        assert!(has("sse4.1") && !has("avx"));
        assert_eq!((data.vendor_text().as_str(), data.signature().model), ("GenuineIntel", 42));
        assert_eq!(HypervisorModel::of_qemu("x", &["sse4-2", "new"]).blockers, ["sse4.2", "new"]);
    }
}
