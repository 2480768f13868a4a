//! The host.

use super::parse::Command;
use super::program::Play;
use super::shell::{Done, OrSay as _, Shell, number, said};

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("capabilities", capabilities),
    ("domcapabilities", domain_capabilities),
    ("freecell", freecell),
    ("hostname", hostname),
    ("maxvcpus", maxvcpus),
    ("nodecpumap", cpu_map),
    ("nodeinfo", info),
    ("sysinfo", sysinfo),
    ("version", version),
];

fn info(shell: &mut Shell, _: &Command) -> Done {
    let info = shell.connect()?.node_info().or_say("failed to get node information")?;
    let rows = [
        ("CPU model:", info.model),
        ("CPU(s):", info.cpus.to_string()),
        ("CPU frequency:", format!("{} MHz", info.mhz)),
        ("CPU socket(s):", info.sockets.to_string()),
        ("Core(s) per socket:", info.cores.to_string()),
        ("Thread(s) per core:", info.threads.to_string()),
        ("NUMA cell(s):", info.nodes.to_string()),
        ("Memory size:", format!("{} KiB", info.memory_kib)),
    ];
    for (label, value) in rows {
        shell.print(format_args!("{label:<20} {value}\n"));
    }
    Ok(())
}

fn capabilities(shell: &mut Shell, _: &Command) -> Done {
    let text = shell.connect()?.capabilities().or_say("failed to get capabilities")?;
    shell.print(text);
    Ok(())
}

fn domain_capabilities(shell: &mut Shell, command: &Command) -> Done {
    let connect = shell.connect()?;
    let text = connect.domain_capabilities(
        command.text("emulatorbin"),
        command.text("arch"),
        command.text("machine"),
        command.text("virttype"),
        0,
    );
    shell.print(text.or_say("failed to get emulator capabilities")?);
    Ok(())
}

fn freecell(shell: &mut Shell, command: &Command) -> Done {
    if command.has("all") && command.has("cellno") {
        return Err(said("Options --all and --cellno are mutually exclusive"));
    }
    let connect = shell.connect()?;
    if let Some(cell) = number::<i32>(command, "cellno")? {
        let free = connect.node_cells_free_memory(cell)?;
        shell.print(format_args!("{cell}: {} KiB\n", free.first().copied().unwrap_or_default() >> 10));
    } else if command.has("all") {
        let free = connect.node_cells_free_memory(0)?;
        for (cell, bytes) in free.iter().enumerate() {
            shell.print(format_args!("{cell:5}: {:>10} KiB\n", bytes >> 10));
        }
        let total: u64 = free.iter().sum();
        shell.print(format_args!("--------------------\n{:>5}: {:>10} KiB\n", "Total", total >> 10));
    } else {
        shell.print(format_args!("Total: {} KiB\n", connect.node_free_memory()? >> 10));
    }
    Ok(())
}

fn hostname(shell: &mut Shell, _: &Command) -> Done {
    let name = shell.connect()?.hostname().or_say("failed to get hostname")?;
    shell.print(format_args!("{name}\n"));
    Ok(())
}

fn maxvcpus(shell: &mut Shell, command: &Command) -> Done {
    let count = shell.connect()?.max_vcpus(command.text("type"))?;
    shell.print(format_args!("{count}\n"));
    Ok(())
}

fn cpu_map(shell: &mut Shell, _: &Command) -> Done {
    let (count, map, online) = shell.connect()?.node_cpu_map(0).or_say("Unable to get cpu map")?;
    let shown =
        |cpu: usize| if map.get(cpu / 8).is_some_and(|byte| byte >> (cpu % 8) & 1 == 1) { 'y' } else { '-' };
    let text: String = (0..usize::try_from(count).unwrap_or_default()).map(shown).collect();
    let rows =
        [("CPUs present:", count.to_string()), ("CPUs online:", online.to_string()), ("CPU map:", text)];
    for (label, value) in rows {
        shell.print(format_args!("{label:<15} {value}\n"));
    }
    Ok(())
}

fn sysinfo(shell: &mut Shell, _: &Command) -> Done {
    let text = shell.connect()?.sysinfo(0).or_say("failed to get sysinfo")?;
    shell.print(text);
    Ok(())
}

fn version(shell: &mut Shell, _: &Command) -> Done {
    let connect = shell.connect()?;
    let dotted = |number: u64| format!("{}.{}.{}", number / 1_000_000, number / 1000 % 1000, number % 1000);
    let library = dotted(connect.lib_version().unwrap_or_default());
    let kind = connect.driver_type().or_say("failed to get hypervisor type")?;
    let running = dotted(connect.version().or_say("failed to get the hypervisor version")?);
    shell.print(format_args!("Compiled against library: libvirt {library}\n"));
    shell.print(format_args!("Using library: libvirt {library}\n"));
    shell.print(format_args!("Using API: {kind} {library}\n"));
    shell.print(format_args!("Running hypervisor: {kind} {running}\n"));
    Ok(())
}
