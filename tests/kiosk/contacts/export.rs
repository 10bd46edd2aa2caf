//! From a new key to the numbers in a table, through the program as it is shipped.

use super::{CANARY, contacts, join, sealed};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use terskel::config;
use terskel::domain::Language;
use terskel::store::Store;

/// A library with its keys, its configuration, its kiosk's data, and a copy of them.
struct Library {
    folder: TempDir,
}

impl Library {
    /// With a key in each of `identities`.
    fn new(identities: &[&str]) -> Self {
        let library = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let recipients: Vec<String> = identities
            .iter()
            .map(|name| format!("\"{}\"", library.keygen(name)))
            .collect();
        let text = format!(
            r#"
            [place]
            name = "Nordvik bibliotek"
            time_zone = "Europe/Oslo"
            [languages]
            offered = ["nb"]
            [contact]
            ring = true
            [privacy]
            recipient = [{}]
            [[workshop]]
            id = "w0"
            title = "Syverksted"
            where = "Rom 2"
            seats = 8
            every = {{ day = "tuesday", start = "14:00", end = "16:00" }}
            "#,
            recipients.join(", ")
        );
        fs::create_dir(library.path("config")).unwrap();
        fs::write(library.path("config/kiosk.toml"), text).unwrap();
        library
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Keeps the identity under `name`, and answers the public key that staff are told.
    fn keygen(&self, name: &str) -> String {
        let made = terskel(&["keygen"]);
        assert!(made.status.success());
        fs::write(self.path(name), &made.stdout).unwrap();
        let told = String::from_utf8(made.stderr).unwrap();
        let (_, key) = told.split_once("recipient = \"").expect("what to write");
        key.split_once('"').unwrap().0.to_owned()
    }

    /// Two sign-ups, one of them with a number, sealed for the keys of the configuration.
    fn with_sign_ups(self) -> Self {
        let nb: Language = "nb".parse().unwrap();
        let today = "2026-11-24".parse().unwrap();
        let loaded = config::load(&self.path("config"), &[nb], today);
        let recipients = loaded
            .config
            .expect("a good configuration")
            .privacy
            .recipients;
        let store = Store::open(&self.path("data")).unwrap();
        join(&store, 0, Some(sealed(CANARY, &recipients)));
        join(&store, 1, None);
        self
    }

    fn copy_data(&self, to: &str, files: &[&str]) -> PathBuf {
        let copy = self.path(to);
        fs::create_dir(&copy).unwrap();
        for file in files {
            fs::copy(self.path("data").join(file), copy.join(file)).unwrap();
        }
        copy
    }

    fn export(&self, data: &Path, identity: Option<&str>) -> Output {
        let mut words = vec!["export", "signups", "--data", data.to_str().unwrap()];
        let file = identity.map(|name| self.path(name).display().to_string());
        words.extend(file.iter().flat_map(|file| ["--identity", file]));
        terskel(&words)
    }
}

fn terskel(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_terskel"))
        .args(words)
        .output()
        .unwrap()
}

fn lines(output: &Output) -> Vec<String> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_key_that_was_made_reads_the_numbers_in_a_copied_folder() {
    let library = Library::new(&["key"]).with_sign_ups();
    let check = terskel(&[
        "check",
        "--config",
        library.path("config").to_str().unwrap(),
    ]);
    assert!(check.status.success(), "{}", said(&check));
    for (copy, files) in [
        (
            "with all",
            &["signups.db", "signups.db-wal", "signups.db-shm"][..],
        ),
        ("with the log", &["signups.db", "signups.db-wal"]),
        ("alone", &["signups.db"]),
    ] {
        let copy = library.copy_data(copy, files);
        let read = library.export(&copy, Some("key"));
        assert!(read.status.success(), "{}", said(&read));
        let read = lines(&read);
        assert_eq!(read[0], "workshop,start,people,state,pass,phone");
        assert!(read[1].starts_with("w0,2026-11-24T14:00,1,confirmed,"));
        assert!(read[1].ends_with(&format!(",\"'{CANARY}\"")), "{read:?}");
        assert!(read[2].ends_with(','), "{read:?}");
        assert_eq!(read.len(), 3);

        let unread = lines(&library.export(&copy, None));
        assert_eq!(unread.len(), 3);
        assert!(
            unread[1..].iter().all(|line| line.ends_with(',')),
            "{unread:?}"
        );
    }
}

#[test]
fn each_of_two_keys_reads_the_numbers_alone_and_a_strangers_reads_none() {
    let library = Library::new(&["first", "second"]).with_sign_ups();
    library.keygen("stranger");
    let data = library.path("data");
    for name in ["first", "second"] {
        let read = library.export(&data, Some(name));
        assert!(read.status.success(), "{}", said(&read));
        assert!(lines(&read)[1].contains(CANARY));
    }
    let refused = library.export(&data, Some("stranger"));
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        refused.stdout.is_empty(),
        "a table without numbers looks like one that has none"
    );
    assert!(
        said(&refused).contains("sealed for another key"),
        "{}",
        said(&refused)
    );
}

#[test]
fn numbers_sealed_for_a_key_of_before_are_counted_and_the_others_read() {
    let library = Library::new(&["key"]).with_sign_ups();
    let before = library.keygen("before");
    let store = Store::open(&library.path("data")).unwrap();
    join(&store, 2, Some(sealed("110", &[before])));
    drop(store);
    let read = library.export(&library.path("data"), Some("key"));
    assert_eq!(read.status.code(), Some(1));
    assert!(said(&read).contains("1 of the numbers"), "{}", said(&read));
    assert!(lines(&read)[1].contains(CANARY));
    assert!(lines(&read)[3].ends_with(','));
}

#[test]
fn an_identity_that_is_missing_or_is_none_is_named() {
    let library = Library::new(&["key"]).with_sign_ups();
    fs::write(library.path("diary"), "Dear diary").unwrap();
    for (name, reason) in [("gone", "No such file"), ("diary", "AGE-SECRET-KEY-1")] {
        let refused = library.export(&library.path("data"), Some(name));
        assert_eq!(refused.status.code(), Some(1));
        assert!(refused.stdout.is_empty());
        let said = said(&refused);
        assert!(said.contains(reason) && said.contains(name), "{said}");
    }
    assert_eq!(contacts(&library.path("data")), 1);
}

#[test]
fn a_new_identity_has_ages_own_form_and_no_two_are_alike() {
    let [first, second] = [(); 2].map(|()| terskel(&["keygen"]));
    let written = lines(&first);
    assert_eq!(written.len(), 2, "{written:?}");
    assert!(written[0].starts_with("# public key: age1"), "{written:?}");
    assert!(written[1].starts_with("AGE-SECRET-KEY-1"), "{written:?}");
    assert!(
        !said(&first).contains("AGE-SECRET-KEY-1"),
        "the private key is in the messages"
    );
    assert_ne!(first.stdout, second.stdout);
}
