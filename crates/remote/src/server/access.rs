//! The access checks of one client's calls.

use ferrovirt::Result;
use ferrovirt_rpc::procedure::{Check, Permission, Procedure};
use ferrovirt_rpc::server::access::{Question, denied, undecided};

use super::client::{Client, Open};
use super::object::{Attribute, Object};

impl Client {
    /// Fails unless the client may make this call, with these flags, about this object.
    ///
    /// # Errors
    /// `VIR_ERR_ACCESS_DENIED`.
    pub(super) fn permit(
        &self,
        open: &Open,
        procedure: &Procedure,
        object: Object<'_>,
        flags: u32,
    ) -> Result<()> {
        self.permit_with(open, procedure, object, flags, &[])
    }

    /// [`Client::permit`] for calls whose checks depend on further arguments.
    ///
    /// # Errors
    /// `VIR_ERR_ACCESS_DENIED`.
    pub(super) fn permit_with(
        &self,
        open: &Open,
        procedure: &Procedure,
        object: Object<'_>,
        flags: u32,
        arguments: &[(&str, u32)],
    ) -> Result<()> {
        if self.offer().access.allows_everything() {
            return Ok(());
        }
        let argument =
            |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        for permission in procedure.acl.iter().filter_map(|check| check.applies(flags, argument)) {
            match self.ask(open, permission, object) {
                Ok(true) => {}
                Ok(false) => return Err(denied(&open.name)),
                Err(error) => return Err(undecided(&error)),
            }
        }
        Ok(())
    }

    /// Whether the client may see this object of a list, or the event about it.
    pub(super) fn shows(&self, open: &Open, filter: &[Check], object: Object<'_>) -> bool {
        self.offer().access.allows_everything()
            || filter.iter().filter_map(|check| check.applies(0, |_| None)).all(|permission| {
                // What nobody can decide about is not shown.
                self.ask(open, permission, object).map_err(|e| undecided(&e)).unwrap_or(false)
            })
    }

    /// Whether some objects may be hidden from the client: then counts are of what it may see.
    pub(super) fn hides(&self, procedure: &Procedure) -> bool {
        !procedure.filter.is_empty() && !self.offer().access.allows_everything()
    }

    fn ask(&self, open: &Open, permission: Permission, object: Object<'_>) -> Result<bool> {
        let access = &self.offer().access;
        let mut attributes: Vec<Attribute> = vec![("connect_driver", open.name.clone())];
        if access.looks_at_objects() {
            let Some(known) = object.attributes(permission.object) else { return Ok(false) };
            attributes.extend(known);
        }
        let identity = self.identity();
        let read_only = open.connect.is_read_only();
        access.allows(&Question { permission, identity: &identity, read_only, attributes: &attributes })
    }
}
