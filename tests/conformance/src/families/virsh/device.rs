//! Devices: attach, detach, update, and what a domain has.

use std::os::unix::fs::FileTypeExt as _;

use ferrovirt::consts;
use ferrovirt_util::xml::{Writer, parse_root};

use super::general::read_file;
use super::parse::Command;
use super::program::Play;
use super::shell::{AFFECT, Done, OrSay as _, Refusal, Shell, said};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("attach-device", attach),
    ("attach-disk", attach_disk),
    ("attach-interface", attach_interface),
    ("detach-device", detach),
    ("detach-device-alias", detach_alias),
    ("domblkinfo", block_info),
    ("domblklist", block_list),
    ("domblkstat", block_stats),
    ("domifaddr", addresses),
    ("domiflist", interface_list),
    ("domifstat", interface_stats),
    ("update-device", update),
];

/// Which documents a change of devices is about.
fn affect(command: &Command, running: bool) -> u32 {
    let flags = command.bits(&AFFECT);
    let also = if running { consts::DOMAIN_AFFECT_LIVE } else { 0 };
    if command.has("persistent") { flags | consts::DOMAIN_AFFECT_CONFIG | also } else { flags }
}

fn change(shell: &mut Shell, command: &Command, xml: &str, what: &str) -> Done {
    let domain = shell.domain(command)?;
    let flags = affect(command, domain.is_active().unwrap_or(false));
    let named = flags != 0 || command.has("current");
    let failed = format!("Failed to attach {what}");
    if named { domain.attach_device_flags(xml, flags) } else { domain.attach_device(xml) }.or_say(failed)?;
    let mut chars = what.chars();
    let title: String = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect();
    shell.extra(format_args!("{title} attached successfully\n"));
    Ok(())
}

fn attach(shell: &mut Shell, command: &Command) -> Done {
    shell.domain(command)?;
    let file = command.text("file").unwrap_or_default();
    let xml = read_file(file)?;
    change(shell, command, &xml, "device")
}

fn detach(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let xml = read_file(command.text("file").unwrap_or_default())?;
    let flags = affect(command, domain.is_active().unwrap_or(false));
    let named = flags != 0 || command.has("current");
    if named { domain.detach_device_flags(&xml, flags) } else { domain.detach_device(&xml) }
        .or_say(format!("Failed to detach device from {}", command.text("file").unwrap_or_default()))?;
    shell.extra("Device detached successfully\n");
    Ok(())
}

fn detach_alias(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let alias = command.text("alias").unwrap_or_default();
    let failed = format!("Failed to detach device with alias {alias}");
    domain.detach_device_alias(alias, affect(command, false)).or_say(failed)?;
    shell.extra("Device detach request sent successfully\n");
    Ok(())
}

fn update(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let file = command.text("file").unwrap_or_default();
    let xml = read_file(file)?;
    let mut flags = affect(command, domain.is_active().unwrap_or(false));
    flags |= command.bits(&[("force", consts::DOMAIN_DEVICE_MODIFY_FORCE)]);
    domain.update_device_flags(&xml, flags).or_say(format!("Failed to update device from {file}"))?;
    shell.extra("Device updated successfully\n");
    Ok(())
}

fn attach_disk(shell: &mut Shell, command: &Command) -> Done {
    let xml = disk_document(command)?;
    if command.has("print-xml") {
        shell.print(xml);
        return Ok(());
    }
    change(shell, command, &xml, "disk")
}

fn disk_document(command: &Command) -> Result<String, Refusal> {
    let source = command.text("source").unwrap_or_default();
    if let Some(mode) = command.text("mode").filter(|mode| !matches!(*mode, "readonly" | "shareable")) {
        return Err(said(format!("No support for {mode} in command 'attach-disk'")));
    }
    let kind = source_kind(command, source)?;
    let network = kind == "network";
    if command.text("source-protocol").is_some() != network {
        return Err(said("--source-protocol option requires --sourcetype network"));
    }
    if command.has("source-host-socket") && !command.has("source-host-transport") {
        return Err(said("Option --source-host-transport is required by option --source-host-socket"));
    }
    let mut writer = Writer::new();
    let w = &mut writer;
    w.start("disk");
    w.attr("type", kind);
    w.attr_opt("device", command.text("type"));
    if command.has("rawio") {
        w.attr("rawio", "yes");
    }
    let driver = [
        ("name", "driver"),
        ("type", "subdriver"),
        ("iothread", "iothread"),
        ("cache", "cache"),
        ("io", "io"),
    ];
    if driver.iter().any(|(_, option)| command.has(option)) {
        w.start("driver");
        driver.iter().for_each(|(name, option)| w.attr_opt(name, command.text(option)));
        w.end();
    }
    disk_source(w, command, kind, source);
    w.start("target");
    w.attr("dev", command.text("target").unwrap_or_default());
    w.attr_opt("bus", command.text("targetbus"));
    w.end();
    if let Some(mode) = command.text("mode") {
        w.flag(if mode == "readonly" { "readonly" } else { "shareable" });
    }
    for element in ["serial", "wwn"] {
        if let Some(text) = command.text(element) {
            w.text_element(element, text);
        }
    }
    if let Some(alias) = command.text("alias") {
        w.start("alias");
        w.attr("name", alias);
        w.end();
    }
    disk_address(w, command)?;
    Ok(writer.finish())
}

fn source_kind<'a>(command: &'a Command, source: &str) -> Result<&'a str, Refusal> {
    match command.text("sourcetype") {
        Some(kind @ ("file" | "block" | "network")) => Ok(kind),
        Some(other) => Err(said(format!("Unknown source type: '{other}'"))),
        None if command.text("source-protocol").is_some() => Ok("network"),
        None => {
            let block = std::fs::metadata(source).is_ok_and(|file| file.file_type().is_block_device());
            Ok(if block { "block" } else { "file" })
        }
    }
}

fn disk_source(w: &mut Writer, command: &Command, kind: &str, source: &str) {
    if source.is_empty() {
        return;
    }
    w.start("source");
    match kind {
        "network" => {
            w.attr_opt("protocol", command.text("source-protocol"));
            w.attr("name", source);
            let (host, transport) = (command.text("source-host-name"), command.text("source-host-transport"));
            if host.is_some() || transport.is_some() {
                w.start("host");
                w.attr_opt("transport", transport);
                w.attr_opt("socket", command.text("source-host-socket"));
                let (name, port) = match host.and_then(|host| host.rsplit_once(':')) {
                    Some((name, port)) => (Some(name), Some(port)),
                    None => (host, None),
                };
                w.attr_opt("name", name);
                w.attr_opt("port", port);
                w.end();
            }
        }
        "block" => w.attr("dev", source),
        _ => w.attr("file", source),
    }
    w.end();
}

/// `TYPE:1.2.3` as an address element.
fn disk_address(w: &mut Writer, command: &Command) -> Done {
    let Some(text) = command.text("address") else { return Ok(()) };
    let invalid = || said("Invalid address.");
    let (kind, numbers) = text.split_once(':').ok_or_else(invalid)?;
    let radix = if matches!(kind, "pci" | "ccw") { 16 } else { 10 };
    let numbers: Option<Vec<u32>> =
        numbers.split(['.', ':']).map(|number| u32::from_str_radix(number, radix).ok()).collect();
    let numbers = numbers.ok_or_else(invalid)?;
    let bus = &command.text("target").unwrap_or_default().get(..2).unwrap_or_default().to_owned();
    let allowed: &[&str] = match bus.as_str() {
        "vd" => &["pci", "ccw"],
        "sd" => &["scsi", "usb", "sata"],
        "hd" => &["ide"],
        _ => &["pci", "ccw", "scsi", "usb", "sata", "ide"],
    };
    let known = ["pci", "ccw", "scsi", "usb", "sata", "ide"].contains(&kind);
    if known && !allowed.contains(&kind) {
        let wanted = match bus.as_str() {
            "vd" => "a pci:0000.00.00.00 or ccw:00.0.0000",
            "sd" => "a scsi:00.00.00 or usb:00.00 or sata:00.00.00",
            _ => "an ide:00.00.00",
        };
        return Err(said(format!("expecting {wanted} address.")));
    }
    let mut write = |kind: &str, fields: &[(&str, String)]| {
        w.start("address");
        w.attr("type", kind);
        fields.iter().for_each(|(name, value)| w.attr(name, value));
        if kind == "pci" && command.has("multifunction") {
            w.attr("multifunction", "on");
        }
        w.end();
    };
    match (kind, numbers.as_slice()) {
        ("pci", [domain, bus, slot, function]) => write(
            "pci",
            &[
                ("domain", format!("0x{domain:04x}")),
                ("bus", format!("0x{bus:02x}")),
                ("slot", format!("0x{slot:02x}")),
                ("function", format!("0x{function:x}")),
            ],
        ),
        ("ccw", [cssid, ssid, devno]) => write(
            "ccw",
            &[
                ("cssid", format!("0x{cssid:02x}")),
                ("ssid", format!("0x{ssid:x}")),
                ("devno", format!("0x{devno:04x}")),
            ],
        ),
        ("usb", [bus, port]) => write("usb", &[("bus", bus.to_string()), ("port", port.to_string())]),
        ("scsi" | "sata" | "ide", [controller, bus, unit]) => write(
            "drive",
            &[("controller", controller.to_string()), ("bus", bus.to_string()), ("unit", unit.to_string())],
        ),
        _ => return Err(invalid()),
    }
    Ok(())
}

fn attach_interface(shell: &mut Shell, command: &Command) -> Done {
    let kind = command.text("type").unwrap_or_default();
    let attribute = match kind {
        "network" | "bridge" => kind,
        "direct" => "dev",
        other => return Err(said(format!("No support for {other} in command 'attach-interface'"))),
    };
    let mut writer = Writer::new();
    let w = &mut writer;
    let mut element = |name: &str, attributes: &[(&str, &str)]| {
        w.start(name);
        attributes.iter().for_each(|(name, value)| w.attr(name, value));
        if name != "interface" {
            w.end();
        }
    };
    element("interface", &[("type", kind)]);
    element("source", &[(attribute, command.text("source").unwrap_or_default())]);
    for (option, name, attribute) in [
        ("target", "target", "dev"),
        ("mac", "mac", "address"),
        ("script", "script", "path"),
        ("model", "model", "type"),
        ("alias", "alias", "name"),
    ] {
        if let Some(value) = command.text(option) {
            element(name, &[(attribute, value)]);
        }
    }
    if command.has("inbound") || command.has("outbound") {
        w.start("bandwidth");
        for direction in ["inbound", "outbound"] {
            let Some(text) = command.text(direction) else { continue };
            w.start(direction);
            for (name, value) in ["average", "peak", "burst", "floor"].into_iter().zip(text.split(',')) {
                w.attr(name, value);
            }
            w.end();
        }
        w.end();
    }
    let xml = writer.finish();
    if command.has("print-xml") {
        shell.print(xml);
        return Ok(());
    }
    change(shell, command, &xml, "interface")
}

fn block_info(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let info = domain.block_info(command.text("device").unwrap_or_default(), 0)?;
    for (label, bytes) in
        [("Capacity:", info.capacity), ("Allocation:", info.allocation), ("Physical:", info.physical)]
    {
        shell.print(format_args!("{label:<15} {bytes}\n"));
    }
    Ok(())
}

fn block_stats(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let device = command.text("device").unwrap_or_default();
    let failed = format!("Failed to get block stats for domain '{}' device '{device}'", domain.name());
    let stats = domain.block_stats(device).or_say(failed)?;
    let rows = [
        ("rd_req", stats.rd_req),
        ("rd_bytes", stats.rd_bytes),
        ("wr_req", stats.wr_req),
        ("wr_bytes", stats.wr_bytes),
        ("errs", stats.errs),
    ];
    for (name, value) in rows.into_iter().filter(|(_, value)| *value >= 0) {
        shell.print(format_args!("{device} {name} {value}\n"));
    }
    Ok(())
}

fn interface_stats(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let device = command.text("interface").unwrap_or_default();
    let failed = format!("Failed to get interface stats {} {device}", domain.name());
    let s = domain.interface_stats(device).or_say(failed)?;
    let rows = [
        ("rx_bytes", s.rx_bytes),
        ("rx_packets", s.rx_packets),
        ("rx_errs", s.rx_errs),
        ("rx_drop", s.rx_drop),
        ("tx_bytes", s.tx_bytes),
        ("tx_packets", s.tx_packets),
        ("tx_errs", s.tx_errs),
        ("tx_drop", s.tx_drop),
    ];
    for (name, value) in rows.into_iter().filter(|(_, value)| *value >= 0) {
        shell.print(format_args!("{device} {name} {value}\n"));
    }
    Ok(())
}

fn block_list(shell: &mut Shell, command: &Command) -> Done {
    let xml = document(shell, command)?;
    let root = parse_root(&xml, "domain", ferrovirt::ErrorDomain::NONE)?;
    let details = command.has("details");
    let mut table =
        Table::new(if details { &["Type", "Device", "Target", "Source"] } else { &["Target", "Source"] });
    for disk in root.child("devices").into_iter().flat_map(|devices| devices.children_named("disk")) {
        let attr =
            |element: &str, name: &str| disk.child(element).and_then(|e| e.attr(name)).map(str::to_owned);
        let source = ["file", "dev", "dir", "name", "volume"].iter().find_map(|name| attr("source", name));
        let target = attr("target", "dev").unwrap_or_default();
        let source = source.unwrap_or_else(|| "-".to_owned());
        let of = |name: &str| disk.attr(name).unwrap_or("-").to_owned();
        table.row(if details {
            vec![of("type"), of("device"), target, source]
        } else {
            vec![target, source]
        });
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn document(shell: &mut Shell, command: &Command) -> Result<String, Refusal> {
    let flags = if command.has("inactive") { consts::DOMAIN_XML_INACTIVE } else { 0 };
    Ok(shell.domain(command)?.xml_desc(flags)?)
}

fn interface_list(shell: &mut Shell, command: &Command) -> Done {
    let xml = document(shell, command)?;
    let root = parse_root(&xml, "domain", ferrovirt::ErrorDomain::NONE)?;
    let mut table = Table::new(&["Interface", "Type", "Source", "Model", "MAC"]);
    for interface in root.child("devices").into_iter().flat_map(|devices| devices.children_named("interface"))
    {
        let attr = |element: &str, name: &str| {
            interface.child(element).and_then(|e| e.attr(name)).unwrap_or("-").to_owned()
        };
        let kind = interface.attr("type").unwrap_or_default();
        let source = attr("source", if kind == "direct" { "dev" } else { kind });
        table.row([
            attr("target", "dev"),
            kind.to_owned(),
            source,
            attr("model", "type"),
            attr("mac", "address"),
        ]);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn addresses(shell: &mut Shell, command: &Command) -> Done {
    let source = match command.text("source") {
        None | Some("lease") => consts::DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE,
        Some("agent") => consts::DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT,
        Some("arp") => consts::DOMAIN_INTERFACE_ADDRESSES_SRC_ARP,
        Some(other) => return Err(said(format!("Unknown data source '{other}'"))),
    };
    let domain = shell.domain(command)?;
    let found = domain
        .interface_addresses(source.cast_unsigned(), 0)
        .or_say("Failed to query for interfaces addresses")?;
    shell.extra(format_args!(
        " {:<10} {:<20} {:<8}     {}\n{}\n",
        "Name",
        "MAC address",
        "Protocol",
        "Address",
        "-".repeat(79)
    ));
    for interface in found {
        if command.text("interface").is_some_and(|wanted| wanted != interface.name) {
            continue;
        }
        for address in &interface.addresses {
            let family = if address.family == consts::IP_ADDR_TYPE_IPV4 { "ipv4" } else { "ipv6" };
            let mac = interface.hwaddr.as_deref().unwrap_or("-");
            let text = format!("{}/{}", address.address, address.prefix);
            shell.print(format_args!(" {:<10} {mac:<20} {family:<8}     {text}\n", interface.name));
        }
    }
    Ok(())
}
