//! The recordings of one language, as files: `audio/<lang>/<prompt>.wav` beside `kiosk.toml`.

use crate::domain::Language;
use crate::l10n::{Catalogue, Localizer, Prompt};
use crate::speech::{self, Clip, ClipError, Recording, Recordings};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Under the folder of the configuration.
const RECORDED: &str = "audio";
const SPEAKER: &str = "speaker.toml";

/// The folder of one language.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    #[error("{path} cannot be written")]
    Write { path: PathBuf, source: io::Error },
    #[error("the recording cannot be made a file")]
    Sound(#[from] ClipError),
}

impl Folder {
    #[must_use]
    pub fn of(config: &Path, language: &Language) -> Self {
        Self(config.join(RECORDED).join(language.code()))
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Its recordings by the names of their prompts, in the order of their names: the first of a
    /// name is the one that is heard.
    fn recordings(&self) -> Vec<(String, PathBuf)> {
        let files = files(&self.0).into_iter();
        files
            .filter_map(|path| Some((speech::name_of(&path)?, path)))
            .collect()
    }

    /// Makes it, where it is not there, and proves that it can be written.
    ///
    /// # Errors
    /// It cannot be made or written.
    pub fn prepare(&self) -> Result<(), FolderError> {
        fs::create_dir_all(&self.0)
            .and_then(|()| self.write("proof", b""))
            .and_then(|()| fs::remove_file(self.0.join("proof")))
            .map_err(self.fault())
    }

    /// On the disk when this returns, whole; or not at all.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&self, prompt: Prompt, clip: &Clip) -> Result<(), FolderError> {
        self.write(&format!("{prompt}.wav"), &clip.to_wav()?)
            .map_err(self.fault())
    }

    /// Whether it says who speaks in it.
    #[must_use]
    pub fn names_speaker(&self) -> bool {
        self.0.join(SPEAKER).is_file()
    }

    /// `None`: they do not wish to be named.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep_speaker(&self, name: Option<&str>) -> Result<(), FolderError> {
        let mut table = toml::Table::new();
        match name {
            Some(name) => table.insert("name".into(), name.into()),
            None => table.insert("unnamed".into(), true.into()),
        };
        let text = format!("# Whose voice this is, and whether they wish to be named.\n{table}");
        self.write(SPEAKER, text.as_bytes()).map_err(self.fault())
    }

    fn fault(&self) -> impl FnOnce(io::Error) -> FolderError {
        let path = self.0.clone();
        move |source| FolderError::Write { path, source }
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let unfinished = self.0.join(format!(".{name}.unfinished"));
        let written = File::create(&unfinished)
            .and_then(|mut file| {
                file.write_all(bytes)?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&unfinished, self.0.join(name)))
            .and_then(|()| File::open(&self.0)?.sync_all());
        if written.is_err() {
            // What is left of it is hidden and never played.
            let _ = fs::remove_file(&unfinished);
        }
        written
    }
}

/// What is in a folder, but for hidden files; nothing where there is no such folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let hidden = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_none_or(|name| name.starts_with('.'))
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    all.retain(|path| !hidden(path));
    all.sort();
    all
}

/// What is recorded in all languages: the librarian's before what comes with the program.
#[must_use]
pub fn recordings(catalogue: &Catalogue, config: &Path) -> Recordings {
    let mut recordings = Recordings::default();
    for language in catalogue.languages() {
        let words = Localizer::new(catalogue.clone(), language.clone(), language.clone());
        let own = Folder::of(config, &language).recordings();
        let own = own
            .into_iter()
            .map(|(name, path)| (name, Recording::File(path)));
        for (name, recording) in own.chain(speech::bundled(&language)) {
            if let Ok((_, heard)) = Prompt::named(&name, &words) {
                recordings.add(language.clone(), &heard, recording);
            }
        }
    }
    recordings
}

/// A file that is there and does not sound.
#[derive(Debug)]
pub struct Fault {
    pub file: PathBuf,
    pub what: String,
    pub advice: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        writeln!(f, "{file}: warning: {}\n{}", self.what, self.advice)
    }
}

/// Every file under `audio` that will not be heard, and why.
#[must_use]
pub fn faults(catalogue: &Catalogue, config: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    for folder in files(&config.join(RECORDED)) {
        let code = folder.file_name().map(|name| name.to_string_lossy());
        let code = code.unwrap_or_default().into_owned();
        let language = code.parse().ok().filter(|one| catalogue.get(one).is_some());
        let fault = |what: String, advice: &str| Fault {
            file: folder.clone(),
            what,
            advice: advice.to_owned(),
        };
        match language {
            _ if !folder.is_dir() => faults.push(fault(
                "it is in the folder of no language, and is not played".into(),
                "move it into a folder named by the code of its language, such as audio/so",
            )),
            None => faults.push(fault(
                format!("the kiosk has no language \"{code}\": nothing in it is played"),
                "name the folder by the code of a language that the kiosk has, or remove it",
            )),
            Some(language) => {
                let words = Localizer::new(catalogue.clone(), language.clone(), language);
                faults.extend(of_language(&folder, &words));
            }
        }
    }
    faults
}

fn of_language(folder: &Path, words: &Localizer) -> Vec<Fault> {
    let mut before: Option<String> = None;
    let mut faults = Vec::new();
    for file in files(folder) {
        if file.file_name().is_some_and(|name| name == SPEAKER) {
            continue;
        }
        let name = speech::name_of(&file);
        let twice = name.is_some() && name == before;
        let judged = if twice {
            let what = "there is another recording of the same name, which is played".to_owned();
            Some((what, "keep the better one".to_owned()))
        } else {
            judged(&file, name.as_deref(), words)
        };
        faults.extend(judged.map(|(what, advice)| Fault { file, what, advice }));
        before = name.or(before);
    }
    faults
}

/// What is wrong with a file of this prompt, and what to do.
fn judged(file: &Path, name: Option<&str>, words: &Localizer) -> Option<(String, String)> {
    let Some(name) = name else {
        let what = "it ends in neither .wav nor .ogg, and is not played".to_owned();
        return Some((what, "save it as WAV or Ogg Vorbis".into()));
    };
    if let Err(error) = Prompt::named(name, words) {
        let language = words.language();
        let advice = format!("terskel prompts --lang {language} prints the names that there are");
        return Some((format!("it is never played: {error}"), advice));
    }
    let error = speech::load(&Recording::File(file.to_owned())).err()?;
    let language = words.language();
    let advice = format!(
        "record it again: remove the file, then terskel record --lang {language}; or save it \
         anew as WAV or Ogg Vorbis"
    );
    Some((format!("it is not played: {error}"), advice))
}
