//! What is said, when, and what the voice is at.

use super::{Command, Kiosk, Screen};
use crate::app::visit::Told;
use crate::domain::{Language, Level, Occasion};
use crate::l10n::{Args, Privacy, Text, key};
use crate::screen::{Effect, Message, survey, voice};
use crate::semantics::{Id, Role, Tree};
use crate::speech::{Bar, Heard, Manner, Said, Saying, Utterance};
use std::collections::{BTreeSet, HashSet};

/// What is known of the voice.
#[derive(Default)]
pub(super) struct Voice {
    /// The number of the next utterance; no two ever have the same, whoever heard them.
    next: u64,
    /// Which node is being read, and which of its sentences, from 0.
    reading: Option<(Id, usize)>,
    /// What is being said: each with its number, where it stands, and its language.
    saying: Vec<(u64, Option<Id>, Option<Language>)>,
    whose: Whose,
    /// The words that the visitor asked to hear, and nothing else.
    asked: Option<Text>,
    /// No device takes any sound.
    soundless: bool,
    /// Languages that nothing has a voice for.
    pub unvoiced: BTreeSet<Language>,
    /// The utterance for which there was no voice last.
    unspoken: Option<u64>,
    /// The survey whose words are held ready, with its language.
    pinned: Option<(Occasion, Language)>,
}

/// Whose words are being said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Whose {
    /// What may be said again.
    #[default]
    Told,
    /// The voice's own page's.
    VoicesOwn,
}

/// All that is known, without how much was said since the kiosk started: that goes on like a clock.
impl std::fmt::Debug for Voice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            next: _,
            reading,
            saying,
            whose,
            asked,
            soundless,
            unvoiced,
            unspoken,
            pinned,
        } = self;
        f.debug_struct("Voice")
            .field("reading", reading)
            .field("saying", saying)
            .field("whose", whose)
            .field("asked", asked)
            .field("soundless", soundless)
            .field("unvoiced", unvoiced)
            .field("unspoken", unspoken)
            .field("pinned", pinned)
            .finish_non_exhaustive()
    }
}

impl Voice {
    pub fn forget(&mut self) {
        self.reading = None;
        self.asked = None;
        self.saying.clear();
        self.whose = Whose::default();
        self.unspoken = None;
    }
}

impl Kiosk {
    /// Which node is being read aloud, and which of its sentences, from 0.
    #[must_use]
    pub fn reading(&self) -> Option<(&Id, usize)> {
        self.voice.reading.as_ref().map(|(id, nth)| (id, *nth))
    }

    pub(super) fn known_of_the_voice(&self) -> voice::Known {
        let told = &self.visit.told;
        voice::Known {
            sounds: if self.voice.soundless {
                voice::Sounds::NoSound
            } else if self.voice.unvoiced.contains(&self.visit.language) {
                voice::Sounds::NoVoice
            } else {
                voice::Sounds::Yes
            },
            last: if told.utterances.is_empty() {
                voice::Last::Nothing
            } else if told.whole {
                voice::Last::Whole
            } else {
                voice::Last::Interrupted
            },
        }
    }

    fn speaks(&self) -> bool {
        self.visit.settings.listen || self.visit.by_key
    }

    /// Whoever reads another language than the place's may read little of any: the voice begins by
    /// itself, unless the visitor has said what they want.
    pub(super) fn listen_by_language(&mut self) {
        if !self.visit.listen_chosen {
            let default = &self.setup.config.languages.default;
            self.visit.settings.listen = self.visit.language != *default;
        }
    }

    /// One word, in the language that was touched: so that whoever reads little knows that it was
    /// the right one.
    pub(super) fn greet(&mut self, commands: &mut Vec<Command>) {
        let greeting = self.words().say(key::ATTRACT_GREETING);
        self.say(vec![Utterance::aside(&greeting)], false, commands);
    }

    pub(super) fn begin_to_listen(&mut self, commands: &mut Vec<Command>) {
        self.visit.settings.listen = true;
        self.visit.listen_chosen = true;
        let said = self.arrival();
        self.say(said, false, commands);
    }

    pub(super) fn stop_listening(&mut self) {
        self.visit.settings.listen = false;
        self.visit.listen_chosen = true;
        self.go_back();
    }

    /// Where the visitor is, and how to go on.
    fn arrival(&self) -> Vec<Utterance> {
        let words = self.words();
        let mut said = vec![Utterance::arrival(&self.tree)];
        // A pass is heard in headphones, where there are any.
        let headphones = self.setup.config.speech.headphones.is_some();
        if let (Screen::Pass(_), None, true) = (&self.visit.screen, &self.tree.dialog, headphones) {
            let code = self.tree.find(&"pass/code".into());
            said.extend(code.map(|code| Utterance {
                said: Said::After,
                ..Utterance::focus(code, &words)
            }));
        }
        said.extend(Utterance::way_on(&self.tree, self.visit.by_key, &words));
        said
    }

    pub(super) fn say_what_changed(
        &mut self,
        before: &Tree<Message>,
        arrived: bool,
        commands: &mut Vec<Command>,
    ) {
        if arrived {
            self.voice.reading = None;
        }
        let attract = matches!(self.visit.screen, Screen::Attract(_));
        if !self.speaks() || attract {
            return;
        }
        let words = self.words();
        let changes = self.tree.announcements(before);
        let changes: Vec<Utterance> = changes
            .into_iter()
            .map(|node| Utterance::change(node, &words))
            .collect();
        let mut said = if arrived { self.arrival() } else { Vec::new() };
        // How to go on is said last.
        let at = said.len().min(1);
        said.splice(at..at, changes);
        self.say(said, false, commands);
    }

    pub(super) fn say_focus(&mut self, id: &Id, commands: &mut Vec<Command>) {
        if let Some(node) = self.tree.find(id) {
            let said = vec![Utterance::focus(node, &self.words())];
            self.say(said, false, commands);
        }
    }

    /// Because the visitor asked: also what is private. A pass is read aloud only by its own
    /// button, and not with the whole screen.
    pub(super) fn read(&mut self, id: &Id, commands: &mut Vec<Command>) {
        let Some(node) = self.tree.find(id) else {
            return;
        };
        let words = self.words();
        let whole_screen = matches!(node.role, Role::Heading(_));
        let aloud = self.tree.find(&"pass/aloud".into());
        let keeps = aloud.filter(|_| whole_screen);
        let mut said = Utterance::read(&self.tree, node, &words);
        if let Some(aloud) = keeps.filter(|_| self.setup.config.speech.headphones.is_none()) {
            let args = Args::none().text("button", aloud.name.clone());
            keep_private(&mut said, &words.message(key::PRIVATE_HERE, &args));
        }
        let is_aloud = keeps.is_none();
        let asked = (!whole_screen).then(|| {
            let parts = [Some(node.name.clone()), node.description.clone()];
            Text::sentences(parts.into_iter().flatten())
        });
        self.say(said, is_aloud, commands);
        self.voice.asked = asked.flatten();
    }

    /// What was said before the voice's own page opened, from its beginning.
    pub(super) fn repeat(&mut self, commands: &mut Vec<Command>) {
        self.say_again(0, 0, commands);
    }

    /// From the sentence that was interrupted.
    pub(super) fn resume(&mut self, commands: &mut Vec<Command>) {
        let told = &self.visit.told;
        let (number, sentence) = told.at.unwrap_or((told.first, 0));
        let gone = usize::try_from(number.saturating_sub(told.first)).unwrap_or(usize::MAX);
        self.say_again(gone, sentence, commands);
    }

    /// What was told, without its first utterances and sentences.
    fn say_again(&mut self, gone: usize, from_sentence: usize, commands: &mut Vec<Command>) {
        let told = &mut self.visit.told;
        let rest = told.utterances.iter().skip(gone).cloned();
        let mut said: Vec<Utterance> = rest.collect();
        for (nth, one) in said.iter_mut().enumerate() {
            one.said = if nth == 0 { Said::AtOnce } else { Said::After };
        }
        // It is numbered anew, and so is what went before it.
        told.first = self.voice.next.saturating_sub(gone as u64);
        told.at = None;
        told.whole = false;
        let aloud = told.aloud;
        self.send(said, from_sentence, aloud, Whose::Told, commands);
    }

    fn say(&mut self, said: Vec<Utterance>, aloud: bool, commands: &mut Vec<Command>) {
        if matches!(self.visit.screen, Screen::Voice(_)) {
            // The voice's own page does not push out what it is to say again.
            return self.send(said, 0, aloud, Whose::VoicesOwn, commands);
        }
        let at_once = said.iter().any(|one| one.said == Said::AtOnce);
        let told = &mut self.visit.told;
        if at_once || told.whole || told.utterances.is_empty() {
            *told = Told {
                first: self.voice.next,
                utterances: said.clone(),
                aloud,
                at: None,
                whole: false,
            };
        } else {
            told.utterances.extend(said.clone());
        }
        self.send(said, 0, aloud, Whose::Told, commands);
    }

    fn send(
        &mut self,
        utterances: Vec<Utterance>,
        from_sentence: usize,
        aloud: bool,
        whose: Whose,
        commands: &mut Vec<Command>,
    ) {
        if utterances.is_empty() {
            return;
        }
        let first = self.voice.next;
        self.voice.next += utterances.len() as u64;
        self.voice.asked = None;
        self.voice.whose = whose;
        if utterances.iter().any(|one| one.said == Said::AtOnce) {
            self.voice.saying.clear();
        }
        let language = |one: &Utterance| one.runs.first().map(|run| run.language.clone());
        let numbered = (first..).zip(&utterances);
        let saying = numbered.map(|(number, one)| (number, one.of.clone(), language(one)));
        self.voice.saying.extend(saying);
        let settings = &self.visit.settings;
        commands.push(Command::Say(Saying {
            first,
            utterances,
            from_sentence,
            manner: Manner {
                volume: settings.volume,
                rate: settings.rate,
                aloud,
                secret: matches!(self.visit.screen, Screen::Survey(_)),
            },
        }));
    }

    /// Any touch or key silences.
    pub(super) fn silence(&mut self, commands: &mut Vec<Command>) {
        self.voice.reading = None;
        commands.push(Command::Silence);
        let about_to_listen = matches!(self.visit.screen, Screen::Attract(_) | Screen::Door(_));
        if about_to_listen || self.speaks() {
            commands.push(Command::WakeVoice);
        }
    }

    pub(super) fn heard(&mut self, heard: Heard) {
        // Whoever listens is here.
        let listening = matches!(heard, Heard::Sentence { .. } | Heard::Ended);
        if listening && self.countdown.is_none() && !self.is_resting() {
            self.last_activity = self.now.elapsed;
        }
        if let Some(said) = heard.for_staff() {
            self.tell_staff(said.to_owned());
        }
        match heard {
            Heard::Sentence {
                utterance,
                sentence,
            } => {
                self.voice.reading = self.node_of(utterance).map(|id| (id, sentence));
                if self.voice.unspoken != Some(utterance) {
                    let language = self.language_of(utterance);
                    self.voice
                        .unvoiced
                        .retain(|one| Some(one) != language.as_ref());
                }
                // It may come late, when another visitor is here, or nobody.
                if self.visit.told.holds(utterance) {
                    self.visit.told.at = Some((utterance, sentence));
                }
            }
            Heard::Ended => {
                self.voice.reading = None;
                let told = &mut self.visit.told;
                told.whole |= self.voice.whose == Whose::Told && !told.utterances.is_empty();
            }
            Heard::Unheard => self.voice.reading = None,
            Heard::Unvoiced { utterance } => self.unvoiced(utterance),
            Heard::Sound(sounds) => {
                self.voice.soundless = !sounds;
                if sounds {
                    let gone = Heard::Sound(false);
                    let messages = &mut self.setup.messages;
                    messages.retain(|said| Some(said.as_str()) != gone.for_staff());
                }
            }
            Heard::Fault(_) => {}
        }
    }

    fn node_of(&self, utterance: u64) -> Option<Id> {
        let mut saying = self.voice.saying.iter();
        let (_, of, _) = saying.find(|(number, ..)| *number == utterance)?;
        of.clone().filter(|id| self.tree.find(id).is_some())
    }

    fn language_of(&self, utterance: u64) -> Option<Language> {
        let mut saying = self.voice.saying.iter();
        let (.., language) = saying.find(|(number, ..)| *number == utterance)?;
        language.clone()
    }

    /// What cannot be heard is shown, large, to whoever asked to hear just that.
    fn unvoiced(&mut self, utterance: u64) {
        self.voice.unspoken = Some(utterance);
        let language = self.language_of(utterance);
        self.voice.unvoiced.extend(language);
        if let Some(text) = self.voice.asked.take() {
            self.visit.explained = Some(text);
        }
    }

    fn tell_staff(&mut self, said: String) {
        const MOST: usize = 20;
        let messages = &mut self.setup.messages;
        if messages.len() < MOST && !messages.contains(&said) {
            messages.push(said);
        }
    }

    /// While a survey is answered, everything that may be said of it is held ready in memory: all
    /// of it, in its order, whichever face is touched.
    pub(super) fn pin_survey(&mut self, commands: &mut Vec<Command>) {
        let wanted = match &self.visit.screen {
            Screen::Survey(survey) if self.speaks() => {
                Some((survey.occasion().clone(), self.visit.language.clone()))
            }
            _ => None,
        };
        if wanted == self.voice.pinned {
            return;
        }
        if self.voice.pinned.is_some() {
            commands.push(Command::Unpin);
        }
        if let Some((occasion, _)) = &wanted {
            commands.push(Command::Pin(self.words_of_survey(occasion.clone())));
        }
        self.voice.pinned = wanted;
    }

    /// Every question, with every answer chosen.
    fn words_of_survey(&self, occasion: Occasion) -> Vec<(Language, String)> {
        let mut words = Vec::new();
        let Some(mut screen) = self.survey_about(occasion) else {
            return words;
        };
        let localizer = self.words();
        loop {
            for level in Level::ALL {
                screen.update(Message::Survey(survey::Message::Answered(level)));
                let tree = self.described(&screen);
                let mut said = Utterance::screen(&tree, &localizer, Bar::Left);
                said.push(Utterance::arrival(&tree));
                said.extend(Utterance::way_on(&tree, self.visit.by_key, &localizer));
                let runs = said.iter().flat_map(Utterance::sentences).flatten();
                words.extend(runs.map(|run| (run.language, run.words)));
            }
            let next = screen.update(Message::Survey(survey::Message::NextPressed));
            if next != Effect::None {
                break;
            }
        }
        let mut seen = HashSet::new();
        words.retain(|one| seen.insert(one.clone()));
        words
    }
}

/// In place of what nobody could hear: how to hear it.
fn keep_private(said: &mut Vec<Utterance>, hint: &Text) {
    let private = |one: &Utterance| one.privacy == Privacy::Private;
    let Some(place) = said.iter().position(private) else {
        return;
    };
    said.retain(|one| !private(one));
    said.insert(place.min(said.len()), Utterance::aside(hint));
}
