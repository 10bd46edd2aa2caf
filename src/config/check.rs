//! Judges the raw configuration as a whole, and makes a [`Config`] of it.

use super::desk;
use super::fault::{At, Faults};
use super::help;
use super::pictures::Pictures;
use super::raw::{RawConfig, RawLanguages, RawPlace};
use super::speech;
use super::survey;
use super::table::{nearest, suggestion};
use super::translation;
use super::words::{Offer, Texts, warn_if_too_long};
use super::workshop;
use super::{Attract, Config, Contact, Languages, Place, Privacy, Screen, ThemeName};
use crate::domain::{Guard, Language, WorkshopId};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Where the figure of a 21.5-inch panel of 1920 × 1080 would not do, the librarian gives another.
const PIXELS_PER_MM: f32 = 4.03;
const LONGEST_NAME: usize = 40;
const LONGEST_DESK: usize = 60;
const LONGEST_NEAREST_HELP: usize = 80;
/// A key in use and a spare. Whoever holds any of them can read every number.
const MOST_RECIPIENTS: usize = 2;

/// What a configuration is judged by, besides its files.
pub(super) struct Surroundings<'a> {
    pub shipped: &'a [Language],
    pub today: NaiveDate,
    /// Whether every file was read to its end: only then is anything missing.
    pub complete: bool,
}

pub(super) struct Checked {
    pub config: Option<Config>,
    pub default_language: Option<Language>,
}

pub(super) fn check(
    mut raw: RawConfig,
    surroundings: &Surroundings<'_>,
    pictures: &mut Pictures<'_>,
    faults: &Faults,
) -> Checked {
    let offer = raw
        .languages
        .as_ref()
        .map(|raw| offer(&raw.value, surroundings, faults))
        .unwrap_or_default();
    translation::put_in(&mut raw, &offer, faults);
    let place = raw
        .place
        .as_ref()
        .and_then(|raw| place(raw, &offer, faults));
    let privacy = privacy(&raw, faults);
    let surveys = survey::surveys(&raw.surveys, surroundings, &offer, faults);
    let setting = workshop::Setting {
        surroundings,
        offer: &offer,
        // Judging goes on where the zone is at fault; the result is thrown away.
        zone: place.as_ref().map_or(Tz::UTC, |place| place.time_zone),
        publish_from: privacy.publish_from,
        surveys: &surveys,
        faults,
    };
    let workshops = setting.workshops(&raw.workshops, pictures);
    let speech = speech::speech(&raw.speech, surroundings, faults);
    let help = help::help(&raw.help, surroundings, &offer, faults);
    let default_language = offer.default.clone();
    let config = place.zip(offer.default).map(|(place, default)| Config {
        place,
        languages: Languages {
            offered: offer.offered,
            default,
        },
        screen: screen(&raw),
        speech,
        contact: Contact {
            ring: raw.contact.ring.as_ref().is_some_and(|ring| ring.value),
        },
        privacy,
        guard: guard(&raw),
        workshops,
        surveys,
        help,
    });
    Checked {
        config,
        default_language,
    }
}

fn offer(raw: &RawLanguages, surroundings: &Surroundings<'_>, faults: &Faults) -> Offer {
    let shipped: Vec<&str> = surroundings.shipped.iter().map(Language::code).collect();
    let mut offered: Vec<Language> = Vec::new();
    for At { value: code, spot } in raw.offered.iter().flat_map(|list| &list.value) {
        match surroundings
            .shipped
            .iter()
            .find(|language| language.code() == code)
        {
            None => {
                let message = format!("the kiosk does not speak \"{code}\"");
                faults.error(*spot, message, suggestion(code, &shipped));
            }
            Some(language) if offered.contains(language) => {
                faults.error(
                    *spot,
                    format!("\"{code}\" is offered twice"),
                    "remove it here",
                );
            }
            Some(language) => offered.push(language.clone()),
        }
    }
    if let Some(list) = raw.offered.as_ref().filter(|list| list.value.is_empty()) {
        faults.error(
            list.spot,
            "no language is offered",
            "write at least one, such as [\"nb\"]",
        );
    }
    let Some(default) = &raw.default else {
        return Offer {
            default: offered.first().cloned(),
            offered,
            complete: surroundings.complete,
        };
    };
    let chosen = offered
        .iter()
        .find(|language| language.code() == default.value)
        .cloned();
    if chosen.is_none() && raw.offered.is_some() {
        let codes: Vec<&str> = offered.iter().map(Language::code).collect();
        let message = format!(
            "the default language \"{}\" is not among those offered",
            default.value
        );
        faults.error(default.spot, message, suggestion(&default.value, &codes));
    }
    let shipped_default = || {
        surroundings
            .shipped
            .iter()
            .find(|l| l.code() == default.value)
            .cloned()
    };
    Offer {
        default: chosen
            .or_else(shipped_default)
            .or_else(|| offered.first().cloned()),
        offered,
        complete: surroundings.complete,
    }
}

fn place(raw: &At<RawPlace>, offer: &Offer, faults: &Faults) -> Option<Place> {
    let At { value: raw, spot } = raw;
    if let Some(name) = &raw.name {
        warn_if_too_long("name", name, LONGEST_NAME, faults);
    }
    let mut texts = Texts::new(offer, faults);
    let desk = texts.judge("desk", raw.desk.as_ref(), LONGEST_DESK);
    let nearest_help = texts.judge(
        "nearest_help",
        raw.nearest_help.as_ref(),
        LONGEST_NEAREST_HELP,
    );
    texts.warn_of_missing("\"place\"", *spot);
    let desk_hours = desk::opening(raw, faults);
    let zone = raw.time_zone.as_ref()?;
    let time_zone = zone.value.parse::<Tz>().ok();
    if time_zone.is_none() {
        let message = format!("there is no time zone \"{}\"", zone.value);
        let known: Vec<&str> = chrono_tz::TZ_VARIANTS
            .iter()
            .map(|zone| zone.name())
            .collect();
        let near = nearest(&zone.value, &known).unwrap_or("Europe/Oslo");
        faults.error(
            zone.spot,
            message,
            format!("write a continent and a city, such as \"{near}\""),
        );
    }
    Some(Place {
        name: raw.name.as_ref()?.value.clone(),
        time_zone: time_zone?,
        desk,
        phone: raw.phone.as_ref().map(|phone| phone.value.clone()),
        desk_hours,
        nearest_help,
    })
}

fn screen(raw: &RawConfig) -> Screen {
    let raw = &raw.screen;
    Screen {
        pixels_per_mm: raw.pixels_per_mm.map_or(PIXELS_PER_MM, |at| at.value),
        theme: raw.theme.map_or(ThemeName::default(), |at| at.value),
        idle_seconds: raw.idle_seconds.map_or(120, |at| at.value),
        attract: raw.attract.map_or(Attract::default(), |at| at.value),
    }
}

fn guard(raw: &RawConfig) -> Guard {
    let default = Guard::default();
    let raw = &raw.guard;
    Guard {
        places_per_visit: raw
            .places_per_visit
            .map_or(default.places_per_visit, |at| at.value),
        places_per_ten_minutes: raw
            .places_per_ten_minutes
            .map_or(default.places_per_ten_minutes, |at| at.value),
    }
}

fn privacy(raw: &RawConfig, faults: &Faults) -> Privacy {
    if let Some(ring) = raw
        .contact
        .ring
        .filter(|ring| ring.value && raw.privacy.recipients.is_none())
    {
        let advice = "add recipient = \"age1…\" under [privacy], or write ring = false";
        faults.error(
            ring.spot,
            "phone numbers are asked for, but nobody could read them",
            advice,
        );
    }
    Privacy {
        recipients: recipients(raw, faults),
        keep_days: raw.privacy.keep_days.map_or(30, |at| at.value),
        publish_from: raw.privacy.publish_from.map_or(5, |at| at.value),
    }
}

fn recipients(raw: &RawConfig, faults: &Faults) -> Vec<String> {
    let Some(list) = &raw.privacy.recipients else {
        return Vec::new();
    };
    if list.value.is_empty() {
        let advice = "write one key, such as [\"age1…\"], or remove the line";
        faults.error(list.spot, "there is no key in the list", advice);
    }
    let mut keys: Vec<String> = Vec::new();
    for At { value: key, spot } in &list.value {
        if !is_age_recipient(key) {
            let advice = "copy the whole of the public key: age1 and 58 more letters and figures";
            let message = "this is not an age public key, or it has a mistake in it";
            faults.error(*spot, message, advice);
        } else if keys.contains(key) {
            faults.error(*spot, "this key is named twice", "remove it here");
        } else if keys.len() == MOST_RECIPIENTS {
            let advice = "name the two that are in use; copies of one key are the same key";
            faults.error(*spot, "there are more than two keys", advice);
        } else {
            keys.push(key.clone());
        }
    }
    keys
}

/// Ids that have been given, so that none is given twice.
#[derive(Default)]
pub(super) struct Ids(BTreeSet<String>);

impl Ids {
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// The id, where it is well formed; it is a fault where another `thing` has it.
    pub fn take(&mut self, id: &At<String>, thing: &str, faults: &Faults) -> Option<String> {
        let At { value, spot } = id;
        if WorkshopId::new(value).is_none() {
            let advice = "use a-z, 0-9 and hyphens, at most 40, such as \"print-t-shirt\"";
            faults.error(*spot, format!("\"{value}\" cannot be an id"), advice);
            return None;
        }
        if !self.0.insert(value.clone()) {
            let message = format!("another {thing} has the id \"{value}\"");
            faults.error(*spot, message, "give each its own id");
        }
        Some(value.clone())
    }
}

/// Whether `key` is an age recipient: Bech32 (BIP 173) of 32 bytes under "age". The checksum
/// finds a mistyped key before a phone number is sealed for nobody.
fn is_age_recipient(key: &str) -> bool {
    const ALPHABET: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const GENERATOR: [u32; 5] = [
        0x3b6a_57b2,
        0x2650_8e6d,
        0x1ea1_19fa,
        0x3d42_33dd,
        0x2a14_62b3,
    ];
    /// "age" as the checksum takes it in: high bits, a zero, low bits.
    const PREFIX: [u32; 7] = [3, 3, 3, 0, 1, 7, 5];
    /// 32 bytes in fives of bits, and six of checksum.
    const LENGTH: usize = 52 + 6;
    let Some(data) = key.strip_prefix("age1").filter(|data| data.len() == LENGTH) else {
        return false;
    };
    let values: Option<Vec<u32>> = data
        .bytes()
        .map(|byte| {
            ALPHABET
                .iter()
                .position(|a| *a == byte)
                .and_then(|i| u32::try_from(i).ok())
        })
        .collect();
    let checksum = |sum: u32, value: u32| {
        let top = sum >> 25;
        let mixed = GENERATOR
            .iter()
            .enumerate()
            .filter(|(bit, _)| top >> bit & 1 == 1);
        mixed.fold((sum & 0x1ff_ffff) << 5 ^ value, |sum, (_, generator)| {
            sum ^ generator
        })
    };
    values.is_some_and(|values| PREFIX.into_iter().chain(values).fold(1, checksum) == 1)
}

#[cfg(test)]
mod tests {
    use super::is_age_recipient;

    #[test]
    fn a_recipient_with_one_wrong_letter_is_not_accepted() {
        // From the age specification's README.
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        assert!(is_age_recipient(key));
        assert!(!is_age_recipient(&key.replace("ql3z", "ql3y")));
        assert!(!is_age_recipient(&key[..61]));
        assert!(!is_age_recipient("age1…"));
    }
}
