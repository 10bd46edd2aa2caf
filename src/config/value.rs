//! Reads one value: its type, its range, and what text must not hold.

use super::fault::{At, Faults, Spot, is_invisible};
use super::table::{Table, suggestion};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::fmt::Display;
use std::ops::RangeInclusive;
use toml::de::DeValue;
use toml::value::{Date, Datetime, Time};

/// Letters in any one text; a page of a book has as many.
const LONGEST_TEXT: usize = 2000;

/// Something a librarian wrote behind an equals sign.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    /// The key it belongs to, in lists too.
    key: &'a str,
    spot: Spot,
    content: &'a DeValue<'a>,
    faults: &'a Faults,
}

impl<'a> Value<'a> {
    pub fn new(key: &'a str, spot: Spot, content: &'a DeValue<'a>, faults: &'a Faults) -> Self {
        Self {
            key,
            spot,
            content,
            faults,
        }
    }

    pub fn is_list(&self) -> bool {
        self.content.is_array()
    }

    /// What `read` makes of it, with its place.
    pub fn at<T>(&self, read: impl FnOnce(&Self) -> Option<T>) -> Option<At<T>> {
        read(self).map(|value| At {
            value,
            spot: self.spot,
        })
    }

    /// Reports what is wrong with this value, and is nothing.
    fn refuse<T>(&self, message: impl Into<String>, advice: impl Into<String>) -> Option<T> {
        self.faults.error(self.spot, message, advice);
        None
    }

    fn wrong_type<T>(&self, expected: &str, example: &str) -> Option<T> {
        let key = self.key;
        let actual = match self.content {
            DeValue::String(_) => "text in quotation marks",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or a time",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.refuse(
            format!("\"{key}\" wants {expected}, and this is {actual}"),
            format!("write it like this: {example}"),
        )
    }

    /// One line of text that is no visitor's: a name, an id, a file.
    pub fn line(&self) -> Option<String> {
        let text = self.text()?;
        if text.contains('\n') {
            return self.refuse(
                format!("\"{}\" has more than one line", self.key),
                "write it in one line",
            );
        }
        Some(text)
    }

    /// Text that says something and hides nothing.
    pub fn text(&self) -> Option<String> {
        let Some(text) = self.content.as_str() else {
            return self.wrong_type("text", &format!("{} = \"…\"", self.key));
        };
        let key = self.key;
        if text.trim().is_empty() {
            return self.refuse(
                format!("\"{key}\" is empty"),
                "write something, or remove the line",
            );
        }
        if let Some(hidden) = text.chars().find(|&c| c != '\n' && is_invisible(c)) {
            let message = format!(
                "\"{key}\" holds the invisible character U+{:04X}",
                hidden as u32
            );
            return self.refuse(message, "type the text anew instead of pasting it");
        }
        if text.chars().nth(LONGEST_TEXT).is_some() {
            let message = format!("\"{key}\" is longer than {LONGEST_TEXT} letters");
            return self.refuse(message, "nobody reads that much on a screen: shorten it");
        }
        Some(text.to_owned())
    }

    pub fn flag(&self) -> Option<bool> {
        self.content
            .as_bool()
            .or_else(|| self.wrong_type("true or false", &format!("{} = true", self.key)))
    }

    pub fn whole<N>(&self, range: RangeInclusive<N>) -> Option<N>
    where
        N: TryFrom<i64> + PartialOrd + Display,
    {
        let Some(number) = self.content.as_integer() else {
            return self.wrong_type(
                "a whole number",
                &format!("{} = {}", self.key, range.start()),
            );
        };
        let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
        let number = number.and_then(|n| N::try_from(n).ok());
        number
            .filter(|n| range.contains(n))
            .or_else(|| self.out_of(&range))
    }

    pub fn decimal(&self, range: RangeInclusive<f32>) -> Option<f32> {
        let number = match self.content {
            DeValue::Float(float) => float.as_str().parse().ok(),
            DeValue::Integer(whole) if whole.radix() == 10 => whole.as_str().parse().ok(),
            _ => {
                return self.wrong_type("a number", &format!("{} = {:?}", self.key, range.start()));
            }
        };
        number
            .filter(|n| range.contains(n))
            .or_else(|| self.out_of(&range))
    }

    fn out_of<T>(&self, range: &RangeInclusive<impl Display>) -> Option<T> {
        let (low, high) = (range.start(), range.end());
        let message = format!("\"{}\" is out of range", self.key);
        self.refuse(message, format!("write a number from {low} to {high}"))
    }

    /// One of a closed set of names.
    pub fn one_of<T: Copy>(&self, names: &[(&'static str, T)]) -> Option<T> {
        let word = self.line()?;
        let found = names
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, value)| *value);
        found.or_else(|| {
            let known: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
            let message = format!("\"{word}\" is none of the words for \"{}\"", self.key);
            self.refuse(message, suggestion(&word, &known))
        })
    }

    pub fn date(&self) -> Option<NaiveDate> {
        match self.content {
            DeValue::Datetime(Datetime {
                date: Some(date),
                time: None,
                offset: None,
            }) => self.real_date(*date),
            _ => self.wrong_type("a date", "2026-12-24, without quotation marks"),
        }
    }

    /// A date and a time in the place's zone, to the minute.
    pub fn date_time(&self) -> Option<NaiveDateTime> {
        match self.content {
            DeValue::Datetime(Datetime {
                date: Some(date),
                time: Some(time),
                offset: None,
            }) => {
                let date = self.real_date(*date)?;
                let time = self.real_time(*time)?;
                Some(date.and_time(time))
            }
            _ => self.wrong_type(
                "a date with a time and without a zone",
                "2026-12-24T14:00:00",
            ),
        }
    }

    /// A time of day, to the minute, as `"14:00"` or as TOML writes it.
    pub fn clock(&self) -> Option<NaiveTime> {
        match self.content {
            DeValue::String(text) => parse_clock(text).or_else(|| {
                let message = format!("\"{}\" is not a time of day", self.key);
                self.refuse(message, "write it like this: \"14:00\"")
            }),
            DeValue::Datetime(Datetime {
                date: None,
                time: Some(time),
                offset: None,
            }) => self.real_time(*time),
            _ => self.wrong_type("a time of day", &format!("{} = \"14:00\"", self.key)),
        }
    }

    /// From and to, as `"10:00-19:00"`.
    pub fn hours(&self) -> Option<(NaiveTime, NaiveTime)> {
        let example = format!("{} = \"10:00-19:00\"", self.key);
        let Some(text) = self.content.as_str() else {
            return self.wrong_type("hours", &example);
        };
        let hours = text.split_once(['-', '–']).and_then(|(open, close)| {
            Some((parse_clock(open.trim())?, parse_clock(close.trim())?))
        });
        match hours {
            None => self.refuse(
                "these are not hours",
                format!("write it like this: {example}"),
            ),
            Some((open, close)) if open >= close => self.refuse(
                "this closes before it opens",
                "the earlier time comes first",
            ),
            hours => hours,
        }
    }

    fn real_date(&self, date: Date) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            .or_else(|| self.refuse("there is no such day", "look it up in a calendar"))
    }

    fn real_time(&self, time: Time) -> Option<NaiveTime> {
        let whole_minute = time.second.unwrap_or(0) == 0 && time.nanosecond.unwrap_or(0) == 0;
        NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), 0)
            .filter(|_| whole_minute)
            .or_else(|| self.refuse("times are given to the minute", "let it end in :00"))
    }

    pub fn list<T>(&self, read: impl Fn(&Self) -> Option<T>) -> Option<Vec<At<T>>> {
        let DeValue::Array(items) = self.content else {
            let brackets = if self.content.is_table() {
                format!("[[{}]]", self.key)
            } else {
                format!("{} = [ … ]", self.key)
            };
            return self.wrong_type("a list", &brackets);
        };
        let item = |item: &'a toml::Spanned<DeValue<'a>>| Value {
            spot: Spot::new(self.spot.file, item.span()),
            content: item.get_ref(),
            ..*self
        };
        Some(items.iter().filter_map(|i| item(i).at(&read)).collect())
    }

    /// What may stand alone when there is only one of it.
    pub fn one_or_list<T>(&self, read: impl Fn(&Self) -> Option<T>) -> Option<Vec<At<T>>> {
        if self.is_list() {
            self.list(read)
        } else {
            self.at(read).map(|one| vec![one])
        }
    }

    /// A table with known keys.
    pub fn table<T>(&self, read: impl FnOnce(&mut Table<'a>) -> T) -> Option<T> {
        let DeValue::Table(table) = self.content else {
            return self.wrong_type("a table", &format!("[{0}], or {0} = {{ … }}", self.key));
        };
        let mut table = Table::new(self.key, self.spot, table, self.faults);
        let value = read(&mut table);
        table.finish();
        Some(value)
    }

    /// A table whose keys are names that the librarian chooses.
    pub fn named<T>(&self, read: impl Fn(&At<String>, &Self) -> Option<T>) -> Option<Vec<T>> {
        let DeValue::Table(table) = self.content else {
            return self.wrong_type("a table", &format!("{} = {{ … }}", self.key));
        };
        Some(Table::new(self.key, self.spot, table, self.faults).named(read))
    }

    pub fn is_table(&self) -> bool {
        self.content.is_table()
    }

    pub fn spot(&self) -> Spot {
        self.spot
    }

    pub fn faults(&self) -> &'a Faults {
        self.faults
    }
}

fn parse_clock(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}
