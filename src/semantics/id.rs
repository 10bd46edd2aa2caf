//! A node's name for programs: stable, unique on its screen, the same in every language.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// Such as `bar/language` or `workshops/tshirt@2026-11-24T14:00`. Screen readers and tests see
/// it as the accessible id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    #[must_use]
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(id.as_ref().into())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of the speaker that reads this node aloud.
    #[must_use]
    pub fn listen(&self) -> Self {
        Self::new(format!("{self}/listen"))
    }

    /// Whether this is the speaker beside another node.
    #[must_use]
    pub fn is_listen(&self) -> bool {
        self.0.ends_with("/listen") && &*self.0 != "bar/listen"
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}
