//! The command line: one function a command.

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use terskel::app::{self, Start};
use terskel::config::{self, Config, Loaded, Severity};
use terskel::domain::{self, Language, Week};
use terskel::exchange::html::{Drawing, Subject};
use terskel::l10n::{Catalogue, Localizer};
use terskel::recording::{self, Folder, Script, Studio, Terminal};
use terskel::semantics::{Icon, Illustration};
use terskel::speech::Outputs;
use terskel::store::{self, Identities, KeyPair};
use terskel::{doctor, exchange, preview, transcript};

/// An accessible kiosk for libraries: workshops, and places without an account.
#[derive(Parser)]
#[command(name = "terskel", version)]
struct Line {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Before or after the command.
#[derive(Args)]
struct Common {
    /// The folder with kiosk.toml
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        default_value = "kiosk-config"
    )]
    config: PathBuf,
    /// The folder where places are kept [default: the XDG state folder]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Start the clock at this time: RFC 3339, or local time such as 2026-11-24T09:00
    #[arg(long, global = true, value_name = "TIME", value_parser = time)]
    now: Option<Given>,
    /// A window of this size instead of the whole screen
    #[arg(long, global = true, value_name = "WIDTHxHEIGHT", value_parser = size)]
    windowed: Option<(u32, u32)>,
    /// Ctrl+Q leaves
    #[arg(long, global = true)]
    demo: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Read the configuration and say everything that is wrong with it
    Check,
    /// Draw every screen, without a display, with a contact sheet index.html
    Preview {
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only this language
        #[arg(long, value_name = "CODE")]
        lang: Option<Language>,
        /// Only screens whose names begin so
        #[arg(long, value_name = "NAME")]
        screen: Option<String>,
        /// On a panel of so many pixels, instead of full HD lying and upright
        #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = size)]
        panel: Option<(u32, u32)>,
    },
    /// Print every screen as it is heard, one utterance a line
    Transcript {
        #[arg(long, value_name = "CODE")]
        lang: Language,
    },
    /// Print what there is to record in a language, for a person who reads it aloud
    Prompts {
        #[arg(long, value_name = "CODE")]
        lang: Language,
        #[arg(long, default_value = "text")]
        format: ScriptFormat,
    },
    /// Record what is not recorded yet, one prompt after the other, at a microphone
    Record {
        #[arg(long, value_name = "CODE")]
        lang: Language,
    },
    /// Look at this machine before opening: what is fine, what is not, and what to do
    Doctor,
    /// Print what the kiosk has kept, or what it shows
    Export {
        what: What,
        #[arg(long, default_value = "csv")]
        format: Format,
        /// The library's private key, to read telephone numbers; see keygen
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
        /// The language of the catalogue [default: the place's]
        #[arg(long, value_name = "CODE")]
        lang: Option<Language>,
    },
    /// Make a key pair, so that telephone numbers can be kept for the library alone to read
    Keygen,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Who comes, as csv
    Signups,
    Results,
    Help,
    /// The sessions to come, as csv or ics; the next weeks as html, for the notice board
    Catalogue,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Ics,
    Html,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ScriptFormat {
    Text,
    Csv,
}

/// Fine, something wrong was found, or wrong use: what the exit code says.
enum Outcome {
    Fine,
    FoundWrong,
    WrongUse,
}

fn main() -> ExitCode {
    // clap exits with 2 on wrong use.
    let line = Line::parse();
    match run(&line) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::FoundWrong) => ExitCode::from(1),
        Ok(Outcome::WrongUse) => ExitCode::from(2),
        Err(error) => {
            eprintln!("terskel: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn run(line: &Line) -> Result<Outcome> {
    let catalogue = Catalogue::shipped()?;
    match &line.command {
        None => kiosk(&line.common, catalogue),
        Some(Command::Check) => Ok(check(&line.common, &catalogue)),
        Some(Command::Preview {
            out,
            lang,
            screen,
            panel,
        }) => {
            let config = sound_config(&line.common, &catalogue)?;
            let now = clock(&line.common, Some(&config));
            let wanted = preview::Wanted {
                language: lang.clone(),
                screen: screen.clone(),
                panel: *panel,
            };
            let count = preview::write(out, &config, &catalogue, now, &wanted)?;
            eprintln!(
                "{count} pictures: open {}",
                out.join("index.html").display()
            );
            Ok(Outcome::Fine)
        }
        Some(Command::Transcript { lang }) => heard(&line.common, &catalogue, lang),
        Some(Command::Prompts { lang, format }) => prompts(&line.common, &catalogue, lang, *format),
        Some(Command::Record { lang }) => record(&line.common, &catalogue, lang),
        Some(Command::Doctor) => examined(&line.common, &catalogue),
        Some(Command::Export {
            what,
            format,
            identity,
            lang,
        }) => {
            let wanted = Wanted {
                format: *format,
                identity: identity.as_deref(),
                lang: lang.as_ref(),
            };
            export(&line.common, &catalogue, *what, &wanted)
        }
        Some(Command::Keygen) => keygen(),
    }
}

fn wrong_use(why: &str) -> Outcome {
    eprintln!("terskel: {why}");
    Outcome::WrongUse
}

/// How an export is wanted.
struct Wanted<'a> {
    format: Format,
    identity: Option<&'a Path>,
    lang: Option<&'a Language>,
}

fn export(
    common: &Common,
    catalogue: &Catalogue,
    what: What,
    wanted: &Wanted<'_>,
) -> Result<Outcome> {
    if wanted.identity.is_some() && what != What::Signups {
        return Ok(wrong_use(
            "--identity reads the telephone numbers of signups alone",
        ));
    }
    if what == What::Catalogue {
        return export_catalogue(common, catalogue, wanted.format, wanted.lang);
    }
    if wanted.format != Format::Csv {
        return Ok(wrong_use(
            "only the catalogue is exported as anything but csv",
        ));
    }
    if wanted.lang.is_some() {
        return Ok(wrong_use(
            "only the catalogue is in a language: leave out --lang",
        ));
    }
    match what {
        What::Signups => export_signups(common, wanted.identity),
        What::Results => results(common, catalogue),
        What::Help => {
            let counts = store::help_counts(&data_folder(common)?).context("survey.db")?;
            print(&exchange::csv::help(&counts))
        }
        What::Catalogue => export_catalogue(common, catalogue, wanted.format, wanted.lang),
    }
}

fn export_catalogue(
    common: &Common,
    catalogue: &Catalogue,
    format: Format,
    language: Option<&Language>,
) -> Result<Outcome> {
    if let Some(language) = language.filter(|language| catalogue.get(language).is_none()) {
        return Ok(not_shipped(language, catalogue));
    }
    let config = sound_config(common, catalogue)?;
    let now = clock(common, Some(&config));
    let default = &config.languages.default;
    let language = language.unwrap_or(default);
    let words = Localizer::new(catalogue.clone(), language.clone(), default.clone());
    print(&match format {
        Format::Csv => exchange::csv::catalogue(&config, &words, now),
        Format::Ics => exchange::ical::catalogue(&config, &words, now),
        Format::Html => exchange::html::programme(&config, &words, now, &drawing),
    })
}

/// The programme's pictures are the kiosk's.
fn drawing(subject: Subject<'_>) -> Option<Drawing> {
    let illustration = match subject {
        Subject::Picture(picture) => Illustration::Picture(picture.clone()),
        Subject::Kind(kind) => Illustration::Kind(kind),
        Subject::Calendar => Illustration::Icon(Icon::Calendar),
        Subject::Place => Illustration::Icon(Icon::Place),
        Subject::Free => Illustration::Icon(Icon::NoCharge),
        Subject::Price => Illustration::Icon(Icon::Price),
        Subject::Ask => Illustration::Icon(Icon::Person),
        Subject::StepFree => Illustration::Icon(Icon::Wheelchair),
    };
    let (media_type, bytes) = terskel::ui::drawing::file(&illustration)?;
    Some(Drawing { media_type, bytes })
}

fn kiosk(common: &Common, catalogue: Catalogue) -> Result<Outcome> {
    let (loaded, now) = loaded_now(common, &catalogue);
    report(&loaded);
    app::run(Start {
        loaded,
        catalogue,
        config: common.config.clone(),
        data: data_folder(common)?,
        now,
        windowed: common.windowed,
        demo: common.demo,
    })?;
    Ok(Outcome::Fine)
}

fn check(common: &Common, catalogue: &Catalogue) -> Outcome {
    let loaded = load(common, catalogue, clock(common, None));
    report(&loaded);
    for language in loaded
        .config
        .iter()
        .flat_map(|config| &config.languages.offered)
    {
        if catalogue
            .get(language)
            .is_some_and(|pack| !pack.is_checked())
        {
            eprintln!("note: no speaker of {language} has checked its texts on the screen yet");
        }
    }
    for fault in recording::faults(catalogue, &common.config) {
        eprintln!("{fault}");
    }
    if loaded.config.is_some() {
        eprintln!("{}: no errors", common.config.display());
        Outcome::Fine
    } else {
        Outcome::FoundWrong
    }
}

fn examined(common: &Common, catalogue: &Catalogue) -> Result<Outcome> {
    let (loaded, now) = loaded_now(common, catalogue);
    let data = data_folder(common).ok();
    let findings = doctor::examine(&doctor::Subject {
        config: &common.config,
        loaded: &loaded,
        catalogue,
        data: data.as_deref(),
        now,
    });
    print(&doctor::report(&findings))?;
    Ok(if findings.iter().any(doctor::Finding::is_wrong) {
        Outcome::FoundWrong
    } else {
        Outcome::Fine
    })
}

fn heard(common: &Common, catalogue: &Catalogue, language: &Language) -> Result<Outcome> {
    if catalogue.get(language).is_none() {
        return Ok(not_shipped(language, catalogue));
    }
    let config = sound_config(common, catalogue)?;
    let now = clock(common, Some(&config));
    let words = Localizer::new(
        catalogue.clone(),
        language.clone(),
        config.languages.default.clone(),
    );
    let view = preview::View {
        language: language.clone(),
        step: terskel::semantics::TextStep::Normal,
        theme: config.screen.theme,
        panel: preview::panels(config.screen.pixels_per_mm)[0],
    };
    let samples = preview::samples(&config, catalogue, now, &view);
    let told: Vec<String> = samples
        .iter()
        .map(|sample| transcript::of_sample(sample, &words))
        .collect();
    print(&told.join("\n"))
}

fn prompts(
    common: &Common,
    catalogue: &Catalogue,
    language: &Language,
    format: ScriptFormat,
) -> Result<Outcome> {
    if catalogue.get(language).is_none() {
        return Ok(not_shipped(language, catalogue));
    }
    let (script, _) = script(common, catalogue, language)?;
    print(&match format {
        ScriptFormat::Text => script.text(),
        ScriptFormat::Csv => script.csv(),
    })
}

fn record(common: &Common, catalogue: &Catalogue, language: &Language) -> Result<Outcome> {
    if catalogue.get(language).is_none() {
        return Ok(not_shipped(language, catalogue));
    }
    let mut terminal = Terminal::open().context(
        "recording needs a terminal, where somebody reads and presses Enter: start it there, \
         without a pipe",
    )?;
    let (script, config) = script(common, catalogue, language)?;
    let folder = Folder::of(&common.config, language);
    let mut studio = Studio::open(Outputs {
        speaker: config.speech.speaker,
        headphones: config.speech.headphones,
    })
    .context("connect a microphone, and choose it in the system's settings for sound")?;
    let recording::Outcome { kept, left } =
        recording::sit(&script, &folder, &mut terminal, &mut studio)?;
    eprintln!(
        "{kept} recorded in {}; {left} left: start again to go on",
        folder.path().display()
    );
    Ok(Outcome::Fine)
}

/// What there is to record, with what is recorded in the configuration's folder.
fn script(common: &Common, catalogue: &Catalogue, language: &Language) -> Result<(Script, Config)> {
    let config = sound_config(common, catalogue)?;
    let now = clock(common, Some(&config));
    let script = Script::new(&config, catalogue, &common.config, now, language);
    Ok((script, config))
}

fn results(common: &Common, catalogue: &Catalogue) -> Result<Outcome> {
    let config = sound_config(common, catalogue)?;
    let now = clock(common, Some(&config)).with_timezone(&config.place.time_zone);
    let counted = store::results(&data_folder(common)?, now).context("survey.db")?;
    let first_week = domain::results::first_week(&counted);
    let this_week = Week::of(now.date_naive());
    let asked = config.sheets(first_week.unwrap_or(this_week), now);
    let rows = domain::results::rows(&asked, &counted, config.privacy.publish_from, now);
    print(&exchange::csv::results(&rows))
}

/// A number that this identity cannot open is said and counted, and the others are printed.
fn export_signups(common: &Common, identity: Option<&Path>) -> Result<Outcome> {
    let identities = identity.map(identities).transpose()?;
    let rows = store::export(&data_folder(common)?)?;
    let Some(identities) = identities else {
        return print(&exchange::csv::signups(&rows, &[]));
    };
    let mut phones = Vec::new();
    let mut unread = Vec::new();
    for row in &rows {
        let opened = row.contact.as_ref().map(|sealed| identities.open(sealed));
        phones.push(match opened.transpose() {
            Ok(phone) => phone,
            Err(error) => {
                unread.push(error);
                None
            }
        });
    }
    let Some(first) = unread.pop() else {
        return print(&exchange::csv::signups(&rows, &phones));
    };
    if phones.iter().all(Option::is_none) {
        let advice = "no number could be read with this identity: give the one whose public key \
                      is the recipient in [privacy]";
        return Err(first).context(advice);
    }
    let count = unread.len() + 1;
    print(&exchange::csv::signups(&rows, &phones))?;
    eprintln!("terskel: {count} of the numbers could not be read with this identity: {first}");
    Ok(Outcome::FoundWrong)
}

fn identities(file: &Path) -> Result<Identities> {
    let named = || format!("identity {}", file.display());
    let text = std::fs::read(file).with_context(named)?;
    Identities::read(&text).with_context(named)
}

fn keygen() -> Result<Outcome> {
    let pair = KeyPair::generate();
    let outcome = print(&pair.identity_file)?;
    eprintln!(
        "This is the library's private key: who has it can read the telephone numbers. Keep it \
         in two places, neither of them the kiosk. Lost, it cannot be made again.\n\
         In the kiosk's configuration write:\n\n\
         [privacy]\nrecipient = \"{}\"",
        pair.recipient
    );
    Ok(outcome)
}

fn not_shipped(language: &Language, catalogue: &Catalogue) -> Outcome {
    let shipped: Vec<String> = catalogue
        .languages()
        .iter()
        .map(ToString::to_string)
        .collect();
    let shipped = shipped.join(", ");
    wrong_use(&format!("{language} is not shipped; there are {shipped}"))
}

fn load(common: &Common, catalogue: &Catalogue, now: DateTime<Utc>) -> Loaded {
    config::load(&common.config, &catalogue.languages(), now.date_naive())
}

/// The configuration as it is laid out today, and what the clock says. A local time needs the
/// place's zone, which seldom makes it another day.
fn loaded_now(common: &Common, catalogue: &Catalogue) -> (Loaded, DateTime<Utc>) {
    let about_now = clock(common, None);
    let loaded = load(common, catalogue, about_now);
    let now = clock(common, loaded.config.as_ref());
    if now.date_naive() == about_now.date_naive() {
        (loaded, now)
    } else {
        (load(common, catalogue, now), now)
    }
}

/// Every fault, to standard error.
fn report(loaded: &Loaded) {
    for fault in &loaded.faults {
        eprintln!("{fault}");
    }
}

fn sound_config(common: &Common, catalogue: &Catalogue) -> Result<Config> {
    let loaded = load(common, catalogue, clock(common, None));
    for fault in loaded
        .faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
    {
        eprintln!("{fault}");
    }
    loaded
        .config
        .with_context(|| format!("{} has errors; mend them first", common.config.display()))
}

/// A time on the command line.
#[derive(Debug, Clone, Copy)]
enum Given {
    Moment(DateTime<Utc>),
    /// In the place's own time.
    Local(NaiveDateTime),
}

fn time(text: &str) -> Result<Given, String> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(Given::Moment(moment.to_utc()));
    }
    ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .map(Given::Local)
        .ok_or_else(|| "write a time such as 2026-11-24T09:00 or 2026-11-24T09:00:00+01:00".into())
}

/// Where the wall clock starts. A local hour that the clocks skip counts as the one after it.
fn clock(common: &Common, config: Option<&Config>) -> DateTime<Utc> {
    match (common.now, config) {
        (None, _) => Utc::now(),
        (Some(Given::Moment(moment)), _) => moment,
        (Some(Given::Local(local)), None) => local.and_utc(),
        (Some(Given::Local(local)), Some(config)) => {
            let zone = config.place.time_zone;
            let skipped = || {
                zone.from_local_datetime(&(local + chrono::Duration::hours(1)))
                    .earliest()
            };
            let time = zone.from_local_datetime(&local).earliest().or_else(skipped);
            time.map_or_else(|| local.and_utc(), |time| time.to_utc())
        }
    }
}

fn data_folder(common: &Common) -> Result<PathBuf> {
    if let Some(data) = &common.data {
        return Ok(data.clone());
    }
    let state = std::env::var_os("XDG_STATE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    let state = state
        .or_else(home)
        .context("no folder to keep places in: give one with --data DIR")?;
    Ok(state.join("terskel"))
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let parsed = text
        .split_once('x')
        .and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    parsed
        .filter(|(w, h)| (320..=16384).contains(w) && (320..=16384).contains(h))
        .ok_or_else(|| "write a size such as 1920x1080".into())
}

/// To standard output. Whoever reads may stop reading.
fn print(text: &str) -> Result<Outcome> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(error).context("standard output")
        }
        _ => Ok(Outcome::Fine),
    }
}
