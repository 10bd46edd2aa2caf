//! The gallery as it is heard, one utterance a line: for librarians to read, and for tests to
//! keep.

use crate::l10n::{Localizer, Run};
use crate::screen::gallery::Sample;
use crate::speech::{Bar, Utterance};
use std::fmt::Write;

/// One sample: its name behind a `#`, then what is heard. Words in another language than the
/// visitor's stand behind that language's code.
#[must_use]
pub fn of_sample(sample: &Sample, words: &Localizer) -> String {
    let mut text = format!("# {}\n", sample.name);
    for utterance in Utterance::screen(&sample.tree, words, Bar::Read) {
        let _ = writeln!(text, "{}", line(&utterance.runs, words));
    }
    text
}

fn line(runs: &[Run], words: &Localizer) -> String {
    let heard: String = runs
        .iter()
        .map(|run| {
            if run.language == *words.language() {
                run.words.clone()
            } else {
                format!("({}) {}", run.language, run.words.trim_start())
            }
        })
        .collect();
    heard.split_whitespace().collect::<Vec<_>>().join(" ")
}
