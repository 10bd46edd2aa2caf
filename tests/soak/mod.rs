//! Many visits through the whole kiosk, at full speed, by visitors who touch at random; and
//! whether it kept what it promised, and how much of the machine it took.
//!
//! `make soak` walks 20 000 of them, the tests a few.

#![allow(
    dead_code,
    reason = "the long day and the short one each use a part of it"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what the soak itself cannot do is no finding about the kiosk"
)]

pub mod chance;
mod hands;
pub mod ledger;
pub mod library;
pub mod listener;
pub mod machine;
mod page;
pub mod verdict;
mod wishes;

use chance::Chance;
use hands::{Done, Hands, Memory};
use ledger::Ledger;
use library::{Library, first_morning, until_morning};
use machine::{Data, Sample};
use std::path::PathBuf;
use std::time::Duration;
use terskel::app::rehearsal::{Rehearsal, RehearsalError};
use wishes::Wish;

/// How many visits, and of what kind.
#[derive(Debug, Clone)]
pub struct Plan {
    pub visits: u32,
    /// The same seed, nearly the same visits: passes are the system's chance.
    pub seed: u64,
    /// In pixels. It is turned and made larger now and then. Where a page does not fit, iced
    /// squeezes buttons to nothing and fingers miss them.
    pub panel: (u32, u32),
    /// One stretch of frames in so many becomes pixels.
    pub draw_every: u64,
    /// Every so many visits the machine is looked at.
    pub measure_every: u32,
    /// Every so many, promises are compared with the disk.
    pub check_every: u32,
    /// Every so many, the kiosk is ended and started again, among the first `restarts_until`;
    /// and once more when all are through. One that is never ended is what has to be looked at.
    pub restart_every: u32,
    pub restarts_until: u32,
    /// Bytes on the heap, where somebody counts them.
    pub live: fn() -> usize,
    /// Broken on purpose, to show that it is found.
    pub broken: Option<Broken>,
    /// The program whose export is read.
    pub program: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// Each visit leaves 4 KiB behind.
    Memory,
    /// Each twentieth visit leaves a thread behind.
    Threads,
    /// Each twentieth visit leaves an open file behind.
    Files,
    /// One place more is promised than was given.
    Place,
    /// One answer more is thanked for than was counted.
    Answer,
    /// A reader keeps the log from being emptied.
    Log,
    /// The soak's own ledger grows with what it holds.
    Ledger,
}

impl Plan {
    fn restarts_after(&self, visit: u32) -> bool {
        let early = visit <= self.restarts_until && visit.is_multiple_of(self.restart_every);
        early || visit == self.visits
    }

    fn steady_from(&self) -> u32 {
        self.restarts_until / self.restart_every * self.restart_every
    }

    /// The ledger has its space from the start, so that it is not taken for the kiosk's growth.
    fn space_for(&self) -> u32 {
        match self.broken {
            Some(Broken::Ledger) => 0,
            _ => self.visits,
        }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    pub samples: Vec<Sample>,
    /// The last visit before the kiosk that was ended no more began.
    pub steady_from: u32,
    /// What the ledger holds of the heap: when it was begun, and when it was closed.
    pub ledger_bytes: [usize; 2],
    /// The longest log of the sign-ups, and of the surveys, in bytes.
    pub longest_log: u64,
    pub longest_survey_log: u64,
    pub largest_survey: u64,
    pub promises: usize,
    pub waited: u32,
    pub cancelled: u32,
    pub ballots: u32,
    pub frames: u64,
    pub starts: u32,
    pub days: i64,
}

#[derive(Debug, thiserror::Error)]
pub enum SoakError {
    #[error("after {visits} visits: {source}")]
    Kiosk { visits: u32, source: RehearsalError },
    #[error("after {visits} visits: {what}")]
    Promise { visits: u32, what: String },
}

/// How long the store waits for more before it empties its log, and somewhat more; see
/// `store/thread.rs`. It goes by the machine's clock.
const STORE_RESTS: Duration = Duration::from_millis(3300);

/// How often the heap is looked at in one moment.
const LOOKS: u32 = 5;
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

struct Soak {
    plan: Plan,
    library: Library,
    ledger: Ledger,
    chance: Chance,
    memory: Memory,
    kiosk: Rehearsal,
    outcome: Outcome,
    spoiled: Spoiled,
}

/// What was broken on purpose has to stay somewhere.
#[derive(Default)]
struct Spoiled {
    memory: Vec<Vec<u8>>,
    files: Vec<std::fs::File>,
    reader: Option<rusqlite::Connection>,
}

/// Walks all visits, and tells each sample as it is taken.
///
/// # Errors
/// A promise was not kept, or the kiosk came to a halt.
pub fn walk(plan: Plan, tell: impl Fn(&Sample)) -> Result<Outcome, SoakError> {
    let library = Library::open();
    // Before there is a kiosk whose threads take and give memory.
    let before = (plan.live)();
    let ledger = Ledger::new(plan.space_for());
    let ledger_bytes = (plan.live)().saturating_sub(before);
    let start = library.start(first_morning(), plan.panel);
    let kiosk = Rehearsal::begin(start, plan.draw_every)
        .map_err(|source| SoakError::Kiosk { visits: 0, source })?;
    let soak = Soak {
        ledger,
        chance: Chance::new(plan.seed),
        memory: Memory::default(),
        outcome: Outcome {
            samples: Vec::with_capacity(plan.visits as usize + 1),
            steady_from: plan.steady_from(),
            ledger_bytes: [ledger_bytes, 0],
            starts: 1,
            ..Outcome::default()
        },
        spoiled: Spoiled::default(),
        plan,
        library,
        kiosk,
    };
    soak.run(tell)
}

impl Soak {
    fn run(mut self, tell: impl Fn(&Sample)) -> Result<Outcome, SoakError> {
        for visit in 1..=self.plan.visits {
            let at = |source| SoakError::Kiosk {
                visits: visit,
                source,
            };
            self.visit().map_err(at)?;
            self.spoils(visit);
            self.notes_the_logs();
            let due = |every: u32| visit % every == 0 || visit == self.plan.visits;
            let (checks, measures) = (due(self.plan.check_every), due(self.plan.measure_every));
            if measures {
                let sample = self.sample(visit).map_err(at)?;
                tell(&sample);
                self.outcome.samples.push(sample);
            }
            if self.plan.restarts_after(visit) {
                self = self.restarts().map_err(at)?;
            }
            if checks {
                self.checks(visit)?;
            }
        }
        let first = first_morning();
        self.outcome.days = (self.kiosk.now().wall - first).num_days();
        self.outcome.frames += self.kiosk.frames();
        self.outcome.promises = self.ledger.promises();
        self.outcome.waited = self.ledger.waited;
        self.outcome.cancelled = self.ledger.cancelled;
        self.outcome.ballots = self.ledger.ballots;
        // The kiosk first, for its threads take and give memory too.
        drop(self.kiosk);
        let before = (self.plan.live)();
        drop(self.ledger);
        self.outcome.ledger_bytes[1] = before.saturating_sub((self.plan.live)());
        Ok(self.outcome)
    }

    fn hands(&mut self) -> Hands<'_> {
        Hands {
            kiosk: &mut self.kiosk,
            ledger: &mut self.ledger,
            memory: &mut self.memory,
            chance: &mut self.chance,
        }
    }

    /// From walking up to being gone, or to the next one's coming.
    fn visit(&mut self) -> Done {
        self.time_between()?;
        let wish = self.wish();
        let patience = self.chance.between(10, 30);
        let mut satisfied = false;
        for _ in 0..patience {
            let mut hands = self.hands();
            let page = hands.page();
            let buttons: Vec<_> = hands
                .buttons()
                .into_iter()
                .map(|(id, works)| {
                    let appeal = if works {
                        wish.appeal(id.as_str(), &page)
                    } else {
                        1
                    };
                    (appeal, id)
                })
                .collect();
            let Some(button) = hands.chance.weighed(&buttons).cloned() else {
                break;
            };
            hands.tries(&button)?;
            hands.hears_answers()?;
            let pause = hands.chance.between(500, 3500);
            hands.waits(Duration::from_millis(pause))?;
            satisfied = satisfied || wish.is_fulfilled(&hands.page());
            if satisfied && hands.chance.percent(60) {
                break;
            }
        }
        self.leaves()
    }

    fn wish(&mut self) -> Wish {
        let now = self.kiosk.now().wall;
        match self.chance.below(100) {
            0..45 => Wish::Join,
            45..60 => match self.chance.pick(&self.ledger.to_come(now)) {
                Some(place) => Wish::Find {
                    place: *place,
                    gives_up: self.chance.percent(60),
                },
                None => Wish::Join,
            },
            60..75 => Wish::Answer,
            75..83 => Wish::Pulse,
            83..90 => Wish::Help,
            _ => Wish::Wander,
        }
    }

    /// Done, home, or where they stood; then nobody touches it for a while, or the next one does.
    fn leaves(&mut self) -> Done {
        let last = ["pass/done", "thanks/home", "find/done", "nav/home"];
        let mut hands = self.hands();
        if hands.chance.percent(50) {
            let there = hands.buttons();
            if let Some((id, _)) = there.iter().find(|(id, _)| last.contains(&id.as_str())) {
                hands.taps(id, 1)?;
            }
        }
        match hands.chance.below(100) {
            0..20 => hands.waits(Duration::from_secs(170)),
            20..70 => hands.goes_away(),
            _ => {
                let pause = hands.chance.between(1, 20);
                hands.waits(Duration::from_secs(pause))
            }
        }
    }

    /// Minutes, a night, another way of hanging the panel.
    fn time_between(&mut self) -> Done {
        let minutes = self.chance.below(4);
        let mut hands = self.hands();
        hands.sleeps(Duration::from_secs(minutes * 60))?;
        if let Some(night) = until_morning(hands.kiosk.now().wall) {
            hands.goes_away()?;
            // Woken at midnight and again in the morning, so that the night's work is done.
            hands.sleeps(night / 2)?;
            hands.sleeps(night / 2)?;
        }
        if self.chance.percent(2) {
            let (width, height) = self.plan.panel;
            let sizes = [
                (width, height),
                (height, width),
                (width * 6 / 5, height * 6 / 5),
            ];
            if let Some(size) = self.chance.pick(&sizes) {
                self.kiosk.resizes(*size)?;
            }
        }
        Ok(())
    }

    /// Ended as by SIGTERM, and started again by whoever supervises it.
    fn restarts(self) -> Result<Self, RehearsalError> {
        let now = self.kiosk.now().wall;
        let frames = self.outcome.frames + self.kiosk.frames();
        drop(self.kiosk);
        let start = self.library.start(now, self.plan.panel);
        let kiosk = Rehearsal::begin(start, self.plan.draw_every)?;
        let outcome = Outcome {
            frames,
            starts: self.outcome.starts + 1,
            ..self.outcome
        };
        Ok(Self {
            kiosk,
            outcome,
            memory: Memory::default(),
            ..self
        })
    }

    /// The store has nothing to do for a while; then all that was promised is looked for.
    fn checks(&mut self, visits: u32) -> Result<(), SoakError> {
        std::thread::sleep(STORE_RESTS);
        let now = self.kiosk.now().wall;
        let (data, config) = (self.library.data(), self.library.config(now));
        let fault = |what| SoakError::Promise { visits, what };
        let log = Data::of(&data).signups_wal + Data::of(&data).survey_wal;
        if log > 0 {
            return Err(fault(format!(
                "nobody asked, and a log still holds {log} bytes"
            )));
        }
        self.ledger
            .check(&self.plan.program, &data, &config, now)
            .map_err(fault)
    }

    /// First as it is, with all that the visitor left in the caches.
    fn sample(&mut self, visits: u32) -> Result<Sample, RehearsalError> {
        let sample = Sample::take(visits, &self.library.data());
        let live_bytes = self.live_at_rest()?;
        Ok(Sample {
            live_bytes,
            ..sample
        })
    }

    /// Nobody is there, nobody remembers anything, and pages that were left are no longer kept:
    /// what is still on the heap is the kiosk's, and of the soak a part that never changes.
    fn live_at_rest(&mut self) -> Result<u64, RehearsalError> {
        self.hands().goes_away()?;
        self.memory = Memory::default();
        self.kiosk.forgets_pages();
        // Other threads may just be at work on something.
        let looks = (0..LOOKS).map(|_| {
            std::thread::sleep(BETWEEN_LOOKS);
            (self.plan.live)() as u64
        });
        Ok(looks.min().unwrap_or_default())
    }

    fn notes_the_logs(&mut self) {
        let data = Data::of(&self.library.data());
        let outcome = &mut self.outcome;
        outcome.longest_log = outcome.longest_log.max(data.signups_wal);
        outcome.longest_survey_log = outcome.longest_survey_log.max(data.survey_wal);
        outcome.largest_survey = outcome.largest_survey.max(data.survey);
    }

    /// Where the plan says so.
    fn spoils(&mut self, visit: u32) {
        let twentieth = visit.is_multiple_of(20);
        let file = self.library.data().join("signups.db");
        match self.plan.broken {
            Some(Broken::Memory) => self.spoiled.memory.push(vec![1; 4096]),
            Some(Broken::Threads) if twentieth => {
                std::thread::spawn(std::thread::park);
            }
            Some(Broken::Files) if twentieth => {
                let open = std::fs::File::open(file).expect("the database is there");
                self.spoiled.files.push(open);
            }
            Some(Broken::Place) if visit == self.plan.check_every / 2 => {
                self.ledger.expects_one_more();
            }
            Some(Broken::Answer) if visit == self.plan.check_every / 2 => {
                self.ledger.counted(&[("enjoyed".to_owned(), 3)].into());
            }
            Some(Broken::Log) if self.spoiled.reader.is_none() => {
                let reader = rusqlite::Connection::open(file).expect("the database is there");
                reader
                    .execute_batch("BEGIN; SELECT count(*) FROM party;")
                    .expect("the database is read");
                self.spoiled.reader = Some(reader);
            }
            _ => {}
        }
    }
}
