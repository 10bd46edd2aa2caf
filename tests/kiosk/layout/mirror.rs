//! A right-to-left language turns rows around; a number stays as it is.

use super::rules::{Found, Rule};
use iced::Rectangle;
use std::collections::HashMap;
use terskel::semantics::{Id, Illustration, Look, Node, Role, Tree};
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
    screen_width: f32,
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
    found.extend(margins(tree, left_to_right, right_to_left, screen_width));
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
        turns: !nodes.iter().any(|node| is_digit(node) || is_key(node)),
    });
    siblings.collect()
}

/// Keys stand as on a telephone in every script.
fn is_key<M>(node: &Node<M>) -> bool {
    node.look == Look::Key
}

fn is_digit<M>(node: &Node<M>) -> bool {
    matches!(node.role, Role::Image(Illustration::Pass(_)))
}

/// What stands at the left margin in the one stands at the right margin in the other; and so do
/// the words of a node, in the node.
fn margins<M>(tree: &Tree<M>, here: &[Placed], there: &[Placed], width: f32) -> Vec<Found> {
    let (rects, turned) = (by_id(here), by_id(there));
    let ends = |node: &&Node<M>| node.children().is_empty() && !is_digit(node) && !is_key(node);
    let leaves: Vec<&Node<M>> = tree.nodes().filter(ends).collect();
    let left = |node: &&&Node<M>| rects.get(&node.id).map(|rect| rect.x);
    let margin = leaves
        .iter()
        .filter_map(|node| left(&node))
        .fold(f32::INFINITY, f32::min);
    let screen = Rectangle {
        x: 0.0,
        y: 0.0,
        width,
        height: 0.0,
    };
    let mut found = Vec::new();
    for node in leaves {
        let (Some(before), Some(after)) = (rects.get(&node.id), turned.get(&node.id)) else {
            continue;
        };
        let mut fault = |what: String| {
            found.push(Found {
                rule: Rule::Mirror,
                id: node.id.as_str().to_owned(),
                what,
            });
        };
        if before.x - margin < 1.0 && !is_at_the_end(*after, screen, margin) {
            fault(format!(
                "stands {:.0} px from the right edge, not {margin:.0}",
                width - after.x - after.width
            ));
        }
        let (Some(before_words), Some(after_words)) =
            (only_words(here, &node.id), only_words(there, &node.id))
        else {
            continue;
        };
        if before_words.x - before.x < 1.0 && !is_at_the_end(after_words, *after, 0.0) {
            fault("its words do not begin at its right edge".to_owned());
        }
    }
    found
}

/// So far from the right edge, or in the middle.
fn is_at_the_end(inner: Rectangle, outer: Rectangle, margin: f32) -> bool {
    const NEAR: f32 = 2.0;
    let gap = outer.x + outer.width - inner.x - inner.width;
    (gap - margin).abs() < NEAR || (inner.center_x() - outer.center_x()).abs() < NEAR
}

/// Where the words of a node stand that shows one text alone.
fn only_words(placed: &[Placed], id: &Id) -> Option<Rectangle> {
    let node = placed.iter().position(|one| one.id() == Some(id))?;
    let mut words = placed
        .iter()
        .filter(|one| one.parent == Some(node) && one.text.is_some());
    words
        .next()
        .filter(|_| words.next().is_none())
        .map(|one| one.bounds)
}
