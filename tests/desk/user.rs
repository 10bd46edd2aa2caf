//! An ordinary user for those tests that root cannot run: Wayland's compositors refuse to serve root.

use super::Options;
use rustix::process::{Gid, Uid, geteuid};
use rustix::thread::{set_thread_gid, set_thread_groups, set_thread_uid};
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::thread;

/// Debian's `nobody` and `nogroup`.
const NOBODY: u32 = 65_534;

/// Runs a test as whoever runs all of them, and where that is root, as nobody, from copies that
/// nobody can read: the checkout may lie in root's home.
pub fn as_ordinary_user(options: Options, test: impl FnOnce(Options) + Send) {
    if !geteuid().is_root() {
        return test(options);
    }
    let copies = tempfile::tempdir().expect("a temporary folder");
    let options = copied(options, copies.path());
    make_place_for_x();
    thread::scope(|scope| {
        // What it starts and connects to takes the user from the thread, not from the process.
        let test = scope.spawn(|| {
            become_nobody();
            test(options);
        });
        test.join()
    })
    .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
}

/// The program and the configuration in `folder`, which nobody owns.
fn copied(options: Options, folder: &Path) -> Options {
    let (program, config) = (folder.join("terskel"), folder.join("kiosk-config"));
    fs::copy(&options.program, &program).expect("a copy of the program");
    fs::set_permissions(&program, Permissions::from_mode(0o755)).expect("it can be executed");
    fs::create_dir(&config).expect("a folder in the temporary folder");
    for file in fs::read_dir(options.configuration()).expect("the configuration's folder") {
        let file = file.expect("a file of the configuration");
        let copy = config.join(file.file_name());
        fs::copy(file.path(), &copy).expect("a copy of the configuration");
        fs::set_permissions(&copy, Permissions::from_mode(0o644)).expect("it can be read");
    }
    fs::set_permissions(&config, Permissions::from_mode(0o755)).expect("it can be read");
    chown(folder, Some(NOBODY), Some(NOBODY)).expect("root gives folders away");
    options.program(program).configured(&config)
}

/// An X server makes the folder of its sockets only as root, and gives nobody a screen without it.
fn make_place_for_x() {
    let folder = Path::new("/tmp/.X11-unix");
    if fs::create_dir(folder).is_ok() {
        fs::set_permissions(folder, Permissions::from_mode(0o1777)).expect("a folder for all");
    }
}

fn become_nobody() {
    set_thread_groups(&[]).expect("root leaves its groups");
    set_thread_gid(Gid::from_raw(NOBODY)).expect("root becomes nobody");
    set_thread_uid(Uid::from_raw(NOBODY)).expect("root becomes nobody");
}
