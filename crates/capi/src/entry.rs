//! The frame of every export: resets the last error, keeps panics in, reports errors.

use std::any::Any;
use std::ffi::{c_int, c_uint, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ferrovirt::{Connect, Error, ErrorDomain, Result};

use crate::error;
use crate::object::{self, Found, Kind, Object, Reference};

/// The value that tells C that a call failed.
pub(crate) trait Fail {
    const FAIL: Self;
}

macro_rules! fail_values {
    ($($type:ty => $value:expr),* $(,)?) => {$(
        impl Fail for $type {
            const FAIL: Self = $value;
        }
    )*};
}
fail_values!(c_int => -1, c_uint => c_uint::MAX, u64 => 0, () => ());

impl<T> Fail for *mut T {
    const FAIL: Self = std::ptr::null_mut();
}

impl<T> Fail for *const T {
    const FAIL: Self = std::ptr::null();
}

type ConnectionAt = fn(*const c_void) -> Option<Arc<Object<Connect>>>;

/// What a call knows about itself.
#[derive(Default)]
pub(crate) struct Frame {
    /// The first handle of the call: the handlers of its connection are told of an error.
    first: Option<(*const c_void, ConnectionAt)>,
}

impl Frame {
    /// The handle at `pointer`.
    pub(crate) fn find<T: Kind>(
        &mut self,
        pointer: *const c_void,
        function: &'static str,
        domain: ErrorDomain,
    ) -> Result<Found<T>> {
        let found = object::find::<T>(pointer, function, domain)?;
        self.first.get_or_insert((pointer, object::connection_at::<T>));
        Ok(found)
    }

    /// A new handle for what a driver returned.
    #[expect(clippy::unused_self, reason = "reads as what it is: the call gives a handle to the program")]
    pub(crate) fn give<R: Reference>(&self, connection: Arc<Object<Connect>>, reference: R) -> *mut R::C {
        object::insert(reference, Some(connection))
    }

    /// A NULL-terminated array of new handles; `list` may be NULL to count only.
    pub(crate) unsafe fn give_list<R: Reference>(
        &self,
        connection: Arc<Object<Connect>>,
        list: *mut *mut *mut R::C,
        references: Vec<R>,
    ) -> c_int {
        let count = references.len();
        if !list.is_null() {
            let handles = references.into_iter().map(|r| self.give(Arc::clone(&connection), r));
            // SAFETY: not NULL, and writable by the export's contract.
            unsafe { list.write(crate::convert::give_array(handles)) };
        }
        c_int::try_from(count).unwrap_or(c_int::MAX)
    }
}

/// Runs an export.
pub(crate) fn entry<R>(fail: R, resets: bool, body: impl FnOnce(&mut Frame) -> Result<R>) -> R {
    if resets {
        error::reset_last();
    }
    let mut frame = Frame::default();
    let result = catch_unwind(AssertUnwindSafe(|| body(&mut frame)))
        .unwrap_or_else(|panic| Err(Error::internal(ErrorDomain::NONE, panic_text(panic.as_ref()))));
    match result {
        Ok(value) => value,
        Err(error) => {
            let connection = frame.first.and_then(|(pointer, connection_at)| connection_at(pointer));
            error::dispatch(connection.as_deref(), &error);
            fail
        }
    }
}

/// Calls a function of the program from a place that its thread can leave by returning only: within an export, whose frame
/// catches what unwinds and cannot let go on what is no panic, or on a thread of ours.
///
/// A thread that ends in that function (`pthread_exit`, as the threads of a Python program that ends) stays here until the
/// process is gone. To abort would end the process instead, with a signal.
pub(crate) fn call_program<R>(call: impl FnOnce() -> R) -> R {
    let returns = Returns;
    let result = call();
    std::mem::forget(returns);
    result
}

/// Dropped by unwinding only.
struct Returns;

impl Drop for Returns {
    fn drop(&mut self) {
        // A panic of ours goes on to whoever catches it.
        while !std::thread::panicking() {
            std::thread::park();
        }
    }
}

/// Runs what is ours in a callback of the program's loop, where nobody catches a panic.
pub(crate) fn contained<R>(work: impl FnOnce() -> R) -> Option<R> {
    let done = catch_unwind(AssertUnwindSafe(work));
    done.inspect_err(|panic| log::error!("in a callback: {}", panic_text(panic.as_ref()))).ok()
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", text.unwrap_or("no message"))
}
