//! From the tree to what iced draws. One function a role, one a look, one a layout.

mod button;
mod group;
mod keys;
mod pass;

use super::corners::Rounded;
use super::illustration::{self, Inks};
use super::layout::Metrics;
use super::mark::{Mark, Ring};
use super::part::{Align, Frame, Set, framed};
use super::theme::Palette;
use crate::l10n::{Catalogue, Text};
use crate::semantics::{Id, Illustration, Layout, Look, Node, Role, Tree};
use iced::widget::{column, container, space};
use iced::{Color, Element, Length, Padding};

/// How the tree is drawn now.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the place of a node"
)]
pub struct Appearance<'a> {
    pub palette: Palette,
    pub metrics: Metrics,
    pub catalogue: &'a Catalogue,
    /// The whole screen is arranged from right to left.
    pub right_to_left: bool,
    /// On which node the focus ring is drawn.
    pub focus: Option<&'a Id>,
    /// Which node a finger holds.
    pub pressed: Option<&'a Id>,
    /// Words stand in the middle, as in a dialog.
    pub centred: bool,
    /// What is said takes the smallest size, where there is much of it.
    pub compact: bool,
    /// The bar holds one button more than usual.
    pub crowded: bool,
    /// Lines of the longest word under an answer.
    pub label_lines: u8,
    /// Which node is read aloud, and which of its sentences, from 0.
    pub reading: Option<(&'a Id, usize)>,
    /// The sentence that is marked in the words that are drawn.
    pub sentence: Option<usize>,
}

/// Draws a screen. A dialog takes the whole of it: nothing behind it distracts.
#[must_use]
pub fn render<'a, T, M: 'a>(tree: &Tree<T>, look: &Appearance<'_>) -> Element<'a, M> {
    let metrics = &look.metrics;
    if let Some(dialog) = &tree.dialog {
        return page(look.node(dialog), metrics.margin);
    }
    if let [only] = tree.main.as_slice()
        && only.look == Look::Everything
    {
        return page(look.node(only), 0.0);
    }
    let nodes = tree
        .main
        .iter()
        .map(|node| look.at_start(look.node(node)))
        .collect();
    let main = look.below(nodes, metrics.between()).height(Length::Fill);
    let padding = Padding {
        top: metrics.above(),
        right: metrics.margin,
        bottom: metrics.between(),
        left: metrics.margin,
    };
    let main = container(main)
        .padding(padding)
        .width(Length::Fill)
        .height(Length::Fill);
    if tree.bar.is_empty() {
        return page(main, 0.0);
    }
    page(column![main, look.bar(&tree.bar)], 0.0)
}

/// The colour behind it is the window's own, see [`behind`]: a box as large as the screen would be
/// drawn anew, through a mask, wherever anything changes.
fn page<'a, M: 'a>(content: impl Into<Element<'a, M>>, padding: f32) -> Element<'a, M> {
    container(content)
        .padding(padding)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// The colour behind a page. iced's software renderer draws what has changed piece by piece,
/// each piece through all layers and a mask; a page that has changed altogether is drawn many
/// times over. Where the colour behind changes, it draws everything once and without a mask: so
/// every other page has a colour that is another one to iced, and the same to the eye.
#[must_use]
pub fn behind(palette: &Palette, every_other: bool) -> Color {
    /// Far below the 1/255 that a panel can show.
    const UNSEEN: f32 = 0.0001;
    let color = palette.background;
    let step = if color.r > 0.5 { -UNSEEN } else { UNSEEN };
    Color {
        r: if every_other { color.r + step } else { color.r },
        ..color
    }
}

/// What a finger on a node touches.
fn touched<T>(node: &Node<T>) -> Option<Id> {
    match &node.role {
        Role::Group {
            layout: Layout::Card,
            children,
        } => children.first().and_then(touched),
        _ => node.press().map(|_| node.id.clone()),
    }
}

impl Appearance<'_> {
    /// Draws a node and marks where it stands.
    fn node<'a, T, M: 'a>(&self, node: &Node<T>) -> Element<'a, M> {
        let sentence = self.reading.filter(|(id, _)| **id == node.id);
        let marked = Self {
            sentence: sentence.map(|(_, nth)| nth),
            ..*self
        };
        let drawn = match &node.role {
            Role::Heading(level) => {
                let size = self
                    .metrics
                    .heading(*level, node.name.plain_words().chars().count());
                marked.words(&node.name, self.set(size, true))
            }
            Role::Paragraph | Role::Status | Role::Alert => marked.said(node),
            Role::Progress { done, of } if node.look == Look::Level => {
                self.level(&node.name, *done, of.saturating_sub(*done))
            }
            Role::Progress { done, of } => {
                self.progress(&node.name, of.saturating_sub(*done), *done)
            }
            Role::Image(Illustration::Qr(words)) => self.qr(words, &node.name),
            Role::Image(picture) => self.image(picture),
            Role::Button { press, face } => self.button(node, press, face, false),
            Role::RadioButton {
                checked,
                press,
                face,
            } => self.button(node, press, face, *checked),
            Role::Group { layout, children } => self.group(*layout, children),
        };
        let ring = (self.focus == Some(&node.id)).then_some(Ring {
            palette: self.palette,
            unit: self.metrics.unit,
            radius: self.metrics.px(if node.look == Look::Speaker {
                999.0
            } else {
                24.0
            }),
        });
        let acts = node.press().is_some();
        let read = sentence.filter(|_| acts).map(|_| Frame {
            fill: Color::TRANSPARENT,
            edge: self.palette.accent,
            line: self.metrics.px(8.0),
            radius: self.metrics.px(28.0),
        });
        Mark::node(node.id.clone(), touched(node), ring, drawn)
            .read(read)
            .into()
    }

    fn set(&self, size: f32, bold: bool) -> Set {
        let align = if self.centred {
            Align::Middle
        } else {
            Align::Start
        };
        Set {
            size,
            bold,
            color: self.palette.ink,
            align,
        }
    }

    fn inks(&self) -> Inks {
        Inks::of(&self.palette)
    }

    /// Words that do nothing.
    fn said<'a, T, M: 'a>(&self, node: &Node<T>) -> Element<'a, M> {
        let metrics = &self.metrics;
        let body = self.set(
            if self.compact {
                metrics.small
            } else {
                metrics.body
            },
            false,
        );
        let strong = self.set(
            if self.compact {
                metrics.small
            } else {
                metrics.body
            },
            true,
        );
        match &node.look {
            Look::Strong => self.line(&node.name, strong),
            Look::Label => self.line(
                &node.name,
                Set {
                    size: metrics.label,
                    ..strong
                },
            ),
            Look::Small => self.line(
                &node.name,
                Set {
                    size: if matches!(node.role, Role::Status) {
                        metrics.label
                    } else {
                        metrics.small
                    },
                    color: self.palette.second_ink,
                    ..body
                },
            ),
            Look::Fact(picture) => self.pictured(picture, &node.name, body, &self.inks()),
            Look::Typed => self.typed(&node.name),
            Look::StrongFact(picture) => self.pictured(picture, &node.name, strong, &self.inks()),
            Look::Band(tone, picture) => {
                let frame = Frame {
                    fill: self.palette.fill(*tone),
                    edge: self.palette.edge(*tone),
                    line: metrics.px(4.0),
                    radius: metrics.px(24.0),
                };
                let inks = Inks {
                    surface: self.palette.surface,
                    ..self.inks()
                };
                let content = match picture {
                    Illustration::Seats { .. } => {
                        let people = self.small(picture, metrics.px(56.0).max(metrics.body), &inks);
                        let people = container(people).width(Length::Fill).align_x(self.start());
                        column![people, self.line(&node.name, strong)]
                            .spacing(metrics.px(8.0))
                            .into()
                    }
                    _ => self.pictured(picture, &node.name, strong, &inks),
                };
                framed(content, frame, [metrics.px(16.0), metrics.px(24.0)])
                    .width(Length::Fill)
                    .into()
            }
            _ => self.line(&node.name, body),
        }
    }

    fn image<'a, M: 'a>(&self, picture: &Illustration) -> Element<'a, M> {
        let metrics = &self.metrics;
        match picture {
            Illustration::Pass(which) => self.pass_tile(*which),
            Illustration::Slots(slots) => self.slots(*slots),
            Illustration::Art(_) => container(illustration::whole(
                picture,
                &self.inks(),
                self.right_to_left,
            ))
            .width(Length::Fill)
            .height(metrics.px(280.0))
            .into(),
            _ => {
                let frame = Frame {
                    fill: self.palette.surface,
                    edge: self.palette.border,
                    line: metrics.px(4.0),
                    radius: metrics.px(32.0),
                };
                let picture = illustration::filling(picture, &self.inks());
                Rounded::new(picture, frame, self.palette.background).into()
            }
        }
    }

    /// How far something is turned up. It stands among buttons, and grows with them.
    fn level<'a, M: 'a>(&self, name: &Text, done: u8, left: u8) -> Element<'a, M> {
        let metrics = &self.metrics;
        let (thick, between, size) = match (metrics.is_small(), metrics.panel.is_upright()) {
            // Beside buttons of one or two lines.
            (true, false) => (12.0, 0.0, metrics.label),
            (true, true) => (24.0, 8.0, metrics.label),
            (false, _) if metrics.is_roomy() => (40.0, 16.0, metrics.small_body),
            (false, _) => (40.0, 8.0, metrics.label),
        };
        let parts = self.parts(metrics.px(thick), done, left);
        let set = Set {
            align: Align::Middle,
            ..self.set(size, true)
        };
        column![parts, self.line(name, set)]
            .spacing(metrics.px(between))
            .into()
    }

    fn progress<'a, M: 'a>(&self, name: &Text, left: u8, done: u8) -> Element<'a, M> {
        let metrics = &self.metrics;
        let set = Set {
            align: Align::Middle,
            ..self.set(metrics.body, true)
        };
        let parts = self.parts(metrics.px(32.0), left, done);
        column![parts, self.line(name, set)]
            .spacing(metrics.px(16.0))
            .into()
    }

    /// Two parts of a whole, of which the first stands out.
    fn parts<'a, M: 'a>(&self, thick: f32, first: u8, second: u8) -> Element<'a, M> {
        let part = |share: u8, color: Color| -> Element<'a, M> {
            let frame = Frame {
                fill: color,
                edge: color,
                line: 0.0,
                radius: thick / 2.0,
            };
            framed(space(), frame, Padding::ZERO)
                .width(Length::FillPortion(u16::from(share.max(1))))
                .height(thick)
                .into()
        };
        let shares = [(first, self.palette.primary), (second, self.palette.border)];
        let parts = shares.into_iter().filter(|(share, _)| *share > 0);
        let parts = parts.map(|(share, color)| part(share, color)).collect();
        self.along(parts, self.metrics.px(4.0)).into()
    }
}
