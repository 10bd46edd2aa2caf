//! What reaches the kiosk from other threads: the store's answers, a screen reader's wishes, the
//! passing of time, the end.

use super::visit::Wanted;
use super::{Event, answers};
use crate::assistive::Bridge;
use crate::config::Config;
use crate::domain::{Ballot, PassCode, PhoneNumber, Sealed, SessionKey, Topic};
use crate::exchange::ical::Appointment;
use crate::l10n::Localizer;
use crate::screen::{Refused, Unfound};
use crate::semantics::{Rect, Request};
use crate::speech::Tell;
use crate::store::{FindPlaceError, Place, Store, StoreError, TakePlace, TakePlaceError, Tally};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
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

    /// Hears of a request as from a screen reader.
    pub fn ask(&self, request: Request) {
        // The receiver lives as long as this sender.
        let _ = self.sender.unbounded_send(Event::Asked(request));
    }

    /// What the voice has to tell.
    pub fn hears_voice(&self) -> Tell {
        // iced's channels are made for one owner each.
        let sender = Mutex::new(self.sender.clone());
        Arc::new(move |heard| {
            let sender = sender.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = sender.unbounded_send(Event::Voice(heard));
        })
    }

    /// Work for another thread, which ends with an event.
    pub fn work_out(&self, work: impl FnOnce() -> Event + Send + 'static) {
        let sender = self.sender.clone();
        let started = std::thread::Builder::new()
            .name("prompts".into())
            .spawn(move || {
                crate::speech::step_aside();
                let _ = sender.unbounded_send(work());
            });
        if let Err(error) = started {
            eprintln!("terskel: nothing is made ready to be said: {error}");
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
        words: &Localizer,
        wanted: Wanted,
        phone: Option<PhoneNumber>,
        now: DateTime<Utc>,
    ) {
        let Wanted {
            operation,
            session,
            people,
        } = wanted;
        let sender = self.sender.clone();
        let answer = move |answer| {
            let _ = sender.unbounded_send(Event::Answered { operation, answer });
        };
        let Some((store, (workshop, planned))) = store.zip(config.find(&session)) else {
            return answer(Err(Refused::AskAtDesk));
        };
        let contact = phone.and_then(|phone| seal(&phone, config));
        let can_ring = contact.is_some();
        let request = TakePlace {
            operation,
            ends: planned.end.to_utc(),
            capacity: planned.seats,
            session,
            people,
            contact,
            now,
            places_per_ten_minutes: config.guard.places_per_ten_minutes,
        };
        let appointment = Appointment::new(words, workshop, planned);
        store.take_place(
            request,
            Box::new(move |result: Result<Place, TakePlaceError>| {
                let given = result.map(|place| answers::given(place, can_ring, Some(&appointment)));
                answer(given.map_err(|error| refused(&error)));
            }),
        );
    }

    /// Has the answers counted. Nothing of them is printed, whatever happens to them: not even
    /// that there were any.
    pub fn count(
        &self,
        tally: Option<&Tally>,
        operation: [u8; 16],
        ballot: Ballot,
        now: DateTime<Tz>,
    ) {
        let sender = self.sender.clone();
        let answer = move |kept| {
            let _ = sender.unbounded_send(Event::Counted { operation, kept });
        };
        match tally {
            Some(tally) => tally.count(ballot, now, move |result| answer(result.is_ok())),
            None => answer(false),
        }
    }

    /// As [`take_place`](Self::take_place).
    pub fn find_place(
        &self,
        store: Option<&Store>,
        operation: [u8; 16],
        session: SessionKey,
        code: PassCode,
        now: DateTime<Utc>,
    ) {
        let sender = self.sender.clone();
        let answer = move |answer| {
            let _ = sender.unbounded_send(Event::Found { operation, answer });
        };
        let Some(store) = store else {
            return answer(Err(Unfound::NotStored));
        };
        store.lookup(session, code, now, move |result| {
            answer(result.map(answers::found).map_err(|error| unfound(&error)));
        });
    }

    /// As [`take_place`](Self::take_place). Where the session left the configuration, nobody
    /// moves up: its chairs are the desk's to give.
    pub fn cancel_place(
        &self,
        store: Option<&Store>,
        config: &Config,
        operation: [u8; 16],
        session: SessionKey,
        code: PassCode,
    ) {
        let sender = self.sender.clone();
        let answer = move |answer| {
            let _ = sender.unbounded_send(Event::GivenUp { operation, answer });
        };
        let Some(store) = store else {
            return answer(Err(Unfound::NotStored));
        };
        let capacity = config
            .find(&session)
            .map_or(0, |(_, session)| session.seats);
        store.cancel(session, code, capacity, move |result| {
            answer(result.map(|_| ()).map_err(|error| unfound(&error)));
        });
    }
}

/// Nobody waits for this, and a visitor who seeks help is not told when it fails.
pub(super) fn count_help(tally: Option<&Tally>, topic: Topic, day: NaiveDate) {
    if let Some(tally) = tally {
        tally.count_help(topic, day, tell_staff);
    }
}

/// The number as only the library can read it. One that cannot be sealed is not kept, and the
/// place is given without it.
fn seal(phone: &PhoneNumber, config: &Config) -> Option<Sealed> {
    let sealed = Sealed::seal(phone, &config.privacy.recipients);
    sealed
        .inspect_err(|error| eprintln!("terskel: a number: {}", super::with_causes(error)))
        .ok()
}

/// For the night, when nobody is here.
pub(super) fn tidy(tally: &Tally) {
    tally.tidy(tell_staff);
}

/// For the start and the night: numbers are deleted that were kept long enough.
pub(super) fn purge(store: &Store, config: &Config, now: DateTime<Utc>) {
    store.purge(now, config.privacy.keep_days, |result| {
        tell_staff(result.map(|_| ()));
    });
}

fn refused(error: &TakePlaceError) -> Refused {
    eprintln!("terskel: no place was given: {}", super::with_causes(error));
    answers::refused(error)
}

/// A wrong pass is nobody's fault; what is wrong with the store is for staff.
fn unfound(error: &FindPlaceError) -> Unfound {
    if let FindPlaceError::Store(_) = error {
        eprintln!("terskel: no place was found: {}", super::with_causes(error));
    }
    answers::unfound(error)
}

fn tell_staff(result: Result<(), StoreError>) {
    if let Err(error) = result {
        eprintln!("terskel: {}", super::with_causes(&error));
    }
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
