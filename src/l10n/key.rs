//! Every message there is, by name, so that a misspelt one does not compile and a test can loop
//! over them all.

use crate::domain::{Kind, Level, PassPicture, Phrase, Scale, Topic};

/// Sections are named for people who work on the messages, and those read English.
const ENGLISH: &str = include_str!("../../locales/en/kiosk.ftl");

/// The id of a message in `locales/<lang>/kiosk.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(&'static str);

impl Key {
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0
    }

    /// The heading under which it stands in the English messages, such as "The pass".
    #[must_use]
    pub fn section(self) -> &'static str {
        let mut section = "";
        for line in ENGLISH.lines() {
            if let Some(heading) = line.strip_prefix("## ") {
                section = heading;
            } else if line.split_once(" =").is_some_and(|(id, _)| id == self.0) {
                return section;
            }
        }
        ""
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

#[must_use]
pub fn of_topic(topic: Topic) -> Key {
    Key(topic.message_id())
}

/// What a level of a scale is called.
#[must_use]
pub fn of_level(scale: Scale, level: Level) -> Key {
    let names = match scale {
        Scale::Rating => ["rating-1", "rating-2", "rating-3", "rating-4", "rating-5"],
        Scale::Agree => ["agree-1", "agree-2", "agree-3", "agree-4", "agree-5"],
        Scale::Amount => ["amount-1", "amount-2", "amount-3", "amount-4", "amount-5"],
    };
    Key(names[usize::from(level.number() - 1)])
}

/// The questions that come with the kiosk, each under `question-<id>`.
const QUESTIONS: [(&str, Key); 16] = [
    ("enjoyed", Key("question-enjoyed")),
    ("welcome", Key("question-welcome")),
    ("understood-words", Key("question-understood-words")),
    ("pace", Key("question-pace")),
    ("got-help", Key("question-got-help")),
    ("learned", Key("question-learned")),
    ("on-my-own", Key("question-on-my-own")),
    ("use-in-life", Key("question-use-in-life")),
    ("met-someone", Key("question-met-someone")),
    ("new-friend", Key("question-new-friend")),
    ("meet-again", Key("question-meet-again")),
    (
        "talked-with-different",
        Key("question-talked-with-different"),
    ),
    ("know-who-helps", Key("question-know-who-helps")),
    ("come-again", Key("question-come-again")),
    ("tell-others", Key("question-tell-others")),
    ("pulse", Key("question-pulse")),
];

/// The words of a question that comes with the kiosk. `None` for one of the librarian's.
#[must_use]
pub fn of_question(id: &str) -> Option<Key> {
    let (_, key) = QUESTIONS.into_iter().find(|(name, _)| *name == id)?;
    Some(key)
}

/// Every message that a shipped language has to have, and no other.
pub fn all() -> impl Iterator<Item = Key> {
    let kinds = Kind::ALL.iter().copied().map(of_kind);
    let phrases = Phrase::ALL.iter().copied().map(of_phrase);
    let pictures = PassPicture::ALL.into_iter().map(of_pass_picture);
    let topics = Topic::ALL.iter().copied().map(of_topic);
    let levels = Scale::ALL
        .into_iter()
        .flat_map(|scale| Level::ALL.map(|level| of_level(scale, level)));
    let questions = QUESTIONS.into_iter().map(|(_, key)| key);
    NAMED
        .iter()
        .copied()
        .chain(kinds)
        .chain(phrases)
        .chain(pictures)
        .chain(topics)
        .chain(levels)
        .chain(questions)
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
    WAYS_ON = "ways-on";
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
    LISTEN_TITLE = "listen-title";
    LISTEN_STOP = "listen-stop";
    LISTEN_VOLUME = "listen-volume";
    LISTEN_RATE = "listen-rate";
    LISTEN_QUIETER = "listen-quieter";
    LISTEN_LOUDER = "listen-louder";
    LISTEN_SLOWER = "listen-slower";
    LISTEN_FASTER = "listen-faster";
    LISTEN_QUIETEST = "listen-quietest";
    LISTEN_LOUDEST = "listen-loudest";
    LISTEN_SLOWEST = "listen-slowest";
    LISTEN_FASTEST = "listen-fastest";
    LISTEN_REPEAT = "listen-repeat";
    LISTEN_PAUSE = "listen-pause";
    LISTEN_RESUME = "listen-resume";
    LISTEN_NOTHING = "listen-nothing";
    LISTEN_NO_VOICE = "listen-no-voice";
    LISTEN_NO_SOUND = "listen-no-sound";
    GO_ON_TOUCH = "go-on-touch";
    GO_ON_CHOOSE = "go-on-choose";
    GO_ON_KEYS = "go-on-keys";
    HEAR_MORE = "hear-more";
    SAY_ALOUD = "say-aloud";
    PRIVATE_HERE = "private-here";
    HOME_TITLE = "home-title";
    HOME_WORKSHOPS = "home-workshops";
    HOME_WORKSHOPS_MORE = "home-workshops-more";
    HOME_HELP = "home-help";
    HOME_HELP_MORE = "home-help-more";
    HOME_OPINION = "home-opinion";
    HOME_OPINION_MORE = "home-opinion-more";
    TIME = "time";
    DATE = "date";
    DATE_YEAR = "date-year";
    YESTERDAY = "yesterday";
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
    FIND = "find";
    FIND_WHICH = "find-which";
    FIND_NOT_HERE = "find-not-here";
    FIND_NOT_HERE_TITLE = "find-not-here-title";
    FIND_STILL_YOURS = "find-still-yours";
    FIND_THIS = "find-this";
    FIND_IS_ON = "find-is-on";
    FIND_PICTURES = "find-pictures";
    FIND_KEYS = "find-keys";
    FIND_COUNT = "find-count";
    FIND_CHOSEN = "find-chosen";
    FIND_NONE_CHOSEN = "find-none-chosen";
    ERASE = "erase";
    ERASE_ALL = "erase-all";
    NOTHING_TO_ERASE = "nothing-to-erase";
    LOOKING = "looking";
    FIND_PLACE = "find-place";
    FIND_PLACE_NOW = "find-place-now";
    FIND_MOVED_UP = "find-moved-up";
    KEEP_PLACE = "keep-place";
    KEEP_MORE = "keep-more";
    KEEP_WAITING = "keep-waiting";
    CANCEL_PLACE = "cancel-place";
    CANCELLING = "cancelling";
    NOT_CANCELLED = "not-cancelled";
    GIVE_UP_TITLE = "give-up-title";
    GIVE_UP = "give-up";
    GIVE_UP_MORE = "give-up-more";
    GIVEN_UP_TITLE = "given-up-title";
    GIVEN_UP = "given-up";
    GIVEN_UP_BEFORE = "given-up-before";
    SEE_WORKSHOPS = "see-workshops";
    NOT_FOUND_TITLE = "not-found-title";
    NOT_FOUND = "not-found";
    NOT_LOOKED_TITLE = "not-looked-title";
    NOT_LOOKED = "not-looked";
    PAUSED = "paused";
    PAUSE_OVER = "pause-over";
    PHONE_TITLE = "phone-title";
    PHONE_NUMBER = "phone-number";
    PHONE_NONE = "phone-none";
    PHONE_WHY = "phone-why";
    PHONE_KEPT = "phone-kept";
    PHONE_KEYS = "phone-keys";
    PHONE_FULL = "phone-full";
    PHONE_TOO_SHORT = "phone-too-short";
    PLUS = "plus";
    PLUS_FIRST = "plus-first";
    SKIP = "skip";
    PHONE_OPTIONAL = "phone-optional";
    ONWARD = "onward";
    PHONE_IF_CHANGES = "phone-if-changes";
    YOU_ARE_NUMBER_RING = "you-are-number-ring";
    HELP_TITLE = "help-title";
    HELP_WHO = "help-who";
    HELP_WHEN = "help-when";
    HELP_BRING = "help-bring";
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
    OPINION_ANSWER = "opinion-answer";
    OPINION_PULSE = "opinion-pulse";
    OPINION_PULSE_RESTS = "opinion-pulse-rests";
    SURVEY_FIRST = "survey-first";
    SURVEY_PROGRESS = "survey-progress";
    SURVEY_NEXT = "survey-next";
    SURVEY_SKIP = "survey-skip";
    SURVEY_CHOOSE = "survey-choose";
    SURVEY_SAVING = "survey-saving";
    THANKS_TITLE = "thanks-title";
    THANKS_COUNTED = "thanks-counted";
    THANKS_NONE = "thanks-none";
    THANKS_PICTURE = "thanks-picture";
    THANKS_LOST = "thanks-lost";
    NEXT_PERSON = "next-person";
    NEW_PERSON_TITLE = "new-person-title";
    NEW_PERSON_WHAT = "new-person-what";
    NEW_PERSON = "new-person";
    GO_ON = "go-on";
    IDLE_TITLE = "idle-title";
    IDLE_WHAT = "idle-what";
    IDLE_LEFT = "idle-left";
    IDLE_STAY = "idle-stay";
    FAULT_TITLE = "fault-title";
    FAULT_STAFF = "fault-staff";
    STAFF_TITLE = "staff-title";
    STAFF_NOTHING = "staff-nothing";
}
