//! Names and passwords: from `auth.conf`, else from whoever can be asked. Upstream: `remoteAuthInteract`.

use ferrovirt::auth::{Authenticator, Credential};
use ferrovirt::{Result, consts};
use ferrovirt_rpc::sasl::{Credentials, SaslError};
use ferrovirt_util::auth_config::{AuthConfig, config_path};

use super::client::Client;
use super::error::AuthError;
use super::target::Target;

/// Under this name `auth.conf` keeps what is for daemons.
const SERVICE: &str = "libvirt";

/// What may be asked: the kind, the prompt and the challenge.
struct Question {
    kinds: &'static [i32],
    prompt: &'static str,
    challenge: &'static str,
}

/// As whom to act: only users who can be asked for it are.
const ACT_AS: Question = Question {
    kinds: &[consts::CRED_USERNAME],
    prompt: "Please enter your authorization name",
    challenge: "Authorization Name",
};
const NAME: Question = Question {
    kinds: &[consts::CRED_AUTHNAME, consts::CRED_USERNAME],
    prompt: "Please enter your authentication name",
    challenge: "Authentication Name",
};
const PASSWORD: Question = Question {
    kinds: &[consts::CRED_PASSPHRASE, consts::CRED_NOECHOPROMPT],
    prompt: "Please enter your password",
    challenge: "Password",
};

/// The user's name and password for the target.
pub(super) fn find(
    target: &Target,
    client: &Client,
    auth: Option<&dyn Authenticator>,
) -> Result<Credentials> {
    let authfile = target.params.authfile.as_deref();
    let path = config_path(client.auth_file.clone(), authfile, &client.dirs.config, &client.system_config);
    let config = path.map(AuthConfig::read).transpose()?;
    let stored = |name: &str| -> Result<Option<String>> {
        let Some(config) = &config else { return Ok(None) };
        Ok(config.lookup(SERVICE, Some(&target.host), name)?.map(str::to_owned))
    };
    let (name, act_as, password) = (stored("authname")?, stored("username")?, stored("password")?);
    let has = |kind| auth.is_some_and(|auth| auth.kinds().contains(&kind));
    let two_names = has(consts::CRED_USERNAME) && has(consts::CRED_AUTHNAME);
    // One stored name is enough.
    let user = name.or_else(|| act_as.clone());
    let wanted = [
        (act_as.is_none() && user.is_none() && two_names).then_some(ACT_AS),
        user.is_none().then_some(NAME),
        password.is_none().then_some(PASSWORD),
    ];
    let mut answers = ask(&wanted, auth)?.into_iter();
    let mut next = |known: Option<String>| known.or_else(|| answers.next().flatten());
    let asked_act_as = if wanted[0].is_some() { next(None) } else { None };
    let user = next(user).unwrap_or_default();
    let password = next(password).unwrap_or_default();
    let act_as = asked_act_as.filter(|name| !name.is_empty() && *name != user);
    Ok(Credentials { user, act_as, password: password.into(), realm: stored("realm")? })
}

/// Asks all at once, as a user expects it.
fn ask(wanted: &[Option<Question>], auth: Option<&dyn Authenticator>) -> Result<Vec<Option<String>>> {
    if wanted.iter().all(Option::is_none) {
        return Ok(Vec::new());
    }
    // As the reference says it: without somebody to ask no mechanism can be used.
    let auth = auth.ok_or(SaslError::NoMechanism)?;
    let credential = |question: &Question| {
        let kind = question.kinds.iter().find(|kind| auth.kinds().contains(kind));
        let kind = *kind.ok_or(SaslError::NoMechanism)?;
        let (prompt, challenge) = (question.prompt.to_owned(), Some(question.challenge.to_owned()));
        Ok(Credential { kind, prompt, challenge, default: None, answer: None })
    };
    let mut credentials = wanted.iter().flatten().map(credential).collect::<Result<Vec<_>>>()?;
    if let Err(error) = auth.answer(&mut credentials) {
        log::debug!("nobody answers for credentials: {error}");
        return Err(AuthError::NoAnswer.into());
    }
    let answers: Vec<_> = credentials.into_iter().map(|c| c.answer.or(c.default)).collect();
    if answers.iter().any(Option::is_none) {
        return Err(AuthError::NoAnswer.into());
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct User(Option<&'static str>);

    impl Authenticator for User {
        fn kinds(&self) -> &[i32] {
            &[consts::CRED_AUTHNAME, consts::CRED_NOECHOPROMPT]
        }

        fn answer(&self, credentials: &mut [Credential]) -> Result<()> {
            for credential in credentials {
                credential.answer =
                    self.0.map(|a| format!("{a}-{}-{}", credential.kind, credential.prompt.len()));
            }
            Ok(())
        }
    }

    /// Somebody with two names, who may refuse.
    struct Two(bool);

    impl Authenticator for Two {
        fn kinds(&self) -> &[i32] {
            &[consts::CRED_USERNAME, consts::CRED_AUTHNAME, consts::CRED_PASSPHRASE]
        }

        fn answer(&self, credentials: &mut [Credential]) -> Result<()> {
            credentials.iter_mut().for_each(|c| c.answer.clone_from(&c.challenge));
            if self.0 { Ok(()) } else { Err(AuthError::Unsupported(0).into()) }
        }
    }

    fn target(uri: &str) -> Target {
        Target::example(uri, false, &Client::example(true))
    }

    #[test]
    fn what_is_not_stored_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("auth.conf");
        let text = "[credentials-a]\nusername=joe\npassword=secret\nrealm=lab\n[credentials-b]\nusername=u\nauthname=a\n\
                    [auth-libvirt-host]\ncredentials=a\n[auth-libvirt-default]\ncredentials=b\n";
        std::fs::write(&file, text).unwrap();
        let mut client = Client::example(true);
        client.auth_file = Some(file);
        let at = |host, auth| find(&target(&format!("test+tcp://{host}/")), &client, auth);
        let found = at("host", None).unwrap();
        assert_eq!((found.user.as_str(), found.password.as_str()), ("joe", "secret"));
        assert_eq!(found.realm.as_deref(), Some("lab"));
        let found = at("other", Some(&User(Some("x")))).unwrap();
        assert_eq!((found.user.as_str(), found.password.as_str()), ("a", "x-7-26"));
        let message = |auth| at("other", auth).unwrap_err().message().into_owned();
        assert!(message(None).ends_with("no mechanism available: No worthy mechs found)"));
        assert_eq!(message(Some(&User(None))), "authentication failed: Failed to collect auth credentials");
        assert_eq!(message(Some(&Two(false))), "authentication failed: Failed to collect auth credentials");
        client.auth_file = None;
        let found = find(&target("test+tcp://host/"), &client, Some(&Two(true))).unwrap();
        assert_eq!(
            (found.user.as_str(), found.act_as.as_deref()),
            ("Authentication Name", Some("Authorization Name"))
        );
        assert_eq!(found.password.as_str(), "Password");
        let found = find(&target("test+tcp://host/"), &client, Some(&User(Some("y")))).unwrap();
        assert_eq!((found.user.as_str(), found.password.as_str()), ("y-2-37", "y-7-26"));
    }
}
