//! Exports of one header.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

#![allow(
    clippy::missing_errors_doc,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::use_self,
    unused_imports,
    reason = "generated: depends on the definition"
)]
#![allow(
    missing_docs,
    non_snake_case,
    unused_unsafe,
    clippy::missing_safety_doc,
    clippy::multiple_unsafe_ops_per_block,
    clippy::undocumented_unsafe_blocks,
    reason = "generated: the headers document the functions and what their arguments must be; see `crate::convert`"
)]

use std::ffi::{c_char, c_int, c_uint, c_void};

use ferrovirt::{check, consts, structs};
use ferrovirt_util::ErrorDomain;

use super::types::*;
use crate::convert::*;
use crate::entry::{Fail, entry};
use crate::object::kind::*;

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfNetworks(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfNetworks";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        let found = conn.connect().network(FN)?.connect_num_of_networks(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListNetworks(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListNetworks";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::NETWORK, FN, "maxnames", maxnames)?;
        let found = conn.connect().network(FN)?.connect_list_networks(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedNetworks(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfDefinedNetworks";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        let found = conn.connect().network(FN)?.connect_num_of_defined_networks(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedNetworks(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListDefinedNetworks";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::NETWORK, FN, "maxnames", maxnames)?;
        let found = conn.connect().network(FN)?.connect_list_defined_networks(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkLookupByName(conn: virConnectPtr, name: *const c_char) -> virNetworkPtr {
    const FN: &str = "virNetworkLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "name", name.is_null())?;
        let found = conn
            .connect()
            .network(FN)?
            .network_lookup_by_name(&conn.connect().call(), text(name, FN, "name", ErrorDomain::NETWORK)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkLookupByUUID(conn: virConnectPtr, uuid: *const u8) -> virNetworkPtr {
    const FN: &str = "virNetworkLookupByUUID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "uuid", uuid.is_null())?;
        let found =
            conn.connect().network(FN)?.network_lookup_by_uuid(&conn.connect().call(), uuid_bytes(uuid))?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkLookupByUUIDString(
    conn: virConnectPtr,
    uuidstr: *const c_char,
) -> virNetworkPtr {
    const FN: &str = "virNetworkLookupByUUIDString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "uuidstr", uuidstr.is_null())?;
        let found = conn
            .connect()
            .network(FN)?
            .network_lookup_by_uuid(&conn.connect().call(), uuid_text(uuidstr, FN, ErrorDomain::NETWORK)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkCreateXML(conn: virConnectPtr, xmlDesc: *const c_char) -> virNetworkPtr {
    const FN: &str = "virNetworkCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::NETWORK, FN)?;
        let found = conn.connect().network(FN)?.network_create_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NETWORK)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDefineXML(conn: virConnectPtr, xml: *const c_char) -> virNetworkPtr {
    const FN: &str = "virNetworkDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(conn.connect(), ErrorDomain::NETWORK, FN)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "xml", xml.is_null())?;
        let found = conn
            .connect()
            .network(FN)?
            .network_define_xml(&conn.connect().call(), text(xml, FN, "xml", ErrorDomain::NETWORK)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkUndefine(network: virNetworkPtr) -> c_int {
    const FN: &str = "virNetworkUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(network.connect(), ErrorDomain::NETWORK, FN)?;
        network.connect().network(FN)?.network_undefine(&network.connect().call(), network.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkCreate(network: virNetworkPtr) -> c_int {
    const FN: &str = "virNetworkCreate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(network.connect(), ErrorDomain::NETWORK, FN)?;
        network.connect().network(FN)?.network_create(&network.connect().call(), network.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDestroy(network: virNetworkPtr) -> c_int {
    const FN: &str = "virNetworkDestroy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(network.connect(), ErrorDomain::NETWORK, FN)?;
        network.connect().network(FN)?.network_destroy(&network.connect().call(), network.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetXMLDesc(network: virNetworkPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virNetworkGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        let found = network.connect().network(FN)?.network_get_xml_desc(
            &network.connect().call(),
            network.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetBridgeName(network: virNetworkPtr) -> *mut c_char {
    const FN: &str = "virNetworkGetBridgeName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        let found = network
            .connect()
            .network(FN)?
            .network_get_bridge_name(&network.connect().call(), network.reference())?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetAutostart(network: virNetworkPtr, autostart: *mut c_int) -> c_int {
    const FN: &str = "virNetworkGetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "autostart", autostart.is_null())?;
        let found = network
            .connect()
            .network(FN)?
            .network_get_autostart(&network.connect().call(), network.reference())?;
        put(autostart, c_int::from(found));
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkSetAutostart(network: virNetworkPtr, autostart: c_int) -> c_int {
    const FN: &str = "virNetworkSetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(network.connect(), ErrorDomain::NETWORK, FN)?;
        network.connect().network(FN)?.network_set_autostart(
            &network.connect().call(),
            network.reference(),
            autostart,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkIsActive(net: virNetworkPtr) -> c_int {
    const FN: &str = "virNetworkIsActive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let net = frame.find::<Network>(net.cast(), FN, ErrorDomain::NETWORK)?;
        let found = net.connect().network(FN)?.network_is_active(&net.connect().call(), net.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkIsPersistent(net: virNetworkPtr) -> c_int {
    const FN: &str = "virNetworkIsPersistent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let net = frame.find::<Network>(net.cast(), FN, ErrorDomain::NETWORK)?;
        let found =
            net.connect().network(FN)?.network_is_persistent(&net.connect().call(), net.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNetworks(
    conn: virConnectPtr,
    nets: *mut *mut virNetworkPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllNetworks";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        let found = conn.connect().network(FN)?.connect_list_all_networks(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), nets, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkUpdate(
    network: virNetworkPtr,
    command: c_uint,
    section: c_uint,
    parentIndex: c_int,
    xml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNetworkUpdate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(network.connect(), ErrorDomain::NETWORK, FN)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "xml", xml.is_null())?;
        network.connect().network(FN)?.network_update(
            &network.connect().call(),
            network.reference(),
            command,
            section,
            parentIndex,
            text(xml, FN, "xml", ErrorDomain::NETWORK)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetDHCPLeases(
    network: virNetworkPtr,
    mac: *const c_char,
    leases: *mut *mut virNetworkDHCPLeasePtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNetworkGetDHCPLeases";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        let found = network.connect().network(FN)?.network_get_dhcp_leases(
            &network.connect().call(),
            network.reference(),
            optional_text(mac, FN, "mac", ErrorDomain::NETWORK)?,
            flags,
        )?;
        let count = records_give(leases, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkListAllPorts(
    network: virNetworkPtr,
    ports: *mut *mut virNetworkPortPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNetworkListAllPorts";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        let found = network.connect().network(FN)?.network_list_all_ports(
            &network.connect().call(),
            network.reference(),
            flags,
        )?;
        let count = frame.give_list(network.connection(), ports, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortLookupByUUID(
    net: virNetworkPtr,
    uuid: *const u8,
) -> virNetworkPortPtr {
    const FN: &str = "virNetworkPortLookupByUUID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let net = frame.find::<Network>(net.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "uuid", uuid.is_null())?;
        let found = net.connect().network(FN)?.network_port_lookup_by_uuid(
            &net.connect().call(),
            net.reference(),
            uuid_bytes(uuid),
        )?;
        Ok(frame.give(net.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortLookupByUUIDString(
    net: virNetworkPtr,
    uuidstr: *const c_char,
) -> virNetworkPortPtr {
    const FN: &str = "virNetworkPortLookupByUUIDString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let net = frame.find::<Network>(net.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "uuidstr", uuidstr.is_null())?;
        let found = net.connect().network(FN)?.network_port_lookup_by_uuid(
            &net.connect().call(),
            net.reference(),
            uuid_text(uuidstr, FN, ErrorDomain::NETWORK)?,
        )?;
        Ok(frame.give(net.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortCreateXML(
    net: virNetworkPtr,
    xmldesc: *const c_char,
    flags: c_uint,
) -> virNetworkPortPtr {
    const FN: &str = "virNetworkPortCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let net = frame.find::<Network>(net.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "xmldesc", xmldesc.is_null())?;
        check::writable(net.connect(), ErrorDomain::NETWORK, FN)?;
        let found = net.connect().network(FN)?.network_port_create_xml(
            &net.connect().call(),
            net.reference(),
            text(xmldesc, FN, "xmldesc", ErrorDomain::NETWORK)?,
            flags,
        )?;
        Ok(frame.give(net.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetParameters(
    port: virNetworkPortPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNetworkPortGetParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let port = frame.find::<NetworkPort>(port.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::NETWORK, FN, "*nparams", read(nparams))?;
        let found = port.connect().network(FN)?.network_port_get_parameters(
            &port.connect().call(),
            port.reference(),
            flags,
        )?;
        params_give(params, nparams.cast(), &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetXMLDesc(port: virNetworkPortPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virNetworkPortGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let port = frame.find::<NetworkPort>(port.cast(), FN, ErrorDomain::NETWORK)?;
        let found = port.connect().network(FN)?.network_port_get_xml_desc(
            &port.connect().call(),
            port.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortDelete(port: virNetworkPortPtr, flags: c_uint) -> c_int {
    const FN: &str = "virNetworkPortDelete";
    entry(Fail::FAIL, true, |frame| unsafe {
        let port = frame.find::<NetworkPort>(port.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(port.connect(), ErrorDomain::NETWORK, FN)?;
        port.connect().network(FN)?.network_port_delete(&port.connect().call(), port.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortSetParameters(
    port: virNetworkPortPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNetworkPortSetParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let port = frame.find::<NetworkPort>(port.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(port.connect(), ErrorDomain::NETWORK, FN)?;
        port.connect().network(FN)?.network_port_set_parameters(
            &port.connect().call(),
            port.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDefineXMLFlags(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virNetworkPtr {
    const FN: &str = "virNetworkDefineXMLFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(conn.connect(), ErrorDomain::NETWORK, FN)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "xml", xml.is_null())?;
        let found = conn.connect().network(FN)?.network_define_xml_flags(
            &conn.connect().call(),
            text(xml, FN, "xml", ErrorDomain::NETWORK)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkCreateXMLFlags(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNetworkPtr {
    const FN: &str = "virNetworkCreateXMLFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NETWORK)?;
        check::nonnull(ErrorDomain::NETWORK, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::NETWORK, FN)?;
        let found = conn.connect().network(FN)?.network_create_xml_flags(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NETWORK)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetMetadata(
    network: virNetworkPtr,
    type_: c_int,
    uri: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virNetworkGetMetadata";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::flags_exclusive(
            ErrorDomain::NETWORK,
            FN,
            flags,
            (consts::NETWORK_UPDATE_AFFECT_LIVE, "VIR_NETWORK_UPDATE_AFFECT_LIVE"),
            (consts::NETWORK_UPDATE_AFFECT_CONFIG, "VIR_NETWORK_UPDATE_AFFECT_CONFIG"),
        )?;
        if wide(type_) != wide(consts::NETWORK_METADATA_ELEMENT) {
            check::null(ErrorDomain::NETWORK, FN, "uri", uri.is_null())?;
        }
        if wide(type_) == wide(consts::NETWORK_METADATA_ELEMENT) {
            check::nonnull(ErrorDomain::NETWORK, FN, "uri", uri.is_null())?;
        }
        let found = network.connect().network(FN)?.network_get_metadata(
            &network.connect().call(),
            network.reference(),
            type_,
            optional_text(uri, FN, "uri", ErrorDomain::NETWORK)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkSetMetadata(
    network: virNetworkPtr,
    type_: c_int,
    metadata: *const c_char,
    key: *const c_char,
    uri: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNetworkSetMetadata";
    entry(Fail::FAIL, true, |frame| unsafe {
        let network = frame.find::<Network>(network.cast(), FN, ErrorDomain::NETWORK)?;
        check::writable(network.connect(), ErrorDomain::NETWORK, FN)?;
        if wide(type_) == wide(consts::NETWORK_METADATA_TITLE) {
            single_line(metadata, FN, "metadata", ErrorDomain::NETWORK)?;
        }
        if wide(type_) != wide(consts::NETWORK_METADATA_ELEMENT) {
            check::null(ErrorDomain::NETWORK, FN, "uri", uri.is_null())?;
        }
        if wide(type_) != wide(consts::NETWORK_METADATA_ELEMENT) {
            check::null(ErrorDomain::NETWORK, FN, "key", key.is_null())?;
        }
        if wide(type_) == wide(consts::NETWORK_METADATA_ELEMENT) {
            check::nonnull(ErrorDomain::NETWORK, FN, "uri", uri.is_null())?;
        }
        if wide(type_) == wide(consts::NETWORK_METADATA_ELEMENT) && !metadata.is_null() {
            check::nonnull(ErrorDomain::NETWORK, FN, "key", key.is_null())?;
        }
        network.connect().network(FN)?.network_set_metadata(
            &network.connect().call(),
            network.reference(),
            type_,
            optional_text(metadata, FN, "metadata", ErrorDomain::NETWORK)?,
            optional_text(key, FN, "key", ErrorDomain::NETWORK)?,
            optional_text(uri, FN, "uri", ErrorDomain::NETWORK)?,
            flags,
        )?;
        Ok(0)
    })
}
