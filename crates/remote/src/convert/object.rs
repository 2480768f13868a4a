//! References of objects.

use ferrovirt::Result;
use ferrovirt::object::{
    DomainCheckpointRef, DomainRef, DomainSnapshotRef, InterfaceRef, NetworkPortRef, NetworkRef,
    NodeDeviceRef, NwfilterBindingRef, NwfilterRef, SecretRef, StoragePoolRef, StorageVolRef,
};
use ferrovirt_rpc::protocol::remote as wire;
use ferrovirt_util::Name;
use ferrovirt_util::uuid::Uuid;

use super::{FromWire, ToWire};

impl ToWire<[u8; 16]> for Uuid {
    fn to_wire(&self) -> Result<[u8; 16]> {
        Ok(self.0)
    }
}

impl FromWire<[u8; 16]> for Uuid {
    fn from_wire(wire: [u8; 16]) -> Result<Self> {
        Ok(Self(wire))
    }
}

impl ToWire<Self> for Name {
    fn to_wire(&self) -> Result<Self> {
        Ok(self.clone())
    }
}

/// A name on its own is no reference.
impl ToWire<String> for Name {
    fn to_wire(&self) -> Result<String> {
        Ok(self.as_str().to_owned())
    }
}

impl FromWire<Self> for Name {
    fn from_wire(wire: Self) -> Result<Self> {
        Ok(wire)
    }
}

impl ToWire<Self> for i32 {
    fn to_wire(&self) -> Result<Self> {
        Ok(*self)
    }
}

impl FromWire<Self> for i32 {
    fn from_wire(wire: Self) -> Result<Self> {
        Ok(wire)
    }
}

/// `DomainRef, NonnullDomain: uuid, usage_id = usageid;`: the fields that both have, the API's name first.
macro_rules! objects {
    ($($api:ident, $wire:ident: $($field:ident $(= $on_wire:ident)?),+;)*) => {$(
        impl ToWire<wire::$wire> for $api {
            fn to_wire(&self) -> Result<wire::$wire> {
                let mut out = wire::$wire::default();
                $(objects!(@wire out $field $($on_wire)?) = self.$field.to_wire()?;)+
                Ok(out)
            }
        }

        impl FromWire<wire::$wire> for $api {
            fn from_wire(wire: wire::$wire) -> Result<Self> {
                Ok(Self { $($field: FromWire::from_wire(objects!(@wire wire $field $($on_wire)?))?,)+ })
            }
        }
    )*};
    (@wire $value:ident $field:ident) => { $value.$field };
    (@wire $value:ident $field:ident $on_wire:ident) => { $value.$on_wire };
}

objects! {
    DomainRef, NonnullDomain: name, uuid, id;
    NetworkRef, NonnullNetwork: name, uuid;
    NetworkPortRef, NonnullNetworkPort: network = net, uuid;
    StoragePoolRef, NonnullStoragePool: name, uuid;
    StorageVolRef, NonnullStorageVol: pool, name, key;
    InterfaceRef, NonnullInterface: name, mac;
    SecretRef, NonnullSecret: uuid, usage_type, usage_id;
    NwfilterRef, NonnullNwfilter: name, uuid;
    NwfilterBindingRef, NonnullNwfilterBinding: port_dev = portdev, filter_name = filtername;
    DomainSnapshotRef, NonnullDomainSnapshot: domain = dom, name;
    DomainCheckpointRef, NonnullDomainCheckpoint: domain = dom, name;
}

impl ToWire<wire::NonnullNodeDevice> for NodeDeviceRef {
    fn to_wire(&self) -> Result<wire::NonnullNodeDevice> {
        Ok(wire::NonnullNodeDevice { name: self.name.to_wire()? })
    }
}

/// The protocol does not say the parent: it is asked for when somebody wants to know.
impl FromWire<wire::NonnullNodeDevice> for NodeDeviceRef {
    fn from_wire(wire: wire::NonnullNodeDevice) -> Result<Self> {
        Ok(Self { name: wire.name, parent: Name::default() })
    }
}
