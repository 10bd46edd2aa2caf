//! The one thread that owns the sound devices. It opens them, keeps them open while somebody may
//! be listening, and opens them again when they are lost.

use super::clip::Clip;
use super::loudness::decibels;
use rodio::cpal::traits::HostTrait;
use rodio::cpal::{self, BufferSize, Device, ErrorKind};
use rodio::{DeviceSinkBuilder, MixerDeviceSink, Source};
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Frames: 21 ms at 48 kHz. With cpal's own 2048, a touch silences after 25 ms and sounds after 86.
/// With 512, samples come late to a sound server now and then, also on a machine with little to do,
/// and ALSA's way to it then stands still for up to three seconds.
const BUFFER: u32 = 1024;
/// Silence within so long, without a click.
const RAMP: Duration = Duration::from_millis(10);
/// Devices are closed when nothing has sounded for so long: an open one wakes the processor a
/// hundred times a second.
const REST: Duration = Duration::from_secs(20);
/// So often since it was opened: for minutes on end, at two blocks in three.
const ALWAYS_LATE: u32 = 10_000;
/// Complaints that are closer to each other are one trouble.
const GAP: Duration = Duration::from_millis(200);
/// A trouble that lasts so long does not pass.
const PERSISTS: Duration = Duration::from_millis(1500);
/// A device that could not be opened is tried again after the first, later after the last.
const RETRY: [u64; 5] = [1, 2, 5, 15, 30];
/// Each step of volume, in dB. Ten is as loud as the prompts are, nought is silence.
const STEP: f64 = 3.0;

/// Who hears it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    Everyone,
    /// Private words: headphones, and nothing else.
    HeadphonesOnly,
}

/// What became of a clip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Played {
    /// To its end, or until it was silenced.
    Ended,
    /// No device took it.
    Unheard,
}

/// Names of the devices, as `aplay -L` lists them. `None`: the system's own choice for the
/// speaker, none for headphones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outputs {
    pub speaker: Option<String>,
    pub headphones: Option<String>,
}

/// Whether there is any sound: told once a change.
pub type Told = Box<dyn FnMut(bool) + Send>;

pub struct Player {
    orders: Sender<Order>,
    /// Raised by each silence: clips of an earlier one end.
    era: Arc<AtomicU64>,
}

enum Order {
    Play {
        clip: Clip,
        gain: f32,
        to: To,
        era: u64,
        done: Sender<Played>,
    },
    /// Somebody is here: sound may be wanted any moment.
    Wake,
    Use(Outputs),
    Lost,
}

impl Player {
    /// Starts the thread. Nothing is opened before somebody is here.
    #[must_use]
    pub fn start(outputs: Outputs, told: Told) -> Self {
        let (orders, inbox) = channel();
        let era = Arc::new(AtomicU64::new(0));
        let mut desk = Desk {
            speaker: Output::new(outputs.speaker, true),
            headphones: Output::new(outputs.headphones, false),
            orders: orders.clone(),
            era: Arc::clone(&era),
            told,
            is_heard: None,
        };
        let started = thread::Builder::new()
            .name("sound".into())
            .spawn(move || desk.run(&inbox));
        if let Err(error) = started {
            eprintln!("terskel: no sound: {error}");
        }
        Self { orders, era }
    }
}

/// Where clips go.
pub trait Sound: Send + Sync {
    /// Plays a clip that belongs to `era`; how it ended comes through the channel.
    fn play(&self, clip: Clip, volume: u8, to: To, era: u64) -> Receiver<Played>;
    /// At once, from any thread. The era that begins with it.
    fn silence(&self) -> u64;
    fn era(&self) -> u64;
    /// Somebody is here: sound may be wanted any moment.
    fn wake(&self);
    fn set_outputs(&self, outputs: Outputs);
}

impl Sound for Player {
    fn play(&self, clip: Clip, volume: u8, to: To, era: u64) -> Receiver<Played> {
        let (done, ended) = channel();
        let order = Order::Play {
            clip,
            gain: gain(volume),
            to,
            era,
            done,
        };
        // Without the thread, the channel closes: unheard.
        let _ = self.orders.send(order);
        ended
    }

    fn silence(&self) -> u64 {
        self.era.fetch_add(1, Ordering::SeqCst) + 1
    }

    fn era(&self) -> u64 {
        self.era.load(Ordering::SeqCst)
    }

    fn wake(&self) {
        let _ = self.orders.send(Order::Wake);
    }

    fn set_outputs(&self, outputs: Outputs) {
        let _ = self.orders.send(Order::Use(outputs));
    }
}

/// As a factor: 10 is as loud as the prompts are.
fn gain(volume: u8) -> f32 {
    match volume {
        0 => 0.0,
        1..=9 => decibels(-STEP * f64::from(10 - volume)),
        _ => 1.0,
    }
}

struct Desk {
    speaker: Output,
    headphones: Output,
    orders: Sender<Order>,
    era: Arc<AtomicU64>,
    told: Told,
    is_heard: Option<bool>,
}

impl Desk {
    fn run(&mut self, inbox: &Receiver<Order>) {
        loop {
            let open = self.speaker.sink.is_some() || self.headphones.sink.is_some();
            let order = if open {
                inbox.recv_timeout(REST)
            } else {
                inbox.recv().map_err(RecvTimeoutError::from)
            };
            match order {
                Ok(Order::Play {
                    clip,
                    gain,
                    to,
                    era,
                    done,
                }) => {
                    self.play(&clip, gain, to, era, &done);
                }
                Ok(Order::Wake) => self.open(),
                Ok(Order::Use(outputs)) => {
                    self.speaker = Output::new(outputs.speaker, true);
                    self.headphones = Output::new(outputs.headphones, false);
                }
                Ok(Order::Lost) => {
                    for output in [&mut self.speaker, &mut self.headphones] {
                        if output.lost.load(Ordering::SeqCst) {
                            output.close();
                        }
                    }
                    self.tell();
                }
                Err(RecvTimeoutError::Timeout) => self.rest(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn open(&mut self) {
        hush();
        self.speaker.open(&self.orders);
        self.headphones.open(&self.orders);
        self.tell();
    }

    fn play(&mut self, clip: &Clip, gain: f32, to: To, era: u64, done: &Sender<Played>) {
        self.open();
        let wanted: &mut [&mut Output] = match to {
            To::Everyone => &mut [&mut self.speaker, &mut self.headphones],
            To::HeadphonesOnly => &mut [&mut self.headphones],
        };
        // Both devices hold it: it has ended when neither does.
        let ended = Arc::new(Ended(done.clone()));
        let mut taken = false;
        for output in wanted {
            if let Some(sink) = &output.sink {
                sink.mixer().add(Playing {
                    clip: clip.clone(),
                    at: 0,
                    gain,
                    era,
                    now: Arc::clone(&self.era),
                    ramp: None,
                    _ended: Arc::clone(&ended),
                });
                output.until = Instant::now() + clip.duration();
                taken = true;
            }
        }
        if !taken {
            // Before the other word, which comes when `ended` goes.
            let _ = done.send(Played::Unheard);
        }
    }

    /// Closes what has had nothing to play for long.
    fn rest(&mut self) {
        let now = Instant::now();
        for output in [&mut self.speaker, &mut self.headphones] {
            if now > output.until {
                output.sink = None;
            }
        }
    }

    fn tell(&mut self) {
        let heard = self.speaker.sink.is_some() || self.headphones.sink.is_some();
        // That there is sound is news only after there was none.
        if self.is_heard.unwrap_or(true) != heard {
            (self.told)(heard);
        }
        self.is_heard = Some(heard);
    }
}

/// What the sound library has to say of a missing device it would print, again and again. From
/// here on it keeps it in memory, and forgets what it kept before: it would grow for as long as the
/// device is missing.
fn hush() {
    let _ = alsa::Output::local_error_handler();
}

struct Output {
    name: Option<String>,
    /// Without a name, the system's own choice.
    or_default: bool,
    sink: Option<MixerDeviceSink>,
    lost: Arc<AtomicBool>,
    failures: usize,
    not_before: Option<Instant>,
    /// When what it was given to play is over.
    until: Instant,
}

impl Output {
    fn new(name: Option<String>, or_default: bool) -> Self {
        Self {
            name,
            or_default,
            sink: None,
            lost: Arc::default(),
            failures: 0,
            not_before: None,
            until: Instant::now(),
        }
    }

    fn open(&mut self, orders: &Sender<Order>) {
        let too_soon = self.not_before.is_some_and(|then| Instant::now() < then);
        if self.sink.is_some() || too_soon {
            return;
        }
        let Some(device) = self.device() else {
            if self.name.is_some() || self.or_default {
                self.failed();
            }
            return;
        };
        self.lost = Arc::default();
        match sink(device, &self.lost, orders) {
            Some(sink) => {
                self.sink = Some(sink);
                self.failures = 0;
                self.not_before = None;
            }
            None => self.failed(),
        }
    }

    fn device(&self) -> Option<Device> {
        let host = cpal::default_host();
        match &self.name {
            Some(name) => host.device_by_id(&format!("alsa:{name}").parse().ok()?),
            None if self.or_default => host.default_output_device(),
            None => None,
        }
    }

    fn failed(&mut self) {
        let wait = RETRY[self.failures.min(RETRY.len() - 1)];
        self.failures += 1;
        self.not_before = Some(Instant::now() + Duration::from_secs(wait));
    }

    fn close(&mut self) {
        self.sink = None;
        self.failed();
    }
}

/// With a small buffer where the device takes one.
fn sink(device: Device, lost: &Arc<AtomicBool>, orders: &Sender<Order>) -> Option<MixerDeviceSink> {
    let on_error = || {
        let (lost, orders) = (Arc::clone(lost), orders.clone());
        let mut complaints = Complaints::default();
        move |error: cpal::Error| {
            // This is the device's own thread, and what it does next may make the library print.
            hush();
            let kind = error.kind();
            if complaints.mean_lost(kind, Instant::now()) && !lost.swap(true, Ordering::SeqCst) {
                let _ = orders.send(Order::Lost);
            }
            if kind != ErrorKind::Xrun {
                // It would say so a million times a second.
                thread::sleep(Duration::from_millis(1));
            }
        }
    };
    let builder = || DeviceSinkBuilder::from_device(device.clone()).ok();
    let small = builder()?
        .with_buffer_size(BufferSize::Fixed(BUFFER))
        .with_error_callback(on_error())
        .open_stream();
    let mut sink = match small {
        Ok(sink) => sink,
        Err(_) => builder()?
            .with_error_callback(on_error())
            .open_stream()
            .ok()?,
    };
    sink.log_on_drop(false);
    Some(sink)
}

/// What a device complains of.
#[derive(Default)]
struct Complaints {
    late: u32,
    /// When the latest ones began that came one upon another, and when the last came.
    run: Option<(Instant, Instant)>,
}

impl Complaints {
    /// Whether the device is lost with this one. On a busy machine samples come late now and then,
    /// which is a crackle and no more. And where there is a sound server, ALSA's way to it fails
    /// again and again until the server has told of its clock for the first time (`snd_pcm_delay`
    /// gives `EIO`); who gives up then never hears anything.
    fn mean_lost(&mut self, kind: ErrorKind, now: Instant) -> bool {
        match kind {
            ErrorKind::RealtimeDenied | ErrorKind::DeviceChanged => false,
            ErrorKind::DeviceNotAvailable
            | ErrorKind::HostUnavailable
            | ErrorKind::StreamInvalidated => true,
            ErrorKind::Xrun => {
                self.late += 1;
                self.late > ALWAYS_LATE
            }
            _ => {
                let known = self.run.filter(|(_, last)| now - *last < GAP);
                let began = known.map_or(now, |(began, _)| began);
                self.run = Some((began, now));
                now - began >= PERSISTS
            }
        }
    }
}

/// A clip on its way to a device.
struct Playing {
    clip: Clip,
    at: usize,
    gain: f32,
    era: u64,
    now: Arc<AtomicU64>,
    /// Samples until silence, once it is silenced.
    ramp: Option<usize>,
    /// Gone with the source, which ends or goes with its device.
    _ended: Arc<Ended>,
}

struct Ended(Sender<Played>);

impl Drop for Ended {
    fn drop(&mut self) {
        // Nobody may wait any more.
        let _ = self.0.send(Played::Ended);
    }
}

impl Iterator for Playing {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        let silenced = self.now.load(Ordering::Relaxed) != self.era;
        if silenced && self.at == 0 {
            // Before it began: not even its first ten milliseconds.
            return None;
        }
        let sample = f32::from(*self.clip.samples().get(self.at)?) / 32768.0 * self.gain;
        self.at += 1;
        if self.ramp.is_none() && silenced {
            self.ramp = Some(self.clip.samples_in(RAMP));
        }
        match &mut self.ramp {
            None => Some(sample),
            Some(0) => None,
            Some(left) => {
                let whole = self.clip.samples_in(RAMP);
                let share = to_float(*left) / to_float(whole);
                *left -= 1;
                Some(sample * share)
            }
        }
    }
}

impl Source for Playing {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> rodio::ChannelCount {
        NonZero::<u16>::MIN
    }

    fn sample_rate(&self) -> rodio::SampleRate {
        NonZero::new(self.clip.rate()).unwrap_or(NonZero::<u32>::MIN)
    }

    fn total_duration(&self) -> Option<Duration> {
        Some(self.clip.duration())
    }
}

#[expect(clippy::cast_precision_loss, reason = "ten milliseconds of samples")]
fn to_float(samples: usize) -> f32 {
    samples as f32
}

#[cfg(test)]
mod tests {
    use super::super::earcon::tone;
    use super::*;

    fn playing(now: &Arc<AtomicU64>) -> (Playing, Receiver<Played>) {
        let (done, ended) = channel();
        let source = Playing {
            clip: tone(440.0, Duration::from_secs(1), 0.5),
            at: 0,
            gain: 1.0,
            era: 0,
            now: Arc::clone(now),
            ramp: None,
            _ended: Arc::new(Ended(done)),
        };
        (source, ended)
    }

    #[test]
    fn a_silenced_clip_fades_within_ten_milliseconds_and_says_that_it_ended() {
        let now = Arc::new(AtomicU64::new(0));
        let (mut source, ended) = playing(&now);
        assert!(source.by_ref().take(1000).count() == 1000);
        now.store(1, Ordering::SeqCst);
        let rest: Vec<f32> = source.by_ref().collect();
        assert!(rest.len() <= 221, "{}", rest.len());
        let jump = rest
            .windows(2)
            .map(|w| (w[1] - w[0]).abs())
            .fold(0.0, f32::max);
        assert!(jump < 0.1, "a click: {jump}");
        assert!(rest.last().unwrap().abs() < 0.01);
        assert!(ended.try_recv().is_err());
        drop(source);
        assert_eq!(ended.try_recv(), Ok(Played::Ended));
    }

    #[test]
    fn a_clip_that_is_silenced_before_it_began_is_not_heard_at_all() {
        let now = Arc::new(AtomicU64::new(1));
        let (mut source, _ended) = playing(&now);
        assert_eq!(source.next(), None);
    }

    #[test]
    fn eleven_steps_of_volume_are_silence_and_ten_that_are_heard_apart() {
        let gains: Vec<f32> = (0..=10).map(gain).collect();
        assert_eq!(gains[0].to_bits(), 0.0_f32.to_bits());
        assert!((gains[10] - 1.0).abs() < f32::EPSILON);
        assert!(gains.windows(2).skip(1).all(|w| w[1] / w[0] > 1.3));
    }

    #[test]
    fn a_crackle_is_no_lost_device_and_ten_thousand_are() {
        let mut complaints = Complaints::default();
        let now = Instant::now();
        let crackles = (0..=ALWAYS_LATE).filter(|_| !complaints.mean_lost(ErrorKind::Xrun, now));
        assert_eq!(crackles.count(), 10_000);
        assert!(!complaints.mean_lost(ErrorKind::RealtimeDenied, now));
        assert!(complaints.mean_lost(ErrorKind::DeviceNotAvailable, now));
    }

    #[test]
    fn a_trouble_that_passes_is_no_lost_device_and_one_that_stays_is() {
        let start = Instant::now();
        let lost = |times: Vec<u64>| {
            let mut complaints = Complaints::default();
            times.into_iter().any(|ms| {
                let now = start + Duration::from_millis(ms);
                complaints.mean_lost(ErrorKind::BackendError, now)
            })
        };
        assert!(
            !lost((0..200).step_by(5).collect()),
            "before the server has told"
        );
        assert!(!lost((0..20_000).step_by(1000).collect()), "now and then");
        assert!(lost((0..2000).step_by(5).collect()));
    }

    #[test]
    fn without_a_device_a_clip_is_unheard_and_nobody_waits() {
        let outputs = Outputs {
            speaker: Some("no such device".into()),
            headphones: None,
        };
        let (told, heard) = channel();
        let player = Player::start(outputs, Box::new(move |sound| told.send(sound).unwrap()));
        let clip = tone(440.0, Duration::from_secs(1), 0.5);
        let ended = player.play(clip, 6, To::Everyone, player.era());
        assert_eq!(
            ended.recv_timeout(Duration::from_secs(5)),
            Ok(Played::Unheard)
        );
        assert_eq!(heard.recv_timeout(Duration::from_secs(5)), Ok(false));
    }
}
