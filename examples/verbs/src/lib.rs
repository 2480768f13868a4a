//! What every example starts with.
#![forbid(unsafe_code)]

use ferrovirt::{Connect, Registry, Result};

/// Opens the URI of the first argument, else the test driver, which is linked in here. Other drivers are loaded as
/// plugins when their URI asks for them.
///
/// # Errors
/// Those of [`Connect::open`].
pub fn connect() -> Result<Connect> {
    ferrovirt_driver_test::register(&Registry::global());
    let uri = std::env::args().nth(1);
    Connect::open(uri.as_deref().unwrap_or("test:///default"))
}
