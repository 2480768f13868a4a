//! Who may use a host that a file describes.

use ferrovirt::Result;
use ferrovirt::auth::{Authenticator, Credential};
use ferrovirt::consts;
use ferrovirt_conf::document_errors;
use ferrovirt_util::xml::Element;

use crate::error::TestError;

document_errors! {
    /// Credentials that could not be had.
    pub(crate) CredentialError in AUTH {
        INVALID_ARG Missing = "Missing authentication credentials";
        AUTH_FAILED NoKind(&'static str) = "Missing {0} credential type";
        AUTH_FAILED NoUser = "Username request failed";
        OPERATION_FAILED NoAnswer = "failed to retrieve user response for authentication callback";
        OPERATION_UNSUPPORTED NoCallback = "no suitable callback authentication callback was found";
    }
}

/// A user that a node file lists.
#[derive(Clone)]
pub(crate) struct User {
    name: String,
    password: Option<String>,
}

/// The users below `<auth>`.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` for a user without a name.
pub(crate) fn users(root: &Element<'_>) -> Result<Vec<User>> {
    let entries = root.child("auth").map(|auth| auth.children_named("user").collect::<Vec<_>>());
    let user = |element: &&Element<'_>| {
        let name = element.text().trim().to_owned();
        let password = element.attr("password").map(str::to_owned);
        if name.is_empty() { Err(TestError::NamelessUser.into()) } else { Ok(User { name, password }) }
    };
    entries.unwrap_or_default().iter().map(user).collect()
}

/// Where the users are: the name that questions mention.
const HOST: &str = "localhost";

/// Lets nobody in but the users; everybody if there are none.
///
/// # Errors
/// `VIR_ERR_AUTH_FAILED` for a wrong name or password, others if no answer can be had.
pub(crate) fn check(users: &[User], auth: Option<&dyn Authenticator>) -> Result<()> {
    if users.is_empty() {
        return Ok(());
    }
    let auth = auth.ok_or(CredentialError::Missing)?;
    let name = ask_name(auth)?;
    let user = users.iter().find(|user| user.name == name);
    let wanted = user.and_then(|user| user.password.as_deref());
    if user.is_some() && wanted.is_none() {
        return Ok(());
    }
    let password = ask_password(auth, &name)?;
    if wanted == Some(password.as_str()) { Ok(()) } else { Err(TestError::Login.into()) }
}

/// The answer to one question, if it is answered.
fn ask(auth: &dyn Authenticator, kind: i32, prompt: String, challenge: Option<&str>) -> Option<String> {
    let challenge = challenge.map(str::to_owned);
    let mut questions = [Credential { kind, prompt, challenge, default: None, answer: None }];
    auth.answer(&mut questions).ok()?;
    let [question] = questions;
    question.answer
}

fn ask_name(auth: &dyn Authenticator) -> Result<String> {
    if !auth.kinds().contains(&consts::CRED_AUTHNAME) {
        return Err(CredentialError::NoKind("VIR_CRED_AUTHNAME").into());
    }
    let prompt = format!("Enter username for {HOST}");
    Ok(ask(auth, consts::CRED_AUTHNAME, prompt, Some(HOST)).ok_or(CredentialError::NoUser)?)
}

fn ask_password(auth: &dyn Authenticator, name: &str) -> Result<String> {
    let kinds = [consts::CRED_PASSPHRASE, consts::CRED_NOECHOPROMPT];
    let known = auth.kinds().iter().find(|kind| kinds.contains(kind));
    let kind = *known.ok_or(CredentialError::NoCallback)?;
    let prompt = format!("Enter {name}'s password for {HOST}");
    Ok(ask(auth, kind, prompt, None).ok_or(CredentialError::NoAnswer)?)
}
