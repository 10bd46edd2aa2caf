//! The pictures that are chosen so far.

use crate::domain::{PassCode, PassPicture};

/// Up to four, from the first on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Typed([Option<PassPicture>; 4]);

impl Typed {
    /// A fifth one is not taken.
    pub fn push(&mut self, picture: PassPicture) {
        if let Some(slot) = self.0.iter_mut().find(|slot| slot.is_none()) {
            *slot = Some(picture);
        }
    }

    /// Takes the last one back.
    pub fn erase(&mut self) {
        if let Some(last) = self.0.iter_mut().rev().find(|slot| slot.is_some()) {
            *last = None;
        }
    }

    pub fn slots(self) -> [Option<PassPicture>; 4] {
        self.0
    }

    pub fn pictures(self) -> impl Iterator<Item = PassPicture> {
        self.0.into_iter().flatten()
    }

    /// The pass, once there are four.
    pub fn code(self) -> Option<PassCode> {
        let pictures: Vec<PassPicture> = self.pictures().collect();
        pictures.try_into().ok().map(PassCode::from_pictures)
    }
}

impl From<PassCode> for Typed {
    fn from(code: PassCode) -> Self {
        Self(code.pictures().map(Some))
    }
}
