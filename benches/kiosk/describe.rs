//! From what a screen knows to its tree, and the audit of trees.

use super::library::Library;
use criterion::Criterion;
use std::hint::black_box;
use terskel::screen::gallery;

pub fn every_screen(criterion: &mut Criterion) {
    let library = Library::demonstration();
    let view = library.view(1920.0);
    let context = library.context(&view);
    let mut group = criterion.benchmark_group("describe");
    for (name, screen) in library.pages() {
        group.bench_function(name, |bencher| {
            bencher.iter(|| screen.describe(black_box(&context)));
        });
    }
    let samples = gallery::every_screen(&context);
    let all = format!("all {} of the gallery", samples.len());
    group.bench_function(&all, |bencher| {
        bencher.iter(|| gallery::every_screen(black_box(&context)));
    });
    group.finish();
    criterion.bench_function(&format!("audit/{all}"), |bencher| {
        bencher.iter(|| {
            for sample in &samples {
                black_box(sample.tree.audit());
            }
        });
    });
}
