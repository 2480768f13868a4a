//! Calls about domains and the host, through the protocol.
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

impl HypervisorDriver for Remote {
    fn domain_checkpoint_create_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let args = remote::DomainCheckpointCreateXmlArgs {
            dom: domain.to_wire()?,
            xml_desc: xml_desc.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_checkpoint_create_xml(calls, &args))?;
        FromWire::from_wire(ret.checkpoint)
    }

    fn domain_checkpoint_delete(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainCheckpointDeleteArgs { checkpoint: checkpoint.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_checkpoint_delete(calls, &args))
    }

    fn domain_checkpoint_get_parent(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let args = remote::DomainCheckpointGetParentArgs { checkpoint: checkpoint.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_checkpoint_get_parent(calls, &args))?;
        FromWire::from_wire(ret.parent)
    }

    fn domain_checkpoint_get_xml_desc(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<String> {
        let args = remote::DomainCheckpointGetXmlDescArgs { checkpoint: checkpoint.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_checkpoint_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn domain_checkpoint_list_all_children(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<Vec<DomainCheckpointRef>> {
        let args = remote::DomainCheckpointListAllChildrenArgs {
            checkpoint: checkpoint.to_wire()?,
            need_results: 1,
            flags,
        };
        let ret =
            self.ask(call, |calls| remote::client::domain_checkpoint_list_all_children(calls, &args))?;
        FromWire::from_wire(ret.checkpoints)
    }

    fn domain_checkpoint_lookup_by_name(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: &str,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let args =
            remote::DomainCheckpointLookupByNameArgs { dom: domain.to_wire()?, name: name.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_checkpoint_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.checkpoint)
    }

    fn domain_list_all_checkpoints(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<Vec<DomainCheckpointRef>> {
        let args = remote::DomainListAllCheckpointsArgs { dom: domain.to_wire()?, need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::domain_list_all_checkpoints(calls, &args))?;
        FromWire::from_wire(ret.checkpoints)
    }

    fn domain_snapshot_create_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let args = remote::DomainSnapshotCreateXmlArgs {
            dom: domain.to_wire()?,
            xml_desc: xml_desc.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_create_xml(calls, &args))?;
        FromWire::from_wire(ret.snap)
    }

    fn domain_snapshot_get_xml_desc(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<String> {
        let args = remote::DomainSnapshotGetXmlDescArgs { snap: snapshot.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn domain_snapshot_num(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
        let args = remote::DomainSnapshotNumArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_num(calls, &args))?;
        Ok(ret.num)
    }

    fn domain_snapshot_list_names(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
        let args = remote::DomainSnapshotListNamesArgs { dom: domain.to_wire()?, maxnames: 16384, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_list_names(calls, &args))?;
        Ok(ret.names)
    }

    fn domain_snapshot_lookup_by_name(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: &str,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let args =
            remote::DomainSnapshotLookupByNameArgs { dom: domain.to_wire()?, name: name.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.snap)
    }

    fn domain_has_current_snapshot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<bool> {
        let args = remote::DomainHasCurrentSnapshotArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_has_current_snapshot(calls, &args))?;
        Ok(ret.result != 0)
    }

    fn domain_snapshot_current(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let args = remote::DomainSnapshotCurrentArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_current(calls, &args))?;
        FromWire::from_wire(ret.snap)
    }

    fn domain_revert_to_snapshot(&self, call: &Call, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
        let args = remote::DomainRevertToSnapshotArgs { snap: snapshot.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_revert_to_snapshot(calls, &args))
    }

    fn domain_snapshot_delete(&self, call: &Call, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
        let args = remote::DomainSnapshotDeleteArgs { snap: snapshot.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_snapshot_delete(calls, &args))
    }

    fn domain_snapshot_get_parent(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let args = remote::DomainSnapshotGetParentArgs { snap: snapshot.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_get_parent(calls, &args))?;
        FromWire::from_wire(ret.snap)
    }

    fn domain_snapshot_list_children_names(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<Vec<String>> {
        let args =
            remote::DomainSnapshotListChildrenNamesArgs { snap: snapshot.to_wire()?, maxnames: 16384, flags };
        let ret =
            self.ask(call, |calls| remote::client::domain_snapshot_list_children_names(calls, &args))?;
        Ok(ret.names)
    }

    fn domain_snapshot_num_children(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<i32> {
        let args = remote::DomainSnapshotNumChildrenArgs { snap: snapshot.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_num_children(calls, &args))?;
        Ok(ret.num)
    }

    fn domain_list_all_snapshots(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<Vec<DomainSnapshotRef>> {
        let args = remote::DomainListAllSnapshotsArgs { dom: domain.to_wire()?, need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::domain_list_all_snapshots(calls, &args))?;
        FromWire::from_wire(ret.snapshots)
    }

    fn domain_snapshot_has_metadata(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<bool> {
        let args = remote::DomainSnapshotHasMetadataArgs { snap: snapshot.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_has_metadata(calls, &args))?;
        Ok(ret.metadata != 0)
    }

    fn domain_snapshot_is_current(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<bool> {
        let args = remote::DomainSnapshotIsCurrentArgs { snap: snapshot.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_is_current(calls, &args))?;
        Ok(ret.current != 0)
    }

    fn domain_snapshot_list_all_children(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<Vec<DomainSnapshotRef>> {
        let args = remote::DomainSnapshotListAllChildrenArgs {
            snapshot: snapshot.to_wire()?,
            need_results: 1,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_snapshot_list_all_children(calls, &args))?;
        FromWire::from_wire(ret.snapshots)
    }

    fn connect_list_domains(&self, call: &Call) -> Result<Vec<i32>> {
        let args = remote::ConnectListDomainsArgs { maxids: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_domains(calls, &args))?;
        Ok(ret.ids)
    }

    fn connect_num_of_domains(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_domains(calls))?;
        Ok(ret.num)
    }

    fn domain_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<DomainRef> {
        let args = remote::DomainCreateXmlArgs { xml_desc: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_create_xml(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_destroy(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainDestroyArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_destroy(calls, &args))
    }

    fn domain_get_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainInfo> {
        let args = remote::DomainGetInfoArgs { dom: domain.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_get_info(calls, &args))?)
    }

    fn domain_get_max_memory(&self, call: &Call, domain: &DomainRef) -> Result<u64> {
        let args = remote::DomainGetMaxMemoryArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_max_memory(calls, &args))?;
        Ok(ret.memory)
    }

    fn domain_get_os_type(&self, call: &Call, domain: &DomainRef) -> Result<String> {
        let args = remote::DomainGetOsTypeArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_os_type(calls, &args))?;
        Ok(ret.r#type)
    }

    fn domain_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let args = remote::DomainGetXmlDescArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn domain_lookup_by_id(&self, call: &Call, id: i32) -> Result<DomainRef> {
        let args = remote::DomainLookupByIdArgs { id };
        let ret = self.ask(call, |calls| remote::client::domain_lookup_by_id(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_lookup_by_name(&self, call: &Call, name: &str) -> Result<DomainRef> {
        let args = remote::DomainLookupByNameArgs { name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_restore(&self, call: &Call, from: &str) -> Result<()> {
        let args = remote::DomainRestoreArgs { from: from.to_wire()? };
        self.ask(call, |calls| remote::client::domain_restore(calls, &args))
    }

    fn domain_resume(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainResumeArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_resume(calls, &args))
    }

    fn domain_save(&self, call: &Call, domain: &DomainRef, to: &str) -> Result<()> {
        let args = remote::DomainSaveArgs { dom: domain.to_wire()?, to: to.to_wire()? };
        self.ask(call, |calls| remote::client::domain_save(calls, &args))
    }

    fn domain_set_max_memory(&self, call: &Call, domain: &DomainRef, memory: u64) -> Result<()> {
        let args = remote::DomainSetMaxMemoryArgs { dom: domain.to_wire()?, memory };
        self.ask(call, |calls| remote::client::domain_set_max_memory(calls, &args))
    }

    fn domain_shutdown(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainShutdownArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_shutdown(calls, &args))
    }

    fn domain_suspend(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainSuspendArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_suspend(calls, &args))
    }

    fn domain_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<DomainRef> {
        let args = remote::DomainLookupByUuidArgs { uuid: uuid.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_lookup_by_uuid(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_reboot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainRebootArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_reboot(calls, &args))
    }

    fn domain_set_memory(&self, call: &Call, domain: &DomainRef, memory: u64) -> Result<()> {
        let args = remote::DomainSetMemoryArgs { dom: domain.to_wire()?, memory };
        self.ask(call, |calls| remote::client::domain_set_memory(calls, &args))
    }

    fn domain_define_xml(&self, call: &Call, xml: &str) -> Result<DomainRef> {
        let args = remote::DomainDefineXmlArgs { xml: xml.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_define_xml(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_create(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainCreateArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_create(calls, &args))
    }

    fn domain_undefine(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainUndefineArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_undefine(calls, &args))
    }

    fn connect_list_defined_domains(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListDefinedDomainsArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_defined_domains(calls, &args))?;
        Ok(ret.names)
    }

    fn domain_set_vcpus(&self, call: &Call, domain: &DomainRef, nvcpus: u32) -> Result<()> {
        let args = remote::DomainSetVcpusArgs { dom: domain.to_wire()?, nvcpus };
        self.ask(call, |calls| remote::client::domain_set_vcpus(calls, &args))
    }

    fn domain_pin_vcpu(&self, call: &Call, domain: &DomainRef, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        let args = remote::DomainPinVcpuArgs { dom: domain.to_wire()?, vcpu, cpumap: cpumap.to_vec() };
        self.ask(call, |calls| remote::client::domain_pin_vcpu(calls, &args))
    }

    fn domain_get_vcpus(
        &self,
        call: &Call,
        domain: &DomainRef,
        maplen: i32,
    ) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        by_hand::domain_get_vcpus(self, call, domain, maplen)
    }

    fn connect_num_of_defined_domains(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_defined_domains(calls))?;
        Ok(ret.num)
    }

    fn domain_core_dump(&self, call: &Call, domain: &DomainRef, to: &str, flags: u32) -> Result<()> {
        let args = remote::DomainCoreDumpArgs { dom: domain.to_wire()?, to: to.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_core_dump(calls, &args))
    }

    fn domain_attach_device(&self, call: &Call, domain: &DomainRef, xml: &str) -> Result<()> {
        let args = remote::DomainAttachDeviceArgs { dom: domain.to_wire()?, xml: xml.to_wire()? };
        self.ask(call, |calls| remote::client::domain_attach_device(calls, &args))
    }

    fn domain_detach_device(&self, call: &Call, domain: &DomainRef, xml: &str) -> Result<()> {
        let args = remote::DomainDetachDeviceArgs { dom: domain.to_wire()?, xml: xml.to_wire()? };
        self.ask(call, |calls| remote::client::domain_detach_device(calls, &args))
    }

    fn domain_get_max_vcpus(&self, call: &Call, domain: &DomainRef) -> Result<i32> {
        let args = remote::DomainGetMaxVcpusArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_max_vcpus(calls, &args))?;
        Ok(ret.num)
    }

    fn domain_get_autostart(&self, call: &Call, domain: &DomainRef) -> Result<bool> {
        let args = remote::DomainGetAutostartArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_autostart(calls, &args))?;
        Ok(ret.autostart != 0)
    }

    fn domain_set_autostart(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let args = remote::DomainSetAutostartArgs { dom: domain.to_wire()?, autostart };
        self.ask(call, |calls| remote::client::domain_set_autostart(calls, &args))
    }

    fn domain_get_scheduler_type(&self, call: &Call, domain: &DomainRef) -> Result<(String, i32)> {
        let args = remote::DomainGetSchedulerTypeArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_scheduler_type(calls, &args))?;
        Ok((ret.r#type, ret.nparams))
    }

    fn domain_get_scheduler_parameters(&self, call: &Call, domain: &DomainRef) -> Result<TypedParams> {
        let args = remote::DomainGetSchedulerParametersArgs { dom: domain.to_wire()?, nparams: 16 };
        let ret = self.ask(call, |calls| remote::client::domain_get_scheduler_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_set_scheduler_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
    ) -> Result<()> {
        let args =
            remote::DomainSetSchedulerParametersArgs { dom: domain.to_wire()?, params: limited(params, 16)? };
        self.ask(call, |calls| remote::client::domain_set_scheduler_parameters(calls, &args))
    }

    fn domain_block_stats(&self, call: &Call, dom: &DomainRef, disk: &str) -> Result<DomainBlockStats> {
        let args = remote::DomainBlockStatsArgs { dom: dom.to_wire()?, path: disk.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_block_stats(calls, &args))?)
    }

    fn domain_interface_stats(
        &self,
        call: &Call,
        dom: &DomainRef,
        device: &str,
    ) -> Result<DomainInterfaceStats> {
        let args = remote::DomainInterfaceStatsArgs { dom: dom.to_wire()?, device: device.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_interface_stats(calls, &args))?)
    }

    fn domain_block_peek(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        offset: u64,
        size: u64,
        flags: u32,
    ) -> Result<Vec<u8>> {
        by_hand::domain_block_peek(self, call, dom, disk, offset, size, flags)
    }

    fn domain_memory_peek(
        &self,
        call: &Call,
        dom: &DomainRef,
        start: u64,
        size: u64,
        flags: u32,
    ) -> Result<Vec<u8>> {
        by_hand::domain_memory_peek(self, call, dom, start, size, flags)
    }

    fn domain_get_security_label(&self, call: &Call, domain: &DomainRef) -> Result<SecurityLabel> {
        let args = remote::DomainGetSecurityLabelArgs { dom: domain.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_get_security_label(calls, &args))?)
    }

    fn connect_domain_xml_from_native(
        &self,
        call: &Call,
        native_format: &str,
        native_config: &str,
        flags: u32,
    ) -> Result<String> {
        let args = remote::ConnectDomainXmlFromNativeArgs {
            native_format: native_format.to_wire()?,
            native_config: native_config.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::connect_domain_xml_from_native(calls, &args))?;
        Ok(ret.domain_xml)
    }

    fn connect_domain_xml_to_native(
        &self,
        call: &Call,
        native_format: &str,
        domain_xml: &str,
        flags: u32,
    ) -> Result<String> {
        let args = remote::ConnectDomainXmlToNativeArgs {
            native_format: native_format.to_wire()?,
            domain_xml: domain_xml.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::connect_domain_xml_to_native(calls, &args))?;
        Ok(ret.native_config)
    }

    fn domain_is_active(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let args = remote::DomainIsActiveArgs { dom: dom.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_is_active(calls, &args))?;
        Ok(ret.active != 0)
    }

    fn domain_is_persistent(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let args = remote::DomainIsPersistentArgs { dom: dom.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_is_persistent(calls, &args))?;
        Ok(ret.persistent != 0)
    }

    fn domain_memory_stats(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        let args = remote::DomainMemoryStatsArgs { dom: dom.to_wire()?, max_stats: 1024, flags };
        let ret = self.ask(call, |calls| remote::client::domain_memory_stats(calls, &args))?;
        FromWire::from_wire(ret.stats)
    }

    fn domain_attach_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainAttachDeviceFlagsArgs { dom: domain.to_wire()?, xml: xml.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_attach_device_flags(calls, &args))
    }

    fn domain_detach_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainDetachDeviceFlagsArgs { dom: domain.to_wire()?, xml: xml.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_detach_device_flags(calls, &args))
    }

    fn domain_get_job_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainJobInfo> {
        let args = remote::DomainGetJobInfoArgs { dom: domain.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_get_job_info(calls, &args))?)
    }

    fn domain_abort_job(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let args = remote::DomainAbortJobArgs { dom: domain.to_wire()? };
        self.ask(call, |calls| remote::client::domain_abort_job(calls, &args))
    }

    fn domain_migrate_set_max_downtime(
        &self,
        call: &Call,
        domain: &DomainRef,
        downtime: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainMigrateSetMaxDowntimeArgs { dom: domain.to_wire()?, downtime, flags };
        self.ask(call, |calls| remote::client::domain_migrate_set_max_downtime(calls, &args))
    }

    fn domain_update_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainUpdateDeviceFlagsArgs { dom: domain.to_wire()?, xml: xml.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_update_device_flags(calls, &args))
    }

    fn domain_managed_save(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainManagedSaveArgs { dom: dom.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_managed_save(calls, &args))
    }

    fn domain_has_managed_save_image(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<bool> {
        let args = remote::DomainHasManagedSaveImageArgs { dom: dom.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_has_managed_save_image(calls, &args))?;
        Ok(ret.result != 0)
    }

    fn domain_managed_save_remove(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainManagedSaveRemoveArgs { dom: dom.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_managed_save_remove(calls, &args))
    }

    fn domain_get_block_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<DomainBlockInfo> {
        let args = remote::DomainGetBlockInfoArgs { dom: domain.to_wire()?, path: disk.to_wire()?, flags };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_get_block_info(calls, &args))?)
    }

    fn domain_create_with_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainCreateWithFlagsArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_create_with_flags(calls, &args)).map(drop)
    }

    fn domain_set_memory_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetMemoryParametersArgs {
            dom: domain.to_wire()?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_memory_parameters(calls, &args))
    }

    fn domain_get_memory_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetMemoryParametersArgs {
            dom: domain.to_wire()?,
            nparams: 16,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_memory_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_get_vcpus_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
        let args = remote::DomainGetVcpusFlagsArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_vcpus_flags(calls, &args))?;
        Ok(ret.num)
    }

    fn domain_set_vcpus_flags(&self, call: &Call, domain: &DomainRef, nvcpus: u32, flags: u32) -> Result<()> {
        let args = remote::DomainSetVcpusFlagsArgs { dom: domain.to_wire()?, nvcpus, flags };
        self.ask(call, |calls| remote::client::domain_set_vcpus_flags(calls, &args))
    }

    fn domain_open_console(
        &self,
        call: &Call,
        dom: &DomainRef,
        dev_name: Option<&str>,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let args =
            remote::DomainOpenConsoleArgs { dom: dom.to_wire()?, dev_name: dev_name.to_wire()?, flags };
        let ((), stream) = self.ask(call, |calls| remote::client::domain_open_console(calls, &args))?;
        Ok(self.stream(stream, false))
    }

    fn domain_is_updated(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let args = remote::DomainIsUpdatedArgs { dom: dom.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_is_updated(calls, &args))?;
        Ok(ret.updated != 0)
    }

    fn domain_get_blkio_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetBlkioParametersArgs {
            dom: domain.to_wire()?,
            nparams: 16,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_blkio_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_migrate_set_max_speed(
        &self,
        call: &Call,
        domain: &DomainRef,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainMigrateSetMaxSpeedArgs { dom: domain.to_wire()?, bandwidth, flags };
        self.ask(call, |calls| remote::client::domain_migrate_set_max_speed(calls, &args))
    }

    fn domain_set_blkio_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetBlkioParametersArgs {
            dom: domain.to_wire()?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_blkio_parameters(calls, &args))
    }

    fn domain_set_memory_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        memory: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetMemoryFlagsArgs { dom: domain.to_wire()?, memory, flags };
        self.ask(call, |calls| remote::client::domain_set_memory_flags(calls, &args))
    }

    fn domain_get_scheduler_parameters_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetSchedulerParametersFlagsArgs {
            dom: domain.to_wire()?,
            nparams: 16,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret =
            self.ask(call, |calls| remote::client::domain_get_scheduler_parameters_flags(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_get_state(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<(i32, i32)> {
        let args = remote::DomainGetStateArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_state(calls, &args))?;
        Ok((ret.state, ret.reason))
    }

    fn domain_inject_nmi(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainInjectNmiArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_inject_nmi(calls, &args))
    }

    fn domain_screenshot(
        &self,
        call: &Call,
        domain: &DomainRef,
        screen: u32,
        flags: u32,
    ) -> Result<(String, Box<dyn StreamDriver>)> {
        let args = remote::DomainScreenshotArgs { dom: domain.to_wire()?, screen, flags };
        let (ret, stream) = self.ask(call, |calls| remote::client::domain_screenshot(calls, &args))?;
        Ok((ret.mime.unwrap_or_default(), self.stream(stream, false)))
    }

    fn domain_set_scheduler_parameters_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetSchedulerParametersFlagsArgs {
            dom: domain.to_wire()?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_scheduler_parameters_flags(calls, &args))
    }

    fn domain_get_control_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<DomainControlInfo> {
        let args = remote::DomainGetControlInfoArgs { dom: domain.to_wire()?, flags };
        FromWire::from_wire(self.ask(call, |calls| remote::client::domain_get_control_info(calls, &args))?)
    }

    fn domain_get_vcpu_pin_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        ncpumaps: i32,
        maplen: i32,
        flags: u32,
    ) -> Result<Vec<u8>> {
        by_hand::domain_get_vcpu_pin_info(self, call, domain, ncpumaps, maplen, flags)
    }

    fn domain_pin_vcpu_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        vcpu: u32,
        cpumap: &[u8],
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainPinVcpuFlagsArgs { dom: domain.to_wire()?, vcpu, cpumap: cpumap.to_vec(), flags };
        self.ask(call, |calls| remote::client::domain_pin_vcpu_flags(calls, &args))
    }

    fn domain_send_key(
        &self,
        call: &Call,
        domain: &DomainRef,
        codeset: u32,
        holdtime: u32,
        keycodes: &[u32],
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSendKeyArgs {
            dom: domain.to_wire()?,
            codeset,
            holdtime,
            keycodes: keycodes.to_vec(),
            flags,
        };
        self.ask(call, |calls| remote::client::domain_send_key(calls, &args))
    }

    fn domain_restore_flags(&self, call: &Call, from: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        let args = remote::DomainRestoreFlagsArgs { from: from.to_wire()?, dxml: dxml.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_restore_flags(calls, &args))
    }

    fn domain_save_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        to: &str,
        dxml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSaveFlagsArgs {
            dom: domain.to_wire()?,
            to: to.to_wire()?,
            dxml: dxml.to_wire()?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_save_flags(calls, &args))
    }

    fn domain_save_image_define_xml(&self, call: &Call, file: &str, dxml: &str, flags: u32) -> Result<()> {
        let args =
            remote::DomainSaveImageDefineXmlArgs { file: file.to_wire()?, dxml: dxml.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_save_image_define_xml(calls, &args))
    }

    fn domain_save_image_get_xml_desc(&self, call: &Call, file: &str, flags: u32) -> Result<String> {
        let args = remote::DomainSaveImageGetXmlDescArgs { file: file.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_save_image_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn domain_undefine_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainUndefineFlagsArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_undefine_flags(calls, &args))
    }

    fn domain_destroy_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainDestroyFlagsArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_destroy_flags(calls, &args))
    }

    fn domain_block_job_abort(&self, call: &Call, dom: &DomainRef, disk: &str, flags: u32) -> Result<()> {
        let args = remote::DomainBlockJobAbortArgs { dom: dom.to_wire()?, path: disk.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_block_job_abort(calls, &args))
    }

    fn domain_get_block_job_info(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<Option<DomainBlockJobInfo>> {
        by_hand::domain_get_block_job_info(self, call, dom, disk, flags)
    }

    fn domain_block_job_set_speed(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainBlockJobSetSpeedArgs {
            dom: dom.to_wire()?,
            path: disk.to_wire()?,
            bandwidth,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_block_job_set_speed(calls, &args))
    }

    fn domain_block_pull(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainBlockPullArgs { dom: dom.to_wire()?, path: disk.to_wire()?, bandwidth, flags };
        self.ask(call, |calls| remote::client::domain_block_pull(calls, &args))
    }

    fn domain_block_stats_flags(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainBlockStatsFlagsArgs {
            dom: dom.to_wire()?,
            path: disk.to_wire()?,
            nparams: 16,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_block_stats_flags(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_migrate_get_max_speed(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<u64> {
        let args = remote::DomainMigrateGetMaxSpeedArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_get_max_speed(calls, &args))?;
        Ok(ret.bandwidth)
    }

    fn domain_open_graphics(
        &self,
        call: &Call,
        dom: &DomainRef,
        idx: u32,
        fd: i32,
        flags: u32,
    ) -> Result<()> {
        by_hand::domain_open_graphics(self, call, dom, idx, fd, flags)
    }

    fn domain_reset(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainResetArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_reset(calls, &args))
    }

    fn domain_block_resize(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        size: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainBlockResizeArgs { dom: dom.to_wire()?, disk: disk.to_wire()?, size, flags };
        self.ask(call, |calls| remote::client::domain_block_resize(calls, &args))
    }

    fn domain_get_block_io_tune(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: Option<&str>,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetBlockIoTuneArgs {
            dom: dom.to_wire()?,
            disk: disk.to_wire()?,
            nparams: 32,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_block_io_tune(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_set_block_io_tune(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetBlockIoTuneArgs {
            dom: dom.to_wire()?,
            disk: disk.to_wire()?,
            params: limited(params, 32)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_block_io_tune(calls, &args))
    }

    fn domain_get_interface_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        device: Option<&str>,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetInterfaceParametersArgs {
            dom: domain.to_wire()?,
            device: required(device)?,
            nparams: 16,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_interface_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_get_numa_parameters(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let args = remote::DomainGetNumaParametersArgs {
            dom: domain.to_wire()?,
            nparams: 16,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_numa_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_set_interface_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        device: Option<&str>,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetInterfaceParametersArgs {
            dom: domain.to_wire()?,
            device: required(device)?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_interface_parameters(calls, &args))
    }

    fn domain_set_numa_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetNumaParametersArgs {
            dom: domain.to_wire()?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_numa_parameters(calls, &args))
    }

    fn domain_block_rebase(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        base: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainBlockRebaseArgs {
            dom: dom.to_wire()?,
            path: disk.to_wire()?,
            base: base.to_wire()?,
            bandwidth,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_block_rebase(calls, &args))
    }

    fn domain_get_cpu_stats(
        &self,
        call: &Call,
        domain: &DomainRef,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        by_hand::domain_get_cpu_stats(self, call, domain, nparams, start_cpu, ncpus, flags)
    }

    fn domain_get_disk_errors(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<DiskError>> {
        let args = remote::DomainGetDiskErrorsArgs { dom: dom.to_wire()?, maxerrors: 256, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_disk_errors(calls, &args))?;
        FromWire::from_wire(ret.errors)
    }

    fn domain_get_metadata(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let args = remote::DomainGetMetadataArgs {
            dom: domain.to_wire()?,
            r#type: type_,
            uri: uri.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_metadata(calls, &args))?;
        Ok(ret.metadata)
    }

    fn domain_pm_suspend_for_duration(
        &self,
        call: &Call,
        dom: &DomainRef,
        target: u32,
        duration: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainPmSuspendForDurationArgs { dom: dom.to_wire()?, target, duration, flags };
        self.ask(call, |calls| remote::client::domain_pm_suspend_for_duration(calls, &args))
    }

    fn domain_set_metadata(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetMetadataArgs {
            dom: domain.to_wire()?,
            r#type: type_,
            metadata: metadata.to_wire()?,
            key: key.to_wire()?,
            uri: uri.to_wire()?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_metadata(calls, &args))
    }

    fn domain_shutdown_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainShutdownFlagsArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_shutdown_flags(calls, &args))
    }

    fn domain_pm_wakeup(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainPmWakeupArgs { dom: dom.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_pm_wakeup(calls, &args))
    }

    fn connect_list_all_domains(&self, call: &Call, flags: u32) -> Result<Vec<DomainRef>> {
        let args = remote::ConnectListAllDomainsArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_domains(calls, &args))?;
        FromWire::from_wire(ret.domains)
    }

    fn domain_get_hostname(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let args = remote::DomainGetHostnameArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_hostname(calls, &args))?;
        Ok(ret.hostname)
    }

    fn domain_get_security_label_list(&self, call: &Call, domain: &DomainRef) -> Result<Vec<SecurityLabel>> {
        let args = remote::DomainGetSecurityLabelListArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_security_label_list(calls, &args))?;
        FromWire::from_wire(ret.labels)
    }

    fn domain_pin_emulator(&self, call: &Call, domain: &DomainRef, cpumap: &[u8], flags: u32) -> Result<()> {
        let args = remote::DomainPinEmulatorArgs { dom: domain.to_wire()?, cpumap: cpumap.to_vec(), flags };
        self.ask(call, |calls| remote::client::domain_pin_emulator(calls, &args))
    }

    fn domain_get_emulator_pin_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        maplen: i32,
        flags: u32,
    ) -> Result<Option<Vec<u8>>> {
        by_hand::domain_get_emulator_pin_info(self, call, domain, maplen, flags)
    }

    fn domain_block_commit(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        base: Option<&str>,
        top: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainBlockCommitArgs {
            dom: dom.to_wire()?,
            disk: disk.to_wire()?,
            base: base.to_wire()?,
            top: top.to_wire()?,
            bandwidth,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_block_commit(calls, &args))
    }

    fn domain_fs_trim(
        &self,
        call: &Call,
        dom: &DomainRef,
        mount_point: Option<&str>,
        minimum: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainFstrimArgs {
            dom: dom.to_wire()?,
            mount_point: mount_point.to_wire()?,
            minimum,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_fstrim(calls, &args))
    }

    fn domain_send_process_signal(
        &self,
        call: &Call,
        domain: &DomainRef,
        pid_value: i64,
        signum: u32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSendProcessSignalArgs { dom: domain.to_wire()?, pid_value, signum, flags };
        self.ask(call, |calls| remote::client::domain_send_process_signal(calls, &args))
    }

    fn domain_open_channel(
        &self,
        call: &Call,
        dom: &DomainRef,
        name: Option<&str>,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let args = remote::DomainOpenChannelArgs { dom: dom.to_wire()?, name: name.to_wire()?, flags };
        let ((), stream) = self.ask(call, |calls| remote::client::domain_open_channel(calls, &args))?;
        Ok(self.stream(stream, false))
    }

    fn domain_get_job_stats(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        let args = remote::DomainGetJobStatsArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_job_stats(calls, &args))?;
        Ok((ret.r#type, FromWire::from_wire(ret.params)?))
    }

    fn domain_migrate_get_compression_cache(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<u64> {
        let args = remote::DomainMigrateGetCompressionCacheArgs { dom: domain.to_wire()?, flags };
        let ret =
            self.ask(call, |calls| remote::client::domain_migrate_get_compression_cache(calls, &args))?;
        Ok(ret.cache_size)
    }

    fn domain_migrate_set_compression_cache(
        &self,
        call: &Call,
        domain: &DomainRef,
        cache_size: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainMigrateSetCompressionCacheArgs { dom: domain.to_wire()?, cache_size, flags };
        self.ask(call, |calls| remote::client::domain_migrate_set_compression_cache(calls, &args))
    }

    fn domain_create_with_files(
        &self,
        call: &Call,
        domain: &DomainRef,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<()> {
        by_hand::domain_create_with_files(self, call, domain, files, flags)
    }

    fn domain_create_xml_with_files(
        &self,
        call: &Call,
        xml_desc: &str,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<DomainRef> {
        by_hand::domain_create_xml_with_files(self, call, xml_desc, files, flags)
    }

    fn domain_set_memory_stats_period(
        &self,
        call: &Call,
        domain: &DomainRef,
        period: i32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetMemoryStatsPeriodArgs { dom: domain.to_wire()?, period, flags };
        self.ask(call, |calls| remote::client::domain_set_memory_stats_period(calls, &args))
    }

    fn domain_core_dump_with_format(
        &self,
        call: &Call,
        domain: &DomainRef,
        to: &str,
        dumpformat: u32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainCoreDumpWithFormatArgs {
            dom: domain.to_wire()?,
            to: to.to_wire()?,
            dumpformat,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_core_dump_with_format(calls, &args))
    }

    fn domain_fs_freeze(
        &self,
        call: &Call,
        dom: &DomainRef,
        mountpoints: &[&str],
        flags: u32,
    ) -> Result<i32> {
        let args =
            remote::DomainFsfreezeArgs { dom: dom.to_wire()?, mountpoints: mountpoints.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_fsfreeze(calls, &args))?;
        Ok(ret.filesystems)
    }

    fn domain_fs_thaw(&self, call: &Call, dom: &DomainRef, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let args =
            remote::DomainFsthawArgs { dom: dom.to_wire()?, mountpoints: mountpoints.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_fsthaw(calls, &args))?;
        Ok(ret.filesystems)
    }

    fn domain_get_time(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<(i64, u32)> {
        let args = remote::DomainGetTimeArgs { dom: dom.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_time(calls, &args))?;
        Ok((ret.seconds, ret.nseconds))
    }

    fn domain_set_time(
        &self,
        call: &Call,
        dom: &DomainRef,
        seconds: i64,
        nseconds: u32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetTimeArgs { dom: dom.to_wire()?, seconds, nseconds, flags };
        self.ask(call, |calls| remote::client::domain_set_time(calls, &args))
    }

    fn connect_get_domain_capabilities(
        &self,
        call: &Call,
        emulatorbin: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let args = remote::ConnectGetDomainCapabilitiesArgs {
            emulatorbin: emulatorbin.to_wire()?,
            arch: arch.to_wire()?,
            machine: machine.to_wire()?,
            virttype: virttype.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::connect_get_domain_capabilities(calls, &args))?;
        Ok(ret.capabilities)
    }

    fn connect_get_all_domain_stats(
        &self,
        call: &Call,
        doms: &[DomainRef],
        stats: u32,
        flags: u32,
    ) -> Result<Vec<StatsRecord>> {
        let args = remote::ConnectGetAllDomainStatsArgs { doms: doms.to_wire()?, stats, flags };
        let ret = self.ask(call, |calls| remote::client::connect_get_all_domain_stats(calls, &args))?;
        FromWire::from_wire(ret.ret_stats)
    }

    fn domain_block_copy(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        destxml: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainBlockCopyArgs {
            dom: dom.to_wire()?,
            path: disk.to_wire()?,
            destxml: destxml.to_wire()?,
            params: limited(params, 16)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_block_copy(calls, &args))
    }

    fn domain_open_graphics_fd(&self, call: &Call, dom: &DomainRef, idx: u32, flags: u32) -> Result<OwnedFd> {
        by_hand::domain_open_graphics_fd(self, call, dom, idx, flags)
    }

    fn domain_get_fs_info(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<FsInfo>> {
        let args = remote::DomainGetFsinfoArgs { dom: dom.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_fsinfo(calls, &args))?;
        FromWire::from_wire(ret.info)
    }

    fn domain_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<DomainRef> {
        let args = remote::DomainDefineXmlFlagsArgs { xml: xml.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_define_xml_flags(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_get_iothread_info(
        &self,
        call: &Call,
        dom: &DomainRef,
        flags: u32,
    ) -> Result<Vec<IothreadInfo>> {
        let args = remote::DomainGetIothreadInfoArgs { dom: dom.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_iothread_info(calls, &args))?;
        FromWire::from_wire(ret.info)
    }

    fn domain_pin_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        cpumap: &[u8],
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainPinIothreadArgs {
            dom: domain.to_wire()?,
            iothreads_id: iothread_id,
            cpumap: cpumap.to_vec(),
            flags,
        };
        self.ask(call, |calls| remote::client::domain_pin_iothread(calls, &args))
    }

    fn domain_interface_addresses(
        &self,
        call: &Call,
        dom: &DomainRef,
        source: u32,
        flags: u32,
    ) -> Result<Vec<InterfaceAddresses>> {
        let args = remote::DomainInterfaceAddressesArgs { dom: dom.to_wire()?, source, flags };
        let ret = self.ask(call, |calls| remote::client::domain_interface_addresses(calls, &args))?;
        FromWire::from_wire(ret.ifaces)
    }

    fn domain_add_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainAddIothreadArgs { dom: domain.to_wire()?, iothread_id, flags };
        self.ask(call, |calls| remote::client::domain_add_iothread(calls, &args))
    }

    fn domain_del_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainDelIothreadArgs { dom: domain.to_wire()?, iothread_id, flags };
        self.ask(call, |calls| remote::client::domain_del_iothread(calls, &args))
    }

    fn domain_set_user_password(
        &self,
        call: &Call,
        dom: &DomainRef,
        user: &str,
        password: &str,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetUserPasswordArgs {
            dom: dom.to_wire()?,
            user: Some(user.to_owned()),
            password: Some(password.to_owned()),
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_user_password(calls, &args))
    }

    fn domain_rename(&self, call: &Call, dom: &DomainRef, new_name: &str, flags: u32) -> Result<()> {
        let args =
            remote::DomainRenameArgs { dom: dom.to_wire()?, new_name: Some(new_name.to_owned()), flags };
        self.ask(call, |calls| remote::client::domain_rename(calls, &args)).map(drop)
    }

    fn domain_migrate_start_post_copy(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainMigrateStartPostCopyArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_migrate_start_post_copy(calls, &args))
    }

    fn domain_get_perf_events(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let args = remote::DomainGetPerfEventsArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_perf_events(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_set_perf_events(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainSetPerfEventsArgs { dom: domain.to_wire()?, params: limited(params, 64)?, flags };
        self.ask(call, |calls| remote::client::domain_set_perf_events(calls, &args))
    }

    fn domain_get_guest_vcpus(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let args = remote::DomainGetGuestVcpusArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_guest_vcpus(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_set_guest_vcpus(
        &self,
        call: &Call,
        domain: &DomainRef,
        cpumap: &str,
        state: i32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetGuestVcpusArgs {
            dom: domain.to_wire()?,
            cpumap: cpumap.to_wire()?,
            state,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_guest_vcpus(calls, &args))
    }

    fn domain_set_block_threshold(
        &self,
        call: &Call,
        domain: &DomainRef,
        dev: &str,
        threshold: u64,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetBlockThresholdArgs {
            dom: domain.to_wire()?,
            dev: dev.to_wire()?,
            threshold,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_block_threshold(calls, &args))
    }

    fn domain_set_vcpu(
        &self,
        call: &Call,
        domain: &DomainRef,
        vcpumap: &str,
        state: i32,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainSetVcpuArgs { dom: domain.to_wire()?, cpumap: vcpumap.to_wire()?, state, flags };
        self.ask(call, |calls| remote::client::domain_set_vcpu(calls, &args))
    }

    fn domain_migrate_get_max_downtime(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<u64> {
        let args = remote::DomainMigrateGetMaxDowntimeArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_get_max_downtime(calls, &args))?;
        Ok(ret.downtime)
    }

    fn domain_managed_save_get_xml_desc(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<String> {
        let args = remote::DomainManagedSaveGetXmlDescArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_managed_save_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn domain_managed_save_define_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        dxml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainManagedSaveDefineXmlArgs { dom: domain.to_wire()?, dxml: dxml.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_managed_save_define_xml(calls, &args))
    }

    fn domain_set_lifecycle_action(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: u32,
        action: u32,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainSetLifecycleActionArgs { dom: domain.to_wire()?, r#type: type_, action, flags };
        self.ask(call, |calls| remote::client::domain_set_lifecycle_action(calls, &args))
    }

    fn domain_detach_device_alias(
        &self,
        call: &Call,
        domain: &DomainRef,
        alias: &str,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainDetachDeviceAliasArgs { dom: domain.to_wire()?, alias: alias.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_detach_device_alias(calls, &args))
    }

    fn domain_get_launch_security_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetLaunchSecurityInfoArgs {
            dom: domain.to_wire()?,
            flags: flags | TYPED_PARAM_STRING_OKAY,
        };
        let ret = self.ask(call, |calls| remote::client::domain_get_launch_security_info(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_set_iothread_params(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetIothreadParamsArgs {
            dom: domain.to_wire()?,
            iothread_id,
            params: limited(params, 64)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_iothread_params(calls, &args))
    }

    fn domain_get_guest_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        types: u32,
        flags: u32,
    ) -> Result<TypedParams> {
        let args = remote::DomainGetGuestInfoArgs { dom: domain.to_wire()?, types, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_guest_info(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn domain_agent_set_response_timeout(
        &self,
        call: &Call,
        domain: &DomainRef,
        timeout: i32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainAgentSetResponseTimeoutArgs { dom: domain.to_wire()?, timeout, flags };
        self.ask(call, |calls| remote::client::domain_agent_set_response_timeout(calls, &args)).map(drop)
    }

    fn domain_backup_begin(
        &self,
        call: &Call,
        domain: &DomainRef,
        backup_xml: &str,
        checkpoint_xml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainBackupBeginArgs {
            dom: domain.to_wire()?,
            backup_xml: backup_xml.to_wire()?,
            checkpoint_xml: checkpoint_xml.to_wire()?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_backup_begin(calls, &args))
    }

    fn domain_backup_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let args = remote::DomainBackupGetXmlDescArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_backup_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn domain_authorized_ssh_keys_get(
        &self,
        call: &Call,
        domain: &DomainRef,
        user: &str,
        flags: u32,
    ) -> Result<Vec<String>> {
        let args =
            remote::DomainAuthorizedSshKeysGetArgs { dom: domain.to_wire()?, user: user.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_authorized_ssh_keys_get(calls, &args))?;
        Ok(ret.keys)
    }

    fn domain_authorized_ssh_keys_set(
        &self,
        call: &Call,
        domain: &DomainRef,
        user: &str,
        keys: &[&str],
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainAuthorizedSshKeysSetArgs {
            dom: domain.to_wire()?,
            user: user.to_wire()?,
            keys: keys.to_wire()?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_authorized_ssh_keys_set(calls, &args))
    }

    fn domain_get_messages(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
        let args = remote::DomainGetMessagesArgs { dom: domain.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::domain_get_messages(calls, &args))?;
        Ok(ret.msgs)
    }

    fn domain_start_dirty_rate_calc(
        &self,
        call: &Call,
        domain: &DomainRef,
        seconds: i32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainStartDirtyRateCalcArgs { dom: domain.to_wire()?, seconds, flags };
        self.ask(call, |calls| remote::client::domain_start_dirty_rate_calc(calls, &args))
    }

    fn domain_set_launch_security_state(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetLaunchSecurityStateArgs {
            dom: domain.to_wire()?,
            params: limited(params, 64)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_launch_security_state(calls, &args))
    }

    fn domain_save_params(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args =
            remote::DomainSaveParamsArgs { dom: domain.to_wire()?, params: limited(params, 64)?, flags };
        self.ask(call, |calls| remote::client::domain_save_params(calls, &args))
    }

    fn domain_restore_params(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let args = remote::DomainRestoreParamsArgs { params: limited(params, 64)?, flags };
        self.ask(call, |calls| remote::client::domain_restore_params(calls, &args))
    }

    fn domain_abort_job_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let args = remote::DomainAbortJobFlagsArgs { dom: domain.to_wire()?, flags };
        self.ask(call, |calls| remote::client::domain_abort_job_flags(calls, &args))
    }

    fn domain_fd_associate(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: Option<&str>,
        fds: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<()> {
        by_hand::domain_fd_associate(self, call, domain, name, fds, flags)
    }

    fn domain_graphics_reload(&self, call: &Call, domain: &DomainRef, type_: u32, flags: u32) -> Result<()> {
        let args = remote::DomainGraphicsReloadArgs { dom: domain.to_wire()?, r#type: type_, flags };
        self.ask(call, |calls| remote::client::domain_graphics_reload(calls, &args))
    }

    fn domain_get_autostart_once(&self, call: &Call, domain: &DomainRef) -> Result<bool> {
        let args = remote::DomainGetAutostartOnceArgs { dom: domain.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::domain_get_autostart_once(calls, &args))?;
        Ok(ret.autostart != 0)
    }

    fn domain_set_autostart_once(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let args = remote::DomainSetAutostartOnceArgs { dom: domain.to_wire()?, autostart };
        self.ask(call, |calls| remote::client::domain_set_autostart_once(calls, &args))
    }

    fn domain_set_throttle_group(
        &self,
        call: &Call,
        dom: &DomainRef,
        group: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let args = remote::DomainSetThrottleGroupArgs {
            dom: dom.to_wire()?,
            group: group.to_wire()?,
            params: limited(params, 32)?,
            flags,
        };
        self.ask(call, |calls| remote::client::domain_set_throttle_group(calls, &args))
    }

    fn domain_del_throttle_group(&self, call: &Call, dom: &DomainRef, group: &str, flags: u32) -> Result<()> {
        let args =
            remote::DomainDelThrottleGroupArgs { dom: dom.to_wire()?, group: Some(group.to_owned()), flags };
        self.ask(call, |calls| remote::client::domain_del_throttle_group(calls, &args))
    }

    fn connect_get_type(&self, call: &Call) -> Result<String> {
        by_hand::connect_get_type(self, call)
    }

    fn connect_get_version(&self, call: &Call) -> Result<u64> {
        let ret = self.ask(call, |calls| remote::client::connect_get_version(calls))?;
        Ok(ret.hv_ver)
    }

    fn node_get_info(&self, call: &Call) -> Result<NodeInfo> {
        FromWire::from_wire(self.ask(call, |calls| remote::client::node_get_info(calls))?)
    }

    fn connect_get_capabilities(&self, call: &Call) -> Result<String> {
        let ret = self.ask(call, |calls| remote::client::connect_get_capabilities(calls))?;
        Ok(ret.capabilities)
    }

    fn connect_get_max_vcpus(&self, call: &Call, type_: Option<&str>) -> Result<i32> {
        let args = remote::ConnectGetMaxVcpusArgs { r#type: type_.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::connect_get_max_vcpus(calls, &args))?;
        Ok(ret.max_vcpus)
    }

    fn connect_get_hostname(&self, call: &Call) -> Result<String> {
        let ret = self.ask(call, |calls| remote::client::connect_get_hostname(calls))?;
        Ok(ret.hostname)
    }

    fn node_get_cells_free_memory(&self, call: &Call, start_cell: i32) -> Result<Vec<u64>> {
        let args = remote::NodeGetCellsFreeMemoryArgs { start_cell, maxcells: 1024 };
        let ret = self.ask(call, |calls| remote::client::node_get_cells_free_memory(calls, &args))?;
        Ok(ret.cells)
    }

    fn node_get_free_memory(&self, call: &Call) -> Result<u64> {
        let ret = self.ask(call, |calls| remote::client::node_get_free_memory(calls))?;
        Ok(ret.free_mem)
    }

    fn node_get_security_model(&self, call: &Call) -> Result<SecurityModel> {
        FromWire::from_wire(self.ask(call, |calls| remote::client::node_get_security_model(calls))?)
    }

    fn connect_get_lib_version(&self, call: &Call) -> Result<u64> {
        let ret = self.ask(call, |calls| remote::client::connect_get_lib_version(calls))?;
        Ok(ret.lib_ver)
    }

    fn connect_is_encrypted(&self, call: &Call) -> Result<bool> {
        by_hand::connect_is_encrypted(self, call)
    }

    fn connect_is_secure(&self, call: &Call) -> Result<bool> {
        by_hand::connect_is_secure(self, call)
    }

    fn connect_compare_cpu(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<i32> {
        let args = remote::ConnectCompareCpuArgs { xml: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::connect_compare_cpu(calls, &args))?;
        Ok(ret.result)
    }

    fn connect_baseline_cpu(&self, call: &Call, xml_cpus: &[&str], flags: u32) -> Result<String> {
        let args = remote::ConnectBaselineCpuArgs { xml_cp_us: xml_cpus.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::connect_baseline_cpu(calls, &args))?;
        Ok(ret.cpu)
    }

    fn connect_get_sysinfo(&self, call: &Call, flags: u32) -> Result<String> {
        let args = remote::ConnectGetSysinfoArgs { flags };
        let ret = self.ask(call, |calls| remote::client::connect_get_sysinfo(calls, &args))?;
        Ok(ret.sysinfo)
    }

    fn node_get_cpu_stats(&self, call: &Call, cpu_num: i32, flags: u32) -> Result<Vec<StatField>> {
        by_hand::node_get_cpu_stats(self, call, cpu_num, flags)
    }

    fn node_get_memory_stats(&self, call: &Call, cell_num: i32, flags: u32) -> Result<Vec<StatField>> {
        by_hand::node_get_memory_stats(self, call, cell_num, flags)
    }

    fn connect_is_alive(&self, call: &Call) -> Result<bool> {
        by_hand::connect_is_alive(self, call)
    }

    fn connect_set_keep_alive(&self, call: &Call, interval: i32, count: u32) -> Result<bool> {
        by_hand::connect_set_keep_alive(self, call, interval, count)
    }

    fn node_suspend_for_duration(&self, call: &Call, target: u32, duration: u64, flags: u32) -> Result<()> {
        let args = remote::NodeSuspendForDurationArgs { target, duration, flags };
        self.ask(call, |calls| remote::client::node_suspend_for_duration(calls, &args))
    }

    fn node_get_memory_parameters(&self, call: &Call, flags: u32) -> Result<TypedParams> {
        let args =
            remote::NodeGetMemoryParametersArgs { nparams: 64, flags: flags | TYPED_PARAM_STRING_OKAY };
        let ret = self.ask(call, |calls| remote::client::node_get_memory_parameters(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn node_set_memory_parameters(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let args = remote::NodeSetMemoryParametersArgs { params: limited(params, 64)?, flags };
        self.ask(call, |calls| remote::client::node_set_memory_parameters(calls, &args))
    }

    fn node_get_cpu_map(&self, call: &Call, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
        by_hand::node_get_cpu_map(self, call, flags)
    }

    fn connect_get_cpu_model_names(&self, call: &Call, arch: &str, flags: u32) -> Result<Vec<String>> {
        let args = remote::ConnectGetCpuModelNamesArgs { arch: arch.to_wire()?, need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_get_cpu_model_names(calls, &args))?;
        Ok(ret.models)
    }

    fn node_get_free_pages(
        &self,
        call: &Call,
        pages: &[u32],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<Vec<u64>> {
        let args = remote::NodeGetFreePagesArgs { pages: pages.to_vec(), start_cell, cell_count, flags };
        let ret = self.ask(call, |calls| remote::client::node_get_free_pages(calls, &args))?;
        Ok(ret.counts)
    }

    fn node_alloc_pages(
        &self,
        call: &Call,
        page_sizes: &[u32],
        page_counts: &[u64],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<i32> {
        let args = remote::NodeAllocPagesArgs {
            page_sizes: page_sizes.to_vec(),
            page_counts: page_counts.to_vec(),
            start_cell,
            cell_count,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::node_alloc_pages(calls, &args))?;
        Ok(ret.ret)
    }

    fn connect_compare_hypervisor_cpu(
        &self,
        call: &Call,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpu: &str,
        flags: u32,
    ) -> Result<i32> {
        let args = remote::ConnectCompareHypervisorCpuArgs {
            emulator: emulator.to_wire()?,
            arch: arch.to_wire()?,
            machine: machine.to_wire()?,
            virttype: virttype.to_wire()?,
            xml_cpu: xml_cpu.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::connect_compare_hypervisor_cpu(calls, &args))?;
        Ok(ret.result)
    }

    fn connect_baseline_hypervisor_cpu(
        &self,
        call: &Call,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpus: &[&str],
        flags: u32,
    ) -> Result<String> {
        let args = remote::ConnectBaselineHypervisorCpuArgs {
            emulator: emulator.to_wire()?,
            arch: arch.to_wire()?,
            machine: machine.to_wire()?,
            virttype: virttype.to_wire()?,
            xml_cp_us: xml_cpus.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::connect_baseline_hypervisor_cpu(calls, &args))?;
        Ok(ret.cpu)
    }

    fn node_get_sev_info(&self, call: &Call, flags: u32) -> Result<TypedParams> {
        let args = remote::NodeGetSevInfoArgs { nparams: 64, flags: flags | TYPED_PARAM_STRING_OKAY };
        let ret = self.ask(call, |calls| remote::client::node_get_sev_info(calls, &args))?;
        FromWire::from_wire(ret.params)
    }

    fn connect_set_identity(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        by_hand::connect_set_identity(self, call, params, flags)
    }

    fn domain_lxc_open_namespace(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<OwnedFd>> {
        by_hand::domain_lxc_open_namespace(self, call, domain, flags)
    }

    fn node_device_dettach(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let args = remote::NodeDeviceDettachArgs { name: dev.name.to_wire()? };
        self.ask(call, |calls| remote::client::node_device_dettach(calls, &args))
    }

    fn node_device_re_attach(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let args = remote::NodeDeviceReAttachArgs { name: dev.name.to_wire()? };
        self.ask(call, |calls| remote::client::node_device_re_attach(calls, &args))
    }

    fn node_device_reset(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let args = remote::NodeDeviceResetArgs { name: dev.name.to_wire()? };
        self.ask(call, |calls| remote::client::node_device_reset(calls, &args))
    }

    fn node_device_detach_flags(
        &self,
        call: &Call,
        dev: &NodeDeviceRef,
        driver_name: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let args = remote::NodeDeviceDetachFlagsArgs {
            name: dev.name.to_wire()?,
            driver_name: driver_name.to_wire()?,
            flags,
        };
        self.ask(call, |calls| remote::client::node_device_detach_flags(calls, &args))
    }

    fn domain_qemu_monitor_command(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let args = qemu::DomainMonitorCommandArgs { dom: domain.to_wire()?, cmd: required(cmd)?, flags };
        let ret = self.ask(call, |calls| qemu::client::domain_monitor_command(calls, &args))?;
        Ok(ret.result)
    }

    fn domain_qemu_attach(&self, call: &Call, pid_value: u32, flags: u32) -> Result<DomainRef> {
        let args = qemu::DomainAttachArgs { pid_value, flags };
        let ret = self.ask(call, |calls| qemu::client::domain_attach(calls, &args))?;
        FromWire::from_wire(ret.dom)
    }

    fn domain_qemu_agent_command(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: Option<&str>,
        timeout: i32,
        flags: u32,
    ) -> Result<String> {
        let args =
            qemu::DomainAgentCommandArgs { dom: domain.to_wire()?, cmd: required(cmd)?, timeout, flags };
        let ret = self.ask(call, |calls| qemu::client::domain_agent_command(calls, &args))?;
        Ok(ret.result.unwrap_or_default())
    }

    fn domain_qemu_monitor_command_with_files(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: &str,
        infiles: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<(Vec<OwnedFd>, String)> {
        by_hand::domain_qemu_monitor_command_with_files(self, call, domain, cmd, infiles, flags)
    }

    fn domain_migrate_prepare(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let args = remote::DomainMigratePrepareArgs {
            uri_in: uri_in.to_wire()?,
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_prepare(calls, &args))?;
        Ok((ret.cookie, ret.uri_out))
    }

    fn domain_migrate_perform(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<()> {
        let args = remote::DomainMigratePerformArgs {
            dom: dom.to_wire()?,
            cookie: cookie.to_vec(),
            uri: uri.to_wire()?,
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
        };
        self.ask(call, |calls| remote::client::domain_migrate_perform(calls, &args))
    }

    fn domain_migrate_finish(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
    ) -> Result<DomainRef> {
        let args = remote::DomainMigrateFinishArgs {
            dname: dname.to_wire()?,
            cookie: cookie.to_vec(),
            uri: uri.to_wire()?,
            flags: number(flags)?,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_finish(calls, &args))?;
        FromWire::from_wire(ret.ddom)
    }

    fn domain_migrate_prepare2(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let args = remote::DomainMigratePrepare2Args {
            uri_in: uri_in.to_wire()?,
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
            dom_xml: dom_xml.to_wire()?,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_prepare2(calls, &args))?;
        Ok((ret.cookie, ret.uri_out))
    }

    fn domain_migrate_finish2(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        retcode: i32,
    ) -> Result<DomainRef> {
        let args = remote::DomainMigrateFinish2Args {
            dname: dname.to_wire()?,
            cookie: cookie.to_vec(),
            uri: uri.to_wire()?,
            flags: number(flags)?,
            retcode,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_finish2(calls, &args))?;
        FromWire::from_wire(ret.ddom)
    }

    fn domain_migrate_prepare_tunnel(
        &self,
        call: &Call,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<Box<dyn StreamDriver>> {
        let args = remote::DomainMigratePrepareTunnelArgs {
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
            dom_xml: dom_xml.to_wire()?,
        };
        let ((), stream) =
            self.ask(call, |calls| remote::client::domain_migrate_prepare_tunnel(calls, &args))?;
        Ok(self.stream(stream, false))
    }

    fn domain_migrate_begin3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, String)> {
        let args = remote::DomainMigrateBegin3Args {
            dom: dom.to_wire()?,
            xmlin: xmlin.to_wire()?,
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_begin3(calls, &args))?;
        Ok((ret.cookie_out, ret.xml))
    }

    fn domain_migrate_prepare3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let args = remote::DomainMigratePrepare3Args {
            cookie_in: cookie_in.to_vec(),
            uri_in: uri_in.to_wire()?,
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
            dom_xml: dom_xml.to_wire()?,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_prepare3(calls, &args))?;
        Ok((ret.cookie_out, ret.uri_out))
    }

    fn domain_migrate_prepare_tunnel3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let args = remote::DomainMigratePrepareTunnel3Args {
            cookie_in: cookie_in.to_vec(),
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
            dom_xml: dom_xml.to_wire()?,
        };
        let (ret, stream) =
            self.ask(call, |calls| remote::client::domain_migrate_prepare_tunnel3(calls, &args))?;
        Ok((self.stream(stream, false), ret.cookie_out))
    }

    fn domain_migrate_perform3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<Vec<u8>> {
        let args = remote::DomainMigratePerform3Args {
            dom: dom.to_wire()?,
            xmlin: xmlin.to_wire()?,
            cookie_in: cookie_in.to_vec(),
            dconnuri: dconnuri.to_wire()?,
            uri: uri.to_wire()?,
            flags: number(flags)?,
            dname: dname.to_wire()?,
            resource,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_perform3(calls, &args))?;
        Ok(ret.cookie_out)
    }

    fn domain_migrate_finish3(
        &self,
        call: &Call,
        dname: &str,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let args = remote::DomainMigrateFinish3Args {
            dname: dname.to_wire()?,
            cookie_in: cookie_in.to_vec(),
            dconnuri: dconnuri.to_wire()?,
            uri: uri.to_wire()?,
            flags: number(flags)?,
            cancelled,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_finish3(calls, &args))?;
        Ok((FromWire::from_wire(ret.dom)?, ret.cookie_out))
    }

    fn domain_migrate_confirm3(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let args = remote::DomainMigrateConfirm3Args {
            dom: dom.to_wire()?,
            cookie_in: cookie_in.to_vec(),
            flags: number(flags)?,
            cancelled,
        };
        self.ask(call, |calls| remote::client::domain_migrate_confirm3(calls, &args))
    }

    fn domain_migrate_begin3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<(Vec<u8>, String)> {
        let args = remote::DomainMigrateBegin3ParamsArgs {
            dom: dom.to_wire()?,
            params: limited(params, 64)?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_begin3_params(calls, &args))?;
        Ok((ret.cookie_out, ret.xml))
    }

    fn domain_migrate_prepare3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let args = remote::DomainMigratePrepare3ParamsArgs {
            params: limited(params, 64)?,
            cookie_in: cookie_in.to_vec(),
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_prepare3_params(calls, &args))?;
        Ok((ret.cookie_out, ret.uri_out))
    }

    fn domain_migrate_prepare_tunnel3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let args = remote::DomainMigratePrepareTunnel3ParamsArgs {
            params: limited(params, 64)?,
            cookie_in: cookie_in.to_vec(),
            flags,
        };
        let (ret, stream) =
            self.ask(call, |calls| remote::client::domain_migrate_prepare_tunnel3_params(calls, &args))?;
        Ok((self.stream(stream, false), ret.cookie_out))
    }

    fn domain_migrate_perform3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        dconnuri: Option<&str>,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<Vec<u8>> {
        let args = remote::DomainMigratePerform3ParamsArgs {
            dom: dom.to_wire()?,
            dconnuri: dconnuri.to_wire()?,
            params: limited(params, 64)?,
            cookie_in: cookie_in.to_vec(),
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_perform3_params(calls, &args))?;
        Ok(ret.cookie_out)
    }

    fn domain_migrate_finish3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let args = remote::DomainMigrateFinish3ParamsArgs {
            params: limited(params, 64)?,
            cookie_in: cookie_in.to_vec(),
            flags,
            cancelled,
        };
        let ret = self.ask(call, |calls| remote::client::domain_migrate_finish3_params(calls, &args))?;
        Ok((FromWire::from_wire(ret.dom)?, ret.cookie_out))
    }

    fn domain_migrate_confirm3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let args = remote::DomainMigrateConfirm3ParamsArgs {
            dom: dom.to_wire()?,
            params: limited(params, 64)?,
            cookie_in: cookie_in.to_vec(),
            flags,
            cancelled,
        };
        self.ask(call, |calls| remote::client::domain_migrate_confirm3_params(calls, &args))
    }
}
