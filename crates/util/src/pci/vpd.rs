//! Vital product data of a PCI device (PCI Local Bus specification, appendix I).
//!
//! Upstream: `src/util/virpcivpd.c`.

/// What a field's value is. Upstream: `virPCIVPDResourceFieldValueFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFormat {
    /// Printable text.
    Text,
    /// Bytes.
    Binary,
    /// Checksum and reserved space.
    Reserved,
    /// Space that can be written.
    Writable,
}

/// A field that is not in the specification. Upstream: `virPCIVPDResourceCustom`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Custom {
    /// Second letter of its keyword.
    pub index: char,
    /// Its value.
    pub value: String,
}

impl Custom {
    /// Whether both are the same field, whatever their values. Upstream: `virPCIVPDResourceCustomCompareIndex`.
    #[must_use]
    pub fn same_index(a: Option<&Self>, b: Option<&Self>) -> bool {
        a.map(|field| field.index) == b.map(|field| field.index)
    }

    /// Replaces the field with `index`, or appends one. Upstream: `virPCIVPDResourceCustomUpsertValue`.
    pub fn upsert(fields: &mut Vec<Self>, index: char, value: impl Into<String>) {
        let value = value.into();
        match fields.iter_mut().find(|field| field.index == index) {
            Some(field) => field.value = value,
            None => fields.push(Self { index, value }),
        }
    }
}

/// Fields that cannot be written. Upstream: `virPCIVPDResourceRO`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ReadOnly {
    pub change_level: Option<String>,
    pub manufacture_id: Option<String>,
    pub part_number: Option<String>,
    pub serial_number: Option<String>,
    pub vendor_specific: Vec<Custom>,
}

/// Fields that can be written. Upstream: `virPCIVPDResourceRW`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ReadWrite {
    pub asset_tag: Option<String>,
    pub vendor_specific: Vec<Custom>,
    pub system_specific: Vec<Custom>,
}

/// The vital product data of a device. Upstream: `virPCIVPDResource`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vpd {
    /// The product's name.
    pub name: Option<String>,
    /// Fields that cannot be written.
    pub read_only: Option<ReadOnly>,
    /// Fields that can be written.
    pub read_write: Option<ReadWrite>,
}

/// Why data is no vital product data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is its text")]
pub enum VpdError {
    #[error("malformed VPD: the data ends before its end tag")]
    Truncated,
    #[error("malformed VPD: the name has characters that cannot be shown")]
    BadName,
    #[error("malformed VPD: no read-only section")]
    NoReadOnly,
    #[error("malformed VPD: more than one read-only section")]
    SecondReadOnly,
    #[error("malformed VPD: a field is longer than its section")]
    FieldTooLong,
    #[error("malformed VPD: field in the wrong section")]
    WrongSection,
    #[error("malformed VPD: wrong checksum")]
    Checksum,
    #[error("malformed VPD: the section does not end with its last field")]
    NotLast,
}

/// Addresses have 15 bits.
const MAX_LEN: usize = 0x8000;
const HEADER: usize = 3;

/// What the value of the field `keyword` is; `None` for a keyword that is not in the specification.
/// Upstream: `virPCIVPDResourceGetFieldValueFormat`.
#[must_use]
pub fn field_format(keyword: &str) -> Option<FieldFormat> {
    match keyword.as_bytes() {
        b"EC" | b"FG" | b"LC" | b"MN" | b"PN" | b"SN" => Some(FieldFormat::Text),
        b"RV" => Some(FieldFormat::Reserved),
        b"RW" => Some(FieldFormat::Writable),
        b"CP" => Some(FieldFormat::Binary),
        [b'V' | b'Y', b'0'..=b'9' | b'A'..=b'Z'] => Some(FieldFormat::Text),
        _ => None,
    }
}

/// Whether `value` can be shown. Upstream: `virPCIVPDResourceIsValidTextValue`.
#[must_use]
pub fn is_valid_text(value: &str) -> bool {
    value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// Reads the data of a device. Upstream: `virPCIVPDParse`.
///
/// # Errors
/// [`VpdError`].
pub fn parse(data: &[u8]) -> Result<Vpd, VpdError> {
    let data = &data[..data.len().min(MAX_LEN)];
    let mut vpd = Vpd::default();
    let mut at = 0;
    loop {
        let first = *data.get(at).ok_or(VpdError::Truncated)?;
        let large = first & 0x80 != 0;
        let (tag, start, len) = if large {
            let (low, high) = (data.get(at + 1), data.get(at + 2));
            let (low, high) = low.zip(high).ok_or(VpdError::Truncated)?;
            (first & 0x7f, at + 3, usize::from(u16::from_le_bytes([*low, *high])))
        } else {
            ((first >> 3) & 0x0f, at + 1, usize::from(first & 7))
        };
        if !large && tag == 0x0f {
            return if vpd.read_only.is_some() { Ok(vpd) } else { Err(VpdError::NoReadOnly) };
        }
        let end = start + len;
        let section = data.get(start..end).ok_or(VpdError::Truncated)?;
        match tag {
            0x02 if large => vpd.name = Some(name(section)?),
            0x10 if large => {
                if vpd.read_only.is_some() {
                    return Err(VpdError::SecondReadOnly);
                }
                vpd.read_only = Some(read_only(data, start, end)?);
            }
            0x11 if large => vpd.read_write = Some(read_write(section)?),
            // Kinds that we do not know can be skipped.
            _ => {}
        }
        at = end;
    }
}

/// # Errors
/// [`VpdError::BadName`].
fn name(section: &[u8]) -> Result<String, VpdError> {
    text(section).map(str::to_owned).ok_or(VpdError::BadName)
}

/// The text of a field; `None` if it cannot be shown.
fn text(bytes: &[u8]) -> Option<&str> {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let text = std::str::from_utf8(&bytes[..end]).ok()?.trim_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    Some(text).filter(|text| is_valid_text(text))
}

struct Field<'a> {
    keyword: &'a str,
    format: FieldFormat,
    /// Where the value begins in its section.
    at: usize,
    value: &'a [u8],
}

/// The field at `at` and the place of the next; `None` at the end of the section.
///
/// # Errors
/// [`VpdError::FieldTooLong`].
fn field(section: &[u8], at: usize) -> Result<Option<(Option<Field<'_>>, usize)>, VpdError> {
    let Some(header) = section.get(at..at + HEADER) else { return Ok(None) };
    let start = at + HEADER;
    let end = start + usize::from(header[2]);
    let keyword = std::str::from_utf8(&header[..2]).unwrap_or_default();
    let Some(format) = field_format(keyword) else { return Ok(Some((None, end))) };
    if format == FieldFormat::Writable {
        // Its length is the space that is left.
        return Ok(Some((Some(Field { keyword, format, at: start, value: &[] }), end)));
    }
    let value = section.get(start..end).ok_or(VpdError::FieldTooLong)?;
    Ok(Some((Some(Field { keyword, format, at: start, value }), end)))
}

/// Reads the section from `start` to `end` of `data`; its checksum covers everything before, too.
///
/// # Errors
/// [`VpdError`].
fn read_only(data: &[u8], start: usize, end: usize) -> Result<ReadOnly, VpdError> {
    let section = &data[start..end];
    let mut fields = ReadOnly::default();
    let mut at = 0;
    while let Some((found, next)) = field(section, at)? {
        at = next;
        let Some(Field { keyword, format, at: place, value }) = found else { continue };
        match format {
            FieldFormat::Writable => return Err(VpdError::WrongSection),
            FieldFormat::Reserved => {
                if value.is_empty() {
                    return Err(VpdError::Checksum);
                }
                let covered = &data[..=start + place];
                if covered.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)) != 0 {
                    return Err(VpdError::Checksum);
                }
                return if at >= section.len() { Ok(fields) } else { Err(VpdError::NotLast) };
            }
            FieldFormat::Binary => {}
            FieldFormat::Text => {
                if let Some(value) = text(value) {
                    fields.update(keyword, value);
                }
            }
        }
    }
    Err(VpdError::NotLast)
}

/// # Errors
/// [`VpdError`].
fn read_write(section: &[u8]) -> Result<ReadWrite, VpdError> {
    let mut fields = ReadWrite::default();
    let mut at = 0;
    while let Some((found, next)) = field(section, at)? {
        at = next;
        let Some(Field { keyword, format, value, .. }) = found else { continue };
        match format {
            FieldFormat::Reserved => return Err(VpdError::WrongSection),
            FieldFormat::Writable => break,
            FieldFormat::Binary => {}
            FieldFormat::Text => {
                if let Some(value) = text(value) {
                    fields.update(keyword, value);
                }
            }
        }
    }
    if at >= section.len() { Ok(fields) } else { Err(VpdError::NotLast) }
}

impl ReadOnly {
    /// Sets the field `keyword`; others are ignored. Upstream: `virPCIVPDResourceUpdateKeyword`.
    fn update(&mut self, keyword: &str, value: &str) {
        let slot = match keyword {
            "EC" => &mut self.change_level,
            "MN" => &mut self.manufacture_id,
            "PN" => &mut self.part_number,
            "SN" => &mut self.serial_number,
            _ => {
                if let Some(index) = keyword.strip_prefix('V').and_then(|rest| rest.chars().next()) {
                    Custom::upsert(&mut self.vendor_specific, index, value);
                }
                return;
            }
        };
        *slot = Some(value.to_owned());
    }
}

impl ReadWrite {
    /// Sets the field `keyword`; others are ignored. Upstream: `virPCIVPDResourceUpdateKeyword`.
    fn update(&mut self, keyword: &str, value: &str) {
        let mut letters = keyword.chars();
        match (letters.next(), letters.next()) {
            (Some('Y'), Some('A')) => self.asset_tag = Some(value.to_owned()),
            (Some('Y'), Some(index)) => Custom::upsert(&mut self.system_specific, index, value),
            (Some('V'), Some(index)) => Custom::upsert(&mut self.vendor_specific, index, value),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A name, a read-only section with a right checksum and `fields`, and the end.
    fn sample(fields: &[u8]) -> Vec<u8> {
        let mut data = vec![0x82, 3, 0, b'a', b'b', b'c', 0x90];
        let len = u8::try_from(fields.len() + 4).unwrap();
        data.extend([len, 0]);
        data.extend_from_slice(fields);
        data.extend([b'R', b'V', 1]);
        let sum = data.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        data.extend([0_u8.wrapping_sub(sum), 0x78]);
        data
    }

    #[test]
    fn reads_fields() {
        let vpd = parse(&sample(b"PN\x03 42VX\x01xCP\x01\x00??\x01z")).unwrap();
        assert_eq!(vpd.name.as_deref(), Some("abc"));
        let fields = vpd.read_only.unwrap();
        assert_eq!(fields.part_number.as_deref(), Some("42"));
        assert_eq!(fields.vendor_specific, [Custom { index: 'X', value: "x".into() }]);
    }

    #[test]
    fn no_prefix_is_accepted_and_none_panics() {
        let data = sample(b"PN\x0242SN\x01x");
        for len in 0..data.len() {
            assert!(parse(&data[..len]).is_err(), "{len}");
        }
        for at in 0..data.len() {
            for value in [0, 0x7f, 0x80, 0xff] {
                let mut data = data.clone();
                data[at] = value;
                let _ = parse(&data);
            }
        }
    }
}
