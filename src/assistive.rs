//! The tree for screen readers, on AT-SPI. Without a session bus it changes nothing.

mod bridge;
mod tree;

pub use bridge::Bridge;
pub use tree::{Bounds, Shown, update};
