//! `vmx`: VMX files and back, and the helpers of the VMware and ESX drivers.

use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_conf::domain::{Domain, ParseOptions, flags};
use ferrovirt_driver_esx::datastore::{DatastorePath, escape_datastore_item};
use ferrovirt_driver_esx::date_time::calendar_seconds;
use ferrovirt_driver_vmware::version::Product;
use ferrovirt_util::{Error, ErrorDomain, Result};
use ferrovirt_vmx::{Host, VmxHooks, format, parse, text};

use super::documents::judge;
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct VmxFamily;

impl Family for VmxFamily {
    fn names(&self) -> &'static [&'static str] {
        &["vmx"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "vmx2xml" => {
                let host = Names(case.option("datacenter_path").as_str().map(str::to_owned));
                let domain = parse(&case.input_bytes("vmx")?, &host);
                judge(case, "xml", domain.map(|domain| domain.format(flags::SECURE)))
            }
            "xml2vmx" => {
                let version = case.option("virtual_hw_version").as_u64().and_then(|v| u32::try_from(v).ok());
                let version = version.ok_or_else(|| Failure::new("no virtual_hw_version"))?;
                let options = ParseOptions { inactive: true, hooks: &VmxHooks, ..ParseOptions::default() };
                let domain = Domain::parse(&case.input_text("xml")?, &options);
                judge(case, "vmx", domain.and_then(|domain| format(&domain, &Names(None), version)))
            }
            "esx-escape-datastore-item" => same(case, "escaped", &escape_datastore_item(plain(case, "item"))),
            "esx-datetime-to-calendar" => {
                let seconds = calendar_seconds(plain(case, "date_time"))?;
                match case.output("seconds").as_i64() == Some(seconds) {
                    true => Ok(()),
                    false => Err(Failure::new(format!("{seconds}, must be {}", case.output("seconds")))),
                }
            }
            "esx-parse-datastore-path" => {
                match (DatastorePath::parse(plain(case, "path")), case.expects_ok()) {
                    (Ok(path), true) => {
                        same(case, "datastore", path.datastore)?;
                        same(case, "directory", path.directory)?;
                        same(case, "directory_and_file", path.directory_and_file)
                    }
                    (Err(_), false) => Ok(()),
                    (result, _) => Err(Failure::new(format!("{result:?}"))),
                }
            }
            "vmx-convert-to-utf8" => {
                same(case, "utf8", &text::to_utf8(plain(case, "encoding"), &case.input_bytes("bytes")?)?)
            }
            "vmware-version-parse" => {
                let product = match plain(case, "driver_type") {
                    "ws" => Product::Workstation,
                    "fusion" => Product::Fusion,
                    _ => Product::Player,
                };
                let version = product.parse_version(&case.input_text("text")?)?;
                match case.output("version").as_u64() == Some(version) {
                    true => Ok(()),
                    false => Err(Failure::new(format!("{version}, must be {}", case.output("version")))),
                }
            }
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn plain<'a>(case: &'a Case, name: &str) -> &'a str {
    case.input(name).as_str().unwrap_or_default()
}

fn same(case: &Case, name: &str, produced: &str) -> Outcome {
    match case.output(name).as_str() {
        Some(expected) if expected == produced => Ok(()),
        expected => Err(Failure::new(format!("{name}: {produced:?}, must be {expected:?}"))),
    }
}

/// The environment's file names, with the data center of the context.
struct Names(Option<String>);

fn internal(text: String) -> Error {
    Error::internal(ErrorDomain::NONE, text)
}

impl Host for Names {
    fn parse_file_name(&self, name: &str, allow_missing: bool) -> Result<Option<String>> {
        if let Some(rest) = name.strip_prefix("/vmfs/volumes/") {
            let (datastore, file) = rest
                .split_once('/')
                .ok_or_else(|| internal(format!("Could not handle file name '{name}'")))?;
            if datastore == "missing" || file.starts_with("missing") {
                return match allow_missing {
                    true => Ok(None),
                    false => Err(internal(format!("Referenced missing file '{name}'"))),
                };
            }
            return Ok(Some(format!("[{datastore}] {file}")));
        }
        if name.starts_with('/') {
            return Ok(Some(name.to_owned()));
        }
        if name.contains('/') {
            return Err(internal(format!("Could not handle file name '{name}'")));
        }
        Ok(Some(format!("[datastore] directory/{name}")))
    }

    fn format_file_name(&self, name: &str) -> Result<String> {
        if let Some((datastore, rest)) = name.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let rest = rest.trim_start_matches(' ');
            let slash = if rest.is_empty() { "" } else { "/" };
            return Ok(format!("/vmfs/volumes/{datastore}{slash}{rest}"));
        }
        match name.starts_with('/') {
            true => Ok(name.to_owned()),
            false => Err(internal(format!("Could not handle file name '{name}'"))),
        }
    }

    fn scsi_model_of_image(&self, _: &Disk) -> Result<Option<String>> {
        Ok(Some("lsilogic".to_owned()))
    }

    fn datacenter_path(&self) -> Option<&str> {
        self.0.as_deref()
    }
}
