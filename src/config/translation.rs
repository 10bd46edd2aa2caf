//! The librarian's texts in other languages, in tables and files of their own: `[translation.pl]`
//! says again, in one language, what the other tables say in the default one. Before anything is
//! judged they are put in where an inline text would stand, so that all texts are judged alike.

use super::fault::{At, Faults, Spot};
use super::help::RawHelp;
use super::raw::{Maybe, RawCancelled, RawConfig, RawPlace, RawWorkshop};
use super::survey::RawQuestion;
use super::table::{Table, suggestion};
use super::value::Value;
use super::words::{Offer, RawWords};
use crate::domain::{Language, ParseLanguageError};
use std::collections::{BTreeMap, BTreeSet};

/// A text of `T` that can be translated: its key, and where it is kept.
type Field<T> = (&'static str, fn(&mut T) -> &mut Maybe<RawWords>);

const OF_PLACE: [Field<RawPlace>; 2] = [
    ("desk", |place| &mut place.desk),
    ("nearest_help", |place| &mut place.nearest_help),
];
const OF_WORKSHOP: [Field<RawWorkshop>; 5] = [
    ("title", |workshop| &mut workshop.title),
    ("summary", |workshop| &mut workshop.summary),
    ("where", |workshop| &mut workshop.place),
    ("host", |workshop| &mut workshop.host),
    ("price", |workshop| &mut workshop.price),
];
const OF_QUESTION: [Field<RawQuestion>; 1] = [("text", |question| &mut question.text)];
const OF_HELP: [Field<RawHelp>; 3] = [
    ("who", |help| &mut help.who),
    ("when", |help| &mut help.when),
    ("bring", |help| &mut help.bring),
];
const OF_CANCELLED: Field<RawCancelled> = ("why", |cancelled| &mut cancelled.why);

/// One `[translation.LANGUAGE]` of one file.
pub(super) struct RawTranslation {
    language: Language,
    texts: Texts,
}

struct Texts {
    place: Option<Texted<RawPlace>>,
    workshops: Vec<(Texted<RawWorkshop>, Vec<Texted<RawCancelled>>)>,
    questions: Vec<Texted<RawQuestion>>,
    help: Vec<Texted<RawHelp>>,
}

/// The texts of one thing.
struct Texted<T> {
    /// By its id, its topic or its day.
    of: At<String>,
    /// Without a text where there is a fault in it.
    texts: Vec<(Field<T>, At<Maybe<String>>)>,
}

/// Reads what stands under a language in `[translation]`.
pub(super) fn in_language(code: &At<String>, value: &Value<'_>) -> Option<RawTranslation> {
    let texts = value.table(|t| read(code, t));
    match code.value.parse() {
        Ok(language) => texts.map(|texts| RawTranslation { language, texts }),
        Err(error) => {
            let message = ParseLanguageError::to_string(&error);
            let advice = "translations are given by language, such as [translation.pl.place]";
            value.faults().error(code.spot, message, advice);
            None
        }
    }
}

fn read(code: &At<String>, t: &mut Table<'_>) -> Texts {
    let place = t.get("place", |v| v.table(|t| texted(code, &OF_PLACE, t)));
    let workshops = t.get("workshop", |v| {
        v.named(|id, v| v.table(|t| (texted(id, &OF_WORKSHOP, t), cancelled(t))))
    });
    let questions = t.get("question", |v| {
        v.named(|id, v| v.table(|t| texted(id, &OF_QUESTION, t)))
    });
    let help = t.get("help", |v| {
        v.named(|topic, v| v.table(|t| texted(topic, &OF_HELP, t)))
    });
    Texts {
        place: place.map(|at| at.value),
        workshops: workshops.map_or_else(Vec::new, |at| at.value),
        questions: questions.map_or_else(Vec::new, |at| at.value),
        help: help.map_or_else(Vec::new, |at| at.value),
    }
}

fn texted<T>(of: &At<String>, fields: &[Field<T>], t: &mut Table<'_>) -> Texted<T> {
    let text = |field: &Field<T>| Some((*field, t.get(field.0, |v| Some(v.at(Value::text)))?));
    Texted {
        of: of.clone(),
        texts: fields.iter().filter_map(text).collect(),
    }
}

/// Texts by day, without a key of their own.
fn cancelled(t: &mut Table<'_>) -> Vec<Texted<RawCancelled>> {
    let day = |day: &At<String>, v: &Value<'_>| {
        let why = v.at(|v| Some(v.at(Value::text)))?;
        Some(Texted {
            of: day.clone(),
            texts: vec![(OF_CANCELLED, why)],
        })
    };
    t.get("cancelled", |v| v.named(day))
        .map_or_else(Vec::new, |at| at.value)
}

/// Puts every translation into the words that it translates.
pub(super) fn put_in(raw: &mut RawConfig, offer: &Offer, faults: &Faults) {
    let translations = std::mem::take(&mut raw.translations);
    let id = |id: &Maybe<String>| id.as_ref().map(|id| id.value.clone());
    let workshops = raw.workshops.iter_mut().map(|at| &mut at.value);
    let mut workshops = Named::new("workshop", workshops.map(|w| (id(&w.id), w)));
    let questions = raw.surveys.iter_mut().flat_map(|at| &mut at.value.own);
    let questions = questions.map(|at| (id(&at.value.id), &mut at.value));
    let mut questions = Named::new("question of your own", questions);
    let topic = |help: &RawHelp| Some(help.topic.as_ref()?.value.name().to_owned());
    let help = raw
        .help
        .iter_mut()
        .map(|at| (topic(&at.value), &mut at.value));
    let mut help = Named::new("[[help]] with the topic", help);
    for RawTranslation { language, texts } in translations {
        let translator = Translator {
            language: &language,
            offer,
            faults,
        };
        if let (Some(texted), Some(place)) = (texts.place, &mut raw.place) {
            translator.put("the place", texted, &mut [&mut place.value]);
        }
        for (texted, cancelled) in texts.workshops {
            let found = translator.find(&texted.of, &mut workshops);
            translator.cancelled(cancelled, found);
            translator.put(&format!("workshop \"{}\"", texted.of.value), texted, found);
        }
        for texted in texts.questions {
            let found = translator.find(&texted.of, &mut questions);
            translator.question(texted, found);
        }
        for texted in texts.help {
            let found = translator.find(&texted.of, &mut help);
            translator.put(&format!("help with \"{}\"", texted.of.value), texted, found);
        }
    }
}

/// The things of one kind that have texts, by their names.
struct Named<'r, T> {
    kind: &'static str,
    /// Several where they share a name.
    things: BTreeMap<String, Vec<&'r mut T>>,
    /// Whether each has a name that could be read.
    complete: bool,
}

impl<'r, T> Named<'r, T> {
    fn new(kind: &'static str, all: impl Iterator<Item = (Option<String>, &'r mut T)>) -> Self {
        let mut named = Self {
            kind,
            things: BTreeMap::new(),
            complete: true,
        };
        for (name, thing) in all {
            match name {
                Some(name) => named.things.entry(name).or_default().push(thing),
                None => named.complete = false,
            }
        }
        named
    }
}

/// Puts in what is said in one language.
struct Translator<'a> {
    language: &'a Language,
    offer: &'a Offer,
    faults: &'a Faults,
}

impl Translator<'_> {
    /// Those called `name`; it is a fault where nothing is.
    fn find<'n, 'r, T>(
        &self,
        name: &At<String>,
        named: &'n mut Named<'r, T>,
    ) -> &'n mut [&'r mut T] {
        if !named.things.contains_key(&name.value) && named.complete && self.offer.complete {
            let message = format!("there is no {} \"{}\"", named.kind, name.value);
            let known: Vec<&str> = named.things.keys().map(String::as_str).collect();
            let advice = if known.is_empty() {
                "there is none at all: remove this".into()
            } else {
                suggestion(&name.value, &known)
            };
            self.faults.error(name.spot, message, advice);
        }
        named
            .things
            .get_mut(&name.value)
            .map_or(&mut [], Vec::as_mut_slice)
    }

    fn cancelled(&self, days: Vec<Texted<RawCancelled>>, workshops: &mut [&mut RawWorkshop]) {
        // A workshop that is not there has been reported.
        let Some(workshop) = workshops.first_mut() else {
            return;
        };
        let all = workshop.cancelled.iter_mut().map(|at| &mut at.value);
        let day = |raw: &RawCancelled| raw.date.map(|date| date.value.to_string());
        let mut cancelled = Named::new("cancelled session on", all.map(|raw| (day(raw), raw)));
        for texted in days {
            let found = self.find(&texted.of, &mut cancelled);
            let name = format!("the session cancelled on {}", texted.of.value);
            self.put(&name, texted, found);
        }
    }

    /// Surveys may share a question. They may not mean two by one id, where one of them is to be
    /// translated.
    fn question(&self, texted: Texted<RawQuestion>, questions: &mut [&mut RawQuestion]) {
        let id = &texted.of.value;
        let default = self.offer.default.as_ref();
        let asked = |question: &&mut RawQuestion| {
            let words = &question.text.as_ref()?.value;
            default.and_then(|default| words.text_in(default, default).map(str::to_owned))
        };
        let asked: BTreeSet<String> = questions.iter().filter_map(asked).collect();
        if asked.len() > 1 {
            let message = format!("two questions are called \"{id}\", and ask different things");
            let advice = "give one of them another id, where it stands and here";
            self.faults.error(texted.of.spot, message, advice);
            return;
        }
        self.put(&format!("question \"{id}\""), texted, questions);
    }

    /// Adds each text to the words of all `things`, which are called `name`.
    fn put<T>(&self, name: &str, texted: Texted<T>, things: &mut [&mut T]) {
        let default = self.offer.default.as_ref();
        // What is not there has been reported.
        let is_there = !things.is_empty();
        for ((key, field), At { value: text, spot }) in texted.texts {
            let given = things.iter_mut().filter_map(|thing| field(thing).as_mut());
            let mut words: Vec<&mut RawWords> = given.map(|at| &mut at.value).collect();
            let twin = words
                .iter()
                .find_map(|w| w.place_of(self.language, default));
            if let Some(twin) = twin {
                self.given_twice(&format!("\"{key}\" of {name}"), spot, twin);
                continue;
            }
            if words.is_empty() && is_there {
                self.not_given(key, name, spot);
            }
            for words in &mut words {
                words.add(self.language.clone(), text.clone(), spot);
            }
        }
    }

    fn given_twice(&self, what: &str, spot: Spot, twin: Spot) {
        let message = format!("{what} is given in \"{}\" here and in", self.language);
        let advice = "keep one of the two";
        self.faults.error_with(spot, twin, message, advice);
    }

    fn not_given(&self, key: &str, name: &str, spot: Spot) {
        let default = self.offer.default.as_ref().map_or("", Language::code);
        let message = format!(
            "\"{key}\" of {name} is translated, and is not given in \"{default}\", the default \
             language"
        );
        let advice = format!("add {key} = \"…\" to {name} itself, or remove it here");
        self.faults.error(spot, message, advice);
    }
}
