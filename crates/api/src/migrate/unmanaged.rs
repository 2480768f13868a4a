//! Migrations that the source host manages: one step does it all.

use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorNumber, Result};

use super::arguments::{Arguments, COMMON, only};
use super::{DOMAIN, unsupported_argument};
use crate::consts::{MIGRATE_PARAM_BANDWIDTH, MIGRATE_PARAM_DEST_NAME, MIGRATE_PARAM_URI};
use crate::{Domain, check, consts, feature};

/// What protocol 2 has of [`COMMON`].
const OLD: &[&str] = &[MIGRATE_PARAM_URI, MIGRATE_PARAM_DEST_NAME, MIGRATE_PARAM_BANDWIDTH];

/// As [`run`], with single arguments.
pub(super) fn run_single(
    source: &Domain,
    dconnuri: Option<&str>,
    arguments: Arguments<'_>,
    flags: u32,
) -> Result<()> {
    run(source, dconnuri, &arguments.params()?, flags)
}

/// Asks the source host to migrate: together with the daemon at `dconnuri`, or alone.
pub(super) fn run(source: &Domain, dconnuri: Option<&str>, params: &TypedParams, flags: u32) -> Result<()> {
    let peers = flags & consts::MIGRATE_PEER2PEER != 0;
    let has = |number| source.connect().supports_feature(number);
    if peers && has(feature::MIGRATION_PARAMS)? {
        source.migrate_perform3_params(dconnuri, params, &[], flags)?;
        return Ok(());
    }
    if has(feature::MIGRATION_V3)? {
        if !only(params, COMMON) {
            return Err(unsupported_argument("Some parameters are not supported by migration protocol 3"));
        }
        let Arguments { dxml, dname, uri, bandwidth_mib } = Arguments::of(params)?;
        source.migrate_perform3(dxml, &[], dconnuri, uri, flags, dname, bandwidth_mib)?;
        return Ok(());
    }
    if !only(params, OLD) {
        return Err(unsupported_argument("Some parameters are not supported by migration protocol 2"));
    }
    let given = Arguments::of(params)?;
    if peers && given.uri.is_some() {
        let text = "Unable to override peer2peer migration URI";
        return Err(Error::new(DOMAIN, ErrorNumber::INTERNAL_ERROR, text));
    }
    let uri = if peers { dconnuri } else { given.uri };
    check::nonnull(DOMAIN, "virDomainMigratePerform", "uri", uri.is_none())?;
    source.migrate_perform(&[], uri.unwrap_or_default(), flags, given.dname, given.bandwidth_mib)
}
