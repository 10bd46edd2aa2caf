//! Runs a program that speaks: text on its standard input, a WAV file out. Never through a shell.

use super::clip::{Clip, ClipError};
use super::loudness::levelled;
use super::stretch::stretched;
use crate::domain::Language;
use rustix::fs::{MemfdFlags, memfd_create};
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::os::fd::AsRawFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant, UNIX_EPOCH};

/// The usual speed, in words a minute: VVSG 2.0 asks for 120 to 125.
pub const USUAL_WPM: f64 = 122.0;
/// What programs make of a speed. espeak-ng takes 80 for anything slower.
const WPM: std::ops::RangeInclusive<f64> = 80.0..=450.0;
/// A minute of sound has 5 MB at most. A program that writes more is ended. The system could see to
/// that by itself (`RLIMIT_FSIZE`), but then espeak-ng would not start: where there is a sound
/// server, its library makes a file of 64 MB in memory.
const LARGEST: u64 = 16 << 20;
/// How often it is looked whether it has ended.
const LOOK: Duration = Duration::from_millis(1);

/// A program that speaks, as configured.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Program {
    pub name: String,
    pub program: String,
    /// May hold `{voice}`, `{wpm}` and `{out}`. Without `{out}` it is to write to its standard
    /// output.
    pub arguments: Vec<String>,
    pub time_limit: Duration,
    pub environment: BTreeMap<String, String>,
    /// What it calls its voice for each language that it speaks.
    pub voices: BTreeMap<Language, String>,
}

#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    #[error("it cannot be started")]
    Start(#[source] io::Error),
    #[error("the system does not tell whether it has ended")]
    Lost(#[source] io::Error),
    #[error("it did not finish within {} ms", .0.as_millis())]
    TooSlow(Duration),
    #[error("it made more than {} MB", LARGEST >> 20)]
    TooMuch,
    #[error("it ended with {0}")]
    Ended(ExitStatus),
    #[error("what it made is no speech")]
    Rubbish(#[from] ClipError),
    #[error("the system gives no memory for its sound")]
    NoMemory(#[source] io::Error),
    /// Nobody waits for it any more.
    #[error("it was told to stop")]
    Stopped,
}

impl Program {
    /// Tells one version of the program from another: when its file was last changed, and how
    /// large it is. Empty where it is not found.
    #[must_use]
    pub fn version(&self) -> String {
        let name = Path::new(&self.program);
        let path = env::var_os("PATH").unwrap_or_default();
        let about = if name.components().count() > 1 {
            fs::metadata(name).ok()
        } else {
            env::split_paths(&path).find_map(|folder| fs::metadata(folder.join(name)).ok())
        };
        let told = about.and_then(|about| {
            let changed = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            Some(format!("{} {}", changed.as_secs(), about.len()))
        });
        told.unwrap_or_default()
    }

    /// Says `words`, at `speed` times the usual one, levelled and without silence around it.
    /// `goes_on` is asked again and again whether anybody still waits.
    ///
    /// # Errors
    /// The program is missing, fails, hangs, or makes something that is not speech.
    pub fn speak(
        &self,
        words: &str,
        voice: &str,
        speed: f64,
        goes_on: &dyn Fn() -> bool,
    ) -> Result<Clip, ProgramError> {
        let (wpm, rest) = self.pace(speed);
        // In memory: the words may be private, and the disk may be full.
        let sound = memfd_create("speech", MemfdFlags::CLOEXEC)
            .map_err(|error| ProgramError::NoMemory(error.into()))?;
        let mut sound = File::from(sound);
        let out = PathBuf::from(format!(
            "/proc/{}/fd/{}",
            std::process::id(),
            sound.as_raw_fd()
        ));
        let fill = |argument: &String| {
            argument
                .replace("{voice}", voice)
                .replace("{wpm}", &format!("{wpm:.0}"))
                .replace("{out}", &out.to_string_lossy())
        };
        // A program that is given a file may write anything else to its standard output.
        let is_given_file = self.takes("{out}");
        let output = if is_given_file {
            Stdio::null()
        } else {
            sound.try_clone().map_err(ProgramError::NoMemory)?.into()
        };
        let input = in_memory(&plain(words)).map_err(ProgramError::NoMemory)?;
        let mut child = Command::new(&self.program)
            .args(self.arguments.iter().map(fill))
            .envs(&self.environment)
            .stdin(input)
            .stdout(output)
            .stderr(Stdio::null())
            // So that whatever it starts ends with it.
            .process_group(0)
            .spawn()
            .map_err(ProgramError::Start)?;
        let waited = self.attend(&child, &sound, goes_on);
        let status = end(&mut child).map_err(ProgramError::Lost)?;
        waited?;
        if !status.success() {
            return Err(ProgramError::Ended(status));
        }
        let mut bytes = Vec::new();
        sound.rewind().map_err(ProgramError::NoMemory)?;
        sound
            .take(LARGEST)
            .read_to_end(&mut bytes)
            .map_err(ProgramError::NoMemory)?;
        let clip = Clip::decode(bytes)?.trimmed();
        Ok(stretched(&levelled(&clip), rest))
    }

    /// Words a minute to ask for, and how much faster that has to be made afterwards.
    fn pace(&self, speed: f64) -> (f64, f64) {
        if !self.takes("{wpm}") {
            return (USUAL_WPM, speed);
        }
        let wanted = USUAL_WPM * speed;
        let wpm = wanted.clamp(*WPM.start(), *WPM.end());
        (wpm, wanted / wpm)
    }

    fn takes(&self, placeholder: &str) -> bool {
        self.arguments
            .iter()
            .any(|argument| argument.contains(placeholder))
    }

    /// Waits until it has ended by itself, as long as it may take and anybody listens.
    fn attend(
        &self,
        child: &Child,
        sound: &File,
        goes_on: &dyn Fn() -> bool,
    ) -> Result<(), ProgramError> {
        let started = Instant::now();
        while !has_ended(child).map_err(ProgramError::Lost)? {
            if !goes_on() {
                return Err(ProgramError::Stopped);
            }
            if started.elapsed() >= self.time_limit {
                return Err(ProgramError::TooSlow(self.time_limit));
            }
            if sound.metadata().map_err(ProgramError::Lost)?.len() > LARGEST {
                return Err(ProgramError::TooMuch);
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }
}

/// What a program is to read, from its beginning. A pipe that it does not read would hold us up.
fn in_memory(words: &str) -> io::Result<File> {
    let mut file = File::from(memfd_create("words", MemfdFlags::CLOEXEC)?);
    file.write_all(words.as_bytes())?;
    file.rewind()?;
    Ok(file)
}

fn pid(child: &Child) -> Option<Pid> {
    i32::try_from(child.id()).ok().and_then(Pid::from_raw)
}

/// It is left as it is: as long as nobody has asked how it ended, its number is no other's.
fn has_ended(child: &Child) -> io::Result<bool> {
    let only_look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    match pid(child) {
        Some(pid) => Ok(waitid(WaitId::Pid(pid), only_look)?.is_some()),
        None => Ok(true),
    }
}

/// Ends it where it has not ended, and whatever it has started in any case.
fn end(child: &mut Child) -> io::Result<ExitStatus> {
    if let Some(pid) = pid(child) {
        // It may be alone, and have ended.
        let _ = kill_process_group(pid, Signal::KILL);
    }
    child.wait()
}

/// Words as a synthesiser is to have them: in one line, and without what it would take for an
/// order. espeak reads `[[…]]` as the names of sounds, and others `<…>` as markup.
#[must_use]
pub fn plain(words: &str) -> String {
    let harmless: String = words
        .chars()
        .map(|c| {
            if matches!(c, '[' | ']' | '<' | '>') || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    harmless.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn program(script: &str) -> (tempfile::TempDir, Program) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("voice");
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        let program = Program {
            name: "fake".into(),
            program: file.display().to_string(),
            arguments: ["-v", "{voice}", "-s", "{wpm}", "-w", "{out}"]
                .map(String::from)
                .into(),
            time_limit: Duration::from_millis(400),
            environment: BTreeMap::new(),
            voices: BTreeMap::new(),
        };
        (folder, program)
    }

    fn say(script: &str) -> Result<Clip, ProgramError> {
        let (_folder, program) = program(script);
        program.speak("Hello", "en", 1.0, &|| true)
    }

    #[test]
    fn a_program_that_fails_in_any_way_says_how_and_takes_no_longer_than_it_may() {
        let started = Instant::now();
        assert!(matches!(say("exit 3"), Err(ProgramError::Ended(_))));
        assert!(matches!(say("kill -9 $$"), Err(ProgramError::Ended(_))));
        assert!(matches!(say("exit 0"), Err(ProgramError::Rubbish(_))));
        assert!(matches!(
            say("echo rubbish > \"$6\""),
            Err(ProgramError::Rubbish(_))
        ));
        assert!(matches!(
            say("sleep 60 & sleep 60"),
            Err(ProgramError::TooSlow(_))
        ));
        assert!(matches!(
            say("cat /dev/zero > \"$6\""),
            Err(ProgramError::TooMuch)
        ));
        assert!(started.elapsed() < Duration::from_secs(10));
        let (_folder, mut missing) = program("");
        missing.program = "/nowhere/voice".into();
        let said = missing.speak("Hello", "en", 1.0, &|| true);
        assert!(matches!(said, Err(ProgramError::Start(_))));
    }

    #[test]
    fn nobody_waits_for_a_program_that_nobody_listens_to() {
        let (_folder, mut program) = program("sleep 60");
        program.time_limit = Duration::from_secs(60);
        let said = program.speak("Hello", "en", 1.0, &|| false);
        assert!(matches!(said, Err(ProgramError::Stopped)));
    }

    #[test]
    fn what_it_starts_ends_with_it_also_where_it_ended_well() {
        for script in ["sleep 1234.5 &\nsleep 1234.5", "sleep 1234.5 &\nexit 0"] {
            let (folder, program) = program(script);
            assert!(program.speak("Hello", "en", 1.0, &|| true).is_err());
            drop(folder);
            let running = || {
                let found = Command::new("pgrep").args(["-f", "sleep 1234.5"]).output();
                !found.unwrap().stdout.is_empty()
            };
            // Whoever takes over its orphans may not have buried this one yet.
            let until = Instant::now() + Duration::from_secs(5);
            while running() && Instant::now() < until {
                std::thread::sleep(LOOK);
            }
            assert!(!running(), "{script}");
        }
    }

    #[test]
    fn a_program_may_make_a_large_file_for_itself_as_a_sound_servers_library_does() {
        let wav = tempfile::NamedTempFile::new().unwrap();
        let tone = super::super::earcon::tone(300.0, Duration::from_millis(500), 0.3);
        fs::write(wav.path(), tone.to_wav().unwrap()).unwrap();
        let own = tempfile::NamedTempFile::new().unwrap();
        let (own, wav) = (own.path().display(), wav.path().display());
        let said = say(&format!("truncate -s 64M {own} && cat {wav} > \"$6\""));
        assert!(said.is_ok(), "{said:?}");
    }

    #[test]
    fn a_program_that_does_not_read_a_long_text_holds_nobody_up() {
        let (_folder, program) = program("sleep 60");
        let started = Instant::now();
        let said = program.speak(&"word ".repeat(100_000), "en", 1.0, &|| true);
        assert!(matches!(said, Err(ProgramError::TooSlow(_))), "{said:?}");
        assert!(started.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn what_it_prints_beside_its_file_is_not_heard() {
        let wav = tempfile::NamedTempFile::new().unwrap();
        let tone = super::super::earcon::tone(300.0, Duration::from_millis(500), 0.3);
        fs::write(wav.path(), tone.to_wav().unwrap()).unwrap();
        let file = wav.path().display();
        let chatty = format!("cat {file} > \"$6\"; echo rubbish; yes rubbish | head -c 100000");
        let said = say(&chatty).unwrap();
        assert_eq!(said, say(&format!("cat {file} > \"$6\"")).unwrap());
    }

    #[test]
    fn it_gets_words_voice_and_speed_and_no_orders_among_the_words() {
        let told = tempfile::NamedTempFile::new().unwrap();
        let file = told.path().display();
        let (_folder, program) = program(&format!("echo \"$*\" > {file}; cat >> {file}"));
        let _ = program.speak("[[a]]\u{7} <b>x\ny", "en-gb", 0.5, &|| true);
        let told = fs::read_to_string(told.path()).unwrap();
        assert!(told.starts_with("-v en-gb -s 80 -w /proc/"), "{told}");
        assert!(told.ends_with("\na b x y"), "{told}");
    }
}
