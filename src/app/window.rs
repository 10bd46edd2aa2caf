//! The window: its size, and what comes from it.

use super::Event;
use super::kiosk::Key;
use crate::semantics::Step;
use iced::keyboard::{self, key::Named};
use iced::{Point, Size, Subscription, Task, window};

pub(super) fn settings(windowed: Option<(u32, u32)>, demo: bool) -> window::Settings {
    let (width, height) = windowed.unwrap_or((1920, 1080));
    window::Settings {
        size: Size::new(super::to_float(width), super::to_float(height)),
        position: window::Position::Specific(Point::ORIGIN),
        fullscreen: windowed.is_none(),
        decorations: windowed.is_some(),
        exit_on_close_request: demo,
        ..window::Settings::default()
    }
}

/// The local X display that is set although no server listens there: opening a window on it would
/// end in a panic. `None` where there is a server, or where it cannot be told from here.
pub(super) fn silent_display() -> Option<String> {
    let display = std::env::var("DISPLAY").ok()?;
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty());
    let number = display.strip_prefix(':')?.split('.').next()?;
    let socket = std::path::Path::new("/tmp/.X11-unix").join(format!("X{number}"));
    (!wayland && std::os::unix::net::UnixStream::connect(socket).is_err()).then_some(display)
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
        iced::Event::Window(window::Event::Focused) => Some(Heard::Focused(true)),
        iced::Event::Window(window::Event::Unfocused) => Some(Heard::Focused(false)),
        _ => None,
    });
    all.with(demo).filter_map(|(demo, heard)| match heard {
        Heard::Key(key, modifiers) if demo && modifiers.control() && is_letter(&key, "q") => {
            Some(Event::Leave)
        }
        Heard::Key(key, modifiers) => Some(Event::Key(meaning(&key, modifiers))),
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
