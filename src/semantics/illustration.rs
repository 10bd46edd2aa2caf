//! What can be pictured. An illustration never acts and never speaks: the node that carries it
//! has the words.

use crate::domain::{Kind, Level, PassPicture, Picture};
use chrono::NaiveTime;

#[derive(Debug, Clone, PartialEq)]
pub enum Illustration {
    Icon(Icon),
    /// The librarian's picture.
    Picture(Picture),
    /// The picture that stands for a kind of workshop where the librarian gave none.
    Kind(Kind),
    /// A clock face that shows this time.
    Clock(NaiveTime),
    /// People for chairs taken, chairs for chairs free.
    Seats {
        taken: u16,
        free: u16,
    },
    /// So many people.
    People(u16),
    Pass(PassPicture),
    /// A smiley, from very bad to very good.
    Face(Level),
    /// A circle, larger for more.
    Amount(Level),
    /// The four pictures of a pass, as far as they are chosen; read from left to right.
    Slots([Option<PassPicture>; 4]),
    /// Words for a camera, at most a few hundred bytes. Black on white and never turned around,
    /// or cameras would not take it.
    Qr(String),
    Art(Art),
}

/// Larger drawings, made for one place each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Art {
    Welcome,
    Workshops,
    Help,
    Opinion,
}

macro_rules! icons {
    ($($icon:ident = $file:literal),+ $(,)?) => {
        /// By what they mean, each with the file that draws it under `assets/icons`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon { $($icon),+ }

        impl Icon {
            pub const ALL: &'static [Self] = &[$(Self::$icon),+];

            #[must_use]
            pub fn file(self) -> &'static str {
                match self { $(Self::$icon => $file),+ }
            }
        }
    };
}

icons! {
    Home = "house-duotone",
    Back = "arrow-fat-left-fill",
    Forward = "arrow-fat-right-fill",
    Open = "caret-right-bold",
    Skip = "skip",
    Speaker = "speaker-high-fill",
    Silent = "speaker-slash-fill",
    Ear = "ear-fill",
    Language = "translate",
    TextSize = "text-size",
    Colours = "circle-half-fill",
    Person = "chats-circle-fill",
    Undo = "arrow-counter-clockwise-bold",
    Calendar = "calendar-dots-duotone",
    Clock = "clock-duotone",
    Place = "map-pin-duotone",
    Chair = "chair-duotone",
    Taken = "user-fill",
    Queue = "queue",
    Join = "user-plus-fill",
    Group = "users-three-duotone",
    Wheelchair = "wheelchair-bold",
    Lift = "lift",
    Toilet = "toilet",
    Hearing = "ear-fill",
    NoCharge = "coin-struck",
    Price = "coin-duotone",
    Phone = "device-mobile-duotone",
    Bank = "bank-duotone",
    Bring = "bag",
    Somebody = "user-fill",
    Safety = "shield-check-duotone",
    Other = "dots-three-circle-duotone",
    Computer = "desktop-duotone",
    Smiley = "smiley-duotone",
    Ticket = "ticket-duotone",
    Check = "check-circle-fill",
    Cross = "x-circle-fill",
    Warning = "warning-fill",
    Question = "question-fill",
    Information = "info-fill",
    Coffee = "coffee-duotone",
    Child = "baby-duotone",
    Palette = "palette-duotone",
    Shirt = "t-shirt-duotone",
    Roller = "paint-roller-duotone",
    Camera = "camera-duotone",
    Microphone = "microphone-stage-duotone",
    Portrait = "user-focus-duotone",
    Scissors = "scissors-fill",
    Book = "book-duotone",
    Flower = "flower-duotone",
    Envelope = "envelope-simple-duotone",
    Printer = "printer-duotone",
    Speech = "user-sound-fill",
    People = "users-fill",
    Certificate = "shield-check-duotone",
    Erase = "backspace-fill",
    Gear = "gear-duotone",
    Quieter = "speaker-low-fill",
    Louder = "speaker-high-fill",
    Slower = "person-simple-walk-fill",
    Faster = "person-simple-run-fill",
    Repeat = "repeat-fill",
    Pause = "pause-circle-fill",
    Play = "play-circle-fill",
    Today = "today",
    Week = "week",
    All = "all",
}
