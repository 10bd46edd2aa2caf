//! How much a screen can hold. Figures, made by the layout's arithmetic in `ui::layout`, by which
//! screens decide what goes to a further page.

/// In logical pixels from the upper left corner of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// How large the visitor wants the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum TextStep {
    #[default]
    Normal,
    Larger,
    Largest,
}

impl TextStep {
    pub const ALL: [Self; 3] = [Self::Normal, Self::Larger, Self::Largest];

    /// In per cent.
    #[must_use]
    pub fn percent(self) -> u16 {
        match self {
            Self::Normal => 100,
            Self::Larger => 125,
            Self::Largest => 150,
        }
    }

    /// The next larger; after the largest, the first again.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Larger,
            Self::Larger => Self::Largest,
            Self::Largest => Self::Normal,
        }
    }
}

/// What fits on one page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Workshop cards on a page, 1 or more.
    pub cards: usize,
    /// Whether there is room for a picture beside a workshop's facts.
    pub picture_beside: bool,
    /// Faces say only the most needed; the rest is in their descriptions.
    pub brief: bool,
    /// Where a card has not room for everything.
    pub card: Option<CardRoom>,
    /// Languages on the door, and on each of its pages where there are more.
    pub languages: usize,
    pub languages_paged: usize,
    /// Choices on a page.
    pub choices: usize,
    /// Letters in a line of body text over the whole width.
    pub wide_letters: usize,
    /// Letters in a line of the column of facts, counted so that the widest usual text still
    /// fits.
    pub fact_letters: usize,
    /// The height of a line of body text, in pixels, and of what stands between two texts.
    pub said_line: usize,
    /// The same in a script that needs taller lines than the visitor's.
    pub tall_line: usize,
    pub said_gap: usize,
    /// Whether a way on in the header has no room beside the ways back, and takes a row of its own.
    pub aside_below: bool,
    /// What a row of ways on below the header takes of the height of a small page, in pixels.
    pub row_below: usize,
    /// What arrows take of the height of a page, in pixels.
    pub arrows: usize,
    /// Of a small panel: letters in a line of a short title, and of a longer one, which is smaller.
    pub title_letters: [usize; 2],
    /// The height in pixels for what is said on a small panel, below two lines of a short title and
    /// of a longer one: without anything to do below it, and with.
    pub said: [[usize; 2]; 2],
    /// Letters in a line of a staff message.
    pub staff_letters: usize,
    /// Under a short title, a middling and a long one.
    pub below: [Lines; 3],
}

/// What fits on a card of a small panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardRoom {
    pub lines: usize,
    /// In a line.
    pub letters: usize,
    /// In a line beside a picture.
    pub letters_beside: usize,
}

/// How many lines fit on a page under a title. A long title takes more than one line itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lines {
    /// Half lines of the review that leave room for a picture beside them. A band's edges take
    /// one.
    pub review_halves: usize,
    /// Of body text over the whole width.
    pub wide: usize,
    /// Of body text in the column of facts.
    pub facts: usize,
    /// Of a staff message.
    pub staff: usize,
}

impl Room {
    /// The most letters of a short title, and of a middling one.
    pub const TITLES: [usize; 2] = [24, 40];

    /// What fits under a title of so many letters.
    #[must_use]
    pub fn under(&self, letters: usize) -> &Lines {
        let class = Self::TITLES
            .iter()
            .take_while(|most| letters > **most)
            .count();
        &self.below[class]
    }

    /// Lines that a small panel's title takes.
    #[must_use]
    pub fn title_lines(&self, words: &str) -> usize {
        Self::wrapped(words, self.title_letters[Self::is_long(words)])
    }

    /// The height in pixels for what is said below a title on a small panel, without anything to
    /// do below it, and with. A title of one line leaves more, but how many it takes is an estimate.
    #[must_use]
    pub fn said_under(&self, title: &str) -> [usize; 2] {
        self.said[Self::is_long(title)]
    }

    /// 0 for a short title, 1 for a longer one.
    fn is_long(title: &str) -> usize {
        let [short, _] = Self::TITLES;
        usize::from(title.chars().count() > short)
    }

    /// Lines that words take where so many letters fit in one. They are broken between words, and
    /// within a word only where it is longer than a line.
    #[must_use]
    pub fn wrapped(words: &str, letters_in_a_line: usize) -> usize {
        const SPACE: usize = 26;
        let line = letters_in_a_line.max(1) * LETTER;
        let (mut lines, mut left) = (0, 0);
        for word in words.split_whitespace() {
            let width: usize = word.chars().map(width).sum();
            if width + SPACE <= left {
                left -= width + SPACE;
            } else {
                lines += width.div_ceil(line);
                left = width.div_ceil(line) * line - width;
            }
        }
        lines.max(1)
    }

    /// Puts things of the given heights on pages, in order, none higher than `height`.
    /// Never an empty list; a thing higher than a page has a page to itself.
    #[must_use]
    pub fn pages(heights: &[usize], height: usize) -> Vec<std::ops::Range<usize>> {
        let mut pages = Vec::new();
        let (mut start, mut used) = (0, 0);
        for (index, needed) in heights.iter().enumerate() {
            if used + needed > height && index > start {
                pages.push(start..index);
                (start, used) = (index, 0);
            }
            used += needed;
        }
        pages.push(start..heights.len());
        pages
    }
}

/// Of the letters that are counted in a [`Room`], in hundredths of their size.
const LETTER: usize = 60;

/// About how wide a letter is, in hundredths of its size: means of the advance widths in Noto Sans
/// Bold and its Arabic and Ethiopic sisters. Joined Arabic letters are narrower than single ones,
/// and frequent Ethiopic ones wider than most.
fn width(letter: char) -> usize {
    match letter {
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ':' | ';' | '!' | '\'' | '|' => 32,
        't' | 'f' | 'r' | '(' | ')' | '-' | '/' | '"' => 40,
        'm' | 'w' | 'M' | 'W' => 95,
        'ж' | 'ш' | 'щ' | 'ю' | 'м' | 'ф' | 'ы' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'М' | 'Ф' | 'Ы' => {
            92
        }
        '\u{0600}'..='\u{06FF}' => 52,
        '\u{1200}'..='\u{139F}' => 78,
        _ if letter.is_uppercase() => 68,
        _ => 61,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_goes_to_a_further_page() {
        assert_eq!(Room::pages(&[2, 2, 2], 4), vec![0..2, 2..3]);
        assert_eq!(Room::pages(&[9, 1], 4), vec![0..1, 1..2]);
        assert_eq!(Room::pages(&[], 4), vec![0..0]);
    }

    #[test]
    fn words_that_do_not_fit_on_a_line_take_the_next() {
        assert_eq!(Room::wrapped("", 10), 1);
        assert_eq!(Room::wrapped("one two 10", 10), 1);
        assert_eq!(Room::wrapped("one two three", 10), 2);
        assert_eq!(Room::wrapped("og arbeidsmarkedsopplæring og", 23), 3);
        assert_eq!(Room::wrapped("arbeidsmarkedsopplæring", 10), 3);
        assert_eq!(Room::wrapped("ትግርኛ", 4), 2);
        assert_eq!(Room::wrapped("little fillet", 9), 1);
        assert_eq!(Room::wrapped("mammuts wow", 8), 2);
        assert_eq!(Room::wrapped("ورش العمل", 8), 1);
    }

    #[test]
    fn every_thing_is_on_exactly_one_page() {
        let heights: Vec<usize> = (0..40).map(|n| n * 7 % 5 + 1).collect();
        let pages = Room::pages(&heights, 6);
        let seen: Vec<usize> = pages.into_iter().flatten().collect();
        assert_eq!(seen, (0..40).collect::<Vec<_>>());
    }
}
