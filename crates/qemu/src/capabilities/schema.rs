//! Look-up of paths in the answer to `query-qmp-schema`.
//!
//! Upstream: `qemu_qapi.c`.

use std::collections::HashMap;

use serde_json::Value;

/// Deepest path that a look-up follows; the schema is recursive.
const MAX_DEPTH: usize = 32;

/// The QMP schema of an emulator, indexed by entity name.
#[derive(Debug, Default)]
pub struct Schema {
    entities: HashMap<String, Value>,
}

impl Schema {
    /// Indexes the answer to `query-qmp-schema`; entities without a name are ignored.
    #[must_use]
    pub fn new(reply: Value) -> Self {
        let entities = match reply {
            Value::Array(list) => list
                .into_iter()
                .filter_map(|entity| Some((entity.get("name")?.as_str()?.to_owned(), entity)))
                .collect(),
            _ => HashMap::new(),
        };
        Self { entities }
    }

    /// Whether the command exists.
    #[must_use]
    pub fn has_command(&self, name: &str) -> bool {
        self.entities.get(name).is_some_and(|entity| meta(entity) == "command")
    }

    /// The entity of that name.
    #[must_use]
    pub fn entity(&self, name: &str) -> Option<&Value> {
        self.entities.get(name)
    }

    /// Whether `path` exists.
    ///
    /// The first step is a command or event; then `arg-type` or `ret-type` selects its argument or result. Further steps: `name` a member,
    /// `+name` a variant, `^name` a value of an enumeration, `$name` a feature. Upstream: `virQEMUQAPISchemaPathExists`.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let mut steps = path.split('/');
        let Some(mut entity) = steps.next().and_then(|name| self.entities.get(name)) else {
            return false;
        };
        let mut member: Option<&Value> = None;
        for (depth, step) in steps.enumerate() {
            if depth > MAX_DEPTH {
                return false;
            }
            if let Some(feature) = step.strip_prefix('$') {
                return has_string(member.unwrap_or(entity), "features", feature)
                    || has_string(entity, "features", feature);
            }
            entity = self.skip_arrays(entity);
            if let Some(value) = step.strip_prefix('^') {
                return has_string(entity, "values", value);
            }
            let next = match step {
                "arg-type" | "ret-type" if matches!(meta(entity), "command" | "event") => {
                    entity.get(step).and_then(Value::as_str)
                }
                _ => {
                    let (list, key, name) = match step.strip_prefix('+') {
                        Some(variant) => ("variants", "case", variant),
                        None => ("members", "name", step),
                    };
                    member = find(entity, list, key, name);
                    member.and_then(|found| found.get("type")).and_then(Value::as_str)
                }
            };
            match next.and_then(|name| self.entities.get(name)) {
                Some(found) => entity = found,
                None => return false,
            }
        }
        true
    }

    fn skip_arrays<'a>(&'a self, mut entity: &'a Value) -> &'a Value {
        for _ in 0..MAX_DEPTH {
            if meta(entity) != "array" {
                break;
            }
            let element = entity.get("element-type").and_then(Value::as_str);
            match element.and_then(|name| self.entities.get(name)) {
                Some(found) => entity = found,
                None => break,
            }
        }
        entity
    }
}

fn meta(entity: &Value) -> &str {
    entity.get("meta-type").and_then(Value::as_str).unwrap_or_default()
}

fn find<'a>(entity: &'a Value, list: &str, key: &str, name: &str) -> Option<&'a Value> {
    let items = entity.get(list)?.as_array()?;
    items.iter().find(|item| item.get(key).and_then(Value::as_str) == Some(name))
}

fn has_string(entity: &Value, list: &str, wanted: &str) -> bool {
    let items = entity.get(list).and_then(Value::as_array);
    items.is_some_and(|items| items.iter().any(|item| item.as_str() == Some(wanted)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths() {
        let schema = Schema::new(json!([
            {"name": "add", "meta-type": "command", "arg-type": "0", "ret-type": "3", "features": ["fast"]},
            {"name": "0", "meta-type": "object", "tag": "kind", "members": [{"name": "kind", "type": "1"}],
             "variants": [{"case": "file", "type": "2"}]},
            {"name": "1", "meta-type": "enum", "values": ["file", "net"]},
            {"name": "2", "meta-type": "object", "members": [{"name": "path", "type": "str", "features": ["old"]}]},
            {"name": "3", "meta-type": "array", "element-type": "2"},
            {"name": "str", "meta-type": "builtin", "json-type": "string"}
        ]));
        for path in
            ["add", "add/$fast", "add/arg-type/kind/^net", "add/arg-type/+file/path", "add/ret-type/path"]
        {
            assert!(schema.has(path), "{path}");
        }
        assert!(schema.has("add/arg-type/+file/path/$old"));
        for path in ["sub", "add/$slow", "add/arg-type/kind/^none", "add/arg-type/+net", "add/arg-type/path"]
        {
            assert!(!schema.has(path), "{path}");
        }
    }
}
