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
use super::recordings::{self, Recording, Recordings};
use super::stretch::stretched;
use super::utterance::Said;
use crate::domain::Language;
use crate::l10n::{Catalogue, Privacy, Run};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A program that failed so often in a row at a language rests for that language: nobody waits for
/// it at every sentence.
const STRIKES: u32 = 3;
const REST: Duration = Duration::from_secs(60);
/// How often the thread that speaks looks whether it was silenced.
const GLANCE: Duration = Duration::from_millis(4);
/// A clip that has not ended so long after its time is on a device that stands still.
const STANDS_STILL: Duration = Duration::from_secs(5);
/// How many times longer a program may take where nobody waits for it.
const UNHURRIED: u32 = 3;

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
    makers: Arc<Makers>,
    orders: Sender<Order>,
    jobs: Sender<Job>,
    /// Below the two senders: the threads end when those are gone.
    _threads: Threads,
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
            told: Mutex::default(),
            tell: Arc::clone(&tell),
            closes: AtomicBool::new(false),
        });
        let speaker = Speaker {
            sound: Arc::clone(&sound),
            makers: Arc::clone(&makers),
            jobs: jobs.clone(),
            tell,
        };
        let speaker = spawn("voice", move || speaker.run(&inbox));
        let keeper = Keeper {
            makers: Arc::clone(&makers),
            strikes: Strikes::default(),
            disk_fault: None,
        };
        let keeper = spawn("voice-keeper", move || keeper.run(&work));
        Self {
            sound,
            makers,
            orders,
            jobs,
            _threads: Threads(speaker.into_iter().chain(keeper).collect()),
        }
    }
}

/// No program speaks on when nobody is there to hear it.
impl Drop for Voice {
    fn drop(&mut self) {
        self.makers.closes.store(true, Ordering::SeqCst);
        self.sound.silence();
    }
}

/// Waited for: each ends the program that it has started.
struct Threads(Vec<JoinHandle<()>>);

impl Drop for Threads {
    fn drop(&mut self) {
        for thread in self.0.drain(..) {
            // A panic was printed when it happened.
            let _ = thread.join();
        }
    }
}

/// This thread, and the programs that it starts, work when nobody else does.
pub fn step_aside() {
    const LAST: i32 = 19;
    // Where the system does not let it, it only takes its share.
    let _ = rustix::process::setpriority_process(None, LAST);
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Option<JoinHandle<()>> {
    let started = thread::Builder::new().name(name.into()).spawn(run);
    started
        .map_err(|error| eprintln!("terskel: no voice: {error}"))
        .ok()
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
        self.makers.told().clear();
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
                if self.sound.era() != era {
                    continue;
                }
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
        let length = clip.duration();
        let ended = self.sound.play(clip, piece.manner.volume, piece.to, era);
        (self.tell)(Heard::Sentence {
            utterance: piece.utterance,
            sentence: piece.sentence,
        });
        meanwhile();
        self.end_of(&ended, length, era)
    }

    /// How a clip ended, waited for as long as anybody listens: what is said next does not wait for
    /// the last sound of what was silenced.
    fn end_of(&self, ended: &Receiver<Played>, length: Duration, era: u64) -> Played {
        let late = Instant::now() + length + STANDS_STILL;
        while self.sound.era() == era && Instant::now() < late {
            match ended.recv_timeout(GLANCE) {
                Ok(played) => return played,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        Played::Unheard
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
    /// Of programs that a visitor waited for.
    strikes: Mutex<Strikes>,
    /// Faults.
    told: Mutex<BTreeSet<String>>,
    tell: Tell,
    /// The kiosk ends.
    closes: AtomicBool,
}

/// How programs fared lately at each language: one that lacks one voice has others.
#[derive(Default)]
struct Strikes {
    failures: HashMap<Post, u32>,
    resting: HashMap<Post, Instant>,
}

/// A program's name, and what it was to speak.
type Post = (String, Language);

fn post(program: &Program, language: &Language) -> Post {
    (program.name.clone(), language.clone())
}

impl Strikes {
    fn worked(&mut self, post: &Post) {
        self.failures.remove(post);
    }

    fn failed(&mut self, post: Post) {
        let failures = self.failures.entry(post.clone()).or_default();
        *failures += 1;
        if *failures >= STRIKES {
            *failures = 0;
            self.resting.insert(post, Instant::now() + REST);
        }
    }

    fn is_resting(&mut self, post: &Post) -> bool {
        let until = self.resting.get(post);
        let resting = until.is_some_and(|until| Instant::now() < *until);
        if !resting {
            self.resting.remove(post);
        }
        resting
    }
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
        // Nobody tries the next for whoever has stopped listening to the first.
        let mut wanted = chain.iter().take_while(|_| goes_on());
        wanted.find_map(|link| match link {
            Link::Recorded => {
                let recording = voices.recordings.find(language, words)?;
                let clip = self
                    .cache
                    .recorded(recording)
                    .or_else(|| self.load(recording))?;
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

    fn load(&self, recording: &Recording) -> Option<Clip> {
        recordings::load(recording)
            .map_err(|error| self.fault(&recording.to_string(), &error, ""))
            .ok()
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
        let post = post(program, language);
        if self.strikes().is_resting(&post) {
            return None;
        }
        match program.speak(words, voice, speed, goes_on) {
            Ok(clip) => {
                self.strikes().worked(&post);
                Some(Made {
                    clip,
                    new: Some(key),
                })
            }
            Err(ProgramError::Stopped) => None,
            Err(error) => {
                self.strikes().failed(post);
                self.fault_of(program, voice, &error);
                None
            }
        }
    }

    fn strikes(&self) -> std::sync::MutexGuard<'_, Strikes> {
        self.strikes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told(&self) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fault_of(&self, program: &Program, voice: &str, error: &ProgramError) {
        let Program { name, program, .. } = program;
        let what = format!("[speech.engine.{name}] {program}");
        self.fault(&what, error, &format!(" (with the voice \"{voice}\")"));
    }

    /// Told once, whoever asks again, with whatever `detail` it had then: what it was to say is
    /// never in it.
    fn fault(&self, what: &str, error: &dyn std::error::Error, detail: &str) {
        let mut said = format!("{what}: {error}");
        let mut cause = error.source();
        while let Some(deeper) = cause {
            said = format!("{said}: {deeper}");
            cause = deeper.source();
        }
        if self.told().insert(said.clone()) {
            (self.tell)(Heard::Fault(said + detail));
        }
    }
}

/// The thread that makes and keeps.
struct Keeper {
    makers: Arc<Makers>,
    /// Of programs that nobody waited for: on a busy machine they may be late here, and are not
    /// kept from a visitor for that.
    strikes: Strikes,
    disk_fault: Option<std::io::ErrorKind>,
}

impl Keeper {
    fn run(mut self, work: &Receiver<Job>) {
        step_aside();
        let mut waiting: VecDeque<Job> = VecDeque::new();
        let mut filling: VecDeque<(Language, String)> = VecDeque::new();
        let mut size = 0;
        while self.goes_on() {
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
                    self.pin_recordings(&words);
                    for (language, words) in words {
                        self.pin(&language, &words);
                    }
                }
                Some(Job::Unpin) => self.makers.cache.unpin(),
                Some(Job::Fill(words)) => {
                    size = self.makers.cache.trim().unwrap_or(u64::MAX);
                    self.strikes = Strikes::default();
                    filling = words.into();
                }
                None => {
                    let Some((language, words)) = filling.pop_front() else {
                        continue;
                    };
                    if self.makers.cache.has_room(size) {
                        self.fill(&language, &words, &mut size);
                    } else {
                        filling.clear();
                    }
                }
            }
        }
    }

    fn goes_on(&self) -> bool {
        !self.makers.closes.load(Ordering::SeqCst)
    }

    /// Whatever was recorded of the words of a survey: that a file was read tells when.
    fn pin_recordings(&self, words: &[(Language, String)]) {
        let mut texts: BTreeMap<&Language, String> = BTreeMap::new();
        for (language, words) in words {
            let text = texts.entry(language).or_default();
            text.push_str(words);
            text.push(' ');
        }
        let voices = self.makers.voices();
        for (language, text) in texts {
            for recording in voices.recordings.within(language, &text) {
                if let Some(clip) = self.makers.load(recording) {
                    self.makers.cache.pin_recorded(recording.clone(), clip);
                }
            }
        }
    }

    /// All words of a survey, in their order, whichever is touched.
    fn pin(&mut self, language: &Language, words: &str) {
        let Some(program) = self.first_program(language) else {
            return;
        };
        let words = &self.makers.voices().as_said(language, words);
        let Some((key, voice)) = key(&program, language, words) else {
            return;
        };
        let known = self.makers.cache.get(key, Disk::Used);
        if let Some(clip) = known.or_else(|| self.speak(&program, language, words, &voice)) {
            self.makers.cache.pin(key, clip);
        }
    }

    fn speak(
        &mut self,
        program: &Program,
        language: &Language,
        words: &str,
        voice: &str,
    ) -> Option<Clip> {
        let post = post(program, language);
        if self.strikes.is_resting(&post) {
            return None;
        }
        match program.speak(words, voice, 1.0, &|| self.goes_on()) {
            Ok(clip) => {
                self.strikes.worked(&post);
                Some(clip)
            }
            Err(ProgramError::Stopped) => None,
            Err(error) => {
                self.strikes.failed(post);
                self.makers.fault_of(program, voice, &error);
                None
            }
        }
    }

    fn fill(&mut self, language: &Language, words: &str, size: &mut u64) {
        let voices = self.makers.voices();
        let recorded = voices.recordings.find(language, words).is_some();
        let Some(program) = self.first_program(language).filter(|_| !recorded) else {
            return;
        };
        let words = &voices.as_said(language, words);
        let Some((key, voice)) = key(&program, language, words) else {
            return;
        };
        if self.makers.cache.is_kept(key) {
            self.makers.cache.mark(key);
        } else if let Some(clip) = self.speak(&program, language, words, &voice) {
            self.keep(key, &clip, size);
        }
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
        let voices = self.makers.voices();
        let chain = voices.chains.get(language)?;
        chain.iter().find_map(|link| match link {
            Link::Recorded => None,
            Link::Program(name) => {
                let mut programs = voices.programs.iter();
                let speaks =
                    |one: &&Program| one.name == *name && one.voices.contains_key(language);
                let program = programs.find(speaks)?;
                Some(Program {
                    time_limit: program.time_limit * UNHURRIED,
                    ..program.clone()
                })
            }
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
