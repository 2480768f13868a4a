//! The tables of SMBIOS, as `dmidecode` prints them. Upstream: `virSysinfoReadDMI`.

use super::{SysinfoHost, block, field};
use crate::domain::sysinfo::{OemStrings, Smbios, SysinfoBlock};

/// Our name of an entry and that of `dmidecode`.
type Names = &'static [(&'static str, &'static str)];

const BIOS: Names =
    &[("vendor", "Vendor"), ("version", "Version"), ("date", "Release Date"), ("release", "BIOS Revision")];
const SYSTEM: Names = &[
    ("manufacturer", "Manufacturer"),
    ("product", "Product Name"),
    ("version", "Version"),
    ("serial", "Serial Number"),
    ("uuid", "UUID"),
    ("sku", "SKU Number"),
    ("family", "Family"),
];
const BASE_BOARD: Names = &[
    ("manufacturer", "Manufacturer"),
    ("product", "Product Name"),
    ("version", "Version"),
    ("serial", "Serial Number"),
    ("asset", "Asset Tag"),
    ("location", "Location In Chassis"),
];
const CHASSIS: Names = &[
    ("manufacturer", "Manufacturer"),
    ("version", "Version"),
    ("serial", "Serial Number"),
    ("asset", "Asset Tag"),
    ("sku", "SKU Number"),
];
const PROCESSOR: Names = &[
    ("socket_destination", "Socket Designation"),
    ("type", "Type"),
    ("family", "Family"),
    ("manufacturer", "Manufacturer"),
    ("signature", "Signature"),
    ("version", "Version"),
    ("external_clock", "External Clock"),
    ("max_speed", "Max Speed"),
    ("status", "Status"),
    ("serial_number", "Serial Number"),
    ("part_number", "Part Number"),
];
const MEMORY_DEVICE: Names = &[
    ("size", "Size"),
    ("form_factor", "Form Factor"),
    ("locator", "Locator"),
    ("bank_locator", "Bank Locator"),
    ("type", "Type"),
    ("type_detail", "Type Detail"),
    ("speed", "Speed"),
    ("manufacturer", "Manufacturer"),
    ("serial_number", "Serial Number"),
    ("part_number", "Part Number"),
];

/// The text from each occurrence of a title on. Like the reference we look for fields from there to the end of all tables,
/// so a title that only begins with this one counts too: `Memory Device Mapped Address` gives a device of its own, made of
/// its range and of the next slot. Programs have seen these devices for years.
fn from_titles<'a>(text: &'a str, title: &str) -> Vec<&'a str> {
    text.match_indices(title).map(|(at, _)| &text[at + title.len()..]).collect()
}

fn block_at(text: &str, names: Names) -> Option<SysinfoBlock> {
    let value = |theirs: &str| {
        let at = text.match_indices(theirs).find(|(at, _)| text[at + theirs.len()..].starts_with(": "));
        let line = at.and_then(|(at, _)| text[at + theirs.len() + 2..].lines().next());
        line.map(str::trim).filter(|value| !value.is_empty())
    };
    block(names.iter().map(|(ours, theirs)| (*ours, value(theirs))))
}

/// `None` if there are no tables.
pub(super) fn read(host: &dyn SysinfoHost) -> Option<Smbios> {
    let text = host.dmidecode(&["-q", "-t", "0,1,2,3,4,11,17"])?;
    let all = |title: &str, names| {
        from_titles(&text, title)
            .into_iter()
            .filter_map(move |text| block_at(text, names))
            .collect::<Vec<_>>()
    };
    let first = |title, names| from_titles(&text, title).first().and_then(|text| block_at(text, names));
    let empty_slot =
        |block: &SysinfoBlock| block.value("size").is_some_and(|size| size == "No Module Installed");
    let strings = from_titles(&text, "OEM Strings\n").into_iter().flat_map(|text| oem_strings(text, host));
    let strings = strings.collect::<Vec<_>>();
    Some(Smbios {
        bios: first("BIOS Information", BIOS),
        system: first("System Information", SYSTEM),
        base_boards: all("Base Board Information", BASE_BOARD),
        chassis: first("Chassis Information", CHASSIS),
        processors: all("Processor Information", PROCESSOR),
        memory_devices: all("Memory Device", MEMORY_DEVICE).into_iter().filter(|b| !empty_slot(b)).collect(),
        oem_strings: (!strings.is_empty()).then_some(OemStrings { entries: strings }),
    })
}

/// A dot may stand for a character that cannot be printed; then `dmidecode` is asked for the string itself.
/// Upstream: `virSysinfoParseOEMStrings`.
fn oem_strings(text: &str, host: &dyn SysinfoHost) -> Vec<String> {
    let string = |line: &str| {
        let (number, text) = field(line.trim_start().strip_prefix("String ")?)?;
        let whole = text.contains('.').then(|| host.dmidecode(&["--dump", "--oem-string", number])).flatten();
        let whole = whole.map(|output| output.strip_suffix('\n').unwrap_or(&output).to_owned());
        Some(whole.unwrap_or_else(|| text.to_owned()))
    };
    text.lines().take_while(|line| !line.trim().is_empty()).filter_map(string).collect()
}
