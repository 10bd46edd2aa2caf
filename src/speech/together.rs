//! A sentence said from recordings: found whole, or put together of what was recorded of it.

use super::recordings::{Recordings, as_heard};
use super::utterance::Utterance;
use crate::domain::Language;
use crate::l10n::Run;

/// What a sentence that is not recorded costs, where each recording costs one: a sentence is put
/// together of any number of recordings before it is left to another voice.
const UNRECORDED: usize = 1000;

/// Its runs, each with the sentence that it is of.
pub(super) fn sentences(utterance: &Utterance) -> Vec<(usize, Run)> {
    let sentences = utterance.sentences().into_iter().enumerate();
    sentences
        .flat_map(|(nth, runs)| runs.into_iter().map(move |run| (nth, run)))
        .collect()
}

/// A word, and the run that it stands in.
type Word<'a> = (usize, &'a str);

/// Runs of one language, said from the fewest recordings there can be, also across sentences that
/// were recorded in one.
pub(super) fn stretches(runs: &[(usize, Run)], recordings: &Recordings) -> Vec<(usize, Run)> {
    let Some((_, first)) = runs.first() else {
        return Vec::new();
    };
    let language = &first.language;
    let longest = recordings.longest(language);
    if longest == 0 {
        return runs.to_vec();
    }
    let words: Vec<Word<'_>> = runs
        .iter()
        .enumerate()
        .flat_map(|(nth, (_, run))| run.words.split_whitespace().map(move |word| (nth, word)))
        .filter(|(_, word)| !as_heard(word).is_empty())
        .collect();
    let ends = cheapest(&words, language, recordings, longest);
    let mut all = Vec::new();
    let mut at = 0;
    while let Some((end, recorded)) = ends.get(at).copied().flatten() {
        let (sentence, run) = &runs[words[at].0];
        let run = if recorded {
            Run {
                words: joined(&words[at..end]),
                language: language.clone(),
            }
        } else {
            run.clone()
        };
        all.push((*sentence, run));
        at = end;
    }
    all
}

/// For each word, where the stretch ends that begins with it on the cheapest way to the end, and
/// whether that is recorded. `None` where no way goes by it.
fn cheapest(
    words: &[Word<'_>],
    language: &Language,
    recordings: &Recordings,
    longest: usize,
) -> Vec<Option<(usize, bool)>> {
    let mut costs = vec![None; words.len() + 1];
    costs[words.len()] = Some(0);
    let mut ends = vec![None; words.len()];
    for at in (0..words.len()).rev() {
        let run = words[at].0;
        let begins = at == 0 || words[at - 1].0 != run;
        let end_of_run = at + words[at..].iter().take_while(|word| word.0 == run).count();
        let whole = begins.then_some((end_of_run, false, UNRECORDED));
        let recorded = (at + 1..=words.len().min(at + longest))
            .filter(|end| {
                recordings
                    .find(language, &joined(&words[at..*end]))
                    .is_some()
            })
            .map(|end| (end, true, 1));
        let ways = whole.into_iter().chain(recorded);
        let best = ways
            .filter_map(|(end, recorded, cost)| Some((costs[end]? + cost, end, recorded)))
            .min_by_key(|(cost, ..)| *cost);
        if let Some((cost, end, recorded)) = best {
            costs[at] = Some(cost);
            ends[at] = Some((end, recorded));
        }
    }
    ends
}

fn joined(words: &[Word<'_>]) -> String {
    let words: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::recordings::Recording;
    use super::super::utterance::Said;
    use super::*;
    use crate::l10n::Privacy;

    fn said(words: &str, recorded: &[&str]) -> Vec<String> {
        let somali: Language = "so".parse().unwrap();
        let mut recordings = Recordings::default();
        for words in recorded {
            recordings.add(somali.clone(), words, Recording::Bundled(&[]));
        }
        let run = Run {
            words: words.to_owned(),
            language: somali,
        };
        let utterance = Utterance {
            of: None,
            runs: vec![run],
            privacy: Privacy::Public,
            said: Said::After,
        };
        let stretches = recordings.stretches(&utterance, &|_| true);
        stretches
            .into_iter()
            .map(|(_, run)| run.words.trim().to_owned())
            .collect()
    }

    #[test]
    fn a_full_stop_or_a_capital_letter_keeps_no_recording_from_being_found() {
        assert_eq!(said("Guri. Haa", &["guri", "Haa."]), ["Guri.", "Haa"]);
        assert_eq!(
            said("Ma haa?", &["Ma haa"]),
            ["Ma haa?"],
            "a question is asked"
        );
    }

    #[test]
    fn a_sentence_is_put_together_of_the_fewest_recordings() {
        let recorded = ["Maanta", "Isniin", "30", "Noofeembar", "Isniin 30"];
        assert_eq!(
            said("Maanta, Isniin, 30 Noofeembar", &recorded),
            ["Maanta,", "Isniin, 30", "Noofeembar"]
        );
    }

    #[test]
    fn a_sentence_with_a_word_that_nobody_recorded_is_not_said_in_part() {
        assert_eq!(
            said("Maanta, Talaado. Bilowga.", &["Maanta", "Bilowga"]),
            ["Maanta, Talaado.", "Bilowga."]
        );
    }

    #[test]
    fn two_sentences_that_were_recorded_in_one_are_said_in_one() {
        assert_eq!(
            said("Guri. Kaalay. Fadhiiso. Haa", &["Kaalay. Fadhiiso."]),
            ["Guri.", "Kaalay. Fadhiiso.", "Haa"]
        );
    }
}
