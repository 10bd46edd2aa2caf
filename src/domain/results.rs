//! What may be shown of the answers to surveys, and what may not.

use super::survey::{Occasion, Phase, Scale, Week};
use chrono::DateTime;
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// No figures for fewer answers than this, whatever the configuration says.
pub const FLOOR: u32 = 5;

/// What was counted on one question, in one wording of its survey, on one occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    pub occasion: Occasion,
    pub survey: String,
    /// Of the wording.
    pub version: u32,
    pub question: String,
    pub scale: Scale,
    /// How many answered so, the least level first.
    pub levels: [u32; 5],
    /// No answer is taken any more: by the clock, or because figures may have been seen.
    pub sealed: bool,
}

/// A survey as the configuration asks it on one occasion that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub occasion: Occasion,
    pub survey: String,
    pub version: u32,
    pub questions: Vec<(String, Scale)>,
}

/// One question of one occasion, as it may be shown to anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    pub occasion: Occasion,
    pub survey: String,
    pub question: String,
    pub scale: Scale,
    pub release: Release,
}

/// What may be shown of the answers to one question. `n` is how many answered it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// Answers are still taken: nothing.
    Open,
    /// Nobody answered, or too few: nothing, and not which of the two.
    Withheld,
    /// All answers, or all but one, are in one band: how many they are, and the band. Neither
    /// that it is all, nor how many are elsewhere.
    NearlyAll { n: u32, band: Band },
    /// How many in each band.
    Bands { n: u32, bands: [u32; 3] },
    /// How many on each level too.
    Levels {
        n: u32,
        levels: [u32; 5],
        bands: [u32; 3],
    },
}

/// Levels taken together: 1 and 2, 3, 4 and 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    Low,
    Middle,
    High,
}

impl Band {
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Middle => "middle",
            Self::High => "high",
        }
    }
}

impl Release {
    /// `publish_from` is the k of the configuration, at least [`FLOOR`].
    ///
    /// Where nobody stands apart, the figures say of each who took part what they answered:
    /// twelve high answers of twelve tell of Anna that she was content. With one answer apart
    /// whoever gave it knows the same of all others. So it is "nearly all", which leaves each of
    /// them the place of the one. This is so of a band at any size, not of a level alone: six
    /// answers on 4 and six on 5 say of nobody that it was a 4, and of everybody that it was
    /// high. What is all on one level is all in one band, so one rule is enough.
    #[must_use]
    pub fn of(levels: [u32; 5], publish_from: u16, sealed: bool) -> Self {
        if !sealed {
            return Self::Open;
        }
        let k = u32::from(publish_from).max(FLOOR);
        let [very_low, low, middle, high, very_high] = levels;
        let bands = [
            very_low.saturating_add(low),
            middle,
            high.saturating_add(very_high),
        ];
        let n = bands.into_iter().fold(0, u32::saturating_add);
        if n < k {
            return Self::Withheld;
        }
        let nearly_all = Band::ALL
            .into_iter()
            .zip(bands)
            .find(|(_, count)| *count >= n - 1);
        if let Some((band, _)) = nearly_all {
            Self::NearlyAll { n, band }
        } else if n < k.saturating_mul(2) {
            Self::Bands { n, bands }
        } else {
            Self::Levels { n, levels, bands }
        }
    }

    /// Whether anything shows that depends on what was answered.
    #[must_use]
    pub fn has_figures(self) -> bool {
        match self {
            Self::Open | Self::Withheld => false,
            Self::NearlyAll { .. } | Self::Bands { .. } | Self::Levels { .. } => true,
        }
    }
}

/// The first week in which the pulse was answered.
#[must_use]
pub fn first_week(counted: &[Counted]) -> Option<Week> {
    let weeks = counted.iter().filter_map(|counted| match counted.occasion {
        Occasion::Week(week) => Some(week),
        Occasion::Session(_) => None,
    });
    weeks.min()
}

/// Everything that may be shown, by occasion, survey, wording and question: an order that no
/// answer changes.
///
/// What is `asked` is listed whether or not anybody answered. What is only `counted`, since its
/// occasion or its wording has left the configuration, is listed where it has figures and not
/// otherwise: a row that says "withheld" would say that somebody answered. The wording that is
/// asked now gives way to another that has figures, or every old session would be listed twice
/// once a question is reworded.
#[must_use]
pub fn rows(
    asked: &[Sheet],
    counted: &[Counted],
    publish_from: u16,
    now: DateTime<Tz>,
) -> Vec<ResultRow> {
    let sealed: BTreeSet<&Occasion> = counted
        .iter()
        .filter(|counted| counted.sealed)
        .map(|counted| &counted.occasion)
        .collect();
    let mut with_figures = BTreeMap::new();
    let mut wordings: BTreeMap<&Occasion, BTreeSet<(&str, u32)>> = BTreeMap::new();
    for counted in counted {
        let release = Release::of(counted.levels, publish_from, counted.sealed);
        if release.has_figures() {
            let wording = (counted.survey.as_str(), counted.version);
            let question = (counted.question.as_str(), counted.scale);
            with_figures.insert((&counted.occasion, wording, question), release);
            wordings
                .entry(&counted.occasion)
                .or_default()
                .insert(wording);
        }
    }

    let mut all = with_figures;
    for sheet in asked {
        let wording = (sheet.survey.as_str(), sheet.version);
        let gives_way = wordings
            .get(&sheet.occasion)
            .is_some_and(|shown| !shown.contains(&wording));
        if gives_way {
            continue;
        }
        let is_sealed =
            sealed.contains(&sheet.occasion) || sheet.occasion.phase(now) == Phase::Sealed;
        let nothing = Release::of([0; 5], publish_from, is_sealed);
        for (question, scale) in &sheet.questions {
            all.entry((&sheet.occasion, wording, (question.as_str(), *scale)))
                .or_insert(nothing);
        }
    }
    all.into_iter()
        .map(
            |((occasion, (survey, _), (question, scale)), release)| ResultRow {
                occasion: occasion.clone(),
                survey: survey.to_owned(),
                question: question.to_owned(),
                scale,
                release,
            },
        )
        .collect()
}

#[cfg(test)]
mod tests;
