//! A visit to the kiosk on a virtual screen, with a picture of each screen passed: for whoever has no screen at hand.
//!
//! It plays the visit of the tests and leaves `visit/01-attract.png` and so on. The program is taken from
//! beside this one: `cargo build --bin terskel --example visit`, with the same profile for both.

mod desk;

use desk::{Booking, Desk, Options, Way, book_a_place};
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = env::current_exe()?;
    let builds = here.parent().and_then(Path::parent).unwrap_or(&here);
    let desk = Desk::start(Options::demo(
        builds.join("terskel"),
        Path::new(env!("CARGO_MANIFEST_DIR")),
    ));

    let folder = Path::new("visit");
    clear(folder)?;
    let mut pictures = 0;
    let mut before = None;
    let visit = book_a_place(&desk, Way::Touch, |screen| {
        pictures += 1;
        let path = folder.join(format!("{pictures:02}-{screen}.png"));
        let picture = desk.turned(before.as_ref());
        match picture.save(&path) {
            Ok(()) => println!("{screen}: {}", path.display()),
            Err(error) => println!("{screen}: no picture in {}: {error}", path.display()),
        }
        before = Some(picture);
    });
    let Booking {
        workshop,
        start,
        pass,
        ..
    } = visit;
    println!("One place in {workshop} at {start}, with the pass {pass}.");
    print!(
        "{}",
        desk.run(&["export", "signups", "--format", "csv"]).stdout
    );
    Ok(())
}

/// Makes the folder, without the pictures of an earlier visit.
fn clear(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "png") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
