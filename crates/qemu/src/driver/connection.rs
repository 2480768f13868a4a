//! A connection: the calls of the public API.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::driver::{ConnectionDriver, HypervisorDriver};
use ferrovirt::event::{Event, EventSink, EventSource, Interest};
use ferrovirt::object::DomainRef;
use ferrovirt::record::NodeInfo;
use ferrovirt::stream::StreamDriver;
use ferrovirt::structs::{DomainControlInfo, DomainInfo};
use ferrovirt_conf::domain::chardev::ChardevType;
use ferrovirt_conf::domain::{Domain as Definition, flags};
use ferrovirt_conf::schema;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, file, process};

use super::console::ConsoleStream;
use super::domain::Domain;
use super::domain_capabilities;
use super::host;
use super::instance::{Instance, uuid_of};
use super::lifecycle::invalid;
use super::start::StartOptions;
use crate::capabilities::Accelerator;
use crate::domain::CapabilitySource as _;
use crate::process::paths;

/// The kernel's clock ticks per second in `/proc`.
const TICKS_PER_SECOND: u64 = 100;

/// One connection to a root.
pub(super) struct Connection {
    instance: Arc<Instance>,
    number: u64,
}

impl Connection {
    pub(super) fn new(instance: Arc<Instance>) -> Self {
        let number = instance.next_connection();
        Self { instance, number }
    }

    fn filtered(&self, wanted: impl Fn(&Domain) -> bool) -> Vec<Arc<Domain>> {
        let mut domains = self.instance.domains();
        domains.retain(|domain| wanted(domain));
        domains.sort_by(|a, b| a.name.cmp(&b.name));
        domains
    }

    fn start_options(&self, flags: u32) -> StartOptions {
        let autodestroy = (flags & consts::DOMAIN_START_AUTODESTROY != 0).then_some(self.number);
        StartOptions { paused: flags & consts::DOMAIN_START_PAUSED != 0, autodestroy }
    }

    /// A document for a new or changed domain, and the domain that it is about, if there is one.
    fn checked(&self, xml: &str) -> Result<(Definition, Option<Arc<Domain>>)> {
        let definition = self.instance.parse(xml, false)?;
        let uuid = uuid_of(&definition)?;
        let by_uuid = self.instance.by_uuid(&uuid);
        let refused = |text: String| Error::new(ErrorDomain::QEMU, ErrorNumber::OPERATION_FAILED, text);
        match (&by_uuid, self.instance.by_name(&definition.name)) {
            (Some(known), _) if known.name.as_ref() != definition.name => {
                Err(refused(format!("domain '{}' is already defined with uuid {uuid}", known.name)))
            }
            (None, Some(known)) => {
                let text = format!("domain '{}' already exists with uuid {}", known.name, known.uuid);
                Err(refused(text))
            }
            _ => Ok((definition, by_uuid)),
        }
    }

    fn xml(&self, domain: &Domain, api_flags: u32) -> Result<String> {
        let state = domain.state();
        let inactive = api_flags & consts::DOMAIN_XML_INACTIVE != 0;
        let definition = if inactive { state.config.as_ref().or(state.current()) } else { state.current() };
        let definition = Arc::clone(definition.ok_or_else(|| invalid("the domain has no document"))?);
        let live = state.live.is_some() && !inactive;
        drop(state);
        let mut format = 0;
        if api_flags & consts::DOMAIN_XML_SECURE != 0 {
            format |= flags::SECURE;
        }
        if !live {
            format |= flags::INACTIVE;
        }
        Ok(definition.format(format))
    }
}

/// Refuses flags that a call does not know.
fn known_flags(flags: u32, known: u32, function: &'static str) -> Result<()> {
    if flags & !known == 0 {
        return Ok(());
    }
    let text = format!("unsupported flags (0x{:x}) in function {function}", flags & !known);
    Err(Error::argument(ErrorDomain::QEMU, function, "flags", text))
}

impl ConnectionDriver for Connection {
    fn events(&self) -> Option<&dyn EventSource> {
        Some(self)
    }

    fn close(&self) {
        self.instance.end_of_connection(self.number);
    }
}

impl EventSource for Connection {
    fn subscribe(&self, call: &Call, interest: Interest, sink: Arc<dyn EventSink>) -> Result<i32> {
        let number = self.instance.events.subscribe(call, interest.clone(), Arc::clone(&sink))?;
        let mut early: Vec<Event> = Vec::new();
        self.instance.backlog.lock().retain(|event| {
            let hers = interest.matches(event);
            if hers {
                early.push(event.clone());
            }
            !hers
        });
        for event in &early {
            sink.deliver(event);
        }
        Ok(number)
    }

    fn unsubscribe(&self, call: &Call, subscription: i32) -> Result<()> {
        self.instance.events.unsubscribe(call, subscription)
    }
}

impl HypervisorDriver for Connection {
    fn connect_get_type(&self, _call: &Call) -> Result<String> {
        Ok("QEMU".to_owned())
    }

    fn connect_get_version(&self, _call: &Call) -> Result<u64> {
        let arch = self.instance.host_arch().to_owned();
        let binary = self.instance.emulator_for(&arch);
        let binary = binary.ok_or_else(|| Error::internal(ErrorDomain::QEMU, "no emulator is installed"))?;
        Ok(u64::from(self.instance.capabilities(&binary)?.version))
    }

    fn connect_get_hostname(&self, _call: &Call) -> Result<String> {
        Ok(host::name())
    }

    fn connect_is_alive(&self, _call: &Call) -> Result<bool> {
        Ok(true)
    }

    fn connect_is_encrypted(&self, _call: &Call) -> Result<bool> {
        Ok(false)
    }

    fn connect_is_secure(&self, _call: &Call) -> Result<bool> {
        Ok(true)
    }

    fn connect_get_max_vcpus(&self, _call: &Call, _type: Option<&str>) -> Result<i32> {
        Ok(i32::try_from(host::cpu_count()).unwrap_or(i32::MAX))
    }

    fn node_get_info(&self, _call: &Call) -> Result<NodeInfo> {
        let cpus = host::cpu_count();
        Ok(NodeInfo {
            model: self.instance.host_arch().to_owned(),
            memory_kib: host::memory_kib(),
            cpus,
            mhz: 0,
            nodes: 1,
            sockets: 1,
            cores: cpus,
            threads: 1,
        })
    }

    fn connect_get_capabilities(&self, _call: &Call) -> Result<String> {
        host::capabilities(&self.instance)
    }

    fn connect_get_domain_capabilities(
        &self,
        _call: &Call,
        emulatorbin: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        _flags: u32,
    ) -> Result<String> {
        let arch = arch.unwrap_or_else(|| self.instance.host_arch());
        let binary = emulatorbin.map(PathBuf::from).or_else(|| self.instance.emulator_for(arch));
        let invalid_arg = |text: String| Error::new(ErrorDomain::QEMU, ErrorNumber::INVALID_ARG, text);
        let binary = binary.ok_or_else(|| {
            invalid_arg(format!("unable to find any emulator to serve '{arch}' architecture"))
        })?;
        let caps = self.instance.capabilities(&binary)?;
        let accelerator = match virttype {
            Some("kvm") => Accelerator::Kvm,
            Some("qemu") => Accelerator::Tcg,
            Some(other) => return Err(invalid_arg(format!("unknown virttype: {other}"))),
            None if caps.has_accelerator(Accelerator::Kvm) => Accelerator::Kvm,
            None => Accelerator::Tcg,
        };
        let found = match machine {
            Some(name) => caps.machine(accelerator, name),
            None => caps.default_machine(accelerator),
        };
        let found = found.ok_or_else(|| {
            let name = machine.unwrap_or_default();
            invalid_arg(format!("the machine '{name}' is not supported by emulator '{}'", binary.display()))
        })?;
        Ok(domain_capabilities::of(&caps, accelerator, found).format())
    }

    fn connect_num_of_domains(&self, call: &Call) -> Result<i32> {
        Ok(i32::try_from(self.connect_list_domains(call)?.len()).unwrap_or(i32::MAX))
    }

    fn connect_list_domains(&self, _call: &Call) -> Result<Vec<i32>> {
        let all = self.instance.domains();
        let mut ids: Vec<i32> =
            all.iter().filter_map(|domain| domain.state().live.as_ref().map(|live| live.id)).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    fn connect_num_of_defined_domains(&self, call: &Call) -> Result<i32> {
        Ok(i32::try_from(self.connect_list_defined_domains(call)?.len()).unwrap_or(i32::MAX))
    }

    fn connect_list_defined_domains(&self, _call: &Call) -> Result<Vec<String>> {
        let inactive = self.filtered(|domain| domain.state().live.is_none());
        Ok(inactive.iter().map(|domain| domain.name.to_string()).collect())
    }

    fn connect_list_all_domains(&self, _call: &Call, flags: u32) -> Result<Vec<DomainRef>> {
        let wanted = |yes: u32, no: u32, value: bool| match (flags & yes != 0, flags & no != 0) {
            (false, false) | (true, true) => true,
            (true, false) => value,
            (false, true) => !value,
        };
        let domains = self.filtered(|domain| {
            let state = domain.state();
            let running = state.state == consts::DOMAIN_RUNNING;
            let paused = state.state == consts::DOMAIN_PAUSED;
            let off = state.state == consts::DOMAIN_SHUTOFF;
            let states = [
                (consts::CONNECT_LIST_DOMAINS_RUNNING, running),
                (consts::CONNECT_LIST_DOMAINS_PAUSED, paused),
                (consts::CONNECT_LIST_DOMAINS_SHUTOFF, off),
                (consts::CONNECT_LIST_DOMAINS_OTHER, !running && !paused && !off),
            ];
            let by_state = states.iter().all(|(flag, _)| flags & flag == 0)
                || states.iter().any(|(flag, value)| flags & flag != 0 && *value);
            by_state
                && wanted(
                    consts::CONNECT_LIST_DOMAINS_ACTIVE,
                    consts::CONNECT_LIST_DOMAINS_INACTIVE,
                    state.live.is_some(),
                )
                && wanted(
                    consts::CONNECT_LIST_DOMAINS_PERSISTENT,
                    consts::CONNECT_LIST_DOMAINS_TRANSIENT,
                    state.config.is_some(),
                )
        });
        Ok(domains.iter().map(|domain| domain.reference()).collect())
    }

    fn domain_lookup_by_id(&self, _call: &Call, id: i32) -> Result<DomainRef> {
        let all = self.instance.domains();
        let found = all.iter().find(|domain| domain.state().live.as_ref().is_some_and(|live| live.id == id));
        let text = format!("no domain with matching id {id}");
        let missing = || Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text);
        found.map(|domain| domain.reference()).ok_or_else(missing)
    }

    fn domain_lookup_by_uuid(&self, _call: &Call, uuid: Uuid) -> Result<DomainRef> {
        let text = format!("no domain with matching uuid '{uuid}'");
        let missing = || Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text);
        self.instance.by_uuid(&uuid).map(|domain| domain.reference()).ok_or_else(missing)
    }

    fn domain_lookup_by_name(&self, _call: &Call, name: &str) -> Result<DomainRef> {
        let text = format!("no domain with matching name '{name}'");
        let missing = || Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text);
        self.instance.by_name(name).map(|domain| domain.reference()).ok_or_else(missing)
    }

    fn domain_define_xml(&self, call: &Call, xml: &str) -> Result<DomainRef> {
        self.domain_define_xml_flags(call, xml, 0)
    }

    fn domain_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<DomainRef> {
        known_flags(flags, consts::DOMAIN_DEFINE_VALIDATE, "qemuDomainDefineXMLFlags")?;
        schema::DOMAIN.validate_if(flags & consts::DOMAIN_DEFINE_VALIDATE != 0, xml)?;
        let (definition, known) = self.checked(xml)?;
        let detail = match &known {
            Some(domain) if domain.state().config.is_some() => consts::DOMAIN_EVENT_DEFINED_UPDATED,
            _ => consts::DOMAIN_EVENT_DEFINED_ADDED,
        };
        let domain = match known {
            Some(domain) => {
                let _job = domain.job.begin(call, "virDomainDefineXMLFlags")?;
                self.instance.save(&definition)?;
                domain.state().config = Some(Arc::new(definition));
                Arc::clone(&domain)
            }
            None => {
                self.instance.save(&definition)?;
                self.instance.insert(definition)?
            }
        };
        self.instance.emit(&domain, consts::DOMAIN_EVENT_DEFINED, detail);
        Ok(domain.reference())
    }

    fn domain_undefine(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        self.domain_undefine_flags(call, domain, 0)
    }

    fn domain_undefine_flags(&self, call: &Call, domain: &DomainRef, _flags: u32) -> Result<()> {
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainUndefineFlags")?;
        if domain.state().config.is_none() {
            return Err(invalid("cannot undefine transient domain"));
        }
        file::remove_if_exists(paths::config_file(&self.instance.dirs, &domain.name))?;
        file::remove_if_exists(paths::autostart_link(&self.instance.dirs, &domain.name))?;
        let active = {
            let mut state = domain.state();
            state.config = None;
            state.live.is_some()
        };
        let (event, detail) = (consts::DOMAIN_EVENT_UNDEFINED, consts::DOMAIN_EVENT_UNDEFINED_REMOVED);
        self.instance.emit(&domain, event, detail);
        if !active {
            domain.state().removed = true;
            self.instance.remove(&domain);
        }
        Ok(())
    }

    fn domain_create(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        self.domain_create_with_flags(call, domain, 0)
    }

    fn domain_create_with_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let known = consts::DOMAIN_START_PAUSED
            | consts::DOMAIN_START_AUTODESTROY
            | consts::DOMAIN_START_BYPASS_CACHE
            | consts::DOMAIN_START_FORCE_BOOT;
        known_flags(flags, known, "qemuDomainCreateWithFlags")?;
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainCreateWithFlags")?;
        let config = {
            let state = domain.state();
            if state.live.is_some() {
                return Err(invalid("domain is already running"));
            }
            state.config.clone().ok_or_else(|| invalid("domain is transient"))?
        };
        self.instance.start(call, &domain, &config, self.start_options(flags))
    }

    fn domain_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<DomainRef> {
        let known =
            consts::DOMAIN_START_PAUSED | consts::DOMAIN_START_AUTODESTROY | consts::DOMAIN_START_VALIDATE;
        known_flags(flags, known, "qemuDomainCreateXML")?;
        schema::DOMAIN.validate_if(flags & consts::DOMAIN_START_VALIDATE != 0, xml_desc)?;
        let (definition, domain) = self.checked(xml_desc)?;
        let domain = match domain {
            Some(domain) => domain,
            None => {
                let domain = Domain::new(uuid_of(&definition)?, definition.name.as_str().into(), None);
                self.instance.add(&domain);
                domain
            }
        };
        let _job = domain.job.begin(call, "virDomainCreateXML")?;
        if domain.state().live.is_some() {
            return Err(invalid(format!("domain '{}' is already active", domain.name)));
        }
        let started = self.instance.start(call, &domain, &definition, self.start_options(flags));
        if started.is_err() && domain.state().config.is_none() {
            self.instance.remove(&domain);
        }
        started?;
        Ok(domain.reference())
    }

    fn domain_suspend(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainSuspend")?;
        self.instance.suspend(call, &domain)
    }

    fn domain_resume(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainResume")?;
        self.instance.resume(call, &domain)
    }

    fn domain_shutdown(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        self.domain_shutdown_flags(call, domain, 0)
    }

    fn domain_shutdown_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        known_flags(flags, consts::DOMAIN_SHUTDOWN_ACPI_POWER_BTN, "qemuDomainShutdownFlags")?;
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainShutdownFlags")?;
        self.instance.power_button(call, &domain, false)
    }

    fn domain_reboot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        known_flags(flags, consts::DOMAIN_REBOOT_ACPI_POWER_BTN, "qemuDomainReboot")?;
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainReboot")?;
        self.instance.power_button(call, &domain, true)
    }

    fn domain_reset(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        known_flags(flags, 0, "qemuDomainReset")?;
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainReset")?;
        self.instance.reset(call, &domain)
    }

    fn domain_destroy(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        self.domain_destroy_flags(call, domain, 0)
    }

    fn domain_destroy_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let known = consts::DOMAIN_DESTROY_GRACEFUL | consts::DOMAIN_DESTROY_REMOVE_LOGS;
        known_flags(flags, known, "qemuDomainDestroyFlags")?;
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainDestroyFlags")?;
        self.instance.destroy(&domain, flags & consts::DOMAIN_DESTROY_GRACEFUL != 0)
    }

    fn domain_get_info(&self, _call: &Call, domain: &DomainRef) -> Result<DomainInfo> {
        let domain = self.instance.find(domain)?;
        let state = domain.state();
        let definition = state.current().map(Arc::clone);
        let live = state.live.as_ref().map(|live| (live.process.pid(), live.balloon_kib));
        let code = u8::try_from(state.state).unwrap_or(0);
        drop(state);
        let definition = definition.ok_or_else(|| invalid("the domain has no document"))?;
        let max_mem = definition.memory.as_ref().map_or(0, |memory| memory.size.0);
        let current = definition.current_memory.map_or(max_mem, |current| current.0);
        let vcpu = definition.vcpu.as_ref();
        let vcpus = vcpu.map_or(1, |vcpu| vcpu.current.unwrap_or(vcpu.maximum));
        Ok(DomainInfo {
            state: code,
            max_mem,
            memory: live.and_then(|(_, balloon)| balloon).unwrap_or(current),
            nr_virt_cpu: u16::try_from(vcpus).unwrap_or(u16::MAX),
            cpu_time: live.map_or(0, |(pid, _)| cpu_time_ns(pid)),
        })
    }

    fn domain_get_state(&self, _call: &Call, domain: &DomainRef, _flags: u32) -> Result<(i32, i32)> {
        let domain = self.instance.find(domain)?;
        let state = domain.state();
        Ok((state.state, state.reason))
    }

    fn domain_get_control_info(
        &self,
        _call: &Call,
        domain: &DomainRef,
        _flags: u32,
    ) -> Result<DomainControlInfo> {
        self.instance.find(domain)?.state().live()?;
        Ok(DomainControlInfo::default())
    }

    fn domain_get_xml_desc(&self, _call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let domain = self.instance.find(domain)?;
        self.xml(&domain, flags)
    }

    fn domain_get_os_type(&self, _call: &Call, domain: &DomainRef) -> Result<String> {
        let domain = self.instance.find(domain)?;
        let state = domain.state();
        Ok(state.current().and_then(|definition| definition.os.kind.name.clone()).unwrap_or_default())
    }

    fn domain_get_max_memory(&self, call: &Call, domain: &DomainRef) -> Result<u64> {
        Ok(self.domain_get_info(call, domain)?.max_mem)
    }

    fn domain_is_active(&self, _call: &Call, dom: &DomainRef) -> Result<bool> {
        Ok(self.instance.find(dom)?.state().live.is_some())
    }

    fn domain_is_persistent(&self, _call: &Call, dom: &DomainRef) -> Result<bool> {
        Ok(self.instance.find(dom)?.state().config.is_some())
    }

    fn domain_is_updated(&self, _call: &Call, dom: &DomainRef) -> Result<bool> {
        self.instance.find(dom)?;
        Ok(false)
    }

    fn domain_get_autostart(&self, _call: &Call, domain: &DomainRef) -> Result<bool> {
        let domain = self.instance.find(domain)?;
        Ok(std::fs::symlink_metadata(paths::autostart_link(&self.instance.dirs, &domain.name)).is_ok())
    }

    fn domain_set_autostart(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let domain = self.instance.find(domain)?;
        let _job = domain.job.begin(call, "virDomainSetAutostart")?;
        if domain.state().config.is_none() {
            return Err(invalid("cannot set autostart for transient domain"));
        }
        let link = paths::autostart_link(&self.instance.dirs, &domain.name);
        if autostart == 0 {
            return file::remove_if_exists(&link);
        }
        let config = paths::config_file(&self.instance.dirs, &domain.name);
        match std::os::unix::fs::symlink(&config, &link) {
            Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => {
                let text = format!("Failed to create symlink '{}' to '{}'", link.display(), config.display());
                Err(Error::io(ErrorDomain::QEMU, &e, text))
            }
            _ => Ok(()),
        }
    }

    fn domain_open_console(
        &self,
        _call: &Call,
        dom: &DomainRef,
        dev_name: Option<&str>,
        _flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let domain = self.instance.find(dom)?;
        let definition = Arc::clone(&domain.state().live()?.definition);
        let d = &definition.devices;
        let consoles = d.consoles.iter().map(|x| (&x.source, &x.info));
        let all = consoles.chain(d.serials.iter().map(|x| (&x.source, &x.info)));
        let mut all = all.chain(d.channels.iter().map(|x| (&x.source, &x.info)));
        let found = match dev_name {
            Some(name) => all.find(|(_, info)| info.alias.as_deref() == Some(name)),
            None => all.next(),
        };
        let (source, _) = found.ok_or_else(|| {
            let name = dev_name.unwrap_or("default");
            Error::internal(ErrorDomain::QEMU, format!("cannot find character device {name}"))
        })?;
        let path = source.endpoints.first().and_then(|endpoint| endpoint.path.as_deref());
        let stream = match (source.kind, source.tty.as_deref().or(path)) {
            (ChardevType::Pty, Some(path)) => ConsoleStream::terminal(path)?,
            (ChardevType::Unix, Some(path)) => ConsoleStream::socket(path)?,
            _ => {
                let name = dev_name.unwrap_or("default");
                let text = format!("character device {name} is not using a PTY or UNIX socket");
                return Err(Error::internal(ErrorDomain::QEMU, text));
            }
        };
        if let Ok(live) = domain.state().live() {
            live.consoles.retain(|console| console.strong_count() > 0);
            live.consoles.push(stream.channel());
        }
        Ok(Box::new(stream))
    }
}

/// Time that the emulator's threads have run, in nanoseconds; 0 if it has just ended.
fn cpu_time_ns(pid: u32) -> u64 {
    let fields = process::stat_fields(Path::new("/proc"), pid, None).unwrap_or_default();
    // `utime` and `stime` are the fields 14 and 15 of proc(5).
    let ticks = |index: usize| fields.get(index).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    (ticks(13) + ticks(14)).saturating_mul(1_000_000_000 / TICKS_PER_SECOND)
}
