//! What has to be done before the first page, in the order in which it is done.

use super::library::{Library, demonstration_folder, morning};
use criterion::{BatchSize, Criterion};
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;
use terskel::app::kiosk::{Kiosk, Moment, Setup};
use terskel::config;
use terskel::l10n::Catalogue;
use terskel::store::{Store, Tally};

pub fn parts(criterion: &mut Criterion) {
    let library = Library::demonstration();
    let shipped = library.catalogue.languages();
    let mut group = criterion.benchmark_group("start");
    group.bench_function("locales", |bencher| bencher.iter(Catalogue::shipped));
    group.bench_function("configuration", |bencher| {
        let folder = demonstration_folder();
        bencher.iter(|| config::load(&folder, &shipped, morning().date_naive()));
    });
    // Opening checks the databases through; here they are new and small.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for builds");
    let held = RefCell::new(None);
    group.bench_function("stores", |bencher| {
        bencher.iter_batched(
            // A second kiosk on one folder is refused: the one before ends first, unmeasured.
            || drop(held.take()),
            |()| {
                let store = Store::open(folder.path()).expect("a folder of our own");
                let tally = Tally::open(folder.path()).expect("a folder of our own");
                held.replace(Some((store, tally)));
            },
            BatchSize::PerIteration,
        );
    });
    let setup = Setup {
        config: Arc::new(library.config.clone()),
        catalogue: library.catalogue.clone(),
        faulty: false,
        messages: Vec::new(),
        panel: library.view(1920.0).panel,
        stores: true,
        counts: true,
    };
    let now = Moment {
        wall: morning(),
        elapsed: Duration::ZERO,
    };
    group.bench_function("first tree", |bencher| {
        bencher.iter_batched(
            || setup.clone(),
            |setup| Kiosk::new(setup, now, Box::new(|| [0; 16])),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}
