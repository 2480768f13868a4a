//! A program whose standard input and output lead to the peer. Upstream: `virNetSocketNewConnectCommand`.

use std::io::{self, IoSlice};
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use ferrovirt_util::command::{Child, Command};
use ferrovirt_util::sys::fd_pass;
use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use parking_lot::Mutex;

use super::Transport;

/// So much of what the program says goes into an error.
const COMPLAINT_LIMIT: usize = 1024;
/// So long is waited for what the program says when the stream has ended, and for its end.
const PATIENCE: Duration = Duration::from_millis(300);

/// The stream through a program, which ends with it.
#[derive(Debug)]
pub struct ChildStream {
    stream: UnixStream,
    child: Mutex<Child>,
    stderr: Option<OwnedFd>,
    heard: Mutex<Vec<u8>>,
}

impl ChildStream {
    /// Starts the program.
    ///
    /// # Errors
    /// It cannot be executed.
    pub fn spawn(command: Command) -> Result<Self> {
        let failed = |e: io::Error| Error::io(ErrorDomain::RPC, &e, "unable to create socket pair");
        let (stream, theirs) = UnixStream::pair().map_err(failed)?;
        let theirs_too = theirs.try_clone().map_err(failed)?;
        let mut child = command.stdin_fd(theirs).stdout_fd(theirs_too).capture_stderr().spawn()?;
        let stderr = child.take_stderr();
        if let Some(stderr) = &stderr {
            let errno =
                |e: Errno| Error::system(ErrorDomain::RPC, e as i32, "unable to make pipe non-blocking");
            fcntl(stderr, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).map_err(errno)?;
        }
        Ok(Self { stream, child: Mutex::new(child), stderr, heard: Mutex::default() })
    }

    /// The program's process number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.lock().pid()
    }

    /// Reads what the program has said until its end, or patience's.
    fn listen(&self, heard: &mut Vec<u8>) {
        let Some(stderr) = &self.stderr else { return };
        let end = Instant::now() + PATIENCE;
        let mut chunk = [0; COMPLAINT_LIMIT];
        while heard.len() < COMPLAINT_LIMIT {
            match nix::unistd::read(stderr, &mut chunk[heard.len()..]) {
                Ok(0) => return,
                Ok(count) => {
                    let at = heard.len();
                    heard.extend_from_slice(&chunk[at..at + count]);
                }
                Err(Errno::EINTR) => {}
                Err(Errno::EAGAIN) => {
                    let left = end.saturating_duration_since(Instant::now());
                    let left = PollTimeout::try_from(left).unwrap_or(PollTimeout::ZERO);
                    let mut fds = [PollFd::new(stderr.as_fd(), PollFlags::POLLIN)];
                    if !matches!(poll(&mut fds, left), Ok(1..) | Err(Errno::EINTR)) {
                        return;
                    }
                }
                Err(_) => return,
            }
        }
    }
}

impl Transport for ChildStream {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }

    fn recv(&self, buffer: &mut [u8], _fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let mut stray = Vec::new();
        fd_pass::recv(self.stream.as_fd(), buffer, &mut stray)
    }

    fn send(&self, bytes: &[u8], _fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
        self.send_parts(&[IoSlice::new(bytes)])
    }

    fn send_parts(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        fd_pass::send(self.stream.as_fd(), parts, &[])
    }

    fn carries_fds(&self) -> bool {
        false
    }

    fn shutdown(&self) {
        // An error only means that the program was faster.
        drop(self.stream.shutdown(Shutdown::Both));
    }

    fn complaint(&self) -> Option<String> {
        let mut heard = self.heard.lock();
        self.listen(&mut heard);
        Some(String::from_utf8_lossy(&heard).trim_end().to_owned())
    }
}

impl Drop for ChildStream {
    fn drop(&mut self) {
        self.shutdown();
        let mut child = self.child.lock();
        // It has nothing to read any more; one that stays nevertheless is ended.
        if !matches!(child.process().wait(PATIENCE), Ok(true)) {
            drop(child.process().terminate(PATIENCE));
        }
        if let Err(error) = child.try_wait() {
            log::debug!("cannot learn how a helper ended: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> ChildStream {
        ChildStream::spawn(Command::new("sh").args(["-c", script])).unwrap()
    }

    fn recv(stream: &ChildStream) -> io::Result<usize> {
        let mut fds = [PollFd::new(stream.descriptor(), PollFlags::POLLIN)];
        assert!(matches!(poll(&mut fds, 5000_u16), Ok(1)));
        stream.recv(&mut [0; 64], &mut Vec::new())
    }

    #[test]
    fn bytes_go_through_the_program() {
        let stream = shell("exec cat");
        assert_eq!(stream.send(b"hello", &[]).unwrap(), 5);
        assert_eq!(recv(&stream).unwrap(), 5);
        assert_eq!(stream.recv(&mut [0; 8], &mut Vec::new()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
    }

    #[test]
    fn its_last_words_are_heard() {
        let stream = shell("echo 'no such host ' >&2; echo");
        assert_eq!(recv(&stream).unwrap(), 1);
        assert_eq!(recv(&stream).unwrap(), 0);
        assert_eq!(stream.complaint().as_deref(), Some("no such host"));
        assert_eq!(stream.complaint().as_deref(), Some("no such host"));
    }

    #[test]
    fn a_grandchild_that_holds_the_pipe_is_not_waited_for() {
        let stream = shell("echo -n busy >&2; exec >&- <&-; sleep 30 & exit 1");
        assert_eq!(recv(&stream).unwrap(), 0);
        let begin = Instant::now();
        assert_eq!(stream.complaint().as_deref(), Some("busy"));
        assert!(begin.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn the_program_ends_with_the_stream() {
        for script in ["exec cat", "trap '' TERM; exec <&- >&-; sleep 60"] {
            let stream = shell(script);
            let pid = stream.pid();
            drop(stream);
            assert!(!std::path::Path::new(&format!("/proc/{pid}")).exists(), "{script}");
        }
    }

    #[test]
    fn a_program_that_is_not_there() {
        assert!(ChildStream::spawn(Command::new("/no/such/program")).is_err());
    }
}
