//! What can be pressed, in each of its looks and states.

use super::Appearance;
use crate::domain::PassPicture;
use crate::l10n::Text;
use crate::semantics::{Emphasis, Icon, Illustration, Look, Node, Piece, Press, Role, Tone};
use crate::ui::corners::Rounded;
use crate::ui::illustration::{self, Inks};
use crate::ui::pair::Pair;
use crate::ui::part::{Align, Frame, Set, dashed, framed};
use iced::widget::{column, container, space, stack};
use iced::{Alignment, Color, Element, Length, Padding};

/// The colours of one button in its state.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    fill: Color,
    edge: Color,
    pub(super) ink: Color,
    pub(super) inks: Inks,
}

impl Appearance<'_> {
    pub(super) fn button<'a, T, M: 'a>(
        &self,
        node: &Node<T>,
        press: &Press<T>,
        face: &[Piece],
        chosen: bool,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let paint = self.paint(node, press);
        let inner = match &node.look {
            Look::Tile(..) => self.tile(face, paint),
            Look::Answer => self.answer(face, paint),
            Look::Topic => self.topic(face, paint),
            Look::Card => return self.card_words(face, paint),
            Look::Everything => return self.everything(face),
            // The largest text has no height to spare where the screen lies.
            Look::BarButton(icon)
                if self.crowded
                    && metrics.is_small()
                    && (*icon == Icon::Colours
                        || !metrics.panel.is_upright() && *icon != Icon::Undo) =>
            {
                // For ten seconds there is one button more than there is room for words.
                let size = metrics.px(64.0);
                container(illustration::icon(
                    *icon,
                    size,
                    &paint.inks,
                    self.right_to_left,
                ))
                .center(Length::Fill)
                .into()
            }
            Look::BarButton(icon) if metrics.bar_lies() => {
                self.in_lying_bar(*icon, &node.name, paint)
            }
            Look::Filter(icon) if metrics.is_small() && !metrics.panel.is_upright() => {
                self.aside(*icon, &node.name, paint)
            }
            Look::BarButton(icon) | Look::Way(icon) | Look::Filter(icon) => {
                self.stacked(*icon, &node.name, paint)
            }
            Look::Person(icon) if metrics.is_small() => self.stacked(*icon, &node.name, paint),
            Look::Person(icon) => {
                let size = if metrics.bar_lies() {
                    metrics.label
                } else {
                    metrics.small_body
                };
                self.beside(*icon, &node.name, size, paint)
            }
            Look::Arrow(icon) => container(illustration::icon(
                *icon,
                metrics.px(64.0),
                &paint.inks,
                self.right_to_left,
            ))
            .center(Length::Fill)
            .into(),
            Look::Speaker => {
                let icon = illustration::icon(
                    Icon::Speaker,
                    metrics.px(48.0),
                    &paint.inks,
                    self.right_to_left,
                );
                container(icon).center(Length::Fill).into()
            }
            Look::Language => {
                let set = Set {
                    size: metrics.language(),
                    bold: true,
                    color: paint.ink,
                    align: Align::Middle,
                };
                container(self.line(&node.name, set))
                    .center_y(Length::Fill)
                    .into()
            }
            Look::Aside(icon) => self.aside(*icon, &node.name, paint),
            Look::Step(icon) => self.step(*icon, &node.name, paint),
            Look::Key => self.key(&node.name, face, paint),
            Look::Choice(picture) => self.choice(picture.as_ref(), &node.name, paint),
            Look::Primary(icon) | Look::Secondary(icon) => {
                let name = node.name.plain_words();
                let mut words = name.split(' ').map(|word| word.chars().count());
                // The largest text has no room for the longest words.
                let broken = !metrics.is_roomy() && words.any(|letters| letters > 8);
                let long = broken || name.chars().count() > 24;
                let size = if long {
                    metrics.small_body
                } else {
                    metrics.button
                };
                self.beside(*icon, &node.name, size, paint)
            }

            _ => self.line(
                &node.name,
                Set {
                    size: metrics.button,
                    bold: true,
                    color: paint.ink,
                    align: Align::Middle,
                },
            ),
        };
        self.boxed(node, press, inner, paint, chosen)
    }

    /// The frame around a button: its size, its state.
    fn boxed<'a, T, M: 'a>(
        &self,
        node: &Node<T>,
        press: &Press<T>,
        inner: Element<'a, M>,
        paint: Paint,
        chosen: bool,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let (width, height, padding, radius) = match &node.look {
            Look::Tile(..) if metrics.is_small() && metrics.panel.is_upright() => {
                (Length::Fill, Length::Fill, metrics.px(8.0), 24.0)
            }
            Look::Tile(..) => (Length::Fill, Length::Fill, metrics.px(24.0), 40.0),
            Look::Speaker => (metrics.target.into(), metrics.target.into(), 0.0, 999.0),
            Look::Arrow(_) => (Length::Fill, Length::Fill, 0.0, 24.0),
            Look::Filter(_) | Look::Aside(_) | Look::Step(_) if metrics.is_small() => {
                (Length::Fill, Length::Fill, metrics.px(4.0), 24.0)
            }
            Look::BarButton(_) | Look::Way(_) | Look::Aside(_) | Look::Key => {
                (Length::Fill, Length::Fill, metrics.px(6.0), 24.0)
            }
            Look::Person(_) if metrics.is_small() => {
                (Length::Fill, Length::Fill, metrics.px(6.0), 24.0)
            }
            Look::Person(_) => (Length::Fill, Length::Fill, metrics.px(16.0), 24.0),
            Look::Language | Look::Choice(_) | Look::Topic | Look::Step(_) => {
                (Length::Fill, Length::Fill, metrics.px(8.0), 24.0)
            }
            Look::Answer => (Length::Fill, Length::Fill, metrics.px(12.0), 32.0),
            Look::Filter(_) => (Length::Fill, Length::Fill, metrics.px(12.0), 24.0),
            _ if metrics.is_small() => (Length::Fill, Length::Shrink, metrics.px(10.0), 24.0),
            _ => (Length::Fill, Length::Shrink, metrics.px(16.0), 24.0),
        };
        let line = match (&node.look, chosen) {
            (_, true) => metrics.px(12.0),
            (Look::Tile(..) | Look::Person(_), false) => metrics.px(5.0),
            (_, false) => metrics.px(4.0),
        };
        let edge = if chosen {
            self.palette.primary
        } else {
            paint.edge
        };
        let frame = Frame {
            fill: paint.fill,
            edge,
            line,
            radius: metrics.px(radius),
        };
        // What is shorter than a finger needs is made as high as it needs.
        let least = match node.look {
            Look::Primary(_) | Look::Secondary(_) if !metrics.is_small() => metrics.primary,
            _ => metrics.target,
        };
        let sized = iced::widget::row![
            space().height(if height == Length::Shrink {
                Length::Fixed(least - 2.0 * padding)
            } else {
                Length::Shrink
            }),
            inner
        ]
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .height(height);
        if matches!(press, Press::Disabled { .. }) {
            let content = container(sized)
                .padding(padding)
                .width(width)
                .height(height);
            return dashed(
                content,
                Frame {
                    edge: self.palette.second_ink,
                    ..frame
                },
            );
        }
        let drawn = framed(sized, frame, Padding::from(padding))
            .width(width)
            .height(height);
        if !chosen {
            return drawn.into();
        }
        let badge = illustration::icon(
            Icon::Check,
            metrics.px(48.0),
            &Inks::only(self.palette.primary, self.palette.surface),
            false,
        );
        let corner = container(badge)
            .padding(metrics.px(8.0))
            .width(Length::Fill)
            .align_x(self.end());
        stack![drawn, corner].into()
    }

    fn end(&self) -> iced::alignment::Horizontal {
        if self.right_to_left {
            iced::alignment::Horizontal::Left
        } else {
            iced::alignment::Horizontal::Right
        }
    }

    fn paint<T>(&self, node: &Node<T>, press: &Press<T>) -> Paint {
        let palette = &self.palette;
        let plain = |fill, edge, ink| Paint {
            fill,
            edge,
            ink,
            inks: Inks { ink, ..self.inks() },
        };
        if self.pressed == Some(&node.id) {
            // Pressed inverts.
            let (fill, ink) = (palette.ink, palette.background);
            return Paint {
                fill,
                edge: fill,
                ink,
                inks: Inks::only(ink, fill),
            };
        }
        if matches!(press, Press::Disabled { .. }) {
            return plain(palette.background, palette.second_ink, palette.second_ink);
        }
        let filled = |fill, ink| Paint {
            fill,
            edge: fill,
            ink,
            inks: Inks::only(ink, fill),
        };
        match &node.look {
            Look::Primary(_) | Look::Arrow(_) => filled(palette.primary, palette.on_primary),
            Look::Tile(tone, _) => plain(palette.fill(*tone), palette.edge(*tone), palette.ink),
            Look::Card | Look::Answer => plain(palette.surface, palette.border, palette.ink),
            Look::Person(_) => plain(palette.surface, palette.accent, palette.ink),
            Look::Speaker => {
                let mut paint = plain(palette.surface, palette.primary, palette.primary);
                paint.inks.ink = palette.primary;
                paint
            }
            _ => plain(palette.surface, palette.ink, palette.ink),
        }
    }

    /// An icon over a word.
    fn stacked<'a, M: 'a>(&self, icon: Icon, name: &Text, paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            size: metrics.label,
            bold: true,
            color: paint.ink,
            align: Align::Middle,
        };
        // The words that lead back may be in a script with taller lines than the visitor's.
        let tall = self.crowded && icon == Icon::Undo && metrics.is_small();
        let side = metrics.label_icon() * if tall { 0.7 } else { 1.0 };
        let icon = illustration::icon(icon, side, &paint.inks, self.right_to_left);
        let both = column![container(icon).center_x(Length::Fill), self.line(name, set)]
            .spacing(metrics.px(4.0));
        container(both).center_y(Length::Fill).into()
    }

    /// An icon beside its words, both in the middle.
    fn beside<'a, M: 'a>(
        &self,
        icon: Icon,
        name: &Text,
        size: f32,
        paint: Paint,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            size,
            bold: true,
            color: paint.ink,
            align: Align::Start,
        };
        if metrics.is_small() {
            return self.paired((icon, metrics.px(44.0)), name, set, metrics.px(12.0), paint);
        }
        let side = (size * 1.5).max(metrics.px(56.0));
        self.paired((icon, side), name, set, metrics.px(20.0), paint)
    }

    /// An icon of a size and its words, at a distance.
    fn paired<'a, M: 'a>(
        &self,
        (icon, side): (Icon, f32),
        name: &Text,
        set: Set,
        gap: f32,
        paint: Paint,
    ) -> Element<'a, M> {
        let drawn = illustration::icon(icon, side, &paint.inks, self.right_to_left);
        Pair::new(drawn, self.words(name, set), gap, self.right_to_left).into()
    }

    /// An icon beside words of the smallest size.
    fn aside<'a, M: 'a>(&self, icon: Icon, name: &Text, paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            size: metrics.label,
            bold: true,
            color: paint.ink,
            align: Align::Start,
        };
        let (side, gap) = if metrics.is_small() {
            (36.0, 8.0)
        } else {
            (52.0, 12.0)
        };
        self.paired((icon, metrics.px(side)), name, set, metrics.px(gap), paint)
    }

    /// A button of the bar where the bar lies. With one button more in it than usual, words take
    /// all the room there is.
    fn in_lying_bar<'a, M: 'a>(&self, icon: Icon, name: &Text, paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            size: metrics.label,
            bold: true,
            color: paint.ink,
            align: Align::Middle,
        };
        if self.crowded {
            return self.line(name, set);
        }
        let icon = (icon, metrics.px(48.0));
        self.paired(icon, name, set, metrics.px(12.0), paint)
    }

    fn tile<'a, M: 'a>(&self, face: &[Piece], paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        if metrics.is_small() && metrics.panel.is_upright() {
            return self.lying_tile(face, paint);
        }
        let things = face.iter().map(|piece| match piece {
            Piece::Picture(picture) => {
                let drawn = illustration::whole(picture, &paint.inks, self.right_to_left);
                container(drawn)
                    .padding(metrics.px(8.0))
                    .width(Length::Fill)
                    .height(Length::Fill)
                    .into()
            }
            Piece::Words(words, emphasis) => {
                let (size, bold) = match emphasis {
                    Emphasis::Title => (metrics.px(48.0).max(metrics.small_body * 1.1), true),
                    _ => (metrics.small_body, false),
                };
                self.line(
                    words,
                    Set {
                        size,
                        bold,
                        color: paint.ink,
                        align: Align::Middle,
                    },
                )
            }
            Piece::Fact(picture, words, _) => self.pictured(
                picture,
                words,
                Set {
                    size: metrics.body,
                    bold: false,
                    color: paint.ink,
                    align: Align::Start,
                },
                &paint.inks,
            ),
            Piece::Strip(..) => space().into(),
        });
        self.below(things.collect(), metrics.px(4.0))
            .height(Length::Fill)
            .into()
    }

    /// A picture beside its words: tiles stand one under another.
    fn lying_tile<'a, M: 'a>(&self, face: &[Piece], paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let things = face.iter().map(|piece| match piece {
            Piece::Picture(picture) => {
                let drawn = illustration::whole(picture, &paint.inks, self.right_to_left);
                container(drawn)
                    .width(Length::FillPortion(1))
                    .height(Length::Fill)
                    .into()
            }
            Piece::Words(words, _) => {
                let set = Set {
                    size: metrics.px(48.0),
                    bold: true,
                    color: paint.ink,
                    align: Align::Start,
                };
                container(self.line(words, set))
                    .width(Length::FillPortion(3))
                    .center_y(Length::Fill)
                    .into()
            }
            Piece::Fact(..) | Piece::Strip(..) => space().into(),
        });
        self.along(things.collect(), metrics.px(24.0)).into()
    }

    /// A face or a circle over its word; beside it where the screen is upright.
    fn answer<'a, M: 'a>(&self, face: &[Piece], paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        // On a small panel five stand side by side, however it stands.
        let upright = metrics.panel.is_upright() && !metrics.is_small();
        // Five above each other have no height to spare at the largest text.
        let size = if upright && !metrics.is_roomy() {
            metrics.small
        } else {
            metrics.body
        };
        let set = Set {
            size,
            bold: true,
            color: paint.ink,
            align: if upright { Align::Start } else { Align::Middle },
        };
        let things = face.iter().map(|piece| match piece {
            Piece::Picture(picture) => {
                let drawn = illustration::whole(picture, &paint.inks, false);
                let (width, height) = if upright {
                    (Length::FillPortion(1), Length::Fill)
                } else {
                    (Length::Fill, Length::Fill)
                };
                container(drawn).width(width).height(height).into()
            }
            Piece::Words(words, _) if upright => container(self.line(words, set))
                .width(Length::FillPortion(2))
                .center_y(Length::Fill)
                .into(),
            Piece::Words(words, _) => {
                let words = self.line(words, set);
                // As high under every picture, so that they stand in one row.
                let height = f32::from(self.label_lines) * metrics.line(set.size);
                container(words).height(height).into()
            }
            Piece::Fact(..) | Piece::Strip(..) => space().into(),
        });
        if upright {
            return self.along(things.collect(), metrics.px(24.0)).into();
        }
        self.below(things.collect(), metrics.px(12.0))
            .height(Length::Fill)
            .into()
    }

    /// A large icon over its word.
    fn topic<'a, M: 'a>(&self, face: &[Piece], paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            size: metrics.button,
            bold: true,
            color: paint.ink,
            align: Align::Middle,
        };
        let things = face.iter().map(|piece| match piece {
            Piece::Picture(picture) => self.large_icon(picture, paint),
            Piece::Words(words, _) => self.line(words, set),
            Piece::Fact(..) | Piece::Strip(..) => space().into(),
        });
        self.below(things.collect(), metrics.px(8.0))
            .height(Length::Fill)
            .into()
    }

    /// What the words leave, as far as it is still an icon.
    fn large_icon<'a, M: 'a>(&self, picture: &Illustration, paint: Paint) -> Element<'a, M> {
        let drawn = illustration::whole(picture, &paint.inks, self.right_to_left);
        container(drawn)
            .width(Length::Fill)
            .height(Length::Fill)
            .max_height(self.metrics.mm(32.0))
            .into()
    }

    /// An icon over its words; beside them on a small panel.
    fn step<'a, M: 'a>(&self, icon: Icon, name: &Text, paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = |size, align| Set {
            size,
            bold: true,
            color: paint.ink,
            align,
        };
        if metrics.is_small() {
            let icon = (icon, metrics.px(40.0));
            let set = set(metrics.label, Align::Start);
            return self.paired(icon, name, set, metrics.px(12.0), paint);
        }
        let size = if metrics.is_roomy() {
            metrics.button
        } else {
            metrics.small_body
        };
        let icon = self.large_icon(&Illustration::Icon(icon), paint);
        let words = self.line(name, set(size, Align::Middle));
        column![icon, words]
            .spacing(metrics.px(8.0))
            .height(Length::Fill)
            .into()
    }

    fn choice<'a, M: 'a>(
        &self,
        picture: Option<&Illustration>,
        name: &Text,
        paint: Paint,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            size: metrics.button,
            bold: true,
            color: paint.ink,
            align: Align::Middle,
        };
        let drawn = picture.map(|picture| {
            let drawn = self.small(picture, metrics.px(64.0), &paint.inks);
            container(drawn).center_x(Length::Fill).into()
        });
        let things = drawn.into_iter().chain([self.line(name, set)]).collect();
        container(self.below(things, metrics.px(16.0)))
            .center_y(Length::Fill)
            .into()
    }

    /// What a card says: the part of it that is its button.
    fn card_words<'a, M: 'a>(&self, face: &[Piece], paint: Paint) -> Element<'a, M> {
        let said = face
            .iter()
            .filter(|piece| matches!(piece, Piece::Words(..) | Piece::Fact(..)));
        let said = said.map(|piece| self.card_piece(piece, paint)).collect();
        self.below(said, self.metrics.px(4.0))
            .width(Length::Fill)
            .into()
    }

    /// A card: a picture, what is said, a strip and the speaker, in one frame. The picture gives
    /// way when there is much to say. Where cards lie, the picture stands beside the words.
    pub(super) fn card<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let Some((button, speakers)) = children.split_first() else {
            return space().into();
        };
        let (Role::Button { press, face } | Role::RadioButton { press, face, .. }) = &button.role
        else {
            return self
                .below(
                    children.iter().map(|child| self.node(child)).collect(),
                    metrics.gap,
                )
                .into();
        };
        let paint = self.paint(button, press);
        if metrics.is_small() {
            return self.small_card(button, face, speakers, paint);
        }
        let mut picture: Element<'a, M> = space().into();
        let mut foot: Vec<Element<'a, M>> = Vec::new();
        for piece in face {
            match piece {
                Piece::Picture(which) => picture = illustration::filling(which, &paint.inks),
                Piece::Strip(..) => foot.push(self.card_piece(piece, paint)),
                Piece::Words(..) | Piece::Fact(..) => {}
            }
        }
        foot.extend(speakers.iter().map(|speaker| self.node(speaker)));
        let foot = self
            .along(foot, metrics.px(16.0))
            .align_y(Alignment::Center)
            .width(Length::Fill);
        let padding = [metrics.px(10.0), metrics.px(15.0)];
        let content: Element<'a, M> = if metrics.cards_lie() {
            let (small, large) = (1, 3);
            let picture = container(picture)
                .width(Length::FillPortion(small))
                .height(Length::Fill);
            let said = column![self.node(button), space().height(Length::Fill), foot];
            let said = container(said)
                .padding(padding)
                .width(Length::FillPortion(large))
                .height(Length::Fill);
            self.along(vec![picture.into(), said.into()], 0.0).into()
        } else {
            let picture = container(picture).width(Length::Fill).height(Length::Fill);
            let said = column![self.node(button), foot].spacing(metrics.px(14.0));
            column![
                picture,
                container(said).padding(padding).width(Length::Fill)
            ]
            .into()
        };
        let frame = Frame {
            fill: paint.fill,
            edge: paint.edge,
            line: metrics.px(4.0),
            radius: metrics.px(32.0),
        };
        self.card_frame(content, frame)
    }

    /// On a small panel: a picture where there is room for one, what is said over the strip, the
    /// speaker.
    fn small_card<'a, T, M: 'a>(
        &self,
        button: &Node<T>,
        face: &[Piece],
        speakers: &[Node<T>],
        paint: Paint,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let mut across: Vec<Element<'a, M>> = Vec::new();
        let mut said = column![self.node(button), space().height(Length::Fill)];
        for piece in face {
            match piece {
                Piece::Picture(which) => across.push(
                    container(illustration::filling(which, &paint.inks))
                        .width(Length::FillPortion(1))
                        .height(Length::Fill)
                        .into(),
                ),
                Piece::Strip(..) => said = said.push(self.card_piece(piece, paint)),
                Piece::Words(..) | Piece::Fact(..) => {}
            }
        }
        let ends = speakers.iter().map(|speaker| self.node(speaker));
        let said = container(said).width(Length::Fill).height(Length::Fill);
        let said = [said.into()].into_iter().chain(ends).collect();
        let said = self
            .along(said, metrics.px(16.0))
            .align_y(Alignment::Center);
        let said = container(said)
            .padding([metrics.px(10.0), metrics.px(15.0)])
            .width(Length::FillPortion(4))
            .height(Length::Fill);
        across.push(said.into());
        let frame = Frame {
            fill: paint.fill,
            edge: paint.edge,
            line: metrics.px(4.0),
            radius: metrics.px(24.0),
        };
        self.card_frame(self.along(across, 0.0), frame)
    }

    fn card_frame<'a, M: 'a>(
        &self,
        content: impl Into<Element<'a, M>>,
        frame: Frame,
    ) -> Element<'a, M> {
        // Its line is drawn above the picture.
        let plain = Frame { line: 0.0, ..frame };
        let filled = framed(content, plain, Padding::ZERO)
            .width(Length::Fill)
            .height(Length::Fill);
        Rounded::new(filled, frame, self.palette.background).into()
    }

    fn card_piece<'a, M: 'a>(&self, piece: &Piece, paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = |emphasis: &Emphasis| {
            let (size, bold, color) = match emphasis {
                Emphasis::Small => (metrics.label, false, self.second(paint)),
                Emphasis::Body => (metrics.small_body, false, paint.ink),
                Emphasis::Strong => (self.card_size(), true, paint.ink),
                Emphasis::Title => (metrics.card_title(), true, paint.ink),
            };
            Set {
                size,
                bold,
                color,
                align: Align::Start,
            }
        };
        match piece {
            Piece::Words(words, emphasis) => self.line(words, set(emphasis)),
            Piece::Fact(picture, words, emphasis) => {
                self.pictured(picture, words, set(emphasis), &paint.inks)
            }
            Piece::Picture(picture) => self.small(picture, metrics.px(48.0), &paint.inks),
            Piece::Strip(tone, pieces) => self.strip(*tone, pieces, paint),
        }
    }

    /// Where a card is narrow or its lines are tall, its facts take the smallest size.
    fn card_size(&self) -> f32 {
        let roomy =
            self.metrics.is_roomy() && !self.metrics.tall && !self.metrics.panel.is_upright();
        if roomy {
            self.metrics.body
        } else {
            self.metrics.label
        }
    }

    /// Second ink, unless the button is pressed and everything on it is of one colour.
    fn second(&self, paint: Paint) -> Color {
        if paint.ink == self.palette.ink {
            self.palette.second_ink
        } else {
            paint.ink
        }
    }

    fn strip<'a, M: 'a>(&self, tone: Tone, pieces: &[Piece], paint: Paint) -> Element<'a, M> {
        let metrics = &self.metrics;
        let pressed = paint.ink != self.palette.ink;
        let fill = if pressed {
            paint.fill
        } else {
            self.palette.fill(tone)
        };
        let edge = if pressed {
            paint.ink
        } else {
            self.palette.edge(tone)
        };
        let line = if self.palette.is_high_contrast() {
            metrics.px(3.0)
        } else {
            0.0
        };
        let frame = Frame {
            fill,
            edge,
            line,
            radius: metrics.px(20.0),
        };
        let set = Set {
            size: metrics.label,
            bold: true,
            color: paint.ink,
            align: Align::Start,
        };
        let things = pieces.iter().map(|piece| match piece {
            Piece::Fact(picture, words, _) => self.pictured(picture, words, set, &paint.inks),
            other => self.card_piece(other, paint),
        });
        let content = self
            .along(things.collect(), metrics.px(8.0))
            .align_y(Alignment::Center)
            .width(Length::Fill);
        framed(content, frame, [metrics.px(6.0), metrics.px(14.0)])
            .width(Length::Fill)
            .into()
    }

    /// The whole attract screen.
    fn everything<'a, M: 'a>(&self, face: &[Piece]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let things = face.iter().map(|piece| match piece {
            Piece::Picture(picture) => {
                let drawn = illustration::whole(picture, &self.inks(), self.right_to_left);
                container(drawn)
                    .width(Length::Fill)
                    .height(Length::Fill)
                    .into()
            }
            Piece::Words(words, emphasis) => {
                let (size, bold) = match emphasis {
                    Emphasis::Title => (metrics.px(120.0), true),
                    Emphasis::Strong => (metrics.px(64.0), false),
                    Emphasis::Small | Emphasis::Body => (metrics.body, false),
                };
                self.line(
                    words,
                    Set {
                        size,
                        bold,
                        color: self.palette.ink,
                        align: Align::Middle,
                    },
                )
            }
            Piece::Fact(..) | Piece::Strip(..) => space().into(),
        });
        let all = self
            .below(things.collect(), metrics.px(16.0))
            .height(Length::Fill);
        container(all)
            .padding(metrics.margin)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// One picture of the pass, with its digit.
    pub(super) fn pass_tile<'a, M: 'a>(&self, picture: PassPicture) -> Element<'a, M> {
        let metrics = &self.metrics;
        let frame = Frame {
            fill: self.palette.surface,
            edge: self.palette.ink,
            line: metrics.px(4.0),
            radius: metrics.px(32.0),
        };
        let drawn = illustration::whole(&Illustration::Pass(picture), &self.inks(), false);
        let digit = iced::widget::text(picture.digit().to_string())
            .size(if metrics.is_roomy() {
                metrics.px(72.0)
            } else {
                metrics.px(56.0)
            })
            .font(iced::Font {
                weight: iced::font::Weight::Bold,
                ..iced::Font::with_name("Noto Sans")
            })
            .color(self.palette.ink);
        let digit = crate::ui::mark::Mark::part(digit);
        // At the largest text there is no height to spare.
        let both: Element<'a, M> = if metrics.is_roomy() {
            column![
                container(drawn).center(Length::Fill),
                container(digit).center_x(Length::Fill)
            ]
            .into()
        } else {
            let digit = container(digit).center_y(Length::Fill);
            iced::widget::row![container(drawn).center(Length::Fill), digit]
                .spacing(metrics.px(8.0))
                .into()
        };
        framed(both, frame, metrics.px(10.0))
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}
