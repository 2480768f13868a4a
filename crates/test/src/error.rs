//! What the driver refuses, with the reference's texts.

use ferrovirt_conf::document_errors;
use ferrovirt_util::uuid::Uuid;

document_errors! {
    /// Why a call failed.
    pub(crate) TestError in TEST {
        NO_DOMAIN NoDomain(Uuid, String) = "no domain with matching uuid '{0}' ({1})";
        INTERNAL_ERROR AlreadyRunning(String) = "Domain '{0}' is already running";
        INTERNAL_ERROR NotPaused(String) = "domain '{0}' not paused";
        INTERNAL_ERROR NotRunning(String) = "domain '{0}' not running";
        OPERATION_INVALID RenameActive = "cannot rename active domain";
        OPERATION_INVALID RenameTransient = "cannot rename a transient domain";
        OPERATION_INVALID MaxMemoryActive = "cannot resize the maximum memory on an active domain";
        INVALID_ARG MemoryTooHigh = "cannot set memory higher than max memory";
        INVALID_ARG VcpusUnsupported(u32, u32) = "requested cpu amount exceeds maximum supported amount ({0} > {1})";
        INVALID_ARG TooManyVcpus(u32, u32) = "requested cpu amount exceeds maximum ({0} > {1})";
        OPERATION_INVALID UndefineSaved = "Refusing to undefine while domain managed save image exists";
        OPERATION_INVALID SaveTransient = "cannot do managed save for transient domain";
        ARGUMENT_UNSUPPORTED SavedDocument = "xml modification unsupported";
        INTERNAL_ERROR SaveMagic = "mismatched header magic";
        INTERNAL_ERROR SaveLength(String) = "failed to read metadata length in '{0}'";
        INTERNAL_ERROR SaveIncomplete(String) = "incomplete save header in '{0}'";
        OPERATION_INVALID NoGuest = "domain is not running";
        INVALID_ARG PeekSize(u64) = "memory size {0} is too large";
        INVALID_ARG CellRange = "Range exceeds available cells";
        INVALID_ARG NoPath = "testOpen: supply a path or use test:///default";
        AUTH_FAILED Login = "authentication failed, see test XML for the correct username/password";
        XML_ERROR NamelessUser = "missing username in /node/auth/user field";
    }
}
