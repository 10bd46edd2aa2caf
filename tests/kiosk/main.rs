//! Terskel, tested from outside the library: each module tells the stories of one part.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by ending"
)]

mod architecture;
mod catalogue;
mod clocks;
mod contacts;
mod damaged_configurations;
#[path = "../desk/mod.rs"]
mod desk;
mod doctor;
mod exporting;
mod finding;
mod hands;
mod journeys;
mod layout;
mod long_day;
mod opinions;
mod privacy;
mod real_program;
mod real_sound;
mod real_visits;
mod real_voices;
mod real_wayland;
mod recording;
mod ringing;
mod scanning;
mod seats;
#[path = "../soak/mod.rs"]
mod soak;
mod speaking;
mod storage;
mod surveys;
mod transcripts;
mod visitor;
