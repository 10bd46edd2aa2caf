//! What reaches the kiosk from other threads: the store's answers, a screen reader's wishes, the
//! passing of time, the end.

use super::Event;
use crate::assistive::Bridge;
use crate::config::Config;
use crate::domain::SessionKey;
use crate::screen::{Given, Occupied, Refused, Seats};
use crate::semantics::Rect;
use crate::store::{Outcome, Place, Store, TakePlace, TakePlaceError};
use chrono::{DateTime, Utc};
use iced::Subscription;
use iced::futures::channel::mpsc;
use iced::futures::{Stream, StreamExt, stream};
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(super) struct Outside {
    pub bridge: Arc<Bridge>,
    sender: mpsc::UnboundedSender<Event>,
    inbox: Inbox,
}

/// The one receiver, for the subscription that takes it.
#[derive(Clone)]
struct Inbox(Arc<Mutex<Option<mpsc::UnboundedReceiver<Event>>>>);

/// There is one inbox: iced knows a subscription by its hash.
impl Hash for Inbox {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "outside".hash(state);
    }
}

impl Outside {
    pub fn connect() -> Self {
        let (sender, receiver) = mpsc::unbounded();
        let ask = sender.clone();
        let bridge = Bridge::start(move |request| {
            // Nobody listens any more when the kiosk is ending.
            let _ = ask.unbounded_send(Event::Asked(request));
        });
        Self {
            bridge: Arc::new(bridge),
            sender,
            inbox: Inbox(Arc::new(Mutex::new(Some(receiver)))),
        }
    }

    pub fn subscription(&self) -> Subscription<Event> {
        Subscription::run_with(
            self.inbox.clone(),
            |inbox| -> stream::BoxStream<'static, Event> {
                let receiver = inbox
                    .0
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .take();
                receiver.map_or_else(|| stream::pending().boxed(), StreamExt::boxed)
            },
        )
    }

    /// Asks the store; its answer comes as an event.
    pub fn take_place(
        &self,
        store: Option<&Store>,
        config: &Config,
        operation: [u8; 16],
        session: &SessionKey,
        people: u16,
        now: DateTime<Utc>,
    ) {
        let sender = self.sender.clone();
        let answer = move |answer| {
            let _ = sender.unbounded_send(Event::Answered { operation, answer });
        };
        let Some((store, (_, planned))) = store.zip(config.find(session)) else {
            return answer(Err(Refused::AskAtDesk));
        };
        let request = TakePlace {
            operation,
            session: session.clone(),
            ends: planned.end.to_utc(),
            capacity: planned.seats,
            people,
            contact: None,
            now,
            places_per_ten_minutes: config.guard.places_per_ten_minutes,
        };
        store.take_place(
            request,
            Box::new(move |result: Result<Place, TakePlaceError>| {
                answer(result.map(given).map_err(|error| refused(&error)));
            }),
        );
    }
}

fn given(place: Place) -> Given {
    let waiting = match place.outcome {
        Outcome::Confirmed => None,
        Outcome::Waiting { number } => Some(number),
    };
    Given {
        session: place.session,
        people: place.people,
        code: place.code,
        waiting,
    }
}

fn refused(error: &TakePlaceError) -> Refused {
    eprintln!("terskel: no place was given: {}", super::with_causes(error));
    match error {
        TakePlaceError::Store(_) => Refused::NotStored,
        TakePlaceError::Guarded
        | TakePlaceError::ClockBehind { .. }
        | TakePlaceError::SessionOver
        | TakePlaceError::InDoubt
        | TakePlaceError::NoPassLeft(_) => Refused::AskAtDesk,
    }
}

/// What the store knows of each session, in the screens' terms.
pub(super) fn seats(store: &Store) -> Seats {
    let known = store.availability();
    known
        .iter()
        .map(|(key, summary)| {
            (
                key.clone(),
                Occupied {
                    taken: summary.taken,
                    waiting: summary.waiting,
                },
            )
        })
        .collect()
}

/// Sixteen bytes that nobody can guess. Without them passes could be foretold, so without them
/// there is no kiosk.
pub(super) fn chance() -> [u8; 16] {
    let mut bytes = [0; 16];
    if let Err(error) = getrandom::fill(&mut bytes) {
        eprintln!("terskel: the system gives no random numbers: {error}");
        std::process::exit(1);
    }
    bytes
}

pub(super) fn physical(rect: Rect, scale: f32) -> Rect {
    Rect {
        x: rect.x * scale,
        y: rect.y * scale,
        width: rect.width * scale,
        height: rect.height * scale,
    }
}

/// One event, at the next moment when something happens by itself. iced starts it anew when that
/// moment is another one.
pub(super) fn wake(elapsed: Duration, after: Duration) -> Subscription<Event> {
    /// Moments nearer to each other than this are the same one.
    const GRAIN_MS: u128 = 20;
    let due = (elapsed + after).as_millis() / GRAIN_MS;
    Subscription::run_with((due, after), |(_, after)| once_after(*after))
}

fn once_after(after: Duration) -> impl Stream<Item = Event> {
    stream::once(async move {
        tokio::time::sleep(after).await;
        Event::Woken
    })
}

/// SIGTERM and SIGINT end the kiosk in order: the store closes, exit code 0.
pub(super) fn termination() -> Subscription<Event> {
    Subscription::run(|| {
        stream::once(async {
            use tokio::signal::unix::{SignalKind, signal};
            let (Ok(mut terminate), Ok(mut interrupt)) = (
                signal(SignalKind::terminate()),
                signal(SignalKind::interrupt()),
            ) else {
                return std::future::pending().await;
            };
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            Event::Leave
        })
    })
}
