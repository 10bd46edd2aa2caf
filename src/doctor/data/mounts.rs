//! On what kind of disk a folder lies, from the system's list of mounts.

use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

/// Each with the file system's name for its kind, such as `tmpfs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Disk {
    Local,
    /// Gone when the machine restarts.
    Memory(String),
    /// On another machine.
    Network(String),
    /// One disk over another; whether the upper one lasts cannot be told.
    Layered(String),
    /// The list could not be read.
    Unknown,
}

const MEMORY: [&str; 2] = ["tmpfs", "ramfs"];
const LAYERED: [&str; 3] = ["overlay", "aufs", "unionfs"];
const NETWORK: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "9p",
    "fuse.sshfs",
    "fuse.glusterfs",
    "fuse.rclone",
    "davfs",
    "fuse.davfs2",
];

/// The disk of a folder that is there.
pub(super) fn disk_of(folder: &Path) -> Disk {
    let whole = fs::canonicalize(folder);
    match (whole, fs::read("/proc/self/mountinfo")) {
        (Ok(folder), Ok(mounts)) => disk_in(&folder, &mounts),
        _ => Disk::Unknown,
    }
}

fn disk_in(folder: &Path, mounts: &[u8]) -> Disk {
    let mounts = mounts.split(|byte| *byte == b'\n').filter_map(mount);
    let around = mounts.filter(|(point, _)| folder.starts_with(point));
    // Of two mounts at one point, the later lies over the earlier.
    let Some((_, kind)) = around.max_by_key(|(point, _)| point.components().count()) else {
        return Disk::Unknown;
    };
    let is = |kinds: &[&str]| kinds.contains(&kind.as_str());
    if is(&MEMORY) {
        Disk::Memory(kind)
    } else if is(&NETWORK) {
        Disk::Network(kind)
    } else if is(&LAYERED) {
        Disk::Layered(kind)
    } else {
        Disk::Local
    }
}

/// Where something is mounted, and its kind, from a line such as
/// `36 35 98:0 /root /mnt/point rw shared:1 - ext4 /dev/sda1 rw`.
fn mount(line: &[u8]) -> Option<(PathBuf, String)> {
    let mut cells = line.split(|byte| *byte == b' ');
    let point = unescaped(cells.nth(4)?);
    let kind = cells.skip_while(|cell| *cell != b"-").nth(1)?;
    Some((point, String::from_utf8_lossy(kind).into_owned()))
}

/// A space in a path is written `\040`, and so are tabs, line ends and backslashes.
fn unescaped(mut path: &[u8]) -> PathBuf {
    let mut bytes = Vec::new();
    while let [first, rest @ ..] = path {
        let code = rest.get(..3).and_then(|digits| {
            let digits = std::str::from_utf8(digits).ok()?;
            u8::from_str_radix(digits, 8).ok()
        });
        if let (b'\\', Some(byte)) = (first, code) {
            bytes.push(byte);
            path = &rest[3..];
        } else {
            bytes.push(*first);
            path = rest;
        }
    }
    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &[u8] = b"\
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 27 0:26 / /tmp rw shared:5 master:2 - tmpfs tmpfs rw
31 27 0:40 / /srv/kiosk\\040data rw - nfs4 server:/export rw
32 27 0:41 / /live rw - overlay overlay rw
33 32 254:1 / /live rw - ext4 /dev/vdb rw
";

    #[test]
    fn the_nearest_mount_around_a_folder_is_its_disk() {
        let cases = [
            ("/var/lib/kiosk", Disk::Local),
            ("/tmp/kiosk", Disk::Memory("tmpfs".into())),
            ("/tmpfiles", Disk::Local),
            ("/srv/kiosk data", Disk::Network("nfs4".into())),
            ("/srv/kiosk", Disk::Local),
            ("/live/kiosk", Disk::Local),
        ];
        for (folder, expected) in cases {
            assert_eq!(disk_in(Path::new(folder), MOUNTS), expected, "{folder}");
        }
        let layered = b"1 1 0:1 / / rw - overlay overlay rw";
        assert_eq!(
            disk_in(Path::new("/data"), layered),
            Disk::Layered("overlay".into())
        );
        assert_eq!(disk_in(Path::new("/data"), b""), Disk::Unknown);
    }

    #[test]
    fn the_disk_of_this_machine_is_known() {
        assert_ne!(disk_of(Path::new("/proc")), Disk::Unknown);
    }
}
