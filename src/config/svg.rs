//! Which SVG pictures are safe to draw.

use usvg::roxmltree::{Document, ParsingOptions};

/// Elements within elements. Drawing goes down as deep, and the stack has an end.
const DEEPEST: usize = 64;
/// References (`<use>`) multiply: ten that each name ten that each name ten …
const MOST_REFERENCES: usize = 64;

#[derive(Debug, thiserror::Error)]
pub(super) enum SvgError {
    #[error("{0}")]
    Xml(#[from] usvg::roxmltree::Error),
    #[error("{0}")]
    Svg(#[from] usvg::Error),
    #[error("it has too many parts within parts")]
    TooDeep,
    #[error("it defines entities of its own")]
    Entities,
    #[error("it has another picture within it")]
    Nested,
}

/// Whether the picture holds text, which is drawn in whatever font there is.
///
/// # Errors
/// When it cannot be drawn, or would take the kiosk down.
pub(super) fn has_text(svg: &str) -> Result<bool, SvgError> {
    refuse_abyss(svg)?;
    // Old drawing programs write a document type.
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(svg, options)?;
    let count = |tag: &str| {
        let nodes = document.descendants();
        nodes.filter(|node| node.tag_name().name() == tag).count()
    };
    if count("use") > MOST_REFERENCES {
        return Err(SvgError::TooDeep);
    }
    // It may be a file anywhere on this machine, or a bomb of its own.
    if count("image") + count("feImage") > 0 {
        return Err(SvgError::Nested);
    }
    usvg::Tree::from_xmltree(&document, &usvg::Options::default())?;
    Ok(count("text") > 0)
}

/// Refuses elements that go too deep before anything recursive sees them: the XML parser itself
/// overflows the stack on an abyss. Entities could hide one, and no drawing needs them.
fn refuse_abyss(text: &str) -> Result<(), SvgError> {
    const SKIPPED: [(&str, &str); 3] = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some((_, markup)) = rest.split_once('<') {
        rest = markup;
        if let Some((open, close)) = SKIPPED.iter().find(|(open, _)| markup.starts_with(open)) {
            rest = markup[open.len()..]
                .split_once(close)
                .map_or("", |(_, rest)| rest);
        } else if markup.starts_with('!') {
            if !markup.starts_with("!DOCTYPE") {
                return Err(SvgError::Entities);
            }
        } else {
            let (tag, after) = markup.split_at(end_of_tag(markup));
            rest = after;
            if tag.starts_with('/') {
                depth = depth.saturating_sub(1);
            } else if !tag.ends_with('/') {
                depth += 1;
            }
        }
        if depth > DEEPEST {
            return Err(SvgError::TooDeep);
        }
    }
    Ok(())
}

/// Where the first `>` stands that is not within an attribute's quotation marks.
fn end_of_tag(markup: &str) -> usize {
    let mut quote = None;
    let end = markup.find(|c| {
        match quote {
            Some(open) if open == c => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            _ => {}
        }
        quote.is_none() && c == '>'
    });
    end.unwrap_or(markup.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";

    fn judged(inner: &str) -> Result<bool, String> {
        has_text(&format!("{OPEN}{inner}</svg>")).map_err(|error| error.to_string())
    }

    fn refused(inner: &str) -> String {
        judged(inner).unwrap_err()
    }

    #[test]
    fn ordinary_drawings_are_accepted() {
        assert_eq!(
            judged("<!-- <it's> --><g><path d='M0 0h9v9'/></g>"),
            Ok(false)
        );
        let old = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>";
        assert!(has_text(&format!("<?xml version='1.0'?>{old}{OPEN}</svg>")).is_ok());
    }

    #[test]
    fn text_is_noticed() {
        assert_eq!(judged("<text>Hei</text>"), Ok(true));
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        assert!(has_text("<svg").is_err() && has_text("").is_err() && has_text("<html/>").is_err());
    }

    #[test]
    fn a_drawing_that_names_another_file_is_refused() {
        assert!(refused("<image href='/etc/a.png'/>").contains("another picture"));
    }

    #[test]
    fn a_drawing_as_deep_as_an_abyss_is_refused() {
        let deep = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
        assert!(refused(&deep).contains("too many parts within parts"));
        let disguised = r#"<g a="/>"><!-- </g> --><![CDATA[</g>]]><? </g> ?>"#.repeat(10_000);
        assert!(refused(&disguised).contains("too many parts within parts"));
    }

    #[test]
    fn a_thousand_million_laughs_are_refused() {
        let entity = |n: usize| format!("<!ENTITY l{n} '{}'>", format!("&l{};", n - 1).repeat(10));
        let entities: String = (1..10).map(entity).collect();
        let laughs = format!("<!DOCTYPE svg [<!ENTITY l0 '<g/>'>{entities}]>{OPEN}&l9;</svg>");
        assert!(matches!(has_text(&laughs), Err(SvgError::Entities)));
    }

    #[test]
    fn references_that_multiply_or_go_deep_end() {
        let level = |n: usize, uses: usize, depth: usize| {
            let uses = format!("<use href='#l{}'/>", n - 1).repeat(uses);
            let (open, close) = ("<g>".repeat(depth), "</g>".repeat(depth));
            format!("<g id='l{n}'>{open}{uses}{close}</g>")
        };
        let wide: String = (1..=10).map(|n| level(n, 6, 0)).collect();
        let deep: String = (1..=60).map(|n| level(n, 1, 50)).collect();
        for levels in [wide, deep] {
            // Drawn or refused, as usvg sees fit; the limits above keep it from the stack's end.
            let _ = judged(&format!("<g id='l0'><path d='M0 0h9v9'/></g>{levels}"));
        }
    }
}
