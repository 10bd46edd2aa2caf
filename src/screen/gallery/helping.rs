//! People: what they help with, where they are, and when.

use super::Gallery;
use crate::domain::{Opening, Topic};
use crate::screen::{Context, Message, Screen, help, topics};

pub(super) fn people(context: &Context<'_>, gallery: &mut Gallery) {
    let topics = Screen::Topics(topics::Topics::default());
    gallery.pages(context, "help", topics, |screen| {
        screen.update(Message::Topics(topics::Message::NextPressed));
    });
    for topic in Topic::ALL {
        pages(
            context,
            &format!("help-{}", topic.name()),
            help::Asked::With(*topic),
            gallery,
        );
    }
    pages(context, "person", help::Asked::Person, gallery);
    // A day later at noon, and deep in the night: the desk is in another state.
    for (name, hours) in [("person-later", 11), ("person-at-night", 18)] {
        let now = context.now + chrono::Duration::hours(hours);
        pages(
            &Context { now, ..*context },
            name,
            help::Asked::Person,
            gallery,
        );
    }
    let mut config = context.config.clone();
    (
        config.place.desk,
        config.place.phone,
        config.place.nearest_help,
    ) = (None, None, None);
    config.place.desk_hours = Opening::default();
    let nobody = Context {
        config: &config,
        ..*context
    };
    pages(
        &nobody,
        "person-nobody-promised",
        help::Asked::Person,
        gallery,
    );
}

fn pages(context: &Context<'_>, name: &str, asked: help::Asked, gallery: &mut Gallery) {
    let screen = Screen::Help(help::Help::new(asked));
    gallery.pages(context, name, screen, |screen| {
        screen.update(Message::Help(help::Message::NextPressed));
    });
}
