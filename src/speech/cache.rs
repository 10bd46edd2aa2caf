//! What was said before, so that it need not be made again: on disk and, for a survey, in memory.
//!
//! A file is named by everything that makes it sound as it does. Nothing on the disk tells what
//! a visitor heard, or when: a file that is read stays as it is, and the times of one that is
//! written are set to midnight.

use super::clip::Clip;
use super::program::{Program, plain};
use super::recordings::Recording;
use crate::domain::Language;
use rustix::fs::{Mode, OFlags, Timespec, Timestamps, futimens, open, statvfs};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Bytes on the disk, all files together.
pub const MOST: u64 = 256 << 20;
/// Never less than this stays free for what is worth more than sound: places.
const SPARED: u64 = 256 << 20;
/// Bytes in memory, beside what is pinned.
const RECENT: usize = 4 << 20;
/// When the way of making clips changes, what was made the old way is not found again.
const MADE_AS: u32 = 1;
const DAY: u64 = 24 * 60 * 60;

/// Everything that decides how a clip sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClipKey([u8; 16]);

impl ClipKey {
    /// `version` tells one version of the program from another.
    #[must_use]
    pub fn new(
        program: &Program,
        version: &str,
        voice: &str,
        language: &Language,
        speed: f64,
        words: &str,
    ) -> Self {
        let mut hash = Sha256::new();
        let mut add = |part: &str| {
            // With its length, so that no two lists of parts are the same bytes.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        };
        add(&format!("{MADE_AS} {} {speed:.3}", super::loudness::TARGET));
        add(&program.program);
        add(version);
        program.arguments.iter().for_each(|argument| add(argument));
        for (name, value) in &program.environment {
            add(name);
            add(value);
        }
        add(voice);
        add(language.code());
        add(&plain(words));
        let mut key = [0; 16];
        key.copy_from_slice(&hash.finalize()[..16]);
        Self(key)
    }

    fn file_name(self) -> String {
        let mut name = String::with_capacity(36);
        for byte in self.0 {
            let _ = write!(name, "{byte:02x}");
        }
        name + ".wav"
    }
}

pub struct Cache {
    folder: PathBuf,
    most: u64,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    /// Until they are pinned no longer.
    pinned: HashMap<ClipKey, Clip>,
    recorded: HashMap<Recording, Clip>,
    /// The last ones last.
    recent: Vec<(ClipKey, Clip)>,
}

/// Whether the disk may be asked and told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disk {
    Used,
    /// What is said tells something of a visitor.
    LeftAlone,
}

impl Cache {
    /// The folder is made when something is first kept.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self::holding(folder, MOST)
    }

    fn holding(folder: PathBuf, most: u64) -> Self {
        Self {
            folder,
            most,
            memory: Mutex::default(),
        }
    }

    #[must_use]
    pub fn get(&self, key: ClipKey, disk: Disk) -> Option<Clip> {
        let memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = || memory.recent.iter().find(|(other, _)| *other == key);
        let known = memory
            .pinned
            .get(&key)
            .or_else(|| recent().map(|(_, clip)| clip));
        if let Some(clip) = known {
            return Some(clip.clone());
        }
        drop(memory);
        if disk == Disk::LeftAlone {
            return None;
        }
        let clip = self.read(key)?;
        self.remember(key, clip.clone());
        Some(clip)
    }

    /// Whether it is on the disk, where nobody waits for it.
    #[must_use]
    pub fn is_kept(&self, key: ClipKey) -> bool {
        self.folder.join(key.file_name()).exists()
    }

    fn read(&self, key: ClipKey) -> Option<Clip> {
        let path = self.folder.join(key.file_name());
        let mut bytes = Vec::new();
        open_unmarked(&path).ok()?.read_to_end(&mut bytes).ok()?;
        let clip = Clip::decode(bytes);
        if clip.is_err() {
            // A disk changed it. It is made anew.
            let _ = fs::remove_file(&path);
        }
        clip.ok()
    }

    /// Keeps it in memory, until others push it out.
    pub fn remember(&self, key: ClipKey, clip: Clip) {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        memory.recent.retain(|(other, _)| *other != key);
        memory.recent.push((key, clip));
        let mut size: usize = memory.recent.iter().map(|(_, clip)| clip.size()).sum();
        while size > RECENT && memory.recent.len() > 1 {
            size -= memory.recent.remove(0).1.size();
        }
    }

    /// Keeps it in memory until [`unpin`](Self::unpin).
    pub fn pin(&self, key: ClipKey, clip: Clip) {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        memory.pinned.insert(key, clip);
    }

    /// The same for what was recorded.
    pub fn pin_recorded(&self, recording: Recording, clip: Clip) {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        memory.recorded.insert(recording, clip);
    }

    #[must_use]
    pub fn recorded(&self, recording: &Recording) -> Option<Clip> {
        let memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        memory.recorded.get(recording).cloned()
    }

    pub fn unpin(&self) {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        memory.pinned = HashMap::new();
        memory.recorded = HashMap::new();
    }

    /// Writes it whole or not at all.
    ///
    /// # Errors
    /// The disk is full, nearly so, or cannot be written. Nothing depends on it.
    pub fn keep(&self, key: ClipKey, clip: &Clip) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let disk = statvfs(&self.folder)?;
        if disk.f_bavail * disk.f_frsize < SPARED {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        let bytes = clip.to_wav().map_err(io::Error::other)?;
        let name = key.file_name();
        let unfinished = self.folder.join(format!("{name}.new"));
        let written = write_whole(&unfinished, &bytes)
            .and_then(|()| fs::rename(&unfinished, self.folder.join(&name)));
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        written
    }

    /// Says that it is of use today, in what visitors do not choose: the whole configuration.
    pub fn mark(&self, key: ClipKey) {
        let marked = File::options()
            .write(true)
            .open(self.folder.join(key.file_name()))
            .and_then(|file| set_to_midnight(&file));
        // It is made anew if it is gone, and pushed out sooner if it stays unmarked.
        let _ = marked;
    }

    /// Bytes on the disk, after the files that were of no use for the longest time are gone and
    /// all fit. Files that a crash left unfinished go too.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn trim(&self) -> io::Result<u64> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
            entries => entries?,
        };
        let mut files = Vec::new();
        for entry in entries {
            let entry = entry?;
            let (path, about) = (entry.path(), entry.metadata()?);
            if path.extension().is_some_and(|ending| ending == "new") {
                let _ = fs::remove_file(path);
            } else {
                files.push((about.modified()?, path, about.len()));
            }
        }
        files.sort();
        let mut size = files.iter().map(|(_, _, length)| length).sum();
        for (_, path, length) in files {
            if size <= self.most {
                break;
            }
            if fs::remove_file(path).is_ok() {
                size -= length;
            }
        }
        Ok(size)
    }

    /// Whether more may be kept: what visitors make needs some room too.
    #[must_use]
    pub fn has_room(&self, size: u64) -> bool {
        size < self.most / 10 * 8
    }
}

/// To be read without leaving the time behind, which only the owner of a file may ask for.
pub(super) fn open_unmarked(path: &Path) -> io::Result<File> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
    let file = open(path, flags | OFlags::NOATIME, Mode::empty())
        .or_else(|_| open(path, flags, Mode::empty()))?;
    Ok(file.into())
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    set_to_midnight(&file)?;
    file.sync_all()
}

/// The last midnight, by UTC, as the time of its last change and its last use.
fn set_to_midnight(file: &File) -> io::Result<()> {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or(Duration::ZERO);
    let midnight = Timespec {
        tv_sec: i64::try_from(now.as_secs() / DAY * DAY).unwrap_or(0),
        tv_nsec: 0,
    };
    let times = Timestamps {
        last_access: midnight,
        last_modification: midnight,
    };
    Ok(futimens(file, &times)?)
}

#[cfg(test)]
mod tests {
    use super::super::earcon::tone;
    use super::*;
    use std::os::unix::fs::MetadataExt;

    fn key(words: &str, speed: f64) -> ClipKey {
        let program = Program {
            name: "fake".into(),
            program: "fake".into(),
            arguments: Vec::new(),
            time_limit: Duration::from_secs(1),
            environment: std::collections::BTreeMap::new(),
            voices: std::collections::BTreeMap::new(),
        };
        ClipKey::new(&program, "1", "en-gb", &"en".parse().unwrap(), speed, words)
    }

    fn clip(hertz: f32) -> Clip {
        tone(hertz, Duration::from_millis(300), 0.4)
    }

    #[test]
    fn what_was_kept_is_found_by_the_same_words_and_by_no_others() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().join("voice"));
        assert_eq!(cache.get(key("Home", 1.0), Disk::Used), None);
        cache.keep(key("Home", 1.0), &clip(300.0)).unwrap();
        assert_eq!(cache.get(key(" Home ", 1.0), Disk::Used), Some(clip(300.0)));
        for other in [key("home", 1.0), key("Home", 1.25)] {
            assert_eq!(cache.get(other, Disk::Used), None);
        }
    }

    #[test]
    fn a_file_that_a_disk_changed_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().to_owned());
        cache.keep(key("Home", 1.0), &clip(300.0)).unwrap();
        let file = folder.path().join(key("Home", 1.0).file_name());
        for damage in [&b""[..], b"RIFF", &[0; 4000]] {
            fs::write(&file, damage).unwrap();
            assert_eq!(cache.get(key("Home", 1.0), Disk::Used), None);
            assert!(!file.exists());
        }
    }

    #[test]
    fn the_disk_does_not_tell_when_anything_was_heard() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().to_owned());
        cache.keep(key("Good", 1.0), &clip(300.0)).unwrap();
        let file = folder.path().join(key("Good", 1.0).file_name());
        let times = || {
            let about = fs::metadata(&file).unwrap();
            (about.atime(), about.atime_nsec(), about.mtime())
        };
        let before = times();
        assert_eq!(before.2 % 86_400, 0, "midnight");
        assert!(cache.get(key("Good", 1.0), Disk::Used).is_some());
        assert_eq!(times(), before);
    }

    #[test]
    fn a_survey_is_answered_from_memory_alone() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().to_owned());
        cache.keep(key("Good", 1.0), &clip(300.0)).unwrap();
        assert_eq!(cache.get(key("Good", 1.0), Disk::LeftAlone), None);
        cache.pin(key("Good", 1.0), clip(300.0));
        assert_eq!(
            cache.get(key("Good", 1.0), Disk::LeftAlone),
            Some(clip(300.0))
        );
        cache.unpin();
        assert_eq!(cache.get(key("Good", 1.0), Disk::LeftAlone), None);
    }

    #[test]
    fn what_was_of_no_use_for_longest_is_pushed_out_and_a_crash_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let one = clip(300.0).to_wav().unwrap().len() as u64;
        let cache = Cache::holding(folder.path().to_owned(), one * 2);
        for (day, words) in ["a", "b", "c"].into_iter().enumerate() {
            cache.keep(key(words, 1.0), &clip(300.0)).unwrap();
            let file = File::options()
                .write(true)
                .open(folder.path().join(key(words, 1.0).file_name()));
            let long_ago = UNIX_EPOCH + Duration::from_secs(DAY * (10 + day as u64));
            file.unwrap().set_modified(long_ago).unwrap();
        }
        cache.mark(key("a", 1.0));
        fs::write(folder.path().join("x.wav.new"), "half").unwrap();
        assert_eq!(cache.trim().unwrap(), one * 2);
        let kept = ["a", "b", "c"].map(|words| cache.is_kept(key(words, 1.0)));
        assert_eq!(kept, [true, false, true]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn memory_is_bounded() {
        let cache = Cache::new("/nowhere".into());
        let long = tone(300.0, Duration::from_secs(20), 0.4);
        for n in 0..40_u32 {
            cache.remember(key(&n.to_string(), 1.0), long.clone());
        }
        let memory = cache.memory.lock().unwrap();
        let size: usize = memory.recent.iter().map(|(_, clip)| clip.size()).sum();
        assert!(size <= RECENT, "{size}");
    }
}
