//! Comma-separated values (RFC 4180, with a line feed alone).

use crate::domain::SignupRow;
use std::fmt::Write;

/// One row a party. The phone number is sealed: without the library's key the column is empty.
#[must_use]
pub fn signups(rows: &[SignupRow]) -> String {
    let mut text = String::from("workshop,start,people,state,pass,phone\n");
    for row in rows {
        let (workshop, start) = (&row.session.workshop, row.session.start_text());
        let _ = writeln!(
            text,
            "{workshop},{start},{},{},{},",
            row.people,
            row.standing.name(),
            row.code
        );
    }
    text
}
