//! What a workshop is called.

use super::key;
use super::localizer::Localizer;
use super::text::Text;
use crate::domain::Workshop;

/// In the visitor's language the librarian's title, else the kind's translated name with the
/// librarian's words, in their own language, below it.
pub struct Called {
    pub heading: Text,
    pub original: Option<Text>,
}

impl Localizer {
    #[must_use]
    pub fn called(&self, workshop: &Workshop) -> Called {
        let title = self.content(&workshop.title);
        match workshop.kind {
            Some(kind) if !self.speaks(&workshop.title) => Called {
                heading: self.say(key::of_kind(kind)),
                original: Some(title),
            },
            _ => Called {
                heading: title,
                original: None,
            },
        }
    }
}
