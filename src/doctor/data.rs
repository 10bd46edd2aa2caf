//! Whether the data folder keeps what the kiosk is told: its owner, its disk, its databases.

mod mounts;

use super::finding::Finding;
use crate::store::{self, Inspection};
use chrono::{DateTime, Utc};
use mounts::Disk;
use rustix::fs::{Access, access};
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

pub(super) const WHAT: &str = "data folder";

#[derive(Debug)]
pub(super) struct Facts {
    path: PathBuf,
    /// The user who asks, by number.
    user: u32,
    state: State,
    disk: Disk,
    databases: Vec<Inspection>,
}

#[derive(Debug)]
enum State {
    Folder {
        owner: u32,
        /// Permissions, such as `0o700`.
        mode: u32,
        is_writable: bool,
    },
    /// Nothing is there yet; `can_be_made` where this user may make it.
    Absent { can_be_made: bool },
    /// It is a file, or something else.
    NoFolder,
    /// It cannot even be looked at.
    Hidden(io::Error),
}

impl Facts {
    pub(super) fn newest_record(&self) -> Option<DateTime<Utc>> {
        let databases = self.databases.iter();
        databases
            .filter_map(|found| *found.newest_record.as_ref().ok()?)
            .max()
    }
}

/// The folder itself, or the nearest one above it that is there.
pub(super) fn existing_ancestor(folder: &Path) -> io::Result<PathBuf> {
    let whole = std::path::absolute(folder)?;
    let found = whole.ancestors().find(|path| path.exists());
    // The root is always there.
    Ok(found.unwrap_or(&whole).to_owned())
}

pub(super) fn gather(folder: &Path) -> Facts {
    let ancestor = existing_ancestor(folder);
    let is_writable = |path: &Path| access(path, Access::WRITE_OK | Access::EXEC_OK).is_ok();
    let state = match fs::metadata(folder) {
        Ok(found) if found.is_dir() => State::Folder {
            owner: found.uid(),
            mode: found.mode() & 0o777,
            is_writable: is_writable(folder),
        },
        Ok(_) => State::NoFolder,
        Err(error) if error.kind() == io::ErrorKind::NotFound => State::Absent {
            can_be_made: ancestor
                .as_deref()
                .is_ok_and(|ancestor| ancestor.is_dir() && is_writable(ancestor)),
        },
        Err(error) => State::Hidden(error),
    };
    let databases = match state {
        State::Folder { .. } => store::inspect(folder),
        _ => Vec::new(),
    };
    Facts {
        path: folder.to_owned(),
        user: rustix::process::geteuid().as_raw(),
        state,
        disk: ancestor.map_or(Disk::Unknown, |ancestor| mounts::disk_of(&ancestor)),
        databases,
    }
}

/// No folder was named, and none follows from the surroundings.
pub(super) fn nowhere() -> Finding {
    Finding::wrong(
        WHAT,
        "There is no folder to keep places in: neither HOME nor XDG_STATE_HOME is set.",
        "Name one: terskel doctor --data DIR, and start the kiosk with the same --data DIR.",
    )
}

pub(super) fn judge(facts: &Facts) -> Vec<Finding> {
    let mut findings = vec![folder(facts)];
    findings.extend(disk(&facts.disk));
    findings.extend(facts.databases.iter().flat_map(database));
    findings
}

fn folder(facts: &Facts) -> Finding {
    let path = facts.path.display();
    let user = facts.user;
    let wrong = |said: String, advice: String| Finding::wrong(WHAT, said, advice);
    match &facts.state {
        State::Hidden(error) => wrong(
            format!("{path} cannot be looked at: {error}."),
            "Run terskel doctor as the kiosk's user, or name another folder with --data.".into(),
        ),
        State::NoFolder => wrong(
            format!("{path} is not a folder."),
            "Move it away, or name another folder with --data.".into(),
        ),
        State::Absent { can_be_made: true } => Finding::fine(
            WHAT,
            format!("{path} is not there yet. The kiosk makes it when it starts."),
        ),
        State::Absent { can_be_made: false } => wrong(
            format!("{path} is not there, and this user may not make it."),
            format!("Type `sudo install -d -m 700 -o {user} '{path}'`."),
        ),
        State::Folder { owner, .. } if *owner != user => wrong(
            format!("{path} belongs to user number {owner}, and you are number {user}."),
            format!(
                "Run terskel doctor as the user who runs the kiosk. If you are, type `sudo chown \
                 -R {user} '{path}'`."
            ),
        ),
        State::Folder {
            is_writable: false, ..
        } => wrong(
            format!("Nothing can be written into {path}, so no place is kept."),
            format!(
                "Type `chmod 700 '{path}'`. If that does not help, its disk is mounted read-only: \
                 it may be failing. Have it looked at."
            ),
        ),
        State::Folder { mode, .. } if mode & 0o077 != 0 => wrong(
            format!("Other users of this machine can get into {path} (permissions {mode:o})."),
            format!("Type `chmod 700 '{path}'`."),
        ),
        State::Folder { .. } => Finding::fine(WHAT, format!("{path} is yours alone.")),
    }
}

fn disk(disk: &Disk) -> Option<Finding> {
    match disk {
        Disk::Local | Disk::Unknown => None,
        Disk::Memory(kind) => Some(Finding::wrong(
            WHAT,
            format!("It lies in memory ({kind}): every place is lost when the machine restarts."),
            "Name a folder on a disk with --data.",
        )),
        Disk::Network(kind) => Some(Finding::wrong(
            WHAT,
            format!(
                "It lies on another machine ({kind}). A database is not safe there: places could \
                 be lost or given twice."
            ),
            "Name a folder on this machine's own disk with --data.",
        )),
        Disk::Layered(kind) => Some(Finding::note(
            WHAT,
            format!("It lies on a layered disk ({kind}), as live systems and containers have."),
            "Restart the machine and see whether the folder is still there. If not, name one on a \
             disk with --data.",
        )),
    }
}

fn database(found: &Inspection) -> Vec<Finding> {
    let file = found.file;
    let mut findings = vec![match &found.newest_record {
        Ok(None) => Finding::fine(WHAT, format!("No place is kept in {file} yet.")),
        Ok(Some(newest)) => Finding::fine(
            WHAT,
            format!(
                "{file} is sound. Its newest place is of {}.",
                newest.format("%-d %B %Y, %H:%M UTC")
            ),
        ),
        Err(error) => Finding::wrong(
            WHAT,
            format!("The kiosk cannot use {file}."),
            format!("{error}."),
        ),
    }];
    if found.is_in_use {
        findings.push(Finding::fine(
            WHAT,
            "A kiosk is running on it now, which is in nobody's way.",
        ));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;
    use crate::store::StoreError;
    use std::os::unix::fs::PermissionsExt;

    const ME: u32 = 1000;

    fn judged(state: State, disk: Disk, databases: Vec<Inspection>) -> Vec<Finding> {
        judge(&Facts {
            path: "/data".into(),
            user: ME,
            state,
            disk,
            databases,
        })
    }

    fn of_state(state: State) -> Finding {
        judged(state, Disk::Local, Vec::new()).remove(0)
    }

    fn existing(owner: u32, mode: u32, is_writable: bool) -> State {
        State::Folder {
            owner,
            mode,
            is_writable,
        }
    }

    #[test]
    fn a_folder_of_ones_own_or_that_can_be_made_is_fine() {
        assert_eq!(of_state(existing(ME, 0o700, true)).verdict, Verdict::Fine);
        let absent = State::Absent { can_be_made: true };
        assert_eq!(of_state(absent).verdict, Verdict::Fine);
    }

    #[test]
    fn a_folder_that_cannot_be_used_or_that_others_see_says_what_to_type() {
        let cases = [
            (existing(0, 0o700, true), "chown"),
            (existing(ME, 0o500, false), "chmod 700"),
            (existing(ME, 0o755, true), "chmod 700"),
            (existing(ME, 0o710, true), "chmod 700"),
            (State::Absent { can_be_made: false }, "install -d -m 700"),
            (State::NoFolder, "--data"),
            (
                State::Hidden(io::ErrorKind::PermissionDenied.into()),
                "kiosk's user",
            ),
        ];
        for (state, advice) in cases {
            let finding = of_state(state);
            assert!(finding.is_wrong(), "{finding:?}");
            assert!(
                finding.advice.as_ref().unwrap().contains(advice),
                "{finding:?}"
            );
        }
        assert!(nowhere().is_wrong());
    }

    #[test]
    fn a_disk_that_forgets_or_is_elsewhere_is_wrong() {
        let on = |disk| judged(existing(ME, 0o700, true), disk, Vec::new());
        assert_eq!(on(Disk::Local).len(), 1);
        assert_eq!(on(Disk::Unknown).len(), 1);
        assert!(on(Disk::Memory("tmpfs".into()))[1].is_wrong());
        assert!(on(Disk::Network("nfs4".into()))[1].is_wrong());
        assert_eq!(
            on(Disk::Layered("overlay".into()))[1].verdict,
            Verdict::Note
        );
    }

    #[test]
    fn a_database_is_sound_or_says_what_to_do_and_a_running_kiosk_is_fine() {
        let with = |newest_record, is_in_use| {
            let database = Inspection {
                file: "signups.db",
                is_in_use,
                newest_record,
            };
            database_findings(database)
        };
        let newest: DateTime<Utc> = "2026-11-24T09:00:00Z".parse().unwrap();
        let sound = with(Ok(Some(newest)), true);
        assert!(sound.iter().all(|finding| finding.verdict == Verdict::Fine));
        assert!(sound[0].said.contains("24 November 2026, 09:00 UTC"));
        assert!(sound[1].said.contains("kiosk is running"));
        assert_eq!(with(Ok(None), false).len(), 1);

        let newer = StoreError::Newer { found: 9, known: 1 };
        let wrong = with(Err(newer), false);
        assert!(wrong[0].is_wrong());
        assert!(wrong[0].advice.as_ref().unwrap().contains("format 9"));
    }

    fn database_findings(found: Inspection) -> Vec<Finding> {
        let all = judged(existing(ME, 0o700, true), Disk::Local, vec![found]);
        all.into_iter().skip(1).collect()
    }

    #[test]
    fn what_is_there_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("data");
        let absent = gather(&inside);
        assert!(matches!(absent.state, State::Absent { can_be_made: true }));
        assert!(!inside.exists(), "looking has made it");

        fs::write(&inside, "").unwrap();
        assert!(matches!(gather(&inside).state, State::NoFolder));
        let below = gather(&inside.join("below"));
        assert!(!matches!(below.state, State::Folder { .. }), "{below:?}");

        fs::remove_file(&inside).unwrap();
        fs::create_dir(&inside).unwrap();
        fs::set_permissions(&inside, fs::Permissions::from_mode(0o750)).unwrap();
        let there = gather(&inside);
        assert!(
            matches!(there.state, State::Folder { mode: 0o750, owner, is_writable: true }
            if owner == there.user)
        );
        let files: Vec<_> = there.databases.iter().map(|one| one.file).collect();
        assert_eq!(files, ["signups.db", "survey.db"]);
    }
}
