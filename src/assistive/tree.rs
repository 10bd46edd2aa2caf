//! From the tree to AccessKit's.

use crate::l10n::Text;
use crate::semantics::{Id, Live, Node, Press, Rect, Role, Tree};
use accesskit::{Action, NodeId, Role as Kind, Toggled, TreeId, TreeInfo, TreeUpdate};
use std::collections::HashMap;

/// Where each node stands, in pixels of the screen.
pub type Bounds = HashMap<Id, Rect>;

/// What is on the glass besides the tree.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    pub bounds: &'a Bounds,
    pub focus: Option<&'a Id>,
    /// Of the whole screen.
    pub width: f32,
    pub height: f32,
    /// BCP 47.
    pub language: &'a str,
}

/// The window, whose name stays the same: a reader that hears of a new window title says every
/// page's title twice.
const WINDOW: NodeId = NodeId(0);
const WINDOW_NAME: &str = "Terskel";

/// Stable over pages: FNV-1a of the id. 0 is the window's.
fn number(id: &Id) -> NodeId {
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    NodeId(id.as_str().bytes().fold(0xcbf2_9ce4_8422_2325, hash).max(1))
}

/// AccessKit's whole tree, and which number is which id.
#[must_use]
pub fn update<M>(tree: &Tree<M>, shown: &Shown<'_>) -> (TreeUpdate, HashMap<u64, Id>) {
    let mut nodes = Vec::new();
    let mut ids = HashMap::new();
    let roots: Vec<&Node<M>> = match &tree.dialog {
        Some(dialog) => vec![dialog],
        None => tree.main.iter().chain(&tree.bar).collect(),
    };
    for node in tree.nodes() {
        ids.insert(number(&node.id).0, node.id.clone());
        nodes.push((number(&node.id), translated(node, shown)));
    }
    let mut window = accesskit::Node::new(Kind::Window);
    window.set_label(WINDOW_NAME);
    window.set_language(shown.language);
    window.set_bounds(rectangle(Rect {
        x: 0.0,
        y: 0.0,
        width: shown.width,
        height: shown.height,
    }));
    window.set_children(
        roots
            .iter()
            .map(|node| number(&node.id))
            .collect::<Vec<_>>(),
    );
    nodes.push((WINDOW, window));
    let mut info = TreeInfo::new(WINDOW);
    info.toolkit_name = Some("iced".into());
    let focus = shown
        .focus
        .filter(|id| tree.find(id).is_some())
        .map_or(WINDOW, number);
    (
        TreeUpdate {
            nodes,
            tree: Some(info),
            tree_id: TreeId::ROOT,
            focus,
        },
        ids,
    )
}

fn rectangle(rect: Rect) -> accesskit::Rect {
    let Rect {
        x,
        y,
        width,
        height,
    } = rect;
    accesskit::Rect::new(
        f64::from(x),
        f64::from(y),
        f64::from(x + width),
        f64::from(y + height),
    )
}

fn translated<M>(node: &Node<M>, shown: &Shown<'_>) -> accesskit::Node {
    let mut made = accesskit::Node::new(kind(node));
    made.set_author_id(node.id.as_str());
    let name = node.name.plain_words();
    // AT-SPI names a paragraph by its value.
    if made.role() == Kind::Label {
        made.set_value(name);
    } else {
        made.set_label(name);
    }
    let reason = match node.press() {
        Some(Press::Disabled { reason }) => Some(reason),
        _ => None,
    };
    let described: Vec<String> = node
        .description
        .iter()
        .chain(reason)
        .map(Text::plain_words)
        .collect();
    if !described.is_empty() {
        made.set_description(described.join(". "));
    }
    if let Some(language) = node.name.language() {
        made.set_language(language.code());
    }
    match node.live {
        Live::Off => {}
        Live::Polite => made.set_live(accesskit::Live::Polite),
        Live::Assertive => made.set_live(accesskit::Live::Assertive),
    }
    if node.is_focusable() {
        made.add_action(Action::Focus);
    }
    match node.press() {
        Some(Press::Enabled(_)) => made.add_action(Action::Click),
        Some(Press::Disabled { .. }) => made.set_disabled(),
        None => {}
    }
    detail(node, &mut made);
    if let Some(bounds) = shown.bounds.get(&node.id) {
        made.set_bounds(rectangle(*bounds));
    }
    made.set_children(
        node.children()
            .iter()
            .map(|child| number(&child.id))
            .collect::<Vec<_>>(),
    );
    made
}

/// What only one role has.
fn detail<M>(node: &Node<M>, made: &mut accesskit::Node) {
    match &node.role {
        Role::Heading(level) => made.set_level(*level as usize + 1),
        Role::RadioButton { checked, .. } => {
            made.set_toggled(if *checked {
                Toggled::True
            } else {
                Toggled::False
            });
        }
        Role::Progress { done, of } => {
            made.set_min_numeric_value(0.0);
            made.set_max_numeric_value(f64::from(*of));
            made.set_numeric_value(f64::from(*done));
        }
        Role::Paragraph
        | Role::Status
        | Role::Alert
        | Role::Image(_)
        | Role::Button { .. }
        | Role::Group { .. } => {}
    }
}

fn kind<M>(node: &Node<M>) -> Kind {
    use crate::semantics::Layout;
    match &node.role {
        Role::Heading(_) => Kind::Heading,
        Role::Paragraph => Kind::Label,
        Role::Status => Kind::Status,
        Role::Alert => Kind::Alert,
        Role::Progress { .. } => Kind::ProgressIndicator,
        Role::Image(_) => Kind::Image,
        Role::Button { .. } => Kind::Button,
        Role::RadioButton { .. } => Kind::RadioButton,
        Role::Group {
            layout: Layout::Dialog,
            ..
        } => Kind::Dialog,
        Role::Group { children, .. }
            if children
                .iter()
                .any(|child| matches!(child.role, Role::RadioButton { .. })) =>
        {
            Kind::RadioGroup
        }
        Role::Group { .. } => Kind::Group,
    }
}
