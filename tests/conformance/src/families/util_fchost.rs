//! `util/fchost`: Fibre Channel adapters of the host, and virtual ones of the test driver.

use ferrovirt::{Connect, ConnectOptions, Registry};
use ferrovirt_util::vhba;
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Outcome};

pub(super) struct FcHost;

impl Family for FcHost {
    fn names(&self) -> &'static [&'static str] {
        &["util/fchost"]
    }

    /// One after the other: the test driver's default host is one for the whole process, and two cases make the same device.
    fn continues(&self, _case: &Case) -> bool {
        true
    }

    fn run(&self, case: &Case) -> Outcome {
        let produced = match case.kind() {
            "testdriver-vhba-nodedev" => node_device(&case.input_text("xml")?)?,
            "testdriver-vhba-pool" => pool(&case.input_text("xml")?)?,
            kind if kind.starts_with("vhba-") => host(case)?,
            other => return Err(Failure::unsupported_kind(other)),
        };
        let expected = &case.raw()["output"];
        if produced == *expected {
            Ok(())
        } else {
            Err(Failure::new(format!("{produced}, expected {expected}")))
        }
    }
}

fn connect() -> Result<Connect, Failure> {
    let registry = Registry::new();
    ferrovirt_driver_test::register(&registry);
    Ok(ConnectOptions::new().registry(registry).open(Some("test:///default"))?)
}

/// Makes a virtual host and ends it.
fn node_device(xml: &str) -> Result<Value, Failure> {
    let device = connect()?.node_device_create_xml(xml, 0)?;
    let outcome =
        |result: ferrovirt::Result<()>| result.map_or_else(|e| e.message().into_owned(), |()| "ok".into());
    let destroyed = outcome(device.destroy());
    Ok(json!({ "created_name": &*device.reference().name, "create": "ok", "destroy": destroyed }))
}

/// Starts a pool on a virtual host, and ends it.
fn pool(xml: &str) -> Result<Value, Failure> {
    const NAME: &str = "scsi_host12";
    let connect = connect()?;
    let pool = connect.storage_pool_create_xml(xml, 0)?;
    let running = connect.node_device_lookup_by_name(NAME)?.reference().name.to_string();
    pool.destroy()?;
    let after = if connect.node_device_lookup_by_name(NAME).is_err() { "gone" } else { "still there" };
    Ok(json!({ "node_device_while_pool_runs": running, "after_destroy": after }))
}

/// The host's own adapters, from sysfs.
fn host(case: &Case) -> Result<Value, Failure> {
    let sysfs = case.input_path("sysfs")?;
    let number = |value: &Value| u32::try_from(value.as_u64().unwrap_or_default());
    Ok(match case.kind() {
        "vhba-path-exists" => {
            let hosts = case.input("hosts").as_array().into_iter().flatten();
            let found: Result<Vec<_>, _> =
                hosts.map(|h| number(h).map(|h| vhba::exists(&sysfs, h))).collect();
            json!({ "exists": found? })
        }
        "vhba-get-host-by-wwn" => {
            let host = vhba::host_by_wwn(&sysfs, &case.input_text("wwnn")?, &case.input_text("wwpn")?);
            json!({ "host": host })
        }
        "vhba-find-vport-host" => json!({ "host": vhba::find_host(&sysfs) }),
        "vhba-get-config" => {
            let host = number(case.input("host"))?;
            let entry = |name: &str| vhba::config(&sysfs, host, name);
            let (node, port) = (entry("node_name"), entry("port_name"));
            json!({ "node_name": node, "port_name": port, "fabric_name": entry("fabric_name") })
        }
        other => return Err(Failure::unsupported_kind(other)),
    })
}
