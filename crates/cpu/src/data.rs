//! What an x86 CPU says about itself: the registers of its CPUID leaves and its model-specific registers.
//! Upstream: `virCPUx86Data`, `cpu_x86_data.h`.

use std::collections::BTreeMap;

use ferrovirt_conf::cpu::Signature;
use ferrovirt_util::xml::{parse_c_number, parse_root};
use ferrovirt_util::{ErrorDomain, Result};

use crate::CpuError;

/// Where a set of registers is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A leaf and its subleaf.
    Cpuid(u32, u32),
    /// A model-specific register: EAX and EDX count.
    Msr(u32),
}

/// Registers EAX, EBX, ECX, EDX by place. Places without any bit are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Data(BTreeMap<Key, [u32; 4]>);

/// The leaf with vendor and highest leaf.
const VENDOR: Key = Key::Cpuid(0, 0);
/// The leaf with the signature.
const SIGNATURE: Key = Key::Cpuid(1, 0);

impl Data {
    /// Reads `<cpudata arch='x86'>`. Upstream: `virCPUx86DataParse`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL`, `VIR_ERR_INTERNAL_ERROR`.
    pub fn parse(xml: &str) -> Result<Self> {
        let root = parse_root(xml, "cpudata", ErrorDomain::CPU)?;
        if root.attr("arch") != Some("x86") {
            return Err(CpuError::DataArch(root.attr("arch").unwrap_or_default().to_owned()).into());
        }
        let mut data = Self::default();
        for node in root.children() {
            let number = |name: &str| -> Result<u32> {
                let Some(text) = node.attr(name) else { return Ok(0) };
                let value = parse_c_number(text).and_then(|value| u32::try_from(value).ok());
                value.ok_or_else(|| node.invalid_attr(name, ferrovirt_util::xml::InvalidValue("")).into())
            };
            let key = match node.name() {
                "cpuid" => Key::Cpuid(number("eax_in")?, number("ecx_in")?),
                "msr" => Key::Msr(number("index")?),
                _ => continue,
            };
            for (register, name) in ["eax", "ebx", "ecx", "edx"].iter().enumerate() {
                data.set(key, register, number(name)?);
            }
        }
        Ok(data)
    }

    /// Sets bits in register `register` (0 for EAX) of a place.
    pub fn set(&mut self, key: Key, register: usize, mask: u32) {
        if mask != 0
            && let Some(value) = self.0.entry(key).or_default().get_mut(register)
        {
            *value |= mask;
        }
    }

    fn registers(&self, key: Key) -> [u32; 4] {
        self.0.get(&key).copied().unwrap_or_default()
    }

    /// Whether no bit is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all bits of `other` are set.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        let within = |(key, registers): (&Key, &[u32; 4])| {
            let own = self.registers(*key);
            registers.iter().zip(own).all(|(bits, own)| own & bits == *bits)
        };
        other.0.iter().all(within)
    }

    /// Sets the bits of `other`. Upstream: `x86DataAdd`.
    pub fn add(&mut self, other: &Self) {
        for (key, registers) in &other.0 {
            let own = self.0.entry(*key).or_default();
            own.iter_mut().zip(registers).for_each(|(own, bits)| *own |= bits);
        }
    }

    /// Clears the bits of `other`. Upstream: `x86DataSubtract`.
    pub fn subtract(&mut self, other: &Self) {
        self.change(|key, own, at| own & !other.registers(key)[at]);
    }

    /// Keeps the bits that `other` has too. Upstream: `x86DataIntersect`.
    pub fn intersect(&mut self, other: &Self) {
        self.change(|key, own, at| own & other.registers(key)[at]);
    }

    fn change(&mut self, change: impl Fn(Key, u32, usize) -> u32) {
        for (key, registers) in &mut self.0 {
            registers.iter_mut().enumerate().for_each(|(at, own)| *own = change(*key, *own, at));
        }
        self.0.retain(|_, registers| *registers != [0; 4]);
    }

    /// The vendor's text; empty if there is none. Upstream: `x86DataToVendor`.
    #[must_use]
    pub fn vendor_text(&self) -> String {
        let [_, b, c, d] = self.registers(VENDOR);
        let bytes: Vec<u8> = [b, d, c].iter().flat_map(|register| register.to_le_bytes()).collect();
        String::from_utf8(bytes).ok().map(|text| text.trim_end_matches('\0').to_owned()).unwrap_or_default()
    }

    /// Sets the vendor's text, of twelve characters. Upstream: `virCPUx86DataSetVendor`.
    pub fn set_vendor_text(&mut self, text: &str) {
        for (chunk, register) in text.as_bytes().chunks(4).zip([1, 3, 2]) {
            if let Ok(bytes) = <[u8; 4]>::try_from(chunk) {
                self.set(VENDOR, register, u32::from_le_bytes(bytes));
            }
        }
    }

    /// The signature as the CPU gives it. Upstream: `x86DataToSignature`.
    #[must_use]
    pub fn raw_signature(&self) -> u32 {
        self.registers(SIGNATURE)[0] & 0x0fff_3fff
    }

    /// Sets the signature. Upstream: `virCPUx86DataSetSignature`.
    pub fn set_raw_signature(&mut self, raw: u32) {
        self.set(SIGNATURE, 0, raw);
    }

    /// The signature taken apart. Upstream: `virCPUx86SignatureFromCPUID`.
    #[must_use]
    pub fn signature(&self) -> Signature {
        let raw = self.raw_signature();
        Signature {
            family: (raw >> 20 & 0xff) + (raw >> 8 & 0xf),
            model: (raw >> 12 & 0xf0) + (raw >> 4 & 0xf),
            stepping: raw & 0xf,
        }
    }
}

/// The parts of a signature put together. Upstream: `virCPUx86MakeSignature`.
#[must_use]
pub fn raw_signature(signature: Signature) -> u32 {
    let (extended, family) = match signature.family {
        family if family > 0xf => (family - 0xf, 0xf),
        family => (0, family),
    };
    let Signature { model, stepping, .. } = signature;
    extended << 20 | (model >> 4 & 0xf) << 16 | family << 8 | (model & 0xf) << 4 | stepping & 0xf
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "<cpudata arch='x86'><cpuid eax_in='0x00' ebx='0x756e6547' edx='0x49656e69' ecx='0x6c65746e'/>\
                        <cpuid eax_in='1' eax='0x000506e3' edx='0x7'/><msr index='0x10a' edx='0x1' eax='0x2'/></cpudata>";

    #[test]
    fn documents_are_read() {
        let data = Data::parse(TEXT).expect("valid");
        assert_eq!(data.vendor_text(), "GenuineIntel");
        assert_eq!(data.signature(), Signature { family: 6, model: 94, stepping: 3 });
        assert_eq!(raw_signature(data.signature()), 0x506e3);
        assert_eq!(data.registers(Key::Msr(0x10a)), [2, 0, 0, 1]);
        assert!(Data::parse("<cpudata arch='ppc64'/>").is_err());
        assert!(Data::parse("<cpudata arch='x86'><cpuid eax_in='x'/></cpudata>").is_err());
    }

    #[test]
    fn sets_behave_as_sets() {
        let all = Data::parse(TEXT).expect("valid");
        let mut part = Data::default();
        part.set(SIGNATURE, 3, 0x5);
        assert!(all.contains(&part) && !part.contains(&all));
        let mut rest = all.clone();
        rest.subtract(&part);
        assert_eq!(rest.registers(SIGNATURE)[3], 2);
        let mut both = all.clone();
        both.intersect(&part);
        assert_eq!(both, part);
        both.subtract(&all);
        assert!(both.is_empty());
        let mut vendor = Data::default();
        vendor.set_vendor_text("AuthenticAMD");
        assert_eq!(vendor.vendor_text(), "AuthenticAMD");
    }
}
