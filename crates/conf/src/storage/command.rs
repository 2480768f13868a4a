//! The commands that start a pool. Upstream: `storage_util.c`.

use super::{Pool, PoolNamespace, PoolType};

/// The operating system whose mount is called: they differ in the options that it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostOs {
    /// Linux.
    Linux,
    /// FreeBSD.
    FreeBsd,
}

document_errors! {
    /// Why there is no command.
    pub CommandError in STORAGE {
        OPERATION_INVALID NoCommand(PoolType) = "pool type {0:?} is not started by a command";
        INTERNAL_ERROR NoSource = "missing source or target of the pool";
    }
}

/// The command that makes the pool available, program first: a mount for file systems, the activation of the volume
/// group for logical pools.
///
/// # Errors
/// `VIR_ERR_OPERATION_INVALID` for every other type.
pub fn start_command(pool: &Pool, os: HostOs) -> Result<Vec<String>, CommandError> {
    match pool.kind {
        PoolType::Fs | PoolType::Netfs => mount_command(pool, os),
        PoolType::Logical => volume_group_command(pool, true),
        other => Err(CommandError::NoCommand(other)),
    }
}

/// `vgchange` for the pool's volume group. Upstream: `virStorageBackendLogicalChangeCmd`.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` if the pool has no source name.
pub fn volume_group_command(pool: &Pool, on: bool) -> Result<Vec<String>, CommandError> {
    let name = pool.source.name.as_deref().ok_or(CommandError::NoSource)?;
    Ok(["vgchange", if on { "-aly" } else { "-aln" }, name].map(str::to_owned).to_vec())
}

fn mount_source(pool: &Pool) -> Option<String> {
    let source = &pool.source;
    if pool.kind == PoolType::Fs {
        return source.devices.first().map(|device| device.path.clone());
    }
    let (host, dir) = (&source.hosts.first()?.name, source.dir.as_ref()?);
    Some(if source.format == Some("cifs") { format!("//{host}/{dir}") } else { format!("{host}:{dir}") })
}

/// The mount of a file system pool. Upstream: `virStorageBackendFileSystemMountCmd`.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` if the pool has no source or target.
pub fn mount_command(pool: &Pool, os: HostOs) -> Result<Vec<String>, CommandError> {
    let source = mount_source(pool).ok_or(CommandError::NoSource)?;
    let target = pool.target_path.clone().ok_or(CommandError::NoSource)?;
    let format = pool.source.format.unwrap_or("auto");
    let network = pool.kind == PoolType::Netfs;
    let mut options: Vec<String> = match os {
        HostOs::Linux => vec!["nodev".into(), "nosuid".into(), "noexec".into()],
        HostOs::FreeBsd => vec!["nosuid".into(), "noexec".into()],
    };
    match format {
        "glusterfs" if network => options.push("direct-io-mode=1".to_owned()),
        "cifs" if network => options.push("guest".to_owned()),
        _ => {}
    }
    if let Some(version) = &pool.source.protocol_version {
        options.push(format!("nfsvers={version}"));
    }
    if let Some(PoolNamespace::MountOptions(list)) = &pool.namespace {
        options.extend(list.iter().map(|option| option.name.clone()));
    }
    let mut argv = vec!["mount".to_owned(), "-o".to_owned(), options.join(",")];
    if !(network && format == "auto") {
        argv.extend(["-t".to_owned(), format.to_owned()]);
    }
    argv.extend([source, target]);
    Ok(argv)
}
