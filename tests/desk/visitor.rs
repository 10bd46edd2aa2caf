//! A visit by script: from the attract screen to a place in a workshop and back, in whatever way.

use super::{Desk, Key};

/// How a visitor works the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// With a finger.
    Touch,
    /// With a screen reader's own commands, neither finger nor key.
    ScreenReader,
    /// With Tab and Enter.
    Keys,
}

/// What the visitor got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    pub workshop: String,
    /// As it stands in ids: `YYYY-MM-DDTHH:MM`, local time.
    pub start: String,
    /// The four digits of the pass.
    pub pass: String,
    /// Where the finger was, touch by touch.
    pub touches: Vec<(i32, i32)>,
}

/// Books the first place that can be had for one person; `on_screen` is told the name of each screen passed.
///
/// # Panics
/// When a screen on the way does not appear.
pub fn book_a_place(desk: &Desk, way: Way, on_screen: impl FnMut(&str)) -> Booking {
    let mut visitor = Visitor {
        desk,
        way,
        on_screen,
        touches: Vec::new(),
    };
    visitor.choose("attract", "attract/start");
    visitor.choose("door", "door/en");
    visitor.choose("home", "home/workshops");
    let (workshop, start) = visitor.choose_a_session();
    visitor.say_how_many();
    visitor.choose("review", "join/confirm");
    let code = desk.node("pass/code").name;
    visitor.choose("pass", "pass/done");
    visitor.arrive("home-again", "home/workshops");
    Booking {
        workshop,
        start,
        pass: code.chars().filter(char::is_ascii_digit).collect(),
        touches: visitor.touches,
    }
}

struct Visitor<'a, F> {
    desk: &'a Desk,
    way: Way,
    on_screen: F,
    touches: Vec<(i32, i32)>,
}

impl<F: FnMut(&str)> Visitor<'_, F> {
    /// Waits for a screen, known by one of its nodes.
    fn arrive(&mut self, screen: &str, id: &str) {
        self.desk.node(id);
        (self.on_screen)(screen);
    }

    /// On that screen, activates a node that leads to another screen.
    fn choose(&mut self, screen: &str, id: &str) {
        self.arrive(screen, id);
        self.activate(id);
    }

    fn activate(&mut self, id: &str) {
        match self.way {
            Way::Touch => self.touches.push(self.desk.tap(id)),
            Way::ScreenReader => {
                self.desk.grab_focus(id);
                self.desk.wait_until(&format!("{id} has the focus"), || {
                    (self.desk.focused().as_deref() == Some(id)).then_some(())
                });
                self.desk.do_action(id);
            }
            Way::Keys => {
                // Any key starts the attract screen, which is a node alone.
                if id != "attract/start" {
                    self.desk.tab_to(id);
                }
                self.desk.key(Key::ENTER);
            }
        }
        self.desk.gone(id);
    }

    /// Opens one session after the other until one can be joined, and chooses to join it.
    fn choose_a_session(&mut self) -> (String, String) {
        let desk = self.desk;
        let cards = desk.wait_until("a session is listed", || {
            let ids = desk.nodes().into_iter().map(|node| node.id);
            let cards: Vec<_> = ids.filter(|id| session(id).is_some()).collect();
            (!cards.is_empty()).then_some(cards)
        });
        for card in &cards {
            self.choose("workshops", card);
            let way_on = desk.wait_until("a workshop is shown", || {
                ["workshop/join", "nav/back"]
                    .into_iter()
                    .find_map(|id| desk.find(id))
            });
            (self.on_screen)("workshop");
            if way_on.id == "workshop/join" && desk.states(&way_on).contains(&"enabled") {
                self.activate("workshop/join");
                return session(card).expect("a session's id");
            }
            self.activate("nav/back");
        }
        panic!("no session can be joined\n{}", desk.report());
    }

    /// Says "one person" and gives no phone number, as far as either is asked.
    fn say_how_many(&mut self) {
        let desk = self.desk;
        loop {
            let asked = [
                ("people", "join/people/1"),
                ("phone", "join/skip"),
                ("review", "join/confirm"),
            ];
            let (screen, id) = desk.wait_until("the next question is there", || {
                asked.into_iter().find(|(_, id)| desk.find(id).is_some())
            });
            if screen == "review" {
                return;
            }
            self.choose(screen, id);
        }
    }
}

/// Workshop and start from the id of a session's card, `workshops/<workshop>@<start>`.
pub fn session(id: &str) -> Option<(String, String)> {
    let (workshop, start) = id.strip_prefix("workshops/")?.split_once('@')?;
    (!start.contains('/')).then(|| (workshop.to_owned(), start.to_owned()))
}
