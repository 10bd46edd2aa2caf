//! What the kiosk has told its visitors, kept outside of it: each pass that was shown is a
//! promise, each answer that was thanked for is counted.

use super::library::local;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use terskel::config::Config;
use terskel::domain::PassCode;
use terskel::store;

/// A pass belongs to one session at a time, so this is one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    pub code: PassCode,
    /// In the place's own time.
    pub start: NaiveDateTime,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Promise {
    waiting: bool,
    cancelled: bool,
    /// In which check it was last found.
    found_in: u32,
}

/// It grows as little as it can: its size would be taken for the kiosk's.
pub struct Ledger {
    promises: HashMap<Place, Promise>,
    /// Those that somebody may still look for, the oldest overwritten first.
    recent: Vec<Place>,
    newest: usize,
    /// Of each question, how often each level was counted.
    answers: BTreeMap<String, [u32; 5]>,
    checks: u32,
    pub cancelled: u32,
    pub waited: u32,
    pub ballots: u32,
}

/// So many places are remembered by those who may come back.
const REMEMBERED: usize = 64;

impl Ledger {
    /// With space for the places of so many visits.
    pub fn new(visits: u32) -> Self {
        Self {
            promises: HashMap::with_capacity(visits as usize * 2),
            recent: Vec::with_capacity(REMEMBERED),
            newest: 0,
            answers: BTreeMap::new(),
            checks: 0,
            cancelled: 0,
            waited: 0,
            ballots: 0,
        }
    }

    pub fn promises(&self) -> usize {
        self.promises.len()
    }

    /// A pass is on the glass.
    pub fn promised(&mut self, place: Place, waiting: bool) {
        let promise = Promise {
            waiting,
            cancelled: false,
            found_in: self.checks,
        };
        if self.promises.contains_key(&place) {
            return;
        }
        self.promises.insert(place, promise);
        self.waited += u32::from(waiting);
        if self.recent.len() < REMEMBERED {
            self.recent.push(place);
        } else {
            self.recent[self.newest % REMEMBERED] = place;
        }
        self.newest += 1;
    }

    /// "Your place is given up" is on the glass.
    pub fn cancelled(&mut self, place: Place) {
        if let Some(promise) = self.promises.get_mut(&place)
            && !promise.cancelled
        {
            promise.cancelled = true;
            self.cancelled += 1;
        }
    }

    /// "Your answers are counted" is on the glass.
    pub fn counted(&mut self, answers: &BTreeMap<String, u8>) {
        for (question, level) in answers {
            let levels = self.answers.entry(question.clone()).or_default();
            levels[usize::from(*level) - 1] += 1;
        }
        self.ballots += u32::from(!answers.is_empty());
    }

    /// Promises that were not given up, of sessions still to come.
    pub fn to_come(&self, now: DateTime<Utc>) -> Vec<Place> {
        let now = local(now).naive_local();
        let kept = |place: &&Place| {
            place.start > now && self.promises.get(place).is_some_and(|one| !one.cancelled)
        };
        self.recent.iter().filter(kept).copied().collect()
    }

    /// A place that the kiosk never gave: to show that the check misses it.
    pub fn expects_one_more(&mut self) {
        let start = NaiveDateTime::MAX;
        let code = "0000".parse().expect("four digits");
        self.promised(Place { code, start }, false);
    }

    /// Compares all that was promised with what is on the disk.
    ///
    /// # Errors
    /// What differs.
    pub fn check(
        &mut self,
        program: &Path,
        data: &Path,
        config: &Config,
        now: DateTime<Utc>,
    ) -> Result<(), String> {
        self.checks += 1;
        self.check_places(program, data, config)?;
        self.check_answers(data, now)
    }

    /// As the library sees them: by the program's own export, in a process and a connection of
    /// its own, beside the kiosk that writes.
    fn check_places(&mut self, program: &Path, data: &Path, config: &Config) -> Result<(), String> {
        let mut export = Command::new(program)
            .args(["export", "signups", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{} does not start: {error}", program.display()))?;
        let lines = BufReader::new(export.stdout.take().expect("it is piped")).lines();
        let mut seats: HashMap<String, u32> = HashMap::new();
        let mut rows = 0;
        for line in lines.skip(1) {
            let line = line.map_err(|error| error.to_string())?;
            let cells: Vec<&str> = line.split(',').collect();
            let [workshop, start, people, state, pass, _] = cells[..] else {
                return Err(format!("the export has a strange row: {line}"));
            };
            self.compare(start, state, pass)
                .map_err(|what| format!("{what}: {line}"))?;
            rows += 1;
            if state == "confirmed" {
                let taken = seats.entry(format!("{workshop}@{start}")).or_default();
                *taken += people.parse::<u32>().map_err(|error| error.to_string())?;
            }
        }
        let ended = export.wait().map_err(|error| error.to_string())?;
        if !ended.success() {
            return Err(format!("the export ends with {ended}"));
        }
        let checks = self.checks;
        if let Some((lost, promise)) = self.promises.iter().find(|(_, one)| one.found_in != checks)
        {
            return Err(format!(
                "a place is lost: {lost:?} {promise:?}, of {rows} rows"
            ));
        }
        oversold(&seats, config)
    }

    fn compare(&mut self, start: &str, state: &str, pass: &str) -> Result<(), &'static str> {
        let place = Place {
            code: pass.parse().map_err(|_| "a strange pass")?,
            start: NaiveDateTime::parse_from_str(start, "%Y-%m-%dT%H:%M")
                .map_err(|_| "a strange start")?,
        };
        let Some(promise) = self.promises.get_mut(&place) else {
            return Err("nobody was told of this place");
        };
        promise.found_in = self.checks;
        let holds = match state {
            "cancelled" => promise.cancelled,
            // Whoever waits may have moved up since, and nobody moves down.
            "confirmed" => !promise.cancelled,
            "waiting" => !promise.cancelled && promise.waiting,
            _ => false,
        };
        if holds {
            Ok(())
        } else {
            Err("they were told otherwise")
        }
    }

    fn check_answers(&self, data: &Path, now: DateTime<Utc>) -> Result<(), String> {
        let counted = store::results(data, local(now)).map_err(|error| error.to_string())?;
        let mut kept: BTreeMap<String, [u32; 5]> = BTreeMap::new();
        for one in counted {
            let levels = kept.entry(one.question).or_default();
            for (sum, level) in levels.iter_mut().zip(one.levels) {
                *sum += level;
            }
        }
        kept.retain(|_, levels| *levels != [0; 5]);
        if kept == self.answers {
            return Ok(());
        }
        Err(format!(
            "the answers differ: {kept:?} are kept, {:?} were thanked for",
            self.answers
        ))
    }
}

fn oversold(taken: &HashMap<String, u32>, config: &Config) -> Result<(), String> {
    for (session, taken) in taken {
        let planned = session.parse().ok().and_then(|key| config.find(&key));
        if let Some((_, planned)) = planned
            && *taken > u32::from(planned.seats)
        {
            return Err(format!("{session} is oversold: {taken}"));
        }
    }
    Ok(())
}
