//! What a person can record of a language, and under which name: a message whole, a message with
//! a number, and what stands between the places of a message that is filled in with words.

use super::key::{self, Key};
use super::localizer::Localizer;
use super::text::Text;
use chrono::{Days, NaiveDate};
use fluent_bundle::FluentArgs;
use std::fmt;

/// What messages call a number that they are filled with.
const NUMBERS: [&str; 11] = [
    "days",
    "chairs",
    "waiting",
    "people",
    "number",
    "minutes",
    "seconds",
    "volume",
    "rate",
    "questions",
    // Of a date: what is recorded is the month's name.
    "month",
];
/// Figures and the days of the week stand in no message of their own.
const FIGURE: &str = "figure";
const WEEKDAY: &str = "weekday";
/// Nor does the language's name of itself.
const OWN_NAME: &str = "own-name";
const PART: &str = "part-";
const LARGEST_FIGURE: i64 = 9999;

/// Something that is recorded in one go. Its name is the name of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prompt {
    /// A message with nothing to fill in.
    Whole(Key),
    /// A message with this number; of a date, the name of this month.
    Numbered(Key, i64),
    /// The words of a message between its places, from 1.
    Part(Key, usize),
    Figure(i64),
    /// From 1, a Monday.
    Weekday(u8),
    /// What the language calls itself.
    OwnName,
}

impl fmt::Display for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(key) => f.write_str(key.id()),
            Self::Numbered(key, number) => write!(f, "{}.{number}", key.id()),
            Self::Part(key, part) => write!(f, "{}.{PART}{part}", key.id()),
            Self::Figure(figure) => write!(f, "{FIGURE}.{figure}"),
            Self::Weekday(day) => write!(f, "{WEEKDAY}.{day}"),
            Self::OwnName => f.write_str(OWN_NAME),
        }
    }
}

/// Why a name is that of no prompt, with what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPrompt {
    #[error("there is no message \"{0}\"")]
    Unknown(String),
    #[error("the message \"{0}\" is always said with a number: name the file {0}.1, {0}.2 …")]
    WithoutNumber(&'static str),
    #[error(
        "the message \"{0}\" is filled in with words: record what stands between them, as {0}.part-1 …"
    )]
    FilledIn(&'static str),
    #[error("the message \"{0}\" has no place for a number: name the file {0}")]
    HasNoNumber(&'static str),
    #[error("the message \"{0}\" has no such part")]
    HasNoPart(&'static str),
    #[error("the message \"{0}\" has nothing but places that are filled in")]
    HasNoWords(&'static str),
    #[error("figures go from 0 to {LARGEST_FIGURE}, days of the week from 1 to 7")]
    OutOfRange,
}

impl Prompt {
    /// The prompt of this name in the visitor's language, with its words.
    ///
    /// # Errors
    /// The language has no such prompt.
    pub fn named(name: &str, words: &Localizer) -> Result<(Self, String), NoPrompt> {
        let (id, rest) = match name.split_once('.') {
            Some((id, rest)) => (id, Some(rest)),
            None => (name, None),
        };
        let unknown = || NoPrompt::Unknown(name.to_owned());
        let number = rest.and_then(|rest| rest.parse::<i64>().ok());
        let prompt = if name == OWN_NAME {
            Self::OwnName
        } else if id == FIGURE {
            Self::Figure(number.ok_or_else(unknown)?)
        } else if id == WEEKDAY {
            let day = u8::try_from(number.ok_or_else(unknown)?);
            Self::Weekday(day.map_err(|_| NoPrompt::OutOfRange)?)
        } else {
            let key = key::all().find(|key| key.id() == id).ok_or_else(unknown)?;
            match (rest, number) {
                (None, _) => Self::Whole(key),
                (Some(_), Some(number)) => Self::Numbered(key, number),
                (Some(rest), None) => {
                    let part = rest.strip_prefix(PART).and_then(|part| part.parse().ok());
                    Self::Part(key, part.ok_or_else(unknown)?)
                }
            }
        };
        match words.prompt(prompt) {
            Some(words) => Ok((prompt, words)),
            None => Err(prompt.missing(words)),
        }
    }

    /// Why the language has no words for it.
    fn missing(self, words: &Localizer) -> NoPrompt {
        match self {
            Self::Whole(key) if words.prompt(Self::Numbered(key, 1)).is_some() => {
                NoPrompt::WithoutNumber(key.id())
            }
            Self::Whole(key) if words.parts(key).is_empty() => NoPrompt::HasNoWords(key.id()),
            Self::Whole(key) => NoPrompt::FilledIn(key.id()),
            Self::Numbered(key, _) => NoPrompt::HasNoNumber(key.id()),
            Self::Part(key, _) => NoPrompt::HasNoPart(key.id()),
            Self::Figure(_) | Self::Weekday(_) | Self::OwnName => NoPrompt::OutOfRange,
        }
    }

    /// The message that it is of.
    #[must_use]
    pub fn key(self) -> Option<Key> {
        match self {
            Self::Whole(key) | Self::Numbered(key, _) | Self::Part(key, _) => Some(key),
            Self::Figure(_) | Self::Weekday(_) | Self::OwnName => None,
        }
    }
}

impl Localizer {
    /// What is heard of it. `None` where the language has no such prompt.
    #[must_use]
    pub fn prompt(&self, prompt: Prompt) -> Option<String> {
        match prompt {
            Prompt::Whole(key) => self.heard_of(key, &FluentArgs::new()).ok(),
            Prompt::Numbered(key::DATE, month) => self.month(month),
            Prompt::Numbered(key, number) => self.numbered(key, number),
            Prompt::Part(key, part) => self.parts(key).into_iter().nth(part.checked_sub(1)?),
            Prompt::Figure(figure) => (0..=LARGEST_FIGURE)
                .contains(&figure)
                .then(|| figure.to_string()),
            Prompt::Weekday(day) => {
                let monday = NaiveDate::from_isoywd_opt(2026, 1, chrono::Weekday::Mon)?;
                let after = Days::new(u64::from(day.checked_sub(1)?));
                let day = (day <= 7)
                    .then(|| monday.checked_add_days(after))
                    .flatten()?;
                Some(heard(&self.weekday(day)))
            }
            Prompt::OwnName => Some(heard(&self.own_name(self.language()))),
        }
    }

    /// What the ear gets of a message, its places standing as `{$name}` where nothing fills them:
    /// an error then.
    fn heard_of(&self, key: Key, args: &FluentArgs<'_>) -> Result<String, String> {
        let pack = self.pack().ok_or_else(String::new)?;
        let message = pack
            .messages
            .get_message(key.id())
            .ok_or_else(String::new)?;
        let spoken = message.get_attribute("spoken").map(|one| one.value());
        let pattern = spoken.or(message.value()).ok_or_else(String::new)?;
        let mut faults = Vec::new();
        let messages = &pack.messages;
        let words = messages.format_pattern(pattern, Some(args), &mut faults);
        if faults.is_empty() {
            Ok(words.into_owned())
        } else {
            Err(words.into_owned())
        }
    }

    /// A message whose only place is a number.
    fn numbered(&self, key: Key, number: i64) -> Option<String> {
        if self.heard_of(key, &FluentArgs::new()).is_ok() {
            return None;
        }
        NUMBERS
            .into_iter()
            .find_map(|name| self.heard_of(key, &with(name, number)).ok())
    }

    /// The month's name, where the language writes it itself and does not leave it to ICU.
    fn month(&self, month: i64) -> Option<String> {
        let parts = |month| {
            let with_places = self.heard_of(key::DATE, &with("month", month));
            Some(stretches(&with_places.err()?))
        };
        let other = parts(month % 12 + 1)?;
        let mut own = parts(month)?.into_iter();
        (1..=12)
            .contains(&month)
            .then(|| own.find(|part| !other.contains(part)))
            .flatten()
    }

    /// The words between the places of a message that is filled in, in their order.
    #[must_use]
    pub fn parts(&self, key: Key) -> Vec<String> {
        let Err(with_places) = self.heard_of(key, &FluentArgs::new()) else {
            return Vec::new();
        };
        let mut parts = stretches(&with_places);
        // Whichever month stands there when none is given.
        if key == key::DATE || key == key::DATE_YEAR {
            let month = self.month(12);
            parts.retain(|part| month.as_ref() != Some(part));
        }
        parts
    }

    /// The words of a message as they stand, with an ellipsis for each of its places.
    #[must_use]
    pub fn with_gaps(&self, key: Key) -> String {
        let (Ok(words) | Err(words)) = self.heard_of(key, &FluentArgs::new());
        let mut all = String::new();
        for piece in words.split("{$") {
            match piece.split_once('}') {
                Some((_, rest)) => all.extend(["…", rest]),
                None => all.push_str(piece),
            }
        }
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn heard(text: &Text) -> String {
    text.spoken().into_iter().map(|run| run.words).collect()
}

fn with(name: &'static str, number: i64) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set(name, number);
    args
}

/// What stands between places, without the signs that nobody says. Letters that are written
/// together with what fills a place cannot be said without it.
fn stretches(with_places: &str) -> Vec<String> {
    let pieces: Vec<&str> = with_places.split("{$").collect();
    let last = pieces.len() - 1;
    let words = pieces.iter().enumerate().filter_map(|(nth, piece)| {
        let piece = piece.split_once('}').map_or(*piece, |(_, rest)| rest);
        let joined = (nth > 0 && piece.starts_with(char::is_alphanumeric))
            || (nth < last && piece.ends_with(char::is_alphanumeric));
        let bare = piece.trim_start_matches(|c: char| !c.is_alphanumeric());
        (!joined && !bare.is_empty()).then(|| bare.trim().to_owned())
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_between_places_and_have_no_letter_that_belongs_to_one() {
        assert_eq!(
            stretches("Touch: {$button}, or ask {$who}."),
            ["Touch:", "or ask"]
        );
        assert_eq!(stretches("{$day} the {$number}th of May"), ["the"]);
        assert_eq!(stretches("{$first}, {$second}"), Vec::<String>::new());
    }
}
