//! Upstream's spelling -> Rust's.

use super::model::Module;

/// What a module's names begin with: types, constants, procedures.
struct Prefixes {
    types: &'static str,
    consts: &'static str,
    procs: &'static str,
}

fn prefixes(module: &Module) -> Prefixes {
    let (types, consts, procs) = match module.name.as_str() {
        "remote" => ("remote_", "REMOTE_", "REMOTE_PROC_"),
        "qemu" => ("qemu_", "QEMU_", "QEMU_PROC_"),
        "lxc" => ("lxc_", "LXC_", "LXC_PROC_"),
        "admin" => ("admin_", "ADMIN_", "ADMIN_PROC_"),
        "keepalive" => ("keepalive_", "KEEPALIVE_", "KEEPALIVE_PROC_"),
        "net" => ("virNet", "VIR_NET_", ""),
        "lock" => ("virLockSpaceProtocol", "VIR_LOCK_SPACE_PROTOCOL_", "VIR_LOCK_SPACE_PROTOCOL_PROC_"),
        "log" => ("virLogManagerProtocol", "VIR_LOG_MANAGER_PROTOCOL_", "VIR_LOG_MANAGER_PROTOCOL_PROC_"),
        "lxc_monitor" => ("virLXCMonitor", "VIR_LXC_MONITOR_", "VIR_LXC_MONITOR_PROC_"),
        _ => ("", "", ""),
    };
    Prefixes { types, consts, procs }
}

/// `remote_domain_get_info_args` -> `DomainGetInfoArgs`.
pub(super) fn type_name(module: &Module, name: &str) -> String {
    camel(name.strip_prefix(prefixes(module).types).unwrap_or(name))
}

/// The type of the API that the protocol's is decoded into directly, in `ferrovirt_util::typed_param`.
pub(super) fn api_type(name: &str) -> Option<&'static str> {
    match name {
        "remote_typed_param" => Some("TypedParam"),
        "remote_typed_param_value" => Some("TypedValue"),
        _ => None,
    }
}

/// Whether a type identifies an object. Its texts are names, as those of the API's references are.
pub(super) fn is_reference(name: &str) -> bool {
    name.starts_with("remote_nonnull_")
}

/// `REMOTE_STRING_MAX` -> `STRING_MAX`.
pub(super) fn const_name<'a>(module: &Module, name: &'a str) -> &'a str {
    let name = name.strip_prefix(prefixes(module).consts).unwrap_or(name);
    name.strip_prefix("VIR_").unwrap_or(name)
}

/// `REMOTE_PROC_DOMAIN_GET_INFO` -> `DOMAIN_GET_INFO`.
pub(super) fn proc_const<'a>(module: &Module, name: &'a str) -> &'a str {
    name.strip_prefix(prefixes(module).procs).unwrap_or(name)
}

/// `REMOTE_PROC_DOMAIN_GET_INFO` -> `domain_get_info`.
pub(super) fn proc_fn(module: &Module, name: &str) -> String {
    match proc_const(module, name).to_lowercase() {
        // Rust expects a constructor under this name.
        name if name == "new" => "create_new".to_owned(),
        name => keyword_safe(name),
    }
}

/// `REMOTE_PROC_DOMAIN_EVENT_REBOOT` -> `DomainEventReboot`.
pub(super) fn proc_type(module: &Module, name: &str) -> String {
    camel(&proc_const(module, name).to_lowercase())
}

/// `usageID` -> `usage_id`.
pub(super) fn field_name(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &c) in chars.iter().enumerate() {
        let after_lower = i > 0 && (chars[i - 1].is_ascii_lowercase() || chars[i - 1].is_ascii_digit());
        let before_lower = chars.get(i + 1).is_some_and(char::is_ascii_lowercase);
        if c.is_ascii_uppercase() && i > 0 && chars[i - 1] != '_' && (after_lower || before_lower) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    keyword_safe(out)
}

/// The members' names without what all of them begin with, up to an underscore.
pub(super) fn member_names(module: &Module, names: &[&str]) -> Vec<String> {
    let first = names.first().copied().unwrap_or_default();
    let mut common = 0;
    if names.len() > 1 {
        for (i, _) in first.match_indices('_') {
            if names.iter().all(|n| n.starts_with(&first[..=i])) {
                common = i + 1;
            }
        }
    } else {
        common = first.len() - const_name(module, first).len();
    }
    names.iter().map(|n| n[common..].to_owned()).collect()
}

/// `VIR_TYPED_PARAM_ULLONG` after its common prefix -> `Ullong`.
pub(super) fn camel(name: &str) -> String {
    let mut out = String::new();
    for part in name.split('_') {
        let mut chars = part.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

fn keyword_safe(name: String) -> String {
    match name.as_str() {
        "type" | "match" | "loop" | "ref" | "move" | "mod" | "use" | "fn" | "gen" => format!("r#{name}"),
        _ => name,
    }
}
