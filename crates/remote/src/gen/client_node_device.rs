//! Calls about host devices, through the protocol.
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

impl NodeDeviceDriver for Remote {
    fn node_num_of_devices(&self, call: &Call, cap: Option<&str>, flags: u32) -> Result<i32> {
        let args = remote::NodeNumOfDevicesArgs { cap: cap.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::node_num_of_devices(calls, &args))?;
        Ok(ret.num)
    }

    fn node_list_devices(&self, call: &Call, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        let args = remote::NodeListDevicesArgs { cap: cap.to_wire()?, maxnames: 65536, flags };
        let ret = self.ask(call, |calls| remote::client::node_list_devices(calls, &args))?;
        Ok(ret.names)
    }

    fn node_device_lookup_by_name(&self, call: &Call, name: &str) -> Result<NodeDeviceRef> {
        let args = remote::NodeDeviceLookupByNameArgs { name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::node_device_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.dev)
    }

    fn node_device_get_xml_desc(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<String> {
        let args = remote::NodeDeviceGetXmlDescArgs { name: dev.name.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::node_device_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn node_device_get_parent(&self, call: &Call, dev: &NodeDeviceRef) -> Result<String> {
        let args = remote::NodeDeviceGetParentArgs { name: dev.name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::node_device_get_parent(calls, &args))?;
        Ok(ret.parent_name.unwrap_or_default())
    }

    fn node_device_num_of_caps(&self, call: &Call, dev: &NodeDeviceRef) -> Result<i32> {
        let args = remote::NodeDeviceNumOfCapsArgs { name: dev.name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::node_device_num_of_caps(calls, &args))?;
        Ok(ret.num)
    }

    fn node_device_list_caps(&self, call: &Call, dev: &NodeDeviceRef) -> Result<Vec<String>> {
        let args = remote::NodeDeviceListCapsArgs { name: dev.name.to_wire()?, maxnames: 65536 };
        let ret = self.ask(call, |calls| remote::client::node_device_list_caps(calls, &args))?;
        Ok(ret.names)
    }

    fn node_device_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NodeDeviceRef> {
        let args = remote::NodeDeviceCreateXmlArgs { xml_desc: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::node_device_create_xml(calls, &args))?;
        FromWire::from_wire(ret.dev)
    }

    fn node_device_destroy(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let args = remote::NodeDeviceDestroyArgs { name: dev.name.to_wire()? };
        self.ask(call, |calls| remote::client::node_device_destroy(calls, &args))
    }

    fn connect_list_all_node_devices(&self, call: &Call, flags: u32) -> Result<Vec<NodeDeviceRef>> {
        let args = remote::ConnectListAllNodeDevicesArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_node_devices(calls, &args))?;
        FromWire::from_wire(ret.devices)
    }

    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        call: &Call,
        wwnn: &str,
        wwpn: &str,
        flags: u32,
    ) -> Result<NodeDeviceRef> {
        let args =
            remote::NodeDeviceLookupScsiHostByWwnArgs { wwnn: wwnn.to_wire()?, wwpn: wwpn.to_wire()?, flags };
        let ret =
            self.ask(call, |calls| remote::client::node_device_lookup_scsi_host_by_wwn(calls, &args))?;
        FromWire::from_wire(ret.dev)
    }

    fn node_device_define_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NodeDeviceRef> {
        let args = remote::NodeDeviceDefineXmlArgs { xml_desc: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::node_device_define_xml(calls, &args))?;
        FromWire::from_wire(ret.dev)
    }

    fn node_device_undefine(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let args = remote::NodeDeviceUndefineArgs { name: dev.name.to_wire()?, flags };
        self.ask(call, |calls| remote::client::node_device_undefine(calls, &args))
    }

    fn node_device_create(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let args = remote::NodeDeviceCreateArgs { name: dev.name.to_wire()?, flags };
        self.ask(call, |calls| remote::client::node_device_create(calls, &args))
    }

    fn node_device_set_autostart(&self, call: &Call, dev: &NodeDeviceRef, autostart: i32) -> Result<()> {
        let args = remote::NodeDeviceSetAutostartArgs { name: dev.name.to_wire()?, autostart };
        self.ask(call, |calls| remote::client::node_device_set_autostart(calls, &args))
    }

    fn node_device_get_autostart(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let args = remote::NodeDeviceGetAutostartArgs { name: dev.name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::node_device_get_autostart(calls, &args))?;
        Ok(ret.autostart != 0)
    }

    fn node_device_is_persistent(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let args = remote::NodeDeviceIsPersistentArgs { name: dev.name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::node_device_is_persistent(calls, &args))?;
        Ok(ret.persistent != 0)
    }

    fn node_device_is_active(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let args = remote::NodeDeviceIsActiveArgs { name: dev.name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::node_device_is_active(calls, &args))?;
        Ok(ret.active != 0)
    }

    fn node_device_update(&self, call: &Call, dev: &NodeDeviceRef, xml_desc: &str, flags: u32) -> Result<()> {
        let args =
            remote::NodeDeviceUpdateArgs { name: dev.name.to_wire()?, xml_desc: xml_desc.to_wire()?, flags };
        self.ask(call, |calls| remote::client::node_device_update(calls, &args))
    }
}
