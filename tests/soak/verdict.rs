//! Whether what the kiosk took of the machine is what it may take.

use super::Outcome;
use super::machine::{Sample, slope};
use std::fmt::Write as _;

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

pub fn of(outcome: &Outcome) -> Verdict {
    let (mut report, mut faults) = (String::new(), Vec::new());
    let (cold, warm) = at_warm_up(&outcome.samples);
    let measures: [(&str, fn(&Sample) -> u64); 3] = [
        ("RSS", |one| one.rss_kib),
        ("PSS", |one| one.pss_kib),
        ("anonymous memory", |one| one.anonymous_kib),
    ];
    for (name, of) in measures {
        let growth = slope(warm, of);
        let (least, most) = range(warm, of);
        let _ = writeln!(
            report,
            "{name}: {least} to {most} KiB after warm-up, {growth:+.0} KiB in 10 000 visits"
        );
        if growth >= MOST_GROWTH {
            faults.push(format!("{name} grows by {growth:.0} KiB in 10 000 visits"));
        }
    }
    let counts: [(&str, fn(&Sample) -> u64); 2] = [
        ("threads", |one| one.threads),
        ("open files", |one| one.open_files),
    ];
    for (name, of) in counts {
        let ((_, before), (least, most)) = (range(cold, of), range(warm, of));
        let _ = writeln!(
            report,
            "{name}: {least} to {most} after warm-up, at most {before} in it"
        );
        if most > before {
            faults.push(format!("{name} grow: {most}, and {before} in the warm-up"));
        }
    }
    let survey = longest_survey_log(outcome.largest_survey);
    let logs = [
        ("sign-ups", outcome.longest_log, LONGEST_LOG),
        ("surveys", outcome.longest_survey_log, survey),
    ];
    for (name, longest, bound) in logs {
        let _ = writeln!(
            report,
            "log of the {name}: at most {longest} bytes of {bound}"
        );
        if longest > bound {
            faults.push(format!(
                "the log of the {name} is {longest} bytes, above {bound}"
            ));
        }
    }
    Verdict { report, faults }
}

/// The first tenth, and what came after it.
fn at_warm_up(samples: &[Sample]) -> (&[Sample], &[Sample]) {
    samples.split_at(samples.len() / 10)
}

fn range(samples: &[Sample], of: impl Fn(&Sample) -> u64) -> (u64, u64) {
    let all = || samples.iter().map(&of);
    (
        all().min().unwrap_or_default(),
        all().max().unwrap_or_default(),
    )
}
