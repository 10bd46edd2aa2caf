//! What the kiosk takes of the machine, as the machine tells it.

use std::fmt;
use std::fs;
use std::path::Path;

/// All at one moment.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sample {
    pub visits: u32,
    /// What the program holds on its heap while nobody is there, without the soak's own.
    pub live_bytes: u64,
    pub rss_kib: u64,
    pub pss_kib: u64,
    /// Memory that belongs to no file: heap, stacks.
    pub anonymous_kib: u64,
    pub threads: u64,
    pub open_files: u64,
    pub data: Data,
}

/// Bytes of each file in the data folder.
#[derive(Debug, Clone, Copy, Default)]
pub struct Data {
    pub signups: u64,
    pub signups_wal: u64,
    pub survey: u64,
    pub survey_wal: u64,
    /// Locks, the logs' indices, the ballast.
    pub others: u64,
}

pub const COLUMNS: &str = "visits\tlive_bytes\trss_kib\tpss_kib\tanonymous_kib\tthreads\topen_files\t\
                           signups.db\tsignups.db-wal\tsurvey.db\tsurvey.db-wal\tother_files";

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Data {
            signups,
            signups_wal,
            survey,
            survey_wal,
            others,
        } = self.data;
        write!(
            f,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{signups}\t{signups_wal}\t{survey}\t{survey_wal}\t{others}",
            self.visits,
            self.live_bytes,
            self.rss_kib,
            self.pss_kib,
            self.anonymous_kib,
            self.threads,
            self.open_files
        )
    }
}

impl Sample {
    /// # Panics
    /// Where there is no `/proc`.
    pub fn take(visits: u32, data: &Path) -> Self {
        let rollup = fs::read_to_string("/proc/self/smaps_rollup").expect("Linux tells it");
        let kib = |name: &str| {
            let line = rollup.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|line| line.split_whitespace().next()?.parse().ok())
                .unwrap_or_default()
        };
        // The folder that is read here is open itself.
        let entries = |folder: &str| fs::read_dir(folder).map_or(0, Iterator::count) as u64;
        Self {
            visits,
            live_bytes: 0,
            rss_kib: kib("Rss:"),
            pss_kib: kib("Pss:"),
            anonymous_kib: kib("Anonymous:"),
            threads: entries("/proc/self/task"),
            open_files: entries("/proc/self/fd") - 1,
            data: Data::of(data),
        }
    }
}

impl Data {
    pub fn of(folder: &Path) -> Self {
        let mut data = Self::default();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let bytes = entry.metadata().map_or(0, |metadata| metadata.len());
            match entry.file_name().to_string_lossy().as_ref() {
                "signups.db" => data.signups = bytes,
                "signups.db-wal" => data.signups_wal = bytes,
                "survey.db" => data.survey = bytes,
                "survey.db-wal" => data.survey_wal = bytes,
                _ => data.others += bytes,
            }
        }
        data
    }
}

/// KiB in ten thousand visits, by least squares.
#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
pub fn slope(samples: &[Sample], of: impl Fn(&Sample) -> u64) -> f64 {
    let count = samples.len() as f64;
    let mean = |f: &dyn Fn(&Sample) -> f64| samples.iter().map(f).sum::<f64>() / count;
    let x = |one: &Sample| f64::from(one.visits);
    let y = |one: &Sample| of(one) as f64;
    let (mean_x, mean_y) = (mean(&x), mean(&y));
    let both = mean(&|one| (x(one) - mean_x) * (y(one) - mean_y));
    let spread = mean(&|one| (x(one) - mean_x).powi(2));
    if spread == 0.0 {
        0.0
    } else {
        both / spread * 10_000.0
    }
}
