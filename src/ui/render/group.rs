//! How children are arranged.

use super::Appearance;
use crate::semantics::{Illustration, Layout, Look, Node, Role, TextStep};
use crate::ui::part::{Frame, framed};
use iced::widget::{Column, Row, column, container, space};
use iced::{Alignment, Element, Length, Padding};

impl Appearance<'_> {
    pub(super) fn group<'a, T, M: 'a>(&self, _group: &Node<T>, layout: Layout, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let drawn = || children.iter().map(|child| self.node(child)).collect::<Vec<Element<'a, M>>>();
        match layout {
            Layout::Header => self.header(children),
            Layout::Navigation => self.navigation(children),
            Layout::Title => self.title(children, metrics.panel.width - 2.0 * metrics.margin),
            Layout::Tiles => {
                let tiles = drawn();
                if metrics.panel.is_upright() {
                    self.below(tiles, metrics.px(24.0)).height(Length::Fill).into()
                } else {
                    self.along(tiles, metrics.px(24.0)).height(Length::Fill).into()
                }
            }
            Layout::Column => self.below(drawn(), metrics.px(16.0)).width(Length::Fill).into(),
            Layout::Centred => {
                let inner = self.below(drawn(), metrics.px(28.0)).width(Length::Fill);
                let width = metrics.panel.width.min(metrics.px(1500.0));
                container(container(inner).max_width(width)).center(Length::Fill).into()
            }
            Layout::Beside => self.beside_each_other(children),
            Layout::Framed => self.below(drawn(), metrics.px(8.0)).into(),
            Layout::Cards => {
                let cards = drawn();
                if metrics.panel.is_upright() {
                    self.below(cards, metrics.px(24.0)).height(Length::Fill).into()
                } else {
                    self.along(cards, metrics.px(24.0)).height(Length::Fill).into()
                }
            }
            Layout::Card => self.below(drawn(), metrics.gap).width(Length::Fill).height(Length::Fill).into(),
            Layout::Paged => self.paged(children),
            Layout::Choices => self.grid(drawn(), self.choices_in_a_row(children.len()), 1.6),
            Layout::Languages => self.grid(drawn(), if metrics.panel.is_upright() { 2 } else { 3 }, 1.3),
            Layout::Row => self.row_of(children),
            Layout::Pass => self.pass(children),
            Layout::Dialog => {
                let inner = self.below(drawn(), metrics.px(40.0)).width(Length::Fill).align_x(Alignment::Center);
                let width = metrics.panel.width.min(metrics.px(1300.0));
                container(container(inner).max_width(width)).center(Length::Fill).into()
            }
        }
    }

    fn header<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let drawn = children.iter().map(|child| self.node(child)).collect();
        if metrics.panel.is_upright() {
            return self.below(drawn, metrics.px(16.0)).into();
        }
        self.along(drawn, metrics.px(32.0)).align_y(Alignment::Center).into()
    }

    fn nav_button_width(&self) -> f32 {
        self.metrics.mm(34.0).max(self.metrics.small * 5.6)
    }

    fn navigation<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let height = metrics.px(60.0) + metrics.small * if metrics.tall { 1.9 } else { 1.4 } + metrics.px(24.0);
        let sized = children.iter().map(|child| {
            container(self.node(child)).width(self.nav_button_width()).height(height.max(metrics.primary)).into()
        });
        self.along(sized.collect(), metrics.gap).into()
    }

    /// A title, and its speaker right after it.
    fn title<'a, T, M: 'a>(&self, children: &[Node<T>], width: f32) -> Element<'a, M> {
        let metrics = &self.metrics;
        let beside = if metrics.panel.is_upright() || children.len() < 2 {
            0.0
        } else {
            2.0 * (self.nav_button_width() + metrics.gap) + metrics.px(32.0)
        };
        let speaker = metrics.target + metrics.px(32.0);
        let mut things = Vec::new();
        for child in children {
            things.push(match child.role {
                Role::Heading(_) => container(self.node(child)).max_width(width - beside - speaker).into(),
                _ => self.node(child),
            });
        }
        self.along(things, metrics.px(24.0)).align_y(Alignment::Center).into()
    }

    fn beside_each_other<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let [picture, said] = children else {
            return self.below(children.iter().map(|child| self.node(child)).collect(), metrics.px(16.0)).into();
        };
        let (picture, said) = (self.node(picture), self.node(said));
        if metrics.panel.is_upright() {
            let picture = container(picture).width(Length::Fill).height(Length::Fill);
            return column![picture, said].spacing(metrics.px(24.0)).height(Length::Fill).into();
        }
        let (left, right) = if metrics.step == TextStep::Largest { (2, 3) } else { (5, 6) };
        let picture = container(picture).width(Length::FillPortion(left)).height(Length::Fill);
        let said = container(said).width(Length::FillPortion(right)).height(Length::Fill);
        self.along(vec![picture.into(), said.into()], metrics.px(32.0)).height(Length::Fill).into()
    }

    /// A list between its arrows: at its two edges, or below it where the screen is upright. The
    /// room of an arrow is kept when it is not drawn, so that nothing moves from page to page.
    fn paged<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let is_arrow = |node: &&Node<T>| matches!(node.look, Look::Arrow(_));
        let list_at = children.iter().position(|child| matches!(child.role, Role::Group { .. })).unwrap_or(0);
        let before = children[..list_at].iter().find(is_arrow).map(|node| self.node(node));
        let after = children[list_at..].iter().find(is_arrow).map(|node| self.node(node));
        let status = children.iter().find(|child| matches!(child.role, Role::Status)).map(|node| self.node(node));
        let Some(list) = children.get(list_at).map(|node| self.node(node)) else { return space().into() };
        let Some(status) = status else {
            return container(list).width(Length::Fill).height(Length::Fill).into();
        };
        let upright = metrics.panel.is_upright();
        let (width, height): (Length, Length) =
            if upright { (Length::Fixed(metrics.mm(60.0)), metrics.primary.into()) } else { (metrics.primary.into(), Length::Fixed(metrics.mm(80.0))) };
        let place = |arrow: Option<Element<'a, M>>| -> Element<'a, M> {
            container(arrow.unwrap_or_else(|| space().into())).width(width).height(height).into()
        };
        let list = container(list).width(Length::Fill).height(Length::Fill);
        if upright {
            let status = container(status).width(Length::Fill).center_x(Length::Fill);
            let arrows = self.along(vec![place(before), status.into(), place(after)], metrics.px(16.0));
            return column![list, arrows.align_y(Alignment::Center)].spacing(metrics.px(20.0)).height(Length::Fill).into();
        }
        let middle = column![list, status].spacing(metrics.px(8.0)).width(Length::Fill).height(Length::Fill);
        self.along(vec![place(before), middle.into(), place(after)], metrics.px(24.0)).align_y(Alignment::Center).height(Length::Fill).into()
    }

    fn choices_in_a_row(&self, count: usize) -> usize {
        match (self.metrics.panel.is_upright(), count) {
            (_, 0..=2) => 2,
            (true, _) => 2,
            (false, 3..=4) => count,
            (false, _) => 5,
        }
    }

    /// Rows of equal boxes, `height` × 25 mm high, and higher where there is room.
    fn grid<'a, M: 'a>(&self, things: Vec<Element<'a, M>>, in_a_row: usize, height: f32) -> Element<'a, M> {
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
            rows.push(self.along(cells, metrics.px(24.0)).height(Length::Fill).into());
        }
        let count = rows.len().max(1);
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let most = tallest * count as f32 + metrics.px(24.0) * (count - 1) as f32;
        let grid = Column::with_children(rows).spacing(metrics.px(24.0)).height(Length::Fill);
        container(container(grid).max_height(most)).center_y(Length::Fill).width(Length::Fill).into()
    }

    fn row_of<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let drawn: Vec<_> = children.iter().map(|child| self.node(child)).collect();
        let digits = children.iter().any(|child| matches!(child.role, Role::Image(Illustration::Pass(_))));
        if digits {
            // A number is read from left to right in every script.
            return Row::with_children(drawn).spacing(metrics.px(24.0)).height(Length::Fill).into();
        }
        let row = self.along(drawn, metrics.px(24.0)).width(Length::Fill);
        let width = if metrics.panel.is_upright() { metrics.panel.width } else { metrics.panel.width * 0.62 };
        container(row).max_width(width).into()
    }

    fn pass<'a, T, M: 'a>(&self, children: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let [code, facts, done] = children else {
            return self.below(children.iter().map(|child| self.node(child)).collect(), metrics.px(16.0)).into();
        };
        let (code, facts, done) = (self.node(code), self.node(facts), self.node(done));
        if metrics.panel.is_upright() {
            let code = container(code).width(Length::Fill).height(Length::Fill).max_height(metrics.mm(85.0));
            return column![code, facts, space().height(Length::Fill), done].spacing(metrics.px(24.0)).height(Length::Fill).into();
        }
        let code = container(code).width(Length::FillPortion(1)).height(Length::Fill);
        let said = column![facts, space().height(Length::Fill), done].spacing(metrics.px(16.0)).height(Length::Fill);
        let said = container(said).width(Length::FillPortion(1));
        self.along(vec![code.into(), said.into()], metrics.px(32.0)).height(Length::Fill).into()
    }

    pub(super) fn bar<'a, T, M: 'a>(&self, nodes: &[Node<T>]) -> Element<'a, M> {
        let metrics = &self.metrics;
        let (person, others): (Vec<_>, Vec<_>) = nodes.iter().partition(|node| matches!(node.look, Look::Person(_)));
        let (undo, settings): (Vec<_>, Vec<_>) = others.into_iter().partition(|node| node.id.as_str().starts_with("undo/"));
        let lines = if metrics.tall { 2.0 * 1.08 * 1.6 } else { 2.0 * 1.35 };
        let height = metrics.px(60.0) + metrics.small * lines + metrics.px(28.0);
        let portion = |node: &Node<T>, share: u16| -> Element<'a, M> {
            container(self.node(node)).width(Length::FillPortion(share)).height(height).into()
        };
        let settings: Vec<_> = settings.into_iter().map(|node| portion(node, 3)).collect();
        let mut ask: Vec<Element<'a, M>> = undo.into_iter().map(|node| portion(node, 3)).collect();
        ask.extend(person.into_iter().map(|node| portion(node, 5)));
        let content: Element<'a, M> = if metrics.panel.is_upright() {
            column![self.along(settings, metrics.px(24.0)), self.along(ask, metrics.px(24.0))].spacing(metrics.px(20.0)).into()
        } else {
            let all = settings.into_iter().chain(ask).collect();
            self.along(all, metrics.px(24.0)).into()
        };
        let line = container(space().width(Length::Fill).height(metrics.px(3.0)));
        let edge = self.palette.border;
        let line = line.style(move |_| container::Style { background: Some(edge.into()), ..container::Style::default() });
        let frame = Frame { fill: self.palette.surface, edge: self.palette.surface, line: 0.0, radius: 0.0 };
        let padding = Padding::from([metrics.px(16.0), metrics.margin]);
        column![line, framed(content, frame, padding).width(Length::Fill)].into()
    }
}
