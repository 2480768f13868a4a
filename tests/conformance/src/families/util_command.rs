//! `util/command`: programs are run, most of them the helper that ENVIRONMENT.md describes.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ferrovirt_util::command::{Command, Exit};
use ferrovirt_util::process::{Process, run_apart};
use ferrovirt_util::{Error, ErrorDomain, pid_file};
use serde_json::{Value, json};

use super::util_values::{expect, families};
use crate::child::{HELPER, HELPER_LOG, PASS_STATUS};
use crate::{Case, Failure, Family, Outcome};

const PATIENCE: Duration = Duration::from_secs(20);

/// The parent's environment as ENVIRONMENT.md has it.
const PARENT: [(&str, &str); 8] = [
    ("PATH", "/usr/bin:/bin"),
    ("HOSTNAME", "test"),
    ("LANG", "C"),
    ("HOME", "/home/test"),
    ("USER", "test"),
    ("LOGNAME", "test"),
    ("TMPDIR", "/tmp"),
    ("DISPLAY", ":0.0"),
];

families! {
    CommandFamily "util/command" => command_case,
}

fn command_case(case: &Case) -> Outcome {
    let input = &case.raw()["input"];
    if !input["grandchild_1"].is_null() {
        return statuses_are_passed_on(case);
    }
    if input["argv"].is_null() {
        return error_comes_back(case);
    }
    let run = Run::new(case)?;
    if !input["linebreaks"].is_null() {
        return run.as_text();
    }
    if !case.output("exec_result").is_null() || !case.expects_ok() {
        return match run.command(true)?.run() {
            Err(_) => Ok(()),
            Ok(_) => Err(Failure::new("the program ran")),
        };
    }
    if !case.output("exit_status").is_null() {
        let error = run.command(true)?.output().err().ok_or("the program ran")?;
        return expect("status", case.output("exit_status"), error.context().exit_status);
    }
    if case.input("daemonize") == true {
        return run.daemon();
    }
    if case.input("async") == true && case.output("stdout").is_null() {
        let child = run.command(true)?.spawn()?;
        expect("alive", &json!(true), child.process().is_alive())?;
        let pid = child.pid();
        child.kill()?;
        return expect("gone", &json!(true), !Path::new(&format!("/proc/{pid}")).exists());
    }
    run.to_the_end()
}

/// One case with its folder for the helper and its log.
struct Run<'a> {
    case: &'a Case,
    folder: PathBuf,
}

impl<'a> Run<'a> {
    fn new(case: &'a Case) -> Result<Self, Failure> {
        let folder = case.scratch_folder()?;
        std::os::unix::fs::symlink(std::env::current_exe()?, folder.join(HELPER))?;
        Ok(Self { case, folder })
    }

    /// The command that the case describes, without outputs.
    fn command(&self, with_stdin: bool) -> Result<Command, Failure> {
        let words = |value: &Value| {
            let list = value.as_array().cloned().unwrap_or_default();
            list.iter().filter_map(|w| w.as_str().map(str::to_owned)).collect::<Vec<_>>()
        };
        let helper = self.folder.join(HELPER).display().to_string();
        let argv =
            words(self.case.input("argv")).iter().map(|w| w.replace("{helper}", &helper)).collect::<Vec<_>>();
        let (program, args) = argv.split_first().ok_or("no program")?;
        let mut command = Command::new(program).args(args.to_vec()).base_env(PARENT);
        for op in self.case.input("arg_ops").as_array().into_iter().flatten() {
            command = match op[0].as_str() {
                Some("pair") => {
                    command.arg_pair(op[1].as_str().unwrap_or_default(), op[2].as_str().unwrap_or_default())
                }
                Some("set" | "list") => command.args(words(&op[1])),
                _ => command.arg(op[1].as_str().unwrap_or_default()),
            };
        }
        for op in self.case.input("env_ops").as_array().into_iter().flatten() {
            let word = op[1].as_str().unwrap_or_default();
            command = match op[0].as_str() {
                Some("pass-common") => command.env_pass_common(),
                Some("pass") => command.env_pass(word),
                Some("string") => {
                    let (name, value) = word.split_once('=').unwrap_or((word, ""));
                    command.env(name, value)
                }
                Some("pair") => command.env(word, op[2].as_str().unwrap_or_default()),
                other => return Err(Failure::new(format!("environment operation {other:?}"))),
            };
        }
        command = match self.case.input("cwd").as_str() {
            Some(_) => command.cwd(self.data_folder()?),
            None if self.case.input("daemonize") == true => command,
            None => command.cwd("/tmp"),
        };
        if let Some(mask) = self.case.input("umask").as_str() {
            command = command.umask(u32::from_str_radix(mask, 8)?);
        }
        if let Some(text) = self.case.input("stdin").as_str().filter(|_| with_stdin) {
            command = command.stdin_bytes(stdin(text));
        }
        self.pass_descriptors(command)
    }

    /// A working folder that the helper's log calls `.../commanddata`.
    fn data_folder(&self) -> Result<PathBuf, Failure> {
        let folder = self.folder.join("commanddata");
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Descriptors that the case wants in the child, with or without data.
    fn pass_descriptors(&self, mut command: Command) -> Result<Command, Failure> {
        for fd in self.case.input("pass_fds").as_array().into_iter().flatten() {
            let number = i32::try_from(fd.as_i64().ok_or("no descriptor number")?)?;
            command.pass_fd_as(std::fs::File::open("/dev/null")?, number);
        }
        for entry in self.case.input("send_buffers").as_array().into_iter().flatten() {
            let (reader, mut writer) = std::io::pipe()?;
            std::io::Write::write_all(&mut writer, entry[1].as_str().unwrap_or_default().as_bytes())?;
            let number = i32::try_from(entry[0].as_i64().ok_or("no descriptor number")?)?;
            command.pass_fd_as(reader, number);
        }
        Ok(command)
    }

    fn to_the_end(&self) -> Outcome {
        let out = self.case.output("stdout").is_string();
        for _ in 0..self.case.input("runs").as_u64().unwrap_or(1) {
            let mut command = self.command(true)?;
            if out {
                command = command.capture_stdout();
            }
            let output = command.capture_stderr().timeout(PATIENCE).run()?;
            if out {
                expect("stdout", self.case.output("stdout"), output.stdout_text())?;
            }
            if self.case.output("stderr").is_string() {
                expect("stderr", self.case.output("stderr"), String::from_utf8_lossy(&output.stderr))?;
            }
            self.check_log()?;
        }
        if self.case.output("joint").is_string() {
            let output = self.command(true)?.capture_stdout().stderr_to_stdout().timeout(PATIENCE).run()?;
            expect("joint", self.case.output("joint"), output.stdout_text())?;
        }
        Ok(())
    }

    fn daemon(&self) -> Outcome {
        let path = self.folder.join("helper.pid");
        let child = self.command(true)?.daemonize().pid_file(&path).spawn()?;
        let pid = pid_file::read(&path)?.ok_or("no pid file")?;
        expect("pid", &json!(child.pid()), pid)?;
        let ended = Process::open(pid).map_or(Ok(true), |process| process.wait(PATIENCE))?;
        expect("ended", &json!(true), ended)?;
        self.check_log()
    }

    fn check_log(&self) -> Outcome {
        if self.case.output("helper_log").is_null() {
            return Ok(());
        }
        self.case.expect_output("helper_log", &std::fs::read_to_string(self.folder.join(HELPER_LOG))?)
    }

    fn as_text(&self) -> Outcome {
        let command = self.command(false)?;
        expect("text", self.case.output("text"), command.to_text(self.case.input("linebreaks") == true))?;
        self.case.expect_output("helper_log", &command.log_line())
    }
}

/// The data of the case; one case describes it in words.
fn stdin(text: &str) -> Vec<u8> {
    if text.starts_with("\"1\\n\" + a line") {
        format!("1\n{}2\n", " ".repeat(99_999)).into_bytes()
    } else {
        text.into()
    }
}

fn statuses_are_passed_on(case: &Case) -> Outcome {
    let folder = case.scratch_folder()?;
    let program = folder.join(PASS_STATUS);
    std::os::unix::fs::symlink(std::env::current_exe()?, &program)?;
    for (script, expected, name) in
        [("exit 42", Exit::Code(42), "child_1"), ("kill -9 $$", Exit::Signal(9), "child_2")]
    {
        let exit = Command::new(&program).args(["/bin/sh", "-c", script]).output()?.exit;
        if exit != expected {
            return Err(Failure::new(format!("{}: found {exit}", case.output(name))));
        }
    }
    Ok(())
}

fn error_comes_back(case: &Case) -> Outcome {
    let failing = || -> ferrovirt_util::Result<()> {
        Err(Error::system(ErrorDomain::NONE, libc_enodata(), "some error message"))
    };
    let found = run_apart(failing).err().ok_or("no error")?.to_raw();
    let wanted = case.output("error");
    expect("str1", &wanted["str1"], found.str1)?;
    expect("str2", &json!(found.message), found.str2)?;
    expect("domain", &wanted["domain"], found.domain)?;
    expect("int1", &json!(libc_enodata()), found.int1)?;
    expect("int2", &wanted["int2"], found.int2)
}

/// `ENODATA`.
fn libc_enodata() -> i32 {
    61
}
