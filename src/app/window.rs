//! The window: its size, and what comes from it.

use super::kiosk::Key;
use super::{AppError, Event};
use crate::semantics::Step;
use iced::keyboard::{self, key::Named};
use iced::{Point, Size, Subscription, Task, window};
use std::env;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

/// The window as it opens, in logical pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    pub size: Size,
    /// Physical pixels in each.
    pub scale: f32,
}

impl Opening {
    pub fn of((width, height): (u32, u32)) -> Self {
        let (width, height) = (super::to_float(width), super::to_float(height));
        Self {
            size: Size::new(width, height),
            scale: 1.0,
        }
    }

    /// As large as the screen, where that can be told beforehand: else the first page is drawn in
    /// full HD, drawn too small on the whole screen, and then as it is meant. Where it is told
    /// wrong, [`opened`] mends it.
    pub fn expected() -> Self {
        let Some((pixels, mm)) = crate::doctor::only_screen() else {
            return Self::of((1920, 1080));
        };
        let (physical, scale) = (Self::of(pixels).size, scale(pixels, mm));
        Self {
            size: Size::new(physical.width / scale, physical.height / scale),
            scale,
        }
    }
}

/// Physical pixels in a logical one, as winit reckons them from what an X screen says of itself
/// (`calc_dpi_factor` in its `x11/util/randr.rs`): twelfths of 96 to the inch.
fn scale(pixels: (u32, u32), mm: (u32, u32)) -> f32 {
    let area = |(width, height): (u32, u32)| super::to_float(width) * super::to_float(height);
    if area(mm) == 0.0 {
        return 1.0;
    }
    let per_mm = (area(pixels) / area(mm)).sqrt();
    let scale = ((per_mm * (12.0 * 25.4 / 96.0)).round() / 12.0).max(1.0);
    if scale <= 20.0 { scale } else { 1.0 }
}

pub(super) fn settings(windowed: bool, opening: Opening) -> window::Settings {
    window::Settings {
        size: opening.size,
        position: window::Position::Specific(Point::ORIGIN),
        fullscreen: !windowed,
        decorations: windowed,
        // iced would end without telling the kiosk, as it does when the screen goes away.
        exit_on_close_request: false,
        // By this name a window manager or compositor knows the window.
        platform_specific: window::settings::PlatformSpecific {
            application_id: super::NAME.to_owned(),
            ..window::settings::PlatformSpecific::default()
        },
        ..window::Settings::default()
    }
}

/// What is named as the display although nothing listens there: opening a window on it would end
/// in a panic. `None` where somebody listens, or where it cannot be told from here.
///
/// Of the two window systems, winit takes Wayland where both are named.
pub(super) fn silent_display() -> Option<AppError> {
    let value = |name| env::var(name).ok().filter(|value| !value.is_empty());
    if value("WAYLAND_SOCKET").is_some() {
        // A connection that was opened already, and asking about it would use it up.
        return None;
    }
    if let Some(display) = value("WAYLAND_DISPLAY") {
        // A full path stands for itself.
        let socket = PathBuf::from(value("XDG_RUNTIME_DIR").unwrap_or_default()).join(display);
        let found = socket.is_absolute() && is_listening(&socket);
        return (!found).then_some(AppError::NoCompositor(socket));
    }
    let display = value("DISPLAY")?;
    let number = display.strip_prefix(':')?.split('.').next()?;
    let socket = Path::new("/tmp/.X11-unix").join(format!("X{number}"));
    (!is_listening(&socket)).then_some(AppError::NoServer(display))
}

fn is_listening(socket: &Path) -> bool {
    UnixStream::connect(socket).is_ok()
}

/// Where there is no window manager, nobody makes the window as large as the screen: it does so
/// itself, unless it is to have a size of its own.
pub(super) fn opened(windowed: bool) -> Task<Event> {
    window::oldest().and_then(move |id| {
        let fill = window::monitor_size(id).and_then(move |screen| {
            window::size(id).then(move |size| {
                if size == screen {
                    Task::none()
                } else {
                    window::resize(id, screen)
                }
            })
        });
        if windowed {
            measured(id)
        } else {
            fill.chain(measured(id))
        }
    })
}

fn measured(id: window::Id) -> Task<Event> {
    window::size(id).then(move |size| {
        window::scale_factor(id).map(move |scale| Event::Resized {
            width: size.width,
            height: size.height,
            scale,
        })
    })
}

pub(super) fn events(demo: bool) -> Subscription<Event> {
    let all = iced::event::listen_with(|event, _status, _id| match event {
        iced::Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modifiers,
            repeat: false,
            ..
        }) => Some(Heard::Key(key, modifiers)),
        iced::Event::Window(window::Event::Resized(_) | window::Event::Rescaled(_)) => {
            Some(Heard::Resized)
        }
        iced::Event::Window(window::Event::CloseRequested) => Some(Heard::CloseRequested),
        iced::Event::Window(window::Event::Focused) => Some(Heard::Focused(true)),
        iced::Event::Window(window::Event::Unfocused) => Some(Heard::Focused(false)),
        _ => None,
    });
    all.with(demo).filter_map(|(demo, heard)| match heard {
        Heard::Key(key, modifiers) if demo && modifiers.control() && is_letter(&key, "q") => {
            Some(Event::Leave)
        }
        Heard::Key(key, modifiers) => Some(Event::Key(meaning(&key, modifiers))),
        Heard::CloseRequested => demo.then_some(Event::Leave),
        Heard::Resized => Some(Event::Measure),
        Heard::Focused(focused) => Some(Event::WindowFocused(focused)),
    })
}

pub(super) fn measure() -> Task<Event> {
    window::oldest().and_then(measured)
}

#[derive(Debug, Clone)]
enum Heard {
    Key(keyboard::Key, keyboard::Modifiers),
    Resized,
    CloseRequested,
    Focused(bool),
}

fn is_letter(key: &keyboard::Key, letter: &str) -> bool {
    matches!(key, keyboard::Key::Character(c) if c.eq_ignore_ascii_case(letter))
}

fn meaning(key: &keyboard::Key, modifiers: keyboard::Modifiers) -> Key {
    match key {
        keyboard::Key::Named(Named::Tab) if modifiers.shift() => Key::Step(Step::Previous),
        keyboard::Key::Named(Named::Tab | Named::ArrowDown) => Key::Step(Step::Next),
        keyboard::Key::Named(Named::ArrowUp) => Key::Step(Step::Previous),
        keyboard::Key::Named(Named::ArrowRight) => Key::Right,
        keyboard::Key::Named(Named::ArrowLeft) => Key::Left,
        keyboard::Key::Named(Named::Enter | Named::Space) => Key::Enter,
        keyboard::Key::Named(Named::Backspace) => Key::Erase,
        keyboard::Key::Character(typed) => match typed.as_bytes() {
            [digit @ b'0'..=b'9'] => Key::Digit(digit - b'0'),
            b"+" => Key::Plus,
            _ => Key::Other,
        },
        _ => Key::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_of_many_pixels_has_larger_logical_ones() {
        let of = |pixels, mm| format!("{:.0}", scale(pixels, mm) * 12.0);
        assert_eq!(of((1920, 1080), (476, 268)), "13");
        assert_eq!(of((3840, 2160), (597, 336)), "20");
        // What a virtual screen says, a screen that says nothing, and one that talks nonsense.
        assert_eq!(of((3840, 2160), (1016, 572)), "12");
        assert_eq!(of((3840, 2160), (0, 0)), "12");
        assert_eq!(of((3840, 2160), (16, 9)), "12");
    }
}
