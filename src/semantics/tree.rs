//! A whole screen, and the only way in.

use super::id::Id;
use super::node::{Live, Node, Press, Role};
use crate::l10n::Text;

/// A screen as it stands: its nodes in reading order, the bar at the foot, and a dialog that
/// covers both.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree<M> {
    pub title: Text,
    pub main: Vec<Node<M>>,
    pub bar: Vec<Node<M>>,
    pub dialog: Option<Node<M>>,
}

/// What a finger, a key, a switch, a screen reader or a test asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Request {
    pub target: Id,
    pub want: Want,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Want {
    Activate,
    Focus,
}

impl Request {
    #[must_use]
    pub fn activate(target: impl Into<Id>) -> Self {
        Self {
            target: target.into(),
            want: Want::Activate,
        }
    }

    #[must_use]
    pub fn focus(target: impl Into<Id>) -> Self {
        Self {
            target: target.into(),
            want: Want::Focus,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Outcome<M> {
    Act(M),
    Focus(Id),
    /// Why it cannot be done now.
    Explain(Text),
    /// There is no such node any more, or nothing to do with it.
    Stale,
}

impl<M> Tree<M> {
    /// Every node that exists now, in reading order, parents before children. Under a dialog
    /// only its nodes exist.
    pub fn nodes(&self) -> impl Iterator<Item = &Node<M>> {
        let roots: Vec<&Node<M>> = match &self.dialog {
            Some(dialog) => vec![dialog],
            None => self.main.iter().chain(&self.bar).collect(),
        };
        let mut stack: Vec<&Node<M>> = roots.into_iter().rev().collect();
        std::iter::from_fn(move || {
            let node = stack.pop()?;
            stack.extend(node.children().iter().rev());
            Some(node)
        })
    }

    #[must_use]
    pub fn find(&self, id: &Id) -> Option<&Node<M>> {
        self.nodes().find(|node| node.id == *id)
    }

    #[must_use]
    pub fn map<N>(self, f: impl Fn(M) -> N) -> Tree<N> {
        let all = |nodes: Vec<Node<M>>| nodes.into_iter().map(|node| node.map(&f)).collect();
        Tree {
            title: self.title,
            main: all(self.main),
            bar: all(self.bar),
            dialog: self.dialog.map(|dialog| dialog.map(&f)),
        }
    }

    /// The node on which the focus lands when this page opens: the dialog's or the screen's
    /// first heading, else the first thing that takes it.
    #[must_use]
    pub fn entry(&self) -> Option<&Id> {
        let heading = self
            .nodes()
            .find(|node| matches!(node.role, Role::Heading(_)));
        heading
            .or_else(|| self.nodes().find(|node| node.is_focusable()))
            .map(|node| &node.id)
    }
}

impl<M: Clone> Tree<M> {
    /// Performs a request. The only way in, whoever asks: a stale id performs nothing.
    #[must_use]
    pub fn perform(&self, request: &Request) -> Outcome<M> {
        let Some(node) = self.find(&request.target) else {
            return Outcome::Stale;
        };
        match (request.want, node.press()) {
            (Want::Focus, _) if node.is_focusable() => Outcome::Focus(node.id.clone()),
            (Want::Activate, Some(Press::Enabled(message))) => Outcome::Act(message.clone()),
            (Want::Activate, Some(Press::Disabled { reason })) => Outcome::Explain(reason.clone()),
            _ => Outcome::Stale,
        }
    }

    /// What has changed since `before` and is worth saying: live nodes that are new or whose
    /// words are others, and a choice that has been made.
    #[must_use]
    pub fn announcements<'a>(&'a self, before: &Self) -> Vec<&'a Node<M>> {
        let unchanged = |node: &Node<M>| {
            before
                .find(&node.id)
                .is_some_and(|old| old.name == node.name && old.description == node.description)
        };
        let now_chosen = |node: &Node<M>| {
            let checked = |node: &Node<M>| match node.role {
                Role::RadioButton { checked, .. } => Some(checked),
                _ => None,
            };
            checked(node) == Some(true) && before.find(&node.id).and_then(checked) == Some(false)
        };
        self.nodes()
            .filter(|node| now_chosen(node) || (node.live != Live::Off && !unchanged(node)))
            .collect()
    }
}
