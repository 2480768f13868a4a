//! Proving to a daemon who one is. Upstream: `remoteAuthenticate`.

use ferrovirt::auth::Authenticator;
use ferrovirt::call::Call;
use ferrovirt::{ErrorNumber, Result};
use ferrovirt_rpc::client::{Calls, Connection};
use ferrovirt_rpc::protocol::remote::{AuthSaslStartArgs, AuthSaslStepArgs, AuthType, client};
use ferrovirt_rpc::sasl::{self, Credentials, SaslError};

use super::error::AuthError;
use super::{Client, Line, Target, credentials, within};

/// No mechanism needs so many steps.
const STEPS_MAX: u32 = 10;

/// Does what the daemon demands before anything else may be called.
///
/// # Errors
/// `VIR_ERR_AUTH_FAILED`, `VIR_ERR_AUTH_CANCELLED`, and whatever the daemon says.
pub(crate) fn authenticate(
    call: &Call,
    line: &Line,
    connection: &Connection,
    target: &Target,
    this: &Client,
    auth: Option<&dyn Authenticator>,
) -> Result<()> {
    let outcome = within(call, |limits| {
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
            Some((AuthType::SASL, mechanism)) => {
                let find = || credentials::find(target, this, auth);
                prove(&calls, line, target, mechanism, find)
            }
            Some((other, _)) => Err(AuthError::Unsupported(other.0).into()),
        }
    });
    // The line may have broken before the first call: what broke it says more than that it is closed.
    outcome.map_err(|error| match connection.closed() {
        Some(cause) if error.number() == ErrorNumber::INTERNAL_ERROR => cause,
        _ => error,
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

/// Lets a mechanism and the daemon talk until both are content. Upstream: `remoteAuthSASL`.
fn prove(
    calls: &Calls<'_>,
    line: &Line,
    target: &Target,
    wanted: Option<&str>,
    credentials: impl FnOnce() -> Result<Credentials>,
) -> Result<()> {
    let is_private = target.is_secure();
    let offered = client::auth_sasl_init(calls)?.mechlist;
    let mechanism = sasl::choose(&offered, wanted, is_private)?;
    let mut exchange = sasl::client(mechanism, credentials()?, &target.host, is_private)?;
    let (data, nil) = words(exchange.step(None)?);
    let args = AuthSaslStartArgs { mech: mechanism.name().to_owned(), nil, data };
    let ret = client::auth_sasl_start(calls, &args)?;
    let (mut complete, mut said) = (ret.complete != 0, ret.data);
    for _ in 0..STEPS_MAX {
        if !(complete && exchange.is_done()) {
            let (data, nil) = words(exchange.step(Some(&said))?);
            if !complete {
                let ret = client::auth_sasl_step(calls, &AuthSaslStepArgs { nil, data })?;
                (complete, said) = (ret.complete != 0, ret.data);
            }
        }
        if complete && exchange.is_done() {
            return match exchange.take_layer() {
                Some(layer) => {
                    line.protect(layer);
                    Ok(())
                }
                None if is_private => Ok(()),
                None => Err(SaslError::Weak(0).into()),
            };
        }
    }
    Err(AuthError::TooLong.into())
}

/// What is said, as the protocol has it: nothing is not the same as an empty text.
fn words(said: Option<Vec<u8>>) -> (Vec<u8>, i32) {
    let nil = said.is_none().into();
    (said.unwrap_or_default(), nil)
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

#[cfg(test)]
#[path = "auth_tests.rs"]
mod hostile;
