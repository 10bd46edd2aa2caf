//! What is on: upcoming sessions as cards, a page at a time.

use super::telling::Fullness;
use super::{Context, Destination, Effect, Page, nav, telling};
use crate::domain::{Session, SessionKey, Workshop};
use crate::l10n::{Key, Text, key};
use crate::semantics::{
    CardRoom, Emphasis, Icon, Id, Illustration, Layout, Live, Look, Node, Piece, Press, Role, Room,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    #[default]
    All,
    Today,
    /// Today and the six days after.
    Week,
}

impl Filter {
    const ALL: [Self; 3] = [Self::All, Self::Today, Self::Week];

    fn id(self) -> &'static str {
        match self {
            Self::All => "workshops/filter/all",
            Self::Today => "workshops/filter/today",
            Self::Week => "workshops/filter/week",
        }
    }

    fn shown(self) -> (Key, Icon) {
        match self {
            Self::All => (key::FILTER_ALL, Icon::All),
            Self::Today => (key::FILTER_TODAY, Icon::Today),
            Self::Week => (key::FILTER_WEEK, Icon::Week),
        }
    }

    /// Days ahead that it lets through, today being 0.
    fn days(self) -> i64 {
        match self {
            Self::All => i64::MAX,
            Self::Today => 0,
            Self::Week => 6,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Workshops {
    filter: Filter,
    page: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    SessionPressed(SessionKey),
    FilterPressed(Filter),
    NextPressed,
    PreviousPressed,
    ListenPressed(Id),
    FindPressed,
}

/// Every session that may still be joined, in order of start.
#[must_use]
pub fn upcoming<'a>(context: &Context<'a>) -> Vec<(&'a Workshop, &'a Session)> {
    let mut all = not_over(context);
    all.retain(|(workshop, session)| workshop.is_upcoming(session, context.now));
    all
}

/// Every session whose end has not passed, in order of start: also those that are on now.
#[must_use]
pub fn not_over<'a>(context: &Context<'a>) -> Vec<(&'a Workshop, &'a Session)> {
    let workshops = context.config.workshops.iter();
    let mut all: Vec<_> = workshops
        .flat_map(|workshop| {
            let first = workshop.sessions.partition_point(|s| s.end <= context.now);
            workshop.sessions[first..]
                .iter()
                .map(move |session| (workshop, session))
        })
        .collect();
    all.sort_by_key(|(_, session)| session.start);
    all
}

impl Workshops {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::SessionPressed(session) => return Effect::Go(Destination::Workshop(session)),
            Message::ListenPressed(id) => return Effect::Read(id),
            Message::FindPressed => return Effect::Go(Destination::Find),
            Message::FilterPressed(filter) => (self.filter, self.page) = (filter, 0),
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let title = words.say(key::WORKSHOPS_TITLE);
        let all = upcoming(context);
        let passes = |(_, session): &&(&Workshop, &Session)| {
            (session.local_date() - context.today()).num_days() <= self.filter.days()
        };
        let matching: Vec<_> = all.iter().filter(passes).collect();
        let find = Node::button(
            "workshops/find",
            words.say(key::FIND),
            Look::Aside(Icon::Ticket),
            Message::FindPressed,
        );
        let mut content = Vec::new();
        if matching.is_empty() {
            content.push(nothing_on(context, self.filter, all.first()));
        } else {
            let paging = telling::Paging::new(matching.len(), context.room.cards, self.page);
            let cards = paging
                .shown(&matching)
                .map(|(workshop, session)| card(context, workshop, session))
                .collect();
            let cards = Node::group("workshops/cards", title.clone(), Layout::Cards, cards);
            let arrows = telling::Arrows {
                place: "workshops",
                page: paging.page,
                pages: paging.pages,
                next: Message::NextPressed,
                previous: Message::PreviousPressed,
            };
            content.push(telling::paged(words, arrows, cards));
        }
        Page {
            title,
            title_id: "workshops/title".into(),
            beside_title: vec![find, self.filters(context)],
            content,
        }
    }

    fn filters(&self, context: &Context<'_>) -> Node<Message> {
        let choices = Filter::ALL.map(|filter| {
            let (name, icon) = filter.shown();
            let press = Press::Enabled(Message::FilterPressed(filter));
            let role = Role::RadioButton {
                checked: filter == self.filter,
                press,
                face: Vec::new(),
            };
            Node::new(
                filter.id(),
                context.words.say(name),
                Look::Filter(icon),
                role,
            )
        });
        Node::group(
            "workshops/filter",
            context.words.say(key::FILTER_TITLE),
            Layout::Row,
            choices.into(),
        )
    }
}

/// Nothing in the chosen days: says so kindly, and offers what comes next.
fn nothing_on(
    context: &Context<'_>,
    filter: Filter,
    next: Option<&(&Workshop, &Session)>,
) -> Node<Message> {
    let words = context.words;
    let said = match (filter, next) {
        (Filter::Today, Some(_)) => key::NOTHING_TODAY,
        (Filter::Week, Some(_)) => key::NOTHING_THIS_WEEK,
        _ => key::NOTHING_PLANNED,
    };
    let said = words.say(said);
    let mut children = vec![
        Node::new(
            "workshops/nothing",
            said.clone(),
            if context.room.brief {
                Look::Label
            } else {
                Look::Strong
            },
            Role::Status,
        )
        .live(Live::Polite),
    ];
    if let Some((workshop, session)) = next {
        if context.room.picture_beside {
            let cards = vec![card(context, workshop, session)];
            children.push(Node::group(
                "workshops/cards",
                words.say(key::NEXT_SESSION),
                Layout::Cards,
                cards,
            ));
        } else {
            // At the largest text there is no room for a card below the words.
            let day = telling::short_day(context, session);
            children.push(Node::button(
                format!("workshops/{}", session.key).as_str(),
                telling::called_on(context, workshop, day),
                Look::Primary(Icon::Calendar),
                Message::SessionPressed(session.key.clone()),
            ));
        }
    }
    Node::group("workshops/list", said, Layout::Column, children)
}

/// A session on one card of this screen.
fn card(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Node<Message> {
    let cards = Cards {
        place: "workshops",
        pressed: Message::SessionPressed,
        listen: Message::ListenPressed,
    };
    let fullness = telling::fullness(context, workshop, session);
    cards.card(context, workshop, session, fullness)
}

/// Cards of sessions, for any screen on which one is chosen.
#[derive(Debug, Clone, Copy)]
pub struct Cards<M> {
    /// The first part of their ids.
    pub place: &'static str,
    pub pressed: fn(SessionKey) -> M,
    pub listen: fn(Id) -> M,
}

impl<M> Cards<M> {
    /// A session on one card: a button, and under it a speaker that reads it. `state` stands at
    /// the foot.
    #[must_use]
    pub fn card(
        &self,
        context: &Context<'_>,
        workshop: &Workshop,
        session: &Session,
        state: Fullness,
    ) -> Node<M> {
        let words = context.words;
        let called = telling::called(words, workshop);
        let mut day = telling::day_on_card(context, session);
        if let Some(room) = &context.room.card {
            // One line is the title's, one the hours'.
            let date = words.date(session.local_date(), context.today());
            let lines =
                |day: &Text| Room::wrapped(&day.plain_words(), room.letters.saturating_sub(2));
            if lines(&day) + 2 > room.lines && lines(&date) < lines(&day) {
                day = date.capitalised();
            }
        }
        let hours = telling::hours(words, session);
        let place = words.content(&workshop.place);
        let fact = |illustration, words: &Text, emphasis| {
            Piece::Fact(illustration, words.clone(), emphasis)
        };
        let mut face = vec![Piece::Words(called.heading.clone(), Emphasis::Title)];
        face.extend(
            called
                .original
                .clone()
                .filter(|_| !context.room.brief)
                .map(|original| Piece::Words(original, Emphasis::Small)),
        );
        face.push(fact(
            Illustration::Icon(Icon::Calendar),
            &day,
            Emphasis::Strong,
        ));
        face.push(fact(
            Illustration::Clock(session.start.time()),
            &hours,
            Emphasis::Strong,
        ));
        let strip = Piece::Strip(
            state.tone,
            vec![
                Piece::Fact(state.illustration, state.words.clone(), Emphasis::Strong),
                Piece::Picture(Illustration::Icon(Icon::Open)),
            ],
        );
        let place_fact = fact(Illustration::Icon(Icon::Place), &place, Emphasis::Small);
        let picture = Piece::Picture(telling::picture(workshop));
        match &context.room.card {
            None => face.extend([place_fact, strip]),
            Some(room) => {
                let kind = workshop.kind.map(|kind| words.say(key::of_kind(kind)));
                fill(room, &mut face, strip, kind);
            }
        }
        let is_pictured = context
            .room
            .card
            .is_none_or(|room| lines_of(&face, room.letters_beside) <= room.lines);
        if is_pictured {
            face.insert(0, picture);
        }
        let description: Vec<Text> = called
            .original
            .into_iter()
            .chain([telling::day(context, session), hours, place, state.words])
            .collect();
        let id = format!("{}/{}", self.place, session.key);
        let button = Node::button(
            id.as_str(),
            called.heading.clone(),
            Look::Card,
            (self.pressed)(session.key.clone()),
        )
        .describe(Text::sentences(description))
        .with_face(face);
        let pressed = (self.listen)(button.id.clone());
        let speaker = nav::speaker(context, &button.id, called.heading.clone(), pressed);
        Node::group(
            format!("{id}/card").as_str(),
            called.heading,
            Layout::Card,
            vec![button, speaker],
        )
    }
}

/// What the time leaves room for: the title, or what kind of workshop it is; and how full it is
/// where there is still room to say so.
fn fill(room: &CardRoom, face: &mut Vec<Piece>, strip: Piece, kind: Option<Text>) {
    if let Some((Piece::Words(title, _), facts)) = face.split_first_mut() {
        let left = room.lines.saturating_sub(lines_of(facts, room.letters));
        let fits = |words: &str| Room::wrapped(words, room.letters) <= left.max(1);
        if !fits(&title.plain_words()) {
            *title = kind.as_ref().unwrap_or(title).shortened(fits);
        }
    }
    face.push(strip);
    if lines_of(face, room.letters) > room.lines {
        face.pop();
    }
}

/// Lines of a face, with so many letters in each. An icon takes the room of two letters; a strip
/// has one at its end too, and edges.
fn lines_of(face: &[Piece], in_a_line: usize) -> usize {
    let lines = face.iter().map(|piece| match piece {
        Piece::Words(words, _) => Room::wrapped(&words.plain_words(), in_a_line),
        Piece::Fact(_, words, _) => {
            Room::wrapped(&words.plain_words(), in_a_line.saturating_sub(2))
        }
        Piece::Strip(_, pieces) => lines_of(pieces, in_a_line.saturating_sub(4)),
        Piece::Picture(_) => 0,
    });
    lines.sum()
}
