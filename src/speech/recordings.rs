//! What people recorded, found by the words that are heard in it.

use super::cache::open_unmarked;
use super::clip::{Clip, ClipError};
use super::loudness::levelled;
use super::program::plain;
use super::together;
use super::utterance::Utterance;
use crate::domain::Language;
use crate::l10n::Run;
use include_dir::{Dir, include_dir};
use std::collections::{HashMap, HashSet};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A prompt of a minute takes a megabyte as Ogg and five as WAV.
const LARGEST: u64 = 16 << 20;
/// Of files that may be recordings.
pub const ENDINGS: [&str; 2] = ["ogg", "wav"];

#[derive(Debug, Default, Clone)]
pub struct Recordings {
    by_words: HashMap<(Language, String), Recording>,
    /// Words of the longest of each language.
    longest: HashMap<Language, usize>,
}

/// Where a recording is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Recording {
    /// The librarian's.
    File(PathBuf),
    /// In the program.
    Bundled(&'static [u8]),
}

impl std::fmt::Display for Recording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(file) => write!(f, "{}", file.display()),
            Self::Bundled(_) => write!(f, "a recording in the program"),
        }
    }
}

/// Those that come with the kiosk, in `assets/audio/<lang>`.
static BUNDLED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/audio");

/// The bundled recordings of a language, each with the name of its file without the ending.
pub fn bundled(language: &Language) -> impl Iterator<Item = (String, Recording)> {
    let folder = BUNDLED.get_dir(language.code());
    let files = folder.into_iter().flat_map(Dir::files);
    files.filter_map(|file| {
        let name = name_of(file.path())?;
        Some((name, Recording::Bundled(file.contents())))
    })
}

/// The name of a file that may hold a recording, without its ending.
#[must_use]
pub fn name_of(file: &Path) -> Option<String> {
    let ending = file.extension()?.to_str()?;
    let name = file.file_stem()?.to_str()?;
    ENDINGS.contains(&ending).then(|| name.to_owned())
}

#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    #[error("it cannot be read")]
    Read(#[from] io::Error),
    #[error("it is larger than {} MB", LARGEST >> 20)]
    TooLarge,
    #[error(transparent)]
    Sound(#[from] ClipError),
}

impl Recordings {
    /// The first that is given for words counts: the librarian's before any other.
    pub fn add(&mut self, language: Language, words: &str, recording: Recording) {
        let words = as_heard(words);
        let count = words.split(' ').count();
        let longest = self.longest.entry(language.clone()).or_default();
        *longest = count.max(*longest);
        self.by_words.entry((language, words)).or_insert(recording);
    }

    #[must_use]
    pub fn find(&self, language: &Language, words: &str) -> Option<&Recording> {
        self.longest.get(language)?;
        self.by_words.get(&(language.clone(), as_heard(words)))
    }

    /// All that may be played where these words are said, whole or in parts.
    #[must_use]
    pub fn within(&self, language: &Language, words: &str) -> HashSet<&Recording> {
        let bare = as_heard(words);
        let words: Vec<&str> = bare.split(' ').collect();
        (1..=self.longest(language))
            .flat_map(|count| words.windows(count))
            .filter_map(|some| self.by_words.get(&(language.clone(), some.join(" "))))
            .collect()
    }

    /// How many words the longest recording of a language has; 0 where it has none.
    pub(super) fn longest(&self, language: &Language) -> usize {
        self.longest.get(language).copied().unwrap_or(0)
    }

    /// The utterance in the stretches in which it is said, each with the sentence in which it
    /// begins: what is recorded as it was recorded, the rest sentence by sentence. Languages that
    /// are not `asked` for are left to other voices.
    #[must_use]
    pub fn stretches(
        &self,
        utterance: &Utterance,
        asked: &dyn Fn(&Language) -> bool,
    ) -> Vec<(usize, Run)> {
        let runs = together::sentences(utterance);
        runs.chunk_by(|(_, one), (_, next)| one.language == next.language)
            .flat_map(|alike| match alike {
                [(_, first), ..] if asked(&first.language) => together::stretches(alike, self),
                _ => alike.to_vec(),
            })
            .collect()
    }
}

/// Words by which a recording is found: the same whichever marks stand between them, and at
/// whichever place of a sentence they were written. Marks that a voice makes heard are kept.
pub(super) fn as_heard(words: &str) -> String {
    let bare = plain(words).to_lowercase();
    let words = bare.split(' ').map(|word| word.trim_matches(is_unheard));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn is_unheard(mark: char) -> bool {
    matches!(
        mark,
        '.' | ','
            | ':'
            | ';'
            | '…'
            | '–'
            | '—'
            | '"'
            | '“'
            | '”'
            | '«'
            | '»'
            | '('
            | ')'
            | '،'
            | '؛'
            | '۔'
            | '።'
            | '፣'
            | '፡'
            | '፦'
    )
}

/// A recording as it is played: without silence around it, as loud as everything else.
///
/// # Errors
/// The file cannot be read, or is no speech in WAV or Ogg Vorbis.
pub fn load(recording: &Recording) -> Result<Clip, RecordingError> {
    let bytes = match recording {
        Recording::Bundled(bytes) => bytes.to_vec(),
        Recording::File(file) => {
            let mut bytes = Vec::new();
            open_unmarked(file)?
                .take(LARGEST + 1)
                .read_to_end(&mut bytes)?;
            bytes
        }
    };
    if bytes.len() as u64 > LARGEST {
        return Err(RecordingError::TooLarge);
    }
    Ok(levelled(&Clip::decode(bytes)?.trimmed()))
}
