//! The options of every command.

use std::sync::OnceLock;

/// One line per command: its name, then its options in order. `--x` is a switch, `--x=` takes a value, `@x` takes a value
/// that needs no name; `#` marks numbers, `!` what must be given, `*` what may be repeated.
const TABLE: &str = include_str!("options.txt");

/// Other names of options: command, name, the option, a value that it stands for.
const ALIASES: [(&str, &str, &str, Option<&str>); 5] = [
    ("echo", "str", "string", None),
    ("echo", "hi", "prefix", Some("hello")),
    ("setmaxmem", "kilobytes", "size", None),
    ("setmem", "kilobytes", "size", None),
    ("attach-disk", "shareable", "mode", Some("shareable")),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Switch,
    Text,
    Number,
}

/// An option.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opt {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// Its value needs no name.
    pub(super) positional: bool,
    pub(super) required: bool,
    pub(super) many: bool,
}

/// A command.
#[derive(Debug)]
pub(super) struct Spec {
    pub(super) name: &'static str,
    pub(super) options: Vec<Opt>,
}

impl Opt {
    fn read(word: &'static str) -> Self {
        let marks = |c: char| matches!(c, '#' | '!' | '*');
        let bare = word.trim_end_matches(marks);
        let tail = &word[bare.len()..];
        let (name, positional, valued) = match (bare.strip_prefix('@'), bare.strip_suffix('=')) {
            (Some(name), _) => (name, true, true),
            (None, Some(named)) => (named.trim_start_matches("--"), false, true),
            (None, None) => (bare.trim_start_matches("--"), false, false),
        };
        let kind = match (valued, tail.contains('#')) {
            (false, _) => Kind::Switch,
            (true, true) => Kind::Number,
            (true, false) => Kind::Text,
        };
        Self { name, kind, positional, required: tail.contains('!'), many: tail.contains('*') }
    }
}

impl Spec {
    pub(super) fn all() -> &'static [Self] {
        static SPECS: OnceLock<Vec<Spec>> = OnceLock::new();
        SPECS.get_or_init(|| {
            let spec = |line: &'static str| {
                let mut words = line.split_whitespace();
                let name = words.next().unwrap_or_default();
                Self { name, options: words.map(Opt::read).collect() }
            };
            TABLE.lines().filter(|line| !line.is_empty()).map(spec).collect()
        })
    }

    pub(super) fn find(name: &str) -> Option<&'static Self> {
        Self::all().iter().find(|spec| spec.name == name)
    }

    pub(super) fn option(&self, name: &str) -> Option<&Opt> {
        self.options.iter().find(|option| option.name == name)
    }

    /// What another name of an option stands for.
    pub(super) fn alias(&self, name: &str) -> Option<(&'static str, Option<&'static str>)> {
        let row = ALIASES.iter().find(|(command, alias, ..)| *command == self.name && *alias == name);
        row.map(|(.., option, value)| (*option, *value))
    }
}
