//! What identifies an object: the references that drivers take and return.
//!
//! A reference holds no connection; the handles of the public API ([`crate::Domain`], ...) are a connection and one of these.

use ferrovirt_util::Name;
use ferrovirt_util::uuid::Uuid;

macro_rules! references {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $type,)*
        }
        crate::plugin::abi::wire_struct!($name { $($field: $type),* });
    )*};
}

references! {
    /// A domain. Upstream: `virDomainPtr`.
    DomainRef {
        /// Its name.
        name: Name,
        /// Its UUID.
        uuid: Uuid,
        /// Its id while it runs, -1 while it does not.
        id: i32,
    }
    /// A virtual network. Upstream: `virNetworkPtr`.
    NetworkRef {
        /// Its name.
        name: Name,
        /// Its UUID.
        uuid: Uuid,
    }
    /// A port of a virtual network. Upstream: `virNetworkPortPtr`.
    NetworkPortRef {
        /// The network that it belongs to.
        network: NetworkRef,
        /// Its UUID.
        uuid: Uuid,
    }
    /// A storage pool. Upstream: `virStoragePoolPtr`.
    StoragePoolRef {
        /// Its name.
        name: Name,
        /// Its UUID.
        uuid: Uuid,
    }
    /// A storage volume. Upstream: `virStorageVolPtr`.
    StorageVolRef {
        /// Name of the pool that it belongs to.
        pool: Name,
        /// Its name, unique in the pool.
        name: Name,
        /// Its key, unique on the host.
        key: Name,
    }
    /// A host network interface. Upstream: `virInterfacePtr`.
    InterfaceRef {
        /// Its name.
        name: Name,
        /// Its MAC address as text.
        mac: Name,
    }
    /// A host device. Upstream: `virNodeDevicePtr`.
    NodeDeviceRef {
        /// Its name.
        name: Name,
        /// Its parent's name; empty for the root of the tree.
        parent: Name,
    }
    /// A secret. Upstream: `virSecretPtr`.
    SecretRef {
        /// Its UUID.
        uuid: Uuid,
        /// What it is used for: a `virSecretUsageType`.
        usage_type: i32,
        /// Which object uses it.
        usage_id: Name,
    }
    /// A network filter. Upstream: `virNWFilterPtr`.
    NwfilterRef {
        /// Its name.
        name: Name,
        /// Its UUID.
        uuid: Uuid,
    }
    /// The use of a network filter by a port. Upstream: `virNWFilterBindingPtr`.
    NwfilterBindingRef {
        /// Name of the host device that is filtered.
        port_dev: Name,
        /// Name of the filter.
        filter_name: Name,
    }
    /// A snapshot of a domain. Upstream: `virDomainSnapshotPtr`.
    DomainSnapshotRef {
        /// Its domain.
        domain: DomainRef,
        /// Its name.
        name: Name,
    }
    /// A checkpoint of a domain. Upstream: `virDomainCheckpointPtr`.
    DomainCheckpointRef {
        /// Its domain.
        domain: DomainRef,
        /// Its name.
        name: Name,
    }
}
