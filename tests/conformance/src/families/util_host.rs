//! Families of `util/` that read what firmware and kernel tell: CPUs, ACPI tables, modules.

use ferrovirt_util::host_cpu::{self, CpuinfoStyle};
use ferrovirt_util::{acpi, kmod};
use serde_json::{Value, json};

use super::util_values::{expect, expect_success, families, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    HostCpuFamily "util/hostcpu" => host_cpu_case,
    AcpiFamily "util/viracpi" => acpi_case,
    KmodFamily "util/virkmod" => kmod_case,
}

fn host_cpu_case(case: &Case) -> Outcome {
    let arch = case.option("arch").as_str().unwrap_or_default();
    let style = CpuinfoStyle::of_arch(arch);
    match case.kind() {
        "host-cpu-info" => {
            let subcore = if style == CpuinfoStyle::Ppc64 { 8 } else { 0 };
            let cpuinfo = host_cpu::read_cpuinfo(case.input_path("cpuinfo")?)?;
            let found = host_cpu::topology(&cpuinfo, style, &case.input_path("sysfs")?, subcore)?;
            let text = format!(
                "CPUs: {}/{}, MHz: {}, Nodes: {}, Sockets: {}, Cores: {}, Threads: {}",
                found.cpus,
                found.max_cpus(),
                found.mhz,
                found.nodes,
                found.sockets,
                found.cores,
                found.threads
            );
            case.expect_output("text", &text)
        }
        "host-cpu-signature" => {
            let found = host_cpu::signature(&case.input_text("cpuinfo")?, style);
            if case.output("signature").is_null() {
                return expect("signature", &Value::Null, found);
            }
            case.expect_output("signature", &found.ok_or("no signature")?)
        }
        "host-cpu-stats" => {
            let stat = case.input_text("proc_stat")?;
            let count = u32::try_from(case.input("ncpus").as_u64().unwrap_or(0))?;
            let all = [None].into_iter().chain((0..count).map(Some));
            let found = all.map(|cpu| Ok((cpu, host_cpu::times(&stat, cpu)?)));
            let found = expect_success(case, found.collect::<Result<Vec<_>, ferrovirt_util::Error>>())?;
            let line = |(cpu, t): (Option<u32>, host_cpu::CpuTimes)| {
                let cpu = cpu.map_or_else(String::new, |n| n.to_string());
                format!(
                    "cpu{cpu}:\nkernel: {}\nuser: {}\nidle: {}\niowait: {}\n\n",
                    t.kernel, t.user, t.idle, t.iowait
                )
            };
            found.map_or(Ok(()), |f| case.expect_output("text", &f.into_iter().map(line).collect::<String>()))
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn acpi_case(case: &Case) -> Outcome {
    let table = case.input_bytes("iort")?;
    let Some(nodes) = expect_success(case, acpi::iort_nodes(&table))? else { return Ok(()) };
    expect("nodes", case.output("nodes"), nodes.len())?;
    let mut expected = case.output("node_types_seen").as_array().cloned().unwrap_or_default();
    expected.sort_by_key(ToString::to_string);
    let mut names =
        acpi::iort_node_types(&table)?.iter().map(|n| json!(acpi::IORT_NODE_TYPES[n])).collect::<Vec<_>>();
    names.sort_by_key(ToString::to_string);
    expect("types", &json!(expected), names)
}

fn kmod_case(case: &Case) -> Outcome {
    let command = match text(case, "operation")? {
        "load" => kmod::load_command(text(case, "module")?),
        _ => kmod::unload_command(text(case, "module")?),
    };
    expect("commands", case.output("commands"), vec![command.to_text(false)])
}
