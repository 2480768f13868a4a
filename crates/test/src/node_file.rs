//! `test:///PATH`: a host that a file describes.
//!
//! The file's `<node>` holds `<domain>` elements, which may name a file of their own instead (`file='...'`, relative to
//! the node file's folder), and the host's `<cpu>` and `<memory>`.

use std::path::Path;

use ferrovirt::{ErrorDomain, Result};
use ferrovirt_conf::object::DomainState;
use ferrovirt_util::xml::{Element, parse_root};
use ferrovirt_util::{Error, ErrorNumber};

use crate::lifecycle;
use crate::login;
use crate::secondary;
use crate::snapshot;
use crate::state::State;

/// Namespace of the elements that say how an object is at the start.
const NAMESPACE: &str = "http://libvirt.org/schemas/domain/test/1.0";

/// Largest file that is read.
const SIZE_MAX: u64 = 64 << 20;

/// Reads a node file.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if a file cannot be read, else what the documents are refused for.
pub(crate) fn load(path: &Path) -> Result<State> {
    let text = read(path)?;
    let root = parse_root(&text, "node", ErrorDomain::TEST)?;
    let mut state = State::default();
    node(&mut state, &root)?;
    for element in root.children_named("domain") {
        with_document(element, path, |source, element| domain(&state, source, element, path))?;
    }
    secondary::load(&state, &root, path)?;
    state.users = login::users(&root)?;
    Ok(state)
}

fn read(path: &Path) -> Result<String> {
    let failed = |e: &std::io::Error| {
        Error::io(ErrorDomain::NONE, e, format!("Failed to open file '{}'", path.display()))
    };
    let size = std::fs::metadata(path).map_err(|e| failed(&e))?.len();
    if size > SIZE_MAX {
        let detail = format!("'{}' has {size} bytes, more than {SIZE_MAX}", path.display());
        return Err(Error::new(ErrorDomain::TEST, ErrorNumber::INVALID_ARG, detail));
    }
    std::fs::read_to_string(path).map_err(|e| failed(&e))
}

/// Runs `body` with the element itself, or with the root of the file that it names.
pub(crate) fn with_document(
    element: &Element<'_>,
    node: &Path,
    body: impl FnOnce(&str, &Element<'_>) -> Result<()>,
) -> Result<()> {
    let Some(file) = element.attr("file") else { return body(element.source(), element) };
    let text = read(&node.parent().unwrap_or(Path::new("")).join(file))?;
    body(&text, &parse_root(&text, element.name(), ErrorDomain::TEST)?)
}

fn number<T: std::str::FromStr>(parent: &Element<'_>, name: &str, of: &str) -> Result<Option<T>> {
    let Some(text) = parent.child_text(name) else { return Ok(None) };
    let invalid =
        || Error::new(ErrorDomain::TEST, ErrorNumber::XML_ERROR, format!("invalid node {of}{name} value"));
    text.trim().parse().map(Some).map_err(|_| invalid())
}

fn node(state: &mut State, root: &Element<'_>) -> Result<()> {
    let info = &mut state.node.info;
    state.node.cells.clear();
    if let Some(cpu) = root.child("cpu") {
        let fields = [
            ("nodes", &mut info.nodes),
            ("sockets", &mut info.sockets),
            ("cores", &mut info.cores),
            ("threads", &mut info.threads),
        ];
        for (name, field) in fields {
            if let Some(value) = number(cpu, name, "cpu ")? {
                *field = value;
            }
        }
        let product = info.nodes.saturating_mul(info.sockets);
        info.cpus = product.saturating_mul(info.cores).saturating_mul(info.threads);
        if let Some(active) = number::<u32>(cpu, "active", "cpu ")? {
            info.cpus = active.min(info.cpus);
        }
        if let Some(mhz) = number(cpu, "mhz", "cpu ")? {
            info.mhz = mhz;
        }
        if let Some(model) = cpu.child_text("model") {
            model.clone_into(&mut info.model);
        }
    }
    if let Some(memory) = number(root, "memory", "")? {
        info.memory_kib = memory;
    }
    Ok(())
}

fn domain(state: &State, source: &str, element: &Element<'_>, node: &Path) -> Result<()> {
    let runtime = |name: &str| element.children_in(NAMESPACE).find(|e| e.local_name() == name);
    let transient = runtime("transient").is_some();
    let run_state = match runtime("runstate") {
        None => DomainState::Running,
        Some(element) => {
            let known = element.text().trim().parse().ok().and_then(DomainState::from_number);
            known.ok_or_else(|| {
                let detail = format!("runstate '{}' out of range'", element.text().trim());
                Error::new(ErrorDomain::TEST, ErrorNumber::XML_ERROR, detail)
            })?
        }
    };
    if transient && run_state == DomainState::Shutoff {
        let detail = "transient domain cannot have runstate 'shutoff'";
        return Err(Error::new(ErrorDomain::TEST, ErrorNumber::XML_ERROR, detail));
    }
    let saved = runtime("hasmanagedsave").is_some();
    if saved && run_state != DomainState::Shutoff {
        let detail = "domain with managedsave data can only have runstate 'shutoff'";
        return Err(Error::new(ErrorDomain::TEST, ErrorNumber::XML_ERROR, detail));
    }
    let (machine, _) = lifecycle::add(state, source, !transient)?;
    let mut inner = machine.lock();
    if run_state != DomainState::Shutoff {
        lifecycle::boot_as(state, &machine, &mut inner, run_state);
    }
    inner.managed_save = saved;
    for element in element.children_in(NAMESPACE).filter(|e| e.local_name() == "domainsnapshot") {
        with_document(element, node, |source, _| snapshot::load(&mut inner, source))?;
    }
    snapshot::relate(&mut inner)?;
    Ok(())
}
