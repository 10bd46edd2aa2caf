//! The program as cage's only client, as it stands in a library. cage's panel is a window on a virtual screen.

use super::process::{Process, Variables};
use super::xvfb::Xvfb;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// cage tells nobody how its client ended, and which process it is, so a shell between them does.
const CLIENT: &str = r#""$0" "$@" & echo $! $WAYLAND_DISPLAY; wait $!; echo $? > "$EXIT_CODE""#;

/// The virtual screen for a cage, and what the shell in it leaves behind.
pub struct Cage {
    pub(super) xvfb: Xvfb,
    exit_code: PathBuf,
}

impl Cage {
    pub fn prepare(size: (u16, u16), variables: &Variables, folder: &Path) -> Self {
        Self {
            xvfb: Xvfb::start(size, variables, folder),
            exit_code: folder.join("exit-code"),
        }
    }

    /// Starts cage with the program in it. Asked to end, it is the program that ends, and cage with it:
    /// cage 0.1.4 does not end in order by itself. `variables` get what another client needs.
    pub fn launch(
        &self,
        program: &Path,
        arguments: &[String],
        variables: &mut Variables,
        log: &Path,
    ) -> Process {
        let exit_code = self.exit_code.display().to_string();
        let of_cage = [
            ("WLR_BACKENDS", "x11"),
            ("WLR_RENDERER", "pixman"),
            ("DISPLAY", self.xvfb.name()),
            ("EXIT_CODE", &exit_code),
        ];
        let of_cage = of_cage.map(|(key, value)| (key.to_owned(), value.to_owned()));
        let surroundings = [variables.as_slice(), &of_cage].concat();
        let mut words = ["--", "sh", "-c", CLIENT].map(OsString::from).to_vec();
        words.push(program.into());
        words.extend(arguments.iter().map(OsString::from));
        let mut cage = Process::start("cage", words, &surroundings, log, Stdio::piped());
        let told = cage.first_line("cage (and xwayland, without which it does not start)");
        let (client, display) = told
            .split_once(' ')
            .unwrap_or_else(|| panic!("the shell in cage said {told:?}"));
        cage.ends_with(client.parse().expect("the number of a process"));
        variables.push(("WAYLAND_DISPLAY".to_owned(), display.to_owned()));
        cage
    }

    /// How the program ended.
    pub fn exit_code(&self) -> Option<i32> {
        let text = std::fs::read_to_string(&self.exit_code).ok()?;
        text.trim().parse().ok()
    }
}
