//! Scripts and directions mixed at random: Norwegian titles, telephone numbers and times inside
//! Arabic, and the other way round, in every look that words have, in columns of any width. iced
//! alone lets such lines run over their edge, or draws them outside their box.

use super::ruler::Ruler;
use super::rules::{Found, Rule, Scene};
use iced::Rectangle;
use proptest::prelude::*;
use std::cell::RefCell;
use terskel::config::ThemeName;
use terskel::domain::{Authored, Language};
use terskel::l10n::{Args, Catalogue, Localizer, Text, key};
use terskel::preview::{Studio, View};
use terskel::screen::Message;
use terskel::semantics::{Icon, Illustration, Layout, Look, Node, Role, TextStep, Tone, Tree};
use terskel::ui::{Panel, Placed};

const PIECES: [&str; 36] = [
    "أهلًا",
    "بكم",
    "في",
    "ورشة",
    "الطباعة",
    "على",
    "الملابس،",
    "والمسؤوليات",
    "(مجانًا)",
    "كتاب؟",
    "Trykk",
    "din",
    "egen",
    "T-skjorte!",
    "«Åpent verksted»",
    "silketrykk",
    "WhatsApp",
    "(CV)",
    "e-post:",
    "kunst@eksempel.no",
    "+47 55 56 85 60",
    "14:00",
    "14:00–16:00",
    "50 kr",
    "2 / 5",
    "3D-printing",
    "100 %",
    "24.11.2026",
    "Майстерня",
    "п’ятниця,",
    "Сьогодні",
    "ንጥፈታት",
    "ትግርኛ፣",
    "ምሳና",
    "ካብ 14:00 ክሳብ 16:00",
    "…",
];

#[derive(Debug, Clone)]
struct Mix {
    /// Of the visitor, and of who wrote the words: by their place in the catalogue.
    visitor: usize,
    writer: usize,
    pieces: Vec<&'static str>,
    /// In pixels.
    width: f32,
    step: TextStep,
}

fn mix() -> impl Strategy<Value = Mix> {
    (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        prop::collection::vec(prop::sample::select(&PIECES[..]), 1..14),
        700..1920_u16,
        prop::sample::select(&TextStep::ALL[..]),
    )
        .prop_map(|(visitor, writer, pieces, width, step)| {
            let languages = Catalogue::shipped().unwrap().languages().len();
            Mix {
                visitor: visitor.index(languages),
                writer: writer.index(languages),
                pieces,
                width: f32::from(width),
                step,
            }
        })
}

/// The words as a librarian wrote them, and inside a sentence of the kiosk's own.
fn texts(words: &Localizer, written: &Authored) -> [Text; 2] {
    let content = words.content(written);
    let led_by = words.message(key::LED_BY, &Args::none().text("host", content.clone()));
    [content, led_by]
}

fn page(texts: [Text; 2]) -> Tree<Message> {
    let icon = || Illustration::Icon(Icon::Information);
    let looks = [
        Look::Plain,
        Look::Strong,
        Look::Small,
        Look::Label,
        Look::Fact(icon()),
        Look::Band(Tone::Green, icon()),
    ];
    let mut nodes = Vec::new();
    for (which, text) in texts.into_iter().enumerate() {
        for (nth, look) in looks.iter().enumerate() {
            let id = format!("words/{which}/{nth}");
            nodes.push(Node::new(
                id.as_str(),
                text.clone(),
                look.clone(),
                Role::Paragraph,
            ));
        }
        let id = format!("button/{which}");
        let look = Look::Primary(Icon::Check);
        nodes.push(Node::button(
            id.as_str(),
            text.clone(),
            look,
            Message::Understood,
        ));
        nodes.push(Node::heading(format!("heading/{which}").as_str(), text));
    }
    let title = nodes[0].name.clone();
    Tree {
        main: vec![Node::group("all", title.clone(), Layout::Column, nodes)],
        title,
        bar: Vec::new(),
        dialog: None,
    }
}

/// What is wrong with the words, of all that the audit looks at.
fn judged(placed: &[Placed], view: &View) -> Vec<Found> {
    let scene = Scene {
        placed,
        screen: Rectangle {
            x: 0.0,
            y: 0.0,
            width: view.panel.width,
            height: view.panel.height,
        },
        pixels_per_mm: view.panel.pixels_per_mm,
    };
    let mut found = scene.judge(&mut Ruler::default());
    found.retain(|one| matches!(one.rule, Rule::Cut | Rule::Outside | Rule::Glyph));
    found
}

/// Words that stand at the start of a line stand at the visitor's own side.
fn strayed(placed: &[Placed], right_to_left: bool) -> Vec<String> {
    let plain = |one: &&Placed| one.id().is_some_and(|id| id.as_str() == "words/0/0");
    let Some(box_of) = placed.iter().find(plain) else {
        return vec!["nothing is drawn".to_owned()];
    };
    let at = placed.iter().position(|one| one.id() == box_of.id());
    let words = placed
        .iter()
        .find(|one| one.parent == at && one.text.is_some());
    let Some(words) = words else {
        return vec!["no words are drawn".to_owned()];
    };
    let (outer, inner) = (box_of.bounds, words.bounds);
    let apart = if right_to_left {
        outer.x + outer.width - inner.x - inner.width
    } else {
        inner.x - outer.x
    };
    (apart.abs() > 1.0)
        .then(|| format!("{apart:.0} px from the side where reading starts"))
        .into_iter()
        .collect()
}

thread_local! {
    static STUDIO: RefCell<Option<Studio>> = const { RefCell::new(None) };
}

fn laid_out(mix: &Mix) -> (Vec<Placed>, View, bool) {
    let catalogue = Catalogue::shipped().unwrap();
    let languages: Vec<Language> = catalogue.languages();
    let (visitor, writer) = (
        languages[mix.visitor].clone(),
        languages[mix.writer].clone(),
    );
    let words = Localizer::new(catalogue.clone(), visitor.clone(), writer.clone());
    let written = Authored::new(writer, mix.pieces.join(" "));
    let view = View {
        language: visitor.clone(),
        step: mix.step,
        theme: ThemeName::Paper,
        // As high as any words need: it is their width that is tried.
        panel: Panel {
            width: mix.width,
            height: 30_000.0,
            pixels_per_mm: 4.03,
        },
    };
    let right_to_left = catalogue
        .get(&visitor)
        .is_some_and(|pack| pack.direction == terskel::l10n::Direction::RightToLeft);
    let tree = page(texts(&words, &written));
    let placed = STUDIO.with_borrow_mut(|studio| {
        studio
            .get_or_insert_with(|| Studio::open(&catalogue).unwrap())
            .placed(&tree, &view)
    });
    (placed, view, right_to_left)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_of_any_mix_stay_in_their_lines_and_on_their_side(mix in mix()) {
        let _alone = crate::desk::alone();
        let (placed, view, right_to_left) = laid_out(&mix);
        prop_assert_eq!(judged(&placed, &view), vec![]);
        prop_assert_eq!(strayed(&placed, right_to_left), Vec::<String>::new());
    }
}
