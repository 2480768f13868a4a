//! Persistent documents: what is kept of a domain that does not run.

use std::path::Path;
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::event::Event;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::ObjectError;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_conf::schema;
use ferrovirt_util::{Error, ErrorDomain, Result, file};

use super::connection::{Connection, only_flags};
use super::lifecycle::invalid;
use crate::process::paths;

document_errors! {
    /// A new name that a domain cannot have.
    pub(crate) RenameError in QEMU {
        OPERATION_INVALID Active = "cannot rename active domain";
        OPERATION_INVALID Transient = "cannot rename a transient domain";
        OPERATION_INVALID Saved = "domain with a managed saved state can't be renamed";
        XML_ERROR Slash(String) = "name {0} cannot contain '/'";
    }
}

pub(super) fn define(connection: &Connection, call: &Call, xml: &str) -> Result<DomainRef> {
    define_flags(connection, call, xml, 0)
}

pub(super) fn define_flags(connection: &Connection, call: &Call, xml: &str, flags: u32) -> Result<DomainRef> {
    only_flags("qemuDomainDefineXMLFlags", flags, consts::DOMAIN_DEFINE_VALIDATE)?;
    schema::DOMAIN.validate_if(flags & consts::DOMAIN_DEFINE_VALIDATE != 0, xml)?;
    let (definition, known) = connection.checked(xml)?;
    let detail = match &known {
        Some(domain) if domain.state().config.is_some() => consts::DOMAIN_EVENT_DEFINED_UPDATED,
        _ => consts::DOMAIN_EVENT_DEFINED_ADDED,
    };
    let domain = match known {
        Some(domain) => {
            let _job = domain.begin(call, JobKind::Modify, "virDomainDefineXMLFlags")?;
            connection.instance.save(&definition)?;
            domain.state().config = Some(Arc::new(definition));
            Arc::clone(&domain)
        }
        None => {
            connection.instance.save(&definition)?;
            connection.instance.insert(definition)?
        }
    };
    connection.instance.emit(&domain, consts::DOMAIN_EVENT_DEFINED, detail);
    Ok(domain.reference())
}

pub(super) fn undefine(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    undefine_flags(connection, call, domain, 0)
}

pub(super) fn undefine_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<()> {
    let known = consts::DOMAIN_UNDEFINE_MANAGED_SAVE
        | consts::DOMAIN_UNDEFINE_SNAPSHOTS_METADATA
        | consts::DOMAIN_UNDEFINE_CHECKPOINTS_METADATA
        | consts::DOMAIN_UNDEFINE_NVRAM
        | consts::DOMAIN_UNDEFINE_KEEP_NVRAM
        | consts::DOMAIN_UNDEFINE_TPM
        | consts::DOMAIN_UNDEFINE_KEEP_TPM;
    only_flags("qemuDomainUndefineFlags", flags, known)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainUndefineFlags")?;
    if domain.state().config.is_none() {
        return Err(invalid("cannot undefine transient domain"));
    }
    let image = paths::managed_save(&connection.instance.dirs, &domain.name);
    if image.exists() && domain.state().live.is_none() {
        if flags & consts::DOMAIN_UNDEFINE_MANAGED_SAVE == 0 {
            return Err(invalid("Refusing to undefine while domain managed save image exists"));
        }
        file::remove_if_exists(&image)?;
    }
    file::remove_if_exists(paths::config_file(&connection.instance.dirs, &domain.name))?;
    file::remove_if_exists(paths::autostart_link(&connection.instance.dirs, &domain.name))?;
    let active = {
        let mut state = domain.state();
        state.config = None;
        state.live.is_some()
    };
    let (event, detail) = (consts::DOMAIN_EVENT_UNDEFINED, consts::DOMAIN_EVENT_UNDEFINED_REMOVED);
    connection.instance.emit(&domain, event, detail);
    if !active {
        domain.state().removed = true;
        connection.instance.remove(&domain);
    }
    Ok(())
}

pub(super) fn autostart(connection: &Connection, _: &Call, domain: &DomainRef) -> Result<bool> {
    let domain = connection.find(domain)?;
    Ok(paths::starts_with_driver(&connection.instance.dirs, &domain.name))
}

pub(super) fn set_autostart(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    autostart: i32,
) -> Result<()> {
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainSetAutostart")?;
    if domain.state().config.is_none() {
        return Err(invalid("cannot set autostart for transient domain"));
    }
    let link = paths::autostart_link(&connection.instance.dirs, &domain.name);
    if autostart == 0 {
        return file::remove_if_exists(&link);
    }
    let config = paths::config_file(&connection.instance.dirs, &domain.name);
    make_link(&config, &link)
}

fn make_link(config: &Path, link: &Path) -> Result<()> {
    match std::os::unix::fs::symlink(config, link) {
        Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => {
            let text = format!("Failed to create symlink '{}' to '{}'", link.display(), config.display());
            Err(Error::io(ErrorDomain::QEMU, &e, text))
        }
        _ => Ok(()),
    }
}

/// Gives a domain that does not run another name. Upstream: `qemuDomainRename`.
pub(super) fn rename(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainRename", flags, 0)?;
    let instance = &connection.instance;
    let old = connection.find(domain)?;
    let _job = old.begin(call, JobKind::Modify, "virDomainRename")?;
    let config = {
        let state = old.state();
        if state.live.is_some() {
            return Err(RenameError::Active.into());
        }
        state.config.clone().ok_or(RenameError::Transient)?
    };
    if name.contains('/') {
        return Err(RenameError::Slash(name.to_owned()).into());
    }
    if paths::managed_save(&instance.dirs, &old.name).exists() {
        return Err(RenameError::Saved.into());
    }
    if old.name.as_ref() == name {
        return Err(ObjectError::RenameSame.into());
    }
    if instance.by_name(name).is_some() {
        return Err(ObjectError::RenameInUse(name.to_owned()).into());
    }
    let mut definition = Arc::unwrap_or_clone(config);
    definition.name = name.to_owned();
    let dirs = &instance.dirs;
    let (old_link, new_link) = (paths::autostart_link(dirs, &old.name), paths::autostart_link(dirs, name));
    let autostart = paths::starts_with_driver(dirs, &old.name);
    // The new document first: a manager that is killed in between finds the domain under both names, never under none.
    instance.save(&definition)?;
    file::remove_if_exists(paths::config_file(dirs, &old.name))?;
    file::remove_if_exists(&old_link)?;
    if autostart {
        make_link(&paths::config_file(dirs, name), &new_link)?;
    }
    old.state().removed = true;
    instance.remove(&old);
    let reference = DomainRef { id: -1, ..old.reference() };
    let new = instance.insert(definition)?;
    let (event, detail) = (consts::DOMAIN_EVENT_UNDEFINED, consts::DOMAIN_EVENT_UNDEFINED_RENAMED);
    instance.events.emit(&Event::lifecycle(reference, event, detail));
    instance.emit(&new, consts::DOMAIN_EVENT_DEFINED, consts::DOMAIN_EVENT_DEFINED_RENAMED);
    Ok(())
}
