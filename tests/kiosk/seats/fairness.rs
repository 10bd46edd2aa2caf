//! Random visits against a model of the rules that shares no code with the program, and the
//! model against rules that are wrong.

use super::{cancel, morning, request, take};
use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::collections::HashSet;
use terskel::domain::{SessionKey, Standing};
use terskel::store::{self, FindPlaceError, Outcome, Place, Store, TakePlace};

/// What happens at the kiosk, to one of two sessions. The librarian may have changed the number
/// of chairs each time.
#[derive(Debug, Clone)]
struct Step {
    session: usize,
    capacity: u16,
    act: Act,
}

#[derive(Debug, Clone)]
enum Act {
    Join { people: u16 },
    Cancel { whom: Index },
    TapAgain { whom: Index },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let act = prop_oneof![
        5 => (1..=5u16).prop_map(|people| Act::Join { people }),
        3 => any::<Index>().prop_map(|whom| Act::Cancel { whom }),
        1 => any::<Index>().prop_map(|whom| Act::TapAgain { whom }),
    ];
    let capacity = prop_oneof![3 => Just(8u16), 1 => 0..=12u16];
    let step = (0..2usize, capacity, act).prop_map(|(session, capacity, act)| Step {
        session,
        capacity,
        act,
    });
    proptest::collection::vec(step, 1..28)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Party {
    people: u16,
    standing: Standing,
}

/// The rule as designed, told another way than in the program, and rules that are wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    AsDesigned,
    OneChairTooMany,
    LastComeFirstServed,
    NewcomerFirst,
    NobodyMovesUp,
    ShrinkingTakesChairsBack,
}

impl Rule {
    /// The line after `act`, which is a join or a cancel.
    fn apply(self, line: &[Party], capacity: u16, act: &Act) -> Vec<Party> {
        let mut line = line.to_vec();
        match act {
            Act::Join { people } => line.push(Party {
                people: *people,
                standing: Standing::Waiting,
            }),
            Act::Cancel { whom } if !line.is_empty() => {
                let whom = whom.index(line.len());
                line[whom].standing = Standing::Cancelled;
            }
            Act::Cancel { .. } | Act::TapAgain { .. } => return line,
        }
        let joined = matches!(act, Act::Join { .. });
        let mut turn: Vec<usize> = (0..line.len()).collect();
        match self {
            Self::LastComeFirstServed => turn.reverse(),
            Self::NewcomerFirst if joined => turn.rotate_right(1),
            Self::NobodyMovesUp if joined => turn = vec![line.len() - 1],
            Self::NobodyMovesUp => turn.clear(),
            Self::ShrinkingTakesChairsBack => {
                let confirmed = |p: &&mut Party| p.standing == Standing::Confirmed;
                line.iter_mut()
                    .filter(confirmed)
                    .for_each(|p| p.standing = Standing::Waiting);
            }
            Self::AsDesigned | Self::OneChairTooMany | Self::NewcomerFirst => {}
        }
        let chairs = capacity + u16::from(self == Self::OneChairTooMany);
        for index in turn {
            if line[index].standing == Standing::Waiting
                && taken(&line) + line[index].people <= chairs
            {
                line[index].standing = Standing::Confirmed;
            }
        }
        line
    }
}

fn taken(line: &[Party]) -> u16 {
    line.iter()
        .filter(|p| p.standing == Standing::Confirmed)
        .map(|p| p.people)
        .sum()
}

fn waiting(line: &[Party]) -> u16 {
    u16::try_from(
        line.iter()
            .filter(|p| p.standing == Standing::Waiting)
            .count(),
    )
    .unwrap()
}

/// What a visitor may rely on, from one step to the next. `line` is the line after it.
fn fair(before: &[Party], line: &[Party], capacity: u16) -> Result<(), TestCaseError> {
    prop_assert!(taken(line) <= capacity.max(taken(before)), "oversold");
    let confirmed = |index: usize| line[index].standing == Standing::Confirmed;
    let had_chairs = |index: usize| {
        before
            .get(index)
            .is_some_and(|p| p.standing == Standing::Confirmed)
    };
    for (index, party) in line.iter().enumerate() {
        let kept = confirmed(index) || party.standing == Standing::Cancelled;
        prop_assert!(kept || !had_chairs(index), "{index} lost its chairs");
        if party.standing != Standing::Waiting {
            continue;
        }
        prop_assert!(
            party.people > capacity.saturating_sub(taken(line)),
            "{index} waits for free chairs"
        );
        for (later, other) in line.iter().enumerate().skip(index + 1) {
            let overtook = confirmed(later) && !had_chairs(later);
            // Only a smaller party behind may go ahead, into chairs too few for this one.
            prop_assert!(
                !overtook || other.people < party.people,
                "{later} overtook {index}"
            );
        }
    }
    Ok(())
}

/// Two sessions of one day that nobody else uses, so that each case starts from nothing.
struct Day<'s> {
    store: &'s Store,
    number: i64,
    sessions: [SessionKey; 2],
    lines: [Vec<Party>; 2],
    asked: [Vec<TakePlace>; 2],
    answers: [Vec<Place>; 2],
}

impl<'s> Day<'s> {
    fn new(store: &'s Store, number: i64) -> Self {
        let start = morning().naive_utc() + TimeDelta::days(number);
        let session = |workshop: &str| -> SessionKey {
            format!("{workshop}@{}", start.format("%Y-%m-%dT%H:%M"))
                .parse()
                .unwrap()
        };
        Self {
            store,
            number,
            sessions: [session("tshirt"), session("repair")],
            lines: Default::default(),
            asked: Default::default(),
            answers: Default::default(),
        }
    }

    fn play(&mut self, step: &Step) -> Result<(), TestCaseError> {
        let Step {
            session,
            capacity,
            ref act,
        } = *step;
        let before = self.lines[session].clone();
        self.lines[session] = Rule::AsDesigned.apply(&before, capacity, act);
        let line = &self.lines[session];
        match act {
            Act::Join { people } => self.join(session, capacity, *people)?,
            Act::Cancel { whom } if !line.is_empty() => {
                let code = self.answers[session][whom.index(line.len())].code;
                let summary = cancel(self.store, &self.sessions[session], code, capacity).unwrap();
                prop_assert_eq!(
                    (summary.taken, summary.waiting),
                    (taken(line), waiting(line))
                );
            }
            Act::TapAgain { whom } if !line.is_empty() => {
                self.tap_again(session, whom.index(line.len()))?;
            }
            Act::Cancel { .. } | Act::TapAgain { .. } => return Ok(()),
        }
        let stored = self.stored(session);
        prop_assert_eq!(&stored, &self.lines[session]);
        if !matches!(act, Act::TapAgain { .. }) {
            fair(&before, &stored, capacity)?;
        }
        Ok(())
    }

    fn join(&mut self, session: usize, capacity: u16, people: u16) -> Result<(), TestCaseError> {
        let now = morning() + TimeDelta::days(self.number);
        let number = self.number * 1000
            + i64::try_from(self.answers[0].len() + self.answers[1].len()).unwrap();
        let asked = TakePlace {
            session: self.sessions[session].clone(),
            now,
            ends: now + TimeDelta::hours(2),
            capacity,
            people,
            ..request(number.unsigned_abs())
        };
        let place = take(self.store, &asked).unwrap();
        let line = &self.lines[session];
        let expected = match line[line.len() - 1].standing {
            Standing::Waiting => Outcome::Waiting {
                number: waiting(line),
            },
            Standing::Confirmed | Standing::Cancelled => Outcome::Confirmed,
        };
        prop_assert_eq!(place.outcome, expected);
        prop_assert_eq!(
            (place.summary.taken, place.summary.waiting),
            (taken(line), waiting(line))
        );
        let held: HashSet<_> = self.answers.iter().flatten().map(|p| p.code).collect();
        prop_assert!(
            !held.contains(&place.code),
            "{} is somebody else's pass",
            place.code
        );
        self.asked[session].push(asked);
        self.answers[session].push(place);
        Ok(())
    }

    /// The second tap of an impatient finger gets the answer of the first.
    fn tap_again(&self, session: usize, whom: usize) -> Result<(), TestCaseError> {
        let again = take(self.store, &self.asked[session][whom]).unwrap();
        let first = &self.answers[session][whom];
        prop_assert_eq!(
            (&again.session, again.code, again.people),
            (&first.session, first.code, first.people)
        );
        prop_assert_eq!(again.outcome, first.outcome);
        Ok(())
    }

    /// Each party as a visitor would find it, by its pass.
    fn stored(&self, session: usize) -> Vec<Party> {
        let places = self.answers[session].iter();
        let key = &self.sessions[session];
        let find =
            |code| store::wait(|reply| self.store.lookup(key.clone(), code, morning(), reply));
        let standing = |code| match find(code).map(|place| place.outcome) {
            Ok(Outcome::Confirmed) => Standing::Confirmed,
            Ok(Outcome::Waiting { .. }) => Standing::Waiting,
            Err(FindPlaceError::Cancelled) => Standing::Cancelled,
            Err(error) => panic!("{error}"),
        };
        places
            .map(|place| Party {
                people: place.people,
                standing: standing(place.code),
            })
            .collect()
    }
}

#[test]
fn whatever_visitors_do_chairs_are_never_oversold_and_the_line_keeps_its_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let days = Cell::new(0);
    let config = Config {
        cases: 48,
        failure_persistence: None,
        ..Config::default()
    };
    let result = TestRunner::new(config).run(&steps(), |steps| {
        days.set(days.get() + 1);
        let mut day = Day::new(&store, days.get());
        for step in &steps {
            day.play(step)?;
        }
        for (session, line) in day.sessions.iter().zip(&day.lines) {
            let rows = store::export(folder.path()).unwrap();
            let exported = rows.iter().filter(|row| row.session == *session);
            let exported: Vec<_> = exported
                .map(|r| Party {
                    people: r.people,
                    standing: r.standing,
                })
                .collect();
            prop_assert_eq!(&exported, line);
            let shown = store
                .availability()
                .get(session)
                .copied()
                .unwrap_or_default();
            prop_assert_eq!((shown.taken, shown.waiting), (taken(line), waiting(line)));
        }
        Ok(())
    });
    result.unwrap();
}

/// The check above is worth something only if it sees a wrong rule.
#[test]
fn every_wrong_rule_is_seen_to_be_unfair() {
    let is_fair = |rule: Rule| {
        let config = Config {
            cases: 512,
            failure_persistence: None,
            ..Config::default()
        };
        TestRunner::new(config).run(&steps(), |steps| {
            let mut line = Vec::new();
            for Step { capacity, act, .. } in steps
                .iter()
                .filter(|s| !matches!(s.act, Act::TapAgain { .. }))
            {
                let after = rule.apply(&line, *capacity, act);
                fair(&line, &after, *capacity)?;
                line = after;
            }
            Ok(())
        })
    };
    is_fair(Rule::AsDesigned).unwrap();
    for rule in [
        Rule::OneChairTooMany,
        Rule::LastComeFirstServed,
        Rule::NewcomerFirst,
        Rule::NobodyMovesUp,
        Rule::ShrinkingTakesChairsBack,
    ] {
        assert!(is_fair(rule).is_err(), "{rule:?} passed for fair");
    }
}
