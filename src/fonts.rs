//! The fonts that are bundled, whole: librarians and visitors may write any name.

use std::sync::OnceLock;
use ttf_parser::Face;

/// Noto Sans for Latin, Greek and Cyrillic, and its Arabic and Ethiopic sisters, each in regular
/// and in bold.
pub const FILES: [&[u8]; 6] = [
    include_bytes!("../assets/fonts/NotoSans_400Regular.ttf"),
    include_bytes!("../assets/fonts/NotoSans_700Bold.ttf"),
    include_bytes!("../assets/fonts/NotoSansArabic_400Regular.ttf"),
    include_bytes!("../assets/fonts/NotoSansArabic_700Bold.ttf"),
    include_bytes!("../assets/fonts/NotoSansEthiopic_400Regular.ttf"),
    include_bytes!("../assets/fonts/NotoSansEthiopic_700Bold.ttf"),
];

/// The characters of a text that no bundled font has, each once. A font of the machine may have
/// them: they are drawn with it, or as an empty box.
#[must_use]
pub fn missing_in(text: &str) -> String {
    let mut missing = String::new();
    for letter in text.chars() {
        if !is_unseen(letter) && !has(letter) && !missing.contains(letter) {
            missing.push(letter);
        }
    }
    missing
}

fn has(letter: char) -> bool {
    static FACES: OnceLock<Vec<Face<'static>>> = OnceLock::new();
    // Only the tables' places are read here; a letter is looked up in the file itself.
    let faces = FACES.get_or_init(|| {
        FILES
            .iter()
            .filter_map(|file| Face::parse(file, 0).ok())
            .collect()
    });
    faces.iter().any(|face| face.glyph_index(letter).is_some())
}

/// Spaces and marks of control and of direction draw nothing.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_have_the_scripts_that_are_shipped_and_not_all_others() {
        assert_eq!(missing_in("Ærlig, ґанок: كتاب؟ ትግርኛ፣ 14:00 – «50 kr»"), "");
        assert_eq!(missing_in("漢字 means 漢字"), "漢字");
        assert_eq!(missing_in("\u{2066}+47\u{2069}\u{200F}"), "");
    }
}
