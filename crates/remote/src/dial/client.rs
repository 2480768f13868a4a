//! What this side of a connection contributes: who the user is, where his files are, what his configuration says.

use std::path::{Path, PathBuf};

use ferrovirt::Result;
use ferrovirt::host::Host;
use ferrovirt_util::conf_file::{ConfFile, Dialect};
use ferrovirt_util::root::UserDirs;

/// Where daemons of the system have their sockets, here and on other hosts.
const SYSTEM_RUN: &str = "/var/run/libvirt";
/// Where the system's configuration is.
const SYSTEM_CONFIG: &str = "/etc/libvirt";

/// The user and his settings.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    /// Whether he is root, who has no session of his own.
    pub(crate) is_root: bool,
    pub(crate) home: PathBuf,
    pub(crate) dirs: UserDirs,
    pub(crate) system_run: PathBuf,
    pub(crate) system_config: PathBuf,
    /// `LIBVIRT_AUTH_FILE`.
    pub(crate) auth_file: Option<PathBuf>,
    /// Whether a session's daemon is to be started if it does not run: `LIBVIRT_AUTOSTART`, off unless set.
    pub(crate) autostart: bool,
    pub(crate) settings: Settings,
}

/// Entries of `libvirt.conf` that stand in for URI parameters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// `remote_mode`.
    pub(crate) mode: Option<String>,
    /// `remote_proxy`.
    pub(crate) proxy: Option<String>,
    /// `tls_priority`.
    pub(crate) tls_priority: Option<String>,
}

impl Client {
    /// This process's user, with the configuration that its host names.
    ///
    /// # Errors
    /// `VIR_ERR_CONF_SYNTAX` for a broken `libvirt.conf`.
    pub(crate) fn of(host: &dyn Host) -> Result<Self> {
        let text = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
        Ok(Self {
            is_root: nix::unistd::geteuid().is_root(),
            home: text("HOME").map_or_else(|| "/".into(), PathBuf::from),
            dirs: UserDirs::from_env(),
            system_run: SYSTEM_RUN.into(),
            system_config: SYSTEM_CONFIG.into(),
            auth_file: text("LIBVIRT_AUTH_FILE").map(PathBuf::from),
            autostart: text("LIBVIRT_AUTOSTART").is_some_and(|value| value != "0"),
            settings: Settings::read(&host.directories().config.join("libvirt.conf"))?,
        })
    }
}

impl Settings {
    fn read(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let conf = ConfFile::read(path, Dialect::Libvirt)?;
        let text = |key| conf.string(key).map(|value| value.map(str::to_owned));
        Ok(Self {
            mode: text("remote_mode")?,
            proxy: text("remote_proxy")?,
            tls_priority: text("tls_priority")?,
        })
    }
}

#[cfg(test)]
impl Client {
    /// A user for tests.
    pub(crate) fn example(is_root: bool) -> Self {
        let dirs = UserDirs::from_vars(|name| (name == "HOME").then(|| "/home/u".into()));
        Self {
            is_root,
            home: "/home/u".into(),
            dirs,
            system_run: SYSTEM_RUN.into(),
            system_config: SYSTEM_CONFIG.into(),
            auth_file: None,
            autostart: false,
            settings: Settings::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_from_the_client_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("libvirt.conf");
        assert!(Settings::read(&path).unwrap().mode.is_none());
        std::fs::write(&path, "remote_mode = \"legacy\"\ntls_priority=\"NORMAL\"\n").unwrap();
        let settings = Settings::read(&path).unwrap();
        assert_eq!((settings.mode.as_deref(), settings.proxy.as_deref()), (Some("legacy"), None));
        assert_eq!(settings.tls_priority.as_deref(), Some("NORMAL"));
        std::fs::write(&path, "remote_mode = 1\n").unwrap();
        assert!(Settings::read(&path).is_err());
    }
}
