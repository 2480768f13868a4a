//! Random documents from the forms of their elements.
//!
//! The form that a document is validated against says all that is needed to write one: [`Generator::document`] does. What
//! it writes is valid by the form; a reader may still refuse it for a rule across elements. The same seed gives the same
//! documents.
#![forbid(unsafe_code)]

mod models;
mod random;
mod reference;
mod values;

pub use models::{MODELS, Model, Reader};
pub use random::Random;
pub use reference::reference;

use ferrovirt_conf::schema::Document;
use ferrovirt_util::xml::{Form, Occurs, Part, PartKind, Variant, Writer};

/// Deepest nesting; required parts may go deeper.
const MAX_DEPTH: usize = 12;
/// Bytes after which optional parts are left out.
const MAX_SIZE: usize = 64 << 10;

/// Writes random documents.
#[derive(Debug)]
pub struct Generator {
    random: Random,
    /// Chance of an optional part, out of 100.
    density: u64,
    /// Elements that are always there, by their paths below the root.
    must: &'static [&'static str],
    /// Names of the elements that are being written, from the root.
    path: Vec<String>,
}

impl Generator {
    /// A generator; equal seeds write equal documents.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { random: Random::new(seed), density: 0, must: &[], path: Vec::new() }
    }

    /// The next document of a kind; with the elements `must` (paths below the root), which its reader does not do
    /// without.
    pub fn document(&mut self, document: &Document, must: &'static [&'static str]) -> String {
        self.must = must;
        self.density = *self.random.pick(&[2, 5, 10, 20, 40]);
        let mut writer = Writer::new();
        self.element(&mut writer, document.root, document.form(), None);
        writer.finish()
    }

    fn element(&mut self, w: &mut Writer, name: &str, form: &'static Form, namespace: Option<&str>) {
        w.start(name);
        self.path.push(name.to_owned());
        if let Some(uri) = namespace {
            w.attr("xmlns:n", uri);
        }
        // Which variants were chosen has to be the same for attributes and children.
        let chosen = self.choose(form.parts);
        let mut seen = Vec::new();
        self.attributes(w, form.parts, &chosen, &mut seen);
        seen.clear();
        self.content(w, form, form.parts, &chosen, &mut seen);
        self.path.pop();
        w.end();
    }

    /// One variant for every choice among `parts`, in order, those inside groups included.
    fn choose(&mut self, parts: &'static [Part]) -> Vec<&'static Variant> {
        let mut chosen = Vec::new();
        for part in parts {
            match part.kind {
                PartKind::Group(form) => chosen.extend(self.choose(form().parts)),
                PartKind::Parts(parts) => chosen.extend(self.choose(parts)),
                PartKind::Choice { variants, .. } => {
                    let variant = self.random.pick(variants);
                    chosen.push(variant);
                    chosen.extend(self.choose((variant.form)().parts));
                }
                _ => {}
            }
        }
        chosen
    }

    fn must_have(&self, name: &str) -> bool {
        let mut path = self.path[1..].to_vec();
        path.push(name.to_owned());
        self.must.contains(&path.join("/").as_str())
    }

    fn wants(&mut self, occurs: Occurs) -> bool {
        matches!(occurs, Occurs::Required | Occurs::Many) || self.random.below(100) < self.density
    }

    fn attributes(
        &mut self,
        w: &mut Writer,
        parts: &'static [Part],
        mut chosen: &[&'static Variant],
        seen: &mut Vec<&'static str>,
    ) -> usize {
        let all = chosen.len();
        for part in parts {
            match part.kind {
                PartKind::Attr { name, value } if !seen.contains(&name) && self.wants(part.occurs) => {
                    seen.push(name);
                    w.attr(name, &self.value(value));
                }
                PartKind::Group(form) => {
                    chosen = &chosen[self.attributes(w, form().parts, chosen, seen)..];
                }
                PartKind::Parts(parts) => chosen = &chosen[self.attributes(w, parts, chosen, seen)..],
                PartKind::Choice { tag, .. } => {
                    let Some((variant, rest)) = chosen.split_first() else { continue };
                    if !seen.contains(&tag) {
                        seen.push(tag);
                        w.attr(tag, variant.value);
                    }
                    chosen = &rest[self.attributes(w, (variant.form)().parts, rest, seen)..];
                }
                _ => {}
            }
        }
        all - chosen.len()
    }

    fn content(
        &mut self,
        w: &mut Writer,
        form: &'static Form,
        parts: &'static [Part],
        mut chosen: &[&'static Variant],
        seen: &mut Vec<&'static str>,
    ) -> usize {
        let all = chosen.len();
        let full = w.level() > MAX_DEPTH || w.as_str().len() > MAX_SIZE;
        for part in parts {
            let must = matches!(part.occurs, Occurs::Required | Occurs::Many);
            match part.kind {
                PartKind::Text(value) if must || !full && self.wants(part.occurs) => {
                    let text = self.value(value);
                    w.text(&text);
                }
                PartKind::Child { name, form: inner }
                    if !seen.contains(&name)
                        && (must || self.must_have(name) || !full && self.wants(part.occurs)) =>
                {
                    seen.push(name);
                    let prefixed = form.namespace.map(|_| format!("n:{name}"));
                    let name = prefixed.as_deref().unwrap_or(name);
                    for _ in 0..self.count(part.occurs) {
                        self.element(w, name, inner(), None);
                    }
                }
                PartKind::OneOf(parts) if !full => {
                    if let PartKind::Child { name, form } = self.random.pick(parts).kind {
                        self.element(w, name, form(), None);
                    }
                }
                PartKind::Group(form) => {
                    chosen = &chosen[self.content(w, form(), form().parts, chosen, seen)..];
                }
                PartKind::Parts(parts) => chosen = &chosen[self.content(w, form, parts, chosen, seen)..],
                PartKind::Choice { .. } => {
                    let Some((variant, rest)) = chosen.split_first() else { continue };
                    let form = (variant.form)();
                    chosen = &rest[self.content(w, form, form.parts, rest, seen)..];
                }
                PartKind::Foreign { uri, name, form } if !full && self.wants(part.occurs) => {
                    self.element(w, &format!("n:{name}"), form(), Some(uri));
                }
                PartKind::Anything if !full && self.wants(Occurs::Optional) => {
                    w.start("m:note");
                    w.attr("xmlns:m", "urn:example");
                    w.text_element("m:text", "a & b");
                    w.end();
                }
                _ => {}
            }
        }
        all - chosen.len()
    }

    fn count(&mut self, occurs: Occurs) -> u64 {
        match occurs {
            Occurs::Optional | Occurs::Required => 1,
            Occurs::Any | Occurs::Many => 1 + self.random.below(3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferrovirt_conf::schema::DOCUMENTS;

    #[test]
    fn what_is_written_is_valid() {
        for document in DOCUMENTS {
            let mut generator = Generator::new(1);
            for _ in 0..200 {
                let text = generator.document(document, &[]);
                document.validate(&text).unwrap_or_else(|e| panic!("{}\n{text}", e.message()));
            }
        }
    }

    #[test]
    fn seeds_repeat() {
        let document = |seed| Generator::new(seed).document(&DOCUMENTS[0], &[]);
        assert_eq!(document(7), document(7));
        assert_ne!(document(7), document(8));
    }
}
