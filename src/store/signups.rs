//! Giving places, giving them up, finding them: one transaction each.

use super::error::{FindPlaceError, TakePlaceError};
use super::line::{self, Line};
use super::quarantine;
use super::recent::Recent;
use super::{Outcome, Place, Summaries, Summary, TakePlace, rows};
use crate::domain::{PassCode, SessionKey};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use std::collections::HashSet;

/// An answer, and whether this request is what stored the place.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) place: Place,
    pub(super) is_new: bool,
}

/// The place is on the disk when this returns `Ok`.
pub(super) fn take_place(
    connection: &mut Connection,
    request: &TakePlace,
    recent: &Recent,
) -> Result<Given, TakePlaceError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if let Some(place) = already_given(&transaction, &request.operation)? {
        return Ok(Given {
            place,
            is_new: false,
        });
    }
    refuse_where_due(&transaction, request, recent)?;

    let code = choose_pass(&transaction, request)?;
    let session = session_id(&transaction, &request.session, request.ends)?;
    let mut line = Line::load(&transaction, session)?;
    line.promote(request.capacity)?;
    let outcome = line.join(
        request.capacity,
        request.people,
        &request.operation,
        code,
        request.contact.as_ref(),
    )?;
    let summary = line.summary();
    transaction.execute("UPDATE meta SET newest_minute = ?1", [minute(request.now)])?;
    transaction.commit()?;

    Ok(Given {
        place: Place {
            session: request.session.clone(),
            code,
            people: request.people,
            outcome,
            moved_up: false,
            summary,
        },
        is_new: true,
    })
}

/// Gives up a place, forgets the number to ring and lets the line move up.
pub(super) fn cancel(
    connection: &mut Connection,
    session: &SessionKey,
    code: PassCode,
    capacity: u16,
) -> Result<Summary, FindPlaceError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut line = Line::find(&transaction, session)?.ok_or(FindPlaceError::NotFound)?;
    let found = line.holder(code).ok_or(FindPlaceError::NotFound)?;
    line.cancel(found)?;
    // Chairs that seem free may be those of places that were lost.
    if !quarantine::is_in_doubt(&transaction, session)? {
        line.promote(capacity)?;
    }
    let summary = line.summary();
    transaction.commit()?;
    Ok(summary)
}

pub(super) fn lookup(
    connection: &Connection,
    session: &SessionKey,
    code: PassCode,
) -> Result<Place, FindPlaceError> {
    let line = Line::find(connection, session)?.ok_or(FindPlaceError::NotFound)?;
    let found = line.holder(code).ok_or(FindPlaceError::NotFound)?;
    Ok(Place {
        session: session.clone(),
        code,
        people: found.party.people,
        outcome: found.outcome.ok_or(FindPlaceError::Cancelled)?,
        moved_up: found.waited && found.outcome == Some(Outcome::Confirmed),
        summary: line.summary(),
    })
}

/// How full every session is.
pub(super) fn summaries(connection: &Connection) -> rusqlite::Result<Summaries> {
    // Sums are capped as the domain caps them, so that a shrunken session cannot overflow.
    connection
        .prepare(
            "SELECT workshop, start,
                    min(65535, sum(iif(standing = 'confirmed', people, 0))),
                    min(65535, sum(standing = 'waiting'))
             FROM session JOIN party ON party.session = session.id
             GROUP BY session.id",
        )?
        .query_map([], |row| {
            let key = line::session_key(0, row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)?;
            Ok((
                key,
                Summary {
                    taken: row.get(2)?,
                    waiting: row.get(3)?,
                },
            ))
        })?
        .collect()
}

/// When the newest place was taken, to the minute.
pub(super) fn newest_record(connection: &Connection) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let newest: Option<i64> =
        connection.query_row("SELECT newest_minute FROM meta", [], |row| row.get(0))?;
    Ok(newest.and_then(from_minute))
}

/// As much of a time as is kept.
pub(super) fn to_the_minute(time: DateTime<Utc>) -> Option<DateTime<Utc>> {
    from_minute(minute(time))
}

/// The place that this operation already got, as it was answered then.
fn already_given(connection: &Connection, operation: &[u8; 16]) -> rusqlite::Result<Option<Place>> {
    connection
        .prepare_cached(&format!(
            "SELECT workshop, start, session.id, people, answered, code, {} AND {}
             FROM party JOIN session ON session.id = party.session
             WHERE operation = ?1",
            rows::PARTY_IS_SOUND,
            rows::SESSION_IS_SOUND
        ))?
        .query_row([operation], |row| {
            rows::expect_sound(row, 6)?;
            let answered: u16 = row.get(4)?;
            Ok(Place {
                session: line::session_key(
                    0,
                    row.get_ref(0)?.as_str()?,
                    row.get_ref(1)?.as_str()?,
                )?,
                summary: Line::load(connection, row.get(2)?)?.summary(),
                people: row.get(3)?,
                outcome: match answered {
                    0 => Outcome::Confirmed,
                    number => Outcome::Waiting { number },
                },
                moved_up: false,
                code: line::code(5, row.get_ref(5)?.as_str()?)?,
            })
        })
        .optional()
}

fn refuse_where_due(
    connection: &Connection,
    request: &TakePlace,
    recent: &Recent,
) -> Result<(), TakePlaceError> {
    if let Some(newest) = newest_record(connection)?
        && minute(request.now) < minute(newest)
    {
        return Err(TakePlaceError::ClockBehind { newest });
    }
    if request.ends <= request.now {
        return Err(TakePlaceError::SessionOver);
    }
    if quarantine::is_in_doubt(connection, &request.session)? {
        return Err(TakePlaceError::InDoubt);
    }
    let limit = usize::try_from(request.places_per_ten_minutes).unwrap_or(usize::MAX);
    if recent.count(request.now) >= limit {
        return Err(TakePlaceError::Guarded);
    }
    Ok(())
}

/// A pass that nobody holds in a session that is not over, this one included whatever was
/// thought of its end. One that was given up stays held too: its pictures may still be on
/// somebody's phone.
fn choose_pass(connection: &Connection, request: &TakePlace) -> Result<PassCode, TakePlaceError> {
    let held = connection
        .prepare_cached(&format!(
            "SELECT code, {} AND {} FROM party JOIN session ON session.id = party.session
             WHERE ends > ?1 OR (workshop = ?2 AND start = ?3)",
            rows::PARTY_IS_SOUND,
            rows::SESSION_IS_SOUND
        ))?
        .query_map(
            (
                request.now.timestamp(),
                request.session.workshop.as_str(),
                request.session.start_text(),
            ),
            |row| {
                rows::expect_sound(row, 1)?;
                line::code(0, row.get_ref(0)?.as_str()?)
            },
        )?
        .collect::<rusqlite::Result<HashSet<_>>>()?;
    let (chance, _) = request
        .operation
        .split_first_chunk()
        .unwrap_or((&[0; 8], &[]));
    Ok(PassCode::choose(&held, u64::from_le_bytes(*chance))?)
}

/// Notes the session, or its new end where the configuration moved it.
fn session_id(
    connection: &Connection,
    key: &SessionKey,
    ends: DateTime<Utc>,
) -> rusqlite::Result<i64> {
    let id = if let Some(id) = line::session_id(connection, key)? {
        connection
            .prepare_cached("UPDATE session SET ends = ?2 WHERE id = ?1")?
            .execute((id, ends.timestamp()))?;
        id
    } else {
        connection
            .prepare_cached("INSERT INTO session (workshop, start, ends) VALUES (?1, ?2, ?3)")?
            .insert((key.workshop.as_str(), key.start_text(), ends.timestamp()))?
    };
    rows::note_session(connection, id)?;
    Ok(id)
}

fn minute(time: DateTime<Utc>) -> i64 {
    time.timestamp().div_euclid(60)
}

fn from_minute(minute: i64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(minute.checked_mul(60)?, 0)
}
