//! A session's parties, oldest first, as they stand in the database.
//!
//! The rules are the domain's; this carries them out inside the caller's transaction.

use super::{Outcome, Summary, rows};
use crate::domain::signup::{Availability, Party, Standing, promote, standing_of_newcomer};
use crate::domain::{PassCode, Sealed, SessionKey};
use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Connection, OptionalExtension, params};

pub(super) struct Line<'c> {
    connection: &'c Connection,
    session: i64,
    /// Line numbers, growing; one for each of `parties`, as are the passes.
    numbers: Vec<i64>,
    parties: Vec<Party>,
    codes: Vec<PassCode>,
}

/// One party of a [`Line`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    index: usize,
    line_number: i64,
    pub(super) party: Party,
    /// Where it stands now; `None` when it gave up its place.
    pub(super) outcome: Option<Outcome>,
}

impl<'c> Line<'c> {
    /// `None` when nobody ever took a place in the session.
    pub(super) fn find(
        connection: &'c Connection,
        key: &SessionKey,
    ) -> rusqlite::Result<Option<Self>> {
        session_id(connection, key)?
            .map(|session| Self::load(connection, session))
            .transpose()
    }

    pub(super) fn load(connection: &'c Connection, session: i64) -> rusqlite::Result<Self> {
        let mut line = Self {
            connection,
            session,
            numbers: Vec::new(),
            parties: Vec::new(),
            codes: Vec::new(),
        };
        let mut query = connection.prepare_cached(&format!(
            "SELECT {}, line, people, standing, code
             FROM party WHERE session = ?1 ORDER BY line",
            rows::PARTY_IS_SOUND
        ))?;
        let mut rows = query.query([session])?;
        while let Some(row) = rows.next()? {
            rows::expect_sound(row, 0)?;
            line.numbers.push(row.get(1)?);
            line.parties.push(Party {
                people: row.get(2)?,
                standing: standing(3, row.get_ref(3)?.as_str()?)?,
            });
            line.codes.push(code(4, row.get_ref(4)?.as_str()?)?);
        }
        Ok(line)
    }

    pub(super) fn summary(&self) -> Summary {
        let Availability { taken, waiting, .. } = Availability::of(0, &self.parties);
        Summary { taken, waiting }
    }

    /// Confirms each waiting party that fits, oldest first.
    pub(super) fn promote(&mut self, capacity: u16) -> rusqlite::Result<()> {
        let promoted = promote(capacity, &mut self.parties);
        for number in promoted
            .into_iter()
            .filter_map(|index| self.numbers.get(index))
        {
            self.save(*number, Standing::Confirmed)?;
        }
        Ok(())
    }

    /// Adds a party at the end. Call [`Line::promote`] first: nobody is passed over.
    pub(super) fn join(
        &mut self,
        capacity: u16,
        people: u16,
        operation: &[u8; 16],
        code: PassCode,
        contact: Option<&Sealed>,
    ) -> rusqlite::Result<Outcome> {
        let standing = standing_of_newcomer(capacity, &self.parties, people);
        let number = self.numbers.last().map_or(1, |last| last + 1);
        self.numbers.push(number);
        self.parties.push(Party { people, standing });
        self.codes.push(code);
        let (outcome, answered) = match standing {
            Standing::Waiting => {
                let number = self.summary().waiting;
                (Outcome::Waiting { number }, number)
            }
            Standing::Confirmed | Standing::Cancelled => (Outcome::Confirmed, 0),
        };
        self.connection
            .prepare_cached(
                "INSERT INTO party (session, line, operation, people, standing, answered, code)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                self.session,
                number,
                operation,
                people,
                standing.name(),
                answered,
                code.to_string()
            ])?;
        rows::note_party(self.connection, self.session, number)?;
        if let Some(contact) = contact {
            self.connection
                .prepare_cached("INSERT INTO contact (session, line, sealed) VALUES (?1, ?2, ?3)")?
                .execute((self.session, number, contact.as_bytes()))?;
        }
        Ok(outcome)
    }

    /// The party that holds this pass.
    pub(super) fn holder(&self, code: PassCode) -> Option<Found> {
        let index = self.codes.iter().position(|held| *held == code)?;
        let line_number = *self.numbers.get(index)?;
        let up_to_it = self.parties.get(..=index)?;
        let party = *up_to_it.last()?;
        let outcome = match party.standing {
            Standing::Confirmed => Some(Outcome::Confirmed),
            Standing::Waiting => Some(Outcome::Waiting {
                number: Availability::of(0, up_to_it).waiting,
            }),
            Standing::Cancelled => None,
        };
        Some(Found {
            index,
            line_number,
            party,
            outcome,
        })
    }

    /// Marks the place as given up, and forgets the number to ring. Call [`Line::promote`] after
    /// it.
    pub(super) fn cancel(&mut self, found: Found) -> rusqlite::Result<()> {
        if let Some(party) = self.parties.get_mut(found.index) {
            party.standing = Standing::Cancelled;
        }
        self.connection
            .prepare_cached("DELETE FROM contact WHERE session = ?1 AND line = ?2")?
            .execute((self.session, found.line_number))?;
        self.save(found.line_number, Standing::Cancelled)
    }

    fn save(&self, line_number: i64, standing: Standing) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE party SET standing = ?3 WHERE session = ?1 AND line = ?2")?
            .execute((self.session, line_number, standing.name()))?;
        rows::note_party(self.connection, self.session, line_number)
    }
}

/// The session's number in the database; `None` when nobody ever took a place in it.
pub(super) fn session_id(
    connection: &Connection,
    key: &SessionKey,
) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached(&format!(
            "SELECT {}, id FROM session WHERE workshop = ?1 AND start = ?2",
            rows::SESSION_IS_SOUND
        ))?
        .query_row((key.workshop.as_str(), key.start_text()), |row| {
            rows::expect_sound(row, 0)?;
            row.get(1)
        })
        .optional()
}

/// Reads a standing from column `column`.
pub(super) fn standing(column: usize, name: &str) -> rusqlite::Result<Standing> {
    [Standing::Confirmed, Standing::Waiting, Standing::Cancelled]
        .into_iter()
        .find(|standing| standing.name() == name)
        .ok_or_else(|| unreadable(column, FromSqlError::InvalidType))
}

/// Reads a pass from column `column`.
pub(super) fn code(column: usize, digits: &str) -> rusqlite::Result<PassCode> {
    digits.parse().map_err(|fault| unreadable(column, fault))
}

/// Reads a session's key from its two columns, of which `column` is the first.
pub(super) fn session_key(
    column: usize,
    workshop: &str,
    start: &str,
) -> rusqlite::Result<SessionKey> {
    format!("{workshop}@{start}")
        .parse()
        .map_err(|fault| unreadable(column, fault))
}

fn unreadable(
    column: usize,
    fault: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(fault))
}
