//! The vocabulary in which a screen is described once: a small tree in reading order. The glass,
//! the voice, the keypad, the screen reader and the tests all read it; what cannot be named here
//! cannot be drawn.

mod audit;
mod focus;
mod id;
mod illustration;
mod node;
mod room;
mod tree;

pub use audit::Violation;
pub use focus::Step;
pub use id::Id;
pub use illustration::{Art, Icon, Illustration};
pub use node::{Emphasis, Layout, Level, Live, Look, Node, Piece, Press, Role, Tone};
pub use room::{CardRoom, Lines, Rect, Room, TextStep};
pub use tree::{Outcome, Request, Tree, Want};
