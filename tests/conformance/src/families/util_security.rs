//! Families `util/securityselinux` and `util/seclabel`: labels of guests and their files.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ferrovirt_conf::domain::seclabel::{Seclabel, SeclabelType};
use ferrovirt_conf::domain::{Domain, ParseOptions, VirtType};
use ferrovirt_driver_security::context::Context;
use ferrovirt_driver_security::selinux::{LocalHost, Selinux, SelinuxHost};
use ferrovirt_driver_security::{LabelBackend, Manager, SecurityModel as _};
use serde_json::Value;

use super::util_values::{expect, families};
use crate::{Case, Failure, Family, Outcome};

families! {
    SelinuxFamily "util/securityselinux" => selinux_case,
    SeclabelFamily "util/seclabel" => seclabel_case,
}

/// The host of ENVIRONMENT.md.
struct Host {
    process: String,
    folder: PathBuf,
}

impl SelinuxHost for Host {
    fn is_enabled(&self) -> bool {
        true
    }

    fn process_context(&self) -> ferrovirt_util::Result<String> {
        Ok(self.process.clone())
    }

    fn policy_file(&self, name: &str) -> ferrovirt_util::Result<String> {
        ferrovirt_util::file::read_text(self.folder.join(name), 65536)
    }
}

fn policy(case: &Case, process: &str) -> Result<Host, Failure> {
    let file = case.locate("securityselinuxhelperdata/virtual_domain_context")?;
    Ok(Host { process: process.to_owned(), folder: file.parent().ok_or("no parent")?.to_owned() })
}

fn selinux_case(case: &Case) -> Outcome {
    match case.kind() {
        "selinux-gen-label" => generate(case),
        "selinux-set-all-labels" => set_all(case),
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn generate(case: &Case) -> Outcome {
    let host = policy(case, case.input("process_context").as_str().unwrap_or_default())?;
    let model = Selinux::new(&host)?;
    let wanted = case.input("seclabel");
    let text = |name: &str| wanted[name].as_str().map(str::to_owned);
    let kind = match wanted["type"].as_str() {
        Some("static") => SeclabelType::Static,
        Some("none") => SeclabelType::None,
        _ => SeclabelType::Dynamic,
    };
    let seclabel = Seclabel {
        kind: Some(kind),
        model: Some("selinux".to_owned()),
        label: text("label"),
        baselabel: text("baselabel"),
        ..Seclabel::default()
    };
    let mut domain = Domain { virt_type: VirtType::Kvm, seclabels: vec![seclabel], ..Domain::default() };
    let made = model.generate_label(&mut domain);
    if !case.expects_ok() {
        return made.map_or(Ok(()), |()| Err(Failure::new("succeeded, but must fail")));
    }
    made?;
    let label: Context = domain.seclabels[0].label.as_deref().unwrap_or_default().parse()?;
    let image: Context = domain.seclabels[0].imagelabel.as_deref().unwrap_or_default().parse()?;
    expect("user", case.output("user"), label.user)?;
    expect("role", case.output("role"), label.role)?;
    expect("type", case.output("type"), label.kind)?;
    expect("image user", case.output("user"), image.user)?;
    expect("image role", case.output("image_role"), image.role)?;
    expect("image type", case.output("image_type"), image.kind)?;
    check_range(case, label.range.as_deref().unwrap_or_default())?;
    check_range(case, image.range.as_deref().unwrap_or_default())
}

fn check_range(case: &Case, range: &str) -> Outcome {
    let wrong = || Failure::new(format!("range {range}"));
    let (sensitivity, categories) = range.split_once(':').ok_or_else(wrong)?;
    expect("sensitivity", case.output("sensitivity"), sensitivity.trim_start_matches('s').parse::<u64>()?)?;
    let parse = |text: &str| text.strip_prefix('c').and_then(|digits| digits.parse::<u64>().ok());
    let numbers: Vec<u64> = categories.split(',').map(parse).collect::<Option<_>>().ok_or_else(wrong)?;
    let limit = |name: &str| case.output(name).as_u64().unwrap_or(0);
    let inside = numbers.iter().all(|n| (limit("category_min")..=limit("category_max")).contains(n));
    let ordered = numbers.len() == 1 || (numbers.len() == 2 && numbers[0] < numbers[1]);
    if inside && ordered { Ok(()) } else { Err(wrong()) }
}

/// Labels in memory; everything below `/nfs` refuses them.
#[derive(Default)]
struct Labels {
    refused: PathBuf,
    set: Mutex<HashMap<PathBuf, String>>,
}

impl LabelBackend for Labels {
    fn set_context(&self, path: &Path, context: &str) -> io::Result<()> {
        if path.starts_with(&self.refused) {
            return Err(io::Error::from_raw_os_error(libc::EOPNOTSUPP));
        }
        if let Ok(mut set) = self.set.lock() {
            set.insert(path.to_owned(), context.to_owned());
        }
        Ok(())
    }

    fn context(&self, path: &Path) -> io::Result<Option<String>> {
        if path.starts_with(&self.refused) {
            return Err(io::Error::from_raw_os_error(libc::EOPNOTSUPP));
        }
        Ok(self.set.lock().ok().and_then(|set| set.get(path).cloned()))
    }

    fn set_owner(&self, _: &Path, _: u32, _: u32) -> io::Result<()> {
        Ok(())
    }

    fn owner(&self, _: &Path) -> io::Result<(u32, u32)> {
        Ok((0, 0))
    }
}

/// Moves the paths that the environment names below `base`.
fn move_paths(domain: &mut Domain, base: &str) {
    let place = |path: &mut Option<String>| {
        if let Some(path) = path {
            path.insert_str(0, base);
        }
    };
    for source in domain.devices.disks.iter_mut().filter_map(|disk| disk.source.as_mut()) {
        place(&mut source.file);
        place(&mut source.dev);
    }
    let serials = domain.devices.serials.iter_mut().map(|device| &mut device.source);
    let consoles = domain.devices.consoles.iter_mut().map(|device| &mut device.source);
    for endpoint in serials.chain(consoles).flat_map(|source| &mut source.endpoints) {
        place(&mut endpoint.path);
    }
    place(&mut domain.os.kernel);
    place(&mut domain.os.initrd);
}

fn set_all(case: &Case) -> Outcome {
    let model = Selinux::new(&policy(case, "system_r:system_u:libvirtd_t:s0:c0.c1023")?)?;
    let mut domain = Domain::parse(&case.input_text("xml")?, &ParseOptions::default())?;
    let folder = case.scratch_folder()?;
    move_paths(&mut domain, &folder.display().to_string());
    let expected = case.output_text("labels")?;
    let lines: Vec<(&str, &str)> = expected.lines().filter_map(|line| line.split_once(';')).collect();
    for (path, _) in &lines {
        let path = folder.join(path.trim_start_matches('/'));
        std::fs::create_dir_all(path.parent().ok_or("no parent")?)?;
        std::fs::write(path, "")?;
    }
    let labels = Labels { refused: folder.join("nfs"), ..Labels::default() };
    model.set_all(&domain, &labels)?;
    for (path, wanted) in lines {
        let found = match labels.context(&folder.join(path.trim_start_matches('/'))) {
            Ok(label) => label.unwrap_or_default(),
            Err(_) => "EOPNOTSUPP".to_owned(),
        };
        expect(path, &Value::from(wanted), found)?;
    }
    Ok(())
}

fn seclabel_case(case: &Case) -> Outcome {
    let manager = Manager::new(case.input("model").as_str(), &LocalHost)?;
    let (model, doi) = (manager.main().name(), manager.main().doi());
    if model.is_empty() || doi.is_empty() { Err(Failure::new("no name or no DOI")) } else { Ok(()) }
}
