//! When answers are taken, and that nothing that was seen is opened again.

use super::{
    ballot, count, count_at, during, folder, levels_of, long_after, oslo, podcast, pulse, tshirt,
};
use chrono::{DateTime, Duration};
use chrono_tz::Tz;
use std::path::Path;
use terskel::domain::{Counted, Occasion, Week};
use terskel::store::{self, CountError, Tally};

fn takes(tally: &Tally, occasion: &Occasion, now: DateTime<Tz>) -> bool {
    match count_at(tally, ballot(occasion.clone(), [3, 3, 3]), now) {
        Ok(()) => true,
        Err(CountError::Closed) => false,
        Err(other) => panic!("{other}"),
    }
}

fn counted(folder: &Path, now: DateTime<Tz>, occasion: &Occasion) -> Vec<Counted> {
    let mut all = store::results(folder, now).unwrap();
    all.retain(|counted| counted.occasion == *occasion);
    all
}

#[test]
fn answers_are_taken_from_the_start_to_the_end_of_the_next_day() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    let minute = Duration::minutes(1);
    for (start, sealed) in [
        ("2026-11-24T14:00", "2026-11-26T00:00"),
        // The night in which an hour comes twice, and the one in which an hour is skipped.
        ("2026-10-24T23:00", "2026-10-26T00:00"),
        ("2026-10-25T02:30", "2026-10-27T00:00"),
        ("2027-03-27T23:00", "2027-03-29T00:00"),
        ("2027-03-28T03:00", "2027-03-30T00:00"),
    ] {
        let session = Occasion::Session(format!("night@{start}").parse().unwrap());
        let (start, sealed) = (oslo(start), oslo(sealed));
        for (now, expected) in [
            (start - minute, false),
            (start, true),
            (sealed - minute, true),
            (sealed, false),
        ] {
            assert_eq!(takes(&tally, &session, now), expected, "{session:?} {now}");
        }
        assert_eq!(
            levels_of(&counted(folder.path(), start, &session), "enjoyed"),
            [0, 0, 2, 0, 0]
        );
    }
}

#[test]
fn the_second_two_o_clock_of_autumn_is_as_good_as_the_first() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    let session = Occasion::Session("night@2026-10-25T02:00".parse().unwrap());
    let first = oslo("2026-10-25T02:00");
    assert!(!takes(&tally, &session, first - Duration::minutes(1)));
    for minutes in [0, 59, 60, 119] {
        assert!(takes(&tally, &session, first + Duration::minutes(minutes)));
    }
}

#[test]
fn a_clock_at_1970_or_2099_opens_no_session_and_loses_no_answer() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [5, 5, 5]));
    for wrong in [oslo("1970-01-01T00:00"), oslo("2099-12-31T23:59")] {
        assert!(!takes(&tally, &tshirt(), wrong));
        // The pulse is of whatever week it is thought to be, and never added to another.
        assert!(takes(
            &tally,
            &Occasion::Week(Week::of(wrong.date_naive())),
            wrong
        ));
        assert!(!takes(&tally, &pulse(), wrong));
    }
    assert!(takes(&tally, &tshirt(), during()));
    let now = counted(folder.path(), during(), &tshirt());
    assert_eq!(levels_of(&now, "enjoyed"), [0, 0, 1, 0, 1]);
}

#[test]
fn what_an_export_saw_as_sealed_stays_so_when_the_clock_is_set_back() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [5, 5, 5]));
    count(&tally, ballot(pulse(), [5, 5, 5]));
    // Nobody has looked yet: a clock that was wrong for a while does no harm.
    assert!(!takes(&tally, &tshirt(), long_after()));
    assert!(takes(&tally, &tshirt(), during()));

    assert!(
        counted(folder.path(), during(), &tshirt())
            .iter()
            .all(|c| !c.sealed)
    );
    assert!(
        counted(folder.path(), long_after(), &tshirt())
            .iter()
            .all(|c| c.sealed)
    );
    for now in [during(), oslo("1970-01-01T00:00")] {
        assert!(!takes(&tally, &tshirt(), now));
        assert!(!takes(&tally, &pulse(), now));
        assert!(
            counted(folder.path(), now, &tshirt())
                .iter()
                .all(|c| c.sealed)
        );
    }
    // Others go on, also after a wrong clock sealed these.
    assert!(takes(&tally, &podcast(), during()));
    drop(tally);
    let tally = Tally::open(folder.path()).unwrap();
    assert!(!takes(&tally, &tshirt(), during()));
}

#[test]
fn a_copy_that_can_only_be_read_is_read_as_the_clock_says() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    let original = folder();
    let tally = Tally::open(original.path()).unwrap();
    count(&tally, ballot(tshirt(), [5, 5, 5]));
    drop(tally);

    let copy = folder();
    let file = super::database(copy.path());
    fs::copy(super::database(original.path()), &file).unwrap();
    let allow = |folder, file_mode| {
        fs::set_permissions(copy.path(), Permissions::from_mode(folder)).unwrap();
        fs::set_permissions(&file, Permissions::from_mode(file_mode)).unwrap();
    };
    allow(0o500, 0o400);
    let sealed = counted(copy.path(), long_after(), &tshirt());
    let open = counted(copy.path(), during(), &tshirt());
    allow(0o700, 0o600);
    assert_eq!(sealed.len(), 3);
    assert!(sealed.iter().all(|counted| counted.sealed));
    // The one who may write anything, as in a container, has recorded it in the copy.
    let recorded = fs::read(&file).unwrap() != fs::read(super::database(original.path())).unwrap();
    assert!(open.iter().all(|counted| counted.sealed == recorded));
}
