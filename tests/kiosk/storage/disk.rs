//! Disks that are full, read-only, or fail.

use super::folder;
use crate::seats::{given_folder, morning, request, run_alone, take, tshirt};
use crate::surveys::{self, ballot, count_at, during, levels_of};
use chrono::TimeDelta;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use terskel::store::{
    self, CountError, KeyPair, Purged, Sealed, Store, StoreError, TakePlace, TakePlaceError, Tally,
};

/// Runs one of the tests below on a disk of one megabyte that is made for it, where the system
/// lets this user make one.
fn on_a_small_disk(test: &str) {
    let own_mounts = ["unshare", "--user", "--map-root-user", "--mount"];
    let folder = folder();
    let mount = "mount -t tmpfs -o size=1m tmpfs \"$0\"";
    let possible = Command::new(own_mounts[0])
        .args(&own_mounts[1..])
        .args(["sh", "-c", mount])
        .arg(folder.path())
        .output()
        .is_ok_and(|output| output.status.success());
    if !possible {
        // Not `eprintln`, which is heard only when a test fails.
        let notice = format!("SKIPPED {test}: this system lets us mount no small disk\n");
        std::io::stderr().write_all(notice.as_bytes()).unwrap();
        return;
    }
    let script = format!("{mount} && exec \"$@\"");
    let before = [
        &own_mounts[..],
        &["sh", "-c", &script, folder.path().to_str().unwrap()],
    ]
    .concat();
    passes_alone(&before, test, folder.path());
}

/// Takes place after place, counted in `kept`, until there is a fault.
fn take_until_refused(store: &Store, kept: &mut u64) -> TakePlaceError {
    /// Far more than fits on a small disk.
    const ENOUGH: u64 = 5000;
    while *kept < ENOUGH {
        match take(store, &request(*kept)) {
            Ok(_) => *kept += 1,
            Err(refused) => return refused,
        }
    }
    panic!("{kept} places were promised on a disk that cannot hold them");
}

fn passes_alone(before: &[&str], test: &str, folder: &Path) {
    let output = run_alone(before, module_path!(), test, folder)
        .output()
        .unwrap();
    let heard = String::from_utf8_lossy(&output.stdout);
    // A name that is misspelt would run no test at all, and succeed.
    let passed = output.status.success() && heard.contains("1 passed");
    assert!(passed, "{heard}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn on_a_full_disk_no_place_is_promised_that_is_not_kept() {
    on_a_small_disk("a_full_disk");
}

#[test]
#[ignore = "needs a disk of its own; another test starts it"]
fn a_full_disk() {
    let folder = given_folder();
    let store = Store::open(&folder).unwrap();
    let promised = take(&store, &request(0)).unwrap();
    let filling = folder.join("filling");
    let _full = fs::write(&filling, vec![0; 2 << 20]).unwrap_err();

    let mut kept = 1;
    let refused = take_until_refused(&store, &mut kept);
    assert!(
        matches!(refused, TakePlaceError::Store(StoreError::DiskFull(_))),
        "{refused:?}"
    );
    // Browsing and finding one's place need no space.
    let found =
        store::wait(|reply| store.lookup(tshirt(), promised.code, morning(), reply)).unwrap();
    assert_eq!(found.code, promised.code);
    assert_eq!(store::export(&folder).unwrap().len() as u64, kept);

    fs::remove_file(&filling).unwrap();
    for number in 0..kept + 3 {
        take(&store, &request(number)).unwrap();
    }
    drop(store);
    Store::open(&folder).unwrap();
    assert_eq!(store::export(&folder).unwrap().len() as u64, kept + 3);
}

#[test]
fn on_a_full_disk_nobodys_answers_are_half_counted_and_with_room_they_are_counted_again() {
    on_a_small_disk("a_full_disk_while_answers_are_counted");
}

#[test]
#[ignore = "needs a disk of its own; another test starts it"]
fn a_full_disk_while_answers_are_counted() {
    let folder = given_folder();
    let tally = Tally::open(&folder).unwrap();
    let answers = || count_at(&tally, ballot(surveys::tshirt(), [4; 3]), during());
    let counted = || {
        let counted = store::results(&folder, during()).unwrap();
        let questions = ["enjoyed", "learned", "met-someone"];
        let [first, others @ ..] = questions.map(|question| levels_of(&counted, question)[3]);
        assert_eq!(others, [first; 2], "half a ballot was counted");
        first
    };
    answers().unwrap();
    let filling = folder.join("filling");
    let _full = fs::write(&filling, vec![0; 2 << 20]).unwrap_err();

    let filled = OpenOptions::new().write(true).open(&filling).unwrap();
    let mut kept = 1;
    // Wherever in a ballot the room ends: a page of the log is about 4 kB.
    for _ in 0..12 {
        let refused = loop {
            match answers() {
                Ok(()) => kept += 1,
                Err(refused) => break refused,
            }
            assert!(kept < 5000, "all were counted on a disk that is full");
        };
        assert!(
            matches!(refused, CountError::Store(StoreError::DiskFull(_))),
            "{refused:?}"
        );
        assert_eq!(counted(), kept, "what was refused is not counted");
        let length = filled.metadata().unwrap().len();
        filled.set_len(length - 4096).unwrap();
    }

    fs::remove_file(&filling).unwrap();
    answers().unwrap();
    assert_eq!(counted(), kept + 1);
    drop(tally);
    assert_eq!(Tally::open(&folder).unwrap().put_aside(), []);
    assert_eq!(counted(), kept + 1);
}

#[test]
fn a_purge_on_a_full_disk_gives_way_by_the_ballast() {
    on_a_small_disk("a_purge_without_space");
}

#[test]
#[ignore = "needs a disk of its own; another test starts it"]
fn a_purge_without_space() {
    let folder = given_folder();
    let store = Store::open(&folder).unwrap();
    let recipient = KeyPair::generate().recipient;
    let sealed = Sealed::seal(&"110".parse().unwrap(), &[recipient]).unwrap();
    for number in 0..8 {
        let contact = Some(sealed.clone());
        take(
            &store,
            &TakePlace {
                contact,
                ..request(number)
            },
        )
        .unwrap();
    }
    let purge = |night| {
        let now = request(0).ends + TimeDelta::days(night);
        store::wait(|reply| store.purge(now, 30, reply))
    };
    for night in 27..30 {
        assert_eq!(purge(night).unwrap(), Purged::ClockInDoubt);
    }
    assert_eq!(purge(30).unwrap(), Purged::Done);
    let numbers = || {
        let rows = store::export(&folder).unwrap();
        rows.iter().filter(|row| row.contact.is_some()).count()
    };
    assert_eq!(numbers(), 8);
    let ballast = folder.join("ballast");
    let filling = folder.join("filling");
    let _full = fs::write(&filling, vec![0; 2 << 20]).unwrap_err();

    // Somebody else's hand took the ballast: the disk is as full as can be.
    let aside = folder.join("aside");
    fs::rename(&ballast, &aside).unwrap();
    assert!(matches!(purge(31), Err(StoreError::DiskFull(_))));
    assert_eq!(numbers(), 8);
    fs::rename(&aside, &ballast).unwrap();

    assert_eq!(purge(31).unwrap(), Purged::Done);
    assert_eq!(numbers(), 0);
    fs::remove_file(&filling).unwrap();
    assert_eq!(purge(32).unwrap(), Purged::Done);
    assert_eq!(fs::metadata(&ballast).unwrap().len(), 512 * 1024);
}

#[test]
fn a_copy_on_a_disk_that_cannot_be_written_is_exported() {
    on_a_small_disk("a_copy_that_cannot_be_written");
}

#[test]
#[ignore = "needs a disk of its own; another test starts it"]
fn a_copy_that_cannot_be_written() {
    let disk = given_folder();
    let kiosk = folder();
    let store = Store::open(kiosk.path()).unwrap();
    take(&store, &request(1)).unwrap();
    let copy = |name: &str, files: &[&str]| {
        let copy = disk.join(name);
        fs::create_dir(&copy).unwrap();
        for file in files {
            fs::copy(kiosk.path().join(file), copy.join(file)).unwrap();
        }
        copy
    };
    let whole = copy("whole", &["signups.db", "signups.db-wal", "signups.db-shm"]);
    let no_index = copy("without index", &["signups.db", "signups.db-wal"]);
    for copy in [&whole, &no_index] {
        assert!(fs::metadata(copy.join("signups.db-wal")).unwrap().len() > 0);
    }
    // Switched off, nothing is left in the log.
    drop(store);
    let alone = copy("alone", &["signups.db"]);
    remount(&disk, "ro");
    for copy in [whole, no_index, alone] {
        fs::write(copy.join("mark"), "").expect_err("the disk cannot be written");
        let rows = store::export(&copy).unwrap();
        assert_eq!(rows.len(), 1, "{}", copy.display());
    }
}

fn remount(disk: &Path, mode: &str) {
    let options = format!("remount,bind,{mode}");
    let mut mount = Command::new("mount");
    let mount = mount.args(["-o", &options]).arg(disk);
    assert!(mount.status().unwrap().success());
}

#[test]
fn a_first_start_on_a_full_disk_says_so() {
    on_a_small_disk("a_first_start_without_space");
}

#[test]
#[ignore = "needs a disk of its own; another test starts it"]
fn a_first_start_without_space() {
    let folder = given_folder();
    let filling = folder.join("filling");
    let _full = fs::write(&filling, vec![0; 2 << 20]).unwrap_err();
    let refused = Store::open(&folder).unwrap_err();
    assert!(matches!(refused, StoreError::DiskFull(_)), "{refused:?}");
    fs::remove_file(&filling).unwrap();
    take(&Store::open(&folder).unwrap(), &request(1)).unwrap();
}

#[test]
fn a_disk_mounted_read_only_is_named_as_the_reason() {
    on_a_small_disk("a_read_only_disk");
}

#[test]
#[ignore = "needs a disk of its own; another test starts it"]
fn a_read_only_disk() {
    let folder = given_folder();
    take(&Store::open(&folder).unwrap(), &request(1)).unwrap();
    drop(Tally::open(&folder).unwrap());
    remount(&folder, "ro");
    let refused = [
        Store::open(&folder).map(drop),
        Tally::open(&folder).map(drop),
    ];
    for refused in refused.map(Result::unwrap_err) {
        assert!(matches!(refused, StoreError::ReadOnly(_)), "{refused:?}");
    }
    remount(&folder, "rw");
    take(&Store::open(&folder).unwrap(), &request(2)).unwrap();
    let tally = Tally::open(&folder).unwrap();
    count_at(&tally, ballot(surveys::tshirt(), [4; 3]), during()).unwrap();
}

#[test]
fn after_a_failed_write_the_database_is_opened_again() {
    let script = "trap '' XFSZ; ulimit -S -f 200; exec \"$0\" \"$@\"";
    passes_alone(&["sh", "-c", script], "a_disk_that_fails", folder().path());
}

/// The system refuses to make any file longer than 100 kB, which the database sees as a write
/// that failed for no reason it knows.
#[test]
#[ignore = "needs limits of its own; another test starts it"]
fn a_disk_that_fails() {
    let folder = given_folder();
    let store = Store::open(&folder).unwrap();
    let mut kept = 0;
    let failed = take_until_refused(&store, &mut kept);
    assert!(kept > 0);
    assert!(
        matches!(failed, TakePlaceError::Store(StoreError::Database(_))),
        "{failed:?}"
    );
    assert!(store::export(&folder).unwrap().len() as u64 >= kept);

    let this = std::process::id().to_string();
    let unlimited = Command::new("prlimit")
        .args(["--pid", &this, "--fsize=unlimited:"])
        .status();
    assert!(unlimited.unwrap().success());
    for number in 0..kept + 3 {
        take(&store, &request(number)).unwrap();
    }
    drop(store);
    Store::open(&folder).unwrap();
    assert_eq!(store::export(&folder).unwrap().len() as u64, kept + 3);
}
