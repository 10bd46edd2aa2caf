//! Other systems' formats.

pub mod csv;
