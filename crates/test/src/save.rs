//! Saved domains: by the driver itself, or in a file that holds the document.

use std::path::Path;

use ferrovirt::object::DomainRef;
use ferrovirt::{ErrorDomain, Result, consts};
use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Error;

use crate::connection::only_flags;
use crate::document;
use crate::error::TestError;
use crate::lifecycle;
use crate::state::State;

/// First bytes of a file; the document's length in four bytes and the document follow.
pub(crate) const MAGIC: &[u8] = b"TestGuestMagic\0";

/// Longest document that is read back.
const DOCUMENT_MAX: u32 = 64 << 20;

pub(crate) fn managed(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    let allowed = consts::DOMAIN_SAVE_BYPASS_CACHE | consts::DOMAIN_SAVE_RUNNING | consts::DOMAIN_SAVE_PAUSED;
    only_flags("testDomainManagedSave", flags, allowed)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.check_active()?;
    if !inner.persistent {
        return Err(TestError::SaveTransient.into());
    }
    inner.managed_save = true;
    lifecycle::stop(state, &machine, inner, lifecycle::BY_SAVE);
    Ok(())
}

pub(crate) fn has_managed(state: &State, domain: &DomainRef, flags: u32) -> Result<bool> {
    only_flags("testDomainHasManagedSaveImage", flags, 0)?;
    Ok(state.machine(domain)?.summary(|s| s.managed_save))
}

pub(crate) fn remove_managed(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("testDomainManagedSaveRemove", flags, 0)?;
    let machine = state.machine(domain)?;
    machine.lock().managed_save = false;
    Ok(())
}

pub(crate) fn to_file(state: &State, domain: &DomainRef, to: &str) -> Result<()> {
    to_file_flags(state, domain, to, None, 0)
}

pub(crate) fn to_file_flags(
    state: &State,
    domain: &DomainRef,
    to: &str,
    dxml: Option<&str>,
    flags: u32,
) -> Result<()> {
    only_flags("testDomainSaveFlags", flags, 0)?;
    if dxml.is_some() {
        return Err(TestError::SavedDocument.into());
    }
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    inner.check_active()?;
    write(to, &inner.def)?;
    lifecycle::stop(state, &machine, inner, lifecycle::BY_SAVE);
    Ok(())
}

fn write(to: &str, def: &Domain) -> Result<()> {
    let document = def.format(consts::DOMAIN_XML_SECURE);
    let mut image = MAGIC.to_vec();
    image.extend(u32::try_from(document.len()).unwrap_or(u32::MAX).to_le_bytes());
    image.extend(document.as_bytes());
    std::fs::write(to, image).map_err(|e| {
        Error::io(ErrorDomain::TEST, &e, format!("saving domain '{}' to '{to}': open failed", def.name))
    })
}

/// The document in a file that [`to_file`] wrote.
fn read(from: &str) -> Result<String> {
    use std::io::Read as _;
    let failed =
        |e: &std::io::Error| Error::io(ErrorDomain::TEST, e, format!("cannot read domain image '{from}'"));
    let mut file = std::fs::File::open(Path::new(from)).map_err(|e| failed(&e))?;
    let mut head = [0; MAGIC.len()];
    file.read_exact(&mut head).map_err(|_| TestError::SaveIncomplete(from.to_owned()))?;
    if head != *MAGIC {
        return Err(TestError::SaveMagic.into());
    }
    let mut length = [0; 4];
    file.read_exact(&mut length).map_err(|_| TestError::SaveLength(from.to_owned()))?;
    let length = u32::from_le_bytes(length);
    if !(1..=DOCUMENT_MAX).contains(&length) {
        return Err(TestError::SaveLength(from.to_owned()).into());
    }
    let mut document = String::new();
    file.take(length.into()).read_to_string(&mut document).map_err(|e| failed(&e))?;
    if document.len() as u64 != u64::from(length) {
        return Err(TestError::SaveIncomplete(from.to_owned()).into());
    }
    Ok(document)
}

pub(crate) fn restore(state: &State, from: &str) -> Result<()> {
    restore_flags(state, from, None, 0)
}

pub(crate) fn restore_flags(state: &State, from: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
    only_flags("testDomainRestoreFlags", flags, 0)?;
    if dxml.is_some() {
        return Err(TestError::SavedDocument.into());
    }
    lifecycle::start_new(state, &read(from)?, lifecycle::BY_RESTORE).map(drop)
}

pub(crate) fn image_xml(_: &State, file: &str, flags: u32) -> Result<String> {
    only_flags("testDomainSaveImageGetXMLDesc", flags, consts::DOMAIN_SAVE_IMAGE_XML_SECURE)?;
    Ok(document::parse(&read(file)?)?.format(consts::DOMAIN_XML_SECURE | consts::DOMAIN_XML_INACTIVE))
}

/// Replaces the document in a file that [`to_file`] wrote.
pub(crate) fn define_image(_: &State, file: &str, xml: &str, flags: u32) -> Result<()> {
    let allowed = consts::DOMAIN_SAVE_RUNNING | consts::DOMAIN_SAVE_PAUSED;
    only_flags("testDomainSaveImageDefineXML", flags, allowed)?;
    document::parse(&read(file)?)?;
    write(file, &document::parse(xml)?)
}
