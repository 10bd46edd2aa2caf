//! Drawings, by functions that cannot act.

use super::layout::Metrics;
use super::photos;
use super::theme::Palette;
use crate::domain::{Kind, Level, PassPicture, PictureContent};
use crate::semantics::{Art, Icon, Illustration};
use chrono::{NaiveTime, Timelike};
use iced::widget::{container, image, responsive, row, svg};
use iced::{Color, ContentFit, Element, Length, Point, Rectangle, Size};
use include_dir::{Dir, include_dir};
use std::collections::HashMap;
use std::sync::LazyLock;

static ASSETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// With what a drawing is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Inks {
    pub ink: Color,
    /// The lighter part of a duotone icon.
    pub tint: Color,
    pub surface: Color,
    pub accent: Color,
    pub background: Color,
}

impl Inks {
    #[must_use]
    pub fn of(palette: &Palette) -> Self {
        let Palette {
            ink,
            tint,
            surface,
            accent,
            background,
            ..
        } = *palette;
        Self {
            ink,
            tint,
            surface,
            accent,
            background,
        }
    }

    /// One colour and nothing else, as on a filled button.
    #[must_use]
    pub fn only(ink: Color, background: Color) -> Self {
        Self {
            ink,
            tint: Color { a: 0.25, ..ink },
            surface: background,
            accent: ink,
            background,
        }
    }
}

/// Whether a drawing is turned around where the script runs from right to left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    No,
    Yes,
}

pub(super) fn hex(color: Color) -> String {
    let [r, g, b, _] = color.into_rgba8();
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// The text of a file among the assets. The folder itself would look through its entries from the
/// beginning, and take paths apart to compare them; that was most of what a page cost before it
/// was laid out.
fn found(path: &str) -> Option<&'static str> {
    static FILES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
        let mut files = HashMap::new();
        note_files(&ASSETS, &mut files);
        files
    });
    FILES.get(path).copied()
}

fn note_files(folder: &'static Dir<'_>, files: &mut HashMap<&'static str, &'static str>) {
    let texts = folder
        .files()
        .filter_map(|file| file.path().to_str().zip(file.contents_utf8()));
    files.extend(texts);
    for inner in folder.dirs() {
        note_files(inner, files);
    }
}

fn file(path: &str) -> &'static str {
    found(path).unwrap_or("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
}

/// The text of a drawing in the theme's colours. iced's own way of colouring an SVG would flatten
/// it to one hue.
fn coloured(text: &str, inks: &Inks, turned: Turned) -> String {
    // The palette's tint takes the place of a fifth of ink.
    let tinted = text.replace(
        "opacity=\"0.2\"",
        &format!("style=\"fill:{};opacity:{}\"", hex(inks.tint), inks.tint.a),
    );
    let coloured = tinted
        .replace("var(--surface)", &hex(inks.surface))
        .replace("var(--tint)", &hex(inks.tint))
        .replace("var(--accent)", &hex(inks.accent))
        .replace("var(--background)", &hex(inks.background));
    let coloured = coloured.replacen("<svg ", &format!("<svg color=\"{}\" ", hex(inks.ink)), 1);
    if turned == Turned::No {
        coloured
    } else {
        turn_around(&coloured)
    }
}

/// Mirrors a whole drawing about its middle.
fn turn_around(text: &str) -> String {
    let open = text
        .find("<svg")
        .and_then(|at| text[at..].find('>').map(|end| at + end + 1));
    let Some((view, open)) = view_box(text).zip(open) else {
        return text.to_owned();
    };
    let close = text.rfind("</svg>").unwrap_or(text.len());
    let shift = 2.0 * view.x + view.width;
    format!(
        "{}<g transform=\"matrix(-1 0 0 1 {shift} 0)\">{}</g></svg>",
        &text[..open],
        &text[open..close]
    )
}

fn drawn<'a, M: 'a>(
    text: String,
    width: impl Into<Length>,
    height: impl Into<Length>,
) -> Element<'a, M> {
    let handle = svg::Handle::from_memory(text.into_bytes());
    svg(handle)
        .width(width)
        .height(height)
        .content_fit(ContentFit::Contain)
        .into()
}

/// Icons that point or stand in a direction turn around; clocks, checks and digits never do.
fn turns(icon: Icon) -> bool {
    matches!(
        icon,
        Icon::Back
            | Icon::Forward
            | Icon::Open
            | Icon::Skip
            | Icon::Speaker
            | Icon::Silent
            | Icon::Quieter
            | Icon::Louder
            | Icon::Slower
            | Icon::Faster
            | Icon::Person
            | Icon::Undo
            | Icon::Speech
            | Icon::Queue
            | Icon::All
    )
}

fn icon_file(icon: Icon, right_to_left: bool) -> &'static str {
    let name = match icon {
        Icon::TextSize if right_to_left => "text-size-arab",
        other => other.file(),
    };
    found(&format!("icons/own/{name}.svg")).unwrap_or_else(|| file(&format!("icons/{name}.svg")))
}

#[must_use]
pub fn icon<'a, M: 'a>(icon: Icon, size: f32, inks: &Inks, right_to_left: bool) -> Element<'a, M> {
    let turned = if right_to_left && turns(icon) {
        Turned::Yes
    } else {
        Turned::No
    };
    drawn(
        coloured(icon_file(icon, right_to_left), inks, turned),
        size,
        size,
    )
}

fn kind_file(kind: Kind) -> &'static str {
    file(&format!("pictures/kinds/{}.svg", kind.name()))
}

fn art_file(art: Art) -> &'static str {
    file(match art {
        Art::Welcome => "pictures/art/welcome.svg",
        Art::Workshops => "pictures/art/workshops.svg",
        Art::Help => "pictures/art/help.svg",
        Art::Opinion => "pictures/art/opinion.svg",
    })
}

fn pass_file(picture: PassPicture) -> &'static str {
    file(match picture {
        PassPicture::Bicycle => "icons/bicycle-duotone.svg",
        PassPicture::Bird => "icons/bird-duotone.svg",
        PassPicture::Boat => "icons/boat-duotone.svg",
        PassPicture::Book => "icons/book-duotone.svg",
        PassPicture::Cup => "icons/coffee-duotone.svg",
        PassPicture::Fish => "icons/fish-duotone.svg",
        PassPicture::Flower => "icons/flower-duotone.svg",
        PassPicture::Key => "icons/key-duotone.svg",
        PassPicture::Tree => "icons/tree-duotone.svg",
        PassPicture::Umbrella => "icons/umbrella-duotone.svg",
    })
}

/// A smiley with a ring that stands out from what is behind it.
fn face_file(level: Level, inks: &Inks) -> &'static str {
    let on = if is_light(inks.ink) { "dark" } else { "light" };
    let name = ["very-bad", "bad", "okay", "good", "very-good"][usize::from(level.number() - 1)];
    file(&format!("faces/face-{}-{name}-{on}.svg", level.number()))
}

fn is_light(color: Color) -> bool {
    color.r + color.g + color.b > 1.5
}

/// Nothing is an empty ring; each more fills a larger circle.
fn amount(level: Level, inks: &Inks) -> String {
    let radius = [9, 16, 25, 35, 46][usize::from(level.number() - 1)];
    let fill = if level.number() == 1 {
        "none".to_owned()
    } else {
        hex(inks.ink)
    };
    let ink = hex(inks.ink);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">\
         <circle cx=\"50\" cy=\"50\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{ink}\" stroke-width=\"5\"/></svg>"
    )
}

/// A picture that fills what it is given, cut at its edges where its shape is another. iced would
/// draw what is cut over the neighbours, so it is cut beforehand.
#[must_use]
pub fn filling<'a, M: 'a>(picture: &Illustration, inks: &Inks) -> Element<'a, M> {
    match picture {
        Illustration::Picture(picture) => match picture.content().clone() {
            PictureContent::Svg(bytes) => covering(String::from_utf8_lossy(&bytes).into_owned()),
            PictureContent::Pixels {
                width,
                height,
                rgba,
            } => {
                let handle = photos::handle(width, height, &rgba);
                responsive(move |size| {
                    let region = cut(Size::new(to_float(width), to_float(height)), size);
                    let whole = image(handle.clone())
                        .width(Length::Fill)
                        .height(Length::Fill)
                        .content_fit(ContentFit::Fill);
                    whole.crop(pixels(region)).into()
                })
                .into()
            }
        },
        Illustration::Kind(kind) => covering(coloured(kind_file(*kind), inks, Turned::No)),
        other => whole(other, inks, false),
    }
}

/// A drawing that is seen whole in what it is given. Read from right to left, the larger ones
/// turn around with the screen.
#[must_use]
pub fn whole<'a, M: 'a>(
    illustration: &Illustration,
    inks: &Inks,
    right_to_left: bool,
) -> Element<'a, M> {
    match illustration {
        Illustration::Picture(_) => return filling(illustration, inks),
        Illustration::Face(level) => {
            let text = coloured(face_file(*level, inks), inks, Turned::No);
            return drawn(text, Length::Fill, Length::Fill);
        }
        Illustration::Amount(level) => {
            return drawn(amount(*level, inks), Length::Fill, Length::Fill);
        }
        _ => {}
    }
    let Some(text) = drawing(illustration) else {
        return iced::widget::space().into();
    };
    let turns = right_to_left && matches!(illustration, Illustration::Art(_));
    let turned = if turns { Turned::Yes } else { Turned::No };
    drawn(coloured(text, inks, turned), Length::Fill, Length::Fill)
}

/// The text of a drawing, in colour. `None` of what is no drawing.
pub fn text(illustration: &Illustration, inks: &Inks) -> Option<String> {
    drawing(illustration).map(|text| coloured(text, inks, Turned::No))
}

fn drawing(illustration: &Illustration) -> Option<&'static str> {
    match illustration {
        Illustration::Art(art) => Some(art_file(*art)),
        Illustration::Pass(picture) => Some(pass_file(*picture)),
        Illustration::Icon(icon) => Some(icon_file(*icon, false)),
        Illustration::Kind(kind) => Some(kind_file(*kind)),
        Illustration::Picture(_)
        | Illustration::Clock(_)
        | Illustration::Seats { .. }
        | Illustration::People(_)
        | Illustration::Slots(_)
        | Illustration::Face(_)
        | Illustration::Amount(_)
        | Illustration::Qr(_) => None,
    }
}

/// An SVG whose view box is narrowed to the shape of what it fills.
fn covering<'a, M: 'a>(text: String) -> Element<'a, M> {
    responsive(move |size| {
        let narrowed = view_box(&text).map(|view| {
            let part = cut(view.size(), size);
            let (x, y) = (view.x + part.x, view.y + part.y);
            with_view_box(&text, Rectangle { x, y, ..part })
        });
        drawn(
            narrowed.unwrap_or_else(|| text.clone()),
            Length::Fill,
            Length::Fill,
        )
    })
    .into()
}

/// The largest part of `whole`, from its middle, that has the shape of `frame`.
fn cut(whole: Size, frame: Size) -> Rectangle {
    if frame.width <= 0.0 || frame.height <= 0.0 {
        return Rectangle::with_size(whole);
    }
    let scale = (whole.width / frame.width).min(whole.height / frame.height);
    let size = Size::new(frame.width * scale, frame.height * scale);
    Rectangle::new(
        Point::new(
            (whole.width - size.width) / 2.0,
            (whole.height - size.height) / 2.0,
        ),
        size,
    )
}

fn view_box(text: &str) -> Option<Rectangle> {
    let figures = text.split("viewBox=\"").nth(1)?.split('"').next()?;
    let figures: Vec<f32> = figures
        .split([' ', ','])
        .filter_map(|figure| figure.parse().ok())
        .collect();
    let [x, y, width, height] = figures.try_into().ok()?;
    (width > 0.0 && height > 0.0).then_some(Rectangle {
        x,
        y,
        width,
        height,
    })
}

/// The same drawing with another view box, and with no size of its own.
fn with_view_box(text: &str, view: Rectangle) -> String {
    let Some((head, body)) = text
        .find("<svg")
        .and_then(|at| text[at..].find('>').map(|end| text.split_at(at + end)))
    else {
        return text.to_owned();
    };
    let kept = ["viewBox=\"", " width=\"", " height=\""].iter().fold(
        head.to_owned(),
        |head, attribute| {
            let Some(at) = head.find(attribute) else {
                return head;
            };
            let value = at + attribute.len();
            let end = head[value..]
                .find('"')
                .map_or(head.len(), |end| value + end + 1);
            format!("{} {}", &head[..at], &head[end..])
        },
    );
    let Rectangle {
        x,
        y,
        width,
        height,
    } = view;
    format!("{kept} viewBox=\"{x} {y} {width} {height}\"{body}")
}

#[expect(
    clippy::cast_precision_loss,
    reason = "pictures are at most 4096 pixels wide"
)]
fn to_float(pixels: u32) -> f32 {
    pixels as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of a picture is inside it"
)]
fn pixels(part: Rectangle) -> Rectangle<u32> {
    Rectangle {
        x: part.x as u32,
        y: part.y as u32,
        width: part.width as u32,
        height: part.height as u32,
    }
}

/// An illustration of the height of an icon; rows of people and chairs are as wide as they need.
#[must_use]
pub fn small<'a, M: 'a>(
    illustration: &Illustration,
    size: f32,
    inks: &Inks,
    metrics: &Metrics,
    right_to_left: bool,
) -> Element<'a, M> {
    match illustration {
        Illustration::Icon(which) => icon(*which, size, inks, right_to_left),
        Illustration::Clock(time) => drawn(clock(*time, inks), size, size),
        Illustration::Seats { taken, free } => {
            let people = (0..*taken).map(|_| Icon::Taken);
            let chairs = (0..*free).map(|_| Icon::Chair);
            in_a_row(people.chain(chairs), size, inks, metrics, right_to_left)
        }
        Illustration::People(count) => in_a_row(
            (0..*count).map(|_| Icon::Taken),
            size,
            inks,
            metrics,
            right_to_left,
        ),
        Illustration::Qr(words) => super::qr::qr(words, size),
        other @ (Illustration::Picture(_)
        | Illustration::Kind(_)
        | Illustration::Pass(_)
        | Illustration::Face(_)
        | Illustration::Amount(_)
        | Illustration::Slots(_)
        | Illustration::Art(_)) => container(filling(other, inks))
            .width(size)
            .height(size)
            .into(),
    }
}

fn in_a_row<'a, M: 'a>(
    icons: impl Iterator<Item = Icon>,
    size: f32,
    inks: &Inks,
    metrics: &Metrics,
    right_to_left: bool,
) -> Element<'a, M> {
    let mut drawn: Vec<Element<'a, M>> = icons
        .map(|one| icon(one, size, inks, right_to_left))
        .collect();
    if right_to_left {
        drawn.reverse();
    }
    row(drawn).spacing(metrics.px(4.0)).into()
}

/// A clock face with the real time on it. A canvas would cost iced's software renderer two masks
/// of the whole screen.
fn clock(time: NaiveTime, inks: &Inks) -> String {
    const RADIUS: f32 = 46.0;
    let minutes = to_float(time.minute()) / 60.0;
    let hours = (to_float(time.hour() % 12) + minutes) / 12.0;
    let hand = |turn: f32, length: f32, width: f32| {
        let angle = turn * std::f32::consts::TAU;
        let (x, y) = (
            angle.sin() * RADIUS * length,
            -angle.cos() * RADIUS * length,
        );
        format!(
            "<path d=\"M0 0L{x} {y}\" stroke-width=\"{}\"/>",
            RADIUS * width
        )
    };
    let (hour, minute) = (hand(hours, 0.45, 0.17), hand(minutes, 0.68, 0.13));
    let (ink, tint, opacity) = (hex(inks.ink), hex(inks.tint), inks.tint.a);
    let (radius, line) = (RADIUS * 0.92, RADIUS * 0.16);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-50 -50 100 100\">\
         <g stroke=\"{ink}\" stroke-linecap=\"round\">\
         <circle r=\"{radius}\" fill=\"{tint}\" fill-opacity=\"{opacity}\" stroke-width=\"{line}\"/>\
         {hour}{minute}</g></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_there_is_a_name_for_is_there_and_is_a_drawing() {
        let icons = Icon::ALL
            .iter()
            .map(|icon| (icon.file().to_owned(), icon_file(*icon, false)));
        let kinds = Kind::ALL
            .iter()
            .map(|kind| (kind.name().to_owned(), kind_file(*kind)));
        let pass = PassPicture::ALL
            .iter()
            .map(|picture| (picture.name().to_owned(), pass_file(*picture)));
        let art = [Art::Welcome, Art::Workshops, Art::Help, Art::Opinion]
            .map(|art| (format!("{art:?}"), art_file(art)));
        for (name, text) in icons.chain(kinds).chain(pass).chain(art) {
            let tree = usvg::Tree::from_str(text, &usvg::Options::default());
            assert!(tree.is_ok_and(|tree| tree.root().has_children()), "{name}");
            assert!(
                !text.contains("<text"),
                "{name} would be drawn in whatever font there is"
            );
        }
    }

    #[test]
    fn a_clock_is_a_drawing_at_any_time() {
        let inks = Inks::of(&super::super::theme::PAPER);
        for (hour, minute) in [(0, 0), (9, 30), (18, 59), (23, 15)] {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
            let text = clock(time, &inks);
            let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).unwrap();
            let drawn = tree.root().abs_stroke_bounding_box();
            assert!(drawn.left() >= 0.0 && drawn.right() <= 100.0, "{text}");
            assert!(drawn.top() >= 0.0 && drawn.bottom() <= 100.0, "{text}");
        }
    }

    #[test]
    fn a_drawing_turned_around_is_still_one() {
        let inks = Inks::of(&super::super::theme::PAPER);
        let text = coloured(icon_file(Icon::Back, false), &inks, Turned::Yes);
        assert!(text.contains("matrix(-1 0 0 1 256 0)"), "{text}");
        assert!(usvg::Tree::from_str(&text, &usvg::Options::default()).is_ok());
    }
}
