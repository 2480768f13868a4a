use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::time::Instant;

use super::*;
use crate::pid_file;

fn shell(script: &str) -> Command {
    Command::new("/bin/sh").arg("-c").arg(script)
}

fn run(script: &str) -> String {
    shell(script).capture_stdout().run().unwrap().stdout_text()
}

#[test]
fn captures_and_feeds() {
    let output = Command::new("cat").stdin_bytes("some text").capture_stdout().run().unwrap();
    assert_eq!(output.stdout_text(), "some text");
    let both = shell("echo out; echo err >&2").capture_stdout().stderr_to_stdout().run().unwrap();
    assert_eq!(both.stdout_text(), "out\nerr\n");
    let big = shell("head -c 3000000 /dev/zero").capture_stdout().run().unwrap();
    assert_eq!(big.stdout.len(), 3_000_000);
}

#[test]
fn input_that_nobody_reads_breaks_nothing() {
    Command::new("true").stdin_bytes(vec![b'x'; 1 << 20]).run().unwrap();
}

#[test]
fn failures_say_what_happened() {
    let error = shell("echo 'no such luck' >&2; exit 3").run().unwrap_err();
    let text = "internal error: Child process (/bin/sh -c 'echo '\\''no such luck'\\'' >&2; exit 3') unexpected exit \
                status 3: no such luck\n";
    assert_eq!(error.message(), text);
    assert_eq!(error.context().exit_status, Some(3));
    assert_eq!(error.context().log_tail.as_deref(), Some("no such luck\n"));
    assert_eq!(shell("kill -9 $$").output().unwrap().exit, Exit::Signal(9));
    assert!(shell("kill -9 $$").run().unwrap_err().message().contains("unexpected fatal signal 9"));
}

#[test]
fn exec_failures_are_reported_with_errno() {
    let error = Command::new("/no/such/program").spawn().unwrap_err();
    assert_eq!(error.message(), "cannot execute binary /no/such/program: No such file or directory");
    assert_eq!((error.context().errno, error.context().exit_status), (Some(libc::ENOENT), Some(127)));
    let error = Command::new("/etc/passwd").output().unwrap_err();
    assert_eq!((error.context().errno, error.context().exit_status), (Some(libc::EACCES), Some(126)));
    let error = Command::new("no-such-program-anywhere").output().unwrap_err();
    assert_eq!(error.message(), "Cannot find 'no-such-program-anywhere' in path: No such file or directory");
    let error = shell("true").cwd("/no/such/folder").daemonize().spawn().unwrap_err();
    assert!(error.message().starts_with("Unable to change to the working directory"), "{error}");
}

#[test]
fn environment() {
    let base = [("PATH", "/usr/bin:/bin"), ("A", "1"), ("B", "2")];
    let env = |c: Command| {
        let text = c.capture_stdout().run().unwrap().stdout_text();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let command = || Command::new("/usr/bin/env").base_env(base);
    assert_eq!(env(command()), ["PATH=/usr/bin:/bin", "A=1", "B=2"]);
    assert_eq!(env(command().env_pass("B").env_pass("none").env("C", "x").env("C", "y")), ["B=2", "C=y"]);
    assert_eq!(env(command().env_clean()), [""; 0]);
    assert_eq!(env(command().env_pass_common()), ["LC_ALL=C", "PATH=/usr/bin:/bin"]);
}

#[test]
fn passes_chosen_descriptors_and_no_other() {
    let file = |text: &str| {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        std::io::Seek::rewind(&mut file).unwrap();
        file
    };
    // Numbers that collide with each other's sources on purpose.
    let (a, b, c) = (file("a"), file("b"), file("c"));
    let (first, second) = (b.as_raw_fd(), a.as_raw_fd());
    let third = (3..).find(|n| ![first, second].contains(n)).unwrap();
    let paths = [first, second, third].map(|n| format!("/proc/self/fd/{n}")).join(" ");
    let mut command = shell(&format!("cat {paths}; ls /proc/self/fd"));
    command.pass_fd_as(a, first);
    command.pass_fd_as(b, second);
    command.pass_fd_as(c, third);
    let text = command.capture_stdout().run().unwrap().stdout_text();
    let mut numbers = [0, 1, 2, first, second, third];
    numbers.sort_unstable();
    assert!(
        numbers.iter().all(|n| text.lines().any(|line| line.trim_start_matches("abc") == n.to_string())),
        "{text}"
    );
    let listed = text.strip_prefix("abc").unwrap().split_whitespace().map(|n| n.parse::<i32>().unwrap());
    let others = listed.filter(|n| !numbers.contains(n)).count();
    assert_eq!(others, 1, "nothing but the folder that ls has open: {text}");
}

#[test]
fn automatic_descriptor_numbers() {
    let mut command = shell("cat <&3; cat <&4");
    for text in ["x", "y"] {
        let (ours, mut theirs) = std::io::pipe().unwrap();
        theirs.write_all(text.as_bytes()).unwrap();
        command.pass_fd(ours);
    }
    assert_eq!(command.capture_stdout().run().unwrap().stdout_text(), "xy");
}

#[test]
fn deadline_kills() {
    let start = Instant::now();
    let error = shell("sleep 100 & wait").timeout(Duration::from_millis(100)).run().unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(error.number(), crate::ErrorNumber::OPERATION_TIMEOUT);
    assert_eq!(shell("exit 4").timeout(Duration::from_secs(60)).output().unwrap().exit, Exit::Code(4));
}

#[test]
fn a_call_that_is_over_ends_its_program() {
    struct Cancelled;
    impl CallContext for Cancelled {
        fn remaining(&self, at_most: Duration) -> Duration {
            at_most.min(Duration::from_millis(10))
        }

        fn check(&self) -> Result<()> {
            Err(crate::Error::bare(crate::ErrorDomain::NONE, crate::ErrorNumber::OPERATION_ABORTED))
        }
    }
    let begin = Instant::now();
    let error = shell("sleep 100 & wait").run_within(&Cancelled).unwrap_err();
    assert_eq!(error.number(), crate::ErrorNumber::OPERATION_ABORTED);
    assert!(begin.elapsed() < Duration::from_secs(50));
    let output =
        shell("echo out; echo err >&2").capture_stdout().run_within(&crate::call_context::Background);
    assert_eq!(output.unwrap().stdout, b"out\n");
}

#[test]
fn grandchildren_that_hold_the_output_are_not_waited_for() {
    let start = Instant::now();
    assert_eq!(run("sleep 20 & echo done"), "done\n");
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn dropping_kills_and_reaps() {
    let child = Command::new("sleep").arg("100").spawn().unwrap();
    let pid = child.pid();
    assert!(child.process().is_alive());
    drop(child);
    assert!(!Path::new(&format!("/proc/{pid}")).exists());
}

#[test]
fn held_child_waits_for_release() {
    let dir = tempfile::tempdir().unwrap();
    let mark = dir.path().join("mark");
    let second = Duration::from_secs(10);
    let command = || Command::new("touch").arg(&mark);
    let held = command().spawn_held(second).unwrap();
    assert!(held.process().is_alive() && !mark.exists());
    // It holds none of our descriptors while it waits: 0 to 2 and its ends of the handshake.
    let open = std::fs::read_dir(format!("/proc/{}/fd", held.pid())).unwrap().count();
    assert_eq!(open, 6);
    assert_eq!(held.release(second).unwrap().wait(Some(second)).unwrap(), Exit::Code(0));
    assert!(mark.exists());
    std::fs::remove_file(&mark).unwrap();
    let (pid, process) = {
        let held = command().daemonize().spawn_held(second).unwrap();
        (held.pid(), Process::open(held.pid()).unwrap())
    };
    assert!(process.wait(second).unwrap(), "child {pid} that was not released is still there");
    assert!(!mark.exists());
    let error = Command::new("/no/such/program").spawn_held(second).unwrap().release(second).unwrap_err();
    assert_eq!(error.message(), "cannot execute binary /no/such/program: No such file or directory");
    let bad_step = Step::Write { path: c"/no/such/file".into(), text: b"x".to_vec() };
    let error = Command::new("true").step(bad_step).spawn_held(second).unwrap_err();
    assert_eq!(error.context().errno, Some(libc::ENOENT));
}

use crate::process::Process;

#[test]
fn daemon_with_pid_file() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("daemon.pid");
    let script = "exec sleep 100";
    let child = shell(script).daemonize().pid_file(&path).spawn().unwrap();
    let pid = child.pid();
    assert_eq!(pid_file::read(&path).unwrap(), Some(pid));
    drop(child);
    let process = Process::open(pid).unwrap();
    assert!(process.is_alive());
    let stat = crate::process::stat_fields(Path::new("/proc"), pid, None).unwrap();
    assert_ne!(stat[3], std::process::id().to_string(), "it is no child of ours");
    assert_eq!(stat[5], pid.to_string(), "it leads its own session");
    assert_eq!(std::fs::read_link(format!("/proc/{pid}/cwd")).unwrap(), Path::new("/"));
    assert!(pid_file::PidFile::acquire(&path).unwrap_err().message().contains(&format!("process {pid}")));
    process.terminate(Duration::from_secs(10)).unwrap();
    pid_file::PidFile::acquire(&path).unwrap();
}

#[test]
fn umask_directory_limits_and_identity() {
    assert_eq!(shell("umask").umask(0o27).capture_stdout().run().unwrap().stdout_text(), "0027\n");
    assert_eq!(shell("pwd").cwd("/usr").capture_stdout().run().unwrap().stdout_text(), "/usr\n");
    let limit = Step::Limit { resource: 7, soft: 33, hard: 44 };
    assert_eq!(shell("ulimit -n").step(limit).capture_stdout().run().unwrap().stdout_text(), "33\n");
    if !nix::unistd::geteuid().is_root() {
        return; // The rest changes identity.
    }
    let nobody = Credentials { uid: 65534, gid: 65533, groups: vec![65533, 5] };
    let text = shell("id -u; id -g; id -G").credentials(nobody).capture_stdout().run().unwrap().stdout_text();
    assert_eq!(text, "65534\n65533\n65533 5\n");
    let text = shell("grep ^Cap /proc/self/status")
        .drop_capabilities()
        .capture_stdout()
        .run()
        .unwrap()
        .stdout_text();
    for set in ["CapInh", "CapPrm", "CapEff", "CapBnd"] {
        assert!(text.contains(&format!("{set}:\t0000000000000000")), "{text}");
    }
}

#[test]
fn signals_are_back_to_default() {
    // Rust programs ignore SIGPIPE; the child must not.
    let text = run("grep -E '^Sig(Ign|Blk)' /proc/self/status");
    assert_eq!(text, "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
}

#[test]
fn many_threads_at_once() {
    std::thread::scope(|scope| {
        for n in 0..8 {
            scope.spawn(move || {
                for m in 0..20 {
                    let expected = format!("{n} {m}\n");
                    let output =
                        Command::new("echo").arg(n.to_string()).arg(m.to_string()).capture_stdout().run();
                    assert_eq!(output.unwrap().stdout_text(), expected);
                }
            });
        }
    });
}

#[test]
fn standard_descriptors_of_the_caller() {
    let (mut ours, theirs) = std::io::pipe().unwrap();
    shell("echo direct").stdout_fd(theirs).run().unwrap();
    let mut text = String::new();
    ours.read_to_string(&mut text).unwrap();
    assert_eq!(text, "direct\n");
}
