//! Whether there is room for what the kiosk keeps.

use super::data::existing_ancestor;
use super::finding::Finding;
use rustix::fs::statvfs;
use std::io;
use std::path::Path;

pub(super) const WHAT: &str = "disk";

/// The database, its log and a copy of both, many times over; and what the system itself needs
/// to go on running.
const LEAST_BYTES: u64 = 200_000_000;
/// The kiosk makes few files, but without any left it cannot open its log.
const LEAST_FILES: u64 = 100;

pub(super) type Facts = io::Result<Room>;

/// What this user may still write on the disk of the data folder.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    bytes: u64,
    /// `None` where the file system sets no limit.
    files: Option<u64>,
}

pub(super) fn gather(folder: &Path) -> Facts {
    let disk = statvfs(existing_ancestor(folder)?)?;
    Ok(Room {
        bytes: disk.f_bavail.saturating_mul(disk.f_frsize),
        files: (disk.f_files > 0).then_some(disk.f_favail),
    })
}

pub(super) fn judge(facts: &Facts) -> Vec<Finding> {
    let Room { bytes, files } = match facts {
        Ok(room) => *room,
        Err(error) => {
            let said = format!("How much is free cannot be read: {error}.");
            return vec![Finding::note(
                WHAT,
                said,
                "See what `df -h` says of the disk.",
            )];
        }
    };
    let free = size(bytes);
    let mut findings = Vec::new();
    if bytes < LEAST_BYTES {
        findings.push(Finding::wrong(
            WHAT,
            format!("Only {free} are free. On a full disk the kiosk gives no places."),
            format!(
                "Delete what is not needed, until {} are free: `sudo apt clean` and emptying the \
                 bin are a start.",
                size(LEAST_BYTES)
            ),
        ));
    }
    if let Some(files) = files.filter(|files| *files < LEAST_FILES) {
        findings.push(Finding::wrong(
            WHAT,
            format!("Only {files} more files can be made, however much is free."),
            "Delete files that are not needed: `df -i` shows which disk is short of them.",
        ));
    }
    if findings.is_empty() {
        findings.push(Finding::fine(WHAT, format!("{free} are free.")));
    }
    findings
}

fn size(bytes: u64) -> String {
    match bytes / 1_000_000 {
        mega @ 0..10_000 => format!("{mega} MB"),
        mega => format!("{} GB", mega / 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(bytes: u64, files: Option<u64>) -> Vec<Finding> {
        judge(&Ok(Room { bytes, files }))
    }

    #[test]
    fn room_is_fine_and_too_little_of_either_is_wrong() {
        let fine = findings(50_000_000_000, Some(1_000_000));
        assert_eq!(fine, [Finding::fine(WHAT, "50 GB are free.")]);
        assert!(!findings(LEAST_BYTES, Some(LEAST_FILES))[0].is_wrong());
        assert!(!findings(LEAST_BYTES, None)[0].is_wrong());

        let full = findings(LEAST_BYTES - 1, None);
        assert!(full[0].is_wrong() && full[0].said.contains("199 MB"));
        let crowded = findings(50_000_000_000, Some(LEAST_FILES - 1));
        assert!(crowded[0].is_wrong() && crowded[0].said.contains("99 more files"));
        assert_eq!(findings(0, Some(0)).len(), 2);
    }

    #[test]
    fn the_room_of_a_folder_that_is_not_there_yet_is_that_of_its_disk() {
        let folder = tempfile::tempdir().unwrap();
        let here = gather(folder.path()).unwrap();
        let below = gather(&folder.path().join("a/b")).unwrap();
        assert!(here.bytes > 0);
        assert_eq!(here.files.is_some(), below.files.is_some());
    }
}
