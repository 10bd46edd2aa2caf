//! Comma-separated values (RFC 4180, with a line feed alone).

use crate::domain::{PhoneNumber, SignupRow};
use std::borrow::Cow;
use std::fmt::Write;

/// One row a party. `phones` are those of the rows, in order, as far as they were opened: without
/// the library's key it is empty, and so is the column.
#[must_use]
pub fn signups(rows: &[SignupRow], phones: &[Option<PhoneNumber>]) -> String {
    let mut text = String::from("workshop,start,people,state,pass,phone\n");
    for (index, row) in rows.iter().enumerate() {
        let (workshop, start) = (&row.session.workshop, row.session.start_text());
        let phone = phones.get(index).and_then(Option::as_ref);
        let _ = writeln!(
            text,
            "{workshop},{start},{},{},{},{}",
            row.people,
            row.standing.name(),
            row.code,
            cell(phone.map_or("", PhoneNumber::as_str))
        );
    }
    text
}

/// Free text as one cell. A spreadsheet takes a cell that begins with one of `= + - @`, a tab or
/// a carriage return for a formula and runs it: an apostrophe before it makes it words again.
#[must_use]
pub fn cell(text: &str) -> Cow<'_, str> {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if !runs && !text.contains(['"', ',', '\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let guard = if runs { "'" } else { "" };
    Cow::Owned(format!("\"{guard}{}\"", text.replace('"', "\"\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_only_words() {
        for formula in ["=1+1", "+47", "-2", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(cell(formula), format!("\"'{formula}\""));
        }
    }

    #[test]
    fn a_cell_is_quoted_only_where_it_has_to_be() {
        assert_eq!(cell("Room 2"), "Room 2");
        assert_eq!(cell("Room 2, first floor"), "\"Room 2, first floor\"");
        assert_eq!(cell("the \"red\" room"), "\"the \"\"red\"\" room\"");
    }
}
