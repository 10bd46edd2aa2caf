//! The folder's `*.toml`, decoded, and parsed as far as they can be.

use super::fault::{Faults, Spot};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use toml::de::DeTable;

/// The file that must be there.
const MAIN: &str = "kiosk.toml";
/// toml takes about eight bytes of memory for one of the file; a megabyte is a thousand
/// workshops.
const LARGEST: u64 = 1 << 20;

/// The files in the order of their names. A file that could not be read is here too, empty, so
/// that a fault has a place.
pub(super) struct Sources {
    files: Vec<Source>,
}

struct Source {
    path: PathBuf,
    text: String,
    /// Whether `text` is what the file says.
    readable: bool,
}

/// What parsed.
pub(super) struct Documents<'a> {
    pub tables: Vec<Document<'a>>,
    /// Whether every file was read to its end. Where not, what is missing may well stand there.
    pub complete: bool,
}

pub(super) struct Document<'a> {
    /// Index into [`Sources`].
    pub file: usize,
    pub path: &'a Path,
    pub table: DeTable<'a>,
}

impl Sources {
    pub fn read(folder: &Path, faults: &Faults) -> Self {
        let mut sources = Self { files: Vec::new() };
        let paths = match toml_files(folder) {
            Ok(paths) => paths,
            Err(error) => {
                let advice = "name the folder with --config, or make it";
                sources.unreadable(
                    folder,
                    format!("the folder cannot be read: {error}"),
                    advice,
                    faults,
                );
                return sources;
            }
        };
        for path in paths {
            match text_of(&path) {
                Ok(text) => sources.files.push(Source {
                    path,
                    text,
                    readable: true,
                }),
                Err(error) => {
                    let (message, advice) = (error.to_string(), error.advice());
                    let (text, at) = error.into_text();
                    faults.error(Spot::new(sources.files.len(), at..at + 1), message, advice);
                    sources.files.push(Source {
                        path,
                        text,
                        readable: false,
                    });
                }
            }
        }
        if sources.main_file().is_none() {
            let advice = "make it, with at least [place], [languages] and one [[workshop]]";
            sources.unreadable(
                &folder.join(MAIN),
                "there is no kiosk.toml".into(),
                advice,
                faults,
            );
        }
        sources
    }

    fn unreadable(&mut self, path: &Path, message: String, advice: &str, faults: &Faults) {
        faults.error(Spot::start_of(self.files.len()), message, advice);
        self.files.push(Source {
            path: path.to_owned(),
            text: String::new(),
            readable: false,
        });
    }

    fn main_file(&self) -> Option<usize> {
        self.files
            .iter()
            .position(|f| f.path.file_name() == Some(OsStr::new(MAIN)))
    }

    /// The place of what is missing: the start of `kiosk.toml`.
    pub fn main(&self) -> Spot {
        Spot::start_of(self.main_file().unwrap_or(0))
    }

    pub fn get(&self, file: usize) -> (&Path, &str) {
        self.files
            .get(file)
            .map_or((Path::new(MAIN), ""), |f| (&f.path, &f.text))
    }

    pub fn paths(&self) -> impl Iterator<Item = PathBuf> {
        self.files.iter().map(|f| f.path.clone())
    }

    pub fn parse(&self, faults: &Faults) -> Documents<'_> {
        let mut documents = Documents {
            tables: Vec::new(),
            complete: true,
        };
        for (file, source) in self.files.iter().enumerate() {
            documents.complete &= source.readable;
            if !source.readable {
                continue;
            }
            let whole = DeTable::parse(&source.text).or_else(|error| {
                documents.complete = false;
                let at = error.span().unwrap_or(0..0);
                let (message, advice) = syntax_fault(error.message());
                faults.error(Spot::new(file, at.clone()), message, advice);
                DeTable::parse(whole_tables(&source.text, at.start))
            });
            if let Ok(table) = whole {
                documents.tables.push(Document {
                    file,
                    path: &source.path,
                    table: table.into_inner(),
                });
            }
        }
        documents
    }

    #[cfg(test)]
    pub fn of_texts(files: &[(&str, &str)]) -> Self {
        let source = |&(path, text): &(&str, &str)| Source {
            path: path.into(),
            text: text.into(),
            readable: true,
        };
        Self {
            files: files.iter().map(source).collect(),
        }
    }
}

/// To TOML a day that is in no calendar is a mistake of grammar. A librarian knows better.
fn syntax_fault(message: &str) -> (String, &'static str) {
    if let Some(detail) = message
        .strip_prefix("invalid date")
        .or(message.strip_prefix("invalid time"))
    {
        return (
            format!("there is no such date or time{detail}"),
            "look it up in a calendar",
        );
    }
    let advice = "look for a missing quotation mark, bracket, comma or equals sign here or just \
        before; the rest of this file is read once this is mended";
    (format!("this is not TOML: {message}"), advice)
}

/// The text up to the last top-level header at or before `fault`. Sub-tables, such as
/// `[[survey.question]]`, belong to the table above them; translations belong to none.
fn whole_tables(text: &str, fault: usize) -> &str {
    let mut start = 0;
    let mut whole = 0;
    for line in text.split_inclusive('\n') {
        let header = line.split(']').next().unwrap_or(line);
        let is_whole = !header.contains('.') || header.starts_with("[translation.");
        if start <= fault && header.starts_with('[') && is_whole {
            whole = start;
        }
        start += line.len();
    }
    &text[..whole]
}

/// As a shell would list `*.toml`: hidden files, such as an editor's locks, are not among them.
fn toml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if path.extension() == Some(OsStr::new("toml")) && !hidden {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

#[derive(Debug, thiserror::Error)]
enum ReadError {
    #[error("the file cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("this is not a file")]
    NotAFile,
    #[error("the file is larger than 1 MiB")]
    TooLarge,
    #[error("this is not UTF-8 text")]
    NotText { text: String, at: usize },
    #[error("this looks like UTF-16 text, but has no byte order mark")]
    Utf16WithoutMark,
    #[error("this is UTF-16 text with a broken character")]
    BrokenUtf16,
}

impl ReadError {
    /// What could be made of the file, and where in it the fault lies.
    fn into_text(self) -> (String, usize) {
        if let Self::NotText { text, at } = self {
            (text, at)
        } else {
            (String::new(), 0)
        }
    }

    fn advice(&self) -> &'static str {
        match self {
            Self::Io(_) => "check the file's permissions, or that a link leads somewhere",
            Self::NotAFile => "every name that ends in .toml is read: rename it",
            Self::TooLarge => "pictures and logs do not belong into a .toml; cut the file in two",
            Self::NotText { .. } | Self::Utf16WithoutMark | Self::BrokenUtf16 => {
                "save the file as UTF-8 (in most editors: Save as, Encoding)"
            }
        }
    }
}

/// The file's text without byte order mark, its lines ended by `\n` alone.
fn text_of(path: &Path) -> Result<String, ReadError> {
    // Before opening: to open a named pipe is to wait for whoever writes to it.
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(ReadError::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(ReadError::TooLarge);
    }
    Ok(decode(bytes)?.replace("\r\n", "\n"))
}

fn decode(bytes: Vec<u8>) -> Result<String, ReadError> {
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, text @ ..] => decode_utf8(text.to_vec()),
        [0xFF, 0xFE, text @ ..] => decode_utf16(text, u16::from_le_bytes),
        [0xFE, 0xFF, text @ ..] => decode_utf16(text, u16::from_be_bytes),
        [0, _, ..] | [_, 0, ..] => Err(ReadError::Utf16WithoutMark),
        _ => decode_utf8(bytes),
    }
}

fn decode_utf8(bytes: Vec<u8>) -> Result<String, ReadError> {
    String::from_utf8(bytes).map_err(|error| ReadError::NotText {
        at: error.utf8_error().valid_up_to(),
        text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ReadError::BrokenUtf16);
    }
    char::decode_utf16(pairs.iter().copied().map(unit))
        .collect::<Result<String, _>>()
        .map_err(|_| ReadError::BrokenUtf16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: u16, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(mark)
            .chain(text.encode_utf16())
            .flat_map(bytes)
            .collect()
    }

    #[test]
    fn text_is_text_however_the_editor_saved_it() {
        let text = "navn = \"Bøker 📚\"";
        let with_mark = [&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            with_mark,
            utf16(text, 0xFEFF, u16::to_le_bytes),
            utf16(text, 0xFEFF, u16::to_be_bytes),
        ] {
            assert_eq!(decode(bytes).unwrap(), text);
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        let latin1 = decode(b"navn = \"B\xF8ker\"".to_vec());
        assert!(matches!(latin1, Err(ReadError::NotText { at: 9, .. })));
        let unmarked = utf16("[place]", 0xFEFF, u16::to_le_bytes)[2..].to_vec();
        assert!(matches!(decode(unmarked), Err(ReadError::Utf16WithoutMark)));
        assert!(matches!(
            decode(vec![0xFF, 0xFE, 0x00]),
            Err(ReadError::BrokenUtf16)
        ));
        assert!(matches!(
            decode(vec![0xFF, 0xFE, 0x00, 0xD8]),
            Err(ReadError::BrokenUtf16)
        ));
    }

    #[test]
    fn tables_before_the_one_at_fault_are_whole() {
        let text = "[place]\nname = \"A\"\n[[survey]]\nid = \"s\"\n[[survey.question]]\nid = oops\n[guard]\n";
        let fault = text.find("oops").unwrap();
        assert_eq!(whole_tables(text, fault), "[place]\nname = \"A\"\n");
        assert_eq!(whole_tables("a = = 1\n", 4), "");
        let text =
            "[translation.pl.place]\ndesk = \"A\"\n[translation.pl.help.phone]\nwho = oops\n";
        let fault = text.find("oops").unwrap();
        let whole = "[translation.pl.place]\ndesk = \"A\"\n";
        assert_eq!(whole_tables(text, fault), whole);
    }

    #[test]
    fn folders_links_and_pipes_named_toml_are_told_apart_from_files() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("folder.toml")).unwrap();
        std::os::unix::fs::symlink(at("loop.toml"), at("loop.toml")).unwrap();
        fs::write(at("large.toml"), vec![b'#'; (1 << 20) + 1]).unwrap();
        fs::write(at(".#hidden.toml"), "?").unwrap();
        let faults = Faults::default();
        let sources = Sources::read(folder.path(), &faults);
        let messages: Vec<String> = faults
            .into_faults(&sources)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(messages.len(), 4, "{messages:#?}");
        assert!(messages[0].contains("folder.toml:1:1: error: this is not a file"));
        assert!(messages[1].contains("large.toml:1:1: error: the file is larger than 1 MiB"));
        assert!(messages[2].contains("loop.toml:1:1: error: the file cannot be read"));
        assert!(messages[3].contains("kiosk.toml:1:1: error: there is no kiosk.toml"));
    }

    #[test]
    fn a_missing_folder_is_one_fault() {
        let faults = Faults::default();
        let sources = Sources::read(Path::new("/nowhere/at/all"), &faults);
        assert_eq!(faults.into_faults(&sources).len(), 1);
    }
}
