//! Surveys. Until one is open, this says so kindly.

use super::{Context, Page};
use crate::l10n::key;
use crate::semantics::{Art, Illustration, Layout, Look, Node, Role};
use std::convert::Infallible;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opinion;

impl Opinion {
    pub fn describe(&self, context: &Context<'_>) -> Page<Infallible> {
        let words = context.words;
        let title = words.say(key::OPINION_TITLE);
        let picture = Role::Image(Illustration::Art(Art::Opinion));
        let said = vec![
            Node::new(
                "opinion/picture",
                words.say(key::OPINION_PICTURE),
                Look::Plain,
                picture,
            ),
            Node::new(
                "opinion/nothing-open",
                words.say(key::OPINION_NOTHING),
                Look::Strong,
                Role::Paragraph,
            ),
        ];
        let said = Node::group("opinion/said", title.clone(), Layout::Centred, said);
        Page {
            title,
            title_id: "opinion/title".into(),
            beside_title: Vec::new(),
            content: vec![said],
        }
    }
}
