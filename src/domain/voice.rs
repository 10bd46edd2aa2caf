//! How far the voice can be turned up: what a configuration may say, a visitor set, and an engine
//! do.

/// Of the volume, from nought, which is silence: eleven steps.
pub const LOUDEST: u8 = 10;
pub const USUAL_VOLUME: u8 = 6;
/// Of the speed: seven steps (VVSG 2.0, 7.1-K).
pub const SLOWEST: u8 = 1;
pub const USUAL_RATE: u8 = 4;
pub const FASTEST: u8 = 7;
