//! The bundled fonts in iced's hands.

use crate::fonts::FILES;
use iced::advanced::graphics::text::cosmic_text::fontdb::{Database, Source};
use iced::advanced::graphics::text::font_system;
use std::sync::{Arc, PoisonError};

/// Loads the bundled fonts beside the system's, before iced starts. Looking through the system's
/// takes its time, so this may be done on a thread of its own.
pub fn load() {
    let mut fonts = font_system()
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    add_bundled(fonts.raw().db_mut());
}

/// Read where they lie in the program, so that only the pages that are looked at take memory.
/// iced's own way of loading a font copies all of it.
fn add_bundled(database: &mut Database) {
    for file in FILES {
        database.load_font_source(Source::Binary(Arc::new(file)));
    }
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
        add_bundled(database);
    }
}
