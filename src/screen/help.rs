//! A person: where they are, when, by which telephone, and where else help is. Nobody is promised
//! who is not there.

use super::{Context, Page};
use crate::domain::{Desk, Hours};
use crate::l10n::{Args, Text, key};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Role, Tone};
use chrono::{Days, NaiveDate, NaiveDateTime};
use std::convert::Infallible;

/// Reached from "Phone or computer" or from "Ask a person": the same people help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    PhoneOrComputer,
    Person,
}

impl Help {
    pub fn describe(&self, context: &Context<'_>) -> Page<Infallible> {
        let words = context.words;
        let (title, prefix) = match self {
            Self::PhoneOrComputer => (words.say(key::HELP_TITLE), "help"),
            Self::Person => (words.say(key::PERSON_TITLE), "person"),
        };
        let icon = Illustration::Icon;
        let id = |what: &str| format!("{prefix}/{what}");
        let mut facts = Vec::new();
        if *self == Self::PhoneOrComputer {
            facts.push(Node::new(id("what").as_str(), words.say(key::HELP_WHAT), Look::Strong, Role::Paragraph));
        }
        if let Some(now) = desk_now(context) {
            let (tone, picture) = if is_open(context) { (Tone::Green, Icon::Person) } else { (Tone::Yellow, Icon::Clock) };
            let look = Look::Band(tone, icon(picture));
            facts.push(Node::new(id("now").as_str(), now, look, Role::Status).live(Live::Polite));
        }
        if let Some(desk) = &context.config.place.desk {
            facts.push(Node::fact(id("desk").as_str(), icon(Icon::Place), words.content(desk)));
        }
        if let Some(today) = hours_today(context) {
            facts.push(Node::fact(id("hours").as_str(), icon(Icon::Calendar), today));
        }
        if let Some(phone) = &context.config.place.phone {
            let text = words.message(key::RING, &Args::none().text("phone", words.figures(phone)));
            facts.push(Node::fact(id("phone").as_str(), icon(Icon::Phone), text));
        }
        if let Some(nearest) = &context.config.place.nearest_help {
            let text = words.message(key::ALSO_HERE, &Args::none().text("place", words.content(nearest)));
            facts.push(Node::fact(id("elsewhere").as_str(), icon(Icon::Information), text));
        }
        if facts.is_empty() {
            facts.push(Node::new(id("nobody").as_str(), words.say(key::ASK_STAFF), Look::Strong, Role::Paragraph));
        }
        let facts = Node::group(id("facts").as_str(), title.clone(), Layout::Centred, facts);
        Page { title, title_id: id("title").as_str().into(), beside_title: Vec::new(), content: vec![facts] }
    }
}

fn local(context: &Context<'_>) -> NaiveDateTime {
    context.now.naive_local()
}

fn is_open(context: &Context<'_>) -> bool {
    matches!(context.config.place.desk_hours.at(local(context)), Desk::Open { .. })
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
                _ => words.message(key::PERSON_ON_DAY, &Args::none().text("day", words.weekday(opens.date()))),
            }
        }
        _ => words.say(key::PERSON),
    }
}

/// "Open now, until 19:00." Nothing where no hours are known.
fn desk_now(context: &Context<'_>) -> Option<Text> {
    let words = context.words;
    match context.config.place.desk_hours.at(local(context)) {
        Desk::Open { until } => Some(words.message(key::OPEN_UNTIL, &Args::none().text("time", words.time(until)))),
        Desk::Closed { opens: Some(opens) } => {
            let args = Args::none().text("time", words.time(opens.time()));
            Some(match (opens.date() - context.today()).num_days() {
                0 => words.message(key::OPENS_TODAY, &args),
                1 => words.message(key::OPENS_TOMORROW, &args),
                _ => words.message(key::OPENS_ON, &args.text("day", words.date(opens.date(), context.today()))),
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
    let span = |hours: &Hours| {
        let args = Args::none().text("start", words.time(hours.open)).text("end", words.time(hours.close));
        words.message(key::HOURS, &args)
    };
    let spans = words.list(opening.on(context.today()).iter().map(span));
    let today = match spans {
        Some(hours) => words.message(key::HOURS_TODAY, &Args::none().text("hours", hours)),
        None => words.say(key::CLOSED_TODAY),
    };
    let closed = next_closed_day(context).map(|date| {
        words.message(key::CLOSED_ON, &Args::none().text("day", words.date(date, context.today())))
    });
    Text::sentences([Some(today), closed].into_iter().flatten())
}

fn next_closed_day(context: &Context<'_>) -> Option<NaiveDate> {
    let ahead = (1..=6).filter_map(|days| context.today().checked_add_days(Days::new(days)));
    ahead.into_iter().find(|date| context.config.place.desk_hours.is_closed_on(*date))
}
