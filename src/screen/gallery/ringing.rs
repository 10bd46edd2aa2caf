//! Where the library asks for a telephone number.

use super::{Gallery, first_sessions};
use crate::config::Contact;
use crate::domain::PassCode;
use crate::screen::join::{Join, Message as Pressed, PhoneKey};
use crate::screen::{Context, Given, Message, Screen, pass};

pub(super) fn screens(context: &Context<'_>, gallery: &mut Gallery) {
    let mut config = context.config.clone();
    config.contact = Contact { ring: true };
    let context = &Context {
        config: &config,
        ..*context
    };
    let Some((workshop, session)) = first_sessions(context).first().copied() else {
        return;
    };
    let mut join = Screen::Join(Join::new(workshop, session, config.contact));
    press(&mut join, [Pressed::PeopleChosen(1)]);
    gallery.add(context, "join-phone", &join);
    let short = with_number(&join, "55");
    gallery.add(context, "join-phone-short", &short);
    let mut typed = with_number(&join, "+4700000000");
    gallery.add(context, "join-phone-typed", &typed);
    // As long as a number can be.
    let mut longest = with_number(&join, "+123456789012345");
    gallery.add(context, "join-phone-longest", &longest);
    press(&mut typed, [Pressed::NextPressed]);
    gallery.add(context, "join-review-phone", &typed);
    press(&mut longest, [Pressed::NextPressed]);
    gallery.add(context, "join-review-phone-longest", &longest);
    if let Ok(code) = "0741".parse::<PassCode>() {
        let given = Given {
            session: session.key.clone(),
            people: 1,
            code,
            waiting: Some(2),
            can_ring: true,
            calendar: None,
        };
        let pass = Screen::Pass(pass::Pass::new(given));
        gallery.add(context, "pass-waiting-phone", &pass);
    }
}

fn with_number(join: &Screen, number: &str) -> Screen {
    let mut join = join.clone();
    let keys = number.bytes().map(|key| match key {
        b'+' => PhoneKey::Plus,
        digit => PhoneKey::Digit(digit - b'0'),
    });
    press(&mut join, keys.map(Pressed::KeyPressed));
    join
}

fn press(join: &mut Screen, presses: impl IntoIterator<Item = Pressed>) {
    for press in presses {
        join.update(Message::Join(press));
    }
}
