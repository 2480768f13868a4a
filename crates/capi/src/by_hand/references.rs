//! References and fixed attributes of handles: `Ref`, `Free`, names, UUIDs, parents.

use std::ffi::{c_char, c_int, c_uint};

use ferrovirt::{Connect, ErrorDomain, check};

use crate::convert::{put, read, text};
use crate::entry::{Fail, entry};
use crate::exports::types::*;
use crate::object::{self, Found, kind};

/// Writes the two exports that every handle has.
macro_rules! counted {
    ($($kind:ident, $pointer:ty, $domain:ident: $retain:ident, $free:ident;)*) => {$(
        /// Adds a reference.
        #[unsafe(no_mangle)]
        pub extern "C" fn $retain(handle: $pointer) -> c_int {
            entry(-1, true, |frame| {
                frame.find::<kind::$kind>(handle.cast(), stringify!($retain), ErrorDomain::$domain)?.retain();
                Ok(0)
            })
        }

        /// Drops a reference.
        #[unsafe(no_mangle)]
        pub extern "C" fn $free(handle: $pointer) -> c_int {
            entry(-1, true, |_| {
                object::release::<kind::$kind>(handle.cast(), stringify!($free), ErrorDomain::$domain)?;
                Ok(0)
            })
        }
    )*};
}

counted! {
    Domain, virDomainPtr, DOMAIN: virDomainRef, virDomainFree;
    Network, virNetworkPtr, NETWORK: virNetworkRef, virNetworkFree;
    NetworkPort, virNetworkPortPtr, NETWORK: virNetworkPortRef, virNetworkPortFree;
    StoragePool, virStoragePoolPtr, STORAGE: virStoragePoolRef, virStoragePoolFree;
    StorageVol, virStorageVolPtr, STORAGE: virStorageVolRef, virStorageVolFree;
    Interface, virInterfacePtr, INTERFACE: virInterfaceRef, virInterfaceFree;
    NodeDevice, virNodeDevicePtr, NODEDEV: virNodeDeviceRef, virNodeDeviceFree;
    Secret, virSecretPtr, SECRET: virSecretRef, virSecretFree;
    Nwfilter, virNWFilterPtr, NWFILTER: virNWFilterRef, virNWFilterFree;
    NwfilterBinding, virNWFilterBindingPtr, NWFILTER: virNWFilterBindingRef, virNWFilterBindingFree;
    DomainSnapshot, virDomainSnapshotPtr, DOMAIN_SNAPSHOT: virDomainSnapshotRef, virDomainSnapshotFree;
    DomainCheckpoint, virDomainCheckpointPtr, DOMAIN_CHECKPOINT: virDomainCheckpointRef, virDomainCheckpointFree;
    Stream, virStreamPtr, STREAMS: virStreamRef, virStreamFree;
}

/// Writes exports that return a string that lives as long as the handle.
macro_rules! texts {
    ($($name:ident($kind:ident, $pointer:ty, $domain:ident): $slot:literal, $field:ident;)*) => {$(
        /// A fixed attribute; lives as long as the handle.
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(handle: $pointer) -> *const c_char {
            entry(std::ptr::null(), true, |_| {
                let found = object::find::<kind::$kind>(handle.cast(), stringify!($name), ErrorDomain::$domain)?;
                Ok(found.0.text($slot, || found.reference().$field.to_string()))
            })
        }
    )*};
}

texts! {
    virNetworkGetName(Network, virNetworkPtr, NETWORK): 0, name;
    virStoragePoolGetName(StoragePool, virStoragePoolPtr, STORAGE): 0, name;
    virStorageVolGetName(StorageVol, virStorageVolPtr, STORAGE): 0, name;
    virStorageVolGetKey(StorageVol, virStorageVolPtr, STORAGE): 1, key;
    virInterfaceGetName(Interface, virInterfacePtr, INTERFACE): 0, name;
    virInterfaceGetMACString(Interface, virInterfacePtr, INTERFACE): 1, mac;
    virNodeDeviceGetName(NodeDevice, virNodeDevicePtr, NODEDEV): 0, name;
    virSecretGetUsageID(Secret, virSecretPtr, SECRET): 0, usage_id;
    virNWFilterGetName(Nwfilter, virNWFilterPtr, NWFILTER): 0, name;
    virNWFilterBindingGetPortDev(NwfilterBinding, virNWFilterBindingPtr, NWFILTER): 0, port_dev;
    virNWFilterBindingGetFilterName(NwfilterBinding, virNWFilterBindingPtr, NWFILTER): 1, filter_name;
    virDomainSnapshotGetName(DomainSnapshot, virDomainSnapshotPtr, DOMAIN_SNAPSHOT): 0, name;
    virDomainCheckpointGetName(DomainCheckpoint, virDomainCheckpointPtr, DOMAIN_CHECKPOINT): 0, name;
}

/// Writes exports that copy a UUID into a buffer of the program.
macro_rules! uuids {
    ($($binary:ident, $text:ident($kind:ident, $pointer:ty, $domain:ident);)*) => {$(
        /// Copies the 16 bytes of the UUID.
        ///
        /// # Safety
        /// `uuid` must be NULL or have room for 16 bytes.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $binary(handle: $pointer, uuid: *mut u8) -> c_int {
            entry(-1, true, |frame| {
                let found = frame.find::<kind::$kind>(handle.cast(), stringify!($binary), ErrorDomain::$domain)?;
                check::nonnull(ErrorDomain::$domain, stringify!($binary), "uuid", uuid.is_null())?;
                // SAFETY: forwarded to the caller.
                unsafe { put(uuid.cast::<[u8; 16]>(), *found.reference().uuid.as_bytes()) };
                Ok(0)
            })
        }

        /// Copies the text of the UUID.
        ///
        /// # Safety
        /// `buf` must be NULL or have room for 37 bytes.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $text(handle: $pointer, buf: *mut c_char) -> c_int {
            entry(-1, true, |frame| {
                let found = frame.find::<kind::$kind>(handle.cast(), stringify!($text), ErrorDomain::$domain)?;
                check::nonnull(ErrorDomain::$domain, stringify!($text), "buf", buf.is_null())?;
                let mut text = [0u8; 37];
                text[..36].copy_from_slice(found.reference().uuid.to_string().as_bytes());
                // SAFETY: forwarded to the caller.
                unsafe { put(buf.cast::<[u8; 37]>(), text) };
                Ok(0)
            })
        }
    )*};
}

uuids! {
    virDomainGetUUID, virDomainGetUUIDString(Domain, virDomainPtr, DOMAIN);
    virNetworkGetUUID, virNetworkGetUUIDString(Network, virNetworkPtr, NETWORK);
    virNetworkPortGetUUID, virNetworkPortGetUUIDString(NetworkPort, virNetworkPortPtr, NETWORK);
    virStoragePoolGetUUID, virStoragePoolGetUUIDString(StoragePool, virStoragePoolPtr, STORAGE);
    virSecretGetUUID, virSecretGetUUIDString(Secret, virSecretPtr, SECRET);
    virNWFilterGetUUID, virNWFilterGetUUIDString(Nwfilter, virNWFilterPtr, NWFILTER);
}

/// Writes exports that return the connection, without a reference of its own.
macro_rules! connections {
    ($($name:ident($kind:ident, $pointer:ty, $domain:ident);)*) => {$(
        /// The connection; the caller does not get a reference.
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(handle: $pointer) -> virConnectPtr {
            entry(Fail::FAIL, true, |frame| {
                let found = frame.find::<kind::$kind>(handle.cast(), stringify!($name), ErrorDomain::$domain)?;
                Ok(Found::<Connect>(found.connection()).pointer())
            })
        }
    )*};
}

connections! {
    virDomainGetConnect(Domain, virDomainPtr, DOMAIN);
    virNetworkGetConnect(Network, virNetworkPtr, NETWORK);
    virStoragePoolGetConnect(StoragePool, virStoragePoolPtr, STORAGE);
    virStorageVolGetConnect(StorageVol, virStorageVolPtr, STORAGE);
    virInterfaceGetConnect(Interface, virInterfacePtr, INTERFACE);
    virSecretGetConnect(Secret, virSecretPtr, SECRET);
    virDomainSnapshotGetConnect(DomainSnapshot, virDomainSnapshotPtr, DOMAIN_SNAPSHOT);
    virDomainCheckpointGetConnect(DomainCheckpoint, virDomainCheckpointPtr, DOMAIN_CHECKPOINT);
}

/// The domain's name as this handle knows it; lives as long as the handle.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetName(domain: virDomainPtr) -> *const c_char {
    entry(std::ptr::null(), true, |_| {
        let found = object::find::<kind::Domain>(domain.cast(), "virDomainGetName", ErrorDomain::DOMAIN)?;
        let first = || found.0.text(0, || found.reference().name.to_string());
        Ok(found.0.new_name().unwrap_or_else(first))
    })
}

/// Gives a domain another name. As with the reference, the handle gets it too if a daemon serves the connection, and keeps
/// the old one otherwise.
///
/// # Safety
/// `new_name` must be NULL or NUL-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRename(dom: virDomainPtr, new_name: *const c_char, flags: c_uint) -> c_int {
    const FN: &str = "virDomainRename";
    const FROM: ErrorDomain = ErrorDomain::DOMAIN;
    entry(-1, true, |frame| {
        let found = frame.find::<kind::Domain>(dom.cast(), FN, FROM)?;
        check::nonnull(FROM, FN, "new_name", new_name.is_null())?;
        // SAFETY: not NULL; the contract of the exports.
        check::nonempty(FROM, FN, "new_name", unsafe { read(new_name) } == 0)?;
        let connect = found.connect();
        check::writable(connect, FROM, FN)?;
        // SAFETY: forwarded to the caller.
        let new_name = unsafe { text(new_name, FN, "new_name", FROM) }?;
        connect.hypervisor(FN)?.domain_rename(&connect.call(), found.reference(), new_name, flags)?;
        if connect.has_daemon() {
            found.rename(new_name);
        }
        Ok(0)
    })
}

/// Id of a running domain; -1 as unsigned for one that is not running.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetID(domain: virDomainPtr) -> c_uint {
    entry(Fail::FAIL, true, |frame| {
        let found = frame.find::<kind::Domain>(domain.cast(), "virDomainGetID", ErrorDomain::DOMAIN)?;
        Ok(found.id().cast_unsigned())
    })
}

/// What a secret is used for.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetUsageType(secret: virSecretPtr) -> c_int {
    entry(-1, true, |frame| {
        let found =
            frame.find::<kind::Secret>(secret.cast(), "virSecretGetUsageType", ErrorDomain::SECRET)?;
        Ok(found.reference().usage_type)
    })
}

/// Writes exports that return a new handle of the object that another one belongs to.
macro_rules! owners {
    ($($name:ident($kind:ident, $pointer:ty, $domain:ident) -> $result:ty: $field:ident;)*) => {$(
        /// The object that this one belongs to.
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(handle: $pointer) -> $result {
            entry(Fail::FAIL, true, |frame| {
                let found = frame.find::<kind::$kind>(handle.cast(), stringify!($name), ErrorDomain::$domain)?;
                Ok(frame.give(found.connection(), found.reference().$field.clone()))
            })
        }
    )*};
}

owners! {
    virDomainSnapshotGetDomain(DomainSnapshot, virDomainSnapshotPtr, DOMAIN_SNAPSHOT) -> virDomainPtr: domain;
    virDomainCheckpointGetDomain(DomainCheckpoint, virDomainCheckpointPtr, DOMAIN_CHECKPOINT) -> virDomainPtr: domain;
    virNetworkPortGetNetwork(NetworkPort, virNetworkPortPtr, NETWORK) -> virNetworkPtr: network;
}

/// Name of the parent device; NULL for the root of the tree. Lives as long as the handle, also when the device is gone.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceGetParent(dev: virNodeDevicePtr) -> *const c_char {
    const FN: &str = "virNodeDeviceGetParent";
    entry(Fail::FAIL, true, |frame| {
        let found = frame.find::<kind::NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        if let Some(known) = found.0.known_text(1) {
            return Ok(known);
        }
        let parent = found
            .connect()
            .node_device(FN)?
            .node_device_get_parent(&found.connect().call(), found.reference())?;
        Ok(if parent.is_empty() { std::ptr::null() } else { found.0.text(1, || parent) })
    })
}
