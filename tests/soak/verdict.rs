//! Whether what the kiosk took of the machine is what it may take.

use super::Outcome;
use super::machine::{Sample, slope};
use std::fmt::Write as _;

/// One part in so many of the visits is warm-up.
const WARM_UP: usize = 10;
/// KiB more after each 10 000 visits.
pub const MOST_GROWTH: f64 = 1024.0;
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

const MEMORY: [Measure; 2] = [
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
    let (cold, warm) = outcome.samples.split_at(outcome.samples.len() / WARM_UP);
    for measure in MEMORY {
        verdict.judge_memory(measure, warm);
    }
    verdict.tell_memory(SHARED, warm);
    for measure in COUNTS {
        verdict.judge_count(measure, cold, warm);
    }
    verdict.judge_log("sign-ups", outcome.longest_log, LONGEST_LOG);
    let survey = longest_survey_log(outcome.largest_survey);
    verdict.judge_log("surveys", outcome.longest_survey_log, survey);
    verdict
}

impl Verdict {
    fn judge_memory(&mut self, measure: Measure, warm: &[Sample]) {
        let growth = self.tell_memory(measure, warm);
        if growth >= MOST_GROWTH {
            let fault = format!("{} grows by {growth:.0} KiB in 10 000 visits", measure.0);
            self.faults.push(fault);
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
