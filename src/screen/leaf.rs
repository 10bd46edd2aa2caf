//! A page of a small panel: what is said on it, a leaf at a time, over what can be done. Screens
//! describe themselves as for any panel; what does not fit goes to a further leaf here.

use super::{Context, Message, telling};
use crate::l10n::Text;
use crate::semantics::{Id, Illustration, Layout, Look, Node, Role, Room};

/// Turns to a leaf, 0 first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turned(pub usize);

/// Letters that do not fit on a button beside another.
const LONG: usize = 30;

/// What a page says and what can be done on it.
#[derive(Default)]
struct Parts {
    said: Vec<Node<Message>>,
    actions: Vec<Node<Message>>,
}

/// The content as it is where it is a list, a choice or keys, which have pages of their own.
pub(super) fn leaves(
    context: &Context<'_>,
    title_id: &Id,
    title: &Text,
    below_header: bool,
    content: Vec<Node<Message>>,
) -> Vec<Node<Message>> {
    if !are_told(&content) {
        return content;
    }
    let mut parts = Parts::default();
    parts.take_all(content);
    let place = title_id.as_str().split('/').next().unwrap_or_default();
    let place = format!("{place}/leaf");
    let room = &context.room;
    let mut whole = room.said_under(&title.plain_words())[usize::from(!parts.actions.is_empty())];
    if below_header {
        whole = whole.saturating_sub(room.row_below);
    }
    let taken: usize = parts
        .said
        .iter()
        .map(|node| height(node, room, whole))
        .sum();
    let pages = if taken <= whole {
        std::iter::once(0..parts.said.len()).collect()
    } else {
        let most = whole.saturating_sub(room.arrows).max(room.said_line);
        let said = parts.said.into_iter();
        parts.said = said.flat_map(|node| in_pieces(node, room, most)).collect();
        let heights: Vec<usize> = parts
            .said
            .iter()
            .map(|node| height(node, room, most))
            .collect();
        Room::pages(&heights, most)
    };
    let said = parts.said;
    let leaf = context.leaf.min(pages.len() - 1);
    let range = pages[leaf].clone();
    let shown = said
        .into_iter()
        .skip(range.start)
        .take(range.len())
        .collect();
    let id = |what: &str| format!("{place}/{what}");
    let mut children = vec![Node::group(
        id("said").as_str(),
        title.clone(),
        Layout::Column,
        shown,
    )];
    if !parts.actions.is_empty() {
        children.push(Node::group(
            id("actions").as_str(),
            title.clone(),
            Layout::Actions,
            parts.actions,
        ));
    }
    let page = Node::group(place.as_str(), title.clone(), Layout::Leaf, children);
    let arrows = telling::Arrows {
        place: &place,
        page: leaf,
        pages: pages.len(),
        next: Message::Leaf(Turned(leaf + 1)),
        previous: Message::Leaf(Turned(leaf.saturating_sub(1))),
    };
    vec![telling::paged(context.words, arrows, page)]
}

/// What a page of a small panel is headed with, and what it then begins with: a title of more than
/// two lines is shortened, so that there is room below it, and said first.
pub(super) fn headed(
    context: &Context<'_>,
    title_id: &Id,
    title: &Text,
    content: &mut Vec<Node<Message>>,
) -> Text {
    /// As high as the ways back.
    const LINES: usize = 2;
    if !context.room.brief || !are_told(content) {
        return title.clone();
    }
    let heading = title.shortened(|words| context.room.title_lines(words) <= LINES);
    if heading != *title {
        let id = format!("{}/whole", title_id.as_str());
        let whole = Node::new(id.as_str(), title.clone(), Look::Strong, Role::Paragraph);
        content.insert(0, whole);
    }
    heading
}

fn are_told(content: &[Node<Message>]) -> bool {
    content.iter().all(is_told)
}

/// Words, pictures and buttons, in groups that only arrange them.
fn is_told(node: &Node<Message>) -> bool {
    match &node.role {
        Role::Group { layout, children } => {
            is_block(node)
                || matches!(
                    layout,
                    Layout::Column
                        | Layout::Digest
                        | Layout::Anchored
                        | Layout::Centred
                        | Layout::Beside
                        | Layout::Actions
                        | Layout::Foot
                        | Layout::Pass
                ) && children.iter().all(is_told)
        }
        Role::RadioButton { .. } => false,
        Role::Button { .. } => !matches!(node.look, Look::Tile(..) | Look::Card),
        _ => true,
    }
}

/// What fills a leaf: the four pictures of a pass, a QR.
fn is_block(node: &Node<Message>) -> bool {
    let is_picture =
        |child: &Node<Message>| matches!(child.role, Role::Image(Illustration::Pass(_)));
    match &node.role {
        Role::Group { children, .. } => !children.is_empty() && children.iter().all(is_picture),
        Role::Image(picture) => matches!(picture, Illustration::Qr(_)),
        _ => false,
    }
}

impl Parts {
    fn take_all(&mut self, nodes: Vec<Node<Message>>) {
        for node in nodes {
            self.take(node);
        }
    }

    fn take(&mut self, node: Node<Message>) {
        if is_block(&node) {
            return self.said.push(node);
        }
        match node.role {
            Role::Group { children, .. } => self.take_all(children),
            // Pictures give way to words.
            Role::Image(_) => {}
            // A long name takes the whole width, and so does a session's, however long it is.
            Role::Button { .. }
                if telling::letters(&node.name) > LONG
                    || node.id.as_str().starts_with("workshops/") =>
            {
                self.said.push(node);
            }
            Role::Button { .. } => self.actions.push(node),
            _ => self.said.push(node),
        }
    }
}

/// In pixels, with the space below it; a picture takes a leaf, which is `most` high.
fn height(node: &Node<Message>, room: &Room, most: usize) -> usize {
    if is_block(node) {
        return most;
    }
    let words = telling::height(&node.name, room, letters_in_a_line(node, room));
    words + edges(node, room) + room.said_gap
}

/// What a band adds to its words, in pixels.
fn edges(node: &Node<Message>, room: &Room) -> usize {
    match &node.look {
        Look::Band(_, Illustration::Seats { .. }) => 2 * room.said_line,
        Look::Band(..) | Look::Primary(_) | Look::Secondary(_) => 2 * room.said_gap,
        _ => 0,
    }
}

/// A band's words stand further in.
fn letters_in_a_line(node: &Node<Message>, room: &Room) -> usize {
    match &node.look {
        Look::Band(..) | Look::Primary(_) | Look::Secondary(_) => {
            room.fact_letters.saturating_sub(2).max(8)
        }
        _ => room.fact_letters,
    }
}

/// Words that are longer than a leaf, in pieces that are not.
fn in_pieces(node: Node<Message>, room: &Room, most: usize) -> Vec<Node<Message>> {
    if is_block(&node) || node.press().is_some() || height(&node, room, most) <= most {
        return vec![node];
    }
    let left = most.saturating_sub(edges(&node, room) + room.said_gap);
    let lines = (left / telling::line(&node.name, room)).max(1);
    let in_a_line = letters_in_a_line(&node, room);
    let fit = |pieces: &[Text]| {
        let mut words = pieces.iter().map(Text::shown);
        words.all(|words| Room::wrapped(&words, in_a_line) <= lines)
    };
    let mut letters = lines * in_a_line;
    let mut pieces = node.name.pieces(letters);
    while letters > in_a_line / 2 && !fit(&pieces) {
        letters -= 1;
        pieces = node.name.pieces(letters);
    }
    let nth_of = |(nth, name): (usize, Text)| {
        let id = match nth {
            0 => node.id.clone(),
            _ => Id::new(format!("{}/{}", node.id.as_str(), nth + 1)),
        };
        Node {
            id,
            name,
            ..node.clone()
        }
    };
    pieces.into_iter().enumerate().map(nth_of).collect()
}
