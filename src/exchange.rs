//! Other systems' formats.

pub mod csv;
mod facts;
pub mod html;
pub mod ical;
