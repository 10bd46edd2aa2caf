//! Comma-separated values (RFC 4180, with a line feed alone).

use crate::domain::{HelpCount, Occasion, PhoneNumber, Release, ResultRow, SignupRow};
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

/// One row a question. What is withheld looks the same however many answered.
#[must_use]
pub fn results(rows: &[ResultRow]) -> String {
    let mut text = String::from(
        "survey,question,scale,workshop,start,n,\
         level_1,level_2,level_3,level_4,level_5,low,middle,high,note\n",
    );
    for row in rows {
        let (workshop, start) = match &row.occasion {
            Occasion::Session(key) => (key.workshop.as_str(), key.start_text()),
            Occasion::Week(week) => ("", week.to_string()),
        };
        let (survey, question, scale) = (&row.survey, &row.question, row.scale.name());
        let _ = write!(text, "{survey},{question},{scale},{workshop},{start},");
        text.push_str(&figures(row.release));
        text.push('\n');
    }
    text
}

/// The columns from `n` on.
fn figures(release: Release) -> String {
    let joined = |counts: &[u32]| {
        let counts: Vec<String> = counts.iter().map(u32::to_string).collect();
        counts.join(",")
    };
    match release {
        Release::Open => ",,,,,,,,,open".to_owned(),
        Release::Withheld => ",,,,,,,,,withheld".to_owned(),
        Release::NearlyAll { n, band } => format!("{n},,,,,,,,,nearly all {}", band.name()),
        Release::Bands { n, bands } => format!("{n},,,,,,{},", joined(&bands)),
        Release::Levels { n, levels, bands } => {
            format!("{n},{},{},", joined(&levels), joined(&bands))
        }
    }
}

/// One row a topic of each day on which it was chosen.
#[must_use]
pub fn help(counts: &[HelpCount]) -> String {
    let mut text = String::from("day,topic,count\n");
    for HelpCount { day, topic, count } in counts {
        let _ = writeln!(text, "{day},{},{count}", topic.name());
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
    use crate::domain::{Scale, Topic};

    #[test]
    fn every_row_of_results_has_all_columns() {
        let row = |occasion: Occasion, levels, sealed| ResultRow {
            occasion,
            survey: "after-workshop".into(),
            question: "learned".into(),
            scale: Scale::Amount,
            release: Release::of(levels, 5, sealed),
        };
        let session = Occasion::Session("tshirt@2026-11-24T14:00".parse().unwrap());
        let week = Occasion::Week("2026-W48".parse().unwrap());
        let rows = [
            row(session.clone(), [1, 1, 3, 4, 1], true),
            row(session.clone(), [1, 1, 3, 4, 0], true),
            row(session.clone(), [0, 0, 0, 1, 4], true),
            row(session, [0; 5], true),
            row(week, [9; 5], false),
        ];
        let text = results(&rows);
        assert_eq!(
            text,
            "survey,question,scale,workshop,start,n,\
             level_1,level_2,level_3,level_4,level_5,low,middle,high,note\n\
             after-workshop,learned,amount,tshirt,2026-11-24T14:00,10,1,1,3,4,1,2,3,5,\n\
             after-workshop,learned,amount,tshirt,2026-11-24T14:00,9,,,,,,2,3,4,\n\
             after-workshop,learned,amount,tshirt,2026-11-24T14:00,5,,,,,,,,,nearly all high\n\
             after-workshop,learned,amount,tshirt,2026-11-24T14:00,,,,,,,,,,withheld\n\
             after-workshop,learned,amount,,2026-W48,,,,,,,,,,open\n"
        );
        for line in text.lines() {
            assert_eq!(line.matches(',').count(), 14, "{line}");
        }
    }

    #[test]
    fn help_is_counted_by_day_and_topic() {
        let counts = [HelpCount {
            day: "2026-11-24".parse().unwrap(),
            topic: Topic::PublicServices,
            count: 3,
        }];
        assert_eq!(
            help(&counts),
            "day,topic,count\n2026-11-24,public-services,3\n"
        );
    }

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
