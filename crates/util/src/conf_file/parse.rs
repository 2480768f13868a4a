//! Reader of configuration files.

use super::{ConfEntry, ConfError, ConfValue, Dialect};

/// Deepest nesting of lists.
const DEPTH: usize = 16;

/// # Errors
/// [`ConfError::Syntax`].
pub(super) fn parse(text: &str, file: &str, dialect: Dialect) -> Result<Vec<ConfEntry>, ConfError> {
    let mut parser = Parser { rest: text, line: 1, file, dialect };
    let mut entries = Vec::new();
    loop {
        parser.skip(|c| c.is_ascii_whitespace());
        if parser.rest.is_empty() {
            return Ok(entries);
        }
        entries.push(parser.statement()?);
    }
}

struct Parser<'a> {
    rest: &'a str,
    line: usize,
    file: &'a str,
    dialect: Dialect,
}

impl<'a> Parser<'a> {
    fn error(&self, what: &'static str) -> ConfError {
        ConfError::Syntax { file: self.file.to_owned(), line: self.line, what }
    }

    /// Takes `length` bytes.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.bytes().filter(|b| *b == b'\n').count();
        self.rest = rest;
        taken
    }

    fn skip(&mut self, what: impl Fn(char) -> bool) -> &'a str {
        let length = self.rest.find(|c| !what(c)).unwrap_or(self.rest.len());
        self.take(length)
    }

    fn blanks(&mut self) {
        self.skip(|c| c == ' ' || c == '\t');
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest.starts_with(text);
        if found {
            self.take(text.len());
        }
        found
    }

    fn line_end(&mut self) -> &'a str {
        self.skip(|c| c != '\n').trim_end_matches('\r')
    }

    /// # Errors
    /// [`ConfError::Syntax`].
    fn statement(&mut self) -> Result<ConfEntry, ConfError> {
        if self.eat("#") {
            let comment = self.line_end().to_owned();
            return Ok(ConfEntry { setting: None, comment: Some(comment) });
        }
        let name = self.name()?.to_owned();
        self.blanks();
        if !self.eat("=") {
            return Err(self.error("expecting an assignment"));
        }
        self.blanks();
        if self.dialect == Dialect::Lxc {
            let value = self.line_end();
            let value = value.split_once(" #").map_or(value, |(value, _)| value).trim_end();
            return Ok(ConfEntry {
                setting: Some((name, ConfValue::String(value.to_owned()))),
                comment: None,
            });
        }
        let value = self.value(0)?;
        self.blanks();
        let comment = self.eat("#").then(|| self.line_end().to_owned());
        if !(self.rest.is_empty() || self.rest.starts_with(['\n', '\r'])) {
            return Err(self.error("expecting a separator"));
        }
        Ok(ConfEntry { setting: Some((name, value)), comment })
    }

    /// # Errors
    /// [`ConfError::Syntax`].
    fn name(&mut self) -> Result<&'a str, ConfError> {
        let dot = self.dialect == Dialect::Vmx && self.rest.starts_with('.');
        if !dot && !self.rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Err(self.error("expecting a name"));
        }
        let more: &[char] = match self.dialect {
            Dialect::Libvirt => &['_'],
            Dialect::Vmx => &['_', '-', ':', '.', '*'],
            Dialect::Lxc => &['_', '-', '.'],
        };
        Ok(self.skip(|c| c.is_ascii_alphanumeric() || more.contains(&c)))
    }

    /// # Errors
    /// [`ConfError::Syntax`].
    fn value(&mut self, depth: usize) -> Result<ConfValue, ConfError> {
        match self.rest.chars().next() {
            Some('"' | '\'') => self.string().map(ConfValue::String),
            Some('[') if self.dialect == Dialect::Vmx => Err(self.error("lists not allowed in VMX format")),
            Some('[') if depth < DEPTH => self.list(depth),
            Some('-' | '+' | '0'..='9') => {
                if self.dialect == Dialect::Vmx {
                    return Err(self.error("numbers not allowed in VMX format"));
                }
                self.number()
            }
            _ => Err(self.error("expecting a value")),
        }
    }

    /// # Errors
    /// [`ConfError::Syntax`].
    fn number(&mut self) -> Result<ConfValue, ConfError> {
        let negative = self.eat("-");
        let digits = if negative || !self.eat("+") { self.skip(|c| c.is_ascii_digit()) } else { "" };
        let digits = if digits.is_empty() { self.skip(|c| c.is_ascii_digit()) } else { digits };
        let value = match negative {
            true => format!("-{digits}").parse().ok().map(ConfValue::LLong),
            false => digits.parse().ok().map(ConfValue::ULLong),
        };
        value.ok_or_else(|| self.error("unterminated number"))
    }

    /// # Errors
    /// [`ConfError::Syntax`].
    fn string(&mut self) -> Result<String, ConfError> {
        let long = self.dialect == Dialect::Libvirt && self.rest.starts_with("\"\"\"");
        let quote = self.take(if long { 3 } else { 1 });
        let end = self.rest.find(quote).filter(|end| long || !self.rest[..*end].contains('\n'));
        let Some(end) = end else { return Err(self.error("unterminated string")) };
        let text = self.take(end).to_owned();
        self.take(quote.len());
        Ok(text)
    }

    /// # Errors
    /// [`ConfError::Syntax`].
    fn list(&mut self, depth: usize) -> Result<ConfValue, ConfError> {
        self.take(1);
        let mut items = Vec::new();
        loop {
            self.skip(|c| c.is_ascii_whitespace());
            if self.eat("]") {
                return Ok(ConfValue::List(items));
            }
            if self.rest.is_empty() {
                return Err(self.error("list is not closed with ]"));
            }
            items.push(self.value(depth + 1)?);
            self.skip(|c| c.is_ascii_whitespace());
            if !self.eat(",") && !self.rest.starts_with(']') {
                let what = if self.rest.is_empty() {
                    "list is not closed with ]"
                } else {
                    "expecting a separator in list"
                };
                return Err(self.error(what));
            }
        }
    }
}
