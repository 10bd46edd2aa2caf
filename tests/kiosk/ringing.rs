//! Where the library wants to be able to ring, and who does not want it.

use super::privacy::is_forgotten;
use super::visitor::{Library, MORNING, TSHIRT, Visitor};
use terskel::app::kiosk::Key;
use terskel::l10n::Privacy;
use terskel::screen::Refused;
use terskel::semantics::Press;

/// A number that stands nowhere else.
const NUMBER: &str = "+4755012345";
const AS_READ: &str = "plus 4 7 5 5 0 1 2 3 4 5";

fn library() -> Library {
    Library::in_the_morning().where_(|config| config.contact.ring = true)
}

/// At the keys, with two people.
fn at_the_keys() -> Visitor {
    let mut visitor = library().visitor().comes_in("en");
    comes_to_the_keys(&mut visitor);
    visitor
}

fn comes_to_the_keys(visitor: &mut Visitor) {
    visitor.opens(TSHIRT);
    visitor.touches("workshop/join");
    visitor.touches("join/people/2");
    visitor.sees("May we ring you?");
}

fn types(visitor: &mut Visitor, number: &str) {
    for key in number.chars() {
        visitor.touches(&format!("join/key/{key}"));
    }
}

fn number(visitor: &Visitor) -> String {
    visitor.node("join/number").name.plain_words()
}

fn reason(visitor: &Visitor, id: &str) -> Option<String> {
    match visitor.node(id).press() {
        Some(Press::Disabled { reason }) => Some(reason.plain_words()),
        _ => None,
    }
}

fn rung(visitor: &Visitor) -> Option<&str> {
    let phone = visitor.asked.last().unwrap().phone.as_ref();
    phone.map(terskel::domain::PhoneNumber::as_str)
}

#[test]
fn a_number_is_typed_seen_again_and_goes_with_the_place() {
    let mut visitor = at_the_keys();
    assert_eq!(number(&visitor), "No number yet");
    types(&mut visitor, NUMBER);
    assert_eq!(number(&visitor), NUMBER);
    visitor.touches("join/next");
    visitor.sees("Is this right?");
    visitor.sees(&format!(
        "The library can ring {NUMBER} if something changes"
    ));
    visitor.touches("join/confirm");
    assert!(visitor.pass().contains("4829"));
    assert_eq!(rung(&visitor), Some(NUMBER));
    assert_eq!(visitor.asked[0].people, 2);
}

#[test]
fn a_number_is_corrected() {
    let mut visitor = at_the_keys();
    types(&mut visitor, "559");
    visitor.touches("join/key/erase");
    assert_eq!(number(&visitor), "55");
    visitor.touches("join/key/clear");
    assert_eq!(number(&visitor), "No number yet");
    for id in ["join/key/erase", "join/key/clear"] {
        assert_eq!(
            reason(&visitor, id).as_deref(),
            Some("There is nothing to erase yet.")
        );
    }
    types(&mut visitor, "550");
    visitor.touches("join/next");
    visitor.touches("join/confirm");
    assert_eq!(rung(&visitor), Some("550"));
}

#[test]
fn nobody_has_to() {
    let mut visitor = at_the_keys();
    types(&mut visitor, "5501234");
    visitor.touches("join/skip");
    visitor.finds_no("join/phone");
    visitor.touches("join/confirm");
    assert!(visitor.pass().contains("4829"));
    assert_eq!(rung(&visitor), None);
}

#[test]
fn it_is_said_for_what_by_whom_and_for_how_long() {
    let mut visitor = at_the_keys();
    visitor.sees("So that the library can ring if something changes.");
    visitor.sees("The library keeps it until 30 days after the workshop.");
    visitor.sees("Skip");
    visitor.touches("join/title/listen");
    visitor.hears("So that the library can ring if something changes.");
    visitor.hears("The library keeps it until 30 days after the workshop.");
    visitor.hears("You can skip this.");
    let mut short = library()
        .where_(|config| config.privacy.keep_days = 1)
        .visitor()
        .comes_in("en");
    comes_to_the_keys(&mut short);
    short.sees("until 1 day after the workshop.");
}

#[test]
fn where_it_is_not_configured_nobody_is_asked() {
    let mut visitor = Library::in_the_morning().visitor().comes_in("en");
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.finds("join/confirm");
    visitor.touches("join/confirm");
    assert_eq!(rung(&visitor), None);
}

#[test]
fn who_can_only_come_alone_is_asked_too() {
    let mut visitor = library()
        .where_(|config| {
            config
                .workshops
                .iter_mut()
                .for_each(|one| one.max_party = 1);
        })
        .visitor()
        .comes_in("en");
    visitor.opens(TSHIRT);
    visitor.touches("workshop/join");
    types(&mut visitor, "550");
    visitor.touches("join/next");
    visitor.finds("join/confirm");
    visitor.touches("nav/back");
    assert_eq!(number(&visitor), "550");
    visitor.touches("nav/back");
    visitor.finds("workshop/title");
}

#[test]
fn onward_goes_only_a_number_that_can_be_rung() {
    let mut visitor = at_the_keys();
    for so_far in ["", "+", "+1", "+12"] {
        let typed = so_far.chars().last().map(String::from).unwrap_or_default();
        types(&mut visitor, &typed);
        let why = reason(&visitor, "join/next");
        assert_eq!(why.as_deref(), Some("A number has at least three digits."));
    }
    visitor.touches("join/next");
    visitor.sees("A number has at least three digits.");
    visitor.touches("explain/understood");
    types(&mut visitor, "3");
    assert_eq!(reason(&visitor, "join/next"), None);
}

#[test]
fn a_plus_comes_first_and_after_fifteen_digits_no_key_takes_more() {
    for (plus, longest) in [("", "123456789012345"), ("+", "+123456789012345")] {
        let mut visitor = at_the_keys();
        types(&mut visitor, plus);
        types(&mut visitor, "12345678901234");
        assert_eq!(reason(&visitor, "join/key/7"), None);
        types(&mut visitor, "5");
        assert_eq!(number(&visitor), longest);
        assert_eq!(
            reason(&visitor, "join/key/7").as_deref(),
            Some("No number is longer than this.")
        );
        assert_eq!(
            reason(&visitor, "join/key/+").as_deref(),
            Some("Plus comes only first.")
        );
        visitor.touches("join/next");
        visitor.touches("join/confirm");
        assert_eq!(rung(&visitor), Some(longest));
    }
}

#[test]
fn the_way_back_leads_to_the_keys_with_the_number_still_there() {
    let mut visitor = at_the_keys();
    types(&mut visitor, "550");
    visitor.touches("join/next");
    visitor.touches("nav/back");
    assert_eq!(number(&visitor), "550");
    visitor.touches("nav/back");
    visitor.touches("join/people/1");
    assert_eq!(number(&visitor), "550");
    visitor.touches("join/skip");
    visitor.touches("nav/back");
    assert_eq!(number(&visitor), "No number yet");
}

#[test]
fn a_retry_takes_the_number_along() {
    let mut visitor = at_the_keys();
    types(&mut visitor, "550");
    visitor.touches("join/next");
    visitor.the_store_refuses(Refused::NotStored);
    visitor.touches("join/confirm");
    visitor.sees("550");
    visitor.the_store_works();
    visitor.touches("join/retry");
    assert_eq!(visitor.asked.len(), 2);
    assert_eq!(visitor.asked[0].operation, visitor.asked[1].operation);
    assert_eq!(rung(&visitor), Some("550"));
}

#[test]
fn who_waits_is_told_of_a_call_only_where_there_is_a_number() {
    for (leaves, told, not_told) in [
        (true, "The library can ring you", "Come ten minutes before"),
        (false, "Come ten minutes before", "ring you"),
    ] {
        let mut visitor = library()
            .with_parties(TSHIRT, 1, 8, MORNING)
            .visitor()
            .comes_in("en");
        comes_to_the_keys(&mut visitor);
        if leaves {
            types(&mut visitor, "550");
            visitor.touches("join/next");
        } else {
            visitor.touches("join/skip");
        }
        visitor.touches("join/confirm");
        visitor.sees("You are number 1");
        visitor.sees(told);
        visitor.sees_no(not_told);
    }
}

#[test]
fn it_is_read_back_digit_by_digit_when_asked() {
    let mut visitor = at_the_keys();
    types(&mut visitor, NUMBER);
    visitor.touches("join/number/listen");
    assert_eq!(visitor.words_heard(), [AS_READ]);
    assert_eq!(visitor.hears(AS_READ).privacy, Privacy::Private);
}

/// Everything that is shown or said and holds the number, or most of it, is private.
fn nothing_public_tells_the_number(visitor: &Visitor) {
    let tells = |words: &str| {
        let digits: String = words.chars().filter(char::is_ascii_digit).collect();
        digits.contains("5501")
    };
    for node in visitor.tree().nodes() {
        for text in [Some(&node.name), node.description.as_ref()]
            .into_iter()
            .flatten()
        {
            let spoken: String = text.spoken().into_iter().map(|run| run.words).collect();
            let told = tells(&text.plain_words()) || tells(&spoken);
            assert!(!told || text.privacy() == Privacy::Private, "{}", node.id);
        }
    }
    for utterance in visitor.utterances() {
        let told = tells(&utterance.words());
        assert!(!told || utterance.privacy == Privacy::Private);
    }
}

#[test]
fn the_number_is_private_wherever_it_stands_and_whenever_it_is_said() {
    let mut visitor = at_the_keys();
    for key in NUMBER.chars() {
        visitor.touches(&format!("join/key/{key}"));
        nothing_public_tells_the_number(&visitor);
    }
    for id in [
        "join/number/listen",
        "join/title/listen",
        "join/next",
        "join/title/listen",
        "join/confirm",
        "pass/title/listen",
    ] {
        visitor.touches(id);
        nothing_public_tells_the_number(&visitor);
    }
    visitor.finds("pass/code");
    // The control: it was there to be told.
    let mut told = at_the_keys();
    types(&mut told, NUMBER);
    told.touches("join/next");
    told.touches("join/title/listen");
    assert_eq!(told.hears(AS_READ).privacy, Privacy::Private);
}

#[test]
fn a_number_is_typed_by_keys_alone() {
    let mut visitor = at_the_keys();
    for key in [Key::Plus, Key::Digit(4), Key::Digit(8), Key::Erase] {
        visitor.presses(key);
    }
    for digit in [7, 5, 5, 0, 1, 2, 3, 4, 5] {
        visitor.presses(Key::Digit(digit));
    }
    assert_eq!(number(&visitor), NUMBER);
    visitor.hears(AS_READ);
    visitor.chooses_by_key("join/next");
    // Where nothing is typed, they do nothing.
    visitor.presses(Key::Digit(9));
    visitor.chooses_by_key("join/confirm");
    assert_eq!(rung(&visitor), Some(NUMBER));
}

#[test]
fn each_key_on_the_glass_is_reached_by_keys_alone() {
    let mut visitor = at_the_keys();
    for key in ["5", "0", "9", "erase", "1"] {
        visitor.chooses_by_key(&format!("join/key/{key}"));
    }
    assert_eq!(number(&visitor), "501");
    visitor.chooses_by_key("join/skip");
    visitor.finds("join/confirm");
}

#[test]
fn who_types_is_here() {
    let mut visitor = at_the_keys();
    for key in [Key::Digit(5), Key::Digit(5), Key::Erase] {
        visitor.waits(100);
        visitor.presses(key);
        visitor.waits(15);
        visitor.finds_no("idle/stay");
    }
}

#[test]
fn who_leaves_in_the_middle_leaves_no_number() {
    for ways in [vec![], vec!["join/next"], vec!["join/next", "join/confirm"]] {
        let mut visitor = at_the_keys();
        types(&mut visitor, NUMBER);
        for id in ways {
            visitor.touches(id);
        }
        visitor.waits(165);
        assert!(visitor.is_on_the_attract_screen());
        is_forgotten(&visitor);
    }
}
