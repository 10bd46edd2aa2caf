//! After a workshop, by the door: a few faces are tapped, and nobody knows whose finger it was.

use super::visitor::{Library, TSHIRT, Visitor, language};
use std::time::Duration;
use terskel::app::kiosk::Key;
use terskel::domain::{Ballot, Occasion, Topic};
use terskel::screen::Refused;
use terskel::semantics::{Press, Request, Role};

/// The workshop of [`TSHIRT`] is just over.
const AFTERWARDS: &str = "2026-11-24T16:05";

fn afterwards() -> Library {
    Library::at(AFTERWARDS)
}

fn opens_the_survey(visitor: &mut Visitor) {
    visitor.touches("home/opinion");
    visitor.touches(&format!("opinion/{TSHIRT}"));
}

fn at_the_survey() -> Visitor {
    let mut visitor = afterwards().visitor().comes_in("en");
    opens_the_survey(&mut visitor);
    visitor
}

fn answers_everything(visitor: &mut Visitor, levels: [u8; 3]) {
    visitor.touches(&format!("survey/enjoyed/{}", levels[0]));
    visitor.touches("survey/next");
    visitor.touches(&format!("survey/learned/{}", levels[1]));
    visitor.touches("survey/next");
    visitor.touches(&format!("survey/met-someone/{}", levels[2]));
    visitor.touches("survey/done");
}

fn told(ballot: &Ballot) -> Vec<(&str, u8)> {
    let answers = ballot.answers.iter();
    answers
        .filter_map(|answer| Some((answer.question.as_str(), answer.level?.number())))
        .collect()
}

#[test]
fn three_faces_are_tapped_and_thanked_for_in_each_language() {
    let said = [
        (
            "en",
            "How was the workshop?",
            "Very bad",
            "1 of 3",
            "Thank you!",
        ),
        (
            "nb",
            "Hvordan var verkstedet?",
            "Veldig dårlig",
            "1 av 3",
            "Takk!",
        ),
        ("ar", "كيف كانت الورشة؟", "سيئ جدًا", "1 من 3", "شكرًا لك!"),
    ];
    for (code, question, worst, progress, thanks) in said {
        let mut visitor = afterwards().visitor().comes_in(code);
        opens_the_survey(&mut visitor);
        for words in [question, worst, progress] {
            visitor.sees(words);
        }
        answers_everything(&mut visitor, [5, 3, 1]);
        visitor.sees(thanks);
        let [ballot] = visitor.ballots.as_slice() else {
            panic!("{:?}", visitor.ballots)
        };
        assert_eq!(
            told(ballot),
            [("enjoyed", 5), ("learned", 3), ("met-someone", 1)]
        );
        assert_eq!(ballot.occasion, Occasion::Session(TSHIRT.parse().unwrap()));
        visitor.touches("thanks/home");
        visitor.finds("home/workshops");
    }
}

#[test]
fn before_the_first_question_it_is_said_what_becomes_of_the_answers() {
    let mut visitor = at_the_survey();
    visitor.sees("3 questions. No name. The library sees only totals. You can stop at any time.");
    visitor.touches("survey/enjoyed/4");
    visitor.touches("survey/next");
    visitor.sees_no("No name");
    visitor.sees("2 of 3");
}

#[test]
fn a_tap_chooses_and_next_waits_for_it() {
    let mut visitor = at_the_survey();
    assert!(matches!(
        visitor.node("survey/next").press(),
        Some(Press::Disabled { .. })
    ));
    visitor.touches("survey/next");
    visitor.sees("First choose an answer, or skip.");
    visitor.touches("explain/understood");
    for level in [2, 4] {
        visitor.touches(&format!("survey/enjoyed/{level}"));
        let chosen: Vec<&str> = visitor
            .tree()
            .nodes()
            .filter(|node| matches!(node.role, Role::RadioButton { checked: true, .. }))
            .map(|node| node.id.as_str())
            .collect();
        assert_eq!(chosen, [format!("survey/enjoyed/{level}")]);
    }
    visitor.touches("survey/next");
    visitor.sees("How much did you learn?");
    assert!(visitor.ballots.is_empty());
}

#[test]
fn who_listens_hears_the_question_and_the_face_that_was_chosen() {
    let mut visitor = afterwards().visitor().comes_in("en");
    opens_the_survey(&mut visitor);
    visitor.hears("How was the workshop?");
    visitor.touches("survey/enjoyed/5");
    visitor.hears("Very good, chosen");
    visitor.hears_no("Very bad");
}

#[test]
fn a_question_that_is_skipped_is_not_counted() {
    let mut visitor = at_the_survey();
    visitor.touches("survey/enjoyed/4");
    visitor.touches("survey/next");
    // Chosen, and then skipped all the same.
    visitor.touches("survey/learned/1");
    visitor.touches("survey/skip");
    visitor.touches("survey/met-someone/2");
    visitor.touches("survey/done");
    assert_eq!(
        told(&visitor.ballots[0]),
        [("enjoyed", 4), ("met-someone", 2)]
    );
}

#[test]
fn who_skips_everything_is_thanked_and_leaves_nothing() {
    let mut visitor = at_the_survey();
    for _ in 0..3 {
        visitor.touches("survey/skip");
    }
    visitor.sees("You skipped everything. That is fine.");
    assert!(visitor.ballots.is_empty());
}

#[test]
fn back_shows_what_was_chosen_and_lets_it_be_changed() {
    let mut visitor = at_the_survey();
    visitor.touches("survey/enjoyed/1");
    visitor.touches("survey/next");
    visitor.touches("survey/back");
    let kept = &visitor.node("survey/enjoyed/1").role;
    assert!(matches!(kept, Role::RadioButton { checked: true, .. }));
    visitor.touches("survey/enjoyed/5");
    visitor.touches("survey/next");
    visitor.touches("survey/skip");
    visitor.touches("survey/skip");
    assert_eq!(told(&visitor.ballots[0]), [("enjoyed", 5)]);
}

#[test]
fn back_from_the_first_question_leads_out() {
    let mut visitor = at_the_survey();
    visitor.touches("survey/back");
    visitor.finds(&format!("opinion/{TSHIRT}"));
}

/// Whoever was here, the next one stands behind: it is not waited long.
#[test]
fn a_survey_that_is_left_asks_after_30_seconds_and_leaves_nothing() {
    let mut visitor = at_the_survey();
    visitor.touches("survey/enjoyed/1");
    visitor.touches("survey/next");
    visitor.touches("survey/learned/2");
    visitor.waits(29);
    visitor.finds_no("idle/stay");
    visitor.waits(1);
    visitor.sees("A new person?");
    visitor.waits(45);
    assert!(visitor.is_on_the_attract_screen());
    assert!(visitor.ballots.is_empty());
    let fresh = format!("{:?}", visitor.a_fresh_kiosk());
    assert_eq!(format!("{:?}", visitor.kiosk), fresh);
}

#[test]
fn the_same_person_goes_on_and_a_new_one_begins_anew() {
    let mut visitor = at_the_survey();
    visitor.touches("survey/enjoyed/1");
    visitor.waits(31);
    visitor.touches("idle/stay");
    let kept = &visitor.node("survey/enjoyed/1").role;
    assert!(matches!(kept, Role::RadioButton { checked: true, .. }));
    visitor.waits(31);
    visitor.touches("idle/new-person");
    visitor.touches("door/nb");
    visitor.sees("Hvordan var verkstedet?");
    let fresh = &visitor.node("survey/enjoyed/1").role;
    assert!(matches!(fresh, Role::RadioButton { checked: false, .. }));
    assert!(visitor.ballots.is_empty());
}

#[test]
fn six_people_answer_one_after_another_by_the_door() {
    let mut visitor = at_the_survey();
    let languages = ["nb", "ar", "en", "nb", "ar"];
    for (nth, next) in languages.iter().map(Some).chain([None]).enumerate() {
        let began = visitor.now().elapsed;
        let level = u8::try_from(nth % 5 + 1).unwrap();
        answers_everything(&mut visitor, [level, 3, 3]);
        assert_eq!(visitor.ballots.len(), nth + 1);
        if let Some(next) = next {
            visitor.finds_no("thanks/next-person");
            visitor.waits(5);
            visitor.touches("thanks/next-person");
            assert_eq!(visitor.kiosk.visit().settings.undo, None);
            visitor.touches(&format!("door/{next}"));
            assert_eq!(visitor.kiosk.visit().language, language(next));
        }
        assert!(visitor.now().elapsed < began + Duration::from_secs(60));
    }
    let first: Vec<u8> = visitor.ballots.iter().map(|one| told(one)[0].1).collect();
    assert_eq!(first, [1, 2, 3, 4, 5, 1]);
}

#[test]
fn the_next_session_of_the_same_workshop_is_shown_with_its_chairs() {
    let mut visitor = at_the_survey();
    answers_everything(&mut visitor, [5, 5, 5]);
    let next = "workshops/tshirt@2026-11-28T11:00";
    visitor.sees("8 chairs free");
    visitor.touches(next);
    visitor.finds("workshop/join");
}

#[test]
fn an_impatient_finger_is_counted_once() {
    let mut visitor = at_the_survey();
    visitor.the_store_is_slow();
    answers_everything(&mut visitor, [5, 5, 5]);
    visitor.sees("Counting your answers");
    visitor.asks(Request::activate("survey/done"));
    visitor.the_store_answers();
    assert_eq!(visitor.ballots.len(), 1);
    visitor.finds("thanks/home");
}

#[test]
fn answers_that_could_not_be_kept_are_not_said_to_be() {
    let mut visitor = at_the_survey();
    visitor.the_store_refuses(Refused::NotStored);
    answers_everything(&mut visitor, [5, 5, 5]);
    visitor.sees("Your answers could not be kept.");
    visitor.sees_no("Your answers are counted.");
    assert_eq!(visitor.node("thanks/kept").role, Role::Alert);
}

#[test]
fn who_looks_for_a_person_meanwhile_comes_back_to_thanks() {
    let mut visitor = at_the_survey();
    visitor.the_store_is_slow();
    answers_everything(&mut visitor, [5, 5, 5]);
    visitor.touches("bar/person");
    visitor.the_store_answers();
    visitor.finds("person/title");
    visitor.touches("nav/back");
    visitor.sees("Thank you!");
}

#[test]
fn who_needs_another_language_in_the_middle_goes_on_in_it() {
    let mut visitor = at_the_survey();
    visitor.touches("survey/enjoyed/2");
    visitor.touches("bar/language");
    visitor.touches("door/ar");
    visitor.sees("كيف كانت الورشة؟");
    let kept = &visitor.node("survey/enjoyed/2").role;
    assert!(matches!(kept, Role::RadioButton { checked: true, .. }));
}

#[test]
fn everything_is_answered_by_keys_alone() {
    let mut visitor = afterwards().visitor();
    visitor.presses(Key::Other);
    visitor.chooses_by_key("door/en");
    visitor.chooses_by_key("home/opinion");
    visitor.chooses_by_key(&format!("opinion/{TSHIRT}"));
    visitor.chooses_by_key("survey/enjoyed/3");
    visitor.hears("Okay, chosen");
    visitor.chooses_by_key("survey/next");
    visitor.chooses_by_key("survey/skip");
    visitor.chooses_by_key("survey/met-someone/4");
    visitor.chooses_by_key("survey/done");
    assert_eq!(
        told(&visitor.ballots[0]),
        [("enjoyed", 3), ("met-someone", 4)]
    );
}

#[test]
fn a_survey_opens_with_the_session_and_closes_at_the_end_of_the_next_day() {
    let card = format!("opinion/{TSHIRT}");
    for (time, open) in [
        ("2026-11-24T13:59", false),
        ("2026-11-24T14:00", true),
        ("2026-11-25T23:58", true),
        ("2026-11-26T00:00", false),
    ] {
        let mut visitor = Library::at(time).visitor().comes_in("en");
        visitor.touches("home/opinion");
        while !visitor.ids().contains(&card.as_str()) && visitor.ids().contains(&"opinion/next") {
            visitor.touches("opinion/next");
        }
        assert_eq!(visitor.ids().contains(&card.as_str()), open, "{time}");
    }
}

#[test]
fn the_pulse_is_one_tap_away_and_rests_for_twenty_seconds() {
    let mut visitor = Library::in_the_morning()
        .where_(|config| config.workshops.clear())
        .visitor()
        .comes_in("en");
    visitor.touches("home/opinion");
    visitor.touches("opinion/pulse");
    visitor.sees("How is it to be here today?");
    visitor.touches("survey/pulse/5");
    visitor.touches("survey/done");
    let week = Occasion::Week("2026-W48".parse().unwrap());
    assert_eq!(visitor.ballots[0].occasion, week);
    visitor.waits(6);
    visitor.finds_no("thanks/next-person");
    visitor.touches("thanks/home");
    visitor.touches("home/opinion");
    visitor.touches("opinion/pulse");
    visitor.sees("Somebody has just answered.");
    visitor.touches("explain/understood");
    visitor.waits(20);
    visitor.touches("opinion/pulse");
    visitor.sees("How is it to be here today?");
}

#[test]
fn where_answers_cannot_be_kept_nobody_is_asked() {
    let mut visitor = afterwards().visitor().comes_in("en");
    visitor.kiosk.set_counts(false);
    visitor.touches("home/opinion");
    visitor.sees("There is nothing to answer just now.");
}

#[test]
fn help_is_counted_by_topic_once_a_visit() {
    let mut visitor = Library::in_the_morning().visitor().comes_in("en");
    visitor.touches("home/help");
    visitor.sees("What do you need help with?");
    for topic in ["phone", "print", "phone"] {
        visitor.touches(&format!("help/{topic}"));
        visitor.touches("nav/back");
    }
    assert_eq!(visitor.helped, [Topic::Phone, Topic::Print]);
}

#[test]
fn a_topic_says_who_helps_when_and_what_to_bring() {
    let mut visitor = Library::in_the_morning().visitor().comes_in("en");
    visitor.touches("home/help");
    visitor.touches("help/phone");
    visitor.sees("Who helps: The phone helpers at the desk");
    visitor.sees("When: Wednesdays, 12 to 2");
    visitor.sees("Please bring: Your phone");
    visitor.sees("Opens today at 10:00");
    visitor.touches("nav/back");
    // The librarian says nothing of it: where people are is said all the same.
    visitor.touches("help/email");
    visitor.sees_no("Who helps");
    visitor.sees("the desk on the ground floor");
}
