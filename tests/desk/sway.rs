//! A Wayland compositor that draws into memory, with a screen that can be turned, scaled and taken away.

use super::options::Options;
use super::process::{Output, Process, Variables};
use image::RgbaImage;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

/// How long one of its tools may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// sway without a panel, without a card, without X; gone when dropped.
pub struct Sway {
    compositor: Process,
    /// What goes into `WAYLAND_DISPLAY`.
    name: String,
    variables: Variables,
    folder: PathBuf,
}

impl Sway {
    /// Starts it with one screen.
    ///
    /// # Panics
    /// When sway is missing or does not start, with its own words.
    pub fn start(options: &Options, variables: &Variables, folder: &Path) -> Self {
        let folder = folder.join("sway");
        std::fs::create_dir(&folder).expect("a folder in the temporary folder");
        let config = folder.join("config");
        let ((width, height), scale) = (options.size, options.scale);
        // What it executes, it executes when it is ready.
        let lines = format!(
            "xwayland disable\n\
             output HEADLESS-1 mode --custom {width}x{height} scale {scale}\n\
             exec echo $WAYLAND_DISPLAY\n",
        );
        std::fs::write(&config, lines).expect("a file in the temporary folder");
        let mut variables = variables.clone();
        let socket = folder.join("socket").display().to_string();
        for (key, value) in [
            ("WLR_BACKENDS", "headless"),
            ("WLR_RENDERER", "pixman"),
            ("WLR_LIBINPUT_NO_DEVICES", "1"),
            ("SWAYSOCK", &socket),
        ] {
            variables.push((key.to_owned(), value.to_owned()));
        }
        let config = config.display().to_string();
        let mut compositor = Process::start(
            "sway",
            ["--config", &config],
            &variables,
            &folder.join("log"),
            Stdio::piped(),
        );
        let name = compositor.first_line("sway");
        variables.push(("WAYLAND_DISPLAY".to_owned(), name.clone()));
        Self {
            compositor,
            name,
            variables,
            folder,
        }
    }

    /// What goes into `WAYLAND_DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Says something to it, such as `output HEADLESS-1 scale 2`. Whether it did so.
    pub fn told(&self, command: &str) -> bool {
        self.run("swaymsg", &["--", command]).status == Some(0)
    }

    /// What its screens show now, in their own pixels.
    ///
    /// # Panics
    /// When grim is missing, or there is no screen.
    pub fn picture(&self) -> RgbaImage {
        let path = self.folder.join("picture.png");
        let output = self.run("grim", &["-l", "0", &path.display().to_string()]);
        assert_eq!(
            output.status,
            Some(0),
            "no picture of sway's screen. Is the package grim installed?\n{}",
            output.stderr
        );
        image::open(&path).expect("a picture").to_rgba8()
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        Process::run(program, arguments, &self.variables, &self.folder, PATIENCE)
    }

    /// Ends it as a crash would.
    pub fn kill(&mut self) {
        self.compositor.kill();
    }

    /// Asks it to end, and says how it did; `None` if it did not.
    pub fn terminate(&mut self) -> Option<ExitStatus> {
        self.compositor.terminate(PATIENCE)
    }
}
