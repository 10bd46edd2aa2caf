//! What must hold of everything that came to stand on a screen.

use super::ruler::{LONGEST_WHOLE, Ruler, Side, side};
use iced::{Length, Rectangle};
use terskel::semantics::{Node, Piece, Role, Tree};
use terskel::ui::Placed;

/// In the order of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A word that is not long, in two pieces.
    Broken,
    /// Words need more room than their box has, or are drawn outside it.
    Cut,
    /// A letter that no font has.
    Glyph,
    /// In a right-to-left language the layout is not turned around, or what must not turn is.
    Mirror,
    /// A node, or its words, that nothing on the screen shows; or more than one thing does.
    Missing,
    /// Beyond the edge of the screen, or of the mark around it.
    Outside,
    /// Two things on the same spot.
    Overlap,
    /// Less than a fixed length that was asked for, or nothing at all.
    Squeezed,
    /// Two targets nearer than 2.54 mm.
    TooClose,
    /// A target under 12.7 mm.
    TooSmall,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub rule: Rule,
    pub id: String,
    pub what: String,
}

/// In pixels: layouts are sums of fractions.
const EDGE: f32 = 0.5;
/// In millimetres (VVSG 2.0).
const SMALLEST_TARGET: f32 = 12.7;
const SMALLEST_GAP: f32 = 2.54;

/// What stands on one screen.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub placed: &'a [Placed],
    pub screen: Rectangle,
    pub pixels_per_mm: f32,
}

impl Scene<'_> {
    pub fn judge(&self, ruler: &mut Ruler) -> Vec<Found> {
        let mut found = Vec::new();
        for (index, placed) in self.placed.iter().enumerate() {
            let id = self.name(index);
            found.extend(words(placed, ruler).into_iter().map(|(rule, what)| Found {
                rule,
                id: id.clone(),
                what,
            }));
            found.extend(squeezed(placed).map(|what| Found {
                rule: Rule::Squeezed,
                id: id.clone(),
                what,
            }));
            found.extend(self.outside(placed).map(|what| Found {
                rule: Rule::Outside,
                id: id.clone(),
                what,
            }));
            found.extend(self.too_small(placed).map(|what| Found {
                rule: Rule::TooSmall,
                id,
                what,
            }));
        }
        self.pairs(&mut found);
        found
    }

    fn outside(&self, placed: &Placed) -> Option<String> {
        let over = |outer: &Rectangle| {
            let inner = &placed.bounds;
            let sides = [
                ("left", outer.x - inner.x),
                ("top", outer.y - inner.y),
                ("right", inner.x + inner.width - outer.x - outer.width),
                ("bottom", inner.y + inner.height - outer.y - outer.height),
            ];
            let over: Vec<String> = sides
                .into_iter()
                .filter(|(_, by)| *by > EDGE)
                .map(|(side, by)| format!("{by:.0} px at the {side}"))
                .collect();
            (!over.is_empty()).then(|| over.join(", "))
        };
        if let Some(by) = over(&self.screen) {
            return Some(format!("off the screen by {by}{}", excerpt(placed)));
        }
        let parent = placed.parent?;
        over(&self.placed[parent].bounds)
            .map(|by| format!("out of {} by {by}{}", self.name(parent), excerpt(placed)))
    }

    fn too_small(&self, placed: &Placed) -> Option<String> {
        let least = SMALLEST_TARGET * self.pixels_per_mm - EDGE;
        let Rectangle { width, height, .. } = placed.bounds;
        let small = placed.acts() && (width < least || height < least);
        small.then(|| {
            format!(
                "a target of {:.1} × {:.1} mm",
                width / self.pixels_per_mm,
                height / self.pixels_per_mm
            )
        })
    }

    /// A node's id; a part has its node's.
    fn name(&self, index: usize) -> String {
        let owner = self.owner(index).and_then(|owner| self.placed[owner].id());
        owner.map_or_else(|| "?".to_owned(), |id| id.as_str().to_owned())
    }

    /// The nearest node, itself included.
    fn owner(&self, index: usize) -> Option<usize> {
        let mut at = Some(index);
        while let Some(index) = at {
            if self.placed[index].id().is_some() {
                return Some(index);
            }
            at = self.placed[index].parent;
        }
        None
    }

    fn is_within(&self, inner: usize, outer: usize) -> bool {
        let mut at = Some(inner);
        while let Some(index) = at {
            if index == outer {
                return true;
            }
            at = self.placed[index].parent;
        }
        false
    }

    /// Nodes that hold no other node, and words: what can be seen. Two of them on one spot are
    /// reported once, for the nodes rather than for the words in them.
    fn pairs(&self, found: &mut Vec<Found>) {
        let is_seen = |placed: &Placed| placed.bounds.width > EDGE && placed.bounds.height > EDGE;
        let all = || (0..self.placed.len()).filter(|index| is_seen(&self.placed[*index]));
        let holds_a_node: Vec<bool> = (0..self.placed.len())
            .map(|outer| {
                (outer + 1..self.placed.len())
                    .any(|inner| self.placed[inner].id().is_some() && self.is_within(inner, outer))
            })
            .collect();
        let leaves: Vec<usize> = all()
            .filter(|index| {
                self.placed[*index].id().is_some()
                    && (!holds_a_node[*index] || self.placed[*index].acts())
            })
            .collect();
        let texts: Vec<usize> = all()
            .filter(|index| self.placed[*index].text.is_some())
            .collect();
        let mut told: Vec<(usize, usize)> = Vec::new();
        for (nth, one) in leaves.iter().enumerate() {
            for other in &leaves[nth + 1..] {
                if self.overlap(*one, *other, found) {
                    told.push((*one, *other));
                } else {
                    self.too_close(*one, *other, found);
                }
            }
        }
        let is_told = |one: usize, other: usize| {
            told.iter().any(|(a, b)| {
                (self.is_within(one, *a) && self.is_within(other, *b))
                    || (self.is_within(one, *b) && self.is_within(other, *a))
            })
        };
        for (nth, text) in texts.iter().enumerate() {
            let near = leaves.iter().filter(|leaf| !self.is_within(*text, **leaf));
            for other in near.chain(&texts[nth + 1..]) {
                if !is_told(*text, *other) {
                    self.overlap(*text, *other, found);
                }
            }
        }
    }

    fn overlap(&self, one: usize, other: usize, found: &mut Vec<Found>) -> bool {
        let Some(shared) = self.placed[one]
            .bounds
            .intersection(&self.placed[other].bounds)
        else {
            return false;
        };
        if shared.width <= EDGE || shared.height <= EDGE {
            return false;
        }
        let [first, second] = [&self.placed[one], &self.placed[other]].map(excerpt);
        let what = format!(
            "{:.0} × {:.0} px of it{first} is also {}{second}",
            shared.width,
            shared.height,
            self.name(other)
        );
        found.push(Found {
            rule: Rule::Overlap,
            id: self.name(one),
            what,
        });
        true
    }

    fn too_close(&self, one: usize, other: usize, found: &mut Vec<Found>) {
        if !self.placed[one].acts() || !self.placed[other].acts() {
            return;
        }
        let gap = gap(self.placed[one].bounds, self.placed[other].bounds);
        if gap < SMALLEST_GAP * self.pixels_per_mm - EDGE {
            let what = format!(
                "{:.1} mm from {}",
                gap / self.pixels_per_mm,
                self.name(other)
            );
            found.push(Found {
                rule: Rule::TooClose,
                id: self.name(one),
                what,
            });
        }
    }
}

fn gap(a: Rectangle, b: Rectangle) -> f32 {
    let between =
        |a: f32, a_size: f32, b: f32, b_size: f32| (b - a - a_size).max(a - b - b_size).max(0.0);
    between(a.x, a.width, b.x, b.width).hypot(between(a.y, a.height, b.y, b.height))
}

fn words(placed: &Placed, ruler: &mut Ruler) -> Vec<(Rule, String)> {
    let Some(text) = placed
        .text
        .as_ref()
        .filter(|text| !text.content.trim().is_empty())
    else {
        return Vec::new();
    };
    let needs = ruler.measure(text);
    let has = placed.bounds;
    let mut wrong = Vec::new();
    if needs.size.width > has.width + EDGE {
        wrong.push((
            Rule::Cut,
            format!("{:.0} px wide in {:.0}", needs.size.width, has.width),
        ));
    }
    let height = needs.size.height.max(needs.height_drawn);
    if height > has.height + EDGE {
        wrong.push((
            Rule::Cut,
            format!("{height:.0} px high in {:.0}", has.height),
        ));
    }
    let start = match side(text) {
        Side::Left => 0.0,
        Side::Middle => (has.width - needs.size.width) / 2.0,
        Side::Right => has.width - needs.size.width,
    };
    let (left, right) = (start + needs.ink.0, start + needs.ink.1);
    if wrong.is_empty() && (left < -1.0 || right > has.width + 1.0) {
        wrong.push((
            Rule::Cut,
            format!(
                "drawn from {left:.0} to {right:.0} px in a box of {:.0}",
                has.width
            ),
        ));
    }
    if let Some(word) = &needs.broken {
        wrong.push((Rule::Broken, format!("{word} is in two pieces")));
    }
    if !needs.missing.is_empty() {
        wrong.push((Rule::Glyph, format!("no font has {:?}", needs.missing)));
    }
    wrong
        .into_iter()
        .map(|(rule, what)| (rule, format!("{what}{}", excerpt(placed))))
        .collect()
}

fn squeezed(placed: &Placed) -> Option<String> {
    let Rectangle { width, height, .. } = placed.bounds;
    for (asked, got, what) in [
        (placed.asked.width, width, "wide"),
        (placed.asked.height, height, "high"),
    ] {
        if let Length::Fixed(asked) = asked
            && got + EDGE < asked
        {
            return Some(format!(
                "{got:.0} px {what} where {asked:.0} were asked for{}",
                excerpt(placed)
            ));
        }
    }
    let is_empty = placed
        .text
        .as_ref()
        .is_some_and(|text| text.content.is_empty());
    (!is_empty && (width < 1.0 || height < 1.0))
        .then(|| format!("left with {width:.0} × {height:.0} px{}", excerpt(placed)))
}

/// The words, so that a reader of the list finds them.
fn excerpt(placed: &Placed) -> String {
    const LETTERS: usize = 40;
    let Some(text) = &placed.text else {
        return String::new();
    };
    let start: String = text.content.chars().take(LETTERS).collect();
    let more = if text.content.chars().nth(LETTERS).is_some() {
        "…"
    } else {
        ""
    };
    format!(" “{start}{more}”")
}

/// Everything the tree says stands on the screen, once.
pub fn all_is_there<M>(tree: &Tree<M>, placed: &[Placed]) -> Vec<Found> {
    let scene = Scene {
        placed,
        screen: Rectangle::default(),
        pixels_per_mm: 1.0,
    };
    let mut found = Vec::new();
    for node in tree.nodes() {
        let mut fault = |what: String| {
            found.push(Found {
                rule: Rule::Missing,
                id: node.id.as_str().to_owned(),
                what,
            });
        };
        let places: Vec<usize> = (0..placed.len())
            .filter(|index| placed[*index].id() == Some(&node.id))
            .collect();
        let [place] = places.as_slice() else {
            fault(format!("drawn {} times", places.len()));
            continue;
        };
        // A card shows its button's strip beside its speaker, outside the button.
        let card = placed[*place]
            .parent
            .filter(|around| placed[*around].touch() == Some(&node.id));
        let place = &card.unwrap_or(*place);
        let texts = placed
            .iter()
            .enumerate()
            .filter(|(index, _)| scene.is_within(*index, *place));
        let shown: Vec<String> = texts
            .filter_map(|(_, part)| part.text.as_ref())
            .map(|text| words_alone(&text.content))
            .collect();
        for words in said(node) {
            if !shown.contains(&words_alone(&words)) {
                fault(format!("does not show “{words}”"));
            }
        }
    }
    found
}

/// Without marks of direction, and on one line. A long word is whole again: where the lines of a
/// right-to-left language are broken, letters on both sides of a break are joined to it.
fn words_alone(text: &str) -> String {
    const WITHIN: &str = "\u{200D}\u{2028}\u{200D}";
    let marks = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|c| !marks(*c)).collect();
    let text = text
        .replace("\u{200D}\n\u{200D}", WITHIN)
        .replace('\n', " ");
    let mend = |word: &str| {
        let whole = word.replace(WITHIN, "");
        if whole.chars().count() > LONGEST_WHOLE {
            whole
        } else {
            word.to_owned()
        }
    };
    text.split(' ').map(mend).collect::<Vec<_>>().join(" ")
}

/// The words that a node must show.
fn said<M>(node: &Node<M>) -> Vec<String> {
    match &node.role {
        Role::Heading(_) | Role::Paragraph | Role::Status | Role::Alert | Role::Progress { .. } => {
            vec![node.name.shown()]
        }
        Role::Button { face, .. } | Role::RadioButton { face, .. } => {
            face.iter().flat_map(on_a_face).collect()
        }
        Role::Image(_) | Role::Group { .. } => Vec::new(),
    }
}

fn on_a_face(piece: &Piece) -> Vec<String> {
    match piece {
        Piece::Words(words, _) | Piece::Fact(_, words, _) => vec![words.shown()],
        Piece::Picture(_) => Vec::new(),
        Piece::Strip(_, pieces) => pieces.iter().flat_map(on_a_face).collect(),
    }
}
