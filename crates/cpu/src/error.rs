//! Why CPUs cannot be compared, joined or decoded.

use ferrovirt_conf::document_errors;

document_errors! {
    /// Upstream: the reports of `src/cpu/`.
    pub CpuError in CPU {
        INTERNAL_ERROR UnknownModel(String) = "Unknown CPU model {0}";
        INTERNAL_ERROR UnknownFeature(String) = "Unknown CPU feature {0}";
        INTERNAL_ERROR NoSuchFeature(String) = "unknown CPU feature {0}";
        INTERNAL_ERROR NoModelForData = "Cannot find suitable CPU model for given data";
        CONFIG_UNSUPPORTED ModelNotSupported(String) = "CPU model {0} is not supported by hypervisor";
        OPERATION_FAILED NoSuchModel(String) = "unknown CPU model {0}";
        OPERATION_FAILED UnknownVendor(String) = "Unknown CPU vendor {0}";
        OPERATION_FAILED ModelVendor(String, String, String) =
            "CPU vendor {0} of model {1} differs from vendor {2}";
        OPERATION_FAILED VendorsDiffer = "CPU vendors do not match";
        OPERATION_FAILED Incompatible = "CPUs are incompatible";
        CPU_INCOMPATIBLE UnknownHost = "unknown host CPU";
        CPU_INCOMPATIBLE NotCompatible(String) = "{0}";
        OPERATION_FAILED GuestDiffers(String) = "guest CPU doesn't match specification: {0}";
        INTERNAL_ERROR DataArch(String) = "no CPU data of architecture '{0}'";
        NO_SUPPORT UnknownArch(String) = "'{0}' architecture is not supported by CPU driver";
        NO_SUPPORT NoCompare(&'static str) = "cannot compare CPUs of {0} architecture";
        NO_SUPPORT NoBaseline(&'static str) = "cannot compute baseline CPU of {0} architecture";
        CONFIG_UNSUPPORTED HostMode = "Attribute mode is only allowed for guest CPU";
        CONFIG_UNSUPPORTED HostArch(String) = "Unknown architecture {0}";
        XML_ERROR NotCpu = "XML does not contain expected 'cpu' element";
        XML_ERROR MissingArch = "Missing CPU architecture";
        XML_ERROR MissingModel = "Missing CPU model name";
        INTERNAL_ERROR NoModel = "no CPU model specified";
        INVALID_ARG NoCpus = "no CPUs given";
        XML_ERROR ArchWithMatch =
            "'arch' element cannot be used inside 'cpu' element with 'match' attribute'";
    }
}
