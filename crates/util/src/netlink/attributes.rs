//! Netlink messages as bytes: building them, and reading what came with every length checked.

/// Bytes of a message's header.
pub(crate) const HEADER: usize = 16;
/// Bytes of an attribute's header.
const ATTRIBUTE: usize = 4;
/// Flags in an attribute's type.
const TYPE_FLAGS: u16 = 0xc000;
/// An attribute that holds attributes.
const NESTED: u16 = 0x8000;

/// A message under construction.
pub(crate) struct Message {
    bytes: Vec<u8>,
}

impl Message {
    /// A message of type `kind` with the fixed part `body`.
    pub(crate) fn new(kind: u16, flags: u16, sequence: u32, body: &[u8]) -> Self {
        let mut bytes = Vec::with_capacity(256);
        bytes.extend(0_u32.to_ne_bytes());
        bytes.extend(kind.to_ne_bytes());
        bytes.extend(flags.to_ne_bytes());
        bytes.extend(sequence.to_ne_bytes());
        // The kernel gives the sender's number.
        bytes.extend(0_u32.to_ne_bytes());
        let mut message = Self { bytes };
        message.bytes.extend(body);
        message.pad();
        message
    }

    /// Adds an attribute. Values of 64 KiB and more do not exist in any protocol of ours and are left out.
    pub(crate) fn put(&mut self, kind: u16, value: &[u8]) -> &mut Self {
        if let Ok(length) = u16::try_from(ATTRIBUTE + value.len()) {
            self.bytes.extend(length.to_ne_bytes());
            self.bytes.extend(kind.to_ne_bytes());
            self.bytes.extend(value);
            self.pad();
        }
        self
    }

    /// Adds a text with its end.
    pub(crate) fn put_text(&mut self, kind: u16, text: &str) -> &mut Self {
        let mut value = text.as_bytes().to_vec();
        value.push(0);
        self.put(kind, &value)
    }

    /// Adds an attribute whose attributes `fill` adds.
    pub(crate) fn nest(&mut self, kind: u16, fill: impl FnOnce(&mut Self)) -> &mut Self {
        let start = self.bytes.len();
        self.put(kind | NESTED, &[]);
        fill(self);
        if let Ok(length) = u16::try_from(self.bytes.len() - start) {
            self.bytes[start..start + 2].copy_from_slice(&length.to_ne_bytes());
        } else {
            self.bytes.truncate(start);
        }
        self
    }

    /// The bytes, with the length filled in.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        let length = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        self.bytes[..4].copy_from_slice(&length.to_ne_bytes());
        self.bytes
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

/// A message that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Received<'a> {
    pub(crate) kind: u16,
    pub(crate) sequence: u32,
    /// What follows the header.
    pub(crate) payload: &'a [u8],
}

impl<'a> Received<'a> {
    /// The error number of an acknowledgement: 0 is success.
    pub(crate) fn error_number(&self) -> Option<i32> {
        let number = i32::from_ne_bytes(self.payload.first_chunk().copied()?);
        (i32::from(self.kind) == libc::NLMSG_ERROR).then(|| number.saturating_abs())
    }

    /// The attributes behind the fixed part of `fixed` bytes.
    pub(crate) fn attributes(&self, fixed: usize) -> Attributes<'a> {
        Attributes(self.payload.get(fixed..).unwrap_or_default())
    }
}

/// The messages of one packet as bytes; one with a wrong length ends them.
pub(crate) fn split(mut packet: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let length = usize::try_from(u32_at(packet, 0)?).ok().filter(|length| *length >= HEADER)?;
        let message = packet.get(..length)?;
        packet = packet.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some(message)
    })
}

/// The messages of one packet; one with a wrong length ends them.
pub(crate) fn messages(packet: &[u8]) -> impl Iterator<Item = Received<'_>> {
    split(packet).filter_map(|message| {
        Some(Received {
            kind: u16_at(message, 4)?,
            sequence: u32_at(message, 8)?,
            payload: message.get(HEADER..)?,
        })
    })
}

/// Attributes that came; one with a wrong length ends them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attributes<'a>(&'a [u8]);

impl<'a> Attributes<'a> {
    /// The attributes inside `value`.
    pub(crate) fn inside(value: &'a [u8]) -> Self {
        Self(value)
    }

    /// The value of the first attribute of type `kind`.
    pub(crate) fn find(mut self, kind: u16) -> Option<&'a [u8]> {
        self.find_map(|(other, value)| (other == kind).then_some(value))
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let length = usize::from(u16_at(self.0, 0)?);
        let value = self.0.get(ATTRIBUTE..length)?;
        let kind = u16_at(self.0, 2)? & !TYPE_FLAGS;
        self.0 = self.0.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some((kind, value))
    }
}

pub(crate) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<u8> {
        let mut message = Message::new(16, 5, 7, &[1; 16]);
        message.put(1, &[9, 8, 7]).put_text(3, "lo").nest(24, |inner| {
            inner.put(2, &5_u32.to_ne_bytes());
            inner.nest(4, |_| {});
        });
        message.finish()
    }

    #[test]
    fn what_is_built_can_be_read() {
        let bytes = sample();
        let all: Vec<_> = messages(&bytes).collect();
        assert_eq!((all.len(), all[0].kind, all[0].sequence), (1, 16, 7));
        let attributes = all[0].attributes(16);
        assert_eq!(attributes.find(1), Some(&[9, 8, 7][..]));
        assert_eq!(attributes.find(3), Some(&b"lo\0"[..]));
        let inner = Attributes::inside(attributes.find(24).unwrap());
        assert_eq!(u32_at(inner.find(2).unwrap(), 0), Some(5));
        assert_eq!(inner.find(4), Some(&[][..]));
        assert_eq!(attributes.find(99), None);
    }

    #[test]
    fn hostile_lengths_end_the_reading() {
        fn walk(bytes: &[u8], depth: usize) -> usize {
            let below = |value| if depth < 4 { walk_attributes(value, depth + 1) } else { 0 };
            messages(bytes).map(|m| 1 + below(m.payload) + m.attributes(16).count()).sum()
        }
        fn walk_attributes(bytes: &[u8], depth: usize) -> usize {
            let below = |value| if depth < 4 { walk_attributes(value, depth + 1) } else { 0 };
            Attributes::inside(bytes).map(|(_, value)| 1 + below(value)).sum()
        }
        let good = sample();
        // Every truncation, and every byte at its extremes.
        for end in 0..good.len() {
            walk(&good[..end], 0);
        }
        for at in 0..good.len() {
            for value in [0, 1, 3, 4, 5, 0x7f, 0x80, 0xff] {
                let mut bad = good.clone();
                bad[at] = value;
                walk(&bad, 0);
            }
        }
        assert_eq!(walk(&[0; 64], 0), 0, "a length of zero is no endless loop");
        assert_eq!(walk_attributes(&[0; 64], 0), 0);
        assert_eq!(walk_attributes(&[4, 0, 1, 0, 255, 255, 1, 0], 0), 1);
    }

    #[test]
    fn values_that_do_not_fit_are_left_out() {
        let mut message = Message::new(1, 0, 0, &[]);
        message.put(1, &vec![0; 70_000]);
        message.nest(2, |inner| {
            inner.put(1, &vec![0; 60_000]).put(1, &vec![0; 60_000]);
        });
        assert_eq!(message.finish().len(), HEADER);
    }
}
