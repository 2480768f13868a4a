//! Who a call is made for. Upstream: `src/util/viridentity.c`.

use std::path::Path;

use crate::error::Result;
use crate::process;
use crate::typed_param::TypedParams;

/// What is known of a caller; each part may be unknown. Upstream: `virIdentity`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity {
    /// User name.
    pub user_name: Option<String>,
    /// User id.
    pub uid: Option<u64>,
    /// Group name.
    pub group_name: Option<String>,
    /// Group id.
    pub gid: Option<u64>,
    /// Process id.
    pub pid: Option<i64>,
    /// When that process was started, in clock ticks after boot.
    pub process_start_time: Option<u64>,
    /// Name from SASL.
    pub sasl_user_name: Option<String>,
    /// Distinguished name of the X.509 certificate.
    pub x509_dname: Option<String>,
    /// SELinux context.
    pub selinux_context: Option<String>,
    /// Token of a system daemon.
    pub system_token: Option<String>,
}

impl Identity {
    /// This process. Upstream: `virIdentityGetSystem`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if `/proc` does not tell.
    pub fn of_this_process() -> Result<Self> {
        let pid = std::process::id();
        let (uid, gid) = (nix::unistd::geteuid(), nix::unistd::getegid());
        // A number without a name is no error.
        let user = nix::unistd::User::from_uid(uid).ok().flatten();
        let group = nix::unistd::Group::from_gid(gid).ok().flatten();
        Ok(Self {
            user_name: user.map(|u| u.name),
            uid: Some(uid.as_raw().into()),
            group_name: group.map(|g| g.name),
            gid: Some(gid.as_raw().into()),
            pid: Some(pid.into()),
            process_start_time: Some(process::start_time(Path::new("/proc"), pid)?),
            selinux_context: selinux_context(),
            ..Self::default()
        })
    }
}

/// Defines both directions from one list of (parameter, member, reader).
macro_rules! params {
    ($(($name:literal, $member:ident, $read:ident)),* $(,)?) => {
        impl Identity {
            /// The form in which an identity crosses the API. Upstream: `virIdentityGetParameters`.
            ///
            /// # Errors
            /// Those of [`TypedParams::push`].
            pub fn to_params(&self) -> Result<TypedParams> {
                let mut params = TypedParams::default();
                $(if let Some(value) = &self.$member {
                    params.push($name, value.clone())?;
                })*
                Ok(params)
            }

            /// Reads that form; other parameters are ignored. Upstream: `virIdentitySetParameters`.
            ///
            /// # Errors
            /// `VIR_ERR_INVALID_ARG` for a parameter of the wrong type.
            pub fn from_params(params: &TypedParams) -> Result<Self> {
                Ok(Self {
                    $($member: params.$read($name)?.map(Into::into),)*
                    ..Self::default()
                })
            }
        }
    };
}

params![
    ("user-name", user_name, string),
    ("unix-user-id", uid, ullong),
    ("group-name", group_name, string),
    ("unix-group-id", gid, ullong),
    ("process-id", pid, llong),
    ("process-time", process_start_time, ullong),
    ("sasl-user-name", sasl_user_name, string),
    ("x509-distinguished-name", x509_dname, string),
    ("selinux-context", selinux_context, string),
];

/// The context of this process, if SELinux is in use.
fn selinux_context() -> Option<String> {
    let enabled = Path::new("/sys/fs/selinux/enforce").exists();
    let text = enabled.then(|| std::fs::read_to_string("/proc/self/attr/current").ok()).flatten()?;
    Some(text.trim_end_matches(['\0', '\n']).to_owned()).filter(|t| !t.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_and_back() {
        let mut me = Identity::of_this_process().unwrap();
        me.sasl_user_name = Some("joe".into());
        assert_eq!(me.pid, Some(std::process::id().into()));
        assert_eq!(Identity::from_params(&me.to_params().unwrap()).unwrap(), me);
    }
}
