//! Random texts of a form.

use ferrovirt_util::xml::ValueForm;

use crate::Generator;

/// Texts that escaping, trimming and encoding could spoil.
const TEXTS: &[&str] = &[
    "a",
    "x-1",
    "0",
    "1.5",
    "two words",
    "<b> & \"c\" 'd'",
    "]]>",
    "äöü €",
    "\u{1F980}",
    "/a/b",
    "a=b,c=d",
    "%d",
    "yes",
    "-1",
    "--",
    "a;b",
    "\\",
];

impl Generator {
    /// A text of the form.
    pub(crate) fn value(&mut self, form: ValueForm) -> String {
        match form {
            ValueForm::Text => (*self.random.pick(TEXTS)).to_owned(),
            ValueForm::Words([]) | ValueForm::Variants([]) | ValueForm::AnyOf([]) => String::new(),
            ValueForm::Words(words) => (*self.random.pick(words)).to_owned(),
            ValueForm::Variants(variants) => self.random.pick(variants).value.to_owned(),
            ValueForm::Pattern { samples, .. } => (*self.random.pick(samples)).to_owned(),
            ValueForm::AnyOf(forms) => {
                let form = *self.random.pick(forms);
                self.value(form)
            }
            ValueForm::Integer { min, max, hex } => self.integer(min, max, hex),
        }
    }

    /// Mostly small numbers, sometimes the ends of the range.
    fn integer(&mut self, min: i128, max: i128, hex: bool) -> String {
        let small = i128::from(self.random.below(200));
        let number = match self.random.below(40) {
            0 => min,
            1 => max,
            2..6 => small * small * small,
            _ => small,
        };
        let number = number.clamp(min, max);
        if hex && number >= 0 && self.random.below(2) == 0 {
            format!("{number:#x}")
        } else {
            number.to_string()
        }
    }
}
