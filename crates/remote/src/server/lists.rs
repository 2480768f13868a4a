//! Lists for a client: what it may see of them, as much as it has room for.

use ferrovirt::record::StatsRecord;
use ferrovirt::{Error, ErrorDomain, Result, Secret};
use ferrovirt_rpc::procedure::Procedure;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uuid::Uuid;

use super::client::{Client, Open};
use super::object::{Handle, Object};

/// The objects that the client may see.
pub(crate) fn objects<H: Handle>(
    client: &Client,
    open: &Open,
    procedure: &Procedure,
    mut all: Vec<H>,
) -> Vec<H> {
    if client.hides(procedure) {
        all.retain(|object| client.shows(open, procedure.filter, object.object()));
    }
    all
}

/// The records of the domains that the client may see.
pub(crate) fn records(
    client: &Client,
    open: &Open,
    procedure: &Procedure,
    mut all: Vec<StatsRecord>,
) -> Vec<StatsRecord> {
    if client.hides(procedure) {
        all.retain(|record| client.shows(open, procedure.filter, Object::Domain(&record.domain)));
    }
    all
}

/// The names of those objects that the client may see. An object that is gone meanwhile is left out too.
pub(crate) fn named<T, H: Handle>(
    client: &Client,
    open: &Open,
    procedure: &Procedure,
    mut all: Vec<T>,
    look_up: impl Fn(&T) -> Result<H>,
) -> Vec<T> {
    if client.hides(procedure) {
        all.retain(|name| {
            look_up(name).is_ok_and(|found| client.shows(open, procedure.filter, found.object()))
        });
    }
    all
}

/// The secret with this UUID as text.
pub(crate) fn secret(open: &Open, uuid: &str) -> Result<Secret> {
    let uuid: Uuid = uuid.parse().map_err(|_| refused(format!("'{uuid}' is no UUID")))?;
    open.connect.secret_lookup_by_uuid(uuid)
}

/// Something that can be cut.
pub(crate) trait Cut {
    fn len(&self) -> usize;
    fn cut_to(self, len: usize) -> Self;
}

impl<T> Cut for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn cut_to(mut self, len: usize) -> Self {
        self.truncate(len);
        self
    }
}

impl Cut for TypedParams {
    fn len(&self) -> usize {
        self.len()
    }

    fn cut_to(self, len: usize) -> Self {
        self.into_iter().take(len).collect()
    }
}

fn refused(text: String) -> Error {
    Error::internal(ErrorDomain::REMOTE, text)
}

/// A list, if the client wants more than its length.
///
/// # Errors
/// The protocol cannot carry so many.
pub(crate) fn wanted<T: Cut>(list: T, need_results: i32, limit: u32) -> Result<T> {
    if need_results == 0 {
        return Ok(list.cut_to(0));
    }
    if list.len() > limit as usize {
        return Err(refused(format!("Too many results '{}' for limit '{limit}'", list.len())));
    }
    Ok(list)
}

/// As much of a list as the client has room for; it is refused if it claims to have more than the protocol carries.
///
/// # Errors
/// The client's room is negative or beyond the limit.
pub(crate) fn cut<T: Cut, N: TryInto<u32>>(list: T, name: &str, room: N, limit: u32) -> Result<T> {
    match room.try_into() {
        Ok(room) if room <= limit => Ok(list.cut_to(room as usize)),
        _ => Err(refused(format!("{name} too large"))),
    }
}
