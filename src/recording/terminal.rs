//! The reader at a terminal.

use super::sitting::Person;
use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub struct Terminal {
    /// Lines as they are typed, also while nobody asks for one.
    lines: Receiver<String>,
}

impl Terminal {
    /// `None` where nobody sits at one.
    #[must_use]
    pub fn open() -> Option<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return None;
        }
        let (typed, lines) = channel();
        // Ends with the program, or when the terminal is closed.
        thread::spawn(move || {
            for line in io::stdin().lines().map_while(Result::ok) {
                if typed.send(line).is_err() {
                    return;
                }
            }
        });
        Some(Self { lines })
    }
}

impl Person for Terminal {
    fn is_told(&mut self, text: &str) {
        let mut out = io::stdout().lock();
        // Whoever closes the terminal ends the sitting by the line that never comes.
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    fn answers(&mut self) -> Option<String> {
        self.lines.recv().ok()
    }

    fn has_pressed_enter(&mut self) -> bool {
        self.lines.try_recv().is_ok()
    }
}
