//! Memory, number of CPUs, description.

use ferrovirt::consts;

use super::parse::Command;
use super::program::Play;
use super::shell::{AFFECT, Done, OrSay as _, Shell, number, said, scaled};

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("desc", description),
    ("setmaxmem", max_memory),
    ("setmem", memory),
    ("setvcpus", vcpus),
    ("vcpucount", vcpu_count),
];

fn kib(command: &Command) -> Result<u64, super::shell::Refusal> {
    Ok(scaled(command, "size", 1024)?.unwrap_or_default().div_ceil(1024))
}

fn max_memory(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let kib = kib(command)?;
    let flags = command.bits(&AFFECT) | consts::DOMAIN_MEM_MAXIMUM;
    domain.set_memory_flags(kib, flags).or_say("Unable to change MaxMemorySize")
}

fn memory(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let kib = kib(command)?;
    let flags = command.bits(&AFFECT);
    let named = ["config", "live", "current"].iter().any(|option| command.has(option));
    Ok(if named { domain.set_memory_flags(kib, flags) } else { domain.set_memory(kib) }?)
}

fn vcpus(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let count = number::<u32>(command, "count")?.unwrap_or_default();
    if count == 0 {
        return Err(said("Can't set 0 processors for a VM"));
    }
    let more = [
        ("maximum", consts::DOMAIN_VCPU_MAXIMUM),
        ("guest", consts::DOMAIN_VCPU_GUEST),
        ("hotpluggable", consts::DOMAIN_VCPU_HOTPLUGGABLE),
    ];
    let flags = command.bits(&AFFECT) | command.bits(&more);
    let named = flags != 0 || command.has("current");
    Ok(if named { domain.set_vcpus_flags(count, flags) } else { domain.set_vcpus(count) }?)
}

fn vcpu_count(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let kinds = [("maximum", consts::DOMAIN_VCPU_MAXIMUM), ("current", 0)];
    let forms = [("config", consts::DOMAIN_AFFECT_CONFIG), ("live", consts::DOMAIN_AFFECT_LIVE)];
    if ["maximum", "active", "config", "live", "current"].iter().any(|option| command.has(option)) {
        let flags = command.bits(&AFFECT) | command.bits(&kinds);
        shell.print(format_args!("{}\n", domain.vcpus_flags(flags)?));
        return Ok(());
    }
    for (kind, kind_bit) in kinds {
        for (form, form_bit) in forms {
            if let Ok(count) = domain.vcpus_flags(kind_bit | form_bit) {
                shell.print(format_args!("{kind:<12} {form:<12} {count:>3}\n"));
            }
        }
    }
    Ok(())
}

fn description(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let title = command.has("title");
    let (kind, word, start) = if title {
        (consts::DOMAIN_METADATA_TITLE, "title", "Domain title")
    } else {
        (consts::DOMAIN_METADATA_DESCRIPTION, "description", "Domain description")
    };
    let flags = command.bits(&AFFECT);
    let words = command.texts("new-desc");
    if !words.is_empty() {
        let text = words.join(" ");
        domain.set_metadata(kind, Some(&text), None, None, flags).or_say(if title {
            "Failed to set new domain title"
        } else {
            "Failed to set new domain description"
        })?;
        shell.extra(format_args!("{start} updated successfully"));
        return Ok(());
    }
    let text = domain.metadata(kind, None, flags).unwrap_or_default();
    if text.is_empty() {
        shell.extra(format_args!("No {word} for domain: {}", domain.name()));
    } else {
        shell.print(text);
    }
    Ok(())
}
