//! A library with far more on than any: 28 workshops, each held every day of a year.

use super::library::{Library, demonstration_folder, morning};
use criterion::Criterion;
use std::fmt::Write;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use terskel::config;
use terskel::screen::{Screen, workshops};

pub fn ten_thousand_sessions(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path()).expect("the temporary folder can be written");
    let library = Library::configured_in(folder.path());
    let sessions = library.config.workshops.iter();
    let count: usize = sessions.map(|workshop| workshop.sessions.len()).sum();
    assert!(count >= 10_000, "only {count} sessions");

    let shipped = library.catalogue.languages();
    let today = morning().date_naive();
    let mut group = criterion.benchmark_group("10 000 sessions");
    group.sample_size(10);
    group.bench_function("load", |bencher| {
        bencher.iter(|| config::load(folder.path(), &shipped, today));
    });
    let view = library.view(1920.0);
    let context = library.context(&view);
    let list = Screen::Workshops(workshops::Workshops::default());
    group.bench_function("describe the list", |bencher| {
        bencher.iter(|| list.describe(black_box(&context)));
    });
    group.finish();
}

/// The demonstration's library with other workshops.
fn write(folder: &Path) -> std::io::Result<()> {
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    fs::copy(
        demonstration_folder().join("kiosk.toml"),
        folder.join("kiosk.toml"),
    )?;
    let mut workshops = String::new();
    for number in 0..28 {
        let hour = 8 + number % 12;
        let mut every = String::new();
        for day in DAYS {
            let _ = writeln!(
                every,
                "{{ day = \"{day}\", start = \"{hour:02}:00\", end = \"{hour:02}:45\" }},"
            );
        }
        let _ = writeln!(
            workshops,
            "[[workshop]]\nid = \"w{number}\"\nkind = \"sewing\"\ntitle = \"Verksted {number}\"\n\
             where = \"Rom {number}\"\nseats = 8\nfree = true\nevery = [\n{every}]\n"
        );
    }
    fs::write(folder.join("workshops.toml"), workshops)
}
