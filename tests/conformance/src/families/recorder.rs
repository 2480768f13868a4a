//! What the families around network helpers share: programs that are recorded instead of run, and the bandwidth element.

use std::cell::RefCell;

use ferrovirt_util::ErrorDomain;
use ferrovirt_util::bandwidth::Bandwidth;
use ferrovirt_util::command::command_text;
use ferrovirt_util::programs::{Answer, Programs, command_line};
use ferrovirt_util::xml::{XmlElement as _, parse_root};
use serde_json::Value;

use crate::{Case, Failure, Outcome};

/// Records every command as one line; `answer` says what it prints and how it ends.
pub(super) struct Recorder<F> {
    lines: RefCell<Vec<String>>,
    grouped: RefCell<String>,
    answer: F,
}

impl<F: Fn(&str) -> Answer> Recorder<F> {
    pub(super) fn new(answer: F) -> Self {
        Self { lines: RefCell::default(), grouped: RefCell::default(), answer }
    }

    /// What was recorded, each group of arguments on a line of its own.
    pub(super) fn grouped(&self) -> String {
        self.grouped.borrow().clone()
    }

    /// Compares what was recorded with the case's `output.commands`.
    pub(super) fn check(&self, case: &Case) -> Outcome {
        let expected = case.output("commands").as_array().ok_or_else(|| Failure::new("no commands"))?;
        let lines = self.lines.borrow();
        if lines.iter().eq(expected.iter().filter_map(Value::as_str)) {
            return Ok(());
        }
        Err(Failure::new(format!("commands:\n{}\nexpected: {expected:#?}", lines.join("\n"))))
    }
}

impl<F: Fn(&str) -> Answer> Programs for Recorder<F> {
    fn run(&self, program: &str, args: &[String]) -> ferrovirt_util::Result<Answer> {
        let line = command_line(program, args);
        let answer = (self.answer)(&line);
        self.lines.borrow_mut().push(line);
        let words: Vec<String> = std::iter::once(program.to_owned()).chain(args.iter().cloned()).collect();
        *self.grouped.borrow_mut() += &format!("{}\n", command_text(&[], &words, true));
        Ok(answer)
    }
}

/// The bandwidth in `input.bandwidth_xml`; an element without limits counts as none.
pub(super) fn bandwidth(case: &Case) -> Result<Option<Bandwidth>, Failure> {
    let Some(text) = case.input("bandwidth_xml").as_str() else { return Ok(None) };
    let root = parse_root(text, "bandwidth", ErrorDomain::NONE)?;
    let bandwidth = Bandwidth::parse_element(&root)?;
    Ok(Some(bandwidth).filter(|limits| *limits != Bandwidth::default()))
}
