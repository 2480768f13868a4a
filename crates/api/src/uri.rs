//! Which URI a program means: aliases and defaults of the client configuration.

use ferrovirt_util::Result;
use ferrovirt_util::conf_file::{ConfFile, Dialect};
use ferrovirt_util::uri::resolve_alias;

use crate::consts;
use crate::host::Directories;

/// Resolves what a program passed to `open`: an alias, nothing (the default), or a URI.
///
/// `LIBVIRT_DEFAULT_URI` wins over `uri_default` of `libvirt.conf`; an alias is a word of `uri_aliases` there, unless
/// `VIR_CONNECT_NO_ALIASES` is set. `None` asks the drivers to probe. Upstream: `virConnectGetDefaultURI`,
/// `virURIResolveAlias`.
///
/// A URI has a colon, an alias cannot have one: a URI is taken as it is, and no file is read for it.
///
/// # Errors
/// `VIR_ERR_CONF_SYNTAX` for a broken configuration.
pub fn resolve(
    given: Option<&str>,
    flags: u32,
    directories: impl FnOnce() -> Directories,
) -> Result<Option<String>> {
    resolve_with(given, flags, directories, || std::env::var("LIBVIRT_DEFAULT_URI").ok())
}

fn resolve_with(
    given: Option<&str>,
    flags: u32,
    directories: impl FnOnce() -> Directories,
    environment: impl FnOnce() -> Option<String>,
) -> Result<Option<String>> {
    let text = |uri: String| Some(uri).filter(|uri| !uri.is_empty());
    let chosen = given.map(str::to_owned).and_then(text).or_else(|| environment().and_then(text));
    let aliases = flags & consts::CONNECT_NO_ALIASES == 0;
    if chosen.as_ref().is_some_and(|chosen| !aliases || chosen.contains(':')) {
        return Ok(chosen);
    }
    let path = directories().config.join("libvirt.conf");
    if !path.exists() {
        return Ok(chosen);
    }
    let conf = ConfFile::read(&path, Dialect::Libvirt)?;
    let Some(chosen) = chosen else { return Ok(conf.string("uri_default")?.map(str::to_owned)) };
    let entries = conf.strings("uri_aliases", false)?.unwrap_or_default();
    Ok(Some(resolve_alias(&entries, &chosen)?.map_or(chosen, str::to_owned)))
}

#[cfg(test)]
mod tests {
    use ferrovirt_util::ErrorNumber;

    use super::*;

    fn with_conf(text: &str, check: impl FnOnce(&Directories)) {
        let folder =
            std::env::temp_dir().join(format!("ferrovirt-uri-{}-{}", std::process::id(), text.len()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("libvirt.conf"), text).unwrap();
        let path = || folder.clone();
        check(&Directories { config: path(), state: path(), run: path(), log: path(), cache: path() });
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn aliases_and_the_default_come_from_the_configuration() {
        let text = "uri_aliases = [ \"lab=qemu+ssh://lab/system\" ]\nuri_default = \"test:///default\"\n";
        with_conf(text, |directories| {
            let resolve = |given, flags, environment: Option<&str>| {
                resolve_with(given, flags, || directories.clone(), || environment.map(str::to_owned)).unwrap()
            };
            assert_eq!(resolve(Some("lab"), 0, None).as_deref(), Some("qemu+ssh://lab/system"));
            assert_eq!(resolve(Some("lab"), consts::CONNECT_NO_ALIASES, None).as_deref(), Some("lab"));
            assert_eq!(resolve(Some("other"), 0, None).as_deref(), Some("other"));
            assert_eq!(resolve(None, 0, None).as_deref(), Some("test:///default"));
            assert_eq!(resolve(Some(""), 0, Some("xen:///system")).as_deref(), Some("xen:///system"));
        });
    }

    #[test]
    fn a_broken_configuration_is_said() {
        with_conf("uri_aliases = [ \"no equals sign\" ]\n", |directories| {
            let error = resolve_with(Some("lab"), 0, || directories.clone(), || None).unwrap_err();
            assert_eq!(error.number(), ErrorNumber::CONF_SYNTAX);
        });
    }
}
