//! Where something is typed: the keys, and what was typed so far. A number and the keys of a
//! telephone stand in the same order in every script.

use super::Appearance;
use super::button::Paint;
use crate::domain::PassPicture;
use crate::l10n::Text;
use crate::semantics::{Illustration, Node, Piece};
use crate::ui::illustration;
use crate::ui::mark::Mark;
use crate::ui::pair::Pair;
use crate::ui::part::{Align, Frame, Set, dashed, framed};
use iced::font::Weight;
use iced::widget::{Column, Row, column, container, row, space};
use iced::{Alignment, Color, Element, Font, Length};

/// As on a telephone.
const IN_A_ROW: usize = 3;
/// Five rows are too many for a small panel.
const IN_A_ROW_OF_MANY: usize = 5;
/// Higher keys than this, in millimetres, are only further apart.
const HIGHEST_KEY: f32 = 40.0;

impl Appearance<'_> {
    /// What is typed and why, the keys, the ways on.
    pub(super) fn typing<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let [said, keys, ways @ ..] = children else {
            return space().into();
        };
        let (said, keys) = (self.node(said), self.node(keys));
        let ways: Vec<Element<'a, M>> = ways.iter().map(|node| self.node(node)).collect();
        if metrics.panel.is_upright() {
            let keys = container(keys).width(Length::Fill).height(Length::Fill);
            return column![said, keys]
                .extend(ways)
                .spacing(metrics.px(20.0))
                .height(Length::Fill)
                .into();
        }
        let beside = column![said, space().height(Length::Fill)]
            .extend(ways)
            .spacing(metrics.px(16.0))
            .width(Length::FillPortion(1))
            .height(Length::Fill);
        let keys = container(keys)
            .width(Length::FillPortion(1))
            .height(Length::Fill);
        self.along(vec![beside.into(), keys.into()], metrics.px(48.0))
            .height(Length::Fill)
            .into()
    }

    /// Keys of equal size, never turned around.
    pub(super) fn keypad<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let gap = self.metrics.gap;
        let many = children.len() > 4 * IN_A_ROW;
        let in_a_row = if self.metrics.is_small() && many {
            IN_A_ROW_OF_MANY
        } else {
            IN_A_ROW
        };
        let rows = children.chunks(in_a_row).map(|row| {
            let mut cells: Vec<Element<'a, M>> = Vec::new();
            if row.len() == IN_A_ROW - 1 {
                cells.push(space().width(Length::Fill).into());
            }
            cells.extend(row.iter().map(|key| self.node(key)));
            Row::with_children(cells)
                .spacing(gap)
                .height(Length::Fill)
                .into()
        });
        let rows: Vec<Element<'a, M>> = rows.collect();
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let highest = rows.len() as f32 * (self.metrics.mm(HIGHEST_KEY) + gap) - gap;
        let keys = Column::with_children(rows)
            .spacing(gap)
            .height(Length::Fill);
        container(container(keys).max_height(highest))
            .center_y(Length::Fill)
            .width(Length::Fill)
            .into()
    }

    /// What is on a key: a picture with its digit, an icon with a word, or a digit alone.
    pub(super) fn key<'a, M: 'a>(
        &self,
        name: &Text,
        face: &[Piece],
        paint: Paint,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        match face {
            [Piece::Picture(picture), Piece::Words(figure, _)]
                if matches!(picture, Illustration::Pass(_)) =>
            {
                let picture = container(illustration::whole(picture, &paint.inks, false))
                    .padding(metrics.px(4.0))
                    .center(Length::Fill);
                let digit = container(digit(figure, metrics.key_digit(), paint.ink))
                    .center(metrics.px(88.0))
                    .height(Length::Fill);
                row![picture, digit].spacing(metrics.px(12.0)).into()
            }
            [
                Piece::Picture(Illustration::Icon(icon)),
                Piece::Words(word, _),
            ] => {
                let set = Set {
                    size: metrics.label,
                    bold: true,
                    color: paint.ink,
                    align: Align::Start,
                };
                let icon = illustration::icon(*icon, metrics.px(56.0), &paint.inks, false);
                let words = self.words(word, set);
                let both = Pair::new(icon, words, metrics.px(12.0), self.right_to_left);
                container(both).center_y(Length::Fill).into()
            }
            [Piece::Picture(Illustration::Icon(icon))] => {
                let icon = illustration::icon(*icon, metrics.px(56.0), &paint.inks, false);
                container(icon).center(Length::Fill).into()
            }
            _ => container(digit(name, metrics.key_digit(), paint.ink))
                .center(Length::Fill)
                .into(),
        }
    }

    /// What is typed, large, in a box.
    pub(super) fn typed<'a, M: 'a>(&self, words: &Text) -> Element<'a, M> {
        let metrics = &self.metrics;
        let frame = Frame {
            fill: self.palette.surface,
            edge: self.palette.ink,
            line: metrics.px(4.0),
            radius: metrics.px(24.0),
        };
        let drawn = self.line(words, self.set(metrics.typed_digit(), true));
        let height = metrics.line(metrics.typed_digit()) + metrics.px(8.0);
        framed(drawn, frame, [0.0, metrics.px(20.0)])
            .width(Length::Fill)
            .height(height.max(metrics.target))
            .align_y(Alignment::Center)
            .into()
    }

    /// The four pictures of a pass, as far as they are chosen.
    pub(super) fn slots<'a, M: 'a>(&self, slots: [Option<PassPicture>; 4]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let frame = Frame {
            fill: self.palette.background,
            edge: self.palette.second_ink,
            line: metrics.px(4.0),
            radius: metrics.px(32.0),
        };
        let empty = || {
            let inside = space().width(Length::Fill).height(Length::Fill);
            Mark::part(dashed(inside, frame)).into()
        };
        let tiles = slots
            .into_iter()
            .map(|slot| slot.map_or_else(empty, |picture| self.pass_tile(picture)));
        let height = metrics.mm(match (metrics.is_roomy(), metrics.panel.is_upright()) {
            (_, true) if metrics.is_small() => 22.0,
            (false, _) => 36.0,
            (true, true) => 48.0,
            (true, false) => 60.0,
        });
        Row::with_children(tiles)
            .spacing(metrics.px(24.0))
            .height(height)
            .into()
    }

    /// What was typed, and beside it what belongs to it.
    pub(super) fn field<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let things = children.iter().map(|child| self.node(child)).collect();
        self.along(things, self.metrics.px(24.0))
            .align_y(Alignment::Center)
            .into()
    }

    /// The ways on, of equal width.
    pub(super) fn actions<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let sized = children.iter().map(|child| {
            container(self.node(child))
                .width(Length::FillPortion(1))
                .into()
        });
        self.along(sized.collect(), self.metrics.px(24.0))
            .align_y(Alignment::End)
            .into()
    }
}

/// A digit takes no more room in one script than in another.
fn digit<'a, M: 'a>(digit: &Text, size: f32, color: Color) -> Element<'a, M> {
    let font = Font {
        weight: Weight::Bold,
        ..Font::with_name("Noto Sans")
    };
    let drawn = iced::widget::text(digit.shown())
        .size(size)
        .line_height(1.1)
        .font(font)
        .color(color);
    Mark::part(drawn).into()
}
