//! Which keys on the glass a keyboard presses.

use super::Key;
use crate::semantics::Id;

/// The ids of a key, on each screen where something is typed.
pub(super) fn keys_on_the_glass(key: Key) -> Vec<Id> {
    match key {
        Key::Digit(digit) => vec![
            Id::new(format!("find/digit/{digit}")),
            Id::new(format!("join/key/{digit}")),
        ],
        Key::Plus => vec!["join/key/+".into()],
        Key::Erase => vec!["find/erase".into(), "join/key/erase".into()],
        Key::Step(_) | Key::Right | Key::Left | Key::Enter | Key::Other => Vec::new(),
    }
}
