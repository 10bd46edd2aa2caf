//! A sound server of our own, with two devices that lead nowhere but to us: what a visitor hears,
//! measured where it would leave the machine.

use super::Desk;
use super::process::{Process, Variables};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Samples in a second: twice what espeak-ng makes, so that nothing is lost on the way.
pub const RATE: u32 = 44_100;
/// What is louder is a sound: −60 dB of full scale.
const SOUND: i16 = 33;
/// Between two sentences it may be quiet for so long, where the machine has other things to do.
const PAUSE: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(60);
const STEP: Duration = Duration::from_millis(20);

/// The devices, by the names that the configuration gives them.
pub const DEVICES: [&str; 2] = ["speaker", "headphones"];

/// A sound server with its two devices; gone when dropped.
pub struct Sound {
    server: Option<Process>,
    folder: TempDir,
    variables: Variables,
}

impl Sound {
    /// # Panics
    /// When it does not start, with what is missing.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let variables = super::options::variables(folder.path());
        let mut sound = Self {
            server: None,
            folder,
            variables,
        };
        let devices = DEVICES.map(|name| {
            format!(
                "pcm.{name} {{ type pulse server \"{}\" device {name} \
                 hint {{ show on description \"{name}\" }} }}\n",
                sound.address()
            )
        });
        let text = format!("</usr/share/alsa/alsa.conf>\n{}", devices.concat());
        fs::write(sound.names(), text).expect("a file in the temporary folder");
        sound.comes_back();
        sound
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("sound.socket")
    }

    fn address(&self) -> String {
        format!("unix:{}", self.socket().display())
    }

    fn names(&self) -> PathBuf {
        self.folder.path().join("asound.conf")
    }

    /// What a program needs to find the devices.
    pub fn variable(&self) -> (&'static str, String) {
        ("ALSA_CONFIG_PATH", self.names().display().to_string())
    }

    /// The server starts, for the first time or again.
    pub fn comes_back(&mut self) {
        let socket = self.socket();
        let _ = fs::remove_file(&socket);
        let mut words: Vec<String> = [
            "-n",
            "--daemonize=no",
            "--use-pid-file=no",
            "--exit-idle-time=-1",
            "--high-priority=no",
            "--realtime=no",
            "--log-level=warning",
        ]
        .map(str::to_owned)
        .into();
        let load = |module: String| ["-L".to_owned(), module];
        words.extend(load(format!(
            "module-native-protocol-unix socket={} auth-anonymous=1",
            socket.display()
        )));
        for name in DEVICES {
            words.extend(load(format!(
                "module-null-sink sink_name={name} rate={RATE} channels=2"
            )));
        }
        let log = self.folder.path().join("server.log");
        let server = Process::start("pulseaudio", words, &self.variables, &log, Stdio::null());
        self.server = Some(server);
        let end = Instant::now() + PATIENCE;
        while !self.answers() {
            assert!(
                Instant::now() < end,
                "pulseaudio does not start. Are the packages pulseaudio and pulseaudio-utils \
                 installed?\n{}",
                fs::read_to_string(&log).unwrap_or_default()
            );
            thread::sleep(STEP);
        }
    }

    /// Whether both devices are there.
    fn answers(&self) -> bool {
        let words = ["--server", &self.address(), "list", "short", "sinks"];
        let folder = self.folder.path();
        let told = Process::run("pactl", words, &self.variables, folder, PATIENCE);
        told.status == Some(0) && DEVICES.iter().all(|name| told.stdout.contains(name))
    }

    /// The server ends as in a crash.
    pub fn is_lost(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill();
        }
    }

    /// Begins to listen at a device.
    ///
    /// # Panics
    /// When nothing arrives, not even silence.
    pub fn ear(&self, device: &str) -> Ear {
        let words = [
            format!("--server={}", self.address()),
            format!("--device={device}.monitor"),
            "--raw".to_owned(),
            "--format=s16le".to_owned(),
            format!("--rate={RATE}"),
            "--channels=1".to_owned(),
            "--latency-msec=5".to_owned(),
        ];
        let log = self.folder.path().join(format!("{device}.log"));
        let mut listener = Process::start("parec", words, &self.variables, &log, Stdio::piped());
        let mut stream = listener.output();
        let record = Arc::new(Mutex::new(Record::default()));
        let writes = Arc::clone(&record);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut odd = None;
            while let Ok(count @ 1..) = stream.read(&mut bytes) {
                let now = Instant::now();
                let mut whole = Vec::with_capacity(count + 1);
                whole.extend(odd.take());
                whole.extend(&bytes[..count]);
                let pairs = whole.chunks_exact(2);
                odd = pairs.remainder().first().copied();
                let samples = pairs.map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
                let mut record = writes.lock().unwrap_or_else(PoisonError::into_inner);
                record.samples.extend(samples);
                let length = time_of(record.samples.len());
                let began = now.checked_sub(length).unwrap_or(now);
                record.began = Some(record.began.map_or(began, |known| known.min(began)));
            }
        });
        let ear = Ear {
            record,
            _listener: listener,
        };
        let end = Instant::now() + PATIENCE;
        while ear.record().began.is_none() {
            assert!(Instant::now() < end, "nothing is to be heard at {device}");
            thread::sleep(STEP);
        }
        ear
    }
}

/// Everything that arrived at a device.
#[derive(Default)]
struct Record {
    samples: Vec<i16>,
    /// When its first sample was played: the server hands samples on late, never early.
    began: Option<Instant>,
}

/// Listens at a device until it is dropped.
pub struct Ear {
    record: Arc<Mutex<Record>>,
    _listener: Process,
}

impl Ear {
    fn record(&self) -> std::sync::MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What has been played since then.
    pub fn since(&self, then: Instant) -> Vec<i16> {
        let record = self.record();
        let began = record.began.unwrap_or(then);
        let from = samples_in(then.saturating_duration_since(began));
        record.samples.get(from..).unwrap_or_default().to_vec()
    }

    /// How long after `then` the first sound came, if any has come.
    pub fn first_sound_since(&self, then: Instant) -> Option<Duration> {
        let heard = self.since(then);
        let at = heard.iter().position(|sample| is_sound(*sample))?;
        Some(time_of(at))
    }

    /// How long after `then` the last sound came, if any has come.
    pub fn last_sound_since(&self, then: Instant) -> Option<Duration> {
        let heard = self.since(then);
        let at = heard.iter().rposition(|sample| is_sound(*sample))?;
        Some(time_of(at))
    }

    /// Waits until it speaks, and says how long after `then` that was.
    ///
    /// # Panics
    /// When there is no sound for long.
    pub fn speaks(&self, then: Instant) -> Duration {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(late) = self.first_sound_since(then) {
                return late;
            }
            assert!(Instant::now() < end, "nothing is heard");
            thread::sleep(STEP);
        }
    }

    /// Waits until everything has been said, and gives all that was heard since `then`.
    ///
    /// # Panics
    /// When there is no sound for long, or no end of it.
    pub fn hears_out(&self, then: Instant) -> Vec<i16> {
        self.speaks(then);
        let end = Instant::now() + PATIENCE;
        loop {
            let heard = self.since(then);
            let quiet = heard.iter().rev().take_while(|sample| !is_sound(**sample));
            if quiet.count() > samples_in(PAUSE) {
                return heard;
            }
            assert!(Instant::now() < end, "it does not stop");
            thread::sleep(STEP);
        }
    }
}

/// What a finger waits for.
#[derive(Debug)]
pub struct Times {
    /// From the finger on the glass to the last sound of what was being said; none where nothing was.
    pub silence: Option<Duration>,
    /// From the lifted finger to the first sound of what is said next.
    pub sound: Duration,
}

impl Desk {
    /// Touches a node, while the kiosk speaks if it does.
    pub fn interrupt(&self, speaker: &Ear, id: &str) -> Times {
        /// Longer than the voice may take to fall silent, and as long as a finger rests on the glass.
        const TOUCH: Duration = Duration::from_millis(250);
        let place = self.target(id);
        let then = Instant::now();
        self.finger_down(place);
        thread::sleep(TOUCH);
        let silence = speaker.last_sound_since(then);
        let then = Instant::now();
        self.lift();
        let sound = speaker.speaks(then);
        Times { silence, sound }
    }
}

pub fn is_sound(sample: i16) -> bool {
    sample.unsigned_abs() > SOUND.unsigned_abs()
}

/// How alike two sounds are where they are most alike, 0 to 1, and where in `heard` that is.
/// Loudness does not count, nor does a crackle: on a busy machine one may fall into it, and what
/// follows is a little later. Then most pieces are as alike as that.
pub fn likeness(heard: &[i16], sound: &[f64]) -> (f64, usize) {
    const SAME: f64 = 0.99;
    let piece = samples_in(Duration::from_millis(300));
    let shift = samples_in(Duration::from_millis(200));
    let (whole, at) = alike(heard, sound);
    if whole >= SAME {
        return (whole, at);
    }
    let pieces = sound.chunks_exact(piece).enumerate().map(|(nth, sound)| {
        let from = (at + nth * piece).saturating_sub(shift);
        let to = (at + (nth + 1) * piece + shift).min(heard.len());
        alike(heard.get(from..to).unwrap_or_default(), sound).0
    });
    let mut pieces: Vec<f64> = pieces.collect();
    pieces.sort_by(f64::total_cmp);
    let most = pieces.get(pieces.len() / 3).copied().unwrap_or_default();
    (whole.max(most), at)
}

fn alike(heard: &[i16], sound: &[f64]) -> (f64, usize) {
    /// First with samples as far apart as a vowel needs, then with all of them.
    const COARSE: usize = 16;
    let heard: Vec<f64> = heard.iter().map(|sample| f64::from(*sample)).collect();
    let thin = |all: &[f64]| -> Vec<f64> {
        all.chunks_exact(COARSE)
            .map(|few| few.iter().sum())
            .collect()
    };
    let (few, thinned) = (thin(&heard), thin(sound));
    let Some(last) = few.len().checked_sub(thinned.len()) else {
        return (0.0, 0);
    };
    let coarse = best(&few, &thinned, 0..=last).1 * COARSE;
    let last = heard.len().saturating_sub(sound.len());
    let around = coarse.saturating_sub(4 * COARSE)..=(coarse + 4 * COARSE).min(last);
    best(&heard, sound, around)
}

fn best(heard: &[f64], sound: &[f64], at: std::ops::RangeInclusive<usize>) -> (f64, usize) {
    let dot = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let loud = dot(sound, sound);
    let alike = |at: usize| {
        let there = &heard[at..at + sound.len()];
        let both = (loud * dot(there, there)).sqrt();
        let likeness = if both > 0.0 {
            dot(there, sound) / both
        } else {
            0.0
        };
        (likeness, at)
    };
    at.map(alike)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .unwrap_or((0.0, 0))
}

/// The sound of samples at half the rate, at ours.
pub fn at_our_rate(samples: &[i16], rate: u32) -> Vec<f64> {
    assert_eq!(rate * 2, RATE, "only what espeak-ng makes is compared");
    let values: Vec<f64> = samples.iter().map(|sample| f64::from(*sample)).collect();
    values
        .windows(2)
        .flat_map(|pair| [pair[0], f64::midpoint(pair[0], pair[1])])
        .collect()
}

pub fn time_of(samples: usize) -> Duration {
    let samples = u32::try_from(samples).expect("less than a day of sound");
    Duration::from_secs_f64(f64::from(samples) / f64::from(RATE))
}

pub fn samples_in(time: Duration) -> usize {
    let samples = time.as_micros() * u128::from(RATE) / 1_000_000;
    usize::try_from(samples).expect("less than a day of sound")
}

/// A copy of the configuration in which the kiosk speaks to the two devices; `speech` is what
/// else its `[speech]` tables say. It offers two languages: what may be said in sixteen takes long
/// to make.
///
/// # Panics
/// When the configuration is not what it was.
pub fn speaking(shipped: &Path, folder: &Path, speech: &str) -> PathBuf {
    let config = folder.join("config");
    fs::create_dir_all(&config).expect("a folder in the temporary folder");
    for file in fs::read_dir(shipped).expect("the configuration's folder") {
        let file = file.expect("a file of the configuration");
        fs::copy(file.path(), config.join(file.file_name())).expect("a copy of it");
    }
    let main = config.join("kiosk.toml");
    let text = fs::read_to_string(&main).expect("the main file");
    let (before, rest) = text.split_once("[speech]\n").expect("a table [speech]");
    let (_, after) = rest.split_once("[contact]").expect("a table [contact]");
    let [speaker, headphones] = DEVICES;
    let devices = format!("speaker = \"{speaker}\"\nheadphones = \"{headphones}\"\n");
    let text = format!("{before}[speech]\n{devices}{speech}\n[contact]{after}");
    let (before, rest) = text.split_once("offered = [").expect("what is offered");
    let (_, after) = rest.split_once(']').expect("its end");
    let text = format!("{before}offered = [\"nb\", \"en\"]{after}");
    fs::write(&main, text).expect("the main file");
    config
}
