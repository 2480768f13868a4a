//! What a migration is told, as single arguments and as typed parameters.

use ferrovirt_util::Result;
use ferrovirt_util::typed_param::{TypedParam, TypedParams, TypedValue};

use crate::consts::{
    MIGRATE_PARAM_BANDWIDTH, MIGRATE_PARAM_DEST_NAME, MIGRATE_PARAM_DEST_XML, MIGRATE_PARAM_URI,
};

/// The arguments that all protocols but those with typed parameters have.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Arguments<'a> {
    /// Document for the destination.
    pub(super) dxml: Option<&'a str>,
    /// Name at the destination.
    pub(super) dname: Option<&'a str>,
    /// Where the source sends to.
    pub(super) uri: Option<&'a str>,
    /// Limit in MiB/s; 0 for none.
    pub(super) bandwidth_mib: u64,
}

/// The parameters that are single arguments, too.
pub(super) const COMMON: &[&str] =
    &[MIGRATE_PARAM_URI, MIGRATE_PARAM_DEST_NAME, MIGRATE_PARAM_DEST_XML, MIGRATE_PARAM_BANDWIDTH];

/// Whether there is no parameter but `known`.
pub(super) fn only(params: &TypedParams, known: &[&str]) -> bool {
    params.iter().all(|param| known.contains(&param.field.as_str()))
}

impl<'a> Arguments<'a> {
    /// The single arguments among `params`.
    pub(super) fn of(params: &'a TypedParams) -> Result<Self> {
        let text = |field| match params.find(field) {
            Some(TypedValue::NoString) => Ok(None),
            _ => params.string(field),
        };
        Ok(Self {
            uri: text(MIGRATE_PARAM_URI)?,
            dname: text(MIGRATE_PARAM_DEST_NAME)?,
            dxml: text(MIGRATE_PARAM_DEST_XML)?,
            bandwidth_mib: params.ullong(MIGRATE_PARAM_BANDWIDTH)?.unwrap_or(0),
        })
    }

    /// The same as typed parameters.
    pub(super) fn params(&self) -> Result<TypedParams> {
        let mut params = TypedParams::new();
        let texts = [
            (MIGRATE_PARAM_URI, self.uri),
            (MIGRATE_PARAM_DEST_NAME, self.dname),
            (MIGRATE_PARAM_DEST_XML, self.dxml),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                params.push(field, text)?;
            }
        }
        params.push(MIGRATE_PARAM_BANDWIDTH, self.bandwidth_mib)?;
        Ok(params)
    }
}

/// `params` with `field` set to `text`: in place if it is there, else at the end.
pub(super) fn with_text(params: TypedParams, field: &str, text: &str) -> Result<TypedParams> {
    let mut list: Vec<TypedParam> = params.into_iter().collect();
    let Some(found) = list.iter_mut().find(|param| param.field == field) else {
        let mut params = TypedParams::from(list);
        params.push(field, text)?;
        return Ok(params);
    };
    found.value = text.into();
    Ok(list.into())
}
