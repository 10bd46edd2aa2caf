//! Measures words again, with all the height they want, as the renderer would draw them.

use iced::Size;
use iced::advanced::text::{self, Alignment, Paragraph as _, Text};
use std::collections::HashMap;

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// What some words need, set as they are, in a width.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    pub size: Size,
    /// The height of the lines that are drawn in the end: iced lays right-to-left and centred
    /// words out a second time, in the width the first time took.
    pub height_drawn: f32,
    /// From the leftmost to the rightmost ink, from the left edge of the words' own width.
    pub ink: (f32, f32),
    /// Letters that no bundled font has.
    pub missing: String,
    /// A word that is broken in two, though it is no longer than [`LONGEST_WHOLE`].
    pub broken: Option<String>,
}

/// Longer words may be broken: a line on the smallest panel holds no more at the largest text.
pub const LONGEST_WHOLE: usize = 15;

/// The same words stand on many screens: they are measured once.
#[derive(Default)]
pub struct Ruler {
    known: HashMap<Key, Measured>,
    pub asked: usize,
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    words: String,
    font: iced::Font,
    size: u32,
    line_height: u32,
    width: u32,
    align: Side,
}

/// Where words stand in a box that is wider than they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    Left,
    Middle,
    Right,
}

pub fn side(words: &Text<String, iced::Font>) -> Side {
    match words.align_x {
        Alignment::Default | Alignment::Left | Alignment::Justified => Side::Left,
        Alignment::Center => Side::Middle,
        Alignment::Right => Side::Right,
    }
}

impl Ruler {
    pub fn measure(&mut self, words: &Text<String, iced::Font>) -> &Measured {
        self.asked += 1;
        let key = Key {
            words: words.content.clone(),
            font: words.font,
            size: words.size.0.to_bits(),
            line_height: words.line_height.to_absolute(words.size).0.to_bits(),
            width: words.bounds.width.to_bits(),
            align: side(words),
        };
        self.known.entry(key).or_insert_with(|| measure(words))
    }

    pub fn measured(&self) -> usize {
        self.known.len()
    }
}

fn measure(words: &Text<String, iced::Font>) -> Measured {
    let free = Text {
        bounds: Size::new(words.bounds.width, f32::INFINITY),
        ..words.as_ref()
    };
    let paragraph = Paragraph::with_text(free);
    let buffer = paragraph.buffer();
    let mut ink = (0.0_f32, 0.0_f32);
    let mut missing = String::new();
    for run in buffer.layout_runs() {
        for glyph in run.glyphs {
            let letters = run.text.get(glyph.start..glyph.end).unwrap_or_default();
            if letters
                .chars()
                .all(|letter| letter.is_whitespace() || is_ignorable(letter))
            {
                continue;
            }
            if glyph.glyph_id == 0 {
                missing.push_str(letters);
            }
            ink = (ink.0.min(glyph.x), ink.1.max(glyph.x + glyph.w));
        }
    }
    // Not by `layout_runs`, which end where the box does.
    let lines: usize = buffer
        .lines
        .iter()
        .map(|line| line.layout_opt().map_or(1, std::vec::Vec::len))
        .sum();
    #[expect(clippy::cast_precision_loss, reason = "a page of lines at most")]
    let height_drawn = lines as f32 * buffer.metrics().line_height;
    let broken = buffer.lines.iter().find_map(|line| {
        let rows = line.layout_opt().map_or(&[][..], Vec::as_slice);
        let ends = rows
            .iter()
            .filter_map(|row| row.glyphs.iter().map(|glyph| glyph.end).max());
        ends.filter_map(|end| word_around(line.text(), end))
            .find(|word| word.chars().count() <= LONGEST_WHOLE)
    });
    Measured {
        size: paragraph.min_bounds(),
        height_drawn,
        ink,
        missing,
        broken,
    }
}

/// The word that goes on before and after a place in a text.
fn word_around(text: &str, at: usize) -> Option<String> {
    let (before, after) = text.split_at_checked(at)?;
    let start = before.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let end = after.split(|c: char| !c.is_alphanumeric()).next()?;
    (!start.is_empty() && !end.is_empty()).then(|| format!("{start}{end}"))
}

/// Draws nothing by definition (Unicode's `Default_Ignorable_Code_Point`): a font needs no glyph
/// for it.
fn is_ignorable(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
