//! STATUS.md: which driver implements which call, and how each conformance family scores.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::Failure;
use super::lower::Table;
use super::model::Enum;
use super::rpc;

pub(crate) fn emit(root: &Path, tables: &[Table<'_>], enums: &[Enum]) -> Result<String, Failure> {
    let drivers = drivers(root)?;
    let mut out = String::from(
        "# Status\n\nWritten by `cargo xtask gen` from the API definition, the drivers' sources and the conformance ratchet: do not edit.\n\n## Drivers\n\nCalls that a driver implements; every other call answers `VIR_ERR_NO_SUPPORT`.\n\n| driver | calls |\n|---|---:|\n",
    );
    for (name, methods) in &drivers {
        let all = tables.iter().flat_map(|t| &t.methods).filter(|m| methods.contains(&m.name)).count();
        let _ = writeln!(out, "| {name} | {all} |");
    }
    for table in tables {
        let _ = writeln!(
            out,
            "\n## Calls about {}\n\n| function | since | drivers |\n|---|---|---|",
            table.words
        );
        for method in &table.methods {
            let who: Vec<&str> =
                drivers.iter().filter(|(_, m)| m.contains(&method.name)).map(|(n, _)| n.as_str()).collect();
            let _ = writeln!(
                out,
                "| `{}` | {} | {} |",
                method.function.name,
                method.function.since,
                who.join(", ")
            );
        }
    }
    out.push_str(&procedures(root, enums)?);
    out.push_str("\n## Conformance\n\nCases of the visible corpus that pass; a score never falls (`tests/conformance/ratchet.json`).\n\n| family | passed |\n|---|---:|\n");
    let ratchet = std::fs::read_to_string(root.join("tests/conformance/ratchet.json"))?;
    let scores: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&ratchet)?;
    for (family, passed) in scores {
        let _ = writeln!(out, "| {family} | {passed} |");
    }
    Ok(out)
}

/// Which procedures of the wire protocol `cargo xtask remote` compares, and with which releases.
fn procedures(root: &Path, enums: &[Enum]) -> Result<String, Failure> {
    /// By program, the numbers of its procedures.
    type Programs = BTreeMap<String, BTreeSet<i32>>;

    let folder = root.join("tests/remote");
    let read = |name: &str| std::fs::read_to_string(folder.join(name));
    let compared: BTreeMap<String, Programs> = serde_json::from_str(&read("compared.json")?)?;
    let mut releases: Vec<(&str, &Programs)> =
        compared.iter().map(|(release, programs)| (release.as_str(), programs)).collect();
    releases.sort_by_key(|(release, _)| release.split('.').flat_map(str::parse).collect::<Vec<u32>>());
    let others: BTreeMap<i32, (String, String)> = serde_json::from_str(&read("uncompared.json")?)?;
    let mut rows = String::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, name) in rpc::procedures(root, "remote", enums)? {
        let has =
            |programs: &Programs| programs.get("remote").is_some_and(|numbers| numbers.contains(&number));
        let with: Vec<&str> =
            releases.iter().filter(|(_, programs)| has(programs)).map(|(release, _)| *release).collect();
        let (state, reason) = match (with.is_empty(), others.get(&number)) {
            (false, None) => ("compared", with.join(", ")),
            (true, Some((state, reason))) => (state.as_str(), reason.clone()),
            (true, None) => ("not yet", "no test calls it".to_owned()),
            (false, Some(_)) => return Err(format!("tests/remote: {name} stands in both lists").into()),
        };
        *counts.entry(state).or_default() += 1;
        let _ = writeln!(rows, "| {number} | {name} | {state}: {reason} |");
    }
    let counts: Vec<String> = counts.iter().map(|(state, count)| format!("{count} {state}")).collect();
    let with: Vec<String> = releases
        .iter()
        .map(|(release, programs)| {
            format!("{} with {release}", programs.get("remote").map_or(0, BTreeSet::len))
        })
        .collect();
    Ok(format!(
        "\n## Procedures of the wire protocol\n\nCompared: called by the original client and by ours on the same release of libvirtd, with \
         the same result value for value (`cargo xtask remote`; `--root` for another release than the distribution's). {}; {}.\n\n\
         | number | procedure | state |\n|---:|---|---|\n{rows}",
        counts.join(", "),
        with.join(", ")
    ))
}

/// Every driver crate with the names of the methods that stand in `impl ...Driver for` blocks of its sources (names that
/// are no method's do no harm).
fn drivers(root: &Path) -> Result<Vec<(String, BTreeSet<String>)>, Failure> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join("crates"))? {
        let folder = entry?.path();
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        if let (true, Some(name)) = (manifest.contains("cdylib"), folder.file_name()) {
            let mut methods = BTreeSet::new();
            scan(&folder.join("src"), &mut methods)?;
            found.push((name.to_string_lossy().into_owned(), methods));
        }
    }
    found.sort();
    Ok(found)
}

fn scan(folder: &Path, methods: &mut BTreeSet<String>) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            scan(&path, methods)?;
            continue;
        }
        let text = std::fs::read_to_string(&path)?;
        let mut inside = false;
        for line in text.lines() {
            if line.starts_with("impl") && line.contains("Driver for") {
                inside = true;
            } else if line.starts_with('}') {
                inside = false;
            }
            // A method, or a row of a table that a macro makes methods of: `domain_get_info(domain) -> ... = ...;`.
            let name = line.trim_start().trim_start_matches("fn ").split_once('(');
            if let (true, Some((name, _))) = (inside, name) {
                methods.insert(name.to_owned());
            }
        }
    }
    Ok(())
}
