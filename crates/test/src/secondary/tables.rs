//! The call tables of everything but domains: which function answers which call.

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::driver::{
    InterfaceDriver, NetworkDriver, NodeDeviceDriver, NwfilterDriver, SecretDriver, StorageDriver,
};
use ferrovirt::object::{
    InterfaceRef, NetworkPortRef, NetworkRef, NodeDeviceRef, NwfilterBindingRef, NwfilterRef, SecretRef,
    StoragePoolRef, StorageVolRef,
};
use ferrovirt::record::DhcpLease;
use ferrovirt::structs::{StoragePoolInfo, StorageVolInfo};
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uuid::Uuid;

use super::device::{self, mdev};
use super::network::{self, change, lifecycle, port};
use super::storage::{self, lifecycle as pool_lifecycle, sources, volume};
use super::{filter, interface, secret};
use crate::connection::Connection;

#[rustfmt::skip]
impl NetworkDriver for Connection {
    table! {
        connect_num_of_networks() -> i32 = network::num;
        connect_list_networks() -> Vec<String> = network::list;
        connect_num_of_defined_networks() -> i32 = network::num_defined;
        connect_list_defined_networks() -> Vec<String> = network::list_defined;
        connect_list_all_networks(flags: u32) -> Vec<NetworkRef> = network::list_all;
        network_lookup_by_name(name: &str) -> NetworkRef = network::by_name;
        network_lookup_by_uuid(uuid: Uuid) -> NetworkRef = network::by_uuid;
        network_create_xml(xml: &str) -> NetworkRef = lifecycle::create_xml;
        network_create_xml_flags(xml: &str, flags: u32) -> NetworkRef = lifecycle::create_xml_flags;
        network_define_xml(xml: &str) -> NetworkRef = lifecycle::define;
        network_define_xml_flags(xml: &str, flags: u32) -> NetworkRef = lifecycle::define_flags;
        network_undefine(net: &NetworkRef) -> () = lifecycle::undefine;
        network_create(net: &NetworkRef) -> () = lifecycle::create;
        network_destroy(net: &NetworkRef) -> () = lifecycle::destroy;
        network_update(net: &NetworkRef, command: u32, section: u32, index: i32, xml: &str, flags: u32) -> () = change::update;
        network_get_metadata(net: &NetworkRef, kind: i32, uri: Option<&str>, flags: u32) -> String = change::metadata;
        network_set_metadata(net: &NetworkRef, kind: i32, text: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: u32) -> () = change::set_metadata;
        network_get_xml_desc(net: &NetworkRef, flags: u32) -> String = network::xml;
        network_get_bridge_name(net: &NetworkRef) -> String = network::bridge_name;
        network_get_autostart(net: &NetworkRef) -> bool = network::autostart;
        network_set_autostart(net: &NetworkRef, autostart: i32) -> () = network::set_autostart;
        network_is_active(net: &NetworkRef) -> bool = network::is_active;
        network_is_persistent(net: &NetworkRef) -> bool = network::is_persistent;
        network_get_dhcp_leases(net: &NetworkRef, mac: Option<&str>, flags: u32) -> Vec<DhcpLease> = network::leases;
        network_list_all_ports(net: &NetworkRef, flags: u32) -> Vec<NetworkPortRef> = port::list;
        network_port_lookup_by_uuid(net: &NetworkRef, uuid: Uuid) -> NetworkPortRef = port::by_uuid;
        network_port_create_xml(net: &NetworkRef, xml: &str, flags: u32) -> NetworkPortRef = port::create;
        network_port_get_parameters(port: &NetworkPortRef, flags: u32) -> TypedParams = port::parameters;
        network_port_set_parameters(port: &NetworkPortRef, params: &TypedParams, flags: u32) -> () = port::set_parameters;
        network_port_get_xml_desc(port: &NetworkPortRef, flags: u32) -> String = port::xml;
        network_port_delete(port: &NetworkPortRef, flags: u32) -> () = port::delete;
    }
}

#[rustfmt::skip]
impl StorageDriver for Connection {
    table! {
        connect_num_of_storage_pools() -> i32 = storage::num;
        connect_num_of_defined_storage_pools() -> i32 = storage::num_defined;
        connect_list_storage_pools() -> Vec<String> = storage::list;
        connect_list_defined_storage_pools() -> Vec<String> = storage::list_defined;
        connect_list_all_storage_pools(flags: u32) -> Vec<StoragePoolRef> = storage::list_all;
        connect_find_storage_pool_sources(kind: &str, spec: Option<&str>, flags: u32) -> String = sources::find;
        connect_get_storage_pool_capabilities(flags: u32) -> String = storage::capabilities;
        storage_pool_lookup_by_name(name: &str) -> StoragePoolRef = storage::by_name;
        storage_pool_lookup_by_uuid(uuid: Uuid) -> StoragePoolRef = storage::by_uuid;
        storage_pool_lookup_by_volume(vol: &StorageVolRef) -> StoragePoolRef = volume::pool_of;
        storage_pool_lookup_by_target_path(path: &str) -> StoragePoolRef = storage::by_target_path;
        storage_pool_create_xml(xml: &str, flags: u32) -> StoragePoolRef = pool_lifecycle::create_xml;
        storage_pool_define_xml(xml: &str, flags: u32) -> StoragePoolRef = pool_lifecycle::define;
        storage_pool_undefine(pool: &StoragePoolRef) -> () = pool_lifecycle::undefine;
        storage_pool_create(pool: &StoragePoolRef, flags: u32) -> () = pool_lifecycle::create;
        storage_pool_build(pool: &StoragePoolRef, flags: u32) -> () = pool_lifecycle::build;
        storage_pool_destroy(pool: &StoragePoolRef) -> () = pool_lifecycle::destroy;
        storage_pool_delete(pool: &StoragePoolRef, flags: u32) -> () = pool_lifecycle::delete;
        storage_pool_refresh(pool: &StoragePoolRef, flags: u32) -> () = pool_lifecycle::refresh;
        storage_pool_get_info(pool: &StoragePoolRef) -> StoragePoolInfo = storage::info;
        storage_pool_get_xml_desc(pool: &StoragePoolRef, flags: u32) -> String = storage::xml;
        storage_pool_set_autostart(pool: &StoragePoolRef, autostart: i32) -> () = storage::set_autostart;
        storage_pool_get_autostart(pool: &StoragePoolRef) -> bool = storage::autostart;
        storage_pool_is_active(pool: &StoragePoolRef) -> bool = storage::is_active;
        storage_pool_is_persistent(pool: &StoragePoolRef) -> bool = storage::is_persistent;
        storage_pool_num_of_volumes(pool: &StoragePoolRef) -> i32 = volume::num;
        storage_pool_list_volumes(pool: &StoragePoolRef) -> Vec<String> = volume::list;
        storage_pool_list_all_volumes(pool: &StoragePoolRef, flags: u32) -> Vec<StorageVolRef> = volume::list_all;
        storage_vol_lookup_by_name(pool: &StoragePoolRef, name: &str) -> StorageVolRef = volume::by_name;
        storage_vol_lookup_by_key(key: &str) -> StorageVolRef = volume::by_key;
        storage_vol_lookup_by_path(path: &str) -> StorageVolRef = volume::by_path;
        storage_vol_create_xml(pool: &StoragePoolRef, xml: &str, flags: u32) -> StorageVolRef = volume::create;
        storage_vol_create_xml_from(pool: &StoragePoolRef, xml: &str, source: &StorageVolRef, flags: u32) -> StorageVolRef = volume::create_from;
        storage_vol_delete(vol: &StorageVolRef, flags: u32) -> () = volume::delete;
        storage_vol_get_info(vol: &StorageVolRef) -> StorageVolInfo = volume::info;
        storage_vol_get_info_flags(vol: &StorageVolRef, flags: u32) -> StorageVolInfo = volume::info_flags;
        storage_vol_get_xml_desc(vol: &StorageVolRef, flags: u32) -> String = volume::xml;
        storage_vol_get_path(vol: &StorageVolRef) -> String = volume::path;
        storage_vol_resize(vol: &StorageVolRef, capacity: u64, flags: u32) -> () = volume::resize;
    }
}

#[rustfmt::skip]
impl InterfaceDriver for Connection {
    table! {
        connect_num_of_interfaces() -> i32 = interface::num;
        connect_list_interfaces() -> Vec<String> = interface::list;
        connect_num_of_defined_interfaces() -> i32 = interface::num_defined;
        connect_list_defined_interfaces() -> Vec<String> = interface::list_defined;
        connect_list_all_interfaces(flags: u32) -> Vec<InterfaceRef> = interface::list_all;
        interface_lookup_by_name(name: &str) -> InterfaceRef = interface::by_name;
        interface_lookup_by_mac_string(mac: &str) -> InterfaceRef = interface::by_mac;
        interface_get_xml_desc(iface: &InterfaceRef, flags: u32) -> String = interface::xml;
        interface_define_xml(xml: &str, flags: u32) -> InterfaceRef = interface::define;
        interface_undefine(iface: &InterfaceRef) -> () = interface::undefine;
        interface_create(iface: &InterfaceRef, flags: u32) -> () = interface::create;
        interface_destroy(iface: &InterfaceRef, flags: u32) -> () = interface::destroy;
        interface_is_active(iface: &InterfaceRef) -> bool = interface::is_active;
        interface_change_begin(flags: u32) -> () = interface::change_begin;
        interface_change_commit(flags: u32) -> () = interface::change_commit;
        interface_change_rollback(flags: u32) -> () = interface::change_rollback;
    }
}

#[rustfmt::skip]
impl NodeDeviceDriver for Connection {
    table! {
        node_num_of_devices(cap: Option<&str>, flags: u32) -> i32 = device::num;
        node_list_devices(cap: Option<&str>, flags: u32) -> Vec<String> = device::list;
        connect_list_all_node_devices(flags: u32) -> Vec<NodeDeviceRef> = device::list_all;
        node_device_lookup_by_name(name: &str) -> NodeDeviceRef = device::by_name;
        node_device_lookup_scsi_host_by_wwn(wwnn: &str, wwpn: &str, flags: u32) -> NodeDeviceRef = device::by_wwns;
        node_device_get_xml_desc(dev: &NodeDeviceRef, flags: u32) -> String = device::xml;
        node_device_get_parent(dev: &NodeDeviceRef) -> String = device::parent;
        node_device_num_of_caps(dev: &NodeDeviceRef) -> i32 = device::num_caps;
        node_device_list_caps(dev: &NodeDeviceRef) -> Vec<String> = device::list_caps;
        node_device_is_active(dev: &NodeDeviceRef) -> bool = device::is_active;
        node_device_is_persistent(dev: &NodeDeviceRef) -> bool = device::is_persistent;
        node_device_create_xml(xml: &str, flags: u32) -> NodeDeviceRef = device::create_xml;
        node_device_destroy(dev: &NodeDeviceRef) -> () = device::destroy;
        node_device_define_xml(xml: &str, flags: u32) -> NodeDeviceRef = mdev::define;
        node_device_undefine(dev: &NodeDeviceRef, flags: u32) -> () = mdev::undefine;
        node_device_create(dev: &NodeDeviceRef, flags: u32) -> () = mdev::start;
        node_device_set_autostart(dev: &NodeDeviceRef, autostart: i32) -> () = mdev::set_autostart;
        node_device_get_autostart(dev: &NodeDeviceRef) -> bool = mdev::autostart;
        node_device_update(dev: &NodeDeviceRef, xml: &str, flags: u32) -> () = mdev::update;
    }
}

#[rustfmt::skip]
impl SecretDriver for Connection {
    table! {
        connect_num_of_secrets() -> i32 = secret::num;
        connect_list_secrets() -> Vec<String> = secret::list;
        connect_list_all_secrets(flags: u32) -> Vec<SecretRef> = secret::list_all;
        secret_lookup_by_uuid(uuid: Uuid) -> SecretRef = secret::by_uuid;
        secret_lookup_by_usage(usage_type: i32, usage_id: &str) -> SecretRef = secret::by_usage;
        secret_define_xml(xml: &str, flags: u32) -> SecretRef = secret::define;
        secret_get_xml_desc(secret: &SecretRef, flags: u32) -> String = secret::xml;
        secret_set_value(secret: &SecretRef, value: &[u8], flags: u32) -> () = secret::set_value;
        secret_get_value(secret: &SecretRef, flags: u32) -> Vec<u8> = secret::value;
        secret_undefine(secret: &SecretRef) -> () = secret::undefine;
    }
}

#[rustfmt::skip]
impl NwfilterDriver for Connection {
    table! {
        connect_list_nwfilters() -> Vec<String> = filter::list;
        connect_num_of_nwfilters() -> i32 = filter::num;
        connect_list_all_nwfilters(flags: u32) -> Vec<NwfilterRef> = filter::list_all;
        nwfilter_lookup_by_name(name: &str) -> NwfilterRef = filter::by_name;
        nwfilter_lookup_by_uuid(uuid: Uuid) -> NwfilterRef = filter::by_uuid;
        nwfilter_get_xml_desc(nwfilter: &NwfilterRef, flags: u32) -> String = filter::xml;
        nwfilter_define_xml(xml: &str) -> NwfilterRef = filter::define;
        nwfilter_define_xml_flags(xml: &str, flags: u32) -> NwfilterRef = filter::define_flags;
        nwfilter_undefine(nwfilter: &NwfilterRef) -> () = filter::undefine;
        connect_list_all_nwfilter_bindings(flags: u32) -> Vec<NwfilterBindingRef> = filter::list_bindings;
        nwfilter_binding_lookup_by_port_dev(port: &str) -> NwfilterBindingRef = filter::binding_by_port;
        nwfilter_binding_create_xml(xml: &str, flags: u32) -> NwfilterBindingRef = filter::create_binding;
        nwfilter_binding_get_xml_desc(binding: &NwfilterBindingRef, flags: u32) -> String = filter::binding_xml;
        nwfilter_binding_delete(binding: &NwfilterBindingRef) -> () = filter::delete_binding;
    }
}
