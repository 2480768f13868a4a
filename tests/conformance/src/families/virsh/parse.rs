//! How the shell reads commands: words, quotes, options.

use super::options::{Kind, Spec};

/// A command and its options.
#[derive(Clone, Debug)]
pub(super) struct Command {
    pub(super) spec: &'static Spec,
    /// Option and value, in the order in which they were given; a switch has no value.
    pub(super) given: Vec<(&'static str, Option<String>)>,
    /// It asks for its own description.
    pub(super) help: bool,
}

/// A word, or the end of a command.
#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    End,
}

/// Splits a script into words. Upstream: `vshCommandStringGetArg`.
fn tokens(script: &str) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut chars = script.chars().peekable();
    while let Some(&next) = chars.peek() {
        match next {
            ' ' | '\t' => {
                chars.next();
            }
            '\n' | ';' => {
                chars.next();
                found.push(Token::End);
            }
            '#' => while chars.next_if(|c| *c != '\n').is_some() {},
            '\\' if {
                let mut ahead = chars.clone();
                ahead.next();
                ahead.next() == Some('\n')
            } =>
            {
                chars.next();
                chars.next();
            }
            _ => found.push(Token::Word(word(&mut chars)?)),
        }
    }
    Ok(found)
}

fn word(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<String, String> {
    let (mut text, mut single, mut double) = (String::new(), false, false);
    while let Some(&next) = chars.peek() {
        if !single && !double && matches!(next, ' ' | '\t' | '\n' | ';') {
            break;
        }
        chars.next();
        match next {
            '\'' if !double => single = !single,
            '"' if !single => double = !double,
            '\\' if !single => match chars.next() {
                None => return Err("dangling \\".to_owned()),
                Some('\n') => {}
                Some(other) => text.push(other),
            },
            other => text.push(other),
        }
    }
    if double { Err("missing \"".to_owned()) } else { Ok(text) }
}

/// Reads a script of several commands.
///
/// # Errors
/// What the shell says of it.
pub(super) fn script(text: &str) -> Result<Vec<Command>, String> {
    let tokens = tokens(text)?;
    let groups = tokens.split(|token| *token == Token::End).filter(|group| !group.is_empty());
    let words = |group: &[Token]| {
        let word = |token: &Token| match token {
            Token::Word(word) => word.clone(),
            Token::End => String::new(),
        };
        group.iter().map(word).collect::<Vec<_>>()
    };
    groups.map(|group| command(&words(group))).collect()
}

/// Reads one command. Upstream: `vshCommandParse`.
///
/// # Errors
/// What the shell says of it.
pub(super) fn command(words: &[String]) -> Result<Command, String> {
    let (name, words) = words.split_first().ok_or_else(String::new)?;
    let spec = Spec::find(name).ok_or_else(|| format!("unknown command: '{name}'"))?;
    let mut reader = Reader { command: Command { spec, given: Vec::new(), help: false }, data_only: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        reader.word(word, &mut words)?;
    }
    let command = reader.command;
    let missing = |option: &&super::options::Opt| {
        option.required && !command.given.iter().any(|(o, _)| *o == option.name)
    };
    if let Some(option) = spec.options.iter().find(missing).filter(|_| !command.help) {
        let shown =
            if option.positional { format!("<{}>", option.name) } else { format!("--{}", option.name) };
        return Err(format!("command '{name}' requires {shown} option"));
    }
    Ok(command)
}

struct Reader {
    command: Command,
    /// After `--`.
    data_only: bool,
}

impl Reader {
    fn word(&mut self, word: &str, rest: &mut std::slice::Iter<'_, String>) -> Result<(), String> {
        if !self.data_only && word == "--" {
            self.data_only = true;
            return Ok(());
        }
        match word
            .strip_prefix("--")
            .filter(|name| !self.data_only && name.starts_with(char::is_alphanumeric))
        {
            Some(option) => self.option(option, rest),
            None => self.positional(word),
        }
    }

    fn option(&mut self, text: &str, rest: &mut std::slice::Iter<'_, String>) -> Result<(), String> {
        let spec = self.command.spec;
        let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        let (name, value) = match spec.alias(name) {
            Some((real, preset)) => (real, preset.or(value)),
            None => (name, value),
        };
        let Some(option) = spec.option(name) else {
            if name == "help" {
                self.command.help = true;
                return Ok(());
            }
            return Err(format!("command '{}' doesn't support option --{name}", spec.name));
        };
        if !option.many && self.command.given.iter().any(|(given, _)| *given == option.name) {
            return Err(format!("option --{name} already seen"));
        }
        let value = match (option.kind, value) {
            (Kind::Switch, Some(_)) => return Err(format!("invalid '=' after option --{name}")),
            (Kind::Switch, None) => None,
            (_, Some(value)) => Some(value.to_owned()),
            (kind, None) => {
                let shown = if kind == Kind::Number { "number" } else { "string" };
                let value = rest.next().ok_or_else(|| format!("expected syntax: --{name} <{shown}>"))?;
                Some(value.clone())
            }
        };
        self.command.given.push((option.name, value));
        Ok(())
    }

    fn positional(&mut self, word: &str) -> Result<(), String> {
        let open = |option: &&super::options::Opt| {
            option.positional
                && (option.many || !self.command.given.iter().any(|(given, _)| *given == option.name))
        };
        // Options that have a name now had a place once, and still have it.
        let late = |option: &&super::options::Opt| {
            option.kind != Kind::Switch
                && self.command.spec.name != "echo"
                && !self.command.given.iter().any(|(given, _)| *given == option.name)
        };
        let options = &self.command.spec.options;
        let option = options.iter().find(open).or_else(|| options.iter().find(late));
        if self.command.help {
            return Ok(());
        }
        let option = option.ok_or_else(|| format!("unexpected data '{word}'"))?;
        self.command.given.push((option.name, Some(word.to_owned())));
        Ok(())
    }
}

impl Command {
    pub(super) fn has(&self, name: &str) -> bool {
        self.given.iter().any(|(given, _)| *given == name)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(given, _)| *given == name).and_then(|(_, value)| value.as_deref())
    }

    pub(super) fn texts(&self, name: &str) -> Vec<&str> {
        self.given
            .iter()
            .filter(|(given, _)| *given == name)
            .filter_map(|(_, value)| value.as_deref())
            .collect()
    }

    /// The sum of the bits whose switches are given.
    pub(super) fn bits(&self, table: &[(&str, u32)]) -> u32 {
        table.iter().filter(|(name, _)| self.has(name)).fold(0, |sum, (_, bit)| sum | bit)
    }
}

/// Splits `a,b=c` at commas; two of them stand for one.
pub(super) fn split_spec(spec: &str) -> Vec<String> {
    let (mut parts, mut chars) = (vec![String::new()], spec.chars().peekable());
    while let Some(next) = chars.next() {
        if next == ',' && chars.next_if_eq(&',').is_none() {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(next);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn echoed(text: &str) -> Vec<Vec<String>> {
        let commands = script(text).expect("valid");
        commands.iter().map(|c| c.texts("string").iter().map(|t| (*t).to_owned()).collect()).collect()
    }

    #[test]
    fn words_and_quotes() {
        assert_eq!(echoed("ec\\\nho a\n echo '\\\n b';"), [vec!["a"], vec!["\\\n b"]]);
        assert_eq!(echoed("echo a # b\\\necho \"c \\\" d\""), [vec!["a"], vec!["c \" d"]]);
        assert_eq!(echoed("echo -- --shell"), [vec!["--shell"]]);
        assert_eq!(script("echo \\").unwrap_err(), "dangling \\");
        assert_eq!(script("setvcpus test").unwrap_err(), "command 'setvcpus' requires <count> option");
        assert_eq!(script("echo --xml=1").unwrap_err(), "invalid '=' after option --xml");
    }
}
