//! Whole visits: somebody walks up, looks, and has a place, or learns why not and what to do
//! instead.

use super::visitor::{Library, MORNING, TSHIRT, Visitor, language, local, session};
use chrono::TimeDelta;
use terskel::app::kiosk::{Input, Key};
use terskel::config::{Attract, ThemeName};
use terskel::domain::workshop::Cancellation;
use terskel::domain::{Authored, Opening};
use terskel::screen::Refused;
use terskel::semantics::{Outcome, Press, Request, Role, TextStep, Want};

/// The first of these is chosen by `counting()` in `visitor`.
const FIRST_PASS_IN_DIGITS: &str = "4829";

fn at_home() -> Visitor {
    Library::in_the_morning().visitor().comes_in("en")
}

#[test]
fn someone_takes_a_place_by_touch_in_each_language() {
    let told = [
        ("nb", "Du har fått plass", "I dag", "Bare kom."),
        ("en", "Your place is booked", "Today", "Just come."),
        ("ar", "مكانك محجوز", "اليوم", "حضورك يكفي."),
    ];
    for (language, booked, day, just_come) in told {
        let mut visitor = Library::in_the_morning().visitor().comes_in(language);
        visitor.takes_a_place(TSHIRT, 2);
        visitor.sees(booked);
        visitor.sees(day);
        visitor.sees(just_come);
        visitor.sees("14:00");
        assert!(
            visitor.pass().contains(FIRST_PASS_IN_DIGITS),
            "{}",
            visitor.pass()
        );
        let kept = visitor.places_on_the_disk();
        assert_eq!(kept.len(), 1);
        assert_eq!(
            (kept[0].people, kept[0].session.to_string().as_str()),
            (2, TSHIRT)
        );
        assert!(visitor.pass().contains(&kept[0].code.to_string()));
        visitor.touches("pass/done");
        visitor.finds("home/workshops");
    }
}

#[test]
fn someone_takes_a_place_by_keys_only() {
    for (code, onward) in [("en", Key::Right), ("ar", Key::Left)] {
        let mut visitor = Library::in_the_morning().visitor();
        visitor.presses(Key::Other);
        visitor.chooses_by_key(&format!("door/{code}"));
        visitor.chooses_by_key("home/workshops");
        visitor.walks_to(&format!("workshops/{TSHIRT}"), onward);
        visitor.presses(Key::Enter);
        visitor.chooses_by_key("workshop/join");
        visitor.chooses_by_key("join/people/3");
        visitor.chooses_by_key("join/confirm");
        assert!(visitor.pass().contains(FIRST_PASS_IN_DIGITS));
        assert_eq!(visitor.places_on_the_disk()[0].people, 3);
        visitor.chooses_by_key("pass/done");
        visitor.finds("home/workshops");
    }
}

#[test]
fn someone_takes_a_place_through_a_screen_reader() {
    let mut visitor = Library::in_the_morning().visitor();
    let card = format!("workshops/{TSHIRT}");
    for id in [
        "attract/start",
        "door/en",
        "home/workshops",
        &card,
        "workshop/join",
        "join/people/1",
        "join/confirm",
    ] {
        visitor.asks(Request::focus(id));
        assert_eq!(visitor.focus(), Some(id));
        visitor.activates(id);
    }
    visitor.sees("Your place is booked");
    assert_eq!(visitor.places_on_the_disk().len(), 1);
}

#[test]
fn where_only_one_may_come_nobody_is_asked_how_many() {
    let mut visitor = at_home();
    visitor.opens("portrait@2026-11-26T17:00");
    visitor.touches("workshop/join");
    visitor.sees("1 person");
    visitor.touches("join/confirm");
    visitor.sees("Your place is booked");
}

#[test]
fn a_full_workshop_offers_the_waiting_list_with_the_right_number() {
    let library = Library::in_the_morning().with_parties(TSHIRT, 10, 1, MORNING);
    let mut visitor = library.visitor().comes_in("en");
    visitor.touches("home/workshops");
    visitor.sees("Full. 2 groups are waiting.");
    visitor.touches(&format!("workshops/{TSHIRT}"));
    visitor.sees("Full. 2 groups are waiting.");
    visitor.touches("workshop/join");
    visitor.touches("join/people/2");
    visitor.sees("You will be number 3 in line.");
    visitor.touches("join/confirm");
    visitor.sees("You are in line");
    visitor.sees("You are number 3. Come ten minutes before.");
    visitor.sees_no("Just come.");
}

#[test]
fn a_party_larger_than_the_free_chairs_may_wait() {
    let mut visitor = Library::in_the_morning()
        .with_parties(TSHIRT, 6, 1, MORNING)
        .visitor()
        .comes_in("en");
    visitor.opens(TSHIRT);
    visitor.sees("2 chairs free");
    visitor.touches("workshop/join");
    visitor.touches("join/people/3");
    visitor.sees("You will be number 1 in line.");
    visitor.touches("nav/back");
    visitor.touches("join/people/2");
    visitor.sees("There is a place for you.");
}

#[test]
fn a_cancelled_session_shows_why_and_the_next() {
    let library = Library::in_the_morning().where_(|config| {
        let all = config
            .workshops
            .iter_mut()
            .flat_map(|workshop| &mut workshop.sessions);
        for one in all.filter(|one| one.key == session(TSHIRT)) {
            let why = Authored::new(language("en"), "The teacher is ill.");
            one.cancelled = Some(Cancellation { why: Some(why) });
        }
    });
    let mut visitor = library.visitor().comes_in("en");
    visitor.touches("home/workshops");
    visitor.sees("Cancelled");
    visitor.opens_card(TSHIRT);
    visitor.sees("The teacher is ill.");
    visitor.finds_no("workshop/join");
    visitor.sees("Next time: Saturday 28 November");
    visitor.touches("workshop/next-session");
    visitor.sees("in 4 days");
    visitor.finds("workshop/join");
    visitor.touches("nav/back");
    visitor.sees("The teacher is ill.");
}

impl Visitor {
    fn opens_card(&mut self, key: &str) {
        self.touches(&format!("workshops/{key}"));
    }

    fn cards(&self) -> Vec<String> {
        let cards = self
            .ids()
            .into_iter()
            .filter_map(|id| id.strip_prefix("workshops/"));
        cards
            .filter(|id| id.contains('@') && !id.contains('/'))
            .map(ToOwned::to_owned)
            .collect()
    }

    /// Every card of the list, page after page.
    fn leafs_through(&mut self) -> Vec<String> {
        let mut all = self.cards();
        while self.ids().contains(&"workshops/next") {
            self.touches("workshops/next");
            all.extend(self.cards());
        }
        all
    }

    pub fn is_told_why_not_to_join(&mut self, why: &str) {
        assert!(matches!(
            self.node("workshop/join").press(),
            Some(Press::Disabled { .. })
        ));
        self.touches("workshop/join");
        self.finds("explain/title");
        self.sees(why);
        self.touches("explain/understood");
        self.finds("workshop/join");
    }
}

#[test]
fn an_empty_day_offers_the_next_session() {
    let mut visitor = Library::at("2026-11-24T20:30").visitor().comes_in("en");
    visitor.touches("home/workshops");
    visitor.touches("workshops/filter/today");
    visitor.sees("There is nothing today. This comes next:");
    assert_eq!(visitor.cards(), ["photo@2026-11-25T11:00"]);
    visitor.opens_card("photo@2026-11-25T11:00");
    visitor.finds("workshop/join");
}

#[test]
fn where_nothing_is_planned_a_person_is_named() {
    let library = Library::in_the_morning().where_(|config| config.workshops.clear());
    let mut visitor = library.visitor().comes_in("en");
    visitor.touches("home/workshops");
    visitor.sees("No workshops are planned yet. Please ask a person.");
    visitor.finds("bar/person");
}

#[test]
fn the_filters_show_all_today_and_seven_days() {
    let mut visitor = at_home();
    visitor.touches("home/workshops");
    let is_chosen = |visitor: &Visitor, id: &str| {
        matches!(
            visitor.node(id).role,
            Role::RadioButton { checked: true, .. }
        )
    };
    assert!(is_chosen(&visitor, "workshops/filter/all"));
    visitor.touches("workshops/filter/today");
    assert!(is_chosen(&visitor, "workshops/filter/today"));
    let today = [
        "coffee@2026-11-24T11:00",
        TSHIRT,
        "silk-screen@2026-11-24T17:00",
    ];
    assert_eq!(visitor.leafs_through(), today);
    visitor.touches("workshops/filter/week");
    let week = visitor.leafs_through();
    assert!(
        week.iter()
            .any(|key| key.starts_with("portrait@2026-11-30")),
        "six days after today: {week:?}"
    );
    assert!(
        !week.iter().any(|key| key.contains("@2026-12-01")),
        "seven days after today: {week:?}"
    );
    let mut sorted = week.clone();
    sorted.sort_by_key(|key| key.split_once('@').unwrap().1.to_owned());
    assert_eq!(week, sorted, "in order of start");
    // Another filter begins at its first page.
    visitor.touches("workshops/filter/today");
    assert_eq!(visitor.cards().first().map(String::as_str), Some(today[0]));
}

#[test]
fn a_session_may_be_joined_until_fifteen_minutes_after_its_start_and_not_after() {
    let mut visitor = Library::at("2026-11-24T14:14").visitor().comes_in("en");
    visitor.opens(TSHIRT);
    visitor.finds("workshop/join");
    visitor.touches("workshop/join");
    visitor.touches("join/people/1");
    visitor.finds("join/confirm");
    // It gets too late while they read.
    visitor.waits(60);
    visitor.finds_no("join/confirm");
    visitor.sees("Please ask at the desk.");
    visitor.touches("nav/home");
    visitor.touches("home/workshops");
    assert!(!visitor.leafs_through().contains(&TSHIRT.to_owned()));
    assert!(visitor.asked.is_empty());
}

#[test]
fn a_workshop_that_allows_it_is_joined_up_to_an_hour_later() {
    let cafe = "phone-cafe@2026-11-25T13:00";
    let mut visitor = Library::at("2026-11-25T13:59").visitor().comes_in("en");
    visitor.takes_a_place(cafe, 1);
    visitor.sees("Your place is booked");
    let mut late = Library::at("2026-11-25T14:00").visitor().comes_in("en");
    late.touches("home/workshops");
    assert!(!late.leafs_through().contains(&cafe.to_owned()));
}

#[test]
fn it_becomes_too_late_on_the_screen_of_the_workshop_too() {
    let mut visitor = Library::at("2026-11-24T14:14").visitor().comes_in("en");
    visitor.opens(TSHIRT);
    visitor.waits(60);
    visitor.is_told_why_not_to_join("It is too late to join this one.");
}

#[test]
fn confirm_tapped_twice_is_one_place() {
    let mut visitor = at_home();
    visitor.the_store_is_slow();
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.touches("join/confirm");
    visitor.sees("Saving your place");
    // Two more taps, and Enter, before the answer.
    for _ in 0..2 {
        visitor.puts_a_finger_on("join/confirm");
        visitor.lifts_the_finger_from("join/confirm");
        visitor.asks(Request::activate("join/confirm"));
    }
    assert_eq!(visitor.asked.len(), 1);
    visitor.the_store_answers();
    visitor.sees("Your place is booked");
    visitor.puts_a_finger_on("join/confirm");
    visitor.lifts_the_finger_from("join/confirm");
    assert_eq!(visitor.asked.len(), 1);
}

#[test]
fn an_answer_that_comes_twice_changes_nothing() {
    let mut visitor = at_home();
    visitor.the_store_is_slow();
    visitor.comes_to_the_review(TSHIRT, 1);
    visitor.touches("join/confirm");
    let operation = visitor.asked[0].operation;
    visitor.the_store_answers();
    visitor.touches("pass/done");
    visitor.happens(Input::Answered {
        operation,
        answer: Err(Refused::NotStored),
    });
    visitor.finds("home/workshops");
    assert_eq!(visitor.kiosk.visit().places, 1);
}

#[test]
fn a_place_that_was_given_is_shown_even_to_somebody_who_looked_elsewhere() {
    let ways: [&[&str]; 3] = [
        &["bar/person"],
        &["bar/language", "door/ar"],
        &["bar/person", "nav/home", "home/workshops"],
    ];
    for way in ways {
        let mut visitor = at_home();
        visitor.the_store_is_slow();
        visitor.comes_to_the_review(TSHIRT, 1);
        visitor.touches("join/confirm");
        for id in way {
            visitor.touches(id);
        }
        visitor.the_store_answers();
        assert!(visitor.pass().contains(FIRST_PASS_IN_DIGITS), "{way:?}");
        // And back leads nowhere near the review.
        visitor.finds_no("nav/back");
    }
}

#[test]
fn while_a_place_is_being_saved_there_is_no_way_back() {
    let mut visitor = at_home();
    visitor.the_store_is_slow();
    visitor.comes_to_the_review(TSHIRT, 1);
    visitor.finds("nav/back");
    visitor.touches("join/confirm");
    visitor.finds_no("nav/back");
    visitor.finds_no("nav/home");
    visitor.sees("Saving your place");
}

#[test]
fn a_store_that_fails_says_so_and_a_retry_gets_the_place() {
    let mut visitor = at_home();
    visitor.the_store_refuses(Refused::NotStored);
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.touches("join/confirm");
    visitor.sees("Your place is not saved yet. Please try again, or ask at the desk.");
    visitor.sees_no("Your place is booked");
    visitor.the_store_works();
    visitor.touches("join/retry");
    visitor.sees("Your place is booked");
    assert_eq!(visitor.asked.len(), 2);
    // One operation: should the first attempt have been stored after all, it is the same place.
    assert_eq!(visitor.asked[0].operation, visitor.asked[1].operation);
    assert_eq!(visitor.places_on_the_disk().len(), 1);
}

#[test]
fn a_retry_for_other_people_is_another_operation() {
    let mut visitor = at_home();
    visitor.the_store_refuses(Refused::NotStored);
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.touches("join/confirm");
    visitor.touches("nav/back");
    visitor.the_store_works();
    visitor.touches("join/people/1");
    visitor.touches("join/confirm");
    visitor.sees("Your place is booked");
    assert_ne!(visitor.asked[0].operation, visitor.asked[1].operation);
}

#[test]
fn a_store_that_fails_while_the_visitor_looks_elsewhere_leaves_a_retry_to_come_back_to() {
    let mut visitor = at_home();
    visitor.the_store_is_slow();
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.touches("join/confirm");
    visitor.touches("bar/person");
    visitor.the_store_refuses(Refused::NotStored);
    visitor.the_store_answers();
    visitor.touches("nav/back");
    visitor.sees("Your place is not saved yet.");
    visitor.the_store_works();
    visitor.touches("join/retry");
    visitor.sees("Your place is booked");
}

#[test]
fn a_store_that_cannot_be_helped_sends_to_the_desk() {
    let mut visitor = at_home();
    visitor.the_store_refuses(Refused::AskAtDesk);
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.touches("join/confirm");
    visitor.sees("Please ask at the desk.");
    visitor.finds_no("join/retry");
    visitor.finds("nav/back");
}

#[test]
fn after_three_places_in_one_visit_the_desk_is_asked() {
    let mut visitor = at_home();
    for _ in 0..3 {
        visitor.takes_a_place(TSHIRT, 1);
        visitor.touches("pass/done");
    }
    visitor.opens(TSHIRT);
    visitor.is_told_why_not_to_join("Please ask at the desk.");
    assert_eq!(visitor.places_on_the_disk().len(), 3);
    // The next visitor has a share of their own.
    visitor.waits(120 + 46);
    let mut next = visitor.comes_in("nb");
    next.takes_a_place(TSHIRT, 1);
    next.sees("Du har fått plass");
}

#[test]
fn where_there_is_no_door_the_next_visitor_has_a_share_of_their_own_too() {
    let library = Library::in_the_morning().where_(|config| {
        config.languages.offered = vec![language("nb")];
        config.screen.attract = Attract::Off;
        config.guard.places_per_visit = 1;
    });
    let mut visitor = library.visitor();
    visitor.takes_a_place(TSHIRT, 1);
    visitor.touches("pass/done");
    visitor.opens(TSHIRT);
    visitor.is_told_why_not_to_join("Spør gjerne i skranken.");
    visitor.touches("nav/home");
    visitor.waits(120 + 46);
    visitor.takes_a_place(TSHIRT, 1);
    visitor.sees("Du har fått plass");
}

#[test]
fn the_store_holds_the_guard_of_ten_minutes() {
    let library =
        Library::in_the_morning().where_(|config| config.guard.places_per_ten_minutes = 1);
    let mut visitor = library.visitor().comes_in("en");
    visitor.takes_a_place(TSHIRT, 1);
    visitor.touches("pass/done");
    visitor.takes_a_place(TSHIRT, 1);
    visitor.sees("Please ask at the desk.");
    assert_eq!(visitor.places_on_the_disk().len(), 1);
}

#[test]
fn a_clock_before_the_release_gives_no_place() {
    let mut visitor = Library::in_the_morning().visitor().comes_in("en");
    visitor.opens(TSHIRT);
    visitor.sets_the_clock(TimeDelta::days(-400));
    visitor.is_told_why_not_to_join("Please ask at the desk.");
}

#[test]
fn a_clock_before_the_newest_record_gives_no_place() {
    let library = Library::in_the_morning().with_parties(TSHIRT, 1, 1, "2026-11-24T10:30");
    let mut visitor = library.visitor().comes_in("en");
    visitor.opens(TSHIRT);
    visitor.is_told_why_not_to_join("Please ask at the desk.");
    // Browsing goes on.
    visitor.touches("nav/back");
    visitor.finds("workshops/filter/all");
}

#[test]
fn where_nothing_can_be_stored_no_place_is_promised() {
    let mut visitor = Library::in_the_morning()
        .with_a_full_disk()
        .visitor()
        .comes_in("en");
    visitor.opens(TSHIRT);
    visitor.is_told_why_not_to_join("Please ask at the desk.");
}

fn faulty() -> Visitor {
    Library::in_the_morning()
        .with_faults(&["kiosk.toml:3:1: error: what is this?"])
        .visitor()
}

#[test]
fn a_faulty_configuration_sends_visitors_to_the_desk() {
    let visitor = faulty();
    visitor.sees("Skjermen tar en pause");
    visitor.sees("Spør gjerne i skranken.");
    visitor.sees_no("kiosk.toml");
}

#[test]
fn a_short_press_on_the_staff_button_explains_how_long_to_hold() {
    let mut visitor = faulty();
    visitor.touches("fault/staff");
    visitor.finds("explain/title");
    visitor.sees("hold i fem sekunder");
    visitor.sees_no("kiosk.toml");
    visitor.touches("explain/understood");
    visitor.sees("Skjermen tar en pause");
}

#[test]
fn five_seconds_on_the_staff_button_open_the_messages() {
    let mut visitor = faulty();
    visitor.waits(1);
    visitor.puts_a_finger_on("fault/staff");
    visitor.waits_ms(4900);
    visitor.sees_no("kiosk.toml");
    visitor.waits_ms(200);
    visitor.sees("kiosk.toml:3:1: error: what is this?");
    visitor.lifts_the_finger_elsewhere();
    visitor.sees("kiosk.toml:3:1: error: what is this?");
    visitor.touches("nav/home");
    visitor.sees("Skjermen tar en pause");
}

#[test]
fn a_finger_that_slid_off_the_staff_button_does_not_open_the_messages() {
    let mut visitor = faulty();
    visitor.waits(1);
    visitor.puts_a_finger_on("fault/staff");
    visitor.slides_to(None);
    visitor.waits(6);
    visitor.slides_to(Some("fault/staff"));
    visitor.lifts_the_finger_from("fault/staff");
    visitor.sees_no("kiosk.toml");
    visitor.finds("explain/title");
}

#[test]
fn an_explanation_on_the_fault_screen_does_not_stay_for_the_next_visitor() {
    let mut visitor = faulty();
    visitor.touches("fault/staff");
    visitor.waits(120 + 46);
    visitor.finds_no("explain/title");
    visitor.sees("Skjermen tar en pause");
}

#[test]
fn with_one_language_there_is_no_door() {
    let library =
        Library::in_the_morning().where_(|config| config.languages.offered = vec![language("nb")]);
    let mut visitor = library.visitor();
    visitor.touches("attract/start");
    visitor.finds("home/workshops");
    visitor.finds_no("bar/language");
}

#[test]
fn with_attract_off_the_kiosk_starts_at_the_door() {
    let library = Library::in_the_morning().where_(|config| config.screen.attract = Attract::Off);
    let mut visitor = library.visitor();
    visitor.finds("door/ar");
    visitor.touches("door/en");
    visitor.touches("home/help");
    visitor.waits(120 + 46);
    visitor.finds("door/ar");
    visitor.sees("Velg språk");
}

#[test]
fn any_key_starts() {
    for key in [Key::Other, Key::Enter, Key::Left] {
        let mut visitor = Library::in_the_morning().visitor();
        visitor.presses(key);
        visitor.finds("door/en");
    }
}

#[test]
fn the_attract_screen_greets_in_each_language_in_turn() {
    let offered = ["nb", "en", "ar", "uk", "ti"].map(language).to_vec();
    let mut visitor = Library::in_the_morning()
        .where_(|config| config.languages.offered = offered)
        .visitor();
    for greeting in [
        "Velkommen!",
        "Welcome!",
        "أهلًا وسهلًا!",
        "Вітаємо!",
        "እንቋዕ ብደሓን መጻእኩም!",
        "Velkommen!",
    ] {
        visitor.sees(greeting);
        visitor.waits(4);
        visitor.hears_nothing();
    }
}

#[test]
fn a_language_chosen_by_mistake_is_taken_back_within_ten_seconds() {
    let mut visitor = at_home();
    visitor.finds_no("undo/language");
    visitor.touches("bar/language");
    visitor.touches("door/ar");
    visitor.sees("أهلًا بك! ما الذي يهمك؟");
    // In the language it leads back to.
    visitor.sees("Back to English");
    visitor.waits(8);
    visitor.touches("undo/language");
    visitor.sees("Welcome! What would you like to do?");
    visitor.finds_no("undo/language");
}

#[test]
fn an_undo_is_gone_after_ten_seconds() {
    for (button, undo) in [
        ("bar/text-size", "undo/text-size"),
        ("bar/contrast", "undo/contrast"),
    ] {
        let mut visitor = at_home();
        visitor.touches(button);
        visitor.waits_ms(9900);
        visitor.finds(undo);
        visitor.waits_ms(200);
        visitor.finds_no(undo);
    }
    let mut visitor = at_home();
    visitor.touches("bar/language");
    visitor.touches("door/ar");
    visitor.waits(10);
    visitor.finds_no("undo/language");
    visitor.sees("أهلًا بك! ما الذي يهمك؟");
}

#[test]
fn text_size_and_colours_are_taken_back() {
    let mut visitor = at_home();
    visitor.touches("bar/text-size");
    assert_eq!(visitor.kiosk.visit().settings.text_step, TextStep::Larger);
    visitor.touches("undo/text-size");
    assert_eq!(visitor.kiosk.visit().settings.text_step, TextStep::Normal);
    visitor.touches("bar/contrast");
    assert_eq!(visitor.kiosk.visit().settings.theme, ThemeName::Dark);
    visitor.touches("undo/contrast");
    assert_eq!(visitor.kiosk.visit().settings.theme, ThemeName::Paper);
}

#[test]
fn choosing_the_same_language_again_offers_nothing_to_undo() {
    let mut visitor = at_home();
    visitor.touches("bar/language");
    visitor.touches("door/en");
    visitor.finds_no("undo/language");
}

#[test]
fn a_newcomer_has_no_language_to_go_back_to() {
    at_home().finds_no("undo/language");
}

fn person_at(time: &str) -> Visitor {
    let mut visitor = Library::at(time).visitor().comes_in("en");
    visitor.touches("bar/person");
    visitor
}

#[test]
fn the_desks_hours_are_said_in_words() {
    person_at("2026-11-24T12:00").sees("Open now, until 19:00");
    person_at("2026-11-24T09:00").sees("Opens today at 10:00");
    person_at("2026-11-24T19:00").sees("Opens tomorrow at 10:00");
    person_at("2026-11-28T13:10").sees("Opens today at 13:30");
    person_at("2026-11-28T15:00").sees("Opens on Monday 30 November at 10:00");
    person_at("2026-11-28T11:00").sees("Today: 10:00 – 13:00, 13:30 – 15:00");
    person_at("2026-11-29T11:00").sees("Closed today");
}

#[test]
fn a_closed_day_is_told_on_the_day_and_before_it() {
    let day_before = person_at("2026-12-23T12:00");
    day_before.sees("Open now, until 19:00");
    day_before.sees("Closed on Thursday 24 December");
    let christmas = person_at("2026-12-24T12:00");
    christmas.sees("Closed today");
    christmas.sees("Opens on Monday 28 December at 10:00");
    christmas.sees("Digi-help, Fjordgata 12");
}

#[test]
fn the_button_in_the_bar_says_what_is_true() {
    let says = |time: &str, words: &str| Library::at(time).visitor().comes_in("en").sees(words);
    says("2026-11-24T12:00", "Ask a person");
    says("2026-11-24T09:00", "A person is here from 10:00");
    says("2026-11-24T20:00", "A person is here tomorrow 10:00");
    says("2026-11-28T20:00", "A person is here on Monday");
}

#[test]
fn the_desk_opens_while_somebody_looks() {
    let mut visitor = person_at("2026-11-24T09:59");
    visitor.sees("Opens today at 10:00");
    visitor.waits(60);
    visitor.sees("Open now, until 19:00");
}

#[test]
fn nobody_is_promised_where_nobody_is() {
    let library = Library::in_the_morning().where_(|config| {
        config.place.desk = None;
        config.place.phone = None;
        config.place.nearest_help = None;
        config.place.desk_hours = Opening::default();
    });
    let mut visitor = library.visitor().comes_in("en");
    visitor.sees("Ask a person");
    visitor.touches("bar/person");
    visitor.sees("Ask anyone who works here.");
    for words in ["Open", "desk", "Ring", "Closed"] {
        visitor.sees_no(words);
    }
}

#[test]
fn back_leads_the_way_one_came() {
    let mut visitor = at_home();
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.touches("bar/person");
    visitor.touches("nav/back");
    visitor.finds("join/confirm");
    visitor.touches("nav/back");
    visitor.finds("join/people/1");
    visitor.touches("nav/back");
    visitor.finds("workshop/join");
    visitor.touches("nav/back");
    visitor.finds("workshops/filter/all");
    visitor.touches("nav/back");
    visitor.finds("home/help");
}

#[test]
fn days_are_written_as_each_language_writes_them() {
    let told = [
        ("en", "Today, Tuesday 24 November"),
        ("nb", "I dag, tirsdag 24. november"),
        ("ar", "اليوم، الثلاثاء، 24 نوفمبر"),
    ];
    for (language, day) in told {
        let mut visitor = Library::in_the_morning().visitor().comes_in(language);
        visitor.opens(TSHIRT);
        visitor.sees(day);
    }
    let mut visitor = Library::at("2026-12-30T09:00").visitor().comes_in("nb");
    visitor.opens("podcast@2027-01-01T12:00");
    visitor.sees("Fredag 1. januar 2027, om 2 dager");
}

#[test]
fn friday_in_ukrainian_has_the_apostrophe_that_voices_read() {
    let mut visitor = Library::at("2026-11-26T09:00")
        .where_(|config| config.languages.offered.push(language("uk")))
        .visitor()
        .comes_in("uk");
    visitor.opens("podcast@2026-11-27T12:00");
    visitor.sees("Завтра, п\u{2019}ятниця, 27 листопада");
}

#[test]
fn a_telephone_number_is_read_in_the_visitors_language() {
    let mut visitor = at_home();
    visitor.touches("bar/person");
    visitor.touches("person/title/listen");
    let number = visitor.hears("Ring +47 00 00 00 00");
    assert!(
        number.runs.iter().all(|run| run.language.code() == "en"),
        "{number:?}"
    );
}

#[test]
fn your_opinion_says_kindly_that_nothing_is_open() {
    let mut visitor = Library::in_the_morning()
        .where_(|config| (config.workshops, config.surveys) = (Vec::new(), Vec::new()))
        .visitor()
        .comes_in("en");
    visitor.touches("home/opinion");
    visitor.sees("Come back after a workshop.");
}

#[test]
fn a_reader_of_another_language_gets_the_kind_and_the_librarians_words_below_it() {
    let library = Library::in_the_morning().without_translations();
    let mut visitor = library.visitor().comes_in("ar");
    visitor.touches("home/workshops");
    visitor.sees("الطباعة على الملابس");
    visitor.sees("Trykk din egen T-skjorte");
    visitor.opens_card(TSHIRT);
    assert!(
        visitor
            .node("workshop/title")
            .name
            .plain_words()
            .contains("الطباعة على الملابس")
    );
}

/// The negative controls of the visitor's own words.
mod a_story_can_fail {
    use super::*;

    fn fails(story: impl FnOnce(&mut Visitor) + std::panic::UnwindSafe) {
        let told = std::panic::catch_unwind(|| story(&mut at_home()));
        assert!(told.is_err(), "a story that is not true was believed");
    }

    #[test]
    fn when_what_is_seen_is_not_there() {
        fails(|visitor| visitor.sees("Your place is booked"));
        fails(|visitor| visitor.sees_no("Workshops"));
        fails(|visitor| visitor.finds("home/nothing"));
        fails(|visitor| visitor.finds_no("home/help"));
    }

    #[test]
    fn when_what_is_touched_is_not_there_or_no_button() {
        fails(|visitor| visitor.touches("workshop/join"));
        fails(|visitor| visitor.touches("home/title"));
    }

    #[test]
    fn when_what_is_heard_was_not_said() {
        fails(|visitor| {
            visitor.hears("Workshops");
        });
    }

    #[test]
    fn and_the_time_is_what_it_was_told() {
        let visitor = at_home();
        let apart = visitor.now().wall - local(MORNING).to_utc();
        assert!(apart < TimeDelta::seconds(10), "{apart}");
        let stale = visitor.tree().perform(&Request {
            target: "workshop/join".into(),
            want: Want::Activate,
        });
        assert_eq!(stale, Outcome::Stale);
    }
}
