//! A right-to-left language turns rows around; a number stays as it is.

use super::rules::{Found, Rule};
use iced::Rectangle;
use std::collections::HashMap;
use terskel::semantics::{Id, Illustration, Node, Role, Tree};
use terskel::ui::Placed;

/// Things that stand side by side in the same order in both trees.
struct Siblings<'a> {
    ids: Vec<&'a Id>,
    turns: bool,
}

/// How many pairs were compared, and those that stand the wrong way.
pub fn compare<M>(
    tree: &Tree<M>,
    left_to_right: &[Placed],
    right_to_left: &[Placed],
) -> (usize, Vec<Found>) {
    let [here, there] = [left_to_right, right_to_left].map(by_id);
    let (mut compared, mut found) = (0, Vec::new());
    for group in siblings(tree) {
        for (nth, one) in group.ids.iter().enumerate() {
            for other in &group.ids[nth + 1..] {
                let pair = |at: &HashMap<&Id, Rectangle>| order(*at.get(one)?, *at.get(other)?);
                let (Some(before), Some(after)) = (pair(&here), pair(&there)) else {
                    continue;
                };
                compared += 1;
                if (before != after) != group.turns {
                    let what = if group.turns {
                        "are not turned around"
                    } else {
                        "are turned around, and must not be"
                    };
                    let what = format!("it and {} {what}", other.as_str());
                    found.push(Found {
                        rule: Rule::Mirror,
                        id: one.as_str().to_owned(),
                        what,
                    });
                }
            }
        }
    }
    (compared, found)
}

fn by_id(placed: &[Placed]) -> HashMap<&Id, Rectangle> {
    placed
        .iter()
        .filter_map(|placed| placed.id().map(|id| (id, placed.bounds)))
        .collect()
}

/// Which of two that stand side by side is to the left. `None`: above one another.
fn order(one: Rectangle, other: Rectangle) -> Option<std::cmp::Ordering> {
    let beside = one.y < other.y + other.height && other.y < one.y + one.height;
    let apart = one.x + one.width <= other.x + 1.0 || other.x + other.width <= one.x + 1.0;
    (beside && apart).then(|| one.center_x().total_cmp(&other.center_x()))
}

fn siblings<M>(tree: &Tree<M>) -> Vec<Siblings<'_>> {
    let roots = [tree.main.as_slice(), tree.bar.as_slice()].into_iter();
    let groups = tree.nodes().map(Node::children);
    let siblings = roots.chain(groups).map(|nodes| Siblings {
        ids: nodes.iter().map(|node| &node.id).collect(),
        turns: !nodes
            .iter()
            .any(|node| matches!(node.role, Role::Image(Illustration::Pass(_)))),
    });
    siblings.collect()
}
