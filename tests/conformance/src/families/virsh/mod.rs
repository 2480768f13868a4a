//! `virsh`: commands of the reference's shell, played through the calls of the public API that it makes.
//!
//! The shell is no part of the product. What it takes to tell whether a program's calls are answered rightly is here: its
//! way of reading commands, and for each command the calls and the form of the answer. A case runs in a process of its
//! own, because it has its own environment, folder and objects.

mod checkpoint;
mod complete;
mod device;
mod domain;
mod event;
mod general;
mod help;
mod host;
mod iothread;
mod lifecycle;
mod moment;
mod network;
mod options;
mod parse;
mod pin;
mod program;
mod settings;
mod shell;
mod snapshot;
mod storage;
mod table;
mod tune;

use std::ffi::OsString;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::compare::unified_diff;
use crate::{Case, Failure, Family, Outcome};

pub(crate) use self::program::main;

/// The name that the runner takes to be the shell.
pub(crate) const PROGRAM: &str = "virsh";

pub(super) struct Virsh;

impl Family for Virsh {
    fn names(&self) -> &'static [&'static str] {
        &["virsh"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let scene = Scene::new(case)?;
        match case.kind() {
            "virsh-command" => scene.command(),
            "virsh-interactive-auth" => scene.login(),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

/// What one case runs with.
struct Scene<'a> {
    case: &'a Case,
    /// All files of the family, of every corpus.
    data: PathBuf,
    pipe: PathBuf,
}

impl<'a> Scene<'a> {
    fn new(case: &'a Case) -> Result<Self, Failure> {
        let scratch = case.corpus().scratch_folder()?;
        let data = scratch.join("data");
        for root in case.corpus().roots().iter().rev() {
            overlay(&root.join(case.family()), &data)?;
        }
        Ok(Self { case, data, pipe: scratch.join("pipe") })
    }

    fn fill(&self, text: &str) -> String {
        let text = text.replace("{data}", &self.data.to_string_lossy());
        text.replace("{pipe}", &self.pipe.to_string_lossy())
    }

    fn arguments(&self) -> Result<Vec<OsString>, Failure> {
        let words = self.case.input("argv").as_array().cloned().unwrap_or_default();
        let mut words: Vec<OsString> =
            words.iter().filter_map(|word| word.as_str()).map(|word| self.fill(word).into()).collect();
        if !self.case.input("script_argument").is_null() {
            words.push(self.case.input_text("script_argument")?.into());
        }
        Ok(words)
    }

    fn child(&self) -> Result<Command, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        if self.case.option("not_as_root").as_bool() == Some(true) && is_root() {
            // Root has the system's configuration: somebody else plays the case.
            let scratch = self.data.parent().unwrap_or(&self.data);
            for folder in [scratch.parent().unwrap_or(scratch), scratch] {
                std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))?;
            }
            command.uid(NOBODY).gid(NOBODY);
        }
        command.arg0(PROGRAM).args(self.arguments()?).env_clear().env("LANG", "C").stdin(Stdio::null());
        let environment = self.case.input("environment").as_object().cloned().unwrap_or_default();
        for (name, value) in &environment {
            command.env(name, self.fill(value.as_str().unwrap_or_default()));
        }
        Ok(command)
    }

    fn command(&self) -> Outcome {
        let content = self.case.input("pipe_content").clone();
        let writer = content.is_object().then(|| feed(&self.pipe, &content)).transpose()?;
        let output = self.child()?.output()?;
        if let Some(writer) = writer {
            writer.join().map_err(|_| Failure::new("the pipe was not read"))?;
        }
        let mut found = String::from_utf8_lossy(&output.stdout).into_owned();
        match output.status.code() {
            Some(0) => {}
            Some(code) => found.push_str(&format!("\n## Exit code: {code}\n")),
            None => return Err(Failure::new(format!("ended by a signal: {}", output.status))),
        }
        if let Some(pattern) = self.case.option("drop_lines_from").as_str() {
            drop_from(&mut found, &self.fill(pattern));
        }
        if !found.ends_with('\n') {
            found.push('\n');
        }
        let expected = self.case.output_text("text")?;
        if expected == found { Ok(()) } else { Err(Failure::new(unified_diff(&expected, &found))) }
    }

    fn login(&self) -> Outcome {
        let mut child = self.child()?.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let answer = self.case.input("stdin").as_str().unwrap_or_default();
        if let Some(mut stdin) = child.stdin.take() {
            writeln!(stdin, "{answer}")?;
        }
        let output = child.wait_with_output()?;
        let wanted = self.fill(self.case.output("stdout_contains").as_str().unwrap_or_default());
        let found = String::from_utf8_lossy(&output.stdout);
        let code = self.case.output("exit_status").as_i64();
        if found.contains(&wanted) && output.status.code().map(i64::from) == code {
            return Ok(());
        }
        Err(Failure::new(format!("{}: {found:?} does not hold {wanted:?}", output.status)))
    }
}

/// A user without rights.
const NOBODY: u32 = 65534;

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// Makes a named pipe and a thread that writes into it.
fn feed(pipe: &Path, content: &serde_json::Value) -> Result<std::thread::JoinHandle<()>, Failure> {
    let made = Command::new("mkfifo").arg(pipe).status()?;
    if !made.success() {
        return Err(Failure::new(format!("mkfifo: {made}")));
    }
    let blanks = usize::try_from(content["blanks"].as_u64().unwrap_or_default())
        .map_err(|_| Failure::new("too many blanks"))?;
    let text = " ".repeat(blanks) + content["then"].as_str().unwrap_or_default();
    let pipe = pipe.to_path_buf();
    Ok(std::thread::spawn(move || {
        // A reader that ends early is seen in its output.
        let _ = std::fs::write(pipe, text);
    }))
}

/// Links every file of `from` into `to`; what is there already stays hidden below.
fn overlay(from: &Path, to: &Path) -> Result<(), Failure> {
    if !from.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            overlay(&entry.path(), &target)?;
        } else {
            if target.is_symlink() {
                std::fs::remove_file(&target)?;
            }
            std::os::unix::fs::symlink(std::path::absolute(entry.path())?, &target)?;
        }
    }
    Ok(())
}

/// Removes every `pattern` and the rest of its line.
fn drop_from(text: &mut String, pattern: &str) {
    while let Some(start) = text.find(pattern) {
        let after = start + pattern.len();
        let end = text[after..].find('\n').map_or(text.len(), |at| after + at);
        text.replace_range(start..end, "");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_dropped_from_a_pattern_on() {
        let mut text = "a\nCPU time: 3\nb /tmp/x y\n".to_owned();
        drop_from(&mut text, "\nCPU time:");
        drop_from(&mut text, "/tmp");
        assert_eq!(text, "a\nb \n");
    }
}
