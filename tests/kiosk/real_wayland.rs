//! The program on Wayland, as it will stand in a library: filling a compositor's screen, and not as root.

use super::real_program::{area, assert_only_place, kiosk};
use super::visitor::project;
use crate::desk::{Area, Desk, Options, Way, as_ordinary_user, book_a_place};
use image::{Rgba, RgbaImage};
use std::process::Command;

/// One line each, whatever the width.
fn unwrapped(report: &str) -> String {
    report.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Books a place, with another picture for each page on the way.
fn book(desk: &Desk, way: Way) {
    let mut before = None;
    let booking = book_a_place(desk, way, |_| before = Some(desk.turned(before.as_ref())));
    assert_only_place(desk, &booking);
}

/// Whether two pictures show the same: colours may be rounded otherwise where only a part was drawn
/// anew, and iced leaves a pixel behind here and there that a letter drew beyond its line.
fn same(one: &RgbaImage, other: &RgbaImage) -> bool {
    const ROUNDED: u8 = 4;
    let alike = |(one, other): (&Rgba<u8>, &Rgba<u8>)| {
        let mut channels = one.0.iter().zip(other.0);
        channels.all(|(one, other)| one.abs_diff(other) <= ROUNDED)
    };
    one.dimensions() == other.dimensions() && {
        let pairs = one.pixels().zip(other.pixels());
        pairs.filter(|&pair| !alike(pair)).count() <= 20
    }
}

/// The box of all that is drawn on the paper there, or up to ten pixels around.
fn drawn(picture: &RgbaImage, there: Area) -> [i32; 4] {
    let paper = picture.get_pixel(0, 0);
    let places = (there.y - 10..there.y + there.height + 10).flat_map(|y| {
        let row = there.x - 10..there.x + there.width + 10;
        row.map(move |x| (x, y))
    });
    let mut inked = places.filter(|&(x, y)| {
        let place = |value: i32| u32::try_from(value).unwrap();
        picture.get_pixel(place(x), place(y)) != paper
    });
    let (x, y) = inked.next().expect("something is drawn there");
    inked.fold([x, y, x, y], |[left, top, right, bottom], (x, y)| {
        [left.min(x), top.min(y), right.max(x), bottom.max(y)]
    })
}

/// Goes to home as a screen reader does, and waits until it is drawn.
fn go_home(desk: &Desk) -> RgbaImage {
    let attract = desk.picture();
    desk.do_action("attract/start");
    desk.node("door/en");
    let door = desk.turned(Some(&attract));
    desk.do_action("door/en");
    desk.node("home/workshops");
    desk.turned(Some(&door))
}

#[test]
fn under_sway_a_screen_reader_books_a_place_and_each_page_is_on_the_glass() {
    as_ordinary_user(kiosk().under_sway(), |options| {
        let mut desk = Desk::start(options);
        let by_name = desk.sway().told("[app_id=\"terskel\"] nop");
        assert!(by_name, "no Wayland window of that name\n{}", desk.report());
        book(&desk, Way::ScreenReader);
        assert_eq!(desk.terminate(), Some(0), "{}", desk.report());
        let ended = desk.sway().terminate();
        assert!(ended.is_some_and(|status| status.success()), "{ended:?}");
    });
}

#[test]
fn under_sway_the_glass_shows_what_the_preview_draws() {
    as_ordinary_user(kiosk().under_sway(), |options| {
        let desk = Desk::start(options);
        let attract = desk.picture();
        desk.do_action("attract/start");
        desk.node("door/en");
        let glass = desk.turned(Some(&attract));
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().display().to_string();
        let preview = desk.run(&["preview", "--out", &out, "--lang", "nb", "--screen", "door"]);
        assert_eq!(preview.status, Some(0), "{}", preview.stderr);
        let drawn = folder.path().join("nb-100-landscape-paper-door.png");
        let drawn = image::open(drawn).unwrap().to_rgba8();
        assert!(same(&glass, &drawn), "the door is not that of the preview");
    });
}

#[test]
fn under_cage_a_finger_books_a_place() {
    as_ordinary_user(kiosk().under_cage(), |options| {
        let mut desk = Desk::start(options);
        book(&desk, Way::Touch);
        assert_eq!(desk.terminate(), Some(0), "{}", desk.report());
    });
}

#[test]
fn under_cage_tab_and_enter_book_a_place() {
    as_ordinary_user(kiosk().under_cage(), |options| {
        let mut desk = Desk::start(options);
        book(&desk, Way::Keys);
        assert_eq!(desk.terminate(), Some(0), "{}", desk.report());
    });
}

#[test]
fn under_cage_a_mouse_pointer_is_drawn_in_the_demonstration_only() {
    as_ordinary_user(kiosk().under_cage(), |options| {
        {
            let desk = Desk::start(options.clone());
            desk.tap("attract/start");
            desk.wait_until("a pointer is drawn", || desk.has_pointer().then_some(()));
        }
        let desk = Desk::start(options.for_visitors());
        desk.tap("attract/start");
        desk.wait_until("no pointer is drawn", || {
            (!desk.has_pointer()).then_some(())
        });
    });
}

#[test]
fn a_millimetre_is_as_long_on_a_screen_that_the_compositor_scales() {
    let tile = |options: Options| {
        let mut found = None;
        as_ordinary_user(options, |options| {
            let desk = Desk::start(options);
            let picture = go_home(&desk);
            found = Some((area(&desk, &desk.node("home/workshops")), picture));
        });
        found.unwrap()
    };
    let (told, picture) = tile(kiosk().under_sway());
    let (scaled_told, scaled_picture) = tile(kiosk().under_sway().scaled(2));
    assert_eq!(scaled_told, told);
    let (seen, scaled_seen) = (drawn(&picture, told), drawn(&scaled_picture, told));
    let whole = [
        told.x,
        told.y,
        told.x + told.width - 1,
        told.y + told.height - 1,
    ];
    let off = |one: [i32; 4], other: [i32; 4]| {
        let sides = one.iter().zip(other);
        sides.map(|(one, other)| (one - other).abs()).max()
    };
    // An outline is drawn a little over the edge.
    assert!(off(seen, whole) <= Some(3), "{told:?} is seen at {seen:?}");
    assert!(
        off(scaled_seen, seen) <= Some(1),
        "{scaled_seen:?}, {seen:?}"
    );
}

#[test]
fn the_kiosk_follows_its_screen_when_that_is_resized_turned_and_scaled() {
    as_ordinary_user(kiosk().under_sway(), |options| {
        let mut desk = Desk::start(options);
        let home = go_home(&desk);
        let corners = |picture: &RgbaImage| {
            let (right, bottom) = (picture.width() - 1, picture.height() - 1);
            [(0, 0), (right, 0), (0, bottom), (right, bottom)]
                .map(|(x, y)| *picture.get_pixel(x, y))
        };
        for (change, width, height) in [
            ("mode --custom 2560x1440", 2560, 1440),
            ("transform 90", 1440, 2560),
            ("scale 2", 1440, 2560),
            ("scale 1", 1440, 2560),
            ("transform normal", 2560, 1440),
            ("mode --custom 1920x1080", 1920, 1080),
        ] {
            let told = desk.sway().told(&format!("output HEADLESS-1 {change}"));
            assert!(told, "sway takes no {change}");
            desk.wait_until(&format!("home fills the screen after {change}"), || {
                let (glass, nodes) = (desk.glass(), desk.nodes());
                let fills = nodes.first().and_then(|window| desk.area(window)) == Some(glass);
                let areas = nodes.iter().map(|node| desk.area(node));
                let inside = areas.flatten().all(|area| area.within(glass));
                let picture = desk.picture();
                let sized = picture.dimensions() == (width, height);
                let covered = sized && corners(&picture) == corners(&home);
                (fills && inside && covered).then_some(())
            });
        }
        desk.wait_until("home is as it was", || {
            same(&desk.picture(), &home).then_some(())
        });
    });
}

#[test]
fn a_kiosk_whose_compositor_crashes_ends_with_an_error_and_says_why() {
    as_ordinary_user(kiosk().under_sway().without_bus(), |options| {
        let mut desk = Desk::start(options);
        desk.sway().kill();
        assert_eq!(desk.exit_code(), Some(1), "{}", desk.messages());
        let messages = desk.messages();
        assert!(messages.contains("the screen is gone"), "{messages}");
        assert!(!messages.contains("panicked"), "{messages}");
    });
}

#[test]
fn without_a_compositor_it_says_where_it_looked() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = folder.path().display().to_string();
    let full = folder.path().join("wayland-9").display().to_string();
    let cases: [&[(&str, &str)]; 4] = [
        &[
            ("WAYLAND_DISPLAY", "wayland-9"),
            ("XDG_RUNTIME_DIR", &runtime),
        ],
        &[
            ("WAYLAND_DISPLAY", "wayland-9"),
            ("XDG_RUNTIME_DIR", &runtime),
            ("DISPLAY", ":0"),
        ],
        &[("WAYLAND_DISPLAY", &full)],
        &[("WAYLAND_DISPLAY", "wayland-9")],
    ];
    for variables in cases {
        let output = Command::new(env!("CARGO_BIN_EXE_terskel"))
            .args(["--config", &project("kiosk-config").display().to_string()])
            .arg("--data")
            .arg(folder.path().join("data"))
            .env_clear()
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let messages = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{messages}");
        assert!(
            messages.contains("no Wayland compositor answers at"),
            "{messages}"
        );
        assert!(messages.contains("wayland-9"), "{messages}");
        assert!(!messages.contains("panicked"), "{messages}");
    }
}

/// What the doctor says of the display.
fn display(desk: &Desk) -> String {
    let report = desk.run(&["doctor"]).stdout;
    let end = report.find("\nsound").unwrap_or(report.len());
    let start = report.find("\ndisplay").unwrap_or(end);
    unwrapped(&report[start..end])
}

#[test]
fn the_doctor_finds_the_screens_of_sway_as_they_hang_and_misses_a_dead_one() {
    as_ordinary_user(kiosk().under_sway().without_bus(), |options| {
        let mut desk = Desk::start(options);
        let found = display(&desk);
        assert!(
            found.contains("HEADLESS-1 has 1920 × 1080 pixels. How large it is"),
            "{found}"
        );
        assert!(!found.contains("WRONG"), "{found}");

        // Pixels are the panel's, whatever the compositor makes of them.
        assert!(desk.sway().told("output HEADLESS-1 transform 90 scale 2"));
        let found = display(&desk);
        assert!(
            found.contains("HEADLESS-1 has 1080 × 1920 pixels. How large it is"),
            "{found}"
        );

        assert!(desk.sway().told("create_output"));
        let found = display(&desk);
        assert!(
            found.contains("2 screens: HEADLESS-1, HEADLESS-2."),
            "{found}"
        );

        desk.sway().kill();
        let found = display(&desk);
        assert!(
            found.starts_with("display WRONG WAYLAND_DISPLAY="),
            "{found}"
        );
        assert!(found.contains("no display answers there"), "{found}");
    });
}

#[test]
fn the_doctor_finds_the_screen_of_cage_and_the_running_kiosk() {
    as_ordinary_user(kiosk().under_cage().size(1080, 1920), |options| {
        let desk = Desk::start(options);
        let found = display(&desk);
        assert!(
            found.contains("X11-1 has 1080 × 1920 pixels. How large it is"),
            "{found}"
        );
        assert!(!found.contains("WRONG"), "{found}");
        let report = unwrapped(&desk.run(&["doctor"]).stdout);
        for words in ["A kiosk is running on it now", "screen reader fine"] {
            assert!(report.contains(words), "no {words:?} in {report}");
        }
    });
}
