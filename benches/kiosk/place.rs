//! A place, from the request to the answer: the transaction is on the disk by then, fsync
//! included, so the disk is what is measured most.

use super::library::morning;
use chrono::TimeDelta;
use criterion::{BatchSize, Criterion};
use std::cell::RefCell;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use terskel::store::{Place, Store, TakePlace, wait};

const CHAIRS: u16 = 8;

pub fn take_and_keep(criterion: &mut Criterion) {
    // Beside the program, and not in a temporary folder, which may be in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for builds");
    let store = Store::open(folder.path()).expect("a new store");
    let name = format!("take, on {}", file_system(folder.path()));
    let given: RefCell<Option<Place>> = RefCell::new(None);
    let mut number: u128 = 0;
    let mut group = criterion.benchmark_group("place");
    // Fewer places than there are passes.
    group.warm_up_time(Duration::from_secs(1));
    group.measurement_time(Duration::from_secs(3));
    group.bench_function(&name, |bencher| {
        bencher.iter_batched(
            || {
                // The place before is given back, so that chairs and passes never run out.
                if let Some(place) = given.take() {
                    wait(|reply| store.cancel(place.session, place.code, CHAIRS, reply))
                        .expect("a place that was given can be given up");
                }
                number += 1;
                request(number)
            },
            |request| {
                let place = wait(|reply| store.take_place(request, reply));
                given.replace(Some(place.expect("there are chairs")));
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

fn request(number: u128) -> TakePlace {
    let session = "tshirt@2026-11-24T14:00".parse();
    TakePlace {
        operation: number.to_le_bytes(),
        session: session.expect("a session's key"),
        ends: morning() + TimeDelta::days(2),
        capacity: CHAIRS,
        people: 1,
        contact: None,
        now: morning(),
        places_per_ten_minutes: u32::MAX,
    }
}

/// As `stat` calls it, such as `ext2/ext3`.
fn file_system(folder: &Path) -> String {
    let said = Command::new("stat")
        .args(["--file-system", "--format=%T"])
        .arg(folder)
        .output();
    said.map_or_else(
        |_| "an unknown file system".to_owned(),
        |said| String::from_utf8_lossy(&said.stdout).trim().to_owned(),
    )
}
