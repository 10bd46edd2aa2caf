//! What a program did to the files of a folder, as `recorder.c` wrote it down.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One thing done to a file, which goes by its name in the folder; the folder's own is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    Create(String),
    Write {
        name: String,
        offset: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        name: String,
        length: usize,
    },
    Sync(String),
    Unlink(String),
    Rename {
        from: String,
        to: String,
    },
}

/// Builds the recorder in `folder`.
pub(super) fn build_recorder(folder: &Path) -> PathBuf {
    let library = folder.join("recorder.so");
    let source = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/store/power_cut/recorder.c"
    );
    let built = Command::new("cc")
        .args(["-O1", "-Wall", "-Werror", "-shared", "-fPIC", source, "-o"])
        .arg(&library)
        .status()
        .unwrap();
    assert!(built.success(), "the recorder cannot be built");
    library
}

pub(super) fn read(record: &Path) -> Vec<Event> {
    let bytes = fs::read(record).unwrap();
    let mut rest = bytes.as_slice();
    let mut events = Vec::new();
    while !rest.is_empty() {
        events.push(next(&mut rest));
    }
    events
}

fn next(rest: &mut &[u8]) -> Event {
    let kind = take(rest, 1)[0];
    let name_length = u32::from_ne_bytes(take(rest, 4).try_into().unwrap());
    let [offset, size] =
        [(); 2].map(|()| to_usize(u64::from_ne_bytes(take(rest, 8).try_into().unwrap())));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let name = text(take(rest, usize::try_from(name_length).unwrap()));
    let bytes = take(rest, size);
    match kind {
        1 => Event::Create(name),
        2 => Event::Write {
            name,
            offset,
            bytes: bytes.to_vec(),
        },
        3 => Event::Truncate {
            name,
            length: offset,
        },
        4 => Event::Sync(name),
        5 => Event::Unlink(name),
        6 => Event::Rename {
            from: name,
            to: text(bytes),
        },
        kind => panic!("no such record: {kind}"),
    }
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, after) = rest.split_at(count);
    *rest = after;
    taken
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap()
}
