//! Fingers, keys and requests on the kiosk, with what the visitor notices after each.

use super::chance::Chance;
use super::ledger::{Ledger, Place};
use super::page::{self, Page};
use chrono::NaiveDateTime;
use iced::Point;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::touch::{Event, Finger};
use std::collections::BTreeMap;
use std::time::Duration;
use terskel::app::rehearsal::{Rehearsal, RehearsalError};
use terskel::domain::{PassCode, PassPicture};
use terskel::semantics::{Id, Press, Request};
use terskel::ui::Placed;

const TAP: Duration = Duration::from_millis(80);
const FIRST: Finger = Finger(1);
const SECOND: Finger = Finger(2);

/// What the visitor remembers of what they did.
#[derive(Default)]
pub struct Memory {
    /// The pass that is looked for.
    sought: Option<Place>,
    /// The session whose pass is typed, as it stands in the id.
    session: Option<String>,
    answers: BTreeMap<String, u8>,
    /// What was on the glass when they last looked.
    page: Option<Page>,
    /// Where everything stood when they aimed.
    placed: Vec<Placed>,
}

pub struct Hands<'a> {
    pub kiosk: &'a mut Rehearsal,
    pub ledger: &'a mut Ledger,
    pub memory: &'a mut Memory,
    pub chance: &'a mut Chance,
}

pub type Done = Result<(), RehearsalError>;

impl Hands<'_> {
    pub fn page(&self) -> Page {
        page::read(self.kiosk.tree())
    }

    /// Everything that can be touched now, and whether more comes of it than a reason why not.
    pub fn buttons(&self) -> Vec<(Id, bool)> {
        let nodes = self.kiosk.tree().nodes();
        let acting = nodes.filter_map(|node| {
            let works = matches!(node.press()?, Press::Enabled(_));
            Some((node.id.clone(), works))
        });
        acting.collect()
    }

    /// Whatever way people have of touching a button, or of missing it.
    pub fn tries(&mut self, id: &Id) -> Done {
        let ways = self.chance.below(100);
        match ways {
            0..72 => self.taps(id, 1),
            72..82 => self.taps(id, 2),
            82..84 => self.touches_beside(),
            84..86 => self.drags_off(id, false),
            86..88 => self.drags_off(id, true),
            88..92 => self.taps_with_another_finger_down(id),
            92..93 => self.is_pushed(id),
            93..95 => self.uses_keys(id),
            _ => self.asks(id),
        }
    }

    pub fn taps(&mut self, id: &Id, times: u8) -> Done {
        let Some(at) = self.somewhere_on(id) else {
            return Ok(());
        };
        for _ in 0..times {
            self.puts_down(FIRST, at)?;
            self.lifts(FIRST, at)?;
        }
        Ok(())
    }

    fn touches_beside(&mut self) -> Done {
        self.memory.placed = self.kiosk.placed();
        let panel = self.kiosk.panel();
        let at = Point::new(
            self.chance.share() * panel.width,
            self.chance.share() * panel.height,
        );
        self.puts_down(FIRST, at)?;
        self.lifts(FIRST, at)
    }

    fn drags_off(&mut self, id: &Id, and_back: bool) -> Done {
        let Some(at) = self.somewhere_on(id) else {
            return Ok(());
        };
        let panel = self.kiosk.panel();
        let away = Point::new(panel.width - at.x, panel.height - at.y);
        self.puts_down(FIRST, at)?;
        self.event(Event::FingerMoved {
            id: FIRST,
            position: away,
        })?;
        if and_back {
            self.event(Event::FingerMoved {
                id: FIRST,
                position: at,
            })?;
        }
        self.lifts(FIRST, if and_back { at } else { away })
    }

    fn taps_with_another_finger_down(&mut self, id: &Id) -> Done {
        let (Some(at), Some((other, _))) = (self.somewhere_on(id), self.buttons().pop()) else {
            return Ok(());
        };
        let beside = self.somewhere_on(&other).unwrap_or(at);
        self.puts_down(FIRST, at)?;
        self.event(Event::FingerPressed {
            id: SECOND,
            position: beside,
        })?;
        self.event(Event::FingerLifted {
            id: SECOND,
            position: beside,
        })?;
        self.lifts(FIRST, at)
    }

    /// The finger is on the glass when the system takes it away.
    fn is_pushed(&mut self, id: &Id) -> Done {
        let Some(at) = self.somewhere_on(id) else {
            return Ok(());
        };
        self.puts_down(FIRST, at)?;
        self.event(Event::FingerLost {
            id: FIRST,
            position: at,
        })
    }

    /// Steps until the focus is there, for as long as there is patience, and chooses.
    fn uses_keys(&mut self, id: &Id) -> Done {
        let order: Vec<Id> = self
            .kiosk
            .tree()
            .focus_order()
            .into_iter()
            .cloned()
            .collect();
        let steps = order.iter().position(|one| one == id).unwrap_or(0).min(6);
        for _ in 0..=steps {
            self.key(Named::Tab, None)?;
        }
        let digit = id
            .as_str()
            .rsplit_once("/digit/")
            .map(|(_, digit)| digit.to_owned());
        if let Some(digit) = digit {
            self.kiosk
                .presses(Key::Character(digit.as_str().into()), Modifiers::empty())?;
            self.notices(Some(id));
            return Ok(());
        }
        if self.chance.percent(50) {
            let focus = self.kiosk.focus().cloned();
            self.key(Named::Enter, focus.as_ref())
        } else {
            self.key(Named::ArrowLeft, None)
        }
    }

    fn key(&mut self, key: Named, pressed: Option<&Id>) -> Done {
        self.kiosk.presses(Key::Named(key), Modifiers::empty())?;
        self.notices(pressed);
        Ok(())
    }

    pub fn asks(&mut self, id: &Id) -> Done {
        if self.chance.percent(30) {
            self.kiosk.asks(Request::focus(id.clone()))?;
        }
        self.kiosk.asks(Request::activate(id.clone()))?;
        self.notices(Some(id));
        Ok(())
    }

    fn puts_down(&mut self, id: Finger, position: Point) -> Done {
        self.event(Event::FingerPressed { id, position })?;
        self.waits(TAP)
    }

    fn lifts(&mut self, id: Finger, position: Point) -> Done {
        self.kiosk.touches(Event::FingerLifted { id, position })?;
        let on = under(&self.memory.placed, position);
        self.notices(on.as_ref());
        Ok(())
    }

    fn event(&mut self, event: Event) -> Done {
        self.kiosk.touches(event)?;
        self.notices(None);
        Ok(())
    }

    /// Time goes by, and answers come.
    pub fn waits(&mut self, time: Duration) -> Done {
        self.kiosk.waits(time)?;
        self.notices(None);
        Ok(())
    }

    pub fn hears_answers(&mut self) -> Done {
        self.kiosk.hears_answers()?;
        self.notices(None);
        Ok(())
    }

    pub fn sleeps(&mut self, time: Duration) -> Done {
        self.kiosk.sleeps(time)?;
        self.notices(None);
        Ok(())
    }

    /// Nobody touches it until everything is forgotten, on a machine that sleeps meanwhile.
    pub fn goes_away(&mut self) -> Done {
        const LONGEST: u32 = 6;
        for _ in 0..LONGEST {
            if self.kiosk.is_resting() {
                break;
            }
            self.sleeps(Duration::from_secs(130))?;
        }
        Ok(())
    }

    /// A point on a button, any.
    fn somewhere_on(&mut self, id: &Id) -> Option<Point> {
        self.memory.placed = self.kiosk.placed();
        let all = self.memory.placed.iter();
        let on: Vec<&Placed> = all.filter(|one| one.touch() == Some(id)).collect();
        let bounds = self.chance.pick(&on)?.bounds;
        Some(Point::new(
            bounds.x + bounds.width * (0.05 + 0.9 * self.chance.share()),
            bounds.y + bounds.height * (0.05 + 0.9 * self.chance.share()),
        ))
    }
}

/// As the gate finds it: the innermost.
fn under(placed: &[Placed], point: Point) -> Option<Id> {
    let mut under = placed.iter().rev().filter(|one| one.bounds.contains(point));
    under.find_map(Placed::touch).cloned()
}

/// What the visitor makes of what is on the glass.
impl Hands<'_> {
    fn notices(&mut self, pressed: Option<&Id>) {
        let after = self.page();
        let before = &self
            .memory
            .page
            .replace(after.clone())
            .unwrap_or(Page::Other);
        let pressed = pressed.map(Id::as_str).unwrap_or_default();
        self.remembers_the_search(before, &after, pressed);
        self.remembers_the_answers(before, &after, pressed);
        if *before == after {
            return;
        }
        match after {
            Page::Pass { place, waiting } => self.ledger.promised(place, waiting),
            Page::GivenUp => {
                if let Some(place) = self.memory.sought {
                    self.ledger.cancelled(place);
                }
            }
            Page::Thanks { counted } => {
                let answers = std::mem::take(&mut self.memory.answers);
                if counted {
                    self.ledger.counted(&answers);
                }
            }
            _ => {}
        }
    }

    fn remembers_the_search(&mut self, before: &Page, after: &Page, pressed: &str) {
        if let (Some((_, start)), Page::Typing(_)) = (pressed.split_once('@'), after)
            && pressed.starts_with("find/")
        {
            self.memory.session = Some(start.to_owned());
        }
        let Page::Typing(typed) = before else { return };
        let digit = pressed
            .strip_prefix("find/digit/")
            .and_then(|d| d.parse::<usize>().ok());
        let Some(last) = digit.and_then(|digit| PassPicture::ALL.get(digit)) else {
            return;
        };
        let mut pictures = typed.clone();
        pictures.push(*last);
        if let (Ok(pictures), true) = (<[PassPicture; 4]>::try_from(pictures), before != after) {
            self.memory.sought = self.memory.session.as_ref().and_then(|start| {
                Some(Place {
                    code: PassCode::from_pictures(pictures),
                    start: NaiveDateTime::parse_from_str(start, "%Y-%m-%dT%H:%M").ok()?,
                })
            });
        }
    }

    fn remembers_the_answers(&mut self, before: &Page, after: &Page, pressed: &str) {
        let answers = &mut self.memory.answers;
        if let (Page::Question { id, .. }, "survey/skip") = (before, pressed)
            && !matches!(after, Page::Question { id: now, .. } if now == id)
        {
            answers.remove(id);
        }
        match after {
            Page::Question {
                id,
                level: Some(level),
            } => {
                answers.insert(id.clone(), *level);
            }
            Page::Question { id, level: None } => {
                answers.remove(id);
            }
            Page::Elsewhere => answers.clear(),
            _ => {}
        }
        // A press that came too soon did nothing.
        if pressed == "idle/new-person" && *after != Page::Idle {
            answers.clear();
        }
    }
}
