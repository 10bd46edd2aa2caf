//! Where the focus goes. The order is the reading order; a page never traps it.

use super::id::Id;
use super::tree::Tree;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Next,
    Previous,
}

impl<M> Tree<M> {
    #[must_use]
    pub fn focus_order(&self) -> Vec<&Id> {
        self.nodes()
            .filter(|node| node.is_focusable())
            .map(|node| &node.id)
            .collect()
    }

    /// The neighbour of `from` in focus order, around the end; the page's entry when `from` is
    /// nowhere.
    #[must_use]
    pub fn focus_step(&self, from: Option<&Id>, step: Step) -> Option<&Id> {
        let order = self.focus_order();
        let Some(at) = from.and_then(|from| order.iter().position(|id| *id == from)) else {
            return self.entry();
        };
        let count = order.len();
        let to = match step {
            Step::Next => (at + 1) % count,
            Step::Previous => (at + count - 1) % count,
        };
        order.get(to).copied()
    }
}
