//! Reads a table key by key. Whatever is asked for is thereby known: what nobody asked for is
//! reported with the nearest key that somebody did.

use super::fault::{At, Faults, Spot};
use super::files::Document;
use super::value::Value;
use std::borrow::Cow;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Tables that several files may have, besides lists: what they hold is told apart by what it
/// stands under.
const ADD_UP: [&str; 1] = ["translation"];

pub(super) struct Table<'a> {
    /// As the librarian wrote it, such as `workshop`; empty for the whole folder.
    name: &'a str,
    pub spot: Spot,
    entries: Vec<Entry<'a>>,
    known: Vec<&'static str>,
    faults: &'a Faults,
}

struct Entry<'a> {
    key: &'a str,
    key_spot: Spot,
    value: Value<'a>,
}

impl<'a> Table<'a> {
    /// The files' tables as one: lists and translations add up, anything else given twice is a
    /// fault.
    pub fn merged(documents: &'a [Document<'a>], main: Spot, faults: &'a Faults) -> Self {
        let mut entries: Vec<Entry<'a>> = Vec::new();
        for Document { file, path, table } in documents {
            for entry in entries_of(*file, table, faults) {
                let adds_up = |twin: &&Entry<'_>| {
                    let (one, other) = (&twin.value, &entry.value);
                    one.is_list() && other.is_list()
                        || one.is_table() && other.is_table() && ADD_UP.contains(&entry.key)
                };
                match entries.iter().find(|e| e.key == entry.key) {
                    Some(twin) if !adds_up(&twin) => {
                        let first = documents.iter().find(|d| d.file == twin.key_spot.file);
                        let first = first.map_or(*path, |d| d.path).display();
                        let message = format!("\"{}\" is given here and in {first}", entry.key);
                        faults.error(entry.key_spot, message, "keep it in one of the two files");
                    }
                    _ => entries.push(entry),
                }
            }
        }
        Self {
            name: "",
            spot: main,
            entries,
            known: Vec::new(),
            faults,
        }
    }

    pub fn new(name: &'a str, spot: Spot, table: &'a DeTable<'a>, faults: &'a Faults) -> Self {
        let entries = entries_of(spot.file, table, faults);
        Self {
            name,
            spot,
            entries,
            known: Vec::new(),
            faults,
        }
    }

    /// The value of `key`, if it is there and `read` can make something of it.
    pub fn get<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Value<'a>) -> Option<T>,
    ) -> Option<At<T>> {
        self.known.push(key);
        let value = &self.entries.iter().find(|e| e.key == key)?.value;
        value.at(read)
    }

    /// As [`Table::get`], but it is a fault when `key` is not there.
    pub fn require<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Value<'a>) -> Option<T>,
    ) -> Option<At<T>> {
        if !self.has(key) {
            let message = format!("\"{key}\" is missing{}", within(self.name));
            self.faults.error(
                self.spot,
                message,
                format!("add a line that begins: {key} ="),
            );
        }
        self.get(key, read)
    }

    /// The items of every list called `key`.
    pub fn items<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Value<'a>) -> Option<T>,
    ) -> Vec<At<T>> {
        self.known.push(key);
        let named = self.entries.iter().filter(|e| e.key == key);
        named
            .filter_map(|e| e.value.list(&read))
            .flatten()
            .collect()
    }

    /// What `read` makes of everything called `key`, such as a table in each of several files.
    pub fn each<T>(&mut self, key: &'static str, read: impl Fn(&Value<'a>) -> Option<T>) -> Vec<T> {
        self.known.push(key);
        let named = self.entries.iter().filter(|e| e.key == key);
        named.filter_map(|e| read(&e.value)).collect()
    }

    /// Every entry, where the keys are names that the librarian chooses.
    pub fn named<T>(self, read: impl Fn(&At<String>, &Value<'a>) -> Option<T>) -> Vec<T> {
        let read = |e: &Entry<'a>| {
            read(
                &At {
                    value: e.key.to_owned(),
                    spot: e.key_spot,
                },
                &e.value,
            )
        };
        self.entries.iter().filter_map(read).collect()
    }

    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|e| e.key == key)
    }

    /// Everything was asked for; what is left means nothing.
    pub fn finish(self) {
        for entry in self.entries.iter().filter(|e| !self.known.contains(&e.key)) {
            let message = format!("\"{}\" means nothing{}", entry.key, within(self.name));
            self.faults
                .error(entry.key_spot, message, suggestion(entry.key, &self.known));
        }
    }
}

fn within(name: &str) -> String {
    if name.is_empty() {
        " here".into()
    } else {
        format!(" in \"{name}\"")
    }
}

/// In the order in which they stand in the file.
fn entries_of<'a>(file: usize, table: &'a DeTable<'a>, faults: &'a Faults) -> Vec<Entry<'a>> {
    let entry = |(key, value): (&'a Spanned<Cow<'a, str>>, &'a Spanned<DeValue<'a>>)| Entry {
        key: key.get_ref(),
        key_spot: Spot::new(file, key.span()),
        value: Value::new(
            key.get_ref(),
            Spot::new(file, value.span()),
            value.get_ref(),
            faults,
        ),
    };
    let mut entries: Vec<Entry<'a>> = table.iter().map(entry).collect();
    entries.sort_by_key(|e| e.key_spot);
    entries
}

/// What to write instead of `word`.
pub(super) fn suggestion(word: &str, known: &[&str]) -> String {
    let all = known.join(", ");
    match nearest(word, known) {
        Some(near) => format!("did you mean \"{near}\"? Known here: {all}"),
        None => format!("known here: {all}"),
    }
}

/// The one among `known` that a slip of the finger would turn into `word`.
pub(super) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    /// No key is as long; a word of a megabyte is not worth comparing.
    const LONGEST: usize = 40;
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let (distance, near) = known.iter().map(|k| (distance(&lower, k), *k)).min()?;
    (distance <= near.chars().count().div_ceil(2)).then_some(near)
}

/// How many letters must be put in, taken out or exchanged to make `b` of `a` (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.chars().enumerate() {
            let exchanged = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = exchanged.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.chars().count()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_near_and_another_word_is_not() {
        let known = ["title", "summary", "seats"];
        assert_eq!(nearest("titel", &known), Some("title"));
        assert_eq!(nearest("Seats", &known), Some("seats"));
        assert_eq!(nearest("colour-of-the-room", &known), None);
        assert_eq!(nearest(&"x".repeat(1 << 20), &known), None);
    }

    #[test]
    fn distance_counts_letters() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("blåbær", "blabær"), 1);
    }
}
