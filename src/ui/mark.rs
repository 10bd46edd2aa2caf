//! A wrapper around what is drawn of a node: it reports where it came to stand, and draws the
//! focus ring.

use super::part::Frame;
use super::theme::Palette;
use crate::semantics::{Id, Rect};
use iced::advanced::text;
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::widget::{self, Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Element, Length, Rectangle, Size};
use std::any::Any;

/// Where something came to stand.
#[derive(Debug, Clone)]
pub struct Placed {
    pub what: What,
    pub bounds: Rectangle,
    /// The index of the nearest mark around it.
    pub parent: Option<usize>,
    /// A text as it was laid out.
    pub text: Option<text::Text<String, iced::Font>>,
    /// What it asked for: iced squeezes fixed lengths without a word.
    pub asked: Size<Length>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A node of the tree. `touch` is the node that a finger on it touches: itself when it acts,
    /// the button of a card anywhere on the card.
    Node { id: Id, touch: Option<Id> },
    /// A part of a node's face.
    Part,
}

impl Placed {
    #[must_use]
    pub fn id(&self) -> Option<&Id> {
        match &self.what {
            What::Node { id, .. } => Some(id),
            What::Part => None,
        }
    }

    /// The node that a finger here touches.
    #[must_use]
    pub fn touch(&self) -> Option<&Id> {
        match &self.what {
            What::Node { touch, .. } => touch.as_ref(),
            What::Part => None,
        }
    }

    /// Whether it is itself what a finger here touches.
    #[must_use]
    pub fn acts(&self) -> bool {
        self.touch().is_some() && self.touch() == self.id()
    }

    #[must_use]
    pub fn rect(&self) -> Rect {
        let Rectangle {
            x,
            y,
            width,
            height,
        } = self.bounds;
        Rect {
            x,
            y,
            width,
            height,
        }
    }
}

/// How the focus ring is drawn, inside out.
#[derive(Debug, Clone, Copy)]
pub struct Ring {
    pub palette: Palette,
    pub unit: f32,
    pub radius: f32,
}

pub struct Mark<'a, M> {
    content: Element<'a, M>,
    what: What,
    ring: Option<Ring>,
    read: Option<Frame>,
}

impl<'a, M> Mark<'a, M> {
    pub fn node(
        id: Id,
        touch: Option<Id>,
        ring: Option<Ring>,
        content: impl Into<Element<'a, M>>,
    ) -> Self {
        Self {
            content: content.into(),
            what: What::Node { id, touch },
            ring,
            read: None,
        }
    }

    /// Draws a line around it: it is what the voice is saying.
    #[must_use]
    pub fn read(self, read: Option<Frame>) -> Self {
        Self { read, ..self }
    }

    pub fn part(content: impl Into<Element<'a, M>>) -> Self {
        Self {
            content: content.into(),
            what: What::Part,
            ring: None,
            read: None,
        }
    }
}

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

impl<M> Widget<M, iced::Theme, iced::Renderer> for Mark<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::stateless()
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
        let child = self
            .content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(child.size(), vec![child])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let child = &tree.children[0];
        let is_text = child.tag == tree::Tag::of::<text::paragraph::Plain<Paragraph>>();
        let text = is_text.then(|| {
            let plain = child
                .state
                .downcast_ref::<text::paragraph::Plain<Paragraph>>();
            plain.as_text().with_content(plain.content().to_owned())
        });
        let mut placed = Placed {
            what: self.what.clone(),
            bounds: layout.bounds(),
            parent: None,
            text,
            asked: self.content.as_widget().size(),
        };
        let id = self.what_id();
        operation.custom(id.as_ref(), layout.bounds(), &mut placed as &mut dyn Any);
        operation.traverse(&mut |operation| {
            if let Some(inner) = layout.children().next() {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    inner,
                    renderer,
                    operation,
                );
            }
        });
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
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                inner,
                cursor,
                viewport,
            );
        }
        if let Some(read) = &self.read {
            draw_read(renderer, read, layout.bounds(), *viewport);
        }
        if let Some(ring) = &self.ring {
            draw_ring(renderer, ring, layout.bounds(), *viewport);
        }
    }
}

impl<M> Mark<'_, M> {
    fn what_id(&self) -> Option<widget::Id> {
        match &self.what {
            What::Node { id, .. } => Some(widget::Id::from(id.as_str().to_owned())),
            What::Part => None,
        }
    }
}

/// 4 px black, 8 px focus colour, 4 px outer line: yellow alone does not stand out on paper.
fn draw_ring(renderer: &mut iced::Renderer, ring: &Ring, bounds: Rectangle, viewport: Rectangle) {
    use iced::advanced::Renderer as _;
    let Ring {
        palette,
        unit,
        radius,
    } = ring;
    let lines = [
        (4.0, 0.0, palette.focus_inner),
        (12.0, 4.0, palette.focus),
        (16.0, 12.0, palette.focus_outer),
    ];
    renderer.with_layer(viewport, |renderer| {
        for (outer, inner, color) in lines {
            let border = iced::border::rounded(radius + outer * unit)
                .width((outer - inner) * unit)
                .color(color);
            let quad = renderer::Quad {
                bounds: bounds.expand(outer * unit),
                border,
                ..Default::default()
            };
            renderer.fill_quad(quad, iced::Color::TRANSPARENT);
        }
    });
}

fn draw_read(renderer: &mut iced::Renderer, read: &Frame, bounds: Rectangle, viewport: Rectangle) {
    use iced::advanced::Renderer as _;
    renderer.with_layer(viewport, |renderer| {
        let border = iced::border::rounded(read.radius)
            .width(read.line)
            .color(read.edge);
        let quad = renderer::Quad {
            bounds,
            border,
            ..Default::default()
        };
        renderer.fill_quad(quad, read.fill);
    });
}

impl<'a, M: 'a> From<Mark<'a, M>> for Element<'a, M> {
    fn from(mark: Mark<'a, M>) -> Self {
        Element::new(mark)
    }
}

/// Collects everything that is marked, in reading order; `sink` gets it when all is collected.
pub struct Collect<F> {
    pub placed: Vec<Placed>,
    around: Vec<usize>,
    pending: Option<usize>,
    sink: F,
}

pub fn collect<F: Fn(&[Placed]) + Send + 'static>(sink: F) -> Collect<F> {
    Collect {
        placed: Vec::new(),
        around: Vec::new(),
        pending: None,
        sink,
    }
}

impl<O, F: Fn(&[Placed]) + Send> Operation<O> for Collect<F> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<O>)) {
        let entered = self.pending.take();
        self.around.extend(entered);
        operate(self);
        if entered.is_some() {
            self.around.pop();
        }
    }

    fn custom(&mut self, _id: Option<&widget::Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(placed) = state.downcast_ref::<Placed>() {
            self.pending = Some(self.placed.len());
            self.placed.push(Placed {
                parent: self.around.last().copied(),
                ..placed.clone()
            });
        }
    }

    fn finish(&self) -> Outcome<O> {
        (self.sink)(&self.placed);
        Outcome::None
    }
}
