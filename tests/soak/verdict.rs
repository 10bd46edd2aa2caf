//! Whether what the kiosk took of the machine is what it may take.

use super::Outcome;
use super::machine::{Sample, slope};
use std::fmt::Write as _;

/// After so many visits a kiosk has shown what it shows and its caches have had their fill.
pub const WARM_UP: u32 = 500;
/// Fewer tell nothing about 10 000.
const LEAST_VISITS: u32 = 500;
/// So many looks in a row, of which the least counts: a folder that is being read again, or what
/// a screen reader has not yet been told, is there for a moment.
const STRETCH: usize = 5;
/// KiB more on the heap after each 10 000 visits.
pub const MOST_GROWTH: f64 = 1024.0;
/// KiB above the most of the warm-up. The process holds more than the program does: what lies free
/// between two things on the heap, glyphs of former pages, and what C keeps.
pub const PLATEAU: u64 = 16 * 1024;
/// Bytes by which the soak's own ledger may differ at the end: names of questions.
const LEDGER_SLACK: usize = 4 * 1024;
/// A page of the database, and its head in the log (SQLite's file format, 4.1).
const FRAME: u64 = 4096 + 24;
/// SQLite moves the log into the database once it has so many pages (`wal_autocheckpoint`, which
/// the store leaves as it is), and then begins it anew: what is longer is one transaction that
/// began below, or an export that was reading just then.
const CHECKPOINT: u64 = 1000;
/// A place touches some ten pages, a purge of fifty numbers some two hundred.
const LARGEST_TRANSACTION: u64 = 250;

/// The sign-ups' log may be so long, in bytes.
pub const LONGEST_LOG: u64 = (CHECKPOINT + LARGEST_TRANSACTION) * FRAME;

/// The surveys' file is written anew through the log, whole.
pub fn longest_survey_log(largest: u64) -> u64 {
    LONGEST_LOG + largest / 4096 * FRAME
}

pub struct Verdict {
    /// For people.
    pub report: String,
    pub faults: Vec<String>,
}

type Measure = (&'static str, fn(&Sample) -> u64);

const LIVE: Measure = ("the heap at rest", |one| one.live_bytes / 1024);
const PROCESS: [Measure; 2] = [
    ("RSS", |one| one.rss_kib),
    ("anonymous memory", |one| one.anonymous_kib),
];
/// Told and not judged: it falls when another process maps the same libraries, and rises when
/// that one ends.
const SHARED: Measure = ("PSS", |one| one.pss_kib);
const COUNTS: [Measure; 2] = [
    ("threads", |one| one.threads),
    ("open files", |one| one.open_files),
];

pub fn of(outcome: &Outcome) -> Verdict {
    let mut verdict = Verdict {
        report: String::new(),
        faults: Vec::new(),
    };
    let warmed_up = |one: &Sample| one.visits <= outcome.steady_from + WARM_UP;
    let (cold, warm) = outcome
        .samples
        .split_at(outcome.samples.partition_point(warmed_up));
    verdict.judge_length(warm);
    verdict.judge_growth(LIVE, warm);
    for measure in PROCESS {
        verdict.judge_plateau(measure, cold, warm);
    }
    verdict.tell_memory(SHARED, warm);
    verdict.judge_ledger(outcome.ledger_bytes);
    for measure in COUNTS {
        verdict.judge_count(measure, cold, warm);
    }
    verdict.judge_log("sign-ups", outcome.longest_log, LONGEST_LOG);
    let survey = longest_survey_log(outcome.largest_survey);
    verdict.judge_log("surveys", outcome.longest_survey_log, survey);
    verdict
}

impl Verdict {
    fn judge_length(&mut self, warm: &[Sample]) {
        let visits = match warm {
            [first, .., last] => last.visits - first.visits,
            _ => 0,
        };
        if visits < LEAST_VISITS {
            self.faults.push(format!(
                "{visits} visits after the warm-up are too few to tell whether memory grows"
            ));
        }
    }

    fn judge_growth(&mut self, measure: Measure, warm: &[Sample]) {
        let least: Vec<Sample> = warm
            .chunks(STRETCH)
            .filter_map(|stretch| stretch.iter().min_by_key(|one| measure.1(one)).copied())
            .collect();
        let growth = self.tell_memory(measure, &least);
        if growth >= MOST_GROWTH {
            let fault = format!("{} grows by {growth:.0} KiB in 10 000 visits", measure.0);
            self.faults.push(fault);
        }
    }

    fn judge_plateau(&mut self, measure: Measure, cold: &[Sample], warm: &[Sample]) {
        self.tell_memory(measure, warm);
        let (name, of) = measure;
        let ((_, before), (_, most)) = (range(cold, of), range(warm, of));
        if most > before + PLATEAU {
            self.faults.push(format!(
                "{name} grows: {most} KiB, and {before} KiB in the warm-up"
            ));
        }
    }

    /// It was counted out as something that does not change.
    fn judge_ledger(&mut self, [first, last]: [usize; 2]) {
        let _ = writeln!(
            self.report,
            "the soak's own ledger: {first} bytes at first, {last} at last"
        );
        if first.abs_diff(last) > LEDGER_SLACK {
            self.faults.push(format!(
                "the soak's own ledger went from {first} to {last} bytes"
            ));
        }
    }

    fn tell_memory(&mut self, (name, of): Measure, warm: &[Sample]) -> f64 {
        let growth = slope(warm, of);
        let (least, most) = range(warm, of);
        let _ = writeln!(
            self.report,
            "{name}: {least} to {most} KiB after warm-up, {growth:+.0} KiB in 10 000 visits"
        );
        growth
    }

    /// A log is opened and closed with what stands in it, so a count goes up and down; but never
    /// above what it was at first.
    fn judge_count(&mut self, (name, of): Measure, cold: &[Sample], warm: &[Sample]) {
        let ((_, before), (least, most)) = (range(cold, of), range(warm, of));
        let _ = writeln!(
            self.report,
            "{name}: {least} to {most} after warm-up, at most {before} in it"
        );
        if most > before {
            self.faults
                .push(format!("{name} grow: {most}, and {before} in the warm-up"));
        }
    }

    fn judge_log(&mut self, of: &str, longest: u64, bound: u64) {
        let _ = writeln!(
            self.report,
            "log of the {of}: at most {longest} bytes of {bound}"
        );
        if longest > bound {
            self.faults.push(format!(
                "the log of the {of} is {longest} bytes, above {bound}"
            ));
        }
    }
}

fn range(samples: &[Sample], of: impl Fn(&Sample) -> u64) -> (u64, u64) {
    let all = || samples.iter().map(&of);
    (
        all().min().unwrap_or_default(),
        all().max().unwrap_or_default(),
    )
}
