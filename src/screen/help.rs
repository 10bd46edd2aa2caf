//! A person: where they are, when, by which telephone, and where else help is. Nobody is promised
//! who is not there.

use super::{Context, Effect, Page, telling, topics};
use crate::domain::{Authored, Desk, Hours, Topic};
use crate::l10n::Key;
use crate::l10n::{Args, Text, key};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Role, Room, Tone};
use chrono::{Days, NaiveDate, NaiveDateTime};

#[derive(Debug, Clone, PartialEq)]
pub struct Help {
    asked: Asked,
    page: usize,
}

/// What the page is about. At the desk the same people help with everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    With(Topic),
    Person,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    NextPressed,
    PreviousPressed,
}

impl Help {
    #[must_use]
    pub fn new(asked: Asked) -> Self {
        Self { asked, page: 0 }
    }

    /// Whether it is the same screen, on whatever page.
    #[must_use]
    pub fn asks_the_same(&self, other: &Self) -> bool {
        self.asked == other.asked
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let (title, place) = match self.asked {
            Asked::With(topic) => (words.say(key::of_topic(topic)), "help"),
            Asked::Person => (words.say(key::PERSON_TITLE), "person"),
        };
        let facts = facts(context, self.asked, place);
        let id = |what: &str| format!("{place}/{what}");
        let list = |shown| Node::group(id("facts").as_str(), title.clone(), Layout::Centred, shown);
        let content = if context.room.brief {
            // Its leaves are cut later.
            list(facts)
        } else {
            self.paged(context, place, &title, facts, list)
        };
        Page {
            title_id: id("title").as_str().into(),
            beside_title: Vec::new(),
            content: vec![content],
            title,
        }
    }

    fn paged(
        &self,
        context: &Context<'_>,
        place: &str,
        title: &Text,
        facts: Vec<Node<Message>>,
        list: impl Fn(Vec<Node<Message>>) -> Node<Message>,
    ) -> Node<Message> {
        let lines = |fact: &Node<Message>| telling::lines_over_width(fact, &context.room);
        let lines: Vec<usize> = facts.iter().map(lines).collect();
        let pages = Room::pages(&lines, context.room.under(telling::letters(title)).wide);
        let page = self.page.min(pages.len() - 1);
        let shown = facts
            .into_iter()
            .skip(pages[page].start)
            .take(pages[page].len())
            .collect();
        let arrows = telling::Arrows {
            place,
            page,
            pages: pages.len(),
            next: Message::NextPressed,
            previous: Message::PreviousPressed,
        };
        telling::paged(context.words, arrows, list(shown))
    }
}

/// Who helps, when and where, as far as the configuration says.
fn facts(context: &Context<'_>, asked: Asked, place: &str) -> Vec<Node<Message>> {
    let words = context.words;
    let here = &context.config.place;
    let icon = Illustration::Icon;
    let fact = |what: &str, picture: Icon, said: Text| {
        Node::fact(format!("{place}/{what}").as_str(), icon(picture), said)
    };
    let mut facts = Vec::new();
    if let Asked::With(topic) = asked {
        facts.extend(librarians_words(context, topic));
    }
    if let Some(now) = desk_now(context) {
        let (tone, picture) = if is_open(context) {
            (Tone::Green, Icon::Person)
        } else {
            (Tone::Yellow, Icon::Clock)
        };
        let id = format!("{place}/now");
        let now = Node::new(
            id.as_str(),
            now,
            Look::Band(tone, icon(picture)),
            Role::Status,
        );
        facts.push(now.live(Live::Polite));
    }
    facts.extend(
        here.desk
            .as_ref()
            .map(|desk| fact("desk", Icon::Place, words.content(desk))),
    );
    facts.extend(hours_today(context).map(|today| fact("hours", Icon::Calendar, today)));
    facts.extend(here.phone.as_ref().map(|phone| {
        let args = Args::none().text("phone", words.figures(phone));
        fact("phone", Icon::Phone, words.message(key::RING, &args))
    }));
    facts.extend(here.nearest_help.as_ref().map(|nearest| {
        let args = Args::none().text("place", words.content(nearest));
        fact(
            "elsewhere",
            Icon::Information,
            words.message(key::ALSO_HERE, &args),
        )
    }));
    if facts.is_empty() {
        facts.push(fact("nobody", Icon::Person, words.say(key::ASK_STAFF)));
    }
    facts
}

/// Who helps with a topic, when, and what to bring, as far as the librarian says.
fn librarians_words(context: &Context<'_>, topic: Topic) -> Vec<Node<Message>> {
    let Some(help) = context.config.help_with(topic) else {
        return Vec::new();
    };
    let said = |what: &'static str, key: Key, icon: Icon, words: &Option<Authored>| {
        let args = Args::none().text(what, context.words.content(words.as_ref()?));
        let look = Look::StrongFact(Illustration::Icon(icon));
        let id = format!("help/{what}");
        let said = context.words.message(key, &args);
        Some(Node::new(id.as_str(), said, look, Role::Paragraph))
    };
    [
        said("who", key::HELP_WHO, topics::icon(topic), &help.who),
        said("when", key::HELP_WHEN, Icon::Clock, &help.when),
        said("bring", key::HELP_BRING, Icon::Bring, &help.bring),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn local(context: &Context<'_>) -> NaiveDateTime {
    context.now.naive_local()
}

fn is_open(context: &Context<'_>) -> bool {
    matches!(
        context.config.place.desk_hours.at(local(context)),
        Desk::Open { .. }
    )
}

/// What the bar's button says: what is true.
pub(super) fn person_button(context: &Context<'_>) -> Text {
    let words = context.words;
    let place = &context.config.place;
    match place.desk_hours.at(local(context)) {
        Desk::Closed { opens: Some(opens) } if place.desk.is_some() => {
            let args = Args::none().text("time", words.time(opens.time()));
            match (opens.date() - context.today()).num_days() {
                0 => words.message(key::PERSON_FROM, &args),
                1 => words.message(key::PERSON_TOMORROW, &args),
                _ => words.message(
                    key::PERSON_ON_DAY,
                    &Args::none().text("day", words.weekday(opens.date())),
                ),
            }
        }
        _ => words.say(key::PERSON),
    }
}

/// "Open now, until 19:00." Nothing where no hours are known.
fn desk_now(context: &Context<'_>) -> Option<Text> {
    let words = context.words;
    match context.config.place.desk_hours.at(local(context)) {
        Desk::Open { until } => Some(words.message(
            key::OPEN_UNTIL,
            &Args::none().text("time", words.time(until)),
        )),
        Desk::Closed { opens: Some(opens) } => {
            let args = Args::none().text("time", words.time(opens.time()));
            Some(match (opens.date() - context.today()).num_days() {
                0 => words.message(key::OPENS_TODAY, &args),
                1 => words.message(key::OPENS_TOMORROW, &args),
                _ => words.message(
                    key::OPENS_ON,
                    &args.text("day", words.date(opens.date(), context.today())),
                ),
            })
        }
        Desk::Closed { opens: None } => Some(words.say(key::CLOSED_FOR_LONG)),
        Desk::Unknown => None,
    }
}

/// "Today: 10:00 – 13:00, 14:00 – 16:00", or that it is closed all day; and the next closed day
/// within the week, so that nobody comes in vain.
fn hours_today(context: &Context<'_>) -> Option<Text> {
    let words = context.words;
    let opening = &context.config.place.desk_hours;
    if opening.at(local(context)) == Desk::Unknown {
        return None;
    }
    let span = |hours: &Hours| words.hours(hours.open, hours.close);
    let spans = words.list(opening.on(context.today()).iter().map(span));
    let today = match spans {
        Some(hours) => words.message(key::HOURS_TODAY, &Args::none().text("hours", hours)),
        None => words.say(key::CLOSED_TODAY),
    };
    let closed = next_closed_day(context).map(|date| {
        words.message(
            key::CLOSED_ON,
            &Args::none().text("day", words.date(date, context.today())),
        )
    });
    Text::sentences([Some(today), closed].into_iter().flatten())
}

fn next_closed_day(context: &Context<'_>) -> Option<NaiveDate> {
    let ahead = (1..=6).filter_map(|days| context.today().checked_add_days(Days::new(days)));
    ahead
        .into_iter()
        .find(|date| context.config.place.desk_hours.is_closed_on(*date))
}
