//! Fingers, keys and screen readers: what acts, what does not, and where the focus is.

use super::visitor::{Library, TSHIRT, Visitor, catalogue, gallery, usual_view, views};
use std::collections::BTreeSet;
use terskel::app::kiosk::{Input, Key};
use terskel::l10n::Direction;
use terskel::screen::Message;
use terskel::screen::gallery::Sample;
use terskel::semantics::{Id, Outcome, Request, Role, Step, Tree, Want};

fn at_home() -> Visitor {
    Library::in_the_morning().visitor().comes_in("en")
}

/// The samples of every view, each with where it was found.
fn everywhere() -> impl Iterator<Item = (String, Sample)> {
    views().into_iter().flat_map(|view| {
        let place = view.name();
        gallery(&view)
            .into_iter()
            .map(move |sample| (format!("{} in {place}", sample.name), sample))
    })
}

#[test]
fn a_touch_that_begins_within_350_ms_of_a_page_change_does_nothing() {
    for (after, acts) in [
        (0, false),
        (200, false),
        (340, false),
        (360, true),
        (1000, true),
    ] {
        let mut visitor = at_home();
        visitor.touches("home/workshops");
        visitor.waits_ms(after);
        visitor.taps_at_once(&format!("workshops/{TSHIRT}"));
        assert_eq!(
            visitor.ids().contains(&"workshop/join"),
            acts,
            "after {after} ms"
        );
    }
}

#[test]
fn a_touch_that_began_too_soon_does_nothing_however_long_it_lasts() {
    let mut visitor = at_home();
    visitor.touches("home/workshops");
    let card = format!("workshops/{TSHIRT}");
    visitor.puts_a_finger_on(&card);
    assert_eq!(visitor.kiosk.pressed(), None, "nor is it drawn pressed");
    visitor.waits(2);
    visitor.lifts_the_finger_from(&card);
    visitor.finds(&card);
}

#[test]
fn keys_and_screen_readers_may_act_at_once() {
    let mut visitor = at_home();
    visitor.touches("home/workshops");
    visitor.happens(Input::Asked(Request::activate("nav/home")));
    visitor.finds("home/workshops");
    // No breath between all these: the same moment.
    while visitor.focus() != Some("home/help") {
        visitor.happens(Input::Key(Key::Step(Step::Next)));
    }
    visitor.happens(Input::Key(Key::Enter));
    visitor.finds("help/title");
}

#[test]
fn choosing_in_the_bar_does_not_make_the_page_deaf() {
    let mut visitor = at_home();
    visitor.touches("bar/text-size");
    visitor.taps_at_once("home/help");
    visitor.finds("help/title");
}

#[test]
fn dragging_off_cancels() {
    let mut visitor = at_home();
    visitor.waits(1);
    visitor.puts_a_finger_on("home/workshops");
    assert_eq!(
        visitor.kiosk.pressed().map(Id::as_str),
        Some("home/workshops")
    );
    visitor.slides_to(None);
    assert_eq!(visitor.kiosk.pressed(), None);
    visitor.lifts_the_finger_elsewhere();
    visitor.finds("home/workshops");
}

#[test]
fn dragging_to_another_button_presses_neither() {
    let mut visitor = at_home();
    visitor.waits(1);
    visitor.puts_a_finger_on("home/workshops");
    visitor.slides_to(Some("home/help"));
    assert_eq!(visitor.kiosk.pressed(), None);
    visitor.lifts_the_finger_from("home/help");
    visitor.finds("home/workshops");
}

#[test]
fn dragging_off_and_on_again_presses() {
    let mut visitor = at_home();
    visitor.waits(1);
    visitor.puts_a_finger_on("home/help");
    visitor.slides_to(None);
    visitor.slides_to(Some("home/help"));
    assert_eq!(visitor.kiosk.pressed().map(Id::as_str), Some("home/help"));
    visitor.lifts_the_finger_from("home/help");
    visitor.finds("help/title");
}

#[test]
fn a_button_acts_on_release_not_on_touch() {
    let mut visitor = at_home();
    visitor.waits(1);
    visitor.puts_a_finger_on("home/help");
    visitor.waits(3);
    visitor.finds("home/help");
    visitor.lifts_the_finger_from("home/help");
    visitor.finds("help/title");
}

#[test]
fn a_stale_id_performs_nothing_on_any_screen() {
    let view = usual_view(&"en".parse().unwrap());
    let samples = gallery(&view);
    let all: BTreeSet<&Id> = samples
        .iter()
        .flat_map(|sample| sample.tree.nodes().map(|node| &node.id))
        .collect();
    assert!(all.len() > 150, "{}", all.len());
    for sample in &samples {
        let here: BTreeSet<&Id> = sample.tree.nodes().map(|node| &node.id).collect();
        for id in all.difference(&here) {
            for want in [Want::Activate, Want::Focus] {
                let outcome = sample.tree.perform(&Request {
                    target: (*id).clone(),
                    want,
                });
                assert_eq!(outcome, Outcome::Stale, "{id} on {}", sample.name);
            }
        }
    }
}

#[test]
fn what_is_here_and_acts_is_not_stale() {
    // The control of the test above.
    for sample in gallery(&usual_view(&"en".parse().unwrap())) {
        for node in sample.tree.nodes().filter(|node| node.press().is_some()) {
            assert_ne!(
                sample.tree.perform(&Request::activate(node.id.clone())),
                Outcome::Stale,
                "{}",
                node.id
            );
        }
    }
}

/// Where the focus comes by so many steps from the page's entry.
fn walked(tree: &Tree<Message>, step: Step) -> Vec<&Id> {
    let mut at = tree.entry();
    let mut seen = Vec::new();
    while let Some(id) = at.filter(|id| !seen.contains(id)) {
        seen.push(id);
        at = tree.focus_step(Some(id), step);
    }
    // Around the end, and not caught in a part of the page.
    assert_eq!(at, tree.entry());
    seen
}

#[test]
fn every_button_of_every_screen_is_reached_in_both_directions() {
    for (place, sample) in everywhere() {
        let buttons: BTreeSet<&Id> = sample
            .tree
            .nodes()
            .filter(|node| node.press().is_some())
            .map(|node| &node.id)
            .collect();
        assert!(
            !buttons.is_empty() || sample.name.starts_with("fault"),
            "{place}"
        );
        for step in [Step::Next, Step::Previous] {
            let reached: BTreeSet<&Id> = walked(&sample.tree, step).into_iter().collect();
            assert!(
                buttons.is_subset(&reached),
                "{place}: {:?}",
                buttons.difference(&reached)
            );
        }
    }
}

#[test]
fn the_focus_goes_in_reading_order() {
    for (place, sample) in everywhere() {
        let read: Vec<&Id> = sample.tree.nodes().map(|node| &node.id).collect();
        let order = sample.tree.focus_order();
        let at: Vec<usize> = order
            .iter()
            .map(|id| read.iter().position(|one| one == id).unwrap())
            .collect();
        assert!(at.is_sorted(), "{place}: {order:?}");
    }
}

#[test]
fn tab_and_each_arrow_reach_every_button_of_a_visit() {
    for pack in catalogue().languages() {
        let right_to_left = catalogue()
            .get(&pack)
            .is_some_and(|pack| pack.direction == Direction::RightToLeft);
        let onward = if right_to_left { Key::Left } else { Key::Right };
        let back = if right_to_left { Key::Right } else { Key::Left };
        let card = format!("workshops/{TSHIRT}");
        let mut visitor = Library::in_the_morning().visitor().comes_in(pack.code());
        for next in [
            "home/workshops",
            &card,
            "workshop/join",
            "join/people/2",
            "join/confirm",
            "pass/done",
        ] {
            let order: Vec<String> = visitor
                .tree()
                .focus_order()
                .into_iter()
                .map(ToString::to_string)
                .collect();
            for key in [Key::Step(Step::Next), onward] {
                assert_eq!(
                    laps(&mut visitor, key, order.len()),
                    order,
                    "{key:?} in {pack}"
                );
            }
            let mut backwards = order.clone();
            backwards[1..].reverse();
            for key in [Key::Step(Step::Previous), back] {
                assert_eq!(
                    laps(&mut visitor, key, order.len()),
                    backwards,
                    "{key:?} in {pack}"
                );
            }
            visitor.touches(next);
        }
    }
}

/// One lap around the page by this key, rearranged to begin at the first place of the order.
fn laps(visitor: &mut Visitor, key: Key, steps: usize) -> Vec<String> {
    let first = visitor.tree().focus_order()[0].to_string();
    let mut seen = Vec::new();
    for _ in 0..steps {
        visitor.presses(key);
        seen.push(visitor.focus().unwrap().to_owned());
    }
    let at = seen.iter().position(|id| *id == first).unwrap();
    seen.rotate_left(at);
    seen
}

#[test]
fn under_a_dialog_only_its_nodes_exist() {
    let mut dialogs = 0;
    for (place, sample) in everywhere() {
        let Some(dialog) = &sample.tree.dialog else {
            continue;
        };
        dialogs += 1;
        let prefix = format!("{}/", dialog.id);
        for node in sample.tree.nodes() {
            assert!(
                node.id == dialog.id || node.id.as_str().starts_with(&prefix),
                "{place}: {}",
                node.id
            );
        }
        for covered in sample.tree.main.iter().chain(&sample.tree.bar) {
            for want in [Want::Activate, Want::Focus] {
                let outcome = sample.tree.perform(&Request {
                    target: covered.id.clone(),
                    want,
                });
                assert_eq!(outcome, Outcome::Stale, "{place}: {}", covered.id);
            }
        }
    }
    assert!(dialogs >= 4 * views().len(), "{dialogs}");
}

#[test]
fn a_key_cannot_leave_the_countdown() {
    let mut visitor = at_home();
    visitor.waits(121);
    let order: Vec<String> = visitor
        .tree()
        .focus_order()
        .into_iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(order, ["idle/title", "idle/stay"]);
    for _ in 0..4 {
        visitor.tabs();
        assert!(visitor.focus().unwrap().starts_with("idle/"));
    }
}

/// The focus rests on the page's first heading.
fn rests_on_the_heading(visitor: &Visitor) -> bool {
    let heading = visitor
        .tree()
        .nodes()
        .find(|node| matches!(node.role, Role::Heading(_)));
    heading.is_some() && visitor.focus() == heading.map(|node| node.id.as_str())
}

#[test]
fn the_focus_lands_on_the_heading_whenever_the_page_changes() {
    let card = format!("workshops/{TSHIRT}");
    let way = [
        "door/en",
        "home/help",
        "nav/back",
        "home/opinion",
        "nav/home",
        "bar/person",
        "nav/home",
        "home/workshops",
        &card,
        "workshop/join",
        "join/people/2",
        "nav/back",
        "join/people/1",
        "join/confirm",
        "pass/done",
        "bar/language",
        "door/ar",
    ];
    for by_key in [false, true] {
        let mut visitor = Library::in_the_morning().visitor();
        visitor.touches("attract/start");
        assert!(rests_on_the_heading(&visitor));
        for id in way {
            if by_key {
                visitor.chooses_by_key(id);
            } else {
                visitor.asks(Request::focus(id));
                visitor.touches(id);
            }
            assert!(
                rests_on_the_heading(&visitor),
                "after {id} the focus is on {:?}",
                visitor.focus()
            );
        }
    }
}

#[test]
fn another_session_of_the_same_workshop_is_another_page() {
    let library = Library::in_the_morning().where_(|config| {
        let all = config
            .workshops
            .iter_mut()
            .flat_map(|workshop| &mut workshop.sessions);
        for one in all.filter(|one| one.key == super::visitor::session(TSHIRT)) {
            one.cancelled = Some(terskel::domain::workshop::Cancellation { why: None });
        }
    });
    let mut visitor = library.visitor().comes_in("en");
    visitor.opens(TSHIRT);
    visitor.chooses_by_key("workshop/next-session");
    assert!(rests_on_the_heading(&visitor));
    visitor.hears("Print your own T-shirt");
}

#[test]
fn a_choice_on_the_same_page_keeps_the_focus() {
    let mut visitor = at_home();
    visitor.touches("home/workshops");
    visitor.chooses_by_key("workshops/filter/week");
    assert_eq!(visitor.focus(), Some("workshops/filter/week"));
    visitor.chooses_by_key("bar/text-size");
    assert_eq!(visitor.focus(), Some("bar/text-size"));
}

#[test]
fn the_ring_is_drawn_for_keys_and_not_for_fingers() {
    let mut visitor = at_home();
    assert!(!visitor.kiosk.focus().1);
    visitor.tabs();
    assert!(visitor.kiosk.focus().1);
    visitor.puts_a_finger_beside_everything();
    assert!(!visitor.kiosk.focus().1);
}

#[test]
fn enter_does_nothing_before_anybody_has_seen_where_the_focus_is() {
    let mut visitor = at_home();
    visitor.asks(Request::focus("home/help"));
    visitor.presses(Key::Enter);
    visitor.finds("home/help");
    assert!(visitor.kiosk.focus().1, "but now it is drawn");
}

#[test]
fn a_button_that_cannot_be_pressed_can_be_found_and_says_why() {
    let mut visitor = Library::in_the_morning()
        .with_a_full_disk()
        .visitor()
        .comes_in("en");
    visitor.opens(TSHIRT);
    visitor.walks_to("workshop/join", Key::Step(Step::Next));
    visitor.hears("Please ask at the desk.");
    visitor.presses(Key::Enter);
    visitor.finds("explain/understood");
}
