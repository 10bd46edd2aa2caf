//! Illustrations as files, for pages that are not drawn by iced.

use super::illustration::{self, Inks};
use super::theme::PAPER;
use crate::domain::PictureContent;
use crate::semantics::Illustration;
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};

/// The media type and the bytes, in the default theme. `None` of what is only drawn in place,
/// such as a clock.
#[must_use]
pub fn file(illustration: &Illustration) -> Option<(&'static str, Vec<u8>)> {
    const SVG: &str = "image/svg+xml";
    let Illustration::Picture(picture) = illustration else {
        let text = illustration::text(illustration, &Inks::of(&PAPER))?;
        return Some((SVG, text.into_bytes()));
    };
    match picture.content() {
        PictureContent::Svg(bytes) => Some((SVG, bytes.to_vec())),
        PictureContent::Pixels {
            width,
            height,
            rgba,
        } => {
            let mut bytes = Vec::new();
            let written = PngEncoder::new(&mut bytes).write_image(
                rgba,
                *width,
                *height,
                ExtendedColorType::Rgba8,
            );
            written.ok().map(|()| ("image/png", bytes))
        }
    }
}
