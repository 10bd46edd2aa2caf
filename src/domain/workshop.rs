//! Workshops, and the sessions in which they are held.

use super::language::{Authored, Language};
use super::picture::Picture;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A workshop's id in the configuration: lower-case letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkshopId(Arc<str>);

impl WorkshopId {
    /// `None` when `id` is empty, longer than 40, or holds anything but `a-z 0-9 -`.
    #[must_use]
    pub fn new(id: &str) -> Option<Self> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        ((1..=40).contains(&id.len()) && id.bytes().all(allowed)).then(|| Self(id.into()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WorkshopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One session by its workshop and its start in local time, to the minute:
/// `tshirt@2026-11-24T14:00`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionKey {
    pub workshop: WorkshopId,
    pub start: NaiveDateTime,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a session such as tshirt@2026-11-24T14:00")]
pub struct ParseSessionKeyError(String);

const START_FORMAT: &str = "%Y-%m-%dT%H:%M";

impl SessionKey {
    /// The start as it stands in ids and exports, such as `2026-11-24T14:00`.
    #[must_use]
    pub fn start_text(&self) -> String {
        self.start.format(START_FORMAT).to_string()
    }
}

impl fmt::Display for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.workshop, self.start.format(START_FORMAT))
    }
}

impl FromStr for SessionKey {
    type Err = ParseSessionKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || ParseSessionKeyError(text.to_owned());
        let (workshop, start) = text.split_once('@').ok_or_else(fault)?;
        Ok(Self {
            workshop: WorkshopId::new(workshop).ok_or_else(fault)?,
            start: NaiveDateTime::parse_from_str(start, START_FORMAT).map_err(|_| fault())?,
        })
    }
}

/// A closed set of names that stand in the configuration and are translated in every shipped
/// language under `<prefix>-<name>`.
macro_rules! named_set {
    ($(#[$doc:meta])* $set:ident, $prefix:literal, { $($variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $set { $($variant),+ }

        impl $set {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As it is written in the configuration.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The id of its message.
            #[must_use]
            pub fn message_id(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $name)),+ }
            }

            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

pub(super) use named_set;

named_set! {
    /// What is done in a workshop; named and pictured in every language.
    Kind, "kind", {
        PrintClothes = "print-clothes",
        PrintTextile = "print-textile",
        SilkScreen = "silk-screen",
        SelfPortrait = "self-portrait",
        Photography = "photography",
        Podcast = "podcast",
        Film = "film",
        Music = "music",
        Drawing = "drawing",
        Painting = "painting",
        Sewing = "sewing",
        Repair = "repair",
        Print3d = "3d-print",
        Coding = "coding",
        Games = "games",
        Cooking = "cooking",
        Gardening = "gardening",
        Storytelling = "storytelling",
        ReadingCircle = "reading-circle",
        LanguageCafe = "language-cafe",
        PhoneHelp = "phone-help",
        ComputerHelp = "computer-help",
        CoffeeAndComputers = "coffee-and-computers",
        OpenWorkshop = "open-workshop",
    }
}

named_set! {
    /// What is good to know before coming.
    Phrase, "phrase", {
        NoExperienceNeeded = "no-experience-needed",
        ChildrenWelcome = "children-welcome",
        ComeWhenYouLike = "come-when-you-like",
        TakeHomeWhatYouMake = "take-home-what-you-make",
        MaterialsFree = "materials-free",
        BringPlainClothes = "bring-plain-clothes",
        BringAPhoto = "bring-a-photo",
        BringADrawing = "bring-a-drawing",
        BringYourPhone = "bring-your-phone",
        BringYourLaptop = "bring-your-laptop",
        BringYourLetters = "bring-your-letters",
        Coffee = "coffee",
        Interpreter = "interpreter",
        HelpersSpeakYourLanguage = "helpers-speak-your-language",
        WomenOnly = "women-only",
        Certificate = "certificate",
        ForYourCv = "for-your-cv",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StepFree {
    Yes,
    No,
    #[default]
    Unknown,
}

/// Where nothing is known, nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Access {
    pub step_free: StepFree,
    pub lift: bool,
    pub toilet: bool,
    pub hearing_loop: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Price {
    Free,
    Costs(Authored),
    #[default]
    Unsaid,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Workshop {
    pub id: WorkshopId,
    pub kind: Option<Kind>,
    pub title: Authored,
    pub summary: Option<Authored>,
    pub good_to_know: Vec<Phrase>,
    pub picture: Option<Picture>,
    pub place: Authored,
    pub access: Access,
    pub host: Option<Authored>,
    /// The most people that may come on one pass, 1 or more.
    pub max_party: u16,
    pub price: Price,
    /// Languages spoken by those who lead it.
    pub spoken: Vec<Language>,
    /// A session may still be joined this long after its start.
    pub join_until: Duration,
    /// The id of the survey that opens with each session.
    pub survey: Option<String>,
    /// Sorted by start; at most one at any start.
    pub sessions: Vec<Session>,
}

/// One occasion of a workshop.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    pub key: SessionKey,
    pub start: DateTime<Tz>,
    pub end: DateTime<Tz>,
    /// 1 or more.
    pub seats: u16,
    pub cancelled: Option<Cancellation>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cancellation {
    pub why: Option<Authored>,
}

impl Session {
    #[must_use]
    pub fn local_date(&self) -> NaiveDate {
        self.start.date_naive()
    }
}

impl Workshop {
    #[must_use]
    pub fn session(&self, key: &SessionKey) -> Option<&Session> {
        self.sessions.iter().find(|s| s.key == *key)
    }

    /// Whether places in `session` are still given at `now`.
    #[must_use]
    pub fn may_be_joined(&self, session: &Session, now: DateTime<Tz>) -> bool {
        session.cancelled.is_none() && self.is_upcoming(session, now)
    }

    /// Listed until it can no longer be joined, but never past its end.
    #[must_use]
    pub fn is_upcoming(&self, session: &Session, now: DateTime<Tz>) -> bool {
        now < (session.start + self.join_until).min(session.end)
    }

    /// The next session after `session` that takes place.
    #[must_use]
    pub fn next_after(&self, session: &Session) -> Option<&Session> {
        self.sessions
            .iter()
            .find(|s| s.start > session.start && s.cancelled.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_key_reads_back_as_written() {
        let key: SessionKey = "tshirt@2026-11-24T14:00".parse().unwrap();
        assert_eq!(key.to_string(), "tshirt@2026-11-24T14:00");
        assert_eq!(key.start_text(), "2026-11-24T14:00");
        for bad in [
            "tshirt",
            "T@2026-11-24T14:00",
            "tshirt@2026-11-24",
            "@2026-11-24T14:00",
            "a/b@2026-11-24T14:00",
        ] {
            assert!(bad.parse::<SessionKey>().is_err(), "{bad}");
        }
    }

    #[test]
    fn every_kind_and_phrase_is_found_by_its_name() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.name()), Some(*kind));
        }
        for phrase in Phrase::ALL {
            assert_eq!(Phrase::from_name(phrase.name()), Some(*phrase));
        }
        assert_eq!(Kind::PrintClothes.message_id(), "kind-print-clothes");
    }
}
