//! Names and passwords: from `auth.conf`, else from whoever can be asked. Upstream: `remoteAuthInteract`.

use ferrovirt::auth::{Authenticator, Credential};
use ferrovirt::{Result, consts};
use ferrovirt_rpc::sasl::Credentials;
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
    let user = match stored("authname")? {
        Some(name) => Some(name),
        None => stored("username")?,
    };
    let password = stored("password")?;
    let mut missing = Vec::new();
    if user.is_none() {
        missing.push(NAME);
    }
    if password.is_none() {
        missing.push(PASSWORD);
    }
    let mut answers = ask(&missing, auth)?.into_iter();
    let mut or_answer = |known: Option<String>| known.or_else(|| answers.next()).unwrap_or_default();
    let (user, password) = (or_answer(user), or_answer(password));
    Ok(Credentials { user, act_as: None, password: password.into(), realm: stored("realm")? })
}

/// Asks all at once, as a user expects it.
fn ask(questions: &[Question], auth: Option<&dyn Authenticator>) -> Result<Vec<String>> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let auth = auth.ok_or(AuthError::NoCallback)?;
    let credential = |question: &Question| {
        let kind =
            question.kinds.iter().find(|kind| auth.kinds().contains(kind)).ok_or(AuthError::NoCallback)?;
        let (prompt, challenge) = (question.prompt.to_owned(), Some(question.challenge.to_owned()));
        Ok(Credential { kind: *kind, prompt, challenge, default: None, answer: None })
    };
    let mut credentials = questions.iter().map(credential).collect::<Result<Vec<_>>>()?;
    auth.answer(&mut credentials)?;
    let answered: Option<Vec<_>> = credentials.into_iter().map(|c| c.answer.or(c.default)).collect();
    Ok(answered.ok_or(AuthError::NoAnswer)?)
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

    fn target(uri: &str) -> Target {
        Target::parse(uri, false, &Client::example(true)).unwrap().unwrap()
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
        assert_eq!(message(None), "authentication failed: No authentication callback available");
        assert_eq!(message(Some(&User(None))), "authentication failed: Failed to collect auth credentials");
        client.auth_file = None;
        let found = find(&target("test+tcp://host/"), &client, Some(&User(Some("y")))).unwrap();
        assert_eq!((found.user.as_str(), found.password.as_str()), ("y-2-37", "y-7-26"));
    }
}
