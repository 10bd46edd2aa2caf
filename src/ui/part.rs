//! The parts of which nodes are drawn: words, boxes, rows that run the right way.

use super::illustration::{self, Inks};
use super::layout::{LINE, TALL_SIZE};
use super::mark::Mark;
use super::render::Appearance;
use super::words::Words;
use crate::l10n::Text;
use crate::semantics::Illustration;
use iced::alignment::Horizontal;
use iced::font::{Family, Weight};
use iced::widget::{canvas, column, container, row, stack};
use iced::{Color, Element, Font, Length, Padding, Point, Rectangle, Renderer, Size, Theme, mouse};

/// How words are set.
#[derive(Debug, Clone, Copy)]
pub struct Set {
    pub size: f32,
    pub bold: bool,
    pub color: Color,
    pub align: Align,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where reading starts.
    Start,
    Middle,
}

impl Appearance<'_> {
    /// The family that has the letters of a script.
    fn family(&self, words: &Text) -> (&'static str, bool) {
        let pack = words
            .language()
            .and_then(|language| self.catalogue.get(language));
        match pack.map(|pack| (pack.script.as_str(), pack.is_tall())) {
            Some(("Arab", tall)) => ("Noto Sans Arabic", tall),
            Some(("Ethi", tall)) => ("Noto Sans Ethiopic", tall),
            Some((_, tall)) => ("Noto Sans", tall),
            None => ("Noto Sans", false),
        }
    }

    /// Words, as wide as they are. They wrap within what they are given.
    pub fn words<'a, M: 'a>(&self, words: &Text, set: Set) -> Element<'a, M> {
        let (family, tall) = self.family(words);
        let weight = if set.bold {
            Weight::Bold
        } else {
            Weight::Normal
        };
        let font = Font {
            family: Family::Name(family),
            weight,
            ..Font::DEFAULT
        };
        let (size, line) = if tall {
            (set.size * TALL_SIZE, self.metrics.tall_line())
        } else {
            (set.size, LINE)
        };
        let label = Words {
            content: words.shown(),
            size,
            line_height: line,
            font,
            color: set.color,
            right_to_left: self.reads_right_to_left(words),
            centred: set.align == Align::Middle,
            sentence: self.sentence.map(|nth| (nth, self.palette.accent)),
        };
        Mark::part(label).into()
    }

    pub fn reads_right_to_left(&self, words: &Text) -> bool {
        let pack = words
            .language()
            .and_then(|language| self.catalogue.get(language));
        pack.is_some_and(|pack| pack.direction == crate::l10n::Direction::RightToLeft)
    }

    /// Words that take all the width there is, on their side of it.
    pub fn line<'a, M: 'a>(&self, words: &Text, set: Set) -> Element<'a, M> {
        let side = match set.align {
            Align::Middle => Horizontal::Center,
            Align::Start => self.start(),
        };
        container(self.words(words, set))
            .width(Length::Fill)
            .align_x(side)
            .into()
    }

    /// The side where reading starts.
    pub fn start(&self) -> Horizontal {
        if self.right_to_left {
            Horizontal::Right
        } else {
            Horizontal::Left
        }
    }

    /// What is narrower than its place, on the side where reading starts.
    pub fn at_start<'a, M: 'a>(&self, thing: impl Into<Element<'a, M>>) -> Element<'a, M> {
        container(thing)
            .width(Length::Fill)
            .align_x(self.start())
            .into()
    }

    /// Side by side, in reading order.
    pub fn along<'a, M: 'a>(
        &self,
        mut things: Vec<Element<'a, M>>,
        spacing: f32,
    ) -> iced::widget::Row<'a, M> {
        if self.right_to_left {
            things.reverse();
        }
        row(things).spacing(spacing)
    }

    pub fn below<'a, M: 'a>(
        &self,
        things: Vec<Element<'a, M>>,
        spacing: f32,
    ) -> iced::widget::Column<'a, M> {
        column(things).spacing(spacing)
    }

    pub fn small<'a, M: 'a>(
        &self,
        illustration: &Illustration,
        size: f32,
        inks: &Inks,
    ) -> Element<'a, M> {
        illustration::small(illustration, size, inks, &self.metrics, self.right_to_left)
    }

    /// A small illustration with words beside it.
    pub fn pictured<'a, M: 'a>(
        &self,
        illustration: &Illustration,
        words: &Text,
        set: Set,
        inks: &Inks,
    ) -> Element<'a, M> {
        let size = self.metrics.icon(set.size);
        let things = vec![self.small(illustration, size, inks), self.line(words, set)];
        self.along(things, self.metrics.px(16.0))
            .align_y(iced::Alignment::Center)
            .width(Length::Fill)
            .into()
    }
}

/// A filled, framed box.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub fill: Color,
    pub edge: Color,
    pub line: f32,
    pub radius: f32,
}

pub fn framed<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    frame: Frame,
    padding: impl Into<Padding>,
) -> container::Container<'a, M> {
    container(content)
        .padding(padding)
        .style(move |_: &Theme| container::Style {
            background: Some(frame.fill.into()),
            border: iced::border::rounded(frame.radius)
                .width(frame.line)
                .color(frame.edge),
            ..container::Style::default()
        })
}

/// A box with a dashed edge: what cannot be pressed now.
pub fn dashed<'a, M: 'a>(content: impl Into<Element<'a, M>>, frame: Frame) -> Element<'a, M> {
    let plain = framed(content, Frame { line: 0.0, ..frame }, Padding::ZERO);
    let edge = canvas(Dashes {
        color: frame.edge,
        line: frame.line,
        radius: frame.radius,
    });
    stack![plain, edge.width(Length::Fill).height(Length::Fill)].into()
}

struct Dashes {
    color: Color,
    line: f32,
    radius: f32,
}

impl<M> canvas::Program<M> for Dashes {
    type State = canvas::Cache;

    fn draw(
        &self,
        cache: &canvas::Cache,
        renderer: &Renderer,
        _: &Theme,
        bounds: Rectangle,
        _: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let geometry = cache.draw(renderer, bounds.size(), |frame| {
            let inset = self.line / 2.0;
            let size = Size::new(bounds.width - self.line, bounds.height - self.line);
            let path =
                canvas::Path::rounded_rectangle(Point::new(inset, inset), size, self.radius.into());
            let segments = [self.line * 4.0, self.line * 3.0];
            let stroke = canvas::Stroke {
                style: canvas::Style::Solid(self.color),
                width: self.line,
                line_dash: canvas::LineDash {
                    segments: &segments,
                    offset: 0,
                },
                ..canvas::Stroke::default()
            };
            frame.stroke(&path, stroke);
        });
        vec![geometry]
    }
}
