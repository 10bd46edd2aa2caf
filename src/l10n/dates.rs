//! Days and times in words, by ICU. All dates are in the place's own time.

use super::key;
use super::localizer::{Args, Localizer};
use super::text::Text;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{E, MD, T, YMDE};
use icu::datetime::input::{Date, Time};
use icu::datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
};

impl Localizer {
    fn preferences(&self) -> Option<DateTimeFormatterPreferences> {
        self.pack().map(|pack| (&pack.locale).into())
    }

    /// "Tuesday 24 November"; with the year only where it is not `today`'s.
    #[must_use]
    pub fn date(&self, date: NaiveDate, today: NaiveDate) -> Text {
        // The ear may need the day as an ordinal, in the case that the month's name is in.
        let args = Args::none()
            .text("weekday", self.weekday(date))
            .number("number", date.day())
            .number("month", date.month());
        if date.year() == today.year() {
            // Not by ICU in one: its Norwegian lacks the full stop of "24. november".
            let day = self.in_words(date, |preferences, date| {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, MD::long());
                Some(formatter.ok()?.format(date).to_string())
            });
            self.message(key::DATE, &args.text("day", day))
        } else {
            let whole = self.in_words(date, |preferences, date| {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, YMDE::long());
                Some(formatter.ok()?.format(date).to_string())
            });
            let args = args.number("year", date.year()).text("date", whole);
            self.message(key::DATE_YEAR, &args)
        }
    }

    /// "Tuesday".
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> Text {
        self.in_words(date, |preferences, date| {
            let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, E::long());
            Some(formatter.ok()?.format(date).to_string())
        })
    }

    /// A day as ICU writes it by `format`; as in ISO 8601 where it cannot.
    fn in_words(
        &self,
        date: NaiveDate,
        format: impl FnOnce(DateTimeFormatterPreferences, &Date<Gregorian>) -> Option<String>,
    ) -> Text {
        let words = on_the_calendar(date)
            .zip(self.preferences())
            .and_then(|(date, preferences)| format(preferences, &date));
        let words = words.map_or_else(|| date.to_string(), |words| as_read(&words));
        let first = self.pack().and_then(|pack| pack.first_of_month.as_deref());
        self.plain(match first.filter(|_| date.day() == 1) {
            Some(first) => words.replacen('1', first, 1),
            None => words,
        })
    }

    /// "14:00": twenty-four hours in every language, as the clock on the wall beside it shows.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> Text {
        let hour = u8::try_from(time.hour()).unwrap_or(0);
        let minute = u8::try_from(time.minute()).unwrap_or(0);
        let icu_time = Time::try_new(hour, minute, 0, 0).ok();
        let words = icu_time
            .zip(self.preferences())
            .and_then(|(icu_time, preferences)| {
                let formatter = NoCalendarFormatter::<T>::try_new(preferences, T::hm()).ok()?;
                Some(formatter.format(&icu_time).to_string())
            });
        let shown = words.unwrap_or_else(|| time.format("%H:%M").to_string());
        let args = Args::none()
            .text("time", self.plain(shown))
            .text("clock", self.clock(time))
            .number("hour", time.hour())
            .number("minute", time.minute());
        self.message(key::TIME, &args)
    }

    /// "14:00 – 16:00".
    #[must_use]
    pub fn hours(&self, start: NaiveTime, end: NaiveTime) -> Text {
        let args = Args::none()
            .text("start", self.time(start))
            .text("end", self.time(end))
            .text("clock-start", self.clock(start))
            .text("clock-end", self.clock(end))
            .number("hour-start", start.hour())
            .number("minute-start", start.minute())
            .number("hour-end", end.hour())
            .number("minute-end", end.minute());
        self.message(key::HOURS, &args)
    }

    /// "14:30", with a colon in every language: for voices that read it as a time only so.
    fn clock(&self, time: NaiveTime) -> Text {
        self.plain(time.format("%H:%M").to_string())
    }

    /// "yesterday", "today", "tomorrow", "in 3 days"; for days longer gone by, the date.
    #[must_use]
    pub fn days_away(&self, date: NaiveDate, today: NaiveDate) -> Text {
        match (date - today).num_days() {
            -1 => self.say(key::YESTERDAY),
            0 => self.say(key::TODAY),
            1 => self.say(key::TOMORROW),
            days @ 2.. => self.message(key::IN_DAYS, &Args::none().number("days", days)),
            _ => self.date(date, today),
        }
    }
}

/// ICU's words with the apostrophe that messages have too. Voices spell a word out that has ICU's
/// own, the letter U+02BC, such as Ukrainian's Friday.
fn as_read(words: &str) -> String {
    words.replace('\u{02BC}', "\u{2019}")
}

/// A day as ICU knows it.
fn on_the_calendar(date: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_gregorian(date.year(), month, day).ok()
}
