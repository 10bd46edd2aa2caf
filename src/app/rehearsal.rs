//! The kiosk at full speed, without a window: days of visits in minutes.
//!
//! It is the application itself: its store on the disk, its threads, its screen reader's tree, its
//! tasks and subscriptions in iced's own runtime, every frame laid out. Six things are not as in
//! the window. The clocks stand still until they are moved. Fingers and keys come from the caller,
//! as iced's events. Frames are drawn into memory, and not each of them need become pixels. The
//! system's fonts are left out. Nothing is spoken. And SIGTERM is left to the caller.

mod glass;

use super::clock::Clock;
use super::kiosk::Moment;
use super::{App, AppError, Event, Start, window};
use crate::screen::Message;
use crate::semantics::{Id, Request, Tree};
use crate::ui::{Panel, Placed};
use glass::{Glass, Told};
use iced::advanced::subscription::{self, into_recipes};
use iced::futures::channel::mpsc;
use iced::futures::{StreamExt, task};
use iced::{Executor, Task, event, executor, keyboard, touch};
use iced_runtime::Action;
use iced_runtime::futures::Runtime;
use iced_runtime::window::Action as WindowAction;
use std::time::Duration;

/// What a frame takes on the kiosk's clock.
const FRAME: Duration = Duration::from_millis(16);
/// A page stands after three frames. Whoever wants ever more would draw without end.
const MOST_FRAMES: u32 = 20;
/// What the machine is waited for, by its own clock: a disk may be slow.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    #[error(transparent)]
    App(#[from] AppError),
    #[error("nothing can be drawn: the software renderer does not start")]
    Renderer,
    #[error("the runtime does not start")]
    Runtime(#[source] std::io::Error),
    #[error("the kiosk draws without end")]
    Restless,
    #[error("nothing came of {0} within a minute")]
    Silence(&'static str),
}

pub struct Rehearsal {
    /// Before the runtime, in which its subscriptions run.
    app: App,
    glass: Glass,
    runtime: Runtime<executor::Default, mpsc::UnboundedSender<Action<Event>>, Action<Event>>,
    arrived: mpsc::UnboundedReceiver<Action<Event>>,
    window: iced::window::Id,
    /// When the kiosk wants to be woken, by its own clock.
    due: Duration,
    /// Something has happened since the glass was laid out.
    is_outdated: bool,
    wants_frame: bool,
}

/// What the caller does, each until the kiosk has nothing more to draw.
impl Rehearsal {
    /// Starts a kiosk on a panel of `start.windowed` pixels, 1920 × 1080 when nothing is said.
    /// One stretch of frames in every `draw_every` becomes pixels, all are laid out.
    ///
    /// # Errors
    /// Those of [`run`](super::run); neither renderer nor runtime may be missing.
    pub fn begin(start: Start, draw_every: u64) -> Result<Self, RehearsalError> {
        let size = start.windowed.unwrap_or((1920, 1080));
        let glass = Glass::open(size, draw_every)?;
        let clock = Clock::by_hand(start.now);
        let executor = <executor::Default as Executor>::new().map_err(RehearsalError::Runtime)?;
        let (sender, arrived) = mpsc::unbounded();
        let mut rehearsal = Self {
            app: App::new(start, clock, window::Opening::of(size), false)?,
            glass,
            runtime: Runtime::new(executor, sender),
            arrived,
            window: iced::window::Id::unique(),
            due: Duration::ZERO,
            is_outdated: true,
            wants_frame: true,
        };
        rehearsal.track();
        rehearsal.start(window::opened(true));
        rehearsal.until("opening", Self::is_measured)?;
        Ok(rehearsal)
    }

    /// What a finger does, in pixels of the panel.
    ///
    /// # Errors
    /// The kiosk draws without end.
    pub fn touches(&mut self, touch: touch::Event) -> Result<(), RehearsalError> {
        self.tell(iced::Event::Touch(touch));
        self.settle()
    }

    /// # Errors
    /// The key does not arrive; the kiosk draws without end.
    pub fn presses(
        &mut self,
        key: keyboard::Key,
        modifiers: keyboard::Modifiers,
    ) -> Result<(), RehearsalError> {
        self.tell(iced::Event::Keyboard(keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: keyboard::key::Physical::Unidentified(
                keyboard::key::NativeCode::Unidentified,
            ),
            location: keyboard::Location::Standard,
            modifiers,
            text: None,
            repeat: false,
        }));
        self.one_more("a key")
    }

    /// What a screen reader asks for.
    ///
    /// # Errors
    /// As of [`presses`](Self::presses).
    pub fn asks(&mut self, request: Request) -> Result<(), RehearsalError> {
        self.app.outside.ask(request);
        self.one_more("a screen reader's request")
    }

    /// The panel has another size, in pixels.
    ///
    /// # Errors
    /// As of [`presses`](Self::presses).
    pub fn resizes(&mut self, size: (u32, u32)) -> Result<(), RehearsalError> {
        self.glass.resize(size);
        let resized = iced::window::Event::Resized(self.glass.size());
        self.tell(iced::Event::Window(resized));
        self.until("another size", Self::is_measured)
    }

    /// So much time goes by. The kiosk is woken whenever it wants to be.
    ///
    /// # Errors
    /// The kiosk draws without end.
    pub fn waits(&mut self, time: Duration) -> Result<(), RehearsalError> {
        let until = self.now().elapsed + time;
        while self.due <= until {
            self.wakes_at(self.due)?;
        }
        self.run_on_to(until);
        self.settle()
    }

    /// So much time goes by on a machine that sleeps: the kiosk is woken once, at its end.
    ///
    /// # Errors
    /// The kiosk draws without end.
    pub fn sleeps(&mut self, time: Duration) -> Result<(), RehearsalError> {
        self.wakes_at(self.now().elapsed + time)
    }

    /// Lets go of everything that the renderer keeps for pages that are no longer to be seen, as
    /// it does by itself some hundred pictures later.
    pub fn forgets_pages(&mut self) {
        self.shown().ages();
    }

    /// Waits, by the machine's clock, until what the visitor asked for is answered.
    ///
    /// # Errors
    /// There is no answer; the kiosk draws without end.
    pub fn hears_answers(&mut self) -> Result<(), RehearsalError> {
        self.until("a request to the store", |rehearsal| {
            let visit = rehearsal.app.kiosk.visit();
            visit.asked.is_none() && visit.sought.is_none()
        })
    }
}

/// What is to be seen.
impl Rehearsal {
    pub fn tree(&self) -> &Tree<Message> {
        self.app.kiosk.tree()
    }

    pub fn panel(&self) -> Panel {
        self.app.kiosk.setup().panel
    }

    pub fn now(&self) -> Moment {
        self.app.moment()
    }

    /// Nobody is here.
    pub fn is_resting(&self) -> bool {
        self.app.kiosk.is_resting()
    }

    /// What a key would press.
    pub fn focus(&self) -> Option<&Id> {
        self.app.kiosk.focus().0
    }

    /// Where everything stands on the glass.
    pub fn placed(&mut self) -> Vec<Placed> {
        self.shown().placed()
    }

    /// Frames since the start.
    pub fn frames(&self) -> u64 {
        self.glass.frames()
    }
}

/// As iced's own loop does it.
impl Rehearsal {
    /// An event reaches the widgets, then whoever listens to all events.
    fn tell(&mut self, event: iced::Event) {
        let told = self.shown().tell(&event);
        self.heed(told);
        self.runtime.broadcast(subscription::Event::Interaction {
            window: self.window,
            event,
            status: event::Status::Captured,
        });
    }

    fn heed(&mut self, told: Told) {
        self.wants_frame |= told.wants_frame;
        for message in told.messages {
            self.take_in(message);
        }
    }

    /// The glass, with what is to be seen now.
    fn shown(&mut self) -> &mut Glass {
        if std::mem::take(&mut self.is_outdated) {
            self.glass.shows(self.app.drawn());
        }
        &mut self.glass
    }

    fn take_in(&mut self, event: Event) {
        self.is_outdated = true;
        let task = self.runtime.enter(|| self.app.update(event));
        self.start(task);
        self.track();
    }

    /// What a task can do at once is done at once, and the rest in the runtime.
    fn start(&mut self, started: Task<Event>) {
        let Some(mut stream) = iced_runtime::task::into_stream(started) else {
            return;
        };
        let mut context = task::Context::from_waker(task::noop_waker_ref());
        loop {
            match self.runtime.enter(|| stream.poll_next_unpin(&mut context)) {
                task::Poll::Ready(Some(action)) => self.carry_out(action),
                task::Poll::Ready(None) => return,
                task::Poll::Pending => return self.runtime.run(stream),
            }
        }
    }

    /// The subscriptions that it wants from now on, and when it is to be woken. The timer runs in
    /// the runtime as in the window, but the machine's time is not the kiosk's: see `carry_out`.
    fn track(&mut self) {
        let hearing = self.runtime.enter(|| self.app.hearing());
        self.runtime
            .track(into_recipes(hearing.map(Action::Output)));
        self.due = self.now().elapsed + self.app.kiosk.next_wake();
        self.wants_frame = true;
    }

    fn carry_out(&mut self, action: Action<Event>) {
        match action {
            // It goes by the machine's clock.
            Action::Output(Event::Woken) => {}
            Action::Output(event) => self.take_in(event),
            Action::Widget(operation) => {
                self.shown().operate(operation);
                self.wants_frame = true;
            }
            Action::Window(action) => self.answer(action),
            // The kiosk asks for nothing else.
            _ => {}
        }
    }

    /// What the window is asked. Whoever asks may have gone.
    fn answer(&self, asked: WindowAction) {
        match asked {
            WindowAction::GetOldest(reply) => {
                let _ = reply.send(Some(self.window));
            }
            WindowAction::GetSize(_, reply) => {
                let _ = reply.send(self.glass.size());
            }
            WindowAction::GetScaleFactor(_, reply) => {
                let _ = reply.send(1.0);
            }
            _ => {}
        }
    }
}

/// Time, and what others bring.
impl Rehearsal {
    fn run_on_to(&mut self, elapsed: Duration) {
        let by = elapsed.saturating_sub(self.now().elapsed);
        self.app.clock.run_on(by);
    }

    fn wakes_at(&mut self, elapsed: Duration) -> Result<(), RehearsalError> {
        self.run_on_to(elapsed);
        self.take_in(Event::Woken);
        self.settle()
    }

    /// Takes in what has come, and draws until nothing more is to be drawn.
    fn settle(&mut self) -> Result<(), RehearsalError> {
        for _ in 0..MOST_FRAMES {
            while let Ok(action) = self.arrived.try_recv() {
                self.carry_out(action);
            }
            if !std::mem::take(&mut self.wants_frame) {
                return Ok(());
            }
            self.app.clock.run_on(FRAME);
            let told = self.shown().frame();
            self.heed(told);
        }
        Err(RehearsalError::Restless)
    }

    /// Whether the kiosk goes by the panel as it is.
    fn is_measured(&self) -> bool {
        let (panel, size) = (self.panel(), self.glass.size());
        (panel.width - size.width).abs() < 0.5 && (panel.height - size.height).abs() < 0.5
    }

    fn until(
        &mut self,
        asked: &'static str,
        is_so: impl Fn(&Self) -> bool,
    ) -> Result<(), RehearsalError> {
        self.settle()?;
        while !is_so(self) {
            self.receive(asked)?;
            self.settle()?;
        }
        Ok(())
    }

    /// Takes in one event that is under way.
    fn one_more(&mut self, asked: &'static str) -> Result<(), RehearsalError> {
        self.receive(asked)?;
        self.settle()
    }

    fn receive(&mut self, asked: &'static str) -> Result<(), RehearsalError> {
        loop {
            let arrived = &mut self.arrived;
            let next = async { tokio::time::timeout(PATIENCE, arrived.next()).await };
            match self.runtime.block_on(next) {
                Ok(Some(Action::Output(Event::Woken))) => {}
                Ok(Some(action)) => {
                    self.carry_out(action);
                    return Ok(());
                }
                _ => return Err(RehearsalError::Silence(asked)),
            }
        }
    }
}
