//! Which CPUs may be used.

use ferrovirt::Connect;
use ferrovirt_util::bitmap::Bitmap;

use super::parse::Command;
use super::program::Play;
use super::shell::{AFFECT, Done, OrSay as _, Refusal, Shell, number, said};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] =
    &[("emulatorpin", emulator), ("vcpuinfo", info), ("vcpupin", vcpu)];

/// CPUs that maps are about. Upstream: `virshNodeGetCPUCount`.
pub(super) fn node_cpus(connect: &Connect) -> Result<usize, Refusal> {
    let count = match connect.node_cpu_map(0) {
        Ok((count, ..)) => count,
        Err(_) => i32::try_from(connect.node_info()?.cpus).unwrap_or(i32::MAX),
    };
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Bytes of a map.
pub(super) fn map_bytes(cpus: usize) -> i32 {
    i32::try_from(cpus.div_ceil(8)).unwrap_or(i32::MAX)
}

/// A map as a list of CPUs.
pub(super) fn shown(map: &[u8], cpus: usize) -> String {
    let mut set = Bitmap::from_bytes(map);
    set.shrink(cpus);
    set.to_string()
}

/// Reads a list of CPUs. Upstream: `virshParseCPUList`.
pub(super) fn read_map(text: &str, cpus: usize) -> Result<Vec<u8>, Refusal> {
    let mut set = Bitmap::new(cpus);
    if text == "r" {
        set.set_all();
    } else {
        let parsed = Bitmap::parse(text, 1024).map_err(|error| {
            let error = ferrovirt::Error::new(
                ferrovirt::ErrorDomain::NONE,
                ferrovirt::ErrorNumber::INVALID_ARG,
                error.to_string(),
            );
            Refusal::from(error)
        })?;
        if let Some(last) = parsed.last_set().filter(|last| *last >= cpus) {
            return Err(said(format!("CPU {last} in cpulist '{text}' exceed the maxcpu {cpus}")));
        }
        if parsed.is_empty() {
            return Err(said(format!("Invalid cpulist '{text}'")));
        }
        set.union(&parsed);
        set.shrink(cpus);
    }
    Ok(set.to_bytes())
}

fn vcpu(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let wanted = number::<u32>(command, "vcpu")?;
    let cpus = node_cpus(domain.connect())?;
    let flags = command.bits(&AFFECT);
    let named = flags != 0 || command.has("current");
    let list = command.text("cpulist");
    let count = domain.vcpus_flags(flags).or_else(|_| domain.info().map(|info| info.nr_virt_cpu.into()));
    let count = u32::try_from(count?).unwrap_or_default();
    if wanted.is_none() && list.is_some() {
        return Err(said("vcpupin: Missing vCPU number in pin mode."));
    }
    if let Some(vcpu) = wanted.filter(|vcpu| *vcpu >= count) {
        let which = if command.has("config") { "persistent" } else { "live" };
        return Err(said(format!("vcpu {vcpu} is out of range of {which} cpu count {count}")));
    }
    if let (Some(vcpu), Some(list)) = (wanted, list) {
        let map = read_map(list, cpus)?;
        return Ok(if named {
            domain.pin_vcpu_flags(vcpu, &map, flags)
        } else {
            domain.pin_vcpu(vcpu, &map)
        }?);
    }
    let bytes = map_bytes(cpus);
    let maps = domain.vcpu_pin_info(i32::try_from(count).unwrap_or(i32::MAX), bytes, flags)?;
    let mut table = Table::new(&["VCPU", "CPU Affinity"]);
    let length = usize::try_from(bytes).unwrap_or(1).max(1);
    for (vcpu, map) in (0..).zip(maps.chunks(length)) {
        if wanted.is_none_or(|wanted| wanted == vcpu) {
            table.row([vcpu.to_string(), shown(map, cpus)]);
        }
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn emulator(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let cpus = node_cpus(domain.connect())?;
    let flags = command.bits(&AFFECT);
    if let Some(list) = command.text("cpulist") {
        return Ok(domain.pin_emulator(&read_map(list, cpus)?, flags)?);
    }
    let map = domain.emulator_pin_info(map_bytes(cpus), flags)?.unwrap_or_default();
    shell.extra("emulator: CPU Affinity\n----------------------------------\n");
    shell.print(format_args!("       *: {}\n", shown(&map, cpus)));
    Ok(())
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let cpus = node_cpus(domain.connect())?;
    let bytes = map_bytes(cpus);
    let (infos, maps) = domain.vcpus(bytes).or_say("Failed to get vcpu information")?;
    let length = usize::try_from(bytes).unwrap_or(1).max(1);
    for (at, (vcpu, map)) in infos.iter().zip(maps.chunks(length)).enumerate() {
        let tenths = vcpu.cpu_time / 100_000_000;
        let bit = |cpu: usize| if map[cpu / 8] >> (cpu % 8) & 1 == 1 { 'y' } else { '-' };
        let affinity = if command.has("pretty") {
            format!("{} (out of {cpus})", shown(map, cpus))
        } else {
            (0..cpus).map(bit).collect()
        };
        let states = ["offline", "running", "blocked"];
        let state =
            usize::try_from(vcpu.state).ok().and_then(|at| states.get(at)).copied().unwrap_or("no state");
        let rows = [
            ("VCPU:", vcpu.number.to_string()),
            ("CPU:", vcpu.cpu.to_string()),
            ("State:", state.to_owned()),
            ("CPU time:", format!("{}.{}s", tenths / 10, tenths % 10)),
            ("CPU Affinity:", affinity),
        ];
        for (label, value) in rows {
            shell.print(format_args!("{label:<15} {value}\n"));
        }
        if at + 1 < infos.len() {
            shell.print("\n");
        }
    }
    Ok(())
}
