//! Route netlink, one call at a time.
//!
//! A call builds a current-thread runtime and a netlink socket, runs one exchange and drops both, so no thread and
//! no descriptor stays behind: a later `fork()` in the host program is harmless, and each call sees the network
//! namespace of the thread that makes it. A netlink request is answered by the kernel while it is being sent, so
//! there is nothing to wait for and no deadline is needed.
//!
//! [`Listener`] hears what the kernel announces by itself. What `rtnetlink` has no words for goes over a plain socket.
//!
//! Upstream: `src/util/virnetlink.c`.

pub(crate) mod attributes;
mod listener;
pub(crate) mod socket;

pub use listener::{Announcement, DeviceEvent, LinkEvent, Listener, Subscription};

use std::io;

use rtnetlink::Handle;

/// Runs `work` with a route netlink handle in the caller's network namespace.
///
/// Callable from anywhere, also from a thread that is busy with a task of somebody's tokio runtime: there the exchange
/// is made on a short-lived thread of its own.
///
/// # Errors
/// The operating system's error number, from the socket or from the kernel's answer.
pub(crate) fn call<T, W, F>(work: W) -> Result<T, i32>
where
    T: Send,
    W: FnOnce(Handle) -> F + Send,
    F: Future<Output = Result<T, rtnetlink::Error>>,
{
    if tokio::runtime::Handle::try_current().is_err() {
        return exchange(work);
    }
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().spawn_scoped(scope, || exchange(work));
        match worker.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(result)) => result,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(e) => Err(errno(&e)),
        }
    })
}

/// # Errors
/// Those of the calls inside.
fn exchange<T, W, F>(work: W) -> Result<T, i32>
where
    W: FnOnce(Handle) -> F,
    F: Future<Output = Result<T, rtnetlink::Error>>,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().map_err(|e| errno(&e))?;
    runtime.block_on(async {
        let (connection, handle, _) = rtnetlink::new_connection().map_err(|e| errno(&e))?;
        // The connection ends with the runtime; nothing but `work` uses it.
        drop(tokio::spawn(connection));
        work(handle).await.map_err(|e| netlink_errno(&e))
    })
}

fn errno(error: &io::Error) -> i32 {
    error.raw_os_error().unwrap_or(libc::EIO)
}

/// The kernel's error number; an answer that breaks the protocol counts as `EPROTO`.
fn netlink_errno(error: &rtnetlink::Error) -> i32 {
    match error {
        rtnetlink::Error::NetlinkError(message) => message.raw_code().saturating_abs(),
        rtnetlink::Error::RequestFailed => libc::EIO,
        _ => libc::EPROTO,
    }
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt as _;

    use super::call;

    /// # Errors
    /// Those of the calls inside.
    async fn first_link(handle: rtnetlink::Handle) -> Result<u32, rtnetlink::Error> {
        let link = handle.link().get().match_index(1).execute().try_next().await?;
        Ok(link.map_or(0, |m| m.header.index))
    }

    #[test]
    fn answers_from_the_kernel() {
        assert_eq!(call(first_link), Ok(1));
    }

    #[test]
    fn kernel_errors_keep_their_number() {
        let missing = call(|h| async move { h.link().del(i32::MAX as u32).execute().await });
        assert!(matches!(missing, Err(libc::ENODEV | libc::EPERM)), "{missing:?}");
    }

    #[test]
    fn callable_inside_a_runtime() {
        let outer = tokio::runtime::Builder::new_current_thread().build().unwrap();
        assert_eq!(outer.block_on(async { call(first_link) }), Ok(1));
    }
}
