//! What domains are: lists, information, state, statistics, documents.

use ferrovirt::{Domain, consts};
use ferrovirt_conf::object::{DomainState, RunState};

use super::parse::Command;
use super::program::Play;
use super::shell::{By, Done, OrSay as _, Shell, number, said};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("cpu-stats", cpu_stats),
    ("domcontrol", control),
    ("domhostname", hostname),
    ("domid", id),
    ("dominfo", info),
    ("domname", name),
    ("domstate", state),
    ("domstats", stats),
    ("domuuid", uuid),
    ("dommemstat", memory_stats),
    ("dumpxml", dumpxml),
    ("list", list),
];

fn yes_no(yes: bool) -> String {
    (if yes { "yes" } else { "no" }).to_owned()
}

/// A state in the shell's words.
fn state_words(number: i32) -> &'static str {
    match DomainState::from_number(number) {
        Some(DomainState::Running) => "running",
        Some(DomainState::Blocked) => "idle",
        Some(DomainState::Paused) => "paused",
        Some(DomainState::Shutdown) => "in shutdown",
        Some(DomainState::Shutoff) => "shut off",
        Some(DomainState::Crashed) => "crashed",
        Some(DomainState::PmSuspended) => "pmsuspended",
        _ => "no state",
    }
}

const LIST: [(&str, u32); 16] = [
    ("persistent", consts::CONNECT_LIST_DOMAINS_PERSISTENT),
    ("transient", consts::CONNECT_LIST_DOMAINS_TRANSIENT),
    ("with-managed-save", consts::CONNECT_LIST_DOMAINS_MANAGEDSAVE),
    ("without-managed-save", consts::CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE),
    ("autostart", consts::CONNECT_LIST_DOMAINS_AUTOSTART),
    ("no-autostart", consts::CONNECT_LIST_DOMAINS_NO_AUTOSTART),
    ("with-snapshot", consts::CONNECT_LIST_DOMAINS_HAS_SNAPSHOT),
    ("without-snapshot", consts::CONNECT_LIST_DOMAINS_NO_SNAPSHOT),
    ("with-checkpoint", consts::CONNECT_LIST_DOMAINS_HAS_CHECKPOINT),
    ("without-checkpoint", consts::CONNECT_LIST_DOMAINS_NO_CHECKPOINT),
    ("state-running", consts::CONNECT_LIST_DOMAINS_RUNNING),
    ("state-paused", consts::CONNECT_LIST_DOMAINS_PAUSED),
    ("state-shutoff", consts::CONNECT_LIST_DOMAINS_SHUTOFF),
    ("state-other", consts::CONNECT_LIST_DOMAINS_OTHER),
    ("inactive", consts::CONNECT_LIST_DOMAINS_INACTIVE),
    ("all", consts::CONNECT_LIST_DOMAINS_ACTIVE | consts::CONNECT_LIST_DOMAINS_INACTIVE),
];

fn list(shell: &mut Shell, command: &Command) -> Done {
    let plain = ["uuid", "name", "id"].into_iter().filter(|option| command.has(option)).collect::<Vec<_>>();
    if let Some(option) = plain.last().filter(|_| command.has("table")) {
        return Err(said(format!("Options --table and --{option} are mutually exclusive")));
    }
    let mut flags = command.bits(&LIST);
    if !command.has("inactive") && !command.has("all") {
        flags |= consts::CONNECT_LIST_DOMAINS_ACTIVE;
    }
    let mut domains = shell.connect()?.list_all_domains(flags).or_say("Failed to list domains")?;
    // Running ones by number, the others by name.
    domains.sort_by_key(|domain| {
        let id = domain.reference().id;
        (id < 0, id, domain.name().to_lowercase())
    });
    if !plain.is_empty() {
        for domain in &domains {
            let id = domain.reference().id;
            let cell = |option: &&str| match *option {
                "uuid" => domain.uuid().to_string(),
                "name" => domain.name().to_owned(),
                _ if id < 0 => "-".to_owned(),
                _ => id.to_string(),
            };
            let cells: Vec<String> = plain.iter().map(cell).collect();
            shell.print(format_args!("{}\n", cells.join(" ")));
        }
        return Ok(());
    }
    let mut header = vec!["Id", "Name", "State"];
    header.extend(command.has("title").then_some("Title"));
    let mut table = Table::new(&header);
    for domain in &domains {
        let id = domain.reference().id;
        let shown = if id < 0 { "-".to_owned() } else { id.to_string() };
        let saved =
            command.has("managed-save") && id < 0 && domain.has_managed_save_image(0).unwrap_or(false);
        let state = if saved { "saved" } else { state_words(domain.state(0)?.0) };
        let mut row = vec![shown, domain.name().to_owned(), state.to_owned()];
        let title = || domain.metadata(consts::DOMAIN_METADATA_TITLE, None, 0).unwrap_or_default();
        row.extend(command.has("title").then(title));
        table.row(row);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let row = |label: &str, value: &str| shell.print(format_args!("{label:<15} {value}\n"));
    let id = domain.reference().id;
    row("Id:", &if id < 0 { "-".to_owned() } else { id.to_string() });
    row("Name:", domain.name());
    row("UUID:", &domain.uuid().to_string());
    if let Ok(kind) = domain.os_type() {
        row("OS Type:", &kind);
    }
    let info = domain.info()?;
    row("State:", state_words(info.state.into()));
    row("CPU(s):", &info.nr_virt_cpu.to_string());
    if info.cpu_time != 0 {
        let tenths = info.cpu_time / 100_000_000;
        row("CPU time:", &format!("{}.{}s", tenths / 10, tenths % 10));
    }
    let limit =
        if info.max_mem == u64::MAX { "no limit".to_owned() } else { format!("{} KiB", info.max_mem) };
    row("Max memory:", &limit);
    row("Used memory:", &format!("{} KiB", info.memory));
    row("Persistent:", &domain.is_persistent().map_or_else(|_| "unknown".to_owned(), yes_no));
    if let Ok(autostart) = domain.autostart() {
        row("Autostart:", if autostart { "enable" } else { "disable" });
    }
    row("Managed save:", &domain.has_managed_save_image(0).map_or_else(|_| "unknown".to_owned(), yes_no));
    security(shell, &domain);
    for (number, message) in domain.messages(0).unwrap_or_default().iter().enumerate() {
        shell.print(format_args!("{:<15} {message}\n", if number == 0 { "Messages:" } else { "" }));
    }
    Ok(())
}

fn security(shell: &Shell, domain: &Domain) {
    let Ok(model) = domain.connect().node_security_model() else { return };
    if model.model.is_empty() {
        return;
    }
    shell.print(format_args!(
        "{:<15} {}\n{:<15} {}\n",
        "Security model:", model.model, "Security DOI:", model.doi
    ));
    if domain.reference().id < 0 {
        return;
    }
    if let Ok(label) = domain.security_label()
        && !label.label.is_empty()
    {
        let mode = if label.enforcing { "enforcing" } else { "permissive" };
        shell.print(format_args!("{:<15} {} ({mode})\n", "Security label:", label.label));
    }
}

fn id(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain_by(command, By::NameOrUuid)?;
    let id = domain.reference().id;
    shell.print(format_args!("{}\n", if id < 0 { "-".to_owned() } else { id.to_string() }));
    Ok(())
}

fn name(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain_by(command, By::IdOrUuid)?;
    shell.print(format_args!("{}\n", domain.name()));
    Ok(())
}

fn uuid(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain_by(command, By::IdOrName)?;
    shell.print(format_args!("{}\n", domain.uuid()));
    Ok(())
}

fn state(shell: &mut Shell, command: &Command) -> Done {
    let (state, reason) = shell.domain(command)?.state(0)?;
    let known = DomainState::from_number(state).map(|state| RunState::new(state, reason));
    let why = known.and_then(RunState::reason_name).unwrap_or("unknown");
    let why = if command.has("reason") { format!(" ({why})") } else { String::new() };
    shell.print(format_args!("{}{why}\n", state_words(state)));
    Ok(())
}

fn control(shell: &mut Shell, command: &Command) -> Done {
    let info = shell.domain(command)?.control_info(0)?;
    let words = ["ok", "background job", "occupied", "error"];
    let word = usize::try_from(info.state).ok().and_then(|at| words.get(at)).copied().unwrap_or("unknown");
    if info.state_time == 0 {
        shell.print(format_args!("{word}\n"));
    } else {
        shell.print(format_args!("{word} ({}.{:03}s)\n", info.state_time / 1000, info.state_time % 1000));
    }
    Ok(())
}

fn hostname(shell: &mut Shell, command: &Command) -> Done {
    let name = shell.domain(command)?.hostname(0).or_say("failed to get hostname")?;
    shell.print(format_args!("{name}\n"));
    Ok(())
}

fn memory_stats(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    if let Some(period_s) = number::<i32>(command, "period")? {
        domain
            .set_memory_stats_period(period_s, command.bits(&super::shell::AFFECT))
            .or_say("Unable to change balloon collection period.")?;
        return Ok(());
    }
    let names = [
        "swap_in",
        "swap_out",
        "major_fault",
        "minor_fault",
        "unused",
        "available",
        "actual",
        "rss",
        "usable",
        "last_update",
        "disk_caches",
        "hugetlb_pgalloc",
        "hugetlb_pgfail",
    ];
    let stats = domain.memory_stats(0);
    for stat in stats.or_say(format!("Failed to get memory statistics for domain {}", domain.name()))? {
        if let Some(name) = usize::try_from(stat.tag).ok().and_then(|tag| names.get(tag)) {
            shell.print(format_args!("{name} {}\n", stat.val));
        }
    }
    Ok(())
}

const XML: [(&str, u32); 4] = [
    ("inactive", consts::DOMAIN_XML_INACTIVE),
    ("security-info", consts::DOMAIN_XML_SECURE),
    ("update-cpu", consts::DOMAIN_XML_UPDATE_CPU),
    ("migratable", consts::DOMAIN_XML_MIGRATABLE),
];

fn dumpxml(shell: &mut Shell, command: &Command) -> Done {
    let xml = shell.domain(command)?.xml_desc(command.bits(&XML))?;
    shell.print(xml);
    Ok(())
}

const STATS: [(&str, u32); 11] = [
    ("state", consts::DOMAIN_STATS_STATE),
    ("cpu-total", consts::DOMAIN_STATS_CPU_TOTAL),
    ("balloon", consts::DOMAIN_STATS_BALLOON),
    ("vcpu", consts::DOMAIN_STATS_VCPU),
    ("interface", consts::DOMAIN_STATS_INTERFACE),
    ("block", consts::DOMAIN_STATS_BLOCK),
    ("perf", consts::DOMAIN_STATS_PERF),
    ("iothread", consts::DOMAIN_STATS_IOTHREAD),
    ("memory", consts::DOMAIN_STATS_MEMORY),
    ("dirtyrate", consts::DOMAIN_STATS_DIRTYRATE),
    ("vm", consts::DOMAIN_STATS_VM),
];

const STATS_OF: [(&str, u32); 11] = [
    ("list-active", consts::CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE),
    ("list-inactive", consts::CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE),
    ("list-persistent", consts::CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT),
    ("list-transient", consts::CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT),
    ("list-running", consts::CONNECT_GET_ALL_DOMAINS_STATS_RUNNING),
    ("list-paused", consts::CONNECT_GET_ALL_DOMAINS_STATS_PAUSED),
    ("list-shutoff", consts::CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF),
    ("list-other", consts::CONNECT_GET_ALL_DOMAINS_STATS_OTHER),
    ("enforce", consts::CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS),
    ("backing", consts::CONNECT_GET_ALL_DOMAINS_STATS_BACKING),
    ("nowait", consts::CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT),
];

fn stats(shell: &mut Shell, command: &Command) -> Done {
    let mut domains = Vec::new();
    for name in command.texts("domain") {
        domains.push(shell.lookup(name, By::All, command.spec.name)?);
    }
    let records =
        shell.connect()?.all_domain_stats(&domains, command.bits(&STATS), command.bits(&STATS_OF))?;
    for (number, record) in records.iter().enumerate() {
        if number > 0 {
            shell.print("\n");
        }
        shell.print(format_args!("Domain: '{}'\n", record.domain.name));
        for param in &record.params {
            shell.print(format_args!("  {}={}\n", param.field, param.value));
        }
    }
    Ok(())
}

fn cpu_stats(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let start = number::<i32>(command, "start")?;
    let count = number::<i32>(command, "count")?;
    if start.is_some_and(|start| start < 0) {
        return Err(said("Invalid value for start CPU"));
    }
    if count.is_some_and(|count| count < 0) {
        return Err(said("Invalid value for number of CPUs to show"));
    }
    let failed = || format!("Failed to retrieve CPU statistics for domain '{}'", domain.name());
    let seconds = |name: &str, ns: &dyn std::fmt::Display| {
        let ns: u64 = ns.to_string().parse().unwrap_or_default();
        let value = format!("{}.{:09}", ns / 1_000_000_000, ns % 1_000_000_000);
        shell.print(format_args!("\t{name:<12} {value:>19} seconds\n"));
    };
    if start.is_some() || count.is_some() || !command.has("total") {
        let start = start.unwrap_or_default();
        let (cpus, _) = domain.cpu_stats(0, 0, 0, 0).or_say(failed())?;
        let (fields, _) = domain.cpu_stats(0, 0, 1, 0).or_say(failed())?;
        let left = u32::try_from(cpus.saturating_sub(start)).unwrap_or_default();
        let count = count.and_then(|count| u32::try_from(count).ok()).map_or(left, |count| count.min(left));
        let fields = u32::try_from(fields).unwrap_or_default();
        let (_, params) = domain.cpu_stats(fields, start, count.max(1), 0).or_say(failed())?;
        for (at, param) in params.iter().enumerate() {
            let at = u32::try_from(at).unwrap_or_default();
            if at.is_multiple_of(fields.max(1)) {
                shell.print(format_args!("CPU{}:\n", start.cast_unsigned() + at / fields.max(1)));
            }
            seconds(&param.field, &param.value);
        }
    }
    if command.has("total") || (start.is_none() && count.is_none()) {
        let (fields, _) = domain.cpu_stats(0, -1, 1, 0).or_say(failed())?;
        let (_, params) =
            domain.cpu_stats(u32::try_from(fields).unwrap_or_default(), -1, 1, 0).or_say(failed())?;
        shell.print("Total:\n");
        for param in &params {
            seconds(&param.field, &param.value);
        }
    }
    Ok(())
}
