//! One case of a manifest, in either of the two forms, with everything a family needs to load its data.
//!
//! The general form (`id, kind, expect, input, output, options, environment, error`) names data as values: see
//! [`Case::text_of`]. The QEMU form has file names, relative to the corpus root, directly in the case: see
//! [`Case::file_text`]. [`Case::raw`] gives whatever these do not cover.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use crate::Corpus;
use crate::compare::{Joining, compare_text};
use crate::corpus::unpack;
use crate::outcome::{Failure, Outcome};

/// One case.
#[derive(Clone)]
pub struct Case {
    corpus: Arc<Corpus>,
    family: Arc<str>,
    /// Where the files of this family stand, relative to the corpus root (empty in the QEMU form).
    folder: PathBuf,
    id: String,
    value: Value,
}

impl Case {
    pub(crate) fn new(
        corpus: Arc<Corpus>,
        family: Arc<str>,
        folder: PathBuf,
        value: Value,
    ) -> Result<Self, String> {
        let id = value["id"].as_str().ok_or("a case without id")?.to_owned();
        Ok(Self { corpus, family, folder, id, value })
    }

    /// The same case as a member of a derived family; its name says which family it comes from.
    #[must_use]
    pub fn derive(&self, family: &str) -> Self {
        let id = format!("{}/{}", self.family, self.id);
        Self { family: family.into(), id, ..self.clone() }
    }

    /// The name, unique in the family.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The family's name.
    #[must_use]
    pub fn family(&self) -> &str {
        &self.family
    }

    /// What is done; empty where the family has one kind only.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.value["kind"].as_str().unwrap_or_default()
    }

    /// The word in `expect`: `ok`, `error`, `parse-error`, ...
    #[must_use]
    pub fn expect(&self) -> &str {
        self.value["expect"].as_str().unwrap_or_default()
    }

    /// Whether the operation must succeed.
    #[must_use]
    pub fn expects_ok(&self) -> bool {
        self.expect() == "ok"
    }

    /// The whole case as it stands in the manifest.
    #[must_use]
    pub const fn raw(&self) -> &Value {
        &self.value
    }

    /// The corpora the case comes from.
    #[must_use]
    pub fn corpus(&self) -> &Corpus {
        &self.corpus
    }

    /// A member of `options`; null when absent.
    #[must_use]
    pub fn option(&self, name: &str) -> &Value {
        &self.value["options"][name]
    }

    /// Whether an option is present and `true`.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.option(name).as_bool().unwrap_or(false)
    }

    /// The strings of a list option (`format_flags`, ...); empty when absent.
    #[must_use]
    pub fn option_strings(&self, name: &str) -> Vec<&str> {
        strings(self.option(name))
    }

    /// The sections of ENVIRONMENT.md that apply.
    #[must_use]
    pub fn environment(&self) -> Vec<&str> {
        strings(&self.value["environment"])
    }

    /// A member of `input`; null when absent.
    #[must_use]
    pub fn input(&self, name: &str) -> &Value {
        &self.value["input"][name]
    }

    /// A member of `output`; null when absent.
    #[must_use]
    pub fn output(&self, name: &str) -> &Value {
        &self.value["output"][name]
    }

    /// The text of a member of `input`.
    ///
    /// # Errors
    /// See [`Self::text_of`].
    pub fn input_text(&self, name: &str) -> Result<String, Failure> {
        self.text_of(self.input(name)).map_err(|failure| failure.context(format_args!("input.{name}")))
    }

    /// The text of a member of `output`.
    ///
    /// # Errors
    /// See [`Self::text_of`].
    pub fn output_text(&self, name: &str) -> Result<String, Failure> {
        self.text_of(self.output(name)).map_err(|failure| failure.context(format_args!("output.{name}")))
    }

    /// The bytes of a member of `input`.
    ///
    /// # Errors
    /// See [`Self::bytes_of`].
    pub fn input_bytes(&self, name: &str) -> Result<Vec<u8>, Failure> {
        self.bytes_of(self.input(name)).map_err(|failure| failure.context(format_args!("input.{name}")))
    }

    /// The path of a member of `input` that is a file, or of the unpacked folder of a tree (shared, not to be changed).
    ///
    /// # Errors
    /// See [`Self::path_of`].
    pub fn input_path(&self, name: &str) -> Result<PathBuf, Failure> {
        self.path_of(self.input(name)).map_err(|failure| failure.context(format_args!("input.{name}")))
    }

    /// Compares produced text with a member of `output` by the general rule.
    ///
    /// # Errors
    /// A unified diff, or the output cannot be read.
    pub fn expect_output(&self, name: &str, produced: &str) -> Outcome {
        compare_text(&self.output_text(name)?, produced, Joining::Join)
    }

    /// The text of a value: `{"file"}`, `{"shared"}`, `{"text"}`, `{"hex"}` or a plain string.
    ///
    /// # Errors
    /// The value names no data, the file is missing, or it is not UTF-8.
    pub fn text_of(&self, value: &Value) -> Result<String, Failure> {
        Ok(String::from_utf8(self.bytes_of(value)?)?)
    }

    /// The bytes of a value: `{"file"}`, `{"shared"}`, `{"text"}`, `{"hex"}` or a plain string.
    ///
    /// # Errors
    /// The value names no data or the file is missing.
    pub fn bytes_of(&self, value: &Value) -> Result<Vec<u8>, Failure> {
        if let Some(text) = value.as_str().or_else(|| value["text"].as_str()) {
            return Ok(text.as_bytes().to_vec());
        }
        if let Some(hex) = value["hex"].as_str() {
            return decode_hex(hex).ok_or_else(|| Failure::new(format!("bad hex: {hex}")));
        }
        let path = self.path_of(value)?;
        std::fs::read(&path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
    }

    /// The path of a `{"file"}` or `{"shared"}`; for a `{"tree"}` the folder it was unpacked to (shared by all cases).
    ///
    /// # Errors
    /// The value is none of these, or the file is missing.
    pub fn path_of(&self, value: &Value) -> Result<PathBuf, Failure> {
        if let Some(tree) = value["tree"].as_str() {
            return self.corpus.unpacked(&self.locate(tree)?);
        }
        let name = value["file"].as_str().or_else(|| value["shared"].as_str());
        self.locate(name.ok_or_else(|| Failure::new(format!("no file in {value}")))?)
    }

    /// A private, writable copy of a `{"tree"}`.
    ///
    /// # Errors
    /// The archive is missing or `tar` refuses it.
    pub fn scratch_tree(&self, value: &Value) -> Result<PathBuf, Failure> {
        let tree = value["tree"].as_str().or_else(|| value["shared"].as_str());
        let archive = self.locate(tree.ok_or_else(|| Failure::new(format!("no tree in {value}")))?)?;
        let folder = self.scratch_folder()?;
        unpack(&archive, &folder)?;
        Ok(folder)
    }

    /// A new empty folder, removed at the end of the run.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn scratch_folder(&self) -> Result<PathBuf, Failure> {
        self.corpus.scratch_folder()
    }

    /// A file by its name as this family's manifest writes it (family folder, or corpus root in the QEMU form).
    ///
    /// # Errors
    /// No corpus has it.
    pub fn locate(&self, name: &str) -> Result<PathBuf, Failure> {
        self.corpus.locate(&self.folder.join(name))
    }

    /// Path of a file named by a member of the case itself (QEMU form); `None` when the member is absent or null.
    ///
    /// # Errors
    /// The member is not a file name or no corpus has the file.
    pub fn file(&self, member: &str) -> Result<Option<PathBuf>, Failure> {
        match &self.value[member] {
            Value::Null => Ok(None),
            Value::String(name) => self.locate(name).map(Some),
            other => Err(Failure::new(format!("{member} is not a file name: {other}"))),
        }
    }

    /// Text of a file named by a member of the case itself, or of its inline twin `<member>_text` (QEMU form).
    ///
    /// # Errors
    /// Neither is there, or the file cannot be read.
    pub fn file_text(&self, member: &str) -> Result<String, Failure> {
        if let Some(path) = self.file(member)? {
            return read_text(&path);
        }
        self.value[format!("{member}_text")]
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Failure::new(format!("the case has neither {member} nor {member}_text")))
    }

    /// Text of a file below the corpus root.
    ///
    /// # Errors
    /// No corpus has it or it cannot be read.
    pub fn corpus_text(&self, name: &str) -> Result<String, Failure> {
        read_text(&self.corpus.locate(Path::new(name))?)
    }
}

fn read_text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

fn decode_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_checked() {
        assert_eq!(decode_hex("00ff10"), Some(vec![0, 255, 16]));
        assert_eq!(decode_hex("0"), None);
        assert_eq!(decode_hex("zz"), None);
    }
}
