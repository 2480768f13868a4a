use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt::{Error, ErrorDomain};
use ferrovirt_rpc::protocol::remote::{self, server};
use ferrovirt_rpc::server::{Options, Request, Workers};
use ferrovirt_rpc::testing::{Deaf, Remote, serve};
use ferrovirt_rpc::transport::switch::Switch;
use ferrovirt_rpc::{Io, Socket};

use super::*;

/// How the daemon lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lie {
    /// It never answers.
    Silence,
    /// It is content at once, without having proved anything itself.
    Content,
    /// It claims to know the password, wrongly.
    Impostor,
    /// It says things that are no challenge.
    Nonsense,
    /// It asks for the password itself on a stream that others can read.
    Downgrade,
    /// It goes on after all is said.
    Endless,
    /// It is so old that it knows no authentication.
    Old,
    /// It wants something that nobody has heard of.
    Unknown,
}

struct Daemon {
    lie: Lie,
    steps: Arc<AtomicU32>,
}

impl Daemon {
    fn say(&self) -> (i32, Vec<u8>) {
        self.steps.fetch_add(1, Ordering::SeqCst);
        match self.lie {
            Lie::Content => (1, Vec::new()),
            Lie::Impostor if self.steps.load(Ordering::SeqCst) > 1 => {
                (1, b"rspauth=00000000000000000000000000000000".to_vec())
            }
            Lie::Nonsense => (0, b"\xff\xfe nonsense".to_vec()),
            Lie::Endless => (0, Vec::new()),
            _ => (0, b"nonce=\"n\",qop=\"auth-conf\",cipher=\"rc4\",charset=utf-8".to_vec()),
        }
    }
}

impl server::Handler for Daemon {
    fn auth_list(&self, _: &mut Request) -> Result<remote::AuthListRet> {
        match self.lie {
            Lie::Old => Err(Error::new(ErrorDomain::RPC, ErrorNumber::RPC, "unknown procedure: 66")),
            Lie::Unknown => Ok(remote::AuthListRet { types: vec![AuthType(77)] }),
            _ => Ok(remote::AuthListRet { types: vec![AuthType::SASL] }),
        }
    }

    fn auth_sasl_init(&self, _: &mut Request) -> Result<remote::AuthSaslInitRet> {
        if self.lie == Lie::Silence {
            std::thread::sleep(Duration::from_secs(2));
        }
        let mechlist = if self.lie == Lie::Downgrade { "PLAIN" } else { "DIGEST-MD5" };
        let mechlist = if self.lie == Lie::Endless { "PLAIN" } else { mechlist };
        Ok(remote::AuthSaslInitRet { mechlist: mechlist.to_owned() })
    }

    fn auth_sasl_start(&self, _: &mut Request, _: AuthSaslStartArgs) -> Result<remote::AuthSaslStartRet> {
        let (complete, data) = self.say();
        Ok(remote::AuthSaslStartRet { complete, nil: 0, data })
    }

    fn auth_sasl_step(&self, _: &mut Request, _: AuthSaslStepArgs) -> Result<remote::AuthSaslStepRet> {
        let (complete, data) = self.say();
        Ok(remote::AuthSaslStepRet { complete, nil: 0, data })
    }
}

/// Somebody with a password.
struct User;

impl Authenticator for User {
    fn kinds(&self) -> &[i32] {
        &[ferrovirt::consts::CRED_AUTHNAME, ferrovirt::consts::CRED_PASSPHRASE]
    }

    fn answer(&self, credentials: &mut [ferrovirt::auth::Credential]) -> Result<()> {
        credentials.iter_mut().for_each(|c| c.answer = Some("x".to_owned()));
        Ok(())
    }
}

/// What comes of it, and how often the daemon was spoken to.
fn outcome(lie: Lie, uri: &str, deadline: Duration) -> (Result<()>, u32) {
    let (io, workers, steps) = (Io::new().unwrap(), Workers::new(2, 1), Arc::new(AtomicU32::new(0)));
    let daemon = Daemon { lie, steps: Arc::clone(&steps) };
    let (ours, _session) = serve(&io, &workers, Options::default(), |_| Remote::new(daemon)).unwrap();
    let line = Line { switch: Arc::new(Switch::new(Arc::new(Socket::from(ours)))) };
    let connection = Connection::new(line.transport(), &io, Deaf).unwrap();
    let this = Client::example(true);
    let target = Target::example(uri, false, &this);
    let call = Call::default().deadline_at(Some(Instant::now() + deadline));
    let result = authenticate(&call, &line, &connection, &target, &this, Some(&User));
    assert!(!line.is_protected());
    (result, steps.load(Ordering::SeqCst))
}

fn refused(lie: Lie, uri: &str) -> String {
    let (result, _) = outcome(lie, uri, Duration::from_secs(20));
    result.unwrap_err().message().into_owned()
}

#[test]
fn daemons_that_lie_are_left() {
    let (open, private) = ("test+tcp://h/", "test+unix:///");
    for lie in [Lie::Content, Lie::Impostor] {
        let text = "Failed SASL step: the server has not proved that it knows the password";
        let malformed = "Failed SASL step: there is no nonce";
        let expected = if lie == Lie::Content { malformed } else { text };
        assert_eq!(refused(lie, open), format!("authentication failed: {expected}"), "{lie:?}");
    }
    assert_eq!(refused(Lie::Nonsense, open), "authentication failed: Failed SASL step: not a text");
    let text = "authentication failed: the server does not come to an end of the negotiation";
    assert_eq!(refused(Lie::Endless, private), text);
    assert_eq!(refused(Lie::Unknown, open), "authentication failed: unsupported authentication type 77");
    let (result, steps) = outcome(Lie::Downgrade, open, Duration::from_secs(20));
    assert!(result.unwrap_err().message().contains("No worthy mechs found"));
    assert_eq!(steps, 0, "the password was not sent");
    outcome(Lie::Old, open, Duration::from_secs(20)).0.unwrap();
}

#[test]
fn a_daemon_that_never_answers_is_left_at_the_deadline() {
    let begin = Instant::now();
    let (result, _) = outcome(Lie::Silence, "test+tcp://h/", Duration::from_millis(200));
    assert_eq!(result.unwrap_err().number(), ErrorNumber::OPERATION_TIMEOUT);
    assert!(begin.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_line_that_broke_early_says_why() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    drop(theirs);
    let io = Io::new().unwrap();
    let line = Line { switch: Arc::new(Switch::new(Arc::new(Socket::from(ours)))) };
    let connection = Connection::new(line.transport(), &io, Deaf).unwrap();
    let begin = Instant::now();
    while connection.closed().is_none() {
        assert!(begin.elapsed() < Duration::from_secs(10));
        std::thread::sleep(Duration::from_millis(2));
    }
    let this = Client::example(true);
    let target = Target::example("test+ext:///?command=x", false, &this);
    let error = authenticate(&Call::default(), &line, &connection, &target, &this, None).unwrap_err();
    assert_eq!(error.message(), "End of file while reading data: Input/output error");
}
