//! The library in which everything is measured: the demonstration, on a Monday morning.

use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};
use terskel::config::{self, Config, ThemeName};
use terskel::l10n::{Catalogue, Localizer};
use terskel::preview::View;
use terskel::screen::{Context, Giving, Screen, Seats, Settings, home, voice, workshop, workshops};
use terskel::semantics::TextStep;
use terskel::speech;
use terskel::ui::{Panel, layout};

pub struct Library {
    pub catalogue: Catalogue,
    pub config: Config,
    words: Localizer,
    seats: Seats,
    settings: Settings,
}

impl Library {
    pub fn demonstration() -> Self {
        Self::configured_in(&demonstration_folder())
    }

    /// For a visitor in the library's own language who has changed nothing.
    pub fn configured_in(folder: &Path) -> Self {
        let catalogue = Catalogue::shipped().expect("the shipped locales are sound");
        let loaded = config::load(folder, &catalogue.languages(), morning().date_naive());
        let config = loaded.config.unwrap_or_else(|| {
            let faults: Vec<_> = loaded.faults.iter().map(ToString::to_string).collect();
            unreachable!("{} has faults:\n{}", folder.display(), faults.join("\n"))
        });
        let language = config.languages.default.clone();
        let words = Localizer::new(catalogue.clone(), language.clone(), language);
        Self {
            catalogue,
            config,
            words,
            seats: Seats::new(),
            settings: Settings {
                text_step: TextStep::Normal,
                theme: ThemeName::Paper,
                listen: false,
                volume: 6,
                rate: speech::USUAL,
                undo: None,
            },
        }
    }

    pub fn context(&self, view: &View) -> Context<'_> {
        Context {
            config: &self.config,
            words: &self.words,
            now: morning().with_timezone(&self.config.place.time_zone),
            room: layout::room(&view.metrics(&self.catalogue)),
            seats: &self.seats,
            settings: &self.settings,
            giving: Giving::Places,
            counts: true,
            pulse_rests: false,
            leaf: 0,
            voice: voice::Known::default(),
        }
    }

    /// A 16:9 panel of so many pixels across, as large as the demonstration's.
    pub fn view(&self, width: f32) -> View {
        View {
            language: self.config.languages.default.clone(),
            step: self.settings.text_step,
            theme: self.settings.theme,
            panel: Panel {
                width,
                height: width * 9.0 / 16.0,
                pixels_per_mm: 4.03 * width / 1920.0,
            },
        }
    }

    /// The three pages by which most visitors come to a place, by name.
    pub fn pages(&self) -> [(&'static str, Screen); 3] {
        let session = self.config.workshops[0].sessions[0].key.clone();
        let workshop = workshop::WorkshopScreen::new(session);
        [
            ("home", Screen::Home(home::Home)),
            (
                "workshops",
                Screen::Workshops(workshops::Workshops::default()),
            ),
            ("workshop", Screen::Workshop(workshop)),
        ]
    }
}

pub fn demonstration_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config")
}

/// Monday 23 November 2026.
pub fn morning() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_420_800, 0).expect("within chrono's range")
}
