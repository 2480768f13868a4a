//! Tokens of a definition file.

use super::RpcError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name or a number.
    Word(String),
    /// A quoted text.
    Text(String),
    Mark(char),
}

pub(super) struct Tokens {
    file: String,
    items: Vec<(usize, Token)>,
    next: usize,
}

impl Tokens {
    pub(super) fn new(file: &str, text: &str) -> Result<Self, RpcError> {
        let mut items = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let mut rest = line;
            while let Some(c) = rest.chars().next() {
                if c == '#' {
                    break;
                }
                let size = match c {
                    c if c.is_whitespace() => c.len_utf8(),
                    c if is_word(c) => {
                        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                        items.push((number, Token::Word(rest[..end].to_owned())));
                        end
                    }
                    '"' => {
                        let end = rest[1..].find('"').map(|i| i + 1).ok_or_else(|| RpcError::Syntax {
                            file: file.to_owned(),
                            line: number,
                            expected: "closing quote".to_owned(),
                            found: rest.to_owned(),
                        })?;
                        items.push((number, Token::Text(rest[1..end].to_owned())));
                        end + 1
                    }
                    c => {
                        items.push((number, Token::Mark(c)));
                        c.len_utf8()
                    }
                };
                rest = &rest[size..];
            }
        }
        Ok(Self { file: file.to_owned(), items, next: 0 })
    }

    pub(super) fn at_end(&self) -> bool {
        self.next >= self.items.len()
    }

    fn peek(&self) -> Option<&Token> {
        self.items.get(self.next).map(|i| &i.1)
    }

    /// The error "expected this, found that" at the current token.
    pub(super) fn expected(&self, what: &str) -> RpcError {
        let line = self.items.get(self.next).or_else(|| self.items.last()).map_or(0, |i| i.0);
        let found = match self.peek() {
            Some(Token::Word(w)) => w.clone(),
            Some(Token::Text(t)) => format!("\"{t}\""),
            Some(Token::Mark(c)) => c.to_string(),
            None => "end of file".to_owned(),
        };
        RpcError::Syntax { file: self.file.clone(), line, expected: what.to_owned(), found }
    }

    /// Consumes the mark if it comes next.
    pub(super) fn eat(&mut self, mark: char) -> bool {
        let found = self.peek() == Some(&Token::Mark(mark));
        self.next += usize::from(found);
        found
    }

    pub(super) fn mark(&mut self, mark: char) -> Result<(), RpcError> {
        if self.eat(mark) { Ok(()) } else { Err(self.expected(&format!("'{mark}'"))) }
    }

    /// Whether a word comes next.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.peek(), Some(Token::Word(_)))
    }

    pub(super) fn word(&mut self, what: &str) -> Result<String, RpcError> {
        let Some(Token::Word(word)) = self.peek() else { return Err(self.expected(what)) };
        let word = word.clone();
        self.next += 1;
        Ok(word)
    }

    pub(super) fn text(&mut self) -> Result<String, RpcError> {
        let Some(Token::Text(text)) = self.peek() else { return Err(self.expected("quoted text")) };
        let text = text.clone();
        self.next += 1;
        Ok(text)
    }

    pub(super) fn number<T: TryFrom<i64>>(&mut self) -> Result<T, RpcError> {
        let Some(Token::Word(word)) = self.peek() else { return Err(self.expected("number")) };
        let value = match word.strip_prefix("0x") {
            Some(hex) => i64::from_str_radix(hex, 16).ok(),
            None => word.parse().ok(),
        };
        let value = value.and_then(|v| T::try_from(v).ok()).ok_or_else(|| self.expected("number"))?;
        self.next += 1;
        Ok(value)
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
