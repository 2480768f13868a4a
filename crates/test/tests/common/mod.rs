//! One scenario over most of the driver; what it sees is written down line by line, so that two ways to reach the driver
//! can be compared.
#![allow(dead_code, reason = "every test file uses a part")]

use std::fmt::Debug;
use std::sync::Arc;

use ferrovirt::event::Queued;
use ferrovirt::{Connect, ConnectOptions, Domain, Registry, Result};

pub(crate) const GUEST: &str = "<domain type='test'><name>guest</name>\
    <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><memory unit='MiB'>512</memory><vcpu current='2'>4</vcpu>\
    <os><type>hvm</type></os><devices><interface type='user'><mac address='52:54:00:00:00:01'/></interface></devices>\
    </domain>";

/// A connection to the driver that is linked into this test.
pub(crate) fn linked(uri: &str) -> Connect {
    let registry = Registry::new();
    ferrovirt_driver_test::register(&registry);
    open(&registry, uri)
}

/// A connection to the driver in its shared object.
pub(crate) fn plugin(uri: &str) -> Connect {
    open(&Registry::new(), uri)
}

fn open(registry: &Arc<Registry>, uri: &str) -> Connect {
    ConnectOptions::new().registry(Arc::clone(registry)).open(Some(uri)).expect("the driver accepts the URI")
}

/// What a call answered, errors with all their fields.
pub(crate) fn answer<T: Debug>(result: Result<T>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => format!("{:?}", error.to_raw()),
    }
}

struct Transcript {
    lines: Vec<String>,
}

impl Transcript {
    fn note<T: Debug>(&mut self, what: &str, result: Result<T>) {
        self.lines.push(format!("{what}: {}", answer(result)));
    }

    fn state(&mut self, what: &str, domain: &Domain) {
        self.note(what, domain.state(0));
        // The CPU time is the clock's.
        self.note("  info", domain.info().map(|i| (i.state, i.max_mem, i.memory, i.nr_virt_cpu)));
    }
}

/// Runs the scenario on a fresh `test:///default`.
pub(crate) fn scenario(connect: &Connect) -> Vec<String> {
    let mut seen = Transcript { lines: Vec::new() };
    host(&mut seen, connect);
    let (_subscription, events) = connect.domain_events(0, None).expect("the driver has events");
    life(&mut seen, connect);
    limits(&mut seen, connect);
    while let Some(entry) = events.pop() {
        let Queued::Event(event) = entry else { continue };
        seen.lines.push(format!("event {:?} {:?}", event.object, event.as_lifecycle()));
    }
    seen.lines
}

fn host(seen: &mut Transcript, connect: &Connect) {
    seen.note("type", connect.driver_type());
    seen.note("version", connect.version());
    seen.note("hostname", connect.hostname());
    seen.note("max vcpus", connect.max_vcpus(None));
    seen.note("node", connect.node_info());
    seen.note("capabilities", connect.capabilities());
    seen.note("free memory", connect.node_free_memory());
    seen.note("cells", connect.node_cells_free_memory(0));
    seen.note("cells beyond", connect.node_cells_free_memory(7));
    seen.note("security model", connect.node_security_model());
    seen.note("cpu map", connect.node_cpu_map(0));
    seen.note("secure", connect.is_secure());
    seen.note("keep alive", connect.set_keep_alive(1, 1));
    seen.lines.push(format!("uri {}", connect.uri()));
}

fn names(connect: &Connect, flags: u32) -> Result<Vec<(String, i32)>> {
    let domains = connect.list_all_domains(flags)?;
    Ok(domains.iter().map(|d| (d.name().to_owned(), d.reference().id)).collect())
}

fn life(seen: &mut Transcript, connect: &Connect) {
    seen.note("all", names(connect, 0));
    seen.note("by id", connect.domain_lookup_by_id(1).map(|d| d.reference().clone()));
    seen.note("no id", connect.domain_lookup_by_id(99).map(|d| d.reference().clone()));
    seen.note("no name", connect.domain_lookup_by_name("nobody").map(|d| d.reference().clone()));
    seen.note("garbage", connect.domain_define_xml("<domain").map(|d| d.reference().clone()));
    let guest = connect.domain_define_xml(GUEST).expect("a valid document");
    seen.note("xml", guest.xml_desc(0));
    seen.state("defined", &guest);
    seen.note("resume", guest.resume());
    seen.note("create", guest.create());
    seen.note("again", guest.create());
    seen.state("running", &guest);
    seen.note("counts", Ok((connect.num_of_domains().ok(), connect.num_of_defined_domains().ok())));
    seen.note("ids", connect.list_domains());
    seen.note("live xml", guest.xml_desc(0));
    seen.note("suspend", guest.suspend());
    seen.state("paused", &guest);
    seen.note("paused only", names(connect, 32));
    seen.note("resume", guest.resume());
    seen.note("reboot", guest.reboot(0));
    seen.note("shutdown", guest.shutdown());
    seen.state("off", &guest);
    seen.note("destroy", guest.destroy());
    seen.note("inactive", connect.list_defined_domains());
    seen.note("rename", guest.rename("other", 0));
    seen.note("undefine", guest.undefine());
    seen.note("gone", guest.info().map(|_| ()));
    let transient = connect.domain_create_xml(GUEST, 0).expect("a valid document");
    seen.note("persistent", transient.is_persistent());
    seen.note("destroy", transient.destroy());
    seen.note("all", names(connect, 0));
}

fn limits(seen: &mut Transcript, connect: &Connect) {
    let test = connect.domain_lookup_by_name("test").expect("the default domain");
    seen.note("autostart", test.set_autostart(1).and_then(|()| test.autostart()));
    seen.note("memory", test.set_memory(1_000_000));
    seen.note("too much", test.set_memory(100_000_000));
    seen.note("maximum", test.set_max_memory(100_000_000));
    seen.note("vcpus", test.set_vcpus(1));
    seen.note("too many", test.set_vcpus(3));
    seen.note("far too many", test.set_vcpus(33));
    seen.note("config", test.set_vcpus_flags(4, 6));
    seen.note("count", test.vcpus_flags(6));
    seen.state("changed", &test);
    seen.note("flags", test.xml_desc(0x200));
    seen.note("inactive xml", test.xml_desc(2));
    seen.note("os type", test.os_type());
    seen.note("not there", test.job_info());
}
