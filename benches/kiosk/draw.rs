//! From a tree to where everything stands, and to pixels. Each page is built anew every time, as
//! after a page change, but fonts and drawings that were seen before are remembered.

use super::library::Library;
use criterion::Criterion;
use std::hint::black_box;
use terskel::preview::Studio;

pub fn pages(criterion: &mut Criterion) {
    let library = Library::demonstration();
    let mut studio = Studio::open(&library.catalogue).expect("software can always draw");
    let mut group = criterion.benchmark_group("draw");
    for (name, screen) in library.pages() {
        let full_hd = library.view(1920.0);
        let tree = screen.describe(&library.context(&full_hd));
        group.bench_function(format!("{name}, layout"), |bencher| {
            bencher.iter(|| studio.placed(black_box(&tree), &full_hd));
        });
        for (size, view) in [("1080p", &full_hd), ("4K", &library.view(3840.0))] {
            group.bench_function(format!("{name}, picture in {size}"), |bencher| {
                bencher.iter(|| studio.picture(black_box(&tree), view));
            });
        }
    }
    group.finish();
}
