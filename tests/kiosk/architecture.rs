//! Who may use whom, read from the source: a module that reaches where it may not is named here,
//! with the line.

use super::visitor::project;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

/// Each module of `src/lib.rs`, the modules it may name, and the crates it may name besides the
/// standard library.
const RULES: &[(&str, &[&str], &[&str])] = &[
    (
        "domain",
        &[],
        &["chrono", "chrono_tz", "serde", "thiserror"],
    ),
    (
        "config",
        &["domain", "fonts"],
        &[
            "chrono",
            "chrono_tz",
            "image",
            "serde",
            "thiserror",
            "toml",
            "usvg",
        ],
    ),
    (
        "l10n",
        &["domain"],
        &[
            "chrono",
            "fluent_bundle",
            "icu",
            "include_dir",
            "serde",
            "thiserror",
            "toml",
            "unic_langid",
        ],
    ),
    ("fonts", &[], &["ttf_parser"]),
    ("semantics", &["l10n", "domain"], &["chrono"]),
    (
        "screen",
        &["semantics", "l10n", "domain", "config"],
        &["chrono", "chrono_tz"],
    ),
    (
        "ui",
        &["semantics", "l10n", "domain", "fonts"],
        &["chrono", "iced", "image", "include_dir", "qrcode", "usvg"],
    ),
    (
        "speech",
        &["semantics", "l10n", "domain"],
        &[
            "alsa",
            "ebur128",
            "hound",
            "include_dir",
            "rodio",
            "rustix",
            "sha2",
            "thiserror",
        ],
    ),
    (
        "assistive",
        &["semantics", "l10n", "domain"],
        &["accesskit", "accesskit_unix"],
    ),
    ("transcript", &["screen", "speech", "l10n"], &[]),
    (
        "store",
        &["domain"],
        &["age", "chrono", "chrono_tz", "rusqlite", "thiserror"],
    ),
    (
        "exchange",
        &["domain", "config", "l10n"],
        &["base64", "chrono", "chrono_tz", "icalendar", "icu"],
    ),
    (
        "app",
        EVERY_MODULE,
        &[
            "chrono",
            "chrono_tz",
            "getrandom",
            "iced",
            "iced_runtime",
            "thiserror",
            "tokio",
        ],
    ),
    (
        "preview",
        EVERY_MODULE,
        &["chrono", "iced", "iced_runtime", "image", "thiserror"],
    ),
    (
        "doctor",
        EVERY_MODULE,
        &[
            "chrono",
            "chrono_tz",
            "rustix",
            "thiserror",
            "tokio",
            "wayland_client",
            "x11rb",
            "zbus",
        ],
    ),
    ("recording", EVERY_MODULE, &["chrono", "thiserror", "toml"]),
    ("main", EVERY_MODULE, &["anyhow", "chrono", "clap"]),
];

const EVERY_MODULE: &[&str] = &[
    "app",
    "assistive",
    "config",
    "doctor",
    "domain",
    "exchange",
    "fonts",
    "l10n",
    "preview",
    "recording",
    "screen",
    "semantics",
    "speech",
    "store",
    "transcript",
    "ui",
];

/// Every crate of `Cargo.toml`, as code names it.
const CRATES: &[&str] = &[
    "accesskit",
    "accesskit_unix",
    "age",
    "alsa",
    "anyhow",
    "base64",
    "chrono",
    "chrono_tz",
    "clap",
    "ebur128",
    "fluent_bundle",
    "getrandom",
    "hound",
    "icalendar",
    "iced",
    "iced_runtime",
    "icu",
    "image",
    "include_dir",
    "qrcode",
    "rodio",
    "rusqlite",
    "rustix",
    "serde",
    "sha2",
    "thiserror",
    "tokio",
    "toml",
    "ttf_parser",
    "unic_langid",
    "usvg",
    "wayland_client",
    "x11rb",
    "zbus",
];

/// Where time, chance, files and the rest of the world begin, and who may not reach for them.
const PURE: &[&str] = &["domain", "semantics", "screen", "transcript", "l10n"];
/// A file of a module that otherwise reaches out: what is said follows from the tree alone.
const PURE_FILE: &str = "speech/utterance.rs";
const OUTSIDE_WORLD: &[&str] = &[
    "Utc::now",
    "Local::now",
    "Instant::now",
    "SystemTime::now",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "std::env",
];

#[derive(Debug, PartialEq, Eq, Clone)]
struct Breach {
    place: String,
    what: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// The source without comments, and with its strings emptied, line for line.
fn code_of(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("r#\"") {
            let end = rest[3..].find("\"#").map_or(rest.len(), |at| at + 5);
            out.extend(rest[..end].chars().filter(|c| *c == '\n'));
            rest = &rest[end..];
        } else if c == '"' {
            let mut end = 1;
            let bytes = rest.as_bytes();
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            let end = (end + 1).min(rest.len());
            out.extend(rest[..end].chars().filter(|c| *c == '\n'));
            rest = &rest[end..];
        } else if rest.starts_with("'\"'") {
            rest = &rest[3..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Where `name` stands in `code` as a whole word, each with what follows it.
fn mentions<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    code.match_indices(name).filter_map(move |(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let whole = !before.ends_with(is_word) && !after.starts_with(is_word);
        whole.then_some((at, after))
    })
}

/// The first names of a path or of a group of paths: `a::b` or `{a::b, c}`.
fn heads(path: &str) -> Vec<String> {
    let word = |text: &str| {
        text.trim_start()
            .chars()
            .take_while(|c| is_word(*c))
            .collect::<String>()
    };
    let Some(group) = path.trim_start().strip_prefix('{') else {
        return vec![word(path)];
    };
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(word(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(word(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The module of a file under `src`, from the root: `app/kiosk.rs` is `["app", "kiosk"]`.
fn module_of(file: &Path) -> Vec<String> {
    file.with_extension("")
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect()
}

/// Modules of this crate that the code names, with where in the code.
fn modules_named(code: &str, depth: usize, top: &str) -> Vec<(usize, String)> {
    let prefix = if top == "main" { "terskel" } else { "crate" };
    let mut found: Vec<(usize, String)> = mentions(code, prefix)
        .filter_map(|(at, after)| Some((at, after.strip_prefix("::")?)))
        .flat_map(|(at, path)| heads(path).into_iter().map(move |head| (at, head)))
        .collect();
    // `super` from a module's root reaches the crate's; from the tests in a file, one more.
    for (at, after) in mentions(code, "super") {
        if code[..at].ends_with("super::") {
            continue;
        }
        let mut path = after;
        let mut levels = 1;
        while let Some(further) = path.strip_prefix("::super") {
            path = further;
            levels += 1;
        }
        if levels >= depth
            && let Some(path) = path.strip_prefix("::")
        {
            found.extend(heads(path).into_iter().map(|head| (at, head)));
        }
    }
    found
}

/// What this file does that its module may not.
fn breaches(file: &Path, source: &str) -> Vec<Breach> {
    let module = module_of(file);
    let top = module[0].as_str();
    if top == "lib" {
        return Vec::new();
    }
    let code = code_of(source);
    let place = |at: usize| {
        format!(
            "src/{}:{}",
            file.display(),
            code[..at].matches('\n').count() + 1
        )
    };
    let mut found = Vec::new();
    let Some((_, modules, crates)) = RULES.iter().find(|(name, ..)| *name == top) else {
        return vec![Breach {
            place: place(0),
            what: format!("{top} is in no row of the table"),
        }];
    };
    for (at, named) in modules_named(&code, module.len(), top) {
        if EVERY_MODULE.contains(&named.as_str())
            && named != top
            && !modules.contains(&named.as_str())
        {
            found.push(Breach {
                place: place(at),
                what: format!("{top} may not use {named}"),
            });
        }
    }
    for name in CRATES.iter().filter(|name| !crates.contains(name)) {
        let used = mentions(&code, name)
            .find(|(at, after)| after.starts_with("::") && !code[..*at].ends_with("::"));
        if let Some((at, _)) = used {
            found.push(Breach {
                place: place(at),
                what: format!("{top} may not use the crate {name}"),
            });
        }
    }
    if PURE.contains(&top) || file == Path::new(PURE_FILE) {
        for name in OUTSIDE_WORLD {
            for (at, _) in mentions(&code, name) {
                found.push(Breach {
                    place: place(at),
                    what: format!("{top} may not reach for {name}"),
                });
            }
        }
    }
    found
}

/// Every Rust file under `src`, by its path in it.
fn sources() -> BTreeMap<std::path::PathBuf, String> {
    let root = project("src");
    let mut folders = vec![root.clone()];
    let mut all = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let file = path.strip_prefix(&root).unwrap().to_owned();
                all.insert(file, fs::read_to_string(&path).unwrap());
            }
        }
    }
    all
}

#[test]
fn every_module_uses_only_what_it_may() {
    let sources = sources();
    assert!(sources.len() > 60, "{}", sources.len());
    let found: Vec<String> = sources
        .iter()
        .flat_map(|(file, source)| breaches(file, source))
        .map(|breach| breach.to_string())
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_table_names_every_module_there_is() {
    let root = sources().remove(Path::new("lib.rs")).unwrap();
    let mut declared: Vec<&str> = root
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    declared.sort_unstable();
    assert_eq!(declared, EVERY_MODULE);
    for module in declared {
        assert!(
            RULES.iter().any(|(name, ..)| *name == module),
            "{module} has no row"
        );
    }
}

#[test]
fn every_crate_of_the_manifest_has_somebody_who_may_use_it() {
    let manifest = fs::read_to_string(project("Cargo.toml")).unwrap();
    let section = manifest
        .split("[dependencies]")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    let mut crates: Vec<String> = section
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(name, _)| name.replace('-', "_"))
        .collect();
    crates.sort_unstable();
    assert_eq!(crates, CRATES);
    for name in CRATES {
        assert!(
            RULES.iter().any(|(_, _, crates)| crates.contains(name)),
            "nobody may use {name}"
        );
    }
}

#[test]
fn a_line_that_breaks_the_rules_is_reported() {
    let bad = [
        (
            "screen/home.rs",
            "use crate::store::Store;",
            "screen may not use store",
        ),
        (
            "screen/home.rs",
            "use crate::{domain::Language, ui::Panel};",
            "screen may not use ui",
        ),
        (
            "screen/home.rs",
            "fn f() -> crate::app::Start {}",
            "screen may not use app",
        ),
        (
            "screen/home.rs",
            "use super::super::speech::Utterance;",
            "screen may not use speech",
        ),
        (
            "screen.rs",
            "use super::ui::Panel;",
            "screen may not use ui",
        ),
        (
            "screen/home.rs",
            "use iced::Color;",
            "screen may not use the crate iced",
        ),
        (
            "screen/home.rs",
            "fn f() { tokio::spawn(async {}); }",
            "screen may not use the crate tokio",
        ),
        (
            "screen/home.rs",
            "use rusqlite::Connection;",
            "screen may not use the crate rusqlite",
        ),
        (
            "screen/home.rs",
            "let now = Utc::now();",
            "screen may not reach for Utc::now",
        ),
        (
            "screen/home.rs",
            "let now = std::time::Instant::now();",
            "screen may not reach for Instant::now",
        ),
        (
            "speech/engine.rs",
            "use crate::assistive::Bridge;",
            "speech may not use assistive",
        ),
        (
            "speech/engine.rs",
            "use crate::screen::Screen;",
            "speech may not use screen",
        ),
        (
            "store/writer.rs",
            "use crate::config::Config;",
            "store may not use config",
        ),
        (
            "exchange/csv.rs",
            "use crate::store::SignupRow;",
            "exchange may not use store",
        ),
        (
            "transcript.rs",
            "use crate::ui::render;",
            "transcript may not use ui",
        ),
        (
            "domain/pass.rs",
            "use crate::l10n::Text;",
            "domain may not use l10n",
        ),
        (
            "assistive/tree.rs",
            "use iced::Rectangle;",
            "assistive may not use the crate iced",
        ),
        ("report.rs", "", "report is in no row of the table"),
    ];
    for (file, line, what) in bad {
        let source = format!("//! A comment.\n\n{line}\n");
        let found = breaches(Path::new(file), &source);
        assert_eq!(found.len(), 1, "{file}: {line}: {found:?}");
        assert_eq!(found[0].what, what);
        let expected_line = if line.is_empty() { 1 } else { 3 };
        assert_eq!(found[0].place, format!("src/{file}:{expected_line}"));
    }
}

#[test]
fn what_is_allowed_or_only_spoken_of_is_not_reported() {
    let good = [
        (
            "screen/home.rs",
            "use crate::semantics::{Id, Node};\nuse super::super::l10n::Text;",
        ),
        (
            "screen/home.rs",
            "// use crate::store::Store;\n/// Like iced::Color.\nconst X: &str = \"crate::ui::x, Utc::now\";",
        ),
        (
            "screen/home.rs",
            "use super::{Context, config_of};\nlet crates = my_crate::store;",
        ),
        (
            "screen/home.rs",
            "mod tests {\n    use super::super::super::semantics::Id;\n}",
        ),
        (
            "app.rs",
            "use iced::Task;\nuse crate::store::Store;\nlet now = Utc::now();",
        ),
        (
            "ui/gate.rs",
            "use iced::touch::{self, Finger};\nuse crate::ui::mark;",
        ),
        ("main.rs", "use terskel::store::Store;\nuse clap::Parser;"),
    ];
    for (file, source) in good {
        assert_eq!(breaches(Path::new(file), source), [], "{file}: {source}");
    }
}

#[test]
fn nothing_in_the_project_tells_where_it_was_made() {
    // The names are put together here, so that this file does not hold them.
    let foreign = [
        ["../", "shared"].concat(),
        ["/", "work/"].concat(),
        ["/", "root/"].concat(),
        ["/", "home/"].concat(),
    ];
    for (file, source) in sources() {
        for name in &foreign {
            // `home/` is also how the ids of the home screen begin: a path starts with a slash.
            assert!(
                !source.contains(name.as_str()),
                "{}: {name}",
                file.display()
            );
        }
    }
}
