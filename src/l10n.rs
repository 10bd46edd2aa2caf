//! Words that exist in a language, with the voice they are spoken in.
//!
//! A [`Text`] cannot be made from a bare string: words come from the shipped messages
//! ([`Localizer::message`]), from the librarian ([`Localizer::content`]), or from the visitor's
//! own pass ([`Localizer::digits`]). So nothing on the screen is without a language, and nothing
//! private is spoken aloud by mistake.

mod called;
mod catalogue;
mod dates;
pub mod key;
mod localizer;
mod prompts;
mod text;

pub use called::Called;
pub use catalogue::{Catalogue, CatalogueError, Direction, LanguagePack};
pub use key::Key;
pub use localizer::{Args, Localizer};
pub use prompts::{NoPrompt, Prompt};
pub use text::{Privacy, Run, Text, sentences_of};
