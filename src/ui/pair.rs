//! An icon and its words, side by side in reading order, in the middle of what they are given.
//! A row of iced gives the first child all it wants; read from right to left, that is the words,
//! and nothing is left for the icon.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Element, Length, Point, Rectangle, Size};

pub struct Pair<'a, M> {
    /// The icon, then the words.
    both: [Element<'a, M>; 2],
    spacing: f32,
    right_to_left: bool,
}

impl<'a, M> Pair<'a, M> {
    pub fn new(
        icon: Element<'a, M>,
        words: Element<'a, M>,
        spacing: f32,
        right_to_left: bool,
    ) -> Self {
        Self {
            both: [icon, words],
            spacing,
            right_to_left,
        }
    }
}

impl<M> Widget<M, iced::Theme, iced::Renderer> for Pair<'_, M> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn children(&self) -> Vec<Tree> {
        self.both.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.both);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits.width(Length::Fill).loose();
        let [icon, words] = &mut self.both;
        let icon = icon
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &limits);
        let left = limits.shrink(Size::new(icon.size().width + self.spacing, 0.0));
        let words = words
            .as_widget_mut()
            .layout(&mut tree.children[1], renderer, &left);
        let width = limits.max().width;
        let used = icon.size().width + self.spacing + words.size().width;
        let height = icon.size().height.max(words.size().height);
        let start = ((width - used) / 2.0).max(0.0);
        let (icon_x, words_x) = if self.right_to_left {
            (start + words.size().width + self.spacing, start)
        } else {
            (start, start + icon.size().width + self.spacing)
        };
        let middle = |node: &layout::Node| (height - node.size().height) / 2.0;
        let at = [
            Point::new(icon_x, middle(&icon)),
            Point::new(words_x, middle(&words)),
        ];
        layout::Node::with_children(
            Size::new(width, height),
            vec![icon.move_to(at[0]), words.move_to(at[1])],
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        for ((child, state), inner) in self
            .both
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            child
                .as_widget_mut()
                .operate(state, inner, renderer, operation);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for ((child, state), inner) in self.both.iter().zip(&tree.children).zip(layout.children()) {
            child
                .as_widget()
                .draw(state, renderer, theme, style, inner, cursor, viewport);
        }
    }
}

impl<'a, M: 'a> From<Pair<'a, M>> for Element<'a, M> {
    fn from(pair: Pair<'a, M>) -> Self {
        Element::new(pair)
    }
}
