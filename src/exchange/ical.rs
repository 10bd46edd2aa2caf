//! iCalendar (RFC 5545): one session as a phone's camera takes it from a QR code, and the whole
//! [`catalogue`] for calendars that subscribe to it.

mod catalogue;

pub use catalogue::catalogue;

use crate::domain::{PassCode, Session, Workshop};
use crate::l10n::Localizer;
use chrono::{DateTime, Utc};
use icu::segmenter::GraphemeClusterSegmenter;

/// The most that the words of a QR may take, in bytes: with more, its modules become too small
/// for a camera that is held before a screen.
pub const QR_BYTES: usize = 300;

/// A session as it goes into a visitor's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    title: String,
    place: String,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

impl Appointment {
    /// Called as the visitor saw it.
    #[must_use]
    pub fn new(words: &Localizer, workshop: &Workshop, session: &Session) -> Self {
        Self {
            title: words.called(workshop).heading.plain_words(),
            place: words.content(&workshop.place).plain_words(),
            start: session.start.to_utc(),
            end: session.end.to_utc(),
        }
    }

    /// The event alone, since cameras look for `BEGIN:VEVENT` at the start, and its lines not
    /// folded, since not every camera joins them again. At most [`QR_BYTES`]: where that is not
    /// enough, the place is left out, and then the title is shortened.
    ///
    /// The times are in UTC, so that no rules of a time zone have to come along. Of the visitor
    /// there is the pass alone.
    #[must_use]
    pub fn event(&self, pass: PassCode) -> String {
        let title = escaped(&self.title);
        let place = escaped(&self.place);
        let whole = self.with(&title, &place, pass);
        if whole.len() <= QR_BYTES {
            return whole;
        }
        let room = QR_BYTES - self.with("", "", pass).len();
        self.with(&shortened(&self.title, room), "", pass)
    }

    fn with(&self, title: &str, place: &str, pass: PassCode) -> String {
        let location = if place.is_empty() {
            String::new()
        } else {
            format!("LOCATION:{place}\r\n")
        };
        let [start, end] = [self.start, self.end].map(|time| time.format("%Y%m%dT%H%M%SZ"));
        format!(
            "BEGIN:VEVENT\r\nSUMMARY:{title}\r\nDTSTART:{start}\r\nDTEND:{end}\r\n\
             {location}DESCRIPTION:{pass}\r\nEND:VEVENT\r\n"
        )
    }
}

/// Text as a value: RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in cleaned(text).chars() {
        match c {
            '\\' | ',' | ';' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c => value.push(c),
        }
    }
    value
}

/// Text with one kind of line end, and without the control characters that no value may hold.
fn cleaned(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// As much of a text as fits into `room` bytes when it is escaped, and never a part of a letter:
/// an accent or a joined picture stays whole. `icu` brings the segmenter, with the same data as
/// the dates.
fn shortened(text: &str, room: usize) -> String {
    const MARK: &str = "…";
    let whole = escaped(text);
    if whole.len() <= room {
        return whole;
    }
    let segmenter = GraphemeClusterSegmenter::new();
    let fits = |end: &usize| escaped(&text[..*end]).len() + MARK.len() <= room;
    let end = segmenter.segment_str(text).take_while(fits).last();
    escaped(text[..end.unwrap_or(0)].trim_end()) + MARK
}

#[cfg(test)]
mod tests;
