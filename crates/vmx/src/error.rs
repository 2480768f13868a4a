//! What can be wrong with a VMX file or with a domain that is to become one.

use ferrovirt_conf::document_errors;

document_errors! {
    /// Upstream: the reports of `vmx.c`.
    pub VmxError in NONE {
        INTERNAL_ERROR MissingEntry(String) = "Missing essential config entry '{0}'";
        INTERNAL_ERROR NoInteger(String) = "Config entry '{0}' must represent an integer value";
        INTERNAL_ERROR NoBoolean(String) = "Config entry '{0}' must represent a boolean value (true|false)";
        INTERNAL_ERROR BadUuid(String) = "Could not parse UUID from string '{0}'";
        INTERNAL_ERROR UnknownEncoding(String) = "libxml2 doesn't handle {0} encoding";
        INTERNAL_ERROR Conversion(String) = "Could not convert from {0} to UTF-8 encoding";
        INTERNAL_ERROR ConfigVersion(i64) = "Expecting VMX entry 'config.version' to be 8 but found {0}";
        INTERNAL_ERROR HardwareVersion(i64) =
            "Expecting VMX entry 'virtualHW.version' to be 4 or higher but found {0}";
        INTERNAL_ERROR BadEscape(&'static str) = "VMX entry '{0}' contains invalid escape sequence";
        INTERNAL_ERROR MemorySize(i64) =
            "Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found {0}";
        INTERNAL_ERROR CpuCount(i64) =
            "Expecting VMX entry 'numvcpus' to be an unsigned integer greater than 0 but found {0}";
        INTERNAL_ERROR CoresPerSocket = "VMX entry 'cpuid.coresPerSocket' smaller than 'numvcpus'";
        INTERNAL_ERROR AffinityCount(i64, usize) =
            "Expecting VMX entry 'sched.cpu.affinity' to contain at least as many values as 'numvcpus' ({0}) but found \
             only {1} value(s)";
        INTERNAL_ERROR AffinityList(String) =
            "Expecting VMX entry 'sched.cpu.affinity' to be a comma separated list of unsigned integers but found '{0}'";
        INTERNAL_ERROR AffinityTooLarge(u32) =
            "VMX entry 'sched.cpu.affinity' contains a {0}, this value is too large";
        INTERNAL_ERROR Shares(String) =
            "Expecting VMX entry 'sched.cpu.shares' to be an unsigned integer or 'low', 'normal' or 'high' but found \
             '{0}'";
        INTERNAL_ERROR Firmware(String) = "VMX entry 'firmware' has unknown value '{0}'";
        INTERNAL_ERROR Expected(String, &'static str, String) =
            "Expecting VMX entry '{0}' to be {1} but found '{2}'";
        INTERNAL_ERROR NotHandled(String, String) = "No yet handled value '{0}' for VMX entry '{1}'";
        INTERNAL_ERROR InvalidValue(String, String) = "Invalid value '{0}' for VMX entry '{1}'";
        INTERNAL_ERROR InvalidDiskValue(String, String, String) =
            "Invalid or not yet handled value '{0}' for VMX entry '{1}' for device type '{2}'";
        INTERNAL_ERROR Scheme(String, String) = "VMX entry '{0}' contains unsupported scheme '{1}'";
        INTERNAL_ERROR EthernetIndex(String) = "failed to parse the index of the VMX key '{0}'";

        INTERNAL_ERROR VirtType(&'static str, &'static str) =
            "Expecting virt type to be '{0}' but found '{1}'";
        CONFIG_UNSUPPORTED Arch(String) =
            "Expecting domain XML attribute 'arch' of entry 'os/type' to be 'i686' or 'x86_64' but found '{0}'";
        CONFIG_UNSUPPORTED Smbios(&'static str) = "Unsupported SMBIOS mode '{0}'";
        CONFIG_UNSUPPORTED OfflineCpus = "No support for domain XML entry 'vcpu' attribute 'current'";
        CONFIG_UNSUPPORTED NoCpus = "Expecting domain XML entry 'vcpu' to be greater than 0";
        CONFIG_UNSUPPORTED CpuMode(&'static str) =
            "Expecting domain XML CPU mode 'custom' but found '{0}'";
        CONFIG_UNSUPPORTED Threads = "Only 1 thread per core is supported";
        CONFIG_UNSUPPORTED Dies = "Only 1 die per socket is supported";
        CONFIG_UNSUPPORTED Clusters = "Only 1 cluster per die is supported";
        CONFIG_UNSUPPORTED Sockets(u32, u32) =
            "Expecting domain XML CPU sockets per core as {0} but found {1}";
        INTERNAL_ERROR CpuSet(u32) =
            "Expecting domain XML attribute 'cpuset' of entry 'vcpu' to contain at least {0} CPU(s)";
        CONFIG_UNSUPPORTED Graphics(&'static str) = "Unsupported graphics type '{0}'";
        INTERNAL_ERROR DriverName(String) = "Unknown driver name '{0}'";
        INTERNAL_ERROR MissingController(u32) = "Missing SCSI controller for index {0}";
        CONFIG_UNSUPPORTED InconsistentModel(String, String, u32) =
            "Inconsistent SCSI controller model ('{0}' is not '{1}') for SCSI controller index {2}";
        INTERNAL_ERROR InconsistentModels(u32) =
            "Disks on SCSI controller {0} have inconsistent controller models, cannot autodetect model";
        CONFIG_UNSUPPORTED ScsiModel(String) =
            "Expecting domain XML attribute 'model' of entry 'controller' to be 'buslogic' or 'lsilogic' or 'lsisas1068' \
             or 'vmpvscsi' but found '{0}'";
        INTERNAL_ERROR TargetPrefix(&'static str) =
            "Expecting domain XML attribute 'dev' of entry 'devices/disk/target' to start with '{0}'";
        INTERNAL_ERROR TargetIndex(String) = "Could not parse valid disk index from '{0}'";
        INTERNAL_ERROR TargetTooLarge(&'static str, String) =
            "{0} disk index (parsed from '{1}') is too large";
        CONFIG_UNSUPPORTED AddressType(&'static str) = "Unsupported disk address type '{0}'";
        CONFIG_UNSUPPORTED AddressMismatch(u32, u32, u32, String) =
            "Disk address {0}:{1}:{2} doesn't match target device '{3}'";
        INTERNAL_ERROR OutOfRange(&'static str, u32, &'static str) = "{0} index {1} out of {2} range";
        CONFIG_UNSUPPORTED Bus(&'static str, &'static str) = "Unsupported bus type '{0}' for {1}";
        CONFIG_UNSUPPORTED SourceType(&'static str, &'static str, String, &'static str) =
            "{0} {1} '{2}' has an unsupported type '{3}'";
        INTERNAL_ERROR Suffix(&'static str, &'static str, String, &'static str) =
            "Image file for {0} {1} '{2}' has unsupported suffix, expecting '{3}'";
        CONFIG_UNSUPPORTED CacheMode(&'static str, String, &'static str) =
            "{0} harddisk '{1}' has unsupported cache mode '{2}'";
        CONFIG_UNSUPPORTED FloppyType(String, &'static str) =
            "Floppy '{0}' has unsupported type '{1}', expecting 'file' or 'block'";
        CONFIG_UNSUPPORTED FilesystemType(&'static str) = "Only '{0}' filesystem type is supported";
        CONFIG_UNSUPPORTED InterfaceModel(String) =
            "Expecting domain XML entry 'devices/interface/model' to be 'vlance' or 'vmxnet' or 'vmxnet2' or 'vmxnet3' \
             or 'e1000' or 'e1000e' but found '{0}'";
        CONFIG_UNSUPPORTED InterfaceType(&'static str) = "Unsupported net type '{0}'";
        CONFIG_UNSUPPORTED ManyVideos = "No support for multiple video devices";
        CONFIG_UNSUPPORTED VideoType(&'static str) = "Unsupported video device type '{0}'";
        CONFIG_UNSUPPORTED ManyHeads = "Multi-head video devices are unsupported";
        CONFIG_UNSUPPORTED Chardev(&'static str) = "Unsupported character device type '{0}'";
    }
}
