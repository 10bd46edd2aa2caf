//! Colours, and the pairs of them that must stand out from each other.

#![expect(
    clippy::unreadable_literal,
    reason = "colours are written as designers write them"
)]

use crate::semantics::Tone;
use iced::Color;

/// One theme's colours. Every colour that carries words or meaning is in [`Palette::pairs`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    pub background: Color,
    pub surface: Color,
    pub ink: Color,
    pub second_ink: Color,
    pub primary: Color,
    pub on_primary: Color,
    pub accent: Color,
    pub on_accent: Color,
    pub border: Color,
    pub focus: Color,
    /// The line around the focus colour.
    pub focus_outer: Color,
    pub focus_inner: Color,
    /// The lighter part of a duotone icon.
    pub tint: Color,
    /// Bands and tiles: no fill of their own on the high-contrast themes.
    tones: Option<[(Color, Color); 5]>,
}

const fn rgb(hex: u32) -> Color {
    let [_, r, g, b] = hex.to_be_bytes();
    Color::from_rgb8(r, g, b)
}

/// The default: warm paper.
pub const PAPER: Palette = Palette {
    background: rgb(0xFBF6EC),
    surface: rgb(0xFFFFFF),
    ink: rgb(0x1B2A34),
    second_ink: rgb(0x43525C),
    primary: rgb(0x0B5563),
    on_primary: rgb(0xFFFFFF),
    accent: rgb(0x9A3617),
    on_accent: rgb(0xFFFFFF),
    border: rgb(0x6B7780),
    focus: rgb(0xFFC400),
    focus_outer: rgb(0x1B2A34),
    focus_inner: rgb(0x000000),
    tint: rgb(0xF5B8A0),
    tones: Some([
        (rgb(0xF9DFCD), rgb(0xA8552B)),
        (rgb(0xD3E6EC), rgb(0x2F7A94)),
        (rgb(0xDDE9CF), rgb(0x55772F)),
        (rgb(0xFBE6B0), rgb(0x8A6400)),
        (rgb(0xE5DCEC), rgb(0x6B4E8A)),
    ]),
};

/// High contrast on black.
pub const DARK: Palette = Palette {
    background: rgb(0x000000),
    surface: rgb(0x000000),
    ink: rgb(0xFFFFFF),
    second_ink: rgb(0xE6E6E6),
    primary: rgb(0xFFD60A),
    on_primary: rgb(0x000000),
    accent: rgb(0xFFD60A),
    on_accent: rgb(0x000000),
    border: rgb(0xFFFFFF),
    focus: rgb(0x00E5FF),
    focus_outer: rgb(0xFFFFFF),
    focus_inner: rgb(0x000000),
    tint: rgb(0x5A4B00),
    tones: None,
};

/// High contrast on white.
pub const LIGHT: Palette = Palette {
    background: rgb(0xFFFFFF),
    surface: rgb(0xFFFFFF),
    ink: rgb(0x000000),
    second_ink: rgb(0x1A1A1A),
    primary: rgb(0x00257A),
    on_primary: rgb(0xFFFFFF),
    accent: rgb(0x7A0019),
    on_accent: rgb(0xFFFFFF),
    border: rgb(0x000000),
    focus: rgb(0xFFC400),
    focus_outer: rgb(0x000000),
    focus_inner: rgb(0x000000),
    tint: rgb(0xFFE08A),
    tones: None,
};

/// What a pair of colours has to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// Ink on the background: 10:1, or 20:1 on high contrast.
    Ink,
    /// All other text: 7:1, or 9:1 on high contrast (WCAG 2.2, 1.4.6; VVSG 2.0).
    Text,
    /// Borders and icons: 3:1 (WCAG 2.2, 1.4.11).
    Shape,
}

impl Palette {
    #[must_use]
    pub fn is_high_contrast(&self) -> bool {
        self.tones.is_none()
    }

    /// A band's fill.
    #[must_use]
    pub fn fill(&self, tone: Tone) -> Color {
        self.tones
            .map_or(self.surface, |tones| tones[tone as usize].0)
    }

    /// A band's border.
    #[must_use]
    pub fn edge(&self, tone: Tone) -> Color {
        self.tones.map_or(self.ink, |tones| tones[tone as usize].1)
    }

    /// Every pair that is drawn, by name: foreground, background, need.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, Color, Color, Need)> {
        let mut pairs = vec![
            ("ink on background", self.ink, self.background, Need::Ink),
            ("ink on surface", self.ink, self.surface, Need::Ink),
            (
                "second ink on background",
                self.second_ink,
                self.background,
                Need::Text,
            ),
            (
                "second ink on surface",
                self.second_ink,
                self.surface,
                Need::Text,
            ),
            ("text on primary", self.on_primary, self.primary, Need::Text),
            ("text on accent", self.on_accent, self.accent, Need::Text),
            // Pressed inverts.
            ("background on ink", self.background, self.ink, Need::Text),
            ("primary on surface", self.primary, self.surface, Need::Text),
            ("accent on surface", self.accent, self.surface, Need::Text),
            (
                "border on background",
                self.border,
                self.background,
                Need::Shape,
            ),
            ("border on surface", self.border, self.surface, Need::Shape),
            (
                "primary on background",
                self.primary,
                self.background,
                Need::Shape,
            ),
            (
                "focus inner line on focus",
                self.focus_inner,
                self.focus,
                Need::Shape,
            ),
        ];
        for tone in Tone::ALL {
            pairs.push(("ink on a band", self.ink, self.fill(tone), Need::Text));
            pairs.push((
                "a band's border on background",
                self.edge(tone),
                self.background,
                Need::Shape,
            ));
        }
        pairs
    }
}

/// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
#[must_use]
pub fn contrast(one: Color, other: Color) -> f32 {
    let luminance = |color: Color| {
        let linear = |c: f32| {
            if c <= 0.040_45 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_that_is_drawn_stands_out() {
        for (name, palette) in [("paper", PAPER), ("dark", DARK), ("light", LIGHT)] {
            for (pair, front, back, need) in palette.pairs() {
                let least = match (need, palette.is_high_contrast()) {
                    (Need::Ink, true) => 20.0,
                    (Need::Ink, false) => 10.0,
                    (Need::Text, true) => 9.0,
                    (Need::Text, false) => 7.0,
                    (Need::Shape, _) => 3.0,
                };
                let reached = contrast(front, back);
                assert!(
                    reached >= least,
                    "{name}: {pair} is {reached:.1}, needs {least}"
                );
            }
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(rgb(0x767676), Color::WHITE) - 4.54).abs() < 0.01);
    }
}
