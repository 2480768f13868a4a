//! The public handles: a connection and the reference of an object. Cheap to clone, usable from any thread.

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

impl Domain {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.reference.name
    }

    /// Its UUID.
    #[must_use]
    pub fn uuid(&self) -> ferrovirt_util::uuid::Uuid {
        self.reference.uuid
    }
}
