//! What is said of a screen, of a node, of a change.

use crate::l10n::{Args, Localizer, Privacy, Run, Text, key, sentences_of};
use crate::semantics::{Id, Illustration, Live, Look, Node, Press, Role, Tree};

/// Something to be said in one go: runs, each in the voice of its own language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The node whose words these are, where it stands on the screen.
    pub of: Option<Id>,
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
    /// Words that stand nowhere on the screen.
    #[must_use]
    pub fn aside(text: &Text) -> Self {
        Self::of(None, text, Said::After)
    }

    fn of(node: Option<&Id>, text: &Text, said: Said) -> Self {
        Self {
            of: node.cloned(),
            runs: text.spoken(),
            privacy: text.privacy(),
            said,
        }
    }

    /// Its sentences, each in the voices of its words.
    #[must_use]
    pub fn sentences(&self) -> Vec<Vec<Run>> {
        let mut sentences: Vec<Vec<Run>> = vec![Vec::new()];
        for run in &self.runs {
            for (nth, place) in sentences_of(&run.words).into_iter().enumerate() {
                let words = &run.words[place];
                if nth > 0 {
                    sentences.push(Vec::new());
                }
                if let Some(last) = sentences.last_mut()
                    && is_said(words)
                {
                    last.push(Run {
                        words: words.to_owned(),
                        language: run.language.clone(),
                    });
                }
            }
        }
        sentences.retain(|sentence| !sentence.is_empty());
        sentences
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
        Self::of(tree.entry(), dialog.unwrap_or(&tree.title), Said::AtOnce)
    }

    /// A node under the focus: its name, its state, what else is worth hearing.
    #[must_use]
    pub fn focus<M>(node: &Node<M>, words: &Localizer) -> Self {
        Self::of(Some(&node.id), &whole(node, words), Said::AtOnce)
    }

    /// A node that has changed by itself.
    #[must_use]
    pub fn change<M>(node: &Node<M>, words: &Localizer) -> Self {
        let said = if node.live == Live::Assertive {
            Said::AtOnce
        } else {
            Said::After
        };
        Self::of(Some(&node.id), &whole(node, words), said)
    }

    /// A node and everything in it. The title's speaker reads the screen.
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

    /// How to go on from here: by the keys, by the one thing that most come to do here, or by
    /// choosing what is wanted. `None` where nothing is to be done.
    #[must_use]
    pub fn way_on<M>(tree: &Tree<M>, by_key: bool, words: &Localizer) -> Option<Self> {
        let acts = |node: &&Node<M>| matches!(node.press(), Some(Press::Enabled(_)));
        let primary = tree
            .nodes()
            .filter(acts)
            .find(|node| matches!(node.look, Look::Primary(_)));
        let says = if by_key {
            words.say(key::GO_ON_KEYS)
        } else if let Some(primary) = primary {
            let args = Args::none().text("button", primary.name.clone());
            words.message(key::GO_ON_TOUCH, &args)
        } else {
            let bar: Vec<&Id> = tree.bar.iter().map(|node| &node.id).collect();
            let chosen = |look: &Look| !matches!(look, Look::Way(_) | Look::Speaker);
            tree.nodes()
                .filter(acts)
                .find(|node| !bar.contains(&&node.id) && chosen(&node.look))?;
            words.say(key::GO_ON_CHOOSE)
        };
        Some(Self::aside(&says))
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
        _ => vec![Utterance::of(
            Some(&node.id),
            &whole(node, words),
            Said::After,
        )],
    }
}

/// Whether a voice makes anything of it: of the comma between two names in other languages, each
/// with its own voice, it makes silence, and would be thought broken.
#[must_use]
pub fn is_said(words: &str) -> bool {
    const SIGNS: &str = "%+&@#€$£=/";
    words.contains(|c: char| c.is_alphanumeric() || SIGNS.contains(c))
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
