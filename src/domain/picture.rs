//! A picture as the configuration loaded it: checked, bounded, ready to be drawn.

use std::fmt;
use std::sync::Arc;

/// Two pictures are the same when they came from the same file in the same configuration.
#[derive(Clone)]
pub struct Picture {
    name: Arc<str>,
    content: PictureContent,
}

#[derive(Clone)]
pub enum PictureContent {
    /// The text of an SVG file.
    Svg(Arc<[u8]>),
    /// Eight-bit RGBA, row by row from the top, `width` × `height` × 4 bytes.
    Pixels {
        width: u32,
        height: u32,
        rgba: Arc<[u8]>,
    },
}

impl Picture {
    #[must_use]
    pub fn new(name: &str, content: PictureContent) -> Self {
        Self {
            name: name.into(),
            content,
        }
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    #[must_use]
    pub fn content(&self) -> &PictureContent {
        &self.content
    }
}

impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        let same_bytes = match (&self.content, &other.content) {
            (PictureContent::Svg(a), PictureContent::Svg(b)) => Arc::ptr_eq(a, b),
            (PictureContent::Pixels { rgba: a, .. }, PictureContent::Pixels { rgba: b, .. }) => {
                Arc::ptr_eq(a, b)
            }
            _ => false,
        };
        self.name == other.name && same_bytes
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({})", self.name)
    }
}
