//! What a visitor can do at the desk: touch, type, and act through a screen reader.

use super::{Desk, GUARD, Key};
use std::time::Instant;

impl Desk {
    /// The middle of a node, once a touch there counts.
    pub fn target(&self, id: &str) -> (i32, i32) {
        self.node(id);
        self.settled();
        let node = self.node(id);
        let area = self
            .area(&node)
            .filter(|area| area.within(self.screen.area()));
        area.unwrap_or_else(|| panic!("{id} is nowhere on the screen\n{}", self.report()))
            .centre()
    }

    /// Waits until the page is old enough for a touch to count.
    pub fn settled(&self) {
        // The bus hears of a page before it is drawn, and the kiosk counts from when it is.
        let (mut last, mut since) = (self.picture(), Instant::now());
        self.wait_until("the page stays as it is", || {
            self.nodes();
            let now = self.picture();
            if now != last {
                (last, since) = (now, Instant::now());
            }
            let old_enough = self.page.borrow().1.elapsed() >= GUARD;
            (old_enough && since.elapsed() >= GUARD).then_some(())
        });
    }

    /// Taps the middle of a node, and says where that is.
    pub fn tap(&self, id: &str) -> (i32, i32) {
        let place = self.press(id);
        self.lift();
        place
    }

    /// Taps one node after the other, each when the page before it is drawn and old enough.
    pub fn taps(&self, ids: &[&str]) {
        for id in ids {
            let place = self.target(id);
            let before = self.picture();
            self.touch(place);
            // Under load a page may take longer to draw than a finger would wait.
            self.turned(Some(&before));
        }
    }

    /// Puts a finger on the middle of a node, and says where that is.
    pub fn press(&self, id: &str) -> (i32, i32) {
        let place = self.target(id);
        self.screen.hands().press(place);
        place
    }

    /// Slides the finger from where it is into the upper or the lower edge of the screen, whichever is farther.
    pub fn slide_away(&self, (x, y): (i32, i32)) {
        let last = self.screen.area().height - 1;
        let edge = if y < last / 2 { last } else { 0 };
        for step in 1..=5 {
            self.screen.hands().slide((x, y + (edge - y) * step / 5));
        }
    }

    /// Touches a place whatever is there, whether or not a touch counts already.
    pub fn touch(&self, place: (i32, i32)) {
        self.screen.hands().press(place);
        self.screen.hands().release();
    }

    /// Puts a finger down there at once, whether or not a touch counts already.
    pub fn finger_down(&self, place: (i32, i32)) {
        self.screen.hands().press(place);
    }

    /// Lifts the finger.
    pub fn lift(&self) {
        self.screen.hands().release();
    }

    /// Does what the node is for, as a screen reader would.
    pub fn do_action(&self, id: &str) {
        let node = self.node(id);
        assert!(
            self.bus().do_action(&node),
            "{id} takes no action\n{}",
            self.report()
        );
    }

    /// Moves the focus to the node, as a screen reader would.
    pub fn grab_focus(&self, id: &str) {
        let node = self.node(id);
        assert!(
            self.bus().grab_focus(&node),
            "{id} takes no focus\n{}",
            self.report()
        );
    }

    /// Strikes a key.
    pub fn key(&self, key: Key) {
        self.screen.hands().key(key, &[]);
    }

    /// Strikes a key while others are held down.
    pub fn chord(&self, held: &[Key], key: Key) {
        self.screen.hands().key(key, held);
    }

    /// Steps with Tab until the node has the focus.
    pub fn tab_to(&self, id: &str) {
        self.node(id);
        let most = 2 * self.nodes().len() + 2;
        for _ in 0..most {
            let before = self.focused();
            if before.as_deref() == Some(id) {
                return;
            }
            self.key(Key::TAB);
            self.wait_until("Tab moves the focus", || {
                (self.focused() != before).then_some(())
            });
        }
        panic!("Tab does not lead to {id}\n{}", self.report());
    }
}
