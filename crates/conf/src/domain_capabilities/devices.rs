//! Which devices a domain could have.

use ferrovirt_macros::XmlElement;

use super::Support;
use crate::domain::chardev::ChardevType;
use crate::domain::disk::{DiskBus, DiskDevice, DiskModel};
use crate::domain::filesystem::FilesystemDriverType;
use crate::domain::graphics::GraphicsType;
use crate::domain::hostdev::HostdevMode;
use crate::domain::interface::options::BackendType;
use crate::domain::misc_devices::{PanicModel, VirtioModel};
use crate::domain::tpm::{TpmModel, TpmVersion};
use crate::domain::video::VideoType;

/// The device classes that drivers report.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DeviceSupport {
    #[xml(child)]
    pub disk: Option<Support<DiskChoices>>,
    #[xml(child)]
    pub graphics: Option<Support<GraphicsChoices>>,
    #[xml(child)]
    pub video: Option<Support<VideoChoices>>,
    #[xml(child)]
    pub hostdev: Option<Support<HostdevChoices>>,
    #[xml(child)]
    pub rng: Option<Support<RngChoices>>,
    #[xml(child)]
    pub filesystem: Option<Support<FilesystemChoices>>,
    #[xml(child)]
    pub tpm: Option<Support<TpmChoices>>,
    #[xml(child)]
    pub redirdev: Option<Support<RedirdevChoices>>,
    #[xml(child)]
    pub channel: Option<Support<ChannelChoices>>,
    #[xml(child)]
    pub crypto: Option<Support<CryptoChoices>>,
    #[xml(child)]
    pub interface: Option<Support<InterfaceChoices>>,
    #[xml(child)]
    pub panic: Option<Support<PanicChoices>>,
}

string_enums! {
    /// Upstream: `virDomainStartupPolicy`, with the value that documents leave out.
    pub StartupPolicyChoice {
        Default = "default", Mandatory = "mandatory", Requisite = "requisite", Optional = "optional",
    }
    /// Upstream: `virDomainHostdevSubsysType`.
    pub HostdevSubsystem { Usb = "usb", Pci = "pci", Scsi = "scsi", ScsiHost = "scsi_host", Mdev = "mdev" }
    /// Upstream: `virDomainHostdevCapsType`.
    pub HostdevCapability { Storage = "storage", Misc = "misc", Net = "net" }
    /// Upstream: `virDeviceHostdevPCIDriverName`.
    pub PciBackend { Default = "default", Kvm = "kvm", Vfio = "vfio", Xen = "xen" }
    /// Upstream: `virDomainRNGBackend`.
    pub RngBackendModel { Random = "random", Egd = "egd", Builtin = "builtin" }
    /// Upstream: `virDomainTPMBackendType`.
    pub TpmBackendModel { Passthrough = "passthrough", Emulator = "emulator", External = "external" }
    /// Upstream: `virDomainRedirdevBus`.
    pub RedirdevBus { Usb = "usb" }
    /// Upstream: `virDomainCryptoModel`.
    pub CryptoModel { Virtio = "virtio" }
    /// Upstream: `virDomainCryptoType`.
    pub CryptoType { Qemu = "qemu" }
    /// Upstream: `virDomainCryptoBackend`.
    pub CryptoBackendModel { Builtin = "builtin", Lkcf = "lkcf" }
}

choices! {
    /// Upstream: `virDomainCapsDeviceDisk`.
    pub DiskChoices { device: DiskDevice = "diskDevice", bus: DiskBus = "bus", model: DiskModel = "model" }
    /// Upstream: `virDomainCapsDeviceGraphics`.
    pub GraphicsChoices { kind: GraphicsType = "type" }
    /// Upstream: `virDomainCapsDeviceVideo`.
    pub VideoChoices { model_type: VideoType = "modelType" }
    /// Upstream: `virDomainCapsDeviceHostdev`.
    pub HostdevChoices {
        mode: HostdevMode = "mode",
        startup_policy: StartupPolicyChoice = "startupPolicy",
        subsystem: HostdevSubsystem = "subsysType",
        capability: HostdevCapability = "capsType",
        pci_backend: PciBackend = "pciBackend",
    }
    /// Upstream: `virDomainCapsDeviceRNG`.
    pub RngChoices { model: VirtioModel = "model", backend: RngBackendModel = "backendModel" }
    /// Upstream: `virDomainCapsDeviceFilesystem`.
    pub FilesystemChoices { driver_type: FilesystemDriverType = "driverType" }
    /// Upstream: `virDomainCapsDeviceTPM`.
    pub TpmChoices {
        model: TpmModel = "model",
        backend: TpmBackendModel = "backendModel",
        version: TpmVersion = "backendVersion",
    }
    /// Upstream: `virDomainCapsDeviceRedirdev`.
    pub RedirdevChoices { bus: RedirdevBus = "bus" }
    /// Upstream: `virDomainCapsDeviceChannel`.
    pub ChannelChoices { kind: ChardevType = "type" }
    /// Upstream: `virDomainCapsDeviceCrypto`.
    pub CryptoChoices {
        model: CryptoModel = "model",
        kind: CryptoType = "type",
        backend: CryptoBackendModel = "backendModel",
    }
    /// Upstream: `virDomainCapsDeviceNet`.
    pub InterfaceChoices { backend: BackendType = "backendType" }
    /// Upstream: `virDomainCapsDevicePanic`.
    pub PanicChoices { model: PanicModel = "model" }
}
