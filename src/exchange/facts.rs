//! What is said of a workshop in more than one format.

use crate::domain::{Price, StepFree, Workshop};
use crate::l10n::{Args, Localizer, Text, key};

pub fn price(words: &Localizer, workshop: &Workshop) -> Option<Text> {
    match &workshop.price {
        Price::Free => Some(words.say(key::FREE_OF_CHARGE)),
        Price::Costs(price) => {
            let args = Args::none().text("price", words.content(price));
            Some(words.message(key::COSTS, &args))
        }
        Price::Unsaid => None,
    }
}

pub fn step_free(words: &Localizer, workshop: &Workshop) -> Option<Text> {
    match workshop.access.step_free {
        StepFree::Yes => Some(words.say(key::STEP_FREE)),
        StepFree::No => Some(words.say(key::NOT_STEP_FREE)),
        StepFree::Unknown => None,
    }
}
