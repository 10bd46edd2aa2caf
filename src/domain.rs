//! The rules of the library's world: workshops and their sessions, chairs and waiting lists,
//! opening hours, the pass, surveys, help. No input or output; time and chance are arguments.

pub mod calendar;
pub mod contact;
pub mod guard;
pub mod help;
pub mod language;
pub mod pass;
pub mod picture;
pub mod results;
pub mod signup;
pub mod survey;
pub mod voice;
pub mod workshop;

pub use calendar::{Desk, Hours, Opening};
pub use contact::{ParsePhoneError, PhoneNumber, Sealed};
pub use guard::Guard;
pub use help::{Help, HelpCount, Topic};
pub use language::{Authored, Language, ParseLanguageError};
pub use pass::{PassCode, PassPicture};
pub use picture::{Picture, PictureContent};
pub use results::{Counted, Release, ResultRow, Sheet};
pub use signup::{Availability, Outlook, SignupRow, Standing};
pub use survey::{Answer, Ballot, Level, Occasion, ParseWeekError, Phase, Scale, Week};
pub use workshop::{
    Access, Kind, ParseSessionKeyError, Phrase, Price, Session, SessionKey, StepFree, Workshop,
    WorkshopId,
};
