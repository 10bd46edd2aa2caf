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
    pub said_gap: usize,
    /// Whether a way on in the header has no room beside the ways back, and takes a row of its own.
    pub aside_below: bool,
    /// What a row of ways on below the header takes of the height of a small page, in pixels.
    pub row_below: usize,
    /// What arrows take of the height of a page, in pixels.
    pub arrows: usize,
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
    /// Pixels for what is said on a small panel: without anything to do below it, and with.
    pub said: [usize; 2],
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

    /// Lines that a fact of so many letters may take. Words are not cut, so a line is seldom
    /// full: a fifth of each is allowed for that.
    #[must_use]
    pub fn lines(letters: usize, letters_in_a_line: usize) -> usize {
        let most = letters_in_a_line.max(1);
        if letters <= most {
            1
        } else if most < 16 {
            // Whole words fill short lines even less.
            (letters * 3).div_ceil(most * 2)
        } else {
            (letters * 5).div_ceil(most * 4)
        }
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
    fn every_thing_is_on_exactly_one_page() {
        let heights: Vec<usize> = (0..40).map(|n| n * 7 % 5 + 1).collect();
        let pages = Room::pages(&heights, 6);
        let seen: Vec<usize> = pages.into_iter().flatten().collect();
        assert_eq!(seen, (0..40).collect::<Vec<_>>());
    }
}
