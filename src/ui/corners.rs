//! Square content in a frame with round corners. iced cuts nothing round, so what sticks out at
//! the corners is painted over in the colour behind, and the frame's line is drawn above all.
//!
//! A canvas in a stack would do it, but iced's software renderer prepares a mask of the whole
//! screen for each layer and twice more for each canvas. Here one layer, no larger than the frame,
//! has plain boxes for the sides and small drawings for the corners.

use super::illustration::hex;
use super::part::Frame;
use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Renderer as _, Widget, layout, mouse, renderer};
use iced::{Color, Element, Length, Point, Rectangle, Size};

/// A corner is drawn so far beyond its frame, where the layer cuts it off: drawings are placed on
/// whole pixels, and one that ended with the frame could leave a row of the picture bare.
const BEYOND: f32 = 2.0;

pub struct Rounded<'a, M> {
    content: Element<'a, M>,
    frame: Frame,
    behind: Color,
}

impl<'a, M> Rounded<'a, M> {
    pub fn new(content: impl Into<Element<'a, M>>, frame: Frame, behind: Color) -> Self {
        Self {
            content: content.into(),
            frame: Frame {
                radius: frame.radius.round(),
                ..frame
            },
            behind,
        }
    }

    /// The line along the four sides, from corner to corner.
    fn draw_sides(&self, renderer: &mut iced::Renderer, around: Rectangle) {
        let Frame {
            edge, line, radius, ..
        } = self.frame;
        let (along, down) = (around.width - 2.0 * radius, around.height - 2.0 * radius);
        let sides = [
            (radius, 0.0, along, line),
            (radius, around.height - line, along, line),
            (0.0, radius, line, down),
            (around.width - line, radius, line, down),
        ];
        for (x, y, width, height) in sides {
            let at = Point::new(around.x + x, around.y + y);
            let quad = renderer::Quad {
                bounds: Rectangle::new(at, Size::new(width, height)),
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, edge);
        }
    }

    fn draw_corners(&self, renderer: &mut iced::Renderer, around: Rectangle) {
        let radius = self.frame.radius;
        let size = Size::new(radius + BEYOND, radius + BEYOND);
        let (left, top) = (around.x - BEYOND, around.y - BEYOND);
        let right = around.x + around.width - radius;
        let bottom = around.y + around.height - radius;
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        for (quarters, (x, y)) in (0..).zip(corners) {
            let at = Rectangle::new(Point::new(x, y), size);
            renderer.draw_svg(Svg::new(self.corner(quarters)), at, at);
        }
    }

    /// The upper left corner, turned by so many quarters.
    fn corner(&self, quarters: u16) -> Handle {
        let Frame {
            edge, line, radius, ..
        } = self.frame;
        let side = radius + BEYOND;
        let (behind, edge) = (hex(self.behind), hex(edge));
        // The middle of the line.
        let (inside, middle) = (BEYOND + line / 2.0, radius - line / 2.0);
        let turn = 90 * quarters;
        let centre = side / 2.0;
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\">\
             <g transform=\"rotate({turn} {centre} {centre})\">\
             <path d=\"M0 0H{side}V{BEYOND}A{radius} {radius} 0 0 0 {BEYOND} {side}H0Z\" fill=\"{behind}\"/>\
             <path d=\"M{side} {inside}A{middle} {middle} 0 0 0 {inside} {side}\" fill=\"none\" \
             stroke=\"{edge}\" stroke-width=\"{line}\"/></g></svg>"
        );
        Handle::from_memory(text.into_bytes())
    }
}

/// The whole pixels in which something stands, so that boxes and drawings meet.
fn whole(bounds: Rectangle) -> Rectangle {
    let (left, top) = (bounds.x.floor(), bounds.y.floor());
    Rectangle {
        x: left,
        y: top,
        width: (bounds.x + bounds.width).ceil() - left,
        height: (bounds.y + bounds.height).ceil() - top,
    }
}

impl<M> Widget<M, iced::Theme, iced::Renderer> for Rounded<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut();
        let child = content.layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(child.size(), vec![child])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(inner) = layout.children().next() {
            let content = self.content.as_widget_mut();
            content.operate(&mut tree.children[0], inner, renderer, operation);
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
        if let Some(inner) = layout.children().next() {
            let (content, state) = (self.content.as_widget(), &tree.children[0]);
            content.draw(state, renderer, theme, style, inner, cursor, viewport);
        }
        let around = whole(layout.bounds());
        renderer.with_layer(around, |renderer| {
            self.draw_sides(renderer, around);
            self.draw_corners(renderer, around);
        });
    }
}

impl<'a, M: 'a> From<Rounded<'a, M>> for Element<'a, M> {
    fn from(rounded: Rounded<'a, M>) -> Self {
        Element::new(rounded)
    }
}
