//! Typed parameters: limits of memory, block devices and NUMA, the scheduler, interfaces, disks, performance events.

use ferrovirt::{Domain, Error, consts};
use ferrovirt_util::typed_param::{TypedParams, TypedValue};

use super::parse::Command;
use super::program::Play;
use super::shell::{AFFECT, Done, OrSay as _, Refusal, Shell, number, said, scaled};

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("blkdeviotune", disk),
    ("blkiotune", blkio),
    ("domiftune", interface),
    ("memtune", memory),
    ("numatune", numa),
    ("perf", perf),
    ("schedinfo", scheduler),
];

/// Prints parameters, one a line.
fn show(shell: &Shell, params: &TypedParams, value: impl Fn(&TypedValue) -> String) {
    for param in params {
        shell.print(format_args!("{:<15}: {}\n", param.field, value(&param.value)));
    }
}

fn plain(value: &TypedValue) -> String {
    value.to_string()
}

/// Collects the options that are given: those of `names` with dashes for underscores.
fn numbers<T>(command: &Command, names: &[&str]) -> Result<TypedParams, Refusal>
where
    T: std::str::FromStr + Into<TypedValue>,
{
    let mut params = TypedParams::new();
    for name in names {
        let option = name.replace('_', "-");
        if let Some(value) = number::<T>(command, &option)? {
            params.push(*name, value)?;
        }
    }
    Ok(params)
}

fn texts(command: &Command, names: &[&str], params: &mut TypedParams) -> Result<(), Refusal> {
    for name in names {
        if let Some(text) = command.text(&name.replace('_', "-")) {
            params.push(*name, text)?;
        }
    }
    Ok(())
}

fn blkio(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let flags = command.bits(&AFFECT);
    let mut params = numbers::<u32>(command, &["weight"])?;
    if let Some(text) = command.text("device-weights") {
        params.push(consts::DOMAIN_BLKIO_DEVICE_WEIGHT, text)?;
    }
    let limits =
        ["device_read_iops_sec", "device_write_iops_sec", "device_read_bytes_sec", "device_write_bytes_sec"];
    texts(command, &limits, &mut params)?;
    if params.is_empty() {
        let found = domain.blkio_parameters(flags).or_say("Unable to get blkio parameters")?;
        show(shell, &found, plain);
        return Ok(());
    }
    domain.set_blkio_parameters(&params, flags).or_say("Unable to change blkio parameters")
}

fn memory(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let flags = command.bits(&AFFECT);
    let unlimited = consts::DOMAIN_MEMORY_PARAM_UNLIMITED.cast_unsigned();
    let mut params = TypedParams::new();
    for name in ["hard_limit", "soft_limit", "swap_hard_limit", "min_guarantee"] {
        let option = name.replace('_', "-");
        if command.text(&option) == Some("-1") {
            params.push(name, unlimited)?;
        } else if let Some(bytes) = scaled(command, &option, 1024)? {
            params.push(name, bytes.div_ceil(1024))?;
        }
    }
    if params.is_empty() {
        let found = domain.memory_parameters(flags).or_say("Unable to get memory parameters")?;
        let limit = |value: &TypedValue| match value {
            TypedValue::ULLong(kib) if *kib == unlimited => "unlimited".to_owned(),
            other => other.to_string(),
        };
        show(shell, &found, limit);
        return Ok(());
    }
    domain.set_memory_parameters(&params, flags).or_say("Unable to change memory parameters")
}

fn numa(shell: &mut Shell, command: &Command) -> Done {
    let modes = ["strict", "preferred", "interleave", "restrictive"];
    let domain = shell.domain(command)?;
    let flags = command.bits(&AFFECT);
    let mut params = TypedParams::new();
    if let Some(nodeset) = command.text("nodeset") {
        params.push(consts::DOMAIN_NUMA_NODESET, nodeset)?;
    }
    if let Some(text) = command.text("mode") {
        let known = modes.iter().position(|mode| *mode == text).or_else(|| text.parse().ok());
        let known = known.and_then(|at| i32::try_from(at).ok());
        params.push(consts::DOMAIN_NUMA_MODE, known.ok_or_else(|| said(format!("Invalid mode: {text}")))?)?;
    }
    if params.is_empty() {
        let found = domain.numa_parameters(flags).or_say("Unable to get numa parameters")?;
        let mode = |value: &TypedValue| match value {
            TypedValue::Int(at) => usize::try_from(*at)
                .ok()
                .and_then(|at| modes.get(at))
                .map_or_else(|| at.to_string(), |m| (*m).to_owned()),
            other => other.to_string(),
        };
        show(shell, &found, mode);
        return Ok(());
    }
    domain.set_numa_parameters(&params, flags).or_say("Unable to change numa parameters")
}

fn perf(shell: &mut Shell, command: &Command) -> Done {
    let word = |value: &TypedValue| {
        if *value == TypedValue::Boolean(true) { "enabled" } else { "disabled" }.to_owned()
    };
    let domain = shell.domain(command)?;
    let flags = command.bits(&AFFECT);
    let mut params = TypedParams::new();
    for (option, on) in [("enable", true), ("disable", false)] {
        for name in command.text(option).into_iter().flat_map(|names| names.split(',')) {
            params.push(name, on)?;
        }
    }
    if params.is_empty() {
        let found = domain.perf_events(flags).or_say("Unable to get perf events")?;
        show(shell, &found, word);
        return Ok(());
    }
    domain.set_perf_events(&params, flags).or_say("Unable to enable/disable perf events")?;
    show(shell, &params, word);
    Ok(())
}

/// What the scheduler is to use; the parameters that it has tell the types.
fn scheduling(command: &Command, known: &TypedParams) -> Result<TypedParams, Refusal> {
    let mut wanted: Vec<(String, String)> = Vec::new();
    for name in ["weight", "cap"] {
        if let Some(text) = command.text(name) {
            number::<u32>(command, name)?;
            wanted.push((name.to_owned(), text.to_owned()));
        }
    }
    for text in command.texts("set") {
        let split =
            text.split_once('=').ok_or_else(|| said("invalid syntax for --set, expecting name=value"))?;
        wanted.push((split.0.to_owned(), split.1.to_owned()));
    }
    let mut params = TypedParams::new();
    for (name, text) in wanted {
        let old = known.find(&name).ok_or_else(|| said(format!("invalid scheduler option: {name}")))?;
        let invalid = || said(format!("invalid value for parameter '{name}': {text}"));
        match old {
            TypedValue::UInt(_) => params.push(&*name, text.parse::<u32>().map_err(|_| invalid())?)?,
            TypedValue::Int(_) => params.push(&*name, text.parse::<i32>().map_err(|_| invalid())?)?,
            TypedValue::ULLong(_) => params.push(&*name, text.parse::<u64>().map_err(|_| invalid())?)?,
            TypedValue::LLong(_) => params.push(&*name, text.parse::<i64>().map_err(|_| invalid())?)?,
            _ => params.push(&*name, text.as_str())?,
        }
    }
    Ok(params)
}

fn scheduler(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let flags = command.bits(&AFFECT);
    let named = flags != 0 || command.has("current");
    let get = |domain: &Domain| -> Result<TypedParams, Error> {
        if named { domain.scheduler_parameters_flags(flags) } else { domain.scheduler_parameters() }
    };
    let (kind, count) = domain.scheduler_type()?;
    shell.print(format_args!("{:<15}: {kind}\n", "Scheduler"));
    if count == 0 {
        return Ok(());
    }
    let params = scheduling(command, &get(&domain)?)?;
    if !params.is_empty() {
        if named {
            domain.set_scheduler_parameters_flags(&params, flags)?;
        } else {
            domain.set_scheduler_parameters(&params)?;
        }
    }
    show(shell, &get(&domain)?, plain);
    Ok(())
}

fn disk(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let (flags, device) = (command.bits(&AFFECT), command.text("device").unwrap_or_default());
    let mut params = TypedParams::new();
    let names: Vec<&'static str> = command.spec.options.iter().map(|option| option.name).collect();
    for name in names.into_iter().filter(|name| name.contains("-sec")) {
        if let Some(value) = scaled(command, name, 1)? {
            params.push(name.replace('-', "_"), value)?;
        }
    }
    texts(command, &["group_name"], &mut params)?;
    if params.is_empty() {
        let found = domain
            .block_io_tune(Some(device), flags)
            .or_say("Unable to get block I/O throttle parameters")?;
        show(shell, &found, plain);
        return Ok(());
    }
    domain.set_block_io_tune(device, &params, flags).or_say("Unable to change block I/O throttle")
}

fn interface(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let (flags, device) = (command.bits(&AFFECT), command.text("interface"));
    let mut params = TypedParams::new();
    for (option, names) in [
        ("inbound", ["inbound.average", "inbound.peak", "inbound.burst", "inbound.floor"].as_slice()),
        ("outbound", ["outbound.average", "outbound.peak", "outbound.burst"].as_slice()),
    ] {
        let Some(text) = command.text(option) else { continue };
        for (part, name) in text.split(',').zip(names).filter(|(part, _)| !part.is_empty()) {
            let invalid = || said(format!("{option} rate '{text}' is malformed"));
            params.push(*name, part.parse::<u32>().map_err(|_| invalid())?)?;
        }
    }
    if params.is_empty() {
        let found =
            domain.interface_parameters(device, flags).or_say("Unable to get interface parameters")?;
        show(shell, &found, plain);
        return Ok(());
    }
    domain.set_interface_parameters(device, &params, flags).or_say("Unable to set interface parameters")
}
