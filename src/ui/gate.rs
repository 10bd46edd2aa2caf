//! The one way in for fingers and mice: only the first finger counts, a button acts on release
//! inside it, dragging off cancels. No other widget sees a pointer.

use super::mark::{self, Placed};
use crate::semantics::Id;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::touch::{self, Finger};
use iced::{Element, Event, Length, Point, Rectangle, Size, window};

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

/// What the gate tells the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    Touched(Touch),
    /// The page of this number stands on the glass.
    PageShown(u64),
}

pub struct Gate<'a, M> {
    content: Element<'a, M>,
    on_seen: Box<dyn Fn(Seen) -> M + 'a>,
    cursor: Pointer,
    page: u64,
}

/// Whether a mouse pointer is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    Hidden,
    Shown,
}

/// `page` is a number for the page that is drawn, another for another page.
pub fn gate<'a, M>(
    content: impl Into<Element<'a, M>>,
    cursor: Pointer,
    page: u64,
    on_seen: impl Fn(Seen) -> M + 'a,
) -> Gate<'a, M> {
    Gate {
        content: content.into(),
        on_seen: Box::new(on_seen),
        cursor,
        page,
    }
}

/// The first finger, where it came down, and where it is.
#[derive(Debug, Default)]
struct State {
    finger: Option<Finger>,
    from: Option<Id>,
    over: Option<Id>,
    glass: Glass,
}

/// What is on the glass. Drawing takes its time, and a finger that comes down meanwhile has not
/// seen the page: it touches nothing, however long ago the page was described.
#[derive(Debug, Default, Clone, Copy)]
struct Glass {
    shown: Option<u64>,
    drawing: Option<u64>,
}

impl Glass {
    /// A frame is about to be drawn. Whether the frame before it, which is on the glass by now,
    /// was the first of this page.
    fn frame(&mut self, page: u64) -> bool {
        let now_shown = self.shown != Some(page) && self.drawing == Some(page);
        if now_shown {
            self.shown = Some(page);
        }
        self.drawing = Some(page);
        now_shown
    }

    fn shows(&self, page: u64) -> bool {
        self.shown == Some(page)
    }
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
                self.finger = Some(finger);
                self.from.clone_from(&over);
                self.over.clone_from(&over);
                Some(Touch::Down(over))
            }
            Phase::Moved if first && self.over != over => {
                self.over.clone_from(&over);
                Some(Touch::Over(over))
            }
            Phase::Lifted if first => {
                let from = self.let_go();
                Some(if from.is_some() && from == over {
                    over.map_or(Touch::Cancelled, Touch::Lifted)
                } else {
                    Touch::Cancelled
                })
            }
            Phase::Lost if first => {
                self.let_go();
                Some(Touch::Cancelled)
            }
            _ => None,
        }
    }

    /// The next finger is the first. Answers where this one came down.
    fn let_go(&mut self) -> Option<Id> {
        self.finger = None;
        self.over = None;
        self.from.take()
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
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            let glass = &mut tree.state.downcast_mut::<State>().glass;
            if glass.frame(self.page) {
                shell.publish((self.on_seen)(Seen::PageShown(self.page)));
            } else if !glass.shows(self.page) {
                // The frame after this one tells that this one is on the glass.
                shell.request_redraw();
            }
            return;
        }
        let Some((phase, finger, at)) = pointer(event, cursor) else {
            return;
        };
        shell.capture_event();
        let state = tree.state.downcast_ref::<State>();
        let (held, glass) = (state.finger, state.glass);
        if phase == Phase::Moved && held != Some(finger) {
            return;
        }
        let unseen = phase == Phase::Down && !glass.shows(self.page);
        let over = if phase == Phase::Lost || unseen {
            None
        } else {
            self.node_at(tree, layout, renderer, at)
        };
        if let Some(touch) = tree
            .state
            .downcast_mut::<State>()
            .follow(phase, finger, over)
        {
            shell.publish((self.on_seen)(Seen::Touched(touch)));
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
    fn a_page_is_on_the_glass_once_the_frame_after_its_first_one_begins() {
        let mut glass = Glass::default();
        assert!(!glass.frame(1) && !glass.shows(1));
        assert!(glass.frame(1) && glass.shows(1));
        assert!(!glass.frame(1) && glass.shows(1));
        // Another page, and another before the first was seen.
        assert!(!glass.frame(2) && !glass.shows(2));
        assert!(!glass.frame(3) && !glass.shows(3));
        assert!(glass.frame(3) && glass.shows(3) && !glass.shows(2));
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
