//! What is wrong, where it stands, and what to write instead.

use super::files::Sources;
use std::cell::RefCell;
use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The configuration cannot be used.
    Error,
    /// The configuration can be used, but a visitor may be worse off.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One thing to mend, in words for a librarian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub severity: Severity,
    pub file: PathBuf,
    /// From 1. Line 1, column 1 where the fault is the file itself.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub message: String,
    /// The line at fault, or the stretch of it around the fault where it is long. Safe to print:
    /// control characters are replaced.
    pub source_line: String,
    /// What to write instead.
    pub advice: String,
    carets: Carets,
}

/// Where the carets stand in `source_line`, in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Carets {
    from: usize,
    count: usize,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            severity,
            line,
            column,
            message,
            ..
        } = self;
        writeln!(
            f,
            "{}:{line}:{column}: {severity}: {message}",
            self.file.display()
        )?;
        if !self.source_line.is_empty() {
            // A tab stays a tab, so that the carets stand under the place at any tab width.
            let indent: String = self
                .source_line
                .chars()
                .map(|c| if c == '\t' { '\t' } else { ' ' })
                .chain(std::iter::repeat(' '))
                .take(self.carets.from)
                .collect();
            writeln!(
                f,
                "{}\n{indent}{}",
                self.source_line,
                "^".repeat(self.carets.count)
            )?;
        }
        f.write_str(&self.advice)
    }
}

/// A stretch of one file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// Index into [`Sources`].
    pub file: usize,
    pub start: usize,
    pub end: usize,
}

impl Spot {
    pub fn new(file: usize, bytes: Range<usize>) -> Self {
        Self {
            file,
            start: bytes.start,
            end: bytes.end,
        }
    }

    /// For what is wrong with a file as a whole.
    pub fn start_of(file: usize) -> Self {
        Self::new(file, 0..0)
    }
}

/// A value and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<T> {
    pub value: T,
    pub spot: Spot,
}

/// Collects what is found while reading goes on. Shared by everything that reads, hence the
/// interior mutability.
#[derive(Default)]
pub(super) struct Faults {
    found: RefCell<Vec<Found>>,
}

struct Found {
    spot: Spot,
    severity: Severity,
    message: String,
    /// Where the message ends with another place.
    twin: Option<Spot>,
    advice: String,
}

impl Faults {
    /// Nobody mends more in one go, and a file of a hundred thousand mistakes must not fill the
    /// memory.
    const MOST: usize = 500;

    pub fn error(&self, spot: Spot, message: impl Into<String>, advice: impl Into<String>) {
        self.push(spot, Severity::Error, message.into(), None, advice.into());
    }

    /// An error between two places. The other one, as `FILE:LINE`, is the end of the message.
    pub fn error_with(
        &self,
        spot: Spot,
        twin: Spot,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        let (message, advice) = (message.into(), advice.into());
        self.push(spot, Severity::Error, message, Some(twin), advice);
    }

    pub fn warning(&self, spot: Spot, message: impl Into<String>, advice: impl Into<String>) {
        self.push(spot, Severity::Warning, message.into(), None, advice.into());
    }

    fn push(
        &self,
        spot: Spot,
        severity: Severity,
        message: String,
        twin: Option<Spot>,
        advice: String,
    ) {
        let mut found = self.found.borrow_mut();
        if found.iter().filter(|f| f.severity == severity).count() < Self::MOST {
            found.push(Found {
                spot,
                severity,
                message,
                twin,
                advice,
            });
        }
    }

    pub fn any_error(&self) -> bool {
        self.found
            .borrow()
            .iter()
            .any(|f| f.severity == Severity::Error)
    }

    /// In the order of the files.
    pub fn into_faults(self, sources: &Sources) -> Vec<Fault> {
        let mut found = self.found.into_inner();
        found.sort_by_key(|f| f.spot);
        found.into_iter().map(|f| f.locate(sources)).collect()
    }
}

impl Found {
    fn locate(self, sources: &Sources) -> Fault {
        /// Characters shown of a line, and of it before the fault where the line is longer.
        const SHOWN: usize = 400;
        const BEFORE: usize = 80;
        let twin = self.twin.map_or(String::new(), |twin| {
            let (path, text) = sources.get(twin.file);
            let line = line_at(text, floor(text, twin.start));
            format!(" {}:{line}", path.display())
        });
        let (path, text) = sources.get(self.spot.file);
        let start = floor(text, self.spot.start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..]
            .find('\n')
            .map_or(text.len(), |length| start + length);
        let end = floor(text, self.spot.end).clamp(start, line_end);
        let column = text[line_start..start].chars().count();
        let is_long = text[line_start..line_end].chars().nth(SHOWN).is_some();
        let skipped = if is_long {
            column.saturating_sub(BEFORE)
        } else {
            0
        };
        let from = column - skipped;
        let source_line = text[line_start..line_end].chars().skip(skipped).take(SHOWN);
        Fault {
            severity: self.severity,
            file: path.to_owned(),
            line: line_at(text, start),
            column: column + 1,
            message: printable(self.message.chars().chain(twin.chars())),
            source_line: printable(source_line),
            advice: printable(self.advice.chars()),
            carets: Carets {
                from,
                count: text[start..end].chars().take(SHOWN - BEFORE).count().max(1),
            },
        }
    }
}

/// The number of the line in which `index`, a character boundary, stands. From 1.
fn line_at(text: &str, index: usize) -> usize {
    text[..index].matches('\n').count() + 1
}

/// The last character boundary at or before `index`.
fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len()))
        .rev()
        .find(|i| text.is_char_boundary(*i))
        .unwrap_or(0)
}

/// A fault quotes what stands in the file; what stands in the file must not steer the terminal.
fn printable(characters: impl Iterator<Item = char>) -> String {
    let safe = |c| {
        if c != '\t' && c != '\n' && is_invisible(c) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    characters.map(safe).collect()
}

/// Characters that cannot be seen but change how the text around them is shown: controls,
/// line separators, and overrides of the writing direction. Marks and joiners that Arabic and
/// Persian need are not among them.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, bytes: Range<usize>) -> String {
        let sources = Sources::of_texts(&[("kiosk.toml", text)]);
        let faults = Faults::default();
        faults.error(Spot::new(0, bytes), "this is wrong", "write that");
        faults.into_faults(&sources)[0].to_string()
    }

    #[test]
    fn a_fault_shows_its_line_a_caret_and_what_to_write() {
        let text = "[place]\nname = 7\n";
        assert_eq!(
            shown(text, 15..16),
            "kiosk.toml:2:8: error: this is wrong\nname = 7\n       ^\nwrite that"
        );
    }

    #[test]
    fn columns_count_characters_and_tabs_stay_tabs() {
        let text = "\tå = \"blåbær\"";
        let start = text.find('"').unwrap();
        assert_eq!(
            shown(text, start..text.len()),
            "kiosk.toml:1:6: error: this is wrong\n\tå = \"blåbær\"\n\t    ^^^^^^^^\nwrite that"
        );
    }

    #[test]
    fn a_place_beyond_the_file_or_within_a_character_is_moved_into_it() {
        assert!(shown("å", 1..900).starts_with("kiosk.toml:1:1:"));
        assert!(shown("ab\n", 900..901).starts_with("kiosk.toml:2:1:"));
        assert!(shown("", 0..0).starts_with("kiosk.toml:1:1:"));
    }

    #[test]
    fn a_long_line_is_cut_and_the_caret_still_stands_under_the_place() {
        let text = format!("{}X{}", "a".repeat(5000), "b".repeat(5000));
        let shown = shown(&text, 5000..5001);
        let lines: Vec<&str> = shown.lines().collect();
        assert!(lines[0].starts_with("kiosk.toml:1:5001:"));
        assert_eq!(lines[1].find('X'), lines[2].find('^'));
        assert!(lines[1].len() <= 400);
    }

    #[test]
    fn what_stands_in_the_file_cannot_steer_the_terminal() {
        assert!(!shown("a = \"\u{1b}[2J\u{202E}\"", 4..5).contains(['\u{1b}', '\u{202E}']));
    }
}
