//! `storage`: pools, volumes, the commands that start a pool, pool capabilities.

use ferrovirt_conf::storage::{CapacityRule, HostOs, Pool, Volume, format_capabilities, start_command};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum;

use super::documents::{judge, lines};
use crate::compare::{Joining, compare_text};
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct StorageFamily;

impl Family for StorageFamily {
    fn names(&self) -> &'static [&'static str] {
        &["storage"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "storagepool-xml2xml" => {
                judge(case, "xml", Pool::parse(&case.input_text("xml")?).map(|pool| pool.format()))
            }
            "storagepool-xml2argv" => argv(case),
            "storagepool-capabilities" => {
                let supported = case.input("supported_pool_types");
                let names: Vec<&str> =
                    supported.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
                let all = supported.as_str() == Some("all");
                let document = format_capabilities(|kind| all || names.contains(&StringEnum::as_str(kind)));
                judge(case, "xml", Ok(document))
            }
            "storagevol-xml2xml" => {
                let pool = Pool::parse(&case.input_text("pool_xml")?)?;
                let optional = case.option_strings("parse_flags").contains(&"NO_CAPACITY");
                let rule = if optional { CapacityRule::Optional } else { CapacityRule::Required };
                let volume = Volume::parse(&case.input_text("xml")?, &pool, rule);
                judge(case, "xml", volume.map(|volume| volume.format()))
            }
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn argv(case: &Case) -> Outcome {
    let pool = Pool::parse(&case.input_text("xml")?)?;
    let command = |os| -> Result<String> { Ok(lines(&start_command(&pool, os)?)) };
    if !case.expects_ok() {
        return judge(case, "argv", command(HostOs::Linux));
    }
    for (member, os) in
        [("argv", HostOs::Linux), ("argv_linux", HostOs::Linux), ("argv_freebsd", HostOs::FreeBsd)]
    {
        if !case.output(member).is_null() {
            compare_text(&case.output_text(member)?, &command(os)?, Joining::Keep)?;
        }
    }
    Ok(())
}
