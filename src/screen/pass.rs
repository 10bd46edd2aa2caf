//! The pass: four pictures that are four digits, and what happens now.

use super::{Context, Destination, Effect, Given, Page, telling};
use crate::l10n::{Args, key};
use crate::semantics::{Icon, Illustration, Layout, Look, Node, Role, Tone};

#[derive(Debug, Clone, PartialEq)]
pub struct Pass {
    given: Given,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    DonePressed,
    AloudPressed,
}

impl Pass {
    #[must_use]
    pub fn new(given: Given) -> Self {
        Self { given }
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::DonePressed => Effect::Go(Destination::Home),
            Message::AloudPressed => Effect::Read("pass/code".into()),
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let title = words.say(if self.given.waiting.is_some() {
            key::PASS_WAITING_TITLE
        } else {
            key::PASS_TITLE
        });
        let mut content = vec![
            self.code(context),
            Node::group(
                "pass/facts",
                title.clone(),
                Layout::Digest,
                self.facts(context),
            ),
        ];
        content.extend(self.calendar(context));
        content.push(self.what_happens_now(context));
        content.push(Node::button(
            "pass/done",
            words.say(key::DONE),
            Look::Primary(Icon::Check),
            Message::DonePressed,
        ));
        let aloud = Node::button(
            "pass/aloud",
            words.say(key::SAY_ALOUD),
            Look::Aside(Icon::Speaker),
            Message::AloudPressed,
        );
        let pass = Node::group("pass", title.clone(), Layout::Pass, content);
        Page {
            title,
            title_id: "pass/title".into(),
            beside_title: vec![aloud],
            content: vec![pass],
        }
    }

    /// One node whose name is the pictures and the digits in words; the pictures stand in it.
    fn code(&self, context: &Context<'_>) -> Node<Message> {
        let words = context.words;
        let pictures = self.given.code.pictures();
        let names = pictures.map(|picture| words.say(key::of_pass_picture(picture)));
        let listed = words.list(names);
        let digits = words.digits(&self.given.code.to_string());
        let args = Args::none()
            .text(
                "pictures",
                listed.unwrap_or_else(|| digits.clone()).private(),
            )
            .text("digits", digits);
        let name = words.message(key::PASS_CODE, &args);
        let tiles = pictures.into_iter().enumerate().map(|(place, picture)| {
            let named = words.message(
                key::PASS_PICTURE,
                &Args::none()
                    .text("picture", words.say(key::of_pass_picture(picture)))
                    .text("digit", words.digits(&picture.digit().to_string())),
            );
            let id = format!("pass/code/{}", place + 1);
            Node::new(
                id.as_str(),
                named,
                Look::Plain,
                Role::Image(Illustration::Pass(picture)),
            )
        });
        Node::group("pass/code", name, Layout::Row, tiles.collect())
    }

    fn facts(&self, context: &Context<'_>) -> Vec<Node<Message>> {
        match context.config.find(&self.given.session) {
            Some((workshop, session)) => telling::facts("pass", context, workshop, session),
            // The session left the configuration since.
            None => vec![Node::paragraph(
                "pass/desk",
                context.words.say(key::ASK_AT_DESK),
            )],
        }
    }

    /// The session for the visitor's phone.
    fn calendar(&self, context: &Context<'_>) -> Option<Node<Message>> {
        let words = context.words;
        let qr = Role::Image(Illustration::Qr(self.given.calendar.clone()?));
        let name = words.say(key::PASS_CALENDAR);
        let how = words.say(key::PASS_CALENDAR_HOW);
        Some(Node::new("pass/calendar", name, Look::Plain, qr).describe(Some(how)))
    }

    /// In one sentence.
    fn what_happens_now(&self, context: &Context<'_>) -> Node<Message> {
        let words = context.words;
        let (said, tone, icon) = match self.given.waiting {
            Some(number) => {
                let args = Args::none().number("number", number);
                let said = if self.given.can_ring {
                    key::YOU_ARE_NUMBER_RING
                } else {
                    key::YOU_ARE_NUMBER
                };
                (words.message(said, &args), Tone::Yellow, Icon::Queue)
            }
            None => (words.say(key::JUST_COME), Tone::Green, Icon::Check),
        };
        Node::new(
            "pass/now",
            said,
            Look::Band(tone, Illustration::Icon(icon)),
            Role::Paragraph,
        )
    }
}
