//! What a page tells that the ledger has to know, read from the tree on the glass.

use super::ledger::Place;
use super::library::local;
use chrono::NaiveDateTime;
use terskel::domain::{PassCode, PassPicture};
use terskel::screen::Message;
use terskel::semantics::{Icon, Id, Illustration, Look, Node, Role, Tone, Tree};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    Pass {
        place: Place,
        waiting: bool,
    },
    /// One question, and the level that is chosen.
    Question {
        id: String,
        level: Option<u8>,
    },
    Thanks {
        counted: bool,
    },
    /// So many pictures are chosen.
    Typing(Vec<PassPicture>),
    /// A place was given up just now.
    GivenUp,
    /// A survey that was not finished is over here.
    Elsewhere,
    /// "Are you still here?" stands before the page.
    Idle,
    Other,
}

pub fn read(tree: &Tree<Message>) -> Page {
    let find = |id: &str| tree.find(&Id::new(id));
    if find("idle/stay").is_some() {
        return Page::Idle;
    }
    if let Some(place) = find("pass/code").and_then(|_| pass(tree)) {
        let now = find("pass/now").map(|node| &node.look);
        let waiting = matches!(now, Some(Look::Band(_, Illustration::Icon(Icon::Queue))));
        return Page::Pass { place, waiting };
    }
    if let Some(kept) = find("thanks/kept") {
        let counted = matches!(kept.look, Look::Band(Tone::Green, _));
        return Page::Thanks { counted };
    }
    if let Some(Role::Image(Illustration::Slots(slots))) =
        find("find/chosen").map(|node| &node.role)
    {
        return Page::Typing(slots.iter().copied().flatten().collect());
    }
    if find("find/done").is_some() {
        return Page::GivenUp;
    }
    if let Some(question) = question(tree) {
        return question;
    }
    let elsewhere = ["home/workshops", "attract/start", "opinion/title"];
    if elsewhere.into_iter().any(|id| find(id).is_some()) {
        return Page::Elsewhere;
    }
    Page::Other
}

fn pass(tree: &Tree<Message>) -> Option<Place> {
    let image = |id: String| match &tree.find(&Id::new(id))?.role {
        Role::Image(illustration) => Some(illustration),
        _ => None,
    };
    let picture = |place: u8| match image(format!("pass/code/{place}"))? {
        Illustration::Pass(picture) => Some(*picture),
        _ => None,
    };
    let pictures = [picture(1)?, picture(2)?, picture(3)?, picture(4)?];
    let Illustration::Qr(event) = image("pass/calendar".to_owned())? else {
        return None;
    };
    let start = event.split("DTSTART:").nth(1)?.lines().next()?;
    let start = NaiveDateTime::parse_from_str(start, "%Y%m%dT%H%M%SZ").ok()?;
    Some(Place {
        code: PassCode::from_pictures(pictures),
        start: local(start.and_utc()).naive_local(),
    })
}

fn question(tree: &Tree<Message>) -> Option<Page> {
    let answers: Vec<(&str, u8, bool)> = tree.nodes().filter_map(answer).collect();
    let (id, ..) = answers.first()?;
    let chosen = answers.iter().find(|(.., checked)| *checked);
    Some(Page::Question {
        id: (*id).to_owned(),
        level: chosen.map(|(_, level, _)| *level),
    })
}

/// `survey/<question>/<1-5>`, and whether it is chosen.
fn answer(node: &Node<Message>) -> Option<(&str, u8, bool)> {
    let Role::RadioButton { checked, .. } = node.role else {
        return None;
    };
    let (question, level) = node.id.as_str().strip_prefix("survey/")?.split_once('/')?;
    Some((question, level.parse().ok()?, checked))
}
