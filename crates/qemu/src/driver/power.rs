//! Starting, pausing, ending: the calls.

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_conf::schema;
use ferrovirt_util::Result;

use super::connection::{Connection, only_flags};
use super::domain::Domain;
use super::instance::uuid_of;
use super::lifecycle::{DESTROYED, invalid};
use super::save;

pub(super) fn create(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    create_flags(connection, call, domain, 0)
}

pub(super) fn create_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<()> {
    let known = consts::DOMAIN_START_PAUSED
        | consts::DOMAIN_START_AUTODESTROY
        | consts::DOMAIN_START_BYPASS_CACHE
        | consts::DOMAIN_START_FORCE_BOOT;
    only_flags("qemuDomainCreateWithFlags", flags, known)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainCreateWithFlags")?;
    let config = {
        let state = domain.state();
        if state.live.is_some() {
            return Err(invalid("domain is already running"));
        }
        state.config.clone().ok_or_else(|| invalid("domain is transient"))?
    };
    let mut options = connection.start_options(flags);
    if let Some(image) = save::managed(connection, &domain, flags)? {
        return save::start_from(connection, call, &domain, &image, &mut options);
    }
    let config = connection.resolved(call, &config)?;
    connection.instance.start(call, &domain, &config, &options)
}

pub(super) fn create_xml(
    connection: &Connection,
    call: &Call,
    xml_desc: &str,
    flags: u32,
) -> Result<DomainRef> {
    let known =
        consts::DOMAIN_START_PAUSED | consts::DOMAIN_START_AUTODESTROY | consts::DOMAIN_START_VALIDATE;
    only_flags("qemuDomainCreateXML", flags, known)?;
    schema::DOMAIN.validate_if(flags & consts::DOMAIN_START_VALIDATE != 0, xml_desc)?;
    let (definition, domain) = connection.checked(xml_desc)?;
    let domain = match domain {
        Some(domain) => domain,
        None => {
            let domain = Domain::new(uuid_of(&definition)?, definition.name.as_str().into(), None);
            connection.instance.add(&domain);
            domain
        }
    };
    let _job = domain.begin(call, JobKind::Modify, "virDomainCreateXML")?;
    if domain.state().live.is_some() {
        return Err(invalid(format!("domain '{}' is already active", domain.name)));
    }
    let started = connection.resolved(call, &definition).and_then(|definition| {
        connection.instance.start(call, &domain, &definition, &connection.start_options(flags))
    });
    if started.is_err() && domain.state().config.is_none() {
        connection.instance.remove(&domain);
    }
    started?;
    Ok(domain.reference())
}

pub(super) fn suspend(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Suspend, "virDomainSuspend")?;
    connection.instance.suspend(call, &domain, consts::DOMAIN_PAUSED_USER)
}

pub(super) fn resume(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainResume")?;
    connection.instance.resume(call, &domain)
}

pub(super) fn shutdown(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    shutdown_flags(connection, call, domain, 0)
}

pub(super) fn shutdown_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainShutdownFlags", flags, consts::DOMAIN_SHUTDOWN_ACPI_POWER_BTN)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainShutdownFlags")?;
    connection.instance.power_button(call, &domain, false)
}

pub(super) fn reboot(connection: &Connection, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("qemuDomainReboot", flags, consts::DOMAIN_REBOOT_ACPI_POWER_BTN)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainReboot")?;
    connection.instance.power_button(call, &domain, true)
}

pub(super) fn reset(connection: &Connection, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("qemuDomainReset", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainReset")?;
    connection.instance.reset(call, &domain)
}

pub(super) fn destroy(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    destroy_flags(connection, call, domain, 0)
}

pub(super) fn destroy_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<()> {
    let known = consts::DOMAIN_DESTROY_GRACEFUL | consts::DOMAIN_DESTROY_REMOVE_LOGS;
    only_flags("qemuDomainDestroyFlags", flags, known)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Destroy, "virDomainDestroyFlags")?;
    connection.instance.destroy(&domain, flags & consts::DOMAIN_DESTROY_GRACEFUL != 0, DESTROYED)
}
