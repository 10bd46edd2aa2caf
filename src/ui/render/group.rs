//! How children are arranged.

use super::Appearance;
use crate::semantics::{Illustration, Layout, Look, Node, Role};
use crate::ui::part::{Frame, framed};
use iced::widget::{Column, Row, column, container, space};
use iced::{Alignment, Element, Length, Padding};

impl Appearance<'_> {
    pub(super) fn group<'a, T, M: 'a>(
        &self,
        arrangement: Layout,
        children: &[Node<T>],
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        match arrangement {
            Layout::Header => self.header(children),
            Layout::Navigation => self.navigation(children),
            Layout::Title => self.title(children),
            Layout::Tiles if metrics.is_small() && metrics.panel.is_upright() => self
                .below(self.drawn(children), metrics.gap)
                .height(Length::Fill)
                .into(),
            Layout::Tiles => self.across(self.drawn(children)),
            Layout::Column => self
                .below(self.drawn(children), metrics.px(16.0))
                .width(Length::Fill)
                .into(),
            Layout::Digest => {
                let compact = Self {
                    compact: !metrics.is_roomy(),
                    ..*self
                };
                let drawn = children.iter().map(|child| compact.node(child)).collect();
                // What can be touched keeps its distance.
                let touchable = children.iter().any(|child| child.press().is_some());
                let spacing = if compact.compact && !touchable {
                    6.0
                } else {
                    16.0
                };
                self.below(drawn, metrics.px(spacing))
                    .width(Length::Fill)
                    .into()
            }
            Layout::Anchored => self.anchored(children),
            Layout::Centred => self.in_the_middle(children),
            Layout::Beside => self.beside_each_other(children),
            Layout::Cards => {
                let mut cards = self.drawn(children);
                // A last page with fewer cards keeps their size.
                while cards.len() < metrics.cards() {
                    cards.push(space().width(Length::Fill).height(Length::Fill).into());
                }
                self.across(cards)
            }
            Layout::Card => self.card(children),
            Layout::Paged => self.paged(children),
            Layout::Choices => {
                let in_a_row = self.choices_in_a_row(children.len());
                self.grid(self.drawn(children), in_a_row, 2.6)
            }
            Layout::Answers => self.answers(children),
            Layout::Filling => self.filling(children),
            Layout::Steppers => self.steppers(children),
            Layout::Stepper => self.stepper(children),
            Layout::Ways => self.tiled(children),
            Layout::Leaf => self.leaf(children),
            Layout::Foot => self.foot(children),
            Layout::Languages => {
                let in_a_row = metrics.languages_in_a_row(children.len());
                self.grid(self.drawn(children), in_a_row, 2.0)
            }
            Layout::Row => self.row_of(children),
            Layout::Actions => self.actions(children),
            Layout::Field => self.field(children),
            Layout::Typing => self.typing(children),
            Layout::Keypad => self.keypad(children),
            Layout::Pass => self.pass(children),
            Layout::Dialog => {
                let middle = Self {
                    centred: true,
                    ..*self
                };
                let inner = self
                    .below(
                        middle.drawn(children),
                        metrics.px(if metrics.is_small() { 16.0 } else { 48.0 }),
                    )
                    .width(Length::Fill)
                    .align_x(Alignment::Center);
                let width = metrics.panel.width.min(metrics.px(1300.0));
                container(container(inner).max_width(width))
                    .center(Length::Fill)
                    .into()
            }
        }
    }

    fn drawn<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Vec<Element<'a, M>> {
        children.iter().map(|child| self.node(child)).collect()
    }

    /// Side by side over all the room there is; one under another where the screen is upright.
    fn across<'a, M: 'a>(&self, things: Vec<Element<'a, M>>) -> Element<'a, M> {
        let spacing = self.metrics.px(24.0);
        if self.metrics.panel.is_upright() {
            self.below(things, spacing).height(Length::Fill).into()
        } else {
            self.along(things, spacing).height(Length::Fill).into()
        }
    }

    fn in_the_middle<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        // Below a picture, words stand in the middle too.
        let pictured = children
            .iter()
            .any(|child| matches!(child.role, Role::Image(_)));
        let look = Self {
            centred: pictured,
            ..*self
        };
        let drawn = children.iter().map(|child| match child.role {
            Role::Heading(_) => look.at_start(look.node(child)),
            _ => look.node(child),
        });
        let inner = self
            .below(drawn.collect(), metrics.px(28.0))
            .width(Length::Fill);
        let width = metrics.panel.width.min(metrics.px(1500.0));
        container(container(inner).max_width(width))
            .center(Length::Fill)
            .into()
    }

    /// What is said from the top, what can be done at the foot.
    fn leaf<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let [said, actions @ ..] = children else {
            return space().into();
        };
        let said = container(self.node(said))
            .width(Length::Fill)
            .height(Length::Fill);
        let all = std::iter::once(said.into()).chain(actions.iter().map(|node| self.node(node)));
        self.below(all.collect(), self.metrics.px(16.0))
            .height(Length::Fill)
            .into()
    }

    /// One under another; answers and a card take what the others leave. On a small panel that
    /// lies, what stands below answers stands beside them.
    fn filling<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let is_foot = |child: &&Node<T>| {
            matches!(
                child.role,
                Role::Group {
                    layout: Layout::Foot,
                    ..
                }
            )
        };
        if self.metrics.is_small() && !self.metrics.panel.is_upright() {
            let (foot, others): (Vec<_>, Vec<_>) = children.iter().partition(is_foot);
            let mut beside = vec![self.stacked_full(&others)];
            beside.extend(foot.into_iter().map(|foot| {
                let letters = foot.children().iter().map(foot_letters).max();
                container(self.node(foot))
                    .width(self.metrics.foot_beside(letters.unwrap_or(0)))
                    .height(Length::Fill)
                    .into()
            }));
            return self
                .along(beside, self.metrics.gap)
                .height(Length::Fill)
                .into();
        }
        self.stacked_full(&children.iter().collect::<Vec<_>>())
    }

    /// One under another; answers and a card take what the others leave.
    fn stacked_full<'a, T, M: 'a>(&self, children: &[&Node<T>]) -> Element<'a, M> {
        let (stepper, ways) = self.metrics.stepper_shares();
        let height = |layout: Layout| match layout {
            Layout::Answers | Layout::Card => Length::Fill,
            Layout::Steppers => Length::FillPortion(stepper),
            Layout::Ways => Length::FillPortion(ways),
            _ => Length::Shrink,
        };
        let placed = children.iter().map(|child| {
            let height = match &child.role {
                Role::Group { layout, .. } => height(*layout),
                _ => Length::Shrink,
            };
            container(self.node(child))
                .width(Length::Fill)
                .height(height)
                .into()
        });
        self.below(placed.collect(), self.metrics.px(24.0))
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// The ways back, the title, and what stands beside it where there is room: below it else.
    fn header<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let is_beside = |node: &&Node<T>| {
            matches!(
                node.role,
                Role::Group {
                    layout: Layout::Row,
                    ..
                }
            )
        };
        let is_aside = |node: &&Node<T>| matches!(node.look, Look::Aside(_) | Look::Way(_));
        let (beside, first): (Vec<_>, Vec<_>) = children.iter().partition(is_beside);
        let (aside, first): (Vec<_>, Vec<_>) = first.into_iter().partition(is_aside);
        if metrics.is_small() {
            return self.small_header(first, aside, beside);
        }
        let mut first: Vec<Element<'a, M>> =
            first.into_iter().map(|child| self.node(child)).collect();
        let (width, height) = metrics.aside();
        let aside = aside.into_iter().map(|child| {
            container(self.node(child))
                .width(width)
                .height(height)
                .into()
        });
        let beside = beside.into_iter().map(|child| self.node(child));
        if metrics.panel.is_upright() {
            let mut top: Vec<Element<'a, M>> = first.drain(..first.len().min(1)).collect();
            top.extend(aside);
            let top = self
                .along(top, metrics.px(32.0))
                .align_y(Alignment::Center)
                .into();
            let all = std::iter::once(top).chain(first).chain(beside);
            let all = all.map(|one| self.at_start(one)).collect();
            return self.below(all, metrics.px(16.0)).into();
        }
        // At the largest text the width is taken, and below the title there is room.
        let mut aside: Vec<Element<'a, M>> = aside.collect();
        if !metrics.is_roomy()
            && let Some(title) = first.pop()
        {
            let under_title = [title].into_iter().chain(aside.drain(..)).collect();
            let under_title = self.below(under_title, metrics.px(8.0));
            first.push(under_title.align_x(self.start()).into());
        }
        let row = self
            .along(first, metrics.px(32.0))
            .align_y(Alignment::Center);
        let row = self.at_start(row);
        let all = [row].into_iter().chain(aside).chain(beside).collect();
        self.along(all, metrics.px(32.0))
            .align_y(Alignment::Center)
            .into()
    }

    /// The ways back and the title; below them, over the whole width, what else there is.
    fn small_header<'a, T, M: 'a>(
        &self,
        first: Vec<&Node<T>>,
        aside: Vec<&Node<T>>,
        beside: Vec<&Node<T>>,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let upright = metrics.panel.is_upright();
        let portion = |node: &Node<T>, share: u16| -> Element<'a, M> {
            container(self.node(node))
                .width(Length::FillPortion(share))
                .into()
        };
        let mut first: Vec<Element<'a, M>> =
            first.into_iter().map(|node| self.node(node)).collect();
        let mut below: Vec<_> = beside.into_iter().map(|node| portion(node, 3)).collect();
        let mut all = Vec::new();
        if upright {
            let title = first.split_off(first.len().min(1));
            let aside = aside.into_iter().map(|node| {
                let height = match node.look {
                    Look::Way(_) => metrics.bar_button_height(),
                    _ => metrics.beside_way_back(),
                };
                container(portion(node, 1)).height(height).into()
            });
            let top = first.into_iter().chain(aside).collect();
            let top = self.along(top, metrics.px(24.0));
            all.push(self.at_start(top));
            all.extend(title.into_iter().map(|title| self.at_start(title)));
        } else {
            below.extend(aside.into_iter().map(|node| portion(node, 1)));
            let row = self
                .along(first, metrics.px(24.0))
                .align_y(Alignment::Center);
            all.push(self.at_start(row));
        }
        if !below.is_empty() {
            let row = self.along(below, metrics.gap).height(metrics.row_below());
            all.push(row.into());
        }
        self.below(all, metrics.px(16.0)).into()
    }

    fn navigation<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let (width, height) = self.metrics.way_back();
        let sized = children.iter().map(|child| {
            container(self.node(child))
                .width(width)
                .height(height)
                .into()
        });
        self.along(sized.collect(), self.metrics.gap).into()
    }

    /// A title, and its speaker right after it.
    fn title<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let things = children.iter().map(|child| match child.role {
            Role::Heading(_) => container(self.node(child))
                .max_width(metrics.title_width())
                .into(),
            _ => self.node(child),
        });
        self.along(things.collect(), metrics.px(24.0))
            .align_y(Alignment::Center)
            .into()
    }

    fn beside_each_other<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let [picture, said] = children else {
            return self
                .below(
                    children.iter().map(|child| self.node(child)).collect(),
                    metrics.px(16.0),
                )
                .into();
        };
        let is_picture = matches!(picture.role, Role::Image(_));
        let fills = is_picture
            || matches!(
                picture.role,
                Role::Group {
                    layout: Layout::Filling,
                    ..
                }
            );
        let (picture, said) = (self.node(picture), self.node(said));
        if metrics.panel.is_upright() {
            if !fills {
                return column![picture, space().height(Length::Fill), said]
                    .spacing(metrics.px(24.0))
                    .height(Length::Fill)
                    .into();
            }
            let picture = container(picture)
                .width(Length::Fill)
                .height(Length::Fill)
                .max_height(metrics.mm(110.0));
            return column![picture, said]
                .spacing(metrics.px(24.0))
                .height(Length::Fill)
                .into();
        }
        let (left, right) = if is_picture { metrics.beside() } else { (6, 5) };
        let picture = container(picture)
            .width(Length::FillPortion(left))
            .height(Length::Fill);
        let said = container(said)
            .width(Length::FillPortion(right))
            .height(Length::Fill);
        self.along(vec![picture.into(), said.into()], metrics.px(32.0))
            .height(Length::Fill)
            .into()
    }

    /// A list between its arrows: at its two edges, or below it where the screen is upright. The
    /// room of an arrow is kept when it is not drawn, so that nothing moves from page to page.
    fn paged<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let is_arrow = |node: &&Node<T>| matches!(node.look, Look::Arrow(_));
        let list_at = children
            .iter()
            .position(|child| matches!(child.role, Role::Group { .. }))
            .unwrap_or(0);
        let before = children[..list_at]
            .iter()
            .find(is_arrow)
            .map(|node| self.node(node));
        let after = children[list_at..]
            .iter()
            .find(is_arrow)
            .map(|node| self.node(node));
        let middle = Self {
            centred: true,
            ..*self
        };
        let status = children
            .iter()
            .find(|child| matches!(child.role, Role::Status))
            .map(|node| middle.node(node));
        let Some(list) = children.get(list_at).map(|node| self.node(node)) else {
            return space().into();
        };
        let Some(status) = status else {
            return container(list)
                .width(Length::Fill)
                .height(Length::Fill)
                .into();
        };
        let upright = metrics.panel.is_upright();
        if metrics.is_small() && !upright {
            return self.paged_lying(before, list, after, status);
        }
        let (width, height): (Length, Length) = if upright {
            let width = if metrics.is_small() { 40.0 } else { 60.0 };
            (Length::Fixed(metrics.mm(width)), metrics.arrow().into())
        } else {
            (metrics.arrow().into(), Length::Fixed(metrics.mm(80.0)))
        };
        let place = |arrow: Option<Element<'a, M>>| -> Element<'a, M> {
            container(arrow.unwrap_or_else(|| space().into()))
                .width(width)
                .height(height)
                .into()
        };
        let list = container(list).width(Length::Fill).height(Length::Fill);
        if upright {
            let status = container(status).width(Length::Fill);
            let arrows = self.along(
                vec![place(before), status.into(), place(after)],
                metrics.px(16.0),
            );
            return column![list, arrows.align_y(Alignment::Center)]
                .spacing(metrics.px(20.0))
                .height(Length::Fill)
                .into();
        }
        // The page stands under the arrow that leads on; its words wrap to the arrow's width.
        let status = container(status).width(metrics.arrow());
        let onward = column![place(after), status].spacing(metrics.px(12.0));
        let both = vec![place(before), list.into(), onward.into()];
        self.along(both, metrics.px(24.0))
            .align_y(Alignment::Center)
            .height(Length::Fill)
            .into()
    }

    /// Between arrows as high as there is room for, over the page they lead to.
    fn paged_lying<'a, M: 'a>(
        &self,
        before: Option<Element<'a, M>>,
        list: Element<'a, M>,
        after: Option<Element<'a, M>>,
        status: Element<'a, M>,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let arrow = |arrow: Option<Element<'a, M>>| -> Element<'a, M> {
            let arrow = container(arrow.unwrap_or_else(|| space().into()));
            container(arrow.height(metrics.mm(26.0)))
                .width(metrics.arrow())
                .center_y(Length::Fill)
                .into()
        };
        let status = container(status).width(metrics.arrow());
        let onward = column![arrow(after), status].height(Length::Fill);
        let list = container(list).width(Length::Fill).height(Length::Fill);
        self.along(
            vec![arrow(before), list.into(), onward.into()],
            metrics.px(24.0),
        )
        .height(Length::Fill)
        .into()
    }

    fn choices_in_a_row(&self, count: usize) -> usize {
        match (self.metrics.panel.is_upright(), self.metrics.is_roomy()) {
            (true, _) => 2,
            (false, false) => 3,
            (false, true) if count <= 4 => count.max(2),
            (false, true) if count <= 6 => 3,
            (false, true) => 4,
        }
    }

    /// Rows of equal boxes, `height` × 25 mm high, and higher where there is room.
    fn grid<'a, M: 'a>(
        &self,
        things: Vec<Element<'a, M>>,
        in_a_row: usize,
        height: f32,
    ) -> Element<'a, M> {
        let metrics = &self.metrics;
        let tallest = metrics.primary * height * f32::from(metrics.step.percent()) / 100.0;
        let mut rows: Vec<Element<'a, M>> = Vec::new();
        let mut things = things.into_iter();
        loop {
            let mut cells: Vec<Element<'a, M>> = things.by_ref().take(in_a_row).collect();
            if cells.is_empty() {
                break;
            }
            while cells.len() < in_a_row {
                cells.push(space().width(Length::Fill).into());
            }
            rows.push(
                self.along(cells, metrics.px(24.0))
                    .height(Length::Fill)
                    .into(),
            );
        }
        let count = rows.len().max(1);
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let most = tallest * count as f32 + metrics.px(24.0) * (count - 1) as f32;
        let grid = Column::with_children(rows)
            .spacing(metrics.px(24.0))
            .height(Length::Fill);
        container(container(grid).max_height(most))
            .center_y(Length::Fill)
            .width(Length::Fill)
            .into()
    }

    /// Side by side from the least to the most; one under another where the screen is upright.
    fn answers<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let letters = |child: &Node<T>| child.name.plain_words().chars().count();
        let longest = children.iter().map(letters).max().unwrap_or(0);
        let look = Self {
            label_lines: if longest > metrics.answer_letters() {
                2
            } else {
                1
            },
            ..*self
        };
        let answers = children.iter().map(|child| look.node(child)).collect();
        let (all, tallest): (Element<'a, M>, f32) = if metrics.is_small() {
            let all = self.along(answers, metrics.px(16.0)).height(Length::Fill);
            (all.into(), 80.0)
        } else if metrics.panel.is_upright() {
            let all = self.below(answers, metrics.gap).height(Length::Fill);
            (all.into(), 260.0)
        } else {
            let all = self.along(answers, metrics.px(24.0)).height(Length::Fill);
            (all.into(), 110.0)
        };
        container(container(all).max_height(metrics.mm(tallest)))
            .width(Length::Fill)
            .center_y(Length::Fill)
            .into()
    }

    /// The way past at one end, the way on at the other, the words between them.
    fn foot<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let middle = Self {
            centred: true,
            ..*self
        };
        if metrics.is_small() && !metrics.panel.is_upright() {
            let things = children.iter().map(|child| match child.look {
                Look::Primary(_) | Look::Secondary(_) => self.node(child),
                _ => middle.node(child),
            });
            let column = self.below(things.collect(), metrics.px(16.0));
            return container(column).center_y(Length::Fill).into();
        }
        let is_way = |child: &&Node<T>| matches!(child.look, Look::Primary(_) | Look::Secondary(_));
        let placed = |child: &Node<T>| -> Element<'a, M> {
            let node = if is_way(&child) {
                self.node(child)
            } else {
                middle.node(child)
            };
            // Each takes of the width what its words need.
            let share = Length::FillPortion(4 + foot_letters(child).clamp(3, 12));
            container(node).width(share).into()
        };
        let row = |things: Vec<&Node<T>>| -> Element<'a, M> {
            let things = things.into_iter().map(placed).collect();
            self.along(things, metrics.px(24.0))
                .align_y(Alignment::Center)
                .into()
        };
        // Where lines are tall, words are short, and there is no height to spare.
        let short = metrics.tall && children.iter().all(|child| foot_letters(child) <= 6);
        if metrics.panel.is_upright() && !metrics.is_roomy() && !short {
            let (ways, said): (Vec<_>, Vec<_>) = children.iter().partition(is_way);
            let all = said.into_iter().map(placed).chain([row(ways)]).collect();
            return self.below(all, metrics.px(16.0)).into();
        }
        row(children.iter().collect())
    }

    /// One under another; side by side where a small panel is upright.
    fn steppers<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let (drawn, gap) = (self.drawn(children), metrics.px(24.0));
        if metrics.is_small() && metrics.panel.is_upright() {
            return self.along(drawn, gap).height(Length::Fill).into();
        }
        self.below(drawn, gap).height(Length::Fill).into()
    }

    /// A level between the button that lowers it and the one that raises it; above both where the
    /// screen is upright, and these one under another where it is small.
    fn stepper<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let [level, lower, raise] = children else {
            return self.across(self.drawn(children));
        };
        let middle = Self {
            centred: true,
            ..*self
        };
        let level = middle.node(level);
        let gap = metrics.px(24.0);
        let upright = metrics.panel.is_upright();
        if metrics.is_small() && upright {
            // As high as the one beside it, whatever lines its words take.
            let lines = 2.0 * metrics.line(metrics.label) + metrics.px(32.0);
            let level = container(level).height(lines);
            let buttons = vec![self.node(lower), self.node(raise)];
            let buttons = self.below(buttons, gap).height(Length::Fill);
            return column![level, buttons]
                .spacing(metrics.px(8.0))
                .height(Length::Fill)
                .into();
        }
        if upright {
            let buttons = vec![self.node(lower), self.node(raise)];
            let buttons = self.along(buttons, gap).height(Length::Fill);
            return column![level, buttons]
                .spacing(metrics.px(16.0))
                .height(Length::Fill)
                .into();
        }
        let portion = |thing: Element<'a, M>, share| -> Element<'a, M> {
            container(thing)
                .width(Length::FillPortion(share))
                .center_y(Length::Fill)
                .into()
        };
        let lower = portion(self.node(lower), 4);
        let raise = portion(self.node(raise), 4);
        self.along(vec![lower, portion(level, 5), raise], gap)
            .height(Length::Fill)
            .into()
    }

    /// Large buttons side by side, as high as there is room for.
    fn tiled<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        self.along(self.drawn(children), self.metrics.px(24.0))
            .height(Length::Fill)
            .into()
    }

    fn row_of<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let digits = children
            .iter()
            .any(|child| matches!(child.role, Role::Image(Illustration::Pass(_))));
        if digits {
            // A number is read from left to right in every script.
            return Row::with_children(self.drawn(children))
                .spacing(metrics.px(24.0))
                .height(Length::Fill)
                .into();
        }
        self.filters(children)
    }

    /// Each as wide as its words need, and not narrower than a short word; on a small panel they
    /// share the width by that.
    fn filters<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        const SHORT_WORD: usize = 7;
        let metrics = &self.metrics;
        let sized = children.iter().map(|child| {
            let name = child.name.plain_words();
            let drawn = container(self.node(child));
            if metrics.is_small() {
                let letters = metrics.filter_letters(&name).max(SHORT_WORD);
                let share = u16::try_from(letters).unwrap_or(u16::MAX);
                return drawn.width(Length::FillPortion(share)).into();
            }
            let (width, height) = metrics.filter(&name);
            drawn.width(width).height(height).into()
        });
        let row = |gap| self.along(sized.collect(), gap);
        if metrics.is_small() {
            return row(metrics.gap).height(Length::Fill).into();
        }
        row(metrics.px(24.0)).into()
    }

    /// The first from the top, the others at the foot.
    fn anchored<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let mut drawn: Vec<Element<'a, M>> =
            children.iter().map(|child| self.node(child)).collect();
        if !self.metrics.panel.is_upright() && drawn.len() > 1 {
            drawn.insert(1, space().height(Length::Fill).into());
            return self
                .below(drawn, self.metrics.px(16.0))
                .height(Length::Fill)
                .into();
        }
        self.below(drawn, self.metrics.px(16.0))
            .width(Length::Fill)
            .into()
    }

    pub(super) fn bar<'a, T, M: 'a>(&self, nodes: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let (person, others): (Vec<_>, Vec<_>) = nodes
            .iter()
            .partition(|node| matches!(node.look, Look::Person(_)));
        let (undo, settings): (Vec<_>, Vec<_>) = others
            .into_iter()
            .partition(|node| node.id.as_str().starts_with("undo/"));
        let height = metrics.bar_button_height();
        let look = Self {
            crowded: !undo.is_empty(),
            ..*self
        };
        let portion = |node: &Node<T>, share: u16| -> Element<'a, M> {
            container(look.node(node))
                .width(Length::FillPortion(share))
                .height(height)
                .into()
        };
        let (setting, undoing, asking) = match (metrics.is_small(), look.crowded) {
            (false, _) => (3, 4, 6),
            (true, false) => (4, 4, 5),
            (true, true) => (2, 4, 5),
        };
        let mut settings: Vec<_> = settings
            .into_iter()
            .map(|node| portion(node, setting))
            .collect();
        let mut ask: Vec<Element<'a, M>> = undo
            .into_iter()
            .map(|node| portion(node, undoing))
            .collect();
        ask.extend(person.into_iter().map(|node| portion(node, asking)));
        let between = metrics.px(if metrics.is_small() { 16.0 } else { 24.0 });
        let content: Element<'a, M> = if metrics.panel.is_upright() {
            // On a small panel three stand in a row.
            let most = if metrics.is_small() {
                3
            } else {
                settings.len()
            };
            let further = settings.split_off(most.min(settings.len()));
            let ask = further.into_iter().chain(ask).collect();
            column![self.along(settings, between), self.along(ask, between)]
                .spacing(metrics.px(20.0))
                .into()
        } else {
            let all = settings.into_iter().chain(ask).collect();
            self.along(all, between).into()
        };
        let line = container(space().width(Length::Fill).height(metrics.px(3.0)));
        let edge = self.palette.border;
        let line = line.style(move |_| container::Style {
            background: Some(edge.into()),
            ..container::Style::default()
        });
        let frame = Frame {
            fill: self.palette.surface,
            edge: self.palette.surface,
            line: 0.0,
            radius: 0.0,
        };
        let padding = Padding::from([metrics.bar_padding(), metrics.margin]);
        column![line, framed(content, frame, padding).width(Length::Fill)].into()
    }
}

/// Letters of a way on, as far as they need to stand in one line; none of what is only said.
fn foot_letters<T>(node: &Node<T>) -> u16 {
    let name = node.name.plain_words();
    let words = name.split(' ').map(|word| word.chars().count());
    // A short word has an icon beside it, and may have a second word.
    let letters = node
        .press()
        .and_then(|_| words.max())
        .map(|most| most.max(6));
    u16::try_from(letters.unwrap_or(0)).unwrap_or(u16::MAX)
}
