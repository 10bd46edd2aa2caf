//! The configuration that comes with the kiosk, damaged a thousand ways. A librarian's slip of the
//! finger ends in a message with a place, or in a configuration; never in a crash, never in a wait.

#![allow(
    clippy::ptr_arg,
    reason = "every way to damage a file has the same signature"
)]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use terskel::config::{Fault, Loaded, Severity, load};

const DAMAGES: u64 = 1500;
/// In a language that comes with no kiosk, so that the demonstration is never translated twice.
const TRANSLATION: &str = r#"
[translation.eo.place]
desk = "la giĉeto en la teretaĝo"
nearest_help = "Ciferhelpo, Fjordgata 12"
[translation.eo.question.print-myself]
text = "Kiom de la presado vi nun povas fari mem?"
[translation.eo.help.phone]
who = "La telefonhelpantoj ĉe la giĉeto"
when = "Merkrede, de la 12a ĝis la 14a"
bring = "Via telefono, ĝia ŝargilo kaj via PIN"
[translation.eo.workshop.tshirt]
title = "Presu vian propran T-ĉemizon"
summary = "Kunportu unukoloran T-ĉemizon, aŭ aĉetu ĝin ĉi tie."
where = "Ĉambro 2, teretaĝo"
host = "La presteamo"
[translation.eo.workshop.silk-screen]
title = "Silkopresu afiŝon"
price = "50 kronoj"
"#;
/// Undamaged, it takes a hundredth of this on one slow core.
const PATIENCE: Duration = Duration::from_secs(3);

/// `SplitMix64`: the same damage on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 up to, not including, `end`; 0 where there is nothing to choose from.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

type Damage = fn(&mut Vec<u8>, &mut Chance);

const WAYS: [Damage; 11] = [
    delete_a_byte,
    repeat_a_byte,
    swap_two_bytes,
    flip_a_bit,
    put_in_a_character,
    change_a_number,
    flip_a_quote,
    truncate,
    delete_a_line,
    repeat_a_line,
    swap_two_lines,
];

fn delete_a_byte(text: &mut Vec<u8>, chance: &mut Chance) {
    let end = chance.below(text.len());
    text.drain(end..(end + 1).min(text.len()));
}

fn repeat_a_byte(text: &mut Vec<u8>, chance: &mut Chance) {
    if let Some(byte) = text.get(chance.below(text.len())).copied() {
        let at = chance.below(text.len());
        text.insert(at, byte);
    }
}

fn swap_two_bytes(text: &mut Vec<u8>, chance: &mut Chance) {
    let (a, b) = (chance.below(text.len()), chance.below(text.len()));
    if !text.is_empty() {
        text.swap(a, b);
    }
}

fn flip_a_bit(text: &mut Vec<u8>, chance: &mut Chance) {
    let (at, bit) = (chance.below(text.len()), chance.below(8));
    if let Some(byte) = text.get_mut(at) {
        *byte ^= 1 << bit;
    }
}

fn put_in_a_character(text: &mut Vec<u8>, chance: &mut Chance) {
    let drawn = u32::try_from(chance.below(0x11_0000));
    let drawn = drawn.ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
    let known = [
        '\0', '\r', '\t', '\u{1b}', '"', '\\', '[', '{', '=', '\u{202E}', '\u{FEFF}', 'ß', '📚',
    ];
    let character = if chance.below(2) == 0 {
        drawn
    } else {
        chance.one_of(&known)
    };
    let at = chance.below(text.len());
    text.splice(at..at, character.to_string().into_bytes());
}

fn change_a_number(text: &mut Vec<u8>, chance: &mut Chance) {
    let digits: Vec<usize> = (0..text.len())
        .filter(|at| text[*at].is_ascii_digit())
        .collect();
    if let Some(at) = digits.get(chance.below(digits.len())).copied() {
        let other = [
            "0",
            "9",
            "-1",
            "1e9",
            "999999999999999999999",
            "0x7",
            "nan",
            "3.5",
            "1979-05-27",
        ];
        text.splice(at..=at, chance.one_of(&other).bytes());
    }
}

fn flip_a_quote(text: &mut Vec<u8>, chance: &mut Chance) {
    let quotes: Vec<usize> = (0..text.len()).filter(|at| text[*at] == b'"').collect();
    if let Some(at) = quotes.get(chance.below(quotes.len())).copied() {
        text[at] = b'\'';
    }
}

fn truncate(text: &mut Vec<u8>, chance: &mut Chance) {
    text.truncate(chance.below(text.len()));
}

fn delete_a_line(text: &mut Vec<u8>, chance: &mut Chance) {
    in_lines(text, |lines| {
        lines.remove(chance.below(lines.len()));
    });
}

fn repeat_a_line(text: &mut Vec<u8>, chance: &mut Chance) {
    in_lines(text, |lines| {
        let line = lines[chance.below(lines.len())].clone();
        lines.insert(chance.below(lines.len()), line);
    });
}

fn swap_two_lines(text: &mut Vec<u8>, chance: &mut Chance) {
    in_lines(text, |lines| {
        let (a, b) = (chance.below(lines.len()), chance.below(lines.len()));
        lines.swap(a, b);
    });
}

fn in_lines(text: &mut Vec<u8>, change: impl FnOnce(&mut Vec<Vec<u8>>)) {
    let mut lines: Vec<Vec<u8>> = text
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    change(&mut lines);
    *text = lines.join(&b'\n');
}

fn shipped_with_the_kiosk() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config")
}

fn load_copy(folder: &Path) -> Loaded {
    let shipped = crate::visitor::catalogue().languages();
    load(folder, &shipped, "2026-11-24".parse().unwrap())
}

/// Every fault stands within its file, in a line and a column that an editor would find.
fn assert_stands_within_its_file(fault: &Fault, seed: u64) {
    let bytes = fs::read(&fault.file).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    // A file of another encoding is judged by its first place alone.
    let Some(line) = text.split('\n').nth(fault.line - 1) else {
        panic!("seed {seed}: beyond the last line: {fault}");
    };
    assert!(
        fault.column >= 1 && fault.column <= line.chars().count() + 1,
        "seed {seed}: {fault}"
    );
    assert!(
        !fault.message.is_empty() && !fault.advice.is_empty(),
        "seed {seed}: {fault}"
    );
    assert!(
        !fault.to_string().contains('\u{1b}'),
        "seed {seed}: {fault}"
    );
}

#[test]
fn a_damaged_configuration_is_loaded_or_explained() {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(shipped_with_the_kiosk()).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
    }
    fs::write(copy.path().join("texts.eo.toml"), TRANSLATION).unwrap();
    let names = ["kiosk.toml", "workshops.toml", "texts.eo.toml"];
    let mut loaded_all_the_same = names.map(|_| 0);
    for seed in 0..DAMAGES {
        let mut chance = Chance(seed);
        let nth = chance.below(names.len());
        let path = copy.path().join(names[nth]);
        let whole = fs::read(&path).unwrap();
        let mut text = whole.clone();
        for _ in 0..=chance.below(3) {
            chance.one_of(&WAYS)(&mut text, &mut chance);
        }
        fs::write(&path, &text).unwrap();

        let begun = Instant::now();
        let loaded = load_copy(copy.path());
        assert!(
            begun.elapsed() < PATIENCE,
            "seed {seed} took {:?}",
            begun.elapsed()
        );
        let is_faulty = loaded
            .faults
            .iter()
            .any(|fault| fault.severity == Severity::Error);
        assert_eq!(loaded.config.is_none(), is_faulty, "seed {seed}");
        for fault in &loaded.faults {
            assert_stands_within_its_file(fault, seed);
        }
        loaded_all_the_same[nth] += usize::from(loaded.config.is_some());
        fs::write(&path, &whole).unwrap();
    }
    // Otherwise the damage would be too light, or too heavy, to try anything.
    for (name, loaded) in names.iter().zip(loaded_all_the_same) {
        assert!((25..475).contains(&loaded), "{loaded} loaded of {name}");
    }
}

#[test]
fn a_megabyte_of_mistakes_is_explained_without_a_wait() {
    let copy = tempfile::tempdir().unwrap();
    for unit in [
        "[[workshop]]\n",
        "a=1\n",
        "[",
        "a.",
        "[[survey]]\n[[survey.question]]\n",
        "[translation.eo]\n",
        "\"",
        "x = [\"",
        "\u{202E}",
    ] {
        let text = unit.repeat((1 << 20) / unit.len());
        fs::write(copy.path().join("kiosk.toml"), text).unwrap();
        let begun = Instant::now();
        let loaded = load_copy(copy.path());
        assert!(
            loaded.config.is_none() && !loaded.faults.is_empty(),
            "{unit:?}"
        );
        assert!(
            begun.elapsed() < 3 * PATIENCE,
            "{unit:?} took {:?}",
            begun.elapsed()
        );
    }
}
