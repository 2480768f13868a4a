//! The other devices: hubs, USB redirection, watchdogs, balloon, RNG, panic, shared memory, TPM, memory, IOMMU, vsock, pstore.

use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::super::devices::Devices;
use super::super::memory::{Pstore, Shmem};
use super::super::misc_devices::{
    Iommu, Memballoon, MemballoonModel, Panic, PlainDevice, RedirFilter, RedirFilterUsb, Redirdev, Rng,
    Vsock, Watchdog,
};
use super::super::tpm::{Tpm, TpmBackend};
use super::info::virtio;
use super::same::{name, null, switch, yes_no};
use super::{infos, memory};

pub(super) fn check(a: &Devices, b: &Devices) -> Result<()> {
    lists(a, b)?;
    let (i, j) = (a.iommu.as_slice(), b.iommu.as_slice());
    same_text!(i.len(), j.len(), "Target domain IOMMU device count does not match source");
    i.iter().zip(j).try_for_each(|(a, b)| iommu(a, b))?;
    let (v, w) = (a.vsock.as_slice(), b.vsock.as_slice());
    same_text!(v.len(), w.len(), "Target domain vsock device count does not match source");
    v.iter().zip(w).try_for_each(|(a, b)| vsock(a, b))?;
    same_text!(a.pstores.len(), b.pstores.len(), "Target domain pstore device count does not match source");
    a.pstores.iter().zip(&b.pstores).try_for_each(|(a, b)| pstore(a, b))
}

fn lists(a: &Devices, b: &Devices) -> Result<()> {
    same!(
        a.hubs.len(),
        b.hubs.len(),
        "Target domain hub device count {target} does not match source {source}"
    );
    a.hubs.iter().zip(&b.hubs).try_for_each(|(a, b)| hub(a, b))?;
    same!(
        a.redirdevs.len(),
        b.redirdevs.len(),
        "Target domain redirected devices count {target} does not match source {source}"
    );
    a.redirdevs.iter().zip(&b.redirdevs).try_for_each(|(a, b)| redirdev(a, b))?;
    same!(
        usize::from(a.redir_filter.is_some()),
        usize::from(b.redir_filter.is_some()),
        "Target domain USB redirection filter count {target} does not match source {source}"
    );
    if let (Some(a), Some(b)) = (&a.redir_filter, &b.redir_filter) {
        redirfilter(a, b)?;
    }
    same!(
        a.watchdogs.len(),
        b.watchdogs.len(),
        "Target domain watchdog device count {target} does not match source {source}"
    );
    a.watchdogs.iter().zip(&b.watchdogs).try_for_each(|(a, b)| watchdog(a, b))?;
    same!(
        usize::from(a.memballoon.is_some()),
        usize::from(b.memballoon.is_some()),
        "Target domain memory balloon count {target} does not match source {source}"
    );
    if let (Some(a), Some(b)) = (&a.memballoon, &b.memballoon) {
        memballoon(a, b)?;
    }
    same!(
        a.rngs.len(),
        b.rngs.len(),
        "Target domain RNG device count {target} does not match source {source}"
    );
    a.rngs.iter().zip(&b.rngs).try_for_each(|(a, b)| rng(a, b))?;
    same!(
        a.panics.len(),
        b.panics.len(),
        "Target domain panic device count {target} does not match source {source}"
    );
    a.panics.iter().zip(&b.panics).try_for_each(|(a, b)| panic_device(a, b))?;
    same!(
        a.shmems.len(),
        b.shmems.len(),
        "Target domain shared memory device count {target} does not match source {source}"
    );
    a.shmems.iter().zip(&b.shmems).try_for_each(|(a, b)| shmem(a, b))?;
    same!(
        a.tpms.len(),
        b.tpms.len(),
        "Target domain TPM device count {target} does not match source {source}"
    );
    a.tpms.iter().zip(&b.tpms).try_for_each(|(a, b)| tpm(a, b))?;
    same!(
        a.memories.len(),
        b.memories.len(),
        "Target domain memory device count {target} does not match source {source}"
    );
    a.memories.iter().zip(&b.memories).try_for_each(|(a, b)| memory::check(a, b))
}

fn hub(a: &PlainDevice, b: &PlainDevice) -> Result<()> {
    same!(
        null(a.kind.as_deref()),
        null(b.kind.as_deref()),
        "Target hub device type {target} does not match source {source}"
    );
    infos(&a.info, &b.info)
}

fn redirdev(a: &Redirdev, b: &Redirdev) -> Result<()> {
    same!(
        a.bus.as_deref().unwrap_or("usb"),
        b.bus.as_deref().unwrap_or("usb"),
        "Target redirected device bus {target} does not match source {source}"
    );
    same!(
        a.source.kind.as_str(),
        b.source.kind.as_str(),
        "Target redirected device source type {target} does not match source device source type {source}"
    );
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainRedirFilterDefCheckABIStability`.
fn redirfilter(a: &RedirFilter, b: &RedirFilter) -> Result<()> {
    same!(
        a.devices.len(),
        b.devices.len(),
        "Target USB redirection filter rule count {target} does not match source {source}"
    );
    let rule = |a: &RedirFilterUsb, b: &RedirFilterUsb| {
        same_text!(a.class, b.class, "Target USB Class code does not match source");
        same_text!(a.vendor, b.vendor, "Target USB vendor ID does not match source");
        same_text!(a.product, b.product, "Target USB product ID does not match source");
        same_text!(a.version, b.version, "Target USB version does not match source");
        same!(
            yes_no(Some(a.allow)),
            yes_no(Some(b.allow)),
            "Target USB allow '{target}' does not match source '{source}'"
        );
        Ok(())
    };
    a.devices.iter().zip(&b.devices).try_for_each(|(a, b)| rule(a, b))
}

fn watchdog(a: &Watchdog, b: &Watchdog) -> Result<()> {
    same!(
        a.model.as_str(),
        b.model.as_str(),
        "Target watchdog model {target} does not match source {source}"
    );
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainMemballoonDefCheckABIStability`.
fn memballoon(a: &Memballoon, b: &Memballoon) -> Result<()> {
    same!(a.model.as_str(), b.model.as_str(), "Target balloon model {target} does not match source {source}");
    same!(
        switch(a.autodeflate),
        switch(b.autodeflate),
        "Target balloon autodeflate attribute value '{target}' does not match source '{source}'"
    );
    same!(
        switch(a.free_page_reporting),
        switch(b.free_page_reporting),
        "Target balloon freePageReporting attribute value '{target}' does not match source '{source}'"
    );
    virtio(a.driver.as_ref(), b.driver.as_ref())?;
    if a.model == MemballoonModel::None { Ok(()) } else { infos(&a.info, &b.info) }
}

fn rng(a: &Rng, b: &Rng) -> Result<()> {
    same!(a.model.as_str(), b.model.as_str(), "Target RNG model '{target}' does not match source '{source}'");
    virtio(a.driver.as_ref(), b.driver.as_ref())?;
    infos(&a.info, &b.info)
}

fn panic_device(a: &Panic, b: &Panic) -> Result<()> {
    same!(name(a.model), name(b.model), "Target panic model '{target}' does not match source '{source}'");
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainShmemDefCheckABIStability`.
fn shmem(a: &Shmem, b: &Shmem) -> Result<()> {
    let model = |shmem: &Shmem| shmem.model.as_ref().map_or_else(|| "ivshmem".to_owned(), |m| m.kind.clone());
    same!(model(a), model(b), "Target shared memory model '{target}' does not match source model '{source}'");
    let bytes = |shmem: &Shmem| shmem.size.map_or(0, |size| size.0);
    same!(bytes(a), bytes(b), "Target shared memory size '{target}' does not match source size '{source}'");
    same_text!(
        a.server.is_some(),
        b.server.is_some(),
        "Target shared memory server usage doesn't match source"
    );
    same_text!(a.msi, b.msi, "Target shared memory MSI configuration doesn't match source");
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainTPMDefCheckABIStability`.
fn tpm(a: &Tpm, b: &Tpm) -> Result<()> {
    same_text!(
        std::mem::discriminant(&a.backend),
        std::mem::discriminant(&b.backend),
        "Target TPM device type doesn't match source"
    );
    same_text!(a.model, b.model, "Target TPM device model doesn't match source");
    if let (TpmBackend::Emulator(x), TpmBackend::Emulator(y)) = (&a.backend, &b.backend) {
        same_text!(x.version, y.version, "Target TPM version doesn't match source");
        let banks = |tpm: &super::super::tpm::TpmEmulator| tpm.active_pcr_banks.unwrap_or_default();
        same_text!(banks(x), banks(y), "Target active PCR banks doesn't match source");
    }
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainIOMMUDefCheckABIStability`.
fn iommu(a: &Iommu, b: &Iommu) -> Result<()> {
    same!(
        a.model.as_str(),
        b.model.as_str(),
        "Target domain IOMMU device model '{target}' does not match source '{source}'"
    );
    let (x, y) = (a.driver.unwrap_or_default(), b.driver.unwrap_or_default());
    same!(
        switch(x.intremap),
        switch(y.intremap),
        "Target domain IOMMU device intremap value '{target}' does not match source '{source}'"
    );
    same!(
        switch(x.caching_mode),
        switch(y.caching_mode),
        "Target domain IOMMU device caching mode '{target}' does not match source '{source}'"
    );
    same!(
        switch(x.eim),
        switch(y.eim),
        "Target domain IOMMU device eim value '{target}' does not match source '{source}'"
    );
    same!(
        switch(x.iotlb),
        switch(y.iotlb),
        "Target domain IOMMU device iotlb value '{target}' does not match source '{source}'"
    );
    same!(
        x.aw_bits.unwrap_or(0),
        y.aw_bits.unwrap_or(0),
        "Target domain IOMMU device aw_bits value '{target}' does not match source '{source}'"
    );
    same!(
        switch(x.dma_translation),
        switch(y.dma_translation),
        "Target domain IOMMU device dma translation '{target}' does not match source '{source}'"
    );
    infos(&a.info, &b.info)
}

fn vsock(a: &Vsock, b: &Vsock) -> Result<()> {
    same!(
        name(a.model),
        name(b.model),
        "Target domain vsock device model '{target}' does not match source '{source}'"
    );
    infos(&a.info, &b.info)
}

fn pstore(a: &Pstore, b: &Pstore) -> Result<()> {
    same!(a.backend, b.backend, "Target pstore device backend '{target}' does not match source '{source}'");
    let kib = |pstore: &Pstore| pstore.size.map_or(0, |size| size.0);
    same!(kib(a), kib(b), "Target pstore size '{target}' does not match source '{source}'");
    infos(&a.info, &b.info)
}
