//! `util/fchost`: Fibre Channel adapters. The kinds with the test driver's node devices are not implemented yet.

use ferrovirt_util::vhba;
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Outcome};

pub(super) struct FcHost;

impl Family for FcHost {
    fn names(&self) -> &'static [&'static str] {
        &["util/fchost"]
    }

    fn run(&self, case: &Case) -> Outcome {
        if !case.kind().starts_with("vhba-") {
            return Err(Failure::unsupported_kind(case.kind()));
        }
        let sysfs = case.input_path("sysfs")?;
        let number = |value: &Value| u32::try_from(value.as_u64().unwrap_or_default());
        let produced = match case.kind() {
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
        };
        let expected = &case.raw()["output"];
        if produced == *expected {
            Ok(())
        } else {
            Err(Failure::new(format!("{produced}, expected {expected}")))
        }
    }
}
