//! Whether the folder of the librarian can be read.

use super::finding::Finding;
use crate::config::{Loaded, Severity};
use std::path::Path;

const WHAT: &str = "configuration";

pub(super) fn judge(folder: &Path, loaded: &Loaded) -> Vec<Finding> {
    let count = |severity| {
        let faults = loaded.faults.iter();
        faults.filter(|fault| fault.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let folder = folder.display();
    let sum = format!(
        "{folder} has {} and {}",
        counted(errors, "error"),
        counted(warnings, "warning")
    );
    let look = format!("`terskel check --config {folder}` shows each, and what to write instead.");
    let first_error = loaded
        .faults
        .iter()
        .find(|fault| fault.severity == Severity::Error);
    vec![match (first_error, warnings) {
        (Some(fault), _) => {
            let said = format!("{sum}. The first: {}.", fault.message);
            Finding::wrong(WHAT, said, look)
        }
        (None, 0) => Finding::fine(WHAT, format!("{folder} is read without errors.")),
        (None, _) => Finding::note(WHAT, format!("{sum}."), look),
    }]
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;
    use crate::config;
    use chrono::NaiveDate;

    const GOOD: &str = r#"
        [place]
        name = "Library"
        time_zone = "Europe/Oslo"
        [languages]
        offered = ["nb", "en"]
        [[workshop]]
        id = "sewing"
        title = { nb = "Syverksted", en = "Sewing" }
        where = { nb = "Rom 2", en = "Room 2" }
        seats = 8
        every = { day = "monday", start = "14:00", end = "16:00" }
    "#;

    fn finding(text: &str) -> Finding {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("kiosk.toml"), text).unwrap();
        let shipped = ["nb".parse().unwrap(), "en".parse().unwrap()];
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let loaded = config::load(folder.path(), &shipped, today);
        judge(Path::new("kiosk-config"), &loaded).remove(0)
    }

    #[test]
    fn errors_are_wrong_warnings_a_note_and_none_is_fine() {
        assert_eq!(finding(GOOD).verdict, Verdict::Fine);

        let warned = finding(&GOOD.replace(", en = \"Sewing\"", ""));
        assert_eq!(warned.verdict, Verdict::Note);
        assert!(
            warned.said.contains("no errors and 1 warning"),
            "{warned:?}"
        );

        let faulty = finding(&GOOD.replace("monday", "mandag"));
        assert!(faulty.is_wrong());
        assert!(faulty.said.contains("1 error and"), "{faulty:?}");
        assert!(faulty.said.contains("mandag"), "{faulty:?}");
        let advice = faulty.advice.unwrap();
        assert!(advice.contains("terskel check --config kiosk-config"));
    }
}
