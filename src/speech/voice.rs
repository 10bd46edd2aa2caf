//! The engine that sounds: recordings first, then programs, then a sound that says "read this".
//!
//! One thread turns sentences into clips and hands them to the [`Player`], the next while one is
//! playing. Another makes clips before anybody asks for them.

use super::cache::{Cache, ClipKey, Disk};
use super::clip::Clip;
use super::earcon::earcon;
use super::engine::{Engine, Heard, Manner, Saying};
use super::player::{Outputs, Played, Player, Sound, To};
use super::program::{Program, ProgramError};
use super::recordings::{self, Recordings};
use super::stretch::stretched;
use super::utterance::Said;
use crate::domain::Language;
use crate::l10n::{Catalogue, Privacy, Run};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread;
use std::time::{Duration, Instant};

/// A program that failed so often in a row rests: nobody waits for it at every sentence.
const STRIKES: u32 = 3;
const REST: Duration = Duration::from_secs(60);

/// What there is to speak with. Replaced as a whole.
#[derive(Debug, Clone, Default)]
pub struct Voices {
    pub programs: Vec<Program>,
    pub chains: BTreeMap<Language, Vec<Link>>,
    pub recordings: Recordings,
    /// Knows what each language's voices would misread.
    pub catalogue: Option<Catalogue>,
}

impl Voices {
    /// Whether a language is said from its recordings wherever there are some: no program speaks
    /// it before they are asked for.
    fn asks_recordings_first(&self, language: &Language) -> bool {
        let chain = self.chains.get(language).map_or(&[][..], Vec::as_slice);
        let voiced = |link: &&Link| match link {
            Link::Recorded => true,
            Link::Program(name) => self
                .programs
                .iter()
                .any(|one| one.name == *name && one.voices.contains_key(language)),
        };
        chain.iter().find(voiced) == Some(&Link::Recorded)
    }

    /// Words as a program is to have them.
    fn as_said(&self, language: &Language, words: &str) -> String {
        let pack = self.catalogue.as_ref().and_then(|all| all.get(language));
        pack.map_or_else(|| words.to_owned(), |pack| pack.as_said(words))
    }
}

/// One of the sources that are tried for a language, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    Recorded,
    /// A program by its name.
    Program(String),
}

/// Where the news goes.
pub type Tell = Arc<dyn Fn(Heard) + Send + Sync>;

/// Speaks.
pub struct Voice {
    sound: Arc<dyn Sound>,
    orders: Sender<Order>,
    jobs: Sender<Job>,
    makers: Arc<Makers>,
}

struct Order {
    saying: Saying,
    era: u64,
}

/// Work for when nobody waits.
enum Job {
    /// Something that was said, to be kept.
    Keep(ClipKey, Clip),
    Pin(Vec<(Language, String)>),
    Unpin,
    /// What may be said, the most needed first.
    Fill(Vec<(Language, String)>),
}

impl Voice {
    #[must_use]
    pub fn start(outputs: Outputs, voices: Voices, cache: PathBuf, tell: Tell) -> Self {
        let told = Arc::clone(&tell);
        let player = Player::start(outputs, Box::new(move |sound| told(Heard::Sound(sound))));
        Self::with(Arc::new(player), voices, cache, tell)
    }

    fn with(sound: Arc<dyn Sound>, voices: Voices, cache: PathBuf, tell: Tell) -> Self {
        let (orders, inbox) = channel();
        let (jobs, work) = channel();
        let makers = Arc::new(Makers {
            voices: RwLock::new(Arc::new(voices)),
            cache: Cache::new(cache),
            strikes: Mutex::default(),
            tell: Arc::clone(&tell),
        });
        let speaker = Speaker {
            sound: Arc::clone(&sound),
            makers: Arc::clone(&makers),
            jobs: jobs.clone(),
            tell,
        };
        spawn("voice", move || speaker.run(&inbox));
        let keeper = Keeper {
            makers: Arc::clone(&makers),
            disk_fault: None,
        };
        spawn("voice-keeper", move || keeper.run(&work));
        Self {
            sound,
            orders,
            jobs,
            makers,
        }
    }
}

/// This thread, and the programs that it starts, work when nobody else does.
pub fn step_aside() {
    const LAST: i32 = 19;
    // Where the system does not let it, it only takes its share.
    let _ = rustix::process::setpriority_process(None, LAST);
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) {
    let started = thread::Builder::new().name(name.into()).spawn(run);
    if let Err(error) = started {
        eprintln!("terskel: no voice: {error}");
    }
}

impl Engine for Voice {
    fn say(&mut self, saying: Saying) {
        let at_once = saying.utterances.iter().any(|one| one.said == Said::AtOnce);
        let era = if at_once {
            self.sound.silence()
        } else {
            self.sound.era()
        };
        let _ = self.orders.send(Order { saying, era });
    }

    fn silence(&mut self) {
        self.sound.silence();
    }

    fn wake(&mut self) {
        self.sound.wake();
    }

    fn pin(&mut self, words: Vec<(Language, String)>) {
        let _ = self.jobs.send(Job::Pin(words));
    }

    fn unpin(&mut self) {
        let _ = self.jobs.send(Job::Unpin);
    }

    fn set_voices(&mut self, voices: Voices, outputs: Outputs) {
        let mut now = self
            .makers
            .voices
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *now = Arc::new(voices);
        drop(now);
        *self.makers.strikes() = Strikes::default();
        self.sound.set_outputs(outputs);
    }

    fn fill(&mut self, words: Vec<(Language, String)>) {
        let _ = self.jobs.send(Job::Fill(words));
    }
}

/// A stretch of words in one voice, and the sentence that begins with it.
struct Piece {
    utterance: u64,
    sentence: usize,
    run: Run,
    to: To,
    manner: Manner,
}

/// The thread that speaks.
struct Speaker {
    sound: Arc<dyn Sound>,
    makers: Arc<Makers>,
    jobs: Sender<Job>,
    tell: Tell,
}

impl Speaker {
    fn run(&self, inbox: &Receiver<Order>) {
        while let Ok(order) = inbox.recv() {
            let mut era = order.era;
            let mut pieces = VecDeque::from(self.pieces(order.saying));
            let mut ready = None;
            let news = loop {
                // What came meanwhile goes behind, or takes the place of what was silenced.
                for order in inbox.try_iter() {
                    if order.era != era {
                        (era, ready) = (order.era, None);
                        pieces.clear();
                    }
                    pieces.extend(self.pieces(order.saying));
                }
                if self.sound.era() != era {
                    break None;
                }
                let Some(piece) = pieces.pop_front() else {
                    break Some(Heard::Ended);
                };
                let clip = ready.take().unwrap_or_else(|| self.clip(&piece, era));
                let played = self.say(&piece, clip, era, || {
                    ready = pieces.front().map(|next| self.clip(next, era));
                });
                // Where private words are not heard, the next may be all the same.
                if played == Played::Unheard && piece.to == To::Everyone {
                    break Some(Heard::Unheard);
                }
            };
            if let Some(news) = news {
                (self.tell)(news);
            }
        }
    }

    /// Plays one piece to its end, or until it is silenced; `meanwhile` makes the next.
    fn say(&self, piece: &Piece, clip: Option<Clip>, era: u64, meanwhile: impl FnOnce()) -> Played {
        // While its clip was made: then there is none, and that says nothing of the voice.
        if self.sound.era() != era {
            return Played::Ended;
        }
        if clip.is_none() {
            (self.tell)(Heard::Unvoiced {
                utterance: piece.utterance,
            });
        }
        let clip = clip.unwrap_or_else(earcon);
        let ended = self.sound.play(clip, piece.manner.volume, piece.to, era);
        (self.tell)(Heard::Sentence {
            utterance: piece.utterance,
            sentence: piece.sentence,
        });
        meanwhile();
        ended.recv().unwrap_or(Played::Unheard)
    }

    /// `None` where no source has a voice for it, or it was silenced.
    fn clip(&self, piece: &Piece, era: u64) -> Option<Clip> {
        let private = piece.to == To::HeadphonesOnly || piece.manner.aloud;
        let disk = if private || piece.manner.secret {
            Disk::LeftAlone
        } else {
            Disk::Used
        };
        let goes_on = || self.sound.era() == era;
        let speed = piece.manner.speed();
        let made =
            self.makers
                .make(&piece.run.language, &piece.run.words, speed, disk, &goes_on)?;
        if let (Some(key), Disk::Used) = (made.new, disk) {
            self.makers.cache.remember(key, made.clip.clone());
            // Other speeds are one visitor's, and soon gone.
            if (speed - 1.0).abs() < f64::EPSILON {
                let _ = self.jobs.send(Job::Keep(key, made.clip.clone()));
            }
        }
        Some(made.clip)
    }

    fn pieces(&self, saying: Saying) -> Vec<Piece> {
        let manner = saying.manner;
        let voices = self.makers.voices();
        let (first, skipped) = (saying.first, saying.from_sentence);
        let said_before = move |number, sentence| number == first && sentence < skipped;
        let numbered = saying.utterances.into_iter().zip(first..);
        let pieces = numbered.flat_map(|(utterance, number)| {
            let private = utterance.privacy == Privacy::Private && !manner.aloud;
            let to = if private {
                To::HeadphonesOnly
            } else {
                To::Everyone
            };
            voices
                .recordings
                .stretches(&utterance, &|language| {
                    voices.asks_recordings_first(language)
                })
                .into_iter()
                .filter(move |(sentence, _)| !said_before(number, *sentence))
                .map(move |(sentence, run)| Piece {
                    utterance: number,
                    sentence,
                    run,
                    to,
                    manner,
                })
        });
        pieces.collect()
    }
}

/// Everything that can turn words into sound.
struct Makers {
    voices: RwLock<Arc<Voices>>,
    cache: Cache,
    strikes: Mutex<Strikes>,
    tell: Tell,
}

/// How programs fared lately, by name.
#[derive(Default)]
struct Strikes {
    failures: HashMap<String, u32>,
    resting: HashMap<String, Instant>,
    told: BTreeSet<String>,
}

struct Made {
    clip: Clip,
    /// Under which key to keep it, where it was made just now.
    new: Option<ClipKey>,
}

impl Makers {
    fn voices(&self) -> Arc<Voices> {
        Arc::clone(&self.voices.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The first source of the language's chain that can.
    fn make(
        &self,
        language: &Language,
        words: &str,
        speed: f64,
        disk: Disk,
        goes_on: &dyn Fn() -> bool,
    ) -> Option<Made> {
        let voices = self.voices();
        let chain = voices.chains.get(language)?;
        chain.iter().find_map(|link| match link {
            Link::Recorded => {
                let recording = voices.recordings.find(language, words)?;
                let clip = recordings::load(recording)
                    .map_err(|error| self.fault(&recording.to_string(), &error))
                    .ok()?;
                Some(Made {
                    clip: stretched(&clip, speed),
                    new: None,
                })
            }
            Link::Program(name) => {
                let program = voices.programs.iter().find(|one| one.name == *name)?;
                let words = voices.as_said(language, words);
                self.spoken(program, language, &words, speed, disk, goes_on)
            }
        })
    }

    fn spoken(
        &self,
        program: &Program,
        language: &Language,
        words: &str,
        speed: f64,
        disk: Disk,
        goes_on: &dyn Fn() -> bool,
    ) -> Option<Made> {
        let voice = program.voices.get(language)?;
        let key = ClipKey::new(program, &program.version(), voice, language, speed, words);
        if let Some(clip) = self.cache.get(key, disk) {
            return Some(Made { clip, new: None });
        }
        if self.is_resting(&program.name) {
            return None;
        }
        match program.speak(words, voice, speed, goes_on) {
            Ok(clip) => {
                self.strikes().failures.remove(&program.name);
                Some(Made {
                    clip,
                    new: Some(key),
                })
            }
            Err(ProgramError::Stopped) => None,
            Err(error) => {
                self.failed(program, &error);
                None
            }
        }
    }

    fn strikes(&self) -> std::sync::MutexGuard<'_, Strikes> {
        self.strikes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_resting(&self, name: &str) -> bool {
        let mut strikes = self.strikes();
        let resting = strikes
            .resting
            .get(name)
            .is_some_and(|until| Instant::now() < *until);
        if !resting {
            strikes.resting.remove(name);
        }
        resting
    }

    fn failed(&self, program: &Program, error: &ProgramError) {
        let name = program.name.clone();
        {
            let mut strikes = self.strikes();
            let failures = strikes.failures.entry(name.clone()).or_default();
            *failures += 1;
            if *failures >= STRIKES {
                *failures = 0;
                strikes.resting.insert(name.clone(), Instant::now() + REST);
            }
        }
        self.told(program, error);
    }

    fn told(&self, program: &Program, error: &ProgramError) {
        let what = format!("[speech.engine.{}] {}", program.name, program.program);
        self.fault(&what, error);
    }

    /// Told once, whoever asks again: what it was to say is never in it.
    fn fault(&self, what: &str, error: &dyn std::error::Error) {
        let mut said = format!("{what}: {error}");
        let mut cause = error.source();
        while let Some(deeper) = cause {
            said = format!("{said}: {deeper}");
            cause = deeper.source();
        }
        if self.strikes().told.insert(said.clone()) {
            (self.tell)(Heard::Fault(said));
        }
    }
}

/// The thread that makes and keeps.
struct Keeper {
    makers: Arc<Makers>,
    disk_fault: Option<std::io::ErrorKind>,
}

impl Keeper {
    fn run(mut self, work: &Receiver<Job>) {
        step_aside();
        let mut waiting: VecDeque<Job> = VecDeque::new();
        let mut filling: VecDeque<(Language, String)> = VecDeque::new();
        let mut size = 0;
        loop {
            // What a visitor needs comes before what one may need some day.
            if waiting.is_empty() && filling.is_empty() {
                match work.recv() {
                    Ok(job) => waiting.push_back(job),
                    Err(_) => return,
                }
            }
            waiting.extend(work.try_iter());
            match waiting.pop_front() {
                Some(Job::Keep(key, clip)) => self.keep(key, &clip, &mut size),
                Some(Job::Pin(words)) => {
                    for (language, words) in words {
                        self.pin(&language, &words);
                    }
                }
                Some(Job::Unpin) => self.makers.cache.unpin(),
                Some(Job::Fill(words)) => {
                    size = self.makers.cache.trim().unwrap_or(u64::MAX);
                    filling = words.into();
                }
                None => {
                    let Some((language, words)) = filling.pop_front() else {
                        continue;
                    };
                    if !self.makers.cache.has_room(size) {
                        filling.clear();
                    } else if !self.fill(&language, &words, &mut size) {
                        filling.retain(|(other, _)| *other != language);
                    }
                }
            }
        }
    }

    /// All words of a survey, in their order, whichever is touched.
    fn pin(&self, language: &Language, words: &str) {
        let Some(program) = self.first_program(language) else {
            return;
        };
        let words = &self.makers.voices().as_said(language, words);
        let Some((key, voice)) = key(&program, language, words) else {
            return;
        };
        let cache = &self.makers.cache;
        let clip = cache
            .get(key, Disk::Used)
            .or_else(|| program.speak(words, &voice, 1.0, &|| true).ok());
        if let Some(clip) = clip {
            cache.pin(key, clip);
        }
    }

    /// Whether there is any use in going on with this language.
    fn fill(&mut self, language: &Language, words: &str, size: &mut u64) -> bool {
        let voices = self.makers.voices();
        let Some(program) = self.first_program(language) else {
            return false;
        };
        if voices.recordings.find(language, words).is_some() {
            return true;
        }
        let words = &voices.as_said(language, words);
        let Some((key, voice)) = key(&program, language, words) else {
            return false;
        };
        if self.makers.cache.is_kept(key) {
            self.makers.cache.mark(key);
            return true;
        }
        match program.speak(words, &voice, 1.0, &|| true) {
            Ok(clip) => self.keep(key, &clip, size),
            // Told, and not held against it: whoever waits for it may fare better.
            Err(error) => {
                self.makers.told(&program, &error);
                return false;
            }
        }
        true
    }

    fn keep(&mut self, key: ClipKey, clip: &Clip, size: &mut u64) {
        match self.makers.cache.keep(key, clip) {
            Ok(()) => {
                *size = size.saturating_add(clip.size() as u64);
                self.disk_fault = None;
                if !self.makers.cache.has_room(*size) {
                    *size = self.makers.cache.trim().unwrap_or(u64::MAX);
                }
            }
            Err(error) => {
                if self.disk_fault != Some(error.kind()) {
                    self.disk_fault = Some(error.kind());
                    (self.makers.tell)(Heard::Fault(format!(
                        "what was said cannot be kept: {error}"
                    )));
                }
            }
        }
    }

    /// A program that may take its time: this thread works when nobody else does.
    fn first_program(&self, language: &Language) -> Option<Program> {
        /// Of what it may take when somebody waits.
        const PATIENCE: u32 = 20;
        let voices = self.makers.voices();
        let chain = voices.chains.get(language)?;
        let found = chain.iter().find_map(|link| match link {
            Link::Recorded => None,
            Link::Program(name) => voices
                .programs
                .iter()
                .find(|one| one.name == *name && one.voices.contains_key(language)),
        })?;
        Some(Program {
            time_limit: found.time_limit * PATIENCE,
            ..found.clone()
        })
    }
}

fn key(program: &Program, language: &Language, words: &str) -> Option<(ClipKey, String)> {
    let voice = program.voices.get(language)?.clone();
    let key = ClipKey::new(program, &program.version(), &voice, language, 1.0, words);
    Some((key, voice))
}

#[cfg(test)]
mod tests;
