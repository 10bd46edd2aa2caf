//! What a damaged database may have held besides what was saved.

use super::super::line;
use super::super::migration::Database;
use super::salvage::Walked;
use crate::domain::SessionKey;
use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Where something may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) enum Doubt {
    /// In these sessions alone, which may be none.
    Sessions(BTreeSet<SessionKey>),
    Everything,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sessions(sessions) if sessions.is_empty() => f.write_str("nothing is missing"),
            Self::Sessions(sessions) => {
                f.write_str("something is missing in")?;
                for session in sessions {
                    write!(f, " {session}")?;
                }
                f.write_str(": no new places are given there")
            }
            Self::Everything => f.write_str(
                "anything may be missing: no new places are given, and no answers are taken where \
                 earlier ones may be lost",
            ),
        }
    }
}

impl Doubt {
    pub(super) fn load(connection: &Connection, number: u32) -> rusqlite::Result<Self> {
        let everything: bool = connection.query_row(
            "SELECT everything FROM quarantine WHERE number = ?1",
            [number],
            |row| row.get(0),
        )?;
        if everything {
            return Ok(Self::Everything);
        }
        let sessions = connection
            .prepare("SELECT workshop, start FROM doubt WHERE quarantine = ?1")?
            .query_map([number], |row| {
                line::session_key(0, row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self::Sessions(sessions))
    }

    /// Of `signups.db`. A row that is not as it was written puts its session in doubt; where
    /// rows may have been lost without a trace, or it is not known whose they were, all are.
    pub(in crate::store) fn of_places(is_whole: bool, tables: &[Walked]) -> Self {
        // In the order of the database's tables.
        let [_, sessions, parties, ..] = tables else {
            return Self::Everything;
        };
        let changed = |walked: &Walked| walked.rows.iter().any(|row| !row.is_sound);
        let nothing_lost = sessions.nothing_lost && parties.nothing_lost;
        // Whose a changed row is, its key tells only where the indexes agree with it.
        let keys_hold = is_whole || !(changed(sessions) || changed(parties));
        if !(nothing_lost && keys_hold) {
            return Self::Everything;
        }
        let names: BTreeMap<i64, SessionKey> = sessions.rows.iter().filter_map(named).collect();
        let lost_sessions = sessions.rows.iter().filter(|row| !row.is_sound);
        let of_lost_parties = parties.rows.iter().filter(|row| !row.is_sound);
        lost_sessions
            .chain(of_lost_parties)
            .map(|row| match row.values.first() {
                Some(Value::Integer(session)) => names.get(session).cloned(),
                _ => None,
            })
            .collect::<Option<_>>()
            .map_or(Self::Everything, Self::Sessions)
    }

    /// Of `survey.db`. A row is true or gone; that none is gone cannot be told, since nothing
    /// besides the rows knows of them.
    pub(in crate::store) fn of_answers(is_whole: bool, tables: &[Walked]) -> Self {
        let all_there =
            |walked: &Walked| walked.nothing_lost && walked.rows.iter().all(|row| row.is_sound);
        if is_whole && tables.iter().all(all_there) {
            Self::Sessions(BTreeSet::new())
        } else {
            Self::Everything
        }
    }
}

/// A row of `session`: its number and its key.
fn named(row: &super::salvage::Found) -> Option<(i64, SessionKey)> {
    match row.values.get(..3)? {
        [
            Value::Integer(id),
            Value::Text(workshop),
            Value::Text(start),
        ] => Some((*id, format!("{workshop}@{start}").parse().ok()?)),
        _ => None,
    }
}

/// Writes down, in the database that was made of what was saved, what is in doubt.
pub(super) fn note(
    connection: &Connection,
    number: u32,
    finding: &str,
    database: &Database,
    doubt: &Doubt,
) -> rusqlite::Result<()> {
    let insert = format!(
        "INSERT INTO quarantine (number, finding, kept, everything)
         SELECT ?1, ?2, count(*), ?3 FROM {}",
        database.kept
    );
    let everything = *doubt == Doubt::Everything;
    connection.execute(&insert, (number, finding, everything))?;
    if let Doubt::Sessions(sessions) = doubt {
        for session in sessions {
            connection.execute(
                "INSERT INTO doubt VALUES (?1, ?2, ?3)",
                (number, session.workshop.as_str(), session.start_text()),
            )?;
        }
    }
    Ok(())
}

/// Number, finding and how much was saved of everything that was put aside.
pub(super) fn noted(connection: &Connection) -> rusqlite::Result<Vec<(u32, String, usize)>> {
    connection
        .prepare("SELECT number, finding, kept FROM quarantine ORDER BY number")?
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, u32>(2)? as usize))
        })?
        .collect()
}

pub(super) fn forget(connection: &Connection, number: u32) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM doubt WHERE quarantine = ?1", [number])?;
    connection.execute("DELETE FROM quarantine WHERE number = ?1", [number])?;
    Ok(())
}

/// Whether places that were given in the session may be missing: then none may be given.
pub(in crate::store) fn is_in_doubt(
    connection: &Connection,
    session: &SessionKey,
) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM quarantine WHERE everything)
                 OR EXISTS (SELECT 1 FROM doubt WHERE workshop = ?1 AND start = ?2)",
        )?
        .query_row((session.workshop.as_str(), session.start_text()), |row| {
            row.get(0)
        })
}

/// The last day of which counters may be missing: what began after it began after the database
/// was put aside. That day is not known when it is put aside, since it is the visitors' day; the
/// first that is asked about is taken.
pub(in crate::store) fn last_day_in_doubt(
    connection: &Connection,
    today: NaiveDate,
) -> rusqlite::Result<Option<NaiveDate>> {
    let doubted: Option<Option<String>> = connection
        .prepare_cached(
            "SELECT day FROM quarantine WHERE everything ORDER BY day IS NULL DESC, day DESC",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    match doubted {
        None => Ok(None),
        Some(Some(day)) => Ok(Some(day.parse().unwrap_or(today))),
        Some(None) => {
            connection.execute(
                "UPDATE quarantine SET day = ?1 WHERE day IS NULL",
                [today.to_string()],
            )?;
            Ok(Some(today))
        }
    }
}
