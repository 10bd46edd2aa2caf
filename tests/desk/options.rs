//! What to start, on which screen, and in whose surroundings.

use super::process::Variables;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

/// What stands between the program and the screen.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stand {
    /// An X server, without a window manager.
    X11,
    /// A Wayland compositor whose screen can be changed.
    Sway,
    /// The Wayland compositor made for kiosks.
    Cage,
}

/// What to start, and where.
#[derive(Debug, Clone)]
pub struct Options {
    pub(super) program: PathBuf,
    /// For every command: configuration and clock.
    common: Vec<String>,
    /// For the kiosk alone.
    pub(super) kiosk: Vec<String>,
    pub(super) size: (u16, u16),
    /// By how much the compositor scales, where there is one that does.
    pub(super) scale: u8,
    pub(super) stand: Stand,
    pub(super) bus: bool,
    /// Beside those that every program gets here.
    pub(super) variables: Variables,
}

impl Options {
    /// The demonstration of the configuration in `root`, on a quiet Tuesday morning.
    pub fn demo(program: impl Into<PathBuf>, root: &Path) -> Self {
        let config = root.join("kiosk-config").display().to_string();
        let common = ["--config", &config, "--now", "2026-11-24T09:00:00"];
        Self {
            program: program.into(),
            common: common.map(str::to_owned).into(),
            kiosk: vec!["--demo".to_owned()],
            size: (1920, 1080),
            scale: 1,
            stand: Stand::X11,
            bus: true,
            variables: Variables::new(),
        }
    }

    /// At another time, for every command.
    pub fn at(mut self, time: &str) -> Self {
        if let Some(now) = self.common.last_mut() {
            time.clone_into(now);
        }
        self
    }

    /// With the configuration in another folder.
    pub fn configured(mut self, folder: &Path) -> Self {
        if let Some(config) = self.common.get_mut(1) {
            *config = folder.display().to_string();
        }
        self
    }

    pub(super) fn configuration(&self) -> &Path {
        self.common.get(1).map_or(Path::new(""), Path::new)
    }

    /// Another copy of the program.
    pub(super) fn program(mut self, program: PathBuf) -> Self {
        self.program = program;
        self
    }

    /// Under sway, a Wayland compositor.
    pub fn under_sway(mut self) -> Self {
        self.stand = Stand::Sway;
        self
    }

    /// On a screen that sway scales.
    pub fn scaled(mut self, scale: u8) -> Self {
        self.scale = scale;
        self
    }

    /// Under cage, a Wayland compositor.
    pub fn under_cage(mut self) -> Self {
        self.stand = Stand::Cage;
        self
    }

    /// As visitors meet it: it cannot be left, and no mouse pointer is drawn.
    pub fn for_visitors(mut self) -> Self {
        self.kiosk.retain(|argument| argument != "--demo");
        self
    }

    /// On a screen of this size in pixels.
    pub fn size(mut self, width: u16, height: u16) -> Self {
        self.size = (width, height);
        self
    }

    /// Without a session bus, and so without anything assistive.
    pub fn without_bus(mut self) -> Self {
        self.bus = false;
        self
    }

    /// With one more environment variable.
    pub fn variable(mut self, (name, value): (&str, String)) -> Self {
        self.variables.push((name.to_owned(), value));
        self
    }

    /// With one more argument for the kiosk.
    pub fn argument(mut self, argument: &str) -> Self {
        self.kiosk.push(argument.to_owned());
        self
    }
}

/// Nobody's surroundings: a home of its own, no settings of whoever runs the tests.
pub(super) fn variables(folder: &Path) -> Variables {
    let inside = |name: &str| {
        let path = folder.join(name);
        let mut folder = std::fs::DirBuilder::new();
        // A folder of sockets is its user's alone.
        let made = folder.recursive(true).mode(0o700).create(&path);
        made.expect("a folder in the temporary folder");
        path.display().to_string()
    };
    let path = std::env::var("PATH").unwrap_or_default();
    let variables = [
        ("PATH", path),
        ("LANG", "C.UTF-8".to_owned()),
        ("HOME", inside("home")),
        ("XDG_RUNTIME_DIR", inside("runtime")),
        ("XDG_CONFIG_HOME", inside("config")),
        ("XDG_STATE_HOME", inside("state")),
        ("XDG_CACHE_HOME", inside("cache")),
        ("XDG_DATA_HOME", inside("share")),
        // The assistive services would write into the desktop's settings.
        ("GSETTINGS_BACKEND", "memory".to_owned()),
        ("RUST_BACKTRACE", "1".to_owned()),
    ];
    variables.map(|(key, value)| (key.to_owned(), value)).into()
}

/// The words after the program's name; the data lie in the desk's own folder.
pub(super) fn arguments(options: &Options, command: &[String], folder: &Path) -> Vec<String> {
    let data = folder.join("data").display().to_string();
    let data = ["--data".to_owned(), data];
    [command, &options.common, &data].concat()
}
