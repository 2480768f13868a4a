//! Ports of Open vSwitch bridges, through `ovs-vsctl`.
//!
//! Upstream: `src/util/virnetdevopenvswitch.c`.

use serde_json::Value;

use super::bandwidth::{Bandwidth, Rate, failed, given, require_root};
use super::stats::InterfaceStats;
use crate::programs::{Answer, Programs};
use crate::{Error, ErrorDomain, Result};

/// Seconds that `ovs-vsctl` may wait for the switch, unless configured.
pub const DEFAULT_TIMEOUT_S: u32 = 5;

/// What identifies a port's guest to the switch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortIdentity<'a> {
    /// The guest's address, as text.
    pub mac: &'a str,
    /// Interface id of the port profile.
    pub interface_id: &'a str,
    /// The guest's UUID.
    pub vm_uuid: &'a str,
    /// Profile id of the port profile.
    pub profile_id: Option<&'a str>,
}

/// VLANs of a port. Upstream: `virNetDevVlan`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortVlans {
    /// Tags.
    pub tags: Vec<u16>,
    /// Several tags on one port.
    pub trunk: bool,
    /// `access`, `trunk`, `native-tagged`, `native-untagged`.
    pub mode: Option<&'static str>,
    /// The tag of untagged frames.
    pub native_tag: Option<u16>,
}

/// Talks to the switch's database.
#[derive(Clone, Copy)]
pub struct Switch<'a> {
    programs: &'a dyn Programs,
    timeout_s: u32,
}

impl<'a> Switch<'a> {
    /// With the programs that run `ovs-vsctl` and its timeout in seconds.
    #[must_use]
    pub fn new(programs: &'a dyn Programs, timeout_s: u32) -> Self {
        Self { programs, timeout_s }
    }

    /// Makes `ifname` a port of `bridge`; a stale port of this name is removed first.
    /// Upstream: `virNetDevOpenvswitchAddPort`.
    ///
    /// # Errors
    /// `ovs-vsctl` failed.
    pub fn add_port(
        &self,
        bridge: &str,
        ifname: &str,
        identity: &PortIdentity<'_>,
        vlans: Option<&PortVlans>,
    ) -> Result<()> {
        let mut args = words(&["--", "--if-exists", "del-port", ifname, "--", "add-port", bridge, ifname]);
        args.extend(vlan_args(vlans));
        let mut external = vec![
            ("attached-mac", identity.mac),
            ("iface-id", identity.interface_id),
            ("vm-id", identity.vm_uuid),
        ];
        external.extend(identity.profile_id.filter(|id| !id.is_empty()).map(|id| ("port-profile", id)));
        external.push(("iface-status", "active"));
        for (key, value) in external {
            let setting = match key {
                "iface-status" => format!("external-ids:{key}={value}"),
                _ => format!("external-ids:{key}=\"{value}\""),
            };
            args.extend(words(&["--", "set", "Interface", ifname]));
            args.push(setting);
        }
        self.must(args).map(drop).map_err(|e| {
            Error::internal(
                ErrorDomain::NONE,
                format!("Unable to add port {ifname} to OVS bridge {bridge}: {}", detail(&e)),
            )
        })
    }

    /// Removes the port; one that is gone is no error. Upstream: `virNetDevOpenvswitchRemovePort`.
    ///
    /// # Errors
    /// `ovs-vsctl` failed.
    pub fn remove_port(&self, ifname: &str) -> Result<()> {
        self.must(words(&["--", "--if-exists", "del-port", ifname])).map(drop).map_err(|e| {
            Error::internal(
                ErrorDomain::NONE,
                format!("Unable to delete port {ifname} from OVS: {}", detail(&e)),
            )
        })
    }

    /// Replaces the VLANs of a port. Upstream: `virNetDevOpenvswitchUpdateVlan`.
    ///
    /// # Errors
    /// `ovs-vsctl` failed.
    pub fn update_vlans(&self, ifname: &str, vlans: Option<&PortVlans>) -> Result<()> {
        let mut args = words(&[
            "--",
            "--if-exists",
            "clear",
            "Port",
            ifname,
            "tag",
            "--",
            "--if-exists",
            "clear",
            "Port",
            ifname,
            "trunk",
            "--",
            "--if-exists",
            "clear",
            "Port",
            ifname,
            "vlan_mode",
            "--",
            "--if-exists",
            "set",
            "Port",
            ifname,
        ]);
        args.extend(vlan_args(vlans));
        self.must(args).map(drop).map_err(|e| {
            Error::internal(
                ErrorDomain::NONE,
                format!("Unable to set vlan configuration on port {ifname}: {}", detail(&e)),
            )
        })
    }

    /// Counters of a port, from the guest's side. Upstream: `virNetDevOpenvswitchInterfaceStats`.
    ///
    /// # Errors
    /// `ovs-vsctl` failed or its answer is not understood.
    pub fn stats(&self, ifname: &str) -> Result<InterfaceStats> {
        let args =
            ["--if-exists", "--format=list", "--data=json", "--no-headings", "--columns=statistics", "list"];
        let mut args = words(&args);
        args.extend(words(&["Interface", ifname]));
        let text = self.must(args)?.stdout;
        if text.trim().is_empty() {
            let text = format!("Interface '{ifname}' not found");
            return Err(Error::internal(ErrorDomain::NONE, text));
        }
        parse_stats(&text)
    }

    /// Name of the vhost-user port at the socket `path`, or `None` if the switch has none.
    /// Upstream: `virNetDevOpenvswitchGetVhostuserIfname`.
    ///
    /// # Errors
    /// The answer is not understood.
    pub fn vhost_user_name(&self, path: &str, server: bool) -> Result<Option<String>> {
        let mut args = words(&["--no-headings", "--columns=name", "find", "Interface"]);
        if server {
            args.push(format!("options:vhost-server-path={path}"));
        } else {
            let name = path.rsplit('/').next().unwrap_or(path);
            args.push(format!("name={name}"));
        }
        let answer = self.run(args)?;
        let name = if answer.ok() { unescape_name(answer.stdout.trim())? } else { String::new() };
        Ok(Some(name).filter(|name| !name.is_empty()))
    }

    /// Sets the limits of a port; without limits nothing is done. Upstream: `virNetDevOpenvswitchInterfaceSetQos`.
    ///
    /// # Errors
    /// `OPERATION_UNSUPPORTED` without root's rights, or `ovs-vsctl` failed.
    pub fn set_qos(
        &self,
        ifname: &str,
        bandwidth: Option<&Bandwidth>,
        vm: &str,
        swapped: bool,
    ) -> Result<()> {
        let Some(bandwidth) = bandwidth else { return Ok(()) };
        require_root()?;
        let (sent, received) = bandwidth.directions(swapped);
        self.clear_sent(ifname, vm)?;
        if let Some(rate) = sent {
            self.shape_sent(ifname, rate, vm)?;
        }
        match received {
            Some(rate) => self.police_received(ifname, rate),
            None => self.clear_received(ifname),
        }
    }

    /// Removes the limits of a port. Upstream: `virNetDevOpenvswitchInterfaceClearQos`.
    ///
    /// # Errors
    /// `ovs-vsctl` failed.
    pub fn clear_qos(&self, ifname: &str, vm: &str) -> Result<()> {
        self.clear_sent(ifname, vm)?;
        self.clear_received(ifname)
    }

    /// # Errors
    /// Those of the calls inside.
    fn shape_sent(&self, ifname: &str, rate: Rate, vm: &str) -> Result<()> {
        let ids = external_ids(ifname, vm);
        let bits = |kib: u64, unit: u128| u128::from(kib) * unit;
        let average = rate.average.unwrap_or(0);
        let mut config = vec![format!("other_config:min-rate={}", bits(average, 8000))];
        config.extend(given(rate.burst).map(|n| format!("other_config:burst={}", bits(n, 8 * 1024))));
        config.extend(given(rate.peak).map(|n| format!("other_config:max-rate={}", bits(n, 8000))));
        let mut args = words(&["set", "port", ifname, "qos=@qos1"]);
        args.extend(ids.clone());
        args.extend(words(&["--", "--id=@qos1", "create", "qos", "type=linux-htb"]));
        args.extend(config.clone());
        args.push("queues:0=@queue0".to_owned());
        args.extend(ids.clone());
        args.extend(words(&["--", "--id=@queue0", "create", "queue"]));
        args.extend(config);
        args.extend(ids);
        self.must(args).map(drop).map_err(|e| {
            let text = format!("Unable to set qos configuration on port {ifname}: {}", detail(&e));
            Error::internal(ErrorDomain::NONE, text)
        })
    }

    /// # Errors
    /// Those of the calls inside.
    fn police_received(&self, ifname: &str, rate: Rate) -> Result<()> {
        let kilobits = |kib: u64| u128::from(kib) * 8;
        let mut args = words(&["set", "Interface", ifname]);
        args.push(format!("ingress_policing_rate={}", kilobits(rate.average.unwrap_or(0))));
        args.extend(given(rate.burst).map(|n| format!("ingress_policing_burst={}", kilobits(n))));
        self.must(args).map(drop).map_err(|e| {
            let text = format!("Unable to set vlan configuration on port {ifname}: {}", detail(&e));
            Error::internal(ErrorDomain::NONE, text)
        })
    }

    /// # Errors
    /// Those of the calls inside.
    fn clear_sent(&self, ifname: &str, vm: &str) -> Result<()> {
        let find = |table: &str| {
            let mut args = words(&["--no-heading", "--columns=_uuid", "find", table]);
            args.extend(external_ids(ifname, vm));
            let found = self.must(args)?.stdout;
            Ok::<_, Error>(
                found.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect(),
            )
        };
        let (queues, qos): (Vec<String>, Vec<String>) = (find("queue")?, find("qos")?);
        for uuid in &qos {
            let port = self.run(words(&["--if-exists", "list", "port", ifname, "qos"]))?;
            if port.ok() {
                self.try_run(words(&["remove", "port", ifname, "qos", uuid]));
            }
            self.try_run(words(&["destroy", "qos", uuid]));
        }
        for uuid in &queues {
            self.try_run(words(&["destroy", "queue", uuid]));
        }
        Ok(())
    }

    /// # Errors
    /// Those of the calls inside.
    fn clear_received(&self, ifname: &str) -> Result<()> {
        let args =
            words(&["set", "Interface", ifname, "ingress_policing_rate=0", "ingress_policing_burst=0"]);
        self.must(args).map(drop).map_err(|e| {
            let text = format!("Unable to reset ingress on port {ifname}: {}", detail(&e));
            Error::internal(ErrorDomain::NONE, text)
        })
    }

    fn try_run(&self, args: Vec<String>) {
        if let Err(e) = self.must(args) {
            log::warn!("{e}");
        }
    }

    /// # Errors
    /// `ovs-vsctl` cannot be run.
    fn run(&self, args: Vec<String>) -> Result<Answer> {
        self.programs.run("ovs-vsctl", &self.command(args))
    }

    /// # Errors
    /// `ovs-vsctl` cannot be run or reports a failure.
    fn must(&self, args: Vec<String>) -> Result<Answer> {
        let args = self.command(args);
        let answer = self.programs.run("ovs-vsctl", &args)?;
        if answer.ok() { Ok(answer) } else { Err(failed("ovs-vsctl", &args, &answer)) }
    }

    fn command(&self, args: Vec<String>) -> Vec<String> {
        let mut all = vec![format!("--timeout={}", self.timeout_s)];
        all.extend(args);
        all
    }
}

/// The counters in `ovs-vsctl`'s answer, turned to the guest's side. Upstream: `virNetDevOpenvswitchInterfaceParseStats`.
///
/// # Errors
/// `INTERNAL_ERROR` for text that is not the expected JSON.
pub fn parse_stats(json: &str) -> Result<InterfaceStats> {
    let bad = || Error::internal(ErrorDomain::NONE, "Unable to parse ovs-vsctl output");
    let value = parse_json(json)?;
    let pairs = value.get(1).and_then(Value::as_array).ok_or_else(bad)?;
    let counter = |name: &str| {
        let pair = pairs.iter().find(|pair| pair[0] == name);
        pair.map_or(Ok(-1), |pair| pair[1].as_i64().ok_or_else(bad))
    };
    Ok(InterfaceStats {
        rx_bytes: counter("tx_bytes")?,
        rx_packets: counter("tx_packets")?,
        rx_errors: counter("tx_errors")?,
        rx_dropped: counter("tx_dropped")?,
        tx_bytes: counter("rx_bytes")?,
        tx_packets: counter("rx_packets")?,
        tx_errors: counter("rx_errors")?,
        tx_dropped: counter("rx_dropped")?,
    })
}

/// The name in `ovs-vsctl`'s answer: plain, or a JSON string. Upstream: `virNetDevOpenvswitchMaybeUnescapeReply`.
///
/// # Errors
/// `INTERNAL_ERROR` for a broken JSON string.
pub fn unescape_name(reply: &str) -> Result<String> {
    if !reply.starts_with('"') {
        return Ok(reply.to_owned());
    }
    match parse_json(reply)? {
        Value::String(name) => Ok(name),
        _ => Err(Error::internal(ErrorDomain::NONE, "Unable to parse ovs-vsctl output")),
    }
}

/// # Errors
/// `INTERNAL_ERROR`.
fn parse_json(text: &str) -> Result<Value> {
    serde_json::from_str(text)
        .map_err(|e| Error::internal(ErrorDomain::NONE, format!("failed to parse JSON: {e}")))
}

fn external_ids(ifname: &str, vm: &str) -> Vec<String> {
    vec![format!("external-ids:vm-id=\"{vm}\""), format!("external-ids:ifname=\"{ifname}\"")]
}

fn vlan_args(vlans: Option<&PortVlans>) -> Vec<String> {
    let Some(vlans) = vlans.filter(|vlans| !vlans.tags.is_empty()) else { return Vec::new() };
    let mut args: Vec<String> = vlans.mode.iter().map(|mode| format!("vlan_mode={mode}")).collect();
    args.extend(vlans.native_tag.map(|tag| format!("tag={tag}")));
    let list = vlans.tags.iter().map(u16::to_string).collect::<Vec<_>>().join(",");
    args.push(if vlans.trunk { format!("trunk={list}") } else { format!("tag={list}") });
    args
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn detail(error: &Error) -> String {
    error.detail().unwrap_or_default().to_owned()
}
