//! The bundled fonts in iced's hands.

use crate::fonts::FILES;
use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use std::borrow::Cow;
use std::sync::PoisonError;

/// The files, for iced to load when it starts.
#[must_use]
pub fn bundled() -> Vec<Cow<'static, [u8]>> {
    FILES.into_iter().map(Cow::Borrowed).collect()
}

/// Loads the bundled fonts and drops the system's, so that pictures are the same everywhere.
pub fn load_only_bundled() {
    let mut fonts = font_system()
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    let database = fonts.raw().db_mut();
    let from_files = database
        .faces()
        .filter(|face| !matches!(face.source, Source::Binary(_)));
    let from_files: Vec<_> = from_files.map(|face| face.id).collect();
    for id in from_files {
        database.remove_face(id);
    }
    if database.faces().next().is_none()
        || !database.faces().any(|face| {
            face.families
                .iter()
                .any(|(name, _)| name == "Noto Sans Arabic")
        })
    {
        for file in bundled() {
            fonts.load_font(file);
        }
    }
}
