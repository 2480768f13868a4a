//! Waiting for events.

use std::time::{Duration, Instant};

use super::parse::Command;
use super::program::Play;
use super::shell::{Done, Refusal, Shell, said, told};

pub(super) const COMMANDS: &[(&str, Play)] = &[("event", event)];

/// The events by number.
const EVENTS: [&str; 28] = [
    "lifecycle",
    "reboot",
    "rtc-change",
    "watchdog",
    "io-error",
    "graphics",
    "io-error-reason",
    "control-error",
    "block-job",
    "disk-change",
    "tray-change",
    "pm-wakeup",
    "pm-suspend",
    "balloon-change",
    "pm-suspend-disk",
    "device-removed",
    "block-job-2",
    "tunable",
    "agent-lifecycle",
    "device-added",
    "migration-iteration",
    "job-completed",
    "device-removal-failed",
    "metadata-change",
    "block-threshold",
    "memory-failure",
    "memory-device-size-change",
    "nic-mac-change",
];

/// Longest wait in seconds: it must fit an `int` of milliseconds.
const SECONDS_MAX: u64 = 2_147_483;

fn timeout(command: &Command) -> Result<Option<Duration>, Refusal> {
    let Some(text) = command.text("timeout") else { return Ok(None) };
    let malformed =
        || said(format!("Numeric value '{text}' for <timeout> option is malformed or out of range"));
    let seconds = text.parse::<u64>().ok().filter(|seconds| (1..=SECONDS_MAX).contains(seconds));
    Ok(Some(Duration::from_secs(seconds.ok_or_else(malformed)?)))
}

fn event(shell: &mut Shell, command: &Command) -> Done {
    if command.has("list") {
        EVENTS.iter().for_each(|name| shell.print(format_args!("{name}\n")));
        return Ok(());
    }
    let wanted: Vec<usize> = match command.text("event") {
        Some(name) => {
            let known = EVENTS.iter().position(|event| *event == name);
            vec![known.ok_or_else(|| said(format!("unknown event type {name}")))?]
        }
        None if command.has("all") => (0..EVENTS.len()).collect(),
        None => return Err(said("one of --list, --all, or --event <type> is required")),
    };
    let limit = timeout(command)?;
    let domain = if command.has("domain") { Some(shell.domain(command)?) } else { None };
    let connect = shell.connect()?;
    let mut queues = Vec::new();
    for id in wanted {
        let number = i32::try_from(id).unwrap_or(i32::MAX);
        queues.push((id, connect.domain_events(number, domain.as_ref())?));
    }
    let end = limit.map(|limit| Instant::now() + limit);
    let mut count = 0;
    loop {
        for (id, (_, queue)) in &queues {
            while queue.pop().is_some() {
                count += 1;
                shell.print(format_args!("event '{}' for domain\n", EVENTS[*id]));
            }
        }
        if count > 0 && !command.has("loop") {
            break;
        }
        if end.is_some_and(|end| Instant::now() >= end) {
            shell.print("event loop timed out\n");
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    shell.print(format_args!("events received: {count}\n"));
    if count > 0 { Ok(()) } else { Err(told()) }
}
