//! Terskel: an accessible kiosk for libraries.
//!
//! A screen is described once, as a small tree in reading order, and everything else reads that
//! tree: the picture on the glass, the voice, the focus, the screen reader, the tests.
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | [`domain`] | the rules of the library's world | – |
//! | [`config`] | what the librarian wrote | domain |
//! | [`l10n`] | words in a language | domain |
//! | [`semantics`] | the vocabulary of the tree | l10n, domain |
//! | [`screen`] | each screen: what it knows, how it is described | semantics, l10n, domain, config |
//! | [`ui`] | the tree drawn | semantics, l10n, domain |
//! | [`speech`] | the tree spoken | semantics, l10n, domain |
//! | [`assistive`] | the tree for screen readers | semantics, l10n, domain |
//! | [`transcript`] | the gallery as it is heard | screen, speech, l10n |
//! | [`store`] | places that were given, answers that were counted | domain |
//! | [`exchange`] | other systems' formats | domain |
//! | [`preview`] | every screen as a picture | all |
//! | [`app`] | the kiosk, in its window | all |

pub mod app;
pub mod assistive;
pub mod config;
pub mod domain;
pub mod exchange;
pub mod l10n;
pub mod preview;
pub mod screen;
pub mod semantics;
pub mod speech;
pub mod store;
pub mod transcript;
pub mod ui;
