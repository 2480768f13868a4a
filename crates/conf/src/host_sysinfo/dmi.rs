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
/// The line before strings of the manufacturer.
const OEM_STRINGS: &str = "OEM Strings\n";

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

/// The blocks behind each occurrence of a title. Like the reference we look for fields from there to the end of all
/// tables, so a title that only begins with this one counts too: `Memory Device Mapped Address` gives a device of its own,
/// made of its range and of the next slot. Programs have seen these devices for years.
///
/// Titles and fields come in rising order, so each place of the text is searched once for each field, however many titles
/// there are.
fn blocks<'a>(text: &'a str, title: &'a str, names: Names) -> impl Iterator<Item = SysinfoBlock> + 'a {
    let mut fields = names.iter().map(|(ours, theirs)| (*ours, NextField::new(theirs))).collect::<Vec<_>>();
    // A text of titles whose fields all stand at its end would give each of them to every title. Real tables repeat little.
    let mut room = text.len().saturating_mul(4);
    let block_at = move |(at, _)| {
        let from = at + title.len();
        let found = block(fields.iter_mut().map(|(ours, field)| (*ours, field.value_from(text, from))));
        let entries = found.as_ref().map_or(&[][..], |block| &block.entries);
        let size = entries.iter().map(|entry| entry.name.len() + entry.value.len()).sum();
        room = room.checked_sub(size)?;
        Some(found)
    };
    text.match_indices(title).map_while(block_at).flatten()
}

/// The first value of a field behind a place that only moves forward.
struct NextField {
    name: &'static str,
    /// Where the next `name: ` begins, as far as it is known; the text's length if there is none.
    at: Option<usize>,
}

impl NextField {
    fn new(name: &'static str) -> Self {
        Self { name, at: None }
    }

    fn value_from<'a>(&mut self, text: &'a str, from: usize) -> Option<&'a str> {
        let length = self.name.len();
        let at = match self.at {
            Some(at) if at >= from => at,
            _ => {
                let found = text[from..]
                    .match_indices(self.name)
                    .find(|(at, _)| text[from + at + length..].starts_with(": "));
                *self.at.insert(found.map_or(text.len(), |(at, _)| from + at))
            }
        };
        let line = text.get(at + length + 2..)?.lines().next()?;
        Some(line.trim()).filter(|value| !value.is_empty())
    }
}

/// `None` if there are no tables.
pub(super) fn read(host: &dyn SysinfoHost) -> Option<Smbios> {
    let text = host.dmidecode(&["-q", "-t", "0,1,2,3,4,11,17"])?;
    let all = |title, names| blocks(&text, title, names).collect::<Vec<_>>();
    // The first title counts, whether or not anything follows it.
    let first = |title: &str, names: Names| {
        let at = text.find(title)? + title.len();
        block(names.iter().map(|(ours, theirs)| (*ours, NextField::new(theirs).value_from(&text, at))))
    };
    let empty_slot =
        |block: &SysinfoBlock| block.value("size").is_some_and(|size| size == "No Module Installed");
    let strings = oem_strings(&text, host);
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
    let (mut strings, mut end) = (Vec::new(), 0);
    for (at, title) in text.match_indices(OEM_STRINGS) {
        // A title inside the block just read begins no block.
        if at < end {
            continue;
        }
        end = at + title.len();
        for line in text[end..].split_inclusive('\n').take_while(|line| !line.trim().is_empty()) {
            end += line.len();
            strings.extend(string(line));
        }
    }
    strings
}
