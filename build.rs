//! The living example of a build script: pages in, modules out, below `OUT_DIR`.
//!
//! The crate's own source includes them with
//! `mod graph { include!(concat!(env!("OUT_DIR"), "/graph/src/lib.rs")); }`. It needs `runtime` as a dependency, and `generator`, with
//! `default-features = false`, as a build dependency.

use std::env;
use std::error::Error;
use std::path::PathBuf;

use generator::{Generator, Target};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=specs");
    let out = PathBuf::from(env::var("OUT_DIR")?).join("graph");
    let output = Generator::new("specs")
        .out(out)
        .target(Target::Module("crate::graph".to_owned()))
        .generate()?;
    output.report_to_cargo();
    output.write()?;
    Ok(())
}
