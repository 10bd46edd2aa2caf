//! A long day: thousands of visits through the whole kiosk, and what it took of the machine.
//!
//! `make soak`, or with options `cargo bench --bench soak -- --visits 2000 --seed 7`. It ends with
//! 1 and the reason when a promise was not kept, or something grows that may not.

#[path = "../tests/soak/mod.rs"]
mod soak;

use clap::Parser;
use peak_alloc::PeakAlloc;
use soak::machine::COLUMNS;
use soak::{Broken, Plan, verdict};
use std::cell::RefCell;
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

#[derive(Parser)]
struct Line {
    #[arg(long, default_value_t = 20_000)]
    visits: u32,
    /// The same seed walks nearly the same visits: passes are the system's chance
    #[arg(long)]
    seed: Option<u64>,
    /// In pixels, such as 1920x1080
    #[arg(long, default_value = "1920x1080", value_parser = size)]
    panel: (u32, u32),
    /// Every frame is laid out; one stretch of frames in so many becomes pixels
    #[arg(long, default_value_t = 50)]
    draw_every: u64,
    /// What was measured, as tab-separated values
    #[arg(long)]
    report: Option<PathBuf>,
    /// Break something on purpose: memory, threads, files, place, answer, log or ledger
    #[arg(long, value_parser = broken)]
    broken: Option<Broken>,
    /// Given by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let line = Line::parse();
    let seed = line.seed.unwrap_or_else(by_the_clock);
    println!(
        "{} visits, seed {seed}, panel {}x{}, one stretch of frames in {} drawn, {}",
        line.visits,
        line.panel.0,
        line.panel.1,
        line.draw_every,
        if soak::listener::is_there() {
            "a screen reader listens"
        } else {
            "nobody listens on a session bus"
        }
    );
    let listener = soak::listener::listens();
    let report = line.report.as_ref().map(|path| {
        let mut file = File::create(path).expect("the report can be written");
        writeln!(file, "{COLUMNS}").expect("the report can be written");
        RefCell::new(file)
    });
    let began = Instant::now();
    let plan = Plan {
        visits: line.visits,
        seed,
        panel: line.panel,
        draw_every: line.draw_every,
        measure_every: (line.visits / 200).max(1),
        check_every: (line.visits / 20).max(1),
        restart_every: (line.visits / 50).max(1),
        restarts_until: line.visits / 10,
        live: || HEAP.current_usage(),
        broken: line.broken,
        program: env!("CARGO_BIN_EXE_terskel").into(),
    };
    let outcome = soak::walk(plan, |sample| {
        println!("{sample}");
        if let Some(file) = &report {
            writeln!(file.borrow_mut(), "{sample}").expect("the report can be written");
        }
    });
    drop(listener);
    match outcome {
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::from(1)
        }
        Ok(outcome) => judged(&outcome, began.elapsed()),
    }
}

fn judged(outcome: &soak::Outcome, took: Duration) -> ExitCode {
    println!(
        "{} days in {} s, {} starts, {} frames; {} places ({} in line, {} given up) and the \
         answers of {} are on the disk",
        outcome.days,
        took.as_secs(),
        outcome.starts,
        outcome.frames,
        outcome.promises,
        outcome.waited,
        outcome.cancelled,
        outcome.ballots
    );
    let verdict = verdict::of(outcome);
    print!("{}", verdict.report);
    for fault in &verdict.faults {
        eprintln!("soak: {fault}");
    }
    ExitCode::from(u8::from(!verdict.faults.is_empty()))
}

fn by_the_clock() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(1, |now| now.as_secs())
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let parsed = text
        .split_once('x')
        .and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    parsed.ok_or_else(|| "write a size such as 1920x1080".into())
}

fn broken(text: &str) -> Result<Broken, String> {
    match text {
        "memory" => Ok(Broken::Memory),
        "threads" => Ok(Broken::Threads),
        "files" => Ok(Broken::Files),
        "place" => Ok(Broken::Place),
        "answer" => Ok(Broken::Answer),
        "log" => Ok(Broken::Log),
        "ledger" => Ok(Broken::Ledger),
        _ => Err("memory, threads, files, place, answer, log or ledger".into()),
    }
}
