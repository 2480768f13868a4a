//! The objects that calls are about: how their handles are made, and what a policy may know of them.

use ferrovirt::object::{
    DomainCheckpointRef, DomainRef, DomainSnapshotRef, InterfaceRef, NetworkPortRef, NetworkRef,
    NodeDeviceRef, NwfilterBindingRef, NwfilterRef, SecretRef, StoragePoolRef, StorageVolRef,
};
use ferrovirt::{
    Connect, Domain, DomainCheckpoint, DomainSnapshot, Interface, Network, NetworkPort, NodeDevice, Nwfilter,
    NwfilterBinding, Result, Secret, StoragePool, StorageVol, consts,
};
use ferrovirt_util::typed_param::TypedParams;

/// What is to be accessed.
#[derive(Clone, Copy)]
pub(super) enum Object<'a> {
    /// The connection as a whole.
    Connect,
    Domain(&'a DomainRef),
    Network(&'a NetworkRef),
    NetworkPort(&'a NetworkPortRef),
    StoragePool(&'a StoragePoolRef),
    StorageVol(&'a StorageVolRef),
    Interface(&'a InterfaceRef),
    NodeDevice(&'a NodeDeviceRef),
    Secret(&'a SecretRef),
    Nwfilter(&'a NwfilterRef),
    NwfilterBinding(&'a NwfilterBindingRef),
    /// Something that is to be made, as its document says.
    Document(&'a str),
    /// Something that is to be made inside of another object.
    Inside(&'a StoragePoolRef, &'a str),
    /// A domain that is to migrate here: its document, and its name here if that is another one.
    Arriving(&'a str, Option<&'a str>),
    /// A domain of this name that has migrated here.
    Arrived(&'a Connect, &'a str),
}

/// A name and a value, as policies spell them.
pub(super) type Attribute = (&'static str, String);

/// Names of the attributes that a document's name and UUID are.
const NAMED: &[(&str, &str, &str)] = &[
    ("domain", "domain_name", "domain_uuid"),
    ("network", "network_name", "network_uuid"),
    ("interface", "interface_name", ""),
    ("node_device", "node_device_name", ""),
    ("nwfilter", "nwfilter_name", "nwfilter_uuid"),
    ("secret", "", "secret_uuid"),
    ("storage_pool", "pool_name", "pool_uuid"),
    ("storage_vol", "vol_name", ""),
];

impl<'a> Object<'a> {
    /// The domain that migration parameters speak of. Without a document nobody can tell which it is.
    pub(super) fn arriving(params: &'a TypedParams) -> Self {
        let document = params.strings(consts::MIGRATE_PARAM_DEST_XML).next();
        Self::Arriving(document.unwrap_or_default(), params.strings(consts::MIGRATE_PARAM_DEST_NAME).next())
    }

    /// The domain of that name that migration parameters speak of.
    pub(super) fn arrived(connect: &'a Connect, params: &'a TypedParams) -> Self {
        Self::Arrived(connect, params.strings(consts::MIGRATE_PARAM_DEST_NAME).next().unwrap_or_default())
    }

    /// What is known of the object, for a permission on `kind`; `None` if a document does not say clearly what it is.
    /// Upstream: `viraccessdriverpolkit.c`.
    pub(super) fn attributes(self, kind: &str) -> Option<Vec<Attribute>> {
        if kind == "connect" {
            return Some(Vec::new());
        }
        Some(match self {
            Self::Connect => Vec::new(),
            Self::Domain(r) => domain(r),
            Self::Network(r) => network(r),
            Self::NetworkPort(r) => {
                let mut all = network(&r.network);
                all.push(("network_port_uuid", r.uuid.to_string()));
                all
            }
            Self::StoragePool(r) => pool(r),
            Self::StorageVol(r) => vec![
                ("pool_name", r.pool.to_string()),
                ("vol_name", r.name.to_string()),
                ("vol_key", r.key.to_string()),
            ],
            Self::Interface(r) => {
                vec![("interface_name", r.name.to_string()), ("interface_macaddr", r.mac.to_string())]
            }
            Self::NodeDevice(r) => vec![("node_device_name", r.name.to_string())],
            Self::Secret(r) => {
                let mut all = vec![("secret_uuid", r.uuid.to_string())];
                all.extend(usage(r.usage_type).map(|name| (name, r.usage_id.to_string())));
                all
            }
            Self::Nwfilter(r) => {
                vec![("nwfilter_name", r.name.to_string()), ("nwfilter_uuid", r.uuid.to_string())]
            }
            Self::NwfilterBinding(r) => vec![
                ("nwfilter_binding_portdev", r.port_dev.to_string()),
                ("nwfilter_binding_filter", r.filter_name.to_string()),
            ],
            Self::Document(xml) => document(kind, xml)?,
            Self::Inside(parent, xml) => {
                let mut all = pool(parent);
                all.extend(document(kind, xml)?);
                all
            }
            // Protocol 1 has no document, and so no way to know.
            Self::Arriving("", _) => return None,
            Self::Arriving(xml, name) => {
                let mut all = document(kind, xml)?;
                if let Some(name) = name {
                    all.retain(|(key, _)| *key != "domain_name");
                    all.push(("domain_name", name.to_owned()));
                }
                all
            }
            Self::Arrived(connect, name) => domain(connect.domain_lookup_by_name(name).ok()?.reference()),
        })
    }
}

fn domain(r: &DomainRef) -> Vec<Attribute> {
    vec![("domain_name", r.name.to_string()), ("domain_uuid", r.uuid.to_string())]
}

fn network(r: &NetworkRef) -> Vec<Attribute> {
    vec![("network_name", r.name.to_string()), ("network_uuid", r.uuid.to_string())]
}

fn pool(r: &StoragePoolRef) -> Vec<Attribute> {
    vec![("pool_name", r.name.to_string()), ("pool_uuid", r.uuid.to_string())]
}

fn usage(kind: i32) -> Option<&'static str> {
    let names = [
        (consts::SECRET_USAGE_TYPE_VOLUME, "secret_usage_volume"),
        (consts::SECRET_USAGE_TYPE_CEPH, "secret_usage_ceph"),
        (consts::SECRET_USAGE_TYPE_ISCSI, "secret_usage_target"),
        (consts::SECRET_USAGE_TYPE_TLS, "secret_usage_name"),
        (consts::SECRET_USAGE_TYPE_VTPM, "secret_usage_name"),
    ];
    names.iter().find(|(number, _)| i64::from(*number) == i64::from(kind)).map(|(_, name)| *name)
}

/// What a document says of what it describes; `None` if it does not say so clearly.
fn document(kind: &str, xml: &str) -> Option<Vec<Attribute>> {
    let Some((_, name, uuid)) = NAMED.iter().find(|(known, ..)| *known == kind) else {
        return Some(Vec::new());
    };
    let found = ferrovirt_util::xml::child_texts(xml, ["name", "uuid"])?;
    let values = [*name, *uuid].into_iter().zip(found).filter(|(key, _)| !key.is_empty());
    Some(values.filter_map(|(key, value)| Some((key, value?))).collect())
}

/// A handle, by what the protocol says of its object.
pub(super) trait Handle: Sized {
    /// What identifies the object.
    type Reference;

    fn on(connect: Connect, reference: Self::Reference) -> Self;

    /// The object for a policy.
    fn object(&self) -> Object<'_>;

    /// The same object, as the driver knows it: a client may have said a wrong name along with the right UUID.
    fn as_known(&self) -> Result<Self>;
}

/// A domain as the driver knows it.
fn known_domain(connect: &Connect, said: &DomainRef) -> Result<DomainRef> {
    Ok(connect.domain_lookup_by_uuid(said.uuid)?.reference().clone())
}

/// `Domain(DomainRef): |h| lookup;`: the call that finds the object by what its driver finds it by.
macro_rules! handles {
    ($($name:ident($reference:ident): |$h:ident| $known:expr;)*) => {$(
        impl Handle for $name {
            type Reference = $reference;

            fn on(connect: Connect, reference: $reference) -> Self {
                Self::new(connect, reference)
            }

            fn object(&self) -> Object<'_> {
                handles!(@object $name self)
            }

            fn as_known(&self) -> Result<Self> {
                let $h = self;
                $known
            }
        }
    )*};
    (@object DomainSnapshot $h:ident) => { Object::Domain(&$h.reference().domain) };
    (@object DomainCheckpoint $h:ident) => { Object::Domain(&$h.reference().domain) };
    (@object $name:ident $h:ident) => { Object::$name($h.reference()) };
}

handles! {
    Domain(DomainRef): |h| h.connect().domain_lookup_by_uuid(h.uuid());
    Network(NetworkRef): |h| h.connect().network_lookup_by_uuid(h.uuid());
    NetworkPort(NetworkPortRef): |h| {
        let network = h.connect().network_lookup_by_uuid(h.reference().network.uuid)?;
        network.port_lookup_by_uuid(h.uuid())
    };
    StoragePool(StoragePoolRef): |h| h.connect().storage_pool_lookup_by_uuid(h.uuid());
    StorageVol(StorageVolRef): |h| {
        h.connect().storage_pool_lookup_by_name(&h.reference().pool)?.vol_lookup_by_name(h.name())
    };
    Interface(InterfaceRef): |h| h.connect().interface_lookup_by_name(h.name());
    NodeDevice(NodeDeviceRef): |h| h.connect().node_device_lookup_by_name(h.name());
    Secret(SecretRef): |h| h.connect().secret_lookup_by_uuid(h.uuid());
    Nwfilter(NwfilterRef): |h| h.connect().nwfilter_lookup_by_uuid(h.uuid());
    NwfilterBinding(NwfilterBindingRef): |h| {
        h.connect().nwfilter_binding_lookup_by_port_dev(h.port_dev())
    };
    DomainSnapshot(DomainSnapshotRef): |h| {
        let domain = known_domain(h.connect(), &h.reference().domain)?;
        Ok(Self::new(h.connect().clone(), DomainSnapshotRef { domain, name: h.reference().name.clone() }))
    };
    DomainCheckpoint(DomainCheckpointRef): |h| {
        let domain = known_domain(h.connect(), &h.reference().domain)?;
        Ok(Self::new(h.connect().clone(), DomainCheckpointRef { domain, name: h.reference().name.clone() }))
    };
}
