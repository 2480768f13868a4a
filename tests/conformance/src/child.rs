//! The programs that the runner starts as children: itself, under another name.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use ferrovirt_util::command::Command;
use ferrovirt_util::process::{exit_like, stat_fields};
use ferrovirt_util::time::local_offset_seconds;

use crate::families::virsh;

/// The helper of family `util/command`.
pub(crate) const HELPER: &str = "commandhelper";
/// Its log, beside it.
pub(crate) const HELPER_LOG: &str = "commandhelper.log";
/// Runs its arguments as a program and ends the way that it ended.
pub(crate) const PASS_STATUS: &str = "pass-status";
/// Prints the offset of local time.
pub(crate) const LOCAL_OFFSET: &str = "local-offset";

/// Plays the part that the program's name asks for; `None` for the runner itself.
#[must_use]
pub fn child_part() -> Option<ExitCode> {
    let mut args = std::env::args_os();
    let program = PathBuf::from(args.next()?);
    let args = args.collect::<Vec<_>>();
    let done = match program.file_name()?.to_str()? {
        HELPER => helper(&program, &args),
        virsh::PROGRAM => Ok(virsh::main(args)),
        PASS_STATUS => pass_status(args),
        LOCAL_OFFSET => writeln!(std::io::stdout(), "{}", local_offset_seconds()).map(|()| 0),
        _ => return None,
    };
    Some(ExitCode::from(done.unwrap_or(99)))
}

fn pass_status(args: Vec<OsString>) -> std::io::Result<u8> {
    let mut args = args.into_iter();
    let program = args.next().unwrap_or_default();
    let output = Command::new(program).args(args).output().map_err(std::io::Error::other)?;
    Ok(exit_like(output.exit))
}

/// As ENVIRONMENT.md of the family describes it.
fn helper(program: &Path, args: &[OsString]) -> std::io::Result<u8> {
    let has = |name: &str| args.iter().any(|a| a == name);
    let mut log = String::new();
    let mut line = |tag: &str, text: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(log, "{tag}:{text}");
    };
    args.iter().for_each(|arg| line("ARG", &arg.to_string_lossy()));
    let mut env = std::env::vars().filter(|(name, _)| !name.starts_with("LD_")).collect::<Vec<_>>();
    env.sort();
    env.iter().for_each(|(name, value)| line("ENV", &format!("{name}={value}")));
    open_descriptors()?.iter().for_each(|fd| line("FD", &fd.to_string()));
    line("DAEMON", if is_daemon(has("--check-daemonize"))? { "yes" } else { "no" });
    let cwd = std::env::current_dir()?;
    let shown = if cwd.ends_with("commanddata") { Path::new(".../commanddata") } else { &cwd };
    line("CWD", &shown.display().to_string());
    let status = std::fs::read_to_string("/proc/self/status")?;
    line("UMASK", status.lines().find_map(|l| l.strip_prefix("Umask:\t")).unwrap_or_default());
    std::fs::write(program.with_file_name(HELPER_LOG), log)?;
    if has("--close-stdin") {
        std::thread::sleep(Duration::from_millis(100));
    }
    both("BEGIN STDOUT\n", "BEGIN STDERR\n")?;
    let mut data = Vec::new();
    if !has("--close-stdin") {
        std::io::stdin().read_to_end(&mut data)?;
    }
    let numbers =
        args.iter().zip(args.iter().skip(1)).filter(|(flag, _)| *flag == "--readfd").map(|(_, fd)| fd);
    for fd in numbers {
        data.extend(std::fs::read(Path::new("/proc/self/fd").join(fd))?);
    }
    std::io::stdout().write_all(&data)?;
    std::io::stdout().flush()?;
    std::io::stderr().write_all(&data)?;
    both("END STDOUT\n", "END STDERR\n")?;
    Ok(0)
}

fn both(out: &str, err: &str) -> std::io::Result<()> {
    std::io::stdout().write_all(out.as_bytes())?;
    std::io::stdout().flush()?;
    std::io::stderr().write_all(err.as_bytes())
}

/// Numbers of the open descriptors, without the one that lists them.
fn open_descriptors() -> std::io::Result<Vec<u32>> {
    let mut numbers = Vec::new();
    for entry in std::fs::read_dir("/proc/self/fd")? {
        let entry = entry?;
        let lists = std::fs::read_link(entry.path()).is_ok_and(|target| target.ends_with("fd"));
        numbers.extend(entry.file_name().to_str().and_then(|n| n.parse::<u32>().ok()).filter(|_| !lists));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// True if we are not in our parent's process group; with `wait`, the parent may need a moment to go.
fn is_daemon(wait: bool) -> std::io::Result<bool> {
    let end = Instant::now() + Duration::from_millis(if wait { 300 } else { 0 });
    loop {
        let group = |pid: u32| -> std::io::Result<(u32, String)> {
            let fields = stat_fields(Path::new("/proc"), pid, None).map_err(std::io::Error::other)?;
            Ok((fields[3].parse().map_err(std::io::Error::other)?, fields[4].clone()))
        };
        let (parent, ours) = group(std::process::id())?;
        let daemon = group(parent).map_or(true, |(_, theirs)| ours != theirs);
        if daemon || Instant::now() >= end {
            return Ok(daemon);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
