//! The counters as they stand in the database, each row with its checksum.

use super::super::error::{CountError, StoreError};
use super::super::quarantine;
use super::checksum;
use crate::domain::{
    Answer, Ballot, Counted, HelpCount, Occasion, Phase, Scale, SessionKey, Topic,
};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior};
use std::collections::BTreeSet;

/// The rows of one table.
#[derive(Debug)]
pub(super) struct Rows<T> {
    /// Those that agree with their checksums, in the order of their keys.
    pub(super) sound: Vec<T>,
    /// How many do not, or cannot be understood.
    pub(super) damaged: usize,
}

impl<T> Rows<T> {
    pub(super) fn all_sound(self) -> Result<Vec<T>, StoreError> {
        match self.damaged {
            0 => Ok(self.sound),
            damaged => Err(unsound(damaged)),
        }
    }
}

/// Counts what was answered. It is on the disk when this returns `Ok`.
pub(super) fn count(
    connection: &mut Connection,
    ballot: &Ballot,
    now: DateTime<Tz>,
) -> Result<(), CountError> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = ballot.answers.iter().find(|a| !seen.insert(&a.question)) {
        return Err(CountError::Twice(twice.question.clone()));
    }
    let lost_until = quarantine::last_day_in_doubt(connection, now.date_naive())?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if ballot.occasion.phase(now) != Phase::Open || is_recorded(&transaction, &ballot.occasion)? {
        return Err(CountError::Closed);
    }
    if ballot.answers.iter().all(|answer| answer.level.is_none()) {
        return Ok(());
    }
    let mut answers: Vec<&Answer> = ballot.answers.iter().collect();
    answers.sort_unstable();
    for answer in answers {
        add(&transaction, ballot, answer, lost_until)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Makes the question's counters where there are none, and adds one to that of the answer.
fn add(
    connection: &Connection,
    ballot: &Ballot,
    answer: &Answer,
    lost_until: Option<NaiveDate>,
) -> Result<(), CountError> {
    let mut counted = Counted {
        occasion: ballot.occasion.clone(),
        survey: ballot.survey.clone(),
        version: ballot.version,
        question: answer.question.clone(),
        scale: answer.scale,
        levels: [0; 5],
        sealed: false,
    };
    let (workshop, start) = names(&counted.occasion);
    let key = (
        workshop,
        &start,
        &counted.survey,
        counted.version,
        &counted.question,
        counted.scale.name(),
    );
    let found = connection
        .prepare_cached(
            "SELECT * FROM answer_count
             WHERE (workshop, start, survey, version, question, scale) = (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .query_row(key, |row| Ok(counted_of(row)))
        .optional()?;
    if let Some(found) = found {
        // A counter that is not what it was must not get a checksum that says it is.
        counted.levels = found.ok_or_else(|| unsound(1))?.levels;
    } else if lost_until.is_some_and(|day| first_day(&ballot.occasion) <= day) {
        // There may have been counters that are lost: a new one would tell a part for the whole.
        return Err(CountError::Closed);
    }
    if let Some(level) = answer.level {
        let counter = &mut counted.levels[usize::from(level.number() - 1)];
        *counter = counter.saturating_add(1);
    }
    connection
        .prepare_cached(
            "INSERT INTO answer_count VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT DO UPDATE SET levels = excluded.levels, checksum = excluded.checksum",
        )?
        .execute((
            workshop,
            &start,
            &counted.survey,
            counted.version,
            &counted.question,
            counted.scale.name(),
            levels_bytes(counted.levels),
            checksum_of(&counted),
        ))?;
    Ok(())
}

fn first_day(occasion: &Occasion) -> NaiveDate {
    match occasion {
        Occasion::Session(key) => key.start.date(),
        Occasion::Week(week) => week.monday(),
    }
}

/// Records the occasions that have counters and are sealed by `now`, and answers whether there
/// were any that had not been recorded before.
pub(super) fn seal(transaction: &Transaction<'_>, now: DateTime<Tz>) -> Result<bool, StoreError> {
    let mut is_new = false;
    for counted in answers(transaction, now)?.all_sound()? {
        if counted.sealed {
            let (workshop, start) = names(&counted.occasion);
            let added = transaction
                .prepare_cached("INSERT OR IGNORE INTO sealed VALUES (?1, ?2, ?3)")?
                .execute((workshop, start, sealed_checksum(&counted.occasion)))?;
            is_new |= added > 0;
        }
    }
    Ok(is_new)
}

/// Every question with its counters, sealed by `now` or by what is recorded. In a transaction,
/// so that both are of one moment.
pub(super) fn answers(
    transaction: &Transaction<'_>,
    now: DateTime<Tz>,
) -> Result<Rows<Counted>, StoreError> {
    let recorded = read(transaction, "SELECT * FROM sealed", recorded_of)?.all_sound()?;
    let mut rows = read(transaction, "SELECT * FROM answer_count", counted_of)?;
    for counted in &mut rows.sound {
        counted.sealed =
            recorded.contains(&counted.occasion) || counted.occasion.phase(now) == Phase::Sealed;
    }
    Ok(rows)
}

/// Adds one to what was chosen on that day. It is on the disk when this returns `Ok`.
pub(super) fn count_help(
    connection: &mut Connection,
    topic: Topic,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let lost_until = quarantine::last_day_in_doubt(connection, day)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = transaction
        .prepare_cached("SELECT * FROM help_count WHERE (day, topic) = (?1, ?2)")?
        .query_row((day.to_string(), topic.name()), |row| Ok(help_of(row)))
        .optional()?;
    let before = match found {
        Some(found) => found.ok_or_else(|| unsound(1))?.count,
        // As for answers: better no figure for this day than a part of it.
        None if lost_until.is_some_and(|lost| day <= lost) => return Ok(()),
        None => 0,
    };
    let help = HelpCount {
        day,
        topic,
        count: before.saturating_add(1),
    };
    transaction
        .prepare_cached(
            "INSERT INTO help_count VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET count = excluded.count, checksum = excluded.checksum",
        )?
        .execute((
            day.to_string(),
            topic.name(),
            help.count.to_be_bytes(),
            help_checksum(&help),
        ))?;
    transaction.commit()?;
    Ok(())
}

/// Every topic that was chosen, by day.
pub(super) fn help(connection: &Connection) -> rusqlite::Result<Rows<HelpCount>> {
    read(connection, "SELECT * FROM help_count", help_of)
}

/// All rows of a table, in the order of its key. `row_of` answers `None` for a row that is not
/// as it was written.
fn read<T>(
    connection: &Connection,
    select: &str,
    row_of: impl Fn(&Row<'_>) -> Option<T>,
) -> rusqlite::Result<Rows<T>> {
    let mut query = connection.prepare(select)?;
    let mut rows = query.query([])?;
    let (mut sound, mut damaged) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        match row_of(row) {
            Some(row) => sound.push(row),
            None => damaged += 1,
        }
    }
    Ok(Rows { sound, damaged })
}

fn is_recorded(connection: &Connection, occasion: &Occasion) -> Result<bool, StoreError> {
    let (workshop, start) = names(occasion);
    let found = connection
        .prepare_cached("SELECT * FROM sealed WHERE (workshop, start) = (?1, ?2)")?
        .query_row((workshop, start), |row| Ok(recorded_of(row)))
        .optional()?;
    match found {
        Some(recorded) => recorded.map(|_| true).ok_or_else(|| unsound(1)),
        None => Ok(false),
    }
}

fn counted_of(row: &Row<'_>) -> Option<Counted> {
    let counted = Counted {
        occasion: occasion(text(row, 0)?, text(row, 1)?)?,
        survey: text(row, 2)?.to_owned(),
        version: row.get(3).ok()?,
        question: text(row, 4)?.to_owned(),
        scale: Scale::from_name(text(row, 5)?)?,
        levels: levels(row.get(6).ok()?),
        sealed: false,
    };
    (checksum_of(&counted) == row.get::<_, [u8; 8]>(7).ok()?).then_some(counted)
}

fn recorded_of(row: &Row<'_>) -> Option<Occasion> {
    let occasion = occasion(text(row, 0)?, text(row, 1)?)?;
    (sealed_checksum(&occasion) == row.get::<_, [u8; 8]>(2).ok()?).then_some(occasion)
}

fn help_of(row: &Row<'_>) -> Option<HelpCount> {
    let help = HelpCount {
        day: text(row, 0)?.parse().ok()?,
        topic: Topic::from_name(text(row, 1)?)?,
        count: u32::from_be_bytes(row.get(2).ok()?),
    };
    (help_checksum(&help) == row.get::<_, [u8; 8]>(3).ok()?).then_some(help)
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Option<&'r str> {
    row.get_ref(column).ok()?.as_str().ok()
}

fn checksum_of(counted: &Counted) -> [u8; 8] {
    let (workshop, start) = names(&counted.occasion);
    checksum::of(&[
        b"answer_count",
        workshop.as_bytes(),
        start.as_bytes(),
        counted.survey.as_bytes(),
        &counted.version.to_be_bytes(),
        counted.question.as_bytes(),
        counted.scale.name().as_bytes(),
        &levels_bytes(counted.levels),
    ])
}

fn sealed_checksum(occasion: &Occasion) -> [u8; 8] {
    let (workshop, start) = names(occasion);
    checksum::of(&[b"sealed", workshop.as_bytes(), start.as_bytes()])
}

fn help_checksum(help: &HelpCount) -> [u8; 8] {
    checksum::of(&[
        b"help_count",
        help.day.to_string().as_bytes(),
        help.topic.name().as_bytes(),
        &help.count.to_be_bytes(),
    ])
}

/// The occasion's two columns; a week has no workshop.
fn names(occasion: &Occasion) -> (&str, String) {
    match occasion {
        Occasion::Session(key) => (key.workshop.as_str(), key.start_text()),
        Occasion::Week(week) => ("", week.to_string()),
    }
}

fn occasion(workshop: &str, start: &str) -> Option<Occasion> {
    if workshop.is_empty() {
        return start.parse().ok().map(Occasion::Week);
    }
    let key: SessionKey = format!("{workshop}@{start}").parse().ok()?;
    Some(Occasion::Session(key))
}

fn levels_bytes(levels: [u32; 5]) -> [u8; 20] {
    let mut bytes = [0; 20];
    for (four, level) in bytes.chunks_exact_mut(4).zip(levels) {
        four.copy_from_slice(&level.to_be_bytes());
    }
    bytes
}

fn levels(bytes: [u8; 20]) -> [u32; 5] {
    let (fours, _) = bytes.as_chunks::<4>();
    let mut levels = [0; 5];
    for (level, four) in levels.iter_mut().zip(fours) {
        *level = u32::from_be_bytes(*four);
    }
    levels
}

fn unsound(rows: usize) -> StoreError {
    StoreError::Damaged {
        finding: format!("{rows} of its rows do not agree with their checksums"),
        source: None,
    }
}

/// Whether a row of `answer_count`, of `sealed`, of `help_count` is as it was written.
pub(in crate::store) fn is_sound_answer(row: &Row<'_>) -> bool {
    counted_of(row).is_some()
}

pub(in crate::store) fn is_sound_recorded(row: &Row<'_>) -> bool {
    recorded_of(row).is_some()
}

pub(in crate::store) fn is_sound_help(row: &Row<'_>) -> bool {
    help_of(row).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::super::folder::{Folder, truncate_log};
    use super::super::super::migration::SURVEYS;
    use super::*;

    fn ballot(levels: [u8; 3]) -> Ballot {
        let questions = ["enjoyed", "learned", "met-someone"].into_iter();
        let answers = questions.zip(levels).map(|(question, level)| Answer {
            question: question.into(),
            scale: Scale::Rating,
            level: crate::domain::Level::new(level),
        });
        let mut answers: Vec<Answer> = answers.collect();
        // Not always in the order in which they are asked.
        answers.rotate_left(usize::from(levels[1]));
        Ballot {
            survey: "after-workshop".into(),
            version: 1,
            occasion: Occasion::Session("tshirt@2026-11-24T14:00".parse().unwrap()),
            answers,
        }
    }

    fn during() -> DateTime<Tz> {
        let time: DateTime<chrono::Utc> = "2026-11-24T14:00:00Z".parse().unwrap();
        time.with_timezone(&chrono_tz::Europe::Oslo)
    }

    /// The file with its log emptied, but not written anew.
    fn file_after(ballots: &[Ballot]) -> Vec<u8> {
        let path = tempfile::tempdir().unwrap();
        let folder = Folder::open(path.path(), &SURVEYS).unwrap();
        let mut connection = folder.connect().unwrap();
        for ballot in ballots {
            count(&mut connection, ballot, during()).unwrap();
        }
        truncate_log(&connection).unwrap();
        std::fs::read(path.path().join(SURVEYS.file)).unwrap()
    }

    /// On a full disk the file may not be written anew for a while. Counters that are all made
    /// at once, and never change their width, stay where they are.
    #[test]
    fn one_session_in_any_order_is_the_same_file_even_where_it_is_not_written_anew() {
        let few = [ballot([5, 1, 0]), ballot([0, 1, 0]), ballot([0, 0, 3])];
        let mut many = few.to_vec();
        many.extend(std::iter::repeat_n(ballot([5, 0, 2]), 130));
        let mut backwards = many.clone();
        backwards.reverse();
        assert!(file_after(&few) != file_after(&many));
        assert!(file_after(&many) == file_after(&backwards));
    }
}
