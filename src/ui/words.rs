//! Text that wraps in every script. Where directions mix, iced's text runs over its edge instead
//! of wrapping; such text is measured and broken into lines here, each of which keeps the
//! direction of the whole.

use crate::l10n::sentences_of;
use iced::advanced::graphics::text::cosmic_text::Cursor;
use iced::advanced::text::{self, Paragraph as _};
use iced::advanced::widget::text::{Format, Style, draw, layout};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Layout, Widget, layout as laying, mouse, renderer};
use iced::{Color, Element, Font, Length, Pixels, Rectangle, Size};

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;
type State = text::paragraph::Plain<Paragraph>;

pub struct Words {
    pub content: String,
    pub size: f32,
    /// As a multiple of the size.
    pub line_height: f32,
    pub font: Font,
    pub color: Color,
    /// The language's own direction.
    pub right_to_left: bool,
    pub centred: bool,
    /// The sentence that the voice is at, from 0, and the colour of the line under it.
    pub sentence: Option<(usize, Color)>,
}

/// Without a first letter of its own direction, a line would take that of the first letter it has.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';
/// Without it, the letters of a word that is broken take the forms of a word's end and beginning.
pub const ZERO_WIDTH_JOINER: char = '\u{200D}';

impl Words {
    fn format(&self, align_x: text::Alignment) -> Format<Font> {
        Format {
            size: Some(Pixels(self.size)),
            line_height: text::LineHeight::Relative(self.line_height),
            font: Some(self.font),
            align_x,
            // A word that is wider than its place is broken rather than cut off.
            wrapping: text::Wrapping::WordOrGlyph,
            ..Format::default()
        }
    }

    /// How wide a line of it is that does not wrap.
    fn width(&self, line: &str) -> f32 {
        let text = text::Text {
            content: line,
            bounds: Size::INFINITE,
            size: Pixels(self.size),
            line_height: text::LineHeight::Relative(self.line_height),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::None,
        };
        Paragraph::with_text(text).min_bounds().width
    }

    /// The text in lines no wider than `most`, where it has words to break between.
    fn broken(&self, most: f32) -> String {
        let mark = if self.right_to_left {
            RIGHT_TO_LEFT_MARK
        } else {
            LEFT_TO_RIGHT_MARK
        };
        let whole = format!("{mark}{}", self.content);
        if self.width(&whole) <= most {
            return whole;
        }
        let mut lines: Vec<String> = Vec::new();
        for word in self.content.split(' ') {
            if let Some(line) = lines.last_mut() {
                let longer = format!("{line} {word}");
                if self.width(&longer) <= most {
                    *line = longer;
                    continue;
                }
            }
            lines.extend(self.pieces(word, most, mark));
        }
        lines.join("\n")
    }

    /// A word; in pieces where it is wider than `most`. The letters at a break keep the forms
    /// they have in the middle of a word.
    fn pieces(&self, word: &str, most: f32, mark: char) -> Vec<String> {
        let mut pieces = vec![format!("{mark}{word}")];
        if self.width(&pieces[0]) <= most {
            return pieces;
        }
        pieces.clear();
        let mut piece = String::from(mark);
        for letter in word.chars() {
            let longer = format!("{piece}{letter}");
            if piece.chars().count() > 1 && self.width(&longer) > most {
                piece.push(ZERO_WIDTH_JOINER);
                pieces.push(piece);
                piece = format!("{mark}{ZERO_WIDTH_JOINER}{letter}");
            } else {
                piece = longer;
            }
        }
        pieces.push(piece);
        pieces
    }
}

/// Hebrew, Arabic, Syriac, Thaana and their kin, their presentation forms, and the marks around
/// what runs a way of its own.
fn may_turn(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

impl<M> Widget<M, iced::Theme, iced::Renderer> for Words {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &laying::Limits,
    ) -> laying::Node {
        let state = tree.state.downcast_mut::<State>();
        let centred = if self.centred {
            text::Alignment::Center
        } else {
            text::Alignment::Default
        };
        if !self.content.chars().any(may_turn) {
            return layout(state, renderer, limits, &self.content, self.format(centred));
        }
        let content = self.broken(limits.max().width);
        // iced draws a single right-to-left line outside its box when it is aligned.
        let align = if content.contains('\n') {
            centred
        } else {
            text::Alignment::Default
        };
        layout(state, renderer, limits, &content, self.format(align))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &iced::Theme,
        defaults: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        if let Some((nth, color)) = self.sentence {
            underline(renderer, state, nth, color, layout.bounds());
        }
        let style = Style {
            color: Some(self.color),
        };
        draw(
            renderer,
            defaults,
            layout.bounds(),
            state.raw(),
            style,
            viewport,
        );
    }
}

/// A line under each line of a sentence; under all words where they have no such sentence, as
/// what is heard may be other words.
fn underline(
    renderer: &mut iced::Renderer,
    state: &State,
    nth: usize,
    color: Color,
    bounds: Rectangle,
) {
    use iced::advanced::Renderer as _;
    /// Of the size of the text.
    const THICK: f32 = 0.12;
    let content = state.content();
    let place = sentences_of(content)
        .get(nth)
        .cloned()
        .unwrap_or(0..content.len());
    // The space before it belongs to no sentence.
    let from = content.len() - content[place.start..].trim_start().len();
    let (start, end) = (cursor(content, from), cursor(content, place.end));
    let paragraph = state.raw();
    let thick = paragraph.size().0 * THICK;
    for run in paragraph.buffer().layout_runs() {
        if let Some((x, width)) = run.highlight(start, end).filter(|(_, width)| *width > 0.0) {
            let quad = renderer::Quad {
                bounds: Rectangle {
                    x: bounds.x + x,
                    y: bounds.y + run.line_top + run.line_height - thick,
                    width,
                    height: thick,
                },
                ..Default::default()
            };
            renderer.fill_quad(quad, color);
        }
    }
}

/// A place in the text as the text's own lines count it.
fn cursor(content: &str, at: usize) -> Cursor {
    let before = &content[..at];
    let line = before.matches('\n').count();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Cursor::new(line, at - start)
}

impl<'a, M: 'a> From<Words> for Element<'a, M> {
    fn from(words: Words) -> Self {
        Element::new(words)
    }
}
