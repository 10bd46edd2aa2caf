//! The power is cut while the kiosk works, at any moment: nothing that was promised is lost.
//!
//! A kiosk in a process of its own works while every write and sync of its data folder is
//! recorded. The record is then played onto a model of a disk, cut off at many points, and the
//! store is opened on what such a disk could hold. That the same work with a setting that syncs
//! less does lose something shows that a loss would be seen.

mod answers;
mod disk;
mod openings;
mod places;
mod recording;

use disk::{Chance, Disk, Fate};
use recording::Event;
use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use tempfile::TempDir;

/// In the data folder, what visitors were told: a line for each answer, written when it came.
const TOLD: &str = "told";

/// Something a kiosk does, and how to tell whether its promises were kept.
#[derive(Clone, Copy)]
struct Work {
    /// The ignored test that does it.
    test: &'static str,
    /// Lays out the data folder that it begins with.
    prepare: fn(&Path),
    /// Starts the kiosk on what is left of the folder, and compares it with what visitors were
    /// told: what was lost, if anything.
    loss: fn(&str, &Path) -> Option<String>,
}

struct Found {
    /// How many times the power was cut.
    points: usize,
    losses: Vec<String>,
}

/// Holds that nothing is lost wherever the power is cut, at about `points` points.
fn nothing_is_lost(work: Work, points: usize) {
    let found = replay(work, "FULL", points);
    assert_eq!(found.losses, Vec::<String>::new());
    say(&format!(
        "power cut: {}: nothing lost at {} points\n",
        work.test, found.points
    ));
}

/// Holds that with fewer syncs something is lost, and that this is seen.
fn something_is_lost(work: Work, synchronous: &str, points: usize) {
    let found = replay(work, synchronous, points);
    let lost = found.losses.len();
    assert!(
        lost > found.points / 20,
        "{synchronous}: {lost} of {}",
        found.points
    );
    say(&format!(
        "power cut: {}: with {synchronous} a loss at {lost} of {} points\n",
        work.test, found.points
    ));
}

/// Heard also when the test passes.
fn say(words: &str) {
    std::io::stderr().write_all(words.as_bytes()).unwrap();
}

/// Does the work, and cuts the power at about `points` points of it.
fn replay(work: Work, synchronous: &str, points: usize) -> Found {
    let scratch = scratch();
    let folder = scratch.path().join("data");
    fs::create_dir(&folder).unwrap();
    (work.prepare)(&folder);
    let before = Disk::of(&disk::image_of(&folder));
    let events = record(work.test, synchronous, scratch.path(), &folder);
    let cuts = choose_cuts(events.len(), points);
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let losses = thread::scope(|scope| {
        let running: Vec<_> = (0..workers)
            .map(|worker| {
                let cuts = cuts.iter().copied().skip(worker).step_by(workers);
                let replayed = Replayed {
                    disk: before.clone(),
                    told: String::new(),
                    events: events.iter(),
                };
                let folder = scratch.path().join(format!("after-{worker}"));
                scope.spawn(move || replayed.losses(work, cuts, &folder))
            })
            .collect();
        let losses = running
            .into_iter()
            .flat_map(|worker| worker.join().unwrap());
        losses.collect()
    });
    Found {
        points: cuts.len(),
        losses,
    }
}

/// In memory where there is such a place: this test asks much of a disk, and proves nothing by
/// it.
fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

/// Runs the ignored test by itself, and answers what it did to the folder.
fn record(test: &str, synchronous: &str, scratch: &Path, folder: &Path) -> Vec<Event> {
    let record = scratch.join("record");
    let this = env::current_exe().unwrap();
    let (_, module) = module_path!().split_once("::").unwrap();
    let output = Command::new(this)
        .args(["--exact", "--ignored", "--nocapture"])
        .arg(format!("{module}::{test}"))
        .env("LD_PRELOAD", recording::build_recorder(scratch))
        .env("RECORDED_FOLDER", folder)
        .env("RECORD_FILE", &record)
        .env("TERSKEL_TEST_SYNCHRONOUS", synchronous)
        .output()
        .unwrap();
    let heard = String::from_utf8_lossy(&output.stdout);
    // A name that is misspelt would run no test at all, and succeed.
    let passed = output.status.success() && heard.contains("1 passed");
    assert!(passed, "{heard}{}", String::from_utf8_lossy(&output.stderr));
    recording::read(&record)
}

/// The folder given by [`record`].
fn given_folder() -> PathBuf {
    env::var_os("RECORDED_FOLDER")
        .expect("started by another test")
        .into()
}

/// The setting given by [`record`].
fn given_synchronous() -> &'static str {
    let given = env::var("TERSKEL_TEST_SYNCHRONOUS").unwrap();
    let settings = ["FULL", "NORMAL", "OFF"];
    settings.into_iter().find(|one| *one == given).unwrap()
}

/// Where the kiosk under the recorder writes what visitors are told.
struct Told(File);

impl Told {
    fn new(folder: &Path) -> Self {
        Self(File::create(folder.join(TOLD)).unwrap())
    }

    /// In one write, so that it is told or not.
    fn tell(&mut self, line: &str) {
        self.0.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

/// The power is cut before this event.
#[derive(Clone, Copy)]
struct Cut {
    event: usize,
    fate: Fate,
    /// Of this cut alone, so that it is the same whoever replays it.
    seed: u64,
}

/// About `points` of them, spread evenly over all events and what may become of each.
fn choose_cuts(events: usize, points: usize) -> Vec<Cut> {
    let mut chance = Chance(0x7e25_4e11);
    let mut cuts = Vec::new();
    for event in 0..=events {
        for fate in Fate::ALL {
            let seed = chance.next();
            if chance.below(events * Fate::ALL.len()) < points {
                cuts.push(Cut { event, fate, seed });
            }
        }
    }
    cuts
}

/// What was done until some moment.
struct Replayed<'e> {
    disk: Disk,
    told: String,
    events: std::slice::Iter<'e, Event>,
}

impl Replayed<'_> {
    fn losses(mut self, work: Work, cuts: impl Iterator<Item = Cut>, folder: &Path) -> Vec<String> {
        let mut done = 0;
        let mut losses = Vec::new();
        for Cut { event, fate, seed } in cuts {
            self.go_on(event - done);
            done = event;
            let image = self.disk.cut(fate, &mut Chance(seed));
            disk::lay_out(&image, folder);
            if let Some(loss) = (work.loss)(&self.told, folder) {
                losses.push(format!("before event {event}, {fate:?}: {loss}"));
            }
        }
        losses
    }

    fn go_on(&mut self, events: usize) {
        for event in self.events.by_ref().take(events) {
            match event {
                Event::Write { name, bytes, .. } if name == TOLD => {
                    self.told.push_str(std::str::from_utf8(bytes).unwrap());
                }
                Event::Create(name) if name == TOLD => {}
                event => self.disk.apply(event),
            }
        }
    }
}
