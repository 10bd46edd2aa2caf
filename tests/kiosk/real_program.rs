//! The program as it is shipped, on a screen and a bus of its own, met only from outside.

#![allow(
    clippy::panic,
    reason = "the words of the panic say what was on the screen"
)]

use crate::desk::{Area, Booking, Desk, GUARD, Node, Options, Output, Way, book_a_place, session};
use std::path::Path;
use std::thread;
use std::time::Duration;

#[test]
fn a_visitor_books_a_place_with_a_finger_and_every_touch_changes_the_picture() {
    let desk = Desk::start(kiosk());
    let mut before = None;
    let booking = book_a_place(&desk, Way::Touch, |screen| {
        let picture = desk.wait_until(&format!("{screen} looks different"), || {
            let picture = desk.picture();
            (before.as_ref() != Some(&picture)).then_some(picture)
        });
        before = Some(picture);
    });
    assert_only_place(&desk, &booking);
}

#[test]
fn a_visitor_books_a_place_with_a_screen_reader_alone() {
    let desk = Desk::start(kiosk());
    let booking = book_a_place(&desk, Way::ScreenReader, |_| ());
    assert_only_place(&desk, &booking);
}

#[test]
fn a_visitor_books_a_place_with_tab_and_enter_alone() {
    let desk = Desk::start(kiosk());
    let booking = book_a_place(&desk, Way::Keys, |_| ());
    assert_only_place(&desk, &booking);
}

#[test]
fn without_a_session_bus_a_finger_books_a_place_all_the_same() {
    let touches = {
        let desk = Desk::start(kiosk());
        book_a_place(&desk, Way::Touch, |_| ()).touches
    };
    let desk = Desk::start(kiosk().without_bus());
    let mut before = desk.still();
    for place in touches {
        thread::sleep(GUARD);
        desk.touch(place);
        before = desk.turned(Some(&before));
    }
    let places = places(&desk);
    assert_eq!(places.len(), 1, "{places:?}");
    assert_eq!(places[0][3], "confirmed");
}

#[test]
fn a_button_shows_the_finger_and_lets_go_of_it_when_it_slides_off() {
    let desk = Desk::start(kiosk());
    go_home(&desk);
    let button = area(&desk, &desk.node("home/workshops"));
    desk.still();
    let idle = desk.part(button);
    let place = desk.press("home/workshops");
    desk.wait_until("the button looks pressed", || {
        (desk.part(button) != idle).then_some(())
    });
    desk.slide_away(place);
    desk.lift();
    desk.wait_until("the button looks as before", || {
        (desk.part(button) == idle).then_some(())
    });
    assert!(desk.stays("home/workshops", GUARD), "{}", desk.report());
}

#[test]
fn a_tap_that_lands_on_the_page_just_opened_does_nothing() {
    let desk = Desk::start(kiosk());
    go_home(&desk);
    let tile = area(&desk, &desk.node("home/workshops"));
    desk.taps(&["home/workshops"]);
    let (card, place) = under(&desk, tile);
    desk.taps(&["nav/home"]);

    // At once, and a moment later: how long the machine takes to draw the page does not count.
    for pause in [0, 100, 200].map(Duration::from_millis) {
        desk.touch(place);
        thread::sleep(pause);
        desk.touch(place);

        desk.node(&card);
        assert!(desk.stays(&card, GUARD), "{pause:?}: {}", desk.report());
        desk.taps(&["nav/home"]);
    }
    let home = desk.picture();
    desk.touch(place);
    desk.turned(Some(&home));
    desk.touch(place);
    desk.gone(&card);
}

#[test]
fn every_node_has_an_id_a_name_a_role_and_a_place_on_the_glass() {
    assert_readable(kiosk());
}

#[test]
fn every_node_is_on_the_glass_in_portrait_too() {
    assert_readable(kiosk().size(1080, 1920));
}

#[test]
fn a_second_kiosk_on_the_same_data_refuses_and_says_why() {
    let desk = Desk::start(kiosk().without_bus());
    let Output { status, stderr, .. } = desk.run(&["--demo"]);
    assert!(status.is_some_and(|status| status != 0), "{status:?}");
    assert!(!stderr.trim().is_empty(), "it refuses without a word");
    assert!(!stderr.contains("panicked"), "{stderr}");
}

#[test]
fn a_supervisor_ends_it_in_order() {
    let mut desk = Desk::start(kiosk().without_bus());
    let code = desk.terminate();
    assert_eq!(code, Some(0), "{}", desk.report());
}

/// The program under test, demonstrating the configuration it is shipped with.
pub(super) fn kiosk() -> Options {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Options::demo(env!("CARGO_BIN_EXE_terskel"), root)
}

fn go_home(desk: &Desk) {
    for id in ["attract/start", "door/en"] {
        let before = desk.picture();
        desk.tap(id);
        desk.gone(id);
        desk.turned(Some(&before));
    }
    desk.node("home/workshops");
}

pub(super) fn area(desk: &Desk, node: &Node) -> Area {
    desk.area(node)
        .unwrap_or_else(|| panic!("{} is nowhere\n{}", node.id, desk.report()))
}

/// A session's card that lies where `tile` was on the page before, and a place on both, clear of other buttons.
fn under(desk: &Desk, tile: Area) -> (String, (i32, i32)) {
    let nodes = desk.nodes().into_iter();
    let buttons: Vec<_> = nodes
        .filter(|node| !desk.actions(node).is_empty())
        .collect();
    let cards = buttons.iter().filter(|node| session(&node.id).is_some());
    let mut found = cards.filter_map(|card| {
        let both = area(desk, card).intersection(tile)?;
        let clear = |place: &(i32, i32)| {
            let mut others = buttons.iter().filter(|node| node.id != card.id);
            others.all(|other| !area(desk, other).contains(*place))
        };
        let place = both.grid().into_iter().find(clear)?;
        Some((card.id.clone(), place))
    });
    found
        .next()
        .unwrap_or_else(|| panic!("no card where the tile was\n{}", desk.report()))
}

/// Holds that the export knows exactly this place, for one person.
pub(super) fn assert_only_place(desk: &Desk, booking: &Booking) {
    assert_eq!(
        booking.pass.len(),
        4,
        "the pass is four digits: {booking:?}"
    );
    let places = places(desk);
    assert_eq!(places.len(), 1, "{places:?}");
    let [workshop, start, people, state, pass, phone] = places[0].as_slice() else {
        panic!("six columns: {places:?}");
    };
    assert_eq!(*workshop, booking.workshop);
    assert!(
        start.starts_with(&booking.start),
        "{start} is not {}",
        booking.start
    );
    assert_eq!([people, state, phone], ["1", "confirmed", ""]);
    assert_eq!(*pass, booking.pass);
}

/// The rows of the export of places, asked for beside the running kiosk.
fn places(desk: &Desk) -> Vec<Vec<String>> {
    let export = desk.run(&["export", "signups", "--format", "csv"]);
    assert_eq!(export.status, Some(0), "{}", export.stderr);
    let mut lines = export.stdout.lines();
    assert_eq!(lines.next(), Some("workshop,start,people,state,pass,phone"));
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    lines.map(cells).collect()
}

/// Walks through the screens a visitor meets first, and holds that each can be read whole.
fn assert_readable(options: Options) {
    let desk = Desk::start(options);
    let mut faults = Vec::new();
    let mut read = |id: &str| {
        desk.node(id);
        faults.extend(desk.nodes().iter().flat_map(|node| unreadable(&desk, node)));
    };
    read("attract/start");
    desk.tap("attract/start");
    read("door/en");
    desk.tap("door/en");
    read("home/help");
    for page in ["home/help", "home/opinion", "home/workshops"] {
        desk.tap(page);
        read("nav/home");
        desk.tap("nav/home");
    }
    assert!(faults.is_empty(), "{faults:#?}\n{}", desk.report());
}

/// What a screen reader lacks of a node.
fn unreadable(desk: &Desk, node: &Node) -> Vec<String> {
    let place = desk.area(node);
    let role = desk.role(node);
    let lacks = [
        // The window has no id: it is no node of ours.
        (node.id.is_empty() && node.depth > 0, "id"),
        (node.name.trim().is_empty(), "name"),
        (role.starts_with("no "), "role"),
        (
            !place.is_some_and(|place| place.within(desk.glass())),
            "place on the glass",
        ),
    ];
    let lacks = lacks.into_iter().filter(|(lacking, _)| *lacking);
    lacks
        .map(|(_, what)| {
            format!(
                "{} ({role} {:?}) has no {what}: {place:?}",
                node.id, node.name
            )
        })
        .collect()
}
