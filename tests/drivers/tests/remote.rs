//! The test driver through both halves of the protocol: the same answers and the same errors as in process.
#![forbid(unsafe_code)]
#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::sync::Arc;
use std::time::Duration;

use ferrovirt::event::{EventClass, EventQueue, Interest, Queued};
use ferrovirt::stream::Received;
use ferrovirt::{
    Connect, ConnectOptions, Domain, Network, Registry, Result, StoragePool, StorageVol, consts,
};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
use ferrovirt_util::typed_param::TypedParams;

const HOST: &str = "<node>
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <test:runstate>1</test:runstate>
    <name>one</name>
    <uuid>4a64cc71-19c4-2fd0-2323-3050941ea3c3</uuid>
    <memory>65536</memory>
    <vcpu>2</vcpu>
    <os><type arch='x86_64'>hvm</type></os>
    <devices>
      <disk type='file' device='disk'><source file='/d'/><target dev='vda' bus='virtio'/></disk>
      <interface type='network'><mac address='52:54:00:00:00:01'/><source network='net'/></interface>
    </devices>
  </domain>
  <pool type='dir'>
    <name>pool</name>
    <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
    <target><path>/pool</path></target>
    <volume><name>disk.img</name><capacity>1048576</capacity></volume>
  </pool>
  <network>
    <name>net</name>
    <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
    <bridge name='virbr0'/>
    <ip address='192.168.122.1' netmask='255.255.255.0'/>
  </network>
  <interface type='ethernet' name='eth1'>
    <start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/>
  </interface>
</node>";

/// Two equal hosts: one in this process, one behind a socket.
struct Hosts {
    here: Connect,
    there: Connect,
    _server: Server,
    _folder: tempfile::TempDir,
}

fn hosts() -> Hosts {
    let folder = tempfile::tempdir().unwrap();
    let registry = Registry::new();
    ferrovirt_driver_test::register(&registry);
    ferrovirt_driver_remote::register(&registry);
    let file = folder.path().join("host.xml");
    std::fs::write(&file, HOST).unwrap();
    let uri = format!("test://{}", file.display());
    let options = ConnectOptions::new().registry(Arc::clone(&registry));
    let here = options.clone().open(Some(&uri)).unwrap();
    let server = Server::new(ServerOptions::default(), Offer::new().uri(&uri).registry(registry)).unwrap();
    let socket = folder.path().join("sock");
    server.listen(Listener::unix(&socket, UnixOptions::default()).unwrap());
    let there = options.open(Some(&format!("test+unix:///x?socket={}", socket.display()))).unwrap();
    Hosts { here, there, _server: server, _folder: folder }
}

fn one(connect: &Connect) -> Result<Domain> {
    connect.domain_lookup_by_name("one")
}

fn net(connect: &Connect) -> Result<Network> {
    connect.network_lookup_by_name("net")
}

fn pool(connect: &Connect) -> Result<StoragePool> {
    connect.storage_pool_lookup_by_name("pool")
}

fn vol(connect: &Connect) -> Result<StorageVol> {
    pool(connect)?.vol_lookup_by_name("disk.img")
}

fn number(field: &str, value: u64) -> TypedParams {
    let mut params = TypedParams::new();
    params.push(field, value).unwrap();
    params
}

type Ask = fn(&Connect) -> Result<String>;

/// Calls with their text: the results are compared as `Debug` writes them.
macro_rules! asks {
    ($($c:ident => $ask:expr;)*) => {
        [$((stringify!($ask), (|$c| Ok(format!("{:?}", $ask?))) as Ask)),*]
    };
}

/// Asks both hosts everything, in order; calls may change something.
fn compare(asks: &[(&str, Ask)]) {
    let hosts = hosts();
    for (text, ask) in asks {
        let said = |connect: &Connect| match ask(connect) {
            Ok(answer) => answer.replace(connect.uri(), "URI"),
            Err(error) => format!("{:?}", error.to_raw()),
        };
        assert_eq!(said(&hosts.here), said(&hosts.there), "{text}");
    }
}

const DISK: &str =
    "<disk type='file' device='disk'><source file='/e'/><target dev='vdb' bus='virtio'/></disk>";
const SNAPSHOT: &str = "<domainsnapshot><name>s1</name></domainsnapshot>";
const TWO: &str = "<domain type='test'><name>two</name><uuid>4a64cc71-19c4-2fd0-2323-3050941ea3c4</uuid>\
                   <memory>1024</memory><os><type>hvm</type></os></domain>";

#[test]
fn a_connection_knows_whether_a_daemon_serves_it() {
    let hosts = hosts();
    assert_eq!((hosts.here.has_daemon(), hosts.there.has_daemon()), (false, true));
}

#[test]
fn hosts_answer_alike() {
    compare(&asks! {
        c => c.driver_type();
        c => c.is_secure();
        c => c.is_encrypted();
        c => c.version();
        c => c.lib_version();
        c => c.hostname();
        c => c.node_info();
        c => c.capabilities();
        c => c.max_vcpus(Some("test"));
        c => c.max_vcpus(None);
        c => c.node_free_memory();
        c => c.node_cells_free_memory(0);
        c => c.node_security_model();
        c => c.node_cpu_map(0);
        c => c.node_cpu_stats(-1, 0);
        c => c.node_memory_stats(-1, 0);
        c => c.node_memory_parameters(0);
        c => c.node_sev_info(0);
        c => c.node_free_pages(&[4, 2048], 0, 1, 0);
        c => c.sysinfo(0);
        c => c.cpu_model_names("x86_64", 0);
        c => c.compare_cpu("<cpu/>", 0);
        c => c.baseline_cpu(&["<cpu/>"], 0);
        c => c.domain_capabilities(None, None, None, None, 0);
        c => c.domain_xml_from_native("native", "x", 0);
        c => c.num_of_domains();
        c => c.list_domains();
        c => c.num_of_defined_domains();
        c => c.list_defined_domains();
        c => c.list_all_domains(0);
        c => c.list_all_domains(1 << 20);
        c => c.domain_lookup_by_id(1);
        c => c.domain_lookup_by_id(77);
        c => c.domain_lookup_by_name("nobody");
        c => c.domain_lookup_by_uuid(one(c)?.uuid());
        c => c.all_domain_stats(&[], consts::DOMAIN_STATS_STATE, 0);
        c => c.all_domain_stats(&[one(c)?], consts::DOMAIN_STATS_STATE, 0);
        c => c.find_storage_pool_sources("logical", None, 0);
        c => c.storage_pool_capabilities(0);
        c => c.list_nwfilters();
        c => c.list_all_secrets(0);
    });
}

#[test]
fn domains_answer_alike() {
    compare(&asks! {
        c => one(c)?.max_memory();
        c => one(c)?.os_type();
        c => one(c)?.xml_desc(0);
        c => one(c)?.state(0);
        c => one(c)?.control_info(0);
        c => one(c)?.max_vcpus();
        c => one(c)?.vcpus_flags(0);
        c => one(c)?.vcpus(2).map(|(infos, maps)| (infos.len(), maps));
        c => one(c)?.vcpu_pin_info(4, 2, 0);
        c => one(c)?.emulator_pin_info(1, 0);
        c => one(c)?.pin_emulator(&[1], 0);
        c => one(c)?.emulator_pin_info(1, 0);
        c => one(c)?.autostart();
        c => one(c)?.scheduler_type();
        c => one(c)?.scheduler_parameters();
        c => one(c)?.scheduler_parameters_flags(0);
        c => one(c)?.memory_parameters(0);
        c => one(c)?.numa_parameters(0);
        c => one(c)?.blkio_parameters(0);
        c => one(c)?.interface_parameters(Some("52:54:00:00:00:01"), 0);
        c => one(c)?.interface_parameters(Some("none"), 0);
        c => one(c)?.block_io_tune(Some("vda"), 0);
        c => one(c)?.set_memory_parameters(&number("hard_limit", 4096), 0);
        c => one(c)?.set_memory_parameters(&number("nonsense", 1), 0);
        c => one(c)?.memory_parameters(0);
        c => one(c)?.block_info("vda", 0);
        c => one(c)?.block_job_info("vda", 0);
        c => one(c)?.block_peek("vda", 0, 16, 1);
        c => one(c)?.disk_errors(0);
        c => one(c)?.fs_info(0);
        c => one(c)?.iothread_info(0);
        c => one(c)?.add_iothread(3, 0);
        c => one(c)?.iothread_info(0);
        c => one(c)?.interface_addresses(0, 0);
        c => one(c)?.hostname(0);
        c => one(c)?.time(0);
        c => one(c)?.launch_security_info(0);
        c => one(c)?.job_info();
        c => one(c)?.job_stats(0);
        c => one(c)?.cpu_stats(0, -1, 1, 0);
        c => one(c)?.cpu_stats(3, -1, 1, 0);
        c => one(c)?.security_label();
        c => one(c)?.security_label_list();
        c => one(c)?.metadata(0, None, 0);
        c => one(c)?.set_metadata(0, Some("what it is"), None, None, 0);
        c => one(c)?.metadata(0, None, 0);
        c => one(c)?.messages(0);
        c => one(c)?.guest_info(0, 0);
        c => one(c)?.guest_vcpus(0);
        c => one(c)?.perf_events(0);
        c => one(c)?.authorized_ssh_keys_get("u", 0);
        c => one(c)?.fs_freeze(&["/a", "/b"], 0);
        c => one(c)?.fs_thaw(&[], 0);
        c => one(c)?.send_key(0, 0, &[1, 2], 0);
        c => one(c)?.qemu_monitor_command(Some("{}"), 0);
    });
}

#[test]
fn changes_of_domains_are_alike() {
    compare(&asks! {
        c => one(c)?.suspend();
        c => one(c)?.state(0);
        c => one(c)?.resume();
        c => one(c)?.attach_device_flags(DISK, 1);
        c => one(c)?.set_vcpus_flags(1, 1);
        c => one(c)?.set_memory(1024);
        c => one(c)?.set_autostart(1);
        c => one(c)?.xml_desc(0);
        c => one(c)?.snapshot_create_xml(SNAPSHOT, 0).map(|s| s.name().to_owned());
        c => one(c)?.snapshot_list_names(0);
        c => one(c)?.list_all_snapshots(0).map(|all| all.len());
        c => one(c)?.snapshot_current(0).map(|s| s.name().to_owned());
        c => one(c)?.snapshot_lookup_by_name("s2", 0).map(drop);
        c => one(c)?.snapshot_lookup_by_name("s1", 0)?.parent(0).map(drop);
        c => one(c)?.snapshot_lookup_by_name("s1", 0)?.delete(0);
        c => one(c)?.managed_save(0);
        c => one(c)?.has_managed_save_image(0);
        c => one(c)?.create();
        c => one(c)?.rename("uno", 0);
        c => one(c)?.shutdown();
        c => one(c)?.rename("uno", 0);
        c => c.list_defined_domains();
        c => c.domain_define_xml(TWO).map(|d| d.name().to_owned());
        c => c.domain_define_xml("<domain").map(drop);
        c => c.domain_create_xml(TWO, 0).map(|d| d.reference().id);
        c => c.domain_lookup_by_name("two")?.destroy();
        c => c.domain_lookup_by_name("two")?.undefine_flags(0);
        c => c.list_all_domains(0);
    });
}

#[test]
fn everything_else_answers_alike() {
    compare(&asks! {
        c => c.list_networks();
        c => c.list_all_networks(0);
        c => net(c)?.xml_desc(0);
        c => net(c)?.bridge_name();
        c => net(c)?.autostart();
        c => net(c)?.is_active();
        c => net(c)?.is_persistent();
        c => net(c)?.dhcp_leases(None, 0);
        c => net(c)?.metadata(0, None, 0);
        c => net(c)?.list_all_ports(0);
        c => net(c)?.update(3, 4, -1, "<range start='192.168.122.9' end='192.168.122.99'/>", 0);
        c => net(c)?.destroy();
        c => net(c)?.is_active();
        c => c.list_storage_pools();
        c => c.list_all_storage_pools(0);
        c => pool(c)?.xml_desc(0);
        c => pool(c)?.info();
        c => pool(c)?.list_volumes();
        c => pool(c)?.list_all_volumes(0).map(|all| all.len());
        c => pool(c)?.vol_create_xml("<volume><name>v</name><capacity>512</capacity></volume>", 0).map(drop);
        c => pool(c)?.num_of_volumes();
        c => vol(c)?.info();
        c => vol(c)?.info_flags(1);
        c => vol(c)?.path();
        c => vol(c)?.xml_desc(0);
        c => vol(c)?.wipe(0);
        c => vol(c)?.resize(1 << 21, 0);
        c => c.storage_vol_lookup_by_path("/pool/v").map(|v| v.key().to_owned());
        c => c.storage_vol_lookup_by_key("none").map(drop);
        c => pool(c)?.destroy();
        c => pool(c)?.vol_lookup_by_name("v").map(drop);
        c => c.list_interfaces();
        c => c.list_all_interfaces(0);
        c => c.interface_lookup_by_mac_string("aa:bb:cc:dd:ee:ff")?.xml_desc(0);
        c => c.interface_change_begin(0);
        c => c.interface_change_rollback(0);
        c => c.node_num_of_devices(None, 0);
        c => c.node_list_devices(Some("net"), 0);
        c => c.list_all_node_devices(0).map(|all| all.len());
        c => c.node_device_lookup_by_name("computer")?.parent();
        c => c.node_device_lookup_by_name("computer")?.list_caps();
        c => c.node_device_lookup_by_name("computer")?.is_active();
        c => c.node_device_lookup_by_name("none").map(drop);
        c => c.nwfilter_lookup_by_name("none").map(drop);
        c => c.secret_lookup_by_usage(1, "x").map(drop);
    });
}

#[test]
fn events_and_streams_are_alike() {
    let hosts = hosts();
    let told = |connect: &Connect| {
        let queue = Arc::new(EventQueue::new());
        let interests = [(EventClass::Domain, 0), (EventClass::Domain, 23), (EventClass::StoragePool, 0)];
        let subscribe = |(class, id)| connect.subscribe(Interest { class, id, object: None }, queue.clone());
        let subscriptions: Vec<_> = interests.into_iter().map(subscribe).collect::<Result<_>>().unwrap();
        let domain = one(connect).unwrap();
        domain.suspend().unwrap();
        domain.set_metadata(0, Some("x"), None, None, 0).unwrap();
        domain.destroy().unwrap();
        pool(connect).unwrap().destroy().unwrap();
        let mut events = Vec::new();
        while let Some(Queued::Event(event)) = queue.pop_within(Duration::from_millis(500)) {
            events.push(format!("{event:?}"));
        }
        drop(subscriptions);
        // Events of different classes may overtake each other.
        events.sort();
        events
    };
    let here = told(&hosts.here);
    assert_eq!(here, told(&hosts.there));
    assert!(here.len() >= 3, "{here:?}");

    let hosts = self::hosts();
    let picture = |connect: &Connect| {
        let (mime, stream) = one(connect).unwrap().screenshot(0, 0).unwrap();
        let (mut image, mut buffer) = (Vec::new(), [0; 1000]);
        loop {
            match stream.recv(&connect.call(), &mut buffer, 0, false).unwrap() {
                Received::Data(0) => break,
                Received::Data(size) => image.extend_from_slice(&buffer[..size]),
                other => unreachable!("{other:?}"),
            }
        }
        stream.finish(&connect.call()).unwrap();
        (mime, image)
    };
    assert_eq!(picture(&hosts.here), picture(&hosts.there));
}
