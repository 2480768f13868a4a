//! `qemuxmlconf`: a domain document gives its inactive form and the emulator's command line.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt_conf::domain::{Domain, ParseOptions, flags};
use ferrovirt_driver_qemu::capabilities::{Accelerator, Capabilities, Flag, cache};
use ferrovirt_driver_qemu::command::fixed::command_line;
use ferrovirt_driver_qemu::domain::{CapabilitySource, QemuHooks};
use ferrovirt_util::Result;
use ferrovirt_util::command::command_text;

use crate::{Case, Failure, Family, Joining, Outcome, compare_text};

pub(super) struct QemuXmlConf;

impl Family for QemuXmlConf {
    fn names(&self) -> &'static [&'static str] {
        &["qemuxmlconf"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let input = case.file_text("input")?;
        let source = Host::new(case)?;
        let hooks = QemuHooks::new(&source);
        let options = ParseOptions { inactive: true, hooks: &hooks, ..ParseOptions::default() };
        let parsed = Domain::parse(&input, &options);
        if case.expect() == "parse-error" {
            return refused(case, parsed.map(|_| ()));
        }
        let domain = parsed?;
        let expected = case.file_text("expected_xml")?;
        let format = flags::SECURE | flags::INACTIVE;
        compare_text(&expected, &domain.format(format), Joining::Join).map_err(|f| f.context("document"))?;
        let again = Domain::parse(&expected, &options)?.format(format);
        compare_text(&expected, &again, Joining::Join).map_err(|f| f.context("second reading"))?;
        let folder = format!("/var/lib/libvirt/qemu/domain--1-{}", domain.name);
        let arguments = command_line(&domain, &source.caps, &folder);
        if case.expect() == "start-error" {
            return refused(case, arguments.map(|_| ()));
        }
        let mut words = vec![domain.devices.emulator.clone().unwrap_or_default()];
        words.extend(arguments?);
        let produced = command_text(&environment(&folder), &words, true);
        compare_text(&case.file_text("expected_args")?, &produced, Joining::Keep)
            .map_err(|failure| failure.context("command line"))
    }
}

/// The operation must be refused with the recorded words.
fn refused(case: &Case, outcome: Result<()>) -> Outcome {
    let expected = case.file_text("expected_error")?;
    match outcome {
        Ok(()) => Err(Failure::new(format!("accepted, expected: {expected}"))),
        Err(error) => compare_text(&expected, &error.message(), Joining::Join),
    }
}

fn environment(folder: &str) -> Vec<(String, String)> {
    [
        ("LC_ALL", "C".to_owned()),
        ("PATH", "/bin".to_owned()),
        ("HOME", folder.to_owned()),
        ("USER", "test".to_owned()),
        ("LOGNAME", "test".to_owned()),
        ("XDG_DATA_HOME", format!("{folder}/.local/share")),
        ("XDG_CACHE_HOME", format!("{folder}/.cache")),
        ("XDG_CONFIG_HOME", format!("{folder}/.config")),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

/// The case's emulator.
pub(super) struct Host {
    caps: Arc<Capabilities>,
    arch: String,
}

impl Host {
    pub(super) fn new(case: &Case) -> Result<Self, Failure> {
        let raw = &case.raw()["caps"];
        let file = raw["file"].as_str().ok_or_else(|| Failure::new("no capabilities"))?;
        let (mut caps, _) = cache::parse(&case.corpus_text(file)?)?;
        for (member, present) in [("add", true), ("remove", false)] {
            for name in raw[member].as_array().into_iter().flatten().filter_map(|name| name.as_str()) {
                let flag =
                    Flag::from_name(name).ok_or_else(|| Failure::new(format!("unknown flag {name}")))?;
                caps.flags.set(flag, present);
            }
        }
        if raw["strip_machine_aliases"].as_bool() == Some(true) {
            strip_aliases(&mut caps);
        }
        let arch = case.raw()["host"]["arch"].as_str().unwrap_or("x86_64").to_owned();
        Ok(Self { caps: Arc::new(caps), arch })
    }
}

/// Machine types that have an alias get it as their name.
fn strip_aliases(caps: &mut Capabilities) {
    for accelerator in Accelerator::ALL {
        for machine in &mut caps.accelerator_mut(accelerator).machines {
            if let Some(alias) = machine.alias.take() {
                machine.name = alias;
            }
        }
    }
}

impl CapabilitySource for Host {
    fn emulator_for(&self, _arch: &str) -> Option<PathBuf> {
        Some(self.caps.binary.clone())
    }

    fn capabilities(&self, _emulator: &Path) -> Result<Arc<Capabilities>> {
        Ok(Arc::clone(&self.caps))
    }

    fn host_arch(&self) -> &str {
        &self.arch
    }
}
