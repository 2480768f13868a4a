//! Calls about network filters and their bindings, through the protocol.
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

impl NwfilterDriver for Remote {
    fn connect_list_nwfilters(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListNwfiltersArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_nwfilters(calls, &args))?;
        Ok(ret.names)
    }

    fn connect_num_of_nwfilters(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_nwfilters(calls))?;
        Ok(ret.num)
    }

    fn nwfilter_lookup_by_name(&self, call: &Call, name: &str) -> Result<NwfilterRef> {
        let args = remote::NwfilterLookupByNameArgs { name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::nwfilter_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.nwfilter)
    }

    fn nwfilter_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<NwfilterRef> {
        let args = remote::NwfilterLookupByUuidArgs { uuid: uuid.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::nwfilter_lookup_by_uuid(calls, &args))?;
        FromWire::from_wire(ret.nwfilter)
    }

    fn nwfilter_get_xml_desc(&self, call: &Call, nwfilter: &NwfilterRef, flags: u32) -> Result<String> {
        let args = remote::NwfilterGetXmlDescArgs { nwfilter: nwfilter.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::nwfilter_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn nwfilter_define_xml(&self, call: &Call, xml_desc: &str) -> Result<NwfilterRef> {
        let args = remote::NwfilterDefineXmlArgs { xml: xml_desc.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::nwfilter_define_xml(calls, &args))?;
        FromWire::from_wire(ret.nwfilter)
    }

    fn nwfilter_undefine(&self, call: &Call, nwfilter: &NwfilterRef) -> Result<()> {
        let args = remote::NwfilterUndefineArgs { nwfilter: nwfilter.to_wire()? };
        self.ask(call, |calls| remote::client::nwfilter_undefine(calls, &args))
    }

    fn connect_list_all_nwfilters(&self, call: &Call, flags: u32) -> Result<Vec<NwfilterRef>> {
        let args = remote::ConnectListAllNwfiltersArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_nwfilters(calls, &args))?;
        FromWire::from_wire(ret.filters)
    }

    fn nwfilter_binding_lookup_by_port_dev(&self, call: &Call, portdev: &str) -> Result<NwfilterBindingRef> {
        let args = remote::NwfilterBindingLookupByPortDevArgs { name: portdev.to_wire()? };
        let ret =
            self.ask(call, |calls| remote::client::nwfilter_binding_lookup_by_port_dev(calls, &args))?;
        FromWire::from_wire(ret.nwfilter)
    }

    fn connect_list_all_nwfilter_bindings(&self, call: &Call, flags: u32) -> Result<Vec<NwfilterBindingRef>> {
        let args = remote::ConnectListAllNwfilterBindingsArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_nwfilter_bindings(calls, &args))?;
        FromWire::from_wire(ret.bindings)
    }

    fn nwfilter_binding_create_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<NwfilterBindingRef> {
        let args = remote::NwfilterBindingCreateXmlArgs { xml: xml.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::nwfilter_binding_create_xml(calls, &args))?;
        FromWire::from_wire(ret.nwfilter)
    }

    fn nwfilter_binding_get_xml_desc(
        &self,
        call: &Call,
        binding: &NwfilterBindingRef,
        flags: u32,
    ) -> Result<String> {
        let args = remote::NwfilterBindingGetXmlDescArgs { nwfilter: binding.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::nwfilter_binding_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn nwfilter_binding_delete(&self, call: &Call, binding: &NwfilterBindingRef) -> Result<()> {
        let args = remote::NwfilterBindingDeleteArgs { nwfilter: binding.to_wire()? };
        self.ask(call, |calls| remote::client::nwfilter_binding_delete(calls, &args))
    }

    fn nwfilter_define_xml_flags(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NwfilterRef> {
        let args = remote::NwfilterDefineXmlFlagsArgs { xml: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::nwfilter_define_xml_flags(calls, &args))?;
        FromWire::from_wire(ret.nwfilter)
    }
}
