//! Results that own strings or lists. Results that are plain numbers are generated: see [`crate::structs`].

use ferrovirt_util::typed_param::TypedParams;

use crate::object::DomainRef;

macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $type,)*
        }
        crate::plugin::abi::give_struct!($name { $($field: $type),* });
    )*};
}

records! {
    /// A security label of a running domain. Upstream: `virSecurityLabel`.
    SecurityLabel {
        /// The label.
        label: String,
        /// Whether the host enforces its policy.
        enforcing: bool,
    }
    /// The host's security model. Upstream: `virSecurityModel`.
    SecurityModel {
        /// `selinux`, `apparmor`, `dac` or `none`.
        model: String,
        /// Domain of interpretation.
        doi: String,
    }
    /// A disk that reported an error. Upstream: `virDomainDiskError`.
    DiskError {
        /// Target name of the disk.
        disk: String,
        /// A `virDomainDiskErrorCode`.
        error: i32,
    }
    /// Statistics of one domain. Upstream: `virDomainStatsRecord`.
    StatsRecord {
        /// The domain.
        domain: DomainRef,
        /// Its statistics.
        params: TypedParams,
    }
    /// A file system that the guest agent reports. Upstream: `virDomainFSInfo`.
    FsInfo {
        /// Where it is mounted.
        mountpoint: String,
        /// Name of the device inside the guest.
        name: String,
        /// Type of the file system.
        fs_type: String,
        /// Target names of the disks below it.
        devices: Vec<String>,
    }
    /// An I/O thread and its CPUs. Upstream: `virDomainIOThreadInfo`.
    IothreadInfo {
        /// Its number.
        id: u32,
        /// Bit map of the host CPUs that it may run on.
        cpumap: Vec<u8>,
    }
    /// An address of a guest interface. Upstream: `virDomainIPAddress`.
    IpAddress {
        /// A `virIPAddrType`.
        family: i32,
        /// The address as text.
        address: String,
        /// Length of the network prefix in bits.
        prefix: u32,
    }
    /// A guest interface with its addresses. Upstream: `virDomainInterface`.
    InterfaceAddresses {
        /// Name of the interface.
        name: String,
        /// MAC address, if the source knows it.
        hwaddr: Option<String>,
        /// Its addresses.
        addresses: Vec<IpAddress>,
    }
    /// A lease of a virtual network's DHCP server. Upstream: `virNetworkDHCPLease`.
    DhcpLease {
        /// Name of the bridge.
        iface: String,
        /// When it ends, in seconds since the epoch; 0 for never.
        expiry_time: i64,
        /// A `virIPAddrType`.
        family: i32,
        /// MAC address of the client.
        mac: Option<String>,
        /// Identity association of a DHCPv6 client.
        iaid: Option<String>,
        /// The leased address.
        address: String,
        /// Length of the network prefix in bits.
        prefix: u32,
        /// Host name that the client gave.
        hostname: Option<String>,
        /// Client identifier or DUID.
        client_id: Option<String>,
    }
    /// A named counter of the host. Upstream: `virNodeCPUStats`, `virNodeMemoryStats`.
    StatField {
        /// Name of the counter.
        field: String,
        /// Nanoseconds for CPU time, KiB for memory.
        value: u64,
    }
    /// What the host is. Upstream: `virNodeInfo`.
    NodeInfo {
        /// CPU model: the architecture.
        model: String,
        /// Memory in KiB.
        memory_kib: u64,
        /// Number of active CPUs.
        cpus: u32,
        /// Clock rate in MHz.
        mhz: u32,
        /// Number of NUMA cells.
        nodes: u32,
        /// Sockets per cell.
        sockets: u32,
        /// Cores per socket.
        cores: u32,
        /// Threads per core.
        threads: u32,
    }
}
