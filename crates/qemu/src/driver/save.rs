//! Guests that are saved to a file and go on from there.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::flags as format;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_conf::save_image::{SaveImageFormat, SaveImageHead};
use ferrovirt_util::{Error, ErrorDomain, Result, file};

use super::connection::{Connection, only_flags};
use super::domain::Domain;
use super::dump;
use super::instance::uuid_of;
use super::lifecycle::invalid;
use super::start::StartOptions;
use crate::process::paths;

/// The version of the images that are written.
pub(super) const VERSION: u32 = 2;
/// Where the head says whether the guest ran, and how the state is compressed.
const RUNS: usize = 0;
const COMPRESSION: usize = 1;

document_errors! {
    /// An image that cannot be made or used.
    pub(crate) SaveError in QEMU {
        OPERATION_INVALID Transient = "cannot do managed save for transient domain";
        ARGUMENT_UNSUPPORTED Document = "xml modification unsupported";
        OPERATION_UNSUPPORTED Compressed = "compressed save images are not supported by this driver";
    }
}

pub(super) fn to_file(connection: &Connection, call: &Call, domain: &DomainRef, to: &str) -> Result<()> {
    to_file_flags(connection, call, domain, to, None, 0)
}

/// Saves the guest and ends it. Upstream: `qemuDomainSaveFlags`.
pub(super) fn to_file_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    to: &str,
    dxml: Option<&str>,
    flags: u32,
) -> Result<()> {
    let states = consts::DOMAIN_SAVE_RUNNING | consts::DOMAIN_SAVE_PAUSED;
    only_flags("qemuDomainSaveFlags", flags, consts::DOMAIN_SAVE_BYPASS_CACHE | states)?;
    if dxml.is_some() {
        return Err(SaveError::Document.into());
    }
    dump::save(connection, call, connection.find(domain)?, PathBuf::from(to), flags)
}

/// Saves the guest for the next start of the domain. Upstream: `qemuDomainManagedSave`.
pub(super) fn manage(connection: &Connection, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
    let states = consts::DOMAIN_SAVE_RUNNING | consts::DOMAIN_SAVE_PAUSED;
    only_flags("qemuDomainManagedSave", flags, consts::DOMAIN_SAVE_BYPASS_CACHE | states)?;
    let domain = connection.find(domain)?;
    domain.live_definition()?;
    if domain.state().config.is_none() {
        return Err(SaveError::Transient.into());
    }
    let image = paths::managed_save(&connection.instance.dirs, &domain.name);
    if let Some(folder) = image.parent() {
        file::make_path(folder, 0o700)?;
    }
    dump::save(connection, call, domain, image, flags)
}

pub(super) fn has_managed(connection: &Connection, _: &Call, domain: &DomainRef, flags: u32) -> Result<bool> {
    only_flags("qemuDomainHasManagedSaveImage", flags, 0)?;
    let domain = connection.find(domain)?;
    Ok(paths::managed_save(&connection.instance.dirs, &domain.name).exists())
}

pub(super) fn remove_managed(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainManagedSaveRemove", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainManagedSaveRemove")?;
    let image = paths::managed_save(&connection.instance.dirs, &domain.name);
    let text = || format!("Failed to remove managed save file '{}'", image.display());
    std::fs::remove_file(&image).map_err(|e| Error::io(ErrorDomain::QEMU, &e, text()))
}

/// The image that a start with these flags goes on with; one that is not wanted is removed.
pub(super) fn managed(connection: &Connection, domain: &Domain, flags: u32) -> Result<Option<PathBuf>> {
    let image = paths::managed_save(&connection.instance.dirs, &domain.name);
    if !image.exists() {
        return Ok(None);
    }
    // One that a killed manager was writing is of no use to anybody.
    let incomplete = is_incomplete(&image);
    if incomplete {
        log::warn!("{} was not written to its end and is removed", image.display());
    }
    if incomplete || flags & consts::DOMAIN_START_FORCE_BOOT != 0 {
        file::remove_if_exists(&image)?;
        return Ok(None);
    }
    Ok(Some(image))
}

fn is_incomplete(image: &Path) -> bool {
    let mut magic = [0; 16];
    let read = File::open(image).and_then(|mut file| file.read_exact(&mut magic));
    read.is_ok() && SaveImageFormat::QEMU.partial == Some(&magic)
}

/// Starts the domain from its own image, which is removed when that has succeeded; the caller owns the domain.
pub(super) fn start_from(
    connection: &Connection,
    call: &Call,
    domain: &Arc<Domain>,
    image: &Path,
    options: &mut StartOptions,
) -> Result<()> {
    let (head, state) = open(image)?;
    let definition = connection.instance.parse(&head.document, true)?;
    options.incoming = Some(state);
    options.paused |= !runs(&head);
    connection.instance.start(call, domain, &definition, options)?;
    file::remove_if_exists(image)
}

pub(super) fn restore(connection: &Connection, call: &Call, from: &str) -> Result<()> {
    restore_flags(connection, call, from, None, 0)
}

/// Starts the guest of an image. Upstream: `qemuDomainRestoreFlags`.
pub(super) fn restore_flags(
    connection: &Connection,
    call: &Call,
    from: &str,
    dxml: Option<&str>,
    flags: u32,
) -> Result<()> {
    let states = consts::DOMAIN_SAVE_RUNNING | consts::DOMAIN_SAVE_PAUSED;
    only_flags("qemuDomainRestoreFlags", flags, consts::DOMAIN_SAVE_BYPASS_CACHE | states)?;
    if dxml.is_some() {
        return Err(SaveError::Document.into());
    }
    let (head, state) = open(Path::new(from))?;
    let runs = match flags & states {
        0 => runs(&head),
        asked => asked & consts::DOMAIN_SAVE_RUNNING != 0,
    };
    let (definition, known) = connection.checked(&head.document)?;
    let domain = match known {
        Some(domain) => domain,
        None => {
            let domain = Domain::new(uuid_of(&definition)?, definition.name.as_str().into(), None);
            connection.instance.add(&domain);
            domain
        }
    };
    let _job = domain.begin(call, JobKind::Modify, "virDomainRestoreFlags")?;
    if domain.state().live.is_some() {
        return Err(invalid(format!("domain '{}' is already active", domain.name)));
    }
    let options = StartOptions { paused: !runs, autodestroy: None, incoming: Some(state) };
    let started = connection.instance.start(call, &domain, &definition, &options);
    if started.is_err() && domain.state().config.is_none() {
        connection.instance.remove(&domain);
    }
    started
}

/// The document in an image. Upstream: `qemuDomainSaveImageGetXMLDesc`.
pub(super) fn image_xml(connection: &Connection, _: &Call, path: &str, flags: u32) -> Result<String> {
    only_flags("qemuDomainSaveImageGetXMLDesc", flags, consts::DOMAIN_SAVE_IMAGE_XML_SECURE)?;
    let (head, _) = open(Path::new(path))?;
    let definition = connection.instance.parse(&head.document, true)?;
    let secure = if flags == 0 { 0 } else { format::SECURE };
    Ok(definition.format(format::INACTIVE | secure))
}

/// Whether the guest ran when it was saved.
fn runs(head: &SaveImageHead) -> bool {
    head.numbers.get(RUNS).is_some_and(|runs| *runs != 0)
}

/// The head of an image, and the file at the place where the state begins.
fn open(path: &Path) -> Result<(SaveImageHead, File)> {
    let failed = |e| {
        let text = format!("Failed to open file '{}'", path.display());
        Error::io(ErrorDomain::QEMU, &e, text).with_path(path)
    };
    let mut image = File::open(path).map_err(failed)?;
    let head = SaveImageFormat::QEMU.read(&mut image)?;
    if head.numbers.get(COMPRESSION).is_some_and(|compression| *compression != 0) {
        return Err(SaveError::Compressed.into());
    }
    Ok((head, image))
}
