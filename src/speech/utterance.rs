//! What is said of a screen, of a node, of a change.

use crate::l10n::{Args, Localizer, Privacy, Run, Text, key};
use crate::semantics::{Illustration, Live, Node, Press, Role, Tree};

/// Something to be said in one go: runs, each in the voice of its own language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    pub runs: Vec<Run>,
    /// Private words go to headphones only, unless the visitor asks.
    pub privacy: Privacy,
    pub said: Said,
}

/// How it joins what is being said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// After what is being said.
    After,
    /// At once; what is being said stops.
    AtOnce,
}

impl Utterance {
    fn of(text: &Text, said: Said) -> Self {
        Self {
            runs: text.spoken(),
            privacy: text.privacy(),
            said,
        }
    }

    /// The words without their languages.
    #[must_use]
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }

    /// On arrival: where the visitor is.
    #[must_use]
    pub fn arrival<M>(tree: &Tree<M>) -> Self {
        let dialog = tree.dialog.as_ref().map(|dialog| &dialog.name);
        Self::of(dialog.unwrap_or(&tree.title), Said::AtOnce)
    }

    /// A node under the focus: its name, its state, what else is worth hearing.
    #[must_use]
    pub fn focus<M>(node: &Node<M>, words: &Localizer) -> Self {
        Self::of(&whole(node, words), Said::AtOnce)
    }

    /// A node that has changed by itself.
    #[must_use]
    pub fn change<M>(node: &Node<M>, words: &Localizer) -> Self {
        let said = if node.live == Live::Assertive {
            Said::AtOnce
        } else {
            Said::After
        };
        Self::of(&whole(node, words), said)
    }

    /// A node and everything in it, read aloud because the visitor asked: also what is private.
    /// The title's speaker reads the screen.
    #[must_use]
    pub fn read<M>(tree: &Tree<M>, node: &Node<M>, words: &Localizer) -> Vec<Self> {
        let mut all = match node.role {
            Role::Heading(_) => Self::screen(tree, words, Bar::Left),
            _ => each(node, words),
        };
        if let Some(first) = all.first_mut() {
            first.said = Said::AtOnce;
        }
        all
    }

    /// The whole screen in reading order, one utterance a node. What is said by a part of a node
    /// already is not said twice.
    #[must_use]
    pub fn screen<M>(tree: &Tree<M>, words: &Localizer, bar: Bar) -> Vec<Self> {
        let nodes: Vec<&Node<M>> = match (&tree.dialog, bar) {
            (Some(dialog), _) => vec![dialog],
            (None, Bar::Read) => tree.main.iter().chain(&tree.bar).collect(),
            (None, Bar::Left) => tree.main.iter().collect(),
        };
        nodes
            .into_iter()
            .flat_map(|node| each(node, words))
            .collect()
    }
}

/// Whether the bar, which is the same everywhere, is read too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    Read,
    Left,
}

fn each<M>(node: &Node<M>, words: &Localizer) -> Vec<Utterance> {
    match &node.role {
        // A pass is its pictures: their names are the group's own.
        Role::Group { children, .. } if !children.iter().any(is_pass) => children
            .iter()
            .flat_map(|child| each(child, words))
            .collect(),
        // A speaker says nothing of itself when everything is read, nor does a picture that
        // repeats what stands beside it.
        _ if node.id.is_listen() => Vec::new(),
        Role::Image(Illustration::Picture(_) | Illustration::Kind(_)) => Vec::new(),
        _ => vec![Utterance::of(&whole(node, words), Said::After)],
    }
}

fn is_pass<M>(node: &Node<M>) -> bool {
    matches!(node.role, Role::Image(Illustration::Pass(_)))
}

fn whole<M>(node: &Node<M>, words: &Localizer) -> Text {
    let name = match &node.role {
        Role::RadioButton { checked: true, .. } => {
            words.message(key::CHOSEN, &Args::none().text("what", node.name.clone()))
        }
        _ => node.name.clone(),
    };
    let reason = match node.press() {
        Some(Press::Disabled { reason }) => Some(reason.clone()),
        _ => None,
    };
    let parts = [Some(name.clone()), node.description.clone(), reason];
    Text::sentences(parts.into_iter().flatten()).unwrap_or(name)
}
