//! The configuration with which dnsmasq serves a network. Upstream: `networkDnsmasqConfContents`, `virdnsmasq.c`.

use std::path::Path;

use ferrovirt_util::Result;
use ferrovirt_util::socketaddr::{SocketAddr, range_size};
use ferrovirt_util::xml::escape_into;

use super::{ForwardMode, Network, NetworkIp, Srv};

document_errors! {
    /// Why there is no configuration.
    pub DnsmasqError in NETWORK {
        CONFIG_UNSUPPORTED TwoDhcp(&'static str) = "For {0}, multiple DHCP definitions cannot be specified.";
        XML_ERROR LineBreak(String) = "invalid line break in dnsmasq configuration '{0}'";
        INTERNAL_ERROR NoPtrDomain(String, u32) = "PTR domain for {0} network with prefix {1} cannot be automatically created";
    }
}

/// The texts of the files that dnsmasq reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DnsmasqConf {
    /// The configuration itself.
    pub conf: String,
    /// Fixed leases (`dhcp-hostsfile`).
    pub hosts_file: String,
    /// Names (`addn-hosts`).
    pub addn_hosts: String,
}

/// Lines: each value is checked, so that no value can smuggle in another line.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn push(&mut self, line: &str) -> Result<(), DnsmasqError> {
        if line.contains(['\n', '\r', '\0']) {
            return Err(DnsmasqError::LineBreak(line.to_owned()));
        }
        self.0.push_str(line);
        self.0.push('\n');
        Ok(())
    }

    fn set(&mut self, key: &str, value: impl std::fmt::Display) -> Result<(), DnsmasqError> {
        self.push(&format!("{key}={value}"))
    }
}

/// The configuration of `network`, whose files are kept in `dir`; `pid_file` is named in it if given.
///
/// # Errors
/// A value has a line break (`VIR_ERR_XML_ERROR`), or more than one address of a family has DHCP
/// (`VIR_ERR_CONFIG_UNSUPPORTED`).
pub fn dnsmasq_conf(network: &Network, dir: &Path, pid_file: Option<&Path>) -> Result<DnsmasqConf> {
    let mut out = Lines::default();
    out.push("##WARNING:  THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE")?;
    out.push("##OVERWRITTEN AND LOST.  Changes to this configuration should be made using:")?;
    out.push(&format!("##    virsh net-edit {}", network.name))?;
    out.push("## or other application using the libvirt API.")?;
    out.push("##")?;
    out.push("## dnsmasq conf file created by libvirt")?;
    out.push("strict-order")?;
    let wants_dns = network.dns.enable != Some(false);
    name_service(&mut out, network, wants_dns)?;
    if let Some(path) = pid_file {
        out.set("pid-file", path.display())?;
    }
    out.push("except-interface=lo")?;
    out.push("bind-dynamic")?;
    out.set("interface", network.bridge.name.as_deref().unwrap_or_default())?;
    if network.forward.mode == ForwardMode::None {
        out.push("dhcp-option=3")?;
        out.push("no-resolv")?;
        out.push("ra-param=*,0,0")?;
    }
    if wants_dns {
        for txt in &network.dns.txts {
            out.set("txt-record", format_args!("{},{}", txt.name, txt.value.as_deref().unwrap_or_default()))?;
        }
        network.dns.srvs.iter().try_for_each(|srv| out.push(&srv_line(srv)))?;
    }
    let with_dhcp = |v6: bool| -> Result<Option<&NetworkIp>> {
        let mut found = network.ips.iter().filter(|ip| ip.address.is_ipv6() == v6 && ip.has_dhcp());
        let first = found.next();
        if found.next().is_some() {
            return Err(DnsmasqError::TwoDhcp(if v6 { "IPv6" } else { "IPv4" }).into());
        }
        Ok(first)
    };
    let (dhcp4, dhcp6) = (with_dhcp(false)?, with_dhcp(true)?);
    if let Some(root) = network.ips.iter().find_map(|ip| ip.tftp_root.as_ref()) {
        out.push("enable-tftp")?;
        out.set("tftp-root", root)?;
    }
    let mut leases = 0u64;
    let mut hosts = Lines::default();
    for ip in [dhcp4, dhcp6].into_iter().flatten() {
        leases = leases.saturating_add(dhcp(&mut out, ip)?);
        host_lines(&mut hosts, ip)?;
    }
    if leases > 0 {
        out.set("dhcp-lease-max", leases)?;
    }
    let file = |suffix: &str| {
        // The reference writes these two as it writes XML.
        let mut path = String::new();
        escape_into(&mut path, &dir.join(format!("{}.{suffix}", network.name)).to_string_lossy());
        path
    };
    if dhcp4.or(dhcp6).is_some() {
        out.set("dhcp-hostsfile", file("hostsfile"))?;
    }
    if wants_dns {
        out.set("addn-hosts", file("addnhosts"))?;
    }
    if network.mtu > 0 && dhcp4.is_some() {
        out.set("dhcp-option", format_args!("option:mtu,{}", network.mtu))?;
    }
    if dhcp6.is_some() {
        out.push("enable-ra")?;
    } else {
        for ip in network.ips.iter().filter(|ip| ip.address.is_ipv6()) {
            out.set("dhcp-range", format_args!("{},ra-only", ip.address))?;
        }
    }
    network.dnsmasq_options.iter().try_for_each(|option| out.push(option))?;
    Ok(DnsmasqConf { conf: out.0, hosts_file: hosts.0, addn_hosts: addn_hosts(network)? })
}

/// Forwarders, domain, and what is not forwarded.
fn name_service(out: &mut Lines, network: &Network, wants_dns: bool) -> Result<()> {
    if !wants_dns {
        out.push("port=0")?;
    }
    if wants_dns && !network.dns.forwarders.is_empty() {
        let mut no_resolv = false;
        for forwarder in &network.dns.forwarders {
            let domain = forwarder.domain.as_ref().map(|d| format!("/{d}/")).unwrap_or_default();
            let addr = forwarder.addr.map_or_else(|| "#".to_owned(), |a| a.to_string());
            no_resolv |= forwarder.domain.is_none();
            out.set("server", format_args!("{domain}{addr}"))?;
        }
        if no_resolv {
            out.push("no-resolv")?;
        }
    }
    if let Some(domain) = network.domain.as_ref()
        && let Some(name) = &domain.name
    {
        if domain.local_only == Some(true) {
            out.set("local", format_args!("/{name}/"))?;
        }
        out.set("domain", name)?;
        out.push("expand-hosts")?;
    }
    if wants_dns && network.dns.forward_plain_names == Some(false) {
        out.push("domain-needed")?;
        out.push("local=//")?;
    }
    for ip in network.ips.iter().filter(|ip| wants_dns && ip.local_ptr == Some(true)) {
        let prefix = ip.prefix_len();
        let zone = SocketAddr(ip.address).reverse_zone(prefix);
        let zone = zone.ok_or_else(|| DnsmasqError::NoPtrDomain(ip.address.to_string(), prefix))?;
        out.set("local", format_args!("/{zone}/"))?;
    }
    Ok(())
}

fn srv_line(srv: &Srv) -> String {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let mut line = format!("srv-host=_{}._{}", text(&srv.service), text(&srv.protocol));
    if let Some(domain) = &srv.domain {
        line.push_str(&format!(".{domain}"));
    }
    if let Some(target) = &srv.target {
        line.push_str(&format!(",{target}"));
        if srv.port != 0 || srv.priority != 0 || srv.weight != 0 {
            line.push_str(&format!(",{}", srv.port.max(1)));
        }
        if srv.priority != 0 || srv.weight != 0 {
            line.push_str(&format!(",{}", srv.priority));
        }
        if srv.weight != 0 {
            line.push_str(&format!(",{}", srv.weight));
        }
    }
    line
}

/// Ranges and boot file of one address; returns the number of addresses that can be leased.
fn dhcp(out: &mut Lines, ip: &NetworkIp) -> Result<u64> {
    let v6 = ip.address.is_ipv6();
    let prefix = ip.prefix_len();
    let mut leases = 0;
    for range in &ip.ranges {
        let size = match ip.netmask_or_prefix().filter(|_| !v6) {
            Some(mask) => mask.to_string(),
            None => prefix.to_string(),
        };
        let lease = range.lease.map(|lease| format!(",{}", lease.to_dnsmasq())).unwrap_or_default();
        out.set("dhcp-range", format_args!("{},{},{size}{lease}", range.start, range.end))?;
        let network = Some((SocketAddr(ip.address), prefix));
        leases += u64::from(range_size(SocketAddr(range.start), SocketAddr(range.end), network)?);
    }
    if ip.ranges.is_empty() {
        let prefix = if v6 { format!(",{prefix}") } else { String::new() };
        out.set("dhcp-range", format_args!("{},static{prefix}", ip.address))?;
    }
    if !v6 {
        out.push("dhcp-no-override")?;
        out.push("dhcp-authoritative")?;
        if let Some(file) = &ip.boot_file {
            let server = ip.boot_server.map(|server| format!(",,{server}")).unwrap_or_default();
            out.set("dhcp-boot", format_args!("{file}{server}"))?;
        }
    }
    Ok(leases)
}

/// The fixed leases of one address. Upstream: `hostsfileAdd`.
fn host_lines(out: &mut Lines, ip: &NetworkIp) -> Result<()> {
    for host in &ip.hosts {
        let own = host.ip.map(|ip| ip.to_string()).unwrap_or_default();
        let name = host.name.as_deref();
        let mut parts: Vec<String> = Vec::new();
        if ip.address.is_ipv6() {
            parts.extend(host.id.as_ref().map(|id| format!("id:{id}")));
            parts.extend(name.map(str::to_owned));
            parts.push(format!("[{own}]"));
        } else if let Some(mac) = &host.mac {
            parts.extend([mac.clone(), own]);
            parts.extend(name.map(str::to_owned));
        } else {
            parts.extend([name.unwrap_or_default().to_owned(), own]);
        }
        parts.extend(host.lease.map(super::Lease::to_dnsmasq));
        out.push(&parts.join(","))?;
    }
    Ok(())
}

/// The names of addresses. Upstream: `addnhostsSave`.
fn addn_hosts(network: &Network) -> Result<String> {
    let mut out = Lines::default();
    for host in &network.dns.hosts {
        if let Some(ip) = host.ip {
            let names: String = host.hostnames.iter().map(|name| format!("{name}\t")).collect();
            out.push(&format!("{ip}\t{names}"))?;
        }
    }
    Ok(out.0)
}
