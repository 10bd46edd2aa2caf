//! What the program draws on: an X server of its own, or a Wayland compositor of its own.

use super::cage::Cage;
use super::options::{Options, Stand};
use super::process::{Process, Variables};
use super::sway::Sway;
use super::xvfb::Xvfb;
use image::{RgbaImage, imageops};
use std::ffi::OsString;
use std::path::Path;
use std::process::{ExitStatus, Stdio};

/// A rectangle in pixels of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Area {
    pub fn centre(self) -> (i32, i32) {
        (self.x + self.width / 2, self.y + self.height / 2)
    }

    /// What both hold, if there is any such place.
    pub fn intersection(self, other: Self) -> Option<Self> {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        let width = (self.x + self.width).min(other.x + other.width) - x;
        let height = (self.y + self.height).min(other.y + other.height) - y;
        let both = Self {
            x,
            y,
            width,
            height,
        };
        (width > 0 && height > 0).then_some(both)
    }

    pub fn contains(self, (x, y): (i32, i32)) -> bool {
        (self.x..self.x + self.width).contains(&x) && (self.y..self.y + self.height).contains(&y)
    }

    /// Nine places spread over the inside.
    pub fn grid(self) -> Vec<(i32, i32)> {
        let quarters = [2, 1, 3];
        let rows = quarters.map(|row| self.y + self.height * row / 4);
        let columns = quarters.map(|column| self.x + self.width * column / 4);
        let row = |y: i32| columns.map(|x| (x, y));
        rows.into_iter().flat_map(row).collect()
    }

    pub fn within(self, other: Self) -> bool {
        self.width > 0 && self.height > 0 && self.intersection(other) == Some(self)
    }
}

/// A screen of its own; gone when dropped.
pub enum Screen {
    X11(Xvfb),
    Cage(Cage),
    Sway(Sway),
}

impl Screen {
    /// Starts it, and adds what the program needs to find it.
    ///
    /// # Panics
    /// When it does not start, with what is missing.
    pub fn start(options: &Options, variables: &mut Variables, folder: &Path) -> Self {
        match options.stand {
            Stand::X11 => {
                let xvfb = Xvfb::start(options.size, variables, folder);
                variables.push(("DISPLAY".to_owned(), xvfb.name().to_owned()));
                Self::X11(xvfb)
            }
            Stand::Sway => {
                let sway = Sway::start(options, variables, folder);
                variables.push(("WAYLAND_DISPLAY".to_owned(), sway.name().to_owned()));
                Self::Sway(sway)
            }
            Stand::Cage => Self::Cage(Cage::prepare(options.size, variables, folder)),
        }
    }

    /// Starts the program on it. What it writes to standard error goes into `log`.
    pub fn launch(
        &self,
        program: &Path,
        arguments: &[String],
        variables: &mut Variables,
        log: &Path,
    ) -> Process {
        match self {
            Self::Cage(cage) => cage.launch(program, arguments, variables, log),
            Self::X11(_) | Self::Sway(_) => {
                let words: Vec<OsString> = arguments.iter().map(OsString::from).collect();
                Process::start(program, words, variables, log, Stdio::null())
            }
        }
    }

    /// The exit code of the program, given how the process ended that `launch` started.
    pub fn exit_code(&self, ended: ExitStatus) -> Option<i32> {
        match self {
            Self::Cage(cage) => cage.exit_code(),
            Self::X11(_) | Self::Sway(_) => ended.code(),
        }
    }

    /// What is still missing of a window over the whole screen that takes keys. A compositor sees
    /// to that by itself.
    pub fn lacks(&self) -> Option<&'static str> {
        let xvfb = match self {
            Self::X11(xvfb) => xvfb,
            Self::Cage(cage) => {
                // To cage, this window is its screen, and it begins with a size of its own choice.
                cage.xvfb.fill();
                &cage.xvfb
            }
            Self::Sway(_) => return None,
        };
        if xvfb.window() != Some(xvfb.area()) {
            return Some("a window over the whole screen");
        }
        (!xvfb.give_focus()).then_some("a window that takes keys")
    }

    /// Where fingers and keys are.
    pub fn hands(&self) -> &Xvfb {
        match self {
            Self::X11(xvfb) => xvfb,
            Self::Cage(cage) => &cage.xvfb,
            Self::Sway(_) => {
                panic!("under sway there is neither finger nor key: use a screen reader's commands")
            }
        }
    }

    /// The compositor whose screen can be changed.
    pub fn sway(&mut self) -> &mut Sway {
        match self {
            Self::Sway(sway) => sway,
            Self::X11(_) | Self::Cage(_) => panic!("this desk does not stand under sway"),
        }
    }

    pub fn area(&self) -> Area {
        match self {
            Self::X11(xvfb) => xvfb.area(),
            Self::Cage(cage) => cage.xvfb.area(),
            Self::Sway(sway) => {
                let (width, height) = sway.picture().dimensions();
                let length = |pixels: u32| i32::try_from(pixels).expect("a screen's side");
                Area {
                    x: 0,
                    y: 0,
                    width: length(width),
                    height: length(height),
                }
            }
        }
    }

    /// What the whole screen shows now.
    pub fn picture(&self) -> RgbaImage {
        match self {
            Self::X11(xvfb) => xvfb.picture(),
            Self::Cage(cage) => cage.xvfb.picture(),
            Self::Sway(sway) => sway.picture(),
        }
    }

    /// What a part of the screen shows now.
    pub fn part(&self, area: Area) -> RgbaImage {
        let length = |value: i32| u32::try_from(value).expect("an area on the screen");
        let (x, y) = (length(area.x), length(area.y));
        let (width, height) = (length(area.width), length(area.height));
        imageops::crop_imm(&self.picture(), x, y, width, height).to_image()
    }
}
