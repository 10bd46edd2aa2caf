//! A virtual screen with a finger and a keyboard: Xvfb, XTEST, and pictures of what it shows.

use super::process::{Process, Variables};
use super::screen::Area;
use image::RgbaImage;
use std::collections::HashMap;
use std::path::Path;
use std::process::Stdio;
use x11rb::connection::Connection as _;
use x11rb::protocol::xfixes::ConnectionExt as _;
use x11rb::protocol::xproto::{
    self, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConfigureWindowAux, ConnectionExt as _,
    ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, MapState,
    Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// The left mouse button, which is what a touch screen without multitouch sends.
const LEFT: u8 = 1;

/// A key by its X11 keysym.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(pub u32);

impl Key {
    pub const TAB: Self = Self(0xff09);
    pub const ENTER: Self = Self(0xff0d);
    pub const ESCAPE: Self = Self(0xff1b);
    pub const LEFT: Self = Self(0xff51);
    pub const UP: Self = Self(0xff52);
    pub const RIGHT: Self = Self(0xff53);
    pub const DOWN: Self = Self(0xff54);
    pub const SHIFT: Self = Self(0xffe1);
    pub const CONTROL: Self = Self(0xffe3);
    pub const F1: Self = Self(0xffbe);

    /// The key that writes an ASCII letter or digit.
    pub fn letter(letter: char) -> Self {
        Self(u32::from(letter))
    }
}

/// A virtual screen of its own; gone when dropped.
pub struct Xvfb {
    connection: RustConnection,
    _server: Process,
    name: String,
    root: Window,
    size: (u16, u16),
    keys: HashMap<Key, u8>,
}

impl Xvfb {
    /// Starts an X server on the first free display.
    ///
    /// # Panics
    /// When Xvfb is missing or does not start, with its own words.
    pub fn start(size: (u16, u16), variables: &Variables, folder: &Path) -> Self {
        let (width, height) = size;
        let geometry = format!("{width}x{height}x24");
        let mut server = Process::start(
            "Xvfb",
            [
                "-displayfd",
                "1",
                "-screen",
                "0",
                &geometry,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            variables,
            &folder.join("xvfb.log"),
            Stdio::piped(),
        );
        let name = format!(":{}", server.first_line("xvfb"));
        let (connection, number) = x11rb::connect(Some(&name))
            .unwrap_or_else(|error| panic!("no connection to the screen {name}: {error}"));
        let root = connection.setup().roots[number].root;
        let keys = keys(&connection);
        Self {
            connection,
            _server: server,
            name,
            root,
            size,
            keys,
        }
    }

    /// What goes into `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn area(&self) -> Area {
        let (width, height) = (self.size.0.into(), self.size.1.into());
        Area {
            x: 0,
            y: 0,
            width,
            height,
        }
    }

    /// Puts a finger down.
    pub fn press(&self, (x, y): (i32, i32)) {
        self.slide((x, y));
        self.fake(BUTTON_PRESS_EVENT, LEFT, 0, 0);
    }

    /// Moves the finger, whether it is down or not.
    pub fn slide(&self, (x, y): (i32, i32)) {
        let place = |value: i32| i16::try_from(value).expect("a place on the screen");
        self.fake(MOTION_NOTIFY_EVENT, 0, place(x), place(y));
    }

    /// Lifts the finger.
    pub fn release(&self) {
        self.fake(BUTTON_RELEASE_EVENT, LEFT, 0, 0);
    }

    /// Strikes a key, with the keys in `held` down meanwhile.
    pub fn key(&self, key: Key, held: &[Key]) {
        let code = |key: &Key| {
            let code = self.keys.get(key);
            *code.unwrap_or_else(|| panic!("this keyboard has no key {key:?}"))
        };
        for held in held {
            self.fake(KEY_PRESS_EVENT, code(held), 0, 0);
        }
        self.fake(KEY_PRESS_EVENT, code(&key), 0, 0);
        self.fake(KEY_RELEASE_EVENT, code(&key), 0, 0);
        for held in held.iter().rev() {
            self.fake(KEY_RELEASE_EVENT, code(held), 0, 0);
        }
    }

    fn fake(&self, event: u8, detail: u8, x: i16, y: i16) {
        let (now, device) = (x11rb::CURRENT_TIME, 0);
        self.connection
            .xtest_fake_input(event, detail, now, self.root, x, y, device)
            .and_then(|_| self.connection.flush())
            .expect("the screen takes input");
    }

    /// Where the program's window is, once it is shown.
    pub fn window(&self) -> Option<Area> {
        let window = self.uppermost()?;
        let geometry = self.connection.get_geometry(window).ok()?.reply().ok()?;
        Some(Area {
            x: geometry.x.into(),
            y: geometry.y.into(),
            width: geometry.width.into(),
            height: geometry.height.into(),
        })
    }

    /// Makes the program's window as large as the screen.
    pub fn fill(&self) {
        if let Some(window) = self.uppermost()
            && self.window() != Some(self.area())
        {
            let (width, height) = self.size;
            let whole = ConfigureWindowAux::new()
                .x(0)
                .y(0)
                .width(u32::from(width))
                .height(u32::from(height));
            // A window that is gone meanwhile is missed by whoever waits for it.
            let _ = self.connection.configure_window(window, &whole);
            let _ = self.connection.flush();
        }
    }

    /// Gives the keyboard to the program's window, as a window manager would. Says whether it took it.
    pub fn give_focus(&self) -> bool {
        self.uppermost().is_some_and(|window| {
            let (to, now) = (InputFocus::POINTER_ROOT, x11rb::CURRENT_TIME);
            let given = self.connection.set_input_focus(to, window, now);
            given.is_ok_and(|cookie| cookie.check().is_ok())
        })
    }

    /// The uppermost window that is shown.
    fn uppermost(&self) -> Option<Window> {
        let tree = self.connection.query_tree(self.root).ok()?.reply().ok()?;
        tree.children.into_iter().rev().find(|&window| {
            let attributes = self.connection.get_window_attributes(window);
            let attributes = attributes.ok().and_then(|cookie| cookie.reply().ok());
            attributes.is_some_and(|attributes| attributes.map_state == MapState::VIEWABLE)
        })
    }

    /// Whether a mouse pointer is drawn where the finger is.
    pub fn has_pointer(&self) -> bool {
        self.connection
            .xfixes_query_version(5, 0)
            .and_then(|_| self.connection.xfixes_get_cursor_image())
            .expect("the screen can be asked for its pointer")
            .reply()
            .expect("the screen gives its pointer")
            .cursor_image
            .iter()
            .any(|pixel| pixel >> 24 != 0)
    }

    /// What the whole screen shows now.
    pub fn picture(&self) -> RgbaImage {
        let (width, height) = self.size;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)
            .expect("the screen can be asked for its picture")
            .reply()
            .expect("the screen gives its picture");
        let mut pixels = image.data;
        for pixel in pixels.chunks_exact_mut(4) {
            pixel.swap(0, 2);
            pixel[3] = u8::MAX;
        }
        RgbaImage::from_raw(width.into(), height.into(), pixels).expect("four bytes a pixel")
    }
}

/// Which key code writes a keysym without a modifier.
fn keys(connection: &RustConnection) -> HashMap<Key, u8> {
    let setup = connection.setup();
    let (first, last) = (setup.min_keycode, setup.max_keycode);
    let mapping = xproto::get_keyboard_mapping(connection, first, last - first + 1)
        .expect("the screen has a keyboard")
        .reply()
        .expect("the keyboard has keys");
    let columns = usize::from(mapping.keysyms_per_keycode);
    let plain = mapping
        .keysyms
        .chunks_exact(columns)
        .map(|syms| Key(syms[0]));
    plain.zip(first..=last).collect()
}
