//! A kiosk that is killed while it counts: whoever was thanked is counted, and wholly.

use super::{ballot, count, during, folder, levels_of, rest, tshirt};
use crate::seats::{given_folder, heard_until_killed};
use std::path::Path;
use std::time::Duration;
use terskel::store::{self, Tally};

const QUESTIONS: [&str; 3] = ["enjoyed", "learned", "met-someone"];

/// The next start of the kiosk, and what it finds: how many ballots on each level. In these
/// tests whoever answers gives one level to all questions.
fn counted_after_a_restart(folder: &Path) -> [u32; 5] {
    let tally = Tally::open(folder).unwrap();
    assert_eq!(tally.put_aside(), [], "taken for damaged");
    drop(tally);
    let counted = store::results(folder, during()).unwrap();
    if counted.is_empty() {
        return [0; 5];
    }
    assert_eq!(counted.len(), QUESTIONS.len());
    let [first, others @ ..] = QUESTIONS.map(|question| levels_of(&counted, question));
    assert_eq!(others, [first; 2], "half a ballot was counted");
    first
}

#[test]
fn whenever_the_kiosk_is_killed_whoever_was_thanked_is_counted_once() {
    const ROUNDS: u64 = 20;
    const MOST_ROUNDS: u64 = 400;
    /// Ballots, all rounds together.
    const ENOUGH: usize = 100;
    let mut thanked_in_all = 0;
    let mut folder = folder();
    let mut before = [0; 5];
    for round in 0..MOST_ROUNDS {
        // On a busy machine a kiosk is killed before it has done much: then there are more rounds.
        if round >= ROUNDS && thanked_in_all > ENOUGH {
            break;
        }
        // A new folder now and then, so that the first start is cut short too.
        if round % 5 == 0 {
            (folder, before) = (super::folder(), [0; 5]);
        }
        let thanked = heard_until_killed(
            module_path!(),
            "a_kiosk_counts_answers_until_it_is_killed",
            folder.path(),
            Duration::from_millis(3 + round * 41 % 120),
            "thanked ",
        );
        thanked_in_all += thanked.len();
        let mut expected = before;
        for line in thanked {
            let level: usize = line["thanked ".len()..].parse().unwrap();
            expected[level - 1] += 1;
        }
        let counted = counted_after_a_restart(folder.path());
        let more = counted
            .iter()
            .zip(expected)
            .map(|(counted, expected)| counted.checked_sub(expected));
        let more: Option<u32> = more.sum();
        // One more may be counted, who was not thanked any more.
        assert!(
            more.is_some_and(|more| more <= 1),
            "round {round}: {counted:?} counted, {expected:?} thanked"
        );
        before = counted;
    }
    assert!(
        thanked_in_all > ENOUGH,
        "only {thanked_in_all} ballots in {MOST_ROUNDS} rounds prove little"
    );
}

#[test]
#[ignore = "runs until it is killed; another test starts it"]
fn a_kiosk_counts_answers_until_it_is_killed() {
    let tally = Tally::open(&given_folder()).unwrap();
    for level in (1..=5).cycle() {
        count(&tally, ballot(tshirt(), [level; 3]));
        println!("thanked {level}");
        // Nobody asks for a while, and the file is written anew.
        if getrandom::u64().unwrap().is_multiple_of(8) {
            rest(&tally);
        }
    }
}
