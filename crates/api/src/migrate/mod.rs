//! Migration of domains: between two connections of the program, or by the source host itself.
//!
//! A driver offers the steps of one or more protocols; which are used is agreed on by the features ([`crate::feature`])
//! of both ends. `flow` makes the steps, `unmanaged` leaves the whole to the source host, and this file has the public
//! calls and their checks.

mod arguments;
mod flow;
mod unmanaged;

use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uri::Uri;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use crate::{Connect, Domain, check, consts, feature};
use arguments::{Arguments, COMMON, only};
use flow::{Carried, Flow};

const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

/// A feature of either end is needed.
fn require(connect: &Connect, number: i32, otherwise: &'static str) -> Result<()> {
    match connect.supports_feature(number)? {
        true => Ok(()),
        false => Err(unsupported_argument(otherwise)),
    }
}

fn unsupported_argument(text: &'static str) -> Error {
    Error::new(DOMAIN, ErrorNumber::ARGUMENT_UNSUPPORTED, text)
}

const OFFLINE_SOURCE: &str = "offline migration is not supported by the source host";
const OFFLINE_DESTINATION: &str = "offline migration is not supported by the destination host";
const NEEDS_PEER: &str = "cannot perform tunnelled migration without using peer2peer flag";

fn check_storage_flags(function: &'static str, flags: u32) -> Result<()> {
    let disk = (consts::MIGRATE_NON_SHARED_DISK, "VIR_MIGRATE_NON_SHARED_DISK");
    let increment = (consts::MIGRATE_NON_SHARED_INC, "VIR_MIGRATE_NON_SHARED_INC");
    let synchronous =
        (consts::MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES, "VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES");
    let either = (disk.0 | increment.0, "VIR_MIGRATE_NON_SHARED_DISK | VIR_MIGRATE_NON_SHARED_INC");
    check::flags_exclusive(DOMAIN, function, flags, disk, increment)?;
    check::flags_require(DOMAIN, function, flags, synchronous, either)
}

fn check_channel_flags(function: &'static str, flags: u32) -> Result<()> {
    let tunnelled = (consts::MIGRATE_TUNNELLED, "VIR_MIGRATE_TUNNELLED");
    let parallel = (consts::MIGRATE_PARALLEL, "VIR_MIGRATE_PARALLEL");
    check::flags_exclusive(DOMAIN, function, flags, tunnelled, parallel)
}

fn check_name(function: &'static str, dname: Option<&str>) -> Result<()> {
    check::nonempty(DOMAIN, function, "dname", dname.is_some_and(str::is_empty))
}

fn check_writable(function: &'static str, source: &Domain, destination: &Connect) -> Result<()> {
    check::writable(source.connect(), DOMAIN, function)?;
    check::writable(destination, DOMAIN, function)
}

/// Both ends can do what the flags ask for; the flags that the destination is told.
fn check_features(source: &Domain, destination: &Connect, flags: u32) -> Result<()> {
    if flags & consts::MIGRATE_OFFLINE != 0 {
        require(source.connect(), feature::MIGRATION_OFFLINE, OFFLINE_SOURCE)?;
        require(destination, feature::MIGRATION_OFFLINE, OFFLINE_DESTINATION)?;
    }
    Ok(())
}

/// The source can keep a migrating domain from being changed, if that is asked for. Only the source is asked for it, and
/// by itself: the flag is taken off.
fn check_protection(source: &Domain, flags: u32) -> Result<u32> {
    if flags & consts::MIGRATE_CHANGE_PROTECTION != 0 {
        let text = "cannot enforce change protection";
        require(source.connect(), feature::MIGRATE_CHANGE_PROTECTION, text)?;
    }
    Ok(flags & !consts::MIGRATE_CHANGE_PROTECTION)
}

/// A peer is another host.
fn check_not_local(dconnuri: &str) -> Result<()> {
    let uri = Uri::parse(dconnuri)?;
    if uri.server.is_none_or(|server| server.starts_with("localhost")) {
        let message = "Attempt to migrate guest to the same host".to_owned();
        check::refuse(DOMAIN, "virDomainMigrateCheckNotLocal", "dconnuri", message)?;
    }
    Ok(())
}

/// The protocols with single arguments, best first.
fn migrate_single(
    function: &'static str,
    source: &Domain,
    destination: &Connect,
    arguments: Arguments<'_>,
    flags: u32,
) -> Result<Domain> {
    let all = [
        (feature::MIGRATION_V3, flow::V3),
        (feature::MIGRATION_V2, flow::V2),
        (feature::MIGRATION_V1, flow::V1),
    ];
    for (number, protocol) in all {
        if source.connect().supports_feature(number)? && destination.supports_feature(number)? {
            if arguments.dxml.is_some() && !protocol.changes_document() {
                return Err(unsupported_argument("Unable to change target guest XML during migration"));
            }
            return Flow::new(source, destination, protocol, Carried::Single(arguments), flags)?.run();
        }
    }
    Err(Error::unsupported(DOMAIN, function))
}

/// The two older calls, which differ in what the address means to a source that manages the migration.
fn migrate_classic(
    function: &'static str,
    source: &Domain,
    destination: &Connect,
    arguments: Arguments<'_>,
    flags: u32,
    peer: impl FnOnce(&Domain, &Connect, Arguments<'_>, u32) -> Result<()>,
) -> Result<Domain> {
    check_writable(function, source, destination)?;
    check_name(function, arguments.dname)?;
    check_storage_flags(function, flags)?;
    check_channel_flags(function, flags)?;
    check_features(source, destination, flags)?;
    if flags & consts::MIGRATE_PEER2PEER != 0 {
        if !source.connect().supports_feature(feature::MIGRATION_P2P)? {
            return Err(Error::unsupported(DOMAIN, function));
        }
        peer(source, destination, arguments, flags)?;
        return destination.domain_lookup_by_name(arguments.dname.unwrap_or(source.name()));
    }
    let flags = check_protection(source, flags)?;
    if flags & consts::MIGRATE_TUNNELLED != 0 {
        return Err(Error::new(DOMAIN, ErrorNumber::OPERATION_INVALID, NEEDS_PEER));
    }
    migrate_single(function, source, destination, arguments, flags)
}

/// The checks of migrations that the source host manages.
fn check_unmanaged(function: &'static str, source: &Domain, dname: Option<&str>, flags: u32) -> Result<()> {
    check_name(function, dname)?;
    check_channel_flags(function, flags)?;
    check_storage_flags("virDomainMigrateUnmanagedCheckCompat", flags)?;
    let source = source.connect();
    if flags & consts::MIGRATE_OFFLINE != 0 {
        require(source, feature::MIGRATION_OFFLINE, OFFLINE_SOURCE)?;
    }
    match flags & consts::MIGRATE_PEER2PEER {
        0 => {
            require(source, feature::MIGRATION_DIRECT, "direct migration is not supported by the source host")
        }
        _ => require(source, feature::MIGRATION_P2P, "p2p migration is not supported by the source host"),
    }
}

/// The daemon to migrate to: one on another host if the daemons are to agree on it among themselves, else none.
fn peer_uri<'a>(function: &'static str, dconnuri: Option<&'a str>, flags: u32) -> Result<Option<&'a str>> {
    if flags & consts::MIGRATE_PEER2PEER == 0 {
        return Ok(None);
    }
    check::nonnull(DOMAIN, function, "dconnuri", dconnuri.is_none())?;
    dconnuri.map_or(Ok(()), check_not_local)?;
    Ok(dconnuri)
}

impl Domain {
    /// Migrates to another open connection: the domain as it is there.
    ///
    /// `flags`: `virDomainMigrateFlags`. `dname` is its name at the destination, `uri` where the source sends to (with
    /// `VIR_MIGRATE_PEER2PEER` the daemon at the destination), `bandwidth_mib` the limit in MiB/s or 0. New programs use
    /// [`Domain::migrate3`].
    ///
    /// Upstream: `virDomainMigrate`. Since 0.3.2.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` if the ends have no protocol in common; else that of the first step that failed.
    pub fn migrate(
        &self,
        destination: &Connect,
        flags: u32,
        dname: Option<&str>,
        uri: Option<&str>,
        bandwidth_mib: u64,
    ) -> Result<Self> {
        let arguments = Arguments { dxml: None, dname, uri, bandwidth_mib };
        migrate_classic(
            "virDomainMigrate",
            self,
            destination,
            arguments,
            flags,
            |source, peer, given, flags| {
                given.uri.map_or(Ok(()), check_not_local)?;
                let dconnuri = given.uri.unwrap_or(peer.uri());
                unmanaged::run_single(source, Some(dconnuri), Arguments { uri: None, ..given }, flags)
            },
        )
    }

    /// As [`Domain::migrate`], with another document for the destination; `uri` is always where the source sends to.
    ///
    /// Upstream: `virDomainMigrate2`. Since 0.9.2.
    ///
    /// # Errors
    /// As [`Domain::migrate`]; `VIR_ERR_ARGUMENT_UNSUPPORTED` if the protocol cannot change the document.
    pub fn migrate2(
        &self,
        destination: &Connect,
        dxml: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        uri: Option<&str>,
        bandwidth_mib: u64,
    ) -> Result<Self> {
        let arguments = Arguments { dxml, dname, uri, bandwidth_mib };
        migrate_classic(
            "virDomainMigrate2",
            self,
            destination,
            arguments,
            flags,
            |source, peer, given, flags| unmanaged::run_single(source, Some(peer.uri()), given, flags),
        )
    }

    /// Migrates to another open connection: the domain as it is there. `params` are `VIR_MIGRATE_PARAM_*`.
    ///
    /// `flags`: `virDomainMigrateFlags` but those of migrations that the source host manages, which are
    /// [`Domain::migrate_to_uri3`].
    ///
    /// Upstream: `virDomainMigrate3`. Since 1.1.0.
    ///
    /// # Errors
    /// As [`Domain::migrate`]; `VIR_ERR_ARGUMENT_UNSUPPORTED` for parameters that the ends do not know.
    pub fn migrate3(&self, destination: &Connect, params: &TypedParams, flags: u32) -> Result<Self> {
        const FUNCTION: &str = "virDomainMigrate3";
        check_writable(FUNCTION, self, destination)?;
        check_storage_flags(FUNCTION, flags)?;
        if flags & consts::MIGRATE_PEER2PEER != 0 {
            let message = "use virDomainMigrateToURI3 for peer-to-peer migration".to_owned();
            check::refuse(DOMAIN, FUNCTION, "flags", message)?;
        }
        if flags & consts::MIGRATE_TUNNELLED != 0 {
            check::refuse(DOMAIN, FUNCTION, "flags", NEEDS_PEER.to_owned())?;
        }
        let arguments = Arguments::of(params)?;
        check_name(FUNCTION, arguments.dname)?;
        check_features(self, destination, flags)?;
        let flags = check_protection(self, flags)?;
        let number = feature::MIGRATION_PARAMS;
        if self.connect().supports_feature(number)? && destination.supports_feature(number)? {
            let carried = Carried::Params(params.clone());
            return Flow::new(self, destination, flow::V3_PARAMS, carried, flags)?.run();
        }
        if !only(params, COMMON) {
            return Err(unsupported_argument(
                "Migration APIs with extensible parameters are not supported but extended parameters were passed",
            ));
        }
        migrate_single(FUNCTION, self, destination, arguments, flags)
    }

    /// Lets the source host migrate to `duri`: with `VIR_MIGRATE_PEER2PEER` a daemon's URI, else the hypervisor's address.
    ///
    /// Upstream: `virDomainMigrateToURI`. Since 0.7.2.
    ///
    /// # Errors
    /// `VIR_ERR_ARGUMENT_UNSUPPORTED` if the source host cannot, `VIR_ERR_INVALID_ARG` for a daemon on the same host;
    /// else the source host's.
    pub fn migrate_to_uri(
        &self,
        duri: &str,
        flags: u32,
        dname: Option<&str>,
        bandwidth_mib: u64,
    ) -> Result<()> {
        const FUNCTION: &str = "virDomainMigrateToURI";
        check::writable(self.connect(), DOMAIN, FUNCTION)?;
        check_unmanaged(FUNCTION, self, dname, flags)?;
        let dconnuri = peer_uri(FUNCTION, Some(duri), flags)?;
        let uri = if dconnuri.is_some() { None } else { Some(duri) };
        unmanaged::run_single(self, dconnuri, Arguments { dxml: None, dname, uri, bandwidth_mib }, flags)
    }

    /// Lets the source host migrate: with `VIR_MIGRATE_PEER2PEER` together with the daemon at `dconnuri`, else without
    /// one. `miguri` is where the domain is sent to, `dxml` its document at the destination.
    ///
    /// Upstream: `virDomainMigrateToURI2`. Since 0.9.2.
    ///
    /// # Errors
    /// As [`Domain::migrate_to_uri`].
    pub fn migrate_to_uri2(
        &self,
        dconnuri: Option<&str>,
        miguri: Option<&str>,
        dxml: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        bandwidth_mib: u64,
    ) -> Result<()> {
        const FUNCTION: &str = "virDomainMigrateToURI2";
        check::writable(self.connect(), DOMAIN, FUNCTION)?;
        check_unmanaged(FUNCTION, self, dname, flags)?;
        let dconnuri = peer_uri(FUNCTION, dconnuri, flags)?;
        unmanaged::run_single(self, dconnuri, Arguments { dxml, dname, uri: miguri, bandwidth_mib }, flags)
    }

    /// As [`Domain::migrate_to_uri2`], with `VIR_MIGRATE_PARAM_*`.
    ///
    /// Upstream: `virDomainMigrateToURI3`. Since 1.1.0.
    ///
    /// # Errors
    /// As [`Domain::migrate_to_uri`]; `VIR_ERR_ARGUMENT_UNSUPPORTED` for parameters that the source host does not know.
    pub fn migrate_to_uri3(&self, dconnuri: Option<&str>, params: &TypedParams, flags: u32) -> Result<()> {
        const FUNCTION: &str = "virDomainMigrateToURI3";
        check::writable(self.connect(), DOMAIN, FUNCTION)?;
        check_unmanaged(FUNCTION, self, None, flags)?;
        let dconnuri = peer_uri(FUNCTION, dconnuri, flags)?;
        unmanaged::run(self, dconnuri, params, flags)
    }
}
