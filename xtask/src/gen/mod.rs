//! Generated files from the API definition.

use crate::{Error, Result};

pub(crate) fn run(_arguments: &[String]) -> Result {
    Err(Error::Failed("the generator does not exist yet".into()))
}
