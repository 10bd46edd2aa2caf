//! The languages, each by its own name in its own script.

use super::{Context, Effect, telling};
use crate::domain::Language;
use crate::l10n::key;
use crate::semantics::{Layout, Look, Node, Press, Role, Tree};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Door {
    page: usize,
    /// The language in use when the door was opened again; `None` for a newcomer.
    current: Option<Language>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    LanguagePressed(Language),
    NextPressed,
    PreviousPressed,
}

impl Door {
    #[must_use]
    pub fn opened_again(current: Language) -> Self {
        Self {
            page: 0,
            current: Some(current),
        }
    }

    /// Nobody has chosen a language yet.
    #[must_use]
    pub fn is_for_a_newcomer(&self) -> bool {
        self.current.is_none()
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::LanguagePressed(language) => return Effect::ChooseLanguage(language),
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Tree<Message> {
        let words = context.words;
        let offered = &context.config.languages.offered;
        let on_a_page = if offered.len() > context.room.languages {
            context.room.languages_paged
        } else {
            context.room.languages
        };
        let paging = telling::Paging::evenly(offered.len(), on_a_page, self.page);
        let choices = paging.shown(offered).map(|language| {
            let press = Press::Enabled(Message::LanguagePressed(language.clone()));
            let name = words.own_name(language);
            let role = match &self.current {
                Some(current) => Role::RadioButton {
                    checked: current == language,
                    press,
                    face: Vec::new(),
                },
                None => Role::Button {
                    press,
                    face: Vec::new(),
                },
            };
            Node::new(
                format!("door/{language}").as_str(),
                name,
                Look::Language,
                role,
            )
        });
        let title = words.say(key::DOOR_TITLE);
        let list = Node::group(
            "door/languages",
            title.clone(),
            Layout::Languages,
            choices.collect(),
        );
        let heading = Node::heading("door/title", title.clone());
        let sign = Node::group("door/sign", title.clone(), Layout::Title, vec![heading]);
        let arrows = telling::Arrows {
            place: "door",
            page: paging.page,
            pages: paging.pages,
            next: Message::NextPressed,
            previous: Message::PreviousPressed,
        };
        let main = vec![sign, telling::paged(words, arrows, list)];
        Tree {
            title,
            main,
            bar: Vec::new(),
            dialog: None,
        }
    }
}
