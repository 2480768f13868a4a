use std::sync::Arc;

use super::layer::OVERHEAD;
use super::*;
use crate::samples::Rng;

fn credentials(user: &str, password: &str) -> Credentials {
    Credentials { user: user.into(), act_as: None, password: password.to_owned().into(), realm: None }
}

/// Knows one user.
struct Lab;

impl Passwords for Lab {
    fn password(&self, user: &str, realm: &str) -> Option<Zeroizing<String>> {
        (user == "jo=e,x" && realm == "host").then(|| "pässword".to_owned().into())
    }
}

type Ends = (Box<dyn Exchange>, Box<dyn Exchange>);

/// Lets both sides talk until the server is content.
fn talk(mechanism: Mechanism, credentials: Credentials, is_private: bool) -> Result<Ends, SaslError> {
    let mut client = client(mechanism, credentials, "host", is_private)?;
    let mut server = server(mechanism, Arc::new(Lab), "host", is_private)?;
    let mut said = client.step(None)?;
    for _ in 0..5 {
        let answer = server.step(said.as_deref())?;
        if server.is_done() && client.is_done() {
            break;
        }
        said = client.step(Some(answer.as_deref().unwrap_or_default()))?;
        if server.is_done() && client.is_done() {
            break;
        }
    }
    Ok((client, server))
}

#[test]
fn all_mechanisms_prove_who_one_is() {
    for mechanism in Mechanism::ALL {
        let (mut client, mut server) = talk(mechanism, credentials("jo=e,x", "pässword"), true).unwrap();
        assert!(client.is_done() && server.is_done(), "{mechanism:?}");
        assert_eq!(server.user(), Some("jo=e,x"));
        assert!(client.take_layer().is_none() && server.take_layer().is_none());
        for (user, password) in [("jo=e,x", "wrong"), ("nobody", "pässword"), ("jo=e,x", "")] {
            let refused = talk(mechanism, credentials(user, password), true).err();
            assert_eq!(refused, Some(SaslError::Refused), "{mechanism:?} {user}");
        }
        let other = Credentials { act_as: Some("root".into()), ..credentials("jo=e,x", "pässword") };
        assert_eq!(talk(mechanism, other, true).err(), Some(SaslError::Refused), "{mechanism:?}");
        let own = Credentials { act_as: Some("jo=e,x".into()), ..credentials("jo=e,x", "pässword") };
        talk(mechanism, own, true).unwrap();
    }
    assert_eq!(talk(Mechanism::Plain, credentials("a\0b", "c"), true).err(), Some(SaslError::ZeroByte));
    assert_eq!(talk(Mechanism::Plain, credentials(" ", "c"), true).err(), Some(SaslError::NoName));
}

#[test]
fn the_mechanism_is_the_strongest_that_fits() {
    let list = "PLAIN,DIGEST-MD5 scram-sha-1 GSSAPI";
    assert_eq!(choose(list, None, true), Ok(Mechanism::ScramSha1));
    assert_eq!(choose(list, None, false), Ok(Mechanism::DigestMd5));
    assert_eq!(choose(list, Some("plain"), true), Ok(Mechanism::Plain));
    assert_eq!(choose(list, Some("plain"), false), Err(SaslError::Weak(0)));
    assert_eq!(choose(list, Some("GSSAPI"), true), Err(SaslError::NotOffered("GSSAPI".into())));
    assert_eq!(choose("GSSAPI", None, true), Err(SaslError::NoMechanism));
    assert_eq!(choose("SCRAM-SHA-256", None, false), Err(SaslError::NoMechanism));
}

fn said(exchange: &mut dyn Exchange, challenge: &str) -> String {
    String::from_utf8(exchange.step(Some(challenge.as_bytes())).unwrap().unwrap_or_default()).unwrap()
}

#[test]
fn scram_as_the_standards_show_it() {
    for (hash, nonce, rest, proof, signature) in [
        (
            scram::Hash::Sha1,
            "fyko+d2lbbFgONRv9qkxdawL",
            "3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
            "v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
            "rmF9pqV8S7suAoZWja4dJRkFsKQ=",
        ),
        (
            scram::Hash::Sha256,
            "rOprNGfwEbeRWgbNEkqO",
            "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
            "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
            "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
        ),
    ] {
        let new = || scram::Client::with_nonce(hash, credentials("user", "pencil"), nonce.to_owned());
        let mut client = new();
        let first = client.step(None).unwrap().unwrap();
        assert_eq!(first, format!("n,,n=user,r={nonce}").into_bytes());
        let answer = said(&mut client, &format!("r={nonce}{rest}"));
        assert!(answer.ends_with(&format!(",p={proof}")), "{answer}");
        assert!(!client.is_done());
        assert_eq!(said(&mut client, &format!("v={signature}")), "");
        assert!(client.is_done());
        // Somebody who does not know the password cannot play the server.
        let mut client = new();
        client.step(None).unwrap();
        said(&mut client, &format!("r={nonce}{rest}"));
        assert_eq!(client.step(Some(b"v=AAAA")), Err(SaslError::Impostor));
        let mut client = new();
        client.step(None).unwrap();
        said(&mut client, &format!("r={nonce}{rest}"));
        assert_eq!(client.step(Some(b"e=other-error")), Err(SaslError::Said("other-error".into())));
    }
}

#[test]
fn digest_as_the_standard_shows_it() {
    let mut client = digest::Client::new(credentials("chris", "secret"), "x", true)
        .unwrap()
        .with_terms("imap/elwood.innosoft.com", "OA6MHXh6VqTrRk");
    assert_eq!(client.step(None).unwrap(), None);
    let challenge = "realm=\"elwood.innosoft.com\",nonce=\"OA6MG9tEQGm2hh\",qop=\"auth\",\
                     algorithm=md5-sess,charset=utf-8";
    let answer = said(&mut client, challenge);
    assert!(answer.contains("response=d388dad90d4bbd760a152321f2143af7"), "{answer}");
    assert_eq!(client.step(Some(b"rspauth=ea40f60335c427b5527b84dbabcdfffe")), Err(SaslError::Impostor));
    said(&mut client, "rspauth=ea40f60335c427b5527b84dbabcdfffd");
    assert!(client.is_done());
}

#[test]
fn servers_that_lie_are_refused() {
    let client = |mechanism, is_private| client(mechanism, credentials("u", "p"), "h", is_private).unwrap();
    for challenge in ["", "x", "r=abc,s=AAAA,i=1", "r=,s=,i=0", "\u{ff}"] {
        let mut client = client(Mechanism::ScramSha1, true);
        client.step(None).unwrap();
        assert!(client.step(Some(challenge.as_bytes())).is_err(), "{challenge}");
    }
    for rounds in ["0", "99999999999", "2000000", "-1", "x"] {
        let mut client = scram::Client::with_nonce(scram::Hash::Sha1, credentials("u", "p"), "n".into());
        client.step(None).unwrap();
        assert!(client.step(Some(format!("r=nx,s=AAAA,i={rounds}").as_bytes())).is_err(), "{rounds}");
    }
    for challenge in ["", "nonce", "nonce=\"x", "realm=x", "nonce=a,maxbuf=1,qop=auth-conf,cipher=rc4"] {
        let mut client = client(Mechanism::DigestMd5, false);
        client.step(None).unwrap();
        assert!(client.step(Some(challenge.as_bytes())).is_err(), "{challenge}");
    }
    // On an open stream nothing less than hiding will do.
    for challenge in ["nonce=a", "nonce=a,qop=\"auth,auth-int\"", "nonce=a,qop=auth-conf,cipher=\"des,3des\""]
    {
        let mut client = client(Mechanism::DigestMd5, false);
        assert_eq!(client.step(Some(challenge.as_bytes())), Err(SaslError::Weak(0)), "{challenge}");
    }
}

#[test]
fn clients_that_lie_are_refused() {
    for mechanism in Mechanism::ALL {
        for word in ["", "x", "n,,n=u", "p=tls-unique,,n=u,r=x", "n,,n=a=b,r=c", "\0\0", "a\0b\0c\0d"] {
            let mut server = server(mechanism, Arc::new(Lab), "host", true).unwrap();
            let first = server.step(Some(word.as_bytes()));
            let second = server.step(Some(word.as_bytes()));
            assert!(first.is_err() || second.is_err(), "{mechanism:?} {word:?}");
            assert!(!server.is_done() && server.user().is_none());
        }
    }
}

#[test]
fn packets_are_hidden_and_cannot_be_changed() {
    let (mut client, mut server) =
        talk(Mechanism::DigestMd5, credentials("jo=e,x", "pässword"), false).unwrap();
    let (mut ours, mut theirs) = (client.take_layer().unwrap(), server.take_layer().unwrap());
    assert_eq!((ours.ssf, ours.sealer.most()), (128, PACKET_MAX - OVERHEAD));
    for data in [&b"hello"[..], &[7; 70_000], b""] {
        let kept = &data[..data.len().min(ours.sealer.most())];
        let packet = ours.sealer.seal(data);
        let length = Opener::length(packet[..4].try_into().unwrap()).unwrap();
        assert_eq!(length, packet.len() - 4);
        assert!(data.is_empty() || !packet.windows(4).any(|w| w == &data[..4]));
        assert_eq!(theirs.opener.open(&packet[4..]).unwrap(), kept);
        let packet = theirs.sealer.seal(data);
        assert_eq!(ours.opener.open(&packet[4..]).unwrap(), kept);
    }
    let packet = ours.sealer.seal(b"twice");
    theirs.opener.open(&packet[4..]).unwrap();
    assert!(theirs.opener.open(&packet[4..]).is_err());
    let mut packet = ours.sealer.seal(b"changed");
    packet[5] ^= 1;
    assert!(theirs.opener.open(&packet[4..]).is_err());
    for bytes in [&[][..], &[0; 5], &[0; 15]] {
        assert!(theirs.opener.open(bytes).is_err());
    }
    assert!(Opener::length([0xff; 4]).is_err() && Opener::length([0; 4]).is_err());
}

/// Damaged words of either side end in errors, never in a panic, and never in a proof.
#[test]
fn damaged_words_prove_nothing() {
    let mut rng = Rng::new(77);
    let challenges: [&[u8]; 3] = [
        b"r=nonce,s=QSXCR+Q6sek8bf92,i=2",
        b"realm=\"a \\\" b\",nonce=\"x\",qop=\"auth,auth-conf\",cipher=\"rc4\",maxbuf=65536,charset=utf-8",
        b"v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
    ];
    let answers: [&[u8]; 4] = [
        b"n,a=jo=3De=2Cx,n=jo=3De=2Cx,r=abc",
        b"c=biws,r=abc,p=AAAA",
        b"username=\"jo=e,x\",realm=\"host\",nonce=\"n\",cnonce=\"c\",nc=00000001,qop=auth,digest-uri=\"libvirt/h\",response=x",
        b"\0jo=e,x\0wrong",
    ];
    for round in 0..200_usize {
        let mechanism = Mechanism::ALL[round % 4];
        let mut damaged = |word: &[u8]| {
            let mut word = word.to_vec();
            for _ in 0..rng.below(4) {
                let at = rng.index(word.len());
                word[at] = rng.below(256).try_into().unwrap();
                let keep = word.len() - rng.index(2).min(word.len() - 1);
                word.truncate(keep);
            }
            word
        };
        let mut client = client(mechanism, credentials("u", "p"), "h", round % 2 == 0).unwrap();
        let mut server = server(mechanism, Arc::new(Lab), "host", round % 2 == 0).unwrap();
        drop(client.step(None));
        for at in 0..3 {
            drop(client.step(Some(&damaged(challenges[(round + at) % challenges.len()]))));
            drop(server.step(Some(&damaged(answers[(round + at) % answers.len()]))));
        }
        assert!(!server.is_done() && server.take_layer().is_none(), "{mechanism:?}");
        assert!(mechanism == Mechanism::Plain || !client.is_done(), "{mechanism:?}");
    }
}
