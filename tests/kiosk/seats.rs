//! Chairs, whatever visitors do and whenever the power fails: never oversold, the line keeps its
//! order, no place is lost that somebody was promised.

mod fairness;

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::env;
use std::ffi::OsStr;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;
use terskel::domain::{PassCode, SessionKey, Standing};
use terskel::store::{
    self, FindPlaceError, Outcome, Place, SignupRow, Store, Summary, TakePlace, TakePlaceError,
};

/// Monday morning.
pub fn morning() -> DateTime<Utc> {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

pub fn tshirt() -> SessionKey {
    "tshirt@2026-11-24T14:00".parse().unwrap()
}

/// One person for one of eight chairs. All ask for the same pass, so each has to be given
/// another one.
pub fn request(number: u64) -> TakePlace {
    let mut operation = [0; 16];
    operation[8..].copy_from_slice(&number.to_le_bytes());
    TakePlace {
        operation,
        session: tshirt(),
        ends: morning() + TimeDelta::days(2),
        capacity: 8,
        people: 1,
        contact: None,
        now: morning(),
        places_per_ten_minutes: u32::MAX,
    }
}

/// Runs one ignored test of this program by itself, with `folder` for its data; `before` are
/// the words that stand before the program's name.
pub fn run_alone(before: &[&str], module: &str, test: &str, folder: &Path) -> Command {
    let this = env::current_exe().unwrap();
    let mut words = before.iter().map(OsStr::new).chain([this.as_os_str()]);
    let mut command = Command::new(words.next().unwrap());
    let module = module.split_once("::").map_or("", |(_, path)| path);
    command
        .args(words)
        .args([
            "--exact",
            "--ignored",
            "--nocapture",
            &format!("{module}::{test}"),
        ])
        .env("TERSKEL_TEST_FOLDER", folder);
    command
}

/// The folder given by [`run_alone`].
pub fn given_folder() -> PathBuf {
    env::var_os("TERSKEL_TEST_FOLDER")
        .expect("started by another test")
        .into()
}

/// Runs one ignored test as [`run_alone`] does, kills it after so long, and answers its lines
/// that begin with `word`.
pub fn heard_until_killed(
    module: &str,
    test: &str,
    folder: &Path,
    after: Duration,
    word: &str,
) -> Vec<String> {
    let mut kiosk = run_alone(&[], module, test, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    thread::sleep(after);
    kiosk.kill().unwrap();
    let mut heard = String::new();
    let mut said = kiosk.stdout.take().unwrap();
    said.read_to_string(&mut heard).unwrap();
    kiosk.wait().unwrap();
    // Only whole lines were heard by the visitor.
    let whole = heard.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let lines = whole.lines().filter(|line| line.starts_with(word));
    lines.map(str::to_owned).collect()
}

pub fn take(store: &Store, request: &TakePlace) -> Result<Place, TakePlaceError> {
    store::wait(|reply| store.take_place(request.clone(), reply))
}

fn cancel(
    store: &Store,
    session: &SessionKey,
    code: PassCode,
    capacity: u16,
) -> Result<Summary, FindPlaceError> {
    store::wait(|reply| store.cancel(session.clone(), code, capacity, reply))
}

#[test]
fn sixteen_visitors_at_the_last_chair_get_one_chair_and_fifteen_places_in_line() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let seven = TakePlace {
        people: 7,
        ..request(0)
    };
    take(&store, &seven).unwrap();
    let mut numbers = thread::scope(|scope| {
        let visitors: Vec<_> = (1..=16)
            .map(|number| {
                scope.spawn({
                    let store = &store;
                    move || take(store, &request(number)).unwrap()
                })
            })
            .collect();
        let outcomes = visitors
            .into_iter()
            .map(|visitor| visitor.join().unwrap().outcome);
        outcomes
            .map(|outcome| match outcome {
                Outcome::Confirmed => 0,
                Outcome::Waiting { number } => number,
            })
            .collect::<Vec<_>>()
    });
    numbers.sort_unstable();
    assert_eq!(numbers, (0..=15).collect::<Vec<u16>>());
    assert_eq!(
        store.availability()[&tshirt()],
        Summary {
            taken: 8,
            waiting: 15
        }
    );
}

#[test]
fn giving_up_a_place_lets_the_line_move_up() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let all = take(
        &store,
        &TakePlace {
            people: 8,
            ..request(1)
        },
    )
    .unwrap();
    let second = take(
        &store,
        &TakePlace {
            people: 2,
            ..request(2)
        },
    )
    .unwrap();
    let third = take(&store, &request(3)).unwrap();
    assert_eq!(third.outcome, Outcome::Waiting { number: 2 });

    let summary = cancel(&store, &tshirt(), all.code, 2).unwrap();
    assert_eq!(
        summary,
        Summary {
            taken: 2,
            waiting: 1
        }
    );
    let find = |code| store::wait(|reply| store.lookup(tshirt(), code, morning(), reply));
    assert_eq!(find(second.code).unwrap().outcome, Outcome::Confirmed);
    assert_eq!(
        find(third.code).unwrap().outcome,
        Outcome::Waiting { number: 1 }
    );
    assert!(matches!(find(all.code), Err(FindPlaceError::Cancelled)));
    assert!(matches!(
        find("9999".parse().unwrap()),
        Err(FindPlaceError::NotFound)
    ));

    // Giving it up twice frees no chair twice.
    assert_eq!(cancel(&store, &tshirt(), all.code, 2).unwrap(), summary);
}

#[test]
fn a_pass_is_given_again_only_when_its_session_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let first = take(&store, &request(1)).unwrap();
    let repair = |number, now| TakePlace {
        session: "repair@2026-11-30T14:00".parse().unwrap(),
        ends: morning() + TimeDelta::days(9),
        now,
        ..request(number)
    };
    let before_the_end = request(1).ends - TimeDelta::seconds(1);
    assert_ne!(
        take(&store, &repair(2, before_the_end)).unwrap().code,
        first.code
    );
    assert_eq!(
        take(&store, &repair(3, request(1).ends)).unwrap().code,
        first.code
    );
}

#[test]
fn an_export_beside_the_kiosk_sees_whole_places_and_stops_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    thread::scope(|scope| {
        let visitors = scope.spawn(|| {
            for number in 0..150 {
                take(&store, &request(number)).unwrap();
            }
        });
        let mut seen = 0;
        while !visitors.is_finished() {
            let rows = store::export(folder.path()).unwrap();
            assert!(rows.len() >= seen, "a place vanished");
            assert!(chairs(&rows)[&tshirt()] <= 8 || rows.is_empty());
            seen = rows.len();
        }
    });
    assert_eq!(store::export(folder.path()).unwrap().len(), 150);
}

/// Chairs promised, by session.
fn chairs(rows: &[SignupRow]) -> HashMap<SessionKey, u16> {
    let mut chairs = HashMap::from([(tshirt(), 0)]);
    for row in rows
        .iter()
        .filter(|row| row.standing == Standing::Confirmed)
    {
        *chairs.entry(row.session.clone()).or_default() += row.people;
    }
    chairs
}

#[test]
fn whenever_the_kiosk_is_killed_every_place_that_was_promised_is_there() {
    const ROUNDS: u64 = 30;
    let mut promised_in_all = 0;
    let mut folder = tempfile::tempdir().unwrap();
    let mut promised = Vec::new();
    for round in 0..ROUNDS {
        // A new folder now and then, so that the first start is cut short too.
        if round % 3 == 0 {
            promised_in_all += promised.len();
            (folder, promised) = (tempfile::tempdir().unwrap(), Vec::new());
        }
        promised.extend(heard_until_killed(
            module_path!(),
            "a_kiosk_gives_places_until_it_is_killed",
            folder.path(),
            Duration::from_millis(3 + round * 41 % 160),
            "promised ",
        ));
        holds_what_was_promised(folder.path(), &promised);
    }
    promised_in_all += promised.len();
    assert!(
        promised_in_all > 100,
        "only {promised_in_all} places in {ROUNDS} rounds prove little"
    );
}

fn holds_what_was_promised(folder: &Path, promised: &[String]) {
    // Opening checks the database through.
    drop(Store::open(folder).unwrap());
    let rows = store::export(folder).unwrap();
    let stored: HashMap<_, _> = rows
        .iter()
        .map(|row| ((row.session.to_string(), row.code.to_string()), row))
        .collect();
    assert_eq!(stored.len(), rows.len(), "two parties hold one pass");
    for line in promised {
        let [session, code, people, given_up] = line.split(' ').skip(1).collect::<Vec<_>>()[..]
        else {
            panic!("{line}");
        };
        let row = stored
            .get(&(session.to_owned(), code.to_owned()))
            .unwrap_or_else(|| panic!("lost: {line}"));
        assert_eq!(row.people.to_string(), people);
        assert!(
            given_up == "no" || row.standing == Standing::Cancelled,
            "came back: {line}"
        );
    }
    assert!(chairs(&rows).values().all(|taken| *taken <= 8), "oversold");
}

#[test]
#[ignore = "runs until it is killed; another test starts it"]
fn a_kiosk_gives_places_until_it_is_killed() {
    let store = Store::open(&given_folder()).unwrap();
    let chance = || getrandom::u64().unwrap();
    for round in 0.. {
        let session: SessionKey = format!("w{}@2026-11-24T14:00", round / 15).parse().unwrap();
        let people = u16::try_from(1 + chance() % 3).unwrap();
        let mut asked = TakePlace {
            session: session.clone(),
            people,
            ..request(chance())
        };
        asked.operation[..8].copy_from_slice(&chance().to_le_bytes());
        let code = take(&store, &asked).unwrap().code;
        println!("promised {session} {code} {people} no");
        if chance() % 3 == 0 {
            cancel(&store, &session, code, 8).unwrap();
            println!("promised {session} {code} {people} yes");
        }
    }
}
