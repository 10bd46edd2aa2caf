//! A disk that keeps what it was told to sync, and of all else what it likes.
//!
//! Of a file, each sector may hold what it held at the last sync or after any write since, and
//! so may its length, independently: the system writes pages out in any order, and a disk tears
//! between sectors. Cutting a file off is made whole or not at all, and what was written after
//! it is not there without it: file systems with a journal keep that order. Of the folder, each
//! change of names since its last sync may have been made or not.

use super::recording::Event;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a disk writes whole or not at all, in bytes.
const SECTOR: usize = 512;

type Sector = [u8; SECTOR];
/// By name, the number of the file.
type Names = BTreeMap<String, usize>;

/// What lies on the disk after a power cut.
pub(super) type Image = BTreeMap<String, Vec<u8>>;

/// What becomes of all that was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Lost,
    Written,
    /// Each sector, length and name for itself.
    Mixed,
}

impl Fate {
    pub(super) const ALL: [Self; 3] = [Self::Lost, Self::Written, Self::Mixed];

    /// Which of the versions 0 to `newest` is on the disk. A mixed one is as often one of the
    /// two ends as anything between.
    fn choose(self, newest: usize, chance: &mut Chance) -> usize {
        match self {
            Self::Lost => 0,
            Self::Written => newest,
            Self::Mixed => match chance.below(3) {
                0 => 0,
                1 => newest,
                _ => chance.below(newest + 1),
            },
        }
    }
}

/// Numbers that look random and are the same in every run (`SplitMix64`).
#[derive(Debug, Clone)]
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct Disk {
    files: Vec<File>,
    synced_names: Names,
    /// As the names were after each change since the folder was synced.
    changes: Vec<Change>,
    names: Names,
}

/// One change of names, made whole or not at all: what each name stands for after it.
type Change = Vec<(String, Option<usize>)>;

#[derive(Debug, Clone, Default)]
struct File {
    synced: Vec<u8>,
    /// What was written since the last sync and before the file was first cut off.
    written: Written,
    /// Each length to which it was cut off since, and what was written after that.
    cuts: Vec<(usize, Written)>,
}

#[derive(Debug, Clone, Default)]
struct Written {
    /// Each length that the file grew to, the newest last.
    lengths: Vec<usize>,
    /// What sectors held, the newest last.
    sectors: BTreeMap<usize, Vec<Sector>>,
}

impl Disk {
    /// A disk on which everything in the folder is synced.
    pub(super) fn of(image: &Image) -> Self {
        let mut disk = Self::default();
        for (name, content) in image {
            disk.synced_names.insert(name.clone(), disk.files.len());
            disk.files.push(File {
                synced: content.clone(),
                ..File::default()
            });
        }
        disk.names = disk.synced_names.clone();
        disk
    }

    pub(super) fn apply(&mut self, event: &Event) {
        match event {
            Event::Create(name) => {
                self.files.push(File::default());
                self.rename(vec![(name.clone(), Some(self.files.len() - 1))]);
            }
            Event::Write {
                name,
                offset,
                bytes,
            } => self.file(name).write(*offset, bytes),
            Event::Truncate { name, length } => self.file(name).truncate(*length),
            Event::Sync(name) if name.is_empty() => {
                self.synced_names = self.names.clone();
                self.changes.clear();
            }
            Event::Sync(name) => self.file(name).sync(),
            Event::Unlink(name) => self.rename(vec![(name.clone(), None)]),
            Event::Rename { from, to } => {
                let file = self.names[from];
                self.rename(vec![(from.clone(), None), (to.clone(), Some(file))]);
            }
        }
    }

    fn file(&mut self, name: &str) -> &mut File {
        &mut self.files[self.names[name]]
    }

    fn rename(&mut self, change: Change) {
        make(&mut self.names, &change);
        self.changes.push(change);
    }

    /// The power is cut now.
    pub(super) fn cut(&self, fate: Fate, chance: &mut Chance) -> Image {
        let mut names = self.synced_names.clone();
        for change in &self.changes {
            if fate.choose(1, chance) == 1 {
                make(&mut names, change);
            }
        }
        names
            .into_iter()
            .map(|(name, file)| (name, self.files[file].cut(fate, chance)))
            .collect()
    }
}

fn make(names: &mut Names, change: &Change) {
    for (name, file) in change {
        match file {
            Some(file) => names.insert(name.clone(), *file),
            None => names.remove(name),
        };
    }
}

impl File {
    fn newest(&mut self) -> &mut Written {
        match self.cuts.last_mut() {
            Some((_, written)) => written,
            None => &mut self.written,
        }
    }

    fn write(&mut self, offset: usize, bytes: &[u8]) {
        let before = self.cut(Fate::Written, &mut Chance(0));
        let end = offset + bytes.len();
        let written = self.newest();
        for (at, part) in pieces(offset, bytes) {
            let number = at / SECTOR;
            let mut sector = sector_of(&before, number);
            sector[at % SECTOR..][..part.len()].copy_from_slice(part);
            written.sectors.entry(number).or_default().push(sector);
        }
        if end > before.len() {
            written.lengths.push(end);
        }
    }

    fn truncate(&mut self, length: usize) {
        self.cuts.push((length, Written::default()));
    }

    fn sync(&mut self) {
        *self = Self {
            synced: self.cut(Fate::Written, &mut Chance(0)),
            ..Self::default()
        };
    }

    fn cut(&self, fate: Fate, chance: &mut Chance) -> Vec<u8> {
        let mut content = self.synced.clone();
        self.written.reach(&mut content, fate, chance);
        let cuts = fate.choose(self.cuts.len(), chance);
        for (length, written) in &self.cuts[..cuts] {
            content.resize(*length, 0);
            written.reach(&mut content, fate, chance);
        }
        content
    }
}

impl Written {
    /// Changes what is on the disk as far as this was written out.
    fn reach(&self, content: &mut Vec<u8>, fate: Fate, chance: &mut Chance) {
        let length = match fate.choose(self.lengths.len(), chance) {
            0 => content.len(),
            version => self.lengths[version - 1],
        };
        content.resize(length.next_multiple_of(SECTOR), 0);
        for (number, versions) in &self.sectors {
            let version = fate.choose(versions.len(), chance);
            let place = content.get_mut(number * SECTOR..(number + 1) * SECTOR);
            if let (Some(place), 1..) = (place, version) {
                place.copy_from_slice(&versions[version - 1]);
            }
        }
        content.truncate(length);
    }
}

/// `bytes` at `offset`, cut where sectors end.
fn pieces(offset: usize, bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let end = offset + bytes.len();
    (offset / SECTOR..end.div_ceil(SECTOR)).map(move |sector| {
        let from = offset.max(sector * SECTOR);
        let to = end.min((sector + 1) * SECTOR);
        (from, &bytes[from - offset..to - offset])
    })
}

fn sector_of(content: &[u8], number: usize) -> Sector {
    let mut sector = [0; SECTOR];
    let start = content.len().min(number * SECTOR);
    let end = content.len().min(start + SECTOR);
    sector[..end - start].copy_from_slice(&content[start..end]);
    sector
}

/// The files of a folder.
pub(super) fn image_of(folder: &Path) -> Image {
    fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            (name, fs::read(file.path()).unwrap())
        })
        .collect()
}

/// Makes the folder's files those of the image.
pub(super) fn lay_out(image: &Image, folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir(folder).unwrap();
    for (name, content) in image {
        fs::write(folder.join(name), content).unwrap();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(offset: usize, bytes: &[u8]) -> Event {
        Event::Write {
            name: "a".to_owned(),
            offset,
            bytes: bytes.to_vec(),
        }
    }

    fn disk(events: &[Event]) -> Disk {
        let mut disk = Disk::default();
        for event in events {
            disk.apply(event);
        }
        disk
    }

    fn cuts(disk: &Disk) -> Vec<Image> {
        let mut chance = Chance(1);
        (0..200)
            .map(|_| disk.cut(Fate::Mixed, &mut chance))
            .collect()
    }

    #[test]
    fn what_was_synced_with_its_folder_is_there() {
        let synced = disk(&[
            Event::Create("a".to_owned()),
            write(0, &[7; 1000]),
            Event::Sync("a".to_owned()),
            Event::Sync(String::new()),
        ]);
        let whole = Image::from([("a".to_owned(), vec![7; 1000])]);
        assert!(cuts(&synced).iter().all(|image| *image == whole));
    }

    #[test]
    fn a_name_is_there_only_when_the_folder_was_synced() {
        let unsynced = disk(&[
            Event::Create("a".to_owned()),
            write(0, &[7; 1000]),
            Event::Sync("a".to_owned()),
        ]);
        let there = cuts(&unsynced).iter().filter(|i| !i.is_empty()).count();
        assert!(there > 0 && there < 200, "{there}");
        assert!(unsynced.cut(Fate::Lost, &mut Chance(1)).is_empty());
    }

    #[test]
    fn sectors_come_in_any_order_and_whole() {
        let mut events = vec![
            Event::Create("a".to_owned()),
            write(0, &[1; 1536]),
            Event::Sync("a".to_owned()),
            Event::Sync(String::new()),
        ];
        events.push(write(256, &[2; 1024]));
        let images = cuts(&disk(&events));
        let found = |wanted: [u8; 6]| {
            let halves: Vec<u8> = wanted.iter().flat_map(|value| [*value; 256]).collect();
            images.iter().any(|image| image["a"] == halves)
        };
        assert!(found([1, 1, 2, 2, 1, 1]), "the middle without its ends");
        assert!(found([1, 2, 1, 1, 2, 1]), "the ends without their middle");
        assert!(!found([1, 1, 2, 1, 1, 1]), "a torn sector");
    }

    #[test]
    fn what_was_cut_off_may_be_back_until_it_is_synced() {
        let mut events = vec![
            Event::Create("a".to_owned()),
            write(0, &[1; 600]),
            Event::Sync("a".to_owned()),
            Event::Sync(String::new()),
            Event::Truncate {
                name: "a".to_owned(),
                length: 100,
            },
        ];
        let lengths = |events: &[Event]| {
            let mut lengths: Vec<_> = cuts(&disk(events))
                .iter()
                .map(|image| image["a"].len())
                .collect();
            lengths.sort_unstable();
            lengths.dedup();
            lengths
        };
        assert_eq!(lengths(&events), [100, 600]);
        events.push(Event::Sync("a".to_owned()));
        assert_eq!(lengths(&events), [100]);
    }
}
