//! The QR on the pass, as a phone's camera takes it: from the screen as it is drawn, and from a
//! picture as a hand takes it, turned, tilted, blurred and dim.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "pixels of a screen, and their shades of grey"
)]

use super::visitor::{catalogue, demonstration};
use rqrr::PreparedImage;
use terskel::config::{Config, ThemeName};
use terskel::domain::Language;
use terskel::exchange::ical::Appointment;
use terskel::l10n::{Catalogue, Localizer};
use terskel::preview::{Studio, View, panels};
use terskel::screen::pass::Pass;
use terskel::screen::voice::Known;
use terskel::screen::{Context, Given, Giving, Message, Screen, Seats, Settings};
use terskel::semantics::{TextStep, Tree};
use terskel::ui::layout;

const PIXELS_PER_MM: f32 = 4.03;

/// Shades of grey, row by row.
struct Picture {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

/// A code that was found: its words, and its corners from the upper left, clockwise as it reads.
#[derive(Debug)]
struct Scanned {
    words: String,
    corners: [(i32, i32); 4],
}

impl Picture {
    fn at(&self, x: f32, y: f32) -> f32 {
        let (left, top) = (x.floor(), y.floor());
        let pixel = |x: f32, y: f32| {
            let inside =
                x >= 0.0 && y >= 0.0 && (x as usize) < self.width && (y as usize) < self.height;
            if inside {
                f32::from(self.grey[y as usize * self.width + x as usize])
            } else {
                128.0
            }
        };
        let across =
            |y: f32| pixel(left, y) * (1.0 - (x - left)) + pixel(left + 1.0, y) * (x - left);
        across(top) * (1.0 - (y - top)) + across(top + 1.0) * (y - top)
    }

    fn scanned(&self) -> Option<Scanned> {
        let mut prepared =
            PreparedImage::prepare_from_greyscale(self.width, self.height, |x, y| {
                self.grey[y * self.width + x]
            });
        prepared.detect_grids().into_iter().find_map(|grid| {
            let (_, words) = grid.decode().ok()?;
            let corners = grid.bounds.map(|corner| (corner.x, corner.y));
            Some(Scanned { words, corners })
        })
    }

    fn words(&self) -> Option<String> {
        self.scanned().map(|scanned| scanned.words)
    }

    /// Every pixel made anew.
    fn mapped(&self, new: impl Fn(usize, usize, u8) -> u8) -> Self {
        let pixels = self.grey.iter().enumerate();
        Self {
            grey: pixels
                .map(|(at, grey)| new(at % self.width, at / self.width, *grey))
                .collect(),
            ..*self
        }
    }

    /// Each pixel the mean of those around it.
    fn blurred(&self) -> Self {
        self.mapped(|x, y, _| {
            let around =
                (0..9).map(|n| self.at((x + n % 3) as f32 - 1.0, (y + n / 3) as f32 - 1.0));
            (around.sum::<f32>() / 9.0) as u8
        })
    }
}

/// How a hand holds a phone before the screen.
#[derive(Clone, Copy)]
struct Hand {
    degrees: f32,
    /// Camera pixels for a pixel of the screen, in the middle.
    scale: f32,
    /// How much smaller the far edge is.
    tilt: f32,
}

/// A camera's picture of what is around `middle` on the screen: through a lens that is not quite
/// sharp, in a dim room with light from one side, by a sensor that has noise.
fn photographed(screen: &Picture, middle: (f32, f32), hand: Hand) -> Picture {
    const SIDE: usize = 900;
    let half = SIDE as f32 / 2.0;
    let (sin, cos) = hand.degrees.to_radians().sin_cos();
    let grey = (0..SIDE * SIDE).map(|at| {
        let (x, y) = ((at % SIDE) as f32 - half, (at / SIDE) as f32 - half);
        let depth = hand.scale * (1.0 + hand.tilt * (x + 0.5 * y) / half);
        let (x, y) = (x / depth, y / depth);
        screen.at(middle.0 + x * cos - y * sin, middle.1 + x * sin + y * cos) as u8
    });
    let sharp = Picture {
        width: SIDE,
        height: SIDE,
        grey: grey.collect(),
    };
    let mut chance: u32 = 1;
    let noise: Vec<f32> = (0..SIDE * SIDE)
        .map(|_| {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (chance >> 24) as f32 / 255.0 * 24.0 - 12.0
        })
        .collect();
    sharp.blurred().mapped(|x, y, grey| {
        let light = 0.45 + 0.25 * x as f32 / SIDE as f32;
        (f32::from(grey) * light + 20.0 + noise[y * SIDE + x]).clamp(0.0, 255.0) as u8
    })
}

/// What is read in the end: a camera looks many times a second, and no hand is still.
fn seen(screen: &Picture, middle: (f32, f32), hand: Hand) -> Option<String> {
    let frames = [0.0, 1.0, -1.0, 2.0, -2.0].map(|degrees| Hand {
        degrees: hand.degrees + degrees,
        ..hand
    });
    frames
        .into_iter()
        .find_map(|hand| photographed(screen, middle, hand).words())
}

struct Kiosk {
    catalogue: Catalogue,
    config: Config,
    studio: Studio,
}

fn view(language: &Language) -> View {
    View {
        language: language.clone(),
        step: TextStep::Normal,
        theme: ThemeName::Paper,
        panel: panels(PIXELS_PER_MM)[0],
    }
}

impl Kiosk {
    fn new() -> Self {
        let (catalogue, config) = (catalogue(), demonstration());
        let studio = Studio::open(&catalogue).unwrap();
        Self {
            catalogue,
            config,
            studio,
        }
    }

    fn words(&self, language: &Language) -> Localizer {
        let default = self.config.languages.default.clone();
        Localizer::new(self.catalogue.clone(), language.clone(), default)
    }

    /// The pass of each workshop's first session, with the words that are to be read from it.
    fn events(&self, language: &Language) -> Vec<(Given, String)> {
        let (words, code) = (self.words(language), "0741".parse().unwrap());
        let passes = self.config.workshops.iter().filter_map(|workshop| {
            let session = workshop.sessions.first()?;
            let event = Appointment::new(&words, workshop, session).event(code);
            let given = Given {
                session: session.key.clone(),
                people: 1,
                code,
                waiting: None,
                can_ring: false,
                calendar: Some(event.clone()),
            };
            Some((given, event))
        });
        passes.collect()
    }

    fn described(&self, given: Given, view: &View) -> Tree<Message> {
        let words = self.words(&view.language);
        let start = given.session.start.and_utc();
        let settings = Settings {
            text_step: view.step,
            theme: view.theme,
            listen: false,
            volume: 6,
            rate: 4,
            undo: None,
        };
        Screen::Pass(Pass::new(given)).describe(&Context {
            config: &self.config,
            words: &words,
            now: start.with_timezone(&self.config.place.time_zone) - chrono::Duration::days(2),
            room: layout::room(&view.metrics(&self.catalogue)),
            seats: &Seats::new(),
            settings: &settings,
            giving: Giving::Places,
            counts: true,
            pulse_rests: false,
            voice: Known::default(),
            leaf: 0,
        })
    }

    fn drawn(&mut self, given: Given, view: &View) -> Picture {
        let tree = self.described(given, view);
        let rgba = self.studio.picture(&tree, view);
        let luma =
            |p: &[u8]| (u32::from(p[0]) * 54 + u32::from(p[1]) * 183 + u32::from(p[2]) * 19) / 256;
        Picture {
            width: view.panel.width as usize,
            height: view.panel.height as usize,
            grey: rgba
                .chunks_exact(4)
                .map(|pixel| luma(pixel) as u8)
                .collect(),
        }
    }
}

fn middle(corners: [(i32, i32); 4]) -> (f32, f32) {
    let mean = |all: [i32; 4]| all.iter().sum::<i32>() as f32 / 4.0;
    (mean(corners.map(|(x, _)| x)), mean(corners.map(|(_, y)| y)))
}

#[test]
fn every_pass_is_read_from_the_screen_in_every_language() {
    let mut kiosk = Kiosk::new();
    for language in kiosk.config.languages.offered.clone() {
        let view = view(&language);
        for (given, event) in kiosk.events(&language) {
            let at = format!("{language} {}", given.session);
            assert_eq!(kiosk.drawn(given, &view).words(), Some(event), "{at}");
        }
    }
}

#[test]
fn it_is_read_in_every_theme_size_and_shape_and_is_large_enough_and_never_turned_around() {
    let mut kiosk = Kiosk::new();
    let languages = kiosk.config.languages.offered.clone();
    let longest = |kiosk: &Kiosk, language| {
        let events = kiosk.events(language).into_iter();
        events.max_by_key(|(_, event)| event.len()).unwrap()
    };
    for language in &languages {
        for theme in [ThemeName::Paper, ThemeName::Dark, ThemeName::Light] {
            for (step, panel) in TextStep::ALL
                .into_iter()
                .flat_map(|step| panels(PIXELS_PER_MM).map(|p| (step, p)))
            {
                let view = View {
                    theme,
                    step,
                    panel,
                    ..view(language)
                };
                let (given, event) = longest(&kiosk, language);
                let scanned = kiosk.drawn(given, &view).scanned();
                let Scanned { words, corners } =
                    scanned.unwrap_or_else(|| panic!("{}", view.name()));
                assert_eq!(words, event, "{}", view.name());
                let [(left, top), (right, also_top), _, (also_left, bottom)] = corners;
                assert!(
                    (top - also_top).abs() < 3 && (left - also_left).abs() < 3,
                    "{corners:?}"
                );
                // The white around it is four modules wide on each side.
                let side = (right - left) as f32 / PIXELS_PER_MM;
                assert!(side > 32.0 && bottom > top, "{}: {side} mm", view.name());
            }
        }
    }
}

#[test]
fn it_is_read_from_a_photograph() {
    let mut kiosk = Kiosk::new();
    for language in kiosk.config.languages.offered.clone() {
        let (given, event) = kiosk.events(&language).pop().unwrap();
        let view = view(&language);
        let screen = kiosk.drawn(given, &view);
        let middle = middle(screen.scanned().unwrap().corners);
        for (degrees, scale, tilt) in [
            (0.0, 1.5, 0.0),
            (9.0, 1.9, 0.08),
            (-12.0, 2.2, -0.06),
            (94.0, 2.0, 0.05),
        ] {
            let hand = Hand {
                degrees,
                scale,
                tilt,
            };
            let read = seen(&screen, middle, hand);
            assert_eq!(
                read.as_ref(),
                Some(&event),
                "{language}, turned by {degrees}"
            );
        }
    }
}

#[test]
fn a_code_that_no_camera_takes_is_not_read() {
    let mut kiosk = Kiosk::new();
    let language: Language = "ar".parse().unwrap();
    let (given, event) = kiosk.events(&language).pop().unwrap();
    let view = view(&language);
    let screen = kiosk.drawn(given, &view);
    let Scanned { words, corners } = screen.scanned().unwrap();
    assert_eq!(words, event);
    let inverted = screen.mapped(|_, _, grey| 255 - grey);
    assert_eq!(inverted.words(), None, "inverted");
    let [(left, top), ..] = corners;
    let near = |at: usize, edge: i32| (edge + 40..edge + 100).contains(&(at as i32));
    let torn = screen.mapped(|x, y, grey| {
        if near(x, left) && near(y, top) {
            0
        } else {
            grey
        }
    });
    assert_eq!(torn.words(), None, "torn");
    let far = Hand {
        degrees: 9.0,
        scale: 0.45,
        tilt: 0.1,
    };
    assert_eq!(seen(&screen, middle(corners), far), None, "too small");
}
