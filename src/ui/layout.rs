//! Sizes. Everything is meant in millimetres on the glass and in the visitor's text size; this
//! arithmetic turns it into pixels and says what fits. The layout audit proves its promises.

use crate::semantics::{Level, Room, TextStep};

/// The glass: pixels, and how many of them make a millimetre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    pub width: f32,
    pub height: f32,
    pub pixels_per_mm: f32,
}

impl Panel {
    #[must_use]
    pub fn is_upright(&self) -> bool {
        self.height > self.width
    }
}

/// The sizes of everything on one panel, at one text size, in one script. All in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    pub panel: Panel,
    pub step: TextStep,
    /// The visitor's script needs taller lines.
    pub tall: bool,
    pub small: f32,
    pub body: f32,
    pub button: f32,
    h1: f32,
    h2: f32,
    h3: f32,
    /// The smallest side of what can be touched: 20 mm.
    pub target: f32,
    /// Of the most important ones: 25 mm.
    pub primary: f32,
    /// Between targets: 4 mm.
    pub gap: f32,
    pub margin: f32,
    /// 1 on the panel for which the look was drawn (4.03 pixels to the millimetre).
    pub unit: f32,
}

/// Line height as a multiple of the size.
pub const LINE: f32 = 1.35;
/// The same for scripts with marks above and below, which are also drawn a little larger.
pub const TALL_LINE: f32 = 1.6;
pub const TALL_SIZE: f32 = 1.08;

/// The figures of the look are for a panel with this many pixels to the millimetre.
const REFERENCE: f32 = 4.03;

impl Metrics {
    #[must_use]
    pub fn new(panel: Panel, step: TextStep, tall: bool) -> Self {
        let mm = panel.pixels_per_mm;
        let unit = mm / REFERENCE;
        let grow = f32::from(step.percent()) / 100.0;
        let body = 36.0 * unit * grow;
        // Headings grow only as far as they stay 1.2 times the body.
        let heading = |size: f32| (size * unit).max(1.2 * body);
        Self {
            panel,
            step,
            tall,
            small: 28.0 * unit * grow,
            body,
            button: 40.0 * unit * grow,
            h1: heading(72.0),
            h2: heading(56.0),
            h3: heading(44.0),
            target: 20.0 * mm,
            primary: 25.0 * mm,
            gap: 4.0 * mm,
            margin: 48.0 * unit,
            unit,
        }
    }

    /// A title gets smaller letters when it is long, never smaller than the body.
    #[must_use]
    pub fn heading(&self, level: Level, letters: usize) -> f32 {
        match level {
            Level::One if letters <= 24 => self.h1,
            Level::One if letters <= 40 => self.h2,
            Level::Two if letters <= 40 => self.h3,
            Level::One | Level::Two => self.body.max(44.0 * self.unit),
        }
    }

    /// The title of a card.
    #[must_use]
    pub fn card_title(&self, letters: usize) -> f32 {
        if letters <= 24 { self.h3 } else { self.body }
    }

    /// The height of one line of body text, in the taller of the scripts that may stand in it.
    #[must_use]
    pub fn body_line(&self) -> f32 {
        if self.tall { self.body * TALL_SIZE * TALL_LINE } else { self.body * LINE }
    }

    /// Pixels for so many millimetres.
    #[must_use]
    pub fn mm(&self, millimetres: f32) -> f32 {
        millimetres * self.panel.pixels_per_mm
    }

    /// Pixels for a length of the look, given for its reference panel.
    #[must_use]
    pub fn px(&self, reference: f32) -> f32 {
        reference * self.unit
    }
}

/// What fits on a page of this panel at this text size.
#[must_use]
pub fn room(metrics: &Metrics) -> Room {
    let upright = metrics.panel.is_upright();
    let large = metrics.step == TextStep::Largest;
    let cards = match (upright, large) {
        (false, false) => 3,
        (true, false) => 2,
        (_, true) => 1,
    };
    let languages = match (upright, large) {
        (false, false) => 12,
        (false, true) => 9,
        (true, _) => 12,
    };
    let (fact_lines, fact_width) = match (upright, large) {
        (false, false) => (7, 0.42),
        (false, true) => (3, 0.42),
        (true, false) => (8, 0.75),
        (true, true) => (6, 0.72),
    };
    // A line of the taller script takes the room of 1.28 lines.
    let fact_lines = if metrics.tall { fact_lines * 3 / 4 } else { fact_lines };
    Room {
        cards,
        languages,
        fact_lines,
        fact_letters: letters(metrics.panel.width * fact_width, metrics.body),
        staff_lines: if upright { 20 } else { 9 } * 100 / usize::from(metrics.step.percent()),
        staff_letters: letters(metrics.panel.width * 0.7, metrics.small),
    }
}

/// Letters of a size that surely fit side by side in `width` pixels. The widest usual running
/// text of Noto Sans takes 0.60 of its size a letter; words that do not fill their line cost
/// more on top.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen is small and positive")]
fn letters(width: f32, size: f32) -> usize {
    ((width / (size * 0.60)) as usize).max(8)
}
