//! What a change of devices refuses, with the reference's texts.

use ferrovirt_util::{Error, ErrorDomain, VirError as _};

document_errors! {
    /// Why a device cannot be found, added, removed or replaced.
    pub DeviceError in DOMAIN {
        CONFIG_UNSUPPORTED UnknownElement(String) = "unknown device type '{0}'";
        NO_TARGET NoTarget = "missing target information for device";
        OPERATION_INVALID DiskTargetInUse(String) = "target {0} already exists";
        OPERATION_INVALID FilesystemTargetInUse = "Target already exists";
        OPERATION_INVALID ControllerInUse(u32) = "controller index='{0}' already exists";
        OPERATION_INVALID ChardevInUse = "chardev already exists";
        OPERATION_INVALID Known = "device is already in the domain configuration";
        OPERATION_INVALID LeaseInUse(String, String) = "Lease {0} in lockspace {1} already exists";
        CONFIG_UNSUPPORTED AddressInUse = "a device with the same address already exists ";
        OPERATION_INVALID NoMemorySlot = "no free memory device slot available";
        CONFIG_UNSUPPORTED NoMaxMemory = "cannot use/hotplug a memory device when domain 'maxMemory' is not defined";
        CONFIG_UNSUPPORTED MemoryTooLarge(u64, u64) =
            "Attaching memory device with size '{0}' would exceed domain's maxMemory config size '{1}'";
        OPERATION_INVALID VsockInUse = "domain already has a vsock device";
        OPERATION_INVALID IommuInUse = "domain already has an iommu device";
        OPERATION_UNSUPPORTED AttachSerialConsole = "attaching serial console is not supported";
        OPERATION_INVALID DetachSerialConsole = "detaching serial console is not supported";
        OPERATION_UNSUPPORTED Attach(&'static str) = "persistent attach of device '{0}' is not supported";
        OPERATION_UNSUPPORTED Detach(&'static str) = "persistent detach of device '{0}' is not supported";
        OPERATION_UNSUPPORTED Update(&'static str) = "persistent update of device '{0}' is not supported";
        DEVICE_MISSING NoDisk(String) = "no target device {0}";
        INVALID_ARG NoDiskToUpdate(String) = "target {0} doesn't exist.";
        INVALID_ARG NoGraphicsToUpdate(&'static str) = "cannot find existing graphics type '{0}' device to modify";
        INVALID_ARG NoMemoryToUpdate = "memory not found";
        DEVICE_MISSING NoDevice = "device not present in domain configuration";
        INVALID_ARG NoChardev = "device not present in domain configuration";
        DEVICE_MISSING NoFilesystem = "no matching filesystem device was found";
        DEVICE_MISSING NoRng = "no matching RNG device was found";
        DEVICE_MISSING NoMemory = "matching memory device was not found";
        DEVICE_MISSING NoRedirdev = "no matching redirdev was not found";
        DEVICE_MISSING NoShmem = "matching shmem device was not found";
        DEVICE_MISSING NoWatchdog = "no matching watchdog was found";
        DEVICE_MISSING NoInput = "matching input device not found";
        OPERATION_FAILED NoVsock = "matching vsock device not found";
        OPERATION_FAILED NoIommu = "matching iommu device not found";
        DEVICE_MISSING NoLease(String, String) = "Lease {0} in lockspace {1} does not exist";
        OPERATION_FAILED ManyInterfacesWithMac(String) = "multiple devices matching MAC address {0} found";
        OPERATION_FAILED ManyInterfaces = "multiple matching devices found";
        DEVICE_MISSING NoInterface(String, String, String) =
            "no device found at address '{0}' matching MAC address '{1}' and alias '{2}'";
        INVALID_ARG NoAlias(String) = "no device found with alias {0}";
    }
}

impl DeviceError {
    /// The error as the driver `domain` raises it.
    #[must_use]
    pub fn in_domain(&self, domain: ErrorDomain) -> Error {
        Error::new(domain, self.number(), self.to_string())
    }
}
