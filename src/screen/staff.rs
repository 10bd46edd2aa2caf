//! What went wrong, for those who can mend it. Messages are in English, as `check` prints them.

use super::{Context, Effect, Page, telling};
use crate::l10n::key;
use crate::semantics::{Layout, Look, Node, Role, Room};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Staff {
    messages: Vec<String>,
    page: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    NextPressed,
    PreviousPressed,
}

impl Staff {
    #[must_use]
    pub fn new(messages: Vec<String>) -> Self {
        Self { messages, page: 0 }
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let title = words.say(key::STAFF_TITLE);
        let all = self.messages.iter().flat_map(|message| message.lines());
        let lines: Vec<String> = all
            .flat_map(|line| wrapped(line, context.room.staff_letters))
            .collect();
        let pages = Room::pages(
            &vec![1; lines.len()],
            context.room.under(telling::letters(&title)).staff,
        );
        let page = self.page.min(pages.len() - 1);
        let mut shown: Vec<_> = (pages[page].clone())
            .filter_map(|index| lines.get(index).map(|line| (index, line)))
            .filter(|(_, line)| !line.trim().is_empty())
            .map(|(index, line)| {
                let id = format!("staff/line/{}", index + 1);
                Node::new(id.as_str(), words.staff(line), Look::Small, Role::Paragraph)
            })
            .collect();
        if shown.is_empty() {
            shown.push(Node::paragraph(
                "staff/nothing",
                words.say(key::STAFF_NOTHING),
            ));
        }
        let list = Node::group("staff/messages", title.clone(), Layout::Column, shown);
        let arrows = telling::Arrows {
            place: "staff",
            page,
            pages: pages.len(),
            next: Message::NextPressed,
            previous: Message::PreviousPressed,
        };
        let content = vec![telling::paged(words, arrows, list)];
        Page {
            title,
            title_id: "staff/title".into(),
            beside_title: Vec::new(),
            content,
        }
    }
}

/// A line cut into pieces of at most `letters`, so that each fits.
fn wrapped(line: &str, letters: usize) -> Vec<String> {
    let characters: Vec<char> = line.trim_end().chars().collect();
    characters
        .chunks(letters.max(1))
        .map(|piece| piece.iter().collect())
        .collect()
}
