//! Who helps with what, apart from workshops.

use super::check::Surroundings;
use super::fault::{At, Faults};
use super::raw::Maybe;
use super::words::{Offer, RawWords, Texts};
use crate::domain::{Help, Topic};
use std::collections::BTreeSet;

const LONGEST: usize = 80;

pub(super) struct RawHelp {
    pub topic: Maybe<Topic>,
    pub who: Maybe<RawWords>,
    pub when: Maybe<RawWords>,
    pub bring: Maybe<RawWords>,
}

/// Judges every `[[help]]`: each is about another topic and says something.
pub(super) fn help(
    raw: &[At<RawHelp>],
    surroundings: &Surroundings<'_>,
    offer: &Offer,
    faults: &Faults,
) -> Vec<Help> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for At { value: raw, spot } in raw {
        let mut texts = Texts::new(offer, faults);
        let mut words = |key, raw: &Maybe<RawWords>| texts.judge(key, raw.as_ref(), LONGEST);
        let (who, when, bring) = (
            words("who", &raw.who),
            words("when", &raw.when),
            words("bring", &raw.bring),
        );
        let Some(topic) = &raw.topic else { continue };
        texts.warn_of_missing(&format!("help with \"{}\"", topic.value.name()), *spot);
        if !seen.insert(topic.value) {
            let message = format!("help with \"{}\" stands twice", topic.value.name());
            faults.error(topic.spot, message, "make one of the two");
        }
        let says_nothing = raw.who.is_none() && raw.when.is_none() && raw.bring.is_none();
        if says_nothing && surroundings.complete {
            let message = format!("nothing is said of help with \"{}\"", topic.value.name());
            let advice = "add who = \"…\", when = \"…\" or bring = \"…\"";
            faults.error(topic.spot, message, advice);
        }
        all.push(Help {
            topic: topic.value,
            who,
            when,
            bring,
        });
    }
    all
}
