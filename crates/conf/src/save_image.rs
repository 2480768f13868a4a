//! The head of a save image: a magic text, numbers, and the definition of the domain that was saved.
//!
//! Drivers differ in the magic text and in how many numbers there are. An image may have been written on a host with another
//! byte order; its length fields are limited before anything is allocated.
//!
//! Upstream: `qemu_saveimage.c`, `libxl_conf.h` (`libxlSavefileHeader`).

use std::io::{ErrorKind, Read};

use ferrovirt_util::Result;

document_errors! {
    /// What is wrong with a save image.
    pub SaveImageError in DOMAIN {
        OPERATION_FAILED Header(String) = "failed to read header: {0}";
        OPERATION_FAILED Incomplete = "save image is incomplete";
        OPERATION_FAILED Magic = "image magic is incorrect";
        OPERATION_FAILED Version(u32, u32) = "image version is not supported ({0} > {1})";
        OPERATION_FAILED Length(u32) = "invalid header data length: {0}";
        OPERATION_FAILED Document = "failed to read domain XML";
        OPERATION_FAILED Cookie = "failed to read cookie";
    }
}

/// Longest definition and cookie together, in bytes.
pub const MAX_DATA: u32 = 64 << 20;

/// Bytes of the magic text.
const MAGIC_LEN: usize = 16;

/// How a driver's images begin.
#[derive(Clone, Copy, Debug)]
pub struct SaveImageFormat {
    /// First bytes of a complete image.
    pub magic: &'static [u8; MAGIC_LEN],
    /// First bytes of an image that is being written.
    pub partial: Option<&'static [u8; MAGIC_LEN]>,
    /// Highest version that is understood.
    pub version: u32,
    /// Numbers after version and length.
    pub numbers: usize,
    /// Which of these is the distance from the definition to the cookie behind it, if there may be one.
    pub cookie_offset: Option<usize>,
}

/// What the head says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveImageHead {
    /// The version.
    pub version: u32,
    /// The driver's numbers.
    pub numbers: Vec<u32>,
    /// The definition.
    pub document: String,
    /// What the driver saved besides, if anything.
    pub cookie: Option<String>,
    /// It was written with the other byte order.
    pub swapped: bool,
}

impl SaveImageFormat {
    /// Images of the QEMU driver; the numbers are whether it ran, the compression, where the cookie is, and 14 unused.
    /// Upstream: `virQEMUSaveHeader`.
    pub const QEMU: Self = Self {
        magic: b"LibvirtQemudSave",
        partial: Some(b"LibvirtQemudPart"),
        version: 3,
        numbers: 17,
        cookie_offset: Some(2),
    };
    /// Images of the Xen driver, with ten unused numbers. Upstream: `libxlSavefileHeader`.
    pub const XEN: Self =
        Self { magic: b"libvirt-xml\n \0 \r", partial: None, version: 2, numbers: 10, cookie_offset: None };

    /// Reads the head; the guest's memory follows in `image`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_FAILED` for anything that is no complete image of this kind.
    pub fn read(&self, image: &mut dyn Read) -> Result<SaveImageHead> {
        let mut magic = [0; MAGIC_LEN];
        fill(image, &mut magic)?;
        if Some(&magic) == self.partial {
            return Err(SaveImageError::Incomplete.into());
        }
        if magic != *self.magic {
            return Err(SaveImageError::Magic.into());
        }
        let mut words = vec![0_u8; (2 + self.numbers) * 4];
        fill(image, &mut words)?;
        let word = |bytes: &[u8]| u32::from_ne_bytes(bytes.try_into().unwrap_or_default());
        let mut words: Vec<u32> = words.chunks_exact(4).map(word).collect();
        let swapped = words[0] > self.version && words[0].swap_bytes() <= self.version;
        if swapped {
            words.iter_mut().for_each(|word| *word = word.swap_bytes());
        }
        let (version, length) = (words[0], words[1]);
        if version > self.version {
            return Err(SaveImageError::Version(version, self.version).into());
        }
        let numbers = words.split_off(2);
        if length == 0 || length > MAX_DATA {
            return Err(SaveImageError::Length(length).into());
        }
        let offset = self.cookie_offset.and_then(|at| numbers.get(at).copied()).filter(|offset| *offset != 0);
        if offset.is_some_and(|offset| offset >= length) {
            return Err(SaveImageError::Length(length).into());
        }
        let (document_len, cookie_len) = match offset {
            Some(offset) => (offset, length - offset),
            None => (length, 0),
        };
        let document = text(image, document_len).ok_or(SaveImageError::Document)?;
        let cookie = match cookie_len {
            0 => None,
            length => Some(text(image, length).ok_or(SaveImageError::Cookie)?),
        };
        Ok(SaveImageHead { version, numbers, document, cookie, swapped })
    }

    /// The head of a new image. `complete` says whether its memory is in it already. At least `room` bytes are kept for the
    /// definition, so that a longer one can take its place.
    #[must_use]
    pub fn write(&self, head: &SaveImageHead, complete: bool, room: usize) -> Vec<u8> {
        let magic = if complete { self.magic } else { self.partial.unwrap_or(self.magic) };
        let mut document = head.document.clone().into_bytes();
        // A zero ends the definition, as readers in C expect.
        document.push(0);
        document.resize(document.len().max(room), 0);
        let mut numbers = head.numbers.clone();
        numbers.resize(self.numbers, 0);
        let length = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
        let mut cookie = Vec::new();
        if let (Some(at), Some(text)) = (self.cookie_offset, &head.cookie) {
            numbers[at] = length(document.len());
            cookie.extend(text.as_bytes());
            cookie.push(0);
        }
        let mut image = magic.to_vec();
        let words = [head.version.min(self.version), length(document.len() + cookie.len())]
            .into_iter()
            .chain(numbers);
        words.for_each(|word| image.extend(word.to_ne_bytes()));
        image.extend(document);
        image.extend(cookie);
        image
    }
}

fn fill(image: &mut dyn Read, buffer: &mut [u8]) -> Result<()> {
    image.read_exact(buffer).map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => SaveImageError::Header("it is too short".to_owned()).into(),
        _ => SaveImageError::Header(error.to_string()).into(),
    })
}

/// `length` bytes of text; what follows a zero byte is room.
fn text(image: &mut dyn Read, length: u32) -> Option<String> {
    let mut bytes = Vec::new();
    image.take(u64::from(length)).read_to_end(&mut bytes).ok()?;
    if bytes.len() as u64 != u64::from(length) {
        return None;
    }
    bytes.truncate(bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len()));
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(cookie: Option<&str>) -> SaveImageHead {
        SaveImageHead {
            version: 3,
            numbers: [&[1, 0, 0][..], &[0; 14]].concat(),
            document: "<domain/>".to_owned(),
            cookie: cookie.map(str::to_owned),
            swapped: false,
        }
    }

    const QEMU: SaveImageFormat = SaveImageFormat::QEMU;

    #[test]
    fn heads_survive() {
        for cookie in [None, Some("<cookie/>")] {
            let mut expected = head(cookie);
            let image = QEMU.write(&expected, true, 100);
            if cookie.is_some() {
                expected.numbers[2] = 100;
            }
            assert_eq!(image.len(), 92 + 100 + cookie.map_or(0, |c| c.len() + 1));
            let mut rest = &[&image[..], b"memory"].concat()[..];
            assert_eq!(QEMU.read(&mut rest).expect("valid"), expected);
            assert_eq!(rest, b"memory");
        }
    }

    #[test]
    fn the_other_byte_order() {
        let mut image = QEMU.write(&head(None), true, 0);
        image[16..92].chunks_exact_mut(4).for_each(<[u8]>::reverse);
        let read = QEMU.read(&mut &image[..]).expect("valid");
        assert!(read.swapped);
        assert_eq!((read.numbers[0], read.document.as_str()), (1, "<domain/>"));
    }

    #[test]
    fn hostile_heads() {
        let fault = |image: &[u8]| QEMU.read(&mut &*image).expect_err("invalid").detail().map(str::to_owned);
        let image = QEMU.write(&head(Some("<c/>")), true, 0);
        let changed = |at: usize, word: u32| {
            let mut image = image.clone();
            image[at..at + 4].copy_from_slice(&word.to_ne_bytes());
            image
        };
        assert_eq!(fault(b"short").as_deref(), Some("failed to read header: it is too short"));
        assert_eq!(fault(&QEMU.write(&head(None), false, 0)).as_deref(), Some("save image is incomplete"));
        assert_eq!(fault(&[b'x'; 200]).as_deref(), Some("image magic is incorrect"));
        assert_eq!(fault(&changed(16, 0x0404)).as_deref(), Some("image version is not supported (1028 > 3)"));
        assert_eq!(fault(&changed(20, u32::MAX)).as_deref(), Some("invalid header data length: 4294967295"));
        assert_eq!(fault(&changed(20, 0)).as_deref(), Some("invalid header data length: 0"));
        // A cookie outside of the data.
        assert!(fault(&changed(32, 4000)).is_some_and(|text| text.contains("invalid header data length")));
        // More promised than there is.
        assert_eq!(fault(&changed(20, MAX_DATA)).as_deref(), Some("failed to read cookie"));
    }
}
