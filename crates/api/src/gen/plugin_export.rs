//! Rust driver to plugin table: every slot decodes its arguments and calls the driver's method.
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
use std::ffi::{c_int, c_void};
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};

use crate::plugin::abi::*;
use crate::plugin::frame::{FvCall, FvError};
use crate::{call::Call, driver::*, object::*, record::*, stream::StreamDriver, structs::*};

use crate::plugin::export::{Exported, serve, serve_unit};
use crate::plugin::tables::*;

/// The table of a Rust driver.
pub(crate) static HYPERVISOR: HypervisorTable = HypervisorTable {
    size: size_of::<HypervisorTable>(),
    domain_checkpoint_create_xml: Some(hypervisor_domain_checkpoint_create_xml),
    domain_checkpoint_delete: Some(hypervisor_domain_checkpoint_delete),
    domain_checkpoint_get_parent: Some(hypervisor_domain_checkpoint_get_parent),
    domain_checkpoint_get_xml_desc: Some(hypervisor_domain_checkpoint_get_xml_desc),
    domain_checkpoint_list_all_children: Some(hypervisor_domain_checkpoint_list_all_children),
    domain_checkpoint_lookup_by_name: Some(hypervisor_domain_checkpoint_lookup_by_name),
    domain_list_all_checkpoints: Some(hypervisor_domain_list_all_checkpoints),
    domain_snapshot_create_xml: Some(hypervisor_domain_snapshot_create_xml),
    domain_snapshot_get_xml_desc: Some(hypervisor_domain_snapshot_get_xml_desc),
    domain_snapshot_num: Some(hypervisor_domain_snapshot_num),
    domain_snapshot_list_names: Some(hypervisor_domain_snapshot_list_names),
    domain_snapshot_lookup_by_name: Some(hypervisor_domain_snapshot_lookup_by_name),
    domain_has_current_snapshot: Some(hypervisor_domain_has_current_snapshot),
    domain_snapshot_current: Some(hypervisor_domain_snapshot_current),
    domain_revert_to_snapshot: Some(hypervisor_domain_revert_to_snapshot),
    domain_snapshot_delete: Some(hypervisor_domain_snapshot_delete),
    domain_snapshot_get_parent: Some(hypervisor_domain_snapshot_get_parent),
    domain_snapshot_list_children_names: Some(hypervisor_domain_snapshot_list_children_names),
    domain_snapshot_num_children: Some(hypervisor_domain_snapshot_num_children),
    domain_list_all_snapshots: Some(hypervisor_domain_list_all_snapshots),
    domain_snapshot_has_metadata: Some(hypervisor_domain_snapshot_has_metadata),
    domain_snapshot_is_current: Some(hypervisor_domain_snapshot_is_current),
    domain_snapshot_list_all_children: Some(hypervisor_domain_snapshot_list_all_children),
    connect_list_domains: Some(hypervisor_connect_list_domains),
    connect_num_of_domains: Some(hypervisor_connect_num_of_domains),
    domain_create_xml: Some(hypervisor_domain_create_xml),
    domain_destroy: Some(hypervisor_domain_destroy),
    domain_get_info: Some(hypervisor_domain_get_info),
    domain_get_max_memory: Some(hypervisor_domain_get_max_memory),
    domain_get_os_type: Some(hypervisor_domain_get_os_type),
    domain_get_xml_desc: Some(hypervisor_domain_get_xml_desc),
    domain_lookup_by_id: Some(hypervisor_domain_lookup_by_id),
    domain_lookup_by_name: Some(hypervisor_domain_lookup_by_name),
    domain_restore: Some(hypervisor_domain_restore),
    domain_resume: Some(hypervisor_domain_resume),
    domain_save: Some(hypervisor_domain_save),
    domain_set_max_memory: Some(hypervisor_domain_set_max_memory),
    domain_shutdown: Some(hypervisor_domain_shutdown),
    domain_suspend: Some(hypervisor_domain_suspend),
    domain_lookup_by_uuid: Some(hypervisor_domain_lookup_by_uuid),
    domain_reboot: Some(hypervisor_domain_reboot),
    domain_set_memory: Some(hypervisor_domain_set_memory),
    domain_define_xml: Some(hypervisor_domain_define_xml),
    domain_create: Some(hypervisor_domain_create),
    domain_undefine: Some(hypervisor_domain_undefine),
    connect_list_defined_domains: Some(hypervisor_connect_list_defined_domains),
    domain_set_vcpus: Some(hypervisor_domain_set_vcpus),
    domain_pin_vcpu: Some(hypervisor_domain_pin_vcpu),
    domain_get_vcpus: Some(hypervisor_domain_get_vcpus),
    connect_num_of_defined_domains: Some(hypervisor_connect_num_of_defined_domains),
    domain_core_dump: Some(hypervisor_domain_core_dump),
    domain_attach_device: Some(hypervisor_domain_attach_device),
    domain_detach_device: Some(hypervisor_domain_detach_device),
    domain_get_max_vcpus: Some(hypervisor_domain_get_max_vcpus),
    domain_get_autostart: Some(hypervisor_domain_get_autostart),
    domain_set_autostart: Some(hypervisor_domain_set_autostart),
    domain_get_scheduler_type: Some(hypervisor_domain_get_scheduler_type),
    domain_get_scheduler_parameters: Some(hypervisor_domain_get_scheduler_parameters),
    domain_set_scheduler_parameters: Some(hypervisor_domain_set_scheduler_parameters),
    domain_block_stats: Some(hypervisor_domain_block_stats),
    domain_interface_stats: Some(hypervisor_domain_interface_stats),
    domain_block_peek: Some(hypervisor_domain_block_peek),
    domain_memory_peek: Some(hypervisor_domain_memory_peek),
    domain_get_security_label: Some(hypervisor_domain_get_security_label),
    connect_domain_xml_from_native: Some(hypervisor_connect_domain_xml_from_native),
    connect_domain_xml_to_native: Some(hypervisor_connect_domain_xml_to_native),
    domain_is_active: Some(hypervisor_domain_is_active),
    domain_is_persistent: Some(hypervisor_domain_is_persistent),
    domain_memory_stats: Some(hypervisor_domain_memory_stats),
    domain_attach_device_flags: Some(hypervisor_domain_attach_device_flags),
    domain_detach_device_flags: Some(hypervisor_domain_detach_device_flags),
    domain_get_job_info: Some(hypervisor_domain_get_job_info),
    domain_abort_job: Some(hypervisor_domain_abort_job),
    domain_migrate_set_max_downtime: Some(hypervisor_domain_migrate_set_max_downtime),
    domain_update_device_flags: Some(hypervisor_domain_update_device_flags),
    domain_managed_save: Some(hypervisor_domain_managed_save),
    domain_has_managed_save_image: Some(hypervisor_domain_has_managed_save_image),
    domain_managed_save_remove: Some(hypervisor_domain_managed_save_remove),
    domain_get_block_info: Some(hypervisor_domain_get_block_info),
    domain_create_with_flags: Some(hypervisor_domain_create_with_flags),
    domain_set_memory_parameters: Some(hypervisor_domain_set_memory_parameters),
    domain_get_memory_parameters: Some(hypervisor_domain_get_memory_parameters),
    domain_get_vcpus_flags: Some(hypervisor_domain_get_vcpus_flags),
    domain_set_vcpus_flags: Some(hypervisor_domain_set_vcpus_flags),
    domain_open_console: Some(hypervisor_domain_open_console),
    domain_is_updated: Some(hypervisor_domain_is_updated),
    domain_get_blkio_parameters: Some(hypervisor_domain_get_blkio_parameters),
    domain_migrate_set_max_speed: Some(hypervisor_domain_migrate_set_max_speed),
    domain_set_blkio_parameters: Some(hypervisor_domain_set_blkio_parameters),
    domain_set_memory_flags: Some(hypervisor_domain_set_memory_flags),
    domain_get_scheduler_parameters_flags: Some(hypervisor_domain_get_scheduler_parameters_flags),
    domain_get_state: Some(hypervisor_domain_get_state),
    domain_inject_nmi: Some(hypervisor_domain_inject_nmi),
    domain_screenshot: Some(hypervisor_domain_screenshot),
    domain_set_scheduler_parameters_flags: Some(hypervisor_domain_set_scheduler_parameters_flags),
    domain_get_control_info: Some(hypervisor_domain_get_control_info),
    domain_get_vcpu_pin_info: Some(hypervisor_domain_get_vcpu_pin_info),
    domain_pin_vcpu_flags: Some(hypervisor_domain_pin_vcpu_flags),
    domain_send_key: Some(hypervisor_domain_send_key),
    domain_restore_flags: Some(hypervisor_domain_restore_flags),
    domain_save_flags: Some(hypervisor_domain_save_flags),
    domain_save_image_define_xml: Some(hypervisor_domain_save_image_define_xml),
    domain_save_image_get_xml_desc: Some(hypervisor_domain_save_image_get_xml_desc),
    domain_undefine_flags: Some(hypervisor_domain_undefine_flags),
    domain_destroy_flags: Some(hypervisor_domain_destroy_flags),
    domain_block_job_abort: Some(hypervisor_domain_block_job_abort),
    domain_get_block_job_info: Some(hypervisor_domain_get_block_job_info),
    domain_block_job_set_speed: Some(hypervisor_domain_block_job_set_speed),
    domain_block_pull: Some(hypervisor_domain_block_pull),
    domain_block_stats_flags: Some(hypervisor_domain_block_stats_flags),
    domain_migrate_get_max_speed: Some(hypervisor_domain_migrate_get_max_speed),
    domain_open_graphics: Some(hypervisor_domain_open_graphics),
    domain_reset: Some(hypervisor_domain_reset),
    domain_block_resize: Some(hypervisor_domain_block_resize),
    domain_get_block_io_tune: Some(hypervisor_domain_get_block_io_tune),
    domain_set_block_io_tune: Some(hypervisor_domain_set_block_io_tune),
    domain_get_interface_parameters: Some(hypervisor_domain_get_interface_parameters),
    domain_get_numa_parameters: Some(hypervisor_domain_get_numa_parameters),
    domain_set_interface_parameters: Some(hypervisor_domain_set_interface_parameters),
    domain_set_numa_parameters: Some(hypervisor_domain_set_numa_parameters),
    domain_block_rebase: Some(hypervisor_domain_block_rebase),
    domain_get_cpu_stats: Some(hypervisor_domain_get_cpu_stats),
    domain_get_disk_errors: Some(hypervisor_domain_get_disk_errors),
    domain_get_metadata: Some(hypervisor_domain_get_metadata),
    domain_pm_suspend_for_duration: Some(hypervisor_domain_pm_suspend_for_duration),
    domain_set_metadata: Some(hypervisor_domain_set_metadata),
    domain_shutdown_flags: Some(hypervisor_domain_shutdown_flags),
    domain_pm_wakeup: Some(hypervisor_domain_pm_wakeup),
    connect_list_all_domains: Some(hypervisor_connect_list_all_domains),
    domain_get_hostname: Some(hypervisor_domain_get_hostname),
    domain_get_security_label_list: Some(hypervisor_domain_get_security_label_list),
    domain_pin_emulator: Some(hypervisor_domain_pin_emulator),
    domain_get_emulator_pin_info: Some(hypervisor_domain_get_emulator_pin_info),
    domain_block_commit: Some(hypervisor_domain_block_commit),
    domain_fs_trim: Some(hypervisor_domain_fs_trim),
    domain_send_process_signal: Some(hypervisor_domain_send_process_signal),
    domain_open_channel: Some(hypervisor_domain_open_channel),
    domain_get_job_stats: Some(hypervisor_domain_get_job_stats),
    domain_migrate_get_compression_cache: Some(hypervisor_domain_migrate_get_compression_cache),
    domain_migrate_set_compression_cache: Some(hypervisor_domain_migrate_set_compression_cache),
    domain_create_with_files: Some(hypervisor_domain_create_with_files),
    domain_create_xml_with_files: Some(hypervisor_domain_create_xml_with_files),
    domain_set_memory_stats_period: Some(hypervisor_domain_set_memory_stats_period),
    domain_core_dump_with_format: Some(hypervisor_domain_core_dump_with_format),
    domain_fs_freeze: Some(hypervisor_domain_fs_freeze),
    domain_fs_thaw: Some(hypervisor_domain_fs_thaw),
    domain_get_time: Some(hypervisor_domain_get_time),
    domain_set_time: Some(hypervisor_domain_set_time),
    connect_get_domain_capabilities: Some(hypervisor_connect_get_domain_capabilities),
    connect_get_all_domain_stats: Some(hypervisor_connect_get_all_domain_stats),
    domain_block_copy: Some(hypervisor_domain_block_copy),
    domain_open_graphics_fd: Some(hypervisor_domain_open_graphics_fd),
    domain_get_fs_info: Some(hypervisor_domain_get_fs_info),
    domain_define_xml_flags: Some(hypervisor_domain_define_xml_flags),
    domain_get_iothread_info: Some(hypervisor_domain_get_iothread_info),
    domain_pin_iothread: Some(hypervisor_domain_pin_iothread),
    domain_interface_addresses: Some(hypervisor_domain_interface_addresses),
    domain_add_iothread: Some(hypervisor_domain_add_iothread),
    domain_del_iothread: Some(hypervisor_domain_del_iothread),
    domain_set_user_password: Some(hypervisor_domain_set_user_password),
    domain_rename: Some(hypervisor_domain_rename),
    domain_migrate_start_post_copy: Some(hypervisor_domain_migrate_start_post_copy),
    domain_get_perf_events: Some(hypervisor_domain_get_perf_events),
    domain_set_perf_events: Some(hypervisor_domain_set_perf_events),
    domain_get_guest_vcpus: Some(hypervisor_domain_get_guest_vcpus),
    domain_set_guest_vcpus: Some(hypervisor_domain_set_guest_vcpus),
    domain_set_block_threshold: Some(hypervisor_domain_set_block_threshold),
    domain_set_vcpu: Some(hypervisor_domain_set_vcpu),
    domain_migrate_get_max_downtime: Some(hypervisor_domain_migrate_get_max_downtime),
    domain_managed_save_get_xml_desc: Some(hypervisor_domain_managed_save_get_xml_desc),
    domain_managed_save_define_xml: Some(hypervisor_domain_managed_save_define_xml),
    domain_set_lifecycle_action: Some(hypervisor_domain_set_lifecycle_action),
    domain_detach_device_alias: Some(hypervisor_domain_detach_device_alias),
    domain_get_launch_security_info: Some(hypervisor_domain_get_launch_security_info),
    domain_set_iothread_params: Some(hypervisor_domain_set_iothread_params),
    domain_get_guest_info: Some(hypervisor_domain_get_guest_info),
    domain_agent_set_response_timeout: Some(hypervisor_domain_agent_set_response_timeout),
    domain_backup_begin: Some(hypervisor_domain_backup_begin),
    domain_backup_get_xml_desc: Some(hypervisor_domain_backup_get_xml_desc),
    domain_authorized_ssh_keys_get: Some(hypervisor_domain_authorized_ssh_keys_get),
    domain_authorized_ssh_keys_set: Some(hypervisor_domain_authorized_ssh_keys_set),
    domain_get_messages: Some(hypervisor_domain_get_messages),
    domain_start_dirty_rate_calc: Some(hypervisor_domain_start_dirty_rate_calc),
    domain_set_launch_security_state: Some(hypervisor_domain_set_launch_security_state),
    domain_save_params: Some(hypervisor_domain_save_params),
    domain_restore_params: Some(hypervisor_domain_restore_params),
    domain_abort_job_flags: Some(hypervisor_domain_abort_job_flags),
    domain_fd_associate: Some(hypervisor_domain_fd_associate),
    domain_graphics_reload: Some(hypervisor_domain_graphics_reload),
    domain_get_autostart_once: Some(hypervisor_domain_get_autostart_once),
    domain_set_autostart_once: Some(hypervisor_domain_set_autostart_once),
    domain_set_throttle_group: Some(hypervisor_domain_set_throttle_group),
    domain_del_throttle_group: Some(hypervisor_domain_del_throttle_group),
    connect_get_type: Some(hypervisor_connect_get_type),
    connect_get_version: Some(hypervisor_connect_get_version),
    node_get_info: Some(hypervisor_node_get_info),
    connect_get_capabilities: Some(hypervisor_connect_get_capabilities),
    connect_get_max_vcpus: Some(hypervisor_connect_get_max_vcpus),
    connect_get_hostname: Some(hypervisor_connect_get_hostname),
    node_get_cells_free_memory: Some(hypervisor_node_get_cells_free_memory),
    node_get_free_memory: Some(hypervisor_node_get_free_memory),
    node_get_security_model: Some(hypervisor_node_get_security_model),
    connect_get_lib_version: Some(hypervisor_connect_get_lib_version),
    connect_is_encrypted: Some(hypervisor_connect_is_encrypted),
    connect_is_secure: Some(hypervisor_connect_is_secure),
    connect_compare_cpu: Some(hypervisor_connect_compare_cpu),
    connect_baseline_cpu: Some(hypervisor_connect_baseline_cpu),
    connect_get_sysinfo: Some(hypervisor_connect_get_sysinfo),
    node_get_cpu_stats: Some(hypervisor_node_get_cpu_stats),
    node_get_memory_stats: Some(hypervisor_node_get_memory_stats),
    connect_is_alive: Some(hypervisor_connect_is_alive),
    connect_set_keep_alive: Some(hypervisor_connect_set_keep_alive),
    node_suspend_for_duration: Some(hypervisor_node_suspend_for_duration),
    node_get_memory_parameters: Some(hypervisor_node_get_memory_parameters),
    node_set_memory_parameters: Some(hypervisor_node_set_memory_parameters),
    node_get_cpu_map: Some(hypervisor_node_get_cpu_map),
    connect_get_cpu_model_names: Some(hypervisor_connect_get_cpu_model_names),
    node_get_free_pages: Some(hypervisor_node_get_free_pages),
    node_alloc_pages: Some(hypervisor_node_alloc_pages),
    connect_compare_hypervisor_cpu: Some(hypervisor_connect_compare_hypervisor_cpu),
    connect_baseline_hypervisor_cpu: Some(hypervisor_connect_baseline_hypervisor_cpu),
    node_get_sev_info: Some(hypervisor_node_get_sev_info),
    connect_set_identity: Some(hypervisor_connect_set_identity),
    domain_lxc_open_namespace: Some(hypervisor_domain_lxc_open_namespace),
    node_device_dettach: Some(hypervisor_node_device_dettach),
    node_device_re_attach: Some(hypervisor_node_device_re_attach),
    node_device_reset: Some(hypervisor_node_device_reset),
    node_device_detach_flags: Some(hypervisor_node_device_detach_flags),
    domain_qemu_monitor_command: Some(hypervisor_domain_qemu_monitor_command),
    domain_qemu_attach: Some(hypervisor_domain_qemu_attach),
    domain_qemu_agent_command: Some(hypervisor_domain_qemu_agent_command),
    domain_qemu_monitor_command_with_files: Some(hypervisor_domain_qemu_monitor_command_with_files),
    domain_migrate_prepare: Some(hypervisor_domain_migrate_prepare),
    domain_migrate_perform: Some(hypervisor_domain_migrate_perform),
    domain_migrate_finish: Some(hypervisor_domain_migrate_finish),
    domain_migrate_prepare2: Some(hypervisor_domain_migrate_prepare2),
    domain_migrate_finish2: Some(hypervisor_domain_migrate_finish2),
    domain_migrate_prepare_tunnel: Some(hypervisor_domain_migrate_prepare_tunnel),
    domain_migrate_begin3: Some(hypervisor_domain_migrate_begin3),
    domain_migrate_prepare3: Some(hypervisor_domain_migrate_prepare3),
    domain_migrate_prepare_tunnel3: Some(hypervisor_domain_migrate_prepare_tunnel3),
    domain_migrate_perform3: Some(hypervisor_domain_migrate_perform3),
    domain_migrate_finish3: Some(hypervisor_domain_migrate_finish3),
    domain_migrate_confirm3: Some(hypervisor_domain_migrate_confirm3),
    domain_migrate_begin3_params: Some(hypervisor_domain_migrate_begin3_params),
    domain_migrate_prepare3_params: Some(hypervisor_domain_migrate_prepare3_params),
    domain_migrate_prepare_tunnel3_params: Some(hypervisor_domain_migrate_prepare_tunnel3_params),
    domain_migrate_perform3_params: Some(hypervisor_domain_migrate_perform3_params),
    domain_migrate_finish3_params: Some(hypervisor_domain_migrate_finish3_params),
    domain_migrate_confirm3_params: Some(hypervisor_domain_migrate_confirm3_params),
};

unsafe extern "C" fn hypervisor_domain_checkpoint_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <DomainCheckpointRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainCheckpointCreateXML")?
                .domain_checkpoint_create_xml(call, &domain, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_checkpoint_delete(
    call: *const FvCall,
    conn: *const c_void,
    checkpoint: <DomainCheckpointRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let checkpoint = DomainCheckpointRef::borrow(checkpoint)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCheckpointDelete")?
                .domain_checkpoint_delete(call, &checkpoint, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_checkpoint_get_parent(
    call: *const FvCall,
    conn: *const c_void,
    checkpoint: <DomainCheckpointRef as Lend>::Lent,
    flags: u32,
    out: *mut <DomainCheckpointRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let checkpoint = DomainCheckpointRef::borrow(checkpoint)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCheckpointGetParent")?
                .domain_checkpoint_get_parent(call, &checkpoint, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_checkpoint_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    checkpoint: <DomainCheckpointRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let checkpoint = DomainCheckpointRef::borrow(checkpoint)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCheckpointGetXMLDesc")?
                .domain_checkpoint_get_xml_desc(call, &checkpoint, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_checkpoint_list_all_children(
    call: *const FvCall,
    conn: *const c_void,
    checkpoint: <DomainCheckpointRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<DomainCheckpointRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let checkpoint = DomainCheckpointRef::borrow(checkpoint)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCheckpointListAllChildren")?
                .domain_checkpoint_list_all_children(call, &checkpoint, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_checkpoint_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    name: FvStr,
    flags: u32,
    out: *mut <DomainCheckpointRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let name = name.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainCheckpointLookupByName")?
                .domain_checkpoint_lookup_by_name(call, &domain, name, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_list_all_checkpoints(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<DomainCheckpointRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainListAllCheckpoints")?
                .domain_list_all_checkpoints(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <DomainSnapshotRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotCreateXML")?
                .domain_snapshot_create_xml(call, &domain, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotGetXMLDesc")?
                .domain_snapshot_get_xml_desc(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_num(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotNum")?
                .domain_snapshot_num(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_list_names(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotListNames")?
                .domain_snapshot_list_names(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    name: FvStr,
    flags: u32,
    out: *mut <DomainSnapshotRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let name = name.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotLookupByName")?
                .domain_snapshot_lookup_by_name(call, &domain, name, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_has_current_snapshot(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainHasCurrentSnapshot")?
                .domain_has_current_snapshot(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_current(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <DomainSnapshotRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotCurrent")?
                .domain_snapshot_current(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_revert_to_snapshot(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainRevertToSnapshot")?
                .domain_revert_to_snapshot(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_delete(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotDelete")?
                .domain_snapshot_delete(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_get_parent(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <DomainSnapshotRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotGetParent")?
                .domain_snapshot_get_parent(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_list_children_names(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotListChildrenNames")?
                .domain_snapshot_list_children_names(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_num_children(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotNumChildren")?
                .domain_snapshot_num_children(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_list_all_snapshots(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<DomainSnapshotRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainListAllSnapshots")?
                .domain_list_all_snapshots(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_has_metadata(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotHasMetadata")?
                .domain_snapshot_has_metadata(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_is_current(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotIsCurrent")?
                .domain_snapshot_is_current(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_snapshot_list_all_children(
    call: *const FvCall,
    conn: *const c_void,
    snapshot: <DomainSnapshotRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<DomainSnapshotRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let snapshot = DomainSnapshotRef::borrow(snapshot)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSnapshotListAllChildren")?
                .domain_snapshot_list_all_children(call, &snapshot, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_list_domains(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<i32> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectListDomains")?.connect_list_domains(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_num_of_domains(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectNumOfDomains")?
                .connect_num_of_domains(call)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainCreateXML")?
                .domain_create_xml(call, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_destroy(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainDestroy")?.domain_destroy(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <DomainInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetInfo")?.domain_get_info(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_max_memory(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetMaxMemory")?
                .domain_get_max_memory(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_os_type(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetOSType")?
                .domain_get_os_type(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetXMLDesc")?
                .domain_get_xml_desc(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_lookup_by_id(
    call: *const FvCall,
    conn: *const c_void,
    id: i32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virDomainLookupByID")?.domain_lookup_by_id(call, id)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    name: FvStr,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let name = name.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainLookupByName")?
                .domain_lookup_by_name(call, name)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_restore(
    call: *const FvCall,
    conn: *const c_void,
    from: FvStr,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let from = from.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainRestore")?.domain_restore(call, from)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_resume(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainResume")?.domain_resume(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_save(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    to: FvStr,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let to = to.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSave")?.domain_save(call, &domain, to)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_max_memory(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    memory: u64,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetMaxMemory")?
                .domain_set_max_memory(call, &domain, memory)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_shutdown(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainShutdown")?.domain_shutdown(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_suspend(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSuspend")?.domain_suspend(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_lookup_by_uuid(
    call: *const FvCall,
    conn: *const c_void,
    uuid: FvUuid,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uuid = Uuid::borrow(uuid)?;
            Exported::table(&exported.opened.hypervisor, "virDomainLookupByUUID")?
                .domain_lookup_by_uuid(call, uuid)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_reboot(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainReboot")?
                .domain_reboot(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_memory(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    memory: u64,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetMemory")?
                .domain_set_memory(call, &domain, memory)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainDefineXML")?.domain_define_xml(call, xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_create(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCreate")?.domain_create(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_undefine(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainUndefine")?.domain_undefine(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_list_defined_domains(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectListDefinedDomains")?
                .connect_list_defined_domains(call)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_vcpus(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    nvcpus: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetVcpus")?
                .domain_set_vcpus(call, &domain, nvcpus)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_pin_vcpu(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    vcpu: u32,
    cpumap: FvSlice<u8>,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cpumap = cpumap.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainPinVcpu")?
                .domain_pin_vcpu(call, &domain, vcpu, cpumap)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_vcpus(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    maplen: i32,
    out: *mut <(Vec<VcpuInfo>, Vec<u8>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetVcpus")?
                .domain_get_vcpus(call, &domain, maplen)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_num_of_defined_domains(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectNumOfDefinedDomains")?
                .connect_num_of_defined_domains(call)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_core_dump(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    to: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let to = to.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainCoreDump")?
                .domain_core_dump(call, &domain, to, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_attach_device(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml: FvStr,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainAttachDevice")?
                .domain_attach_device(call, &domain, xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_detach_device(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml: FvStr,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainDetachDevice")?
                .domain_detach_device(call, &domain, xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_max_vcpus(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetMaxVcpus")?
                .domain_get_max_vcpus(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_autostart(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetAutostart")?
                .domain_get_autostart(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_autostart(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    autostart: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetAutostart")?
                .domain_set_autostart(call, &domain, autostart)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_scheduler_type(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <(String, i32) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetSchedulerType")?
                .domain_get_scheduler_type(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_scheduler_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetSchedulerParameters")?
                .domain_get_scheduler_parameters(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_scheduler_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetSchedulerParameters")?
                .domain_set_scheduler_parameters(call, &domain, &params)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_stats(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    out: *mut <DomainBlockStats as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockStats")?
                .domain_block_stats(call, &dom, disk)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_interface_stats(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    device: FvStr,
    out: *mut <DomainInterfaceStats as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let device = device.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainInterfaceStats")?
                .domain_interface_stats(call, &dom, device)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_peek(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    offset: u64,
    size: u64,
    flags: u32,
    out: *mut <Vec<u8> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockPeek")?
                .domain_block_peek(call, &dom, disk, offset, size, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_memory_peek(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    start: u64,
    size: u64,
    flags: u32,
    out: *mut <Vec<u8> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMemoryPeek")?
                .domain_memory_peek(call, &dom, start, size, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_security_label(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <SecurityLabel as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetSecurityLabel")?
                .domain_get_security_label(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_domain_xml_from_native(
    call: *const FvCall,
    conn: *const c_void,
    native_format: FvStr,
    native_config: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let native_format = native_format.required()?;
            let native_config = native_config.required()?;
            Exported::table(&exported.opened.hypervisor, "virConnectDomainXMLFromNative")?
                .connect_domain_xml_from_native(call, native_format, native_config, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_domain_xml_to_native(
    call: *const FvCall,
    conn: *const c_void,
    native_format: FvStr,
    domain_xml: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let native_format = native_format.required()?;
            let domain_xml = domain_xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virConnectDomainXMLToNative")?
                .connect_domain_xml_to_native(call, native_format, domain_xml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_is_active(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainIsActive")?.domain_is_active(call, &dom)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_is_persistent(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainIsPersistent")?
                .domain_is_persistent(call, &dom)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_memory_stats(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<DomainMemoryStat> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMemoryStats")?
                .domain_memory_stats(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_attach_device_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainAttachDeviceFlags")?
                .domain_attach_device_flags(call, &domain, xml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_detach_device_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainDetachDeviceFlags")?
                .domain_detach_device_flags(call, &domain, xml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_job_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <DomainJobInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetJobInfo")?
                .domain_get_job_info(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_abort_job(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainAbortJob")?.domain_abort_job(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_set_max_downtime(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    downtime: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateSetMaxDowntime")?
                .domain_migrate_set_max_downtime(call, &domain, downtime, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_update_device_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    xml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainUpdateDeviceFlags")?
                .domain_update_device_flags(call, &domain, xml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_managed_save(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainManagedSave")?
                .domain_managed_save(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_has_managed_save_image(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainHasManagedSaveImage")?
                .domain_has_managed_save_image(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_managed_save_remove(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainManagedSaveRemove")?
                .domain_managed_save_remove(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_block_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    disk: FvStr,
    flags: u32,
    out: *mut <DomainBlockInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetBlockInfo")?
                .domain_get_block_info(call, &domain, disk, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_create_with_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCreateWithFlags")?
                .domain_create_with_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_memory_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetMemoryParameters")?
                .domain_set_memory_parameters(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_memory_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetMemoryParameters")?
                .domain_get_memory_parameters(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_vcpus_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetVcpusFlags")?
                .domain_get_vcpus_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_vcpus_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    nvcpus: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetVcpusFlags")?
                .domain_set_vcpus_flags(call, &domain, nvcpus, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_open_console(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    dev_name: FvStr,
    flags: u32,
    out: *mut <Box<dyn StreamDriver> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let dev_name = dev_name.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainOpenConsole")?
                .domain_open_console(call, &dom, dev_name, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_is_updated(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainIsUpdated")?.domain_is_updated(call, &dom)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_blkio_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetBlkioParameters")?
                .domain_get_blkio_parameters(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_set_max_speed(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    bandwidth: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateSetMaxSpeed")?
                .domain_migrate_set_max_speed(call, &domain, bandwidth, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_blkio_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetBlkioParameters")?
                .domain_set_blkio_parameters(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_memory_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    memory: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetMemoryFlags")?
                .domain_set_memory_flags(call, &domain, memory, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_scheduler_parameters_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetSchedulerParametersFlags")?
                .domain_get_scheduler_parameters_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_state(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <(i32, i32) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetState")?
                .domain_get_state(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_inject_nmi(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainInjectNMI")?
                .domain_inject_nmi(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_screenshot(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    screen: u32,
    flags: u32,
    out: *mut <(String, Box<dyn StreamDriver>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainScreenshot")?
                .domain_screenshot(call, &domain, screen, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_scheduler_parameters_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetSchedulerParametersFlags")?
                .domain_set_scheduler_parameters_flags(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_control_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <DomainControlInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetControlInfo")?
                .domain_get_control_info(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_vcpu_pin_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    ncpumaps: i32,
    maplen: i32,
    flags: u32,
    out: *mut <Vec<u8> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetVcpuPinInfo")?
                .domain_get_vcpu_pin_info(call, &domain, ncpumaps, maplen, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_pin_vcpu_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    vcpu: u32,
    cpumap: FvSlice<u8>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cpumap = cpumap.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainPinVcpuFlags")?
                .domain_pin_vcpu_flags(call, &domain, vcpu, cpumap, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_send_key(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    codeset: u32,
    holdtime: u32,
    keycodes: FvSlice<u32>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let keycodes = keycodes.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSendKey")?
                .domain_send_key(call, &domain, codeset, holdtime, keycodes, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_restore_flags(
    call: *const FvCall,
    conn: *const c_void,
    from: FvStr,
    dxml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let from = from.required()?;
            let dxml = dxml.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainRestoreFlags")?
                .domain_restore_flags(call, from, dxml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_save_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    to: FvStr,
    dxml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let to = to.required()?;
            let dxml = dxml.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSaveFlags")?
                .domain_save_flags(call, &domain, to, dxml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_save_image_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    file: FvStr,
    dxml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let file = file.required()?;
            let dxml = dxml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSaveImageDefineXML")?
                .domain_save_image_define_xml(call, file, dxml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_save_image_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    file: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let file = file.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSaveImageGetXMLDesc")?
                .domain_save_image_get_xml_desc(call, file, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_undefine_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainUndefineFlags")?
                .domain_undefine_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_destroy_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainDestroyFlags")?
                .domain_destroy_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_job_abort(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockJobAbort")?
                .domain_block_job_abort(call, &dom, disk, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_block_job_info(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    flags: u32,
    out: *mut <Option<DomainBlockJobInfo> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetBlockJobInfo")?
                .domain_get_block_job_info(call, &dom, disk, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_job_set_speed(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    bandwidth: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockJobSetSpeed")?
                .domain_block_job_set_speed(call, &dom, disk, bandwidth, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_pull(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    bandwidth: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockPull")?
                .domain_block_pull(call, &dom, disk, bandwidth, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_stats_flags(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockStatsFlags")?
                .domain_block_stats_flags(call, &dom, disk, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_get_max_speed(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateGetMaxSpeed")?
                .domain_migrate_get_max_speed(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_open_graphics(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    idx: u32,
    fd: i32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainOpenGraphics")?
                .domain_open_graphics(call, &dom, idx, fd, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_reset(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainReset")?.domain_reset(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_resize(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    size: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockResize")?
                .domain_block_resize(call, &dom, disk, size, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_block_io_tune(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetBlockIoTune")?
                .domain_get_block_io_tune(call, &dom, disk, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_block_io_tune(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetBlockIoTune")?
                .domain_set_block_io_tune(call, &dom, disk, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_interface_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    device: FvStr,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let device = device.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetInterfaceParameters")?
                .domain_get_interface_parameters(call, &domain, device, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_numa_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetNumaParameters")?
                .domain_get_numa_parameters(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_interface_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    device: FvStr,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let device = device.text()?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetInterfaceParameters")?
                .domain_set_interface_parameters(call, &domain, device, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_numa_parameters(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetNumaParameters")?
                .domain_set_numa_parameters(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_rebase(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    base: FvStr,
    bandwidth: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            let base = base.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockRebase")?
                .domain_block_rebase(call, &dom, disk, base, bandwidth, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_cpu_stats(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    nparams: u32,
    start_cpu: i32,
    ncpus: u32,
    flags: u32,
    out: *mut <(i32, TypedParams) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetCPUStats")?
                .domain_get_cpu_stats(call, &domain, nparams, start_cpu, ncpus, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_disk_errors(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<DiskError> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetDiskErrors")?
                .domain_get_disk_errors(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_metadata(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    type_: i32,
    uri: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let uri = uri.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetMetadata")?
                .domain_get_metadata(call, &domain, type_, uri, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_pm_suspend_for_duration(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    target: u32,
    duration: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainPMSuspendForDuration")?
                .domain_pm_suspend_for_duration(call, &dom, target, duration, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_metadata(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    type_: i32,
    metadata: FvStr,
    key: FvStr,
    uri: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let metadata = metadata.text()?;
            let key = key.text()?;
            let uri = uri.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetMetadata")?
                .domain_set_metadata(call, &domain, type_, metadata, key, uri, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_shutdown_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainShutdownFlags")?
                .domain_shutdown_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_pm_wakeup(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainPMWakeup")?
                .domain_pm_wakeup(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_list_all_domains(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<DomainRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectListAllDomains")?
                .connect_list_all_domains(call, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_hostname(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetHostname")?
                .domain_get_hostname(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_security_label_list(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <Vec<SecurityLabel> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetSecurityLabelList")?
                .domain_get_security_label_list(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_pin_emulator(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    cpumap: FvSlice<u8>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cpumap = cpumap.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainPinEmulator")?
                .domain_pin_emulator(call, &domain, cpumap, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_emulator_pin_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    maplen: i32,
    flags: u32,
    out: *mut <Option<Vec<u8>> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetEmulatorPinInfo")?
                .domain_get_emulator_pin_info(call, &domain, maplen, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_commit(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    base: FvStr,
    top: FvStr,
    bandwidth: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            let base = base.text()?;
            let top = top.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockCommit")?
                .domain_block_commit(call, &dom, disk, base, top, bandwidth, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_fs_trim(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    mount_point: FvStr,
    minimum: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let mount_point = mount_point.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainFSTrim")?.domain_fs_trim(
                call,
                &dom,
                mount_point,
                minimum,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_send_process_signal(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    pid_value: i64,
    signum: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSendProcessSignal")?
                .domain_send_process_signal(call, &domain, pid_value, signum, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_open_channel(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    name: FvStr,
    flags: u32,
    out: *mut <Box<dyn StreamDriver> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let name = name.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainOpenChannel")?
                .domain_open_channel(call, &dom, name, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_job_stats(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <(i32, TypedParams) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetJobStats")?
                .domain_get_job_stats(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_get_compression_cache(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateGetCompressionCache")?
                .domain_migrate_get_compression_cache(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_set_compression_cache(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    cache_size: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateSetCompressionCache")?
                .domain_migrate_set_compression_cache(call, &domain, cache_size, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_create_with_files(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    files: FvSlice<c_int>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let files = borrow_fds(files)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCreateWithFiles")?
                .domain_create_with_files(call, &domain, &files, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_create_xml_with_files(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    files: FvSlice<c_int>,
    flags: u32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            let files = borrow_fds(files)?;
            Exported::table(&exported.opened.hypervisor, "virDomainCreateXMLWithFiles")?
                .domain_create_xml_with_files(call, xml_desc, &files, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_memory_stats_period(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    period: i32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetMemoryStatsPeriod")?
                .domain_set_memory_stats_period(call, &domain, period, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_core_dump_with_format(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    to: FvStr,
    dumpformat: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let to = to.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainCoreDumpWithFormat")?
                .domain_core_dump_with_format(call, &domain, to, dumpformat, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_fs_freeze(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    mountpoints: FvSlice<FvStr>,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let mountpoints = borrow_strs(mountpoints)?;
            Exported::table(&exported.opened.hypervisor, "virDomainFSFreeze")?.domain_fs_freeze(
                call,
                &dom,
                &mountpoints,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_fs_thaw(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    mountpoints: FvSlice<FvStr>,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let mountpoints = borrow_strs(mountpoints)?;
            Exported::table(&exported.opened.hypervisor, "virDomainFSThaw")?.domain_fs_thaw(
                call,
                &dom,
                &mountpoints,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_time(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <(i64, u32) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetTime")?
                .domain_get_time(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_time(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    seconds: i64,
    nseconds: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetTime")?
                .domain_set_time(call, &dom, seconds, nseconds, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_domain_capabilities(
    call: *const FvCall,
    conn: *const c_void,
    emulatorbin: FvStr,
    arch: FvStr,
    machine: FvStr,
    virttype: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let emulatorbin = emulatorbin.text()?;
            let arch = arch.text()?;
            let machine = machine.text()?;
            let virttype = virttype.text()?;
            Exported::table(&exported.opened.hypervisor, "virConnectGetDomainCapabilities")?
                .connect_get_domain_capabilities(call, emulatorbin, arch, machine, virttype, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_all_domain_stats(
    call: *const FvCall,
    conn: *const c_void,
    doms: FvSlice<<DomainRef as Lend>::Lent>,
    stats: u32,
    flags: u32,
    out: *mut <Vec<StatsRecord> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let doms = borrow_all::<DomainRef>(doms)?;
            Exported::table(&exported.opened.hypervisor, "virDomainListGetStats")?
                .connect_get_all_domain_stats(call, &doms, stats, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_block_copy(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    disk: FvStr,
    destxml: FvStr,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let disk = disk.required()?;
            let destxml = destxml.required()?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainBlockCopy")?
                .domain_block_copy(call, &dom, disk, destxml, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_open_graphics_fd(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    idx: u32,
    flags: u32,
    out: *mut <OwnedFd as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainOpenGraphicsFD")?
                .domain_open_graphics_fd(call, &dom, idx, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_fs_info(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<FsInfo> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetFSInfo")?
                .domain_get_fs_info(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_define_xml_flags(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    flags: u32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainDefineXMLFlags")?
                .domain_define_xml_flags(call, xml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_iothread_info(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<IothreadInfo> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetIOThreadInfo")?
                .domain_get_iothread_info(call, &dom, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_pin_iothread(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    iothread_id: u32,
    cpumap: FvSlice<u8>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cpumap = cpumap.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainPinIOThread")?.domain_pin_iothread(
                call,
                &domain,
                iothread_id,
                cpumap,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_interface_addresses(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    source: u32,
    flags: u32,
    out: *mut <Vec<InterfaceAddresses> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            Exported::table(&exported.opened.hypervisor, "virDomainInterfaceAddresses")?
                .domain_interface_addresses(call, &dom, source, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_add_iothread(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    iothread_id: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainAddIOThread")?.domain_add_iothread(
                call,
                &domain,
                iothread_id,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_del_iothread(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    iothread_id: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainDelIOThread")?.domain_del_iothread(
                call,
                &domain,
                iothread_id,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_user_password(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    user: FvStr,
    password: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let user = user.required()?;
            let password = password.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetUserPassword")?
                .domain_set_user_password(call, &dom, user, password, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_rename(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    new_name: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let new_name = new_name.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainRename")?
                .domain_rename(call, &dom, new_name, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_start_post_copy(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateStartPostCopy")?
                .domain_migrate_start_post_copy(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_perf_events(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetPerfEvents")?
                .domain_get_perf_events(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_perf_events(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetPerfEvents")?
                .domain_set_perf_events(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_guest_vcpus(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetGuestVcpus")?
                .domain_get_guest_vcpus(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_guest_vcpus(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    cpumap: FvStr,
    state: i32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cpumap = cpumap.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetGuestVcpus")?
                .domain_set_guest_vcpus(call, &domain, cpumap, state, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_block_threshold(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    dev: FvStr,
    threshold: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let dev = dev.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetBlockThreshold")?
                .domain_set_block_threshold(call, &domain, dev, threshold, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_vcpu(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    vcpumap: FvStr,
    state: i32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let vcpumap = vcpumap.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetVcpu")?
                .domain_set_vcpu(call, &domain, vcpumap, state, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_get_max_downtime(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateGetMaxDowntime")?
                .domain_migrate_get_max_downtime(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_managed_save_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainManagedSaveGetXMLDesc")?
                .domain_managed_save_get_xml_desc(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_managed_save_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    dxml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let dxml = dxml.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainManagedSaveDefineXML")?
                .domain_managed_save_define_xml(call, &domain, dxml, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_lifecycle_action(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    type_: u32,
    action: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetLifecycleAction")?
                .domain_set_lifecycle_action(call, &domain, type_, action, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_detach_device_alias(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    alias: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let alias = alias.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainDetachDeviceAlias")?
                .domain_detach_device_alias(call, &domain, alias, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_launch_security_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetLaunchSecurityInfo")?
                .domain_get_launch_security_info(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_iothread_params(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    iothread_id: u32,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetIOThreadParams")?
                .domain_set_iothread_params(call, &domain, iothread_id, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_guest_info(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    types: u32,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetGuestInfo")?
                .domain_get_guest_info(call, &domain, types, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_agent_set_response_timeout(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    timeout: i32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainAgentSetResponseTimeout")?
                .domain_agent_set_response_timeout(call, &domain, timeout, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_backup_begin(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    backup_xml: FvStr,
    checkpoint_xml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let backup_xml = backup_xml.required()?;
            let checkpoint_xml = checkpoint_xml.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainBackupBegin")?.domain_backup_begin(
                call,
                &domain,
                backup_xml,
                checkpoint_xml,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_domain_backup_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainBackupGetXMLDesc")?
                .domain_backup_get_xml_desc(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_authorized_ssh_keys_get(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    user: FvStr,
    flags: u32,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let user = user.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainAuthorizedSSHKeysGet")?
                .domain_authorized_ssh_keys_get(call, &domain, user, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_authorized_ssh_keys_set(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    user: FvStr,
    keys: FvSlice<FvStr>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let user = user.required()?;
            let keys = borrow_strs(keys)?;
            Exported::table(&exported.opened.hypervisor, "virDomainAuthorizedSSHKeysSet")?
                .domain_authorized_ssh_keys_set(call, &domain, user, &keys, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_messages(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetMessages")?
                .domain_get_messages(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_start_dirty_rate_calc(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    seconds: i32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainStartDirtyRateCalc")?
                .domain_start_dirty_rate_calc(call, &domain, seconds, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_launch_security_state(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetLaunchSecurityState")?
                .domain_set_launch_security_state(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_save_params(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSaveParams")?
                .domain_save_params(call, &domain, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_restore_params(
    call: *const FvCall,
    conn: *const c_void,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainRestoreParams")?
                .domain_restore_params(call, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_abort_job_flags(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainAbortJobFlags")?
                .domain_abort_job_flags(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_fd_associate(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    name: FvStr,
    fds: FvSlice<c_int>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let name = name.text()?;
            let fds = borrow_fds(fds)?;
            Exported::table(&exported.opened.hypervisor, "virDomainFDAssociate")?
                .domain_fd_associate(call, &domain, name, &fds, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_graphics_reload(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    type_: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGraphicsReload")?
                .domain_graphics_reload(call, &domain, type_, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_get_autostart_once(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainGetAutostartOnce")?
                .domain_get_autostart_once(call, &domain)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_autostart_once(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    autostart: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetAutostartOnce")?
                .domain_set_autostart_once(call, &domain, autostart)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_set_throttle_group(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    group: FvStr,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let group = group.required()?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainSetThrottleGroup")?
                .domain_set_throttle_group(call, &dom, group, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_del_throttle_group(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    group: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let group = group.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainDelThrottleGroup")?
                .domain_del_throttle_group(call, &dom, group, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_type(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectGetType")?.connect_get_type(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_version(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectGetVersion")?.connect_get_version(call)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_info(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <NodeInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetInfo")?.node_get_info(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_capabilities(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectGetCapabilities")?
                .connect_get_capabilities(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_max_vcpus(
    call: *const FvCall,
    conn: *const c_void,
    type_: FvStr,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let type_ = type_.text()?;
            Exported::table(&exported.opened.hypervisor, "virConnectGetMaxVcpus")?
                .connect_get_max_vcpus(call, type_)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_hostname(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectGetHostname")?.connect_get_hostname(call)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_cells_free_memory(
    call: *const FvCall,
    conn: *const c_void,
    start_cell: i32,
    out: *mut <Vec<u64> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetCellsFreeMemory")?
                .node_get_cells_free_memory(call, start_cell)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_free_memory(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetFreeMemory")?.node_get_free_memory(call)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_security_model(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <SecurityModel as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetSecurityModel")?
                .node_get_security_model(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_lib_version(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <u64 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectGetLibVersion")?
                .connect_get_lib_version(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_is_encrypted(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectIsEncrypted")?.connect_is_encrypted(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_is_secure(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectIsSecure")?.connect_is_secure(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_compare_cpu(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.hypervisor, "virConnectCompareCPU")?
                .connect_compare_cpu(call, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_baseline_cpu(
    call: *const FvCall,
    conn: *const c_void,
    xml_cpus: FvSlice<FvStr>,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_cpus = borrow_strs(xml_cpus)?;
            Exported::table(&exported.opened.hypervisor, "virConnectBaselineCPU")?
                .connect_baseline_cpu(call, &xml_cpus, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_sysinfo(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectGetSysinfo")?
                .connect_get_sysinfo(call, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_cpu_stats(
    call: *const FvCall,
    conn: *const c_void,
    cpu_num: i32,
    flags: u32,
    out: *mut <Vec<StatField> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetCPUStats")?
                .node_get_cpu_stats(call, cpu_num, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_memory_stats(
    call: *const FvCall,
    conn: *const c_void,
    cell_num: i32,
    flags: u32,
    out: *mut <Vec<StatField> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetMemoryStats")?
                .node_get_memory_stats(call, cell_num, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_is_alive(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectIsAlive")?.connect_is_alive(call)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_set_keep_alive(
    call: *const FvCall,
    conn: *const c_void,
    interval: i32,
    count: u32,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virConnectSetKeepAlive")?
                .connect_set_keep_alive(call, interval, count)
        })
    }
}

unsafe extern "C" fn hypervisor_node_suspend_for_duration(
    call: *const FvCall,
    conn: *const c_void,
    target: u32,
    duration: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeSuspendForDuration")?
                .node_suspend_for_duration(call, target, duration, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_memory_parameters(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetMemoryParameters")?
                .node_get_memory_parameters(call, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_set_memory_parameters(
    call: *const FvCall,
    conn: *const c_void,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virNodeSetMemoryParameters")?
                .node_set_memory_parameters(call, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_cpu_map(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <(i32, Vec<u8>, u32) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetCPUMap")?.node_get_cpu_map(call, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_get_cpu_model_names(
    call: *const FvCall,
    conn: *const c_void,
    arch: FvStr,
    flags: u32,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let arch = arch.required()?;
            Exported::table(&exported.opened.hypervisor, "virConnectGetCPUModelNames")?
                .connect_get_cpu_model_names(call, arch, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_free_pages(
    call: *const FvCall,
    conn: *const c_void,
    pages: FvSlice<u32>,
    start_cell: i32,
    cell_count: u32,
    flags: u32,
    out: *mut <Vec<u64> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pages = pages.slice()?;
            Exported::table(&exported.opened.hypervisor, "virNodeGetFreePages")?
                .node_get_free_pages(call, pages, start_cell, cell_count, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_alloc_pages(
    call: *const FvCall,
    conn: *const c_void,
    page_sizes: FvSlice<u32>,
    page_counts: FvSlice<u64>,
    start_cell: i32,
    cell_count: u32,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let page_sizes = page_sizes.slice()?;
            let page_counts = page_counts.slice()?;
            Exported::table(&exported.opened.hypervisor, "virNodeAllocPages")?.node_alloc_pages(
                call,
                page_sizes,
                page_counts,
                start_cell,
                cell_count,
                flags,
            )
        })
    }
}

unsafe extern "C" fn hypervisor_connect_compare_hypervisor_cpu(
    call: *const FvCall,
    conn: *const c_void,
    emulator: FvStr,
    arch: FvStr,
    machine: FvStr,
    virttype: FvStr,
    xml_cpu: FvStr,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let emulator = emulator.text()?;
            let arch = arch.text()?;
            let machine = machine.text()?;
            let virttype = virttype.text()?;
            let xml_cpu = xml_cpu.required()?;
            Exported::table(&exported.opened.hypervisor, "virConnectCompareHypervisorCPU")?
                .connect_compare_hypervisor_cpu(call, emulator, arch, machine, virttype, xml_cpu, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_baseline_hypervisor_cpu(
    call: *const FvCall,
    conn: *const c_void,
    emulator: FvStr,
    arch: FvStr,
    machine: FvStr,
    virttype: FvStr,
    xml_cpus: FvSlice<FvStr>,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let emulator = emulator.text()?;
            let arch = arch.text()?;
            let machine = machine.text()?;
            let virttype = virttype.text()?;
            let xml_cpus = borrow_strs(xml_cpus)?;
            Exported::table(&exported.opened.hypervisor, "virConnectBaselineHypervisorCPU")?
                .connect_baseline_hypervisor_cpu(call, emulator, arch, machine, virttype, &xml_cpus, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_get_sev_info(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virNodeGetSEVInfo")?.node_get_sev_info(call, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_connect_set_identity(
    call: *const FvCall,
    conn: *const c_void,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virConnectSetIdentity")?
                .connect_set_identity(call, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_lxc_open_namespace(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<OwnedFd> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            Exported::table(&exported.opened.hypervisor, "virDomainLxcOpenNamespace")?
                .domain_lxc_open_namespace(call, &domain, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_node_device_dettach(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.hypervisor, "virNodeDeviceDettach")?
                .node_device_dettach(call, &dev)
        })
    }
}

unsafe extern "C" fn hypervisor_node_device_re_attach(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.hypervisor, "virNodeDeviceReAttach")?
                .node_device_re_attach(call, &dev)
        })
    }
}

unsafe extern "C" fn hypervisor_node_device_reset(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.hypervisor, "virNodeDeviceReset")?.node_device_reset(call, &dev)
        })
    }
}

unsafe extern "C" fn hypervisor_node_device_detach_flags(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    driver_name: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            let driver_name = driver_name.text()?;
            Exported::table(&exported.opened.hypervisor, "virNodeDeviceDetachFlags")?
                .node_device_detach_flags(call, &dev, driver_name, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_qemu_monitor_command(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    cmd: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cmd = cmd.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainQemuMonitorCommand")?
                .domain_qemu_monitor_command(call, &domain, cmd, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_qemu_attach(
    call: *const FvCall,
    conn: *const c_void,
    pid_value: u32,
    flags: u32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.hypervisor, "virDomainQemuAttach")?
                .domain_qemu_attach(call, pid_value, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_qemu_agent_command(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    cmd: FvStr,
    timeout: i32,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cmd = cmd.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainQemuAgentCommand")?
                .domain_qemu_agent_command(call, &domain, cmd, timeout, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_qemu_monitor_command_with_files(
    call: *const FvCall,
    conn: *const c_void,
    domain: <DomainRef as Lend>::Lent,
    cmd: FvStr,
    infiles: FvSlice<c_int>,
    flags: u32,
    out: *mut <(Vec<OwnedFd>, String) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let domain = DomainRef::borrow(domain)?;
            let cmd = cmd.required()?;
            let infiles = borrow_fds(infiles)?;
            Exported::table(&exported.opened.hypervisor, "virDomainQemuMonitorCommandWithFiles")?
                .domain_qemu_monitor_command_with_files(call, &domain, cmd, &infiles, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare(
    call: *const FvCall,
    conn: *const c_void,
    uri_in: FvStr,
    flags: u32,
    dname: FvStr,
    resource: u64,
    out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uri_in = uri_in.text()?;
            let dname = dname.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepare")?
                .domain_migrate_prepare(call, uri_in, flags, dname, resource)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_perform(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    cookie: FvSlice<u8>,
    uri: FvStr,
    flags: u32,
    dname: FvStr,
    resource: u64,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let cookie = cookie.slice()?;
            let uri = uri.required()?;
            let dname = dname.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePerform")?
                .domain_migrate_perform(call, &dom, cookie, uri, flags, dname, resource)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_finish(
    call: *const FvCall,
    conn: *const c_void,
    dname: FvStr,
    cookie: FvSlice<u8>,
    uri: FvStr,
    flags: u32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dname = dname.required()?;
            let cookie = cookie.slice()?;
            let uri = uri.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateFinish")?
                .domain_migrate_finish(call, dname, cookie, uri, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare2(
    call: *const FvCall,
    conn: *const c_void,
    uri_in: FvStr,
    flags: u32,
    dname: FvStr,
    resource: u64,
    dom_xml: FvStr,
    out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uri_in = uri_in.text()?;
            let dname = dname.text()?;
            let dom_xml = dom_xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepare2")?
                .domain_migrate_prepare2(call, uri_in, flags, dname, resource, dom_xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_finish2(
    call: *const FvCall,
    conn: *const c_void,
    dname: FvStr,
    cookie: FvSlice<u8>,
    uri: FvStr,
    flags: u32,
    retcode: i32,
    out: *mut <DomainRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dname = dname.required()?;
            let cookie = cookie.slice()?;
            let uri = uri.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateFinish2")?
                .domain_migrate_finish2(call, dname, cookie, uri, flags, retcode)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare_tunnel(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    dname: FvStr,
    resource: u64,
    dom_xml: FvStr,
    out: *mut <Box<dyn StreamDriver> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dname = dname.text()?;
            let dom_xml = dom_xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepareTunnel")?
                .domain_migrate_prepare_tunnel(call, flags, dname, resource, dom_xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_begin3(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    xmlin: FvStr,
    flags: u32,
    dname: FvStr,
    resource: u64,
    out: *mut <(Vec<u8>, String) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let xmlin = xmlin.text()?;
            let dname = dname.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateBegin3")?
                .domain_migrate_begin3(call, &dom, xmlin, flags, dname, resource)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare3(
    call: *const FvCall,
    conn: *const c_void,
    cookie_in: FvSlice<u8>,
    uri_in: FvStr,
    flags: u32,
    dname: FvStr,
    resource: u64,
    dom_xml: FvStr,
    out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let cookie_in = cookie_in.slice()?;
            let uri_in = uri_in.text()?;
            let dname = dname.text()?;
            let dom_xml = dom_xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepare3")?
                .domain_migrate_prepare3(call, cookie_in, uri_in, flags, dname, resource, dom_xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare_tunnel3(
    call: *const FvCall,
    conn: *const c_void,
    cookie_in: FvSlice<u8>,
    flags: u32,
    dname: FvStr,
    resource: u64,
    dom_xml: FvStr,
    out: *mut <(Box<dyn StreamDriver>, Vec<u8>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let cookie_in = cookie_in.slice()?;
            let dname = dname.text()?;
            let dom_xml = dom_xml.required()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepareTunnel3")?
                .domain_migrate_prepare_tunnel3(call, cookie_in, flags, dname, resource, dom_xml)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_perform3(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    xmlin: FvStr,
    cookie_in: FvSlice<u8>,
    dconnuri: FvStr,
    uri: FvStr,
    flags: u32,
    dname: FvStr,
    resource: u64,
    out: *mut <Vec<u8> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let xmlin = xmlin.text()?;
            let cookie_in = cookie_in.slice()?;
            let dconnuri = dconnuri.text()?;
            let uri = uri.text()?;
            let dname = dname.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePerform3")?
                .domain_migrate_perform3(call, &dom, xmlin, cookie_in, dconnuri, uri, flags, dname, resource)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_finish3(
    call: *const FvCall,
    conn: *const c_void,
    dname: FvStr,
    cookie_in: FvSlice<u8>,
    dconnuri: FvStr,
    uri: FvStr,
    flags: u32,
    cancelled: i32,
    out: *mut <(DomainRef, Vec<u8>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dname = dname.required()?;
            let cookie_in = cookie_in.slice()?;
            let dconnuri = dconnuri.text()?;
            let uri = uri.text()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateFinish3")?
                .domain_migrate_finish3(call, dname, cookie_in, dconnuri, uri, flags, cancelled)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_confirm3(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    cookie_in: FvSlice<u8>,
    flags: u32,
    cancelled: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let cookie_in = cookie_in.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateConfirm3")?
                .domain_migrate_confirm3(call, &dom, cookie_in, flags, cancelled)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_begin3_params(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    out: *mut <(Vec<u8>, String) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateBegin3Params")?
                .domain_migrate_begin3_params(call, &dom, &params, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare3_params(
    call: *const FvCall,
    conn: *const c_void,
    params: FvSlice<FvTypedParam>,
    cookie_in: FvSlice<u8>,
    flags: u32,
    out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let params = borrow_params(params)?;
            let cookie_in = cookie_in.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepare3Params")?
                .domain_migrate_prepare3_params(call, &params, cookie_in, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_prepare_tunnel3_params(
    call: *const FvCall,
    conn: *const c_void,
    params: FvSlice<FvTypedParam>,
    cookie_in: FvSlice<u8>,
    flags: u32,
    out: *mut <(Box<dyn StreamDriver>, Vec<u8>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let params = borrow_params(params)?;
            let cookie_in = cookie_in.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePrepareTunnel3Params")?
                .domain_migrate_prepare_tunnel3_params(call, &params, cookie_in, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_perform3_params(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    dconnuri: FvStr,
    params: FvSlice<FvTypedParam>,
    cookie_in: FvSlice<u8>,
    flags: u32,
    out: *mut <Vec<u8> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let dconnuri = dconnuri.text()?;
            let params = borrow_params(params)?;
            let cookie_in = cookie_in.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigratePerform3Params")?
                .domain_migrate_perform3_params(call, &dom, dconnuri, &params, cookie_in, flags)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_finish3_params(
    call: *const FvCall,
    conn: *const c_void,
    params: FvSlice<FvTypedParam>,
    cookie_in: FvSlice<u8>,
    flags: u32,
    cancelled: i32,
    out: *mut <(DomainRef, Vec<u8>) as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let params = borrow_params(params)?;
            let cookie_in = cookie_in.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateFinish3Params")?
                .domain_migrate_finish3_params(call, &params, cookie_in, flags, cancelled)
        })
    }
}

unsafe extern "C" fn hypervisor_domain_migrate_confirm3_params(
    call: *const FvCall,
    conn: *const c_void,
    dom: <DomainRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    cookie_in: FvSlice<u8>,
    flags: u32,
    cancelled: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dom = DomainRef::borrow(dom)?;
            let params = borrow_params(params)?;
            let cookie_in = cookie_in.slice()?;
            Exported::table(&exported.opened.hypervisor, "virDomainMigrateConfirm3Params")?
                .domain_migrate_confirm3_params(call, &dom, &params, cookie_in, flags, cancelled)
        })
    }
}

/// The table of a Rust driver.
pub(crate) static NETWORK: NetworkTable = NetworkTable {
    size: size_of::<NetworkTable>(),
    connect_num_of_networks: Some(network_connect_num_of_networks),
    connect_list_networks: Some(network_connect_list_networks),
    connect_num_of_defined_networks: Some(network_connect_num_of_defined_networks),
    connect_list_defined_networks: Some(network_connect_list_defined_networks),
    network_lookup_by_name: Some(network_network_lookup_by_name),
    network_lookup_by_uuid: Some(network_network_lookup_by_uuid),
    network_create_xml: Some(network_network_create_xml),
    network_define_xml: Some(network_network_define_xml),
    network_undefine: Some(network_network_undefine),
    network_create: Some(network_network_create),
    network_destroy: Some(network_network_destroy),
    network_get_xml_desc: Some(network_network_get_xml_desc),
    network_get_bridge_name: Some(network_network_get_bridge_name),
    network_get_autostart: Some(network_network_get_autostart),
    network_set_autostart: Some(network_network_set_autostart),
    network_is_active: Some(network_network_is_active),
    network_is_persistent: Some(network_network_is_persistent),
    connect_list_all_networks: Some(network_connect_list_all_networks),
    network_update: Some(network_network_update),
    network_get_dhcp_leases: Some(network_network_get_dhcp_leases),
    network_list_all_ports: Some(network_network_list_all_ports),
    network_port_lookup_by_uuid: Some(network_network_port_lookup_by_uuid),
    network_port_create_xml: Some(network_network_port_create_xml),
    network_port_get_parameters: Some(network_network_port_get_parameters),
    network_port_get_xml_desc: Some(network_network_port_get_xml_desc),
    network_port_delete: Some(network_network_port_delete),
    network_port_set_parameters: Some(network_network_port_set_parameters),
    network_define_xml_flags: Some(network_network_define_xml_flags),
    network_create_xml_flags: Some(network_network_create_xml_flags),
    network_get_metadata: Some(network_network_get_metadata),
    network_set_metadata: Some(network_network_set_metadata),
};

unsafe extern "C" fn network_connect_num_of_networks(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.network, "virConnectNumOfNetworks")?
                .connect_num_of_networks(call)
        })
    }
}

unsafe extern "C" fn network_connect_list_networks(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.network, "virConnectListNetworks")?.connect_list_networks(call)
        })
    }
}

unsafe extern "C" fn network_connect_num_of_defined_networks(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.network, "virConnectNumOfDefinedNetworks")?
                .connect_num_of_defined_networks(call)
        })
    }
}

unsafe extern "C" fn network_connect_list_defined_networks(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.network, "virConnectListDefinedNetworks")?
                .connect_list_defined_networks(call)
        })
    }
}

unsafe extern "C" fn network_network_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    name: FvStr,
    out: *mut <NetworkRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let name = name.required()?;
            Exported::table(&exported.opened.network, "virNetworkLookupByName")?
                .network_lookup_by_name(call, name)
        })
    }
}

unsafe extern "C" fn network_network_lookup_by_uuid(
    call: *const FvCall,
    conn: *const c_void,
    uuid: FvUuid,
    out: *mut <NetworkRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uuid = Uuid::borrow(uuid)?;
            Exported::table(&exported.opened.network, "virNetworkLookupByUUID")?
                .network_lookup_by_uuid(call, uuid)
        })
    }
}

unsafe extern "C" fn network_network_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    out: *mut <NetworkRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.network, "virNetworkCreateXML")?
                .network_create_xml(call, xml_desc)
        })
    }
}

unsafe extern "C" fn network_network_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    out: *mut <NetworkRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.network, "virNetworkDefineXML")?.network_define_xml(call, xml)
        })
    }
}

unsafe extern "C" fn network_network_undefine(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkUndefine")?.network_undefine(call, &network)
        })
    }
}

unsafe extern "C" fn network_network_create(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkCreate")?.network_create(call, &network)
        })
    }
}

unsafe extern "C" fn network_network_destroy(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkDestroy")?.network_destroy(call, &network)
        })
    }
}

unsafe extern "C" fn network_network_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkGetXMLDesc")?
                .network_get_xml_desc(call, &network, flags)
        })
    }
}

unsafe extern "C" fn network_network_get_bridge_name(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkGetBridgeName")?
                .network_get_bridge_name(call, &network)
        })
    }
}

unsafe extern "C" fn network_network_get_autostart(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkGetAutostart")?
                .network_get_autostart(call, &network)
        })
    }
}

unsafe extern "C" fn network_network_set_autostart(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    autostart: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkSetAutostart")?
                .network_set_autostart(call, &network, autostart)
        })
    }
}

unsafe extern "C" fn network_network_is_active(
    call: *const FvCall,
    conn: *const c_void,
    net: <NetworkRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let net = NetworkRef::borrow(net)?;
            Exported::table(&exported.opened.network, "virNetworkIsActive")?.network_is_active(call, &net)
        })
    }
}

unsafe extern "C" fn network_network_is_persistent(
    call: *const FvCall,
    conn: *const c_void,
    net: <NetworkRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let net = NetworkRef::borrow(net)?;
            Exported::table(&exported.opened.network, "virNetworkIsPersistent")?
                .network_is_persistent(call, &net)
        })
    }
}

unsafe extern "C" fn network_connect_list_all_networks(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<NetworkRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.network, "virConnectListAllNetworks")?
                .connect_list_all_networks(call, flags)
        })
    }
}

unsafe extern "C" fn network_network_update(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    command: u32,
    section: u32,
    parent_index: i32,
    xml: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            let xml = xml.required()?;
            Exported::table(&exported.opened.network, "virNetworkUpdate")?.network_update(
                call,
                &network,
                command,
                section,
                parent_index,
                xml,
                flags,
            )
        })
    }
}

unsafe extern "C" fn network_network_get_dhcp_leases(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    mac: FvStr,
    flags: u32,
    out: *mut <Vec<DhcpLease> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            let mac = mac.text()?;
            Exported::table(&exported.opened.network, "virNetworkGetDHCPLeases")?
                .network_get_dhcp_leases(call, &network, mac, flags)
        })
    }
}

unsafe extern "C" fn network_network_list_all_ports(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<NetworkPortRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            Exported::table(&exported.opened.network, "virNetworkListAllPorts")?
                .network_list_all_ports(call, &network, flags)
        })
    }
}

unsafe extern "C" fn network_network_port_lookup_by_uuid(
    call: *const FvCall,
    conn: *const c_void,
    net: <NetworkRef as Lend>::Lent,
    uuid: FvUuid,
    out: *mut <NetworkPortRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let net = NetworkRef::borrow(net)?;
            let uuid = Uuid::borrow(uuid)?;
            Exported::table(&exported.opened.network, "virNetworkPortLookupByUUID")?
                .network_port_lookup_by_uuid(call, &net, uuid)
        })
    }
}

unsafe extern "C" fn network_network_port_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    net: <NetworkRef as Lend>::Lent,
    xmldesc: FvStr,
    flags: u32,
    out: *mut <NetworkPortRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let net = NetworkRef::borrow(net)?;
            let xmldesc = xmldesc.required()?;
            Exported::table(&exported.opened.network, "virNetworkPortCreateXML")?
                .network_port_create_xml(call, &net, xmldesc, flags)
        })
    }
}

unsafe extern "C" fn network_network_port_get_parameters(
    call: *const FvCall,
    conn: *const c_void,
    port: <NetworkPortRef as Lend>::Lent,
    flags: u32,
    out: *mut <TypedParams as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let port = NetworkPortRef::borrow(port)?;
            Exported::table(&exported.opened.network, "virNetworkPortGetParameters")?
                .network_port_get_parameters(call, &port, flags)
        })
    }
}

unsafe extern "C" fn network_network_port_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    port: <NetworkPortRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let port = NetworkPortRef::borrow(port)?;
            Exported::table(&exported.opened.network, "virNetworkPortGetXMLDesc")?
                .network_port_get_xml_desc(call, &port, flags)
        })
    }
}

unsafe extern "C" fn network_network_port_delete(
    call: *const FvCall,
    conn: *const c_void,
    port: <NetworkPortRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let port = NetworkPortRef::borrow(port)?;
            Exported::table(&exported.opened.network, "virNetworkPortDelete")?
                .network_port_delete(call, &port, flags)
        })
    }
}

unsafe extern "C" fn network_network_port_set_parameters(
    call: *const FvCall,
    conn: *const c_void,
    port: <NetworkPortRef as Lend>::Lent,
    params: FvSlice<FvTypedParam>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let port = NetworkPortRef::borrow(port)?;
            let params = borrow_params(params)?;
            Exported::table(&exported.opened.network, "virNetworkPortSetParameters")?
                .network_port_set_parameters(call, &port, &params, flags)
        })
    }
}

unsafe extern "C" fn network_network_define_xml_flags(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    flags: u32,
    out: *mut <NetworkRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.network, "virNetworkDefineXMLFlags")?
                .network_define_xml_flags(call, xml, flags)
        })
    }
}

unsafe extern "C" fn network_network_create_xml_flags(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <NetworkRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.network, "virNetworkCreateXMLFlags")?
                .network_create_xml_flags(call, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn network_network_get_metadata(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    type_: i32,
    uri: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            let uri = uri.text()?;
            Exported::table(&exported.opened.network, "virNetworkGetMetadata")?
                .network_get_metadata(call, &network, type_, uri, flags)
        })
    }
}

unsafe extern "C" fn network_network_set_metadata(
    call: *const FvCall,
    conn: *const c_void,
    network: <NetworkRef as Lend>::Lent,
    type_: i32,
    metadata: FvStr,
    key: FvStr,
    uri: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let network = NetworkRef::borrow(network)?;
            let metadata = metadata.text()?;
            let key = key.text()?;
            let uri = uri.text()?;
            Exported::table(&exported.opened.network, "virNetworkSetMetadata")?
                .network_set_metadata(call, &network, type_, metadata, key, uri, flags)
        })
    }
}

/// The table of a Rust driver.
pub(crate) static STORAGE: StorageTable = StorageTable {
    size: size_of::<StorageTable>(),
    connect_num_of_storage_pools: Some(storage_connect_num_of_storage_pools),
    connect_num_of_defined_storage_pools: Some(storage_connect_num_of_defined_storage_pools),
    connect_list_storage_pools: Some(storage_connect_list_storage_pools),
    connect_list_defined_storage_pools: Some(storage_connect_list_defined_storage_pools),
    storage_pool_lookup_by_name: Some(storage_storage_pool_lookup_by_name),
    storage_pool_lookup_by_uuid: Some(storage_storage_pool_lookup_by_uuid),
    storage_pool_lookup_by_volume: Some(storage_storage_pool_lookup_by_volume),
    storage_pool_create_xml: Some(storage_storage_pool_create_xml),
    storage_pool_define_xml: Some(storage_storage_pool_define_xml),
    storage_pool_undefine: Some(storage_storage_pool_undefine),
    storage_pool_create: Some(storage_storage_pool_create),
    storage_pool_build: Some(storage_storage_pool_build),
    storage_pool_destroy: Some(storage_storage_pool_destroy),
    storage_pool_delete: Some(storage_storage_pool_delete),
    storage_pool_refresh: Some(storage_storage_pool_refresh),
    storage_pool_get_info: Some(storage_storage_pool_get_info),
    storage_pool_get_xml_desc: Some(storage_storage_pool_get_xml_desc),
    storage_pool_set_autostart: Some(storage_storage_pool_set_autostart),
    storage_pool_get_autostart: Some(storage_storage_pool_get_autostart),
    storage_pool_num_of_volumes: Some(storage_storage_pool_num_of_volumes),
    storage_pool_list_volumes: Some(storage_storage_pool_list_volumes),
    storage_vol_lookup_by_name: Some(storage_storage_vol_lookup_by_name),
    storage_vol_lookup_by_key: Some(storage_storage_vol_lookup_by_key),
    storage_vol_lookup_by_path: Some(storage_storage_vol_lookup_by_path),
    storage_vol_create_xml: Some(storage_storage_vol_create_xml),
    storage_vol_delete: Some(storage_storage_vol_delete),
    storage_vol_get_info: Some(storage_storage_vol_get_info),
    storage_vol_get_xml_desc: Some(storage_storage_vol_get_xml_desc),
    storage_vol_get_path: Some(storage_storage_vol_get_path),
    connect_find_storage_pool_sources: Some(storage_connect_find_storage_pool_sources),
    storage_vol_create_xml_from: Some(storage_storage_vol_create_xml_from),
    storage_pool_is_active: Some(storage_storage_pool_is_active),
    storage_pool_is_persistent: Some(storage_storage_pool_is_persistent),
    storage_vol_wipe: Some(storage_storage_vol_wipe),
    storage_vol_download: Some(storage_storage_vol_download),
    storage_vol_upload: Some(storage_storage_vol_upload),
    storage_vol_resize: Some(storage_storage_vol_resize),
    storage_vol_wipe_pattern: Some(storage_storage_vol_wipe_pattern),
    connect_list_all_storage_pools: Some(storage_connect_list_all_storage_pools),
    storage_pool_list_all_volumes: Some(storage_storage_pool_list_all_volumes),
    storage_vol_get_info_flags: Some(storage_storage_vol_get_info_flags),
    storage_pool_lookup_by_target_path: Some(storage_storage_pool_lookup_by_target_path),
    connect_get_storage_pool_capabilities: Some(storage_connect_get_storage_pool_capabilities),
};

unsafe extern "C" fn storage_connect_num_of_storage_pools(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.storage, "virConnectNumOfStoragePools")?
                .connect_num_of_storage_pools(call)
        })
    }
}

unsafe extern "C" fn storage_connect_num_of_defined_storage_pools(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.storage, "virConnectNumOfDefinedStoragePools")?
                .connect_num_of_defined_storage_pools(call)
        })
    }
}

unsafe extern "C" fn storage_connect_list_storage_pools(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.storage, "virConnectListStoragePools")?
                .connect_list_storage_pools(call)
        })
    }
}

unsafe extern "C" fn storage_connect_list_defined_storage_pools(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.storage, "virConnectListDefinedStoragePools")?
                .connect_list_defined_storage_pools(call)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    name: FvStr,
    out: *mut <StoragePoolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let name = name.required()?;
            Exported::table(&exported.opened.storage, "virStoragePoolLookupByName")?
                .storage_pool_lookup_by_name(call, name)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_lookup_by_uuid(
    call: *const FvCall,
    conn: *const c_void,
    uuid: FvUuid,
    out: *mut <StoragePoolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uuid = Uuid::borrow(uuid)?;
            Exported::table(&exported.opened.storage, "virStoragePoolLookupByUUID")?
                .storage_pool_lookup_by_uuid(call, uuid)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_lookup_by_volume(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    out: *mut <StoragePoolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStoragePoolLookupByVolume")?
                .storage_pool_lookup_by_volume(call, &vol)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <StoragePoolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.storage, "virStoragePoolCreateXML")?
                .storage_pool_create_xml(call, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    flags: u32,
    out: *mut <StoragePoolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.storage, "virStoragePoolDefineXML")?
                .storage_pool_define_xml(call, xml, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_undefine(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolUndefine")?
                .storage_pool_undefine(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_create(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolCreate")?
                .storage_pool_create(call, &pool, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_build(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolBuild")?
                .storage_pool_build(call, &pool, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_destroy(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolDestroy")?
                .storage_pool_destroy(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_delete(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolDelete")?
                .storage_pool_delete(call, &pool, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_refresh(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolRefresh")?
                .storage_pool_refresh(call, &pool, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_get_info(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    out: *mut <StoragePoolInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolGetInfo")?
                .storage_pool_get_info(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolGetXMLDesc")?
                .storage_pool_get_xml_desc(call, &pool, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_set_autostart(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    autostart: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolSetAutostart")?
                .storage_pool_set_autostart(call, &pool, autostart)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_get_autostart(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolGetAutostart")?
                .storage_pool_get_autostart(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_num_of_volumes(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolNumOfVolumes")?
                .storage_pool_num_of_volumes(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_list_volumes(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolListVolumes")?
                .storage_pool_list_volumes(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    name: FvStr,
    out: *mut <StorageVolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            let name = name.required()?;
            Exported::table(&exported.opened.storage, "virStorageVolLookupByName")?
                .storage_vol_lookup_by_name(call, &pool, name)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_lookup_by_key(
    call: *const FvCall,
    conn: *const c_void,
    key: FvStr,
    out: *mut <StorageVolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let key = key.required()?;
            Exported::table(&exported.opened.storage, "virStorageVolLookupByKey")?
                .storage_vol_lookup_by_key(call, key)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_lookup_by_path(
    call: *const FvCall,
    conn: *const c_void,
    path: FvStr,
    out: *mut <StorageVolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let path = path.required()?;
            Exported::table(&exported.opened.storage, "virStorageVolLookupByPath")?
                .storage_vol_lookup_by_path(call, path)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <StorageVolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.storage, "virStorageVolCreateXML")?
                .storage_vol_create_xml(call, &pool, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_delete(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolDelete")?
                .storage_vol_delete(call, &vol, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_get_info(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    out: *mut <StorageVolInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolGetInfo")?
                .storage_vol_get_info(call, &vol)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolGetXMLDesc")?
                .storage_vol_get_xml_desc(call, &vol, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_get_path(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolGetPath")?
                .storage_vol_get_path(call, &vol)
        })
    }
}

unsafe extern "C" fn storage_connect_find_storage_pool_sources(
    call: *const FvCall,
    conn: *const c_void,
    type_: FvStr,
    src_spec: FvStr,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let type_ = type_.required()?;
            let src_spec = src_spec.text()?;
            Exported::table(&exported.opened.storage, "virConnectFindStoragePoolSources")?
                .connect_find_storage_pool_sources(call, type_, src_spec, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_create_xml_from(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    xml_desc: FvStr,
    clonevol: <StorageVolRef as Lend>::Lent,
    flags: u32,
    out: *mut <StorageVolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            let xml_desc = xml_desc.required()?;
            let clonevol = StorageVolRef::borrow(clonevol)?;
            Exported::table(&exported.opened.storage, "virStorageVolCreateXMLFrom")?
                .storage_vol_create_xml_from(call, &pool, xml_desc, &clonevol, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_is_active(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolIsActive")?
                .storage_pool_is_active(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_is_persistent(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolIsPersistent")?
                .storage_pool_is_persistent(call, &pool)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_wipe(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolWipe")?
                .storage_vol_wipe(call, &vol, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_download(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    offset: u64,
    length: u64,
    flags: u32,
    out: *mut <Box<dyn StreamDriver> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolDownload")?
                .storage_vol_download(call, &vol, offset, length, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_upload(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    offset: u64,
    length: u64,
    flags: u32,
    out: *mut <Box<dyn StreamDriver> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolUpload")?
                .storage_vol_upload(call, &vol, offset, length, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_resize(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    capacity: u64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolResize")?
                .storage_vol_resize(call, &vol, capacity, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_wipe_pattern(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    algorithm: u32,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolWipePattern")?
                .storage_vol_wipe_pattern(call, &vol, algorithm, flags)
        })
    }
}

unsafe extern "C" fn storage_connect_list_all_storage_pools(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<StoragePoolRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.storage, "virConnectListAllStoragePools")?
                .connect_list_all_storage_pools(call, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_list_all_volumes(
    call: *const FvCall,
    conn: *const c_void,
    pool: <StoragePoolRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<StorageVolRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let pool = StoragePoolRef::borrow(pool)?;
            Exported::table(&exported.opened.storage, "virStoragePoolListAllVolumes")?
                .storage_pool_list_all_volumes(call, &pool, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_vol_get_info_flags(
    call: *const FvCall,
    conn: *const c_void,
    vol: <StorageVolRef as Lend>::Lent,
    flags: u32,
    out: *mut <StorageVolInfo as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let vol = StorageVolRef::borrow(vol)?;
            Exported::table(&exported.opened.storage, "virStorageVolGetInfoFlags")?
                .storage_vol_get_info_flags(call, &vol, flags)
        })
    }
}

unsafe extern "C" fn storage_storage_pool_lookup_by_target_path(
    call: *const FvCall,
    conn: *const c_void,
    path: FvStr,
    out: *mut <StoragePoolRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let path = path.required()?;
            Exported::table(&exported.opened.storage, "virStoragePoolLookupByTargetPath")?
                .storage_pool_lookup_by_target_path(call, path)
        })
    }
}

unsafe extern "C" fn storage_connect_get_storage_pool_capabilities(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.storage, "virConnectGetStoragePoolCapabilities")?
                .connect_get_storage_pool_capabilities(call, flags)
        })
    }
}

/// The table of a Rust driver.
pub(crate) static INTERFACE: InterfaceTable = InterfaceTable {
    size: size_of::<InterfaceTable>(),
    connect_num_of_interfaces: Some(interface_connect_num_of_interfaces),
    connect_list_interfaces: Some(interface_connect_list_interfaces),
    interface_lookup_by_name: Some(interface_interface_lookup_by_name),
    interface_lookup_by_mac_string: Some(interface_interface_lookup_by_mac_string),
    interface_get_xml_desc: Some(interface_interface_get_xml_desc),
    interface_define_xml: Some(interface_interface_define_xml),
    interface_undefine: Some(interface_interface_undefine),
    interface_create: Some(interface_interface_create),
    interface_destroy: Some(interface_interface_destroy),
    connect_num_of_defined_interfaces: Some(interface_connect_num_of_defined_interfaces),
    connect_list_defined_interfaces: Some(interface_connect_list_defined_interfaces),
    interface_is_active: Some(interface_interface_is_active),
    interface_change_begin: Some(interface_interface_change_begin),
    interface_change_commit: Some(interface_interface_change_commit),
    interface_change_rollback: Some(interface_interface_change_rollback),
    connect_list_all_interfaces: Some(interface_connect_list_all_interfaces),
};

unsafe extern "C" fn interface_connect_num_of_interfaces(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virConnectNumOfInterfaces")?
                .connect_num_of_interfaces(call)
        })
    }
}

unsafe extern "C" fn interface_connect_list_interfaces(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virConnectListInterfaces")?
                .connect_list_interfaces(call)
        })
    }
}

unsafe extern "C" fn interface_interface_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    name: FvStr,
    out: *mut <InterfaceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let name = name.required()?;
            Exported::table(&exported.opened.interface, "virInterfaceLookupByName")?
                .interface_lookup_by_name(call, name)
        })
    }
}

unsafe extern "C" fn interface_interface_lookup_by_mac_string(
    call: *const FvCall,
    conn: *const c_void,
    macstr: FvStr,
    out: *mut <InterfaceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let macstr = macstr.required()?;
            Exported::table(&exported.opened.interface, "virInterfaceLookupByMACString")?
                .interface_lookup_by_mac_string(call, macstr)
        })
    }
}

unsafe extern "C" fn interface_interface_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    iface: <InterfaceRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let iface = InterfaceRef::borrow(iface)?;
            Exported::table(&exported.opened.interface, "virInterfaceGetXMLDesc")?
                .interface_get_xml_desc(call, &iface, flags)
        })
    }
}

unsafe extern "C" fn interface_interface_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    flags: u32,
    out: *mut <InterfaceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.interface, "virInterfaceDefineXML")?
                .interface_define_xml(call, xml, flags)
        })
    }
}

unsafe extern "C" fn interface_interface_undefine(
    call: *const FvCall,
    conn: *const c_void,
    iface: <InterfaceRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let iface = InterfaceRef::borrow(iface)?;
            Exported::table(&exported.opened.interface, "virInterfaceUndefine")?
                .interface_undefine(call, &iface)
        })
    }
}

unsafe extern "C" fn interface_interface_create(
    call: *const FvCall,
    conn: *const c_void,
    iface: <InterfaceRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let iface = InterfaceRef::borrow(iface)?;
            Exported::table(&exported.opened.interface, "virInterfaceCreate")?
                .interface_create(call, &iface, flags)
        })
    }
}

unsafe extern "C" fn interface_interface_destroy(
    call: *const FvCall,
    conn: *const c_void,
    iface: <InterfaceRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let iface = InterfaceRef::borrow(iface)?;
            Exported::table(&exported.opened.interface, "virInterfaceDestroy")?
                .interface_destroy(call, &iface, flags)
        })
    }
}

unsafe extern "C" fn interface_connect_num_of_defined_interfaces(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virConnectNumOfDefinedInterfaces")?
                .connect_num_of_defined_interfaces(call)
        })
    }
}

unsafe extern "C" fn interface_connect_list_defined_interfaces(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virConnectListDefinedInterfaces")?
                .connect_list_defined_interfaces(call)
        })
    }
}

unsafe extern "C" fn interface_interface_is_active(
    call: *const FvCall,
    conn: *const c_void,
    iface: <InterfaceRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let iface = InterfaceRef::borrow(iface)?;
            Exported::table(&exported.opened.interface, "virInterfaceIsActive")?
                .interface_is_active(call, &iface)
        })
    }
}

unsafe extern "C" fn interface_interface_change_begin(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virInterfaceChangeBegin")?
                .interface_change_begin(call, flags)
        })
    }
}

unsafe extern "C" fn interface_interface_change_commit(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virInterfaceChangeCommit")?
                .interface_change_commit(call, flags)
        })
    }
}

unsafe extern "C" fn interface_interface_change_rollback(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virInterfaceChangeRollback")?
                .interface_change_rollback(call, flags)
        })
    }
}

unsafe extern "C" fn interface_connect_list_all_interfaces(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<InterfaceRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.interface, "virConnectListAllInterfaces")?
                .connect_list_all_interfaces(call, flags)
        })
    }
}

/// The table of a Rust driver.
pub(crate) static NODE_DEVICE: NodeDeviceTable = NodeDeviceTable {
    size: size_of::<NodeDeviceTable>(),
    node_num_of_devices: Some(node_device_node_num_of_devices),
    node_list_devices: Some(node_device_node_list_devices),
    node_device_lookup_by_name: Some(node_device_node_device_lookup_by_name),
    node_device_get_xml_desc: Some(node_device_node_device_get_xml_desc),
    node_device_get_parent: Some(node_device_node_device_get_parent),
    node_device_num_of_caps: Some(node_device_node_device_num_of_caps),
    node_device_list_caps: Some(node_device_node_device_list_caps),
    node_device_create_xml: Some(node_device_node_device_create_xml),
    node_device_destroy: Some(node_device_node_device_destroy),
    connect_list_all_node_devices: Some(node_device_connect_list_all_node_devices),
    node_device_lookup_scsi_host_by_wwn: Some(node_device_node_device_lookup_scsi_host_by_wwn),
    node_device_define_xml: Some(node_device_node_device_define_xml),
    node_device_undefine: Some(node_device_node_device_undefine),
    node_device_create: Some(node_device_node_device_create),
    node_device_set_autostart: Some(node_device_node_device_set_autostart),
    node_device_get_autostart: Some(node_device_node_device_get_autostart),
    node_device_is_persistent: Some(node_device_node_device_is_persistent),
    node_device_is_active: Some(node_device_node_device_is_active),
    node_device_update: Some(node_device_node_device_update),
};

unsafe extern "C" fn node_device_node_num_of_devices(
    call: *const FvCall,
    conn: *const c_void,
    cap: FvStr,
    flags: u32,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let cap = cap.text()?;
            Exported::table(&exported.opened.node_device, "virNodeNumOfDevices")?
                .node_num_of_devices(call, cap, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_list_devices(
    call: *const FvCall,
    conn: *const c_void,
    cap: FvStr,
    flags: u32,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let cap = cap.text()?;
            Exported::table(&exported.opened.node_device, "virNodeListDevices")?
                .node_list_devices(call, cap, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    name: FvStr,
    out: *mut <NodeDeviceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let name = name.required()?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceLookupByName")?
                .node_device_lookup_by_name(call, name)
        })
    }
}

unsafe extern "C" fn node_device_node_device_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceGetXMLDesc")?
                .node_device_get_xml_desc(call, &dev, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_get_parent(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceGetParent")?
                .node_device_get_parent(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_node_device_num_of_caps(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceNumOfCaps")?
                .node_device_num_of_caps(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_node_device_list_caps(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceListCaps")?
                .node_device_list_caps(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_node_device_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <NodeDeviceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceCreateXML")?
                .node_device_create_xml(call, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_destroy(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceDestroy")?
                .node_device_destroy(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_connect_list_all_node_devices(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<NodeDeviceRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.node_device, "virConnectListAllNodeDevices")?
                .connect_list_all_node_devices(call, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_lookup_scsi_host_by_wwn(
    call: *const FvCall,
    conn: *const c_void,
    wwnn: FvStr,
    wwpn: FvStr,
    flags: u32,
    out: *mut <NodeDeviceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let wwnn = wwnn.required()?;
            let wwpn = wwpn.required()?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceLookupSCSIHostByWWN")?
                .node_device_lookup_scsi_host_by_wwn(call, wwnn, wwpn, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <NodeDeviceRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceDefineXML")?
                .node_device_define_xml(call, xml_desc, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_undefine(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceUndefine")?
                .node_device_undefine(call, &dev, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_create(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceCreate")?
                .node_device_create(call, &dev, flags)
        })
    }
}

unsafe extern "C" fn node_device_node_device_set_autostart(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    autostart: i32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceSetAutostart")?
                .node_device_set_autostart(call, &dev, autostart)
        })
    }
}

unsafe extern "C" fn node_device_node_device_get_autostart(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceGetAutostart")?
                .node_device_get_autostart(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_node_device_is_persistent(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceIsPersistent")?
                .node_device_is_persistent(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_node_device_is_active(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    out: *mut <bool as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceIsActive")?
                .node_device_is_active(call, &dev)
        })
    }
}

unsafe extern "C" fn node_device_node_device_update(
    call: *const FvCall,
    conn: *const c_void,
    dev: <NodeDeviceRef as Lend>::Lent,
    xml_desc: FvStr,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let dev = NodeDeviceRef::borrow(dev)?;
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.node_device, "virNodeDeviceUpdate")?
                .node_device_update(call, &dev, xml_desc, flags)
        })
    }
}

/// The table of a Rust driver.
pub(crate) static NWFILTER: NwfilterTable = NwfilterTable {
    size: size_of::<NwfilterTable>(),
    connect_list_nwfilters: Some(nwfilter_connect_list_nwfilters),
    connect_num_of_nwfilters: Some(nwfilter_connect_num_of_nwfilters),
    nwfilter_lookup_by_name: Some(nwfilter_nwfilter_lookup_by_name),
    nwfilter_lookup_by_uuid: Some(nwfilter_nwfilter_lookup_by_uuid),
    nwfilter_get_xml_desc: Some(nwfilter_nwfilter_get_xml_desc),
    nwfilter_define_xml: Some(nwfilter_nwfilter_define_xml),
    nwfilter_undefine: Some(nwfilter_nwfilter_undefine),
    connect_list_all_nwfilters: Some(nwfilter_connect_list_all_nwfilters),
    nwfilter_binding_lookup_by_port_dev: Some(nwfilter_nwfilter_binding_lookup_by_port_dev),
    connect_list_all_nwfilter_bindings: Some(nwfilter_connect_list_all_nwfilter_bindings),
    nwfilter_binding_create_xml: Some(nwfilter_nwfilter_binding_create_xml),
    nwfilter_binding_get_xml_desc: Some(nwfilter_nwfilter_binding_get_xml_desc),
    nwfilter_binding_delete: Some(nwfilter_nwfilter_binding_delete),
    nwfilter_define_xml_flags: Some(nwfilter_nwfilter_define_xml_flags),
};

unsafe extern "C" fn nwfilter_connect_list_nwfilters(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.nwfilter, "virConnectListNWFilters")?
                .connect_list_nwfilters(call)
        })
    }
}

unsafe extern "C" fn nwfilter_connect_num_of_nwfilters(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.nwfilter, "virConnectNumOfNWFilters")?
                .connect_num_of_nwfilters(call)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_lookup_by_name(
    call: *const FvCall,
    conn: *const c_void,
    name: FvStr,
    out: *mut <NwfilterRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let name = name.required()?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterLookupByName")?
                .nwfilter_lookup_by_name(call, name)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_lookup_by_uuid(
    call: *const FvCall,
    conn: *const c_void,
    uuid: FvUuid,
    out: *mut <NwfilterRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uuid = Uuid::borrow(uuid)?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterLookupByUUID")?
                .nwfilter_lookup_by_uuid(call, uuid)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    nwfilter: <NwfilterRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let nwfilter = NwfilterRef::borrow(nwfilter)?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterGetXMLDesc")?
                .nwfilter_get_xml_desc(call, &nwfilter, flags)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    out: *mut <NwfilterRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterDefineXML")?
                .nwfilter_define_xml(call, xml_desc)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_undefine(
    call: *const FvCall,
    conn: *const c_void,
    nwfilter: <NwfilterRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let nwfilter = NwfilterRef::borrow(nwfilter)?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterUndefine")?
                .nwfilter_undefine(call, &nwfilter)
        })
    }
}

unsafe extern "C" fn nwfilter_connect_list_all_nwfilters(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<NwfilterRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.nwfilter, "virConnectListAllNWFilters")?
                .connect_list_all_nwfilters(call, flags)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_binding_lookup_by_port_dev(
    call: *const FvCall,
    conn: *const c_void,
    portdev: FvStr,
    out: *mut <NwfilterBindingRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let portdev = portdev.required()?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterBindingLookupByPortDev")?
                .nwfilter_binding_lookup_by_port_dev(call, portdev)
        })
    }
}

unsafe extern "C" fn nwfilter_connect_list_all_nwfilter_bindings(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<NwfilterBindingRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.nwfilter, "virConnectListAllNWFilterBindings")?
                .connect_list_all_nwfilter_bindings(call, flags)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_binding_create_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    flags: u32,
    out: *mut <NwfilterBindingRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterBindingCreateXML")?
                .nwfilter_binding_create_xml(call, xml, flags)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_binding_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    binding: <NwfilterBindingRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let binding = NwfilterBindingRef::borrow(binding)?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterBindingGetXMLDesc")?
                .nwfilter_binding_get_xml_desc(call, &binding, flags)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_binding_delete(
    call: *const FvCall,
    conn: *const c_void,
    binding: <NwfilterBindingRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let binding = NwfilterBindingRef::borrow(binding)?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterBindingDelete")?
                .nwfilter_binding_delete(call, &binding)
        })
    }
}

unsafe extern "C" fn nwfilter_nwfilter_define_xml_flags(
    call: *const FvCall,
    conn: *const c_void,
    xml_desc: FvStr,
    flags: u32,
    out: *mut <NwfilterRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml_desc = xml_desc.required()?;
            Exported::table(&exported.opened.nwfilter, "virNWFilterDefineXMLFlags")?
                .nwfilter_define_xml_flags(call, xml_desc, flags)
        })
    }
}

/// The table of a Rust driver.
pub(crate) static SECRET: SecretTable = SecretTable {
    size: size_of::<SecretTable>(),
    connect_num_of_secrets: Some(secret_connect_num_of_secrets),
    connect_list_secrets: Some(secret_connect_list_secrets),
    secret_lookup_by_uuid: Some(secret_secret_lookup_by_uuid),
    secret_lookup_by_usage: Some(secret_secret_lookup_by_usage),
    secret_define_xml: Some(secret_secret_define_xml),
    secret_get_xml_desc: Some(secret_secret_get_xml_desc),
    secret_set_value: Some(secret_secret_set_value),
    secret_get_value: Some(secret_secret_get_value),
    secret_undefine: Some(secret_secret_undefine),
    connect_list_all_secrets: Some(secret_connect_list_all_secrets),
};

unsafe extern "C" fn secret_connect_num_of_secrets(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <i32 as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.secret, "virConnectNumOfSecrets")?.connect_num_of_secrets(call)
        })
    }
}

unsafe extern "C" fn secret_connect_list_secrets(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut <Vec<String> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.secret, "virConnectListSecrets")?.connect_list_secrets(call)
        })
    }
}

unsafe extern "C" fn secret_secret_lookup_by_uuid(
    call: *const FvCall,
    conn: *const c_void,
    uuid: FvUuid,
    out: *mut <SecretRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let uuid = Uuid::borrow(uuid)?;
            Exported::table(&exported.opened.secret, "virSecretLookupByUUID")?
                .secret_lookup_by_uuid(call, uuid)
        })
    }
}

unsafe extern "C" fn secret_secret_lookup_by_usage(
    call: *const FvCall,
    conn: *const c_void,
    usage_type: i32,
    usage_id: FvStr,
    out: *mut <SecretRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let usage_id = usage_id.required()?;
            Exported::table(&exported.opened.secret, "virSecretLookupByUsage")?
                .secret_lookup_by_usage(call, usage_type, usage_id)
        })
    }
}

unsafe extern "C" fn secret_secret_define_xml(
    call: *const FvCall,
    conn: *const c_void,
    xml: FvStr,
    flags: u32,
    out: *mut <SecretRef as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let xml = xml.required()?;
            Exported::table(&exported.opened.secret, "virSecretDefineXML")?
                .secret_define_xml(call, xml, flags)
        })
    }
}

unsafe extern "C" fn secret_secret_get_xml_desc(
    call: *const FvCall,
    conn: *const c_void,
    secret: <SecretRef as Lend>::Lent,
    flags: u32,
    out: *mut <String as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let secret = SecretRef::borrow(secret)?;
            Exported::table(&exported.opened.secret, "virSecretGetXMLDesc")?
                .secret_get_xml_desc(call, &secret, flags)
        })
    }
}

unsafe extern "C" fn secret_secret_set_value(
    call: *const FvCall,
    conn: *const c_void,
    secret: <SecretRef as Lend>::Lent,
    value: FvSlice<u8>,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let secret = SecretRef::borrow(secret)?;
            let value = value.slice()?;
            Exported::table(&exported.opened.secret, "virSecretSetValue")?
                .secret_set_value(call, &secret, value, flags)
        })
    }
}

unsafe extern "C" fn secret_secret_get_value(
    call: *const FvCall,
    conn: *const c_void,
    secret: <SecretRef as Lend>::Lent,
    flags: u32,
    out: *mut <Vec<u8> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            let secret = SecretRef::borrow(secret)?;
            Exported::table(&exported.opened.secret, "virSecretGetValue")?
                .secret_get_value(call, &secret, flags)
        })
    }
}

unsafe extern "C" fn secret_secret_undefine(
    call: *const FvCall,
    conn: *const c_void,
    secret: <SecretRef as Lend>::Lent,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve_unit(call, conn, err, |exported: &Exported, call| {
            let secret = SecretRef::borrow(secret)?;
            Exported::table(&exported.opened.secret, "virSecretUndefine")?.secret_undefine(call, &secret)
        })
    }
}

unsafe extern "C" fn secret_connect_list_all_secrets(
    call: *const FvCall,
    conn: *const c_void,
    flags: u32,
    out: *mut <Vec<SecretRef> as Give>::Given,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).
    unsafe {
        serve(call, conn, out, err, |exported: &Exported, call| {
            Exported::table(&exported.opened.secret, "virConnectListAllSecrets")?
                .connect_list_all_secrets(call, flags)
        })
    }
}
