//! Define, start, stop, save.

use ferrovirt::{Domain, Error, consts};

use super::general::read_file;
use super::parse::Command;
use super::program::Play;
use super::shell::{Done, OrSay as _, Shell, said};

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("autostart", autostart),
    ("create", create),
    ("define", define),
    ("destroy", destroy),
    ("domrename", rename),
    ("dump", dump),
    ("managedsave", managed_save),
    ("managedsave-remove", managed_save_remove),
    ("reboot", reboot),
    ("reset", reset),
    ("restore", restore),
    ("resume", resume),
    ("save", save),
    ("shutdown", shutdown),
    ("start", start),
    ("suspend", suspend),
    ("undefine", undefine),
];

/// Does something with the domain and tells of it.
fn act(
    shell: &mut Shell,
    command: &Command,
    act: impl FnOnce(&Domain) -> Result<(), Error>,
    failed: &str,
    done: &str,
) -> Done {
    let domain = shell.domain(command)?;
    // Commands speak of the domain as they were told of it.
    let name = command.text("domain").unwrap_or_else(|| domain.name());
    act(&domain).or_say(failed.replace("NAME", name))?;
    shell.extra(done.replace("NAME", name));
    Ok(())
}

fn autostart(shell: &mut Shell, command: &Command) -> Done {
    let on = !command.has("disable");
    let word = if on { "marked" } else { "unmarked" };
    let failed = if on {
        "Failed to mark domain 'NAME' as autostarted"
    } else {
        "Failed to unmark domain 'NAME' as autostarted"
    };
    act(
        shell,
        command,
        |d| d.set_autostart(i32::from(on)),
        failed,
        &format!("Domain 'NAME' {word} as autostarted\n"),
    )
}

fn create(shell: &mut Shell, command: &Command) -> Done {
    let file = command.text("file").unwrap_or_default();
    let xml = read_file(file)?;
    let flags = [
        ("paused", consts::DOMAIN_START_PAUSED),
        ("autodestroy", consts::DOMAIN_START_AUTODESTROY),
        ("validate", consts::DOMAIN_START_VALIDATE),
    ];
    let domain = shell.connect()?.domain_create_xml(&xml, command.bits(&flags));
    let domain = domain.or_say(format!("Failed to create domain from {file}"))?;
    shell.extra(format_args!("Domain '{}' created from {file}\n", domain.name()));
    Ok(())
}

fn define(shell: &mut Shell, command: &Command) -> Done {
    let file = command.text("file").unwrap_or_default();
    let xml = read_file(file)?;
    let flags = command.bits(&[("validate", consts::DOMAIN_DEFINE_VALIDATE)]);
    let connect = shell.connect()?;
    let domain = if flags == 0 {
        connect.domain_define_xml(&xml)
    } else {
        connect.domain_define_xml_flags(&xml, flags)
    };
    let domain = domain.or_say(format!("Failed to define domain from {file}"))?;
    shell.extra(format_args!("Domain '{}' defined from {file}\n", domain.name()));
    Ok(())
}

fn destroy(shell: &mut Shell, command: &Command) -> Done {
    let flags = command.bits(&[("graceful", consts::DOMAIN_DESTROY_GRACEFUL)]);
    let call = |d: &Domain| if flags == 0 { d.destroy() } else { d.destroy_flags(flags) };
    act(shell, command, call, "Failed to destroy domain 'NAME'", "Domain 'NAME' destroyed\n")
}

fn rename(shell: &mut Shell, command: &Command) -> Done {
    let name = command.text("new-name").unwrap_or_default();
    let domain = shell.domain(command)?;
    domain.rename(name, 0)?;
    shell.extra("Domain successfully renamed\n");
    Ok(())
}

fn dump(shell: &mut Shell, command: &Command) -> Done {
    let flags = [
        ("live", consts::DUMP_LIVE),
        ("crash", consts::DUMP_CRASH),
        ("bypass-cache", consts::DUMP_BYPASS_CACHE),
        ("reset", consts::DUMP_RESET),
    ];
    let (file, flags) = (command.text("file").unwrap_or_default(), command.bits(&flags));
    let done = format!("\nDomain 'NAME' dumped to {file}\n");
    act(
        shell,
        command,
        |d| d.core_dump(file, flags),
        &format!("Failed to core dump domain 'NAME' to {file}"),
        &done,
    )
}

fn managed_save(shell: &mut Shell, command: &Command) -> Done {
    let flags = [
        ("bypass-cache", consts::DOMAIN_SAVE_BYPASS_CACHE),
        ("running", consts::DOMAIN_SAVE_RUNNING),
        ("paused", consts::DOMAIN_SAVE_PAUSED),
    ];
    let flags = command.bits(&flags);
    let done = "\nDomain 'NAME' state saved by libvirt\n";
    act(shell, command, |d| d.managed_save(flags), "Failed to save domain 'NAME' state", done)
}

fn managed_save_remove(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let name = domain.name();
    let failed = format!("Failed to remove managed save image for domain '{name}'");
    if domain.has_managed_save_image(0).or_say(failed.clone())? {
        domain.managed_save_remove(0).or_say(failed)?;
        shell.extra(format_args!("Removed managedsave image for domain '{name}'\n"));
    } else {
        shell.extra(format_args!("Domain '{name}' has no manage save image; removal skipped\n"));
    }
    Ok(())
}

fn reboot(shell: &mut Shell, command: &Command) -> Done {
    let done = "Domain 'NAME' is being rebooted\n";
    act(shell, command, |d| d.reboot(0), "Failed to reboot domain 'NAME'", done)
}

fn reset(shell: &mut Shell, command: &Command) -> Done {
    act(shell, command, |d| d.reset(0), "Failed to reset domain 'NAME'", "Domain 'NAME' was reset\n")
}

fn restore(shell: &mut Shell, command: &Command) -> Done {
    let file = command.text("file").unwrap_or_default();
    shell.connect()?.domain_restore(file).or_say(format!("Failed to restore domain from {file}"))?;
    shell.extra(format_args!("Domain restored from {file}\n"));
    Ok(())
}

fn resume(shell: &mut Shell, command: &Command) -> Done {
    act(shell, command, Domain::resume, "Failed to resume domain 'NAME'", "Domain 'NAME' resumed\n")
}

fn save(shell: &mut Shell, command: &Command) -> Done {
    let file = command.text("file").unwrap_or_default();
    let done = format!("\nDomain 'NAME' saved to {file}\n");
    act(shell, command, |d| d.save(file), &format!("Failed to save domain 'NAME' to {file}"), &done)
}

fn shutdown(shell: &mut Shell, command: &Command) -> Done {
    let done = "Domain 'NAME' is being shutdown\n";
    act(shell, command, Domain::shutdown, "Failed to shutdown domain 'NAME'", done)
}

fn start(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain_by(command, super::shell::By::NameOrUuid)?;
    if domain.reference().id >= 0 {
        return Err(said("Domain is already active"));
    }
    let flags = [
        ("paused", consts::DOMAIN_START_PAUSED),
        ("autodestroy", consts::DOMAIN_START_AUTODESTROY),
        ("bypass-cache", consts::DOMAIN_START_BYPASS_CACHE),
        ("force-boot", consts::DOMAIN_START_FORCE_BOOT),
        ("reset-nvram", consts::DOMAIN_START_RESET_NVRAM),
    ];
    let flags = command.bits(&flags);
    let started = if flags == 0 { domain.create() } else { domain.create_with_flags(flags) };
    started.or_say(format!("Failed to start domain '{}'", domain.name()))?;
    shell.extra(format_args!("Domain '{}' started\n", domain.name()));
    Ok(())
}

fn suspend(shell: &mut Shell, command: &Command) -> Done {
    act(shell, command, Domain::suspend, "Failed to suspend domain 'NAME'", "Domain 'NAME' suspended\n")
}

fn undefine(shell: &mut Shell, command: &Command) -> Done {
    let flags = [
        ("managed-save", consts::DOMAIN_UNDEFINE_MANAGED_SAVE),
        ("snapshots-metadata", consts::DOMAIN_UNDEFINE_SNAPSHOTS_METADATA),
        ("checkpoints-metadata", consts::DOMAIN_UNDEFINE_CHECKPOINTS_METADATA),
        ("nvram", consts::DOMAIN_UNDEFINE_NVRAM),
        ("keep-nvram", consts::DOMAIN_UNDEFINE_KEEP_NVRAM),
    ];
    let flags = command.bits(&flags);
    let call = |d: &Domain| if flags == 0 { d.undefine() } else { d.undefine_flags(flags) };
    act(shell, command, call, "Failed to undefine domain 'NAME'", "Domain 'NAME' has been undefined\n")
}
