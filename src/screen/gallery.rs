//! Every screen in each of its states. Preview, transcripts and audits walk it, so a screen that
//! is not here is a screen nobody has looked at.

mod finding;
mod helping;
mod opinions;
mod ringing;

use super::{
    Context, Given, Giving, Message, Occupied, Refused, Screen, Seats, Settings, Undo, attract,
    door, explanation, fault, home, idle, join, leaf, pass, staff, telling, voice, workshop,
    workshops,
};
use crate::config::Config;
use crate::domain::workshop::Cancellation;
use crate::domain::{PassCode, Session, SessionKey, Workshop};
use crate::l10n::key;
use crate::semantics::{Press, Tree};
use chrono::{Days, NaiveDate, NaiveTime};
use std::ops::RangeInclusive;

/// One screen in one state.
#[derive(Debug, Clone)]
pub struct Sample {
    /// Such as `workshop-full`: letters, digits and hyphens.
    pub name: String,
    pub tree: Tree<Message>,
}

/// Every screen, for the visitor, the panel and the moment of `context`. Its seats and its
/// giving are set by the samples themselves.
#[must_use]
pub fn every_screen(context: &Context<'_>) -> Vec<Sample> {
    let empty = Seats::new();
    let context = &Context {
        seats: &empty,
        giving: Giving::Places,
        counts: true,
        pulse_rests: false,
        ..*context
    };
    let mut gallery = Gallery {
        samples: Vec::new(),
    };
    entrance(context, &mut gallery);
    voices(context, &mut gallery);
    lists(context, &mut gallery);
    for (workshop, session) in first_sessions(context) {
        gallery.pages(
            context,
            &format!("workshop-{}", workshop.id),
            workshop_screen(&session.key),
            |screen| {
                screen.update(Message::Workshop(workshop::Message::NextPressed));
            },
        );
    }
    if let Some((workshop, session)) = first_sessions(context).first().copied() {
        one_workshop(context, workshop, session, &mut gallery);
        taking_a_place(context, workshop, session, &mut gallery);
    }
    finding::screens(context, &mut gallery);
    ringing::screens(context, &mut gallery);
    helping::people(context, &mut gallery);
    opinions::opinions(context, &mut gallery);
    interruptions(context, &mut gallery);
    gallery.samples
}

struct Gallery {
    samples: Vec<Sample>,
}

impl Gallery {
    /// On a small panel with all its leaves.
    fn add(&mut self, context: &Context<'_>, name: &str, screen: &Screen) {
        let mut tree = screen.describe(context);
        for leaf in 1.. {
            let turns = tree.nodes().any(|node| {
                node.press() == Some(&Press::Enabled(Message::Leaf(leaf::Turned(leaf))))
            });
            let before = if leaf == 1 {
                name.to_owned()
            } else {
                format!("{name}-leaf-{leaf}")
            };
            self.tree(&before, tree);
            if !turns {
                break;
            }
            tree = screen.describe(&Context { leaf, ..*context });
        }
    }

    fn tree(&mut self, name: &str, tree: Tree<Message>) {
        let name = name.to_owned();
        self.samples.push(Sample { name, tree });
    }

    /// Every page that `next` leads to.
    fn pages(
        &mut self,
        context: &Context<'_>,
        name: &str,
        mut screen: Screen,
        next: impl Fn(&mut Screen),
    ) {
        const MOST: usize = 60;
        let mut before = None;
        for page in 1..=MOST {
            let tree = screen.describe(context);
            if before.as_ref() == Some(&tree) {
                break;
            }
            let name = if page == 1 {
                name.to_owned()
            } else {
                format!("{name}-page-{page}")
            };
            self.add(context, &name, &screen);
            before = Some(tree);
            next(&mut screen);
        }
    }
}

/// Each workshop with its next session.
fn first_sessions<'a>(context: &Context<'a>) -> Vec<(&'a Workshop, &'a Session)> {
    let upcoming = workshops::upcoming(context);
    let mut first: Vec<(&Workshop, &Session)> = Vec::new();
    for (workshop, session) in upcoming {
        if !first.iter().any(|(seen, _)| seen.id == workshop.id) {
            first.push((workshop, session));
        }
    }
    first
}

fn workshop_screen(session: &SessionKey) -> Screen {
    Screen::Workshop(workshop::WorkshopScreen::new(session.clone()))
}

fn entrance(context: &Context<'_>, gallery: &mut Gallery) {
    let mut greeting = attract::Attract::default();
    for turn in 0..context.config.languages.offered.len() {
        gallery.add(
            context,
            &format!("attract-{}", turn + 1),
            &Screen::Attract(greeting.clone()),
        );
        greeting.update(attract::Message::TurnEnded);
    }
    gallery.pages(
        context,
        "door",
        Screen::Door(door::Door::default()),
        |screen| {
            screen.update(Message::Door(door::Message::NextPressed));
        },
    );
    let again = door::Door::opened_again(context.words.language().clone());
    gallery.add(context, "door-again", &Screen::Door(again));
    let home = Screen::Home(home::Home);
    gallery.add(context, "home", &home);
    undoing(context, "home-undo", gallery);
    with_nobody_here(context, gallery);
}

/// Home with each way back to the settings before.
fn undoing(context: &Context<'_>, name: &str, gallery: &mut Gallery) {
    let undo = [
        (
            "language",
            Undo::Language(context.config.languages.default.clone()),
        ),
        ("text-size", Undo::TextStep(context.settings.text_step)),
        ("colours", Undo::Theme(context.settings.theme)),
    ];
    for (what, undo) in undo {
        let settings = Settings {
            undo: Some(undo),
            listen: true,
            ..context.settings.clone()
        };
        gallery.add(
            &Context {
                settings: &settings,
                ..*context
            },
            &format!("{name}-{what}"),
            &Screen::Home(home::Home),
        );
    }
}

/// Home while nobody is at the desk until tomorrow, and until the weekday with the longest name:
/// nothing in the bar is longer. Where there is little room for words, it says neither.
fn with_nobody_here(context: &Context<'_>, gallery: &mut Gallery) {
    if context.room.brief {
        return;
    }
    let today = context.today();
    let ahead = |days: RangeInclusive<u64>| {
        let days = days.filter_map(|days| today.checked_add_days(Days::new(days)));
        days.filter(|day| !context.config.place.desk_hours.on(*day).is_empty())
    };
    let letters = |day: &NaiveDate| telling::letters(&context.words.weekday(*day));
    let opens = [
        ("home-tomorrow-undo", ahead(1..=7).next(), None),
        (
            "home-closed-undo",
            ahead(2..=8).max_by_key(letters),
            Some(today),
        ),
    ];
    for (name, day, evening) in opens {
        let evening = day.and_then(|day| evening.or(day.pred_opt()));
        if let Some((day, evening)) = day.zip(evening) {
            waiting_for(context, day, evening, name, gallery);
        }
    }
}

/// Late on one day, when the desk opens on a later one and not before.
fn waiting_for(
    context: &Context<'_>,
    day: NaiveDate,
    evening: NaiveDate,
    name: &str,
    gallery: &mut Gallery,
) {
    let late = NaiveTime::from_hms_opt(23, 30, 0).map(|late| evening.and_time(late));
    let zone = context.config.place.time_zone;
    let now = late.and_then(|late| late.and_local_timezone(zone).earliest());
    let mut config = context.config.clone();
    let between = evening.iter_days().skip(1).take_while(|one| *one < day);
    config.place.desk_hours = config.place.desk_hours.closed_also(between);
    if let Some(now) = now {
        let context = Context {
            config: &config,
            now,
            ..*context
        };
        undoing(&context, name, gallery);
    }
}

/// The voice's own page: as it opens, interrupted, at both ends, and where nothing is heard.
fn voices(context: &Context<'_>, gallery: &mut Gallery) {
    let shown = |settings: Settings, voice: voice::Known, name: &str, gallery: &mut Gallery| {
        let context = Context {
            settings: &settings,
            voice,
            ..*context
        };
        gallery.add(&context, name, &Screen::Voice(voice::Voice));
    };
    let at = |volume, rate| Settings {
        listen: true,
        volume,
        rate,
        ..context.settings.clone()
    };
    let known = |sounds, last| voice::Known { sounds, last };
    let (fine, usual) = (voice::Sounds::Yes, at(6, 4));
    shown(
        usual.clone(),
        known(fine, voice::Last::Whole),
        "voice",
        gallery,
    );
    let interrupted = known(fine, voice::Last::Interrupted);
    shown(usual.clone(), interrupted, "voice-interrupted", gallery);
    shown(
        at(0, 1),
        known(fine, voice::Last::Nothing),
        "voice-least",
        gallery,
    );
    shown(at(10, 7), interrupted, "voice-most", gallery);
    for (sounds, name) in [
        (voice::Sounds::NoSound, "voice-no-sound"),
        (voice::Sounds::NoVoice, "voice-no-voice"),
    ] {
        shown(
            usual.clone(),
            known(sounds, voice::Last::Whole),
            name,
            gallery,
        );
    }
}

fn lists(context: &Context<'_>, gallery: &mut Gallery) {
    let list = || Screen::Workshops(workshops::Workshops::default());
    let press = |message| {
        let mut screen = list();
        screen.update(Message::Workshops(message));
        screen
    };
    gallery.add(context, "workshops", &list());
    gallery.add(
        context,
        "workshops-page-2",
        &press(workshops::Message::NextPressed),
    );
    gallery.add(
        context,
        "workshops-today",
        &press(workshops::Message::FilterPressed(workshops::Filter::Today)),
    );
    gallery.add(
        context,
        "workshops-week",
        &press(workshops::Message::FilterPressed(workshops::Filter::Week)),
    );
    // A day with nothing on it: the first session is a week away.
    if let Some(first) = workshops::upcoming(context)
        .first()
        .map(|(_, session)| session.start)
    {
        let mut config = context.config.clone();
        for workshop in &mut config.workshops {
            workshop
                .sessions
                .retain(|session| session.start.date_naive() > first.date_naive());
        }
        let now = first - chrono::Duration::hours(1);
        let quiet = Context {
            config: &config,
            now,
            ..*context
        };
        let today = press(workshops::Message::FilterPressed(workshops::Filter::Today));
        gallery.add(&quiet, "workshops-empty-day", &today);
    }
    let none = Config {
        workshops: Vec::new(),
        ..context.config.clone()
    };
    gallery.add(
        &Context {
            config: &none,
            ..*context
        },
        "workshops-none",
        &list(),
    );
    let full: Seats = first_sessions(context)
        .into_iter()
        .enumerate()
        .map(|(nth, (_, session))| {
            let waiting = u16::try_from(nth % 3).unwrap_or(0);
            (
                session.key.clone(),
                Occupied {
                    taken: session.seats,
                    waiting,
                },
            )
        })
        .collect();
    gallery.add(
        &Context {
            seats: &full,
            ..*context
        },
        "workshops-full",
        &list(),
    );
}

fn one_workshop(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    gallery: &mut Gallery,
) {
    let screen = workshop_screen(&session.key);
    let states = [
        (
            "some-taken",
            Occupied {
                taken: session.seats / 2,
                waiting: 0,
            },
        ),
        (
            "last-chair",
            Occupied {
                taken: session.seats.saturating_sub(1),
                waiting: 0,
            },
        ),
        (
            "full",
            Occupied {
                taken: session.seats,
                waiting: 0,
            },
        ),
        (
            "waiting",
            Occupied {
                taken: session.seats,
                waiting: 3,
            },
        ),
        (
            "overfull",
            Occupied {
                taken: session.seats + 2,
                waiting: 1,
            },
        ),
    ];
    for (name, occupied) in states {
        let seats = Seats::from([(session.key.clone(), occupied)]);
        gallery.add(
            &Context {
                seats: &seats,
                ..*context
            },
            &format!("workshop-{name}"),
            &screen,
        );
    }
    let desk = Context {
        giving: Giving::AskAtDesk,
        ..*context
    };
    gallery.add(&desk, "workshop-ask-at-desk", &screen);
    let mut config = context.config.clone();
    let all = config
        .workshops
        .iter_mut()
        .flat_map(|workshop| &mut workshop.sessions);
    for cancelled in all.filter(|one| one.key == session.key) {
        // The longest reason a librarian may give is as long as the longest summary.
        cancelled.cancelled = Some(Cancellation {
            why: Some(workshop.place.clone()),
        });
    }
    let cancelled = Context {
        config: &config,
        ..*context
    };
    gallery.add(&cancelled, "workshop-cancelled", &screen);
    gallery.add(
        &cancelled,
        "workshops-cancelled",
        &Screen::Workshops(workshops::Workshops::default()),
    );
    let late = Context {
        now: session.end,
        ..*context
    };
    gallery.add(&late, "workshop-over", &screen);
    let gone = Config {
        workshops: Vec::new(),
        ..context.config.clone()
    };
    gallery.add(
        &Context {
            config: &gone,
            ..*context
        },
        "workshop-gone",
        &screen,
    );
}

fn taking_a_place(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    gallery: &mut Gallery,
) {
    let press = |screen: &mut Screen, message| {
        screen.update(Message::Join(message));
    };
    let start = || Screen::Join(join::Join::new(workshop, session, context.config.contact));
    gallery.add(context, "join-people", &start());
    let large = with_large_parties(context.config, &session.key);
    gallery.pages(
        &Context {
            config: &large,
            ..*context
        },
        "join-people-many",
        start(),
        |screen| {
            screen.update(Message::Join(join::Message::MorePressed));
        },
    );
    let mut review = start();
    press(&mut review, join::Message::PeopleChosen(1));
    gallery.add(context, "join-review", &review);
    let full = Seats::from([(
        session.key.clone(),
        Occupied {
            taken: session.seats,
            waiting: 2,
        },
    )]);
    gallery.add(
        &Context {
            seats: &full,
            ..*context
        },
        "join-review-waiting",
        &review,
    );
    gallery.add(
        &Context {
            giving: Giving::AskAtDesk,
            ..*context
        },
        "join-review-ask-at-desk",
        &review,
    );
    let mut saving = review.clone();
    press(&mut saving, join::Message::ConfirmPressed);
    gallery.add(context, "join-saving", &saving);
    for (name, why) in [
        ("not-stored", Refused::NotStored),
        ("ask-at-desk", Refused::AskAtDesk),
    ] {
        let mut failed = saving.clone();
        if let Screen::Join(join) = &mut failed {
            join.refused(why);
        }
        gallery.add(context, &format!("join-{name}"), &failed);
    }
    let code = "0741".parse::<PassCode>().ok();
    for (name, waiting) in [("pass", None), ("pass-waiting", Some(2))] {
        if let Some(code) = code {
            let given = Given {
                session: session.key.clone(),
                people: 2,
                code,
                waiting,
                can_ring: false,
                calendar: Some(LARGEST_CALENDAR.to_owned()),
            };
            gallery.add(context, name, &Screen::Pass(pass::Pass::new(given)));
        }
    }
}

/// As many words as a QR may hold. The kiosk's own are made outside of the screens.
const LARGEST_CALENDAR: &str = "BEGIN:VEVENT\r\nSUMMARY:A title as long as may be so that everything that stands bes\
    ide it is drawn with the largest code there can be on a pass and with the smalle\
    st modules that a camera is asked to take from half a me\r\n\
    DTSTART:20261124T100000Z\r\nDTEND:20261124T120000Z\r\nDESCRIPTION:0741\r\nEND:VEVENT\r\n";

/// As many people on one pass as a librarian may allow.
fn with_large_parties(config: &Config, key: &SessionKey) -> Config {
    let mut config = config.clone();
    for workshop in config
        .workshops
        .iter_mut()
        .filter(|workshop| workshop.id == key.workshop)
    {
        workshop.max_party = 20;
        workshop
            .sessions
            .iter_mut()
            .for_each(|session| session.seats = 20);
    }
    config
}

fn interruptions(context: &Context<'_>, gallery: &mut Gallery) {
    let home = Screen::Home(home::Home);
    for seconds in [idle::COUNTDOWN_SECONDS, 30, 1] {
        let mut tree = home.describe(context);
        tree.dialog = Some(idle::dialog(context, idle::Asks::StillHere, seconds));
        gallery.samples.push(Sample {
            name: format!("idle-{seconds}"),
            tree,
        });
    }
    let mut tree = home.describe(context);
    tree.dialog = Some(explanation(context, &context.words.say(key::ASK_AT_DESK)));
    gallery.samples.push(Sample {
        name: "explanation".into(),
        tree,
    });
    gallery.add(context, "fault", &Screen::Fault(fault::Fault));
    gallery.add(
        context,
        "staff-nothing",
        &Screen::Staff(staff::Staff::default()),
    );
    let fault = "kiosk.toml:12:8: error: \"seats\" is a number of chairs, from 1 to 500\n  seats = \"eight\"\n          ^\n  write seats = 8";
    let staff = staff::Staff::new(vec![fault.to_owned(); 12]);
    gallery.pages(context, "staff", Screen::Staff(staff), |screen| {
        screen.update(Message::Staff(staff::Message::NextPressed));
    });
}
