//! Deleting the numbers of sessions that are long over, and never because of a wrong clock.

use super::error::StoreError;
use super::{folder, rows};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};

/// Contacts deleted in one transaction, so that the log stays small and a power cut costs little.
const BATCH: u32 = 50;
const DAY_SECONDS: i64 = 24 * 60 * 60;
/// A kiosk that was switched off for so many days is believed at once; one after a summer, or
/// with a clock that jumped, only when it has run on.
const LONGEST_LEAP_DAYS: i64 = 40;
/// On so many different days a clock is seen before it is believed. A machine that loses its
/// clock at each start shows one day again and again.
const DAYS_OF_DOUBT: i64 = 4;

/// What a purge did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purged {
    /// Nothing that was due is left.
    Done,
    /// Nothing was deleted: the clock jumped, or is new, and has not run on for long enough.
    ClockInDoubt,
}

pub(super) fn purge(
    connection: &mut Connection,
    now: DateTime<Utc>,
    keep_days: u16,
) -> Result<Purged, StoreError> {
    let today = now.timestamp().div_euclid(DAY_SECONDS);
    let belief = Belief::load(connection)?;
    let after = belief.seeing(today);
    if after != belief {
        after.save(connection)?;
    }
    if after.believed != Some(today) {
        return Ok(Purged::ClockInDoubt);
    }
    let ended_before = now.timestamp() - i64::from(keep_days) * DAY_SECONDS;
    while delete_batch(connection, ended_before)? > 0 {}
    // Where a reader is in the way, the next idle moment does it.
    folder::truncate_log(connection)?;
    Ok(Purged::Done)
}

/// Answers how many were deleted. By an end that changed by itself nothing is.
fn delete_batch(connection: &mut Connection, ended_before: i64) -> Result<usize, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let deleted = transaction
        .prepare_cached(&format!(
            "DELETE FROM contact WHERE (session, line) IN (
                 SELECT contact.session, line
                 FROM contact JOIN session ON session.id = contact.session
                 WHERE ends < ?1 AND {} LIMIT ?2)",
            rows::SESSION_IS_SOUND
        ))?
        .execute((ended_before, BATCH))?;
    transaction.commit()?;
    Ok(deleted)
}

/// What is believed of the clock. Days are counted since 1970 by UTC, which knows no summer
/// time: two midnights of a place are never more than a day and an hour apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Belief {
    /// The last day that was believed. `None` at first: the clock of a new kiosk is in doubt.
    believed: Option<i64>,
    /// The last day that was seen of a clock that is in doubt.
    doubted: Option<i64>,
    /// On how many different days that clock was seen.
    days: i64,
}

impl Belief {
    fn load(connection: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT believed_day, doubted_day, doubted_days FROM meta";
        connection.query_row(sql, [], |row| {
            Ok(Self {
                believed: row.get(0)?,
                doubted: row.get(1)?,
                days: row.get(2)?,
            })
        })
    }

    fn save(self, connection: &Connection) -> rusqlite::Result<()> {
        let sql = "UPDATE meta SET believed_day = ?1, doubted_day = ?2, doubted_days = ?3";
        connection.execute(sql, (self.believed, self.doubted, self.days))?;
        Ok(())
    }

    /// A clock is believed that runs on from the last believed day, or that ran on from its own
    /// for [`DAYS_OF_DOUBT`].
    fn seeing(self, today: i64) -> Self {
        let days = match self.doubted {
            Some(last) if last == today => self.days,
            Some(last) if runs_on(last, today) => self.days + 1,
            _ => 1,
        };
        let is_believed = self.believed.is_some_and(|last| runs_on(last, today));
        if is_believed || days >= DAYS_OF_DOUBT {
            Self {
                believed: Some(today),
                ..Self::default()
            }
        } else {
            Self {
                doubted: Some(today),
                days,
                ..self
            }
        }
    }
}

fn runs_on(last: i64, today: i64) -> bool {
    (last..=last + LONGEST_LEAP_DAYS).contains(&today)
}

#[cfg(test)]
mod tests {
    use super::super::folder::Folder;
    use super::super::migration::SIGNUPS;
    use super::*;

    fn left(connection: &Connection) -> u32 {
        let sql = "SELECT count(*) FROM contact";
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_purge_that_was_cut_short_is_taken_up_again() {
        let folder = tempfile::tempdir().unwrap();
        let fill = format!(
            "INSERT INTO session (id, workshop, start, ends) VALUES (1, 'w', '1971-01-01T00:00', 9);
             UPDATE session SET checksum = row_checksum(id, workshop, start, ends);
             WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
             INSERT INTO party
             SELECT 1, i, randomblob(16), 1, 'confirmed', 0, format('%04d', i), 0 FROM n;
             UPDATE party SET checksum = row_checksum(
                 session, line, operation, people, standing, answered, code);
             INSERT INTO contact SELECT session, line, zeroblob(768) FROM party;
             UPDATE meta SET believed_day = 400;",
            many = 2 * BATCH + 20
        );
        let open = || Folder::open(folder.path(), &SIGNUPS).unwrap();
        let mut connection = open().connect().unwrap();
        connection.execute_batch(&fill).unwrap();
        assert_eq!(delete_batch(&mut connection, 10).unwrap(), 50);
        drop(connection);

        let mut connection = open().connect().unwrap();
        assert_eq!(left(&connection), BATCH + 20);
        let now = DateTime::from_timestamp(400 * DAY_SECONDS, 0).unwrap();
        assert_eq!(purge(&mut connection, now, 30).unwrap(), Purged::Done);
        assert_eq!(left(&connection), 0);
    }
}
