//! From "every Tuesday" to dates and moments. Pure: today is an argument.

use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Weekday,
};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Recurring sessions are laid out this many days ahead of today, and kept as many behind for
/// the results of those that have been.
const DAYS: Days = Days::new(366);

/// Once a week, between two dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Every {
    pub day: Weekday,
    pub start: NaiveTime,
    /// After `start`.
    pub end: NaiveTime,
    /// The first and last possible day.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub except: BTreeSet<NaiveDate>,
}

impl Every {
    /// Whether the rule names `date`, however far away it is.
    pub fn names(&self, date: NaiveDate) -> bool {
        date.weekday() == self.day
            && self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
    }

    pub fn falls_on(&self, date: NaiveDate) -> bool {
        self.names(date) && !self.except.contains(&date)
    }

    /// Start and end in local time of each occasion around `today`.
    pub fn occasions(
        &self,
        today: NaiveDate,
    ) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> {
        let first = today.checked_sub_days(DAYS).unwrap_or(NaiveDate::MIN);
        let last = today.checked_add_days(DAYS).unwrap_or(NaiveDate::MAX);
        let first = self.from.map_or(first, |from| first.max(from));
        let last = self.until.map_or(last, |until| last.min(until));
        first
            .iter_days()
            .take_while(move |date| *date <= last)
            .filter(|date| self.falls_on(*date))
            .map(|date| (date.and_time(self.start), date.and_time(self.end)))
    }
}

/// From `start` to `end` on the clocks of `zone`; `end` is later than `start` on the clock face,
/// and here in truth: a session that ends within the hour that spring skips keeps its length.
pub(super) fn span(
    zone: Tz,
    start: NaiveDateTime,
    end: NaiveDateTime,
) -> Option<(DateTime<Tz>, DateTime<Tz>)> {
    let from = moment(zone, start)?;
    let to = moment(zone, end)?;
    if to > from {
        return Some((from, to));
    }
    Some((from, from.checked_add_signed(end - start)?))
}

/// The first time at which the clocks of `zone` show `local`. Clocks that skip it show a later
/// time, as much later as they skip, as iCalendar has it. `None` only beyond the calendar.
fn moment(zone: Tz, local: NaiveDateTime) -> Option<DateTime<Tz>> {
    /// Samoa once skipped a whole day.
    const LONGEST_GAP_HOURS: i64 = 24;
    (0..=LONGEST_GAP_HOURS)
        .map(TimeDelta::hours)
        .find_map(|back| {
            let before = zone
                .from_local_datetime(&local.checked_sub_signed(back)?)
                .earliest()?;
            before.checked_add_signed(back)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
    }

    fn every(day: Weekday) -> Every {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        Every {
            day,
            start: time("14:00"),
            end: time("16:00"),
            from: None,
            until: None,
            except: BTreeSet::new(),
        }
    }

    fn span_in(zone: Tz, start: &str, end: &str) -> (String, String) {
        let (start, end) = span(zone, at(start), at(end)).unwrap();
        (start.to_rfc3339(), end.to_rfc3339())
    }

    #[test]
    fn an_endless_rule_is_laid_out_a_year_ahead_and_a_year_behind() {
        let today = date("2026-11-24");
        let starts: Vec<_> = every(Weekday::Tue)
            .occasions(today)
            .map(|(start, _)| start)
            .collect();
        assert_eq!(starts.len(), 105);
        assert_eq!(starts[0], at("2025-11-25T14:00"));
        assert_eq!(starts[104], at("2027-11-23T14:00"));
    }

    #[test]
    fn the_last_day_of_the_year_ahead_is_included() {
        let today = date("2026-11-24");
        let last = today + DAYS;
        let starts = every(last.weekday()).occasions(today).last().unwrap();
        assert_eq!(starts.0.date(), last);
    }

    #[test]
    fn a_rule_keeps_within_its_dates_and_leaves_out_the_exceptions() {
        let rule = Every {
            from: Some(date("2026-12-01")),
            until: Some(date("2026-12-22")),
            except: [date("2026-12-15")].into(),
            ..every(Weekday::Tue)
        };
        let days: Vec<_> = rule
            .occasions(date("2026-11-24"))
            .map(|(start, _)| start.date())
            .collect();
        assert_eq!(days, ["2026-12-01", "2026-12-08", "2026-12-22"].map(date));
        assert!(!rule.falls_on(date("2026-12-15")) && rule.names(date("2026-12-15")));
    }

    #[test]
    fn a_rule_that_is_over_or_turned_around_has_no_occasions() {
        let over = Every {
            until: Some(date("2020-01-01")),
            ..every(Weekday::Mon)
        };
        assert_eq!(over.occasions(date("2026-11-24")).count(), 0);
        let around = Every {
            from: Some(date("2027-01-01")),
            until: Some(date("2026-12-01")),
            ..every(Weekday::Mon)
        };
        assert_eq!(around.occasions(date("2026-11-24")).count(), 0);
    }

    #[test]
    fn the_calendars_ends_are_no_trouble() {
        assert!(every(Weekday::Mon).occasions(NaiveDate::MAX).count() > 0);
        assert!(every(Weekday::Mon).occasions(NaiveDate::MIN).count() > 0);
    }

    #[test]
    fn a_start_in_the_hour_that_spring_skips_is_an_hour_later() {
        let (start, end) = span_in(Tz::Europe__Oslo, "2027-03-28T02:30", "2027-03-28T04:30");
        assert_eq!(start, "2027-03-28T03:30:00+02:00");
        assert_eq!(end, "2027-03-28T04:30:00+02:00");
    }

    #[test]
    fn a_session_within_the_skipped_hour_keeps_its_length() {
        let (start, end) = span_in(Tz::Europe__Oslo, "2027-03-28T02:30", "2027-03-28T03:00");
        assert_eq!(start, "2027-03-28T03:30:00+02:00");
        assert_eq!(end, "2027-03-28T04:00:00+02:00");
    }

    #[test]
    fn of_the_hour_that_autumn_repeats_the_first_is_meant() {
        let (start, end) = span_in(Tz::Europe__Oslo, "2026-10-25T02:30", "2026-10-25T03:30");
        assert_eq!(start, "2026-10-25T02:30:00+02:00");
        assert_eq!(end, "2026-10-25T03:30:00+01:00");
    }

    #[test]
    fn a_weekly_session_stays_at_its_hour_on_the_clock_in_summer_and_winter() {
        let (winter, _) = span_in(Tz::Europe__Oslo, "2026-10-27T14:00", "2026-10-27T16:00");
        let (summer, _) = span_in(Tz::Europe__Oslo, "2026-10-20T14:00", "2026-10-20T16:00");
        assert_eq!(
            (winter.as_str(), summer.as_str()),
            ("2026-10-27T14:00:00+01:00", "2026-10-20T14:00:00+02:00")
        );
    }

    #[test]
    fn half_an_hour_and_a_whole_day_may_be_skipped() {
        let (start, _) = span_in(
            Tz::Australia__Lord_Howe,
            "2026-10-04T02:15",
            "2026-10-04T05:00",
        );
        assert_eq!(start, "2026-10-04T02:45:00+11:00");
        let (start, _) = span_in(Tz::Pacific__Apia, "2011-12-30T12:00", "2011-12-30T14:00");
        assert_eq!(start, "2011-12-31T12:00:00+14:00");
    }
}
