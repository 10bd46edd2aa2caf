//! The bar at the foot of every screen after the door: the same, in the same place, in the same
//! order.

use super::{Context, Destination, Effect, Message as ScreenMessage, Undo, help};
use crate::l10n::{Args, Text, key};
use crate::semantics::{Icon, Look, Node};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    LanguagePressed,
    ListenPressed,
    TextSizePressed,
    ColoursPressed,
    UndoPressed,
    PersonPressed,
}

pub fn update(message: Message) -> Effect {
    match message {
        Message::LanguagePressed => Effect::Go(Destination::Door),
        Message::ListenPressed => Effect::Listen,
        Message::TextSizePressed => Effect::NextTextStep,
        Message::ColoursPressed => Effect::NextTheme,
        Message::UndoPressed => Effect::Undo,
        Message::PersonPressed => Effect::Go(Destination::Person),
    }
}

pub(super) fn describe(context: &Context<'_>) -> Vec<Node<ScreenMessage>> {
    let words = context.words;
    let button = |id: &str, name: Text, icon, message| {
        Node::button(id, name, Look::BarButton(icon), ScreenMessage::Bar(message))
    };
    let mut bar = Vec::new();
    if context.config.languages.offered.len() > 1 {
        bar.push(button(
            "bar/language",
            words.say(key::BAR_LANGUAGE),
            Icon::Language,
            Message::LanguagePressed,
        ));
    }
    let listen = if context.settings.listen {
        key::BAR_LISTEN_ON
    } else {
        key::BAR_LISTEN_OFF
    };
    bar.push(button(
        "bar/listen",
        words.say(listen),
        Icon::Ear,
        Message::ListenPressed,
    ));
    bar.push(button(
        "bar/text-size",
        words.say(key::BAR_TEXT_SIZE),
        Icon::TextSize,
        Message::TextSizePressed,
    ));
    bar.push(button(
        "bar/contrast",
        words.say(key::BAR_CONTRAST),
        Icon::Colours,
        Message::ColoursPressed,
    ));
    bar.extend(
        context
            .settings
            .undo
            .as_ref()
            .map(|undo| undo_button(context, undo)),
    );
    bar.push(person_button(context));
    bar
}

/// Where there is room for few words, when somebody comes is said and not shown.
fn person_button(context: &Context<'_>) -> Node<ScreenMessage> {
    let (ask, when) = (context.words.say(key::PERSON), help::person_button(context));
    let pressed = ScreenMessage::Bar(Message::PersonPressed);
    let look = Look::Person(Icon::Person);
    if context.room.brief && when != ask {
        Node::button("bar/person", ask, look, pressed).describe(Some(when))
    } else {
        Node::button("bar/person", when, look, pressed)
    }
}

fn undo_button(context: &Context<'_>, undo: &Undo) -> Node<ScreenMessage> {
    let words = context.words;
    let (id, name) = match undo {
        // In the language it leads back to: whoever pressed by mistake cannot read the new one.
        Undo::Language(language) => {
            let before = words.in_language(language);
            let args = Args::none().text("language", before.own_name(language));
            ("undo/language", before.message(key::UNDO_LANGUAGE, &args))
        }
        Undo::TextStep(_) => ("undo/text-size", words.say(key::UNDO_TEXT_SIZE)),
        Undo::Theme(_) => ("undo/contrast", words.say(key::UNDO_CONTRAST)),
    };
    Node::button(
        id,
        name,
        Look::BarButton(Icon::Undo),
        ScreenMessage::Bar(Message::UndoPressed),
    )
}
