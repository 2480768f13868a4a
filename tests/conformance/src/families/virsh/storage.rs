//! Storage pools and their volumes.

use ferrovirt::{StoragePool, consts};
use ferrovirt_util::uuid::Uuid;

use super::parse::Command;
use super::program::Play;
use super::shell::{Done, OrSay as _, Refusal, Shell};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("pool-destroy", destroy),
    ("pool-dumpxml", dumpxml),
    ("pool-info", info),
    ("pool-list", list),
    ("pool-name", name),
    ("pool-start", start),
    ("pool-uuid", uuid),
    ("vol-list", volumes),
];

const STATES: [&str; 5] = ["inactive", "building", "running", "degraded", "inaccessible"];

fn wanted(shell: &mut Shell, command: &Command) -> Result<StoragePool, Refusal> {
    let text = command.text("pool").unwrap_or_default();
    let connect = shell.connect()?;
    if let Some(found) =
        Uuid::parse(text).ok().and_then(|uuid| connect.storage_pool_lookup_by_uuid(uuid).ok())
    {
        return Ok(found);
    }
    connect.storage_pool_lookup_by_name(text).or_say(format!("failed to get pool '{text}'"))
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// An amount with its largest unit. Upstream: `vshPrettyCapacity`.
#[expect(clippy::cast_precision_loss, reason = "two digits are shown")]
fn pretty(bytes: u64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let (mut value, mut unit) = (bytes as f64, 0);
    while value >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{value:.2} {}", units[unit])
}

fn destroy(shell: &mut Shell, command: &Command) -> Done {
    let pool = wanted(shell, command)?;
    let name = &pool.reference().name;
    pool.destroy().or_say(format!("Failed to destroy pool {name}"))?;
    shell.extra(format_args!("Pool {name} destroyed\n"));
    Ok(())
}

fn start(shell: &mut Shell, command: &Command) -> Done {
    let pool = wanted(shell, command)?;
    let name = &pool.reference().name;
    pool.create(0).or_say(format!("Failed to start pool {name}"))?;
    shell.extra(format_args!("Pool {name} started\n"));
    Ok(())
}

fn dumpxml(shell: &mut Shell, command: &Command) -> Done {
    let flags = command.bits(&[("inactive", consts::STORAGE_XML_INACTIVE)]);
    let xml = wanted(shell, command)?.xml_desc(flags)?;
    shell.print(xml);
    Ok(())
}

fn name(shell: &mut Shell, command: &Command) -> Done {
    let pool = wanted(shell, command)?;
    shell.print(format_args!("{}\n", pool.reference().name));
    Ok(())
}

fn uuid(shell: &mut Shell, command: &Command) -> Done {
    let pool = wanted(shell, command)?;
    shell.print(format_args!("{}\n", pool.reference().uuid));
    Ok(())
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let pool = wanted(shell, command)?;
    let info = pool.info()?;
    let row = |label: &str, value: &str| shell.print(format_args!("{label:<15} {value}\n"));
    let state = usize::try_from(info.state).ok().and_then(|at| STATES.get(at)).copied().unwrap_or("unknown");
    row("Name:", &pool.reference().name);
    row("UUID:", &pool.reference().uuid.to_string());
    row("State:", state);
    row("Persistent:", yes_no(pool.is_persistent()?));
    row("Autostart:", pool.autostart().map_or("no autostart", yes_no));
    if info.state == consts::STORAGE_POOL_RUNNING || info.state == consts::STORAGE_POOL_DEGRADED {
        let size = |bytes: u64| if command.has("bytes") { bytes.to_string() } else { pretty(bytes) };
        row("Capacity:", &size(info.capacity));
        row("Allocation:", &size(info.allocation));
        row("Available:", &size(info.available));
    }
    Ok(())
}

const LIST: [(&str, u32); 6] = [
    ("inactive", consts::CONNECT_LIST_STORAGE_POOLS_INACTIVE),
    ("all", consts::CONNECT_LIST_STORAGE_POOLS_ACTIVE | consts::CONNECT_LIST_STORAGE_POOLS_INACTIVE),
    ("persistent", consts::CONNECT_LIST_STORAGE_POOLS_PERSISTENT),
    ("transient", consts::CONNECT_LIST_STORAGE_POOLS_TRANSIENT),
    ("autostart", consts::CONNECT_LIST_STORAGE_POOLS_AUTOSTART),
    ("no-autostart", consts::CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART),
];

fn list(shell: &mut Shell, command: &Command) -> Done {
    let mut flags = command.bits(&LIST);
    if !command.has("inactive") && !command.has("all") {
        flags |= consts::CONNECT_LIST_STORAGE_POOLS_ACTIVE;
    }
    let mut pools = shell.connect()?.list_all_storage_pools(flags).or_say("Failed to list pools")?;
    pools.sort_by_key(|pool| (!pool.is_active().unwrap_or(false), pool.reference().name.to_lowercase()));
    if command.has("name") || command.has("uuid") {
        for pool in &pools {
            let reference = pool.reference();
            let text =
                if command.has("name") { reference.name.to_string() } else { reference.uuid.to_string() };
            shell.print(format_args!("{text}\n"));
        }
        return Ok(());
    }
    let details = command.has("details");
    let mut table = Table::new(if details {
        &["Name", "State", "Autostart", "Persistent", "Capacity", "Allocation", "Available"]
    } else {
        &["Name", "State", "Autostart"]
    });
    for pool in &pools {
        let info = pool.info()?;
        let autostart = pool.autostart().map_or("no autostart", yes_no).to_owned();
        let name = pool.reference().name.to_string();
        if details {
            let state =
                usize::try_from(info.state).ok().and_then(|at| STATES.get(at)).copied().unwrap_or("unknown");
            let persistent = yes_no(pool.is_persistent()?).to_owned();
            let size =
                |bytes: u64| if pool.is_active().unwrap_or(false) { pretty(bytes) } else { "-".to_owned() };
            let sizes = [size(info.capacity), size(info.allocation), size(info.available)];
            table.row([name, state.to_owned(), autostart, persistent].into_iter().chain(sizes));
        } else {
            let state = if pool.is_active()? { "active" } else { "inactive" };
            table.row([name, state.to_owned(), autostart]);
        }
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn volumes(shell: &mut Shell, command: &Command) -> Done {
    let pool = wanted(shell, command)?;
    let mut volumes = pool.list_all_volumes(0).or_say("Failed to list volumes")?;
    volumes.sort_by_key(|volume| volume.reference().name.to_lowercase());
    let details = command.has("details");
    let mut table = Table::new(if details {
        &["Name", "Path", "Type", "Capacity", "Allocation"]
    } else {
        &["Name", "Path"]
    });
    for volume in &volumes {
        let mut row = vec![volume.reference().name.to_string(), volume.path()?];
        if details {
            let info = volume.info()?;
            let kinds = ["file", "block", "dir", "network", "netdir", "ploop"];
            let kind =
                usize::try_from(info.type_).ok().and_then(|at| kinds.get(at)).copied().unwrap_or("unknown");
            row.extend([kind.to_owned(), pretty(info.capacity), pretty(info.allocation)]);
        }
        table.row(row);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}
