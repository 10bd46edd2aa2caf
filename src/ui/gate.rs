//! The one way in for fingers and mice: only the first finger counts, a button acts on release
//! inside it, dragging off cancels. No other widget sees a pointer.

use super::mark::{self, Placed};
use crate::semantics::Id;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::touch::{self, Finger};
use iced::{Element, Event, Length, Point, Rectangle, Size};

/// What the first finger did, by the id of the node under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touch {
    /// It came down.
    Down(Option<Id>),
    /// It slid on to something else.
    Over(Option<Id>),
    /// It was lifted, inside the node on which it came down.
    Lifted(Id),
    /// It was lifted elsewhere, or lost.
    Cancelled,
}

pub struct Gate<'a, M> {
    content: Element<'a, M>,
    on_touch: Box<dyn Fn(Touch) -> M + 'a>,
    cursor: Pointer,
}

/// Whether a mouse pointer is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    Hidden,
    Shown,
}

pub fn gate<'a, M>(
    content: impl Into<Element<'a, M>>,
    cursor: Pointer,
    on_touch: impl Fn(Touch) -> M + 'a,
) -> Gate<'a, M> {
    Gate {
        content: content.into(),
        on_touch: Box::new(on_touch),
        cursor,
    }
}

/// The first finger, where it came down, and where it is.
#[derive(Debug, Default)]
struct State {
    finger: Option<Finger>,
    from: Option<Id>,
    over: Option<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Down,
    Moved,
    Lifted,
    Lost,
}

/// A mouse is one more finger.
const MOUSE: Finger = Finger(u64::MAX);

impl State {
    /// What a pointer's move means, `over` being the node now under it.
    fn follow(&mut self, phase: Phase, finger: Finger, over: Option<Id>) -> Option<Touch> {
        let first = self.finger == Some(finger);
        match phase {
            Phase::Down if self.finger.is_none() || first => {
                *self = Self {
                    finger: Some(finger),
                    from: over.clone(),
                    over: over.clone(),
                };
                Some(Touch::Down(over))
            }
            Phase::Moved if first && self.over != over => {
                self.over.clone_from(&over);
                Some(Touch::Over(over))
            }
            Phase::Lifted if first => {
                let from = std::mem::take(self).from;
                Some(if from.is_some() && from == over {
                    over.map_or(Touch::Cancelled, Touch::Lifted)
                } else {
                    Touch::Cancelled
                })
            }
            Phase::Lost if first => {
                *self = Self::default();
                Some(Touch::Cancelled)
            }
            _ => None,
        }
    }
}

impl<M> Gate<'_, M> {
    /// The innermost node under a point that acts.
    fn node_at(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        point: Point,
    ) -> Option<Id> {
        let mut all = mark::collect(|_: &[Placed]| {});
        let content = self.content.as_widget_mut();
        content.operate(
            &mut tree.children[0],
            layout,
            renderer,
            &mut all as &mut dyn Operation,
        );
        let mut under = all
            .placed
            .iter()
            .rev()
            .filter(|placed| placed.bounds.contains(point));
        under.find_map(Placed::touch).cloned()
    }
}

fn pointer(event: &Event, cursor: mouse::Cursor) -> Option<(Phase, Finger, Point)> {
    use mouse::{Button::Left, Event as Mouse};
    use touch::Event as Finger;
    match *event {
        Event::Touch(Finger::FingerPressed { id, position }) => Some((Phase::Down, id, position)),
        Event::Touch(Finger::FingerMoved { id, position }) => Some((Phase::Moved, id, position)),
        Event::Touch(Finger::FingerLifted { id, position }) => Some((Phase::Lifted, id, position)),
        Event::Touch(Finger::FingerLost { id, position }) => Some((Phase::Lost, id, position)),
        Event::Mouse(Mouse::ButtonPressed(Left)) => {
            cursor.position().map(|at| (Phase::Down, MOUSE, at))
        }
        Event::Mouse(Mouse::CursorMoved { position }) => Some((Phase::Moved, MOUSE, position)),
        Event::Mouse(Mouse::ButtonReleased(Left)) => {
            cursor.position().map(|at| (Phase::Lifted, MOUSE, at))
        }
        _ => None,
    }
}

impl<M> Widget<M, iced::Theme, iced::Renderer> for Gate<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let Some((phase, finger, at)) = pointer(event, cursor) else {
            return;
        };
        shell.capture_event();
        let held = tree.state.downcast_ref::<State>().finger;
        if phase == Phase::Moved && held != Some(finger) {
            return;
        }
        let over = if phase == Phase::Lost {
            None
        } else {
            self.node_at(tree, layout, renderer, at)
        };
        if let Some(touch) = tree
            .state
            .downcast_mut::<State>()
            .follow(phase, finger, over)
        {
            shell.publish((self.on_touch)(touch));
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let nowhere = mouse::Cursor::Unavailable;
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            nowhere,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match self.cursor {
            Pointer::Hidden => mouse::Interaction::Hidden,
            Pointer::Shown => mouse::Interaction::Idle,
        }
    }
}

impl<'a, M: 'a> From<Gate<'a, M>> for Element<'a, M> {
    fn from(gate: Gate<'a, M>) -> Self {
        Element::new(gate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "what is under a finger may be nothing"
    )]
    fn id(name: &str) -> Option<Id> {
        Some(Id::new(name))
    }

    #[test]
    fn a_button_acts_when_the_finger_is_lifted_inside_it() {
        let mut state = State::default();
        assert_eq!(
            state.follow(Phase::Down, Finger(1), id("a")),
            Some(Touch::Down(id("a")))
        );
        assert_eq!(state.follow(Phase::Moved, Finger(1), id("a")), None);
        assert_eq!(
            state.follow(Phase::Lifted, Finger(1), id("a")),
            Some(Touch::Lifted(Id::new("a")))
        );
    }

    #[test]
    fn dragging_off_cancels_and_so_does_lifting_over_another() {
        let mut state = State::default();
        let _ = state.follow(Phase::Down, Finger(1), id("a"));
        assert_eq!(
            state.follow(Phase::Moved, Finger(1), id("b")),
            Some(Touch::Over(id("b")))
        );
        assert_eq!(
            state.follow(Phase::Lifted, Finger(1), id("b")),
            Some(Touch::Cancelled)
        );
    }

    #[test]
    fn dragging_off_and_back_on_still_acts() {
        let mut state = State::default();
        let _ = state.follow(Phase::Down, Finger(1), id("a"));
        let _ = state.follow(Phase::Moved, Finger(1), None);
        let _ = state.follow(Phase::Moved, Finger(1), id("a"));
        assert_eq!(
            state.follow(Phase::Lifted, Finger(1), id("a")),
            Some(Touch::Lifted(Id::new("a")))
        );
    }

    #[test]
    fn a_second_finger_does_nothing_at_all() {
        let mut state = State::default();
        let _ = state.follow(Phase::Down, Finger(1), id("a"));
        for phase in [Phase::Down, Phase::Moved, Phase::Lifted, Phase::Lost] {
            assert_eq!(state.follow(phase, Finger(2), id("b")), None);
        }
        assert_eq!(
            state.follow(Phase::Lifted, Finger(1), id("a")),
            Some(Touch::Lifted(Id::new("a")))
        );
    }

    #[test]
    fn a_lost_finger_leaves_the_next_one_free() {
        let mut state = State::default();
        let _ = state.follow(Phase::Down, Finger(1), id("a"));
        assert_eq!(
            state.follow(Phase::Lost, Finger(1), None),
            Some(Touch::Cancelled)
        );
        assert_eq!(
            state.follow(Phase::Down, Finger(2), id("b")),
            Some(Touch::Down(id("b")))
        );
    }
}
