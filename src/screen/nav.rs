//! The ways back, and the title between them.

use super::{Context, Destination, Effect, Message as ScreenMessage};
use crate::l10n::{Args, Text, key};
use crate::semantics::{Icon, Id, Illustration, Layout, Look, Node, Piece};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    HomePressed,
    BackPressed,
    ListenPressed(Id),
}

/// Which ways lead away from a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Home,
    /// Home, and the screen before.
    Back,
    /// Home, and the question before.
    BackInSurvey,
}

impl Way {
    /// The way back by its id, where there is one.
    fn back(self) -> Option<&'static str> {
        match self {
            Self::Home => None,
            Self::Back => Some("nav/back"),
            Self::BackInSurvey => Some("survey/back"),
        }
    }
}

pub fn update(message: Message) -> Effect {
    match message {
        Message::HomePressed => Effect::Go(Destination::Home),
        Message::BackPressed => Effect::GoBack,
        Message::ListenPressed(id) => Effect::Read(id),
    }
}

/// The speaker that reads the node `of` aloud.
pub fn speaker<M>(context: &Context<'_>, of: &Id, name_of: Text, pressed: M) -> Node<M> {
    let name = context
        .words
        .message(key::LISTEN_TO, &Args::none().text("what", name_of));
    let face = vec![Piece::Picture(Illustration::Icon(Icon::Speaker))];
    Node::button(of.listen(), name, Look::Speaker, pressed).with_face(face)
}

pub(super) fn header(
    context: &Context<'_>,
    way: Option<Way>,
    title_id: &Id,
    title: Text,
    beside: Vec<Node<ScreenMessage>>,
) -> Node<ScreenMessage> {
    let words = context.words;
    let button = |id: &str, name, icon, message| {
        Node::button(
            id,
            words.say(name),
            Look::Way(icon),
            ScreenMessage::Nav(message),
        )
    };
    let mut ways = Vec::new();
    if way.is_some() {
        ways.push(button(
            "nav/home",
            key::HOME,
            Icon::Home,
            Message::HomePressed,
        ));
    }
    if let Some(back) = way.and_then(Way::back) {
        ways.push(button(back, key::BACK, Icon::Back, Message::BackPressed));
    }
    let heading = Node::heading(title_id.clone(), title.clone());
    let pressed = ScreenMessage::Nav(Message::ListenPressed(title_id.clone()));
    let speaker = speaker(context, title_id, title.clone(), pressed);
    let named = Node::group(
        "header/title",
        title.clone(),
        Layout::Title,
        vec![heading, speaker],
    );
    let mut children = Vec::new();
    if !ways.is_empty() {
        children.push(Node::group(
            "nav",
            words.say(key::WAYS_BACK),
            Layout::Navigation,
            ways,
        ));
    }
    children.push(named);
    children.extend(beside);
    Node::group("header", title, Layout::Header, children)
}
