//! An audit that finds nothing proves nothing until it has found what was put there.

use super::now;
use super::rules::{Found, Rule, Scene, all_is_there};
use super::{PIXELS_PER_MM, mirror, ruler::Ruler, stress};
use iced::advanced::text::Alignment;
use iced::{Length, Rectangle, Size};
use terskel::config::ThemeName;
use terskel::l10n::{Catalogue, Localizer, Text};
use terskel::preview::{Studio, View, panels, samples};
use terskel::screen::Message;
use terskel::semantics::{
    Art, Emphasis, Icon, Illustration, Layout, Look, Node, Piece, TextStep, Tone, Tree,
};
use terskel::ui::Placed;

fn view(language: &str) -> View {
    View {
        language: language.parse().unwrap(),
        step: TextStep::Normal,
        theme: ThemeName::Paper,
        panel: panels(PIXELS_PER_MM)[0],
    }
}

fn say(words: &str) -> Text {
    let english = "en".parse().unwrap();
    Localizer::new(Catalogue::shipped().unwrap(), view("en").language, english).staff(words)
}

fn button(id: &str) -> Node<Message> {
    Node::button(
        id,
        say(id),
        Look::Secondary(Icon::Check),
        Message::Understood,
    )
}

fn tile(words: &str) -> Node<Message> {
    let art = Illustration::Art(Art::Help);
    let face = vec![
        Piece::Picture(art.clone()),
        Piece::Words(say("Workshops"), Emphasis::Title),
        Piece::Words(say(words), Emphasis::Body),
    ];
    let look = Look::Tile(Tone::Peach, art);
    Node::button("tile", say("Workshops"), look, Message::Understood).with_face(face)
}

fn screen(nodes: Vec<Node<Message>>) -> Tree<Message> {
    let main = vec![Node::group("all", say("All"), Layout::Column, nodes)];
    Tree {
        title: say("All"),
        main,
        bar: Vec::new(),
        dialog: None,
    }
}

/// A heading, words, and two buttons above one another, with nothing wrong.
fn sound() -> Tree<Message> {
    let words = "Everything there is to know about it. ".repeat(5);
    screen(vec![
        Node::heading("title", say("Workshops")),
        Node::paragraph("words", say(words.trim())),
        button("yes"),
        button("no"),
    ])
}

fn placed(tree: &Tree<Message>) -> Vec<Placed> {
    let mut studio = Studio::open(&Catalogue::shipped().unwrap()).unwrap();
    studio.placed(tree, &view("en"))
}

fn judged(placed: &[Placed]) -> Vec<Found> {
    let panel = view("en").panel;
    let screen = Rectangle {
        x: 0.0,
        y: 0.0,
        width: panel.width,
        height: panel.height,
    };
    let scene = Scene {
        placed,
        screen,
        pixels_per_mm: PIXELS_PER_MM,
    };
    scene.judge(&mut Ruler::default())
}

fn finds(placed: &[Placed], rule: Rule, id: &str) {
    let found = judged(placed);
    assert!(
        found.iter().any(|one| one.rule == rule && one.id == id),
        "no {rule:?} of {id} among {found:?}"
    );
}

fn node(placed: &[Placed], id: &str) -> usize {
    let is_it = |one: &Placed| one.id().is_some_and(|its| its.as_str() == id);
    placed.iter().position(is_it).unwrap()
}

/// The words in the node.
fn part(placed: &[Placed], id: &str) -> usize {
    let start = node(placed, id);
    let text = placed[start..].iter().position(|one| one.text.is_some());
    start + text.unwrap()
}

/// Moves a node with everything in it.
fn shift(placed: &mut [Placed], id: &str, x: f32, y: f32) {
    let first = node(placed, id);
    let mut moved = vec![first];
    for (index, one) in placed.iter_mut().enumerate().skip(first) {
        if index == first || one.parent.is_some_and(|parent| moved.contains(&parent)) {
            moved.push(index);
            one.bounds.x += x;
            one.bounds.y += y;
        }
    }
}

/// Moves the lower button until it is so far below the upper one.
fn bring_together(placed: &mut [Placed], millimetres: f32) {
    let (upper, lower) = (
        placed[node(placed, "yes")].bounds,
        placed[node(placed, "no")].bounds,
    );
    let gap = lower.y - upper.y - upper.height;
    shift(placed, "no", 0.0, millimetres * PIXELS_PER_MM - gap);
}

#[test]
fn on_a_sound_screen_nothing_is_found() {
    let tree = sound();
    let placed = placed(&tree);
    assert_eq!(judged(&placed), Vec::new());
    assert_eq!(all_is_there(&tree, &placed), Vec::new());
}

#[test]
fn targets_that_overlap_or_are_too_close_or_too_small_are_found() {
    let mut placed = placed(&sound());
    bring_together(&mut placed, 3.0);
    assert_eq!(judged(&placed), Vec::new());
    bring_together(&mut placed, 2.0);
    finds(&placed, Rule::TooClose, "yes");
    bring_together(&mut placed, -2.0);
    finds(&placed, Rule::Overlap, "yes");
    let yes = node(&placed, "yes");
    placed[yes].bounds.height = 12.0 * PIXELS_PER_MM;
    finds(&placed, Rule::TooSmall, "yes");
}

#[test]
fn words_over_words_and_words_over_a_target_are_found() {
    let mut over_words = placed(&sound());
    let title = over_words[node(&over_words, "title")].bounds;
    let words = over_words[node(&over_words, "words")].bounds;
    let up = title.y - words.y + 20.0;
    shift(&mut over_words, "words", 0.0, up);
    finds(&over_words, Rule::Overlap, "title");
    // The words alone come out of their node, onto the button below it.
    let mut over_target = placed(&sound());
    let words = part(&over_target, "words");
    over_target[words].bounds.y += 60.0;
    finds(&over_target, Rule::Overlap, "words");
    // Two texts of one face.
    let mut face = placed(&screen(vec![tile("Come and see")]));
    let first = part(&face, "tile");
    let second = first
        + 1
        + face[first + 1..]
            .iter()
            .position(|one| one.text.is_some())
            .unwrap();
    face[second].bounds.y = face[first].bounds.y + 10.0;
    finds(&face, Rule::Overlap, "tile");
}

#[test]
fn what_leaves_the_screen_or_the_mark_around_it_is_found() {
    let mut off_screen = placed(&sound());
    shift(&mut off_screen, "title", -200.0, 0.0);
    finds(&off_screen, Rule::Outside, "title");
    let mut out_of_parent = placed(&sound());
    let words = part(&out_of_parent, "yes");
    out_of_parent[words].bounds.y -= 40.0;
    finds(&out_of_parent, Rule::Outside, "yes");
}

#[test]
fn what_is_squeezed_is_found() {
    let mut placed = placed(&sound());
    let yes = node(&placed, "yes");
    placed[yes].asked = Size::new(Length::Fill, Length::Fixed(200.0));
    finds(&placed, Rule::Squeezed, "yes");
    let words = part(&placed, "words");
    placed[words].bounds.height = 0.0;
    finds(&placed, Rule::Squeezed, "words");
}

#[test]
fn words_that_lose_a_line_or_a_letter_are_found() {
    let mut lower = placed(&sound());
    let words = part(&lower, "words");
    let line = 36.0 * 1.35;
    assert!(lower[words].bounds.height > 1.9 * line, "one line alone");
    lower[words].bounds.height -= line;
    finds(&lower, Rule::Cut, "words");
    let mut narrower = placed(&sound());
    narrower[words].bounds.width *= 0.9;
    finds(&narrower, Rule::Cut, "words");
}

/// The title with other words, in a box of its own size.
fn titled(words: &str, family: &'static str, align: Alignment, width: f32) -> Vec<Placed> {
    let mut placed = placed(&sound());
    let title = part(&placed, "title");
    let text = placed[title].text.as_mut().unwrap();
    words.clone_into(&mut text.content);
    text.font = iced::Font::with_name(family);
    text.align_x = align;
    text.bounds.width = width;
    let bounds = Rectangle {
        width,
        height: 400.0,
        ..placed[title].bounds
    };
    placed[title].bounds = bounds;
    let node = node(&placed, "title");
    placed[node].bounds = bounds;
    placed
}

#[test]
fn a_letter_that_no_font_has_is_found_and_a_mark_of_direction_is_not_one() {
    let plain = Alignment::Default;
    finds(
        &titled("Workshop 漢", "Noto Sans", plain, 900.0),
        Rule::Glyph,
        "title",
    );
    for marks in [
        "\u{2068}Rom 2\u{2069}",
        "\u{200F}Rom\u{200B}2",
        "trykke\u{AD}verksted",
    ] {
        let found = judged(&titled(marks, "Noto Sans", plain, 900.0));
        assert!(found.iter().all(|one| one.rule != Rule::Glyph), "{found:?}");
    }
}

#[test]
fn arabic_that_the_renderer_draws_outside_its_box_is_found() {
    let words = "كيف يمكننا المساعدة؟";
    let centred = titled(words, "Noto Sans Arabic", Alignment::Center, 900.0);
    finds(&centred, Rule::Cut, "title");
    // Where directions mix, some widths are overrun.
    let mixed = "الإلكترونية WhatsApp على المتخصصين 2027، 309 والديمقراطيات";
    let overrun = (300..900).step_by(10).filter(|width| {
        #[expect(clippy::cast_precision_loss, reason = "hundreds")]
        let placed = titled(mixed, "Noto Sans Arabic", Alignment::Default, *width as f32);
        judged(&placed).iter().any(|one| one.rule == Rule::Cut)
    });
    assert!(
        overrun.count() > 0,
        "the renderer wraps mixed directions now: lines need not be broken for it any more"
    );
}

#[test]
fn what_the_tree_says_and_the_screen_does_not_show_is_found() {
    let tree = sound();
    let whole = placed(&tree);
    let missing = |placed: &[Placed], id: &str| {
        let found = all_is_there(&tree, placed);
        assert!(found.iter().any(|one| one.id == id), "{found:?}");
    };
    let mut wordless = whole.clone();
    let words = part(&wordless, "words");
    wordless[words].text = None;
    missing(&wordless, "words");
    let mut twice = whole.clone();
    twice.push(whole[node(&whole, "yes")].clone());
    missing(&twice, "yes");
    missing(&whole[..node(&whole, "no")], "no");
}

#[test]
fn a_screen_that_is_not_turned_around_is_found_and_so_is_a_turned_pass() {
    let catalogue = Catalogue::shipped().unwrap();
    let config = stress::shipped(&catalogue, now().date_naive());
    let mut studio = Studio::open(&catalogue).unwrap();
    let gallery = samples(&config, &catalogue, now(), &view("en"));
    let mut sample = |name: &str| {
        let tree = gallery
            .iter()
            .find(|one| one.name == name)
            .unwrap()
            .tree
            .clone();
        let placed = studio.placed(&tree, &view("en"));
        (tree, placed)
    };
    let width = view("en").panel.width;
    let (home, as_it_is) = sample("home");
    let (compared, found) = mirror::compare(&home, &as_it_is, &as_it_is, width);
    let at_the_margin = found
        .iter()
        .filter(|one| one.what.contains("from the right edge"));
    assert!(compared > 10 && found.len() > compared, "{found:?}");
    assert!(at_the_margin.count() > 2, "{found:?}");
    let (pass, as_it_is) = sample("pass");
    let mut turned = as_it_is.clone();
    for one in &mut turned {
        one.bounds.x = width - one.bounds.x - one.bounds.width;
    }
    let (_, found) = mirror::compare(&pass, &as_it_is, &turned, width);
    let wrong: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(wrong.len(), 6, "each two of four pictures: {wrong:?}");
    assert!(wrong.iter().all(|id| id.starts_with("pass/code/")));
}

#[test]
fn trees_with_too_much_in_them_are_found() {
    let long = stress::filled(
        &["menneskerettighetskurset", "og", "kommunikasjon"],
        0,
        3000,
    );
    let cut = judged(&placed(&screen(vec![tile(&long)])));
    assert!(cut.iter().any(|one| one.rule == Rule::Cut), "{cut:?}");
    let many = (0..30)
        .map(|nth| button(&format!("button/{nth}")))
        .collect();
    let crowded = judged(&placed(&screen(many)));
    let lost = |one: &Found| matches!(one.rule, Rule::Squeezed | Rule::TooSmall | Rule::Outside);
    assert!(crowded.iter().any(lost), "{crowded:?}");
}
