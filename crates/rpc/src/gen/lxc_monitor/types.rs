//! Types and limits of the lxc_monitor protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::xdr::{xdr_enum, xdr_struct};

xdr_enum! {
    /// `virLXCMonitorExitStatus`.
    ExitStatus {
        ERROR = 0,
        SHUTDOWN = 1,
        REBOOT = 2,
    }
}

xdr_struct! {
    /// Event `VIR_LXC_MONITOR_PROC_EXIT_EVENT`.
    ExitEventMsg {
        status: ExitStatus,
    }
}

xdr_struct! {
    /// Event `VIR_LXC_MONITOR_PROC_INIT_EVENT`.
    InitEventMsg {
        initpid: u64,
    }
}
