//! Parameters of a domain that are read and set as typed parameters.

pub(crate) mod blkio;
pub(crate) mod interface;
pub(crate) mod io;
pub(crate) mod memory;
pub(crate) mod numa;
pub(crate) mod perf;
pub(crate) mod scheduler;

use ferrovirt_conf::document_errors;

use crate::machine::{CONFIG, LIVE};

document_errors! {
    /// Parameters that are refused.
    pub(crate) TuneError in TEST {
        INVALID_ARG HardAboveSwap = "memory hard_limit tunable value must be lower than or equal to swap_hard_limit";
        INVALID_ARG NumaMode(i32) = "unsupported numatune mode: '{0}'";
        OPERATION_INVALID NumaModeActive = "can't change numatune mode for running domain";
        INVALID_ARG NumaNodeset(String) = "Invalid nodeset of 'numatune': {0}";
        INVALID_ARG NoDisk(String) = "disk '{0}' was not found in the domain config";
        INVALID_ARG NoPersistentDisk(String) = "missing persistent configuration for disk '{0}'";
        ARGUMENT_UNSUPPORTED RateTooHigh(u64) = "block I/O throttle limit value must be no more than {0}";
        INVALID_ARG TotalAndParts(&'static str) = "total and read/write of {0} cannot be set at the same time";
        INVALID_ARG AboveBurst(&'static str) = "{0} cannot be set higher than {0}_max";
        INTERNAL_ERROR NoBalloon = "No memory balloon device configured, can not set the collection period";
    }
}

document_errors! {
    /// Parameters that are refused for what the document says.
    pub(crate) DefinitionError in DOMAIN {
        INVALID_ARG BlkioText(&'static str, String) = "unable to parse blkio device '{0}' '{1}'";
        INVALID_ARG BlkioValue(&'static str, String, String) = "invalid value '{1}' for parameter '{0}' of device '{2}'";
        INVALID_ARG NoInterface(String) = "'{0}' is not a known interface";
        CONFIG_UNSUPPORTED NoNodeset = "nodeset for NUMA memory tuning must be set if 'placement' is 'static'";
    }
}

/// Flags of a query: which document, and that strings are welcome.
const QUERY: u32 = LIVE | CONFIG | ferrovirt::consts::TYPED_PARAM_STRING_OKAY;

/// The numbers of the types.
mod kind {
    pub(super) use ferrovirt::consts::{
        TYPED_PARAM_BOOLEAN as BOOLEAN, TYPED_PARAM_INT as INT, TYPED_PARAM_STRING as STRING,
        TYPED_PARAM_UINT as UINT, TYPED_PARAM_ULLONG as ULLONG,
    };
}

/// A parameter that may be set once.
const fn allowed(field: &'static str, type_number: i32) -> ferrovirt_util::typed_param::AllowedParam {
    ferrovirt_util::typed_param::AllowedParam { field, type_number, multiple: false }
}
