//! Changing one section of a network. Upstream: `virNetworkDefUpdateSection`.

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::xml::{self, Element, StringEnum as _};
use ferrovirt_util::{ErrorDomain, Result};

use super::{DhcpHost, DhcpRange, DnsHost, ForwardDevice, Network, NetworkIp, PortGroup, Srv, Txt};

string_enums! {
    /// What is done. Upstream: `virNetworkUpdateCommand`.
    pub UpdateCommand {
        None = "none", Modify = "modify", Delete = "delete", AddLast = "add-last", AddFirst = "add-first",
    }

    /// The part that is changed. Upstream: `virNetworkUpdateSection`.
    pub UpdateSection {
        None = "none", Bridge = "bridge", Domain = "domain", Ip = "ip", IpDhcpHost = "ip-dhcp-host",
        IpDhcpRange = "ip-dhcp-range", Forward = "forward", ForwardInterface = "forward-interface",
        ForwardPf = "forward-pf", PortGroup = "portgroup", DnsHost = "dns-host", DnsTxt = "dns-txt", DnsSrv = "dns-srv",
    }
}

document_errors! {
    /// Why an update is refused.
    pub UpdateError in NETWORK {
        OPERATION_UNSUPPORTED UnknownCommand(i32) = "unrecognized network update command code {0}";
        OPERATION_UNSUPPORTED Section(&'static str, String) = "can't update '{0}' section of network '{1}'";
        OPERATION_UNSUPPORTED UnknownSection = "can't update unrecognized section of network";
        XML_ERROR Element(String, &'static str, String) =
            "unexpected element <{0}>, expecting <{1}>, while updating network '{2}'";
        OPERATION_UNSUPPORTED NotModifiable(&'static str) = "{0} cannot be modified, only added or deleted";
        OPERATION_INVALID NoSuchIp(&'static str, i32, String) =
            "couldn't update {0} entry - no <ip> element found at index {1} in network '{2}'";
        OPERATION_INVALID NoDhcpIp(&'static str, &'static str, String) =
            "couldn't update {0} entry - no <ip> element{1} found in network '{2}'";
        OPERATION_INVALID HostMissing(String, String, String, String) =
            "couldn't locate an existing dhcp host entry with \"mac='{0}'\" \"name='{1}'\" \"ip='{2}'\" in network '{3}'";
        OPERATION_INVALID HostExists(String, String) =
            "there is an existing dhcp host entry in network '{0}' that matches \"{1}\"";
        OPERATION_INVALID NoMatch(&'static str, String) = "couldn't locate a matching {0} entry in network '{1}'";
        OPERATION_INVALID RangeExists(String, String) =
            "there is an existing dhcp range entry in network '{0}' that matches \"{1}\"";
        XML_ERROR NoInterfaceDev = "missing dev attribute in <interface> element";
        OPERATION_INVALID InterfaceExists(String, String) =
            "there is an existing interface entry in network '{0}' that matches \"<interface dev='{1}'>\"";
        OPERATION_INVALID InterfaceMissing(String, String) =
            "couldn't find an interface entry in network '{0}' matching <interface dev='{1}'>";
        OPERATION_INVALID GroupExists(String, String) =
            "there is an existing portgroup entry in network '{0}' that matches \"<portgroup name='{1}'>\"";
        OPERATION_INVALID GroupMissing(String, String) =
            "couldn't find a portgroup entry in network '{0}' matching <portgroup name='{1}'>";
        OPERATION_INVALID GroupDefault(String) =
            "a different portgroup entry in network '{0}' is already set as the default. Only one default is allowed.";
        OPERATION_INVALID RecordExists(&'static str, String) =
            "there is already at least one {0} in network {1}";
        OPERATION_INVALID TxtExists(String, String) =
            "there is already a DNS TXT record with name '{0}' in network {1}";
        OPERATION_INVALID RecordMissing(&'static str, String) = "couldn't locate a matching DNS {0} record in network {1}";
        OPERATION_INVALID RecordAmbiguous(&'static str, String) = "multiple {0} were found in network {1}";
    }
}

use UpdateError as E;

fn add<T>(list: &mut Vec<T>, item: T, command: UpdateCommand) {
    match command {
        UpdateCommand::AddFirst => list.insert(0, item),
        _ => list.push(item),
    }
}

fn same_mac(a: Option<&str>, b: Option<&str>) -> bool {
    a.zip(b).is_some_and(|(a, b)| MacAddr::texts_equal(a, b))
}

fn both_equal<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
    a.is_some() && a == b
}

impl Network {
    /// Applies `command` to `section`; `parent_index` selects the `<ip>` element (-1: the fitting one), `text` is the
    /// fragment. On an error nothing is changed.
    ///
    /// # Errors
    /// [`UpdateError`] (`VIR_ERR_OPERATION_INVALID`, `VIR_ERR_OPERATION_UNSUPPORTED`), and those of the fragment.
    pub fn update(
        &mut self,
        command: UpdateCommand,
        section: UpdateSection,
        parent_index: i32,
        text: &str,
    ) -> Result<()> {
        if command == UpdateCommand::None {
            return Err(E::UnknownCommand(command.number()).into());
        }
        let word = match section {
            UpdateSection::Bridge => "bridge",
            UpdateSection::Domain => "domain",
            UpdateSection::Ip => "ip",
            UpdateSection::Forward => "forward",
            UpdateSection::ForwardPf => "forward pf",
            UpdateSection::None => return Err(E::UnknownSection.into()),
            _ => "",
        };
        if !word.is_empty() {
            return Err(E::Section(word, self.name.clone()).into());
        }
        let node = xml::parse(text, ErrorDomain::NETWORK)?;
        match section {
            UpdateSection::IpDhcpHost => self.update_dhcp_host(command, parent_index, &node),
            UpdateSection::IpDhcpRange => self.update_dhcp_range(command, parent_index, &node),
            UpdateSection::ForwardInterface => self.update_forward_interface(command, &node),
            UpdateSection::PortGroup => self.update_portgroup(command, &node),
            UpdateSection::DnsHost => self.update_dns_host(command, &node),
            UpdateSection::DnsTxt => self.update_dns_txt(command, &node),
            _ => self.update_dns_srv(command, &node),
        }
    }

    fn expect_element(&self, node: &Element<'_>, name: &'static str) -> Result<(), E> {
        if node.name() == name {
            return Ok(());
        }
        Err(E::Element(node.name().to_owned(), name, self.name.clone()))
    }

    /// The `<ip>` element at `index`, or the first one of the family that has DHCP, or just of the family.
    fn dhcp_ip(&mut self, index: i32, node: &Element<'_>, what: &'static str) -> Result<&mut NetworkIp> {
        let name = self.name.clone();
        if let Ok(index) = usize::try_from(index) {
            let missing = E::NoSuchIp(what, i32::try_from(index).unwrap_or(i32::MAX), name);
            return Ok(self.ips.get_mut(index).ok_or(missing)?);
        }
        let family = ["ip", "start", "end"].iter().find_map(|a| node.attr(a)).map(|ip| ip.contains(':'));
        let of_family = |ip: &NetworkIp| family.is_none_or(|v6| ip.address.is_ipv6() == v6);
        let at = self.ips.iter().position(|ip| of_family(ip) && ip.has_dhcp());
        let at = at.or_else(|| self.ips.iter().position(of_family));
        let missing = if family == Some(true) { " of family ipv6" } else { " of family ipv4" };
        Ok(&mut self.ips[at.ok_or(E::NoDhcpIp(what, missing, name))?])
    }

    fn update_dhcp_host(&mut self, command: UpdateCommand, index: i32, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "host")?;
        let name = self.name.clone();
        let ip = self.dhcp_ip(index, node, "dhcp host")?;
        let host = DhcpHost::parse(node, &name, ip, command == UpdateCommand::Delete)?;
        match command {
            UpdateCommand::Modify => {
                let found = ip.hosts.iter_mut().find(|h| {
                    same_mac(host.mac.as_deref(), h.mac.as_deref())
                        || both_equal(host.name.as_ref(), h.name.as_ref())
                        || both_equal(host.id.as_ref(), h.id.as_ref())
                });
                let text = |text: Option<String>| text.unwrap_or_else(|| "(null)".to_owned());
                let Some(found) = found else {
                    let own = text(host.ip.map(|ip| ip.to_string()));
                    return Err(E::HostMissing(text(host.mac), text(host.name), own, name).into());
                };
                *found = host;
            }
            UpdateCommand::Delete => {
                let found = ip.hosts.iter().position(|h| {
                    (host.mac.is_none() || same_mac(host.mac.as_deref(), h.mac.as_deref()))
                        && (host.name.is_none() || host.name == h.name)
                        && (host.id.is_none() || host.id == h.id)
                        && (host.ip.is_none() || host.ip == h.ip)
                });
                ip.hosts.remove(found.ok_or(E::NoMatch("dhcp host", name))?);
            }
            _ => {
                let clash = ip.hosts.iter().any(|h| {
                    same_mac(host.mac.as_deref(), h.mac.as_deref())
                        || both_equal(host.name.as_ref(), h.name.as_ref())
                        || both_equal(host.ip.as_ref(), h.ip.as_ref())
                });
                if clash {
                    return Err(E::HostExists(name, host_text(&host)).into());
                }
                add(&mut ip.hosts, host, command);
            }
        }
        Ok(())
    }

    fn update_dhcp_range(&mut self, command: UpdateCommand, index: i32, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "range")?;
        if command == UpdateCommand::Modify {
            return Err(E::NotModifiable("dhcp ranges").into());
        }
        let name = self.name.clone();
        let ip = self.dhcp_ip(index, node, "dhcp range")?;
        let range = DhcpRange::parse(node, &name, ip)?;
        let found = ip.ranges.iter().position(|r| (r.start, r.end) == (range.start, range.end));
        match (command, found) {
            (UpdateCommand::Delete, Some(at)) => {
                ip.ranges.remove(at);
            }
            (UpdateCommand::Delete, None) => return Err(E::NoMatch("dhcp range", name).into()),
            (_, Some(_)) => {
                let text = format!("<range start='{}' end='{}'/>", range.start, range.end);
                return Err(E::RangeExists(name, text).into());
            }
            (_, None) => add(&mut ip.ranges, range, command),
        }
        Ok(())
    }

    fn update_forward_interface(&mut self, command: UpdateCommand, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "interface")?;
        if command == UpdateCommand::Modify {
            return Err(E::NotModifiable("forward interface entries").into());
        }
        let dev = node.attr("dev").ok_or(E::NoInterfaceDev)?.to_owned();
        let device = ForwardDevice::Interface(dev.clone());
        let found = self.forward.devices.iter().position(|d| *d == device);
        match (command, found) {
            (UpdateCommand::Delete, Some(at)) => {
                self.forward.devices.remove(at);
            }
            (UpdateCommand::Delete, None) => {
                return Err(E::InterfaceMissing(self.name.clone(), dev).into());
            }
            (_, Some(_)) => return Err(E::InterfaceExists(self.name.clone(), dev).into()),
            (_, None) => add(&mut self.forward.devices, device, command),
        }
        Ok(())
    }

    fn update_portgroup(&mut self, command: UpdateCommand, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "portgroup")?;
        let group = PortGroup::parse(node, &self.name)?;
        let found = self.portgroups.iter().position(|g| g.name == group.name);
        let (network, name) = (self.name.clone(), group.name.clone());
        let adds = matches!(command, UpdateCommand::AddFirst | UpdateCommand::AddLast);
        match found {
            None if !adds => return Err(E::GroupMissing(network, name).into()),
            Some(_) if adds => return Err(E::GroupExists(network, name).into()),
            _ => {}
        }
        let other_default = self.portgroups.iter().any(|g| g.default && g.name != group.name);
        if command != UpdateCommand::Delete && group.default && other_default {
            return Err(E::GroupDefault(network).into());
        }
        match (command, found) {
            (UpdateCommand::Modify, Some(at)) => self.portgroups[at] = group,
            (UpdateCommand::Delete, Some(at)) => {
                self.portgroups.remove(at);
            }
            _ => add(&mut self.portgroups, group, command),
        }
        Ok(())
    }

    fn update_dns_host(&mut self, command: UpdateCommand, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "host")?;
        let adds = matches!(command, UpdateCommand::AddFirst | UpdateCommand::AddLast);
        let host = DnsHost::parse(node, &self.name, command == UpdateCommand::Delete)?;
        let found: Vec<usize> = (0..self.dns.hosts.len())
            .filter(|at| {
                let old = &self.dns.hosts[*at];
                let names = host.hostnames.iter().any(|name| old.hostnames.contains(name));
                // Several addresses may share a name.
                both_equal(host.ip.as_ref(), old.ip.as_ref()) || (!adds && host.ip.is_none() && names)
            })
            .collect();
        let name = self.name.clone();
        match (adds, found[..].first(), found.len()) {
            (true, Some(_), _) => {
                return Err(E::RecordExists("DNS HOST record with a matching field", name).into());
            }
            (true, None, _) => add(&mut self.dns.hosts, host, command),
            (false, None, _) => return Err(E::RecordMissing("HOST", name).into()),
            (false, Some(at), 1) if command == UpdateCommand::Modify => self.dns.hosts[*at] = host,
            (false, Some(at), 1) => {
                self.dns.hosts.remove(*at);
            }
            _ => return Err(E::RecordAmbiguous("matching DNS HOST records", name).into()),
        }
        Ok(())
    }

    fn update_dns_txt(&mut self, command: UpdateCommand, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "txt")?;
        let txt = Txt::parse(node, &self.name, command == UpdateCommand::Delete)?;
        let found = self.dns.txts.iter().position(|t| {
            t.name == txt.name
                && (command != UpdateCommand::Delete || txt.value.is_none() || t.value == txt.value)
        });
        let name = self.name.clone();
        match (command, found) {
            (UpdateCommand::Modify, Some(at)) => self.dns.txts[at] = txt,
            (UpdateCommand::Delete, Some(at)) => {
                self.dns.txts.remove(at);
            }
            (UpdateCommand::Modify | UpdateCommand::Delete, None) => {
                return Err(E::RecordMissing("TXT", name).into());
            }
            (_, Some(_)) => return Err(E::TxtExists(txt.name, name).into()),
            (_, None) => add(&mut self.dns.txts, txt, command),
        }
        Ok(())
    }

    fn update_dns_srv(&mut self, command: UpdateCommand, node: &Element<'_>) -> Result<()> {
        self.expect_element(node, "srv")?;
        if command == UpdateCommand::Modify {
            return Err(E::NotModifiable("DNS SRV records").into());
        }
        let srv = Srv::parse(node, &self.name, command == UpdateCommand::Delete)?;
        let found: Vec<usize> =
            (0..self.dns.srvs.len()).filter(|at| self.dns.srvs[*at].matches(&srv)).collect();
        let name = self.name.clone();
        match (command, &found[..]) {
            (UpdateCommand::Delete, [at]) => {
                self.dns.srvs.remove(*at);
            }
            (UpdateCommand::Delete, []) => return Err(E::RecordMissing("SRV", name).into()),
            (UpdateCommand::Delete, _) => {
                return Err(E::RecordAmbiguous("DNS SRV records matching all specified fields", name).into());
            }
            (_, []) => add(&mut self.dns.srvs, srv, command),
            _ => {
                return Err(E::RecordExists("DNS SRV record matching all specified fields", name).into());
            }
        }
        Ok(())
    }
}

fn host_text(host: &DhcpHost) -> String {
    let mut text = String::from("<host");
    let ip = host.ip.map(|ip| ip.to_string());
    for (name, value) in [("mac", &host.mac), ("name", &host.name), ("ip", &ip)] {
        if let Some(value) = value {
            text.push_str(&format!(" {name}='{value}'"));
        }
    }
    text + "/>"
}
