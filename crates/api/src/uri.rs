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
/// # Errors
/// `VIR_ERR_CONF_SYNTAX` for a broken configuration.
pub fn resolve(given: Option<&str>, flags: u32, directories: &Directories) -> Result<Option<String>> {
    resolve_with(given, flags, directories, std::env::var("LIBVIRT_DEFAULT_URI").ok())
}

fn resolve_with(
    given: Option<&str>,
    flags: u32,
    directories: &Directories,
    environment: Option<String>,
) -> Result<Option<String>> {
    let path = directories.config.join("libvirt.conf");
    // Without a file there are no aliases and no default.
    let conf = path.exists().then(|| ConfFile::read(&path, Dialect::Libvirt)).transpose()?;
    let text = |uri: String| Some(uri).filter(|uri| !uri.is_empty());
    let chosen = given.map(str::to_owned).and_then(text).or_else(|| environment.and_then(text));
    let Some(chosen) = chosen else {
        let default = conf.as_ref().map(|conf| conf.string("uri_default")).transpose()?.flatten();
        return Ok(default.map(str::to_owned));
    };
    // A URI has a colon; an alias cannot have one.
    if flags & consts::CONNECT_NO_ALIASES == 0
        && !chosen.contains(':')
        && let Some(conf) = conf
    {
        let entries = conf.strings("uri_aliases", false)?.unwrap_or_default();
        if let Some(uri) = resolve_alias(&entries, &chosen)? {
            return Ok(Some(uri.to_owned()));
        }
    }
    Ok(Some(chosen))
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
                resolve_with(given, flags, directories, environment.map(str::to_owned)).unwrap()
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
            let error = resolve_with(Some("lab"), 0, directories, None).unwrap_err();
            assert_eq!(error.number(), ErrorNumber::CONF_SYNTAX);
        });
    }
}
