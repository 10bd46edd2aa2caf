//! What the program's parts cost, without a window: `cargo bench`, or `cargo bench -- describe`
//! for a part of them. What a visitor feels is measured from outside, by `make bench`.

mod describe;
mod draw;
mod library;
mod list;
mod place;
mod start;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    benches,
    describe::every_screen,
    draw::pages,
    list::ten_thousand_sessions,
    place::take_and_keep,
    start::parts
);
criterion_main!(benches);
