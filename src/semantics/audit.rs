//! What must hold of every screen, whatever it shows.

use super::id::Id;
use super::node::{Live, Node, Piece, Role};
use super::tree::Tree;
use std::collections::HashSet;
use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    Unnamed(Id),
    DuplicateId(Id),
    /// A word on a button's face that neither its name nor its description holds: seen, but
    /// never heard.
    Unheard {
        id: Id,
        words: String,
    },
    /// Nothing takes the focus.
    NoFocus,
    /// No heading says where the visitor is.
    NoHeading,
    EmptyGroup(Id),
    /// A group of choices in which more than one holds.
    TwoChosen(Id),
    /// An alert that nobody is told of.
    SilentAlert(Id),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unnamed(id) => write!(f, "{id} has no name"),
            Self::DuplicateId(id) => write!(f, "{id} stands twice"),
            Self::Unheard { id, words } => write!(f, "{id} shows \"{words}\" and never says it"),
            Self::NoFocus => write!(f, "nothing takes the focus"),
            Self::NoHeading => write!(f, "no heading"),
            Self::EmptyGroup(id) => write!(f, "{id} is an empty group"),
            Self::TwoChosen(id) => write!(f, "{id}: more than one is chosen"),
            Self::SilentAlert(id) => write!(f, "{id} is an alert that is not announced"),
        }
    }
}

impl<M> Tree<M> {
    #[must_use]
    pub fn audit(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        // Under a dialog the rest of the tree still stands and must be as sound.
        let rest = self.main.iter().chain(&self.bar).flat_map(descend);
        for node in rest.chain(self.dialog.iter().flat_map(descend)) {
            if !seen.insert(&node.id) {
                found.push(Violation::DuplicateId(node.id.clone()));
            }
            audit_node(node, &mut found);
        }
        if self.focus_order().is_empty() {
            found.push(Violation::NoFocus);
        }
        // A screen that is one button alone is told by its name.
        if self.nodes().count() > 1
            && !self
                .nodes()
                .any(|node| matches!(node.role, Role::Heading(_)))
        {
            found.push(Violation::NoHeading);
        }
        found
    }
}

fn descend<M>(node: &Node<M>) -> Vec<&Node<M>> {
    let mut all = vec![node];
    all.extend(node.children().iter().flat_map(descend));
    all
}

fn audit_node<M>(node: &Node<M>, found: &mut Vec<Violation>) {
    if node.name.is_empty() {
        found.push(Violation::Unnamed(node.id.clone()));
    }
    if matches!(node.role, Role::Alert) && node.live != Live::Assertive {
        found.push(Violation::SilentAlert(node.id.clone()));
    }
    match &node.role {
        Role::Button { face, .. } | Role::RadioButton { face, .. } => {
            let description = node
                .description
                .as_ref()
                .map(crate::l10n::Text::plain_words);
            let heard = format!(
                "{} {}",
                node.name.plain_words(),
                description.unwrap_or_default()
            );
            let mut words = Vec::new();
            for piece in face {
                words_of(piece, &mut words);
            }
            let unheard = words
                .into_iter()
                .filter(|words| !heard.contains(words.as_str()));
            found.extend(unheard.map(|words| Violation::Unheard {
                id: node.id.clone(),
                words,
            }));
        }
        Role::Group { children, .. } => {
            if children.is_empty() {
                found.push(Violation::EmptyGroup(node.id.clone()));
            }
            let chosen = children.iter().filter_map(|child| match child.role {
                Role::RadioButton { checked, .. } => Some(usize::from(checked)),
                _ => None,
            });
            if chosen.sum::<usize>() > 1 {
                found.push(Violation::TwoChosen(node.id.clone()));
            }
        }
        Role::Heading(_)
        | Role::Paragraph
        | Role::Status
        | Role::Alert
        | Role::Progress { .. }
        | Role::Image(_) => {}
    }
}

fn words_of(piece: &Piece, words: &mut Vec<String>) {
    match piece {
        Piece::Words(text, _) | Piece::Fact(_, text, _) => words.push(text.plain_words()),
        Piece::Picture(_) => {}
        Piece::Strip(_, pieces) => pieces.iter().for_each(|piece| words_of(piece, words)),
    }
}
