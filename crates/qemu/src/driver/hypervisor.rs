//! The driver's call table: which function answers which call.

use std::os::fd::OwnedFd;

use ferrovirt::call::Call;
use ferrovirt::driver::HypervisorDriver;
use ferrovirt::object::DomainRef;
use ferrovirt::record::{DiskError, NodeInfo, StatField, StatsRecord};
use ferrovirt::stream::StreamDriver;
use ferrovirt::structs::{
    DomainBlockInfo, DomainBlockStats, DomainControlInfo, DomainInfo, DomainInterfaceStats, DomainJobInfo,
    DomainMemoryStat, VcpuInfo,
};
use ferrovirt_util::Result;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uuid::Uuid;

use super::connection::Connection;
use super::{
    all_stats, block, channel, define, dump, graphics, input, interface, job_info, list, memory, metadata,
    monitor_command, node, peek, power, query, save, screenshot, vcpu,
};

#[rustfmt::skip]
impl HypervisorDriver for Connection {
    table! {
        connect_get_type() -> String = node::kind;
        connect_get_version() -> u64 = node::version;
        connect_get_hostname() -> String = node::hostname;
        connect_is_alive() -> bool = node::yes;
        connect_is_encrypted() -> bool = node::no;
        connect_is_secure() -> bool = node::yes;
        connect_get_max_vcpus(kind: Option<&str>) -> i32 = node::max_vcpus;
        node_get_info() -> NodeInfo = node::info;
        node_get_free_memory() -> u64 = node::free_memory;
        node_get_memory_stats(cell: i32, flags: u32) -> Vec<StatField> = node::memory_stats;
        node_get_cpu_stats(cpu: i32, flags: u32) -> Vec<StatField> = node::cpu_stats;
        node_get_cpu_map(flags: u32) -> (i32, Vec<u8>, u32) = node::cpu_map;
        connect_get_capabilities() -> String = node::capabilities;
        connect_get_domain_capabilities(emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virt_type: Option<&str>, flags: u32) -> String = node::domain_capabilities;

        connect_num_of_domains() -> i32 = list::num;
        connect_list_domains() -> Vec<i32> = list::ids;
        connect_num_of_defined_domains() -> i32 = list::num_defined;
        connect_list_defined_domains() -> Vec<String> = list::defined;
        connect_list_all_domains(flags: u32) -> Vec<DomainRef> = list::all;
        domain_lookup_by_id(id: i32) -> DomainRef = list::by_id;
        domain_lookup_by_uuid(uuid: Uuid) -> DomainRef = list::by_uuid;
        domain_lookup_by_name(name: &str) -> DomainRef = list::by_name;

        domain_define_xml(xml: &str) -> DomainRef = define::define;
        domain_define_xml_flags(xml: &str, flags: u32) -> DomainRef = define::define_flags;
        domain_rename(domain: &DomainRef, name: &str, flags: u32) -> () = define::rename;
        domain_undefine(domain: &DomainRef) -> () = define::undefine;
        domain_undefine_flags(domain: &DomainRef, flags: u32) -> () = define::undefine_flags;
        domain_get_autostart(domain: &DomainRef) -> bool = define::autostart;
        domain_set_autostart(domain: &DomainRef, autostart: i32) -> () = define::set_autostart;
        domain_get_metadata(domain: &DomainRef, kind: i32, uri: Option<&str>, flags: u32) -> String = metadata::get;
        domain_has_managed_save_image(domain: &DomainRef, flags: u32) -> bool = save::has_managed;
        domain_managed_save(domain: &DomainRef, flags: u32) -> () = save::manage;
        domain_managed_save_remove(domain: &DomainRef, flags: u32) -> () = save::remove_managed;
        domain_save(domain: &DomainRef, to: &str) -> () = save::to_file;
        domain_save_flags(domain: &DomainRef, to: &str, dxml: Option<&str>, flags: u32) -> () = save::to_file_flags;
        domain_restore(from: &str) -> () = save::restore;
        domain_restore_flags(from: &str, dxml: Option<&str>, flags: u32) -> () = save::restore_flags;
        domain_save_image_get_xml_desc(file: &str, flags: u32) -> String = save::image_xml;

        domain_create(domain: &DomainRef) -> () = power::create;
        domain_create_with_flags(domain: &DomainRef, flags: u32) -> () = power::create_flags;
        domain_create_xml(xml: &str, flags: u32) -> DomainRef = power::create_xml;
        domain_suspend(domain: &DomainRef) -> () = power::suspend;
        domain_resume(domain: &DomainRef) -> () = power::resume;
        domain_shutdown(domain: &DomainRef) -> () = power::shutdown;
        domain_shutdown_flags(domain: &DomainRef, flags: u32) -> () = power::shutdown_flags;
        domain_reboot(domain: &DomainRef, flags: u32) -> () = power::reboot;
        domain_reset(domain: &DomainRef, flags: u32) -> () = power::reset;
        domain_destroy(domain: &DomainRef) -> () = power::destroy;
        domain_destroy_flags(domain: &DomainRef, flags: u32) -> () = power::destroy_flags;

        domain_get_info(domain: &DomainRef) -> DomainInfo = query::info;
        domain_get_state(domain: &DomainRef, flags: u32) -> (i32, i32) = query::state;
        domain_get_control_info(domain: &DomainRef, flags: u32) -> DomainControlInfo = query::control;
        domain_get_xml_desc(domain: &DomainRef, flags: u32) -> String = query::xml;
        domain_get_os_type(domain: &DomainRef) -> String = query::os_type;
        domain_is_active(domain: &DomainRef) -> bool = query::is_active;
        domain_is_persistent(domain: &DomainRef) -> bool = query::is_persistent;
        domain_is_updated(domain: &DomainRef) -> bool = query::is_updated;
        connect_get_all_domain_stats(domains: &[DomainRef], kinds: u32, flags: u32) -> Vec<StatsRecord> = all_stats::all;

        domain_get_max_vcpus(domain: &DomainRef) -> i32 = vcpu::max;
        domain_get_vcpus_flags(domain: &DomainRef, flags: u32) -> i32 = vcpu::count;
        domain_set_vcpus(domain: &DomainRef, count: u32) -> () = vcpu::set;
        domain_set_vcpus_flags(domain: &DomainRef, count: u32, flags: u32) -> () = vcpu::set_flags;
        domain_get_vcpus(domain: &DomainRef, maplen: i32) -> (Vec<VcpuInfo>, Vec<u8>) = vcpu::list;
        domain_get_vcpu_pin_info(domain: &DomainRef, count: i32, maplen: i32, flags: u32) -> Vec<u8> = vcpu::pins;

        domain_get_max_memory(domain: &DomainRef) -> u64 = memory::max;
        domain_set_max_memory(domain: &DomainRef, kib: u64) -> () = memory::set_max;
        domain_set_memory(domain: &DomainRef, kib: u64) -> () = memory::set;
        domain_set_memory_flags(domain: &DomainRef, kib: u64, flags: u32) -> () = memory::set_flags;
        domain_memory_stats(domain: &DomainRef, flags: u32) -> Vec<DomainMemoryStat> = memory::stats;
        domain_memory_peek(domain: &DomainRef, start: u64, size: u64, flags: u32) -> Vec<u8> = peek::memory;

        domain_block_peek(domain: &DomainRef, disk: &str, offset: u64, size: u64, flags: u32) -> Vec<u8> = peek::block;
        domain_get_block_info(domain: &DomainRef, disk: &str, flags: u32) -> DomainBlockInfo = block::info;
        domain_block_stats(domain: &DomainRef, disk: &str) -> DomainBlockStats = block::stats;
        domain_block_stats_flags(domain: &DomainRef, disk: &str, flags: u32) -> TypedParams = block::stats_flags;
        domain_get_disk_errors(domain: &DomainRef, flags: u32) -> Vec<DiskError> = block::errors;
        domain_interface_stats(domain: &DomainRef, device: &str) -> DomainInterfaceStats = interface::stats;

        domain_open_console(domain: &DomainRef, name: Option<&str>, flags: u32) -> Box<dyn StreamDriver> = channel::console;
        domain_open_channel(domain: &DomainRef, name: Option<&str>, flags: u32) -> Box<dyn StreamDriver> = channel::channel;
        domain_open_graphics(domain: &DomainRef, index: u32, fd: i32, flags: u32) -> () = graphics::open_on;
        domain_open_graphics_fd(domain: &DomainRef, index: u32, flags: u32) -> OwnedFd = graphics::open;
        domain_screenshot(domain: &DomainRef, screen: u32, flags: u32) -> (String, Box<dyn StreamDriver>) = screenshot::take;
        domain_send_key(domain: &DomainRef, codeset: u32, holdtime: u32, keycodes: &[u32], flags: u32) -> () = input::send_key;
        domain_inject_nmi(domain: &DomainRef, flags: u32) -> () = input::inject_nmi;

        domain_core_dump(domain: &DomainRef, to: &str, flags: u32) -> () = dump::core;
        domain_core_dump_with_format(domain: &DomainRef, to: &str, format: u32, flags: u32) -> () = dump::core_as;
        domain_get_job_info(domain: &DomainRef) -> DomainJobInfo = job_info::info;
        domain_get_job_stats(domain: &DomainRef, flags: u32) -> (i32, TypedParams) = job_info::stats;
        domain_abort_job(domain: &DomainRef) -> () = job_info::abort;
        domain_abort_job_flags(domain: &DomainRef, flags: u32) -> () = job_info::abort_flags;

        domain_qemu_monitor_command(domain: &DomainRef, command: Option<&str>, flags: u32) -> String = monitor_command::run;
    }
    fn domain_set_metadata(&self, call: &Call, domain: &DomainRef, kind: i32, text: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: u32) -> Result<()> {
        metadata::set(self, call, domain, kind, metadata::Written { text, key, uri }, flags)
    }
}
