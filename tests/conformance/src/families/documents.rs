//! What the families of documents share: a document is parsed and formatted again, or refused.

use ferrovirt_util::Result;

use crate::Case;
use crate::outcome::{Failure, Outcome};

/// Compares the result of a conversion with member `output` of the case, or the error with the expected one.
///
/// # Errors
/// The difference.
pub(super) fn judge(case: &Case, output: &str, result: Result<String>) -> Outcome {
    if case.expects_ok() {
        return case.expect_output(output, &result?);
    }
    let Err(error) = result else { return Err(Failure::new("was accepted, must be refused")) };
    let expected = &case.raw()["error"];
    if let Some(code) = expected["code"].as_str().filter(|code| Some(*code) != error.number().name()) {
        return Err(Failure::new(format!("error {:?}, must be {code}: {error}", error.number())));
    }
    match expected["message"].as_str() {
        Some(message) if message != error.message() => {
            Err(Failure::new(format!("says: {error}\nmust say: {message}")))
        }
        _ => Ok(()),
    }
}

/// One option with its value, or one operand, per line.
pub(super) fn lines(argv: &[String]) -> String {
    let mut text = argv[0].clone();
    for (i, argument) in argv.iter().enumerate().skip(1) {
        let breaks = argument.starts_with('-') || !argv[i - 1].starts_with('-') || i == 1;
        text.push_str(if breaks { " \\\n" } else { " " });
        text.push_str(argument);
    }
    text
}
