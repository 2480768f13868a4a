//! The types whose properties the prober asks for, in the order of the conversation, and the condition for asking.

use super::flags::Flag;

/// Asked with `device-list-properties`.
pub(crate) const DEVICES: &[(&str, Option<Flag>)] = &[
    ("virtio-blk-pci", None),
    ("virtio-net-pci", Some(Flag::VirtioNet)),
    ("virtio-scsi-pci", Some(Flag::VirtioScsiPci)),
    ("virtio-blk-ccw", Some(Flag::VirtioCcw)),
    ("virtio-net-ccw", Some(Flag::VirtioNet)),
    ("virtio-scsi-ccw", Some(Flag::VirtioScsiPci)),
    ("vfio-pci", Some(Flag::VfioPci)),
    ("scsi-hd", None),
    ("ide-hd", None),
    ("PIIX4_PM", None),
    ("usb-redir", Some(Flag::UsbRedir)),
    ("usb-storage", Some(Flag::UsbStorage)),
    ("kvm-pit", None),
    ("VGA", Some(Flag::Vga)),
    ("vmware-svga", Some(Flag::VmwareSvga)),
    ("qxl", Some(Flag::Qxl)),
    ("virtio-gpu-pci", Some(Flag::VirtioGpu)),
    ("virtio-gpu-device", Some(Flag::VirtioGpu)),
    ("ICH9-LPC", None),
    ("virtio-balloon-pci", None),
    ("virtio-balloon-ccw", None),
    ("virtio-balloon-device", None),
    ("spapr-pci-host-bridge", Some(Flag::SpaprPciHostBridge)),
    ("intel-iommu", Some(Flag::IntelIommu)),
    ("mch", Some(Flag::Mch)),
    ("nvdimm", Some(Flag::Nvdimm)),
    ("pcie-root-port", Some(Flag::PcieRootPort)),
    ("virtio-gpu-ccw", Some(Flag::VirtioGpuCcw)),
    ("usb-host", None),
    ("vhost-user-fs-device", Some(Flag::VhostUserFs)),
    ("virtio-mem-pci", Some(Flag::VirtioMemPci)),
    ("virtio-iommu-pci", Some(Flag::VirtioIommuPci)),
    ("virtio-blk-ccw", Some(Flag::VirtioCcw)),
];

/// Asked with `qom-list-properties`.
pub(crate) const OBJECTS: &[(&str, Option<Flag>)] = &[
    ("memory-backend-file", None),
    ("memory-backend-memfd", Some(Flag::MemoryBackendMemfd)),
    ("max-arm-cpu", Some(Flag::ArmMaxCpu)),
    ("max-x86_64-cpu", Some(Flag::X86MaxCpu)),
];

/// Hyper-V enlightenments: the name in documents and the CPU property.
pub(crate) const HYPERV: &[(&str, &str)] = &[
    ("relaxed", "hv-relaxed"),
    ("vapic", "hv-vapic"),
    ("spinlocks", "hv-spinlocks"),
    ("vpindex", "hv-vpindex"),
    ("runtime", "hv-runtime"),
    ("synic", "hv-synic"),
    ("stimer", "hv-stimer"),
    ("reset", "hv-reset"),
    ("vendor_id", "hv-vendor-id"),
    ("frequencies", "hv-frequencies"),
    ("reenlightenment", "hv-reenlightenment"),
    ("tlbflush", "hv-tlbflush"),
    ("ipi", "hv-ipi"),
    ("evmcs", "hv-evmcs"),
    ("avic", "hv-avic"),
    ("emsr_bitmap", "hv-emsr-bitmap"),
    ("xmm_input", "hv-xmm-input"),
];
