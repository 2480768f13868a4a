//! What a user asks of a guest: disks, memory, documents, the monitor, channels, the display.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use std::fs::File;
use std::io::Read as _;
use std::time::{Duration, Instant};

use common::{PATIENCE, Root};
use ferrovirt::call::Call;
use ferrovirt::stream::Received;
use ferrovirt::{ErrorNumber, consts};

#[test]
fn disks_have_sizes_counters_and_content() {
    let root = Root::new();
    let domain = root.bootable("disks", "q35");
    let sector = ferrovirt_guest::boot_sector();
    for running in [false, true] {
        if running {
            domain.create().unwrap();
        }
        let info = domain.block_info("vda", 0).unwrap();
        assert_eq!((info.capacity, info.physical), (1 << 20, 1 << 20));
        assert!(info.allocation > 0 && info.allocation <= info.physical, "{info:?}");
        assert_eq!(domain.block_peek("vda", 0, 512, 0).unwrap(), sector);
        assert_eq!(domain.block_info("vdz", 0).unwrap_err().number(), ErrorNumber::INVALID_ARG);
        let error = domain.block_peek("vda", (1 << 20) - 1, 2, 0).unwrap_err();
        assert!(error.message().ends_with("starting from 1048575 has only 1 bytes available"), "{error}");
    }
    let end = Instant::now() + PATIENCE;
    while domain.block_stats("vda").unwrap().rd_bytes < 512 {
        assert!(Instant::now() < end, "the firmware reads the boot sector");
        std::thread::sleep(Duration::from_millis(20));
    }
    let stats = domain.block_stats_flags("", 0).unwrap();
    assert!(stats.llong("rd_operations").unwrap().is_some_and(|count| count > 0));
    assert!(domain.block_stats("vdz").unwrap_err().message().ends_with("invalid path: vdz"));
    assert!(domain.disk_errors(0).unwrap().is_empty());
    domain.destroy().unwrap();
    assert_eq!(domain.block_stats("vda").unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
}

#[test]
fn memory_is_read_and_counted() {
    let root = Root::new();
    let domain = root.bootable("memory", "q35");
    domain.create().unwrap();
    let sector = ferrovirt_guest::boot_sector();
    let end = Instant::now() + PATIENCE;
    // The BIOS loads the boot sector to where every PC has it.
    while domain.memory_peek(0x7c00, 512, consts::MEMORY_PHYSICAL).unwrap() != sector {
        assert!(Instant::now() < end, "the boot sector is not loaded");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(domain.memory_peek(0x7c00, 16, consts::MEMORY_VIRTUAL).unwrap(), sector[..16]);
    let error = domain.memory_peek(0, 64 << 20, consts::MEMORY_PHYSICAL).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::INVALID_ARG);
    let stats = domain.memory_stats(0).unwrap();
    let resident = stats.iter().find(|stat| stat.tag == consts::DOMAIN_MEMORY_STAT_RSS).unwrap();
    assert!(resident.val > 1024, "{stats:?}");
    let error = domain.set_memory(16 << 10).unwrap_err();
    assert!(error.message().contains("without the balloon device"), "{error}");
    domain.set_memory_flags(16 << 10, consts::DOMAIN_MEM_CONFIG).unwrap();
    assert!(domain.set_memory_flags(64 << 10, consts::DOMAIN_MEM_CONFIG).is_err());
    let later = domain.xml_desc(consts::DOMAIN_XML_INACTIVE).unwrap();
    assert!(later.contains("<currentMemory unit='KiB'>16384</currentMemory>"), "{later}");
    domain.destroy().unwrap();
}

#[test]
fn the_balloon_takes_memory() {
    let root = Root::new();
    let balloon = "<memballoon model='virtio'/>";
    let document = root.document("balloon", "q35", balloon).replace("<memballoon model='none'/>", "");
    let domain = root.connect.domain_define_xml(&document).unwrap();
    domain.create().unwrap();
    let stats = domain.memory_stats(0).unwrap();
    let actual = stats.iter().find(|stat| stat.tag == consts::DOMAIN_MEMORY_STAT_ACTUAL_BALLOON).unwrap();
    assert_eq!(actual.val, 32 << 10);
    // Nobody in the guest moves the balloon; the emulator takes the order.
    domain.set_memory(16 << 10).unwrap();
    assert!(domain.set_memory(64 << 10).is_err());
    domain.destroy().unwrap();
    // What the guest has is what the balloon says, not what the document wants.
    domain.set_memory_flags(16 << 10, consts::DOMAIN_MEM_CONFIG).unwrap();
    domain.create().unwrap();
    assert_eq!(domain.info().unwrap().memory, 32 << 10);
    domain.destroy().unwrap();
}

#[test]
fn documents_carry_what_users_write_on_them() {
    let root = Root::new();
    let domain = root.bootable("noted", "q35");
    let (live, config) = (consts::DOMAIN_AFFECT_LIVE, consts::DOMAIN_AFFECT_CONFIG);
    let title = consts::DOMAIN_METADATA_TITLE;
    let error = domain.metadata(title, None, 0).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::NO_DOMAIN_METADATA);
    domain.create().unwrap();
    domain.set_metadata(title, Some("for now"), None, None, live).unwrap();
    domain.set_metadata(title, Some("for ever"), None, None, config).unwrap();
    assert_eq!(domain.metadata(title, None, live).unwrap(), "for now");
    assert_eq!(domain.metadata(title, None, config).unwrap(), "for ever");
    let element = consts::DOMAIN_METADATA_ELEMENT;
    let (key, uri) = (Some("k"), Some("http://example.org/k"));
    domain.set_metadata(element, Some("<a b='c'/>"), key, uri, live | config).unwrap();
    assert_eq!(domain.metadata(element, uri, live).unwrap(), "<a b=\"c\"/>");
    // The next manager finds both.
    let (folder, _keep) = root.close(domain);
    let connect = common::open(&common::registry(), &folder);
    let domain = connect.domain_lookup_by_name("noted").unwrap();
    assert_eq!(domain.metadata(title, None, live).unwrap(), "for now");
    domain.destroy().unwrap();
    assert_eq!(domain.metadata(title, None, 0).unwrap(), "for ever");
    assert_eq!(domain.metadata(element, uri, config).unwrap(), "<a b=\"c\"/>");
    assert_eq!(domain.max_vcpus().unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    assert_eq!(domain.vcpus_flags(config).unwrap(), 1);
    assert!(!domain.has_managed_save_image(0).unwrap());
}

#[test]
fn the_monitor_answers_those_who_know_it() {
    let root = Root::new();
    let domain = root.bootable("asked", "q35");
    domain.create().unwrap();
    let ask = |command: &str, flags| domain.qemu_monitor_command(Some(command), flags);
    let answer = ask(r#"{"execute":"query-name"}"#, 0).unwrap();
    assert!(answer.starts_with(r#"{"return":{"name":"asked"},"id":"libvirt-"#), "{answer}");
    let refused = ask(r#"{"execute":"no-such"}"#, 0).unwrap();
    assert!(refused.contains(r#""class":"CommandNotFound""#), "{refused}");
    let text = ask("info version", consts::DOMAIN_QEMU_MONITOR_COMMAND_HMP).unwrap();
    assert!(text.starts_with(|c: char| c.is_ascii_digit()), "{text}");
    assert!(ask("nonsense", 0).is_err() && ask("{}", 0).is_err());
    domain.destroy().unwrap();
}

#[test]
fn a_console_has_one_reader_unless_somebody_insists() {
    let root = Root::new();
    let channel = "<channel type='unix'><source mode='bind' path='SOCKET'/>\
                   <target type='virtio' name='org.example.a'/></channel>";
    let channel = channel.replace("SOCKET", &root.folder.join("channel").to_string_lossy());
    let domain = root.bootable_with("heard", "q35", &channel);
    domain.create_with_flags(consts::DOMAIN_START_PAUSED).unwrap();
    let first = domain.open_console(None, 0).unwrap();
    let error = domain.open_console(None, 0).map(|_| ()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_FAILED);
    assert!(error.message().ends_with("Active console session exists for this domain"), "{error}");
    let second = domain.open_console(None, consts::DOMAIN_CONSOLE_FORCE).unwrap();
    // Who was there before is at the end of the stream, even while waiting.
    let (call, mut buffer) = (Call::default(), [0; 64]);
    assert_eq!(first.recv(&call, &mut buffer, 0, false).unwrap(), Received::Data(0));
    assert!(first.send(&call, b"x", false).is_err());
    second.finish(&call).unwrap();
    let third = domain.open_console(None, 0).unwrap();
    drop(third);
    drop(domain.open_console(None, 0).unwrap());

    let talk = domain.open_channel(Some("org.example.a"), 0).unwrap();
    assert_eq!(talk.send(&call, b"hello", true).unwrap(), Some(5));
    let error = domain.open_channel(None, 0).map(|_| ()).unwrap_err();
    assert!(error.message().ends_with("Active channel stream exists for this domain"), "{error}");
    let error = domain.open_channel(Some("none"), 0).map(|_| ()).unwrap_err();
    assert!(error.message().ends_with("cannot find channel none"), "{error}");
    drop(talk);
    domain.destroy().unwrap();
    assert!(domain.open_console(None, 0).is_err());
}

#[test]
fn a_display_is_reached_without_a_port() {
    let root = Root::new();
    let devices = "<graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video>";
    let domain = root.bootable_with("shown", "q35", devices);
    domain.create().unwrap();
    let skip = consts::DOMAIN_OPEN_GRAPHICS_SKIPAUTH;
    let mut display = File::from(domain.open_graphics_fd(0, skip).unwrap());
    let mut greeting = [0; 12];
    display.read_exact(&mut greeting).unwrap();
    assert_eq!(&greeting, b"RFB 003.008\n");
    assert!(
        domain.open_graphics_fd(1, 0).unwrap_err().message().contains("No graphics backend with index 1")
    );
    domain.destroy().unwrap();
}

#[test]
fn lists_know_all_filters() {
    let root = Root::new();
    let (one, _two) = (root.bootable("one", "q35"), root.bootable("two", "q35"));
    one.set_autostart(1).unwrap();
    let names = |flags| {
        let found = root.connect.list_all_domains(flags).unwrap();
        found.iter().map(|domain| domain.name().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(consts::CONNECT_LIST_DOMAINS_AUTOSTART), ["one"]);
    assert_eq!(names(consts::CONNECT_LIST_DOMAINS_NO_AUTOSTART), ["two"]);
    assert!(
        names(consts::CONNECT_LIST_DOMAINS_HAS_SNAPSHOT | consts::CONNECT_LIST_DOMAINS_INACTIVE).is_empty()
    );
    assert_eq!(names(consts::CONNECT_LIST_DOMAINS_NO_CHECKPOINT), ["one", "two"]);
    let error = root.connect.list_all_domains(1 << 16).unwrap_err();
    assert!(
        error.message().ends_with("unsupported flags (0x10000) in function qemuConnectListAllDomains"),
        "{error}"
    );
}

#[test]
fn statistics_of_many_domains_wait_for_none() {
    let root = Root::new();
    let off = root.bootable("off", "q35");
    let (one, two) = (root.bootable("one", "q35"), root.bootable("two", "q35"));
    one.create().unwrap();
    two.create().unwrap();
    let all = root.connect.all_domain_stats(&[], 0, 0).unwrap();
    assert_eq!(all.len(), 3);
    let of = |name: &str| &all.iter().find(|record| record.domain.name.as_ref() == name).unwrap().params;
    assert_eq!(of("one").int("state.state").unwrap(), Some(consts::DOMAIN_RUNNING));
    assert_eq!(of("off").int("state.state").unwrap(), Some(consts::DOMAIN_SHUTOFF));
    assert!(of("one").ullong("cpu.time").unwrap().is_some_and(|time| time > 0));
    assert_eq!(of("one").uint("vcpu.current").unwrap(), Some(1));
    assert!(of("one").ullong("vcpu.0.time").unwrap().is_some());
    assert_eq!(of("one").ullong("balloon.maximum").unwrap(), Some(32 << 10));
    assert!(of("one").ullong("balloon.rss").unwrap().is_some_and(|rss| rss > 1024));
    assert_eq!(of("one").ullong("block.0.capacity").unwrap(), Some(1 << 20));
    assert!(of("one").ullong("block.0.rd.reqs").unwrap().is_some());
    assert!(of("off").find("block.0.rd.reqs").is_none() && of("off").find("cpu.time").is_none());
    let active = consts::CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE;
    let state = consts::DOMAIN_STATS_STATE;
    assert_eq!(root.connect.all_domain_stats(&[], state, active).unwrap().len(), 2);
    assert_eq!(root.connect.all_domain_stats(std::slice::from_ref(&off), state, active).unwrap().len(), 0);
    let enforce = consts::CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS;
    let error = root.connect.all_domain_stats(&[], consts::DOMAIN_STATS_PERF, enforce).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::ARGUMENT_UNSUPPORTED);
    // One that hangs costs a moment, and only its own counters.
    let pids = common::emulators(&root.folder);
    let signal = |pid: u32, name: &str| {
        assert!(
            std::process::Command::new("kill").args([name, &pid.to_string()]).status().unwrap().success()
        );
    };
    signal(pids[0], "-STOP");
    let start = Instant::now();
    let all = root.connect.all_domain_stats(&[], 0, active).unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    let counted = all.iter().filter(|record| record.params.find("block.0.rd.reqs").is_some()).count();
    assert_eq!((all.len(), counted), (2, 1));
    signal(pids[0], "-CONT");
    one.destroy().unwrap();
    two.destroy().unwrap();
}

#[test]
fn a_domain_gets_another_name() {
    let root = Root::new();
    let domain = root.bootable("old", "q35");
    root.bootable("taken", "q35");
    domain.set_autostart(1).unwrap();
    domain.create().unwrap();
    let refused =
        |domain: &ferrovirt::Domain, name| domain.rename(name, 0).unwrap_err().message().into_owned();
    assert!(refused(&domain, "a/b").ends_with("cannot rename active domain"));
    domain.destroy().unwrap();
    assert!(refused(&domain, "old").ends_with("Can't rename domain to itself"));
    assert!(refused(&domain, "taken").ends_with("domain with name 'taken' already exists"));
    assert!(refused(&domain, "a/b").ends_with("cannot contain '/'"));
    domain.rename("new", 0).unwrap();
    assert!(root.connect.domain_lookup_by_name("old").is_err());
    let renamed = root.connect.domain_lookup_by_name("new").unwrap();
    assert_eq!(renamed.uuid(), domain.uuid());
    assert!(renamed.autostart().unwrap());
    renamed.create().unwrap();
    renamed.destroy().unwrap();
    drop(renamed);
    let (folder, _keep) = root.close(domain);
    let names = common::open(&common::registry(), &folder).list_all_domains(0).unwrap();
    assert_eq!(names.iter().map(|domain| domain.name().to_owned()).collect::<Vec<_>>(), ["new", "taken"]);
}

#[test]
fn virtual_cpus_are_listed_and_counted() {
    let root = Root::new();
    let document = root.document("cpus", "q35", "").replace("<os>", "<vcpu>2</vcpu><os>");
    let domain = root.connect.domain_define_xml(&document).unwrap();
    assert_eq!(domain.vcpus(1).unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    domain.create().unwrap();
    let (cpus, maps) = domain.vcpus(1).unwrap();
    assert_eq!((cpus.len(), cpus[1].number, maps.len()), (2, 1, 2));
    assert!(maps.iter().all(|map| *map != 0), "{maps:?}");
    assert_eq!(domain.vcpu_pin_info(2, 1, 0).unwrap().len(), 2);
    assert_eq!(domain.set_vcpus(1).unwrap_err().number(), ErrorNumber::OPERATION_UNSUPPORTED);
    domain.set_vcpus(2).unwrap();
    assert_eq!(domain.set_vcpus(3).unwrap_err().number(), ErrorNumber::INVALID_ARG);
    domain.set_vcpus_flags(1, consts::DOMAIN_AFFECT_CONFIG).unwrap();
    assert!(domain.set_vcpus_flags(3, consts::DOMAIN_AFFECT_CONFIG).is_err());
    assert_eq!(domain.vcpus_flags(consts::DOMAIN_AFFECT_CONFIG).unwrap(), 1);
    assert_eq!(domain.vcpus_flags(consts::DOMAIN_AFFECT_LIVE).unwrap(), 2);
    domain.destroy().unwrap();
}

#[test]
fn a_channel_without_path_gets_one() {
    let root = Root::new();
    let channel = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";
    let domain = root.bootable_with("agent", "q35", channel);
    domain.create().unwrap();
    let live = domain.xml_desc(0).unwrap();
    assert!(live.contains("/channel-org.qemu.guest_agent.0'/>"), "{live}");
    let talk = domain.open_channel(None, 0).unwrap();
    assert_eq!(talk.send(&Call::default(), b"{}", true).unwrap(), Some(2));
    domain.destroy().unwrap();
    assert!(!domain.xml_desc(0).unwrap().contains("/channel-org"));
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
}

#[test]
fn the_host_tells_of_itself() {
    let root = Root::new();
    let connect = &root.connect;
    assert!(connect.node_free_memory().unwrap() > 1 << 20);
    let memory = connect.node_memory_stats(-1, 0).unwrap();
    assert_eq!(
        memory.iter().map(|stat| stat.field.as_str()).collect::<Vec<_>>(),
        ["total", "free", "buffers", "cached"]
    );
    assert!(connect.node_cpu_stats(-1, 0).unwrap().iter().all(|stat| stat.field != "idle" || stat.value > 0));
    assert_eq!(connect.node_cpu_stats(99_999, 0).unwrap_err().number(), ErrorNumber::INVALID_ARG);
    let (count, map, online) = connect.node_cpu_map(0).unwrap();
    assert!(count >= 1 && online >= 1 && map[0] & 1 == 1, "{count} {map:?} {online}");
}
