//! One question a screen. What is answered stands here, in the visit's memory, until Done; then
//! it is counted at once, or not at all.

use super::{Context, Effect, Page, nav};
use crate::config::{Question, Survey};
use crate::domain::{Answer, Ballot, Language, Level, Occasion, Scale};
use crate::l10n::{Args, Text, key};
use crate::semantics::{
    Emphasis, Icon, Illustration, Layout, Live, Look, Node, Piece, Press, Role, Tone,
};

#[derive(Debug, Clone, PartialEq)]
pub struct SurveyScreen {
    /// What has been answered so far.
    ballot: Ballot,
    /// In the order of the ballot's answers.
    questions: Vec<Question>,
    stage: Stage,
    /// What stands before the first question has been read, where it has a page to itself.
    begun: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// By its place, 0 first.
    Asking(usize),
    /// The answers are being counted; a second tap counts nothing more.
    Counting,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// What stands before the first question was read.
    Begun,
    Answered(Level),
    NextPressed,
    SkipPressed,
}

impl SurveyScreen {
    #[must_use]
    pub fn new(survey: &Survey, occasion: Occasion, default: &Language) -> Self {
        let unanswered = |question: &Question| Answer {
            question: question.id.clone(),
            scale: question.scale,
            level: None,
        };
        Self {
            ballot: Ballot {
                survey: survey.id.clone(),
                version: survey.version(default),
                occasion,
                answers: survey.questions.iter().map(unanswered).collect(),
            },
            questions: survey.questions.clone(),
            stage: Stage::Asking(0),
            begun: false,
        }
    }

    #[must_use]
    pub fn occasion(&self) -> &Occasion {
        &self.ballot.occasion
    }

    /// While answers are counted there is no way back: they cannot be taken out again.
    #[must_use]
    pub fn way(&self) -> Option<nav::Way> {
        matches!(self.stage, Stage::Asking(_)).then_some(nav::Way::BackInSurvey)
    }

    /// To the question before. `false` from the first one, which leads out of the survey.
    pub fn step_back(&mut self) -> bool {
        let Stage::Asking(at @ 1..) = self.stage else {
            return false;
        };
        self.begun = true;
        self.stage = Stage::Asking(at - 1);
        true
    }

    pub fn update(&mut self, message: Message) -> Effect {
        let Stage::Asking(at) = self.stage else {
            return Effect::None;
        };
        self.begun = true;
        match message {
            Message::Begun => return Effect::None,
            Message::Answered(level) => {
                self.answer(at, Some(level));
                return Effect::None;
            }
            Message::NextPressed => {}
            Message::SkipPressed => self.answer(at, None),
        }
        self.stage = if at + 1 < self.questions.len() {
            Stage::Asking(at + 1)
        } else {
            Stage::Counting
        };
        match self.stage {
            Stage::Asking(_) => Effect::None,
            Stage::Counting => Effect::CountAnswers(self.ballot.clone()),
        }
    }

    fn answer(&mut self, at: usize, level: Option<Level>) {
        if let Some(answer) = self.ballot.answers.get_mut(at) {
            answer.level = level;
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        match self.stage {
            Stage::Asking(at) => match self.questions.get(at) {
                Some(question) => self.ask(context, at, question),
                None => counting(context),
            },
            Stage::Counting => counting(context),
        }
    }

    fn ask(&self, context: &Context<'_>, at: usize, question: &Question) -> Page<Message> {
        let title = asked(context, question);
        if at == 0 && context.room.brief && !self.begun {
            return self.begin(context, title);
        }
        let mut children = Vec::new();
        if at == 0 && !context.room.brief {
            children.push(self.before_the_first(context));
        }
        let chosen = self.ballot.answers.get(at).and_then(|answer| answer.level);
        children.extend(ends(context, question));
        children.push(answers(context, question, title.clone(), chosen));
        children.push(self.ways_on(context, at, chosen));
        let id = format!("survey/{}", question.id);
        let content = Node::group(id.as_str(), title.clone(), Layout::Filling, children);
        Page {
            title,
            title_id: "survey/title".into(),
            beside_title: Vec::new(),
            content: vec![content],
        }
    }

    /// On a small panel, a page before the first question.
    fn begin(&self, context: &Context<'_>, title: Text) -> Page<Message> {
        let on = Node::button(
            "survey/next",
            context.words.say(key::SURVEY_NEXT),
            Look::Primary(Icon::Forward),
            Message::Begun,
        );
        let said = vec![self.before_the_first(context), on];
        Page {
            content: vec![Node::group(
                "survey/said",
                title.clone(),
                Layout::Column,
                said,
            )],
            title,
            title_id: "survey/title".into(),
            beside_title: Vec::new(),
        }
    }

    /// How many questions there are, that nobody is asked who they are, and who sees what.
    fn before_the_first(&self, context: &Context<'_>) -> Node<Message> {
        let args = Args::none().number("questions", self.count());
        let said = context.words.message(key::SURVEY_FIRST, &args);
        let picture = Illustration::Icon(Icon::Safety);
        let fact = Node::fact("survey/first", picture, said.clone());
        // In the smallest size where the text is largest: the answers need the room.
        Node::group("survey/before", said, Layout::Digest, vec![fact])
    }

    fn ways_on(&self, context: &Context<'_>, at: usize, chosen: Option<Level>) -> Node<Message> {
        let words = context.words;
        let args = Args::none()
            .number("question", i64::try_from(at + 1).unwrap_or(i64::MAX))
            .number("questions", self.count());
        let progress = words.message(key::SURVEY_PROGRESS, &args);
        let skip = Node::button(
            "survey/skip",
            words.say(key::SURVEY_SKIP),
            Look::Secondary(Icon::Skip),
            Message::SkipPressed,
        );
        let last = at + 1 == self.questions.len();
        let (id, name, icon) = if last {
            ("survey/done", key::DONE, Icon::Check)
        } else {
            ("survey/next", key::SURVEY_NEXT, Icon::Forward)
        };
        let press = match chosen {
            Some(_) => Press::Enabled(Message::NextPressed),
            None => Press::Disabled {
                reason: words.say(key::SURVEY_CHOOSE),
            },
        };
        let role = Role::Button {
            press,
            face: Vec::new(),
        };
        let on = Node::new(id, words.say(name), Look::Primary(icon), role);
        let said = Node::new(
            "survey/progress",
            progress.clone(),
            if context.room.brief {
                Look::Label
            } else {
                Look::Strong
            },
            Role::Status,
        );
        let children = vec![skip, said.live(Live::Polite), on];
        Node::group("survey/ways-on", progress, Layout::Foot, children)
    }

    fn count(&self) -> i64 {
        i64::try_from(self.questions.len()).unwrap_or(i64::MAX)
    }
}

/// The librarian's words, or those that come with the kiosk.
pub(super) fn asked(context: &Context<'_>, question: &Question) -> Text {
    match (&question.text, key::of_question(&question.id)) {
        (None, Some(key)) => context.words.say(key),
        (Some(own), _) => context.words.content(own),
        // The configuration lets none through.
        (None, None) => context.words.name(&question.id),
    }
}

/// Where there is no room for a word under each answer: what the first and the last one mean.
fn ends(context: &Context<'_>, question: &Question) -> Option<Node<Message>> {
    if !context.room.brief {
        return None;
    }
    let [first, .., last] = Level::ALL;
    let name = |level| context.words.say(key::of_level(question.scale, level));
    let said = name(first).then(" … ", &name(last));
    let id = format!("survey/{}/ends", question.id);
    Some(Node::new(id.as_str(), said, Look::Label, Role::Paragraph))
}

fn answers(
    context: &Context<'_>,
    question: &Question,
    title: Text,
    chosen: Option<Level>,
) -> Node<Message> {
    let answer = |level: Level| {
        let name = context.words.say(key::of_level(question.scale, level));
        let picture = match question.scale {
            Scale::Rating | Scale::Agree => Illustration::Face(level),
            Scale::Amount => Illustration::Amount(level),
        };
        let mut face = vec![Piece::Picture(picture)];
        if !context.room.brief {
            face.push(Piece::Words(name.clone(), Emphasis::Strong));
        }
        let role = Role::RadioButton {
            checked: chosen == Some(level),
            press: Press::Enabled(Message::Answered(level)),
            face,
        };
        let id = format!("survey/{}/{}", question.id, level.number());
        Node::new(id.as_str(), name, Look::Answer, role)
    };
    let id = format!("survey/{}/answers", question.id);
    let all = Level::ALL.map(answer).into();
    Node::group(id.as_str(), title, Layout::Answers, all)
}

fn counting(context: &Context<'_>) -> Page<Message> {
    let title = context.words.say(key::OPINION_TITLE);
    let counting = context.words.say(key::SURVEY_SAVING);
    let look = Look::Band(Tone::Blue, Illustration::Icon(Icon::Clock));
    let said = Node::new("survey/counting", counting, look, Role::Status);
    Page {
        content: vec![Node::group(
            "survey/saving",
            title.clone(),
            Layout::Centred,
            vec![said.live(Live::Polite)],
        )],
        title,
        title_id: "survey/title".into(),
        beside_title: Vec::new(),
    }
}
