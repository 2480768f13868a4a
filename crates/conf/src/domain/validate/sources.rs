//! What the source of a disk must say for its type. Upstream: `virDomainStorageSourceParse`.

use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::disk::source::{DiskSource, HostTransport, NetProtocol, SourceType, StartupPolicy};
use super::super::disk::{Disk, DiskDevice, DiskSnapshot};
use super::refuse;

/// Checks the sources of the disk and of the images below.
///
/// # Errors
/// `VIR_ERR_XML_ERROR`, `VIR_ERR_CONFIG_UNSUPPORTED`.
pub(super) fn check(disk: &Disk) -> Result<()> {
    if let Some(source) = &disk.source {
        check_source(disk.kind, source)?;
        let policy = source.startup_policy.filter(|policy| *policy == StartupPolicy::Requisite);
        let removable = matches!(disk.device, DiskDevice::Cdrom | DiskDevice::Floppy);
        if let Some(policy) = policy.filter(|_| !removable) {
            let policy = policy.as_str();
            let text = format!("disk startupPolicy '{policy}' is allowed only for cdrom or floppy");
            return refuse(ErrorNumber::XML_ERROR, text);
        }
    }
    let mut next = disk.backing_store.as_deref();
    while let Some(store) = next {
        if let (Some(kind), Some(source)) = (store.kind, &store.source) {
            check_source(kind, source)?;
        }
        next = store.backing_store.as_deref();
    }
    if disk.kind == SourceType::VhostUser && disk.snapshot.is_some_and(|s| s != DiskSnapshot::No) {
        let text = "only snapshot=no is supported with vhostuser disk";
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
    }
    Ok(())
}

fn check_source(kind: SourceType, source: &DiskSource) -> Result<()> {
    match (kind, source.kind.as_deref()) {
        (SourceType::Network, _) => check_network(source)?,
        (SourceType::Nvme, None) => malformed("missing 'type' attribute to disk source")?,
        (SourceType::Nvme, Some(other)) if other != "pci" => {
            malformed(format!("unsupported source type '{other}'"))?;
        }
        (SourceType::VhostUser, None) => malformed("missing 'type' attribute for vhostuser disk source")?,
        (SourceType::VhostUser, Some(other)) if other != "unix" => {
            malformed("invalid 'type' attribute for vhostuser disk source")?;
        }
        (SourceType::VhostVdpa, _) if source.dev.is_none() => {
            malformed("Missing required attribute 'dev' in element 'source'")?;
        }
        _ => {}
    }
    let secrets = source.encryption.iter().flat_map(|encryption| &encryption.secrets);
    for kind in secrets.filter_map(|secret| secret.kind.as_deref()) {
        if kind != "passphrase" {
            let text = format!("unknown volume encryption secret type {kind}");
            return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
        }
    }
    let Some(store) = &source.data_store else { return Ok(()) };
    if store.format.as_ref().is_some_and(|format| format.kind != "raw") {
        let text = "only 'raw' images supported as <dataStore>";
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
    }
    match (store.kind, &store.source) {
        (Some(kind), Some(source)) => check_source(kind, source),
        _ => Ok(()),
    }
}

fn malformed(text: impl Into<String>) -> Result<()> {
    Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text))
}

fn check_network(source: &DiskSource) -> Result<()> {
    let Some(protocol) = source.protocol else { return Ok(()) };
    match &source.name {
        None if !matches!(protocol, NetProtocol::None | NetProtocol::Nbd) => {
            malformed("missing name for disk source")?;
        }
        Some(name)
            if matches!(protocol, NetProtocol::Gluster | NetProtocol::Rbd)
                && name.find('/').is_none_or(|at| at == 0) =>
        {
            malformed(format!("can't split path '{name}' into pool name and image name"))?;
        }
        _ => {}
    }
    for host in source.hosts.iter().filter(|host| host.socket.is_some()) {
        let transport = host.transport.unwrap_or(HostTransport::Tcp);
        if transport != HostTransport::Unix {
            let transport = transport.as_str();
            malformed(format!("transport '{transport}' does not support socket attribute"))?;
        }
    }
    Ok(())
}
