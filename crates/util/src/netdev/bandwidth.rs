//! Traffic shaping of an interface through `tc`.
//!
//! Upstream: `src/util/virnetdevbandwidth.c`.

pub use crate::bandwidth::{Bandwidth, Rate};
use crate::programs::{Answer, Programs, command_line};
use crate::{Error, ErrorDomain, ErrorNumber, Result};

/// How to apply limits. Upstream: the flags of `virNetDevBandwidthSet`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Apply {
    /// A class below the first, so that further guests get guaranteed shares ([`plug`]).
    pub hierarchical: bool,
    /// The interface is the other end of the guest's.
    pub swapped: bool,
    /// Remove what is set up first.
    pub clear: bool,
}

/// Sets the limits of the interface `ifname`; without limits nothing is done. Upstream: `virNetDevBandwidthSet`.
///
/// # Errors
/// `OPERATION_UNSUPPORTED` without root's rights, else a failed command.
pub fn set(programs: &dyn Programs, ifname: &str, bandwidth: Option<&Bandwidth>, how: Apply) -> Result<()> {
    let Some(bandwidth) = bandwidth else { return Ok(()) };
    require_root()?;
    let tc = Tc { programs, ifname };
    let (sent, received) = bandwidth.directions(how.swapped);
    if how.clear {
        clear(programs, ifname);
    }
    if let Some(rate) = sent {
        tc.shape_sent(rate, how.hierarchical)?;
    }
    if let Some(rate) = received {
        tc.police_received(rate)?;
    }
    Ok(())
}

/// Removes all limits of `ifname`. Upstream: `virNetDevBandwidthClear`.
pub fn clear(programs: &dyn Programs, ifname: &str) {
    let tc = Tc { programs, ifname };
    // Nothing to remove is the usual reason for a failure.
    for what in ["root", "ingress"] {
        if let Err(e) = tc.run(&["qdisc", "del", "dev", ifname, what]) {
            log::debug!("{e}");
        }
    }
}

/// Creates the queueing discipline at the root of `ifname` unless it is there.
/// Upstream: `virNetDevBandwidthAddTxFilterParentQdisc`.
///
/// # Errors
/// A failed command.
pub fn ensure_root_qdisc(programs: &dyn Programs, ifname: &str, hierarchical: bool) -> Result<()> {
    let tc = Tc { programs, ifname };
    let shown = tc.run(&["qdisc", "show", "dev", ifname, "handle", "1:"])?;
    if shown.ok() && shown.stdout.contains("qdisc htb 1:") {
        return Ok(());
    }
    let default = if hierarchical { "2" } else { "1" };
    tc.must(&["qdisc", "add", "dev", ifname, "root", "handle", "1:", "htb", "default", default])
}

/// Sets the discipline at the root of `ifname` (`noqueue`, ...). Upstream: `virNetDevBandwidthSetRootQDisc`.
///
/// # Errors
/// A failed command.
pub fn set_root_qdisc(programs: &dyn Programs, ifname: &str, qdisc: &str) -> Result<()> {
    Tc { programs, ifname }.must(&["qdisc", "add", "dev", ifname, "root", "handle", "0:", qdisc])
}

/// Gives a guest on the bridge `bridge` its guaranteed share: class `1:id`, below the network's limits.
/// Upstream: `virNetDevBandwidthPlug`.
///
/// # Errors
/// `INTERNAL_ERROR` for the class numbers 0 to 2 and for limits without a guarantee, else a failed command.
pub fn plug(
    programs: &dyn Programs,
    bridge: &str,
    network: &Rate,
    mac: crate::mac::MacAddr,
    guest: &Bandwidth,
    id: u32,
) -> Result<()> {
    let tc = Tc { programs, ifname: bridge };
    check_id(id)?;
    let Some(floor) = guest.inbound.and_then(|rate| rate.floor).filter(|floor| *floor != 0) else {
        let text = format!("Bridge '{bridge}' has no QoS set, therefore unable to set 'floor' on '{mac}'");
        return Err(Error::new(ErrorDomain::NONE, ErrorNumber::OPERATION_UNSUPPORTED, text));
    };
    let class = format!("1:{id:x}");
    let handle = format!("{id:x}:");
    let ceiling = ceiling(network);
    let quantum = quantum(floor);
    let floor = format!("{floor}kbps");
    tc.must(&[
        "class", "add", "dev", bridge, "parent", "1:1", "classid", &class, "htb", "rate", &floor, "ceil",
        &ceiling, "quantum", &quantum,
    ])?;
    tc.must(&["qdisc", "add", "dev", bridge, "parent", &class, "handle", &handle, "sfq", "perturb", "10"])?;
    tc.filter(mac, &class, id, "add")
}

/// Takes a guest's share away. Upstream: `virNetDevBandwidthUnplug`.
///
/// # Errors
/// `INTERNAL_ERROR` for the class numbers 0 to 2. Commands that fail are only logged: the class may be gone.
pub fn unplug(programs: &dyn Programs, bridge: &str, mac: crate::mac::MacAddr, id: u32) -> Result<()> {
    let tc = Tc { programs, ifname: bridge };
    check_id(id)?;
    let (class, handle) = (format!("1:{id:x}"), format!("{id:x}:"));
    let steps = [
        tc.filter(mac, &class, id, "del"),
        tc.must(&["qdisc", "del", "dev", bridge, "handle", &handle]),
        tc.must(&["class", "del", "dev", bridge, "classid", &class]),
    ];
    for error in steps.into_iter().filter_map(Result::err) {
        log::warn!("{error}");
    }
    Ok(())
}

/// Changes the rate of a class: the network's unguaranteed rest (class 2) or a guest's share.
/// Upstream: `virNetDevBandwidthUpdateRate`.
///
/// # Errors
/// A failed command.
pub fn update_rate(programs: &dyn Programs, ifname: &str, id: u32, network: &Rate, rate: u64) -> Result<()> {
    let class = format!("1:{id:x}");
    let ceiling = ceiling(network);
    let (text, quantum) = (format!("{rate}kbps"), quantum(rate));
    Tc { programs, ifname }.must(&[
        "class", "change", "dev", ifname, "classid", &class, "htb", "rate", &text, "ceil", &ceiling,
        "quantum", &quantum,
    ])
}

/// # Errors
/// `OPERATION_UNSUPPORTED` without root's rights.
pub(super) fn require_root() -> Result<()> {
    if nix::unistd::geteuid().is_root() {
        return Ok(());
    }
    let text = "Network bandwidth tuning is not available in session mode";
    Err(Error::new(ErrorDomain::NONE, ErrorNumber::OPERATION_UNSUPPORTED, text))
}

/// # Errors
/// `INTERNAL_ERROR` for the numbers of the fixed classes.
fn check_id(id: u32) -> Result<()> {
    if id > 2 {
        return Ok(());
    }
    Err(Error::internal(ErrorDomain::NONE, format!("Invalid class ID {id}")))
}

/// The most that a class below the limits `network` may send.
fn ceiling(network: &Rate) -> String {
    format!("{}kbps", given(network.peak).or(network.average).unwrap_or(0))
}

/// A value of 0 is none.
pub(super) fn given(value: Option<u64>) -> Option<u64> {
    value.filter(|value| *value != 0)
}

/// What a class may send before the next has its turn, for one kilobyte per second in 1500-byte frames.
fn quantum(average: u64) -> String {
    (u128::from(average) * 128 / 1500).max(1).to_string()
}

struct Tc<'a> {
    programs: &'a dyn Programs,
    ifname: &'a str,
}

impl Tc<'_> {
    /// # Errors
    /// Those of the calls inside.
    fn shape_sent(&self, rate: Rate, hierarchical: bool) -> Result<()> {
        let ifname = self.ifname;
        ensure_root_qdisc(self.programs, ifname, hierarchical)?;
        let quantum = quantum(rate.average.unwrap_or(0));
        let average = format!("{}kbps", rate.average.unwrap_or(0));
        let peak = given(rate.peak).map(|peak| format!("{peak}kbps"));
        let burst = given(rate.burst).map(|burst| format!("{burst}kb"));
        let (parent, class) = if hierarchical { ("1:1", "1:2") } else { ("1:", "1:1") };
        if hierarchical {
            // All that has no guarantee shares class 1:2; class 1:1 above it and the guests' keeps the whole below
            // the network's limit.
            let ceiling = peak.as_ref().unwrap_or(&average);
            self.must(&[
                "class", "add", "dev", ifname, "parent", "1:", "classid", "1:1", "htb", "rate", &average,
                "ceil", ceiling, "quantum", &quantum,
            ])?;
        }
        let mut add =
            vec!["class", "add", "dev", ifname, "parent", parent, "classid", class, "htb", "rate", &average];
        if let Some(peak) = &peak {
            add.extend(["ceil", peak]);
        }
        if let Some(burst) = &burst {
            add.extend(["burst", burst]);
        }
        add.extend(["quantum", &quantum]);
        self.must(&add)?;
        self.must(&["qdisc", "add", "dev", ifname, "parent", class, "handle", "2:", "sfq", "perturb", "10"])?;
        self.must(&[
            "filter", "add", "dev", ifname, "parent", "1:0", "protocol", "all", "prio", "1", "handle", "1",
            "fw", "flowid", "1",
        ])
    }

    /// # Errors
    /// Those of the calls inside.
    fn police_received(&self, rate: Rate) -> Result<()> {
        /// `tc` keeps the burst in bytes in 32 bits.
        const MAX_BURST_KIB: u64 = (u32::MAX / 1024) as u64;
        let ifname = self.ifname;
        let average = rate.average.unwrap_or(0);
        let burst = format!("{}kb", given(rate.burst).unwrap_or(average.min(MAX_BURST_KIB)));
        let average = format!("{average}kbps");
        self.must(&["qdisc", "add", "dev", ifname, "ingress"])?;
        // The largest frame is the loopback's; a lower limit would drop what offloading has put together.
        self.must(&[
            "filter", "add", "dev", ifname, "parent", "ffff:", "protocol", "all", "u32", "match", "u32", "0",
            "0", "police", "rate", &average, "burst", &burst, "mtu", "64kb", "drop", "flowid", ":1",
        ])
    }

    /// Adds or removes the filter that puts frames for `mac` into `class`.
    ///
    /// # Errors
    /// A failed command.
    fn filter(&self, mac: crate::mac::MacAddr, class: &str, id: u32, verb: &str) -> Result<()> {
        let [a, b, c, d, e, f] = mac.octets();
        // u32 filters have handles of the form table:bucket:number.
        let handle = format!("800::{:x}", 0x800 + id);
        let mut args = vec!["filter", verb, "dev", self.ifname];
        if verb == "del" {
            args.extend(["parent", "1:0", "protocol", "ip", "prio", "2", "handle", &handle, "u32"]);
            return self.must(&args);
        }
        let (low, high) = (format!("0x{c:02x}{d:02x}{e:02x}{f:02x}"), format!("0x{a:02x}{b:02x}"));
        args.extend([
            "protocol",
            "ip",
            "parent",
            "1:0",
            "prio",
            "2",
            "handle",
            &handle,
            "u32",
            "match",
            "u16",
            "0x0800",
            "0xffff",
            "at",
            "-2",
            "match",
            "u32",
            &low,
            "0xffffffff",
            "at",
            "-12",
            "match",
            "u16",
            &high,
            "0xffff",
            "at",
            "-14",
            "flowid",
            class,
        ]);
        self.must(&args)
    }

    /// # Errors
    /// `tc` cannot be run.
    fn run(&self, args: &[&str]) -> Result<Answer> {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        self.programs.run("tc", &args)
    }

    /// # Errors
    /// `tc` cannot be run or reports a failure.
    fn must(&self, args: &[&str]) -> Result<()> {
        let answer = self.run(args)?;
        if answer.ok() {
            return Ok(());
        }
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        Err(failed("tc", &args, &answer))
    }
}

/// The error of a program that ended with a status other than 0.
pub(super) fn failed(program: &str, args: &[String], answer: &Answer) -> Error {
    let line = command_line(program, args);
    let text = format!(
        "Child process ({line}) unexpected exit status {}: {}",
        answer.status,
        answer.stderr.trim_end()
    );
    Error::internal(ErrorDomain::NONE, text).with_exit(Some(answer.status), None)
}
