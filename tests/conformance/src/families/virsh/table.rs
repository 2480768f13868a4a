//! Tables as the shell prints them.

use std::fmt::Write as _;

/// Rows of cells below a header.
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(header: &[&str]) -> Self {
        Self { rows: vec![header.iter().map(|cell| (*cell).to_owned()).collect()] }
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = impl Into<String>>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// The text; without the header if nothing but the bare facts is wanted.
    pub(super) fn format(&self, quiet: bool) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let rows = if quiet { &self.rows[1..] } else { &self.rows[..] };
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut text = String::new();
        for (number, row) in rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let last = column + 1 == row.len();
                let width = if last { 0 } else { widths[column] + 2 };
                let _ = write!(text, " {cell:width$}");
            }
            text.push('\n');
            if number == 0 && !quiet {
                let line: usize = widths.iter().map(|width| width + 3).sum();
                text.push_str(&"-".repeat(line));
                text.push('\n');
            }
        }
        text
    }
}
