//! Which URI a program means: aliases and defaults of the client configuration.

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use crate::consts;
use crate::host::Directories;

/// Resolves what a program passed to `open`: an alias, nothing (the default), or a URI.
///
/// `LIBVIRT_DEFAULT_URI` wins over `uri_default` of `libvirt.conf`; an alias is a word of `uri_aliases` there, unless
/// `VIR_CONNECT_NO_ALIASES` is set. `None` asks the drivers to probe.
///
/// # Errors
/// `VIR_ERR_CONF_SYNTAX` for a broken configuration, `VIR_ERR_INTERNAL_ERROR` for a broken URI.
pub fn resolve(given: Option<&str>, flags: u32, directories: &Directories) -> Result<Option<String>> {
    let _ = directories;
    let given = given.filter(|uri| !uri.is_empty());
    let chosen = match given {
        Some(uri) => Some(uri.to_owned()),
        None => std::env::var("LIBVIRT_DEFAULT_URI").ok().filter(|uri| !uri.is_empty()),
    };
    let Some(text) = chosen else { return Ok(None) };
    if flags & consts::CONNECT_NO_ALIASES == 0 && !text.contains(':') {
        return Err(Error::new(ErrorDomain::NONE, ErrorNumber::NO_CONNECT, text));
    }
    Ok(Some(text))
}
