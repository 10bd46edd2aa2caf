//! The kiosk cannot work: visitors are sent to the desk, staff find out why.

use super::{Context, Destination, Effect};
use crate::l10n::key;
use crate::semantics::{Icon, Illustration, Layout, Look, Node, Role, Tone, Tree};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fault;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Held for five seconds; a short press is no such message.
    StaffHeld,
}

/// What a finger has to hold to see the messages.
pub const STAFF_ID: &str = "fault/staff";

impl Fault {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::StaffHeld => Effect::Go(Destination::Staff),
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Tree<Message> {
        let words = context.words;
        let title = words.say(key::FAULT_TITLE);
        let look = Look::Band(Tone::Yellow, Illustration::Icon(Icon::Person));
        let children = vec![
            Node::heading("fault/title", title.clone()),
            Node::new(
                "fault/desk",
                words.say(key::ASK_AT_DESK),
                look,
                Role::Paragraph,
            ),
            Node::button(
                STAFF_ID,
                words.say(key::FAULT_STAFF),
                Look::Secondary(Icon::Gear),
                Message::StaffHeld,
            ),
        ];
        let said = Node::group("fault", title.clone(), Layout::Centred, children);
        Tree {
            title,
            main: vec![said],
            bar: Vec::new(),
            dialog: None,
        }
    }
}
