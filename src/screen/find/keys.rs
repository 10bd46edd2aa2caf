//! The ten keys, each a picture and its digit, and the four places that they fill.

use super::Message;
use super::typed::Typed;
use crate::domain::{PassCode, PassPicture, SessionKey};
use crate::l10n::{Args, Text, key};
use crate::screen::{Context, Page, telling};
use crate::semantics::{
    Emphasis, Icon, Illustration, Layout, Live, Look, Node, Piece, Press, Role, Tone,
};

pub fn typing(context: &Context<'_>, session: &SessionKey, typed: Typed) -> Page<Message> {
    let words = context.words;
    let digits = (1..=9).chain([0]).map(|digit| PassPicture::ALL[digit]);
    let mut keys: Vec<Node<Message>> = digits.map(|picture| digit_key(context, picture)).collect();
    keys.push(erase_key(context, typed));
    let keys = Node::group(
        "find/digit",
        words.say(key::FIND_KEYS),
        Layout::Keypad,
        keys,
    );
    page(context, session, typed, keys)
}

pub fn looking(context: &Context<'_>, session: &SessionKey, code: PassCode) -> Page<Message> {
    let look = Look::Band(Tone::Blue, Illustration::Icon(Icon::Clock));
    let status = Node::new(
        "find/looking",
        context.words.say(key::LOOKING),
        look,
        Role::Status,
    );
    page(context, session, code.into(), status.live(Live::Polite))
}

/// What is chosen so far and for which session, beside the keys or what takes their place.
fn page(
    context: &Context<'_>,
    session: &SessionKey,
    typed: Typed,
    beside: Node<Message>,
) -> Page<Message> {
    let title = context.words.say(key::FIND_PICTURES);
    let count = i64::try_from(typed.pictures().count()).unwrap_or_default();
    let count = context
        .words
        .message(key::FIND_COUNT, &Args::none().number("number", count));
    let mut said = vec![
        Node::new(
            "find/chosen",
            chosen(context, typed),
            Look::Plain,
            Role::Image(Illustration::Slots(typed.slots())),
        )
        .live(Live::Polite),
        Node::new("find/count", count, Look::Strong, Role::Status).live(Live::Polite),
    ];
    // On a small panel the keys need the room.
    if context.room.brief {
        said.truncate(1);
    } else if let Some((workshop, session)) = context.config.find(session) {
        let mut facts = telling::facts("find", context, workshop, session);
        facts.truncate(3);
        said.push(Node::group(
            "find/facts",
            title.clone(),
            Layout::Digest,
            facts,
        ));
    }
    let said = Node::group("find/said", title.clone(), Layout::Column, said);
    let typing = Node::group(
        "find/typing",
        title.clone(),
        Layout::Typing,
        vec![said, beside],
    );
    Page {
        title,
        title_id: "find/title".into(),
        beside_title: Vec::new(),
        content: vec![typing],
    }
}

/// What the four places hold, in words. They are the pass: private.
fn chosen(context: &Context<'_>, typed: Typed) -> Text {
    let words = context.words;
    let names = typed.pictures().map(|picture| named(context, picture));
    match words.list(names) {
        Some(pictures) => words.message(
            key::FIND_CHOSEN,
            &Args::none().text("pictures", pictures.private()),
        ),
        None => words.say(key::FIND_NONE_CHOSEN),
    }
}

fn named(context: &Context<'_>, picture: PassPicture) -> Text {
    let args = Args::none()
        .text("picture", context.words.say(key::of_pass_picture(picture)))
        .text("digit", context.words.figures(&picture.digit().to_string()));
    context.words.message(key::PASS_PICTURE, &args)
}

fn digit_key(context: &Context<'_>, picture: PassPicture) -> Node<Message> {
    let digit = context.words.figures(&picture.digit().to_string());
    let face = vec![
        Piece::Picture(Illustration::Pass(picture)),
        Piece::Words(digit, Emphasis::Title),
    ];
    let id = format!("find/digit/{}", picture.digit());
    let pressed = Message::PictureChosen(picture);
    Node::button(id.as_str(), named(context, picture), Look::Key, pressed).with_face(face)
}

fn erase_key(context: &Context<'_>, typed: Typed) -> Node<Message> {
    let words = context.words;
    let press = if typed == Typed::default() {
        let reason = words.say(key::NOTHING_TO_ERASE);
        Press::Disabled { reason }
    } else {
        Press::Enabled(Message::ErasePressed)
    };
    let name = words.say(key::ERASE);
    let mut face = vec![Piece::Picture(Illustration::Icon(Icon::Erase))];
    if !context.room.brief {
        face.push(Piece::Words(name.clone(), Emphasis::Small));
    }
    Node::new("find/erase", name, Look::Key, Role::Button { press, face })
}
