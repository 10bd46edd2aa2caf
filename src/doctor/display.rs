//! Whether there is a screen to draw on, and whether sizes on it come out as they are meant.

mod wayland;
mod x11;

use super::finding::Finding;
use std::env;

pub(super) const WHAT: &str = "display";

/// By how much the two sides of a panel, or the display and the configuration, may differ.
const TOLERANCE: f32 = 0.10;
/// What the configuration can hold.
const PIXELS_PER_MM: std::ops::RangeInclusive<f32> = 1.0..=40.0;
/// The glass of a 21.5-inch panel, the smallest on which every screen is tested, in millimetres
/// and a little less.
const TESTED: (f32, f32) = (260.0, 465.0);
/// Bar and header of a lying panel take 90 mm, and what can be touched is 20 mm: less than this
/// leaves room for hardly anything else. A 15.6-inch panel has 194 × 345.
const LEAST: (f32, f32) = (190.0, 335.0);

/// One screen, as it is turned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Screen {
    name: String,
    /// Width and height in pixels.
    pixels: (u32, u32),
    /// Width and height in millimetres, as the display itself says; zeros where it does not.
    mm: (u32, u32),
}

#[derive(Debug, thiserror::Error)]
pub(super) enum DisplayError {
    #[error(transparent)]
    X11Connection(#[from] x11rb::errors::ConnectError),
    #[error(transparent)]
    X11(#[from] x11rb::errors::ReplyError),
    #[error(transparent)]
    WaylandConnection(#[from] wayland_client::ConnectError),
    #[error(transparent)]
    WaylandList(#[from] wayland_client::globals::GlobalError),
    #[error(transparent)]
    Wayland(#[from] wayland_client::DispatchError),
}

#[derive(Debug)]
pub(super) enum Facts {
    /// No variable names a display.
    Unset,
    Named {
        /// The variable and its value, such as `DISPLAY=:0`.
        variable: String,
        screens: Result<Vec<Screen>, DisplayError>,
    },
}

/// Of the two window systems the kiosk takes Wayland where both are named; so does this.
pub(super) fn gather() -> Facts {
    let value = |name: &str| {
        let value = env::var_os(name).filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", value.to_string_lossy()))
    };
    if let Some(variable) = value("WAYLAND_DISPLAY") {
        let screens = wayland::screens();
        return Facts::Named { variable, screens };
    }
    value("DISPLAY").map_or(Facts::Unset, |variable| Facts::Named {
        variable,
        screens: x11::screens(),
    })
}

/// Pixels and millimetres of the one screen of an X server. `None` where there are several, or a
/// Wayland compositor: that one makes a window as large as it is to be before anything is drawn.
pub(super) fn only_screen() -> Option<((u32, u32), (u32, u32))> {
    match gather() {
        Facts::Named {
            variable,
            screens: Ok(screens),
        } if variable.starts_with("DISPLAY=") => match screens.as_slice() {
            [only] => Some((only.pixels, only.mm)),
            _ => None,
        },
        _ => None,
    }
}

/// `configured` is `pixels_per_mm` of the configuration, where that holds.
pub(super) fn judge(facts: &Facts, configured: Option<f32>) -> Vec<Finding> {
    let (variable, screens) = match facts {
        Facts::Unset => {
            return vec![Finding::wrong(
                WHAT,
                "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.",
                "Run terskel doctor on the kiosk itself, in the session in which the kiosk runs, \
                 and not over the network.",
            )];
        }
        Facts::Named { variable, screens } => (variable, screens),
    };
    match screens.as_deref() {
        Err(error) => vec![Finding::wrong(
            WHAT,
            format!("{variable} is set, but no display answers there ({error})."),
            "See that the screen's session is running and that you are its user: run terskel \
             doctor in that session.",
        )],
        Ok([]) => vec![Finding::wrong(
            WHAT,
            format!("{variable} answers, and no screen is connected to it."),
            "Switch the screen on and see that its cable sits well at both ends.",
        )],
        Ok(screens) => {
            let mut findings: Vec<Finding> = several(screens).into_iter().collect();
            findings.extend(
                screens
                    .iter()
                    .flat_map(|screen| of_screen(screen, configured)),
            );
            findings
        }
    }
}

fn several(screens: &[Screen]) -> Option<Finding> {
    let names: Vec<&str> = screens.iter().map(|screen| screen.name.as_str()).collect();
    (screens.len() > 1).then(|| {
        Finding::note(
            WHAT,
            format!(
                "There are {} screens: {}. The kiosk fills one of them.",
                screens.len(),
                names.join(", ")
            ),
            "Visitors could reach the desktop on the others: unplug them, or switch them off in \
             the system's settings.",
        )
    })
}

fn of_screen(screen: &Screen, configured: Option<f32>) -> Vec<Finding> {
    let Screen { name, pixels, .. } = screen;
    let shown = format!("{name} has {} × {} pixels", pixels.0, pixels.1);
    let mut findings = vec![density(screen, &shown, configured)];
    findings.extend(configured.and_then(|configured| size(screen, configured)));
    findings
}

/// Compares the display's own word with the configuration. Neither is sure to be right, so a
/// difference is never more than a note: displays often say nonsense.
fn density(screen: &Screen, shown: &str, configured: Option<f32>) -> Finding {
    let measure = format!(
        "Measure the width of the picture on the glass with a ruler, in millimetres, and divide {} \
         by it: that is pixels_per_mm under [screen] in kiosk.toml.",
        screen.pixels.0
    );
    match (claimed(screen), configured) {
        (None, _) => Finding::note(
            WHAT,
            format!("{shown}. How large it is, it does not say, or cannot be right about."),
            measure,
        ),
        (Some(_), None) => Finding::fine(WHAT, format!("{shown}.")),
        (Some(claimed), Some(configured)) if !agree(claimed, configured) => Finding::note(
            WHAT,
            format!(
                "{shown} and says that {claimed:.2} of them make a millimetre. The configuration \
                 says {configured:.2}."
            ),
            format!(
                "{measure} If the display is right, write pixels_per_mm = {claimed:.2}. Displays \
                 often are not: believe the ruler."
            ),
        ),
        (Some(claimed), Some(configured)) => Finding::fine(
            WHAT,
            format!(
                "{shown}, {claimed:.2} to the millimetre by its own word; the configuration says \
                 {configured:.2}."
            ),
        ),
    }
}

/// Pixels to the millimetre by the display's own word, where it can be true: the same along both
/// sides. Some displays that are turned give the sides of the panel as it was made.
fn claimed(screen: &Screen) -> Option<f32> {
    let (width, height) = (as_float(screen.pixels.0), as_float(screen.pixels.1));
    let (across, down) = (as_float(screen.mm.0), as_float(screen.mm.1));
    let density = |across: f32, down: f32| {
        let (along_width, along_height) = (width / across, height / down);
        let is_true = agree(along_width, along_height) && PIXELS_PER_MM.contains(&along_width);
        is_true.then_some(along_width)
    };
    density(across, down).or_else(|| density(down, across))
}

/// What is no number, such as nothing divided by nothing, agrees with nothing.
fn agree(one: f32, other: f32) -> bool {
    (one / other - 1.0).abs() <= TOLERANCE
}

/// Whether everything will find its place, given what the configuration says of the panel.
fn size(screen: &Screen, pixels_per_mm: f32) -> Option<Finding> {
    let mm = |pixels: u32| as_float(pixels) / pixels_per_mm;
    let (width, height) = (mm(screen.pixels.0), mm(screen.pixels.1));
    let (short, long) = (width.min(height), width.max(height));
    let said = format!(
        "{} is {width:.0} × {height:.0} mm by the configuration",
        screen.name
    );
    if short < LEAST.0 || long < LEAST.1 {
        Some(Finding::wrong(
            WHAT,
            format!("{said}, which is too small for buttons that a finger can meet."),
            "If a ruler says otherwise, mend pixels_per_mm under [screen] in kiosk.toml. Else use \
             a larger panel: 21.5 inches are tested.",
        ))
    } else if short < TESTED.0 || long < TESTED.1 {
        Some(Finding::note(
            WHAT,
            format!("{said}, which is smaller than what is tested (a panel of 21.5 inches)."),
            "Go through every screen at both text sizes before visitors do.",
        ))
    } else {
        None
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "no panel has more than 16 million pixels along a side"
)]
fn as_float(length: u32) -> f32 {
    length as f32
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;

    const CONFIGURED: Option<f32> = Some(4.03);

    fn screen(pixels: (u32, u32), mm: (u32, u32)) -> Screen {
        Screen {
            name: "HDMI-1".into(),
            pixels,
            mm,
        }
    }

    fn judged(screens: Vec<Screen>, configured: Option<f32>) -> Vec<Finding> {
        let facts = Facts::Named {
            variable: "DISPLAY=:0".into(),
            screens: Ok(screens),
        };
        judge(&facts, configured)
    }

    fn of(pixels: (u32, u32), mm: (u32, u32)) -> Vec<Finding> {
        judged(vec![screen(pixels, mm)], CONFIGURED)
    }

    #[test]
    fn no_display_is_wrong_whatever_is_missing() {
        let refused = x11rb::errors::ConnectError::UnknownError;
        let cases = [
            (Facts::Unset, "DISPLAY nor WAYLAND_DISPLAY"),
            (
                Facts::Named {
                    variable: "DISPLAY=:9".into(),
                    screens: Err(refused.into()),
                },
                "DISPLAY=:9",
            ),
            (
                Facts::Named {
                    variable: "DISPLAY=:0".into(),
                    screens: Ok(Vec::new()),
                },
                "no screen is connected",
            ),
        ];
        for (facts, said) in cases {
            let findings = judge(&facts, CONFIGURED);
            assert_eq!(findings.len(), 1);
            assert!(findings[0].is_wrong() && findings[0].said.contains(said));
        }
    }

    #[test]
    fn a_display_that_agrees_with_the_configuration_is_fine() {
        for (pixels, mm) in [
            ((1920, 1080), (476, 268)),
            ((1080, 1920), (268, 476)),
            // Turned, with the sides as the panel was made.
            ((1080, 1920), (476, 268)),
        ] {
            let findings = of(pixels, mm);
            assert_eq!(findings.len(), 1, "{findings:?}");
            assert_eq!(findings[0].verdict, Verdict::Fine);
            assert!(findings[0].said.contains("4.03 to the millimetre"));
        }
    }

    #[test]
    fn a_display_that_differs_says_which_figure_to_write_and_how_to_measure() {
        let findings = of((1920, 1080), (531, 299));
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(findings[0].verdict, Verdict::Note);
        let advice = findings[0].advice.as_deref().unwrap();
        assert!(advice.contains("ruler") && advice.contains("divide 1920 by it"));
        assert!(advice.contains("pixels_per_mm = 3.62"), "{advice}");
        // By less than a tenth is what rounding and rulers make.
        assert_eq!(of((1920, 1080), (508, 286))[0].verdict, Verdict::Fine);
    }

    #[test]
    fn a_display_that_cannot_be_right_is_not_believed() {
        for mm in [(0, 0), (160, 160), (16, 9), (476, 0)] {
            let findings = of((1920, 1080), mm);
            assert_eq!(findings[0].verdict, Verdict::Note, "{mm:?}");
            let advice = findings[0].advice.as_deref().unwrap();
            assert!(!advice.contains("pixels_per_mm ="), "{advice}");
        }
    }

    #[test]
    fn a_panel_too_small_is_wrong_and_one_that_is_not_tested_a_note() {
        let sizes = [
            ((1920, 1080), None),
            ((1600, 900), Some(Verdict::Note)),
            ((900, 1600), Some(Verdict::Note)),
            ((1280, 800), Some(Verdict::Wrong)),
            ((1920, 700), Some(Verdict::Wrong)),
        ];
        for (pixels, expected) in sizes {
            let found = size(&screen(pixels, (0, 0)), 4.03).map(|finding| finding.verdict);
            assert_eq!(found, expected, "{pixels:?}");
        }
    }

    #[test]
    fn several_screens_are_named() {
        let one = screen((1920, 1080), (476, 268));
        let other = Screen {
            name: "DP-2".into(),
            ..one.clone()
        };
        let findings = judged(vec![one, other], CONFIGURED);
        assert_eq!(findings.len(), 3);
        assert_eq!(findings[0].verdict, Verdict::Note);
        assert!(findings[0].said.contains("2 screens: HDMI-1, DP-2"));
    }

    #[test]
    fn without_a_configuration_the_size_in_pixels_is_all_that_is_said() {
        let findings = judged(vec![screen((1920, 1080), (476, 268))], None);
        assert_eq!(
            findings,
            [Finding::fine(WHAT, "HDMI-1 has 1920 × 1080 pixels.")]
        );
    }
}
