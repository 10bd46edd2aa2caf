//! Who was here, and what they did, is nobody else's: when a visitor leaves, all of it is gone.

use super::visitor::{Library, MORNING, TSHIRT, Visitor, language};
use chrono::TimeDelta;
use terskel::app::kiosk::{Input, Key};
use terskel::config::{Attract, ThemeName};
use terskel::l10n::Privacy;
use terskel::screen::Refused;
use terskel::semantics::{Request, Role, TextStep};

fn at_home() -> Visitor {
    Library::in_the_morning().visitor().comes_in("en")
}

/// Everything the kiosk holds, as text; two that hold the same say the same.
pub fn state(kiosk: &terskel::app::kiosk::Kiosk) -> String {
    format!("{kiosk:?}")
}

pub fn is_forgotten(visitor: &Visitor) {
    let (left, fresh) = (state(&visitor.kiosk), state(&visitor.a_fresh_kiosk()));
    if left != fresh {
        let differs = left
            .bytes()
            .zip(fresh.bytes())
            .position(|(a, b)| a != b)
            .unwrap_or(left.len().min(fresh.len()));
        let around = |text: &str| -> String {
            text.chars()
                .skip(differs.saturating_sub(120))
                .take(240)
                .collect()
        };
        panic!("left: …{}…\nfresh: …{}…", around(&left), around(&fresh));
    }
}

#[test]
fn after_two_minutes_it_is_asked_and_after_45_seconds_more_all_is_forgotten() {
    let mut visitor = at_home();
    visitor.waits(119);
    visitor.finds_no("idle/stay");
    visitor.waits(1);
    visitor.sees("Are you still here?");
    visitor.sees("45 seconds left");
    visitor.waits(1);
    visitor.sees("44 seconds left");
    visitor.waits(43);
    visitor.sees("1 second left");
    visitor.finds("idle/stay");
    visitor.waits(1);
    assert!(visitor.is_on_the_attract_screen());
    is_forgotten(&visitor);
}

#[test]
fn the_countdown_is_drawn_as_it_runs() {
    let mut visitor = at_home();
    visitor.waits(120);
    for done in 0..45u8 {
        assert_eq!(
            visitor.node("idle/left").role,
            Role::Progress { done, of: 45 }
        );
        visitor.waits(1);
    }
}

#[test]
fn the_countdown_is_said_at_45_30_15_and_5() {
    let mut visitor = at_home();
    visitor.waits(119);
    visitor.hears_nothing();
    visitor.waits(1);
    visitor.hears_at_once("Are you still here?");
    visitor.hears("45 seconds left");
    let mut said = Vec::new();
    for _ in 0..44 {
        visitor.waits(1);
        said.extend(visitor.words_heard());
    }
    assert_eq!(
        said,
        ["30 seconds left", "15 seconds left", "5 seconds left"]
    );
}

#[test]
fn the_stay_button_keeps_everything() {
    let mut visitor = at_home();
    visitor.touches("bar/text-size");
    visitor.comes_to_the_review(TSHIRT, 3);
    visitor.waits(140);
    visitor.touches("idle/stay");
    visitor.finds("join/confirm");
    visitor.sees("3 people");
    assert_eq!(visitor.kiosk.visit().settings.text_step, TextStep::Larger);
    // And again, without end.
    for _ in 0..12 {
        visitor.waits(160);
        visitor.touches("idle/stay");
    }
    visitor.waits(119);
    visitor.finds("join/confirm");
}

/// As it is now: only the button answers. A sleeve on the glass is no answer either.
#[test]
fn a_touch_beside_the_button_neither_answers_nor_acts() {
    let mut visitor = at_home();
    visitor.waits(121);
    visitor.puts_a_finger_beside_everything();
    visitor.finds("idle/stay");
    // What lies under it does not exist.
    visitor.waits(1);
    visitor.puts_a_finger_on("home/help");
    visitor.lifts_the_finger_from("home/help");
    visitor.finds("idle/stay");
    visitor.asks(Request::activate("home/help"));
    visitor.finds("idle/stay");
}

#[test]
fn a_finger_that_was_about_to_press_does_not_answer_by_chance() {
    let mut visitor = at_home();
    visitor.waits(120);
    visitor.taps_at_once("idle/stay");
    visitor.finds("idle/stay");
    visitor.waits_ms(400);
    visitor.taps_at_once("idle/stay");
    visitor.finds_no("idle/stay");
}

#[test]
fn a_touch_a_key_and_a_screen_reader_each_show_that_somebody_is_here() {
    type Way = fn(&mut Visitor);
    let ways: [(&str, Way); 5] = [
        (
            "a touch beside everything",
            Visitor::puts_a_finger_beside_everything,
        ),
        ("a key", |visitor| visitor.presses(Key::Other)),
        ("Tab", Visitor::tabs),
        ("a screen reader's focus", |visitor| {
            visitor.asks(Request::focus("home/help"));
        }),
        ("a screen reader's wish that comes too late", |visitor| {
            visitor.asks(Request::activate("no/more"));
        }),
    ];
    for (way, shows) in ways {
        let mut visitor = at_home();
        visitor.waits(110);
        shows(&mut visitor);
        visitor.waits(118);
        assert!(!visitor.ids().contains(&"idle/stay"), "{way}");
        visitor.waits(3);
        assert!(visitor.ids().contains(&"idle/stay"), "{way}");
    }
}

#[test]
fn time_going_by_shows_nothing() {
    let mut visitor = at_home();
    for _ in 0..121 {
        visitor.waits(1);
        visitor.happens(Input::Tick);
    }
    visitor.finds("idle/stay");
}

#[test]
fn a_wall_clock_that_jumps_does_not_end_a_visit() {
    for jump in [
        TimeDelta::hours(5),
        TimeDelta::days(-3),
        TimeDelta::days(365 * 60),
        TimeDelta::days(-365 * 50),
    ] {
        let mut visitor = at_home();
        visitor.touches("bar/text-size");
        visitor.waits(60);
        visitor.sets_the_clock(jump);
        visitor.waits(59);
        visitor.finds("home/workshops");
        assert_eq!(
            visitor.kiosk.visit().settings.text_step,
            TextStep::Larger,
            "{jump}"
        );
        // Nor does it lengthen one.
        visitor.waits(2);
        visitor.finds("idle/stay");
        visitor.sets_the_clock(-jump);
        visitor.waits(45);
        assert!(visitor.is_on_the_attract_screen(), "{jump}");
    }
}

/// Everything that one visitor can choose, do and be given.
fn a_whole_visit() -> Visitor {
    let mut visitor = Library::in_the_morning()
        .with_parties(TSHIRT, 1, 1, MORNING)
        .visitor()
        .comes_in("en");
    visitor.touches("bar/language");
    visitor.touches("door/ar");
    visitor.touches("bar/text-size");
    visitor.touches("bar/contrast");
    for id in ["bar/listen", "voice/louder", "voice/faster", "nav/home"] {
        visitor.touches(id);
    }
    visitor.chooses_by_key("home/help");
    visitor.touches("nav/home");
    visitor.touches("home/opinion");
    visitor.touches("nav/home");
    visitor.touches("home/workshops");
    visitor.touches("workshops/filter/week");
    visitor.touches("workshops/next");
    visitor.touches("nav/home");
    // A place that was refused, one that was given, and one that hangs in the air.
    visitor.comes_to_the_review(TSHIRT, 4);
    visitor.the_store_refuses(Refused::NotStored);
    visitor.touches("join/confirm");
    visitor.the_store_works();
    visitor.touches("join/retry");
    visitor.touches("pass/title/listen");
    visitor
}

#[test]
fn a_whole_visit_leaves_nothing_behind() {
    let mut visitor = a_whole_visit();
    assert!(visitor.pass().contains("4829"));
    // The canaries are alive: the control of what follows.
    let alive = state(&visitor.kiosk);
    let canaries = [
        "PassCode(4829)",
        "4829",
        "Larger",
        "theme: Dark",
        "listen: true",
        "places: 1",
        "people: 4",
        "by_key: true",
    ];
    // The keyboard is used last, so that its ring is drawn.
    visitor.presses(Key::Enter);
    let alive = alive + &state(&visitor.kiosk);
    for canary in canaries {
        assert!(
            alive.contains(canary),
            "{canary} is not looked for in the right place"
        );
    }
    visitor.waits(120 + 45);
    assert!(visitor.is_on_the_attract_screen());
    let left = state(&visitor.kiosk);
    for canary in canaries {
        assert!(!left.contains(canary), "{canary} is still there");
    }
    assert_eq!(visitor.kiosk.visit().language, language("nb"));
    assert_eq!(visitor.kiosk.visit().settings.theme, ThemeName::Paper);
    is_forgotten(&visitor);
}

#[test]
fn it_is_forgotten_on_whatever_screen_they_left() {
    let ways: [&[&str]; 6] = [
        &["home/workshops", "workshops/next"],
        &["home/help", "bar/contrast"],
        &["bar/language"],
        &["bar/listen"],
        &["bar/text-size", "undo/text-size"],
        &["home/opinion", "nav/home"],
    ];
    for way in ways {
        let mut visitor = at_home();
        for id in way {
            visitor.touches(id);
        }
        visitor.waits(165);
        is_forgotten(&visitor);
    }
}

#[test]
fn a_finger_that_is_never_lifted_is_forgotten_too() {
    let mut visitor = at_home();
    visitor.waits(1);
    visitor.puts_a_finger_on("home/help");
    visitor.waits(165);
    is_forgotten(&visitor);
    visitor.lifts_the_finger_from("home/help");
    assert!(visitor.is_on_the_attract_screen());
}

#[test]
fn a_place_that_comes_after_its_visitor_left_is_shown_to_nobody_else() {
    let mut visitor = at_home();
    visitor.the_store_is_slow();
    visitor.takes_a_place(TSHIRT, 1);
    visitor.waits(165);
    visitor.the_store_answers();
    assert!(visitor.is_on_the_attract_screen());
    visitor.sees_no("4829");
    is_forgotten(&visitor);
}

#[test]
fn it_is_forgotten_where_the_kiosk_starts_at_the_door_or_at_home() {
    for offered in [vec![language("nb"), language("ar")], vec![language("nb")]] {
        let library = Library::in_the_morning().where_(|config| {
            config.languages.offered = offered.clone();
            config.screen.attract = Attract::Off;
        });
        let mut visitor = library.visitor();
        if offered.len() > 1 {
            visitor.touches("door/ar");
        }
        visitor.takes_a_place(TSHIRT, 1);
        visitor.touches("pass/done");
        visitor.waits(165);
        is_forgotten(&visitor);
    }
}

#[test]
fn where_nobody_is_nobody_is_asked() {
    let mut attract = Library::in_the_morning().visitor();
    attract.waits(600);
    assert!(attract.is_on_the_attract_screen());
    let mut door = Library::in_the_morning()
        .where_(|config| config.screen.attract = Attract::Off)
        .visitor();
    door.waits(600);
    door.finds("door/nb");
    let mut fault = Library::in_the_morning().with_faults(&["x"]).visitor();
    fault.waits(600);
    fault.finds("fault/title");
}

#[test]
fn what_is_configured_as_idle_time_holds() {
    let mut visitor = Library::in_the_morning()
        .where_(|config| config.screen.idle_seconds = 30)
        .visitor()
        .comes_in("en");
    visitor.waits(29);
    visitor.finds_no("idle/stay");
    visitor.waits(1);
    visitor.finds("idle/stay");
}

#[test]
fn a_state_that_holds_more_is_told_from_a_fresh_one() {
    // The control: the comparison sees each of these.
    let mut visitor = at_home();
    assert_ne!(state(&visitor.kiosk), state(&visitor.a_fresh_kiosk()));
    visitor.waits(165);
    is_forgotten(&visitor);
    visitor.presses(Key::Other);
    assert_ne!(state(&visitor.kiosk), state(&visitor.a_fresh_kiosk()));
}

#[test]
fn the_pass_is_private_wherever_it_stands() {
    let mut visitor = at_home();
    visitor.takes_a_place(TSHIRT, 1);
    let held: Vec<_> = visitor
        .tree()
        .nodes()
        .filter(|node| node.id.as_str().starts_with("pass/code"))
        .collect();
    assert_eq!(held.len(), 5);
    for node in held {
        assert_eq!(node.name.privacy(), Privacy::Private, "{}", node.id);
    }
    visitor.touches("pass/title/listen");
    visitor.hears_no("4 8 2 9");
    assert_eq!(visitor.hears("Just come").privacy, Privacy::Public);
    visitor.touches("pass/aloud");
    assert_eq!(visitor.hears("4 8 2 9").privacy, Privacy::Private);
}
