//! Calls about host network interfaces, through the protocol.
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

impl InterfaceDriver for Remote {
    fn connect_num_of_interfaces(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_interfaces(calls))?;
        Ok(ret.num)
    }

    fn connect_list_interfaces(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListInterfacesArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_interfaces(calls, &args))?;
        Ok(ret.names)
    }

    fn interface_lookup_by_name(&self, call: &Call, name: &str) -> Result<InterfaceRef> {
        let args = remote::InterfaceLookupByNameArgs { name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::interface_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.iface)
    }

    fn interface_lookup_by_mac_string(&self, call: &Call, macstr: &str) -> Result<InterfaceRef> {
        let args = remote::InterfaceLookupByMacStringArgs { mac: macstr.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::interface_lookup_by_mac_string(calls, &args))?;
        FromWire::from_wire(ret.iface)
    }

    fn interface_get_xml_desc(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<String> {
        let args = remote::InterfaceGetXmlDescArgs { iface: iface.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::interface_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn interface_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<InterfaceRef> {
        let args = remote::InterfaceDefineXmlArgs { xml: xml.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::interface_define_xml(calls, &args))?;
        FromWire::from_wire(ret.iface)
    }

    fn interface_undefine(&self, call: &Call, iface: &InterfaceRef) -> Result<()> {
        let args = remote::InterfaceUndefineArgs { iface: iface.to_wire()? };
        self.ask(call, |calls| remote::client::interface_undefine(calls, &args))
    }

    fn interface_create(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let args = remote::InterfaceCreateArgs { iface: iface.to_wire()?, flags };
        self.ask(call, |calls| remote::client::interface_create(calls, &args))
    }

    fn interface_destroy(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let args = remote::InterfaceDestroyArgs { iface: iface.to_wire()?, flags };
        self.ask(call, |calls| remote::client::interface_destroy(calls, &args))
    }

    fn connect_num_of_defined_interfaces(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_defined_interfaces(calls))?;
        Ok(ret.num)
    }

    fn connect_list_defined_interfaces(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListDefinedInterfacesArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_defined_interfaces(calls, &args))?;
        Ok(ret.names)
    }

    fn interface_is_active(&self, call: &Call, iface: &InterfaceRef) -> Result<bool> {
        let args = remote::InterfaceIsActiveArgs { iface: iface.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::interface_is_active(calls, &args))?;
        Ok(ret.active != 0)
    }

    fn interface_change_begin(&self, call: &Call, flags: u32) -> Result<()> {
        let args = remote::InterfaceChangeBeginArgs { flags };
        self.ask(call, |calls| remote::client::interface_change_begin(calls, &args))
    }

    fn interface_change_commit(&self, call: &Call, flags: u32) -> Result<()> {
        let args = remote::InterfaceChangeCommitArgs { flags };
        self.ask(call, |calls| remote::client::interface_change_commit(calls, &args))
    }

    fn interface_change_rollback(&self, call: &Call, flags: u32) -> Result<()> {
        let args = remote::InterfaceChangeRollbackArgs { flags };
        self.ask(call, |calls| remote::client::interface_change_rollback(calls, &args))
    }

    fn connect_list_all_interfaces(&self, call: &Call, flags: u32) -> Result<Vec<InterfaceRef>> {
        let args = remote::ConnectListAllInterfacesArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_interfaces(calls, &args))?;
        FromWire::from_wire(ret.ifaces)
    }
}
