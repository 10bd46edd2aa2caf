//! Sizes. Everything is meant in millimetres on the glass and in the visitor's text size; this
//! arithmetic turns it into pixels and says what fits. The layout audit proves its promises.

use crate::semantics::{CardRoom, Level, Lines, Room, TextStep};

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

    /// Whether it has 21 inches or more, by its sides in millimetres. On any that is smaller, down
    /// to 10 inches, everything has the sizes of 10 inches: there, nearer to the eye, body text is
    /// smaller. Sizes in between would fit on no panel in between.
    fn is_large(&self) -> bool {
        const SHORT: f32 = 255.0;
        const LONG: f32 = 455.0;
        let millimetres = |pixels: f32| pixels / self.pixels_per_mm;
        let short = millimetres(self.width.min(self.height));
        let long = millimetres(self.width.max(self.height));
        short >= SHORT && long >= LONG
    }
}

/// The sizes of everything on one panel, at one text size, in one script. All in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    pub panel: Panel,
    pub step: TextStep,
    /// Things stand side by side; else pictures give way to words, and fewer stand on a page.
    roomy: bool,
    /// The visitor's script needs taller lines.
    pub tall: bool,
    pub small: f32,
    /// Words under an icon: they grow as far as the panel has room for them.
    pub label: f32,
    /// Body text on what is pressed: it grows as far as labels do.
    pub small_body: f32,
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

/// The width of a wide bold letter, such as most Cyrillic ones, as a multiple of the size.
const WIDE_LETTER: f32 = 0.62;
/// Line height as a multiple of the size.
pub const LINE: f32 = 1.35;
/// The same for scripts with marks above and below, which are also drawn a little larger; on a
/// small panel just enough that lines do not touch.
const TALL_LINE: f32 = 1.6;
const TALL_LINE_SMALL: f32 = 1.4;
pub const TALL_SIZE: f32 = 1.08;

/// No more languages than are taken in at a glance.
const LANGUAGES: usize = 16;
/// So many stand in rows of three, where the panel lies, with room for an arrow at either side.
const LANGUAGES_BY_THREES: usize = 12;

/// The figures of the look are for a panel with this many pixels to the millimetre.
const REFERENCE: f32 = 4.03;

impl Metrics {
    #[must_use]
    pub fn new(panel: Panel, step: TextStep, tall: bool) -> Self {
        let mm = panel.pixels_per_mm;
        let is_large = panel.is_large();
        // A size on a panel of 10 inches, and on one of 21 inches.
        let one_of = |small: f32, large: f32| mm * if is_large { large } else { small };
        let grow = f32::from(step.percent()) / 100.0;
        // On a small panel only what is read grows: what is pressed and what stands over it are
        // read from nearer, and without this nothing else would fit.
        let grow_some = if is_large { grow } else { 1.0 };
        let body = one_of(7.14, 8.93) * grow;
        // Headings grow only as far as they stay 1.2 times the body.
        let heading = |small, large| one_of(small, large).max(1.2 * one_of(7.14, 8.93) * grow_some);
        let smallest = one_of(6.8, 6.95);
        Self {
            panel,
            step,
            roomy: is_large && panel.width.min(panel.height) > 27.0 * body,
            tall,
            small: smallest * grow,
            label: smallest * grow_some,
            small_body: one_of(7.14, 8.93) * grow_some,
            body,
            button: one_of(7.48, 9.93) * grow_some,
            h1: heading(9.52, 17.87),
            h2: heading(8.16, 13.9),
            h3: heading(8.16, 10.92),
            target: 20.0 * mm,
            primary: 25.0 * mm,
            gap: 4.0 * mm,
            margin: one_of(5.44, 11.91),
            unit: one_of(0.17, 1.0 / REFERENCE),
        }
    }

    #[must_use]
    pub fn is_roomy(&self) -> bool {
        self.roomy
    }

    /// Smaller than 21 inches.
    #[must_use]
    pub fn is_small(&self) -> bool {
        !self.panel.is_large()
    }

    /// A title gets smaller letters when it is long, never smaller than the body.
    #[must_use]
    pub fn heading(&self, level: Level, letters: usize) -> f32 {
        match level {
            // The card or the list that led here said it in large letters.
            _ if self.is_small() && letters > 24 => self.label,
            Level::One if letters <= 24 => self.h1,
            Level::One if letters <= 40 => self.h2,
            Level::Two if letters <= 40 => self.h3,
            Level::One | Level::Two => self.body.max(44.0 * self.unit),
        }
    }

    /// The title of a card.
    #[must_use]
    pub fn card_title(&self) -> f32 {
        if self.is_small() {
            return self.label;
        }
        self.body * if self.is_roomy() { 0.95 } else { 0.9 }
    }

    /// Line height of the scripts that need taller lines, as a multiple of the size.
    #[must_use]
    pub fn tall_line(&self) -> f32 {
        if self.is_small() {
            TALL_LINE_SMALL
        } else {
            TALL_LINE
        }
    }

    /// The height of one line of body text, in the taller of the scripts that may stand in it.
    #[must_use]
    pub fn body_line(&self) -> f32 {
        self.line(self.body)
    }

    /// The height of a line of text of a size.
    #[must_use]
    pub fn line(&self, size: f32) -> f32 {
        if self.tall {
            size * TALL_SIZE * self.tall_line()
        } else {
            size * LINE
        }
    }

    /// A small illustration beside words of a size.
    #[must_use]
    pub fn icon(&self, size: f32) -> f32 {
        // A small panel leaves the room to the words.
        let size = if self.is_small() {
            size.min(self.small_body)
        } else {
            size
        };
        self.line(size).max(size * 1.2)
    }

    /// In the bar, icons stand beside their words and not over them.
    #[must_use]
    pub fn bar_lies(&self) -> bool {
        !self.is_roomy() && !self.is_small() && !self.panel.is_upright()
    }

    /// The icon over a word.
    #[must_use]
    pub fn label_icon(&self) -> f32 {
        self.px(if self.is_small() { 44.0 } else { 60.0 })
    }

    /// Above, between and below an icon and its word, together.
    fn label_space(&self) -> f32 {
        self.px(if self.is_small() { 18.0 } else { 28.0 })
    }

    /// A button of the bar: an icon and two lines.
    #[must_use]
    pub fn bar_button_height(&self) -> f32 {
        let lines = 2.0 * self.line(self.label);
        if self.bar_lies() {
            lines + self.px(44.0)
        } else {
            self.label_icon() + lines + self.label_space()
        }
    }

    #[must_use]
    pub fn bar_padding(&self) -> f32 {
        self.px(if self.is_small() { 10.0 } else { 16.0 })
    }

    #[must_use]
    pub fn bar_height(&self) -> f32 {
        let rows = if self.panel.is_upright() {
            2.0 * self.bar_button_height() + self.px(20.0)
        } else {
            self.bar_button_height()
        };
        rows + 2.0 * self.bar_padding() + self.px(3.0)
    }

    /// A way back: an icon over one word.
    #[must_use]
    pub fn way_back(&self) -> (f32, f32) {
        let width = self.mm(34.0).max(self.label * 5.6);
        let height = self.label_icon() + self.line(self.label) + self.label_space();
        let least = if self.is_small() {
            self.target
        } else {
            self.primary
        };
        (width, height.max(least))
    }

    /// A choice of days: an icon over one line, or over two where lines are short. As wide as its
    /// name needs.
    #[must_use]
    pub fn filter(&self, name: &str) -> (f32, f32) {
        let (_, height) = self.way_back();
        let (least, height) = if self.is_roomy() {
            (self.mm(46.0), height)
        } else {
            (self.label * 4.8, height + self.line(self.label))
        };
        #[expect(clippy::cast_precision_loss, reason = "a name is short")]
        let words = self.filter_letters(name) as f32 * self.label * WIDE_LETTER;
        (least.max(words + self.px(32.0)), height)
    }

    /// Letters of the longest line of a choice of days.
    #[must_use]
    pub fn filter_letters(&self, name: &str) -> usize {
        if self.is_roomy() {
            name.chars().count()
        } else {
            let words = name.split(' ').map(|word| word.chars().count());
            words.max().unwrap_or(0)
        }
    }

    /// A smaller way on in the header: two lines beside the title, or one line below it where
    /// lines are long.
    #[must_use]
    pub fn aside(&self) -> (f32, f32) {
        let (_, height) = self.way_back();
        if self.is_roomy() {
            (self.mm(57.0), height)
        } else if self.panel.is_upright() {
            (self.mm(110.0), height)
        } else {
            let line = self.line(self.label) + self.px(16.0);
            (self.mm(120.0), line.max(self.target))
        }
    }

    /// A row of ways on below the header of a small panel: icons beside two lines, or over them
    /// where it is upright.
    #[must_use]
    pub fn row_below(&self) -> f32 {
        let lines = 2.0 * self.line(self.label);
        if self.panel.is_upright() {
            self.label_icon() + lines + self.label_space()
        } else {
            self.target.max(lines + self.px(20.0))
        }
    }

    /// What stands beside the ways back where a small panel is upright: two lines.
    #[must_use]
    pub fn beside_way_back(&self) -> f32 {
        let (_, way) = self.way_back();
        way.max(2.0 * self.line(self.label) + self.px(20.0))
    }

    /// By how much that is higher than the ways back.
    fn beside_ways(&self) -> f32 {
        if self.panel.is_upright() {
            self.beside_way_back() - self.way_back().1
        } else {
            0.0
        }
    }

    /// The shorter side of an arrow.
    #[must_use]
    pub fn arrow(&self) -> f32 {
        if self.is_small() {
            self.target
        } else {
            self.primary
        }
    }

    /// The digit on a key.
    #[must_use]
    pub fn key_digit(&self) -> f32 {
        self.px(if self.is_small() { 48.0 } else { 72.0 })
    }

    /// A digit of a number that is typed: the longest number stands on one line.
    #[must_use]
    pub fn typed_digit(&self) -> f32 {
        self.px(if self.is_small() { 40.0 } else { 64.0 })
    }

    /// The widest that a title may get beside two ways back and its speaker.
    #[must_use]
    pub fn title_width(&self) -> f32 {
        let speaker = self.target + self.px(24.0);
        let ways = if self.panel.is_upright() {
            0.0
        } else {
            2.0 * (self.way_back().0 + self.gap) + self.px(32.0)
        };
        self.panel.width - 2.0 * self.margin - ways - speaker
    }

    /// The highest that a title of at most so many letters may get.
    fn title_height(&self, letters: usize) -> f32 {
        let wide = if self.tall { TALL_SIZE } else { 1.0 };
        let classes = Room::TITLES
            .into_iter()
            .filter(|most| *most < letters)
            .chain([letters]);
        let heights = classes.map(|letters| {
            let size = self.heading(Level::One, letters);
            #[expect(clippy::cast_precision_loss, reason = "a title is short")]
            let width = letters as f32 * size * wide * 0.58;
            (width / self.title_width()).ceil() * self.line(size)
        });
        heights.fold(0.0, f32::max)
    }

    /// A header with a title of a height.
    fn header_height(&self, title: f32) -> f32 {
        let (_, way) = self.way_back();
        if self.panel.is_upright() {
            way + self.px(16.0) + title
        } else {
            way.max(title)
        }
    }

    /// Over the header.
    #[must_use]
    pub fn above(&self) -> f32 {
        self.px(if self.is_small() { 12.0 } else { 24.0 })
    }

    /// Between header, content and bar.
    #[must_use]
    pub fn between(&self) -> f32 {
        self.px(if self.is_small() { 16.0 } else { 20.0 })
    }

    /// Between header and bar, under a title of at most so many letters.
    fn content_height(&self, letters: usize) -> f32 {
        self.content_under(self.title_height(letters))
    }

    /// Between header and bar, under a title of a height.
    fn content_under(&self, title: f32) -> f32 {
        let around = self.above() + 2.0 * self.between();
        self.panel.height - self.bar_height() - self.header_height(title) - around
    }

    /// What the arrows of a list take of the height: where the screen lies they stand beside it.
    #[must_use]
    pub fn pager_height(&self) -> f32 {
        if self.panel.is_upright() {
            self.arrow() + self.px(20.0)
        } else {
            0.0
        }
    }

    /// A list between its arrows.
    #[must_use]
    pub fn list_width(&self) -> f32 {
        let arrows = if self.panel.is_upright() {
            0.0
        } else {
            2.0 * (self.arrow() + self.px(24.0))
        };
        self.panel.width - 2.0 * self.margin - arrows
    }

    /// Workshop cards on a page, side by side; one under another where the screen is upright.
    #[must_use]
    pub fn cards(&self) -> usize {
        /// Lines of a card without its picture, one of two side by side: two each for the title,
        /// the title as it was written, day, place and how full it is; one for the hours; and the
        /// edges.
        const LINES: f32 = 13.0;
        /// Millimetres of width: its speaker, and words of some length.
        const SMALL_CARD: f32 = 125.0;
        let [short, _] = Room::TITLES;
        let lines = self.content_height(short) / self.line(self.label);
        match (self.panel.is_upright(), self.is_roomy()) {
            (false, true) => 3,
            (true, true) => 2,
            (false, false) if self.is_small() => {
                whole(self.list_width() / self.mm(SMALL_CARD)).min(2)
            }
            (false, false) if lines >= LINES => 2,
            (_, false) => 1,
        }
    }

    /// Whether the picture on a card stands beside the words: cards one above another lie, and so
    /// does one over the whole width.
    #[must_use]
    pub fn cards_lie(&self) -> bool {
        self.panel.is_upright() == (self.cards() > 1)
    }

    /// How all levels with their buttons, and a row of buttons below, share the height: so that
    /// all buttons are about as high.
    #[must_use]
    pub fn stepper_shares(&self) -> (u16, u16) {
        match (self.panel.is_upright(), self.is_small()) {
            (false, _) => (2, 1),
            (true, true) => (31, 9),
            (true, false) => (3, 1),
        }
    }

    /// The name of a language on the door.
    #[must_use]
    pub fn language(&self) -> f32 {
        if self.is_small() {
            self.button
        } else {
            self.button.max(self.h2)
        }
    }

    /// Languages side by side on the door: fewer and larger where fewer are offered, and where
    /// arrows stand beside them.
    #[must_use]
    pub fn languages_in_a_row(&self, count: usize) -> usize {
        match self.panel.is_upright() {
            true => 2,
            false if count <= LANGUAGES_BY_THREES => 3,
            false => 4,
        }
    }

    /// Languages of at least 20 mm, `most` or as many as there is room for over `below` pixels.
    fn languages(&self, most: usize, below: f32) -> usize {
        let around = self.above() + 2.0 * self.between();
        let height = self.panel.height - around - self.line(self.h1) - below;
        let rows = whole((height + self.px(24.0)) / (self.target + self.px(24.0)));
        (rows * self.languages_in_a_row(most)).min(most)
    }

    /// How the picture and the facts beside it share the width, as parts.
    #[must_use]
    pub fn beside(&self) -> (u16, u16) {
        (5, 6)
    }

    fn facts_width(&self) -> f32 {
        if self.panel.is_upright() {
            return self.list_width();
        }
        // At the largest text the facts stand where the picture would: in the first column.
        let (picture, facts) = self.beside();
        (self.list_width() - self.px(32.0)) * f32::from(facts) / f32::from(picture + facts)
    }

    /// What is left for facts beside (or below) the picture, over the seats and the button.
    fn facts_height(&self, content: f32) -> f32 {
        let seats =
            self.px(56.0).max(self.body) + self.px(8.0) + self.line(self.body) + self.px(40.0);
        let button = self.primary.max(self.line(self.button) + self.px(32.0));
        let fixed = seats + button + 2.0 * self.px(16.0);
        let height = content - self.pager_height();
        match (self.panel.is_upright(), self.is_roomy()) {
            // Seats and button stand in the other column.
            (false, false) => height,
            (false, true) => height - fixed,
            (true, false) => height - fixed - self.px(24.0),
            (true, true) => height - fixed - self.least_picture() - self.px(24.0),
        }
    }

    /// The button that most come for.
    fn action_height(&self) -> f32 {
        // At the largest text its words may need two lines.
        let lines = if self.is_roomy() { 1.0 } else { 2.0 };
        let least = if self.is_small() {
            self.target
        } else {
            self.primary
        };
        least.max(lines * self.line(self.button) + self.px(32.0))
    }

    /// The most that a QR may take of the width and the height: at arm's length a camera takes
    /// one of 35 mm well.
    #[must_use]
    pub fn qr(&self) -> f32 {
        let short = self.panel.width.min(self.panel.height);
        // With the white around it. Titles in letters of two bytes make a code of 57 modules, and
        // each should have three pixels of full HD at least, four where there is room.
        let millimetres = match (self.is_roomy(), self.panel.is_upright()) {
            (false, true) => 50.0,
            (true, false) => 65.0,
            _ => 52.0,
        };
        self.mm(millimetres).min(0.26 * short)
    }

    /// The width of the words at a QR.
    #[must_use]
    pub fn qr_words(&self) -> f32 {
        if self.is_small() {
            return self.list_width();
        }
        if self.is_roomy() {
            self.qr() * 1.45
        } else if self.panel.is_upright() {
            self.small * 6.2
        } else {
            self.small * 8.0
        }
    }

    /// Below this a picture shows nothing.
    #[must_use]
    pub fn least_picture(&self) -> f32 {
        self.mm(30.0)
    }

    /// The width of the ways on beside the answers of a small panel, with so many letters in
    /// their longest word.
    #[must_use]
    pub fn foot_beside(&self, letters: u16) -> f32 {
        let words = f32::from(letters) * self.button * WIDE_LETTER;
        self.mm(46.0).max(words + self.px(80.0))
    }

    /// Letters of bold body text in a line under an answer, where five stand side by side.
    #[must_use]
    pub fn answer_letters(&self) -> usize {
        let between = 2.0 * self.margin + 4.0 * self.px(24.0);
        let width = (self.panel.width - between) / 5.0 - 2.0 * self.px(20.0);
        letters(width, self.letter() * 1.05)
    }

    /// The size in which body text is drawn in the visitor's script.
    fn letter(&self) -> f32 {
        self.drawn(self.body)
    }

    /// The size in which text of a size is drawn in the visitor's script.
    fn drawn(&self, size: f32) -> f32 {
        size * if self.tall { TALL_SIZE } else { 1.0 }
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
    let large = !metrics.is_roomy();
    let picture_beside = !large;
    let below = |letters: usize| {
        let content = metrics.content_height(letters);
        let list = content - metrics.pager_height();
        let review = content - metrics.action_height() - metrics.px(16.0);
        let fact = metrics.body_line() + metrics.px(16.0);
        Lines {
            review_halves: whole(2.0 * review / fact),
            wide: whole(list / (metrics.body_line() + metrics.px(28.0))),
            facts: whole(metrics.facts_height(content) / fact),
            staff: whole(list / (metrics.line(metrics.small) + metrics.px(16.0))),
        }
    };
    let [short, middling] = Room::TITLES;
    Room {
        cards: metrics.cards(),
        picture_beside,
        brief: metrics.is_small(),
        card: metrics.is_small().then(|| small_card(metrics)),
        choices: match (large, metrics.is_small() && upright) {
            (_, true) => 4,
            (true, false) => 6,
            (false, false) => 8,
        },
        languages: metrics.languages(LANGUAGES, 0.0),
        languages_paged: metrics.languages(LANGUAGES_BY_THREES, metrics.pager_height()),
        aside_below: metrics.is_small() && !upright,
        wide_letters: letters(
            metrics.list_width().min(metrics.px(1500.0))
                - metrics.icon(metrics.body)
                - metrics.px(80.0),
            metrics.letter(),
        ),
        fact_letters: letters(
            if metrics.is_small() {
                metrics.list_width()
            } else {
                metrics.facts_width()
            } - metrics.icon(metrics.body)
                - metrics.px(16.0),
            metrics.letter(),
        ),
        said_line: whole(metrics.body_line().ceil()),
        tall_line: whole((metrics.body * TALL_SIZE * metrics.tall_line()).ceil()),
        said_gap: whole(metrics.px(16.0).ceil()),
        row_below: whole(metrics.row_below() + metrics.px(16.0) + metrics.beside_ways()),
        arrows: whole(metrics.pager_height()),
        said: [metrics.h1, metrics.label].map(|size| {
            let content = metrics.content_under(2.0 * metrics.line(size));
            let acted = metrics.action_height() + metrics.px(16.0);
            [content, content - acted].map(whole)
        }),
        title_letters: [metrics.h1, metrics.label]
            // With a reserve: the estimate has to be right for every title.
            .map(|size| letters(metrics.title_width(), metrics.drawn(size) * 1.12)),
        staff_letters: letters(metrics.list_width(), metrics.small),
        below: [below(short), below(middling), below(LONGEST_TITLE)],
    }
}

/// On a small panel, below the title, the choice of days and between the arrows.
fn small_card(metrics: &Metrics) -> CardRoom {
    let [short, _] = Room::TITLES;
    let below = metrics.row_below() + metrics.px(16.0) + metrics.pager_height();
    let below = below + metrics.beside_ways();
    let (edges, between) = (metrics.px(22.0), metrics.px(4.0));
    let height = metrics.content_height(short) - below - edges;
    let cards: f32 = if metrics.cards() > 1 { 2.0 } else { 1.0 };
    let list = metrics.list_width() - (cards - 1.0) * metrics.px(24.0);
    let width = list / cards - metrics.target - metrics.px(70.0);
    CardRoom {
        lines: whole((height + between) / (metrics.line(metrics.label) + between)),
        letters: letters(width, metrics.drawn(metrics.label)),
        letters_beside: letters(width * 0.7, metrics.drawn(metrics.label)),
    }
}

/// Above this, `check` warns.
const LONGEST_TITLE: usize = 60;

/// So many as surely fit; never none.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a screen is small and positive"
)]
fn whole(number: f32) -> usize {
    (number as usize).max(1)
}

/// Letters of a size that surely fit side by side in `width` pixels. The widest usual running
/// text of Noto Sans takes 0.60 of its size a letter; words that do not fill their line cost
/// more on top.
fn letters(width: f32, size: f32) -> usize {
    whole(width / (size * 0.60)).max(8)
}
