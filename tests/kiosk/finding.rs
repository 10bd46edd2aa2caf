//! Somebody comes back to their place: by its pictures or digits.

use super::privacy::is_forgotten;
use super::visitor::{Library, MORNING, TSHIRT, Visitor, local};
use chrono::TimeDelta;
use terskel::app::kiosk::{Input, Key};
use terskel::domain::Standing;
use terskel::domain::workshop::Cancellation;
use terskel::l10n::Privacy;
use terskel::screen::Unfound;
use terskel::semantics::Request;

/// The pass of whoever takes the first place on a kiosk of these tests.
const PASS: &str = "4829";
const WRONG: &str = "1111";

fn at_home() -> Visitor {
    Library::in_the_morning().visitor().comes_in("en")
}

/// With one place, for two people, taken before.
fn with_a_place() -> Visitor {
    let mut visitor = at_home();
    visitor.takes_a_place(TSHIRT, 2);
    assert!(visitor.pass().contains(PASS));
    visitor.touches("pass/done");
    visitor
}

/// To the keys, for this session.
fn comes_to_the_keys(visitor: &mut Visitor, session: &str) {
    visitor.touches("home/workshops");
    visitor.touches("workshops/find");
    let card = format!("find/{session}");
    while !visitor.ids().contains(&card.as_str()) {
        visitor.touches("find/next");
    }
    visitor.touches(&card);
}

fn types(visitor: &mut Visitor, digits: &str) {
    for digit in digits.chars() {
        visitor.touches(&format!("find/digit/{digit}"));
    }
}

fn looks_for(visitor: &mut Visitor, session: &str, digits: &str) {
    comes_to_the_keys(visitor, session);
    types(visitor, digits);
}

fn standings(visitor: &Visitor) -> Vec<(String, Standing)> {
    let rows = visitor.places_on_the_disk().into_iter();
    rows.map(|row| (row.code.to_string(), row.standing))
        .collect()
}

/// A full session: one party has all eight chairs, and the visitor is the first in line.
fn in_line() -> (Visitor, String) {
    let mut visitor = Library::in_the_morning()
        .with_parties(TSHIRT, 1, 8, MORNING)
        .visitor()
        .comes_in("en");
    let crowd = visitor.places_on_the_disk()[0].code.to_string();
    visitor.takes_a_place(TSHIRT, 1);
    visitor.sees("You are number 1");
    visitor.touches("pass/done");
    (visitor, crowd)
}

#[test]
fn someone_finds_their_place_by_its_pictures_and_keeps_it() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.sees("You have a place");
    visitor.sees("Just come");
    visitor.sees("Print your own T-shirt");
    visitor.sees("Today, Tuesday 24 November");
    visitor.sees("14:00 – 16:00");
    visitor.sees("2 people");
    visitor.touches("find/keep");
    visitor.finds("home/workshops");
    assert_eq!(standings(&visitor), [(PASS.into(), Standing::Confirmed)]);
}

#[test]
fn each_picture_fills_a_place_and_the_last_one_can_be_taken_back() {
    let mut visitor = with_a_place();
    comes_to_the_keys(&mut visitor, TSHIRT);
    visitor.sees("0 of 4");
    let chosen = |visitor: &Visitor| visitor.node("find/chosen").name.plain_words();
    assert_eq!(chosen(&visitor), "Nothing is chosen yet");
    types(&mut visitor, "43");
    visitor.sees("2 of 4");
    assert_eq!(chosen(&visitor), "Chosen: cup, 4, book, 3");
    visitor.touches("find/erase");
    visitor.sees("1 of 4");
    assert_eq!(chosen(&visitor), "Chosen: cup, 4");
    types(&mut visitor, "829");
    visitor.sees("You have a place");
}

#[test]
fn there_is_nothing_to_erase_before_anything_is_chosen() {
    let mut visitor = at_home();
    comes_to_the_keys(&mut visitor, TSHIRT);
    visitor.touches("find/erase");
    visitor.sees("There is nothing to erase yet.");
}

#[test]
fn who_waits_is_told_their_number_again() {
    let (mut visitor, _) = in_line();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.sees("You are in line");
    visitor.sees("You are number 1");
    visitor.touches("find/cancel");
    visitor.sees("I stay in line");
}

#[test]
fn when_somebody_gives_up_the_next_in_line_finds_that_they_have_a_place_now() {
    let (mut visitor, crowd) = in_line();
    looks_for(&mut visitor, TSHIRT, &crowd);
    visitor.touches("find/cancel");
    visitor.touches("find/give-up");
    visitor.sees("Your place is given up");
    visitor.sees("The chairs go to the next in line.");
    assert_eq!(
        standings(&visitor),
        [
            (crowd.clone(), Standing::Cancelled),
            (PASS.into(), Standing::Confirmed)
        ]
    );
    visitor.touches("find/done");
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.sees("You have a place now");
    visitor.sees("Good news");
}

#[test]
fn the_freed_chairs_are_on_the_card_at_once() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.touches("find/cancel");
    visitor.touches("find/give-up");
    visitor.touches("find/workshops");
    visitor.sees("8 chairs free");
}

#[test]
fn giving_up_asks_first_and_who_keeps_it_has_it_still() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.touches("find/cancel");
    visitor.sees("Give up your place?");
    visitor.finds("find/give-up");
    visitor.touches("find/keep");
    visitor.sees("You have a place");
    visitor.touches("find/cancel");
    visitor.touches("nav/back");
    visitor.sees("You have a place");
    assert_eq!(standings(&visitor), [(PASS.into(), Standing::Confirmed)]);
    assert!(visitor.sought.iter().all(|sought| !sought.cancel));
}

#[test]
fn a_place_that_was_given_up_is_not_given_up_twice() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.touches("find/cancel");
    visitor.touches("find/give-up");
    visitor.touches("nav/home");
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.sees("This place was given up before.");
    visitor.finds_no("find/cancel");
}

#[test]
fn wrong_pictures_get_kind_words_and_another_try() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, WRONG);
    visitor.sees("We did not find it");
    visitor.sees("Maybe it is another workshop.");
    visitor.touches("find/again");
    visitor.sees("0 of 4");
    types(&mut visitor, PASS);
    visitor.sees("You have a place");
}

#[test]
fn a_place_in_another_session_is_not_found() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, "tshirt@2026-12-01T14:00", PASS);
    visitor.sees("We did not find it");
    visitor.touches("find/person");
    visitor.finds("person/title");
    visitor.touches("nav/back");
    visitor.sees("We did not find it");
}

#[test]
fn who_does_not_find_their_workshop_is_sent_to_a_person() {
    let mut visitor = at_home();
    visitor.touches("home/workshops");
    visitor.touches("workshops/find");
    visitor.touches("find/not-here");
    visitor.sees("No place gets lost. Please ask a person.");
    visitor.touches("nav/back");
    visitor.finds(&format!("find/{TSHIRT}"));
}

#[test]
fn a_session_that_is_on_now_can_be_found_until_it_ends() {
    let library = |time| Library::at(time).with_parties(TSHIRT, 1, 2, MORNING);
    let mut visitor = library("2026-11-24T15:59").visitor().comes_in("en");
    visitor.touches("home/workshops");
    visitor.finds_no(&format!("workshops/{TSHIRT}"));
    visitor.touches("workshops/find");
    visitor.sees("It is on now");
    visitor.finds(&format!("find/{TSHIRT}"));
    let mut late = library("2026-11-24T16:00").visitor().comes_in("en");
    late.touches("home/workshops");
    late.touches("workshops/find");
    late.finds_no(&format!("find/{TSHIRT}"));
}

#[test]
fn nobody_comes_in_vain_to_a_session_that_was_called_off() {
    let called_off = |config: &mut terskel::config::Config| {
        for session in config
            .workshops
            .iter_mut()
            .flat_map(|one| &mut one.sessions)
        {
            session.cancelled = Some(Cancellation::default());
        }
    };
    let mut visitor = Library::in_the_morning()
        .with_parties(TSHIRT, 1, 2, MORNING)
        .where_(called_off)
        .visitor()
        .comes_in("en");
    let pass = visitor.places_on_the_disk()[0].code.to_string();
    looks_for(&mut visitor, TSHIRT, &pass);
    visitor.sees("Cancelled");
    visitor.sees("Please ask at the desk.");
    visitor.sees_no("Just come");
    visitor.sees_no("You have a place");
}

#[test]
fn the_way_back_leads_step_by_step() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.touches("nav/back");
    visitor.sees("0 of 4");
    visitor.touches("nav/back");
    visitor.sees("Which workshop is it?");
    visitor.touches("nav/back");
    visitor.finds("workshops/title");
}

#[test]
fn while_the_store_looks_nothing_more_is_asked_of_it() {
    let mut visitor = with_a_place();
    visitor.the_store_is_late();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.sees("Looking for your place …");
    visitor.finds_no("find/digit/1");
    visitor.finds_no("nav/back");
    visitor.asks(Request::activate("find/digit/1"));
    visitor.presses(Key::Digit(1));
    assert_eq!(visitor.sought.len(), 1);
    // Whoever looked elsewhere meanwhile finds the answer when they come back.
    visitor.touches("bar/person");
    visitor.the_store_answers();
    visitor.finds("person/title");
    visitor.touches("nav/back");
    visitor.sees("You have a place");
    visitor.touches("find/cancel");
    visitor.touches("find/give-up");
    visitor.sees("Giving up your place …");
    visitor.finds_no("find/give-up");
    assert_eq!(visitor.sought.len(), 2);
}

#[test]
fn a_fault_of_the_store_can_be_tried_again() {
    let mut visitor = with_a_place();
    visitor.the_store_fails_once();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.sees("We could not look for your place.");
    visitor.touches("find/again");
    visitor.sees("You have a place");
    visitor.touches("find/cancel");
    visitor.the_store_fails_once();
    visitor.touches("find/give-up");
    visitor.sees("Your place is not given up yet.");
    assert_eq!(standings(&visitor), [(PASS.into(), Standing::Confirmed)]);
    visitor.touches("find/retry");
    visitor.sees("Your place is given up");
    assert_eq!(standings(&visitor), [(PASS.into(), Standing::Cancelled)]);
}

#[test]
fn a_pause_says_how_long_it_lasts_and_ends() {
    let mut visitor = at_home();
    visitor.the_store_is_late();
    looks_for(&mut visitor, TSHIRT, WRONG);
    let until = visitor.now().wall + TimeDelta::seconds(90);
    let operation = visitor.sought[0].operation;
    let answer = Err(Unfound::Paused { until });
    visitor.happens(Input::Found { operation, answer });
    visitor.sees("Please ask a person, or try again in 2 minutes.");
    visitor.finds_no("find/again");
    visitor.waits(60);
    visitor.sees("try again in 1 minute.");
    visitor.puts_a_finger_beside_everything();
    visitor.waits(70);
    visitor.sees("You can try again now.");
    visitor.touches("find/again");
    visitor.sees("0 of 4");
}

#[test]
fn an_answer_to_another_question_is_dropped() {
    let mut visitor = with_a_place();
    visitor.the_store_is_late();
    looks_for(&mut visitor, TSHIRT, WRONG);
    let answer = Err(Unfound::GivenUp);
    visitor.happens(Input::Found {
        operation: [7; 16],
        answer,
    });
    visitor.sees("Looking for your place …");
}

#[test]
fn who_leaves_in_the_middle_leaves_nothing() {
    let stages: [fn(&mut Visitor); 5] = [
        |visitor| comes_to_the_keys(visitor, TSHIRT),
        |visitor| looks_for(visitor, TSHIRT, "48"),
        |visitor| looks_for(visitor, TSHIRT, PASS),
        |visitor| {
            looks_for(visitor, TSHIRT, PASS);
            visitor.touches("find/cancel");
        },
        |visitor| looks_for(visitor, TSHIRT, WRONG),
    ];
    for stage in stages {
        let mut visitor = with_a_place();
        stage(&mut visitor);
        visitor.waits(165);
        assert!(visitor.is_on_the_attract_screen());
        is_forgotten(&visitor);
    }
}

#[test]
fn an_answer_that_comes_after_its_visitor_left_is_shown_to_nobody_else() {
    let mut visitor = with_a_place();
    visitor.the_store_is_late();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.waits(165);
    visitor.the_store_answers();
    assert!(visitor.is_on_the_attract_screen());
    is_forgotten(&visitor);
    // Nor to the next one who looks for a place.
    let mut next = visitor.comes_in("en");
    looks_for(&mut next, TSHIRT, WRONG);
    let first = next.sought[0].operation;
    let answer = Err(Unfound::GivenUp);
    next.happens(Input::Found {
        operation: first,
        answer,
    });
    next.sees("Looking for your place …");
}

#[test]
fn a_place_is_given_up_also_when_its_visitor_leaves_before_the_answer() {
    let mut visitor = with_a_place();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.the_store_is_late();
    visitor.touches("find/cancel");
    visitor.touches("find/give-up");
    visitor.waits(165);
    visitor.the_store_answers();
    is_forgotten(&visitor);
    assert_eq!(standings(&visitor), [(PASS.into(), Standing::Cancelled)]);
}

#[test]
fn everything_can_be_done_by_keys_alone() {
    let mut visitor = with_a_place();
    visitor.chooses_by_key("home/workshops");
    visitor.chooses_by_key("workshops/find");
    visitor.chooses_by_key(&format!("find/{TSHIRT}"));
    for digit in PASS.chars() {
        visitor.chooses_by_key(&format!("find/digit/{digit}"));
    }
    visitor.sees("You have a place");
    visitor.chooses_by_key("find/cancel");
    visitor.chooses_by_key("find/give-up");
    visitor.chooses_by_key("find/done");
    assert_eq!(standings(&visitor), [(PASS.into(), Standing::Cancelled)]);
}

#[test]
fn digits_on_a_keyboard_type_where_something_is_typed_and_nowhere_else() {
    let mut visitor = with_a_place();
    let before = visitor.ids().join(" ");
    for key in [Key::Digit(1), Key::Plus, Key::Erase] {
        visitor.presses(key);
        assert_eq!(visitor.ids().join(" "), before);
    }
    comes_to_the_keys(&mut visitor, TSHIRT);
    for key in [Key::Digit(4), Key::Digit(7), Key::Erase, Key::Plus] {
        visitor.presses(key);
    }
    visitor.sees("1 of 4");
    for digit in [8, 2, 9] {
        visitor.presses(Key::Digit(digit));
    }
    visitor.sees("You have a place");
    // Under the countdown they press nothing.
    visitor.touches("nav/back");
    visitor.waits(121);
    visitor.presses(Key::Digit(4));
    visitor.touches("idle/stay");
    visitor.sees("0 of 4");
}

#[test]
fn what_is_chosen_is_private_and_what_is_said_aloud_does_not_tell_it() {
    let mut visitor = with_a_place();
    comes_to_the_keys(&mut visitor, TSHIRT);
    for digit in PASS.chars() {
        visitor.touches(&format!("find/digit/{digit}"));
        for utterance in visitor.utterances() {
            let tells = utterance.words().contains("cup");
            assert!(!tells || utterance.privacy == Privacy::Private);
        }
    }
    comes_back_to_two_pictures(&mut visitor);
    assert_eq!(visitor.node("find/chosen").name.privacy(), Privacy::Private);
    visitor.touches("find/title/listen");
    assert_eq!(visitor.hears("Chosen: cup, 4").privacy, Privacy::Private);
}

fn comes_back_to_two_pictures(visitor: &mut Visitor) {
    visitor.touches("nav/back");
    types(visitor, "48");
    assert_eq!(
        visitor.hears("Chosen: cup, 4, tree, 8").privacy,
        Privacy::Private
    );
    assert_eq!(visitor.hears("2 of 4").privacy, Privacy::Public);
}

#[test]
fn the_answer_is_heard() {
    let mut visitor = with_a_place();
    visitor.the_store_is_late();
    looks_for(&mut visitor, TSHIRT, PASS);
    visitor.hears("Looking for your place …");
    visitor.the_store_answers();
    visitor.hears_at_once("You have a place");
    assert_eq!(visitor.focus(), Some("find/title"));
}

#[test]
fn a_clock_that_jumps_ends_no_search() {
    let mut visitor = with_a_place();
    comes_to_the_keys(&mut visitor, TSHIRT);
    visitor.sets_the_clock(local("2027-01-01T12:00").to_utc() - visitor.now().wall);
    types(&mut visitor, PASS);
    visitor.sees("You have a place");
}
