//! I/O threads.

use ferrovirt::consts;
use ferrovirt_util::typed_param::TypedParams;

use super::parse::Command;
use super::pin::{node_cpus, read_map, shown};
use super::program::Play;
use super::shell::{AFFECT, Done, OrSay as _, Refusal, Shell, number, said};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("iothreadadd", add),
    ("iothreaddel", delete),
    ("iothreadinfo", info),
    ("iothreadpin", pin),
    ("iothreadset", set),
];

fn id(command: &Command, option: &str) -> Result<u32, Refusal> {
    match number::<u32>(command, option)?.unwrap_or_default() {
        0 => Err(said(format!("Invalid IOThread id value: '{}'", command.text(option).unwrap_or_default()))),
        id => Ok(id),
    }
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let cpus = node_cpus(domain.connect())?;
    let threads =
        domain.iothread_info(command.bits(&AFFECT)).or_say("Unable to get domain IOThreads information")?;
    if threads.is_empty() {
        shell.extra("No IOThreads found for the domain");
        return Ok(());
    }
    let mut table = Table::new(&["IOThread ID", "CPU Affinity"]);
    for thread in threads {
        table.row([thread.id.to_string(), shown(&thread.cpumap, cpus)]);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn add(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    Ok(domain.add_iothread(id(command, "id")?, command.bits(&AFFECT))?)
}

fn delete(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    Ok(domain.del_iothread(id(command, "id")?, command.bits(&AFFECT))?)
}

fn pin(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let thread = number::<u32>(command, "iothread")?.unwrap_or_default();
    let cpus = node_cpus(domain.connect())?;
    let map = read_map(command.text("cpulist").unwrap_or_default(), cpus)?;
    Ok(domain.pin_iothread(thread, &map, command.bits(&AFFECT))?)
}

fn set(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let thread = id(command, "id")?;
    let mut params = TypedParams::new();
    if let Some(max_ns) = number::<u64>(command, "poll-max-ns")? {
        params.push(consts::DOMAIN_IOTHREAD_POLL_MAX_NS, max_ns)?;
    }
    for (option, name) in [
        ("poll-grow", consts::DOMAIN_IOTHREAD_POLL_GROW),
        ("poll-shrink", consts::DOMAIN_IOTHREAD_POLL_SHRINK),
    ] {
        if let Some(value) = number::<u32>(command, option)? {
            params.push(name, value)?;
        }
    }
    for (option, name) in [
        ("thread-pool-min", consts::DOMAIN_IOTHREAD_THREAD_POOL_MIN),
        ("thread-pool-max", consts::DOMAIN_IOTHREAD_THREAD_POOL_MAX),
    ] {
        if let Some(value) = number::<i32>(command, option)? {
            params.push(name, value)?;
        }
    }
    if params.is_empty() {
        return Err(said("Not enough arguments passed, nothing to set"));
    }
    Ok(domain.set_iothread_params(thread, &params, command.bits(&AFFECT))?)
}
