//! Proving to a daemon who one is. Upstream: `remoteAuthenticate`.

use ferrovirt::auth::Authenticator;
use ferrovirt::call::Call;
use ferrovirt::{ErrorNumber, Result};
use ferrovirt_rpc::client::{Calls, Connection};
use ferrovirt_rpc::protocol::remote::{AuthType, client};

use super::error::AuthError;
use super::{Line, Target, within};

/// Does what the daemon demands before anything else may be called.
///
/// # Errors
/// `VIR_ERR_AUTH_FAILED`, `VIR_ERR_AUTH_CANCELLED`, and whatever the daemon says.
pub(crate) fn authenticate(
    call: &Call,
    line: &Line,
    connection: &Connection,
    target: &Target,
    auth: Option<&dyn Authenticator>,
) -> Result<()> {
    within(call, |limits| {
        let calls = connection.within(*limits);
        let offered = match client::auth_list(&calls) {
            Ok(list) => list.types,
            // A daemon so old that it knows no authentication.
            Err(error) if error.number() == ErrorNumber::NO_SUPPORT => return Ok(()),
            Err(error) => return Err(error),
        };
        match choose(&offered, target.params.auth.as_deref())? {
            None | Some((AuthType::NONE, _)) => Ok(()),
            Some((AuthType::POLKIT, _)) => client::auth_polkit(&calls).map(drop),
            Some((AuthType::SASL, mechanism)) => sasl(&calls, line, target, auth, mechanism),
            Some((other, _)) => Err(AuthError::Unsupported(other.0).into()),
        }
    })
}

/// The method to use, and for SASL the mechanism if the user wants a certain one; `None`: nothing is demanded.
fn choose<'a>(offered: &[AuthType], wanted: Option<&'a str>) -> Result<Option<(AuthType, Option<&'a str>)>> {
    let Some(first) = offered.first() else { return Ok(None) };
    let Some(wanted) = wanted else { return Ok(Some((*first, None))) };
    let is_sasl = wanted.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("sasl."));
    let (method, mechanism) = match wanted {
        _ if is_sasl => (AuthType::SASL, wanted.get(5..)),
        _ if wanted.eq_ignore_ascii_case("sasl") => (AuthType::SASL, None),
        _ if wanted.eq_ignore_ascii_case("polkit") => (AuthType::POLKIT, None),
        other => return Err(AuthError::UnknownType(other.to_owned()).into()),
    };
    if !offered.contains(&method) {
        return Err(AuthError::Rejected(wanted.to_owned()).into());
    }
    Ok(Some((method, mechanism)))
}

fn sasl(
    _calls: &Calls<'_>,
    _line: &Line,
    _target: &Target,
    _auth: Option<&dyn Authenticator>,
    _mechanism: Option<&str>,
) -> Result<()> {
    Err(AuthError::Unsupported(AuthType::SASL.0).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_method_is_the_first_offered_or_the_one_wanted() {
        let offered = [AuthType::POLKIT, AuthType::SASL];
        let choose = |wanted| choose(&offered, wanted);
        assert_eq!(choose(None).unwrap(), Some((AuthType::POLKIT, None)));
        assert_eq!(choose(Some("SASL")).unwrap(), Some((AuthType::SASL, None)));
        assert_eq!(choose(Some("sasl.DIGEST-MD5")).unwrap(), Some((AuthType::SASL, Some("DIGEST-MD5"))));
        assert_eq!(super::choose(&[], Some("x")).unwrap(), None);
        let text =
            |wanted, offered: &[_]| super::choose(offered, Some(wanted)).unwrap_err().message().into_owned();
        assert_eq!(text("none", &offered), "authentication failed: unknown authentication type none");
        let rejected = "authentication failed: requested authentication type polkit rejected";
        assert_eq!(text("polkit", &[AuthType::NONE]), rejected);
    }
}
