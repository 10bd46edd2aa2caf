//! Words for a camera, as a QR code (ISO/IEC 18004).

use iced::widget::image;
use iced::{Element, Length};
use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// White around the code, in modules: cameras find it by that.
const QUIET: usize = 4;

/// A black code on white, at most `most` pixels wide with the white around it; nothing where the
/// words are too many for any code. A module is a whole number of pixels: one that is blurred at
/// its edges is harder to take.
pub fn qr<'a, M: 'a>(words: &str, most: f32) -> Element<'a, M> {
    let Some(code) = encoded(words.as_bytes()) else {
        return iced::widget::space().into();
    };
    let modules = code.width() + 2 * QUIET;
    let scale = pixels_a_module(modules, most);
    let (side, pixels) = painted(&code, scale);
    #[expect(clippy::cast_precision_loss, reason = "a code has at most 185 modules")]
    let shown = Length::Fixed(side as f32);
    image(image::Handle::from_rgba(side, side, pixels))
        .width(shown)
        .height(shown)
        .filter_method(image::FilterMethod::Nearest)
        .into()
}

/// The smallest code that holds the bytes, with as much error correction as comes for nothing:
/// on a screen nothing is torn or dirty, and large modules help a camera more.
///
/// All in byte mode: left to itself, the crate takes some UTF-8 for Shift JIS, and cameras would
/// show other letters.
fn encoded(bytes: &[u8]) -> Option<QrCode> {
    let fits = |version, level| {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_byte_data(bytes).ok()?;
        bits.push_terminator(level).ok()?;
        Some(bits)
    };
    let smallest = (1..=40).find(|version| fits(*version, EcLevel::L).is_some())?;
    // The code itself, with all its masks to choose from, is made once.
    let (bits, level) = [EcLevel::H, EcLevel::Q, EcLevel::M, EcLevel::L]
        .into_iter()
        .find_map(|level| Some((fits(smallest, level)?, level)))?;
    QrCode::with_bits(bits, level).ok()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a code is a few hundred pixels wide"
)]
fn pixels_a_module(modules: usize, most: f32) -> usize {
    ((most / modules as f32) as usize).max(1)
}

/// The side in pixels, and the pixels as eight-bit RGBA.
fn painted(code: &QrCode, scale: usize) -> (u32, Vec<u8>) {
    let (width, colors) = (code.width(), code.to_colors());
    let modules = width + 2 * QUIET;
    let is_dark = |x: usize, y: usize| {
        let inside = QUIET..QUIET + width;
        inside.contains(&x)
            && inside.contains(&y)
            && colors[(y - QUIET) * width + x - QUIET] == Color::Dark
    };
    let side = modules * scale;
    let mut pixels = Vec::with_capacity(4 * side * side);
    for y in 0..side {
        for x in 0..side {
            let ink = if is_dark(x / scale, y / scale) {
                0
            } else {
                255
            };
            pixels.extend([ink, ink, ink, 255]);
        }
    }
    (u32::try_from(side).unwrap_or(0), pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(code: &QrCode) -> Result<String, String> {
        let grid = rqrr::SimpleGrid::from_func(code.width(), |x, y| code[(x, y)] == Color::Dark);
        let (_, words) = rqrr::Grid::new(grid).decode().map_err(|e| e.to_string())?;
        Ok(words)
    }

    #[test]
    fn letters_of_every_script_come_back() {
        for words in [
            "Kaffe og PC-er",
            "رسم على القماش",
            "シルクスクリーン",
            "ቡና",
            "👩‍👩‍👧",
        ] {
            let words = words.repeat(5);
            let code = encoded(words.as_bytes()).unwrap();
            assert_eq!(read(&code).as_deref(), Ok(words.as_str()));
        }
    }

    #[test]
    fn more_error_correction_is_taken_where_it_makes_the_code_no_larger() {
        for length in [1, 50, 120, 200, 300] {
            let bytes = vec![b'x'; length];
            let code = encoded(&bytes).unwrap();
            let least = QrCode::with_error_correction_level(&bytes, EcLevel::L).unwrap();
            assert_eq!(code.width(), least.width(), "{length} bytes");
        }
        assert_eq!(encoded(b"x").unwrap().error_correction_level(), EcLevel::H);
    }

    #[test]
    fn a_module_is_a_whole_number_of_pixels_and_the_code_has_white_around_it() {
        let code = encoded(&[b'x'; 300]).unwrap();
        let scale = pixels_a_module(code.width() + 2 * QUIET, 210.0);
        assert_eq!(scale, 3);
        let (side, pixels) = painted(&code, scale);
        assert_eq!(side, 207);
        let at = |x: u32, y: u32| pixels[4 * (y * side + x) as usize];
        // The first dark pixel is the corner of a finder, right behind the quiet zone.
        assert_eq!(
            [at(11, 11), at(12, 11), at(11, 12), at(12, 12)],
            [255, 255, 255, 0]
        );
        assert!((0..side).all(|x| at(x, 0) == 255 && at(0, x) == 255));
        assert!((0..side).all(|x| at(x, side - 12) == 255 && at(side - 12, x) == 255));
    }

    #[test]
    fn words_that_no_code_can_hold_are_not_drawn() {
        assert!(encoded(&[b'x'; 3000]).is_none());
    }
}
