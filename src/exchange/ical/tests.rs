use super::*;
use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use proptest::prelude::*;

fn appointment(title: &str, place: &str) -> Appointment {
    let [start, end] = ["2026-11-24T13:00:00Z", "2026-11-24T15:00:00Z"].map(|t| t.parse().unwrap());
    Appointment {
        title: title.into(),
        place: place.into(),
        start,
        end,
    }
}

fn event(title: &str, place: &str) -> String {
    appointment(title, place).event("0741".parse().unwrap())
}

/// What stands behind a name, as a reader takes it: unfolded already, unescaped here.
fn value(event: &str, name: &str) -> Option<String> {
    let line = event
        .split("\r\n")
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    let mut value = String::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => value.push('\n'),
                Some(c @ ('\\' | ',' | ';')) => value.push(c),
                other => panic!("\\ before {other:?} in {line}"),
            },
            ',' | ';' => panic!("a bare {c} in {line}"),
            c => value.push(c),
        }
    }
    Some(value)
}

/// Every line is one of these, once, and ends as lines do.
fn is_sound(event: &str) -> bool {
    let lines: Vec<&str> = event.split("\r\n").collect();
    let names: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.split_once(':').map(|(name, _)| name))
        .collect();
    let place = names.contains(&"LOCATION");
    let expected = [
        "BEGIN",
        "SUMMARY",
        "DTSTART",
        "DTEND",
        "LOCATION",
        "DESCRIPTION",
        "END",
    ];
    event.len() <= QR_BYTES
        && names
            .iter()
            .copied()
            .eq(expected.into_iter().filter(|n| place || *n != "LOCATION"))
        && lines.first() == Some(&"BEGIN:VEVENT")
        && lines.ends_with(&["END:VEVENT", ""])
        && lines.len() == names.len() + 1
        && !event
            .replace("\r\n", "")
            .chars()
            .any(|c| c.is_control() && c != '\t')
}

#[test]
fn a_short_event_is_whole() {
    assert_eq!(
        event("Print, cut; fold\\sew\ntoday", "Room 2"),
        "BEGIN:VEVENT\r\nSUMMARY:Print\\, cut\\; fold\\\\sew\\ntoday\r\n\
         DTSTART:20261124T130000Z\r\nDTEND:20261124T150000Z\r\nLOCATION:Room 2\r\n\
         DESCRIPTION:0741\r\nEND:VEVENT\r\n"
    );
}

#[test]
fn the_place_goes_first_and_then_the_end_of_the_title() {
    let title = "ቡና እና ኮምፒውተር".repeat(2);
    let without_place = event(&title, &"ክፍል ".repeat(40));
    assert!(is_sound(&without_place));
    assert_eq!(value(&without_place, "LOCATION"), None);
    assert_eq!(value(&without_place, "SUMMARY"), Some(title.clone()));
    let shortened = event(&title.repeat(4), "Room 2");
    assert!(is_sound(&shortened));
    assert_eq!(value(&shortened, "LOCATION"), None);
    let shown = value(&shortened, "SUMMARY").unwrap();
    assert!(shown.ends_with('…') && title.repeat(4).starts_with(shown.trim_end_matches('…')));
    // No room is wasted: one letter more would have been too many.
    assert!(shortened.len() > QR_BYTES - 8, "{}", shortened.len());
}

#[test]
fn a_letter_is_never_cut() {
    let family = "👩‍👩‍👧‍👦";
    let event = event(&family.repeat(20), "");
    let shown = value(&event, "SUMMARY").unwrap();
    let kept = shown.strip_suffix('…').unwrap();
    assert_eq!(kept, family.repeat(kept.len() / family.len()));
    assert!(!kept.is_empty());
}

/// Local time as the librarian writes it, in the nights when clocks change.
#[test]
fn the_times_are_right_when_the_clocks_change() {
    let oslo: Tz = "Europe/Oslo".parse().unwrap();
    let cases = [
        // The last hour of summer time, then the first of winter time: both are 02:30.
        ("2026-10-25T01:30", "20261024T233000Z"),
        ("2026-10-25T03:30", "20261025T023000Z"),
        ("2027-03-28T01:30", "20270328T003000Z"),
        ("2027-03-28T03:30", "20270328T013000Z"),
        ("2027-07-01T14:00", "20270701T120000Z"),
        ("2027-01-09T14:00", "20270109T130000Z"),
    ];
    for (local, utc) in cases {
        let local: NaiveDateTime = format!("{local}:00").parse().unwrap();
        let start = oslo.from_local_datetime(&local).single().unwrap();
        let event = Appointment {
            start: start.to_utc(),
            ..appointment("x", "y")
        }
        .event("0741".parse().unwrap());
        assert_eq!(value(&event, "DTSTART").as_deref(), Some(utc), "{local}");
    }
    let both: Vec<String> = {
        let twice: NaiveDateTime = "2026-10-25T02:30:00".parse().unwrap();
        let times = oslo.from_local_datetime(&twice);
        [times.earliest(), times.latest()]
            .map(|time| {
                let start = time.unwrap().to_utc();
                let one = Appointment {
                    start,
                    ..appointment("x", "y")
                };
                value(&one.event("0741".parse().unwrap()), "DTSTART").unwrap()
            })
            .into()
    };
    assert_eq!(both, ["20261025T003000Z", "20261025T013000Z"]);
}

/// Letters of the scripts that visitors read, marks that combine, joined pictures, what has to be
/// escaped, what has no place in a value.
fn words() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        "[a-zåæøß ]",
        "[ء-يًّ ]",
        "[а-яґї ]",
        "[ሀ-ፗ]",
        "[a-z]\u{301}\u{323}",
        "[อ-ฮ]\u{0E49}?",
        "[क-ह]\u{094D}[क-ह]\u{093F}",
        Just("👩‍👩‍👧‍👦".to_owned()),
        Just("🇳🇴".to_owned()),
        Just("👍🏽".to_owned()),
        "[,;\\\\]",
        Just("\r\n".to_owned()),
        "[\u{0}-\u{1F}\u{7F}\u{85}]",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(letter, 0..120).prop_map(|letters| letters.concat())
}

/// As a value keeps it: lines end in one way, control characters are gone.
fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

proptest! {
    #[test]
    fn any_event_is_short_and_sound_and_its_title_is_whole_or_ends_after_a_letter(
        title in words(),
        place in words(),
        pass in 0..10_000_u16,
        from in 0..4_000_000_000_i64,
    ) {
        let start = DateTime::from_timestamp(from, 0).unwrap();
        let end = start + chrono::Duration::hours(2);
        let appointment = Appointment { title: title.clone(), place: place.clone(), start, end };
        let pass = format!("{pass:04}");
        let event = appointment.event(pass.parse().unwrap());
        prop_assert!(is_sound(&event), "{event:?}");
        prop_assert_eq!(value(&event, "DESCRIPTION"), Some(pass));
        let time = |name| NaiveDateTime::parse_from_str(&value(&event, name).unwrap(), "%Y%m%dT%H%M%SZ");
        prop_assert_eq!(time("DTSTART").unwrap().and_utc(), start);
        prop_assert_eq!(time("DTEND").unwrap().and_utc(), end);
        let shown = value(&event, "SUMMARY").unwrap();
        if shown == kept(&title) {
            return Ok(());
        }
        prop_assert_eq!(value(&event, "LOCATION"), None);
        let start = shown.strip_suffix('…').unwrap();
        let ends: Vec<String> = GraphemeClusterSegmenter::new()
            .segment_str(&title)
            .map(|end| kept(title[..end].trim_end()))
            .collect();
        prop_assert!(ends.iter().any(|end| end == start), "{start:?} of {title:?}");
    }
}
