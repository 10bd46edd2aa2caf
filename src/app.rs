//! The kiosk in its window: the only maker of iced tasks and subscriptions.

pub mod answers;
mod clock;
pub mod kiosk;
mod outside;
pub mod rehearsal;
mod speaking;
pub mod timing;
pub mod visit;
mod window;

use crate::assistive::Bounds;
use crate::config::{self, Config, Loaded, Severity, ThemeName};
use crate::domain::{Guard, Language, Opening};
use crate::l10n::{Catalogue, Direction};
use crate::semantics::{Request, TextStep};
use crate::speech::{Engine, Heard, Silent, Voice};
use crate::store::{Store, StoreError, Tally};
use crate::ui::gate::{Pointer, Seen};
use crate::ui::{self, Appearance, Panel, Placed, fonts};
use chrono::{DateTime, NaiveDate, Utc};
use clock::Clock;
use iced::{Element, Subscription, Task};
use kiosk::{Command, Input, Key, Kiosk, Moment, Setup};
use outside::Outside;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use visit::Wanted;

/// The executable's name, and so that of the window and of the application on AT-SPI.
const NAME: &str = "terskel";
/// In the data folder: what was said before. Nothing is lost with it.
const SPOKEN: &str = "spoken";
/// The first visitor comes before what they may hear some day.
const TO_BEGIN_WITH: Duration = Duration::from_secs(20);

/// What the kiosk starts with.
pub struct Start {
    pub loaded: Loaded,
    pub catalogue: Catalogue,
    /// The folder of the configuration, read again every night.
    pub config: PathBuf,
    pub data: PathBuf,
    /// What the wall clock says.
    pub now: DateTime<Utc>,
    /// A window of this size, in pixels, instead of the whole screen.
    pub windowed: Option<(u32, u32)>,
    /// Ctrl+Q leaves, and the mouse pointer is drawn.
    pub demo: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set")]
    NoScreen,
    #[error(transparent)]
    InUse(StoreError),
    #[error("no X server answers at DISPLAY={0}")]
    NoServer(String),
    #[error(
        "no Wayland compositor answers at {}, which is WAYLAND_DISPLAY in the folder \
         XDG_RUNTIME_DIR: start it first, and the kiosk as the same user, with both set",
        .0.display()
    )]
    NoCompositor(PathBuf),
    #[error("the screen is gone: its Wayland compositor has ended. Start it and the kiosk again")]
    ScreenGone,
    #[error("no language is shipped")]
    NoLanguage,
    #[error("the window cannot be opened")]
    Window(#[source] iced::Error),
}

/// Runs the kiosk until it is ended from outside.
///
/// # Errors
/// There is no screen; another kiosk holds the data folder; the window cannot be opened.
pub fn run(start: Start) -> Result<(), AppError> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !set("DISPLAY") && !set("WAYLAND_DISPLAY") {
        return Err(AppError::NoScreen);
    }
    if let Some(error) = window::silent_display() {
        return Err(error);
    }
    let windowed = start.windowed;
    let clock = Clock::starting(start.now);
    let app = App::new(start, clock, true)?;
    let leaves = Arc::clone(&app.leaves);
    let app = Mutex::new(Some(app));
    let boot = move || {
        let app = app.lock().unwrap_or_else(PoisonError::into_inner).take();
        // iced starts an application once.
        let Some(app) = app else {
            std::process::exit(1)
        };
        (app, window::opened(windowed.is_some()))
    };
    let settings = iced::Settings {
        id: Some(NAME.to_owned()),
        fonts: fonts::bundled(),
        default_font: iced::Font::with_name("Noto Sans"),
        ..iced::Settings::default()
    };
    iced::application(boot, App::update, App::view)
        .settings(settings)
        .window(window::settings(windowed))
        .title("Terskel")
        .style(App::style)
        .subscription(App::subscription)
        .run()
        .map_err(AppError::Window)?;
    // iced ends as if nothing were wrong when its compositor does.
    if leaves.load(Ordering::Relaxed) {
        Ok(())
    } else {
        Err(AppError::ScreenGone)
    }
}

/// Everything iced tells the application.
#[derive(Debug, Clone)]
enum Event {
    Seen(Seen),
    Key(Key),
    Asked(Request),
    Answered {
        operation: [u8; 16],
        answer: Result<crate::screen::Given, crate::screen::Refused>,
    },
    Counted {
        operation: [u8; 16],
        kept: bool,
    },
    Found {
        operation: [u8; 16],
        answer: Result<crate::screen::Found, crate::screen::Unfound>,
    },
    GivenUp {
        operation: [u8; 16],
        answer: Result<(), crate::screen::Unfound>,
    },
    Voice(Heard),
    /// What may be said was worked out, to be made while nobody waits.
    Prompts(Vec<(Language, String)>),
    /// Logical pixels, and physical ones in each of them.
    Resized {
        width: f32,
        height: f32,
        scale: f32,
    },
    /// The window has another size: how large is it?
    Measure,
    WindowFocused(bool),
    Woken,
    Leave,
}

struct App {
    kiosk: Kiosk,
    store: Option<Arc<Store>>,
    tally: Option<Tally>,
    engine: Box<dyn Engine>,
    outside: Outside,
    clock: Clock,
    /// Physical pixels in a logical one.
    scale: f32,
    config: PathBuf,
    data: PathBuf,
    /// Why the store could not be opened, as it was last said.
    store_fault: Option<String>,
    /// The same of the tally.
    tally_fault: Option<String>,
    /// The page that stands on the glass.
    shown: Option<u64>,
    /// What is drawn altogether anew when it changes.
    look: Look,
    /// Turns with each such change.
    every_other: bool,
    /// Damaged databases that were spoken of.
    spoken_of: BTreeSet<PathBuf>,
    /// The day for which the configuration was laid out.
    laid_out: NaiveDate,
    demo: bool,
    /// The kiosk was told to end.
    leaves: Arc<AtomicBool>,
}

/// The page, the size of its text, its colours.
type Look = (u64, TextStep, ThemeName);

impl App {
    /// `speaks`: not where days of visits are walked through in minutes.
    fn new(start: Start, clock: Clock, speaks: bool) -> Result<Self, AppError> {
        let (mut store_fault, mut tally_fault) = (None, None);
        let store = match Store::open(&start.data) {
            Err(in_use @ StoreError::InUse { .. }) => return Err(AppError::InUse(in_use)),
            // The kiosk still shows what is on; places are given at the desk.
            opened => opened
                .inspect_err(|error| say_once(&mut store_fault, "no places are given", error))
                .ok()
                .map(Arc::new),
        };
        let tally = Tally::open(&start.data)
            .inspect_err(|error| say_once(&mut tally_fault, "no answers are counted", error))
            .ok();
        let panel = start.windowed.map_or((1920.0, 1080.0), |(width, height)| {
            (to_float(width), to_float(height))
        });
        let setup = setup(
            &start.loaded,
            &start.catalogue,
            panel,
            store.is_some(),
            tally.is_some(),
        )?;
        let laid_out = start
            .now
            .with_timezone(&setup.config.place.time_zone)
            .date_naive();
        let mut kiosk = Kiosk::new(setup, clock.now(), Box::new(outside::chance));
        if let Some(store) = &store {
            kiosk.set_seats(answers::seats(store), store.newest_record());
        }
        let outside = Outside::connect();
        let engine: Box<dyn Engine> = if speaks {
            let setup = kiosk.setup();
            Box::new(Voice::start(
                speaking::outputs(&setup.config),
                speaking::voices(&setup.config, &setup.catalogue, &start.config),
                start.data.join(SPOKEN),
                outside.hears_voice(),
            ))
        } else {
            Box::new(Silent)
        };
        let mut app = Self {
            kiosk,
            store,
            tally,
            engine,
            outside,
            clock,
            scale: 1.0,
            config: start.config,
            data: start.data,
            store_fault,
            tally_fault,
            shown: None,
            look: (0, TextStep::default(), ThemeName::default()),
            every_other: false,
            spoken_of: BTreeSet::new(),
            laid_out,
            demo: start.demo,
            leaves: Arc::default(),
        };
        app.purge();
        app.say_what_was_put_aside();
        if speaks {
            app.work_out_prompts(TO_BEGIN_WITH);
        }
        Ok(app)
    }

    fn moment(&self) -> Moment {
        self.clock.now()
    }

    fn update(&mut self, event: Event) -> Task<Event> {
        let input = match event {
            Event::Seen(Seen::Touched(touch)) => Input::Touch(touch),
            Event::Seen(Seen::PageShown(page)) => {
                self.shown = Some(page);
                self.kiosk.page_shown(self.moment());
                return self.publish();
            }
            Event::Key(key) => Input::Key(key),
            Event::Asked(request) => Input::Asked(request),
            Event::Answered { operation, answer } => {
                self.bring_seats();
                self.say_what_was_put_aside();
                Input::Answered { operation, answer }
            }
            Event::Counted { operation, kept } => {
                self.say_what_was_put_aside();
                Input::Counted { operation, kept }
            }
            Event::Found { operation, answer } => Input::Found { operation, answer },
            Event::GivenUp { operation, answer } => {
                self.bring_seats();
                Input::GivenUp { operation, answer }
            }
            Event::Voice(heard) => {
                match &heard {
                    Heard::Fault(said) => eprintln!("terskel: {said}"),
                    Heard::Sound(false) => {
                        eprintln!("terskel: no sound: no device takes any; it is tried again");
                    }
                    Heard::Sound(true)
                    | Heard::Sentence { .. }
                    | Heard::Ended
                    | Heard::Unvoiced { .. } => {}
                }
                Input::Voice(heard)
            }
            Event::Prompts(words) => {
                self.engine.fill(words);
                return Task::none();
            }
            Event::Resized {
                width,
                height,
                scale,
            } => {
                self.scale = scale;
                let pixels_per_mm = self.kiosk.setup().config.screen.pixels_per_mm / scale;
                Input::Resized(Panel {
                    width,
                    height,
                    pixels_per_mm,
                })
            }
            Event::Measure => return window::measure(),
            Event::WindowFocused(focused) => {
                self.outside.bridge.window_focused(focused);
                return Task::none();
            }
            Event::Woken => {
                self.lay_out_anew();
                self.open_store_again();
                self.open_tally_again();
                Input::Tick
            }
            Event::Leave => {
                self.leaves.store(true, Ordering::Relaxed);
                return iced::exit();
            }
        };
        // Screen readers hear of a page when it can be touched, and not before; but whoever works
        // without the glass does not wait for it.
        let needs_no_glass = matches!(input, Input::Asked(_) | Input::Key(_));
        let now = self.moment();
        for command in self.kiosk.handle(input, now) {
            self.carry_out(command, now);
        }
        let settings = &self.kiosk.visit().settings;
        let look = (self.kiosk.page(), settings.text_step, settings.theme);
        if std::mem::replace(&mut self.look, look) != look {
            self.every_other = !self.every_other;
        }
        if needs_no_glass || self.shown == Some(self.look.0) {
            self.publish()
        } else {
            Task::none()
        }
    }

    fn bring_seats(&mut self) {
        if let Some(store) = &self.store {
            self.kiosk
                .set_seats(answers::seats(store), store.newest_record());
        }
    }

    fn carry_out(&mut self, command: Command, now: Moment) {
        let store = self.store.as_deref();
        let config = &self.kiosk.setup().config;
        match command {
            Command::Say(saying) => self.engine.say(saying),
            Command::Silence => self.engine.silence(),
            Command::WakeVoice => self.engine.wake(),
            Command::Pin(words) => self.engine.pin(words),
            Command::Unpin => self.engine.unpin(),
            Command::CountAnswers { operation, ballot } => {
                let zone = self.kiosk.setup().config.place.time_zone;
                let now = now.wall.with_timezone(&zone);
                self.outside
                    .count(self.tally.as_ref(), operation, ballot, now);
            }
            Command::CountHelp(topic) => {
                let zone = self.kiosk.setup().config.place.time_zone;
                let day = now.wall.with_timezone(&zone).date_naive();
                outside::count_help(self.tally.as_ref(), topic, day);
            }
            Command::TakePlace {
                operation,
                session,
                people,
                phone,
            } => {
                let wanted = Wanted {
                    operation,
                    session,
                    people,
                };
                self.outside.take_place(
                    store,
                    config,
                    &self.kiosk.words(),
                    wanted,
                    phone,
                    now.wall,
                );
            }
            Command::FindPlace {
                operation,
                session,
                code,
            } => {
                self.outside
                    .find_place(store, operation, session, code, now.wall);
            }
            Command::CancelPlace {
                operation,
                session,
                code,
            } => self
                .outside
                .cancel_place(store, config, operation, session, code),
        }
    }

    /// Recurring sessions are laid out a year ahead; every night, when nobody is here, anew. A
    /// configuration that was mended since then takes effect.
    fn lay_out_anew(&mut self) {
        let setup = self.kiosk.setup();
        let today = self
            .moment()
            .wall
            .with_timezone(&setup.config.place.time_zone)
            .date_naive();
        if today == self.laid_out || !self.kiosk.is_resting() {
            return;
        }
        self.laid_out = today;
        self.purge();
        if let Some(tally) = &self.tally {
            outside::tidy(tally);
        }
        let setup = self.kiosk.setup();
        let loaded = config::load(&self.config, &setup.catalogue.languages(), today);
        if loaded.config.is_none() && !setup.faulty {
            eprintln!("terskel: the configuration has errors now; the one from before stays");
            return;
        }
        let (width, height) = (setup.panel.width, setup.panel.height);
        if let Ok(mut anew) = self::setup(
            &loaded,
            &setup.catalogue,
            (width, height),
            self.store.is_some(),
            setup.counts,
        ) {
            anew.panel.pixels_per_mm /= self.scale;
            self.kiosk.set_setup(anew);
            let setup = self.kiosk.setup();
            let voices = speaking::voices(&setup.config, &setup.catalogue, &self.config);
            let outputs = speaking::outputs(&setup.config);
            self.engine.set_voices(voices, outputs);
            self.work_out_prompts(Duration::ZERO);
        }
    }

    /// What may be said, off the thread that draws.
    fn work_out_prompts(&self, after: Duration) {
        let setup = self.kiosk.setup().clone();
        if setup.faulty {
            return;
        }
        let now = self.moment().wall;
        self.outside.work_out(move || {
            std::thread::sleep(after);
            Event::Prompts(speaking::everything_said(
                &setup.config,
                &setup.catalogue,
                now,
                setup.panel,
            ))
        });
    }

    /// At the start and each night: numbers that were kept long enough are deleted. A faulty
    /// configuration does not say how long.
    fn purge(&self) {
        let setup = self.kiosk.setup();
        if let Some(store) = self.store.as_ref().filter(|_| !setup.faulty) {
            outside::purge(store, &setup.config, self.moment().wall);
        }
    }

    /// A disk that was full or away may be back. Tried whenever the kiosk wakes, at least once a
    /// minute.
    fn open_store_again(&mut self) {
        if self.store.is_some() {
            return;
        }
        match Store::open(&self.data) {
            Ok(store) => {
                let store = Arc::new(store);
                self.kiosk
                    .set_seats(answers::seats(&store), store.newest_record());
                self.kiosk.set_stores(true);
                self.store = Some(store);
                eprintln!("terskel: places are given again");
                self.say_what_was_put_aside();
            }
            Err(error) => say_once(&mut self.store_fault, "no places are given", &error),
        }
    }

    /// As the store, of the answers.
    fn open_tally_again(&mut self) {
        if self.tally.is_some() {
            return;
        }
        match Tally::open(&self.data) {
            Ok(tally) => {
                self.kiosk.set_counts(true);
                self.tally = Some(tally);
                eprintln!("terskel: answers are counted again");
            }
            Err(error) => say_once(&mut self.tally_fault, "no answers are counted", &error),
        }
    }

    /// For staff, at each start until they have dealt with it.
    fn say_what_was_put_aside(&mut self) {
        let places = self.store.as_ref().map(|store| store.put_aside());
        let answers = self.tally.as_ref().map(Tally::put_aside);
        for one in places.into_iter().chain(answers).flatten() {
            if self.spoken_of.insert(one.file.clone()) {
                eprintln!("terskel: {one}");
            }
        }
    }

    /// Tells screen readers what stands where, once it stands there.
    fn publish(&self) -> Task<Event> {
        let tree = self.kiosk.tree().clone();
        let focus = self.kiosk.focus().0.cloned();
        let language = self.kiosk.visit().language.clone();
        let bridge = self.outside.bridge.clone();
        let (panel, scale) = (self.kiosk.setup().panel, self.scale);
        let publish = move |placed: &[Placed]| {
            let bounds: Bounds = placed
                .iter()
                .filter_map(|one| Some((one.id()?.clone(), outside::physical(one.rect(), scale))))
                .collect();
            let shown = crate::assistive::Shown {
                bounds: &bounds,
                focus: focus.as_ref(),
                width: panel.width * scale,
                height: panel.height * scale,
                language: language.code(),
            };
            bridge.publish(&tree, &shown);
        };
        iced::advanced::widget::operate(ui::collect(publish))
    }

    fn style(&self, _: &iced::Theme) -> iced::theme::Style {
        let palette = crate::preview::palette(self.kiosk.visit().settings.theme);
        iced::theme::Style {
            background_color: ui::behind(&palette, self.every_other),
            text_color: palette.ink,
        }
    }

    fn view(&self) -> Element<'_, Event> {
        self.drawn()
    }

    /// What is to be seen, whatever becomes of the application.
    fn drawn(&self) -> Element<'static, Event> {
        let setup = self.kiosk.setup();
        let visit = self.kiosk.visit();
        let (focus, ring) = self.kiosk.focus();
        let pack = setup.catalogue.get(&visit.language);
        let look = Appearance {
            palette: crate::preview::palette(visit.settings.theme),
            metrics: self.kiosk.metrics(),
            catalogue: &setup.catalogue,
            right_to_left: pack.is_some_and(|pack| pack.direction == Direction::RightToLeft),
            focus: focus.filter(|_| ring),
            pressed: self.kiosk.pressed(),
            centred: false,
            compact: false,
            crowded: false,
            label_lines: 1,
            reading: self.kiosk.reading(),
            sentence: None,
        };
        let pointer = if self.demo {
            Pointer::Shown
        } else {
            Pointer::Hidden
        };
        ui::gate(
            ui::render(self.kiosk.tree(), &look),
            pointer,
            self.kiosk.page(),
            Event::Seen,
        )
        .into()
    }

    fn subscription(&self) -> Subscription<Event> {
        Subscription::batch([self.hearing(), outside::termination()])
    }

    /// All that it hears of, but that it is to end.
    fn hearing(&self) -> Subscription<Event> {
        Subscription::batch([
            window::events(self.demo),
            self.outside.subscription(),
            outside::wake(self.moment().elapsed, self.kiosk.next_wake()),
        ])
    }
}

/// A configuration that works, or one that only sends visitors to the desk.
fn setup(
    loaded: &Loaded,
    catalogue: &Catalogue,
    panel: (f32, f32),
    stores: bool,
    counts: bool,
) -> Result<Setup, AppError> {
    let shipped = catalogue.languages();
    let readable = loaded
        .default_language
        .clone()
        .filter(|language| catalogue.get(language).is_some());
    let english = shipped.iter().find(|language| language.code() == "en");
    let language = readable
        .or_else(|| english.cloned())
        .or_else(|| shipped.first().cloned())
        .ok_or(AppError::NoLanguage)?;
    let config = loaded.config.clone().unwrap_or_else(|| resting(language));
    let errors = loaded
        .faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error);
    let pixels_per_mm = config.screen.pixels_per_mm;
    Ok(Setup {
        faulty: loaded.config.is_none(),
        messages: errors.map(ToString::to_string).collect(),
        config: Arc::new(config),
        catalogue: catalogue.clone(),
        panel: Panel {
            width: panel.0,
            height: panel.1,
            pixels_per_mm,
        },
        stores,
        counts,
    })
}

/// What stands in for a configuration with errors.
fn resting(language: Language) -> Config {
    Config {
        place: config::Place {
            name: String::new(),
            time_zone: chrono_tz::UTC,
            desk: None,
            phone: None,
            desk_hours: Opening::default(),
            nearest_help: None,
        },
        languages: config::Languages {
            offered: vec![language.clone()],
            default: language,
        },
        screen: config::Screen {
            pixels_per_mm: 4.03,
            theme: config::ThemeName::default(),
            idle_seconds: 120,
            attract: config::Attract::Off,
        },
        speech: config::Speech::default(),
        contact: config::Contact::default(),
        privacy: config::Privacy {
            recipients: Vec::new(),
            keep_days: 30,
            publish_from: 5,
        },
        guard: Guard::default(),
        workshops: Vec::new(),
        surveys: Vec::new(),
        help: Vec::new(),
    }
}

/// For staff, when it is another fault than was last said.
fn say_once(last: &mut Option<String>, what: &str, error: &StoreError) {
    let fault = with_causes(error);
    if last.as_ref() != Some(&fault) {
        eprintln!("terskel: {what}: {fault}");
        *last = Some(fault);
    }
}

/// An error and what lies behind it, in one line.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        text.push_str(": ");
        text.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    text
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a screen is smaller than 2^24 pixels"
)]
fn to_float(pixels: u32) -> f32 {
    pixels as f32
}
