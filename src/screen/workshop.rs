//! One session, with everything there is to know, and the way to a place.

use super::{Context, Destination, Effect, Giving, Page, telling};
use crate::domain::{Price, Session, SessionKey, StepFree, Workshop};
use crate::l10n::{Args, Text, key};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Press, Role, Room};

#[derive(Debug, Clone, PartialEq)]
pub struct WorkshopScreen {
    session: SessionKey,
    page: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    JoinPressed(SessionKey),
    OtherSessionPressed(SessionKey),
    NextPressed,
    PreviousPressed,
}

impl WorkshopScreen {
    #[must_use]
    pub fn new(session: SessionKey) -> Self {
        Self { session, page: 0 }
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::JoinPressed(session) => return Effect::Go(Destination::Join(session)),
            Message::OtherSessionPressed(session) => {
                return Effect::Go(Destination::Workshop(session));
            }
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let title_id = "workshop/title".into();
        let Some((workshop, session)) = context.config.find(&self.session) else {
            let title = context.words.say(key::GONE_TITLE);
            let said = Node::new(
                "workshop/gone",
                context.words.say(key::ASK_AT_DESK),
                Look::Strong,
                Role::Status,
            );
            return Page {
                title,
                title_id,
                beside_title: Vec::new(),
                content: vec![said],
            };
        };
        let called = telling::called(context.words, workshop);
        // On a small panel its leaves are cut later.
        let fact_lines = if context.room.brief {
            usize::from(u16::MAX)
        } else {
            context.room.under(telling::letters(&called.heading)).facts
        };
        let mut facts = facts(context, workshop, session, called.original, fact_lines);
        if context.room.brief {
            facts.extend(seats(context, workshop, session));
            facts.extend(action(context, workshop, session));
            // The chairs are told after the day, the time and the place.
            let chairs = facts
                .iter()
                .position(|fact| fact.id.as_str() == "workshop/seats");
            if let Some(chairs) = chairs {
                facts[3..=chairs].rotate_right(1);
            }
            let title = called.heading;
            return Page {
                content: vec![Node::group(
                    "workshop/session",
                    title.clone(),
                    Layout::Column,
                    facts,
                )],
                title,
                title_id,
                beside_title: Vec::new(),
            };
        }
        let lines: Vec<usize> = facts
            .iter()
            .map(|fact| telling::lines_of(fact, &context.room))
            .collect();
        let pages = Room::pages(&lines, fact_lines);
        let page = self.page.min(pages.len() - 1);
        let shown = facts
            .into_iter()
            .skip(pages[page].start)
            .take(pages[page].len())
            .collect();
        let title = called.heading;
        let facts = Node::group("workshop/facts", title.clone(), Layout::Column, shown);
        let mut column: Vec<_> = seats(context, workshop, session).into_iter().collect();
        column.extend(action(context, workshop, session));
        let beside = if context.room.picture_beside {
            column.insert(0, facts);
            let about = Node::group("workshop/about", title.clone(), Layout::Anchored, column);
            vec![
                telling::pictured("workshop/picture", context, workshop),
                about,
            ]
        } else if column.is_empty() {
            vec![facts]
        } else {
            vec![
                facts,
                Node::group("workshop/about", title.clone(), Layout::Column, column),
            ]
        };
        let arrows = telling::Arrows {
            place: "workshop",
            page,
            pages: pages.len(),
            next: Message::NextPressed,
            previous: Message::PreviousPressed,
        };
        let beside = Node::group("workshop/session", title.clone(), Layout::Beside, beside);
        let content = vec![telling::paged(context.words, arrows, beside)];
        Page {
            title,
            title_id,
            beside_title: Vec::new(),
            content,
        }
    }
}

/// Everything the configuration says of it, most needed first.
fn facts(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    original: Option<Text>,
    lines_on_a_page: usize,
) -> Vec<Node<Message>> {
    let words = context.words;
    let icon = Illustration::Icon;
    let fact = |id: &str, illustration, text| {
        Node::fact(format!("workshop/{id}").as_str(), illustration, text)
    };
    let strong = |id: &str, illustration: Illustration, text| {
        fact(id, illustration.clone(), text).look(Look::StrongFact(illustration))
    };
    let mut facts = vec![
        strong("day", icon(Icon::Calendar), telling::day(context, session)),
        strong(
            "time",
            Illustration::Clock(session.start.time()),
            telling::hours(words, session),
        ),
        fact("place", icon(Icon::Place), words.content(&workshop.place)),
    ];
    if let Some(cancelled) = &session.cancelled {
        let why = cancelled
            .why
            .as_ref()
            .map(|why| fact("why", icon(Icon::Information), words.content(why)));
        let said = strong("cancelled", icon(Icon::Warning), words.say(key::CANCELLED));
        facts.splice(0..0, [said].into_iter().chain(why));
    }
    facts.extend(original.map(|title| fact("original-title", icon(Icon::Information), title)));
    if let Some(summary) = &workshop.summary {
        facts.extend(telling::in_pieces(
            "workshop/summary",
            Icon::Information,
            &words.content(summary),
            &context.room,
            lines_on_a_page,
        ));
    }
    facts.extend(access(context, workshop));
    facts.extend(match &workshop.price {
        Price::Free => Some(fact(
            "price",
            icon(Icon::NoCharge),
            words.say(key::FREE_OF_CHARGE),
        )),
        Price::Costs(price) => {
            let args = Args::none().text("price", words.content(price));
            Some(fact(
                "price",
                icon(Icon::Price),
                words.message(key::COSTS, &args),
            ))
        }
        Price::Unsaid => None,
    });
    for phrase in &workshop.good_to_know {
        let (message, picture) = (key::of_phrase(*phrase), telling::phrase_icon(*phrase));
        facts.push(fact(
            &format!("good-to-know/{}", phrase.name()),
            icon(picture),
            words.say(message),
        ));
    }
    facts.extend(workshop.host.as_ref().map(|host| {
        let args = Args::none().text("host", words.content(host));
        fact("host", icon(Icon::Group), words.message(key::LED_BY, &args))
    }));
    facts.extend(spoken(context, workshop));
    facts
}

fn access(context: &Context<'_>, workshop: &Workshop) -> Vec<Node<Message>> {
    let access = workshop.access;
    let step_free = match access.step_free {
        StepFree::Yes => Some(key::STEP_FREE),
        StepFree::No => Some(key::NOT_STEP_FREE),
        StepFree::Unknown => None,
    };
    let lift = access.lift.then_some(key::LIFT);
    let toilet = access.toilet.then_some(key::ACCESSIBLE_TOILET);
    let hearing = access.hearing_loop.then_some(key::HEARING_LOOP);
    [
        (step_free, Icon::Wheelchair),
        (lift, Icon::Lift),
        (toilet, Icon::Toilet),
        (hearing, Icon::Hearing),
    ]
    .into_iter()
    .filter_map(|(message, icon)| message.map(|message| (message, icon)))
    .map(|(message, icon)| {
        let id = format!("workshop/access/{}", message.id());
        Node::fact(
            id.as_str(),
            Illustration::Icon(icon),
            context.words.say(message),
        )
    })
    .collect()
}

/// The languages spoken by those who lead it, each by its own name where it is shipped.
fn spoken(context: &Context<'_>, workshop: &Workshop) -> Option<Node<Message>> {
    let names = workshop
        .spoken
        .iter()
        .map(|language| context.words.own_name(language));
    let names = context.words.list(names)?;
    let text = context
        .words
        .message(key::WE_SPEAK, &Args::none().text("languages", names));
    Some(Node::fact(
        "workshop/spoken",
        Illustration::Icon(Icon::Speech),
        text,
    ))
}

/// Above this, people and chairs are too many to take in: the number stands alone.
const MOST_PICTURED: u16 = 8;

/// How full it is. Of a cancelled session the first fact has said so.
fn seats(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Option<Node<Message>> {
    if session.cancelled.is_some() {
        return None;
    }
    let fullness = telling::fullness(context, workshop, session);
    let seats = context.availability(session);
    let pictured = workshop.may_be_joined(session, context.now)
        && seats.capacity <= MOST_PICTURED
        && seats.taken <= seats.capacity;
    let illustration = if pictured {
        Illustration::Seats {
            taken: seats.taken,
            free: seats.free(),
        }
    } else {
        fullness.illustration
    };
    let look = Look::Band(fullness.tone, illustration);
    Some(Node::new("workshop/seats", fullness.words, look, Role::Status).live(Live::Polite))
}

/// The way to a place; or to the next session, where this one is cancelled.
fn action(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Option<Node<Message>> {
    let words = context.words;
    if session.cancelled.is_some() {
        let next = workshop.next_after(session)?;
        let args = Args::none().text("day", words.date(next.local_date(), context.today()));
        let pressed = Message::OtherSessionPressed(next.key.clone());
        let name = words.message(key::NEXT_TIME, &args);
        return Some(Node::button(
            "workshop/next-session",
            name,
            Look::Primary(Icon::Calendar),
            pressed,
        ));
    }
    let refused = if !workshop.may_be_joined(session, context.now) {
        Some(key::OVER)
    } else if context.giving == Giving::AskAtDesk {
        Some(key::ASK_AT_DESK)
    } else {
        None
    };
    let press = match refused {
        Some(reason) => Press::Disabled {
            reason: words.say(reason),
        },
        None => Press::Enabled(Message::JoinPressed(session.key.clone())),
    };
    let role = Role::Button {
        press,
        face: Vec::new(),
    };
    Some(Node::new(
        "workshop/join",
        words.say(key::JOIN),
        Look::Primary(Icon::Join),
        role,
    ))
}
