//! Finding one's place, in each state.

use super::{Gallery, first_sessions};
use crate::config::Config;
use crate::domain::workshop::Cancellation;
use crate::domain::{PassCode, PassPicture, SessionKey};
use crate::screen::find::{Find, Message as Pressed};
use crate::screen::{Context, Found, Given, Message, Screen, Unfound};

pub(super) fn screens(context: &Context<'_>, gallery: &mut Gallery) {
    choosing(context, gallery);
    let Some((workshop, session)) = first_sessions(context).first().copied() else {
        return;
    };
    let typing = after(
        Find::default(),
        [Pressed::SessionPressed(session.key.clone())],
    );
    gallery.add(context, "find-keys", &screen(&typing));
    let [first, second, ..] = code().pictures();
    let half = after(typing.clone(), [first, second].map(Pressed::PictureChosen));
    gallery.add(context, "find-keys-two", &screen(&half));
    let looking = after(typing, code().pictures().map(Pressed::PictureChosen));
    gallery.add(context, "find-looking", &screen(&looking));
    for (name, why) in [
        ("not-there", Unfound::NotThere),
        ("given-up-before", Unfound::GivenUp),
        (
            "paused",
            Unfound::Paused {
                until: (context.now + chrono::Duration::minutes(8)).to_utc(),
            },
        ),
        (
            "pause-over",
            Unfound::Paused {
                until: context.now.to_utc(),
            },
        ),
        ("not-stored", Unfound::NotStored),
    ] {
        let mut find = looking.clone();
        find.found(&Err(why));
        gallery.add(context, &format!("find-{name}"), &screen(&find));
    }
    let largest = workshop.max_party;
    for (name, waiting, moved_up) in [
        ("confirmed", None, false),
        ("moved-up", None, true),
        ("waiting", Some(2), false),
    ] {
        let found = answered(&looking, &session.key, largest, waiting, moved_up);
        gallery.add(context, &format!("find-{name}"), &screen(&found));
        if !moved_up {
            let asking = after(found, [Pressed::CancelPressed]);
            gallery.add(context, &format!("find-{name}-give-up"), &screen(&asking));
        }
    }
    let found = answered(&looking, &session.key, 2, None, false);
    giving_up(context, gallery, &found);
}

fn choosing(context: &Context<'_>, gallery: &mut Gallery) {
    let start = Find::default();
    gallery.add(context, "find", &screen(&start));
    let next = after(start.clone(), [Pressed::NextPressed]);
    gallery.add(context, "find-page-2", &screen(&next));
    let not_here = after(start.clone(), [Pressed::NotHerePressed]);
    gallery.add(context, "find-not-here", &screen(&not_here));
    if let Some((_, session)) = first_sessions(context).first() {
        let during = Context {
            now: session.start + (session.end - session.start) / 2,
            ..*context
        };
        gallery.add(&during, "find-on-now", &screen(&start));
    }
    let none = without_workshops(context.config);
    let empty = Context {
        config: &none,
        ..*context
    };
    gallery.add(&empty, "find-nothing", &screen(&start));
}

fn giving_up(context: &Context<'_>, gallery: &mut Gallery, found: &Find) {
    let none = without_workshops(context.config);
    let gone = Context {
        config: &none,
        ..*context
    };
    gallery.add(&gone, "find-session-gone", &screen(found));
    let cancelled = with_all_cancelled(context.config);
    let off = Context {
        config: &cancelled,
        ..*context
    };
    gallery.add(&off, "find-cancelled", &screen(found));
    let under_way = after(
        found.clone(),
        [Pressed::CancelPressed, Pressed::GiveUpPressed],
    );
    gallery.add(context, "find-giving-up", &screen(&under_way));
    for (name, answer) in [
        ("given-up", Ok(())),
        ("not-given-up", Err(Unfound::NotStored)),
    ] {
        let mut find = under_way.clone();
        find.given_up(answer);
        gallery.add(context, &format!("find-{name}"), &screen(&find));
    }
}

fn screen(find: &Find) -> Screen {
    Screen::Find(find.clone())
}

fn after(find: Find, presses: impl IntoIterator<Item = Pressed>) -> Find {
    let mut screen = Screen::Find(find.clone());
    for press in presses {
        screen.update(Message::Find(press));
    }
    match screen {
        Screen::Find(find) => find,
        _ => find,
    }
}

fn answered(
    looking: &Find,
    session: &SessionKey,
    people: u16,
    waiting: Option<u16>,
    moved_up: bool,
) -> Find {
    let mut find = looking.clone();
    find.found(&Ok(Found {
        place: Given {
            session: session.clone(),
            people,
            code: code(),
            waiting,
            can_ring: false,
            calendar: None,
        },
        moved_up,
    }));
    find
}

fn code() -> PassCode {
    PassCode::from_pictures([
        PassPicture::Bicycle,
        PassPicture::Key,
        PassPicture::Cup,
        PassPicture::Bird,
    ])
}

fn with_all_cancelled(config: &Config) -> Config {
    let mut config = config.clone();
    let workshops = config.workshops.iter_mut();
    for session in workshops.flat_map(|workshop| &mut workshop.sessions) {
        session.cancelled = Some(Cancellation::default());
    }
    config
}

fn without_workshops(config: &Config) -> Config {
    Config {
        workshops: Vec::new(),
        ..config.clone()
    }
}
