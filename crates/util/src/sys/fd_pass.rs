//! File descriptors over unix sockets.

use std::io::{self, IoSlice, IoSliceMut};
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags, recvmsg, sendmsg};

/// The most descriptors that one call of [`recv`] takes; the kernel closes others.
pub const RECV_MAX: usize = 64;

/// Sends the bytes of `parts` one after the other, and `fds` with the first of them, without waiting. Returns how many bytes
/// were sent; the descriptors are sent if any byte is.
///
/// # Errors
/// Those of `sendmsg`; `WouldBlock` if the socket's buffer is full. `SIGPIPE` is never raised.
pub fn send(socket: BorrowedFd<'_>, parts: &[IoSlice<'_>], fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
    let raw: Vec<i32> = fds.iter().map(AsRawFd::as_raw_fd).collect();
    let rights = [ControlMessage::ScmRights(&raw)];
    let control = if raw.is_empty() { &[][..] } else { &rights };
    let flags = MsgFlags::MSG_NOSIGNAL | MsgFlags::MSG_DONTWAIT;
    Ok(sendmsg::<()>(socket.as_raw_fd(), parts, control, flags, None)?)
}

/// Receives bytes without waiting, and appends the descriptors that came with them, in order and close-on-exec. Returns
/// how many bytes came; 0 means that the peer has closed its side.
///
/// # Errors
/// Those of `recvmsg`; `WouldBlock` if nothing has arrived.
pub fn recv(socket: BorrowedFd<'_>, buffer: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
    // Room for a header and the descriptors, aligned for the header.
    let mut control = [0_u64; 2 + RECV_MAX.div_ceil(2)];
    // SAFETY: the words live and are not used otherwise until the end of this function; bytes may have any value.
    let control =
        unsafe { std::slice::from_raw_parts_mut(control.as_mut_ptr().cast(), size_of_val(&control)) };
    let mut parts = [IoSliceMut::new(buffer)];
    let flags = MsgFlags::MSG_CMSG_CLOEXEC | MsgFlags::MSG_DONTWAIT;
    let message = recvmsg::<()>(socket.as_raw_fd(), &mut parts, Some(control), flags)?;
    if let Ok(parts) = message.cmsgs() {
        for part in parts {
            if let ControlMessageOwned::ScmRights(numbers) = part {
                for number in numbers {
                    // SAFETY: the kernel has just made this descriptor for this process and nothing else knows it.
                    fds.push(unsafe { OwnedFd::from_raw_fd(number) });
                }
            }
        }
    }
    Ok(message.bytes)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;

    use super::*;

    #[test]
    fn a_descriptor_arrives_with_its_byte_and_works() {
        let (a, b) = UnixStream::pair().unwrap();
        let (reader, writer) = io::pipe().unwrap();
        assert_eq!(send(a.as_fd(), &[IoSlice::new(b"pl"), IoSlice::new(b"ain")], &[]).unwrap(), 5);
        assert_eq!(send(a.as_fd(), &[IoSlice::new(&[0])], &[writer.as_fd()]).unwrap(), 1);
        drop(writer);
        let (mut buffer, mut fds, mut bytes) = ([0; 64], Vec::new(), 0);
        while bytes < 6 {
            bytes += recv(b.as_fd(), &mut buffer, &mut fds).unwrap();
        }
        assert_eq!(fds.len(), 1);
        let mut file = File::from(fds.remove(0));
        file.write_all(b"through").unwrap();
        drop(file);
        let mut text = String::new();
        File::from(OwnedFd::from(reader)).read_to_string(&mut text).unwrap();
        assert_eq!(text, "through");
    }

    #[test]
    fn nothing_waits() {
        let (a, b) = UnixStream::pair().unwrap();
        let error = recv(a.as_fd(), &mut [0; 8], &mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
        drop(b);
        assert_eq!(recv(a.as_fd(), &mut [0; 8], &mut Vec::new()).unwrap(), 0);
        assert!(send(a.as_fd(), &[IoSlice::new(&[0])], &[]).is_err());
    }
}
