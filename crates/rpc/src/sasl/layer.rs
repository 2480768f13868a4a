//! DIGEST-MD5's protection of a stream: each packet is signed, and hidden by RC4. RFC 2831, 2.3 and 2.4.
//!
//! A packet is its length in four bytes, the data, ten bytes of signature, a version, and its number.

use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::{Digest as _, Md5};
use rc4::{Rc4, StreamCipher as _};

use super::{PACKET_MAX, SaslError, same};

/// Bytes that protection adds to a packet, at most; agreed upon with the peer's buffer.
pub(super) const OVERHEAD: usize = 25;
/// Bytes of signature.
const SIGNATURE: usize = 10;
/// Version and number.
const TRAILER: [u8; 2] = [0, 1];
const TRAILER_LEN: usize = 6;

/// Which way data goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    ToServer,
    ToClient,
}

/// Both directions of a protected stream.
pub struct Layer {
    /// For what goes out.
    pub sealer: Sealer,
    /// For what comes in.
    pub opener: Opener,
    /// The protection's strength in bits, as SASL counts it.
    pub ssf: u32,
}

impl std::fmt::Debug for Layer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Layer").field("ssf", &self.ssf).finish_non_exhaustive()
    }
}

/// The keys and the counter of one direction.
struct Direction {
    signing: [u8; 16],
    cipher: Rc4,
    number: u32,
}

impl Direction {
    fn new(secret: &[u8; 16], way: Way) -> Result<Self, SaslError> {
        let from_to = match way {
            Way::ToServer => "client-to-server",
            Way::ToClient => "server-to-client",
        };
        let signing = format!("Digest session key to {from_to} signing key magic constant");
        let sealing = format!("Digest H(A1) to {from_to} sealing key magic constant");
        let key =
            |text: &str| <[u8; 16]>::from(Md5::new().chain_update(secret).chain_update(text).finalize());
        // Sixteen bytes are a key; without a cipher there is no protection.
        let cipher = Rc4::new_from_slice(&key(&sealing)).map_err(|_| SaslError::Weak(0))?;
        Ok(Self { signing: key(&signing), cipher, number: 0 })
    }

    fn sign(&self, data: &[u8]) -> [u8; SIGNATURE] {
        let mut signature = [0; SIGNATURE];
        // A key of any length will do.
        if let Ok(mut mac) = Hmac::<Md5>::new_from_slice(&self.signing) {
            mac.update(&self.number.to_be_bytes());
            mac.update(data);
            signature.copy_from_slice(&mac.finalize().into_bytes()[..SIGNATURE]);
        }
        signature
    }
}

/// Protects what goes out.
pub struct Sealer {
    direction: Direction,
    most: usize,
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealer").field("most", &self.most).finish_non_exhaustive()
    }
}

impl Sealer {
    /// Bytes that one packet can take.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// Makes a packet of up to [`Sealer::most`] bytes, with its length in front; further ones are left.
    #[must_use]
    pub fn seal(&mut self, data: &[u8]) -> Vec<u8> {
        let data = &data[..data.len().min(self.most)];
        let length = data.len() + SIGNATURE + TRAILER_LEN;
        let mut packet = Vec::with_capacity(4 + length);
        packet.extend(u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
        packet.extend_from_slice(data);
        packet.extend(self.direction.sign(data));
        self.direction.cipher.apply_keystream(&mut packet[4..]);
        packet.extend(TRAILER);
        packet.extend(self.direction.number.to_be_bytes());
        self.direction.number = self.direction.number.wrapping_add(1);
        packet
    }
}

/// Uncovers what comes in.
pub struct Opener {
    direction: Direction,
}

impl std::fmt::Debug for Opener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opener").finish_non_exhaustive()
    }
}

impl Opener {
    /// The length of the packet that begins with these four bytes.
    ///
    /// # Errors
    /// [`SaslError::Packet`] for a length that no packet has.
    pub fn length(head: [u8; 4]) -> Result<usize, SaslError> {
        let length = usize::try_from(u32::from_be_bytes(head)).unwrap_or(usize::MAX);
        if !(SIGNATURE + TRAILER_LEN..=PACKET_MAX).contains(&length) {
            return Err(SaslError::Packet("a packet of impossible length"));
        }
        Ok(length)
    }

    /// The data of a packet without its length.
    ///
    /// # Errors
    /// [`SaslError::Packet`] for one that was changed, repeated or left out on the way.
    pub fn open(&mut self, packet: &[u8]) -> Result<Vec<u8>, SaslError> {
        let (rest, number) = packet.split_last_chunk::<4>().ok_or(SaslError::Packet("a cut packet"))?;
        let (rest, version) = rest.split_last_chunk::<2>().ok_or(SaslError::Packet("a cut packet"))?;
        if *version != TRAILER || u32::from_be_bytes(*number) != self.direction.number {
            return Err(SaslError::Packet("a packet out of order"));
        }
        let mut data = rest.to_vec();
        self.direction.cipher.apply_keystream(&mut data);
        let at = data.len().checked_sub(SIGNATURE).ok_or(SaslError::Packet("a cut packet"))?;
        if !same(&self.direction.sign(&data[..at]), &data[at..]) {
            return Err(SaslError::Packet("a packet with a wrong signature"));
        }
        data.truncate(at);
        self.direction.number = self.direction.number.wrapping_add(1);
        Ok(data)
    }
}

impl Layer {
    /// The protection that follows from a session's secret; `peer_buffer` is what the peer can take.
    pub(super) fn new(secret: &[u8; 16], is_server: bool, peer_buffer: usize) -> Result<Self, SaslError> {
        let (out, into) =
            if is_server { (Way::ToClient, Way::ToServer) } else { (Way::ToServer, Way::ToClient) };
        Ok(Self {
            sealer: Sealer {
                direction: Direction::new(secret, out)?,
                most: peer_buffer.saturating_sub(OVERHEAD).clamp(1, PACKET_MAX - OVERHEAD),
            },
            opener: Opener { direction: Direction::new(secret, into)? },
            ssf: 128,
        })
    }
}
