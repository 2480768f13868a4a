//! Descriptions of commands. Only those of the shell's own commands have words: the others' are of no interest here.

use std::fmt::Write as _;

use super::options::{Kind, Opt, Spec};
use super::parse::Command;
use super::program::Play;
use super::shell::{Done, Shell, said};

pub(super) const COMMANDS: &[(&str, Play)] = &[("help", help)];

/// Words about a command: its name, a line, a paragraph, and one about each option.
struct Words {
    command: &'static str,
    line: &'static str,
    paragraph: Option<&'static str>,
    options: &'static [(&'static str, &'static str)],
}

const WORDS: [Words; 2] = [
    Words {
        command: "echo",
        line: "echo arguments. Used for internal testing.",
        paragraph: Some("Echo back arguments, possibly with quoting. Used for internal testing."),
        options: &[
            ("shell", "escape for shell use"),
            ("xml", "escape for XML use"),
            ("split", "split each argument on ','; ',,' is an escape sequence"),
            ("err", "output to stderr"),
            ("prefix", "prefix the message"),
            ("string", "arguments to echo"),
        ],
    },
    Words {
        command: "domid",
        line: "convert a domain name or UUID to domain id",
        paragraph: None,
        options: &[("domain", "domain name or uuid")],
    },
];

fn help(shell: &mut Shell, command: &Command) -> Done {
    describe(shell, command.text("command").unwrap_or_default())
}

/// Prints the description of the command `name`.
pub(super) fn describe(shell: &Shell, name: &str) -> Done {
    let unknown = || said(format!("command or command group '{name}' doesn't exist"));
    let spec = Spec::find(name).ok_or_else(unknown)?;
    let words = WORDS.iter().find(|words| words.command == name);
    let mut text = format!("  NAME\n    {name} - {}\n", words.map_or("", |words| words.line));
    let _ = writeln!(text, "\n  SYNOPSIS\n    {}", synopsis(spec));
    if let Some(paragraph) = words.and_then(|words| words.paragraph) {
        let _ = writeln!(text, "\n  DESCRIPTION\n    {paragraph}");
    }
    if !spec.options.is_empty() {
        text.push_str("\n  OPTIONS\n");
    }
    for option in &spec.options {
        let about = words.and_then(|words| words.options.iter().find(|(name, _)| *name == option.name));
        let _ = writeln!(text, "    {:<15}  {}", shown(option), about.map_or("", |(_, about)| about));
    }
    shell.print(text);
    Ok(())
}

fn value(option: &Opt) -> &'static str {
    if option.kind == Kind::Number { "<number>" } else { "<string>" }
}

/// An option in the list of options.
fn shown(option: &Opt) -> String {
    let many = if option.many { "..." } else { "" };
    match option.kind {
        Kind::Switch => format!("--{}", option.name),
        _ if option.positional => format!("[--{}] {}{many}", option.name, value(option)),
        _ => format!("--{} {}{many}", option.name, value(option)),
    }
}

fn synopsis(spec: &Spec) -> String {
    let mut text = spec.name.to_owned();
    for option in &spec.options {
        let bare = match option.kind {
            Kind::Switch => format!("--{}", option.name),
            _ if option.positional && option.many => "<string>".to_owned(),
            _ if option.positional => format!("<{}>", option.name),
            _ => format!("--{} {}", option.name, value(option)),
        };
        let many = if option.many { "..." } else { "" };
        let _ = if option.required { write!(text, " {bare}{many}") } else { write!(text, " [{bare}]{many}") };
    }
    text
}
