//! Calls about virtual networks and their ports, through the protocol.
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
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt::consts::TYPED_PARAM_STRING_OKAY;
use ferrovirt::driver::*;
use ferrovirt::{call::Call, object::*, record::*, stream::StreamDriver, structs::*};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_util::{Result, typed_param::TypedParams, uuid::Uuid};

use crate::client::{Remote, by_hand};
use crate::convert::{FromWire, ToWire as _, limited, number, required};

impl NetworkDriver for Remote {
    fn connect_num_of_networks(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_networks(calls))?;
        Ok(ret.num)
    }

    fn connect_list_networks(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListNetworksArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_networks(calls, &args))?;
        Ok(ret.names)
    }

    fn connect_num_of_defined_networks(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_defined_networks(calls))?;
        Ok(ret.num)
    }

    fn connect_list_defined_networks(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListDefinedNetworksArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_defined_networks(calls, &args))?;
        Ok(ret.names)
    }

    fn network_lookup_by_name(&self, call: &Call, name: &str) -> Result<NetworkRef> {
        let args = remote::NetworkLookupByNameArgs { name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.net)
    }

    fn network_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<NetworkRef> {
        let args = remote::NetworkLookupByUuidArgs { uuid: uuid.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_lookup_by_uuid(calls, &args))?;
        FromWire::from_wire(ret.net)
    }

    fn network_create_xml(&self, call: &Call, xml_desc: &str) -> Result<NetworkRef> {
        let args = remote::NetworkCreateXmlArgs { xml: xml_desc.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_create_xml(calls, &args))?;
        FromWire::from_wire(ret.net)
    }

    fn network_define_xml(&self, call: &Call, xml: &str) -> Result<NetworkRef> {
        let args = remote::NetworkDefineXmlArgs { xml: xml.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_define_xml(calls, &args))?;
        FromWire::from_wire(ret.net)
    }

    fn network_undefine(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let args = remote::NetworkUndefineArgs { net: network.to_wire()? };
        self.ask(call, |calls| remote::client::network_undefine(calls, &args))
    }

    fn network_create(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let args = remote::NetworkCreateArgs { net: network.to_wire()? };
        self.ask(call, |calls| remote::client::network_create(calls, &args))
    }

    fn network_destroy(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let args = remote::NetworkDestroyArgs { net: network.to_wire()? };
        self.ask(call, |calls| remote::client::network_destroy(calls, &args))
    }

    fn network_get_xml_desc(&self, call: &Call, network: &NetworkRef, flags: u32) -> Result<String> {
        let args = remote::NetworkGetXmlDescArgs { net: network.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::network_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn network_get_bridge_name(&self, call: &Call, network: &NetworkRef) -> Result<String> {
        let args = remote::NetworkGetBridgeNameArgs { net: network.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_get_bridge_name(calls, &args))?;
        Ok(ret.name)
    }

    fn network_get_autostart(&self, call: &Call, network: &NetworkRef) -> Result<bool> {
        let args = remote::NetworkGetAutostartArgs { net: network.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_get_autostart(calls, &args))?;
        Ok(ret.autostart != 0)
    }

    fn network_set_autostart(&self, call: &Call, network: &NetworkRef, autostart: i32) -> Result<()> {
        let args = remote::NetworkSetAutostartArgs { net: network.to_wire()?, autostart };
        self.ask(call, |calls| remote::client::network_set_autostart(calls, &args))
    }

    fn network_is_active(&self, call: &Call, net: &NetworkRef) -> Result<bool> {
        let args = remote::NetworkIsActiveArgs { net: net.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_is_active(calls, &args))?;
        Ok(ret.active != 0)
    }

    fn network_is_persistent(&self, call: &Call, net: &NetworkRef) -> Result<bool> {
        let args = remote::NetworkIsPersistentArgs { net: net.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_is_persistent(calls, &args))?;
        Ok(ret.persistent != 0)
    }

    fn connect_list_all_networks(&self, call: &Call, flags: u32) -> Result<Vec<NetworkRef>> {
        let args = remote::ConnectListAllNetworksArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_networks(calls, &args))?;
        FromWire::from_wire(ret.nets)
    }

    fn network_update(
        &self,
        call: &Call,
        network: &NetworkRef,
        command: u32,
        section: u32,
        parent_index: i32,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        by_hand::network_update(self, call, network, command, section, parent_index, xml, flags)
    }

    fn network_get_dhcp_leases(
        &self,
        call: &Call,
        network: &NetworkRef,
        mac: Option<&str>,
        flags: u32,
    ) -> Result<Vec<DhcpLease>> {
        let args = remote::NetworkGetDhcpLeasesArgs {
            net: network.to_wire()?,
            mac: mac.to_wire()?,
            need_results: 1,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::network_get_dhcp_leases(calls, &args))?;
        FromWire::from_wire(ret.leases)
    }

    fn network_list_all_ports(
        &self,
        call: &Call,
        network: &NetworkRef,
        flags: u32,
    ) -> Result<Vec<NetworkPortRef>> {
        let args = remote::NetworkListAllPortsArgs { network: network.to_wire()?, need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::network_list_all_ports(calls, &args))?;
        FromWire::from_wire(ret.ports)
    }

    fn network_port_lookup_by_uuid(
        &self,
        call: &Call,
        net: &NetworkRef,
        uuid: Uuid,
    ) -> Result<NetworkPortRef> {
        let args = remote::NetworkPortLookupByUuidArgs { network: net.to_wire()?, uuid: uuid.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::network_port_lookup_by_uuid(calls, &args))?;
        FromWire::from_wire(ret.port)
    }

    fn network_port_create_xml(
        &self,
        call: &Call,
        net: &NetworkRef,
        xmldesc: &str,
        flags: u32,
    ) -> Result<NetworkPortRef> {
        let args =
            remote::NetworkPortCreateXmlArgs { network: net.to_wire()?, xml: xmldesc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::network_port_create_xml(calls, &args))?;
        FromWire::from_wire(ret.port)
    }

    fn network_port_get_parameters(
        &self,
        call: &Call,
        port: &NetworkPortRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::NetworkPortGetParametersArgs { port: port.to_wire()?, nparams: 16, flags };
        let ret = self.ask(call, |calls| remote::client::network_port_get_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn network_port_get_xml_desc(&self, call: &Call, port: &NetworkPortRef, flags: u32) -> Result<String> {
        let args = remote::NetworkPortGetXmlDescArgs { port: port.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::network_port_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn network_port_delete(&self, call: &Call, port: &NetworkPortRef, flags: u32) -> Result<()> {
        let args = remote::NetworkPortDeleteArgs { port: port.to_wire()?, flags };
        self.ask(call, |calls| remote::client::network_port_delete(calls, &args))
    }

    fn network_port_set_parameters(
        &self,
        call: &Call,
        port: &NetworkPortRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::NetworkPortSetParametersArgs {
            port: port.to_wire()?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::network_port_set_parameters(calls, &args))
    }

    fn network_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<NetworkRef> {
        let args = remote::NetworkDefineXmlFlagsArgs { xml: xml.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::network_define_xml_flags(calls, &args))?;
        FromWire::from_wire(ret.net)
    }

    fn network_create_xml_flags(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NetworkRef> {
        let args = remote::NetworkCreateXmlFlagsArgs { xml: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::network_create_xml_flags(calls, &args))?;
        FromWire::from_wire(ret.net)
    }

    fn network_get_metadata(
        &self,
        call: &Call,
        network: &NetworkRef,
        type_: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let args = remote::NetworkGetMetadataArgs {
            network: network.to_wire()?,
            r#type: type_,
            uri: uri.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::network_get_metadata(calls, &args))?;
        Ok(ret.metadata)
    }

    fn network_set_metadata(
        &self,
        call: &Call,
        network: &NetworkRef,
        type_: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let args = remote::NetworkSetMetadataArgs {
            network: network.to_wire()?,
            r#type: type_,
            metadata: metadata.to_wire()?,
            key: key.to_wire()?,
            uri: uri.to_wire()?,
            flags,
        };
        self.ask(call, |calls| remote::client::network_set_metadata(calls, &args))
    }
}
