//! What may come next on a command line.

use ferrovirt::consts;

use super::options::{Kind, Spec};
use super::parse::{self, Command};
use super::program::Play;
use super::shell::{Done, Shell};

pub(super) const COMMANDS: &[(&str, Play)] = &[("complete", complete)];

fn complete(shell: &mut Shell, command: &Command) -> Done {
    let words: Vec<String> = command.texts("string").into_iter().map(str::to_owned).collect();
    for candidate in candidates(shell, &words) {
        shell.print(format_args!("{candidate}\n"));
    }
    Ok(())
}

fn candidates(shell: &mut Shell, words: &[String]) -> Vec<String> {
    let Some((last, before)) = words.split_last() else { return Vec::new() };
    let fits = |name: &String| name.starts_with(last.as_str());
    let Some((name, given)) = before.split_first() else {
        return Spec::all().iter().map(|spec| spec.name.to_owned()).filter(fits).collect();
    };
    let Some(spec) = Spec::find(name) else { return Vec::new() };
    let valued = given.last().and_then(|word| word.strip_prefix("--")).and_then(|name| spec.option(name));
    if let Some(option) = valued.filter(|option| option.kind != Kind::Switch) {
        let found = values(shell, spec, option.name, last);
        return if found.is_empty() { options(spec, &[]).into_iter().filter(fits).collect() } else { found };
    }
    // What cannot be read is as if nothing were there.
    let read = parse::command(before).ok().or_else(|| partial(before));
    let seen: Vec<&str> =
        read.iter().flat_map(|command| command.given.iter().map(|(name, _)| *name)).collect();
    if last.is_empty() || last.starts_with('-') {
        return options(spec, &seen).into_iter().filter(fits).collect();
    }
    let next =
        spec.options.iter().find(|option| option.positional && (option.many || !seen.contains(&option.name)));
    next.map(|option| values(shell, spec, option.name, last)).unwrap_or_default()
}

/// A command of which something that is needed is still missing.
fn partial(words: &[String]) -> Option<Command> {
    (1..=words.len()).rev().find_map(|_| {
        let mut filled = words.to_vec();
        let spec = Spec::find(words.first()?)?;
        let missing = spec.options.iter().filter(|option| option.required && option.positional).count();
        for _ in 0..missing {
            filled.push("0".to_owned());
            if let Ok(mut command) = parse::command(&filled) {
                let added = filled.len() - words.len();
                command.given.truncate(command.given.len() - added);
                return Some(command);
            }
        }
        None
    })
}

fn options(spec: &Spec, seen: &[&str]) -> Vec<String> {
    let open = |option: &&super::options::Opt| option.many || !seen.contains(&option.name);
    spec.options.iter().filter(open).map(|option| format!("--{}", option.name)).collect()
}

/// Values of an option that begin with `prefix`.
fn values(shell: &mut Shell, _: &Spec, option: &str, prefix: &str) -> Vec<String> {
    if option != "domain" {
        return Vec::new();
    }
    let Ok(connect) = shell.connect() else { return Vec::new() };
    let flags = consts::CONNECT_LIST_DOMAINS_ACTIVE | consts::CONNECT_LIST_DOMAINS_INACTIVE;
    let names = connect.list_all_domains(flags).unwrap_or_default();
    names.iter().map(|domain| domain.name().to_owned()).filter(|name| name.starts_with(prefix)).collect()
}
