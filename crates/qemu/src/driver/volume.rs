//! Disks that are volumes of storage pools: the storage driver knows where they are.
//! Upstream: `virDomainDiskTranslateSourcePool`.

use std::borrow::Cow;
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::driver::StorageDriver;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_conf::domain::disk::source::SourceType;
use ferrovirt_util::Result;

use super::connection::Connection;

document_errors! {
    /// A volume that cannot be a disk.
    pub(crate) VolumeError in QEMU {
        XML_ERROR Nameless = "missing storage pool or volume of a disk";
        CONFIG_UNSUPPORTED NoStorage = "disks of type 'volume' need the storage driver";
        CONFIG_UNSUPPORTED Kind(String) = "volume '{0}' is neither a file nor a block device";
    }
}

impl Connection {
    /// The document with files and devices in place of volumes: what can be started.
    ///
    /// # Errors
    /// `VIR_ERR_CONFIG_UNSUPPORTED` for what is no file and no device; those of the storage driver.
    pub(super) fn resolved<'a>(&self, call: &Call, config: &'a Definition) -> Result<Cow<'a, Definition>> {
        let is_volume = |disk: &Disk| disk.kind == SourceType::Volume;
        if !config.devices.disks.iter().any(is_volume) {
            return Ok(Cow::Borrowed(config));
        }
        let storage = self.storage(call)?;
        let mut definition = config.clone();
        for disk in definition.devices.disks.iter_mut().filter(|disk| is_volume(disk)) {
            resolve(call, storage.as_ref(), disk)?;
        }
        Ok(Cow::Owned(definition))
    }

    fn storage(&self, call: &Call) -> Result<Arc<dyn StorageDriver>> {
        let opened = self.host.open_secondary(call, "storage", &format!("storage:{}", self.place));
        let table = opened.ok().and_then(|opened| opened.storage);
        table.ok_or_else(|| VolumeError::NoStorage.into())
    }
}

fn resolve(call: &Call, storage: &dyn StorageDriver, disk: &mut Disk) -> Result<()> {
    let source = disk.source.as_mut().ok_or(VolumeError::Nameless)?;
    let (Some(pool), Some(name)) = (source.pool.take(), source.volume.take()) else {
        return Err(VolumeError::Nameless.into());
    };
    let pool = storage.storage_pool_lookup_by_name(call, &pool)?;
    let volume = storage.storage_vol_lookup_by_name(call, &pool, &name)?;
    let path = storage.storage_vol_get_path(call, &volume)?;
    match storage.storage_vol_get_info(call, &volume)?.type_ {
        consts::STORAGE_VOL_FILE => (disk.kind, source.file) = (SourceType::File, Some(path)),
        consts::STORAGE_VOL_BLOCK => (disk.kind, source.dev) = (SourceType::Block, Some(path)),
        _ => return Err(VolumeError::Kind(name).into()),
    }
    Ok(())
}
