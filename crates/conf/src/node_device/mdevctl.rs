//! Mediated devices through the program `mdevctl`: its command lines, and the list that it prints.
//! Upstream: `node_device_driver.c`.

use ferrovirt_util::Result;
use ferrovirt_util::json::{self, Value};

use super::{Capability, Mdev, MdevAttr, NodeDevice, NodeDeviceError};

/// What is done with a mediated device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MdevAction {
    /// Makes one that vanishes when it is stopped.
    Create,
    /// Keeps a definition.
    Define,
    /// Starts a defined one.
    Start,
    /// Stops it.
    Stop,
    /// Forgets a definition.
    Undefine,
    /// Starts it with the host, or not.
    Autostart(bool),
    /// Changes its attributes.
    Modify {
        /// In the definition.
        defined: bool,
        /// Now.
        live: bool,
    },
}

/// A call of `mdevctl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MdevctlCommand {
    /// The program and its arguments.
    pub argv: Vec<String>,
    /// What it reads from standard input.
    pub stdin: Option<String>,
}

fn command<const N: usize>(arguments: [&str; N]) -> Vec<String> {
    std::iter::once("mdevctl").chain(arguments).map(str::to_owned).collect()
}

/// The call that lists devices: the defined ones, or those that exist now.
#[must_use]
pub fn list_command(defined: bool) -> MdevctlCommand {
    let mut argv = command(["list", "--dumpjson"]);
    argv.extend(defined.then(|| "--defined".to_owned()));
    MdevctlCommand { argv, stdin: None }
}

impl Capability {
    /// The address by which `mdevctl` knows a parent. Upstream: `nodeDeviceFindAddressByName`.
    #[must_use]
    pub fn mdev_parent_address(&self) -> Option<String> {
        match self {
            Self::Pci(pci) => {
                Some(format!("{:04x}:{:02x}:{:02x}.{}", pci.domain, pci.bus, pci.slot, pci.function))
            }
            Self::Css(css) => {
                let address = css.address;
                Some(format!("{:x}.{:x}.{:04x}", address.cssid, address.ssid, address.devno))
            }
            Self::ApMatrix(_) => Some("matrix".to_owned()),
            _ => None,
        }
    }
}

impl Mdev {
    /// The configuration that `mdevctl` reads.
    fn to_json(&self) -> String {
        let text = |text: &str| Value::String(text.to_owned());
        let mut object = json::Map::new();
        object.insert("mdev_type".to_owned(), text(&self.kind));
        object.insert("start".to_owned(), text("manual"));
        let attr = |attr: &MdevAttr| {
            Value::Object(std::iter::once((attr.name.clone(), text(&attr.value))).collect())
        };
        if !self.attrs.is_empty() {
            object.insert("attrs".to_owned(), Value::Array(self.attrs.iter().map(attr).collect()));
        }
        json::to_compact(&Value::Object(object))
    }

    /// The call that does `action`; `parent` is the parent's address.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if the device has no identity and the action needs one.
    pub fn command(&self, action: MdevAction, parent: &str) -> Result<MdevctlCommand> {
        let uuid = || self.uuid.as_deref().ok_or(NodeDeviceError::NoText("mediated device UUID"));
        let on_uuid = |verb: &str| -> Result<MdevctlCommand> {
            Ok(MdevctlCommand { argv: command([verb, &format!("--uuid={}", uuid()?)]), stdin: None })
        };
        let configured = |verb: &str| {
            let mut argv = command([verb, &format!("--parent={parent}"), "--jsonfile=/dev/stdin"]);
            argv.extend(self.uuid.as_ref().map(|uuid| format!("--uuid={uuid}")));
            MdevctlCommand { argv, stdin: Some(self.to_json()) }
        };
        Ok(match action {
            MdevAction::Create => configured("start"),
            MdevAction::Define => configured("define"),
            MdevAction::Start => on_uuid("start")?,
            MdevAction::Stop => on_uuid("stop")?,
            MdevAction::Undefine => on_uuid("undefine")?,
            MdevAction::Autostart(on) => {
                let switch = if on { "--auto" } else { "--manual" };
                MdevctlCommand { argv: command(["modify", "--uuid", uuid()?, switch]), stdin: None }
            }
            MdevAction::Modify { defined, live } => {
                uuid()?;
                let mut call = configured("modify");
                let switches = [(defined, "--defined"), (live, "--live")];
                call.argv.extend(switches.into_iter().filter(|s| s.0).map(|s| s.1.to_owned()));
                call
            }
        })
    }
}

/// The devices that `mdevctl` listed; `parent_name` finds the name of a parent by its address.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` if the text is not such a list.
pub fn parse_list(text: &str, parent_name: impl Fn(&str) -> Option<String>) -> Result<Vec<NodeDevice>> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let list = json::parse(text)?;
    let wrong = || NodeDeviceError::MdevctlOutput;
    let mut devices = Vec::new();
    for parents in list.as_array().ok_or_else(wrong)? {
        for (address, children) in parents.as_object().ok_or_else(wrong)? {
            for child in children.as_array().ok_or_else(wrong)? {
                for (uuid, facts) in child.as_object().ok_or_else(wrong)? {
                    let mdev = read(uuid, address, facts).ok_or_else(wrong)?;
                    let name = format!("mdev_{uuid}_{address}");
                    let name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
                    devices.push(NodeDevice {
                        name,
                        path: None,
                        devnode: None,
                        devlinks: Vec::new(),
                        parent: Some(parent_name(address).unwrap_or_else(|| "computer".to_owned())),
                        driver: None,
                        capabilities: vec![Capability::Mdev(mdev)],
                    });
                }
            }
        }
    }
    Ok(devices)
}

fn read(uuid: &str, address: &str, facts: &Value) -> Option<Mdev> {
    let mut attrs = Vec::new();
    for entry in facts["attrs"].as_array().into_iter().flatten() {
        for (name, value) in entry.as_object()? {
            attrs.push(MdevAttr { name: name.clone(), value: value.as_str()?.to_owned() });
        }
    }
    Some(Mdev {
        kind: facts["mdev_type"].as_str()?.to_owned(),
        uuid: Some(uuid.to_owned()),
        parent_addr: Some(address.to_owned()),
        iommu_group: 0,
        attrs,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listed_devices_and_their_commands() {
        let text =
            r#"[{"0000:00:02.0": [{"a-b": {"mdev_type": "t", "start": "auto", "attrs": [{"n": "v"}]}}]}]"#;
        let devices = parse_list(text, |_| None).expect("a list");
        assert_eq!(
            (devices[0].name.as_str(), devices[0].parent.as_deref()),
            ("mdev_a_b_0000_00_02_0", Some("computer"))
        );
        let Capability::Mdev(mdev) = &devices[0].capabilities[0] else { unreachable!("a mediated device") };
        let call = mdev.command(MdevAction::Create, "0.0.1").expect("a call");
        assert_eq!(call.argv, ["mdevctl", "start", "--parent=0.0.1", "--jsonfile=/dev/stdin", "--uuid=a-b"]);
        assert_eq!(call.stdin.as_deref(), Some(r#"{"mdev_type":"t","start":"manual","attrs":[{"n":"v"}]}"#));
        assert!(parse_list("[1]", |_| None).is_err() && parse_list("{", |_| None).is_err());
        assert!(parse_list(" ", |_| None).expect("nothing").is_empty());
    }
}
