//! One prompt after the other is read out, heard, and kept when the reader likes it.

use super::folder::{Folder, FolderError};
use super::script::{Line, Script};
use super::take::Take;
use crate::speech::{Clip, MicrophoneError};

/// Who reads: at a terminal, or in a test.
pub trait Person {
    fn is_told(&mut self, text: &str);
    /// A line that they type, without its end. `None` when they are gone.
    fn answers(&mut self) -> Option<String>;
    /// Whether they pressed Enter meanwhile.
    fn has_pressed_enter(&mut self) -> bool;
}

/// What stands on the table.
pub trait Desk {
    /// Hands on what the microphone hears, as long as `hear` wants more of it.
    ///
    /// # Errors
    /// The microphone is gone.
    fn listen(&mut self, hear: &mut dyn FnMut(&[i16], u32) -> bool) -> Result<(), MicrophoneError>;
    /// Plays it to its end. Whether it could.
    fn play(&mut self, clip: &Clip) -> bool;
}

#[derive(Debug, thiserror::Error)]
pub enum SittingError {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Microphone(#[from] MicrophoneError),
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    pub kept: usize,
    /// Prompts that nobody has recorded yet.
    pub left: usize,
}

/// What the reader wants next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// The one that Enter alone stands for.
    Go,
    Again,
    Play,
    Skip,
    Quit,
}

/// Everything that is not recorded yet, from where it was left.
///
/// # Errors
/// The folder cannot be written, or the microphone is gone. What was kept is kept.
pub fn sit(
    script: &Script,
    folder: &Folder,
    person: &mut dyn Person,
    desk: &mut dyn Desk,
) -> Result<Outcome, SittingError> {
    folder.prepare()?;
    let left = script.to_record().count();
    let mut outcome = Outcome { kept: 0, left };
    if left == 0 {
        person.is_told("Everything is recorded.\n");
        return Ok(outcome);
    }
    if !folder.names_speaker() && !asked_for_name(folder, person)? {
        return Ok(outcome);
    }
    for (nth, line) in script.to_record().enumerate() {
        person.is_told(&format!("\n{} of {left}: {}", nth + 1, script.card(line)));
        match record(line, folder, person, desk)? {
            Wish::Quit => break,
            Wish::Skip => {}
            Wish::Go | Wish::Again | Wish::Play => {
                outcome.kept += 1;
                outcome.left -= 1;
            }
        }
    }
    Ok(outcome)
}

/// Whether the reader is still there.
fn asked_for_name(folder: &Folder, person: &mut dyn Person) -> Result<bool, SittingError> {
    person.is_told(
        "Whose voice will this be? Type the name to be named with the recordings, or press Enter \
         alone not to be named: ",
    );
    let Some(name) = person.answers() else {
        return Ok(false);
    };
    let name = name.trim();
    folder.keep_speaker((!name.is_empty()).then_some(name))?;
    Ok(true)
}

/// Until it is kept (`Go`), skipped, or the reader ends.
fn record(
    line: &Line,
    folder: &Folder,
    person: &mut dyn Person,
    desk: &mut dyn Desk,
) -> Result<Wish, SittingError> {
    let begin = "Enter: record   s: skip   q: end\n> ";
    let mut wish = wish(person, begin, &[Wish::Go, Wish::Skip, Wish::Quit]);
    while matches!(wish, Wish::Go | Wish::Again) {
        let take = take(person, desk)?;
        let clip = match take.words() {
            Ok(clip) => clip,
            Err(error) => {
                person.is_told(&format!("{error}\n"));
                wish = self::wish(person, begin, &[Wish::Go, Wish::Skip, Wish::Quit]);
                continue;
            }
        };
        wish = judged(&clip, person, desk);
        if wish == Wish::Go {
            folder.keep(line.prompt, &clip)?;
            return Ok(Wish::Go);
        }
    }
    Ok(wish)
}

/// What the reader makes of what they said.
fn judged(clip: &Clip, person: &mut dyn Person, desk: &mut dyn Desk) -> Wish {
    let wishes = [Wish::Go, Wish::Play, Wish::Again, Wish::Skip, Wish::Quit];
    let seconds = clip.duration().as_secs_f32();
    let question = format!(
        "{seconds:.1} s. Enter: keep   p: play   a: again   s: skip   q: end, without it\n> "
    );
    loop {
        match wish(person, &question, &wishes) {
            Wish::Play if desk.play(clip) => {}
            Wish::Play => person.is_told("It cannot be played: no loudspeaker was found.\n"),
            wish => return wish,
        }
    }
}

fn take(person: &mut dyn Person, desk: &mut dyn Desk) -> Result<Take, SittingError> {
    let mut take = Take::default();
    let mut begun = false;
    desk.listen(&mut |samples, rate| {
        // Not before the microphone hears: the first sound would be lost.
        if !begun {
            person.is_told("Speak now. Enter, or silence, ends it.\n");
            begun = true;
        }
        take.hear(samples, rate) && !person.has_pressed_enter()
    })?;
    Ok(take)
}

/// Asks until it is one of these. Whoever is gone has ended.
fn wish(person: &mut dyn Person, question: &str, among: &[Wish]) -> Wish {
    loop {
        person.is_told(question);
        let Some(answer) = person.answers() else {
            return Wish::Quit;
        };
        let wish = match answer.trim().to_lowercase().as_str() {
            "" | "k" => Some(Wish::Go),
            "a" => Some(Wish::Again),
            "p" => Some(Wish::Play),
            "s" => Some(Wish::Skip),
            "q" => Some(Wish::Quit),
            _ => None,
        };
        if let Some(wish) = wish.filter(|wish| among.contains(wish)) {
            return wish;
        }
    }
}
