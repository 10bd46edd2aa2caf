//! Visitors listen: with programs that are a few lines of shell, and a sound that writes down what
//! it is given.

use super::super::earcon::tone;
use super::super::recordings::Recording;
use super::super::utterance::Utterance;
use super::*;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Plays nothing, in no time, and writes down for whom.
#[derive(Default)]
struct Paper {
    era: Arc<AtomicU64>,
    played: Mutex<Vec<(Clip, To)>>,
    /// Clips play until this era ends them.
    endless: bool,
    deaf: AtomicBool,
    /// As a device that was taken for another purpose: a clip never ends.
    stands_still: AtomicBool,
}

impl Sound for Paper {
    fn play(&self, clip: Clip, _: u8, to: To, era: u64) -> Receiver<Played> {
        self.played.lock().unwrap().push((clip, to));
        let (done, ended) = channel();
        if self.deaf.load(Ordering::SeqCst) {
            done.send(Played::Unheard).unwrap();
            return ended;
        }
        let (now, endless) = (Arc::clone(&self.era), self.endless);
        if self.stands_still.load(Ordering::SeqCst) {
            // Whoever holds the other end waits for nothing, and is not told so.
            std::mem::forget(done);
            return ended;
        }
        thread::spawn(move || {
            while endless && now.load(Ordering::SeqCst) == era {
                thread::sleep(Duration::from_millis(1));
            }
            let _ = done.send(Played::Ended);
        });
        ended
    }

    fn silence(&self) -> u64 {
        self.era.fetch_add(1, Ordering::SeqCst) + 1
    }

    fn era(&self) -> u64 {
        self.era.load(Ordering::SeqCst)
    }

    fn wake(&self) {}
    fn set_outputs(&self, _: Outputs) {}
}

struct Room {
    folder: tempfile::TempDir,
    sound: Arc<Paper>,
    voice: Voice,
    news: Receiver<Heard>,
}

const MANNER: Manner = Manner {
    volume: 6,
    rate: 4,
    aloud: false,
    secret: false,
};

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

fn utterance(words: &[(&str, &str)], said: Said) -> Utterance {
    let runs = words.iter().map(|(code, words)| Run {
        words: (*words).to_owned(),
        language: language(code),
    });
    Utterance {
        of: None,
        runs: runs.collect(),
        privacy: Privacy::Public,
        said,
    }
}

/// A program that writes down what it is asked, then does `script`; `$out` is its file.
fn program(folder: &Path, name: &str, codes: &[&str], script: &str) -> Program {
    let file = folder.join(name);
    let log = folder.join("asked");
    let wav = folder.join("word.wav");
    let clip = tone(300.0, Duration::from_millis(200), 0.3);
    fs::write(&wav, clip.to_wav().unwrap()).unwrap();
    let text = format!(
        "#!/bin/sh\nout=$2\nwords=$(cat)\necho \"{name} $1: $words\" >> {}\n{}\n",
        log.display(),
        script.replace("SPEAK", &format!("cat {} > \"$out\"", wav.display()))
    );
    fs::write(&file, text).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    Program {
        name: name.into(),
        program: file.display().to_string(),
        arguments: vec!["{voice}".into(), "{out}".into()],
        time_limit: Duration::from_secs(5),
        environment: BTreeMap::new(),
        voices: codes
            .iter()
            .map(|code| (language(code), format!("voice-{code}")))
            .collect(),
    }
}

fn room(programs: &[(&str, &[&str], &str)], endless: bool) -> Room {
    let folder = tempfile::tempdir().unwrap();
    let programs: Vec<Program> = programs
        .iter()
        .map(|(name, codes, script)| program(folder.path(), name, codes, script))
        .collect();
    let mut chain = vec![Link::Recorded];
    chain.extend(programs.iter().map(|one| Link::Program(one.name.clone())));
    let chains = ["en", "nb", "so"].map(|code| (language(code), chain.clone()));
    let mut recordings = Recordings::default();
    let recorded = folder.path().join("recorded.wav");
    let clip = tone(500.0, Duration::from_millis(700), 0.3);
    fs::write(&recorded, clip.to_wav().unwrap()).unwrap();
    recordings.add(
        language("so"),
        "Kaalay. Fadhiiso.",
        Recording::File(recorded),
    );
    let voices = Voices {
        programs,
        chains: chains.into(),
        recordings,
        catalogue: None,
    };
    let sound = Arc::new(Paper {
        endless,
        ..Paper::default()
    });
    let (tell, news) = channel();
    let tell = Mutex::new(tell);
    let tell: Tell = Arc::new(move |heard| {
        let _ = tell.lock().unwrap().send(heard);
    });
    let cache = folder.path().join("spoken");
    let voice = Voice::with(Arc::clone(&sound) as Arc<dyn Sound>, voices, cache, tell);
    Room {
        folder,
        sound,
        voice,
        news,
    }
}

impl Room {
    fn say(&mut self, first: u64, utterances: Vec<Utterance>, manner: Manner) {
        self.voice.say(Saying {
            first,
            utterances,
            from_sentence: 0,
            manner,
        });
    }

    /// What is told until everything has been said.
    fn news(&self) -> Vec<Heard> {
        let mut all = Vec::new();
        loop {
            let heard = self.news.recv_timeout(Duration::from_secs(20)).unwrap();
            if heard == Heard::Ended {
                return all;
            }
            all.push(heard);
        }
    }

    fn hears(&mut self, words: &str, manner: Manner) -> Vec<Heard> {
        self.say(0, vec![utterance(&[("en", words)], Said::AtOnce)], manner);
        self.news()
    }

    fn asked(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.path().join("asked")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn played(&self) -> Vec<(Clip, To)> {
        self.sound.played.lock().unwrap().clone()
    }

    /// Files of what was said, once there are `count`, and never more. They are made when nobody else
    /// works, so a busy machine is waited for.
    fn kept(&self, count: usize) -> usize {
        let folder = self.folder.path().join("spoken");
        let whole = |file: &fs::DirEntry| file.path().extension().is_some_and(|end| end == "wav");
        let files = || fs::read_dir(&folder).map_or(0, |all| all.flatten().filter(whole).count());
        for _ in 0..3000 {
            if files() >= count && count > 0 {
                break;
            }
            thread::sleep(Duration::from_millis(if count > 0 { 20 } else { 1 }));
        }
        files()
    }
}

#[test]
fn each_run_is_spoken_in_its_own_voice_in_order_and_told_sentence_by_sentence() {
    let mut room = room(&[("espeak", &["en", "nb"], "SPEAK")], false);
    let both = utterance(
        &[
            ("en", "Workshops. Today: "),
            ("nb", "Trykk en skjorte. "),
            ("en", "Join"),
        ],
        Said::AtOnce,
    );
    room.say(
        7,
        vec![both, utterance(&[("en", "Home")], Said::After)],
        MANNER,
    );
    let sentence = |utterance, sentence| Heard::Sentence {
        utterance,
        sentence,
    };
    assert_eq!(
        room.news(),
        [
            sentence(7, 0),
            sentence(7, 1),
            sentence(7, 1),
            sentence(7, 2),
            sentence(8, 0)
        ]
    );
    assert_eq!(
        room.asked(),
        [
            "espeak voice-en: Workshops.",
            "espeak voice-en: Today:",
            "espeak voice-nb: Trykk en skjorte.",
            "espeak voice-en: Join",
            "espeak voice-en: Home",
        ]
    );
}

#[test]
fn what_is_said_at_once_ends_what_was_being_said() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], true);
    let long = vec![
        utterance(&[("en", "One. Two. Three.")], Said::AtOnce),
        utterance(&[("en", "Four.")], Said::After),
    ];
    room.say(0, long, MANNER);
    room.news.recv_timeout(Duration::from_secs(5)).ok();
    room.say(2, vec![utterance(&[("en", "Five.")], Said::AtOnce)], MANNER);
    let heard = room
        .news
        .iter()
        .find(|heard| matches!(heard, Heard::Sentence { utterance: 2, .. }));
    assert!(heard.is_some());
    room.voice.silence();
    assert!(
        !room.asked().iter().any(|line| line.contains("Four")),
        "{:?}",
        room.asked()
    );
}

#[test]
fn a_device_that_stands_still_does_not_keep_the_next_words_from_being_said() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    room.sound.stands_still.store(true, Ordering::SeqCst);
    room.say(0, vec![utterance(&[("en", "One.")], Said::AtOnce)], MANNER);
    let begins = room.news.recv_timeout(Duration::from_secs(20));
    assert!(begins.is_ok());
    room.sound.stands_still.store(false, Ordering::SeqCst);
    room.say(1, vec![utterance(&[("en", "Two.")], Said::AtOnce)], MANNER);
    let sentence = Heard::Sentence {
        utterance: 1,
        sentence: 0,
    };
    assert_eq!(room.news(), [sentence]);
}

#[test]
fn nobody_asks_the_next_program_for_whoever_has_stopped_listening() {
    let programs: [(&str, &[&str], &str); 2] =
        [("slow", &["en"], "sleep 60"), ("espeak", &["en"], "SPEAK")];
    let mut room = room(&programs, false);
    room.say(0, vec![utterance(&[("en", "One.")], Said::AtOnce)], MANNER);
    while room.asked().is_empty() {
        thread::sleep(Duration::from_millis(1));
    }
    room.voice.silence();
    room.hears("", MANNER);
    assert_eq!(room.asked(), ["slow voice-en: One."]);
}

#[test]
fn a_program_that_is_late_where_nobody_waits_is_not_kept_from_a_visitor() {
    let script = "case $words in New*) SPEAK ;; *) exit 1 ;; esac";
    let mut room = room(&[("espeak", &["en"], script)], false);
    let words = ["One", "Two", "Three", "Four"].map(|words| (language("en"), words.to_owned()));
    room.voice.fill(words.into());
    while room.asked().len() < 3 {
        thread::sleep(Duration::from_millis(1));
    }
    let news = room.hears("New", MANNER);
    assert!(
        !news.contains(&Heard::Unvoiced { utterance: 0 }),
        "{news:?}"
    );
}

#[test]
fn a_program_that_fails_gives_way_to_the_next_and_rests_after_three_times() {
    let programs: [(&str, &[&str], &str); 2] =
        [("broken", &["en"], "exit 1"), ("espeak", &["en"], "SPEAK")];
    let mut room = room(&programs, false);
    let mut news = Vec::new();
    for words in ["One", "Two", "Three", "Four", "Five"] {
        news.extend(room.hears(words, MANNER));
    }
    let faults = news.iter().filter(|heard| matches!(heard, Heard::Fault(_)));
    assert_eq!(faults.count(), 1, "told once: {news:?}");
    let times = |name: &str| {
        room.asked()
            .iter()
            .filter(|line| line.starts_with(name))
            .count()
    };
    assert_eq!((times("broken"), times("espeak")), (3, 5));
    assert_eq!(room.played().len(), 5);
}

#[test]
fn whoever_speaks_a_language_without_a_voice_does_not_silence_the_next() {
    let script = "case $1 in voice-so) exit 1 ;; *) SPEAK ;; esac";
    let mut room = room(&[("espeak", &["en", "so"], script)], false);
    let mut faults = Vec::new();
    for words in ["Kow", "Laba", "Saddex", "Afar"] {
        room.say(0, vec![utterance(&[("so", words)], Said::AtOnce)], MANNER);
        faults.extend(room.news().into_iter().filter_map(|heard| match heard {
            Heard::Fault(said) => Some(said),
            _ => None,
        }));
    }
    let [fault] = faults.as_slice() else {
        panic!("once: {faults:?}");
    };
    assert!(fault.ends_with("(with the voice \"voice-so\")"), "{fault}");
    room.hears("One", MANNER);
    let asked = room.asked();
    assert_eq!(asked.len(), 4, "three, and then one more: {asked:?}");
    assert_eq!(asked[3], "espeak voice-en: One");
}

#[test]
fn a_program_that_hangs_ends_with_the_kiosk() {
    let script = r#"echo $$ >> "$0.pids"; sleep 60"#;
    let mut room = room(&[("slow", &["en"], script)], false);
    room.voice.fill(vec![(language("en"), "Later".into())]);
    room.say(0, vec![utterance(&[("en", "Now")], Said::AtOnce)], MANNER);
    let pids = room.folder.path().join("slow.pids");
    let pids = loop {
        let text = fs::read_to_string(&pids).unwrap_or_default();
        if text.lines().count() == 2 {
            break text;
        }
        thread::sleep(Duration::from_millis(1));
    };
    drop(room.voice);
    for pid in pids.lines() {
        assert!(!Path::new("/proc").join(pid).exists(), "{pid} runs on");
    }
}

#[test]
fn where_nothing_sounds_it_is_told_and_the_rest_is_not_said() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    room.sound.deaf.store(true, Ordering::SeqCst);
    let said = utterance(&[("en", "One. Two. Three.")], Said::AtOnce);
    room.say(0, vec![said], MANNER);
    let heard: Vec<Heard> = room.news.iter().take(2).collect();
    assert_eq!(heard[1], Heard::Unheard);
    room.sound.deaf.store(false, Ordering::SeqCst);
    room.hears("Home", MANNER);
    assert!(!room.asked().iter().any(|line| line.contains("Three")));
}

#[test]
fn without_a_voice_the_earcon_sounds_and_it_is_told() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    room.say(3, vec![utterance(&[("so", "Guri")], Said::AtOnce)], MANNER);
    assert!(room.news().contains(&Heard::Unvoiced { utterance: 3 }));
    assert_eq!(room.played(), [(earcon(), To::Everyone)]);
}

#[test]
fn what_was_recorded_is_played_before_any_program_is_asked_also_two_sentences_in_one() {
    let mut room = room(&[("espeak", &["so"], "SPEAK")], false);
    let said = utterance(&[("so", "Guri. Kaalay. Fadhiiso. Haa")], Said::AtOnce);
    room.say(0, vec![said], MANNER);
    room.news();
    assert_eq!(
        room.asked(),
        ["espeak voice-so: Guri.", "espeak voice-so: Haa"]
    );
    let lengths: Vec<u128> = room
        .played()
        .iter()
        .map(|(clip, _)| clip.duration().as_millis())
        .collect();
    assert!(lengths[1] > 600, "{lengths:?}");
}

#[test]
fn private_words_go_to_headphones_and_never_to_the_disk() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    let pass = Utterance {
        privacy: Privacy::Private,
        ..utterance(&[("en", "bird, cup")], Said::AtOnce)
    };
    room.say(0, vec![pass.clone()], MANNER);
    room.news();
    let aloud = Manner {
        aloud: true,
        ..MANNER
    };
    room.say(1, vec![pass], aloud);
    room.news();
    let to: Vec<To> = room.played().iter().map(|(_, to)| *to).collect();
    assert_eq!(to, [To::HeadphonesOnly, To::Everyone]);
    room.hears("Home", MANNER);
    assert_eq!(room.kept(1), 1, "only what is public");
}

#[test]
fn answers_of_a_survey_are_said_from_memory_and_leave_nothing_on_the_disk() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    let secret = Manner {
        secret: true,
        ..MANNER
    };
    room.hears("Very good", secret);
    assert_eq!(room.kept(0), 0);
    let words = ["Very bad", "Good"].map(|words| (language("en"), words.to_owned()));
    room.voice.pin(words.into());
    // One after the other: when this is kept, the others are held ready.
    room.voice.fill(vec![(language("en"), "Home".to_owned())]);
    assert_eq!(room.kept(1), 1);
    room.hears("Good", secret);
    let asked = room.asked();
    assert_eq!(
        asked.iter().filter(|line| line.ends_with("Good")).count(),
        1,
        "{asked:?}"
    );
    assert_eq!(room.kept(0), 1, "nothing but what anybody may hear");
}

#[test]
fn recorded_answers_of_a_survey_are_said_from_memory_too() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    let words = ["Guri kaalay.", "Fadhiiso"].map(|words| (language("so"), words.to_owned()));
    room.voice.pin(words.into());
    room.voice.fill(vec![(language("en"), "Home".to_owned())]);
    assert_eq!(room.kept(1), 1);
    // Nobody can read what is not there.
    fs::remove_file(room.folder.path().join("recorded.wav")).unwrap();
    let secret = Manner {
        secret: true,
        ..MANNER
    };
    let said = utterance(&[("so", "Kaalay. Fadhiiso.")], Said::AtOnce);
    room.say(0, vec![said], secret);
    assert!(!room.news().contains(&Heard::Unvoiced { utterance: 0 }));
    assert!(room.played()[0].0.duration() > Duration::from_millis(600));
}

#[test]
fn what_may_be_said_is_made_before_anybody_asks() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    let words = ["Home", "Workshops"].map(|words| (language("en"), words.to_owned()));
    room.voice.fill(words.into());
    assert_eq!(room.kept(2), 2);
    room.hears("Workshops", MANNER);
    assert_eq!(room.asked().len(), 2, "{:?}", room.asked());
}

#[test]
fn what_was_interrupted_goes_on_with_its_sentence() {
    let mut room = room(&[("espeak", &["en"], "SPEAK")], false);
    room.voice.say(Saying {
        first: 4,
        utterances: vec![utterance(&[("en", "One. Two. Three.")], Said::AtOnce)],
        from_sentence: 1,
        manner: MANNER,
    });
    assert_eq!(
        room.news(),
        [1, 2].map(|sentence| Heard::Sentence {
            utterance: 4,
            sentence
        })
    );
    assert_eq!(room.asked().len(), 2);
}
