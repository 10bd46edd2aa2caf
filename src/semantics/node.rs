//! One thing on the screen.

use super::id::Id;
use super::illustration::Illustration;
use crate::l10n::Text;

#[derive(Debug, Clone, PartialEq)]
pub struct Node<M> {
    pub id: Id,
    /// What it is called, by voice and by screen reader. Never empty.
    pub name: Text,
    /// What else is worth hearing about it.
    pub description: Option<Text>,
    pub live: Live,
    pub look: Look,
    pub role: Role<M>,
}

/// Whether a change of this node is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Live {
    #[default]
    Off,
    /// After what is being said.
    Polite,
    /// At once.
    Assertive,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Role<M> {
    Heading(Level),
    Paragraph,
    /// Something that has become so.
    Status,
    /// Something that went wrong or needs the visitor now.
    Alert,
    Progress {
        done: u8,
        of: u8,
    },
    Image(Illustration),
    Button {
        press: Press<M>,
        face: Vec<Piece>,
    },
    /// One of several of which at most one holds; the group is its parent.
    RadioButton {
        checked: bool,
        press: Press<M>,
        face: Vec<Piece>,
    },
    Group {
        layout: Layout,
        children: Vec<Node<M>>,
    },
}

/// 1 for the screen's title, 2 for a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    One,
    Two,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Press<M> {
    Enabled(M),
    /// Touching it tells why.
    Disabled {
        reason: Text,
    },
}

/// What is drawn on a button. An empty face draws the name.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Words(Text, Emphasis),
    Picture(Illustration),
    /// A small illustration with words beside it.
    Fact(Illustration, Text, Emphasis),
    /// A band of colour with pieces side by side.
    Strip(Tone, Vec<Piece>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// The smallest text.
    Small,
    Body,
    Strong,
    /// A card's title.
    Title,
}

/// Colours of tiles and bands. They carry no meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    Peach,
    Blue,
    Green,
    Yellow,
    Lilac,
}

impl Tone {
    pub const ALL: [Self; 5] = [
        Self::Peach,
        Self::Blue,
        Self::Green,
        Self::Yellow,
        Self::Lilac,
    ];
}

/// Appearance only.
#[derive(Debug, Clone, PartialEq)]
pub enum Look {
    Plain,
    /// A paragraph that stands out.
    Strong,
    /// The same, as large as the words of buttons.
    Label,
    /// The smallest text, in the second ink.
    Small,
    /// A paragraph with a small illustration beside it.
    Fact(Illustration),
    /// The same, standing out.
    StrongFact(Illustration),
    /// A band of colour, with an illustration.
    Band(Tone, Illustration),
    /// The one thing most visitors come to do on a screen.
    Primary(Icon),
    Secondary(Icon),
    /// A large pictured choice.
    Tile(Tone, Illustration),
    Card,
    /// A language by its own name.
    Language,
    /// A number, with its picture where it can be taken in at a glance.
    Choice(Option<Illustration>),
    /// An answer: a large picture, and its word.
    Answer,
    /// What one may need help with: a large picture, and its word.
    Topic,
    /// How far something is turned up: what is done stands out, not what is left.
    Level,
    /// A step up or down, and what else is done with the voice: an icon and its words.
    Step(Icon),
    /// A filter: an icon over a word.
    Filter(Icon),
    /// A smaller way on, in the header: an icon beside its words.
    Aside(Icon),
    /// A key of a keypad: its face side by side, or the name alone, large.
    Key,
    /// What is typed, large, in a box.
    Typed,
    /// An arrow at the edge of a list.
    Arrow(Icon),
    /// A round speaker.
    Speaker,
    BarButton(Icon),
    /// A way back, at the top.
    Way(Icon),
    /// "Ask a person".
    Person(Icon),
    /// The whole screen, on the attract screen.
    Everything,
}

use super::illustration::Icon;

/// How the children of a group are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The way back, the title and its speaker, and what else stands at the top.
    Header,
    /// The ways back.
    Navigation,
    /// A title with its speaker.
    Title,
    /// Large tiles side by side, or one under another where the screen is upright.
    Tiles,
    /// Children one under another, from the top.
    Column,
    /// As a column, of what the visitor has seen on the page before: at the largest text it takes
    /// the smallest size.
    Digest,
    /// The first child at the top, the others at the foot.
    Anchored,
    /// Children one under another, in the middle.
    Centred,
    /// Two columns side by side: a picture, then the facts. Under one another where the screen
    /// is upright.
    Beside,
    /// Cards, each filling its part of the page.
    Cards,
    Card,
    /// An arrow, a list, an arrow.
    Paged,
    /// Choices of equal size, in rows.
    Choices,
    /// The answers to a question, from the least to the most.
    Answers,
    /// One under another; answers, a card and large buttons take all the room that the others
    /// leave.
    Filling,
    /// All that can be turned up.
    Steppers,
    /// How far something is turned up, and the two buttons that turn it down and up.
    Stepper,
    /// Large buttons side by side.
    Ways,
    /// What is said, and at the foot what can be done.
    Leaf,
    /// A way past, a few words, and the way on.
    Foot,
    /// Languages, in rows.
    Languages,
    /// Buttons side by side.
    Row,
    /// The ways on from a page, side by side, sharing the width.
    Actions,
    /// What is typed, and the speaker that reads it.
    Field,
    /// What is typed and why, the keys, and the ways on: the keys beside the others, or between
    /// them where the screen is upright.
    Typing,
    /// Keys, three in a row as on a telephone, in this order in every script. Two that are left
    /// over stand under the last two; one takes the whole row.
    Keypad,
    /// The four pictures of a pass.
    Pass,
    /// A dialog over the screen.
    Dialog,
}

impl<M> Node<M> {
    #[must_use]
    pub fn new(id: impl Into<Id>, name: Text, look: Look, role: Role<M>) -> Self {
        Self {
            id: id.into(),
            name,
            description: None,
            live: Live::Off,
            look,
            role,
        }
    }

    #[must_use]
    pub fn heading(id: impl Into<Id>, name: Text) -> Self {
        Self::new(id, name, Look::Plain, Role::Heading(Level::One))
    }

    #[must_use]
    pub fn paragraph(id: impl Into<Id>, words: Text) -> Self {
        Self::new(id, words, Look::Plain, Role::Paragraph)
    }

    #[must_use]
    pub fn fact(id: impl Into<Id>, illustration: Illustration, words: Text) -> Self {
        Self::new(id, words, Look::Fact(illustration), Role::Paragraph)
    }

    /// A button that shows its name.
    #[must_use]
    pub fn button(id: impl Into<Id>, name: Text, look: Look, pressed: M) -> Self {
        Self::new(
            id,
            name,
            look,
            Role::Button {
                press: Press::Enabled(pressed),
                face: Vec::new(),
            },
        )
    }

    #[must_use]
    pub fn group(id: impl Into<Id>, name: Text, layout: Layout, children: Vec<Self>) -> Self {
        Self::new(id, name, Look::Plain, Role::Group { layout, children })
    }

    #[must_use]
    pub fn describe(mut self, description: Option<Text>) -> Self {
        self.description = description;
        self
    }

    #[must_use]
    pub fn live(mut self, live: Live) -> Self {
        self.live = live;
        self
    }

    #[must_use]
    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    #[must_use]
    pub fn with_face(mut self, pieces: Vec<Piece>) -> Self {
        if let Role::Button { face, .. } | Role::RadioButton { face, .. } = &mut self.role {
            *face = pieces;
        }
        self
    }

    #[must_use]
    pub fn children(&self) -> &[Self] {
        match &self.role {
            Role::Group { children, .. } => children,
            _ => &[],
        }
    }

    #[must_use]
    pub fn press(&self) -> Option<&Press<M>> {
        match &self.role {
            Role::Button { press, .. } | Role::RadioButton { press, .. } => Some(press),
            _ => None,
        }
    }

    /// Whether the focus may rest on it: what acts, and the headings, on which it lands when the
    /// page changes.
    #[must_use]
    pub fn is_focusable(&self) -> bool {
        self.press().is_some() || matches!(self.role, Role::Heading(_) | Role::Alert)
    }

    pub fn map<N>(self, f: &impl Fn(M) -> N) -> Node<N> {
        let press = |press| match press {
            Press::Enabled(message) => Press::Enabled(f(message)),
            Press::Disabled { reason } => Press::Disabled { reason },
        };
        let role = match self.role {
            Role::Heading(level) => Role::Heading(level),
            Role::Paragraph => Role::Paragraph,
            Role::Status => Role::Status,
            Role::Alert => Role::Alert,
            Role::Progress { done, of } => Role::Progress { done, of },
            Role::Image(illustration) => Role::Image(illustration),
            Role::Button { press: p, face } => Role::Button {
                press: press(p),
                face,
            },
            Role::RadioButton {
                checked,
                press: p,
                face,
            } => Role::RadioButton {
                checked,
                press: press(p),
                face,
            },
            Role::Group { layout, children } => Role::Group {
                layout,
                children: children.into_iter().map(|child| child.map(f)).collect(),
            },
        };
        Node {
            id: self.id,
            name: self.name,
            description: self.description,
            live: self.live,
            look: self.look,
            role,
        }
    }
}
