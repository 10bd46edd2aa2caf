//! Somebody who may export as often as they like subtracts one export from another. What is left
//! must never be the answers of one to four people.

use super::{ballot, count_at, folder, oslo, podcast, pulse, tshirt};
use chrono::DateTime;
use chrono_tz::Tz;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use terskel::domain::results::{self, FLOOR};
use terskel::domain::{Ballot, Counted, Occasion, Phase, Release, ResultRow};
use terskel::store::{self, CountError, Tally};

/// What is done to a kiosk, by visitors and by who wants to know.
#[derive(Debug, Clone)]
enum Step {
    Answer(Ballot),
    SetClock(DateTime<Tz>),
    Export { publish_from: u16 },
}

/// The rules once more, without a database; each of them can be left out.
struct Model {
    is_sealing: bool,
    is_recording: bool,
    counts: BTreeMap<(Occasion, u32, String), Counted>,
    recorded: BTreeSet<Occasion>,
}

impl Model {
    fn new(is_sealing: bool, is_recording: bool) -> Self {
        Self {
            is_sealing,
            is_recording,
            counts: BTreeMap::new(),
            recorded: BTreeSet::new(),
        }
    }

    /// Whether it was counted.
    fn count(&mut self, ballot: &Ballot, now: DateTime<Tz>) -> bool {
        let occasion = &ballot.occasion;
        if occasion.phase(now) != Phase::Open || self.recorded.contains(occasion) {
            return false;
        }
        if ballot.answers.iter().all(|answer| answer.level.is_none()) {
            return true;
        }
        for answer in &ballot.answers {
            let key = (occasion.clone(), ballot.version, answer.question.clone());
            let counted = self.counts.entry(key).or_insert_with(|| Counted {
                occasion: occasion.clone(),
                survey: ballot.survey.clone(),
                version: ballot.version,
                question: answer.question.clone(),
                scale: answer.scale,
                levels: [0; 5],
                sealed: false,
            });
            if let Some(level) = answer.level {
                counted.levels[usize::from(level.number()) - 1] += 1;
            }
        }
        true
    }

    fn results(&mut self, now: DateTime<Tz>) -> Vec<Counted> {
        let mut all: Vec<Counted> = self.counts.values().cloned().collect();
        for counted in &mut all {
            let is_over = counted.occasion.phase(now) == Phase::Sealed;
            if is_over && self.is_recording {
                self.recorded.insert(counted.occasion.clone());
            }
            counted.sealed =
                !self.is_sealing || is_over || self.recorded.contains(&counted.occasion);
        }
        all
    }
}

/// What an export shows: for each cell, its figures by the name of their columns. Who answered
/// one wording is nobody who answered another, so each wording has cells of its own.
type Export = BTreeMap<(Occasion, u32, String), BTreeMap<String, u32>>;

fn export(counted: &[Counted], publish_from: u16, now: DateTime<Tz>) -> Export {
    let wordings: BTreeSet<u32> = counted.iter().map(|counted| counted.version).collect();
    let mut export = Export::new();
    for wording in wordings {
        let mut of_this = counted.to_vec();
        of_this.retain(|counted| counted.version == wording);
        for row in results::rows(&[], &of_this, publish_from, now) {
            let cell = (row.occasion.clone(), wording, row.question.clone());
            export.insert(cell, figures(&row));
        }
    }
    export
}

fn figures(row: &ResultRow) -> BTreeMap<String, u32> {
    let named = |name: &str, counts: &[u32]| -> Vec<(String, u32)> {
        let counts = counts.iter().enumerate();
        counts
            .map(|(at, count)| (format!("{name}{at}"), *count))
            .collect()
    };
    let figures = match row.release {
        Release::Open | Release::Withheld => Vec::new(),
        Release::NearlyAll { n, .. } => named("n", &[n]),
        Release::Bands { n, bands } => [named("n", &[n]), named("band", &bands)].concat(),
        Release::Levels { n, levels, bands } => [
            named("n", &[n]),
            named("band", &bands),
            named("level", &levels),
        ]
        .concat(),
    };
    figures.into_iter().collect()
}

/// The smallest group that two of the exports tell apart, where it is too small.
fn isolated(exports: &[Export]) -> Option<u32> {
    let shown = exports.iter().flatten();
    let pairs = shown.flat_map(|(cell, before)| {
        let after = exports.iter().filter_map(move |export| export.get(cell));
        after.map(move |after| (before, after))
    });
    pairs
        .filter_map(|(before, after)| difference(before, after))
        .filter(|group| (1..FLOOR).contains(group))
        .min()
}

/// How many answers the second has more than the first.
fn difference(before: &BTreeMap<String, u32>, after: &BTreeMap<String, u32>) -> Option<u32> {
    after.get("n0")?.checked_sub(*before.get("n0")?)
}

fn run_model(mut model: Model, steps: &[Step]) -> Vec<Export> {
    let mut now = super::during();
    let mut exports = Vec::new();
    for step in steps {
        match step {
            Step::Answer(ballot) => {
                model.count(ballot, now);
            }
            Step::SetClock(time) => now = *time,
            Step::Export { publish_from } => {
                exports.push(export(&model.results(now), *publish_from, now));
            }
        }
    }
    exports
}

/// The same on the real database, which has to do as the model does at each step.
fn run_store(steps: &[Step]) -> Vec<Export> {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    let mut model = Model::new(true, true);
    let mut now = super::during();
    let mut exports = Vec::new();
    for step in steps {
        match step {
            Step::Answer(ballot) => {
                let counted = match count_at(&tally, ballot.clone(), now) {
                    Ok(()) => true,
                    Err(CountError::Closed) => false,
                    Err(other) => panic!("{other}"),
                };
                assert_eq!(counted, model.count(ballot, now));
            }
            Step::SetClock(time) => now = *time,
            Step::Export { publish_from } => {
                let counted = store::results(folder.path(), now).unwrap();
                let expected = model.results(now);
                let shown = export(&counted, *publish_from, now);
                assert_eq!(shown, export(&expected, *publish_from, now));
                exports.push(shown);
            }
        }
    }
    exports
}

fn clock() -> impl Strategy<Value = DateTime<Tz>> {
    prop::sample::select(vec![
        oslo("1970-01-01T00:00"),
        oslo("2026-11-24T11:59"),
        oslo("2026-11-24T15:00"),
        oslo("2026-11-25T23:59"),
        oslo("2026-11-26T00:00"),
        oslo("2026-11-29T23:59"),
        oslo("2026-11-30T00:00"),
        oslo("2099-01-01T00:00"),
    ])
}

fn step() -> impl Strategy<Value = Step> {
    let occasion = prop_oneof![4 => Just(tshirt()), 1 => Just(podcast()), 1 => Just(pulse())];
    let levels = proptest::array::uniform3(0_u8..=5);
    let answer = (occasion, levels, prop::bool::weighted(0.1)).prop_map(
        |(occasion, levels, is_reworded)| {
            let ballot = ballot(occasion, levels);
            let version = ballot.version - u32::from(is_reworded);
            Step::Answer(Ballot { version, ..ballot })
        },
    );
    prop_oneof![
        8 => answer,
        1 => clock().prop_map(Step::SetClock),
        1 => Just(Step::SetClock(super::during())),
        2 => (5_u16..12).prop_map(|publish_from| Step::Export { publish_from }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_two_exports_tell_a_small_group(steps in prop::collection::vec(step(), 1..70)) {
        prop_assert_eq!(isolated(&run_store(&steps)), None);
    }
}

/// Five who agree on nothing, then one more; whoever looks sets the clock as they need it.
fn the_attack() -> Vec<Step> {
    let answer = |level| Step::Answer(ballot(tshirt(), [level; 3]));
    let look = [
        Step::SetClock(super::long_after()),
        Step::Export { publish_from: 5 },
        Step::SetClock(super::during()),
    ];
    let mut steps: Vec<Step> = (1..=5).map(answer).collect();
    steps.extend(look.clone());
    steps.push(answer(1));
    steps.extend(look);
    steps
}

#[test]
fn looking_before_and_after_one_visitor_shows_nothing_new() {
    let exports = run_store(&the_attack());
    assert_eq!(exports.len(), 2);
    assert_eq!(exports[0].len(), 3);
    assert_eq!(exports[0], exports[1]);
}

#[test]
fn without_sealing_or_without_recording_it_the_attack_succeeds() {
    for (is_sealing, is_recording) in [(false, false), (true, false)] {
        let exports = run_model(Model::new(is_sealing, is_recording), &the_attack());
        assert_eq!(isolated(&exports), Some(1), "{is_sealing} {is_recording}");
    }
    let exports = run_model(Model::new(true, true), &the_attack());
    assert_eq!(isolated(&exports), None);
}
