//! What people record for the kiosk to say: what there is to read out, the sitting at the
//! microphone, and what is wrong with the files that came of it.

mod devices;
mod folder;
mod numbers;
mod script;
mod sitting;
mod take;
mod terminal;

pub use devices::Studio;
pub use folder::{Fault, Folder, FolderError, faults, recordings};
pub use numbers::{Beyond, NUMBERED, numbers};
pub use script::{Line, Script, said_on};
pub use sitting::{Desk, Outcome, Person, SittingError, sit};
pub use take::{Take, TakeError};
pub use terminal::Terminal;
