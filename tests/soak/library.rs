//! The library with the kiosk: its configuration, its data, its hours.

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Oslo;
use chrono_tz::Tz;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use terskel::app::Start;
use terskel::config::{self, Config};
use terskel::l10n::Catalogue;
use terskel::store::KeyPair;

/// A Tuesday after the release; the kiosk gives no place by a clock that is before it.
const FIRST_MORNING: &str = "2026-11-24T09:30";
const CLOSES: NaiveTime = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
const OPENS: NaiveTime = NaiveTime::from_hms_opt(9, 30, 0).unwrap();

/// A folder of its own, gone when dropped.
pub struct Library {
    folder: TempDir,
    catalogue: Catalogue,
}

impl Library {
    /// The demonstration, in which numbers are asked for and soon deleted: so all that the kiosk
    /// does at night is done.
    ///
    /// # Panics
    /// When the folder cannot be written.
    pub fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let library = Self {
            folder,
            catalogue: Catalogue::shipped().expect("the locales are whole"),
        };
        let demonstration = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config");
        fs::create_dir(library.config_folder()).expect("a folder can be made");
        for entry in fs::read_dir(demonstration).expect("the demonstration is there") {
            let from = entry.expect("the demonstration is there").path();
            let to = library.config_folder().join(from.file_name().unwrap());
            fs::copy(from, to).expect("a file can be copied");
        }
        library.ask_for_numbers();
        library
    }

    fn ask_for_numbers(&self) {
        let file = self.config_folder().join("kiosk.toml");
        let text = fs::read_to_string(&file).expect("the demonstration is there");
        let recipient = format!("recipient = \"{}\"", KeyPair::generate().recipient);
        let text = text
            .replace("ring = false", "ring = true")
            .replace("# recipient = \"age1…\"", &recipient)
            .replace("keep_days = 30", "keep_days = 3");
        let written = ["ring = true", recipient.as_str(), "keep_days = 3 "];
        assert!(
            written.into_iter().all(|words| text.contains(words)),
            "the demonstration has changed: numbers are not asked for"
        );
        fs::write(file, text).expect("the folder can be written");
    }

    fn config_folder(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// # Panics
    /// When the configuration has faults.
    pub fn config(&self, now: DateTime<Utc>) -> Config {
        let loaded = self.loaded(now);
        loaded
            .config
            .unwrap_or_else(|| panic!("the configuration has faults: {:?}", loaded.faults))
    }

    fn loaded(&self, now: DateTime<Utc>) -> config::Loaded {
        let today = now.with_timezone(&Oslo).date_naive();
        config::load(&self.config_folder(), &self.catalogue.languages(), today)
    }

    /// What a kiosk starts with at `now`.
    pub fn start(&self, now: DateTime<Utc>, panel: (u32, u32)) -> Start {
        Start {
            loaded: self.loaded(now),
            catalogue: self.catalogue.clone(),
            config: self.config_folder(),
            data: self.data(),
            now,
            windowed: Some(panel),
            demo: false,
        }
    }
}

pub fn first_morning() -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(FIRST_MORNING, "%Y-%m-%dT%H:%M").unwrap();
    Oslo.from_local_datetime(&local).unwrap().to_utc()
}

pub fn local(now: DateTime<Utc>) -> DateTime<Tz> {
    now.with_timezone(&Oslo)
}

/// Until the doors open again, where they have closed.
pub fn until_morning(now: DateTime<Utc>) -> Option<Duration> {
    let here = local(now).naive_local();
    if here.time() < CLOSES {
        return None;
    }
    let morning = (here.date() + Days::new(1)).and_time(OPENS);
    let wait: TimeDelta = morning - here;
    wait.to_std().ok()
}
