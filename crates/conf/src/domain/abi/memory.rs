//! Memory devices. Upstream: `virDomainMemoryDefCheckABIStability`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::super::memory::{MemoryDevice, MemoryModel, MemoryTarget};
use super::super::units::Kib;
use super::infos;

pub(super) fn check(a: &MemoryDevice, b: &MemoryDevice) -> Result<()> {
    same!(
        a.model.as_str(),
        b.model.as_str(),
        "Target memory device model '{target}' doesn't match source model '{source}'"
    );
    let kib = |size: Option<Kib>| size.map_or(0, |size| size.0);
    let (x, y) = (&a.target, &b.target);
    same!(
        x.node.map_or(-1, i64::from),
        y.node.map_or(-1, i64::from),
        "Target memory device targetNode '{target}' doesn't match source targetNode '{source}'"
    );
    same!(
        kib(x.size),
        kib(y.size),
        "Target memory device size '{target}' doesn't match source memory device size '{source}'"
    );
    match a.model {
        MemoryModel::Nvdimm => {
            let label = |target: &MemoryTarget| kib(target.label.and_then(|label| label.size));
            same!(
                label(x),
                label(y),
                "Target NVDIMM label size '{target}' doesn't match source NVDIMM label size '{source}'"
            );
            let align =
                |device: &MemoryDevice| kib(device.source.as_ref().and_then(|source| source.alignsize));
            same!(
                align(a),
                align(b),
                "Target NVDIMM alignment '{target}' doesn't match source NVDIMM alignment '{source}'"
            );
            let pmem = |device: &MemoryDevice| device.source.as_ref().is_some_and(|source| source.pmem);
            same_text!(pmem(a), pmem(b), "Target NVDIMM pmem flag doesn't match source NVDIMM pmem flag");
            same_text!(
                x.readonly,
                y.readonly,
                "Target NVDIMM readonly flag doesn't match source NVDIMM readonly flag"
            );
            same_text!(a.uuid, b.uuid, "Target NVDIMM UUID doesn't match source NVDIMM");
        }
        MemoryModel::VirtioPmem | MemoryModel::VirtioMem => {
            let base = |target: &MemoryTarget| target.address.and_then(|address| address.base).unwrap_or(0);
            same!(
                base(x),
                base(y),
                "Target memory device address '0x{target:x}' doesn't match source memory device address '0x{source:x}'"
            );
            same!(
                kib(x.block),
                kib(y.block),
                "Target memory device block size '{target}' doesn't match source memory device block size '{source}'"
            );
            same!(
                kib(x.requested),
                kib(y.requested),
                "Target memory device requested size '{target}' doesn't match source memory device requested size \
                 '{source}'"
            );
            same_text!(
                x.dynamic_memslots,
                y.dynamic_memslots,
                "Target memory device 'dynamicMemslots' property doesn't match source memory device"
            );
        }
        MemoryModel::Dimm | MemoryModel::SgxEpc => {}
    }
    infos(&a.info, &b.info)
}
