//! Commands about the shell itself.

use ferrovirt_util::xml::escape_into;

use super::parse::Command;
use super::program::Play;
use super::shell::{Done, Refusal, Shell, said};

pub(super) const COMMANDS: &[(&str, Play)] =
    &[("cd", cd), ("connect", connect), ("echo", echo), ("pwd", pwd), ("self-test", self_test), ("uri", uri)];

/// The text of a file that a command names.
pub(super) fn read_file(path: &str) -> Result<String, Refusal> {
    let failed = |error: std::io::Error| {
        let what = format!("Failed to open file '{path}'");
        ferrovirt::Error::io(ferrovirt::ErrorDomain::NONE, &error, what)
    };
    Ok(std::fs::read_to_string(path).map_err(failed)?)
}

fn cd(_: &mut Shell, command: &Command) -> Done {
    let dir = command.text("dir").unwrap_or("/");
    std::env::set_current_dir(dir).map_err(|error| {
        let text = error.to_string();
        said(format!("cd: {}: {dir}", text.split(" (").next().unwrap_or_default()))
    })
}

fn pwd(shell: &mut Shell, _: &Command) -> Done {
    let dir = std::env::current_dir().unwrap_or_default();
    shell.print(format_args!("{}\n", dir.display()));
    Ok(())
}

fn self_test(_: &mut Shell, _: &Command) -> Done {
    Ok(())
}

fn connect(shell: &mut Shell, command: &Command) -> Done {
    shell.disconnect();
    shell.uri = command.text("name").map(str::to_owned).or_else(|| shell.uri.clone());
    shell.read_only = command.has("readonly");
    shell.connect().map(drop)
}

fn uri(shell: &mut Shell, _: &Command) -> Done {
    let uri = shell.connect()?.uri().to_owned();
    shell.print(format_args!("{uri}\n"));
    Ok(())
}

/// Quotes a word for a shell, if it needs it.
fn shell_quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "%+,-./:=@_^".contains(c);
    // An equals sign or a slash is harmless, a caret is not in every shell.
    if !word.is_empty() && word.chars().all(|c| plain(c) && c != '^') {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

fn echo(shell: &mut Shell, command: &Command) -> Done {
    let quote = |word: &str| {
        let mut text = if command.has("shell") { shell_quote(word) } else { word.to_owned() };
        if command.has("xml") {
            let mut escaped = String::new();
            escape_into(&mut escaped, &text);
            text = escaped;
        }
        text
    };
    if command.has("split") {
        for word in command.texts("string") {
            for part in super::parse::split_spec(word) {
                shell.print(format_args!("{part}\n"));
            }
        }
        return Ok(());
    }
    let text = command.texts("string").into_iter().map(quote).collect::<Vec<_>>().join(" ");
    let prefix = command.text("prefix").map(|prefix| format!("{prefix} ")).unwrap_or_default();
    if command.has("err") {
        shell.error(format_args!("{prefix}{text}"));
    } else {
        shell.print(format_args!("{prefix}{text}\n"));
    }
    Ok(())
}
