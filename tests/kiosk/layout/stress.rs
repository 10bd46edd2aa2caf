//! Configurations as long as `terskel check` lets pass without a word. What fits here fits a
//! librarian.

use std::fmt::Write;
use std::path::Path;
use terskel::config::{Config, Severity, load};
use terskel::domain::{Kind, Language, Phrase};
use terskel::l10n::{Catalogue, Localizer, key};

/// Words as they are found in programmes of libraries; no one longer than 24 letters.
const NORWEGIAN: [&str; 18] = [
    "menneskerettighetskurset",
    "og",
    "kommunikasjonsveiledning",
    "for",
    "innvandrerorganisasjoner",
    "med",
    "arbeidsmarkedsopplæring",
    "på",
    "samfunnsmedborgerskap",
    "hverdagsmatematikk",
    "sammenføyningsteknikker",
    "om",
    "førstehjelpsopplæringen",
    "i",
    "nabolagsfellesskapet",
    "symaskinvedlikehold",
    "til",
    "veiledningsmøtene",
];
const ENGLISH: [&str; 18] = [
    "internationalisation",
    "and",
    "telecommunications",
    "with",
    "straightforwardness",
    "counterrevolutionaries",
    "for",
    "woodworking",
    "of",
    "misunderstandings",
    "incomprehensibilities",
    "workmanship",
    "to",
    "neighbourhoodwatchers",
    "communication",
    "responsibilities",
    "in",
    "environmentalism",
];
const ARABIC: [&str; 18] = [
    "واستخداماتها",
    "في",
    "التكنولوجيا",
    "والاجتماعية",
    "الأنثروبولوجية",
    "مع",
    "والمسؤوليات",
    "للاستشارات",
    "من",
    "فسيستخدمونها",
    "الإلكترونية",
    "WhatsApp",
    "على",
    "المتخصصين",
    "والديمقراطيات",
    "إلى",
    "لمستشفياتنا",
    "بالمواصلات",
];

/// So many letters, beginning with the word at `start`; one fewer where a space would be the last.
pub fn filled(words: &[&str], start: usize, letters: usize) -> String {
    let mut text = String::new();
    for word in words.iter().cycle().skip(start) {
        let space = if text.is_empty() { "" } else { " " };
        text.extend(space.chars().chain(word.chars()));
        if text.chars().count() >= letters {
            break;
        }
    }
    let cut: String = text.chars().take(letters).collect();
    cut.trim_end().to_owned()
}

/// Which texts a configuration gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// Every text in every language.
    InAll,
    /// Everything in this one only: others see the kind's name and, below it, these words.
    In(&'static str),
}

struct Writer {
    written: Written,
    /// Other words for each configuration and each text.
    turn: usize,
}

impl Writer {
    fn text(&mut self, letters: usize) -> String {
        self.turn += 1;
        let turn = self.turn;
        let languages = [("nb", NORWEGIAN), ("en", ENGLISH), ("ar", ARABIC)];
        let given = languages.into_iter().filter(|(code, _)| {
            self.written == Written::InAll || self.written == Written::In(code)
        });
        let given: Vec<String> = given
            .map(|(code, words)| format!("{code} = {:?}", filled(&words, turn, letters)))
            .collect();
        format!("{{ {} }}", given.join(", "))
    }
}

/// A name for the list, and the configuration.
pub fn configurations(catalogue: &Catalogue, today: chrono::NaiveDate) -> Vec<(String, Config)> {
    let variants = [
        ("longest-far", Written::InAll, 0, Sessions::Far, 500),
        ("longest-today", Written::InAll, 5, Sessions::Today, 8),
        ("longest-soon", Written::InAll, 10, Sessions::Soon, 12),
        // The same lengths, broken into lines elsewhere.
        ("longest-far-2", Written::InAll, 1, Sessions::Far, 20),
        ("longest-today-2", Written::InAll, 3, Sessions::Today, 5),
        ("longest-soon-2", Written::InAll, 7, Sessions::Soon, 500),
        ("longest-far-3", Written::InAll, 12, Sessions::Far, 8),
        ("longest-today-3", Written::InAll, 15, Sessions::Today, 20),
        ("only-nb", Written::In("nb"), 2, Sessions::Far, 20),
        ("only-en", Written::In("en"), 4, Sessions::Soon, 20),
        ("only-ar", Written::In("ar"), 7, Sessions::Far, 20),
    ];
    let read = |(name, written, turn, sessions, seats): (&str, Written, usize, Sessions, u16)| {
        let text = toml(catalogue, written, turn, sessions, seats);
        if let Some(folder) = std::env::var_os("TERSKEL_AUDIT_CONFIGS") {
            let folder = Path::new(&folder).join(name);
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("kiosk.toml"), &text).unwrap();
        }
        (name.to_owned(), loaded(&text, catalogue, written, today))
    };
    variants.into_iter().map(read).collect()
}

/// When the first session is.
#[derive(Debug, Clone, Copy)]
enum Sessions {
    /// Next year, so that the date has a year and the days away have three digits.
    Far,
    Today,
    Soon,
}

impl Sessions {
    fn dates(self) -> [&'static str; 3] {
        match self {
            Self::Far => ["2027-09-29", "2027-09-30", "2027-10-06"],
            Self::Today => ["2026-11-24", "2026-11-25", "2026-12-02"],
            Self::Soon => ["2026-12-23", "2026-12-30", "2026-12-31"],
        }
    }
}

fn toml(
    catalogue: &Catalogue,
    written: Written,
    turn: usize,
    sessions: Sessions,
    seats: u16,
) -> String {
    let mut write = Writer { written, turn };
    let (default, words) = match written {
        Written::InAll | Written::In("nb") => ("nb", NORWEGIAN),
        Written::In("en") => ("en", ENGLISH),
        Written::In(_) => ("ar", ARABIC),
    };
    let name = filled(&words, turn, 40);
    let mut toml = format!(
        "[place]\nname = {name:?}\ntime_zone = \"Europe/Oslo\"\nphone = \"+47 55 56 85 60\"\ndesk = {}\nnearest_help = {}\n",
        write.text(60),
        write.text(80)
    );
    toml += "closed = [2026-11-25]\n[place.desk_hours]\n";
    for day in [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ] {
        let _ = writeln!(
            toml,
            "{day} = [\"10:00-12:30\", \"13:00-15:30\", \"16:00-20:00\"]"
        );
    }
    let _ = writeln!(
        toml,
        "[languages]\noffered = [\"nb\", \"en\", \"ar\"]\ndefault = \"{default}\""
    );
    let phrases: Vec<String> = Phrase::ALL
        .iter()
        .map(|phrase| format!("{:?}", phrase.name()))
        .collect();
    for (nth, kind) in longest_kinds(catalogue).into_iter().take(3).enumerate() {
        let [first, second, third] = sessions.dates();
        // Each begins an hour later: their order is the order here.
        let hour = 13 + nth;
        let step_free = ["no", "yes", "no"][nth];
        let price = if nth == 1 {
            "free = true".to_owned()
        } else {
            format!("price = {}", write.text(20))
        };
        let _ = writeln!(
            toml,
            "[[workshop]]\nid = \"longest-{nth}\"\nkind = {:?}\ntitle = {}\nsummary = {}\nwhere = {}\nhost = {}\n{price}\n\
             good_to_know = [{}]\naccess = {{ step_free = {step_free:?}, lift = true, toilet = true, hearing_loop = true }}\n\
             seats = {seats}\nmax_party = 20\nspoken = [\"nb\", \"en\", \"ar\", \"so\", \"ti\", \"fa\", \"uk\", \"pl\"]",
            kind.name(),
            write.text(60),
            write.text(200),
            write.text(40),
            write.text(40),
            phrases.join(", "),
        );
        let session = |date: &str| {
            format!(
                "{{ start = {date}T{hour}:00:00, end = {date}T{}:30:00 }}",
                hour + 5
            )
        };
        let _ = writeln!(
            toml,
            "sessions = [{}, {}, {}]",
            session(first),
            session(second),
            session(third)
        );
        if nth == 2 {
            let _ = writeln!(
                toml,
                "cancelled = [{{ date = {first}, why = {} }}]",
                write.text(100)
            );
        }
    }
    toml
}

/// Those whose names are longest in any language.
fn longest_kinds(catalogue: &Catalogue) -> Vec<Kind> {
    let letters = |kind: Kind| {
        let names = catalogue.languages().into_iter().map(|language| {
            Localizer::new(catalogue.clone(), language.clone(), language)
                .say(key::of_kind(kind))
                .plain_words()
                .chars()
                .count()
        });
        names.max().unwrap_or(0)
    };
    let mut kinds = Kind::ALL.to_vec();
    kinds.sort_by_key(|kind| std::cmp::Reverse(letters(*kind)));
    kinds
}

fn loaded(toml: &str, catalogue: &Catalogue, written: Written, today: chrono::NaiveDate) -> Config {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("kiosk.toml"), toml).unwrap();
    let shipped: Vec<Language> = catalogue.languages();
    let loaded = load(folder.path(), &shipped, today);
    let missing = |message: &str| written != Written::InAll && message.contains("texts missing in");
    let faults: Vec<String> = loaded
        .faults
        .iter()
        .map(ToString::to_string)
        .filter(|message| !missing(message))
        .collect();
    assert!(faults.is_empty(), "{}\n{toml}", faults.join("\n"));
    loaded.config.unwrap()
}

/// The configuration that comes with the kiosk, in every language that comes with it.
pub fn shipped(catalogue: &Catalogue, today: chrono::NaiveDate) -> Config {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config");
    let loaded = load(&folder, &catalogue.languages(), today);
    let errors = loaded
        .faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error);
    assert_eq!(errors.count(), 0, "{:?}", loaded.faults);
    let mut config = loaded.config.unwrap();
    for language in catalogue.languages() {
        if !config.languages.offered.contains(&language) {
            config.languages.offered.push(language);
        }
    }
    config
}

/// The same with half as many languages again. There are no others: the first come a second time,
/// on another page of the door.
pub fn crowded(config: &Config) -> Config {
    let mut config = config.clone();
    let again = config.languages.offered.clone();
    let half = again.len() / 2;
    config
        .languages
        .offered
        .extend(again.into_iter().take(half));
    config
}

#[test]
fn the_longest_texts_are_as_long_as_they_may_be() {
    for words in [NORWEGIAN, ENGLISH, ARABIC] {
        for (start, word) in words.iter().enumerate() {
            assert!(word.chars().count() <= 24, "{word}");
            for letters in [20, 40, 60, 80, 100, 200] {
                let count = filled(&words, start, letters).chars().count();
                assert!(
                    (letters - 1..=letters).contains(&count),
                    "{count} of {letters}"
                );
            }
        }
    }
}
