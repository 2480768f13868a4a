//! The driver's call table: which function answers which call.

use std::os::fd::BorrowedFd;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::driver::HypervisorDriver;
use ferrovirt::object::{DomainCheckpointRef, DomainRef, DomainSnapshotRef};
use ferrovirt::record::{
    DiskError, FsInfo, InterfaceAddresses, IothreadInfo, NodeInfo, SecurityLabel, SecurityModel, StatField,
    StatsRecord,
};
use ferrovirt::stream::StreamDriver;
use ferrovirt::structs::{
    DomainBlockInfo, DomainBlockStats, DomainControlInfo, DomainInfo, DomainInterfaceStats, DomainMemoryStat,
    VcpuInfo,
};
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uuid::Uuid;

use crate::connection::Connection;
use crate::tune::{blkio, interface, io, memory as limits, numa, perf, scheduler};
use crate::{
    addresses, capabilities, checkpoint, cpu, domain_capabilities, dump, guest, hotplug, iothread, lifecycle,
    lifecycle_action, list, memory, metadata, node, pin, query, save, snapshot, stats, taint, vcpu,
};

#[rustfmt::skip]
impl HypervisorDriver for Connection {
    table! {
        connect_get_type() -> String = node::kind;
        connect_get_version() -> u64 = node::version;
        connect_get_lib_version() -> u64 = node::lib_version;
        connect_get_hostname() -> String = node::hostname;
        connect_get_max_vcpus(kind: Option<&str>) -> i32 = node::max_vcpus;
        connect_get_capabilities() -> String = capabilities::document;
        connect_get_domain_capabilities(emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virt_type: Option<&str>, flags: u32) -> String = domain_capabilities::get;
        connect_get_sysinfo(flags: u32) -> String = node::sysinfo;
        connect_is_encrypted() -> bool = node::no;
        connect_is_secure() -> bool = node::yes;
        connect_is_alive() -> bool = node::yes;
        node_get_info() -> NodeInfo = node::info;
        node_get_free_memory() -> u64 = node::free_memory;
        node_get_cells_free_memory(start: i32) -> Vec<u64> = node::cells_free_memory;
        node_get_free_pages(pages: &[u32], start: i32, cells: u32, flags: u32) -> Vec<u64> = node::free_pages;
        node_get_security_model() -> SecurityModel = node::security_model;
        node_get_cpu_map(flags: u32) -> (i32, Vec<u8>, u32) = node::cpu_map;
        node_get_cpu_stats(cpu: i32, flags: u32) -> Vec<StatField> = node::cpu_stats;

        connect_num_of_domains() -> i32 = list::num;
        connect_num_of_defined_domains() -> i32 = list::num_defined;
        connect_list_domains() -> Vec<i32> = list::ids;
        connect_list_defined_domains() -> Vec<String> = list::defined;
        connect_list_all_domains(flags: u32) -> Vec<DomainRef> = list::all;
        domain_lookup_by_id(id: i32) -> DomainRef = list::by_id;
        domain_lookup_by_name(name: &str) -> DomainRef = list::by_name;
        domain_lookup_by_uuid(uuid: Uuid) -> DomainRef = list::by_uuid;

        domain_define_xml(xml: &str) -> DomainRef = lifecycle::define;
        domain_define_xml_flags(xml: &str, flags: u32) -> DomainRef = lifecycle::define_flags;
        domain_create_xml(xml: &str, flags: u32) -> DomainRef = lifecycle::create_xml;
        domain_create_xml_with_files(xml: &str, files: &[BorrowedFd<'_>], flags: u32) -> DomainRef = lifecycle::create_xml_with_files;
        domain_create(domain: &DomainRef) -> () = lifecycle::create;
        domain_create_with_flags(domain: &DomainRef, flags: u32) -> () = lifecycle::create_flags;
        domain_create_with_files(domain: &DomainRef, files: &[BorrowedFd<'_>], flags: u32) -> () = lifecycle::create_with_files;
        domain_suspend(domain: &DomainRef) -> () = lifecycle::suspend;
        domain_resume(domain: &DomainRef) -> () = lifecycle::resume;
        domain_shutdown(domain: &DomainRef) -> () = lifecycle::shutdown;
        domain_shutdown_flags(domain: &DomainRef, flags: u32) -> () = lifecycle::shutdown_flags;
        domain_reboot(domain: &DomainRef, flags: u32) -> () = lifecycle::reboot;
        domain_reset(domain: &DomainRef, flags: u32) -> () = lifecycle::reset;
        domain_destroy(domain: &DomainRef) -> () = lifecycle::destroy;
        domain_destroy_flags(domain: &DomainRef, flags: u32) -> () = lifecycle::destroy_flags;
        domain_undefine(domain: &DomainRef) -> () = lifecycle::undefine;
        domain_undefine_flags(domain: &DomainRef, flags: u32) -> () = lifecycle::undefine_flags;
        domain_rename(domain: &DomainRef, name: &str, flags: u32) -> () = lifecycle::rename;

        domain_get_info(domain: &DomainRef) -> DomainInfo = query::info;
        domain_get_state(domain: &DomainRef, flags: u32) -> (i32, i32) = query::run_state;
        domain_get_control_info(domain: &DomainRef, flags: u32) -> DomainControlInfo = query::control;
        domain_get_os_type(domain: &DomainRef) -> String = query::os_type;
        domain_get_xml_desc(domain: &DomainRef, flags: u32) -> String = query::xml;
        domain_is_active(domain: &DomainRef) -> bool = query::is_active;
        domain_is_persistent(domain: &DomainRef) -> bool = query::is_persistent;
        domain_is_updated(domain: &DomainRef) -> bool = query::is_updated;
        domain_get_autostart(domain: &DomainRef) -> bool = query::autostart;
        domain_set_autostart(domain: &DomainRef, autostart: i32) -> () = query::set_autostart;

        domain_get_metadata(domain: &DomainRef, kind: i32, uri: Option<&str>, flags: u32) -> String = metadata::get;
        domain_set_metadata(domain: &DomainRef, kind: i32, text: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: u32) -> () = metadata::set;

        domain_managed_save(domain: &DomainRef, flags: u32) -> () = save::managed;
        domain_has_managed_save_image(domain: &DomainRef, flags: u32) -> bool = save::has_managed;
        domain_managed_save_remove(domain: &DomainRef, flags: u32) -> () = save::remove_managed;
        domain_save(domain: &DomainRef, to: &str) -> () = save::to_file;
        domain_save_flags(domain: &DomainRef, to: &str, dxml: Option<&str>, flags: u32) -> () = save::to_file_flags;
        domain_restore(from: &str) -> () = save::restore;
        domain_restore_flags(from: &str, dxml: Option<&str>, flags: u32) -> () = save::restore_flags;
        domain_save_image_define_xml(file: &str, xml: &str, flags: u32) -> () = save::define_image;
        domain_save_image_get_xml_desc(file: &str, flags: u32) -> String = save::image_xml;

        domain_get_time(domain: &DomainRef, flags: u32) -> (i64, u32) = guest::time;
        domain_set_time(domain: &DomainRef, seconds: i64, ns: u32, flags: u32) -> () = guest::set_time;
        domain_get_hostname(domain: &DomainRef, flags: u32) -> String = guest::hostname;
        domain_get_fs_info(domain: &DomainRef, flags: u32) -> Vec<FsInfo> = guest::fs_info;
        domain_fs_freeze(domain: &DomainRef, mounts: &[&str], flags: u32) -> i32 = guest::freeze;
        domain_fs_thaw(domain: &DomainRef, mounts: &[&str], flags: u32) -> i32 = guest::thaw;
        domain_fs_trim(domain: &DomainRef, mount: Option<&str>, minimum: u64, flags: u32) -> () = guest::trim;
        domain_set_user_password(domain: &DomainRef, user: &str, password: &str, flags: u32) -> () = guest::password;
        domain_inject_nmi(domain: &DomainRef, flags: u32) -> () = guest::inject_nmi;
        domain_send_key(domain: &DomainRef, codeset: u32, holdtime: u32, keycodes: &[u32], flags: u32) -> () = guest::send_key;
        domain_get_messages(domain: &DomainRef, flags: u32) -> Vec<String> = taint::messages;
        domain_get_disk_errors(domain: &DomainRef, flags: u32) -> Vec<DiskError> = guest::disk_errors;
        domain_get_security_label(domain: &DomainRef) -> SecurityLabel = guest::security_label;
        domain_memory_stats(domain: &DomainRef, flags: u32) -> Vec<DomainMemoryStat> = guest::memory_stats;
        domain_memory_peek(domain: &DomainRef, start: u64, size: u64, flags: u32) -> Vec<u8> = guest::memory_peek;

        domain_get_max_memory(domain: &DomainRef) -> u64 = memory::max;
        domain_set_max_memory(domain: &DomainRef, kib: u64) -> () = memory::set_max;
        domain_set_memory(domain: &DomainRef, kib: u64) -> () = memory::set;
        domain_set_memory_flags(domain: &DomainRef, kib: u64, flags: u32) -> () = memory::set_flags;
        domain_get_max_vcpus(domain: &DomainRef) -> i32 = vcpu::max;
        domain_get_vcpus_flags(domain: &DomainRef, flags: u32) -> i32 = vcpu::count;
        domain_set_vcpus(domain: &DomainRef, count: u32) -> () = vcpu::set;
        domain_set_vcpus_flags(domain: &DomainRef, count: u32, flags: u32) -> () = vcpu::set_flags;
        domain_get_vcpus(domain: &DomainRef, maplen: i32) -> (Vec<VcpuInfo>, Vec<u8>) = pin::vcpus;
        domain_pin_vcpu(domain: &DomainRef, vcpu: u32, map: &[u8]) -> () = pin::vcpu;
        domain_pin_vcpu_flags(domain: &DomainRef, vcpu: u32, map: &[u8], flags: u32) -> () = pin::vcpu_flags;
        domain_get_vcpu_pin_info(domain: &DomainRef, count: i32, maplen: i32, flags: u32) -> Vec<u8> = pin::vcpu_info;
        domain_pin_emulator(domain: &DomainRef, map: &[u8], flags: u32) -> () = pin::emulator;
        domain_get_emulator_pin_info(domain: &DomainRef, maplen: i32, flags: u32) -> Option<Vec<u8>> = pin::emulator_info;
        domain_get_iothread_info(domain: &DomainRef, flags: u32) -> Vec<IothreadInfo> = iothread::info;
        domain_pin_iothread(domain: &DomainRef, id: u32, map: &[u8], flags: u32) -> () = iothread::pin;
        domain_add_iothread(domain: &DomainRef, id: u32, flags: u32) -> () = iothread::add;
        domain_del_iothread(domain: &DomainRef, id: u32, flags: u32) -> () = iothread::delete;
        domain_set_iothread_params(domain: &DomainRef, id: u32, params: &TypedParams, flags: u32) -> () = iothread::set_params;

        domain_set_memory_stats_period(domain: &DomainRef, period: i32, flags: u32) -> () = limits::set_stats_period;
        domain_get_memory_parameters(domain: &DomainRef, flags: u32) -> TypedParams = limits::get;
        domain_set_memory_parameters(domain: &DomainRef, params: &TypedParams, flags: u32) -> () = limits::set;
        domain_get_numa_parameters(domain: &DomainRef, flags: u32) -> TypedParams = numa::get;
        domain_set_numa_parameters(domain: &DomainRef, params: &TypedParams, flags: u32) -> () = numa::set;
        domain_get_blkio_parameters(domain: &DomainRef, flags: u32) -> TypedParams = blkio::get;
        domain_set_blkio_parameters(domain: &DomainRef, params: &TypedParams, flags: u32) -> () = blkio::set;
        domain_get_perf_events(domain: &DomainRef, flags: u32) -> TypedParams = perf::get;
        domain_set_perf_events(domain: &DomainRef, params: &TypedParams, flags: u32) -> () = perf::set;
        domain_get_interface_parameters(domain: &DomainRef, device: Option<&str>, flags: u32) -> TypedParams = interface::get;
        domain_set_interface_parameters(domain: &DomainRef, device: Option<&str>, params: &TypedParams, flags: u32) -> () = interface::set;
        domain_get_block_io_tune(domain: &DomainRef, disk: Option<&str>, flags: u32) -> TypedParams = io::get;
        domain_set_block_io_tune(domain: &DomainRef, disk: &str, params: &TypedParams, flags: u32) -> () = io::set;
        domain_get_scheduler_type(domain: &DomainRef) -> (String, i32) = scheduler::kind;
        domain_get_scheduler_parameters(domain: &DomainRef) -> TypedParams = scheduler::get;
        domain_get_scheduler_parameters_flags(domain: &DomainRef, flags: u32) -> TypedParams = scheduler::get_flags;
        domain_set_scheduler_parameters(domain: &DomainRef, params: &TypedParams) -> () = scheduler::set;
        domain_set_scheduler_parameters_flags(domain: &DomainRef, params: &TypedParams, flags: u32) -> () = scheduler::set_flags;

        domain_snapshot_create_xml(domain: &DomainRef, xml: &str, flags: u32) -> DomainSnapshotRef = snapshot::create;
        domain_snapshot_get_xml_desc(snapshot: &DomainSnapshotRef, flags: u32) -> String = snapshot::xml;
        domain_snapshot_num(domain: &DomainRef, flags: u32) -> i32 = snapshot::num;
        domain_snapshot_list_names(domain: &DomainRef, flags: u32) -> Vec<String> = snapshot::list_names;
        domain_list_all_snapshots(domain: &DomainRef, flags: u32) -> Vec<DomainSnapshotRef> = snapshot::list_all;
        domain_snapshot_num_children(snapshot: &DomainSnapshotRef, flags: u32) -> i32 = snapshot::num_children;
        domain_snapshot_list_children_names(snapshot: &DomainSnapshotRef, flags: u32) -> Vec<String> = snapshot::children_names;
        domain_snapshot_list_all_children(snapshot: &DomainSnapshotRef, flags: u32) -> Vec<DomainSnapshotRef> = snapshot::all_children;
        domain_snapshot_lookup_by_name(domain: &DomainRef, name: &str, flags: u32) -> DomainSnapshotRef = snapshot::by_name;
        domain_has_current_snapshot(domain: &DomainRef, flags: u32) -> bool = snapshot::has_current;
        domain_snapshot_current(domain: &DomainRef, flags: u32) -> DomainSnapshotRef = snapshot::current;
        domain_snapshot_get_parent(snapshot: &DomainSnapshotRef, flags: u32) -> DomainSnapshotRef = snapshot::parent;
        domain_snapshot_is_current(snapshot: &DomainSnapshotRef, flags: u32) -> bool = snapshot::is_current;
        domain_snapshot_has_metadata(snapshot: &DomainSnapshotRef, flags: u32) -> bool = snapshot::has_metadata;
        domain_revert_to_snapshot(snapshot: &DomainSnapshotRef, flags: u32) -> () = snapshot::revert;
        domain_snapshot_delete(snapshot: &DomainSnapshotRef, flags: u32) -> () = snapshot::delete;

        domain_checkpoint_create_xml(domain: &DomainRef, xml: &str, flags: u32) -> DomainCheckpointRef = checkpoint::create;
        domain_checkpoint_get_xml_desc(checkpoint: &DomainCheckpointRef, flags: u32) -> String = checkpoint::xml;
        domain_list_all_checkpoints(domain: &DomainRef, flags: u32) -> Vec<DomainCheckpointRef> = checkpoint::list_all;
        domain_checkpoint_list_all_children(checkpoint: &DomainCheckpointRef, flags: u32) -> Vec<DomainCheckpointRef> = checkpoint::all_children;
        domain_checkpoint_lookup_by_name(domain: &DomainRef, name: &str, flags: u32) -> DomainCheckpointRef = checkpoint::by_name;
        domain_checkpoint_get_parent(checkpoint: &DomainCheckpointRef, flags: u32) -> DomainCheckpointRef = checkpoint::parent;
        domain_checkpoint_delete(checkpoint: &DomainCheckpointRef, flags: u32) -> () = checkpoint::delete;

        domain_attach_device(domain: &DomainRef, xml: &str) -> () = hotplug::attach;
        domain_attach_device_flags(domain: &DomainRef, xml: &str, flags: u32) -> () = hotplug::attach_flags;
        domain_detach_device_alias(domain: &DomainRef, alias: &str, flags: u32) -> () = hotplug::detach_alias;
        domain_update_device_flags(domain: &DomainRef, xml: &str, flags: u32) -> () = hotplug::update;

        domain_block_stats(domain: &DomainRef, disk: &str) -> DomainBlockStats = stats::block;
        domain_get_block_info(domain: &DomainRef, disk: &str, flags: u32) -> DomainBlockInfo = stats::block_info;
        domain_interface_stats(domain: &DomainRef, device: &str) -> DomainInterfaceStats = stats::interface;
        domain_get_cpu_stats(domain: &DomainRef, nparams: u32, start: i32, count: u32, flags: u32) -> (i32, TypedParams) = stats::cpu;
        connect_get_all_domain_stats(domains: &[DomainRef], kinds: u32, flags: u32) -> Vec<StatsRecord> = stats::all;

        domain_interface_addresses(domain: &DomainRef, source: u32, flags: u32) -> Vec<InterfaceAddresses> = addresses::interfaces;

        domain_core_dump(domain: &DomainRef, to: &str, flags: u32) -> () = dump::core;
        domain_core_dump_with_format(domain: &DomainRef, to: &str, format: u32, flags: u32) -> () = dump::core_as;
        domain_screenshot(domain: &DomainRef, screen: u32, flags: u32) -> (String, Box<dyn StreamDriver>) = dump::screen;
        domain_send_process_signal(domain: &DomainRef, pid: i64, signal: u32, flags: u32) -> () = guest::signal;
        domain_get_launch_security_info(domain: &DomainRef, flags: u32) -> TypedParams = guest::launch_security;
        domain_set_lifecycle_action(domain: &DomainRef, kind: u32, action: u32, flags: u32) -> () = lifecycle_action::set;
    }

    fn connect_baseline_cpu(&self, call: &Call, xml_cpus: &[&str], flags: u32) -> Result<String> {
        cpu::baseline(self, call, xml_cpus, flags)
    }

    fn connect_get_cpu_model_names(&self, call: &Call, arch: &str, flags: u32) -> Result<Vec<String>> {
        cpu::models(self, call, arch, flags)
    }
}
