//! Mounts under pools, made and ended by the host's own programs.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::{Result, consts};
use ferrovirt_conf::storage::{HostOs, Pool, PoolSource, PoolType, SourceHost, mount_command};
use ferrovirt_util::file;

use super::file_system::target;
use crate::error::PoolRefused;
use crate::local::command;

/// What `blkid` answers when it finds nothing on a device.
const BLKID_NOTHING: i32 = 2;

/// Whether source and target say enough. Upstream: `virStorageBackendFileSystemIsValid`.
fn check(pool: &Pool) -> Result<(), PoolRefused> {
    let source = &pool.source;
    if pool.kind == PoolType::Netfs {
        let [host] = source.hosts.as_slice() else { return Err(PoolRefused::NotOneHost) };
        if host.name.is_empty() {
            return Err(PoolRefused::MissingSource("host"));
        }
        return if source.dir.is_some() { Ok(()) } else { Err(PoolRefused::MissingSource("path")) };
    }
    match source.devices.as_slice() {
        [] => Err(PoolRefused::MissingSource("device")),
        [_] => Ok(()),
        _ => Err(PoolRefused::NotOneDevice),
    }
}

/// The name that the mount table has for the source. Upstream: `virStorageBackendFileSystemGetPoolSource`.
fn source_name(pool: &Pool) -> Option<String> {
    let source = &pool.source;
    if pool.kind != PoolType::Netfs {
        return source.devices.first().map(|device| device.path.clone());
    }
    let (host, dir) = (&source.hosts.first()?.name, source.dir.as_ref()?);
    Some(if source.format == Some("cifs") { format!("//{host}/{dir}") } else { format!("{host}:{dir}") })
}

/// Whether the pool's source is mounted at its target. Nothing is asked of the file system, which may be a dead server's.
/// Upstream: `virStorageBackendFileSystemIsMounted`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if there is no mount table.
pub(super) fn is_mounted(pool: &Pool) -> Result<bool> {
    let (target, source) = (target(pool)?, source_name(pool).unwrap_or_default());
    let mounts = file::read_mounts("/proc/self/mounts")?;
    let same_source = |found: &str| found == source || file::same_path(found, &source);
    Ok(mounts.iter().any(|mount| mount.point == target && same_source(&mount.source)))
}

/// Upstream: `virStorageBackendFileSystemStart`.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` if it is mounted already; those of the program.
pub(super) fn start(call: &Call, pool: &Pool) -> Result<()> {
    check(pool)?;
    if is_mounted(pool)? {
        return Err(PoolRefused::AlreadyMounted(target(pool)?.to_owned()).into());
    }
    command(&mount_command(pool, HostOs::Linux)?).run_within(call).map(drop)
}

/// Upstream: `virStorageBackendFileSystemStop`.
///
/// # Errors
/// Those of the program.
pub(super) fn stop(call: &Call, pool: &Pool) -> Result<()> {
    check(pool)?;
    if !is_mounted(pool)? {
        return Ok(());
    }
    command(&["umount", target(pool)?]).run_within(call).map(drop)
}

/// Makes a file system on the source. Upstream: `virStorageBackendMakeFileSystem`.
///
/// # Errors
/// `VIR_ERR_OPERATION_INVALID` without a device, `VIR_ERR_STORAGE_POOL_BUILT` if there is something on it that is to stay;
/// those of the programs.
pub(super) fn format(call: &Call, pool: &Pool, flags: u32) -> Result<()> {
    let device = pool.source.devices.first().map(|device| device.path.as_str());
    let device = device.ok_or_else(|| PoolRefused::NoFormatDevice(pool.name.clone()))?;
    if !Path::new(device).exists() {
        return Err(PoolRefused::NoFormatSource(pool.name.clone()).into());
    }
    let format = pool.source.format.unwrap_or("auto");
    if flags & consts::STORAGE_POOL_BUILD_NO_OVERWRITE != 0 {
        check_empty(call, device, format)?;
    }
    // Without these the programs ask, or refuse, where something is on the device.
    let force = match format {
        "xfs" => &["-f"][..],
        "ext2" | "ext3" | "ext4" => &["-F"][..],
        _ => &[],
    };
    let make = command(&[&["mkfs", "-t", format], force, &[device]].concat());
    make.run_within(call).map(drop)
}

/// Upstream: `virStorageBackendDeviceIsEmpty`.
fn check_empty(call: &Call, device: &str, format: &str) -> Result<()> {
    let probe = command(&["blkid", "-p", "-o", "value", "-s", "TYPE", "-s", "PTTYPE", device]);
    let child = probe.capture_stdout().capture_stderr().spawn()?;
    let output = child.wait_output_within(call)?;
    let found = output.stdout_text();
    match found.lines().next() {
        None if output.exit.success() || output.exit.code() == Some(BLKID_NOTHING) => Ok(()),
        Some(found) if found == format => {
            Err(PoolRefused::AlreadyFormatted(device.to_owned(), format.to_owned()).into())
        }
        _ => Err(PoolRefused::OtherFormat(device.to_owned(), format.to_owned()).into()),
    }
}

/// The shares and Gluster volumes of a server. A server that does not answer has none, and neither has one that cannot be
/// asked because a program is missing. Upstream: `virStorageBackendFileSystemNetFindPoolSources`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` or `VIR_ERR_CONFIG_UNSUPPORTED` without exactly one host, `VIR_ERR_OPERATION_FAILED` if nothing was
/// found; those of the document and of the call.
pub(super) fn sources(call: &Call, spec: Option<&str>) -> Result<String> {
    let source = PoolSource::parse_text(spec.ok_or(PoolRefused::NoDiscoveryHost)?, PoolType::Netfs)?;
    let [host] = source.hosts.as_slice() else {
        return Err(PoolRefused::NotOneDiscoveryHost.into());
    };
    let mut found = Vec::new();
    for answer in [nfs_shares(call, host), gluster_volumes(call, host)] {
        call.check()?;
        match answer {
            Ok(sources) => found.extend(sources),
            Err(error) => log::info!("{error}"),
        }
    }
    if found.is_empty() {
        return Err(PoolRefused::NothingFound(host.name.clone()).into());
    }
    Ok(PoolSource::format_list(&found, PoolType::Netfs))
}

fn nfs_shares(call: &Call, host: &SourceHost) -> Result<Vec<PoolSource>> {
    let ask = command(&["showmount", "--no-headers", "--exports", &host.name]);
    let shares = ask.capture_stdout().run_within(call)?.stdout_text();
    Ok(shares.lines().filter_map(|line| share(line, host)).collect())
}

/// Upstream: `virStorageBackendFindGlusterPoolSources`.
fn gluster_volumes(call: &Call, host: &SourceHost) -> Result<Vec<PoolSource>> {
    if file::find_in_path("gluster").is_none() {
        return Ok(Vec::new());
    }
    let remote = format!("--remote-host={}", host.name);
    let ask = command(&["gluster", "--xml", "--log-file=/dev/null", "volume", "info", "all", &remote]);
    let answer = ask.capture_stdout().run_within(call)?.stdout_text();
    PoolSource::from_gluster(&answer, &host.name, PoolType::Netfs)
}

/// The share of a line such as `/export  *`. Upstream: `virStorageBackendFileSystemNetFindPoolSourcesFunc`.
fn share(line: &str, host: &SourceHost) -> Option<PoolSource> {
    let path = line.split_ascii_whitespace().next().filter(|path| path.starts_with('/'))?;
    let host = SourceHost { name: host.name.clone(), port: 0 };
    let format = PoolType::Netfs.source_formats().and_then(|formats| formats.find("nfs"));
    Some(PoolSource { hosts: vec![host], dir: Some(path.to_owned()), format, ..PoolSource::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(text: &str) -> Pool {
        Pool::parse(text).unwrap()
    }

    #[test]
    fn sources_have_their_names_in_the_mount_table() {
        let netfs = |format: &str| {
            pool(&format!(
                "<pool type='netfs'><name>n</name><source><host name='h'/><dir path='/d'/><format type='{format}'/></source>\
                 <target><path>/t</path></target></pool>"
            ))
        };
        assert_eq!(source_name(&netfs("nfs")).unwrap(), "h:/d");
        assert_eq!(source_name(&netfs("cifs")).unwrap(), "//h//d");
        assert!(!is_mounted(&netfs("nfs")).unwrap());
        let root = file::read_mounts("/proc/self/mounts").unwrap().pop().unwrap();
        let mounted = pool(&format!(
            "<pool type='fs'><name>n</name><source><device path='{}'/></source><target><path>{}</path></target></pool>",
            root.source, root.point
        ));
        assert!(is_mounted(&mounted).unwrap());
        assert!(start(&Call::default(), &mounted).unwrap_err().message().contains("is already mounted"));
    }

    #[test]
    fn a_server_that_does_not_answer_has_nothing() {
        let found = sources(&Call::default(), Some("<source><host name='127.0.0.1'/></source>"));
        let message = found.unwrap_err().message().into_owned();
        assert_eq!(message, "operation failed: no storage pools were found on host '127.0.0.1'");
        assert!(sources(&Call::default(), None).is_err());
    }

    #[test]
    fn shares_are_found_in_the_servers_answer() {
        let host = SourceHost { name: "h".to_owned(), port: 0 };
        let found = share("/export/home  192.168.0.0/24", &host).unwrap();
        assert_eq!((found.dir.as_deref(), found.format), (Some("/export/home"), Some("nfs")));
        assert!(share("Export list for h:", &host).is_none() && share("", &host).is_none());
    }
}
