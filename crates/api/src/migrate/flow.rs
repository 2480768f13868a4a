//! The steps of a migration between two connections, for all protocols.
//!
//! ```text
//! source: begin -> destination: prepare -> source: perform -> destination: finish -> source: confirm
//! ```
//! A later protocol has more of them; [`Protocol`] says which. Whatever happened before, `finish` tells the destination and
//! `confirm` the source how it went, so that the domain goes on at exactly one of them.

use std::time::Duration;

use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::DOMAIN;
use super::arguments::{Arguments, with_text};
use crate::consts::{MIGRATE_PARAM_DEST_NAME, MIGRATE_PARAM_DEST_XML, MIGRATE_PARAM_URI};
use crate::{Connect, Domain, call, consts, feature};

/// How long the steps that end a migration may take at least, whatever limit the caller has: without them the domain
/// would stand still at both ends.
const ENDING: Duration = Duration::from_secs(30);

/// Which steps there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Protocol {
    /// Prepare, perform, finish.
    One,
    /// The document is given to the destination, and the destination is told of a failure.
    Two,
    /// The source begins and confirms.
    Three,
    /// The same with typed parameters.
    ThreeParams,
}
pub(super) use Protocol::{One as V1, Three as V3, ThreeParams as V3_PARAMS, Two as V2};

impl Protocol {
    /// Whether the destination can be given another document than the source's.
    pub(super) fn changes_document(self) -> bool {
        self >= V3
    }

    /// Whether the destination can be told to give up.
    fn cancels(self) -> bool {
        self >= V2
    }

    /// Whether the source is told how it went.
    fn confirms(self) -> bool {
        self >= V3
    }
}

/// What the steps are told.
pub(super) enum Carried<'a> {
    /// All protocols but [`V3_PARAMS`].
    Single(Arguments<'a>),
    /// [`V3_PARAMS`]; grows on the way.
    Params(TypedParams),
}

/// A migration on its way.
pub(super) struct Flow<'a> {
    source: &'a Domain,
    destination: &'a Connect,
    protocol: Protocol,
    carried: Carried<'a>,
    /// The address that the destination chose.
    address: Option<String>,
    /// What the last step had to say to the next one.
    cookie: Vec<u8>,
    flags: u32,
    /// `VIR_MIGRATE_CHANGE_PROTECTION` if the source can, else 0.
    protection: u32,
}

impl<'a> Flow<'a> {
    pub(super) fn new(
        source: &'a Domain,
        destination: &'a Connect,
        protocol: Protocol,
        carried: Carried<'a>,
        flags: u32,
    ) -> Result<Self> {
        let protects =
            protocol.confirms() && source.connect().supports_feature(feature::MIGRATE_CHANGE_PROTECTION)?;
        let protection = if protects { consts::MIGRATE_CHANGE_PROTECTION } else { 0 };
        Ok(Self {
            source,
            destination,
            protocol,
            carried,
            address: None,
            cookie: Vec::new(),
            flags,
            protection,
        })
    }

    /// Makes all steps: the domain at the destination.
    pub(super) fn run(mut self) -> Result<Domain> {
        let document = self.begin()?;
        if self.is_paused() {
            self.flags |= consts::MIGRATE_PAUSED;
        }
        if let Err(error) = self.prepare(document.as_deref()) {
            // A source that protects the domain has begun a job, which only its last step ends.
            if self.protection != 0 {
                self.cookie.clear();
                self.confirm(true);
            }
            return Err(error);
        }
        let mut source_knows = false;
        let sent = match self.has_address() {
            false if !self.protocol.confirms() => return Err(self.no_address()),
            false => Err(self.no_address()),
            true if self.skips_perform() => {
                self.cookie.clear();
                Ok(())
            }
            true => self.perform().inspect_err(|_| source_knows = true),
        };
        if sent.is_err() && !self.protocol.cancels() {
            return sent.and_then(|()| self.finish(false));
        }
        let finished = call::with_grace(ENDING, || self.finish(sent.is_err()));
        if sent.is_err() && finished.is_ok() {
            log::error!("finish step ignored that migration was cancelled");
        }
        if self.protocol.confirms() && !source_knows {
            self.confirm(finished.is_err());
        }
        match (sent, finished) {
            (_, Ok(domain)) => Ok(domain),
            (Ok(()), Err(error)) => Err(error),
            (Err(first), Err(last)) => Err(self.both(first, &last)),
        }
    }

    /// Which of two errors is told: the first, with what the destination adds if the source has only seen that the
    /// other side went away.
    fn both(&self, first: Error, last: &Error) -> Error {
        let vague = self.protocol.confirms()
            && first.domain() == ErrorDomain::QEMU
            && first.number() == ErrorNumber::OPERATION_FAILED
            && last.domain() == ErrorDomain::QEMU
            && last.number() != ErrorNumber::MIGRATE_FINISH_OK;
        if !vague {
            return first;
        }
        let detail = format!(
            "migration failed. Message from the source host: {}. Message from the destination host: {}",
            first.message(),
            last.message()
        );
        Error::new(DOMAIN, ErrorNumber::OPERATION_FAILED, detail)
    }

    fn source_flags(&self) -> u32 {
        self.flags | self.protection
    }

    fn destination_flags(&self) -> u32 {
        self.flags & !(consts::MIGRATE_ABORT_ON_ERROR | consts::MIGRATE_AUTO_CONVERGE)
    }

    /// A domain that does not run has nothing to send.
    fn skips_perform(&self) -> bool {
        self.protocol.confirms() && self.flags & consts::MIGRATE_OFFLINE != 0
    }

    fn is_paused(&self) -> bool {
        let state = match self.carried {
            Carried::Params(_) => self.source.state(0).map(|(state, _)| state),
            Carried::Single(_) => self.source.info().map(|info| i32::from(info.state)),
        };
        state.is_ok_and(|state| state == consts::DOMAIN_PAUSED)
    }

    /// Where the source sends to: what the destination chose, else what the caller said.
    fn uri(&self) -> Option<&str> {
        match &self.carried {
            Carried::Single(given) => self.address.as_deref().or(given.uri),
            Carried::Params(_) => self.address.as_deref(),
        }
    }

    fn has_address(&self) -> bool {
        match &self.carried {
            Carried::Single(_) => self.uri().is_some(),
            Carried::Params(params) => params.find(MIGRATE_PARAM_URI).is_some(),
        }
    }

    fn no_address(&self) -> Error {
        let step = match self.protocol {
            V1 => "domainMigratePrepare",
            V2 => "domainMigratePrepare2",
            V3 | V3_PARAMS => "domainMigratePrepare3",
        };
        Error::new(DOMAIN, ErrorNumber::INTERNAL_ERROR, format!("{step} did not set uri"))
    }

    /// Sets a parameter for this step and those that follow.
    fn set(&mut self, field: &str, text: &str) -> Result<()> {
        if let Carried::Params(params) = &mut self.carried {
            *params = with_text(std::mem::take(params), field, text)?;
        }
        Ok(())
    }

    /// The document for the destination, if the protocol gives it one.
    fn begin(&mut self) -> Result<Option<String>> {
        if self.protocol == V1 {
            return Ok(None);
        }
        if self.protocol == V2 {
            let flags = match self.source.connect().supports_feature(feature::XML_MIGRATABLE)? {
                true => consts::DOMAIN_XML_MIGRATABLE,
                false => consts::DOMAIN_XML_SECURE | consts::DOMAIN_XML_UPDATE_CPU,
            };
            return self.source.xml_desc(flags).map(Some);
        }
        let flags = self.source_flags();
        let (cookie, document) = match &self.carried {
            Carried::Single(given) => {
                self.source.migrate_begin3(given.dxml, flags, given.dname, given.bandwidth_mib)
            }
            Carried::Params(params) => self.source.migrate_begin3_params(params, flags),
        }?;
        self.cookie = cookie;
        Ok(Some(document))
    }

    fn prepare(&mut self, document: Option<&str>) -> Result<()> {
        let flags = self.destination_flags();
        let document = document.unwrap_or_default();
        self.set(MIGRATE_PARAM_DEST_XML, document)?;
        let to = self.destination;
        let (cookie, address) = match &self.carried {
            Carried::Params(params) => to.domain_migrate_prepare3_params(params, &self.cookie, flags),
            Carried::Single(Arguments { uri, dname, bandwidth_mib: limit, .. }) => match self.protocol {
                V1 => to.domain_migrate_prepare(*uri, flags, *dname, *limit),
                V2 => to.domain_migrate_prepare2(*uri, flags, *dname, *limit, document),
                V3 | V3_PARAMS => {
                    to.domain_migrate_prepare3(&self.cookie, *uri, flags, *dname, *limit, document)
                }
            },
        }?;
        self.cookie = cookie;
        if let Some(address) = address {
            self.set(MIGRATE_PARAM_URI, &address)?;
            self.address = Some(address);
        }
        Ok(())
    }

    fn perform(&mut self) -> Result<()> {
        let flags = self.source_flags();
        let cookie = std::mem::take(&mut self.cookie);
        let uri = self.uri();
        self.cookie = match &self.carried {
            Carried::Params(params) => self.source.migrate_perform3_params(None, params, &cookie, flags)?,
            Carried::Single(Arguments { dname, bandwidth_mib: limit, .. }) if self.protocol.confirms() => {
                self.source.migrate_perform3(None, &cookie, None, uri, flags, *dname, *limit)?
            }
            Carried::Single(Arguments { dname, bandwidth_mib: limit, .. }) => {
                let performed =
                    self.source.migrate_perform(&cookie, uri.unwrap_or_default(), self.flags, *dname, *limit);
                // The old protocols have one cookie for all steps.
                self.cookie = cookie;
                return performed;
            }
        };
        Ok(())
    }

    fn finish(&mut self, cancelled: bool) -> Result<Domain> {
        let flags = self.destination_flags();
        let name = self.source.name();
        if let Carried::Params(params) = &self.carried
            && params.find(MIGRATE_PARAM_DEST_NAME).is_none()
        {
            self.set(MIGRATE_PARAM_DEST_NAME, name)?;
        }
        let cookie = std::mem::take(&mut self.cookie);
        let (uri, status) = (self.uri(), i32::from(cancelled));
        let to = self.destination;
        let (domain, cookie) = match &self.carried {
            Carried::Params(params) => to.domain_migrate_finish3_params(params, &cookie, flags, status)?,
            Carried::Single(given) => {
                let dname = given.dname.unwrap_or(name);
                match (self.protocol, uri.unwrap_or_default()) {
                    (V1, uri) => match to.domain_migrate_finish(dname, &cookie, uri, flags) {
                        Err(error) if error.number() == ErrorNumber::NO_SUPPORT => {
                            return to.domain_lookup_by_name(dname);
                        }
                        finished => return finished,
                    },
                    (V2, uri) => return to.domain_migrate_finish2(dname, &cookie, uri, flags, status),
                    _ => to.domain_migrate_finish3(dname, &cookie, None, self.uri(), flags, status)?,
                }
            }
        };
        self.cookie = cookie;
        Ok(domain)
    }

    /// There is nothing more to be done if this fails: at worst the domain stays paused at the source.
    fn confirm(&self, cancelled: bool) {
        let (flags, cancelled) = (self.source_flags(), i32::from(cancelled));
        let confirmed = call::with_grace(ENDING, || match &self.carried {
            Carried::Params(params) => {
                self.source.migrate_confirm3_params(params, &self.cookie, flags, cancelled)
            }
            Carried::Single(_) => self.source.migrate_confirm3(&self.cookie, flags, cancelled),
        });
        if let Err(error) = confirmed {
            let name = self.source.name();
            log::warn!("Guest {name} probably left in 'paused' state on source: {error}");
        }
    }
}
