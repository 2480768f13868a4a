//! The kernel's command line. Upstream: `virKernelCmdlineNextParam` and relatives in `src/util/virutil.c`.

/// One parameter. Quotation marks around the whole parameter or around the whole value are taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param<'a> {
    /// Name.
    pub name: &'a str,
    /// What follows the first `=`, if there is one after a name.
    pub value: Option<&'a str>,
}

/// Which occurrence of a parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// Any of them.
    Any,
    /// The last one.
    Last,
}

/// How values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// All of it.
    Equal,
    /// The value begins so.
    Prefix,
}

/// Reads the next parameter; returns it and what follows. Upstream: `virKernelCmdlineNextParam`.
#[must_use]
pub fn next_param(cmdline: &str) -> (Option<Param<'_>>, &str) {
    let text = cmdline.trim_start_matches([' ', '\t', '\n']);
    let whole_quoted = text.starts_with('"');
    let text = &text[usize::from(whole_quoted)..];
    let (mut quoted, mut equals, mut end) = (whole_quoted, None, text.len());
    for (at, c) in text.char_indices() {
        match c {
            ' ' | '\t' | '\n' if !quoted => {
                end = at;
                break;
            }
            '"' => quoted = !quoted,
            '=' if equals.is_none() && at > 0 => equals = Some(at),
            _ => {}
        }
    }
    let (param, rest) = (&text[..end], &text[end..]);
    let param = if whole_quoted { param.strip_suffix('"').unwrap_or(param) } else { param };
    if param.is_empty() {
        return (None, rest);
    }
    let Some(at) = equals.filter(|at| *at < param.len()) else {
        return (Some(Param { name: param, value: None }), rest);
    };
    let value = &param[at + 1..];
    let value = match value.strip_prefix('"') {
        Some(inner) => inner.strip_suffix('"').unwrap_or(inner),
        None => value,
    };
    (Some(Param { name: &param[..at], value: Some(value) }), rest)
}

/// All parameters.
pub fn params(cmdline: &str) -> impl Iterator<Item = Param<'_>> {
    let mut rest = cmdline;
    std::iter::from_fn(move || {
        let (param, next) = next_param(rest);
        rest = next;
        param
    })
}

/// True if parameter `name` (dashes and underscores are the same) has one of `values`; with no values, if it is there
/// without one. Upstream: `virKernelCmdlineMatchParam`.
#[must_use]
pub fn matches(
    cmdline: &str,
    name: &str,
    values: &[&str],
    occurrence: Occurrence,
    comparison: Comparison,
) -> bool {
    let normal = |name: &str| name.replace('-', "_");
    let name = normal(name);
    let fits = |param: &Param<'_>| match param.value {
        None => values.is_empty(),
        Some(value) => values.iter().any(|wanted| match comparison {
            Comparison::Equal => value == *wanted,
            Comparison::Prefix => value.starts_with(wanted),
        }),
    };
    let mut same_name = params(cmdline).filter(|param| normal(param.name) == name);
    match occurrence {
        Occurrence::Any => same_name.any(|param| fits(&param)),
        Occurrence::Last => same_name.last().is_some_and(|param| fits(&param)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes() {
        let text = "a b=\"c d\" \"e f=g\" h=i\"j k\" =l";
        let found = params(text).map(|p| (p.name, p.value)).collect::<Vec<_>>();
        let expected =
            [("a", None), ("b", Some("c d")), ("e f", Some("g")), ("h", Some("i\"j k\"")), ("=l", None)];
        assert_eq!(found, expected);
    }

    #[test]
    fn matching() {
        let text = "intel_iommu=off quiet intel-iommu=on,strict";
        let check = |occurrence, comparison| matches(text, "intel_iommu", &["on"], occurrence, comparison);
        assert!(check(Occurrence::Last, Comparison::Prefix));
        assert!(!check(Occurrence::Any, Comparison::Equal));
        assert!(matches(text, "quiet", &[], Occurrence::Last, Comparison::Equal));
    }
}
