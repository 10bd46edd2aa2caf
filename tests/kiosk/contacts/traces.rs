//! What somebody finds who carries the disk away.

use super::{CANARY, KEEP_DAYS, contacts, days, end, join, let_believe, sealed_canary};
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use terskel::store::{self, Sealed, Store};

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Every file in the folder and the folders in it.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    all
}

/// The letters that these bytes make in Base64, `before` bytes after a group of three began,
/// without those that depend on what stands before and behind.
fn base64(bytes: &[u8], before: usize) -> Vec<u8> {
    let padded = [&vec![0; before][..], bytes].concat();
    let bit = |at: usize| padded[at / 8] >> (7 - at % 8) & 1;
    let letters = (before * 8).div_ceil(6)..padded.len() * 8 / 6;
    letters
        .map(|letter| (letter * 6..letter * 6 + 6).fold(0, |six, at| six << 1 | bit(at)))
        .map(|six| BASE64[usize::from(six)])
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

/// The number without its plus, as it may lie in a file.
fn ways_to_write(number: &str) -> Vec<(String, Vec<u8>)> {
    let text = number.trim_start_matches('+');
    let wide = |swap: bool| -> Vec<u8> {
        let units = text.encode_utf16();
        units
            .flat_map(|unit| {
                if swap {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let plain = [
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-16LE", wide(false)),
        ("UTF-16BE", wide(true)),
    ];
    let mut ways = Vec::new();
    for (name, bytes) in plain {
        let hex = hex(&bytes);
        ways.push((format!("{name} in hex"), hex.to_uppercase().into_bytes()));
        ways.push((format!("{name} in hex"), hex.into_bytes()));
        for before in 0..3 {
            ways.push((format!("{name} in Base64"), base64(&bytes, before)));
        }
        ways.push((name.to_owned(), bytes));
    }
    ways
}

/// Where the number lies in the folder, in whatever way.
fn traces_of(number: &str, folder: &Path) -> Vec<String> {
    let ways = ways_to_write(number);
    let mut found = Vec::new();
    for (file, bytes) in files(folder) {
        for (way, needle) in &ways {
            if bytes.windows(needle.len()).any(|part| part == needle) {
                found.push(format!("{way} in {file}"));
            }
        }
    }
    found
}

/// Pieces of what was sealed that lie in the folder, at any place in any file.
fn pieces_of(sealed: &[Sealed], folder: &Path) -> usize {
    const PIECE: usize = 16;
    let pieces: HashSet<&[u8]> = sealed
        .iter()
        .flat_map(|s| s.as_bytes().windows(PIECE))
        .collect();
    let files = files(folder);
    assert!(files.iter().any(|(file, _)| file.ends_with("signups.db")));
    let windows = files.iter().flat_map(|(_, bytes)| bytes.windows(PIECE));
    windows
        .filter(|part| pieces.contains(part))
        .collect::<HashSet<_>>()
        .len()
}

#[test]
fn the_search_finds_a_number_however_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("deeper").join("log");
    fs::create_dir(file.parent().unwrap()).unwrap();
    for shift in 0..7 {
        let padding = "x".repeat(shift);
        let line = format!("{padding}{CANARY}, and so on");
        let wide: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let swapped: Vec<u8> = line.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [line.clone().into_bytes(), wide, swapped] {
            let hex = hex(&bytes);
            for written in [bytes.clone(), hex.into_bytes(), base64(&bytes, 0)] {
                fs::write(&file, written).unwrap();
                assert!(!traces_of(CANARY, folder.path()).is_empty());
            }
        }
    }
    // Known from elsewhere, since the search and the control share this function.
    assert_eq!(base64(b"any carnal pleas", 0), b"YW55IGNhcm5hbCBwbGVhc");
}

#[test]
fn a_number_stands_nowhere_in_the_data_folder_at_any_time() {
    let folder = tempfile::tempdir().unwrap();
    let none = |when: &str| {
        let found = traces_of(CANARY, folder.path());
        assert!(found.is_empty(), "{when}: {found:#?}");
    };
    let store = Store::open(folder.path()).unwrap();
    let place = join(&store, 1, Some(sealed_canary()));
    join(&store, 2, Some(sealed_canary()));
    none("while it is kept");
    store::wait(|reply| store.cancel(place.session, place.code, 8, reply)).unwrap();
    none("after it was given up");
    let_believe(&store, end() + days(i64::from(KEEP_DAYS) + 1));
    none("after the purge");
    drop(store);
    none("switched off");
}

#[test]
fn what_was_sealed_is_gone_from_every_byte_after_the_purge() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let sealed: Vec<_> = (0..300).map(|_| sealed_canary()).collect();
    for (number, contact) in (0..).zip(&sealed) {
        join(&store, number, Some(contact.clone()));
    }
    assert!(
        pieces_of(&sealed, folder.path()) > 300 * 700,
        "the search sees too little"
    );
    let_believe(&store, end() + days(i64::from(KEEP_DAYS) + 1));
    assert_eq!(contacts(folder.path()), 0);
    assert_eq!(pieces_of(&sealed, folder.path()), 0);
}

#[test]
fn what_was_sealed_is_gone_soon_after_the_place_was_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let sealed = [sealed_canary()];
    let place = join(&store, 1, Some(sealed[0].clone()));
    join(&store, 2, None);
    assert!(
        pieces_of(&sealed, folder.path()) > 700,
        "the search sees too little"
    );
    store::wait(|reply| store.cancel(place.session, place.code, 8, reply)).unwrap();
    let patience = Instant::now() + Duration::from_secs(20);
    while pieces_of(&sealed, folder.path()) > 0 {
        assert!(Instant::now() < patience, "it is still there");
        thread::sleep(Duration::from_millis(200));
    }
}
