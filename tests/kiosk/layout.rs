//! Every screen, in every language, text size and shape, laid out and measured: nothing is cut,
//! squeezed or covered, every target is as large and as far from the next as a finger needs, and
//! a right-to-left language is turned around. Also with the longest texts a librarian may write.
//!
//! For work on the layout: `TERSKEL_AUDIT_REPORT=FILE` writes everything that was found, with a
//! digest; `TERSKEL_AUDIT_ONLY=WORDS` looks only at screens in whose name (such as
//! `shipped nb 150 upright home`) all of the words stand; `TERSKEL_AUDIT_CONFIGS=DIR` writes the
//! configurations with the longest texts, for `terskel preview --config DIR/longest-far`.

mod controls;
mod mirror;
mod mixed;
mod ruler;
mod rules;
mod stress;

use chrono::{DateTime, Utc};
use iced::Rectangle;
use rules::{Found, Rule, Scene, all_is_there};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::sync::Mutex;
use std::time::Instant;
use terskel::config::{Config, ThemeName};
use terskel::l10n::{Catalogue, Direction};
use terskel::preview::{Studio, View, samples};
use terskel::screen::Message;
use terskel::screen::gallery::Sample;
use terskel::semantics::{Icon, Id, Look, Node, TextStep};
use terskel::ui::{Panel, Placed};

/// For which the sizes are meant: a full-HD panel of 21.5 inches.
const PIXELS_PER_MM: f32 = 4.03;
/// Libraries' panels, by name: 21.5 inches, the same in 4K, 10.1 inches, and two in between: 15.6
/// inches, and 15 inches that are nearly square.
const PANELS: [(&str, f32, f32, f32); 7] = [
    ("lying", 1920.0, 1080.0, PIXELS_PER_MM),
    ("upright", 1080.0, 1920.0, PIXELS_PER_MM),
    ("fine", 3840.0, 2160.0, 8.06),
    ("small-lying", 1280.0, 800.0, 5.88),
    ("small-upright", 800.0, 1280.0, 5.88),
    ("middle", 1366.0, 768.0, 3.97),
    ("square", 1024.0, 768.0, 3.37),
];
const SHOWN: usize = 60;
/// The demonstration, in every language.
const SHIPPED: &str = "shipped";
/// The same with more languages than a door holds. Only its door is another one.
const CROWDED: &str = "crowded";

/// A Tuesday morning: the desk opens in an hour.
fn now() -> DateTime<Utc> {
    "2026-11-24T08:00:00Z".parse().unwrap()
}

/// One gallery on one screen, in all its languages.
struct Job<'a> {
    name: &'a str,
    config: &'a Config,
    step: TextStep,
    shape: &'static str,
    panel: Panel,
}

#[derive(Debug, Clone)]
struct Violation {
    /// Gallery, language, step, shape, sample.
    at: String,
    found: Found,
}

#[derive(Default)]
struct Tally {
    violations: Vec<Violation>,
    screens: usize,
    texts: usize,
    measured: usize,
    turned: usize,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.violations.extend(other.violations);
        self.screens += other.screens;
        self.texts += other.texts;
        self.measured += other.measured;
        self.turned += other.turned;
    }
}

#[test]
fn nothing_is_cut_covered_or_too_small_on_any_screen() {
    let _alone = crate::desk::alone();
    let started = Instant::now();
    let catalogue = Catalogue::shipped().unwrap();
    let today = now().date_naive();
    let shipped = stress::shipped(&catalogue, today);
    let mut galleries = vec![
        (CROWDED.to_owned(), stress::crowded(&shipped)),
        (SHIPPED.to_owned(), shipped),
    ];
    galleries.extend(stress::configurations(&catalogue, today));
    let jobs = galleries.iter().flat_map(|(name, config)| {
        PANELS
            .into_iter()
            .flat_map(move |(shape, width, height, pixels_per_mm)| {
                TextStep::ALL.map(|step| Job {
                    name,
                    config,
                    step,
                    shape,
                    panel: Panel {
                        width,
                        height,
                        pixels_per_mm,
                    },
                })
            })
    });
    let mut tally = in_parallel(jobs.collect(), &catalogue);
    tally
        .violations
        .sort_by(|a, b| (&a.at, &a.found.rule).cmp(&(&b.at, &b.found.rule)));
    let spent = started.elapsed().as_secs_f32();
    let head = format!(
        "{} screens, {} texts ({} measured), {} pairs compared with their mirror image, in {spent:.1} s: {} violations",
        tally.screens,
        tally.texts,
        tally.measured,
        tally.turned,
        tally.violations.len()
    );
    eprintln!("{head}");
    let lines: Vec<String> = tally.violations.iter().map(line).collect();
    let digest = digest(&tally.violations);
    if let Some(file) = std::env::var_os("TERSKEL_AUDIT_REPORT") {
        std::fs::write(file, format!("{head}\n\n{digest}\n{}\n", lines.join("\n"))).unwrap();
    }
    let everything = std::env::var_os("TERSKEL_AUDIT_ONLY").is_none();
    assert!(
        !everything || (tally.screens > 500 && tally.turned > 1000),
        "hardly anything was looked at: {head}"
    );
    let first = lines
        .iter()
        .take(SHOWN)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    assert!(lines.is_empty(), "{head}\n{first}\n…");
}

fn in_parallel(jobs: Vec<Job<'_>>, catalogue: &Catalogue) -> Tally {
    // Once before all: opening a studio changes the fonts that all of them share.
    drop(Studio::open(catalogue).unwrap());
    let threads = std::thread::available_parallelism()
        .map_or(2, std::num::NonZero::get)
        .min(8);
    let jobs = Mutex::new(jobs);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let mut auditor = Auditor::new(catalogue);
                    loop {
                        let Some(job) = jobs.lock().unwrap().pop() else {
                            return auditor.finish();
                        };
                        auditor.audit(&job);
                    }
                })
            })
            .collect();
        let mut all = Tally::default();
        for worker in workers {
            all.add(worker.join().unwrap());
        }
        all
    })
}

struct Auditor<'a> {
    catalogue: &'a Catalogue,
    studio: Studio,
    ruler: ruler::Ruler,
    tally: Tally,
    /// Only what is so named is looked at.
    only: Vec<String>,
}

impl<'a> Auditor<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        let only = std::env::var("TERSKEL_AUDIT_ONLY").unwrap_or_default();
        Self {
            catalogue,
            studio: Studio::open(catalogue).unwrap(),
            ruler: ruler::Ruler::default(),
            tally: Tally::default(),
            only: only.split_whitespace().map(str::to_owned).collect(),
        }
    }

    fn finish(mut self) -> Tally {
        self.tally.texts = self.ruler.asked;
        self.tally.measured = self.ruler.measured();
        self.tally
    }

    fn audit(&mut self, job: &Job<'_>) {
        let offered: BTreeSet<_> = job.config.languages.offered.iter().collect();
        let (turned, straight): (Vec<_>, Vec<_>) = offered.into_iter().partition(|language| {
            self.catalogue
                .get(language)
                .is_some_and(|pack| pack.direction == Direction::RightToLeft)
        });
        // What the mirror images are compared with.
        let mut originals: HashMap<String, Vec<Placed>> = HashMap::new();
        for language in straight.into_iter().chain(turned) {
            let view = View {
                language: language.clone(),
                step: job.step,
                theme: ThemeName::Paper,
                panel: job.panel,
            };
            let is_turned = self
                .catalogue
                .get(language)
                .is_some_and(|pack| pack.direction == Direction::RightToLeft);
            let gallery = samples(job.config, self.catalogue, now(), &view);
            let unseen: Vec<String> = gallery
                .iter()
                .filter_map(|sample| unseen_page(sample, &gallery))
                .collect();
            for sample in gallery {
                let at = format!(
                    "{} {language} {} {} {}",
                    job.name,
                    job.step.percent(),
                    job.shape,
                    sample.name
                );
                let seen_elsewhere = job.name == CROWDED && !sample.name.starts_with("door");
                if seen_elsewhere || !self.only.iter().all(|word| at.contains(word.as_str())) {
                    continue;
                }
                let placed = self.studio.placed(&sample.tree, &view);
                let screen = Rectangle {
                    x: 0.0,
                    y: 0.0,
                    width: job.panel.width,
                    height: job.panel.height,
                };
                let scene = Scene {
                    placed: &placed,
                    screen,
                    pixels_per_mm: job.panel.pixels_per_mm,
                };
                self.tally.screens += 1;
                let found = scene.judge(&mut self.ruler);
                self.report(&at, found);
                self.report(&at, all_is_there(&sample.tree, &placed));
                if unseen.contains(&sample.name) {
                    let what =
                        "further pages follow, and the gallery does not show them".to_owned();
                    self.report(
                        &at,
                        vec![Found {
                            rule: Rule::Missing,
                            id: "gallery".to_owned(),
                            what,
                        }],
                    );
                }
                if !is_turned {
                    originals.insert(sample.name, placed);
                } else if let Some(original) = originals
                    .get(&sample.name)
                    .filter(|original| arrows(original) == arrows(&placed))
                {
                    let (compared, found) =
                        mirror::compare(&sample.tree, original, &placed, job.panel.width);
                    self.tally.turned += compared;
                    self.report(&at, found);
                }
            }
        }
    }

    fn report(&mut self, at: &str, found: Vec<Found>) {
        self.tally
            .violations
            .extend(found.into_iter().map(|found| Violation {
                at: at.to_owned(),
                found,
            }));
    }
}

/// How many arrows stand there. A page that is one of several in one language only is laid out
/// otherwise in the other.
fn arrows(placed: &[Placed]) -> usize {
    let is_arrow = |id: &Id| id.as_str().ends_with("/next") || id.as_str().ends_with("/previous");
    placed
        .iter()
        .filter(|placed| placed.id().is_some_and(is_arrow))
        .count()
}

/// The sample's own name, where pages come after it that no sample shows. Of lists that go on for
/// a year, two pages are shown.
fn unseen_page(sample: &Sample, gallery: &[Sample]) -> Option<String> {
    let (name, page) = sample.name.rsplit_once("-page-")?;
    let page: usize = page.parse().ok().filter(|page| *page > 2)?;
    let is_forward = |node: &Node<Message>| node.look == Look::Arrow(Icon::Forward);
    let next = format!("{name}-page-{}", page + 1);
    let ends =
        gallery.iter().any(|other| other.name == next) || !sample.tree.nodes().any(is_forward);
    (!ends).then(|| sample.name.clone())
}

fn line(violation: &Violation) -> String {
    let Violation {
        at,
        found: Found { rule, id, what },
    } = violation;
    format!("{at}: {rule:?}: {id}: {what}")
}

/// What is wrong, most frequent first, with the first view in which it is.
fn digest(violations: &[Violation]) -> String {
    let mut rules: BTreeMap<Rule, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<(Rule, String), (usize, &Violation)> = BTreeMap::new();
    for violation in violations {
        *rules.entry(violation.found.rule).or_default() += 1;
        let key = (violation.found.rule, without_sessions(&violation.found.id));
        kinds.entry(key).or_insert((0, violation)).0 += 1;
    }
    let mut text = String::new();
    for (rule, count) in rules {
        let _ = writeln!(text, "{count:6}  {rule:?}");
    }
    text.push('\n');
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for ((rule, id), (count, first)) in kinds {
        let _ = writeln!(
            text,
            "{count:6}  {rule:?} {id}, such as {}: {}",
            first.at, first.found.what
        );
    }
    text
}

/// `workshops/tshirt@2026-11-24T14:00/card` as `workshops/*/card`.
fn without_sessions(id: &str) -> String {
    let parts = id
        .split('/')
        .map(|part| if part.contains('@') { "*" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
