//! The shell as a program: its own options, and running commands one after the other.

use std::ffi::OsString;

use super::options::Kind;
use super::parse::{self, Command};
use super::shell::{Done, Refusal, Shell, said};
use super::{
    checkpoint, complete, device, domain, event, general, help, host, iothread, lifecycle, network, pin,
    settings, snapshot, storage, tune,
};

/// A command's calls and answer.
pub(super) type Play = fn(&mut Shell, &Command) -> Done;

/// Every command that is played.
const COMMANDS: [&[(&str, Play)]; 16] = [
    general::COMMANDS,
    complete::COMMANDS,
    help::COMMANDS,
    host::COMMANDS,
    domain::COMMANDS,
    lifecycle::COMMANDS,
    settings::COMMANDS,
    tune::COMMANDS,
    pin::COMMANDS,
    iothread::COMMANDS,
    device::COMMANDS,
    event::COMMANDS,
    snapshot::COMMANDS,
    checkpoint::COMMANDS,
    network::COMMANDS,
    storage::COMMANDS,
];

/// Plays the shell; its exit status.
pub(crate) fn main(args: Vec<OsString>) -> u8 {
    let mut shell = Shell::new();
    let words = args.into_iter().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>();
    let commands = match options(&mut shell, words).and_then(|words| read(&words)) {
        Ok(commands) => commands,
        Err(text) => {
            shell.error(text);
            return 1;
        }
    };
    u8::from(!run(&mut shell, &commands))
}

/// Takes the shell's own options off the command line.
fn options(shell: &mut Shell, words: Vec<String>) -> Result<Vec<String>, String> {
    shell.uri = std::env::var("VIRSH_DEFAULT_CONNECT_URI").ok();
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let mut value =
            |name: &str| words.next().ok_or_else(|| format!("option '{name}' requires an argument"));
        match word.as_str() {
            "-c" | "--connect" => shell.uri = Some(value(&word)?),
            "-q" | "--quiet" => shell.quiet = true,
            "-r" | "--readonly" => shell.read_only = true,
            "-d" | "--debug" => shell.debug = value(&word)? == "0",
            "-k" | "--keepalive-interval" | "-K" | "--keepalive-count" => {
                value(&word)?;
            }
            "--" => break,
            attached if attached.starts_with("-d") => shell.debug = attached == "-d0",
            attached if attached.starts_with("-k") || attached.starts_with("-K") => {}
            option if option.starts_with('-') => {
                return Err(format!("unsupported option '{option}'. See --help."));
            }
            _ => return Ok(std::iter::once(word).chain(words).collect()),
        }
    }
    Ok(words.collect())
}

fn read(words: &[String]) -> Result<Vec<Command>, String> {
    match words {
        [script] => parse::script(script),
        words => Ok(vec![parse::command(words)?]),
    }
}

/// Runs commands; whether the last one succeeded.
fn run(shell: &mut Shell, commands: &[Command]) -> bool {
    if shell.debug {
        describe(shell, commands);
    }
    let mut well = true;
    for command in commands {
        let name = command.spec.name;
        if matches!(name, "quit" | "exit") {
            return true;
        }
        let done = if command.help { help::describe(shell, name) } else { play(shell, command) };
        well = done.is_ok();
        if let Err(refusal) = done {
            shell.tell(&refusal);
        }
        if name != "echo" && !command.help {
            shell.extra("\n");
        }
    }
    well
}

fn play(shell: &mut Shell, command: &Command) -> Done {
    let name = command.spec.name;
    let found = COMMANDS.iter().flat_map(|table| table.iter()).find(|(known, _)| *known == name);
    let missing = || -> Refusal { said(format!("the runner does not play command '{name}'")) };
    (found.ok_or_else(missing)?.1)(shell, command)
}

/// What debugging shows of the parsed commands.
fn describe(shell: &Shell, commands: &[Command]) {
    let words = std::env::args().next_back().unwrap_or_default();
    shell.print(format_args!("commands: \"{words}\"\n"));
    for command in commands {
        for (option, value) in &command.given {
            let kind = command.spec.option(option).map(|option| option.kind);
            let shown = if kind == Some(Kind::Switch) { "bool" } else { "optdata" };
            let value = value.as_deref().unwrap_or("(none)");
            shell.print(format_args!("{}: {option}({shown}): {value}\n", command.spec.name));
        }
    }
}
