//! Every screen as a picture, without a display, and a contact sheet of them all.

use crate::config::{Config, ThemeName};
use crate::domain::Language;
use crate::l10n::{Catalogue, Direction, Localizer};
use crate::screen::gallery::{Sample, every_screen};
use crate::screen::{Context, Giving, Message, Seats, Settings};
use crate::semantics::{TextStep, Tree};
use crate::ui::{self, Appearance, Metrics, Palette, Panel, Placed, layout, theme};
use chrono::{DateTime, Utc};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::{clipboard, mouse};
use iced::{Element, Event, Font, Pixels, Renderer, Size, window};
use iced_runtime::UserInterface;
use iced_runtime::user_interface::Cache;
use std::fmt::Write;
use std::path::Path;

#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    #[error("no picture can be drawn: the software renderer does not start")]
    Renderer,
    #[error("{path} cannot be written")]
    Write {
        path: String,
        source: std::io::Error,
    },
    #[error("{path} cannot be written")]
    Encode {
        path: String,
        source: image::ImageError,
    },
}

/// For whom, and on what, screens are drawn.
#[derive(Debug, Clone)]
pub struct View {
    pub language: Language,
    pub step: TextStep,
    pub theme: ThemeName,
    pub panel: Panel,
}

impl View {
    /// Such as `en-100-landscape-paper`.
    #[must_use]
    pub fn name(&self) -> String {
        let shape = if self.panel.is_upright() {
            "upright"
        } else {
            "landscape"
        };
        format!(
            "{}-{}-{shape}-{:?}",
            self.language,
            self.step.percent(),
            self.theme
        )
        .to_lowercase()
    }

    #[must_use]
    pub fn metrics(&self, catalogue: &Catalogue) -> Metrics {
        let tall = catalogue
            .get(&self.language)
            .is_some_and(crate::l10n::LanguagePack::is_tall);
        Metrics::new(self.panel, self.step, tall)
    }
}

#[must_use]
pub fn palette(theme: ThemeName) -> Palette {
    match theme {
        ThemeName::Paper => theme::PAPER,
        ThemeName::Dark => theme::DARK,
        ThemeName::Light => theme::LIGHT,
    }
}

/// The gallery for one view.
#[must_use]
pub fn samples(
    config: &Config,
    catalogue: &Catalogue,
    now: DateTime<Utc>,
    view: &View,
) -> Vec<Sample> {
    let words = Localizer::new(
        catalogue.clone(),
        view.language.clone(),
        config.languages.default.clone(),
    );
    let settings = Settings {
        text_step: view.step,
        theme: view.theme,
        listen: false,
        volume: config.speech.default_volume,
        rate: config.speech.default_rate,
        undo: None,
    };
    every_screen(&Context {
        config,
        words: &words,
        now: now.with_timezone(&config.place.time_zone),
        room: layout::room(&view.metrics(catalogue)),
        seats: &Seats::new(),
        settings: &settings,
        giving: Giving::Places,
        counts: true,
        pulse_rests: false,
        voice: crate::screen::voice::Known::default(),
        leaf: 0,
    })
}

/// What draws into memory, with the bundled fonts alone. `None` when it does not start.
pub(crate) fn renderer() -> Option<Renderer> {
    use iced::futures::FutureExt;
    ui::fonts::load_only_bundled();
    let font = Font::with_name("Noto Sans");
    <Renderer as Headless>::new(font, Pixels(16.0), Some("tiny-skia"))
        .now_or_never()
        .flatten()
}

/// Draws and measures without a display.
pub struct Studio {
    renderer: Renderer,
    catalogue: Catalogue,
}

impl Studio {
    /// # Errors
    /// When the software renderer does not start.
    pub fn open(catalogue: &Catalogue) -> Result<Self, PreviewError> {
        Ok(Self {
            renderer: renderer().ok_or(PreviewError::Renderer)?,
            catalogue: catalogue.clone(),
        })
    }

    fn drawn(&self, tree: &Tree<Message>, view: &View) -> Element<'static, Message> {
        let right_to_left = self
            .catalogue
            .get(&view.language)
            .is_some_and(|pack| pack.direction == Direction::RightToLeft);
        ui::render(
            tree,
            &Appearance {
                palette: palette(view.theme),
                metrics: view.metrics(&self.catalogue),
                catalogue: &self.catalogue,
                right_to_left,
                focus: None,
                pressed: None,
                centred: false,
                compact: false,
                crowded: false,
                label_lines: 1,
                reading: None,
                sentence: None,
            },
        )
    }

    /// Eight-bit RGBA, row by row.
    pub fn picture(&mut self, tree: &Tree<Message>, view: &View) -> Vec<u8> {
        let size = Size::new(view.panel.width, view.panel.height);
        let mut interface = UserInterface::build(
            self.drawn(tree, view),
            size,
            Cache::new(),
            &mut self.renderer,
        );
        let nowhere = mouse::Cursor::Unavailable;
        let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
        // Without a first redraw, iced draws some widgets as if they were disabled.
        let _ = interface.update(
            &[redraw],
            nowhere,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        interface.draw(
            &mut self.renderer,
            &iced::Theme::Light,
            &Style::default(),
            nowhere,
        );
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a panel is small and positive"
        )]
        let pixels = Size::new(size.width as u32, size.height as u32);
        let behind = ui::behind(&palette(view.theme), false);
        self.renderer.screenshot(pixels, 1.0, behind)
    }

    /// Where everything comes to stand.
    pub fn placed(&mut self, tree: &Tree<Message>, view: &View) -> Vec<Placed> {
        let size = Size::new(view.panel.width, view.panel.height);
        let mut interface = UserInterface::build(
            self.drawn(tree, view),
            size,
            Cache::new(),
            &mut self.renderer,
        );
        let mut all = ui::collect(|_: &[Placed]| {});
        interface.operate(&self.renderer, &mut all);
        all.placed
    }
}

/// Which pictures are wanted; everything when nothing is said.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub language: Option<Language>,
    /// Samples whose names begin so.
    pub screen: Option<String>,
    /// On a panel of this width and height, in pixels.
    pub panel: Option<(u32, u32)>,
}

/// Draws the gallery into `out`, with `index.html` to look at it. The number of pictures.
///
/// # Errors
/// When a file cannot be written.
pub fn write(
    out: &Path,
    config: &Config,
    catalogue: &Catalogue,
    now: DateTime<Utc>,
    wanted: &Wanted,
) -> Result<usize, PreviewError> {
    let mut studio = Studio::open(catalogue)?;
    let fault = |path: &Path| {
        let path = path.display().to_string();
        move |source| PreviewError::Write { path, source }
    };
    std::fs::create_dir_all(out).map_err(fault(out))?;
    let mut sheet = String::from(SHEET_START);
    let mut count = 0;
    for view in views(config, wanted) {
        let _ = writeln!(sheet, "<h2>{}</h2>", view.name());
        if catalogue
            .get(&view.language)
            .is_some_and(|pack| !pack.is_checked())
        {
            let language = &view.language;
            let _ = writeln!(
                sheet,
                "<p>No speaker of {language} has checked these texts yet.</p>"
            );
        }
        let all = samples(config, catalogue, now, &view).into_iter();
        for sample in all.filter(|sample| {
            wanted
                .screen
                .as_ref()
                .is_none_or(|name| sample.name.starts_with(name.as_str()))
        }) {
            let file = format!("{}-{}.png", view.name(), sample.name);
            let path = out.join(&file);
            let pixels = studio.picture(&sample.tree, &view);
            save(&path, &pixels, &view.panel)?;
            let _ = writeln!(
                sheet,
                "<figure><a href=\"{file}\"><img src=\"{file}\" loading=\"lazy\"></a><figcaption>{}</figcaption></figure>",
                sample.name
            );
            count += 1;
        }
    }
    let index = out.join("index.html");
    std::fs::write(&index, sheet).map_err(fault(&index))?;
    Ok(count)
}

const SHEET_START: &str = "<!doctype html><meta charset=\"utf-8\"><title>Terskel</title>\n\
<style>body{font-family:sans-serif;margin:2rem}figure{display:inline-block;margin:.5rem}img{width:24rem;border:1px solid #666}</style>\n";

fn save(path: &Path, pixels: &[u8], panel: &Panel) -> Result<(), PreviewError> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a panel is small and positive"
    )]
    let (width, height) = (panel.width as u32, panel.height as u32);
    image::save_buffer(path, pixels, width, height, image::ColorType::Rgba8).map_err(|source| {
        PreviewError::Encode {
            path: path.display().to_string(),
            source,
        }
    })
}

/// Each language at each text size, lying and upright; and each theme once.
fn views(config: &Config, wanted: &Wanted) -> Vec<View> {
    let language = wanted.language.as_ref();
    let pixels_per_mm = config.screen.pixels_per_mm;
    let panels = match wanted.panel {
        Some(size) => vec![panel(size, pixels_per_mm)],
        None => panels(pixels_per_mm).to_vec(),
    };
    let offered = config
        .languages
        .offered
        .iter()
        .filter(|one| language.is_none_or(|wanted| *one == wanted));
    let mut views = Vec::new();
    for language in offered {
        for &panel in &panels {
            for step in TextStep::ALL {
                views.push(View {
                    language: language.clone(),
                    step,
                    theme: ThemeName::Paper,
                    panel,
                });
            }
        }
        for theme in [ThemeName::Dark, ThemeName::Light] {
            let panel = panels[0];
            views.push(View {
                language: language.clone(),
                step: TextStep::Normal,
                theme,
                panel,
            });
        }
    }
    views
}

/// A full-HD panel of the configured density, lying and upright.
#[must_use]
pub fn panels(pixels_per_mm: f32) -> [Panel; 2] {
    [(1920, 1080), (1080, 1920)].map(|size| panel(size, pixels_per_mm))
}

#[expect(clippy::cast_precision_loss, reason = "a panel is small")]
fn panel((width, height): (u32, u32), pixels_per_mm: f32) -> Panel {
    Panel {
        width: width as f32,
        height: height as f32,
        pixels_per_mm,
    }
}
