//! Boots the guest with the installed emulator and presses its power button.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use ferrovirt_guest::{GOODBYE, HELLO, disk_image};

const EMULATOR: &str = "qemu-system-x86_64";
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether the emulator is there; in CI it has to be.
fn emulator_is_installed() -> bool {
    let installed = Command::new(EMULATOR).arg("--version").stdout(Stdio::null()).status().is_ok();
    let in_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(installed || !in_ci, "{EMULATOR} is missing");
    installed
}

/// An emulator that does not outlive the test.
struct Emulator(Child);

impl Drop for Emulator {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Serial port and monitor share standard input and output.
fn boot(machine: &str, disk: &Path) -> Emulator {
    let child = Command::new(EMULATOR)
        .args([
            "-machine",
            machine,
            "-accel",
            "tcg",
            "-m",
            "16",
            "-nodefaults",
            "-display",
            "none",
            "-no-reboot",
        ])
        .args(["-chardev", "stdio,id=both,mux=on,signal=off", "-serial", "chardev:both"])
        .args(["-mon", "chardev=both"])
        .arg("-drive")
        .arg(format!("file={},format=raw,if=ide", disk.display()))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the emulator starts");
    Emulator(child)
}

fn lines(child: &mut Child) -> Receiver<String> {
    let output = child.stdout.take().expect("stdout is a pipe");
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

fn wait_for(lines: &Receiver<String>, text: &str) {
    loop {
        let line = lines.recv_timeout(PATIENCE).expect("the guest prints in time");
        if line.contains(text) {
            return;
        }
    }
}

fn boots_and_powers_off(machine: &str) {
    if !emulator_is_installed() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let disk = folder.path().join("guest.img");
    std::fs::write(&disk, disk_image()).expect("the disk is written");
    let Emulator(child) = &mut boot(machine, &disk);
    let lines = lines(child);
    wait_for(&lines, HELLO);
    // Control-A c switches the multiplexed standard input to the monitor, and back to see what the guest prints.
    let input = child.stdin.as_mut().expect("stdin is a pipe");
    input.write_all(b"\x01csystem_powerdown\n").expect("the monitor listens");
    wait_for(&lines, GOODBYE);
    assert!(child.wait().expect("the emulator ends").success());
}

#[test]
fn q35_boots_and_powers_off() {
    boots_and_powers_off("q35");
}

#[test]
fn pc_boots_and_powers_off() {
    boots_and_powers_off("pc");
}
