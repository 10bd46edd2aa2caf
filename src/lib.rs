//! Terskel: an accessible kiosk for libraries.
//!
//! A screen is described once, as a small tree in reading order, and everything else reads that
//! tree: the picture on the glass, the voice, the focus, the screen reader, the tests.
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | [`domain`] | the rules of the library's world | – |
//! | [`fonts`] | the bundled fonts, and which letters they have | – |
//! | [`config`] | what the librarian wrote | domain, fonts |
//! | [`l10n`] | words in a language | domain |
//! | [`semantics`] | the vocabulary of the tree | l10n, domain |
//! | [`screen`] | each screen: what it knows, how it is described | semantics, l10n, domain, config |
//! | [`ui`] | the tree drawn | semantics, l10n, domain, fonts |
//! | [`speech`] | the tree spoken | semantics, l10n, domain |
//! | [`assistive`] | the tree for screen readers | semantics, l10n, domain |
//! | [`transcript`] | the gallery as it is heard | screen, speech, l10n |
//! | [`store`] | places that were given, answers that were counted | domain |
//! | [`exchange`] | other systems' formats | domain, config, l10n |
//! | [`preview`] | every screen as a picture | all |
//! | [`doctor`] | a look at the machine before the library opens | all |
//! | [`recording`] | what people read out for the kiosk to say | all |
//! | [`app`] | the kiosk, in its window | all |

pub mod app;
pub mod assistive;
pub mod config;
pub mod doctor;
pub mod domain;
pub mod exchange;
pub mod fonts;
pub mod l10n;
pub mod preview;
pub mod recording;
pub mod screen;
pub mod semantics;
pub mod speech;
pub mod store;
pub mod transcript;
pub mod ui;
