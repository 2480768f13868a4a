//! Virtual networks.

use ferrovirt::{Network, consts};
use ferrovirt_util::uuid::Uuid;

use super::parse::Command;
use super::program::Play;
use super::shell::{Done, OrSay as _, Refusal, Shell};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("net-autostart", autostart),
    ("net-destroy", destroy),
    ("net-dumpxml", dumpxml),
    ("net-info", info),
    ("net-list", list),
    ("net-name", name),
    ("net-start", start),
    ("net-undefine", undefine),
    ("net-uuid", uuid),
];

fn wanted(shell: &mut Shell, command: &Command) -> Result<Network, Refusal> {
    let text = command.text("network").unwrap_or_default();
    let connect = shell.connect()?;
    if let Some(found) = Uuid::parse(text).ok().and_then(|uuid| connect.network_lookup_by_uuid(uuid).ok()) {
        return Ok(found);
    }
    connect.network_lookup_by_name(text).or_say(format!("failed to get network '{text}'"))
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn autostart(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    let on = !command.has("disable");
    let name = &network.reference().name;
    network.set_autostart(i32::from(on)).or_say(format!("failed to mark network {name} as autostarted"))?;
    shell.extra(format_args!("Network {name} {} as autostarted\n", if on { "marked" } else { "unmarked" }));
    Ok(())
}

fn destroy(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    let name = &network.reference().name;
    network.destroy().or_say(format!("Failed to destroy network {name}"))?;
    shell.extra(format_args!("Network {name} destroyed\n"));
    Ok(())
}

fn start(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    let name = &network.reference().name;
    network.create().or_say(format!("Failed to start network {name}"))?;
    shell.extra(format_args!("Network {name} started\n"));
    Ok(())
}

fn undefine(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    let name = &network.reference().name;
    network.undefine().or_say(format!("Failed to undefine network {name}"))?;
    shell.extra(format_args!("Network {name} has been undefined\n"));
    Ok(())
}

fn dumpxml(shell: &mut Shell, command: &Command) -> Done {
    let flags = command.bits(&[("inactive", consts::NETWORK_XML_INACTIVE)]);
    let xml = wanted(shell, command)?.xml_desc(flags)?;
    shell.print(xml);
    Ok(())
}

fn name(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    shell.print(format_args!("{}\n", network.reference().name));
    Ok(())
}

fn uuid(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    shell.print(format_args!("{}\n", network.reference().uuid));
    Ok(())
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let network = wanted(shell, command)?;
    let row = |label: &str, value: &str| shell.print(format_args!("{label:<15} {value}\n"));
    row("Name:", &network.reference().name);
    row("UUID:", &network.reference().uuid.to_string());
    row("Active:", yes_no(network.is_active()?));
    row("Persistent:", yes_no(network.is_persistent()?));
    row("Autostart:", network.autostart().map_or("no autostart", yes_no));
    if let Ok(bridge) = network.bridge_name() {
        row("Bridge:", &bridge);
    }
    Ok(())
}

const LIST: [(&str, u32); 6] = [
    ("inactive", consts::CONNECT_LIST_NETWORKS_INACTIVE),
    ("all", consts::CONNECT_LIST_NETWORKS_ACTIVE | consts::CONNECT_LIST_NETWORKS_INACTIVE),
    ("persistent", consts::CONNECT_LIST_NETWORKS_PERSISTENT),
    ("transient", consts::CONNECT_LIST_NETWORKS_TRANSIENT),
    ("autostart", consts::CONNECT_LIST_NETWORKS_AUTOSTART),
    ("no-autostart", consts::CONNECT_LIST_NETWORKS_NO_AUTOSTART),
];

fn list(shell: &mut Shell, command: &Command) -> Done {
    let mut flags = command.bits(&LIST);
    if !command.has("inactive") && !command.has("all") {
        flags |= consts::CONNECT_LIST_NETWORKS_ACTIVE;
    }
    let mut networks = shell.connect()?.list_all_networks(flags).or_say("Failed to list networks")?;
    networks.sort_by_key(|network| {
        (!network.is_active().unwrap_or(false), network.reference().name.to_lowercase())
    });
    if command.has("name") || command.has("uuid") {
        for network in &networks {
            let reference = network.reference();
            let text =
                if command.has("name") { reference.name.to_string() } else { reference.uuid.to_string() };
            shell.print(format_args!("{text}\n"));
        }
        return Ok(());
    }
    let mut table = Table::new(&["Name", "State", "Autostart", "Persistent"]);
    for network in &networks {
        let state = if network.is_active()? { "active" } else { "inactive" };
        let autostart = network.autostart().map_or("no autostart", yes_no);
        table.row([&*network.reference().name, state, autostart, yes_no(network.is_persistent()?)]);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}
