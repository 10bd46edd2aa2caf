//! A file that is there to be removed: on a full disk, deleting needs space too.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

const FILE: &str = "ballast";
/// More than the log of a purge needs.
const BYTES: usize = 512 * 1024;

/// Makes it where it is missing and there is space. Without it the kiosk works as well, up to the
/// day when the disk is full.
pub(super) fn make(folder: &Path) {
    let path = folder.join(FILE);
    let is_there = fs::metadata(&path).is_ok_and(|file| file.len() == BYTES as u64);
    if !is_there && fill(&path).is_err() {
        // Half of it would only be in the way.
        release(folder);
    }
}

/// Written rather than only made long, since a hole in a file takes no space.
fn fill(path: &Path) -> io::Result<()> {
    let mut file: File = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(&vec![0; BYTES])?;
    file.sync_all()
}

/// Gives its space back.
pub(super) fn release(folder: &Path) {
    // Where it is not there, or cannot be removed, what follows fails as it did before.
    let _ = fs::remove_file(folder.join(FILE));
}
