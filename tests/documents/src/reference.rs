//! The reference of all elements, from their forms.

use std::fmt::Write as _;

use ferrovirt_conf::schema::DOCUMENTS;
use ferrovirt_util::xml::{Form, FormFn, Occurs, Part, PartKind, ValueForm};

/// Forms with fewer parts are written where they are used, however often.
const LEAST_PARTS: usize = 3;

/// `docs/xml-reference.md`.
#[must_use]
pub fn reference() -> String {
    let mut reference = Reference {
        out: String::from(
            "# Elements of the documents\n\nWritten from the forms that readers, writers and the schema validation share; \
             `REGENERATE=1 cargo test -p ferrovirt-documents` writes it again.\n\
             `?` may be absent, `*` any number, `+` at least one; all else is there once. A name in italics has a part of \
             its own below.\n",
        ),
        sections: Vec::new(),
    };
    for document in DOCUMENTS {
        // Writing to a string cannot fail.
        let _ = write!(reference.out, "\n## `<{}>`\n\n", document.root);
        reference.parts(document.form().parts, 0);
    }
    let mut at = 0;
    while let Some(form) = reference.sections.get(at).copied() {
        let _ = write!(reference.out, "\n### {}\n\n", form.name);
        reference.parts(form.parts, 0);
        at += 1;
    }
    reference.out
}

struct Reference {
    out: String,
    /// Forms that have a section of their own.
    sections: Vec<&'static Form>,
}

impl Reference {
    /// Whether `form` has a section; it is noted on its first use.
    fn has_section(&mut self, form: &'static Form) -> bool {
        let known = self.sections.iter().any(|f| f.name == form.name && std::ptr::eq(f.parts, form.parts));
        // A declared table of one place keeps the name of its element.
        let shared = form.name.starts_with(char::is_uppercase) && form.parts.len() >= LEAST_PARTS;
        if !known && shared {
            self.sections.push(form);
        }
        known || shared
    }

    fn parts(&mut self, list: &'static [Part], level: usize) {
        for part in list {
            match part.kind {
                PartKind::Attr { name, value } => {
                    line(&mut self.out, level, &format!("`{name}=`"), part, &describe(value));
                }
                PartKind::Text(value) => line(&mut self.out, level, "text", part, &describe(value)),
                PartKind::Child { name, form } => self.child(level, name, form, part),
                PartKind::Group(form) => self.group(form(), part, level),
                PartKind::Parts(list) | PartKind::OneOf(list) => self.parts(list, level),
                PartKind::Choice { tag, variants, .. } => {
                    for variant in variants {
                        let what = format!("`{tag}='{}'`", variant.value);
                        line(&mut self.out, level, &what, part, "");
                        self.group((variant.form)(), part, level + 1);
                    }
                }
                PartKind::Foreign { uri, name, form } => {
                    self.child(level, &format!("{name} xmlns='{uri}'"), form, part);
                }
                PartKind::Anything => line(&mut self.out, level, "anything", part, ""),
            }
        }
    }

    fn group(&mut self, form: &'static Form, part: &Part, level: usize) {
        if self.has_section(form) {
            let what = format!("all of _{}_", form.name);
            line(&mut self.out, level, &what, &Part { occurs: Occurs::Required, ..*part }, "");
        } else {
            self.parts(form.parts, level);
        }
    }

    fn child(&mut self, level: usize, name: &str, form: FormFn, part: &Part) {
        let (form, what) = (form(), format!("`<{name}>`"));
        if let Some(value) = form.leaf_value() {
            line(&mut self.out, level, &what, part, &describe(value));
        } else if self.has_section(form) {
            line(&mut self.out, level, &what, part, &format!("_{}_", form.name));
        } else {
            line(&mut self.out, level, &what, part, "");
            self.parts(form.parts, level + 1);
        }
    }
}

fn line(out: &mut String, level: usize, what: &str, part: &Part, value: &str) {
    let occurs = match part.occurs {
        Occurs::Optional => "?",
        Occurs::Required => "",
        Occurs::Any => "*",
        Occurs::Many => "+",
    };
    let occurs = if matches!(part.kind, PartKind::Choice { .. }) { "" } else { occurs };
    let _ = write!(out, "{}- {what}{occurs}", "  ".repeat(level));
    for text in [value, part.doc].into_iter().filter(|text| !text.is_empty()) {
        let _ = write!(out, " — {text}");
    }
    out.push('\n');
}

fn describe(value: ValueForm) -> String {
    match value {
        ValueForm::Integer { min: 0, max, .. }
            if max == i128::from(u64::MAX) || max == i128::from(u32::MAX) =>
        {
            "number".to_owned()
        }
        other => other.describe(),
    }
}
