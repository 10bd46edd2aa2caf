//! Phrases and arrangements that several screens share.

use super::Context;
use crate::domain::{Availability, Phrase, Session, Workshop};
use crate::l10n::{Args, Called, Localizer, Text, key};
use crate::semantics::{Icon, Id, Illustration, Layout, Live, Look, Node, Role, Room, Tone};

pub fn called(words: &Localizer, workshop: &Workshop) -> Called {
    words.called(workshop)
}

/// "Drawing, in 3 days", on a button. Where there is little room, a long title is shortened.
pub fn called_on(context: &Context<'_>, workshop: &Workshop, day: Text) -> Text {
    let mut called = called(context.words, workshop).heading;
    if context.room.brief {
        let line = context.room.fact_letters;
        called = called.shortened(|words| Room::wrapped(words, line) <= 1);
    }
    context.words.list([called.clone(), day]).unwrap_or(called)
}

pub fn picture(workshop: &Workshop) -> Illustration {
    match (&workshop.picture, workshop.kind) {
        (Some(picture), _) => Illustration::Picture(picture.clone()),
        (None, Some(kind)) => Illustration::Kind(kind),
        (None, None) => Illustration::Icon(Icon::Palette),
    }
}

/// The workshop's picture, named by what is done there.
pub fn pictured<M>(id: impl Into<Id>, context: &Context<'_>, workshop: &Workshop) -> Node<M> {
    let name = match workshop.kind {
        Some(kind) => context.words.say(key::of_kind(kind)),
        None => called(context.words, workshop).heading,
    };
    Node::new(id, name, Look::Plain, Role::Image(picture(workshop)))
}

/// Further away than this, days are not counted by anybody.
const COUNTED_DAYS: i64 = 30;

/// "Today, Tuesday 24 November", "Tuesday 24 November, in 3 days" or, far ahead, the date alone,
/// at the start of a line.
pub fn day(context: &Context<'_>, session: &Session) -> Text {
    day_in_a_line(context, session).capitalised()
}

fn day_in_a_line(context: &Context<'_>, session: &Session) -> Text {
    let (date, today) = (session.local_date(), context.today());
    let args = Args::none()
        .text("day", context.words.date(date, today))
        .text("away", context.words.days_away(date, today));
    match (date - today).num_days() {
        -1..=1 => context.words.message(key::DAY_SOON, &args),
        2..=COUNTED_DAYS => context.words.message(key::DAY_LATER, &args),
        _ => context.words.date(date, today),
    }
}

/// As [`day`], shorter: what is near needs no date.
pub fn day_on_card(context: &Context<'_>, session: &Session) -> Text {
    short_day(context, session).capitalised()
}

/// The same within a line.
pub fn short_day(context: &Context<'_>, session: &Session) -> Text {
    let (date, today) = (session.local_date(), context.today());
    if (-1..2).contains(&(date - today).num_days()) {
        context.words.days_away(date, today)
    } else {
        day_in_a_line(context, session)
    }
}

/// What a session is, when and where, as visitors know it from the pages before. `place` is the
/// first part of the ids.
pub fn facts<M>(
    place: &str,
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
) -> Vec<Node<M>> {
    let words = context.words;
    let id = |what: &str| Id::new(format!("{place}/{what}"));
    let icon = Illustration::Icon;
    vec![
        Node::new(
            id("what"),
            called(words, workshop).heading,
            Look::Strong,
            Role::Paragraph,
        ),
        Node::fact(id("day"), icon(Icon::Calendar), day(context, session)),
        Node::fact(
            id("time"),
            Illustration::Clock(session.start.time()),
            hours(words, session),
        ),
        Node::fact(
            id("place"),
            icon(Icon::Place),
            words.content(&workshop.place),
        ),
    ]
}

/// "14:00 – 16:00".
pub fn hours(words: &Localizer, session: &Session) -> Text {
    words.hours(session.start.time(), session.end.time())
}

/// How full a session is, in words, with its picture and colour.
pub struct Fullness {
    pub words: Text,
    pub illustration: Illustration,
    pub tone: Tone,
}

pub fn fullness(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Fullness {
    let words = context.words;
    let Availability {
        capacity,
        taken,
        waiting,
    } = context.availability(session);
    let free = capacity.saturating_sub(taken);
    let with = |words: Text, icon: Icon, tone: Tone| Fullness {
        words,
        illustration: Illustration::Icon(icon),
        tone,
    };
    if session.cancelled.is_some() {
        with(words.say(key::CANCELLED), Icon::Cross, Tone::Peach)
    } else if !workshop.may_be_joined(session, context.now) {
        with(words.say(key::OVER), Icon::Clock, Tone::Lilac)
    } else if free > 0 {
        with(
            words.message(key::CHAIRS_FREE, &Args::none().number("chairs", free)),
            Icon::Chair,
            Tone::Green,
        )
    } else {
        let args = Args::none().number("waiting", waiting);
        with(
            words.message(key::WAITING_LIST, &args),
            Icon::Queue,
            Tone::Yellow,
        )
    }
}

/// Which page of a list is shown.
pub struct Paging {
    /// 0 first; beyond the last page is the last page.
    pub page: usize,
    /// 1 or more.
    pub pages: usize,
    on_a_page: usize,
}

impl Paging {
    pub fn new(things: usize, on_a_page: usize, page: usize) -> Self {
        let on_a_page = on_a_page.max(1);
        let pages = things.div_ceil(on_a_page).max(1);
        Self {
            page: page.min(pages - 1),
            pages,
            on_a_page,
        }
    }

    /// The same number of pages, about equally full.
    pub fn evenly(things: usize, on_a_page: usize, page: usize) -> Self {
        let Self { pages, .. } = Self::new(things, on_a_page, page);
        Self::new(things, things.div_ceil(pages), page)
    }

    pub fn shown<T>(&self, things: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        let before = self.page * self.on_a_page;
        things.into_iter().skip(before).take(self.on_a_page)
    }
}

/// The arrows around a list. One with nowhere to go is not drawn.
pub struct Arrows<'a, M> {
    /// The first part of their ids.
    pub place: &'a str,
    pub page: usize,
    pub pages: usize,
    pub next: M,
    pub previous: M,
}

/// A list between its arrows; alone when it has one page.
pub fn paged<M>(words: &Localizer, arrows: Arrows<'_, M>, list: Node<M>) -> Node<M> {
    let Arrows {
        place,
        page,
        pages,
        next,
        previous,
    } = arrows;
    let id = |what: &str| format!("{place}/{what}");
    let mut children = Vec::new();
    if page > 0 {
        let look = Look::Arrow(Icon::Back);
        children.push(Node::button(
            id("previous").as_str(),
            words.say(key::PREVIOUS),
            look,
            previous,
        ));
    }
    let name = list.name.clone();
    children.push(list);
    if page + 1 < pages {
        let look = Look::Arrow(Icon::Forward);
        children.push(Node::button(
            id("next").as_str(),
            words.say(key::NEXT),
            look,
            next,
        ));
    }
    if pages > 1 {
        let args = Args::none()
            .number("page", whole(page + 1))
            .number("pages", whole(pages));
        let status = Node::new(
            id("page").as_str(),
            words.message(key::PAGE, &args),
            Look::Small,
            Role::Status,
        );
        children.push(status.live(Live::Polite));
    }
    Node::group(id("list").as_str(), name, Layout::Paged, children)
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Lines that a node's words may take in the column of facts.
pub fn lines_of<M>(node: &Node<M>, room: &Room) -> usize {
    lines(&node.name, room, room.fact_letters)
}

/// In usual lines, whatever script is in these words.
fn lines(words: &Text, room: &Room, in_a_line: usize) -> usize {
    height(words, room, in_a_line).div_ceil(room.said_line)
}

/// The height of words, in pixels, with so many letters in a line. The marks around what runs its
/// own way stand for the room that such lines waste.
pub fn height(words: &Text, room: &Room, in_a_line: usize) -> usize {
    Room::wrapped(&words.shown(), in_a_line) * line(words, room)
}

/// The height of a line of these words, in pixels.
pub fn line(words: &Text, room: &Room) -> usize {
    let is_tall = |c: char| matches!(c, '\u{0600}'..='\u{06FF}' | '\u{1200}'..='\u{139F}');
    if words.plain_words().contains(is_tall) {
        room.tall_line
    } else {
        room.said_line
    }
}

/// Lines that a node's words may take over the whole width; a band takes one more.
pub fn lines_over_width<M>(node: &Node<M>, room: &Room) -> usize {
    let band = usize::from(matches!(node.look, Look::Band(..)));
    lines(&node.name, room, room.wide_letters) + band
}

/// What the visitor has or will get, and below it what can be done; beside a picture of the
/// workshop where there is room for one, else side by side, the latter as `arranged`. `place` is
/// the first part of the ids.
pub fn reviewed<M>(
    place: &str,
    context: &Context<'_>,
    workshop: Option<&Workshop>,
    title: &Text,
    facts: Vec<Node<M>>,
    mut column: Vec<Node<M>>,
    arranged: Layout,
) -> Node<M> {
    /// A button after the first one, with the space above it.
    const BUTTON: usize = 4;
    let id = |what: &str| Id::new(format!("{place}/{what}"));
    let half_lines = |node: &Node<M>| match (&node.look, node.press()) {
        (_, Some(_)) => BUTTON,
        (Look::Band(..), None) => 2 * lines_of(node, &context.room) + 1,
        (_, None) => 2 * lines_of(node, &context.room),
    };
    let taken: usize = facts.iter().chain(&column).map(half_lines).sum();
    // The room is counted without its one button.
    let fits = context.room.under(letters(title)).review_halves + BUTTON;
    let facts = Node::group(id("facts"), title.clone(), Layout::Digest, facts);
    let pictured = workshop.filter(|_| context.room.picture_beside && taken <= fits);
    let both = if let Some(workshop) = pictured {
        column.insert(0, facts);
        let about = Node::group(id("about"), title.clone(), Layout::Anchored, column);
        let picture = self::pictured(id("picture"), context, workshop);
        vec![picture, about]
    } else {
        let about = Node::group(id("about"), title.clone(), arranged, column);
        vec![facts, about]
    };
    Node::group(id("review"), title.clone(), Layout::Beside, both)
}

/// Letters, for the arithmetic of what fits.
pub fn letters(text: &Text) -> usize {
    text.plain_words().chars().count()
}

pub fn phrase_icon(phrase: Phrase) -> Icon {
    match phrase {
        Phrase::NoExperienceNeeded => Icon::Smiley,
        Phrase::ChildrenWelcome => Icon::Child,
        Phrase::ComeWhenYouLike => Icon::Clock,
        Phrase::TakeHomeWhatYouMake => Icon::Home,
        Phrase::MaterialsFree => Icon::NoCharge,
        Phrase::BringPlainClothes => Icon::Shirt,
        Phrase::BringAPhoto => Icon::Camera,
        Phrase::BringADrawing => Icon::Palette,
        Phrase::BringYourPhone => Icon::Phone,
        Phrase::BringYourLaptop => Icon::Computer,
        Phrase::BringYourLetters => Icon::Envelope,
        Phrase::Coffee => Icon::Coffee,
        Phrase::Interpreter | Phrase::HelpersSpeakYourLanguage => Icon::Speech,
        Phrase::WomenOnly => Icon::People,
        Phrase::Certificate | Phrase::ForYourCv => Icon::Certificate,
    }
}

/// A fact that is longer than a page, in pieces that fit on one.
pub fn in_pieces<M>(id: &str, icon: Icon, words: &Text, room: &Room, lines: usize) -> Vec<Node<M>> {
    let most = lines * room.fact_letters * 2 / 3;
    let pieces = words
        .pieces(most.max(room.fact_letters))
        .into_iter()
        .enumerate();
    pieces
        .map(|(nth, piece)| {
            let id = if nth == 0 {
                id.to_owned()
            } else {
                format!("{id}/{}", nth + 1)
            };
            Node::fact(id.as_str(), Illustration::Icon(icon), piece)
        })
        .collect()
}
