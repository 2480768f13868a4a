//! Methods of the public handles.
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
use crate::{check, connect::Connect, consts, handle::*, record::*, stream::StreamDriver, structs::*};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};
use std::os::fd::{BorrowedFd, OwnedFd};

impl Domain {
    /// Upstream: `virDomainCheckpointCreateXML`. Since 5.6.0.
    ///
    /// `flags`: `virDomainCheckpointCreateFlags`.
    pub fn checkpoint_create_xml(&self, xml_desc: &str, flags: u32) -> Result<DomainCheckpoint> {
        check::writable(self.connect(), ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointCreateXML")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_CHECKPOINT,
            "virDomainCheckpointCreateXML",
            flags,
            (consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE, "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE"),
            (consts::DOMAIN_CHECKPOINT_CREATE_QUIESCE, "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE"),
        )?;
        check::flags_require(
            ErrorDomain::DOMAIN_CHECKPOINT,
            "virDomainCheckpointCreateXML",
            flags,
            (
                consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE,
                "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE",
            ),
            (consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE, "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE"),
        )?;
        self.connect()
            .hypervisor("virDomainCheckpointCreateXML")?
            .domain_checkpoint_create_xml(&self.connect().call(), self.reference(), xml_desc, flags)
            .map(|found| DomainCheckpoint::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainCheckpointLookupByName`. Since 5.6.0.
    pub fn checkpoint_lookup_by_name(&self, name: &str, flags: u32) -> Result<DomainCheckpoint> {
        self.connect()
            .hypervisor("virDomainCheckpointLookupByName")?
            .domain_checkpoint_lookup_by_name(&self.connect().call(), self.reference(), name, flags)
            .map(|found| DomainCheckpoint::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainListAllCheckpoints`. Since 5.6.0.
    ///
    /// `flags`: `virDomainCheckpointListFlags`.
    pub fn list_all_checkpoints(&self, flags: u32) -> Result<Vec<DomainCheckpoint>> {
        Ok(self
            .connect()
            .hypervisor("virDomainListAllCheckpoints")?
            .domain_list_all_checkpoints(&self.connect().call(), self.reference(), flags)?
            .into_iter()
            .map(|found| DomainCheckpoint::new(self.connect().clone(), found))
            .collect())
    }

    /// Upstream: `virDomainSnapshotCreateXML`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSnapshotCreateFlags`.
    pub fn snapshot_create_xml(&self, xml_desc: &str, flags: u32) -> Result<DomainSnapshot> {
        check::writable(self.connect(), ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotCreateXML")?;
        check::flags_require(
            ErrorDomain::DOMAIN_SNAPSHOT,
            "virDomainSnapshotCreateXML",
            flags,
            (consts::DOMAIN_SNAPSHOT_CREATE_CURRENT, "VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT"),
            (consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            "virDomainSnapshotCreateXML",
            flags,
            (consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE"),
            (consts::DOMAIN_SNAPSHOT_CREATE_NO_METADATA, "VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            "virDomainSnapshotCreateXML",
            flags,
            (consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE"),
            (consts::DOMAIN_SNAPSHOT_CREATE_HALT, "VIR_DOMAIN_SNAPSHOT_CREATE_HALT"),
        )?;
        self.connect()
            .hypervisor("virDomainSnapshotCreateXML")?
            .domain_snapshot_create_xml(&self.connect().call(), self.reference(), xml_desc, flags)
            .map(|found| DomainSnapshot::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainSnapshotNum`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSnapshotListFlags`.
    pub fn snapshot_num(&self, flags: u32) -> Result<i32> {
        self.connect().hypervisor("virDomainSnapshotNum")?.domain_snapshot_num(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotListNames`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSnapshotListFlags`.
    pub fn snapshot_list_names(&self, flags: u32) -> Result<Vec<String>> {
        self.connect().hypervisor("virDomainSnapshotListNames")?.domain_snapshot_list_names(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotLookupByName`. Since 0.8.0.
    pub fn snapshot_lookup_by_name(&self, name: &str, flags: u32) -> Result<DomainSnapshot> {
        self.connect()
            .hypervisor("virDomainSnapshotLookupByName")?
            .domain_snapshot_lookup_by_name(&self.connect().call(), self.reference(), name, flags)
            .map(|found| DomainSnapshot::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainHasCurrentSnapshot`. Since 0.8.0.
    pub fn has_current_snapshot(&self, flags: u32) -> Result<bool> {
        self.connect().hypervisor("virDomainHasCurrentSnapshot")?.domain_has_current_snapshot(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotCurrent`. Since 0.8.0.
    pub fn snapshot_current(&self, flags: u32) -> Result<DomainSnapshot> {
        self.connect()
            .hypervisor("virDomainSnapshotCurrent")?
            .domain_snapshot_current(&self.connect().call(), self.reference(), flags)
            .map(|found| DomainSnapshot::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainListAllSnapshots`. Since 0.9.13.
    ///
    /// `flags`: `virDomainSnapshotListFlags`.
    pub fn list_all_snapshots(&self, flags: u32) -> Result<Vec<DomainSnapshot>> {
        Ok(self
            .connect()
            .hypervisor("virDomainListAllSnapshots")?
            .domain_list_all_snapshots(&self.connect().call(), self.reference(), flags)?
            .into_iter()
            .map(|found| DomainSnapshot::new(self.connect().clone(), found))
            .collect())
    }

    /// Upstream: `virDomainDestroy`. Since 0.0.3.
    pub fn destroy(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDestroy")?;
        self.connect()
            .hypervisor("virDomainDestroy")?
            .domain_destroy(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetInfo`. Since 0.0.3.
    pub fn info(&self) -> Result<DomainInfo> {
        self.connect()
            .hypervisor("virDomainGetInfo")?
            .domain_get_info(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetMaxMemory`. Since 0.0.3.
    pub fn max_memory(&self) -> Result<u64> {
        self.connect()
            .hypervisor("virDomainGetMaxMemory")?
            .domain_get_max_memory(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetOSType`. Since 0.0.3.
    pub fn os_type(&self) -> Result<String> {
        self.connect()
            .hypervisor("virDomainGetOSType")?
            .domain_get_os_type(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetXMLDesc`. Since 0.0.3.
    ///
    /// `flags`: `virDomainXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        check::secure_flags(
            self.connect(),
            ErrorDomain::DOMAIN,
            "virDomainGetXMLDesc",
            flags,
            consts::DOMAIN_XML_SECURE | consts::DOMAIN_XML_MIGRATABLE,
        )?;
        self.connect().hypervisor("virDomainGetXMLDesc")?.domain_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainResume`. Since 0.0.3.
    pub fn resume(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainResume")?;
        self.connect().hypervisor("virDomainResume")?.domain_resume(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainSave`. Since 0.0.3.
    pub fn save(&self, to: &str) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSave")?;
        self.connect().hypervisor("virDomainSave")?.domain_save(&self.connect().call(), self.reference(), to)
    }

    /// Upstream: `virDomainSetMaxMemory`. Since 0.0.3.
    pub fn set_max_memory(&self, memory: u64) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetMaxMemory")?;
        check::nonzero(ErrorDomain::DOMAIN, "virDomainSetMaxMemory", "memory", memory)?;
        self.connect().hypervisor("virDomainSetMaxMemory")?.domain_set_max_memory(
            &self.connect().call(),
            self.reference(),
            memory,
        )
    }

    /// Upstream: `virDomainShutdown`. Since 0.0.3.
    pub fn shutdown(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainShutdown")?;
        self.connect()
            .hypervisor("virDomainShutdown")?
            .domain_shutdown(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainSuspend`. Since 0.0.3.
    pub fn suspend(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSuspend")?;
        self.connect()
            .hypervisor("virDomainSuspend")?
            .domain_suspend(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainReboot`. Since 0.1.0.
    ///
    /// `flags`: `virDomainRebootFlagValues`.
    pub fn reboot(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainReboot")?;
        self.connect().hypervisor("virDomainReboot")?.domain_reboot(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetMemory`. Since 0.1.1.
    pub fn set_memory(&self, memory: u64) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetMemory")?;
        check::nonzero(ErrorDomain::DOMAIN, "virDomainSetMemory", "memory", memory)?;
        self.connect().hypervisor("virDomainSetMemory")?.domain_set_memory(
            &self.connect().call(),
            self.reference(),
            memory,
        )
    }

    /// Upstream: `virDomainCreate`. Since 0.1.1.
    pub fn create(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainCreate")?;
        self.connect().hypervisor("virDomainCreate")?.domain_create(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainUndefine`. Since 0.1.1.
    pub fn undefine(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainUndefine")?;
        self.connect()
            .hypervisor("virDomainUndefine")?
            .domain_undefine(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainSetVcpus`. Since 0.1.4.
    pub fn set_vcpus(&self, nvcpus: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetVcpus")?;
        check::nonzero(ErrorDomain::DOMAIN, "virDomainSetVcpus", "nvcpus", nvcpus)?;
        self.connect().hypervisor("virDomainSetVcpus")?.domain_set_vcpus(
            &self.connect().call(),
            self.reference(),
            nvcpus,
        )
    }

    /// Upstream: `virDomainPinVcpu`. Since 0.1.4.
    pub fn pin_vcpu(&self, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainPinVcpu")?;
        self.connect().hypervisor("virDomainPinVcpu")?.domain_pin_vcpu(
            &self.connect().call(),
            self.reference(),
            vcpu,
            cpumap,
        )
    }

    /// Upstream: `virDomainGetVcpus`. Since 0.1.4.
    pub fn vcpus(&self, maplen: i32) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        self.connect().hypervisor("virDomainGetVcpus")?.domain_get_vcpus(
            &self.connect().call(),
            self.reference(),
            maplen,
        )
    }

    /// Upstream: `virDomainCoreDump`. Since 0.1.9.
    ///
    /// `flags`: `virDomainCoreDumpFlags`.
    pub fn core_dump(&self, to: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainCoreDump")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainCoreDump",
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainCoreDump",
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainCoreDump",
            flags,
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        self.connect().hypervisor("virDomainCoreDump")?.domain_core_dump(
            &self.connect().call(),
            self.reference(),
            to,
            flags,
        )
    }

    /// Upstream: `virDomainAttachDevice`. Since 0.1.9.
    pub fn attach_device(&self, xml: &str) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAttachDevice")?;
        self.connect().hypervisor("virDomainAttachDevice")?.domain_attach_device(
            &self.connect().call(),
            self.reference(),
            xml,
        )
    }

    /// Upstream: `virDomainDetachDevice`. Since 0.1.9.
    pub fn detach_device(&self, xml: &str) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDetachDevice")?;
        self.connect().hypervisor("virDomainDetachDevice")?.domain_detach_device(
            &self.connect().call(),
            self.reference(),
            xml,
        )
    }

    /// Upstream: `virDomainGetMaxVcpus`. Since 0.2.1.
    pub fn max_vcpus(&self) -> Result<i32> {
        self.connect()
            .hypervisor("virDomainGetMaxVcpus")?
            .domain_get_max_vcpus(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetAutostart`. Since 0.2.1.
    pub fn autostart(&self) -> Result<bool> {
        self.connect()
            .hypervisor("virDomainGetAutostart")?
            .domain_get_autostart(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainSetAutostart`. Since 0.2.1.
    pub fn set_autostart(&self, autostart: i32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetAutostart")?;
        self.connect().hypervisor("virDomainSetAutostart")?.domain_set_autostart(
            &self.connect().call(),
            self.reference(),
            autostart,
        )
    }

    /// Upstream: `virDomainGetSchedulerType`. Since 0.2.3.
    pub fn scheduler_type(&self) -> Result<(String, i32)> {
        self.connect()
            .hypervisor("virDomainGetSchedulerType")?
            .domain_get_scheduler_type(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetSchedulerParameters`. Since 0.2.3.
    pub fn scheduler_parameters(&self) -> Result<TypedParams> {
        self.connect()
            .hypervisor("virDomainGetSchedulerParameters")?
            .domain_get_scheduler_parameters(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainSetSchedulerParameters`. Since 0.2.3.
    pub fn set_scheduler_parameters(&self, params: &TypedParams) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetSchedulerParameters")?;
        self.connect().hypervisor("virDomainSetSchedulerParameters")?.domain_set_scheduler_parameters(
            &self.connect().call(),
            self.reference(),
            params,
        )
    }

    /// Upstream: `virDomainBlockStats`. Since 0.3.2.
    pub fn block_stats(&self, disk: &str) -> Result<DomainBlockStats> {
        self.connect().hypervisor("virDomainBlockStats")?.domain_block_stats(
            &self.connect().call(),
            self.reference(),
            disk,
        )
    }

    /// Upstream: `virDomainInterfaceStats`. Since 0.3.2.
    pub fn interface_stats(&self, device: &str) -> Result<DomainInterfaceStats> {
        self.connect().hypervisor("virDomainInterfaceStats")?.domain_interface_stats(
            &self.connect().call(),
            self.reference(),
            device,
        )
    }

    /// Upstream: `virDomainBlockPeek`. Since 0.4.2.
    pub fn block_peek(&self, disk: &str, offset: u64, size: u64, flags: u32) -> Result<Vec<u8>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockPeek")?;
        self.connect().hypervisor("virDomainBlockPeek")?.domain_block_peek(
            &self.connect().call(),
            self.reference(),
            disk,
            offset,
            size,
            flags,
        )
    }

    /// Upstream: `virDomainMemoryPeek`. Since 0.4.2.
    ///
    /// `flags`: `virDomainMemoryFlags`.
    pub fn memory_peek(&self, start: u64, size: u64, flags: u32) -> Result<Vec<u8>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMemoryPeek")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainMemoryPeek",
            flags,
            (consts::MEMORY_VIRTUAL, "VIR_MEMORY_VIRTUAL"),
            (consts::MEMORY_PHYSICAL, "VIR_MEMORY_PHYSICAL"),
        )?;
        self.connect().hypervisor("virDomainMemoryPeek")?.domain_memory_peek(
            &self.connect().call(),
            self.reference(),
            start,
            size,
            flags,
        )
    }

    /// Upstream: `virDomainGetSecurityLabel`. Since 0.6.1.
    pub fn security_label(&self) -> Result<SecurityLabel> {
        self.connect()
            .hypervisor("virDomainGetSecurityLabel")?
            .domain_get_security_label(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainIsActive`. Since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        self.connect()
            .hypervisor("virDomainIsActive")?
            .domain_is_active(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainIsPersistent`. Since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        self.connect()
            .hypervisor("virDomainIsPersistent")?
            .domain_is_persistent(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainMemoryStats`. Since 0.7.5.
    pub fn memory_stats(&self, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        self.connect().hypervisor("virDomainMemoryStats")?.domain_memory_stats(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainAttachDeviceFlags`. Since 0.7.7.
    ///
    /// `flags`: `virDomainDeviceModifyFlags`.
    pub fn attach_device_flags(&self, xml: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAttachDeviceFlags")?;
        self.connect().hypervisor("virDomainAttachDeviceFlags")?.domain_attach_device_flags(
            &self.connect().call(),
            self.reference(),
            xml,
            flags,
        )
    }

    /// Upstream: `virDomainDetachDeviceFlags`. Since 0.7.7.
    ///
    /// `flags`: `virDomainDeviceModifyFlags`.
    pub fn detach_device_flags(&self, xml: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDetachDeviceFlags")?;
        self.connect().hypervisor("virDomainDetachDeviceFlags")?.domain_detach_device_flags(
            &self.connect().call(),
            self.reference(),
            xml,
            flags,
        )
    }

    /// Upstream: `virDomainGetJobInfo`. Since 0.7.7.
    pub fn job_info(&self) -> Result<DomainJobInfo> {
        self.connect()
            .hypervisor("virDomainGetJobInfo")?
            .domain_get_job_info(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainAbortJob`. Since 0.7.7.
    pub fn abort_job(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAbortJob")?;
        self.connect()
            .hypervisor("virDomainAbortJob")?
            .domain_abort_job(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainMigrateSetMaxDowntime`. Since 0.8.0.
    pub fn migrate_set_max_downtime(&self, downtime: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateSetMaxDowntime")?;
        self.connect().hypervisor("virDomainMigrateSetMaxDowntime")?.domain_migrate_set_max_downtime(
            &self.connect().call(),
            self.reference(),
            downtime,
            flags,
        )
    }

    /// Upstream: `virDomainUpdateDeviceFlags`. Since 0.8.0.
    ///
    /// `flags`: `virDomainDeviceModifyFlags`.
    pub fn update_device_flags(&self, xml: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainUpdateDeviceFlags")?;
        self.connect().hypervisor("virDomainUpdateDeviceFlags")?.domain_update_device_flags(
            &self.connect().call(),
            self.reference(),
            xml,
            flags,
        )
    }

    /// Upstream: `virDomainManagedSave`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn managed_save(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainManagedSave")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainManagedSave",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        self.connect().hypervisor("virDomainManagedSave")?.domain_managed_save(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainHasManagedSaveImage`. Since 0.8.0.
    pub fn has_managed_save_image(&self, flags: u32) -> Result<bool> {
        self.connect().hypervisor("virDomainHasManagedSaveImage")?.domain_has_managed_save_image(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainManagedSaveRemove`. Since 0.8.0.
    pub fn managed_save_remove(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainManagedSaveRemove")?;
        self.connect().hypervisor("virDomainManagedSaveRemove")?.domain_managed_save_remove(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetBlockInfo`. Since 0.8.1.
    pub fn block_info(&self, disk: &str, flags: u32) -> Result<DomainBlockInfo> {
        self.connect().hypervisor("virDomainGetBlockInfo")?.domain_get_block_info(
            &self.connect().call(),
            self.reference(),
            disk,
            flags,
        )
    }

    /// Upstream: `virDomainCreateWithFlags`. Since 0.8.2.
    ///
    /// `flags`: `virDomainCreateFlags`.
    pub fn create_with_flags(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainCreateWithFlags")?;
        self.connect().hypervisor("virDomainCreateWithFlags")?.domain_create_with_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetMemoryParameters`. Since 0.8.5.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_memory_parameters(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetMemoryParameters")?;
        self.connect().hypervisor("virDomainSetMemoryParameters")?.domain_set_memory_parameters(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Upstream: `virDomainGetMemoryParameters`. Since 0.8.5.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn memory_parameters(&self, flags: u32) -> Result<TypedParams> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetMemoryParameters",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetMemoryParameters")?.domain_get_memory_parameters(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetVcpusFlags`. Since 0.8.5.
    ///
    /// `flags`: `virDomainVcpuFlags`.
    pub fn vcpus_flags(&self, flags: u32) -> Result<i32> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetVcpusFlags",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetVcpusFlags")?.domain_get_vcpus_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetVcpusFlags`. Since 0.8.5.
    ///
    /// `flags`: `virDomainVcpuFlags`.
    pub fn set_vcpus_flags(&self, nvcpus: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetVcpusFlags")?;
        check::flags_require(
            ErrorDomain::DOMAIN,
            "virDomainSetVcpusFlags",
            flags,
            (consts::DOMAIN_VCPU_MAXIMUM, "VIR_DOMAIN_VCPU_MAXIMUM"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainSetVcpusFlags",
            flags,
            (consts::DOMAIN_VCPU_GUEST, "VIR_DOMAIN_VCPU_GUEST"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        check::nonzero(ErrorDomain::DOMAIN, "virDomainSetVcpusFlags", "nvcpus", nvcpus)?;
        self.connect().hypervisor("virDomainSetVcpusFlags")?.domain_set_vcpus_flags(
            &self.connect().call(),
            self.reference(),
            nvcpus,
            flags,
        )
    }

    /// Upstream: `virDomainOpenConsole`. Since 0.8.6.
    ///
    /// `flags`: `virDomainConsoleFlags`.
    pub fn open_console(&self, dev_name: Option<&str>, flags: u32) -> Result<Box<dyn StreamDriver>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainOpenConsole")?;
        self.connect().hypervisor("virDomainOpenConsole")?.domain_open_console(
            &self.connect().call(),
            self.reference(),
            dev_name,
            flags,
        )
    }

    /// Upstream: `virDomainIsUpdated`. Since 0.8.6.
    pub fn is_updated(&self) -> Result<bool> {
        self.connect()
            .hypervisor("virDomainIsUpdated")?
            .domain_is_updated(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainGetBlkioParameters`. Since 0.9.0.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn blkio_parameters(&self, flags: u32) -> Result<TypedParams> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetBlkioParameters",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetBlkioParameters")?.domain_get_blkio_parameters(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainMigrateSetMaxSpeed`. Since 0.9.0.
    ///
    /// `flags`: `virDomainMigrateMaxSpeedFlags`.
    pub fn migrate_set_max_speed(&self, bandwidth: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateSetMaxSpeed")?;
        self.connect().hypervisor("virDomainMigrateSetMaxSpeed")?.domain_migrate_set_max_speed(
            &self.connect().call(),
            self.reference(),
            bandwidth,
            flags,
        )
    }

    /// Upstream: `virDomainSetBlkioParameters`. Since 0.9.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_blkio_parameters(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetBlkioParameters")?;
        self.connect().hypervisor("virDomainSetBlkioParameters")?.domain_set_blkio_parameters(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Upstream: `virDomainSetMemoryFlags`. Since 0.9.0.
    ///
    /// `flags`: `virDomainMemoryModFlags`.
    pub fn set_memory_flags(&self, memory: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetMemoryFlags")?;
        check::nonzero(ErrorDomain::DOMAIN, "virDomainSetMemoryFlags", "memory", memory)?;
        self.connect().hypervisor("virDomainSetMemoryFlags")?.domain_set_memory_flags(
            &self.connect().call(),
            self.reference(),
            memory,
            flags,
        )
    }

    /// Upstream: `virDomainGetSchedulerParametersFlags`. Since 0.9.2.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn scheduler_parameters_flags(&self, flags: u32) -> Result<TypedParams> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetSchedulerParametersFlags",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect()
            .hypervisor("virDomainGetSchedulerParametersFlags")?
            .domain_get_scheduler_parameters_flags(&self.connect().call(), self.reference(), flags)
    }

    /// Upstream: `virDomainGetState`. Since 0.9.2.
    pub fn state(&self, flags: u32) -> Result<(i32, i32)> {
        self.connect().hypervisor("virDomainGetState")?.domain_get_state(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainInjectNMI`. Since 0.9.2.
    pub fn inject_nmi(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainInjectNMI")?;
        self.connect().hypervisor("virDomainInjectNMI")?.domain_inject_nmi(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainScreenshot`. Since 0.9.2.
    pub fn screenshot(&self, screen: u32, flags: u32) -> Result<(String, Box<dyn StreamDriver>)> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainScreenshot")?;
        self.connect().hypervisor("virDomainScreenshot")?.domain_screenshot(
            &self.connect().call(),
            self.reference(),
            screen,
            flags,
        )
    }

    /// Upstream: `virDomainSetSchedulerParametersFlags`. Since 0.9.2.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_scheduler_parameters_flags(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetSchedulerParametersFlags")?;
        self.connect()
            .hypervisor("virDomainSetSchedulerParametersFlags")?
            .domain_set_scheduler_parameters_flags(&self.connect().call(), self.reference(), params, flags)
    }

    /// Upstream: `virDomainGetControlInfo`. Since 0.9.3.
    pub fn control_info(&self, flags: u32) -> Result<DomainControlInfo> {
        self.connect().hypervisor("virDomainGetControlInfo")?.domain_get_control_info(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetVcpuPinInfo`. Since 0.9.3.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn vcpu_pin_info(&self, ncpumaps: i32, maplen: i32, flags: u32) -> Result<Vec<u8>> {
        check::positive(ErrorDomain::DOMAIN, "virDomainGetVcpuPinInfo", "ncpumaps", ncpumaps)?;
        check::positive(ErrorDomain::DOMAIN, "virDomainGetVcpuPinInfo", "maplen", maplen)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetVcpuPinInfo",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetVcpuPinInfo")?.domain_get_vcpu_pin_info(
            &self.connect().call(),
            self.reference(),
            ncpumaps,
            maplen,
            flags,
        )
    }

    /// Upstream: `virDomainPinVcpuFlags`. Since 0.9.3.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn pin_vcpu_flags(&self, vcpu: u32, cpumap: &[u8], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainPinVcpuFlags")?;
        self.connect().hypervisor("virDomainPinVcpuFlags")?.domain_pin_vcpu_flags(
            &self.connect().call(),
            self.reference(),
            vcpu,
            cpumap,
            flags,
        )
    }

    /// Upstream: `virDomainSendKey`. Since 0.9.3.
    pub fn send_key(&self, codeset: u32, holdtime: u32, keycodes: &[u32], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSendKey")?;
        self.connect().hypervisor("virDomainSendKey")?.domain_send_key(
            &self.connect().call(),
            self.reference(),
            codeset,
            holdtime,
            keycodes,
            flags,
        )
    }

    /// Upstream: `virDomainSaveFlags`. Since 0.9.4.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn save_flags(&self, to: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSaveFlags")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainSaveFlags",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        self.connect().hypervisor("virDomainSaveFlags")?.domain_save_flags(
            &self.connect().call(),
            self.reference(),
            to,
            dxml,
            flags,
        )
    }

    /// Upstream: `virDomainUndefineFlags`. Since 0.9.4.
    ///
    /// `flags`: `virDomainUndefineFlagsValues`.
    pub fn undefine_flags(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainUndefineFlags")?;
        self.connect().hypervisor("virDomainUndefineFlags")?.domain_undefine_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainDestroyFlags`. Since 0.9.4.
    ///
    /// `flags`: `virDomainDestroyFlagsValues`.
    pub fn destroy_flags(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDestroyFlags")?;
        self.connect().hypervisor("virDomainDestroyFlags")?.domain_destroy_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainBlockJobAbort`. Since 0.9.4.
    ///
    /// `flags`: `virDomainBlockJobAbortFlags`.
    pub fn block_job_abort(&self, disk: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockJobAbort")?;
        self.connect().hypervisor("virDomainBlockJobAbort")?.domain_block_job_abort(
            &self.connect().call(),
            self.reference(),
            disk,
            flags,
        )
    }

    /// Upstream: `virDomainGetBlockJobInfo`. Since 0.9.4.
    ///
    /// `flags`: `virDomainBlockJobInfoFlags`.
    pub fn block_job_info(&self, disk: &str, flags: u32) -> Result<Option<DomainBlockJobInfo>> {
        self.connect().hypervisor("virDomainGetBlockJobInfo")?.domain_get_block_job_info(
            &self.connect().call(),
            self.reference(),
            disk,
            flags,
        )
    }

    /// Upstream: `virDomainBlockJobSetSpeed`. Since 0.9.4.
    ///
    /// `flags`: `virDomainBlockJobSetSpeedFlags`.
    pub fn block_job_set_speed(&self, disk: &str, bandwidth: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockJobSetSpeed")?;
        self.connect().hypervisor("virDomainBlockJobSetSpeed")?.domain_block_job_set_speed(
            &self.connect().call(),
            self.reference(),
            disk,
            bandwidth,
            flags,
        )
    }

    /// Upstream: `virDomainBlockPull`. Since 0.9.4.
    ///
    /// `flags`: `virDomainBlockPullFlags`.
    pub fn block_pull(&self, disk: &str, bandwidth: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockPull")?;
        self.connect().hypervisor("virDomainBlockPull")?.domain_block_pull(
            &self.connect().call(),
            self.reference(),
            disk,
            bandwidth,
            flags,
        )
    }

    /// Upstream: `virDomainBlockStatsFlags`. Since 0.9.5.
    ///
    /// `flags`: `virTypedParameterFlags`.
    pub fn block_stats_flags(&self, disk: &str, flags: u32) -> Result<TypedParams> {
        self.connect().hypervisor("virDomainBlockStatsFlags")?.domain_block_stats_flags(
            &self.connect().call(),
            self.reference(),
            disk,
            flags,
        )
    }

    /// Upstream: `virDomainMigrateGetMaxSpeed`. Since 0.9.5.
    ///
    /// `flags`: `virDomainMigrateMaxSpeedFlags`.
    pub fn migrate_get_max_speed(&self, flags: u32) -> Result<u64> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateGetMaxSpeed")?;
        self.connect().hypervisor("virDomainMigrateGetMaxSpeed")?.domain_migrate_get_max_speed(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainOpenGraphics`. Since 0.9.7.
    ///
    /// `flags`: `virDomainOpenGraphicsFlags`.
    pub fn open_graphics(&self, idx: u32, fd: i32, flags: u32) -> Result<()> {
        check::nonnegative(ErrorDomain::DOMAIN, "virDomainOpenGraphics", "fd", fd)?;
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainOpenGraphics")?;
        self.connect().hypervisor("virDomainOpenGraphics")?.domain_open_graphics(
            &self.connect().call(),
            self.reference(),
            idx,
            fd,
            flags,
        )
    }

    /// Upstream: `virDomainReset`. Since 0.9.7.
    pub fn reset(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainReset")?;
        self.connect().hypervisor("virDomainReset")?.domain_reset(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainBlockResize`. Since 0.9.8.
    ///
    /// `flags`: `virDomainBlockResizeFlags`.
    pub fn block_resize(&self, disk: &str, size: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockResize")?;
        self.connect().hypervisor("virDomainBlockResize")?.domain_block_resize(
            &self.connect().call(),
            self.reference(),
            disk,
            size,
            flags,
        )
    }

    /// Upstream: `virDomainGetBlockIoTune`. Since 0.9.8.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn block_io_tune(&self, disk: Option<&str>, flags: u32) -> Result<TypedParams> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetBlockIoTune",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetBlockIoTune")?.domain_get_block_io_tune(
            &self.connect().call(),
            self.reference(),
            disk,
            flags,
        )
    }

    /// Upstream: `virDomainSetBlockIoTune`. Since 0.9.8.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_block_io_tune(&self, disk: &str, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetBlockIoTune")?;
        self.connect().hypervisor("virDomainSetBlockIoTune")?.domain_set_block_io_tune(
            &self.connect().call(),
            self.reference(),
            disk,
            params,
            flags,
        )
    }

    /// Upstream: `virDomainGetInterfaceParameters`. Since 0.9.9.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn interface_parameters(&self, device: Option<&str>, flags: u32) -> Result<TypedParams> {
        self.connect().hypervisor("virDomainGetInterfaceParameters")?.domain_get_interface_parameters(
            &self.connect().call(),
            self.reference(),
            device,
            flags,
        )
    }

    /// Upstream: `virDomainGetNumaParameters`. Since 0.9.9.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn numa_parameters(&self, flags: u32) -> Result<TypedParams> {
        self.connect().hypervisor("virDomainGetNumaParameters")?.domain_get_numa_parameters(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetInterfaceParameters`. Since 0.9.9.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_interface_parameters(
        &self,
        device: Option<&str>,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetInterfaceParameters")?;
        self.connect().hypervisor("virDomainSetInterfaceParameters")?.domain_set_interface_parameters(
            &self.connect().call(),
            self.reference(),
            device,
            params,
            flags,
        )
    }

    /// Upstream: `virDomainSetNumaParameters`. Since 0.9.9.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_numa_parameters(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetNumaParameters")?;
        self.connect().hypervisor("virDomainSetNumaParameters")?.domain_set_numa_parameters(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Upstream: `virDomainBlockRebase`. Since 0.9.10.
    ///
    /// `flags`: `virDomainBlockRebaseFlags`.
    pub fn block_rebase(&self, disk: &str, base: Option<&str>, bandwidth: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockRebase")?;
        self.connect().hypervisor("virDomainBlockRebase")?.domain_block_rebase(
            &self.connect().call(),
            self.reference(),
            disk,
            base,
            bandwidth,
            flags,
        )
    }

    /// Upstream: `virDomainGetCPUStats`. Since 0.9.10.
    ///
    /// `flags`: `virTypedParameterFlags`.
    pub fn cpu_stats(
        &self,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        self.connect().hypervisor("virDomainGetCPUStats")?.domain_get_cpu_stats(
            &self.connect().call(),
            self.reference(),
            nparams,
            start_cpu,
            ncpus,
            flags,
        )
    }

    /// Upstream: `virDomainGetDiskErrors`. Since 0.9.10.
    pub fn disk_errors(&self, flags: u32) -> Result<Vec<DiskError>> {
        self.connect().hypervisor("virDomainGetDiskErrors")?.domain_get_disk_errors(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetMetadata`. Since 0.9.10.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn metadata(&self, type_: i32, uri: Option<&str>, flags: u32) -> Result<String> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetMetadata",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetMetadata")?.domain_get_metadata(
            &self.connect().call(),
            self.reference(),
            type_,
            uri,
            flags,
        )
    }

    /// Upstream: `virDomainPMSuspendForDuration`. Since 0.9.10.
    pub fn pm_suspend_for_duration(&self, target: u32, duration: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainPMSuspendForDuration")?;
        self.connect().hypervisor("virDomainPMSuspendForDuration")?.domain_pm_suspend_for_duration(
            &self.connect().call(),
            self.reference(),
            target,
            duration,
            flags,
        )
    }

    /// Upstream: `virDomainSetMetadata`. Since 0.9.10.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_metadata(
        &self,
        type_: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetMetadata")?;
        self.connect().hypervisor("virDomainSetMetadata")?.domain_set_metadata(
            &self.connect().call(),
            self.reference(),
            type_,
            metadata,
            key,
            uri,
            flags,
        )
    }

    /// Upstream: `virDomainShutdownFlags`. Since 0.9.10.
    ///
    /// `flags`: `virDomainShutdownFlagValues`.
    pub fn shutdown_flags(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainShutdownFlags")?;
        self.connect().hypervisor("virDomainShutdownFlags")?.domain_shutdown_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainPMWakeup`. Since 0.9.11.
    pub fn pm_wakeup(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainPMWakeup")?;
        self.connect().hypervisor("virDomainPMWakeup")?.domain_pm_wakeup(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetHostname`. Since 0.10.0.
    ///
    /// `flags`: `virDomainGetHostnameFlags`.
    pub fn hostname(&self, flags: u32) -> Result<String> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGetHostname")?;
        self.connect().hypervisor("virDomainGetHostname")?.domain_get_hostname(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetSecurityLabelList`. Since 0.10.0.
    pub fn security_label_list(&self) -> Result<Vec<SecurityLabel>> {
        self.connect()
            .hypervisor("virDomainGetSecurityLabelList")?
            .domain_get_security_label_list(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainPinEmulator`. Since 0.10.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn pin_emulator(&self, cpumap: &[u8], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainPinEmulator")?;
        self.connect().hypervisor("virDomainPinEmulator")?.domain_pin_emulator(
            &self.connect().call(),
            self.reference(),
            cpumap,
            flags,
        )
    }

    /// Upstream: `virDomainGetEmulatorPinInfo`. Since 0.10.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn emulator_pin_info(&self, maplen: i32, flags: u32) -> Result<Option<Vec<u8>>> {
        check::positive(ErrorDomain::DOMAIN, "virDomainGetEmulatorPinInfo", "maplen", maplen)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetEmulatorPinInfo",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetEmulatorPinInfo")?.domain_get_emulator_pin_info(
            &self.connect().call(),
            self.reference(),
            maplen,
            flags,
        )
    }

    /// Upstream: `virDomainBlockCommit`. Since 0.10.2.
    ///
    /// `flags`: `virDomainBlockCommitFlags`.
    pub fn block_commit(
        &self,
        disk: &str,
        base: Option<&str>,
        top: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockCommit")?;
        self.connect().hypervisor("virDomainBlockCommit")?.domain_block_commit(
            &self.connect().call(),
            self.reference(),
            disk,
            base,
            top,
            bandwidth,
            flags,
        )
    }

    /// Upstream: `virDomainFSTrim`. Since 1.0.1.
    pub fn fs_trim(&self, mount_point: Option<&str>, minimum: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainFSTrim")?;
        self.connect().hypervisor("virDomainFSTrim")?.domain_fs_trim(
            &self.connect().call(),
            self.reference(),
            mount_point,
            minimum,
            flags,
        )
    }

    /// Upstream: `virDomainSendProcessSignal`. Since 1.0.1.
    pub fn send_process_signal(&self, pid_value: i64, signum: u32, flags: u32) -> Result<()> {
        check::nonzero(ErrorDomain::DOMAIN, "virDomainSendProcessSignal", "pid_value", pid_value)?;
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSendProcessSignal")?;
        self.connect().hypervisor("virDomainSendProcessSignal")?.domain_send_process_signal(
            &self.connect().call(),
            self.reference(),
            pid_value,
            signum,
            flags,
        )
    }

    /// Upstream: `virDomainOpenChannel`. Since 1.0.2.
    ///
    /// `flags`: `virDomainChannelFlags`.
    pub fn open_channel(&self, name: Option<&str>, flags: u32) -> Result<Box<dyn StreamDriver>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainOpenChannel")?;
        self.connect().hypervisor("virDomainOpenChannel")?.domain_open_channel(
            &self.connect().call(),
            self.reference(),
            name,
            flags,
        )
    }

    /// Upstream: `virDomainGetJobStats`. Since 1.0.3.
    ///
    /// `flags`: `virDomainGetJobStatsFlags`.
    pub fn job_stats(&self, flags: u32) -> Result<(i32, TypedParams)> {
        check::flags_require(
            ErrorDomain::DOMAIN,
            "virDomainGetJobStats",
            flags,
            (consts::DOMAIN_JOB_STATS_KEEP_COMPLETED, "VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED"),
            (consts::DOMAIN_JOB_STATS_COMPLETED, "VIR_DOMAIN_JOB_STATS_COMPLETED"),
        )?;
        self.connect().hypervisor("virDomainGetJobStats")?.domain_get_job_stats(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainMigrateGetCompressionCache`. Since 1.0.3.
    pub fn migrate_get_compression_cache(&self, flags: u32) -> Result<u64> {
        self.connect()
            .hypervisor("virDomainMigrateGetCompressionCache")?
            .domain_migrate_get_compression_cache(&self.connect().call(), self.reference(), flags)
    }

    /// Upstream: `virDomainMigrateSetCompressionCache`. Since 1.0.3.
    pub fn migrate_set_compression_cache(&self, cache_size: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateSetCompressionCache")?;
        self.connect()
            .hypervisor("virDomainMigrateSetCompressionCache")?
            .domain_migrate_set_compression_cache(&self.connect().call(), self.reference(), cache_size, flags)
    }

    /// Upstream: `virDomainCreateWithFiles`. Since 1.1.1.
    ///
    /// `flags`: `virDomainCreateFlags`.
    pub fn create_with_files(&self, files: &[BorrowedFd<'_>], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainCreateWithFiles")?;
        self.connect().hypervisor("virDomainCreateWithFiles")?.domain_create_with_files(
            &self.connect().call(),
            self.reference(),
            files,
            flags,
        )
    }

    /// Upstream: `virDomainSetMemoryStatsPeriod`. Since 1.1.1.
    ///
    /// `flags`: `virDomainMemoryModFlags`.
    pub fn set_memory_stats_period(&self, period: i32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetMemoryStatsPeriod")?;
        check::nonnegative(ErrorDomain::DOMAIN, "virDomainSetMemoryStatsPeriod", "period", period)?;
        self.connect().hypervisor("virDomainSetMemoryStatsPeriod")?.domain_set_memory_stats_period(
            &self.connect().call(),
            self.reference(),
            period,
            flags,
        )
    }

    /// Upstream: `virDomainCoreDumpWithFormat`. Since 1.2.3.
    ///
    /// `flags`: `virDomainCoreDumpFlags`.
    pub fn core_dump_with_format(&self, to: &str, dumpformat: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainCoreDumpWithFormat")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainCoreDumpWithFormat",
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainCoreDumpWithFormat",
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainCoreDumpWithFormat",
            flags,
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        self.connect().hypervisor("virDomainCoreDumpWithFormat")?.domain_core_dump_with_format(
            &self.connect().call(),
            self.reference(),
            to,
            dumpformat,
            flags,
        )
    }

    /// Upstream: `virDomainFSFreeze`. Since 1.2.5.
    pub fn fs_freeze(&self, mountpoints: &[&str], flags: u32) -> Result<i32> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainFSFreeze")?;
        self.connect().hypervisor("virDomainFSFreeze")?.domain_fs_freeze(
            &self.connect().call(),
            self.reference(),
            mountpoints,
            flags,
        )
    }

    /// Upstream: `virDomainFSThaw`. Since 1.2.5.
    pub fn fs_thaw(&self, mountpoints: &[&str], flags: u32) -> Result<i32> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainFSThaw")?;
        self.connect().hypervisor("virDomainFSThaw")?.domain_fs_thaw(
            &self.connect().call(),
            self.reference(),
            mountpoints,
            flags,
        )
    }

    /// Upstream: `virDomainGetTime`. Since 1.2.5.
    pub fn time(&self, flags: u32) -> Result<(i64, u32)> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGetTime")?;
        self.connect().hypervisor("virDomainGetTime")?.domain_get_time(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetTime`. Since 1.2.5.
    ///
    /// `flags`: `virDomainSetTimeFlags`.
    pub fn set_time(&self, seconds: i64, nseconds: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetTime")?;
        self.connect().hypervisor("virDomainSetTime")?.domain_set_time(
            &self.connect().call(),
            self.reference(),
            seconds,
            nseconds,
            flags,
        )
    }

    /// Upstream: `virDomainBlockCopy`. Since 1.2.8.
    ///
    /// `flags`: `virDomainBlockCopyFlags`.
    pub fn block_copy(&self, disk: &str, destxml: &str, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBlockCopy")?;
        self.connect().hypervisor("virDomainBlockCopy")?.domain_block_copy(
            &self.connect().call(),
            self.reference(),
            disk,
            destxml,
            params,
            flags,
        )
    }

    /// Upstream: `virDomainOpenGraphicsFD`. Since 1.2.8.
    ///
    /// `flags`: `virDomainOpenGraphicsFlags`.
    pub fn open_graphics_fd(&self, idx: u32, flags: u32) -> Result<OwnedFd> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainOpenGraphicsFD")?;
        self.connect().hypervisor("virDomainOpenGraphicsFD")?.domain_open_graphics_fd(
            &self.connect().call(),
            self.reference(),
            idx,
            flags,
        )
    }

    /// Upstream: `virDomainGetFSInfo`. Since 1.2.11.
    pub fn fs_info(&self, flags: u32) -> Result<Vec<FsInfo>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGetFSInfo")?;
        self.connect().hypervisor("virDomainGetFSInfo")?.domain_get_fs_info(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetIOThreadInfo`. Since 1.2.14.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn iothread_info(&self, flags: u32) -> Result<Vec<IothreadInfo>> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainGetIOThreadInfo",
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        self.connect().hypervisor("virDomainGetIOThreadInfo")?.domain_get_iothread_info(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainPinIOThread`. Since 1.2.14.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn pin_iothread(&self, iothread_id: u32, cpumap: &[u8], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainPinIOThread")?;
        self.connect().hypervisor("virDomainPinIOThread")?.domain_pin_iothread(
            &self.connect().call(),
            self.reference(),
            iothread_id,
            cpumap,
            flags,
        )
    }

    /// Upstream: `virDomainInterfaceAddresses`. Since 1.2.14.
    pub fn interface_addresses(&self, source: u32, flags: u32) -> Result<Vec<InterfaceAddresses>> {
        self.connect().hypervisor("virDomainInterfaceAddresses")?.domain_interface_addresses(
            &self.connect().call(),
            self.reference(),
            source,
            flags,
        )
    }

    /// Upstream: `virDomainAddIOThread`. Since 1.2.15.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn add_iothread(&self, iothread_id: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAddIOThread")?;
        self.connect().hypervisor("virDomainAddIOThread")?.domain_add_iothread(
            &self.connect().call(),
            self.reference(),
            iothread_id,
            flags,
        )
    }

    /// Upstream: `virDomainDelIOThread`. Since 1.2.15.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn del_iothread(&self, iothread_id: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDelIOThread")?;
        check::nonzero(ErrorDomain::DOMAIN, "virDomainDelIOThread", "iothread_id", iothread_id)?;
        self.connect().hypervisor("virDomainDelIOThread")?.domain_del_iothread(
            &self.connect().call(),
            self.reference(),
            iothread_id,
            flags,
        )
    }

    /// Upstream: `virDomainSetUserPassword`. Since 1.2.16.
    ///
    /// `flags`: `virDomainSetUserPasswordFlags`.
    pub fn set_user_password(&self, user: &str, password: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetUserPassword")?;
        self.connect().hypervisor("virDomainSetUserPassword")?.domain_set_user_password(
            &self.connect().call(),
            self.reference(),
            user,
            password,
            flags,
        )
    }

    /// Upstream: `virDomainRename`. Since 1.2.19.
    pub fn rename(&self, new_name: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainRename")?;
        self.connect().hypervisor("virDomainRename")?.domain_rename(
            &self.connect().call(),
            self.reference(),
            new_name,
            flags,
        )
    }

    /// Upstream: `virDomainMigrateStartPostCopy`. Since 1.3.3.
    pub fn migrate_start_post_copy(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateStartPostCopy")?;
        self.connect().hypervisor("virDomainMigrateStartPostCopy")?.domain_migrate_start_post_copy(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainGetPerfEvents`. Since 1.3.3.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn perf_events(&self, flags: u32) -> Result<TypedParams> {
        self.connect().hypervisor("virDomainGetPerfEvents")?.domain_get_perf_events(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetPerfEvents`. Since 1.3.3.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_perf_events(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetPerfEvents")?;
        self.connect().hypervisor("virDomainSetPerfEvents")?.domain_set_perf_events(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Upstream: `virDomainGetGuestVcpus`. Since 2.0.0.
    pub fn guest_vcpus(&self, flags: u32) -> Result<TypedParams> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGetGuestVcpus")?;
        self.connect().hypervisor("virDomainGetGuestVcpus")?.domain_get_guest_vcpus(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetGuestVcpus`. Since 2.0.0.
    pub fn set_guest_vcpus(&self, cpumap: &str, state: i32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetGuestVcpus")?;
        self.connect().hypervisor("virDomainSetGuestVcpus")?.domain_set_guest_vcpus(
            &self.connect().call(),
            self.reference(),
            cpumap,
            state,
            flags,
        )
    }

    /// Upstream: `virDomainSetBlockThreshold`. Since 3.1.0.
    pub fn set_block_threshold(&self, dev: &str, threshold: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetBlockThreshold")?;
        self.connect().hypervisor("virDomainSetBlockThreshold")?.domain_set_block_threshold(
            &self.connect().call(),
            self.reference(),
            dev,
            threshold,
            flags,
        )
    }

    /// Upstream: `virDomainSetVcpu`. Since 3.1.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_vcpu(&self, vcpumap: &str, state: i32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetVcpu")?;
        self.connect().hypervisor("virDomainSetVcpu")?.domain_set_vcpu(
            &self.connect().call(),
            self.reference(),
            vcpumap,
            state,
            flags,
        )
    }

    /// Upstream: `virDomainMigrateGetMaxDowntime`. Since 3.7.0.
    pub fn migrate_get_max_downtime(&self, flags: u32) -> Result<u64> {
        self.connect().hypervisor("virDomainMigrateGetMaxDowntime")?.domain_migrate_get_max_downtime(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainManagedSaveGetXMLDesc`. Since 3.7.0.
    ///
    /// `flags`: `virDomainSaveImageXMLFlags`.
    pub fn managed_save_get_xml_desc(&self, flags: u32) -> Result<String> {
        check::secure_flags(
            self.connect(),
            ErrorDomain::DOMAIN,
            "virDomainManagedSaveGetXMLDesc",
            flags,
            consts::DOMAIN_SAVE_IMAGE_XML_SECURE,
        )?;
        self.connect().hypervisor("virDomainManagedSaveGetXMLDesc")?.domain_managed_save_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainManagedSaveDefineXML`. Since 3.7.0.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn managed_save_define_xml(&self, dxml: Option<&str>, flags: u32) -> Result<()> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainManagedSaveDefineXML",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainManagedSaveDefineXML")?;
        self.connect().hypervisor("virDomainManagedSaveDefineXML")?.domain_managed_save_define_xml(
            &self.connect().call(),
            self.reference(),
            dxml,
            flags,
        )
    }

    /// Upstream: `virDomainSetLifecycleAction`. Since 3.9.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_lifecycle_action(&self, type_: u32, action: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetLifecycleAction")?;
        self.connect().hypervisor("virDomainSetLifecycleAction")?.domain_set_lifecycle_action(
            &self.connect().call(),
            self.reference(),
            type_,
            action,
            flags,
        )
    }

    /// Upstream: `virDomainDetachDeviceAlias`. Since 4.4.0.
    ///
    /// `flags`: `virDomainDeviceModifyFlags`.
    pub fn detach_device_alias(&self, alias: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDetachDeviceAlias")?;
        self.connect().hypervisor("virDomainDetachDeviceAlias")?.domain_detach_device_alias(
            &self.connect().call(),
            self.reference(),
            alias,
            flags,
        )
    }

    /// Upstream: `virDomainGetLaunchSecurityInfo`. Since 4.5.0.
    pub fn launch_security_info(&self, flags: u32) -> Result<TypedParams> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGetLaunchSecurityInfo")?;
        self.connect().hypervisor("virDomainGetLaunchSecurityInfo")?.domain_get_launch_security_info(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSetIOThreadParams`. Since 4.10.0.
    ///
    /// `flags`: `virDomainModificationImpact`, `virTypedParameterFlags`.
    pub fn set_iothread_params(&self, iothread_id: u32, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetIOThreadParams")?;
        self.connect().hypervisor("virDomainSetIOThreadParams")?.domain_set_iothread_params(
            &self.connect().call(),
            self.reference(),
            iothread_id,
            params,
            flags,
        )
    }

    /// Upstream: `virDomainGetGuestInfo`. Since 5.7.0.
    pub fn guest_info(&self, types: u32, flags: u32) -> Result<TypedParams> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGetGuestInfo")?;
        self.connect().hypervisor("virDomainGetGuestInfo")?.domain_get_guest_info(
            &self.connect().call(),
            self.reference(),
            types,
            flags,
        )
    }

    /// Upstream: `virDomainAgentSetResponseTimeout`. Since 5.10.0.
    pub fn agent_set_response_timeout(&self, timeout: i32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAgentSetResponseTimeout")?;
        self.connect().hypervisor("virDomainAgentSetResponseTimeout")?.domain_agent_set_response_timeout(
            &self.connect().call(),
            self.reference(),
            timeout,
            flags,
        )
    }

    /// Upstream: `virDomainBackupBegin`. Since 6.0.0.
    ///
    /// `flags`: `virDomainBackupBeginFlags`.
    pub fn backup_begin(&self, backup_xml: &str, checkpoint_xml: Option<&str>, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainBackupBegin")?;
        self.connect().hypervisor("virDomainBackupBegin")?.domain_backup_begin(
            &self.connect().call(),
            self.reference(),
            backup_xml,
            checkpoint_xml,
            flags,
        )
    }

    /// Upstream: `virDomainBackupGetXMLDesc`. Since 6.0.0.
    pub fn backup_get_xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().hypervisor("virDomainBackupGetXMLDesc")?.domain_backup_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainAuthorizedSSHKeysGet`. Since 6.10.0.
    pub fn authorized_ssh_keys_get(&self, user: &str, flags: u32) -> Result<Vec<String>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAuthorizedSSHKeysGet")?;
        self.connect().hypervisor("virDomainAuthorizedSSHKeysGet")?.domain_authorized_ssh_keys_get(
            &self.connect().call(),
            self.reference(),
            user,
            flags,
        )
    }

    /// Upstream: `virDomainAuthorizedSSHKeysSet`. Since 6.10.0.
    ///
    /// `flags`: `virDomainAuthorizedSSHKeysSetFlags`.
    pub fn authorized_ssh_keys_set(&self, user: &str, keys: &[&str], flags: u32) -> Result<()> {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainAuthorizedSSHKeysSet",
            flags,
            (consts::DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND, "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND"),
            (consts::DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE, "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE"),
        )?;
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAuthorizedSSHKeysSet")?;
        self.connect().hypervisor("virDomainAuthorizedSSHKeysSet")?.domain_authorized_ssh_keys_set(
            &self.connect().call(),
            self.reference(),
            user,
            keys,
            flags,
        )
    }

    /// Upstream: `virDomainGetMessages`. Since 7.1.0.
    ///
    /// `flags`: `virDomainMessageType`.
    pub fn messages(&self, flags: u32) -> Result<Vec<String>> {
        self.connect().hypervisor("virDomainGetMessages")?.domain_get_messages(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainStartDirtyRateCalc`. Since 7.2.0.
    ///
    /// `flags`: `virDomainDirtyRateCalcFlags`.
    pub fn start_dirty_rate_calc(&self, seconds: i32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainStartDirtyRateCalc")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainStartDirtyRateCalc",
            flags,
            (consts::DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING, "VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING"),
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainStartDirtyRateCalc",
            flags,
            (consts::DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING, "VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING"),
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_RING, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainStartDirtyRateCalc",
            flags,
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP"),
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_RING, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING"),
        )?;
        self.connect().hypervisor("virDomainStartDirtyRateCalc")?.domain_start_dirty_rate_calc(
            &self.connect().call(),
            self.reference(),
            seconds,
            flags,
        )
    }

    /// Upstream: `virDomainSetLaunchSecurityState`. Since 8.0.0.
    pub fn set_launch_security_state(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetLaunchSecurityState")?;
        self.connect().hypervisor("virDomainSetLaunchSecurityState")?.domain_set_launch_security_state(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Upstream: `virDomainSaveParams`. Since 8.4.0.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn save_params(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSaveParams")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainSaveParams",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        self.connect().hypervisor("virDomainSaveParams")?.domain_save_params(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Upstream: `virDomainAbortJobFlags`. Since 8.5.0.
    ///
    /// `flags`: `virDomainAbortJobFlagsValues`.
    pub fn abort_job_flags(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainAbortJobFlags")?;
        self.connect().hypervisor("virDomainAbortJobFlags")?.domain_abort_job_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainFDAssociate`. Since 9.0.0.
    ///
    /// `flags`: `virDomainFDAssociateFlags`.
    pub fn fd_associate(&self, name: Option<&str>, fds: &[BorrowedFd<'_>], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainFDAssociate")?;
        self.connect().hypervisor("virDomainFDAssociate")?.domain_fd_associate(
            &self.connect().call(),
            self.reference(),
            name,
            fds,
            flags,
        )
    }

    /// Upstream: `virDomainGraphicsReload`. Since 10.2.0.
    pub fn graphics_reload(&self, type_: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainGraphicsReload")?;
        self.connect().hypervisor("virDomainGraphicsReload")?.domain_graphics_reload(
            &self.connect().call(),
            self.reference(),
            type_,
            flags,
        )
    }

    /// Upstream: `virDomainGetAutostartOnce`. Since 11.2.0.
    pub fn autostart_once(&self) -> Result<bool> {
        self.connect()
            .hypervisor("virDomainGetAutostartOnce")?
            .domain_get_autostart_once(&self.connect().call(), self.reference())
    }

    /// Upstream: `virDomainSetAutostartOnce`. Since 11.2.0.
    pub fn set_autostart_once(&self, autostart: i32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetAutostartOnce")?;
        self.connect().hypervisor("virDomainSetAutostartOnce")?.domain_set_autostart_once(
            &self.connect().call(),
            self.reference(),
            autostart,
        )
    }

    /// Upstream: `virDomainSetThrottleGroup`. Since 11.2.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn set_throttle_group(&self, group: &str, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainSetThrottleGroup")?;
        self.connect().hypervisor("virDomainSetThrottleGroup")?.domain_set_throttle_group(
            &self.connect().call(),
            self.reference(),
            group,
            params,
            flags,
        )
    }

    /// Upstream: `virDomainDelThrottleGroup`. Since 11.2.0.
    ///
    /// `flags`: `virDomainModificationImpact`.
    pub fn del_throttle_group(&self, group: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainDelThrottleGroup")?;
        self.connect().hypervisor("virDomainDelThrottleGroup")?.domain_del_throttle_group(
            &self.connect().call(),
            self.reference(),
            group,
            flags,
        )
    }

    /// Upstream: `virDomainLxcOpenNamespace`. Since 1.0.2.
    pub fn lxc_open_namespace(&self, flags: u32) -> Result<Vec<OwnedFd>> {
        check::writable(self.connect(), ErrorDomain::NONE, "virDomainLxcOpenNamespace")?;
        self.connect().hypervisor("virDomainLxcOpenNamespace")?.domain_lxc_open_namespace(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainQemuMonitorCommand`. Since 0.8.3.
    ///
    /// `flags`: `virDomainQemuMonitorCommandFlags`.
    pub fn qemu_monitor_command(&self, cmd: Option<&str>, flags: u32) -> Result<String> {
        check::writable(self.connect(), ErrorDomain::NONE, "virDomainQemuMonitorCommand")?;
        self.connect().hypervisor("virDomainQemuMonitorCommand")?.domain_qemu_monitor_command(
            &self.connect().call(),
            self.reference(),
            cmd,
            flags,
        )
    }

    /// Upstream: `virDomainQemuAgentCommand`. Since 0.10.0.
    pub fn qemu_agent_command(&self, cmd: Option<&str>, timeout: i32, flags: u32) -> Result<String> {
        check::writable(self.connect(), ErrorDomain::NONE, "virDomainQemuAgentCommand")?;
        self.connect().hypervisor("virDomainQemuAgentCommand")?.domain_qemu_agent_command(
            &self.connect().call(),
            self.reference(),
            cmd,
            timeout,
            flags,
        )
    }

    /// Upstream: `virDomainQemuMonitorCommandWithFiles`. Since 8.2.0.
    ///
    /// `flags`: `virDomainQemuMonitorCommandFlags`.
    pub fn qemu_monitor_command_with_files(
        &self,
        cmd: &str,
        infiles: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<(Vec<OwnedFd>, String)> {
        check::writable(self.connect(), ErrorDomain::NONE, "virDomainQemuMonitorCommandWithFiles")?;
        self.connect()
            .hypervisor("virDomainQemuMonitorCommandWithFiles")?
            .domain_qemu_monitor_command_with_files(
                &self.connect().call(),
                self.reference(),
                cmd,
                infiles,
                flags,
            )
    }

    /// Source: sends the domain; with protocols 1 and 2 also the whole of a migration that the source host manages.
    ///
    /// Upstream: `virDomainMigratePerform`. Since 0.3.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_perform(
        &self,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigratePerform")?;
        self.connect().hypervisor("virDomainMigratePerform")?.domain_migrate_perform(
            &self.connect().call(),
            self.reference(),
            cookie,
            uri,
            flags,
            dname,
            resource,
        )
    }

    /// Source: the cookie and the document for the destination.
    ///
    /// Upstream: `virDomainMigrateBegin3`. Since 0.9.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_begin3(
        &self,
        xmlin: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, String)> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateBegin3")?;
        self.connect().hypervisor("virDomainMigrateBegin3")?.domain_migrate_begin3(
            &self.connect().call(),
            self.reference(),
            xmlin,
            flags,
            dname,
            resource,
        )
    }

    /// Source: sends the domain; with `dconnuri`, or without any other step, the whole of a migration that the source host manages.
    ///
    /// Upstream: `virDomainMigratePerform3`. Since 0.9.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_perform3(
        &self,
        xmlin: Option<&str>,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<Vec<u8>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigratePerform3")?;
        self.connect().hypervisor("virDomainMigratePerform3")?.domain_migrate_perform3(
            &self.connect().call(),
            self.reference(),
            xmlin,
            cookie_in,
            dconnuri,
            uri,
            flags,
            dname,
            resource,
        )
    }

    /// Source: stops the domain that has left, or resumes it if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateConfirm3`. Since 0.9.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_confirm3(&self, cookie_in: &[u8], flags: u32, cancelled: i32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateConfirm3")?;
        self.connect().hypervisor("virDomainMigrateConfirm3")?.domain_migrate_confirm3(
            &self.connect().call(),
            self.reference(),
            cookie_in,
            flags,
            cancelled,
        )
    }

    /// Source: the cookie and the document for the destination.
    ///
    /// Upstream: `virDomainMigrateBegin3Params`. Since 1.1.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_begin3_params(&self, params: &TypedParams, flags: u32) -> Result<(Vec<u8>, String)> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateBegin3Params")?;
        self.connect().hypervisor("virDomainMigrateBegin3Params")?.domain_migrate_begin3_params(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }

    /// Source: sends the domain; with `dconnuri` the whole of a migration that the source host manages.
    ///
    /// Upstream: `virDomainMigratePerform3Params`. Since 1.1.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_perform3_params(
        &self,
        dconnuri: Option<&str>,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<Vec<u8>> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigratePerform3Params")?;
        self.connect().hypervisor("virDomainMigratePerform3Params")?.domain_migrate_perform3_params(
            &self.connect().call(),
            self.reference(),
            dconnuri,
            params,
            cookie_in,
            flags,
        )
    }

    /// Source: stops the domain that has left, or resumes it if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateConfirm3Params`. Since 1.1.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn migrate_confirm3_params(
        &self,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN, "virDomainMigrateConfirm3Params")?;
        self.connect().hypervisor("virDomainMigrateConfirm3Params")?.domain_migrate_confirm3_params(
            &self.connect().call(),
            self.reference(),
            params,
            cookie_in,
            flags,
            cancelled,
        )
    }
}

impl DomainCheckpoint {
    /// Upstream: `virDomainCheckpointDelete`. Since 5.6.0.
    ///
    /// `flags`: `virDomainCheckpointDeleteFlags`.
    pub fn delete(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointDelete")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_CHECKPOINT,
            "virDomainCheckpointDelete",
            flags,
            (consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN, "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN"),
            (consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY, "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY"),
        )?;
        self.connect().hypervisor("virDomainCheckpointDelete")?.domain_checkpoint_delete(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainCheckpointGetParent`. Since 5.6.0.
    pub fn parent(&self, flags: u32) -> Result<DomainCheckpoint> {
        self.connect()
            .hypervisor("virDomainCheckpointGetParent")?
            .domain_checkpoint_get_parent(&self.connect().call(), self.reference(), flags)
            .map(|found| DomainCheckpoint::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainCheckpointGetXMLDesc`. Since 5.6.0.
    ///
    /// `flags`: `virDomainCheckpointXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        check::secure_flags(
            self.connect(),
            ErrorDomain::DOMAIN_CHECKPOINT,
            "virDomainCheckpointGetXMLDesc",
            flags,
            consts::DOMAIN_CHECKPOINT_XML_SECURE,
        )?;
        self.connect().hypervisor("virDomainCheckpointGetXMLDesc")?.domain_checkpoint_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainCheckpointListAllChildren`. Since 5.6.0.
    ///
    /// `flags`: `virDomainCheckpointListFlags`.
    pub fn list_all_children(&self, flags: u32) -> Result<Vec<DomainCheckpoint>> {
        Ok(self
            .connect()
            .hypervisor("virDomainCheckpointListAllChildren")?
            .domain_checkpoint_list_all_children(&self.connect().call(), self.reference(), flags)?
            .into_iter()
            .map(|found| DomainCheckpoint::new(self.connect().clone(), found))
            .collect())
    }
}

impl DomainSnapshot {
    /// Upstream: `virDomainSnapshotGetXMLDesc`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSnapshotXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        check::secure_flags(
            self.connect(),
            ErrorDomain::DOMAIN_SNAPSHOT,
            "virDomainSnapshotGetXMLDesc",
            flags,
            consts::DOMAIN_SNAPSHOT_XML_SECURE,
        )?;
        self.connect().hypervisor("virDomainSnapshotGetXMLDesc")?.domain_snapshot_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainRevertToSnapshot`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSnapshotRevertFlags`.
    pub fn revert_to_snapshot(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN_SNAPSHOT, "virDomainRevertToSnapshot")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            "virDomainRevertToSnapshot",
            flags,
            (consts::DOMAIN_SNAPSHOT_REVERT_RUNNING, "VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING"),
            (consts::DOMAIN_SNAPSHOT_REVERT_PAUSED, "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED"),
        )?;
        self.connect().hypervisor("virDomainRevertToSnapshot")?.domain_revert_to_snapshot(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotDelete`. Since 0.8.0.
    ///
    /// `flags`: `virDomainSnapshotDeleteFlags`.
    pub fn delete(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotDelete")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            "virDomainSnapshotDelete",
            flags,
            (consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN"),
            (consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY"),
        )?;
        self.connect().hypervisor("virDomainSnapshotDelete")?.domain_snapshot_delete(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotGetParent`. Since 0.9.7.
    pub fn parent(&self, flags: u32) -> Result<DomainSnapshot> {
        self.connect()
            .hypervisor("virDomainSnapshotGetParent")?
            .domain_snapshot_get_parent(&self.connect().call(), self.reference(), flags)
            .map(|found| DomainSnapshot::new(self.connect().clone(), found))
    }

    /// Upstream: `virDomainSnapshotListChildrenNames`. Since 0.9.7.
    ///
    /// `flags`: `virDomainSnapshotListFlags`.
    pub fn list_children_names(&self, flags: u32) -> Result<Vec<String>> {
        self.connect().hypervisor("virDomainSnapshotListChildrenNames")?.domain_snapshot_list_children_names(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotNumChildren`. Since 0.9.7.
    ///
    /// `flags`: `virDomainSnapshotListFlags`.
    pub fn num_children(&self, flags: u32) -> Result<i32> {
        self.connect().hypervisor("virDomainSnapshotNumChildren")?.domain_snapshot_num_children(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotHasMetadata`. Since 0.9.13.
    pub fn has_metadata(&self, flags: u32) -> Result<bool> {
        self.connect().hypervisor("virDomainSnapshotHasMetadata")?.domain_snapshot_has_metadata(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotIsCurrent`. Since 0.9.13.
    pub fn is_current(&self, flags: u32) -> Result<bool> {
        self.connect().hypervisor("virDomainSnapshotIsCurrent")?.domain_snapshot_is_current(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virDomainSnapshotListAllChildren`. Since 0.9.13.
    ///
    /// `flags`: `virDomainSnapshotListFlags`.
    pub fn list_all_children(&self, flags: u32) -> Result<Vec<DomainSnapshot>> {
        Ok(self
            .connect()
            .hypervisor("virDomainSnapshotListAllChildren")?
            .domain_snapshot_list_all_children(&self.connect().call(), self.reference(), flags)?
            .into_iter()
            .map(|found| DomainSnapshot::new(self.connect().clone(), found))
            .collect())
    }
}

impl Connect {
    /// Upstream: `virConnectListDomains`. Since 0.0.3.
    pub fn list_domains(&self) -> Result<Vec<i32>> {
        self.hypervisor("virConnectListDomains")?.connect_list_domains(&self.call())
    }

    /// Upstream: `virConnectNumOfDomains`. Since 0.0.3.
    pub fn num_of_domains(&self) -> Result<i32> {
        self.hypervisor("virConnectNumOfDomains")?.connect_num_of_domains(&self.call())
    }

    /// Upstream: `virDomainCreateXML`. Since 0.5.0.
    ///
    /// `flags`: `virDomainCreateFlags`.
    pub fn domain_create_xml(&self, xml_desc: &str, flags: u32) -> Result<Domain> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainCreateXML")?;
        self.hypervisor("virDomainCreateXML")?
            .domain_create_xml(&self.call(), xml_desc, flags)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virDomainLookupByID`. Since 0.0.3.
    pub fn domain_lookup_by_id(&self, id: i32) -> Result<Domain> {
        check::nonnegative(ErrorDomain::DOMAIN, "virDomainLookupByID", "id", id)?;
        self.hypervisor("virDomainLookupByID")?
            .domain_lookup_by_id(&self.call(), id)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virDomainLookupByName`. Since 0.0.3.
    pub fn domain_lookup_by_name(&self, name: &str) -> Result<Domain> {
        self.hypervisor("virDomainLookupByName")?
            .domain_lookup_by_name(&self.call(), name)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virDomainRestore`. Since 0.0.3.
    pub fn domain_restore(&self, from: &str) -> Result<()> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainRestore")?;
        self.hypervisor("virDomainRestore")?.domain_restore(&self.call(), from)
    }

    /// Upstream: `virDomainLookupByUUID`. Since 0.0.5.
    pub fn domain_lookup_by_uuid(&self, uuid: Uuid) -> Result<Domain> {
        self.hypervisor("virDomainLookupByUUID")?
            .domain_lookup_by_uuid(&self.call(), uuid)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virDomainDefineXML`. Since 0.1.1.
    pub fn domain_define_xml(&self, xml: &str) -> Result<Domain> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainDefineXML")?;
        self.hypervisor("virDomainDefineXML")?
            .domain_define_xml(&self.call(), xml)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virConnectListDefinedDomains`. Since 0.1.1.
    pub fn list_defined_domains(&self) -> Result<Vec<String>> {
        self.hypervisor("virConnectListDefinedDomains")?.connect_list_defined_domains(&self.call())
    }

    /// Upstream: `virConnectNumOfDefinedDomains`. Since 0.1.5.
    pub fn num_of_defined_domains(&self) -> Result<i32> {
        self.hypervisor("virConnectNumOfDefinedDomains")?.connect_num_of_defined_domains(&self.call())
    }

    /// Upstream: `virConnectDomainXMLFromNative`. Since 0.6.4.
    pub fn domain_xml_from_native(
        &self,
        native_format: &str,
        native_config: &str,
        flags: u32,
    ) -> Result<String> {
        check::writable(self, ErrorDomain::DOMAIN, "virConnectDomainXMLFromNative")?;
        self.hypervisor("virConnectDomainXMLFromNative")?.connect_domain_xml_from_native(
            &self.call(),
            native_format,
            native_config,
            flags,
        )
    }

    /// Upstream: `virConnectDomainXMLToNative`. Since 0.6.4.
    pub fn domain_xml_to_native(&self, native_format: &str, domain_xml: &str, flags: u32) -> Result<String> {
        check::writable(self, ErrorDomain::DOMAIN, "virConnectDomainXMLToNative")?;
        self.hypervisor("virConnectDomainXMLToNative")?.connect_domain_xml_to_native(
            &self.call(),
            native_format,
            domain_xml,
            flags,
        )
    }

    /// Upstream: `virDomainRestoreFlags`. Since 0.9.4.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn domain_restore_flags(&self, from: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainRestoreFlags")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainRestoreFlags",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        self.hypervisor("virDomainRestoreFlags")?.domain_restore_flags(&self.call(), from, dxml, flags)
    }

    /// Upstream: `virDomainSaveImageDefineXML`. Since 0.9.4.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn domain_save_image_define_xml(&self, file: &str, dxml: &str, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainSaveImageDefineXML")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainSaveImageDefineXML",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        self.hypervisor("virDomainSaveImageDefineXML")?.domain_save_image_define_xml(
            &self.call(),
            file,
            dxml,
            flags,
        )
    }

    /// Upstream: `virDomainSaveImageGetXMLDesc`. Since 0.9.4.
    ///
    /// `flags`: `virDomainSaveImageXMLFlags`.
    pub fn domain_save_image_get_xml_desc(&self, file: &str, flags: u32) -> Result<String> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainSaveImageGetXMLDesc")?;
        self.hypervisor("virDomainSaveImageGetXMLDesc")?.domain_save_image_get_xml_desc(
            &self.call(),
            file,
            flags,
        )
    }

    /// Upstream: `virConnectListAllDomains`. Since 0.9.13.
    ///
    /// `flags`: `virConnectListAllDomainsFlags`.
    pub fn list_all_domains(&self, flags: u32) -> Result<Vec<Domain>> {
        Ok(self
            .hypervisor("virConnectListAllDomains")?
            .connect_list_all_domains(&self.call(), flags)?
            .into_iter()
            .map(|found| Domain::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virDomainCreateXMLWithFiles`. Since 1.1.1.
    ///
    /// `flags`: `virDomainCreateFlags`.
    pub fn domain_create_xml_with_files(
        &self,
        xml_desc: &str,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<Domain> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainCreateXMLWithFiles")?;
        self.hypervisor("virDomainCreateXMLWithFiles")?
            .domain_create_xml_with_files(&self.call(), xml_desc, files, flags)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virConnectGetDomainCapabilities`. Since 1.2.7.
    ///
    /// `flags`: `virConnectGetDomainCapabilitiesFlags`.
    pub fn domain_capabilities(
        &self,
        emulatorbin: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        check::writable(self, ErrorDomain::DOMAIN, "virConnectGetDomainCapabilities")?;
        self.hypervisor("virConnectGetDomainCapabilities")?.connect_get_domain_capabilities(
            &self.call(),
            emulatorbin,
            arch,
            machine,
            virttype,
            flags,
        )
    }

    /// Upstream: `virDomainListGetStats`. Since 1.2.8.
    ///
    /// `flags`: `virConnectGetAllDomainStatsFlags`.
    pub fn all_domain_stats(&self, doms: &[Domain], stats: u32, flags: u32) -> Result<Vec<StatsRecord>> {
        let doms: Vec<_> = doms.iter().map(|o| o.reference().clone()).collect();
        self.hypervisor("virDomainListGetStats")?.connect_get_all_domain_stats(
            &self.call(),
            &doms,
            stats,
            flags,
        )
    }

    /// Upstream: `virDomainDefineXMLFlags`. Since 1.2.12.
    ///
    /// `flags`: `virDomainDefineFlags`.
    pub fn domain_define_xml_flags(&self, xml: &str, flags: u32) -> Result<Domain> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainDefineXMLFlags")?;
        self.hypervisor("virDomainDefineXMLFlags")?
            .domain_define_xml_flags(&self.call(), xml, flags)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Upstream: `virDomainRestoreParams`. Since 8.4.0.
    ///
    /// `flags`: `virDomainSaveRestoreFlags`.
    pub fn domain_restore_params(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainRestoreParams")?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            "virDomainRestoreParams",
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        self.hypervisor("virDomainRestoreParams")?.domain_restore_params(&self.call(), params, flags)
    }

    /// Upstream: `virConnectGetType`. Since 0.0.3.
    pub fn driver_type(&self) -> Result<String> {
        self.hypervisor("virConnectGetType")?.connect_get_type(&self.call())
    }

    /// Upstream: `virConnectGetVersion`. Since 0.0.3.
    pub fn version(&self) -> Result<u64> {
        self.hypervisor("virConnectGetVersion")?.connect_get_version(&self.call())
    }

    /// Upstream: `virNodeGetInfo`. Since 0.1.0.
    pub fn node_info(&self) -> Result<NodeInfo> {
        self.hypervisor("virNodeGetInfo")?.node_get_info(&self.call())
    }

    /// Upstream: `virConnectGetCapabilities`. Since 0.2.1.
    pub fn capabilities(&self) -> Result<String> {
        self.hypervisor("virConnectGetCapabilities")?.connect_get_capabilities(&self.call())
    }

    /// Upstream: `virConnectGetMaxVcpus`. Since 0.2.1.
    pub fn max_vcpus(&self, type_: Option<&str>) -> Result<i32> {
        self.hypervisor("virConnectGetMaxVcpus")?.connect_get_max_vcpus(&self.call(), type_)
    }

    /// Upstream: `virConnectGetHostname`. Since 0.3.0.
    pub fn hostname(&self) -> Result<String> {
        self.hypervisor("virConnectGetHostname")?.connect_get_hostname(&self.call())
    }

    /// Upstream: `virNodeGetCellsFreeMemory`. Since 0.3.3.
    pub fn node_cells_free_memory(&self, start_cell: i32) -> Result<Vec<u64>> {
        check::nonnegative(ErrorDomain::DOMAIN, "virNodeGetCellsFreeMemory", "startCell", start_cell)?;
        self.hypervisor("virNodeGetCellsFreeMemory")?.node_get_cells_free_memory(&self.call(), start_cell)
    }

    /// Upstream: `virNodeGetFreeMemory`. Since 0.3.3.
    pub fn node_free_memory(&self) -> Result<u64> {
        self.hypervisor("virNodeGetFreeMemory")?.node_get_free_memory(&self.call())
    }

    /// Upstream: `virNodeGetSecurityModel`. Since 0.6.1.
    pub fn node_security_model(&self) -> Result<SecurityModel> {
        self.hypervisor("virNodeGetSecurityModel")?.node_get_security_model(&self.call())
    }

    /// Upstream: `virConnectGetLibVersion`. Since 0.7.3.
    pub fn lib_version(&self) -> Result<u64> {
        self.hypervisor("virConnectGetLibVersion")?.connect_get_lib_version(&self.call())
    }

    /// Upstream: `virConnectIsEncrypted`. Since 0.7.3.
    pub fn is_encrypted(&self) -> Result<bool> {
        self.hypervisor("virConnectIsEncrypted")?.connect_is_encrypted(&self.call())
    }

    /// Upstream: `virConnectIsSecure`. Since 0.7.3.
    pub fn is_secure(&self) -> Result<bool> {
        self.hypervisor("virConnectIsSecure")?.connect_is_secure(&self.call())
    }

    /// Upstream: `virConnectCompareCPU`. Since 0.7.5.
    ///
    /// `flags`: `virConnectCompareCPUFlags`.
    pub fn compare_cpu(&self, xml_desc: &str, flags: u32) -> Result<i32> {
        self.hypervisor("virConnectCompareCPU")?.connect_compare_cpu(&self.call(), xml_desc, flags)
    }

    /// Upstream: `virConnectBaselineCPU`. Since 0.7.7.
    ///
    /// `flags`: `virConnectBaselineCPUFlags`.
    pub fn baseline_cpu(&self, xml_cpus: &[&str], flags: u32) -> Result<String> {
        self.hypervisor("virConnectBaselineCPU")?.connect_baseline_cpu(&self.call(), xml_cpus, flags)
    }

    /// Upstream: `virConnectGetSysinfo`. Since 0.8.8.
    pub fn sysinfo(&self, flags: u32) -> Result<String> {
        self.hypervisor("virConnectGetSysinfo")?.connect_get_sysinfo(&self.call(), flags)
    }

    /// Upstream: `virNodeGetCPUStats`. Since 0.9.3.
    pub fn node_cpu_stats(&self, cpu_num: i32, flags: u32) -> Result<Vec<StatField>> {
        self.hypervisor("virNodeGetCPUStats")?.node_get_cpu_stats(&self.call(), cpu_num, flags)
    }

    /// Upstream: `virNodeGetMemoryStats`. Since 0.9.3.
    pub fn node_memory_stats(&self, cell_num: i32, flags: u32) -> Result<Vec<StatField>> {
        self.hypervisor("virNodeGetMemoryStats")?.node_get_memory_stats(&self.call(), cell_num, flags)
    }

    /// Upstream: `virConnectIsAlive`. Since 0.9.8.
    pub fn is_alive(&self) -> Result<bool> {
        self.hypervisor("virConnectIsAlive")?.connect_is_alive(&self.call())
    }

    /// Upstream: `virConnectSetKeepAlive`. Since 0.9.8.
    pub fn set_keep_alive(&self, interval: i32, count: u32) -> Result<bool> {
        self.hypervisor("virConnectSetKeepAlive")?.connect_set_keep_alive(&self.call(), interval, count)
    }

    /// Upstream: `virNodeSuspendForDuration`. Since 0.9.8.
    pub fn node_suspend_for_duration(&self, target: u32, duration: u64, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::DOMAIN, "virNodeSuspendForDuration")?;
        self.hypervisor("virNodeSuspendForDuration")?.node_suspend_for_duration(
            &self.call(),
            target,
            duration,
            flags,
        )
    }

    /// Upstream: `virNodeGetMemoryParameters`. Since 0.10.2.
    pub fn node_memory_parameters(&self, flags: u32) -> Result<TypedParams> {
        self.hypervisor("virNodeGetMemoryParameters")?.node_get_memory_parameters(&self.call(), flags)
    }

    /// Upstream: `virNodeSetMemoryParameters`. Since 0.10.2.
    pub fn node_set_memory_parameters(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::DOMAIN, "virNodeSetMemoryParameters")?;
        self.hypervisor("virNodeSetMemoryParameters")?.node_set_memory_parameters(&self.call(), params, flags)
    }

    /// Upstream: `virNodeGetCPUMap`. Since 1.0.0.
    pub fn node_cpu_map(&self, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
        self.hypervisor("virNodeGetCPUMap")?.node_get_cpu_map(&self.call(), flags)
    }

    /// Upstream: `virConnectGetCPUModelNames`. Since 1.1.3.
    pub fn cpu_model_names(&self, arch: &str, flags: u32) -> Result<Vec<String>> {
        self.hypervisor("virConnectGetCPUModelNames")?.connect_get_cpu_model_names(&self.call(), arch, flags)
    }

    /// Upstream: `virNodeGetFreePages`. Since 1.2.6.
    pub fn node_free_pages(
        &self,
        pages: &[u32],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<Vec<u64>> {
        check::nonzero(ErrorDomain::DOMAIN, "virNodeGetFreePages", "cellCount", cell_count)?;
        self.hypervisor("virNodeGetFreePages")?.node_get_free_pages(
            &self.call(),
            pages,
            start_cell,
            cell_count,
            flags,
        )
    }

    /// Upstream: `virNodeAllocPages`. Since 1.2.9.
    ///
    /// `flags`: `virNodeAllocPagesFlags`.
    pub fn node_alloc_pages(
        &self,
        page_sizes: &[u32],
        page_counts: &[u64],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<i32> {
        check::writable(self, ErrorDomain::DOMAIN, "virNodeAllocPages")?;
        check::nonzero(ErrorDomain::DOMAIN, "virNodeAllocPages", "cellCount", cell_count)?;
        self.hypervisor("virNodeAllocPages")?.node_alloc_pages(
            &self.call(),
            page_sizes,
            page_counts,
            start_cell,
            cell_count,
            flags,
        )
    }

    /// Upstream: `virConnectCompareHypervisorCPU`. Since 4.4.0.
    ///
    /// `flags`: `virConnectCompareCPUFlags`.
    pub fn compare_hypervisor_cpu(
        &self,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpu: &str,
        flags: u32,
    ) -> Result<i32> {
        check::writable(self, ErrorDomain::DOMAIN, "virConnectCompareHypervisorCPU")?;
        self.hypervisor("virConnectCompareHypervisorCPU")?.connect_compare_hypervisor_cpu(
            &self.call(),
            emulator,
            arch,
            machine,
            virttype,
            xml_cpu,
            flags,
        )
    }

    /// Upstream: `virConnectBaselineHypervisorCPU`. Since 4.4.0.
    ///
    /// `flags`: `virConnectBaselineCPUFlags`.
    pub fn baseline_hypervisor_cpu(
        &self,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpus: &[&str],
        flags: u32,
    ) -> Result<String> {
        check::writable(self, ErrorDomain::DOMAIN, "virConnectBaselineHypervisorCPU")?;
        self.hypervisor("virConnectBaselineHypervisorCPU")?.connect_baseline_hypervisor_cpu(
            &self.call(),
            emulator,
            arch,
            machine,
            virttype,
            xml_cpus,
            flags,
        )
    }

    /// Upstream: `virNodeGetSEVInfo`. Since 4.5.0.
    pub fn node_sev_info(&self, flags: u32) -> Result<TypedParams> {
        check::writable(self, ErrorDomain::DOMAIN, "virNodeGetSEVInfo")?;
        self.hypervisor("virNodeGetSEVInfo")?.node_get_sev_info(&self.call(), flags)
    }

    /// Upstream: `virConnectSetIdentity`. Since 5.8.0.
    pub fn set_identity(&self, params: &TypedParams, flags: u32) -> Result<()> {
        self.hypervisor("virConnectSetIdentity")?.connect_set_identity(&self.call(), params, flags)
    }

    /// Upstream: `virDomainQemuAttach`. Since 0.9.4.
    pub fn domain_qemu_attach(&self, pid_value: u32, flags: u32) -> Result<Domain> {
        check::nonzero(ErrorDomain::NONE, "virDomainQemuAttach", "pid_value", pid_value)?;
        check::writable(self, ErrorDomain::NONE, "virDomainQemuAttach")?;
        self.hypervisor("virDomainQemuAttach")?
            .domain_qemu_attach(&self.call(), pid_value, flags)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Destination: makes ready to receive; the cookie for the source and, if it differs, the address to send to.
    ///
    /// Upstream: `virDomainMigratePrepare`. Since 0.3.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare(
        &self,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, Option<String>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepare")?;
        self.hypervisor("virDomainMigratePrepare")?.domain_migrate_prepare(
            &self.call(),
            uri_in,
            flags,
            dname,
            resource,
        )
    }

    /// Destination: starts the domain that has arrived.
    ///
    /// Upstream: `virDomainMigrateFinish`. Since 0.3.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_finish(&self, dname: &str, cookie: &[u8], uri: &str, flags: u32) -> Result<Domain> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigrateFinish")?;
        self.hypervisor("virDomainMigrateFinish")?
            .domain_migrate_finish(&self.call(), dname, cookie, uri, flags)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Destination: makes ready to receive the domain with this document.
    ///
    /// Upstream: `virDomainMigratePrepare2`. Since 0.5.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare2(
        &self,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepare2")?;
        self.hypervisor("virDomainMigratePrepare2")?.domain_migrate_prepare2(
            &self.call(),
            uri_in,
            flags,
            dname,
            resource,
            dom_xml,
        )
    }

    /// Destination: starts the domain that has arrived, or gives it up if `retcode` is not 0.
    ///
    /// Upstream: `virDomainMigrateFinish2`. Since 0.5.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_finish2(
        &self,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        retcode: i32,
    ) -> Result<Domain> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigrateFinish2")?;
        self.hypervisor("virDomainMigrateFinish2")?
            .domain_migrate_finish2(&self.call(), dname, cookie, uri, flags, retcode)
            .map(|found| Domain::new(self.clone(), found))
    }

    /// Destination: makes ready to receive through the stream.
    ///
    /// Upstream: `virDomainMigratePrepareTunnel`. Since 0.7.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare_tunnel(
        &self,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<Box<dyn StreamDriver>> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel")?;
        self.hypervisor("virDomainMigratePrepareTunnel")?.domain_migrate_prepare_tunnel(
            &self.call(),
            flags,
            dname,
            resource,
            dom_xml,
        )
    }

    /// Destination: makes ready to receive; the cookie for the source and, if it differs, the address to send to.
    ///
    /// Upstream: `virDomainMigratePrepare3`. Since 0.9.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare3(
        &self,
        cookie_in: &[u8],
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepare3")?;
        self.hypervisor("virDomainMigratePrepare3")?.domain_migrate_prepare3(
            &self.call(),
            cookie_in,
            uri_in,
            flags,
            dname,
            resource,
            dom_xml,
        )
    }

    /// Destination: makes ready to receive through the stream.
    ///
    /// Upstream: `virDomainMigratePrepareTunnel3`. Since 0.9.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare_tunnel3(
        &self,
        cookie_in: &[u8],
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel3")?;
        self.hypervisor("virDomainMigratePrepareTunnel3")?.domain_migrate_prepare_tunnel3(
            &self.call(),
            cookie_in,
            flags,
            dname,
            resource,
            dom_xml,
        )
    }

    /// Destination: starts the domain that has arrived, or gives it up if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateFinish3`. Since 0.9.2.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_finish3(
        &self,
        dname: &str,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        cancelled: i32,
    ) -> Result<(Domain, Vec<u8>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigrateFinish3")?;
        self.hypervisor("virDomainMigrateFinish3")?
            .domain_migrate_finish3(&self.call(), dname, cookie_in, dconnuri, uri, flags, cancelled)
            .map(|(found, rest0)| (Domain::new(self.clone(), found), rest0))
    }

    /// Destination: makes ready to receive; the cookie for the source and, if it differs, the address to send to.
    ///
    /// Upstream: `virDomainMigratePrepare3Params`. Since 1.1.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare3_params(
        &self,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Vec<u8>, Option<String>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepare3Params")?;
        self.hypervisor("virDomainMigratePrepare3Params")?.domain_migrate_prepare3_params(
            &self.call(),
            params,
            cookie_in,
            flags,
        )
    }

    /// Destination: makes ready to receive through the stream.
    ///
    /// Upstream: `virDomainMigratePrepareTunnel3Params`. Since 1.1.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_prepare_tunnel3_params(
        &self,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel3Params")?;
        self.hypervisor("virDomainMigratePrepareTunnel3Params")?.domain_migrate_prepare_tunnel3_params(
            &self.call(),
            params,
            cookie_in,
            flags,
        )
    }

    /// Destination: starts the domain that has arrived, or gives it up if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateFinish3Params`. Since 1.1.0.
    ///
    /// `flags`: `virDomainMigrateFlags`.
    pub fn domain_migrate_finish3_params(
        &self,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<(Domain, Vec<u8>)> {
        check::writable(self, ErrorDomain::DOMAIN, "virDomainMigrateFinish3Params")?;
        self.hypervisor("virDomainMigrateFinish3Params")?
            .domain_migrate_finish3_params(&self.call(), params, cookie_in, flags, cancelled)
            .map(|(found, rest0)| (Domain::new(self.clone(), found), rest0))
    }

    /// Upstream: `virConnectNumOfNetworks`. Since 0.2.0.
    pub fn num_of_networks(&self) -> Result<i32> {
        self.network("virConnectNumOfNetworks")?.connect_num_of_networks(&self.call())
    }

    /// Upstream: `virConnectListNetworks`. Since 0.2.0.
    pub fn list_networks(&self) -> Result<Vec<String>> {
        self.network("virConnectListNetworks")?.connect_list_networks(&self.call())
    }

    /// Upstream: `virConnectNumOfDefinedNetworks`. Since 0.2.0.
    pub fn num_of_defined_networks(&self) -> Result<i32> {
        self.network("virConnectNumOfDefinedNetworks")?.connect_num_of_defined_networks(&self.call())
    }

    /// Upstream: `virConnectListDefinedNetworks`. Since 0.2.0.
    pub fn list_defined_networks(&self) -> Result<Vec<String>> {
        self.network("virConnectListDefinedNetworks")?.connect_list_defined_networks(&self.call())
    }

    /// Upstream: `virNetworkLookupByName`. Since 0.2.0.
    pub fn network_lookup_by_name(&self, name: &str) -> Result<Network> {
        self.network("virNetworkLookupByName")?
            .network_lookup_by_name(&self.call(), name)
            .map(|found| Network::new(self.clone(), found))
    }

    /// Upstream: `virNetworkLookupByUUID`. Since 0.2.0.
    pub fn network_lookup_by_uuid(&self, uuid: Uuid) -> Result<Network> {
        self.network("virNetworkLookupByUUID")?
            .network_lookup_by_uuid(&self.call(), uuid)
            .map(|found| Network::new(self.clone(), found))
    }

    /// Upstream: `virNetworkCreateXML`. Since 0.2.0.
    pub fn network_create_xml(&self, xml_desc: &str) -> Result<Network> {
        check::writable(self, ErrorDomain::NETWORK, "virNetworkCreateXML")?;
        self.network("virNetworkCreateXML")?
            .network_create_xml(&self.call(), xml_desc)
            .map(|found| Network::new(self.clone(), found))
    }

    /// Upstream: `virNetworkDefineXML`. Since 0.2.0.
    pub fn network_define_xml(&self, xml: &str) -> Result<Network> {
        check::writable(self, ErrorDomain::NETWORK, "virNetworkDefineXML")?;
        self.network("virNetworkDefineXML")?
            .network_define_xml(&self.call(), xml)
            .map(|found| Network::new(self.clone(), found))
    }

    /// Upstream: `virConnectListAllNetworks`. Since 0.10.2.
    ///
    /// `flags`: `virConnectListAllNetworksFlags`.
    pub fn list_all_networks(&self, flags: u32) -> Result<Vec<Network>> {
        Ok(self
            .network("virConnectListAllNetworks")?
            .connect_list_all_networks(&self.call(), flags)?
            .into_iter()
            .map(|found| Network::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virNetworkDefineXMLFlags`. Since 7.7.0.
    ///
    /// `flags`: `virNetworkDefineFlags`.
    pub fn network_define_xml_flags(&self, xml: &str, flags: u32) -> Result<Network> {
        check::writable(self, ErrorDomain::NETWORK, "virNetworkDefineXMLFlags")?;
        self.network("virNetworkDefineXMLFlags")?
            .network_define_xml_flags(&self.call(), xml, flags)
            .map(|found| Network::new(self.clone(), found))
    }

    /// Upstream: `virNetworkCreateXMLFlags`. Since 7.8.0.
    ///
    /// `flags`: `virNetworkCreateFlags`.
    pub fn network_create_xml_flags(&self, xml_desc: &str, flags: u32) -> Result<Network> {
        check::writable(self, ErrorDomain::NETWORK, "virNetworkCreateXMLFlags")?;
        self.network("virNetworkCreateXMLFlags")?
            .network_create_xml_flags(&self.call(), xml_desc, flags)
            .map(|found| Network::new(self.clone(), found))
    }

    /// Upstream: `virConnectNumOfStoragePools`. Since 0.4.1.
    pub fn num_of_storage_pools(&self) -> Result<i32> {
        self.storage("virConnectNumOfStoragePools")?.connect_num_of_storage_pools(&self.call())
    }

    /// Upstream: `virConnectNumOfDefinedStoragePools`. Since 0.4.1.
    pub fn num_of_defined_storage_pools(&self) -> Result<i32> {
        self.storage("virConnectNumOfDefinedStoragePools")?.connect_num_of_defined_storage_pools(&self.call())
    }

    /// Upstream: `virConnectListStoragePools`. Since 0.4.1.
    pub fn list_storage_pools(&self) -> Result<Vec<String>> {
        self.storage("virConnectListStoragePools")?.connect_list_storage_pools(&self.call())
    }

    /// Upstream: `virConnectListDefinedStoragePools`. Since 0.4.1.
    pub fn list_defined_storage_pools(&self) -> Result<Vec<String>> {
        self.storage("virConnectListDefinedStoragePools")?.connect_list_defined_storage_pools(&self.call())
    }

    /// Upstream: `virStoragePoolLookupByName`. Since 0.4.1.
    pub fn storage_pool_lookup_by_name(&self, name: &str) -> Result<StoragePool> {
        self.storage("virStoragePoolLookupByName")?
            .storage_pool_lookup_by_name(&self.call(), name)
            .map(|found| StoragePool::new(self.clone(), found))
    }

    /// Upstream: `virStoragePoolLookupByUUID`. Since 0.4.1.
    pub fn storage_pool_lookup_by_uuid(&self, uuid: Uuid) -> Result<StoragePool> {
        self.storage("virStoragePoolLookupByUUID")?
            .storage_pool_lookup_by_uuid(&self.call(), uuid)
            .map(|found| StoragePool::new(self.clone(), found))
    }

    /// Upstream: `virStoragePoolCreateXML`. Since 0.4.1.
    ///
    /// `flags`: `virStoragePoolCreateFlags`.
    pub fn storage_pool_create_xml(&self, xml_desc: &str, flags: u32) -> Result<StoragePool> {
        check::writable(self, ErrorDomain::STORAGE, "virStoragePoolCreateXML")?;
        self.storage("virStoragePoolCreateXML")?
            .storage_pool_create_xml(&self.call(), xml_desc, flags)
            .map(|found| StoragePool::new(self.clone(), found))
    }

    /// Upstream: `virStoragePoolDefineXML`. Since 0.4.1.
    ///
    /// `flags`: `virStoragePoolDefineFlags`.
    pub fn storage_pool_define_xml(&self, xml: &str, flags: u32) -> Result<StoragePool> {
        check::writable(self, ErrorDomain::STORAGE, "virStoragePoolDefineXML")?;
        self.storage("virStoragePoolDefineXML")?
            .storage_pool_define_xml(&self.call(), xml, flags)
            .map(|found| StoragePool::new(self.clone(), found))
    }

    /// Upstream: `virStorageVolLookupByKey`. Since 0.4.1.
    pub fn storage_vol_lookup_by_key(&self, key: &str) -> Result<StorageVol> {
        self.storage("virStorageVolLookupByKey")?
            .storage_vol_lookup_by_key(&self.call(), key)
            .map(|found| StorageVol::new(self.clone(), found))
    }

    /// Upstream: `virStorageVolLookupByPath`. Since 0.4.1.
    pub fn storage_vol_lookup_by_path(&self, path: &str) -> Result<StorageVol> {
        self.storage("virStorageVolLookupByPath")?
            .storage_vol_lookup_by_path(&self.call(), path)
            .map(|found| StorageVol::new(self.clone(), found))
    }

    /// Upstream: `virConnectFindStoragePoolSources`. Since 0.4.5.
    pub fn find_storage_pool_sources(
        &self,
        type_: &str,
        src_spec: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        check::writable(self, ErrorDomain::STORAGE, "virConnectFindStoragePoolSources")?;
        self.storage("virConnectFindStoragePoolSources")?.connect_find_storage_pool_sources(
            &self.call(),
            type_,
            src_spec,
            flags,
        )
    }

    /// Upstream: `virConnectListAllStoragePools`. Since 0.10.2.
    ///
    /// `flags`: `virConnectListAllStoragePoolsFlags`.
    pub fn list_all_storage_pools(&self, flags: u32) -> Result<Vec<StoragePool>> {
        Ok(self
            .storage("virConnectListAllStoragePools")?
            .connect_list_all_storage_pools(&self.call(), flags)?
            .into_iter()
            .map(|found| StoragePool::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virStoragePoolLookupByTargetPath`. Since 4.1.0.
    pub fn storage_pool_lookup_by_target_path(&self, path: &str) -> Result<StoragePool> {
        self.storage("virStoragePoolLookupByTargetPath")?
            .storage_pool_lookup_by_target_path(&self.call(), path)
            .map(|found| StoragePool::new(self.clone(), found))
    }

    /// Upstream: `virConnectGetStoragePoolCapabilities`. Since 5.2.0.
    pub fn storage_pool_capabilities(&self, flags: u32) -> Result<String> {
        self.storage("virConnectGetStoragePoolCapabilities")?
            .connect_get_storage_pool_capabilities(&self.call(), flags)
    }

    /// Upstream: `virConnectNumOfInterfaces`. Since 0.6.4.
    pub fn num_of_interfaces(&self) -> Result<i32> {
        self.interface("virConnectNumOfInterfaces")?.connect_num_of_interfaces(&self.call())
    }

    /// Upstream: `virConnectListInterfaces`. Since 0.6.4.
    pub fn list_interfaces(&self) -> Result<Vec<String>> {
        self.interface("virConnectListInterfaces")?.connect_list_interfaces(&self.call())
    }

    /// Upstream: `virInterfaceLookupByName`. Since 0.6.4.
    pub fn interface_lookup_by_name(&self, name: &str) -> Result<Interface> {
        self.interface("virInterfaceLookupByName")?
            .interface_lookup_by_name(&self.call(), name)
            .map(|found| Interface::new(self.clone(), found))
    }

    /// Upstream: `virInterfaceLookupByMACString`. Since 0.6.4.
    pub fn interface_lookup_by_mac_string(&self, macstr: &str) -> Result<Interface> {
        self.interface("virInterfaceLookupByMACString")?
            .interface_lookup_by_mac_string(&self.call(), macstr)
            .map(|found| Interface::new(self.clone(), found))
    }

    /// Upstream: `virInterfaceDefineXML`. Since 0.6.4.
    ///
    /// `flags`: `virInterfaceDefineFlags`.
    pub fn interface_define_xml(&self, xml: &str, flags: u32) -> Result<Interface> {
        check::writable(self, ErrorDomain::INTERFACE, "virInterfaceDefineXML")?;
        self.interface("virInterfaceDefineXML")?
            .interface_define_xml(&self.call(), xml, flags)
            .map(|found| Interface::new(self.clone(), found))
    }

    /// Upstream: `virConnectNumOfDefinedInterfaces`. Since 0.7.0.
    pub fn num_of_defined_interfaces(&self) -> Result<i32> {
        self.interface("virConnectNumOfDefinedInterfaces")?.connect_num_of_defined_interfaces(&self.call())
    }

    /// Upstream: `virConnectListDefinedInterfaces`. Since 0.7.0.
    pub fn list_defined_interfaces(&self) -> Result<Vec<String>> {
        self.interface("virConnectListDefinedInterfaces")?.connect_list_defined_interfaces(&self.call())
    }

    /// Upstream: `virInterfaceChangeBegin`. Since 0.9.2.
    pub fn interface_change_begin(&self, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::INTERFACE, "virInterfaceChangeBegin")?;
        self.interface("virInterfaceChangeBegin")?.interface_change_begin(&self.call(), flags)
    }

    /// Upstream: `virInterfaceChangeCommit`. Since 0.9.2.
    pub fn interface_change_commit(&self, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::INTERFACE, "virInterfaceChangeCommit")?;
        self.interface("virInterfaceChangeCommit")?.interface_change_commit(&self.call(), flags)
    }

    /// Upstream: `virInterfaceChangeRollback`. Since 0.9.2.
    pub fn interface_change_rollback(&self, flags: u32) -> Result<()> {
        check::writable(self, ErrorDomain::INTERFACE, "virInterfaceChangeRollback")?;
        self.interface("virInterfaceChangeRollback")?.interface_change_rollback(&self.call(), flags)
    }

    /// Upstream: `virConnectListAllInterfaces`. Since 0.10.2.
    ///
    /// `flags`: `virConnectListAllInterfacesFlags`.
    pub fn list_all_interfaces(&self, flags: u32) -> Result<Vec<Interface>> {
        Ok(self
            .interface("virConnectListAllInterfaces")?
            .connect_list_all_interfaces(&self.call(), flags)?
            .into_iter()
            .map(|found| Interface::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virNodeNumOfDevices`. Since 0.5.0.
    pub fn node_num_of_devices(&self, cap: Option<&str>, flags: u32) -> Result<i32> {
        self.node_device("virNodeNumOfDevices")?.node_num_of_devices(&self.call(), cap, flags)
    }

    /// Upstream: `virNodeListDevices`. Since 0.5.0.
    pub fn node_list_devices(&self, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        self.node_device("virNodeListDevices")?.node_list_devices(&self.call(), cap, flags)
    }

    /// Upstream: `virNodeDeviceLookupByName`. Since 0.5.0.
    pub fn node_device_lookup_by_name(&self, name: &str) -> Result<NodeDevice> {
        self.node_device("virNodeDeviceLookupByName")?
            .node_device_lookup_by_name(&self.call(), name)
            .map(|found| NodeDevice::new(self.clone(), found))
    }

    /// Upstream: `virNodeDeviceCreateXML`. Since 0.6.3.
    ///
    /// `flags`: `virNodeDeviceCreateXMLFlags`.
    pub fn node_device_create_xml(&self, xml_desc: &str, flags: u32) -> Result<NodeDevice> {
        check::writable(self, ErrorDomain::NODEDEV, "virNodeDeviceCreateXML")?;
        self.node_device("virNodeDeviceCreateXML")?
            .node_device_create_xml(&self.call(), xml_desc, flags)
            .map(|found| NodeDevice::new(self.clone(), found))
    }

    /// Upstream: `virConnectListAllNodeDevices`. Since 0.10.2.
    ///
    /// `flags`: `virConnectListAllNodeDeviceFlags`.
    pub fn list_all_node_devices(&self, flags: u32) -> Result<Vec<NodeDevice>> {
        Ok(self
            .node_device("virConnectListAllNodeDevices")?
            .connect_list_all_node_devices(&self.call(), flags)?
            .into_iter()
            .map(|found| NodeDevice::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virNodeDeviceLookupSCSIHostByWWN`. Since 1.0.3.
    pub fn node_device_lookup_scsi_host_by_wwn(
        &self,
        wwnn: &str,
        wwpn: &str,
        flags: u32,
    ) -> Result<NodeDevice> {
        self.node_device("virNodeDeviceLookupSCSIHostByWWN")?
            .node_device_lookup_scsi_host_by_wwn(&self.call(), wwnn, wwpn, flags)
            .map(|found| NodeDevice::new(self.clone(), found))
    }

    /// Upstream: `virNodeDeviceDefineXML`. Since 7.3.0.
    ///
    /// `flags`: `virNodeDeviceDefineXMLFlags`.
    pub fn node_device_define_xml(&self, xml_desc: &str, flags: u32) -> Result<NodeDevice> {
        check::writable(self, ErrorDomain::NODEDEV, "virNodeDeviceDefineXML")?;
        self.node_device("virNodeDeviceDefineXML")?
            .node_device_define_xml(&self.call(), xml_desc, flags)
            .map(|found| NodeDevice::new(self.clone(), found))
    }

    /// Upstream: `virConnectListNWFilters`. Since 0.8.0.
    pub fn list_nwfilters(&self) -> Result<Vec<String>> {
        self.nwfilter("virConnectListNWFilters")?.connect_list_nwfilters(&self.call())
    }

    /// Upstream: `virConnectNumOfNWFilters`. Since 0.8.0.
    pub fn num_of_nwfilters(&self) -> Result<i32> {
        self.nwfilter("virConnectNumOfNWFilters")?.connect_num_of_nwfilters(&self.call())
    }

    /// Upstream: `virNWFilterLookupByName`. Since 0.8.0.
    pub fn nwfilter_lookup_by_name(&self, name: &str) -> Result<Nwfilter> {
        self.nwfilter("virNWFilterLookupByName")?
            .nwfilter_lookup_by_name(&self.call(), name)
            .map(|found| Nwfilter::new(self.clone(), found))
    }

    /// Upstream: `virNWFilterLookupByUUID`. Since 0.8.0.
    pub fn nwfilter_lookup_by_uuid(&self, uuid: Uuid) -> Result<Nwfilter> {
        self.nwfilter("virNWFilterLookupByUUID")?
            .nwfilter_lookup_by_uuid(&self.call(), uuid)
            .map(|found| Nwfilter::new(self.clone(), found))
    }

    /// Upstream: `virNWFilterDefineXML`. Since 0.8.0.
    pub fn nwfilter_define_xml(&self, xml_desc: &str) -> Result<Nwfilter> {
        check::writable(self, ErrorDomain::NWFILTER, "virNWFilterDefineXML")?;
        self.nwfilter("virNWFilterDefineXML")?
            .nwfilter_define_xml(&self.call(), xml_desc)
            .map(|found| Nwfilter::new(self.clone(), found))
    }

    /// Upstream: `virConnectListAllNWFilters`. Since 0.10.2.
    pub fn list_all_nwfilters(&self, flags: u32) -> Result<Vec<Nwfilter>> {
        Ok(self
            .nwfilter("virConnectListAllNWFilters")?
            .connect_list_all_nwfilters(&self.call(), flags)?
            .into_iter()
            .map(|found| Nwfilter::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virNWFilterBindingLookupByPortDev`. Since 4.5.0.
    pub fn nwfilter_binding_lookup_by_port_dev(&self, portdev: &str) -> Result<NwfilterBinding> {
        self.nwfilter("virNWFilterBindingLookupByPortDev")?
            .nwfilter_binding_lookup_by_port_dev(&self.call(), portdev)
            .map(|found| NwfilterBinding::new(self.clone(), found))
    }

    /// Upstream: `virConnectListAllNWFilterBindings`. Since 4.5.0.
    pub fn list_all_nwfilter_bindings(&self, flags: u32) -> Result<Vec<NwfilterBinding>> {
        Ok(self
            .nwfilter("virConnectListAllNWFilterBindings")?
            .connect_list_all_nwfilter_bindings(&self.call(), flags)?
            .into_iter()
            .map(|found| NwfilterBinding::new(self.clone(), found))
            .collect())
    }

    /// Upstream: `virNWFilterBindingCreateXML`. Since 4.5.0.
    ///
    /// `flags`: `virNWFilterBindingCreateFlags`.
    pub fn nwfilter_binding_create_xml(&self, xml: &str, flags: u32) -> Result<NwfilterBinding> {
        check::writable(self, ErrorDomain::NWFILTER, "virNWFilterBindingCreateXML")?;
        self.nwfilter("virNWFilterBindingCreateXML")?
            .nwfilter_binding_create_xml(&self.call(), xml, flags)
            .map(|found| NwfilterBinding::new(self.clone(), found))
    }

    /// Upstream: `virNWFilterDefineXMLFlags`. Since 7.7.0.
    ///
    /// `flags`: `virNWFilterDefineFlags`.
    pub fn nwfilter_define_xml_flags(&self, xml_desc: &str, flags: u32) -> Result<Nwfilter> {
        check::writable(self, ErrorDomain::NWFILTER, "virNWFilterDefineXMLFlags")?;
        self.nwfilter("virNWFilterDefineXMLFlags")?
            .nwfilter_define_xml_flags(&self.call(), xml_desc, flags)
            .map(|found| Nwfilter::new(self.clone(), found))
    }

    /// Upstream: `virConnectNumOfSecrets`. Since 0.7.1.
    pub fn num_of_secrets(&self) -> Result<i32> {
        self.secret("virConnectNumOfSecrets")?.connect_num_of_secrets(&self.call())
    }

    /// Upstream: `virConnectListSecrets`. Since 0.7.1.
    pub fn list_secrets(&self) -> Result<Vec<String>> {
        self.secret("virConnectListSecrets")?.connect_list_secrets(&self.call())
    }

    /// Upstream: `virSecretLookupByUUID`. Since 0.7.1.
    pub fn secret_lookup_by_uuid(&self, uuid: Uuid) -> Result<Secret> {
        self.secret("virSecretLookupByUUID")?
            .secret_lookup_by_uuid(&self.call(), uuid)
            .map(|found| Secret::new(self.clone(), found))
    }

    /// Upstream: `virSecretLookupByUsage`. Since 0.7.1.
    pub fn secret_lookup_by_usage(&self, usage_type: i32, usage_id: &str) -> Result<Secret> {
        self.secret("virSecretLookupByUsage")?
            .secret_lookup_by_usage(&self.call(), usage_type, usage_id)
            .map(|found| Secret::new(self.clone(), found))
    }

    /// Upstream: `virSecretDefineXML`. Since 0.7.1.
    ///
    /// `flags`: `virSecretDefineFlags`.
    pub fn secret_define_xml(&self, xml: &str, flags: u32) -> Result<Secret> {
        check::writable(self, ErrorDomain::SECRET, "virSecretDefineXML")?;
        self.secret("virSecretDefineXML")?
            .secret_define_xml(&self.call(), xml, flags)
            .map(|found| Secret::new(self.clone(), found))
    }

    /// Upstream: `virConnectListAllSecrets`. Since 0.10.2.
    ///
    /// `flags`: `virConnectListAllSecretsFlags`.
    pub fn list_all_secrets(&self, flags: u32) -> Result<Vec<Secret>> {
        Ok(self
            .secret("virConnectListAllSecrets")?
            .connect_list_all_secrets(&self.call(), flags)?
            .into_iter()
            .map(|found| Secret::new(self.clone(), found))
            .collect())
    }
}

impl NodeDevice {
    /// Upstream: `virNodeDeviceDettach`. Since 0.6.1.
    pub fn dettach(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceDettach")?;
        self.connect()
            .hypervisor("virNodeDeviceDettach")?
            .node_device_dettach(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceReAttach`. Since 0.6.1.
    pub fn re_attach(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceReAttach")?;
        self.connect()
            .hypervisor("virNodeDeviceReAttach")?
            .node_device_re_attach(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceReset`. Since 0.6.1.
    pub fn reset(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceReset")?;
        self.connect()
            .hypervisor("virNodeDeviceReset")?
            .node_device_reset(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceDetachFlags`. Since 1.0.5.
    pub fn detach_flags(&self, driver_name: Option<&str>, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceDetachFlags")?;
        self.connect().hypervisor("virNodeDeviceDetachFlags")?.node_device_detach_flags(
            &self.connect().call(),
            self.reference(),
            driver_name,
            flags,
        )
    }

    /// Upstream: `virNodeDeviceGetXMLDesc`. Since 0.5.0.
    ///
    /// `flags`: `virNodeDeviceXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().node_device("virNodeDeviceGetXMLDesc")?.node_device_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNodeDeviceGetParent`. Since 0.5.0.
    pub fn parent(&self) -> Result<String> {
        self.connect()
            .node_device("virNodeDeviceGetParent")?
            .node_device_get_parent(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceNumOfCaps`. Since 0.5.0.
    pub fn num_of_caps(&self) -> Result<i32> {
        self.connect()
            .node_device("virNodeDeviceNumOfCaps")?
            .node_device_num_of_caps(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceListCaps`. Since 0.5.0.
    pub fn list_caps(&self) -> Result<Vec<String>> {
        self.connect()
            .node_device("virNodeDeviceListCaps")?
            .node_device_list_caps(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceDestroy`. Since 0.6.3.
    pub fn destroy(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceDestroy")?;
        self.connect()
            .node_device("virNodeDeviceDestroy")?
            .node_device_destroy(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceUndefine`. Since 7.3.0.
    pub fn undefine(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceUndefine")?;
        self.connect().node_device("virNodeDeviceUndefine")?.node_device_undefine(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNodeDeviceCreate`. Since 7.3.0.
    pub fn create(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceCreate")?;
        self.connect().node_device("virNodeDeviceCreate")?.node_device_create(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNodeDeviceSetAutostart`. Since 7.8.0.
    pub fn set_autostart(&self, autostart: i32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceSetAutostart")?;
        self.connect().node_device("virNodeDeviceSetAutostart")?.node_device_set_autostart(
            &self.connect().call(),
            self.reference(),
            autostart,
        )
    }

    /// Upstream: `virNodeDeviceGetAutostart`. Since 7.8.0.
    pub fn autostart(&self) -> Result<bool> {
        self.connect()
            .node_device("virNodeDeviceGetAutostart")?
            .node_device_get_autostart(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceIsPersistent`. Since 7.8.0.
    pub fn is_persistent(&self) -> Result<bool> {
        self.connect()
            .node_device("virNodeDeviceIsPersistent")?
            .node_device_is_persistent(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceIsActive`. Since 7.8.0.
    pub fn is_active(&self) -> Result<bool> {
        self.connect()
            .node_device("virNodeDeviceIsActive")?
            .node_device_is_active(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNodeDeviceUpdate`. Since 10.1.0.
    ///
    /// `flags`: `virNodeDeviceUpdateFlags`.
    pub fn update(&self, xml_desc: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NODEDEV, "virNodeDeviceUpdate")?;
        self.connect().node_device("virNodeDeviceUpdate")?.node_device_update(
            &self.connect().call(),
            self.reference(),
            xml_desc,
            flags,
        )
    }
}

impl Network {
    /// Upstream: `virNetworkUndefine`. Since 0.2.0.
    pub fn undefine(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkUndefine")?;
        self.connect()
            .network("virNetworkUndefine")?
            .network_undefine(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkCreate`. Since 0.2.0.
    pub fn create(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkCreate")?;
        self.connect().network("virNetworkCreate")?.network_create(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkDestroy`. Since 0.2.0.
    pub fn destroy(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkDestroy")?;
        self.connect().network("virNetworkDestroy")?.network_destroy(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkGetXMLDesc`. Since 0.2.0.
    ///
    /// `flags`: `virNetworkXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().network("virNetworkGetXMLDesc")?.network_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNetworkGetBridgeName`. Since 0.2.0.
    pub fn bridge_name(&self) -> Result<String> {
        self.connect()
            .network("virNetworkGetBridgeName")?
            .network_get_bridge_name(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkGetAutostart`. Since 0.2.1.
    pub fn autostart(&self) -> Result<bool> {
        self.connect()
            .network("virNetworkGetAutostart")?
            .network_get_autostart(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkSetAutostart`. Since 0.2.1.
    pub fn set_autostart(&self, autostart: i32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkSetAutostart")?;
        self.connect().network("virNetworkSetAutostart")?.network_set_autostart(
            &self.connect().call(),
            self.reference(),
            autostart,
        )
    }

    /// Upstream: `virNetworkIsActive`. Since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        self.connect()
            .network("virNetworkIsActive")?
            .network_is_active(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkIsPersistent`. Since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        self.connect()
            .network("virNetworkIsPersistent")?
            .network_is_persistent(&self.connect().call(), self.reference())
    }

    /// Upstream: `virNetworkUpdate`. Since 0.10.2.
    ///
    /// `flags`: `virNetworkUpdateFlags`.
    pub fn update(&self, command: u32, section: u32, parent_index: i32, xml: &str, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkUpdate")?;
        self.connect().network("virNetworkUpdate")?.network_update(
            &self.connect().call(),
            self.reference(),
            command,
            section,
            parent_index,
            xml,
            flags,
        )
    }

    /// Upstream: `virNetworkGetDHCPLeases`. Since 1.2.6.
    pub fn dhcp_leases(&self, mac: Option<&str>, flags: u32) -> Result<Vec<DhcpLease>> {
        self.connect().network("virNetworkGetDHCPLeases")?.network_get_dhcp_leases(
            &self.connect().call(),
            self.reference(),
            mac,
            flags,
        )
    }

    /// Upstream: `virNetworkListAllPorts`. Since 5.5.0.
    pub fn list_all_ports(&self, flags: u32) -> Result<Vec<NetworkPort>> {
        Ok(self
            .connect()
            .network("virNetworkListAllPorts")?
            .network_list_all_ports(&self.connect().call(), self.reference(), flags)?
            .into_iter()
            .map(|found| NetworkPort::new(self.connect().clone(), found))
            .collect())
    }

    /// Upstream: `virNetworkPortLookupByUUID`. Since 5.5.0.
    pub fn port_lookup_by_uuid(&self, uuid: Uuid) -> Result<NetworkPort> {
        self.connect()
            .network("virNetworkPortLookupByUUID")?
            .network_port_lookup_by_uuid(&self.connect().call(), self.reference(), uuid)
            .map(|found| NetworkPort::new(self.connect().clone(), found))
    }

    /// Upstream: `virNetworkPortCreateXML`. Since 5.5.0.
    ///
    /// `flags`: `virNetworkPortCreateFlags`.
    pub fn port_create_xml(&self, xmldesc: &str, flags: u32) -> Result<NetworkPort> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkPortCreateXML")?;
        self.connect()
            .network("virNetworkPortCreateXML")?
            .network_port_create_xml(&self.connect().call(), self.reference(), xmldesc, flags)
            .map(|found| NetworkPort::new(self.connect().clone(), found))
    }

    /// Upstream: `virNetworkGetMetadata`. Since 9.7.0.
    ///
    /// `flags`: `virNetworkUpdateFlags`.
    pub fn metadata(&self, type_: i32, uri: Option<&str>, flags: u32) -> Result<String> {
        check::flags_exclusive(
            ErrorDomain::NETWORK,
            "virNetworkGetMetadata",
            flags,
            (consts::NETWORK_UPDATE_AFFECT_LIVE, "VIR_NETWORK_UPDATE_AFFECT_LIVE"),
            (consts::NETWORK_UPDATE_AFFECT_CONFIG, "VIR_NETWORK_UPDATE_AFFECT_CONFIG"),
        )?;
        self.connect().network("virNetworkGetMetadata")?.network_get_metadata(
            &self.connect().call(),
            self.reference(),
            type_,
            uri,
            flags,
        )
    }

    /// Upstream: `virNetworkSetMetadata`. Since 9.7.0.
    ///
    /// `flags`: `virNetworkUpdateFlags`.
    pub fn set_metadata(
        &self,
        type_: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkSetMetadata")?;
        self.connect().network("virNetworkSetMetadata")?.network_set_metadata(
            &self.connect().call(),
            self.reference(),
            type_,
            metadata,
            key,
            uri,
            flags,
        )
    }
}

impl NetworkPort {
    /// Upstream: `virNetworkPortGetParameters`. Since 5.5.0.
    pub fn parameters(&self, flags: u32) -> Result<TypedParams> {
        self.connect().network("virNetworkPortGetParameters")?.network_port_get_parameters(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNetworkPortGetXMLDesc`. Since 5.5.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().network("virNetworkPortGetXMLDesc")?.network_port_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNetworkPortDelete`. Since 5.5.0.
    pub fn delete(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkPortDelete")?;
        self.connect().network("virNetworkPortDelete")?.network_port_delete(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNetworkPortSetParameters`. Since 5.5.0.
    pub fn set_parameters(&self, params: &TypedParams, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NETWORK, "virNetworkPortSetParameters")?;
        self.connect().network("virNetworkPortSetParameters")?.network_port_set_parameters(
            &self.connect().call(),
            self.reference(),
            params,
            flags,
        )
    }
}

impl StorageVol {
    /// Upstream: `virStoragePoolLookupByVolume`. Since 0.4.1.
    pub fn pool_lookup_by_volume(&self) -> Result<StoragePool> {
        self.connect()
            .storage("virStoragePoolLookupByVolume")?
            .storage_pool_lookup_by_volume(&self.connect().call(), self.reference())
            .map(|found| StoragePool::new(self.connect().clone(), found))
    }

    /// Upstream: `virStorageVolDelete`. Since 0.4.1.
    ///
    /// `flags`: `virStorageVolDeleteFlags`.
    pub fn delete(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolDelete")?;
        self.connect().storage("virStorageVolDelete")?.storage_vol_delete(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStorageVolGetInfo`. Since 0.4.1.
    pub fn info(&self) -> Result<StorageVolInfo> {
        self.connect()
            .storage("virStorageVolGetInfo")?
            .storage_vol_get_info(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStorageVolGetXMLDesc`. Since 0.4.1.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().storage("virStorageVolGetXMLDesc")?.storage_vol_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStorageVolGetPath`. Since 0.4.1.
    pub fn path(&self) -> Result<String> {
        self.connect()
            .storage("virStorageVolGetPath")?
            .storage_vol_get_path(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStorageVolWipe`. Since 0.8.0.
    pub fn wipe(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolWipe")?;
        self.connect().storage("virStorageVolWipe")?.storage_vol_wipe(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStorageVolDownload`. Since 0.9.0.
    ///
    /// `flags`: `virStorageVolDownloadFlags`.
    pub fn download(&self, offset: u64, length: u64, flags: u32) -> Result<Box<dyn StreamDriver>> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolDownload")?;
        self.connect().storage("virStorageVolDownload")?.storage_vol_download(
            &self.connect().call(),
            self.reference(),
            offset,
            length,
            flags,
        )
    }

    /// Upstream: `virStorageVolUpload`. Since 0.9.0.
    ///
    /// `flags`: `virStorageVolUploadFlags`.
    pub fn upload(&self, offset: u64, length: u64, flags: u32) -> Result<Box<dyn StreamDriver>> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolUpload")?;
        self.connect().storage("virStorageVolUpload")?.storage_vol_upload(
            &self.connect().call(),
            self.reference(),
            offset,
            length,
            flags,
        )
    }

    /// Upstream: `virStorageVolResize`. Since 0.9.10.
    ///
    /// `flags`: `virStorageVolResizeFlags`.
    pub fn resize(&self, capacity: u64, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolResize")?;
        self.connect().storage("virStorageVolResize")?.storage_vol_resize(
            &self.connect().call(),
            self.reference(),
            capacity,
            flags,
        )
    }

    /// Upstream: `virStorageVolWipePattern`. Since 0.9.10.
    pub fn wipe_pattern(&self, algorithm: u32, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolWipePattern")?;
        self.connect().storage("virStorageVolWipePattern")?.storage_vol_wipe_pattern(
            &self.connect().call(),
            self.reference(),
            algorithm,
            flags,
        )
    }

    /// Upstream: `virStorageVolGetInfoFlags`. Since 3.0.0.
    ///
    /// `flags`: `virStorageVolInfoFlags`.
    pub fn info_flags(&self, flags: u32) -> Result<StorageVolInfo> {
        self.connect().storage("virStorageVolGetInfoFlags")?.storage_vol_get_info_flags(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }
}

impl StoragePool {
    /// Upstream: `virStoragePoolUndefine`. Since 0.4.1.
    pub fn undefine(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolUndefine")?;
        self.connect()
            .storage("virStoragePoolUndefine")?
            .storage_pool_undefine(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolCreate`. Since 0.4.1.
    ///
    /// `flags`: `virStoragePoolCreateFlags`.
    pub fn create(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolCreate")?;
        self.connect().storage("virStoragePoolCreate")?.storage_pool_create(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStoragePoolBuild`. Since 0.4.1.
    ///
    /// `flags`: `virStoragePoolBuildFlags`.
    pub fn build(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolBuild")?;
        self.connect().storage("virStoragePoolBuild")?.storage_pool_build(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStoragePoolDestroy`. Since 0.4.1.
    pub fn destroy(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolDestroy")?;
        self.connect()
            .storage("virStoragePoolDestroy")?
            .storage_pool_destroy(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolDelete`. Since 0.4.1.
    ///
    /// `flags`: `virStoragePoolDeleteFlags`.
    pub fn delete(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolDelete")?;
        self.connect().storage("virStoragePoolDelete")?.storage_pool_delete(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStoragePoolRefresh`. Since 0.4.1.
    pub fn refresh(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolRefresh")?;
        self.connect().storage("virStoragePoolRefresh")?.storage_pool_refresh(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStoragePoolGetInfo`. Since 0.4.1.
    pub fn info(&self) -> Result<StoragePoolInfo> {
        self.connect()
            .storage("virStoragePoolGetInfo")?
            .storage_pool_get_info(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolGetXMLDesc`. Since 0.4.1.
    ///
    /// `flags`: `virStorageXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().storage("virStoragePoolGetXMLDesc")?.storage_pool_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virStoragePoolSetAutostart`. Since 0.4.1.
    pub fn set_autostart(&self, autostart: i32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStoragePoolSetAutostart")?;
        self.connect().storage("virStoragePoolSetAutostart")?.storage_pool_set_autostart(
            &self.connect().call(),
            self.reference(),
            autostart,
        )
    }

    /// Upstream: `virStoragePoolGetAutostart`. Since 0.4.1.
    pub fn autostart(&self) -> Result<bool> {
        self.connect()
            .storage("virStoragePoolGetAutostart")?
            .storage_pool_get_autostart(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolNumOfVolumes`. Since 0.4.1.
    pub fn num_of_volumes(&self) -> Result<i32> {
        self.connect()
            .storage("virStoragePoolNumOfVolumes")?
            .storage_pool_num_of_volumes(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolListVolumes`. Since 0.4.1.
    pub fn list_volumes(&self) -> Result<Vec<String>> {
        self.connect()
            .storage("virStoragePoolListVolumes")?
            .storage_pool_list_volumes(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStorageVolLookupByName`. Since 0.4.1.
    pub fn vol_lookup_by_name(&self, name: &str) -> Result<StorageVol> {
        self.connect()
            .storage("virStorageVolLookupByName")?
            .storage_vol_lookup_by_name(&self.connect().call(), self.reference(), name)
            .map(|found| StorageVol::new(self.connect().clone(), found))
    }

    /// Upstream: `virStorageVolCreateXML`. Since 0.4.1.
    ///
    /// `flags`: `virStorageVolCreateFlags`.
    pub fn vol_create_xml(&self, xml_desc: &str, flags: u32) -> Result<StorageVol> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolCreateXML")?;
        self.connect()
            .storage("virStorageVolCreateXML")?
            .storage_vol_create_xml(&self.connect().call(), self.reference(), xml_desc, flags)
            .map(|found| StorageVol::new(self.connect().clone(), found))
    }

    /// Upstream: `virStorageVolCreateXMLFrom`. Since 0.6.4.
    ///
    /// `flags`: `virStorageVolCreateFlags`.
    pub fn vol_create_xml_from(
        &self,
        xml_desc: &str,
        clonevol: &StorageVol,
        flags: u32,
    ) -> Result<StorageVol> {
        check::writable(self.connect(), ErrorDomain::STORAGE, "virStorageVolCreateXMLFrom")?;
        self.connect()
            .storage("virStorageVolCreateXMLFrom")?
            .storage_vol_create_xml_from(
                &self.connect().call(),
                self.reference(),
                xml_desc,
                clonevol.reference(),
                flags,
            )
            .map(|found| StorageVol::new(self.connect().clone(), found))
    }

    /// Upstream: `virStoragePoolIsActive`. Since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        self.connect()
            .storage("virStoragePoolIsActive")?
            .storage_pool_is_active(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolIsPersistent`. Since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        self.connect()
            .storage("virStoragePoolIsPersistent")?
            .storage_pool_is_persistent(&self.connect().call(), self.reference())
    }

    /// Upstream: `virStoragePoolListAllVolumes`. Since 0.10.2.
    pub fn list_all_volumes(&self, flags: u32) -> Result<Vec<StorageVol>> {
        Ok(self
            .connect()
            .storage("virStoragePoolListAllVolumes")?
            .storage_pool_list_all_volumes(&self.connect().call(), self.reference(), flags)?
            .into_iter()
            .map(|found| StorageVol::new(self.connect().clone(), found))
            .collect())
    }
}

impl Interface {
    /// Upstream: `virInterfaceGetXMLDesc`. Since 0.6.4.
    ///
    /// `flags`: `virInterfaceXMLFlags`.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().interface("virInterfaceGetXMLDesc")?.interface_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virInterfaceUndefine`. Since 0.6.4.
    pub fn undefine(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::INTERFACE, "virInterfaceUndefine")?;
        self.connect()
            .interface("virInterfaceUndefine")?
            .interface_undefine(&self.connect().call(), self.reference())
    }

    /// Upstream: `virInterfaceCreate`. Since 0.6.4.
    pub fn create(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::INTERFACE, "virInterfaceCreate")?;
        self.connect().interface("virInterfaceCreate")?.interface_create(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virInterfaceDestroy`. Since 0.6.4.
    pub fn destroy(&self, flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::INTERFACE, "virInterfaceDestroy")?;
        self.connect().interface("virInterfaceDestroy")?.interface_destroy(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virInterfaceIsActive`. Since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        self.connect()
            .interface("virInterfaceIsActive")?
            .interface_is_active(&self.connect().call(), self.reference())
    }
}

impl Nwfilter {
    /// Upstream: `virNWFilterGetXMLDesc`. Since 0.8.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().nwfilter("virNWFilterGetXMLDesc")?.nwfilter_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNWFilterUndefine`. Since 0.8.0.
    pub fn undefine(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NWFILTER, "virNWFilterUndefine")?;
        self.connect()
            .nwfilter("virNWFilterUndefine")?
            .nwfilter_undefine(&self.connect().call(), self.reference())
    }
}

impl NwfilterBinding {
    /// Upstream: `virNWFilterBindingGetXMLDesc`. Since 4.5.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().nwfilter("virNWFilterBindingGetXMLDesc")?.nwfilter_binding_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virNWFilterBindingDelete`. Since 4.5.0.
    pub fn delete(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::NWFILTER, "virNWFilterBindingDelete")?;
        self.connect()
            .nwfilter("virNWFilterBindingDelete")?
            .nwfilter_binding_delete(&self.connect().call(), self.reference())
    }
}

impl Secret {
    /// Upstream: `virSecretGetXMLDesc`. Since 0.7.1.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        self.connect().secret("virSecretGetXMLDesc")?.secret_get_xml_desc(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virSecretSetValue`. Since 0.7.1.
    pub fn set_value(&self, value: &[u8], flags: u32) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::SECRET, "virSecretSetValue")?;
        self.connect().secret("virSecretSetValue")?.secret_set_value(
            &self.connect().call(),
            self.reference(),
            value,
            flags,
        )
    }

    /// Upstream: `virSecretGetValue`. Since 0.7.1.
    pub fn value(&self, flags: u32) -> Result<Vec<u8>> {
        check::writable(self.connect(), ErrorDomain::SECRET, "virSecretGetValue")?;
        self.connect().secret("virSecretGetValue")?.secret_get_value(
            &self.connect().call(),
            self.reference(),
            flags,
        )
    }

    /// Upstream: `virSecretUndefine`. Since 0.7.1.
    pub fn undefine(&self) -> Result<()> {
        check::writable(self.connect(), ErrorDomain::SECRET, "virSecretUndefine")?;
        self.connect().secret("virSecretUndefine")?.secret_undefine(&self.connect().call(), self.reference())
    }
}
