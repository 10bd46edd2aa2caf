//! When a person is at the desk.

use super::fault::{At, Faults};
use super::raw::RawPlace;
use crate::domain::{Hours, Opening};
use chrono::{NaiveTime, Weekday};

/// A weekday and its hours, each opening before it closes.
pub(super) type RawDay = (Weekday, Vec<At<(NaiveTime, NaiveTime)>>);

pub(super) fn opening(place: &RawPlace, faults: &Faults) -> Opening {
    let mut weekly: [Vec<Hours>; 7] = Default::default();
    for (day, hours) in &place.desk_hours {
        let mut sorted: Vec<_> = hours.iter().collect();
        sorted.sort_by_key(|h| h.value);
        for pair in sorted.windows(2) {
            if pair[1].value.0 < pair[0].value.1 {
                let advice = "let the second begin when the first is over, or make them one";
                faults.error(
                    pair[1].spot,
                    "these hours overlap with others of the same day",
                    advice,
                );
            }
        }
        weekly[day.num_days_from_monday() as usize] = sorted
            .iter()
            .map(|h| Hours {
                open: h.value.0,
                close: h.value.1,
            })
            .collect();
    }
    Opening::new(weekly, place.closed.iter().map(|date| date.value).collect())
}
