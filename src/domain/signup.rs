//! Who gets a chair. Never oversold; the waiting list keeps its order.
//!
//! A session's parties are listed oldest first. The rules are functions of that list and of the
//! chairs there are, so the store can apply them inside one transaction and a test can apply
//! them a million times.

use super::contact::Sealed;
use super::pass::PassCode;
use super::workshop::SessionKey;
use serde::{Deserialize, Serialize};

/// Where a party stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Confirmed,
    Waiting,
    Cancelled,
}

impl Standing {
    /// As it stands in the database and in exports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Some people who came together and took places together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// 1 or more.
    pub people: u16,
    pub standing: Standing,
}

/// One party as staff see it, in an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignupRow {
    pub session: SessionKey,
    /// 1 or more.
    pub people: u16,
    pub standing: Standing,
    pub code: PassCode,
    /// The number to ring, until it is purged.
    pub contact: Option<Sealed>,
}

/// How full a session is. `taken` can exceed `capacity` when a librarian took chairs away:
/// places already given are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Availability {
    pub capacity: u16,
    /// Chairs promised to confirmed parties.
    pub taken: u16,
    /// Parties in line, not people.
    pub waiting: u16,
}

impl Availability {
    #[must_use]
    pub fn of(capacity: u16, parties: &[Party]) -> Self {
        let taken = parties
            .iter()
            .filter(|p| p.standing == Standing::Confirmed)
            .fold(0u16, |sum, p| sum.saturating_add(p.people));
        let waiting = parties
            .iter()
            .filter(|p| p.standing == Standing::Waiting)
            .count();
        Self {
            capacity,
            taken,
            waiting: u16::try_from(waiting).unwrap_or(u16::MAX),
        }
    }

    #[must_use]
    pub fn free(self) -> u16 {
        self.capacity.saturating_sub(self.taken)
    }

    /// What a party of `people` would get now, as far as this summary tells. The store decides.
    #[must_use]
    pub fn outlook(self, people: u16) -> Outlook {
        if people <= self.free() {
            Outlook::Place
        } else {
            Outlook::Waiting {
                number: self.waiting + 1,
            }
        }
    }
}

/// What a party may expect before it confirms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    Place,
    /// 1 is first in line.
    Waiting {
        number: u16,
    },
}

/// Confirms every waiting party that fits, oldest first, and returns the indices of those
/// promoted. A large party that does not fit does not hold up a smaller one behind it.
pub fn promote(capacity: u16, parties: &mut [Party]) -> Vec<usize> {
    let mut free = Availability::of(capacity, parties).free();
    let mut promoted = Vec::new();
    for (index, party) in parties.iter_mut().enumerate() {
        if party.standing == Standing::Waiting && party.people <= free {
            party.standing = Standing::Confirmed;
            free -= party.people;
            promoted.push(index);
        }
    }
    promoted
}

/// Where a newcomer would stand. A newcomer takes free chairs unless a waiting party fits in
/// them, so call [`promote`] first: after it, no waiting party fits.
#[must_use]
pub fn standing_of_newcomer(capacity: u16, parties: &[Party], people: u16) -> Standing {
    if people <= Availability::of(capacity, parties).free() {
        Standing::Confirmed
    } else {
        Standing::Waiting
    }
}

/// The largest party that may ask for places: nobody can wait for more chairs than there are.
/// At least 1.
#[must_use]
pub fn largest_party(max_party: u16, capacity: u16) -> u16 {
    max_party.min(capacity).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(people: u16, standing: Standing) -> Party {
        Party { people, standing }
    }

    #[test]
    fn a_large_party_waits_and_a_small_one_still_gets_the_last_chair() {
        let parties = [party(7, Standing::Confirmed)];
        assert_eq!(standing_of_newcomer(8, &parties, 2), Standing::Waiting);
        let parties = [party(7, Standing::Confirmed), party(2, Standing::Waiting)];
        assert_eq!(standing_of_newcomer(8, &parties, 1), Standing::Confirmed);
    }

    #[test]
    fn freed_chairs_go_down_the_line_to_each_party_that_fits() {
        let mut parties = [
            party(3, Standing::Cancelled),
            party(5, Standing::Confirmed),
            party(4, Standing::Waiting),
            party(2, Standing::Waiting),
            party(1, Standing::Waiting),
            party(1, Standing::Waiting),
        ];
        assert_eq!(promote(8, &mut parties), vec![3, 4]);
        assert_eq!(
            Availability::of(8, &parties),
            Availability {
                capacity: 8,
                taken: 8,
                waiting: 2
            }
        );
    }

    #[test]
    fn a_session_that_shrank_keeps_its_places_and_has_none_free() {
        let parties = [party(4, Standing::Confirmed), party(4, Standing::Confirmed)];
        let now = Availability::of(6, &parties);
        assert_eq!((now.taken, now.free()), (8, 0));
        assert_eq!(now.outlook(1), Outlook::Waiting { number: 1 });
    }

    #[test]
    fn nobody_waits_for_more_chairs_than_there_are() {
        assert_eq!(largest_party(4, 8), 4);
        assert_eq!(largest_party(4, 2), 2);
        assert_eq!(largest_party(4, 0), 1);
    }
}
