//! How long a finger waits for the voice, and what the voice costs, measured where the sound would
//! leave the machine: the program as it is shipped, on a screen and a sound server of its own.
//!
//! `make sound`. It wants a machine that has nothing else to do.

#![allow(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "figures for people, of a run that ends where anything goes wrong"
)]

#[path = "../tests/desk/mod.rs"]
mod desk;

use desk::sound::{Ear, Sound, Times, speaking};
use desk::{Desk, Options};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, thread};

/// After so long without a sound the devices are closed.
const REST: Duration = Duration::from_secs(20);
/// Over how long the processor's time is counted.
const WATCHED: Duration = Duration::from_secs(10);
/// The system counts a process's time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);
const PAGES: [&str; 4] = ["home/help", "bar/person", "nav/home", "home/opinion"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let sound = Sound::start();
    let config = speaking(&root.join("kiosk-config"), folder.path(), "");
    let options = Options::demo(env!("CARGO_BIN_EXE_terskel"), root)
        .configured(&config)
        .variable(sound.variable());
    let desk = Desk::start(options);
    let speaker = sound.ear("speaker");
    println!("memory before anybody came: {}", memory(&desk));
    desk.taps(&["attract/start", "door/en"]);

    // At another speed nothing was said before.
    let mut made = Vec::new();
    for change in [
        "voice/faster",
        "voice/faster",
        "voice/slower",
        "voice/slower",
    ] {
        desk.taps(&["bar/listen", change, "nav/home"]);
        made.extend(round(&desk, &speaker));
    }
    let known: Vec<Times> = (0..4).flat_map(|_| round(&desk, &speaker)).collect();
    let silences = made.iter().chain(&known).filter_map(|times| times.silence);
    report("finger down until silence", silences);
    report(
        "finger lifted until first sound, made anew",
        made.iter().map(|t| t.sound),
    );
    report(
        "finger lifted until first sound, known",
        known.iter().map(|t| t.sound),
    );

    speaker.hears_out(Instant::now());
    println!("processor, device open, nothing said: {}", processor(&desk));
    println!("memory meanwhile: {}", memory(&desk));
    thread::sleep(REST + Duration::from_secs(5));
    println!("processor, device closed again: {}", processor(&desk));
    let reopened = ["home/help", "nav/home", "home/help"].map(|page| {
        thread::sleep(REST + Duration::from_secs(10));
        desk.interrupt(&speaker, page).sound
    });
    let reopened = reopened.into_iter();
    report("finger lifted until first sound, device reopened", reopened);
}

fn round(desk: &Desk, speaker: &Ear) -> Vec<Times> {
    let times = PAGES.map(|page| desk.interrupt(speaker, page));
    desk.interrupt(speaker, "nav/home");
    times.into()
}

fn report(what: &str, times: impl Iterator<Item = Duration>) {
    let mut times: Vec<u128> = times.map(|time| time.as_millis()).collect();
    times.sort_unstable();
    let (Some(first), Some(last)) = (times.first(), times.last()) else {
        return println!("{what}: never");
    };
    let median = times[times.len() / 2];
    println!(
        "{what}: {median} ms ({first} to {last}, {} times)",
        times.len()
    );
}

fn processor(desk: &Desk) -> String {
    let ticks = || -> u32 {
        let path = format!("/proc/{}/stat", desk.process());
        let text = fs::read_to_string(path).unwrap();
        // Behind the name, which may hold anything: state first, user and system time 11 on.
        let (_, fields) = text.rsplit_once(')').unwrap();
        let fields: Vec<&str> = fields.split_whitespace().collect();
        fields[11].parse::<u32>().unwrap() + fields[12].parse::<u32>().unwrap()
    };
    let before = ticks();
    thread::sleep(WATCHED);
    let used = TICK * (ticks() - before);
    format!(
        "{:.1} %",
        100.0 * used.as_secs_f64() / WATCHED.as_secs_f64()
    )
}

fn memory(desk: &Desk) -> String {
    let path = format!("/proc/{}/status", desk.process());
    let text = fs::read_to_string(path).unwrap();
    let line = text.lines().find(|line| line.starts_with("VmRSS:"));
    line.unwrap_or_default().to_owned()
}
