//! The catalogue as other programs take it: calendars, spreadsheets, browsers.

use super::visitor::{catalogue, demonstration, language, local, session};
use calcard::icalendar::{ICalendarComponent, ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Output};
use terskel::config::Config;
use terskel::domain::workshop::Cancellation;
use terskel::domain::{Authored, Session, Workshop};
use terskel::exchange::html::{Drawing, Subject, programme};
use terskel::exchange::{csv, ical};
use terskel::l10n::Localizer;

const MORNING: &str = "2026-11-24T09:00";
/// What a title might hold by accident or by malice.
const HOSTILE: &str = "=1+1<script>alert(\"1\")</script> & 'a', b; c\\d\r\nBEGIN:VEVENT\u{7}\"";

fn now() -> DateTime<Utc> {
    local(MORNING).to_utc()
}

fn words(config: &Config, code: &str) -> Localizer {
    Localizer::new(
        catalogue(),
        language(code),
        config.languages.default.clone(),
    )
}

fn hostile() -> Config {
    let mut config = demonstration();
    HOSTILE.clone_into(&mut config.place.name);
    for workshop in &mut config.workshops {
        let text = || Authored::new(config.languages.default.clone(), HOSTILE);
        (workshop.title, workshop.place, workshop.summary) = (text(), text(), Some(text()));
        for session in &mut workshop.sessions {
            session.cancelled = Some(Cancellation { why: Some(text()) });
        }
    }
    config
}

fn to_come(config: &Config) -> impl Iterator<Item = (&Workshop, &Session)> {
    let sessions = config.workshops.iter().flat_map(|workshop| {
        workshop
            .sessions
            .iter()
            .map(move |session| (workshop, session))
    });
    sessions.filter(|(_, session)| session.end > now())
}

/// The calendar's own part, and its events.
fn read(text: &str) -> (ICalendarComponent, Vec<ICalendarComponent>) {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(read) = parser.entry() else {
        panic!("no calendar: {text}");
    };
    assert!(matches!(parser.entry(), Entry::Eof), "something behind it");
    let mut components = read.components.into_iter();
    (components.next().unwrap(), components.collect())
}

fn text<'a>(component: &'a ICalendarComponent, property: &ICalendarProperty) -> Option<&'a str> {
    component.property(property)?.values.first()?.as_text()
}

fn time(component: &ICalendarComponent, property: &ICalendarProperty) -> DateTime<Utc> {
    let entry = component.property(property).unwrap();
    let ICalendarValue::PartialDateTime(time) = &entry.values[0] else {
        panic!("{entry:?}");
    };
    let time = time.to_date_time().unwrap();
    assert_eq!(
        time.offset.map(|offset| offset.local_minus_utc()),
        Some(0),
        "not in UTC"
    );
    time.date_time.and_utc()
}

#[test]
fn a_calendar_reads_every_session_at_its_time_before_and_after_the_clocks_change() {
    let config = demonstration();
    let (calendar, events) = read(&ical::catalogue(&config, &words(&config, "nb"), now()));
    assert_eq!(
        text(&calendar, &ICalendarProperty::Name),
        Some(config.place.name.as_str())
    );
    assert!(
        calendar
            .property(&ICalendarProperty::RefreshInterval)
            .is_some()
    );
    assert_eq!(events.len(), to_come(&config).count());
    let by_uid: BTreeMap<&str, &ICalendarComponent> = events
        .iter()
        .map(|event| (event.uid().unwrap(), event))
        .collect();
    assert_eq!(by_uid.len(), events.len(), "two have one UID");
    for (workshop, session) in to_come(&config) {
        let uid = format!(
            "{}-{}@nordvik-bibliotek",
            workshop.id,
            session.key.start_text()
        );
        let event = by_uid[uid.as_str()];
        assert_eq!(
            time(event, &ICalendarProperty::Dtstart),
            session.start.to_utc()
        );
        assert_eq!(time(event, &ICalendarProperty::Dtend), session.end.to_utc());
        let place = config.languages.default.clone();
        assert_eq!(
            text(event, &ICalendarProperty::Location),
            workshop.place.get(&place)
        );
        assert!(event.property(&ICalendarProperty::Categories).is_some());
    }
    // The same hour on the wall, in winter and in summer.
    let hours: BTreeSet<String> = ["tshirt-2027-03-23T14:00", "tshirt-2027-03-30T14:00"]
        .map(|uid| by_uid[format!("{uid}@nordvik-bibliotek").as_str()])
        .map(|event| time(event, &ICalendarProperty::Dtstart).to_rfc3339())
        .into();
    let expected = ["2027-03-23T13:00:00+00:00", "2027-03-30T12:00:00+00:00"];
    assert_eq!(hours, expected.map(String::from).into());
}

#[test]
fn a_session_has_the_same_uid_in_every_export_and_in_every_language() {
    let config = demonstration();
    let uids = |code, now| -> BTreeSet<String> {
        let (_, events) = read(&ical::catalogue(&config, &words(&config, code), now));
        events
            .iter()
            .map(|event| event.uid().unwrap().to_owned())
            .collect()
    };
    let first = uids("nb", now());
    assert_eq!(first, uids("ar", now()));
    assert!(uids("nb", now() + chrono::Duration::days(30)).is_subset(&first));
}

#[test]
fn a_cancelled_session_is_cancelled_in_the_calendar_too() {
    let mut config = demonstration();
    let key = to_come(&config).next().unwrap().1.key.clone();
    let all = config
        .workshops
        .iter_mut()
        .flat_map(|workshop| &mut workshop.sessions);
    for one in all {
        one.cancelled = (one.key == key).then(Cancellation::default);
    }
    let (_, events) = read(&ical::catalogue(&config, &words(&config, "en"), now()));
    let cancelled: Vec<&str> = events
        .iter()
        .filter(|event| format!("{:?}", event.status()).contains("Cancelled"))
        .filter_map(ICalendarComponent::uid)
        .collect();
    let uid = format!("{}-{}@nordvik-bibliotek", key.workshop, key.start_text());
    assert_eq!(cancelled, [uid.as_str()]);
}

#[test]
fn no_title_breaks_out_of_the_calendar() {
    let config = hostile();
    let written = ical::catalogue(&config, &words(&config, "nb"), now());
    assert!(!written.contains('\u{7}') && !written.replace("\r\n", "").contains(['\r', '\n']));
    let (calendar, events) = read(&written);
    assert_eq!(events.len(), to_come(&config).count());
    let kept = HOSTILE.replace("\r\n", "\n").replace('\u{7}', "");
    assert_eq!(
        text(&calendar, &ICalendarProperty::Name),
        Some(kept.as_str())
    );
    for event in &events {
        assert_eq!(
            text(event, &ICalendarProperty::Summary),
            Some(kept.as_str())
        );
        assert_eq!(
            text(event, &ICalendarProperty::Location),
            Some(kept.as_str())
        );
    }
}

/// RFC 4180, by hand.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    rows
}

#[test]
fn a_spreadsheet_has_a_row_for_each_session_and_runs_none_of_it() {
    let config = demonstration();
    let all = rows(&csv::catalogue(&config, &words(&config, "en"), now()));
    let head = "workshop,start,end,kind,title,place,seats,price,step_free,lift,toilet,\
                hearing_loop,cancelled,why";
    assert_eq!(all[0].join(","), head);
    assert_eq!(all.len(), 1 + to_come(&config).count());
    let key = session("tshirt@2026-11-24T14:00");
    let (workshop, planned) = config.find(&key).unwrap();
    let row = all
        .iter()
        .find(|row| row[0] == "tshirt" && row[1] == "2026-11-24T14:00")
        .unwrap();
    assert_eq!(row[2], "2026-11-24T16:00");
    assert_eq!(Some(row[4].as_str()), workshop.title.get(&language("en")));
    assert_eq!(row[6], planned.seats.to_string());

    let config = hostile();
    let all = rows(&csv::catalogue(&config, &words(&config, "nb"), now()));
    assert_eq!(all.len(), 1 + to_come(&config).count());
    for row in &all[1..] {
        assert_eq!(row.len(), all[0].len());
        assert_eq!(row[4], format!("'{HOSTILE}"));
        assert_eq!(
            (row[12].as_str(), row[13].as_str()),
            ("yes", row[4].as_str())
        );
    }
}

fn page(config: &Config, code: &str) -> String {
    let draw = |_: Subject<'_>| {
        let bytes = b"<svg xmlns=\"x\"/>".to_vec();
        Some(Drawing {
            media_type: "image/svg+xml",
            bytes,
        })
    };
    programme(config, &words(config, code), now(), &draw)
}

/// The names of the elements of a page.
fn elements(page: &str) -> BTreeSet<&str> {
    page.match_indices('<')
        .map(|(at, _)| page[at + 1..].trim_start_matches('/'))
        .map(|tag| {
            &tag[..tag
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '!')
                .unwrap_or(0)]
        })
        .collect()
}

#[test]
fn the_programme_holds_everything_and_runs_and_fetches_nothing() {
    let known: BTreeSet<&str> = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "header", "h1", "p", "br",
        "main", "article", "img", "div", "h2", "ul", "li", "time", "span", "s", "strong",
    ]
    .into();
    for config in [demonstration(), hostile()] {
        for code in ["nb", "en", "ar"] {
            let page = page(&config, code);
            let found = elements(&page);
            assert!(found.is_subset(&known), "{:?}", found.difference(&known));
            assert!(!page.contains("http") && !page.contains("url(") && !page.contains("@import"));
            let sources = page.matches(" src=").count();
            assert_eq!(
                page.matches(" src=\"data:image/svg+xml;base64,").count(),
                sources
            );
            assert_eq!(page.matches(" alt=\"").count(), sources);
            assert!(page.contains(&format!("<html lang=\"{code}\"")));
        }
    }
    let hostile = page(&hostile(), "nb");
    assert!(hostile.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'a'"));
}

#[test]
fn the_programme_runs_the_way_its_language_does_and_tells_another_one_apart() {
    let config = demonstration();
    let arabic = page(&config, "ar");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.contains("<span lang=\"nb\" dir=\"ltr\">"));
    let norwegian = page(&config, "nb");
    assert!(norwegian.contains("<html lang=\"nb\" dir=\"ltr\">"));
    assert!(!norwegian.contains("<span lang="));
}

#[test]
fn the_programme_has_each_workshop_of_the_next_weeks_once_with_its_next_dates() {
    let config = demonstration();
    let programme = page(&config, "en");
    let last = now() + chrono::Duration::days(28);
    let soon: BTreeSet<&str> = to_come(&config)
        .filter(|(_, session)| session.start < last)
        .map(|(workshop, _)| workshop.id.as_str())
        .collect();
    assert!(soon.len() > 3);
    assert_eq!(programme.matches("<article>").count(), soon.len());
    assert_eq!(programme.matches("<h2>").count(), soon.len());
    assert!(programme.contains("<time datetime=\"2026-11-24T14:00:00+01:00\">"));
    let later = programme
        .split("datetime=\"")
        .skip(1)
        .filter(|rest| &rest[..10] > "2026-12-22");
    assert_eq!(later.count(), 0);
    let mut none = config.clone();
    none.workshops.clear();
    let empty = page(&none, "en");
    assert!(empty.contains("No workshops are planned yet"));
}

fn export(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_terskel"))
        .args(["export", "--now", MORNING])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

#[test]
fn the_command_prints_each_format_and_refuses_what_makes_no_sense() {
    for (format, start) in [
        ("ics", "BEGIN:VCALENDAR\r\n"),
        ("csv", "workshop,"),
        ("html", "<!doctype html>"),
    ] {
        let output = export(&["catalogue", "--format", format, "--lang", "ar"]);
        assert!(output.status.success(), "{format}");
        assert!(
            String::from_utf8(output.stdout).unwrap().starts_with(start),
            "{format}"
        );
    }
    for wrong in [
        &["signups", "--format", "html"][..],
        &["signups", "--format", "ics"],
        &["signups", "--lang", "nb"],
        &["catalogue", "--lang", "xx"],
        &["catalogue", "--format", "doc"],
        &["everything"],
    ] {
        let output = export(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(
            output.stdout.is_empty() && !output.stderr.is_empty(),
            "{wrong:?}"
        );
    }
}
