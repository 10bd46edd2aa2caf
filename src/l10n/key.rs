//! Every message there is, by name, so that a misspelt one does not compile and a test can loop
//! over them all.

use crate::domain::{Kind, PassPicture, Phrase};

/// The id of a message in `locales/<lang>/kiosk.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(&'static str);

impl Key {
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0
    }
}

#[must_use]
pub fn of_kind(kind: Kind) -> Key {
    Key(kind.message_id())
}

#[must_use]
pub fn of_phrase(phrase: Phrase) -> Key {
    Key(phrase.message_id())
}

#[must_use]
pub fn of_pass_picture(picture: PassPicture) -> Key {
    Key(match picture {
        PassPicture::Bicycle => "pass-bicycle",
        PassPicture::Bird => "pass-bird",
        PassPicture::Boat => "pass-boat",
        PassPicture::Book => "pass-book",
        PassPicture::Cup => "pass-cup",
        PassPicture::Fish => "pass-fish",
        PassPicture::Flower => "pass-flower",
        PassPicture::Key => "pass-key",
        PassPicture::Tree => "pass-tree",
        PassPicture::Umbrella => "pass-umbrella",
    })
}

/// Every message that a shipped language has to have, and no other.
pub fn all() -> impl Iterator<Item = Key> {
    let kinds = Kind::ALL.iter().copied().map(of_kind);
    let phrases = Phrase::ALL.iter().copied().map(of_phrase);
    let pictures = PassPicture::ALL.into_iter().map(of_pass_picture);
    NAMED
        .iter()
        .copied()
        .chain(kinds)
        .chain(phrases)
        .chain(pictures)
}

macro_rules! keys {
    ($($name:ident = $id:literal;)+) => {
        $(pub const $name: Key = Key($id);)+
        const NAMED: &[Key] = &[$($name),+];
    };
}

keys! {
    ATTRACT_GREETING = "attract-greeting";
    ATTRACT_INVITATION = "attract-invitation";
    DOOR_TITLE = "door-title";
    HOME = "home";
    BACK = "back";
    WAYS_BACK = "ways-back";
    LISTEN_TO = "listen-to";
    CHOSEN = "chosen";
    UNDERSTOOD = "understood";
    LISTED = "listed";
    NEXT = "next";
    PREVIOUS = "previous";
    PAGE = "page";
    BAR_LANGUAGE = "bar-language";
    BAR_LISTEN_ON = "bar-listen-on";
    BAR_LISTEN_OFF = "bar-listen-off";
    BAR_TEXT_SIZE = "bar-text-size";
    BAR_CONTRAST = "bar-contrast";
    UNDO_LANGUAGE = "undo-language";
    UNDO_TEXT_SIZE = "undo-text-size";
    UNDO_CONTRAST = "undo-contrast";
    PERSON = "person";
    PERSON_FROM = "person-from";
    PERSON_TOMORROW = "person-tomorrow";
    PERSON_ON_DAY = "person-on-day";
    HOME_TITLE = "home-title";
    HOME_WORKSHOPS = "home-workshops";
    HOME_WORKSHOPS_MORE = "home-workshops-more";
    HOME_HELP = "home-help";
    HOME_HELP_MORE = "home-help-more";
    HOME_OPINION = "home-opinion";
    HOME_OPINION_MORE = "home-opinion-more";
    TIME = "time";
    DATE = "date";
    TODAY = "today";
    TOMORROW = "tomorrow";
    IN_DAYS = "in-days";
    DAY_SOON = "day-soon";
    DAY_LATER = "day-later";
    HOURS = "hours";
    WORKSHOPS_TITLE = "workshops-title";
    FILTER_TITLE = "filter-title";
    FILTER_ALL = "filter-all";
    FILTER_TODAY = "filter-today";
    FILTER_WEEK = "filter-week";
    NOTHING_TODAY = "nothing-today";
    NOTHING_THIS_WEEK = "nothing-this-week";
    NOTHING_PLANNED = "nothing-planned";
    NEXT_SESSION = "next-session";
    CHAIRS_FREE = "chairs-free";
    WAITING_LIST = "waiting-list";
    CANCELLED = "cancelled";
    OVER = "over";
    GONE_TITLE = "gone-title";
    STEP_FREE = "step-free";
    NOT_STEP_FREE = "not-step-free";
    LIFT = "lift";
    ACCESSIBLE_TOILET = "accessible-toilet";
    HEARING_LOOP = "hearing-loop";
    FREE_OF_CHARGE = "free-of-charge";
    COSTS = "costs";
    LED_BY = "led-by";
    WE_SPEAK = "we-speak";
    JOIN = "join";
    NEXT_TIME = "next-time";
    ASK_AT_DESK = "ask-at-desk";
    HOW_MANY = "how-many";
    PEOPLE = "people";
    REVIEW_TITLE = "review-title";
    PLACE_FOR_YOU = "place-for-you";
    WILL_WAIT = "will-wait";
    CONFIRM = "confirm";
    SAVING = "saving";
    NOT_SAVED = "not-saved";
    TRY_AGAIN = "try-again";
    PASS_TITLE = "pass-title";
    PASS_WAITING_TITLE = "pass-waiting-title";
    PASS_CODE = "pass-code";
    PASS_PICTURE = "pass-picture";
    PASS_CALENDAR = "pass-calendar";
    PASS_CALENDAR_HOW = "pass-calendar-how";
    JUST_COME = "just-come";
    YOU_ARE_NUMBER = "you-are-number";
    DONE = "done";
    HELP_TITLE = "help-title";
    HELP_WHAT = "help-what";
    PERSON_TITLE = "person-title";
    OPEN_UNTIL = "open-until";
    OPENS_TODAY = "opens-today";
    OPENS_TOMORROW = "opens-tomorrow";
    OPENS_ON = "opens-on";
    CLOSED_FOR_LONG = "closed-for-long";
    HOURS_TODAY = "hours-today";
    CLOSED_TODAY = "closed-today";
    CLOSED_ON = "closed-on";
    RING = "ring";
    ALSO_HERE = "also-here";
    ASK_STAFF = "ask-staff";
    OPINION_TITLE = "opinion-title";
    OPINION_PICTURE = "opinion-picture";
    OPINION_NOTHING = "opinion-nothing";
    IDLE_TITLE = "idle-title";
    IDLE_WHAT = "idle-what";
    IDLE_LEFT = "idle-left";
    IDLE_STAY = "idle-stay";
    FAULT_TITLE = "fault-title";
    FAULT_STAFF = "fault-staff";
    STAFF_TITLE = "staff-title";
    STAFF_NOTHING = "staff-nothing";
}
