//! Opening, authentication, and what the connection is.
//!
//! Upstream: `src/remote/remote_daemon_dispatch.c`.

use ferrovirt::{Error, ErrorDomain, Result, feature};
use ferrovirt_rpc::protocol::remote::{self, AuthType};
use ferrovirt_rpc::server::Request;
use ferrovirt_rpc::server::auth::{Method, Step, failed};
use ferrovirt_util::identity::Identity;
use ferrovirt_util::typed_param::TypedParams;

use super::super::client::{Client, Login};
use super::super::object::Object;
use crate::convert::FromWire as _;

pub(crate) fn connect_open(
    client: &Client,
    request: &mut Request,
    args: remote::ConnectOpenArgs,
) -> Result<()> {
    client.connect(args.name.as_deref(), args.flags)?;
    let open = client.open()?;
    client.permit(&open, request.procedure, Object::Connect, args.flags).inspect_err(|_| client.disconnect())
}

/// What was opened goes when the client does, which it does next.
#[expect(clippy::unnecessary_wraps, reason = "the handler's signature")]
pub(crate) fn connect_close(_: &Client, _: &mut Request) -> Result<()> {
    Ok(())
}

pub(crate) fn connect_supports_feature(
    client: &Client,
    request: &mut Request,
    args: remote::ConnectSupportsFeatureArgs,
) -> Result<remote::ConnectSupportsFeatureRet> {
    // Asked before anything is open.
    if args.feature == feature::PROGRAM_KEEPALIVE {
        client.notifier.start_keepalive();
        return Ok(remote::ConnectSupportsFeatureRet { supported: 1 });
    }
    let open = client.open()?;
    client.permit(&open, request.procedure, Object::Connect, 0)?;
    let supported = match args.feature {
        feature::FD_PASSING
        | feature::TYPED_PARAM_STRING
        | feature::REMOTE_EVENT_CALLBACK
        | feature::REMOTE_CLOSE_CALLBACK
        | feature::NETWORK_UPDATE_HAS_CORRECT_ORDER => true,
        // A client's library asks itself whether it is remote.
        feature::REMOTE => false,
        other => open.connect.supports_feature(other)?,
    };
    Ok(remote::ConnectSupportsFeatureRet { supported: supported.into() })
}

pub(crate) fn connect_get_uri(client: &Client, request: &mut Request) -> Result<remote::ConnectGetUriRet> {
    let open = client.open()?;
    client.permit(&open, request.procedure, Object::Connect, 0)?;
    Ok(remote::ConnectGetUriRet { uri: open.connect.uri().to_owned() })
}

pub(crate) fn connect_set_identity(
    client: &Client,
    request: &mut Request,
    args: remote::ConnectSetIdentityArgs,
) -> Result<()> {
    let open = client.open()?;
    client.permit(&open, request.procedure, Object::Connect, args.flags)?;
    ferrovirt::check::writable(&open.connect, ErrorDomain::NONE, "virConnectSetIdentity")?;
    let params = TypedParams::from_wire(args.params)?;
    client.speak_for(Identity::from_params(&params)?)
}

pub(crate) fn connect_register_close_callback(client: &Client, request: &mut Request) -> Result<()> {
    client.watch_close(request)
}

pub(crate) fn connect_unregister_close_callback(client: &Client, request: &mut Request) -> Result<()> {
    client.unwatch_close(request)
}

// Authentication.

#[expect(clippy::unnecessary_wraps, reason = "the handler's signature")]
pub(crate) fn auth_list(client: &Client, _: &mut Request) -> Result<remote::AuthListRet> {
    let method = client.with_login(|login| login.method);
    let number = match method {
        Method::None => AuthType::NONE,
        Method::Sasl => AuthType::SASL,
        Method::Polkit => AuthType::POLKIT,
    };
    Ok(remote::AuthListRet { types: vec![number] })
}

/// Says no more than that it failed, and what happened to the log.
fn refuse(error: &Error) -> Error {
    log::warn!("authentication failed: {error}");
    failed()
}

fn out_of_order(what: &str) -> Error {
    refuse(&Error::internal(ErrorDomain::REMOTE, format!("client tried invalid {what} request")))
}

pub(crate) fn auth_sasl_init(client: &Client, _: &mut Request) -> Result<remote::AuthSaslInitRet> {
    let auth = client.offer().auth.clone().ok_or_else(|| out_of_order("SASL init"))?;
    client.with_login(|login| {
        if login.method != Method::Sasl || login.exchange.is_some() {
            return Err(out_of_order("SASL init"));
        }
        let mechlist = auth.mechanisms(&login.peer).map_err(|e| refuse(&e))?;
        Ok(remote::AuthSaslInitRet { mechlist })
    })
}

pub(crate) fn auth_sasl_start(
    client: &Client,
    _: &mut Request,
    args: remote::AuthSaslStartArgs,
) -> Result<remote::AuthSaslStartRet> {
    let auth = client.offer().auth.clone().ok_or_else(|| out_of_order("SASL start"))?;
    let step = client.with_login(|login| {
        if login.method != Method::Sasl || login.exchange.is_some() {
            return Err(out_of_order("SASL start"));
        }
        login.exchange = Some(auth.begin(&login.peer, &args.mech).map_err(|e| refuse(&e))?);
        advance(login, args.nil, &args.data)
    })?;
    let (complete, nil, data) = answer(client, step);
    Ok(remote::AuthSaslStartRet { complete, nil, data })
}

pub(crate) fn auth_sasl_step(
    client: &Client,
    _: &mut Request,
    args: remote::AuthSaslStepArgs,
) -> Result<remote::AuthSaslStepRet> {
    let step = client.with_login(|login| advance(login, args.nil, &args.data))?;
    let (complete, nil, data) = answer(client, step);
    Ok(remote::AuthSaslStepRet { complete, nil, data })
}

/// Takes the client's part. An exchange that fails is over.
fn advance(login: &mut Login, nil: i32, data: &[u8]) -> Result<Step> {
    let mut exchange = login.exchange.take().ok_or_else(|| out_of_order("SASL step"))?;
    let step = exchange.step((nil == 0).then_some(data)).map_err(|e| refuse(&e))?;
    if step.user.is_none() {
        login.exchange = Some(exchange);
    } else {
        login.method = Method::None;
    }
    Ok(step)
}

fn answer(client: &Client, step: Step) -> (i32, i32, Vec<u8>) {
    let complete = step.user.is_some();
    if let Some(user) = step.user {
        client.let_in(Some(user), step.layer);
    }
    (complete.into(), step.data.is_none().into(), step.data.unwrap_or_default())
}

pub(crate) fn auth_polkit(client: &Client, _: &mut Request) -> Result<remote::AuthPolkitRet> {
    let auth = client.offer().auth.clone().ok_or_else(|| out_of_order("PolicyKit init"))?;
    client.with_login(|login| {
        if login.method != Method::Polkit {
            return Err(out_of_order("PolicyKit init"));
        }
        auth.polkit(&login.peer)?;
        login.method = Method::None;
        Ok(())
    })?;
    client.let_in(None, None);
    Ok(remote::AuthPolkitRet { complete: 1 })
}
