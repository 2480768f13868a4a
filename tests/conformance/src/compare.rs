//! The general comparison rule, and a unified diff for people.

use crate::outcome::{Failure, Outcome};

/// Whether a backslash directly before a newline joins two lines of the expected text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joining {
    /// The general rule.
    Join,
    /// Command line files: the expected text is taken as it stands.
    Keep,
}

/// Lines of unchanged text around a difference.
const CONTEXT: usize = 3;
/// Beyond this many line pairs the diff only trims the common head and tail.
const LCS_LIMIT: usize = 4_000_000;

/// Compares by the general rule: the produced text gets a final newline if it is not empty and lacks one, lines of the
/// expected text are joined if so asked, then both must be equal byte for byte.
///
/// # Errors
/// A unified diff from the expected to the produced text.
pub fn compare_text(expected: &str, produced: &str, joining: Joining) -> Outcome {
    let joined;
    let expected = match joining {
        Joining::Join => {
            joined = expected.replace("\\\n", "");
            joined.as_str()
        }
        Joining::Keep => expected,
    };
    let ended;
    let produced = if produced.is_empty() || produced.ends_with('\n') {
        produced
    } else {
        ended = format!("{produced}\n");
        ended.as_str()
    };
    if expected == produced { Ok(()) } else { Err(Failure::new(unified_diff(expected, produced))) }
}

/// A unified diff of two texts, `-` expected, `+` produced.
#[must_use]
pub fn unified_diff(expected: &str, produced: &str) -> String {
    let old: Vec<&str> = expected.split_inclusive('\n').collect();
    let new: Vec<&str> = produced.split_inclusive('\n').collect();
    let edits = edits(&old, &new);
    let mut text = String::from("--- expected\n+++ produced\n");
    let mut at = 0;
    while let Some(first) = edits[at..].iter().position(|edit| edit.mark != ' ').map(|offset| at + offset) {
        let start = first.saturating_sub(CONTEXT).max(at);
        let mut end = first;
        // A hunk goes on while the next change is within two contexts.
        while let Some(next) = edits[end..].iter().take(2 * CONTEXT + 1).position(|edit| edit.mark != ' ') {
            end += next + 1;
        }
        let end = (end + CONTEXT).min(edits.len());
        text.push_str(&format!("@@ -{} +{} @@\n", edits[start].old_line, edits[start].new_line));
        for edit in &edits[start..end] {
            text.push(edit.mark);
            text.push_str(edit.text);
            if !edit.text.ends_with('\n') {
                text.push_str("\n\\ no newline at end\n");
            }
        }
        at = end;
    }
    text
}

struct Edit<'a> {
    mark: char,
    text: &'a str,
    old_line: usize,
    new_line: usize,
}

/// Line edits by the longest common subsequence, after the common head and tail are taken off.
fn edits<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Edit<'a>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_middle, new_middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut list = EditList { edits: Vec::with_capacity(old.len() + new.len()), old_line: 1, new_line: 1 };
    old[..head].iter().for_each(|line| list.push(' ', line));
    let (rows, columns) = (old_middle.len(), new_middle.len());
    let (mut row, mut column) = (0, 0);
    if rows * columns <= LCS_LIMIT {
        let lengths = common_lengths(old_middle, new_middle);
        let length = |row: usize, column: usize| lengths[row * (columns + 1) + column];
        while row < rows && column < columns {
            if old_middle[row] == new_middle[column] {
                list.push(' ', old_middle[row]);
                (row, column) = (row + 1, column + 1);
            } else if length(row + 1, column) >= length(row, column + 1) {
                list.push('-', old_middle[row]);
                row += 1;
            } else {
                list.push('+', new_middle[column]);
                column += 1;
            }
        }
    }
    old_middle[row..].iter().for_each(|line| list.push('-', line));
    new_middle[column..].iter().for_each(|line| list.push('+', line));
    old[old.len() - tail..].iter().for_each(|line| list.push(' ', line));
    list.edits
}

struct EditList<'a> {
    edits: Vec<Edit<'a>>,
    old_line: usize,
    new_line: usize,
}

impl<'a> EditList<'a> {
    fn push(&mut self, mark: char, text: &'a str) {
        self.edits.push(Edit { mark, text, old_line: self.old_line, new_line: self.new_line });
        self.old_line += usize::from(mark != '+');
        self.new_line += usize::from(mark != '-');
    }
}

/// `result[row * (columns + 1) + column]` = length of the longest common subsequence of `old[row..]` and `new[column..]`.
fn common_lengths(old: &[&str], new: &[&str]) -> Vec<u32> {
    let width = new.len() + 1;
    let mut lengths = vec![0; (old.len() + 1) * width];
    for row in (0..old.len()).rev() {
        for column in (0..new.len()).rev() {
            lengths[row * width + column] = if old[row] == new[column] {
                lengths[(row + 1) * width + column + 1] + 1
            } else {
                lengths[(row + 1) * width + column].max(lengths[row * width + column + 1])
            };
        }
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_final_newline_is_added_to_what_was_produced_only() {
        assert_eq!(compare_text("a\n", "a", Joining::Join), Ok(()));
        assert_eq!(compare_text("", "", Joining::Join), Ok(()));
        assert!(compare_text("a", "a\n", Joining::Join).is_err());
    }

    #[test]
    fn joining_concerns_the_expected_text() {
        assert_eq!(compare_text("a \\\nb\n", "a b", Joining::Join), Ok(()));
        assert_eq!(compare_text("a \\\nb\n", "a \\\nb", Joining::Keep), Ok(()));
        assert!(compare_text("a b\n", "a \\\nb", Joining::Join).is_err());
    }

    #[test]
    fn the_diff_shows_the_changed_line_with_context() {
        let diff = unified_diff("1\n2\n3\n4\n5\n6\n", "1\n2\n3\nfour\n5\n6\n");
        assert_eq!(diff, "--- expected\n+++ produced\n@@ -1 +1 @@\n 1\n 2\n 3\n-4\n+four\n 5\n 6\n");
    }

    #[test]
    fn distant_changes_make_two_hunks() {
        let old: String = (0..30).map(|n| format!("{n}\n")).collect();
        let new = old.replacen("2\n", "two\n", 1).replace("25\n", "x\n");
        assert_eq!(unified_diff(&old, &new).matches("@@ -").count(), 2);
    }
}
