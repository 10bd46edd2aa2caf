//! Comma-separated values (RFC 4180, with a line feed alone).

use crate::config::Config;
use crate::domain::{Authored, Kind, Price, Session, SignupRow, StepFree, Workshop};
use crate::l10n::Localizer;
use chrono::{DateTime, Utc};
use std::borrow::Cow;
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

/// One row a session that is not over, with texts in the language of `words`. The first two
/// columns are those of the sign-ups. Where nothing is known, a cell is empty.
#[must_use]
pub fn catalogue(config: &Config, words: &Localizer, now: DateTime<Utc>) -> String {
    let mut text = String::from(
        "workshop,start,end,kind,title,place,seats,price,step_free,lift,toilet,hearing_loop,\
         cancelled,why\n",
    );
    for workshop in &config.workshops {
        let to_come = |session: &&Session| session.end > now;
        for session in workshop.sessions.iter().filter(to_come) {
            let cells = row(words, workshop, session);
            let _ = writeln!(text, "{}", cells.each_ref().map(|one| cell(one)).join(","));
        }
    }
    text
}

fn row(words: &Localizer, workshop: &Workshop, session: &Session) -> [String; 14] {
    let authored = |text: &Authored| words.content(text).plain_words();
    let yes = |holds: bool| String::from(if holds { "yes" } else { "" });
    let access = &workshop.access;
    [
        workshop.id.to_string(),
        session.key.start_text(),
        session.end.format("%Y-%m-%dT%H:%M").to_string(),
        workshop.kind.map(Kind::name).unwrap_or_default().to_owned(),
        authored(&workshop.title),
        authored(&workshop.place),
        session.seats.to_string(),
        match &workshop.price {
            Price::Free => "free".to_owned(),
            Price::Costs(price) => authored(price),
            Price::Unsaid => String::new(),
        },
        match access.step_free {
            StepFree::Yes => "yes",
            StepFree::No => "no",
            StepFree::Unknown => "",
        }
        .to_owned(),
        yes(access.lift),
        yes(access.toilet),
        yes(access.hearing_loop),
        yes(session.cancelled.is_some()),
        session
            .cancelled
            .as_ref()
            .and_then(|cancelled| cancelled.why.as_ref())
            .map(authored)
            .unwrap_or_default(),
    ]
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
