//! The tree drawn by iced. What is drawn cannot act: a root widget ([`gate`]) resolves the first
//! finger to a node's id, and the application decides.

mod corners;
pub mod drawing;
pub mod fonts;
pub mod gate;
pub mod illustration;
pub mod layout;
pub mod mark;
mod pair;
mod part;
mod photos;
mod qr;
mod render;
pub mod theme;
mod words;

pub use gate::{Touch, gate};
pub use layout::{Metrics, Panel};
pub use mark::{Placed, collect};
pub use render::{Appearance, behind, render};
pub use theme::Palette;
