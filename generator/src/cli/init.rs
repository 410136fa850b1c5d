//! `init`: a crate of one's own that makes a client of its pages when it is built.

use std::path::{Path, PathBuf};

use generator::files::{self, Files};

use super::args::InitArgs;
use super::screen::Screen;
use super::{Done, Failure};

const BUILD: &str = r#"//! Makes the client of the pages in `specs`.

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
"#;

const LIB: &str = r#"//! A client of the API that the pages in `specs` describe.

/// The client, made by the build script.
pub mod graph {
    include!(concat!(env!("OUT_DIR"), "/graph/src/lib.rs"));
}
"#;

const PAGE: &str = r#"---
title: "lamp resource type"
description: "A lamp in a room. An example: write your own pages, and remove it."
doc_type: resourcePageType
---

# lamp resource type

Namespace: microsoft.graph

A lamp in a room.

## Properties
|Property|Type|Description|
|:---|:---|:---|
|id|String|The key. Read-only.|
|watts|Int32|Its power.|

## JSON representation
<!-- {
  "blockType": "resource",
  "keyProperty": "id",
  "@odata.type": "microsoft.graph.lamp"
}
-->
```json
{
  "id": "String (identifier)",
  "watts": 1024
}
```
"#;

const CONFIG: &str =
    "# Options of the generator; docs/configuration.md of Graphsmith lists them.\nversion = \"v1.0\"\n";

pub(crate) fn run(options: &InitArgs, screen: &Screen) -> Done {
    let folder = &options.folder;
    if folder.join("Cargo.toml").exists() {
        let message = format!("`{}` has a Cargo.toml already; name a new folder", folder.display());
        return Err(Failure::Usage(message));
    }
    let package = folder.file_name().map(|name| name.to_string_lossy().replace(' ', "-"));
    let checkout = options.graphsmith.clone().or_else(own_checkout);
    let manifest = manifest(package.as_deref().unwrap_or("client"), checkout.as_deref());
    let texts = [
        ("Cargo.toml", manifest.as_str()),
        ("build.rs", BUILD),
        ("src/lib.rs", LIB),
        ("specs/generator.toml", CONFIG),
        ("specs/resources/lamp.md", PAGE),
    ];
    let files: Files = texts
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .into_iter()
        .collect();
    files::create(folder, &files).map_err(|error| Failure::Usage(error.to_string()))?;
    for (path, _) in files.iter() {
        screen.say(&format!("+ {path}"));
    }
    screen.say(&format!(
        "write pages into `{}`, then run `cargo build`",
        folder.join("specs").display()
    ));
    Ok(())
}

/// The sources that this command was built from, if they are there still.
fn own_checkout() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    root.join("runtime/Cargo.toml").is_file().then(|| root.to_owned())
}

/// The dependencies come from a checkout if there is one, else from the registry.
fn manifest(package: &str, checkout: Option<&Path>) -> String {
    let source = |folder: &str| match checkout {
        Some(checkout) => format!(
            "path = {:?}",
            checkout.join(folder).to_string_lossy().replace('\\', "/")
        ),
        None => format!("version = {:?}", env!("CARGO_PKG_VERSION")),
    };
    format!(
        "[package]\nname = {package:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         runtime = {{ package = \"graphsmith-runtime\", {} }}\n\n[build-dependencies]\n\
         generator = {{ package = {:?}, {}, default-features = false }}\n",
        source("runtime"),
        env!("CARGO_PKG_NAME"),
        source("generator"),
    )
}
