//! What stands in place of the window: everything is laid out, and drawn into memory.

use super::RehearsalError;
use crate::app::Event;
use crate::ui::{self, Placed};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::{clipboard, mouse};
use iced::{Color, Element, Renderer, Size, window};
use iced_runtime::UserInterface;
use iced_runtime::user_interface::State;
use std::time::Instant;

type Interface = UserInterface<'static, Event, iced::Theme, Renderer>;
type View = Element<'static, Event>;

/// So many frames in a row become pixels, or none of them. The renderer keeps the glyphs of some
/// hundred pictures: of as many visits in a row as behind the window, and not of single frames
/// from all over the day in every language, size and colour.
const STRETCH: u64 = 50;

/// A glyph is kept for as many pictures (`TRIM_INTERVAL` of `iced_tiny_skia`) without it, and they
/// are counted in whole rounds: after two of them nothing is left.
const AGE: u32 = 2 * 302;

pub(super) struct Glass {
    renderer: Renderer,
    interface: Option<Interface>,
    /// In whole pixels.
    size: (u32, u32),
    draw_every: u64,
    frames: u64,
}

/// What the widgets made of an event.
#[derive(Default)]
pub(super) struct Told {
    pub messages: Vec<Event>,
    /// They want another frame at once.
    pub wants_frame: bool,
}

impl Glass {
    pub fn open(size: (u32, u32), draw_every: u64) -> Result<Self, RehearsalError> {
        Ok(Self {
            renderer: crate::preview::renderer().ok_or(RehearsalError::Renderer)?,
            interface: None,
            size,
            draw_every: draw_every.max(1),
            frames: 0,
        })
    }

    /// In logical pixels, each of which is a physical one.
    pub fn size(&self) -> Size {
        size_of(self.size)
    }

    pub fn resize(&mut self, size: (u32, u32)) {
        self.size = size;
        let relaid = |interface: Interface| interface.relayout(size_of(size), &mut self.renderer);
        self.interface = self.interface.take().map(relaid);
    }

    /// Lays out what is to be seen now. The widgets remember what they knew.
    pub fn shows(&mut self, view: View) {
        let before = self.interface.take().map(UserInterface::into_cache);
        let size = size_of(self.size);
        let cache = before.unwrap_or_default();
        let built = UserInterface::build(view, size, cache, &mut self.renderer);
        self.interface = Some(built);
    }

    /// Frames that were laid out and recorded; one stretch in every `draw_every` became pixels.
    pub fn frames(&self) -> u64 {
        self.frames
    }

    pub fn tell(&mut self, event: &iced::Event) -> Told {
        let Some(interface) = &mut self.interface else {
            return Told::default();
        };
        let mut messages = Vec::new();
        let (state, _) = interface.update(
            std::slice::from_ref(event),
            mouse::Cursor::Unavailable,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        let wants_frame = match state {
            State::Outdated => true,
            State::Updated { redraw_request, .. } => redraw_request != window::RedrawRequest::Wait,
        };
        Told {
            messages,
            wants_frame,
        }
    }

    /// Asks the widgets for a frame, and draws it unless it has made messages, which go first.
    pub fn frame(&mut self) -> Told {
        let redraw = window::Event::RedrawRequested(Instant::now());
        let told = self.tell(&iced::Event::Window(redraw));
        if told.messages.is_empty() {
            self.draw();
        }
        told
    }

    fn draw(&mut self) {
        let Some(interface) = &mut self.interface else {
            return;
        };
        let (theme, style) = (iced::Theme::Light, Style::default());
        let nowhere = mouse::Cursor::Unavailable;
        interface.draw(&mut self.renderer, &theme, &style, nowhere);
        if (self.frames / STRETCH).is_multiple_of(self.draw_every) {
            let (width, height) = self.size;
            let pixels = Size::new(width, height);
            self.renderer.screenshot(pixels, 1.0, Color::WHITE);
        }
        self.frames += 1;
    }

    /// Draws so many pictures of one pixel that the renderer lets go of what older ones needed.
    pub fn ages(&mut self) {
        for _ in 0..AGE {
            self.renderer.screenshot(Size::new(1, 1), 1.0, Color::WHITE);
        }
    }

    /// Runs an operation, and those that follow from it.
    pub fn operate(&mut self, operation: Box<dyn Operation>) {
        let Some(interface) = &mut self.interface else {
            return;
        };
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            interface.operate(&self.renderer, operation.as_mut());
            if let Outcome::Chain(following) = operation.finish() {
                next = Some(following);
            }
        }
    }

    /// Where everything stands.
    pub fn placed(&mut self) -> Vec<Placed> {
        let mut all = ui::collect(|_: &[Placed]| {});
        if let Some(interface) = &mut self.interface {
            interface.operate(&self.renderer, &mut all);
        }
        all.placed
    }
}

fn size_of((width, height): (u32, u32)) -> Size {
    Size::new(crate::app::to_float(width), crate::app::to_float(height))
}
