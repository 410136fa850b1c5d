//! What generating the whole v1.0 crate costs, against the work that nobody can avoid: reading the files, one pass of
//! pulldown-cmark over them, one parse by syn and one print by prettyplease of the very output.
//!
//! `cargo bench -p generator --bench generation`, with the documentation at `../shared/corpus` or `GRAPHSMITH_CORPUS`. Each side
//! runs in a process of its own, so that CPU seconds and peak memory are its own; both are read from `/proc`. The sides run in turn,
//! several times, and the lowest figures of each are compared. Both have the allocator of the command.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints what it measured"
)]

#[path = "../../tests/corpus/mod.rs"]
mod corpus;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::Generator;
use mimalloc::MiMalloc;
use pulldown_cmark::{Options, Parser};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// CPU seconds and peak memory in MB.
struct Cost {
    seconds: f64,
    megabytes: f64,
}

impl Cost {
    /// What else the machine does only adds: the lowest of several is nearest to the truth.
    fn lower(&mut self, other: &Self) {
        self.seconds = self.seconds.min(other.seconds);
        self.megabytes = self.megabytes.min(other.megabytes);
    }
}

/// How often both sides run, in turn.
const ROUNDS: usize = 5;

fn main() -> Result<()> {
    let Some(docs) = corpus::set("v1.0-2021-07") else {
        return Ok(());
    };
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("generation");
    match std::env::args().nth(1).as_deref() {
        Some("generate") => generate(&docs, &out).and_then(|()| report()),
        Some("baseline") => baseline(&docs, &out).and_then(|()| report()),
        _ => compare(),
    }
}

fn compare() -> Result<()> {
    println!("{:22} {:>8} {:>8}", "", "CPU s", "peak MB");
    let mut sides = [measure("generate")?, measure("baseline")?];
    for _ in 1..ROUNDS {
        for (side, name) in sides.iter_mut().zip(["generate", "baseline"]) {
            side.lower(&measure(name)?);
        }
    }
    let [generate, baseline] = sides;
    println!(
        "{:22} {:>8.2} {:>8.2}",
        "ratio",
        generate.seconds / baseline.seconds,
        generate.megabytes / baseline.megabytes
    );
    Ok(())
}

fn measure(side: &str) -> Result<Cost> {
    let output = Command::new(std::env::current_exe()?).arg(side).output()?;
    let text = String::from_utf8(output.stdout)?;
    let last = text.lines().last().unwrap_or_default();
    let mut numbers = last.split_whitespace().map(str::parse::<f64>);
    let mut next = || numbers.next().ok_or_else(|| format!("`{side}` said: {last}"));
    let cost = Cost {
        seconds: next()??,
        megabytes: next()??,
    };
    println!("{side:22} {:>8.2} {:>8.0}", cost.seconds, cost.megabytes);
    Ok(cost)
}

fn generate(docs: &Path, out: &Path) -> Result<()> {
    let output = Generator::new(docs).out(out).generate()?;
    output.write()?;
    Ok(())
}

fn baseline(docs: &Path, out: &Path) -> Result<()> {
    let mut events = 0;
    for file in files(docs, "md")? {
        let text = String::from_utf8_lossy(&std::fs::read(file)?).into_owned();
        events += Parser::new_ext(&text, Options::ENABLE_TABLES).count();
    }
    let mut printed = 0;
    for file in files(out, "rs")? {
        let text = std::fs::read_to_string(file)?;
        printed += prettyplease::unparse(&syn::parse_file(&text)?).len();
    }
    println!("{events} events, {printed} bytes");
    Ok(())
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let paths: std::result::Result<Vec<_>, _> = entries.map(|entry| entry.map(walkdir::DirEntry::into_path)).collect();
    Ok(paths?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|own| own == extension))
        .collect())
}

/// Prints what this process has cost so far.
fn report() -> Result<()> {
    /// The unit of `/proc/self/stat` on Linux.
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).map_or(Ok(0.0), |text| text.parse::<f64>());
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap_or("0 kB");
    let kilobytes: f64 = peak.trim().trim_end_matches("kB").trim().parse()?;
    println!("{} {}", (ticks(11)? + ticks(12)?) / TICKS_A_SECOND, kilobytes / 1024.0);
    Ok(())
}
