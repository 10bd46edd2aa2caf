//! What is said, when, and in whose voice.

use super::visitor::{Heard, Library, TSHIRT, Visitor};
use terskel::app::kiosk::Key;
use terskel::l10n::Privacy;
use terskel::screen::Refused;
use terskel::semantics::{Request, Step};
use terskel::speech::Said;

fn at_home() -> Visitor {
    Library::in_the_morning().visitor().comes_in("en")
}

/// In any language but the library's own, the voice begins by itself.
fn listening(language: &str) -> Visitor {
    let mut visitor = Library::in_the_morning().visitor().comes_in(language);
    if language == "nb" {
        visitor.touches("bar/listen");
    }
    visitor
}

#[test]
fn with_listen_off_a_visitor_who_touches_is_greeted_and_hears_nothing_more() {
    let mut visitor = Library::in_the_morning().visitor();
    let card = format!("workshops/{TSHIRT}");
    visitor.touches("attract/start");
    visitor.hears_nothing();
    visitor.touches("door/nb");
    assert_eq!(visitor.words_heard(), ["Velkommen!"]);
    for id in [
        "home/help",
        "nav/back",
        "bar/contrast",
        "home/workshops",
        &card,
    ] {
        visitor.touches(id);
        visitor.hears_nothing();
    }
    visitor.the_store_refuses(Refused::NotStored);
    for id in ["workshop/join", "join/people/2", "join/confirm"] {
        visitor.touches(id);
        visitor.hears_nothing();
    }
    visitor.waits(165);
    visitor.hears_nothing();
}

#[test]
fn with_listen_on_each_page_says_its_title_first_and_at_once() {
    let mut visitor = listening("en");
    let card = format!("workshops/{TSHIRT}");
    let way = [
        ("home/help", "What do you need help with?"),
        ("nav/back", "Welcome! What would you like to do?"),
        ("bar/person", "Ask a person"),
        ("nav/home", "Welcome! What would you like to do?"),
        ("home/opinion", "Your opinion"),
        ("nav/home", "Welcome! What would you like to do?"),
        ("home/workshops", "Workshops"),
        (card.as_str(), "Print your own T-shirt"),
        ("workshop/join", "How many people are coming?"),
        ("join/people/2", "Is this right?"),
        ("nav/back", "How many people are coming?"),
        ("join/people/1", "Is this right?"),
        ("join/confirm", "Your place is booked"),
        ("pass/done", "Welcome! What would you like to do?"),
        ("bar/language", "Choose your language"),
        ("door/ar", "أهلًا بك! ما الذي يهمك؟"),
        ("undo/language", "Welcome! What would you like to do?"),
    ];
    for (id, title) in way {
        visitor.touches(id);
        visitor.hears_at_once(title);
        let said = visitor.utterances();
        // A status that changed with the page comes after its title; the saving comes before.
        if id != "join/confirm" {
            assert_eq!(said[0].words(), title, "after {id}");
            assert!(
                said[1..].iter().all(|one| one.said == Said::After),
                "after {id}: {said:?}"
            );
        }
    }
}

#[test]
fn the_focus_says_name_state_and_what_else_is_worth_hearing() {
    let mut visitor = listening("en");
    visitor.walks_to("home/workshops", Key::Step(Step::Next));
    assert_eq!(
        visitor.words_heard(),
        ["Workshops. See what is on. Join in."]
    );
    assert_eq!(visitor.hears("Workshops").said, Said::AtOnce);
    visitor.presses(Key::Enter);
    visitor.walks_to("workshops/filter/all", Key::Step(Step::Next));
    assert_eq!(visitor.words_heard(), ["All, chosen"]);
    visitor.walks_to("workshops/filter/week", Key::Step(Step::Next));
    assert_eq!(visitor.words_heard(), ["This week"]);
    visitor.walks_to(&format!("workshops/{TSHIRT}"), Key::Step(Step::Next));
    let heard = visitor.words_heard().concat();
    for part in [
        "Print your own T-shirt",
        "Today",
        "Tuesday the 24th of November",
        "14 o’clock to 16 o’clock",
        "Room 2, ground floor",
        "8 chairs free",
    ] {
        assert!(heard.contains(part), "{part}: {heard}");
    }
}

#[test]
fn a_key_turns_speech_on_and_a_touch_turns_it_off_again() {
    let mut visitor = Library::in_the_morning().visitor().comes_in("nb");
    visitor.tabs();
    visitor.hears("Velkommen!");
    visitor.chooses_by_key("home/help");
    visitor.hears("Hva trenger du hjelp med?");
    visitor.touches("nav/back");
    visitor.hears_nothing();
}

#[test]
fn a_screen_readers_focus_is_not_spoken_over() {
    let mut visitor = at_home();
    visitor.asks(Request::focus("home/help"));
    visitor.hears_nothing();
}

#[test]
fn an_alert_is_said_at_once() {
    let mut visitor = listening("en");
    visitor.comes_to_the_review(TSHIRT, 2);
    visitor.the_store_refuses(Refused::NotStored);
    visitor.touches("join/confirm");
    visitor.hears_at_once("Your place is not saved yet. Please try again, or ask at the desk.");
    visitor.the_store_works();
    visitor.touches("join/retry");
    visitor.hears_at_once("Your place is booked");
}

#[test]
fn what_changes_by_itself_is_said_after_what_is_being_said() {
    let mut visitor = listening("en");
    visitor.comes_to_the_review(TSHIRT, 1);
    visitor.the_store_is_slow();
    visitor.touches("join/confirm");
    assert_eq!(visitor.hears("Saving your place").said, Said::After);
    let mut list = listening("en");
    list.touches("home/workshops");
    list.touches("workshops/next");
    assert_eq!(list.hears("Page 2 of").said, Said::After);
}

#[test]
fn nothing_is_said_twice_while_nothing_changes() {
    let mut visitor = listening("en");
    visitor.opens(TSHIRT);
    visitor.waits(100);
    visitor.hears_nothing();
}

#[test]
fn any_touch_and_any_key_silences_before_anything_is_said() {
    let mut visitor = listening("en");
    visitor.waits(1);
    visitor.puts_a_finger_on("home/help");
    assert_eq!(visitor.heard, [Heard::Silence]);
    visitor.lifts_the_finger_from("home/help");
    assert_eq!(visitor.heard[0], Heard::Silence);
    assert!(visitor.heard.len() > 1);
    visitor.puts_a_finger_beside_everything();
    assert_eq!(visitor.heard[0], Heard::Silence);
    for key in [Key::Step(Step::Next), Key::Enter, Key::Other, Key::Left] {
        visitor.presses(key);
        assert_eq!(visitor.heard[0], Heard::Silence, "{key:?}");
    }
}

#[test]
fn a_speaker_reads_its_card_also_with_listen_off() {
    let mut visitor = at_home();
    visitor.touches("home/workshops");
    let card = format!("workshops/{TSHIRT}");
    visitor.touches(&format!("{card}/listen"));
    visitor.hears_at_once("Print your own T-shirt");
    visitor.hears("8 chairs free");
    visitor.hears_no("Coffee and computers");
    visitor.finds(&card);
}

#[test]
fn a_titles_speaker_reads_the_page_and_leaves_the_bar_out() {
    let mut visitor = at_home();
    visitor.opens(TSHIRT);
    visitor.touches("workshop/title/listen");
    for part in [
        "Print your own T-shirt",
        "Room 2, ground floor",
        "8 chairs free",
        "I want to join",
    ] {
        visitor.hears(part);
    }
    visitor.hears_no("Text size");
    visitor.hears_no("Listen:");
    let said = visitor.utterances();
    assert_eq!(said[0].said, Said::AtOnce);
    assert!(said[1..].iter().all(|one| one.said == Said::After));
}

#[test]
fn every_speaker_reads_something() {
    for language in ["nb", "en", "ar"] {
        let mut visitor = Library::in_the_morning().visitor().comes_in(language);
        for next in [
            "home/workshops",
            &format!("workshops/{TSHIRT}"),
            "workshop/join",
            "join/people/1",
            "join/confirm",
        ] {
            let here: Vec<String> = visitor.ids().into_iter().map(ToOwned::to_owned).collect();
            for id in here
                .iter()
                .filter(|id| id.ends_with("/listen") && *id != "bar/listen")
            {
                visitor.touches(id);
                assert!(!visitor.utterances().is_empty(), "{id}");
            }
            visitor.touches(next);
        }
    }
}

#[test]
fn each_run_is_spoken_in_its_own_language() {
    let library = Library::in_the_morning().without_translations();
    let mut visitor = library.visitor().comes_in("ar");
    visitor.touches("home/workshops");
    visitor.touches(&format!("workshops/{TSHIRT}/listen"));
    let heard = visitor.hears("Trykk din egen T-skjorte");
    let said_in = |language: &str| -> String {
        heard
            .runs
            .iter()
            .filter(|run| run.language.code() == language)
            .map(|run| run.words.as_str())
            .collect()
    };
    assert!(said_in("nb").contains("Trykk din egen T-skjorte"));
    assert!(said_in("nb").contains("Rom 2, første etasje"));
    assert!(said_in("ar").contains("الطباعة على الملابس"));
    assert!(!said_in("ar").contains("Trykk"));
    assert!(!said_in("nb").contains("الطباعة"));
}

#[test]
fn the_ear_gets_words_where_the_eye_gets_signs() {
    let mut visitor = listening("nb");
    visitor.opens(TSHIRT);
    visitor.sees("14:00 – 16:00");
    visitor.touches("workshop/title/listen");
    visitor.hears("klokken 14 til 16");
    visitor.hears_no("–");
}

#[test]
fn the_pass_is_spoken_privately_digit_by_digit() {
    let mut visitor = listening("en");
    visitor.takes_a_place(TSHIRT, 1);
    visitor.hears("Your place is booked");
    visitor.hears_no("4 8 2 9");
    visitor.touches("pass/title/listen");
    visitor.hears_no("4 8 2 9");
    visitor.hears("This is private. To hear it aloud, touch: Say it aloud");
    visitor.touches("pass/aloud");
    assert!(visitor.manner.is_some_and(|manner| manner.aloud));
    let pass = visitor.hears("4 8 2 9");
    assert_eq!(pass.privacy, Privacy::Private);
    for picture in ["cup", "umbrella", "boat"] {
        assert!(pass.words().contains(picture), "{}", pass.words());
    }
}

#[test]
fn a_dialog_says_its_own_title_and_then_the_page_its_own() {
    let mut visitor = listening("en");
    visitor.waits(120);
    visitor.hears_at_once("Are you still here?");
    visitor.touches("idle/stay");
    visitor.hears_at_once("Welcome! What would you like to do?");
}

#[test]
fn the_next_visitor_is_not_spoken_to_unasked() {
    let mut visitor = listening("en");
    visitor.waits(165);
    visitor.touches("attract/start");
    visitor.hears_nothing();
    visitor.touches("door/nb");
    assert_eq!(visitor.words_heard(), ["Velkommen!"]);
}

#[test]
fn another_language_than_the_librarys_own_turns_the_voice_on_and_its_own_off_again() {
    let mut visitor = Library::in_the_morning().visitor().comes_in("ar");
    visitor.hears_at_once("أهلًا بك!");
    visitor.touches("bar/language");
    visitor.touches("door/nb");
    visitor.hears_nothing();
    visitor.touches("undo/language");
    visitor.hears_at_once("أهلًا بك!");
}

#[test]
fn whoever_turned_the_voice_off_is_not_spoken_to_in_another_language() {
    let mut visitor = listening("en");
    visitor.touches("bar/listen");
    visitor.touches("voice/stop");
    visitor.touches("bar/language");
    visitor.touches("door/ar");
    visitor.hears_nothing();
}

#[test]
fn a_page_says_its_title_and_then_how_to_go_on() {
    let mut visitor = listening("en");
    let card = format!("workshops/{TSHIRT}");
    for (id, last) in [
        ("home/workshops", "Touch what you want."),
        (card.as_str(), "To go on, touch: I want to join"),
        ("workshop/join", "Touch what you want."),
        ("join/people/1", "To go on, touch: Yes, I am coming"),
    ] {
        visitor.touches(id);
        assert_eq!(
            visitor.words_heard().last().map(String::as_str),
            Some(last),
            "{id}"
        );
    }
    visitor.chooses_by_key("nav/home");
    let heard = visitor.words_heard();
    assert!(
        heard
            .last()
            .unwrap()
            .starts_with("Move with the arrow keys."),
        "{heard:?}"
    );
}

#[test]
fn the_voices_page_says_each_step_of_volume_and_speed_and_forgets_them_with_the_visitor() {
    let mut visitor = listening("en");
    visitor.touches("bar/listen");
    visitor.hears_at_once("The voice");
    for volume in 7..=10 {
        visitor.touches("voice/louder");
        assert_eq!(visitor.words_heard(), [format!("Loudness {volume}")]);
        assert_eq!(visitor.manner.unwrap().volume, volume);
    }
    visitor.touches("voice/louder");
    visitor.hears_at_once("It does not get louder.");
    visitor.touches("explain/understood");
    for rate in 5..=7 {
        visitor.touches("voice/faster");
        assert_eq!(visitor.words_heard(), [format!("Speed {rate}")]);
        assert_eq!(visitor.manner.unwrap().rate, rate);
    }
    visitor.waits(165);
    visitor.comes_in_again("en");
    visitor.hears_at_once("Welcome!");
    let manner = visitor.manner.unwrap();
    assert_eq!((manner.volume, manner.rate), (6, 4));
}

#[test]
fn what_was_said_last_is_said_again_or_gone_on_with_where_it_was_interrupted() {
    let mut visitor = listening("en");
    visitor.opens(TSHIRT);
    visitor.touches("workshop/title/listen");
    let whole = visitor.words_heard();
    assert!(whole.len() > 3);
    visitor.has_heard(2, 0);
    visitor.touches("bar/listen");
    visitor.touches("voice/repeat");
    assert_eq!(visitor.words_heard(), whole);
    visitor.has_heard(1, 0);
    visitor.touches("voice/pause");
    assert_eq!(visitor.words_heard(), whole[1..]);
    visitor.has_heard_all();
    visitor.sees_no("Go on");
    visitor.touches("voice/repeat");
    assert_eq!(visitor.words_heard(), whole);
}

#[test]
fn what_the_voice_tells_late_does_not_reach_whoever_comes_next() {
    let mut visitor = listening("en");
    visitor.opens(TSHIRT);
    visitor.touches("workshop/title/listen");
    visitor.waits(165);
    assert!(visitor.is_on_the_attract_screen());
    visitor.has_heard(1, 0);
    visitor.has_heard_all();
    visitor.nobody_is_here();
    let mut next = visitor;
    next.comes_in_again("en");
    next.touches("bar/listen");
    next.touches("voice/repeat");
    next.hears_at_once("Welcome!");
}

#[test]
fn staff_read_that_there_is_no_sound_until_there_is() {
    let mut visitor = at_home();
    let told = |visitor: &Visitor| visitor.staff_messages().len();
    let before = told(&visitor);
    visitor.sounds(false);
    visitor.sounds(false);
    assert_eq!(told(&visitor), before + 1);
    visitor.sounds(true);
    assert_eq!(told(&visitor), before);
}

#[test]
fn what_nothing_has_a_voice_for_is_shown_large_to_whoever_asked_to_hear_it() {
    let mut visitor = listening("en");
    visitor.touches("home/workshops");
    visitor.nothing_speaks();
    visitor.finds("workshops/title");
    visitor.touches(&format!("workshops/{TSHIRT}/listen"));
    visitor.nothing_speaks();
    visitor.finds("explain/understood");
    visitor.sees("Print your own T-shirt");
    visitor.touches("explain/understood");
    visitor.touches("bar/listen");
    visitor.sees("There is no voice for this language yet.");
}

#[test]
fn the_words_of_a_survey_are_held_ready_all_of_them_and_only_while_it_is_answered() {
    let mut visitor = Library::at("2026-11-24T16:30").visitor().comes_in("en");
    visitor.touches("home/opinion");
    assert!(visitor.pinned.is_empty());
    visitor.touches(&format!("opinion/{TSHIRT}"));
    let held: Vec<String> = visitor
        .pinned
        .iter()
        .map(|(_, words)| words.trim().to_owned())
        .collect();
    for words in [
        "How was the workshop?",
        "Very bad",
        "Very good, chosen",
        "A little",
        "Question 3 of 3",
    ] {
        assert!(held.iter().any(|one| one == words), "{words}: {held:?}");
    }
    assert!(visitor.manner.is_some_and(|manner| manner.secret));
    visitor.touches("survey/enjoyed/5");
    for said in visitor
        .utterances()
        .iter()
        .flat_map(|one| one.sentences())
        .flatten()
    {
        assert!(
            held.contains(&said.words.trim().to_owned()),
            "{}",
            said.words
        );
    }
    visitor.touches("nav/home");
    assert!(visitor.pinned.is_empty());
}

#[test]
fn the_part_that_is_read_is_marked_sentence_by_sentence_until_it_is_silenced() {
    let mut visitor = listening("en");
    visitor.opens(TSHIRT);
    visitor.touches("workshop/title/listen");
    visitor.has_heard(1, 0);
    let (first, _) = visitor.reading().unwrap();
    visitor.has_heard(2, 0);
    let (second, _) = visitor.reading().unwrap();
    assert_ne!(first, second);
    visitor.puts_a_finger_beside_everything();
    assert_eq!(visitor.reading(), None);
}
