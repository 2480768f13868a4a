//! Stored credentials: `auth.conf`. Upstream: `src/util/virauthconfig.c`.

use std::path::{Path, PathBuf};

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};
use crate::file;

/// Largest file, in bytes.
const LIMIT: usize = 1 << 20;

/// A file of groups of `key=value` lines. Upstream: GLib's key file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyFile {
    groups: Vec<(String, Vec<(String, String)>)>,
}

impl KeyFile {
    /// Reads a text.
    ///
    /// # Errors
    /// [`AuthConfigError::Line`].
    pub fn parse(text: &str) -> Result<Self, AuthConfigError> {
        let mut groups: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let error = || AuthConfigError::Line { line: number + 1 };
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[') {
                let name = name.strip_suffix(']').ok_or_else(error)?;
                groups.push((name.to_owned(), Vec::new()));
                continue;
            }
            let (key, value) = line.split_once('=').ok_or_else(error)?;
            let (_, entries) = groups.last_mut().ok_or_else(error)?;
            entries.push((key.trim().to_owned(), value.trim().to_owned()));
        }
        Ok(Self { groups })
    }

    /// True if the group is there.
    #[must_use]
    pub fn has_group(&self, group: &str) -> bool {
        self.groups.iter().any(|(name, _)| name == group)
    }

    /// The last value of `key` in `group`.
    #[must_use]
    pub fn value(&self, group: &str, key: &str) -> Option<&str> {
        let mut entries =
            self.groups.iter().filter(|(name, _)| name == group).flat_map(|(_, entries)| entries);
        entries.rfind(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}

/// Why stored credentials are unusable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthConfigError {
    /// A line is no group, comment or assignment.
    #[error("line {line} of the key file is malformed")]
    Line {
        /// Line, from 1.
        line: usize,
    },
    /// A group names no credentials.
    #[error("Missing item 'credentials' in group '{group}' in '{file}'")]
    NoCredentials {
        /// The group.
        group: String,
        /// The file.
        file: String,
    },
    /// The credentials named are not there.
    #[error("Missing group 'credentials-{name}' referenced from group '{group}' in '{file}'")]
    NoGroup {
        /// The credentials.
        name: String,
        /// The group.
        group: String,
        /// The file.
        file: String,
    },
}

impl VirError for AuthConfigError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::CONF_SYNTAX
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::AUTH
    }
}

/// Credentials by service and host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthConfig {
    path: String,
    keys: KeyFile,
}

impl AuthConfig {
    /// Reads a file. Upstream: `virAuthConfigNew`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, [`AuthConfigError::Line`].
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        Ok(Self::parse(&file::read_text(path, LIMIT)?, &path.display().to_string())?)
    }

    /// Reads a text; `name` is for messages. Upstream: `virAuthConfigNewData`.
    ///
    /// # Errors
    /// [`AuthConfigError::Line`].
    pub fn parse(text: &str, name: &str) -> Result<Self, AuthConfigError> {
        Ok(Self { path: name.to_owned(), keys: KeyFile::parse(text)? })
    }

    /// The credential `name` (`username`, `password`, ...) for `service` on `host`; that of the service's default group
    /// if the host has none. Upstream: `virAuthConfigLookup`.
    ///
    /// # Errors
    /// [`AuthConfigError`] if the file contradicts itself.
    pub fn lookup(
        &self,
        service: &str,
        host: Option<&str>,
        name: &str,
    ) -> Result<Option<&str>, AuthConfigError> {
        let host = host.unwrap_or("localhost");
        let candidates = [format!("auth-{service}-{host}"), format!("auth-{service}-default")];
        let Some(group) = candidates.into_iter().find(|group| self.keys.has_group(group)) else {
            return Ok(None);
        };
        let Some(credentials) = self.keys.value(&group, "credentials") else {
            return Err(AuthConfigError::NoCredentials { group, file: self.path.clone() });
        };
        let target = format!("credentials-{credentials}");
        if !self.keys.has_group(&target) {
            let (name, file) = (credentials.to_owned(), self.path.clone());
            return Err(AuthConfigError::NoGroup { name, group, file });
        }
        Ok(self.keys.value(&target, name))
    }
}

/// The file to use: the environment's, the URI's, the user's, the system's; the last two only if they are readable.
/// Upstream: `virAuthGetConfigFilePathURI`.
#[must_use]
pub fn config_path(
    environment: Option<PathBuf>,
    uri_param: Option<&str>,
    user_config_dir: &Path,
    system_config_dir: &Path,
) -> Option<PathBuf> {
    let given = environment.filter(|p| !p.as_os_str().is_empty()).or_else(|| uri_param.map(PathBuf::from));
    given.or_else(|| {
        let stored = [user_config_dir, system_config_dir].map(|dir| dir.join("auth.conf"));
        stored.into_iter().find(|path| std::fs::File::open(path).is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# x\n[credentials-a]\nusername = joe\n[auth-libvirt-default]\ncredentials=a\n\
                        [auth-ssh-h]\n[auth-esx-h]\ncredentials=b\n";

    #[test]
    fn lookups() {
        let config = AuthConfig::parse(TEXT, "f").unwrap();
        assert_eq!(config.lookup("libvirt", Some("any"), "username"), Ok(Some("joe")));
        assert_eq!(config.lookup("libvirt", None, "password"), Ok(None));
        assert_eq!(config.lookup("test", None, "password"), Ok(None));
        let error = crate::Error::from(config.lookup("ssh", Some("h"), "x").unwrap_err());
        assert_eq!(
            error.message(),
            "configuration file syntax error: Missing item 'credentials' in group 'auth-ssh-h' in 'f'"
        );
        assert!(matches!(config.lookup("esx", Some("h"), "x"), Err(AuthConfigError::NoGroup { .. })));
        assert_eq!(AuthConfig::parse("[a]\nb", "f"), Err(AuthConfigError::Line { line: 2 }));
    }

    #[test]
    fn which_file() {
        let dir = tempfile::tempdir().unwrap();
        let path =
            |env: Option<&str>, uri| config_path(env.map(PathBuf::from), uri, dir.path(), Path::new("/none"));
        assert_eq!(path(None, None), None);
        std::fs::write(dir.path().join("auth.conf"), "").unwrap();
        assert_eq!(path(None, None), Some(dir.path().join("auth.conf")));
        assert_eq!(path(Some("/e"), Some("/u")), Some("/e".into()));
        assert_eq!(path(None, Some("/u")), Some("/u".into()));
    }
}
