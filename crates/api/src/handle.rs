//! The public handles: a connection and the reference of an object. Cheap to clone, usable from any thread.

use ferrovirt_util::uuid::Uuid;

use crate::connect::Connect;
use crate::object::{
    DomainCheckpointRef, DomainRef, DomainSnapshotRef, InterfaceRef, NetworkPortRef, NetworkRef,
    NodeDeviceRef, NwfilterBindingRef, NwfilterRef, SecretRef, StoragePoolRef, StorageVolRef,
};

macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident($reference:ident);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            connect: Connect,
            reference: $reference,
        }

        impl $name {
            /// A handle for `reference` on `connect`.
            #[must_use]
            pub fn new(connect: Connect, reference: $reference) -> Self {
                Self { connect, reference }
            }

            /// The connection.
            #[must_use]
            pub fn connect(&self) -> &Connect {
                &self.connect
            }

            /// What identifies the object.
            #[must_use]
            pub fn reference(&self) -> &$reference {
                &self.reference
            }
        }
    )*};
}

handles! {
    /// A domain: a virtual machine or a container. Upstream: `virDomainPtr`.
    Domain(DomainRef);
    /// A virtual network. Upstream: `virNetworkPtr`.
    Network(NetworkRef);
    /// A port of a virtual network. Upstream: `virNetworkPortPtr`.
    NetworkPort(NetworkPortRef);
    /// A storage pool. Upstream: `virStoragePoolPtr`.
    StoragePool(StoragePoolRef);
    /// A storage volume. Upstream: `virStorageVolPtr`.
    StorageVol(StorageVolRef);
    /// A host network interface. Upstream: `virInterfacePtr`.
    Interface(InterfaceRef);
    /// A host device. Upstream: `virNodeDevicePtr`.
    NodeDevice(NodeDeviceRef);
    /// A secret. Upstream: `virSecretPtr`.
    Secret(SecretRef);
    /// A network filter. Upstream: `virNWFilterPtr`.
    Nwfilter(NwfilterRef);
    /// The use of a network filter by a port. Upstream: `virNWFilterBindingPtr`.
    NwfilterBinding(NwfilterBindingRef);
    /// A snapshot of a domain. Upstream: `virDomainSnapshotPtr`.
    DomainSnapshot(DomainSnapshotRef);
    /// A checkpoint of a domain. Upstream: `virDomainCheckpointPtr`.
    DomainCheckpoint(DomainCheckpointRef);
}

/// Writes the methods that tell what a handle is about, without asking the driver.
macro_rules! attributes {
    ($($handle:ident: $($(#[$doc:meta])* $name:ident -> &str),* $(; $($(#[$vdoc:meta])* $value:ident -> $type:ty),*)?;;)*) => {$(
        impl $handle {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(&self) -> &str {
                    &self.reference.$name
                }
            )*
            $($(
                $(#[$vdoc])*
                #[must_use]
                pub fn $value(&self) -> $type {
                    self.reference.$value
                }
            )*)?
        }
    )*};
}

attributes! {
    Domain:
        /// Upstream: `virDomainGetName`.
        name -> &str;
        /// Upstream: `virDomainGetUUID`.
        uuid -> Uuid;;
    Network:
        /// Upstream: `virNetworkGetName`.
        name -> &str;
        /// Upstream: `virNetworkGetUUID`.
        uuid -> Uuid;;
    NetworkPort: ;
        /// Upstream: `virNetworkPortGetUUID`.
        uuid -> Uuid;;
    StoragePool:
        /// Upstream: `virStoragePoolGetName`.
        name -> &str;
        /// Upstream: `virStoragePoolGetUUID`.
        uuid -> Uuid;;
    StorageVol:
        /// Upstream: `virStorageVolGetName`.
        name -> &str,
        /// Upstream: `virStorageVolGetKey`.
        key -> &str;;
    Interface:
        /// Upstream: `virInterfaceGetName`.
        name -> &str,
        /// Upstream: `virInterfaceGetMACString`.
        mac -> &str;;
    NodeDevice:
        /// Upstream: `virNodeDeviceGetName`.
        name -> &str;;
    Secret:
        /// Upstream: `virSecretGetUsageID`.
        usage_id -> &str;
        /// Upstream: `virSecretGetUsageType`.
        usage_type -> i32,
        /// Upstream: `virSecretGetUUID`.
        uuid -> Uuid;;
    Nwfilter:
        /// Upstream: `virNWFilterGetName`.
        name -> &str;
        /// Upstream: `virNWFilterGetUUID`.
        uuid -> Uuid;;
    NwfilterBinding:
        /// Upstream: `virNWFilterBindingGetPortDev`.
        port_dev -> &str,
        /// Upstream: `virNWFilterBindingGetFilterName`.
        filter_name -> &str;;
    DomainSnapshot:
        /// Upstream: `virDomainSnapshotGetName`.
        name -> &str;;
    DomainCheckpoint:
        /// Upstream: `virDomainCheckpointGetName`.
        name -> &str;;
}
