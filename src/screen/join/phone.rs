//! A telephone number, so that the library can ring if something changes. It can be skipped.

use super::Message;
use crate::domain::PhoneNumber;
use crate::l10n::{Args, Key, Text, key};
use crate::screen::{Context, Page, nav};
use crate::semantics::{
    Emphasis, Icon, Id, Illustration, Layout, Live, Look, Node, Piece, Press, Role,
};
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneKey {
    /// 0 to 9.
    Digit(u8),
    Plus,
    Erase,
    Clear,
}

/// What is typed so far: digits, perhaps after a plus. It does not show itself to programmers.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Typed(String);

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Typed({} keys)", self.0.len())
    }
}

impl Typed {
    /// What no number has is not taken: a plus that is not the first, a digit too many.
    pub fn press(&mut self, key: PhoneKey) {
        match key {
            PhoneKey::Digit(digit) if self.takes_a_digit() => {
                self.0.push(char::from(b'0' + digit.min(9)));
            }
            PhoneKey::Plus if self.0.is_empty() => self.0.push('+'),
            PhoneKey::Erase => {
                self.0.pop();
            }
            PhoneKey::Clear => self.0.clear(),
            PhoneKey::Digit(_) | PhoneKey::Plus => {}
        }
    }

    /// `None` as long as it is no number yet.
    pub fn number(&self) -> Option<PhoneNumber> {
        self.0.parse().ok()
    }

    fn takes_a_digit(&self) -> bool {
        let plus = usize::from(self.0.starts_with('+'));
        self.0.len() - plus < PhoneNumber::LONGEST - 1
    }
}

pub(super) fn ask(context: &Context<'_>, typed: &Typed) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::PHONE_TITLE);
    let mut said = vec![number(context, typed)];
    if !context.room.brief {
        said.push(why(context, &title));
    }
    let said = Node::group("join/said", title.clone(), Layout::Column, said);
    let keypad = Node::group(
        "join/key",
        words.say(key::PHONE_KEYS),
        Layout::Keypad,
        keys(context, typed),
    );
    let ways = Node::group(
        "join/ways",
        title.clone(),
        Layout::Actions,
        ways(context, typed),
    );
    let typing = vec![said, keypad, ways];
    Page {
        title: title.clone(),
        title_id: "join/title".into(),
        beside_title: Vec::new(),
        content: vec![Node::group("join/typing", title, Layout::Typing, typing)],
    }
}

/// On a small panel, a page before the keys.
pub(super) fn explain(context: &Context<'_>, typed: &Typed) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::PHONE_TITLE);
    let type_it = Node::button(
        "join/type",
        words.say(key::ONWARD),
        Look::Primary(Icon::Phone),
        Message::TypePressed,
    );
    let skip = ways(context, typed).into_iter().next();
    let said = [why(context, &title)]
        .into_iter()
        .chain(skip)
        .chain([type_it])
        .collect();
    Page {
        content: vec![Node::group(
            "join/before",
            title.clone(),
            Layout::Column,
            said,
        )],
        title,
        title_id: "join/title".into(),
        beside_title: Vec::new(),
    }
}

/// The number so far, and the speaker that reads it back digit by digit.
fn number(context: &Context<'_>, typed: &Typed) -> Node<Message> {
    let words = context.words;
    let shown = if typed.0.is_empty() {
        words.say(key::PHONE_NONE)
    } else {
        words.telephone(&typed.0)
    };
    let label = words.say(key::PHONE_NUMBER);
    let id = Id::new("join/number");
    let speaker = nav::speaker(
        context,
        &id,
        label.clone(),
        Message::ListenPressed(id.clone()),
    );
    let number = Node::new(id, shown, Look::Typed, Role::Status).live(Live::Polite);
    Node::group("join/field", label, Layout::Field, vec![number, speaker])
}

/// For what, who keeps it, and until when. That nobody has to is said by the button.
fn why(context: &Context<'_>, title: &Text) -> Node<Message> {
    let words = context.words;
    let fact = |id: &str, icon, said| Node::fact(id, Illustration::Icon(icon), said);
    let days = Args::none().number("days", context.config.privacy.keep_days);
    let facts = vec![
        fact("join/why", Icon::Phone, words.say(key::PHONE_WHY)),
        fact(
            "join/kept",
            Icon::Calendar,
            words.message(key::PHONE_KEPT, &days),
        ),
    ];
    Node::group("join/facts", title.clone(), Layout::Digest, facts)
}

fn keys(context: &Context<'_>, typed: &Typed) -> Vec<Node<Message>> {
    let full = (!typed.takes_a_digit()).then_some(key::PHONE_FULL);
    let digit = |digit: u8| {
        let shown = digit.to_string();
        let name = context.words.figures(&shown);
        phone_key(context, &shown, name, PhoneKey::Digit(digit), full)
    };
    let not_first = (!typed.0.is_empty()).then_some(key::PLUS_FIRST);
    let nothing = typed.0.is_empty().then_some(key::NOTHING_TO_ERASE);
    let mut keys: Vec<Node<Message>> = (1..=9).map(digit).collect();
    let plus = context.words.say(key::PLUS);
    keys.push(phone_key(context, "+", plus, PhoneKey::Plus, not_first));
    keys.push(digit(0));
    for (id, name, icon, key) in [
        ("erase", key::ERASE, Icon::Erase, PhoneKey::Erase),
        ("clear", key::ERASE_ALL, Icon::Cross, PhoneKey::Clear),
    ] {
        let name = context.words.say(name);
        let mut face = vec![Piece::Picture(Illustration::Icon(icon))];
        if !context.room.brief {
            face.push(Piece::Words(name.clone(), Emphasis::Small));
        }
        keys.push(phone_key(context, id, name, key, nothing).with_face(face));
    }
    keys
}

/// One key; with a reason, it cannot be pressed now.
fn phone_key(
    context: &Context<'_>,
    id: &str,
    name: Text,
    key: PhoneKey,
    reason: Option<Key>,
) -> Node<Message> {
    let press = match reason {
        Some(reason) => Press::Disabled {
            reason: context.words.say(reason),
        },
        None => Press::Enabled(Message::KeyPressed(key)),
    };
    let face = Vec::new();
    let id = format!("join/key/{id}");
    Node::new(id.as_str(), name, Look::Key, Role::Button { press, face })
}

fn ways(context: &Context<'_>, typed: &Typed) -> Vec<Node<Message>> {
    let words = context.words;
    let press = match typed.number() {
        Some(_) => Press::Enabled(Message::NextPressed),
        None => Press::Disabled {
            reason: words.say(key::PHONE_TOO_SHORT),
        },
    };
    let face = Vec::new();
    vec![
        Node::button(
            "join/skip",
            words.say(key::SKIP),
            Look::Secondary(Icon::Forward),
            Message::SkipPressed,
        )
        .describe(Some(words.say(key::PHONE_OPTIONAL))),
        Node::new(
            "join/next",
            words.say(key::ONWARD),
            Look::Primary(Icon::Check),
            Role::Button { press, face },
        ),
    ]
}
