//! What was found, and how it is written down.

use std::fmt::Write;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Fine,
    /// Worth knowing; the kiosk works.
    Note,
    /// Something does not work, or will not.
    Wrong,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// One or two words, such as `display`.
    pub what: &'static str,
    pub verdict: Verdict,
    /// What is so, as a sentence.
    pub said: String,
    /// What to do. Whatever is wrong has it.
    pub advice: Option<String>,
}

impl Finding {
    pub(super) fn fine(what: &'static str, said: impl Into<String>) -> Self {
        Self {
            what,
            verdict: Verdict::Fine,
            said: said.into(),
            advice: None,
        }
    }

    pub(super) fn note(
        what: &'static str,
        said: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            what,
            verdict: Verdict::Note,
            said: said.into(),
            advice: Some(advice.into()),
        }
    }

    pub(super) fn wrong(
        what: &'static str,
        said: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            verdict: Verdict::Wrong,
            ..Self::note(what, said, advice)
        }
    }

    /// What is missing: wrong where the kiosk needs it, else a note.
    pub(super) fn missing(
        needed: bool,
        what: &'static str,
        said: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        if needed {
            Self::wrong(what, said, advice)
        } else {
            Self::note(what, said, advice)
        }
    }

    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.verdict == Verdict::Wrong
    }
}

/// The columns before the words, and where the lines are broken.
const INDENT: usize = "configuration  WRONG  ".len();
const WIDTH: usize = 96;

/// All findings as text: what, verdict, what is so; below it, what to do; at the end, the sum.
#[must_use]
pub fn report(findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings {
        let verdict = match finding.verdict {
            Verdict::Fine => "fine",
            Verdict::Note => "note",
            Verdict::Wrong => "WRONG",
        };
        let first = format!("{:13}  {verdict:5}  ", finding.what);
        write_wrapped(&mut out, &first, &finding.said);
        if let Some(advice) = &finding.advice {
            write_wrapped(&mut out, &" ".repeat(INDENT), &format!("→ {advice}"));
        }
    }
    let sum = match findings.iter().filter(|finding| finding.is_wrong()).count() {
        0 => "Nothing is wrong. The kiosk can be started.".to_owned(),
        1 => "One thing is wrong. Mend what is marked WRONG.".to_owned(),
        wrong => format!("{wrong} things are wrong. Mend what is marked WRONG, from the top."),
    };
    let _ = writeln!(out, "\n{sum}");
    out
}

/// Writes `words` after `first`, broken between words, the further lines below the words.
fn write_wrapped(out: &mut String, first: &str, words: &str) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in words.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(out, "{line}");
            line = " ".repeat(INDENT);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    let _ = writeln!(out, "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_a_line_each_and_its_advice_below() {
        let findings = [
            Finding::fine("disk", "5 GB are free."),
            Finding::wrong("clock", "The clock is wrong.", "Set it."),
        ];
        let expected = "\
disk           fine   5 GB are free.
clock          WRONG  The clock is wrong.
                      → Set it.

One thing is wrong. Mend what is marked WRONG.
";
        assert_eq!(report(&findings), expected);
    }

    #[test]
    fn long_words_are_broken_into_lines_that_fit_below_each_other() {
        let long = "word ".repeat(60);
        let told = report(&[Finding::fine("disk", long.as_str())]);
        assert!(
            told.lines().all(|line| line.chars().count() <= WIDTH),
            "{told}"
        );
        assert_eq!(told.matches("word").count(), 60);
        let second = told.lines().nth(1).unwrap();
        assert_eq!(second.find("word"), Some(INDENT), "{told}");
    }
}
