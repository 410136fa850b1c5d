//! `search` and `tree`: what there is, where it is documented, how it is called.

use std::fmt::Write;
use std::path::PathBuf;

use generator::Generator;
use generator::schema::Schema;
use generator::search::{self, Branch, Hit};
use serde::Serialize;

use super::api_args::{SearchArgs, TreeArgs};
use super::located::Docs;
use super::screen::Screen;
use super::{Done, Failure};

pub(crate) fn search(options: &SearchArgs, screen: &Screen) -> Done {
    let schema = read(&options.docs, screen)?;
    let hits = search::search(&schema, &options.words, options.limit);
    if hits.is_empty() {
        screen.say(&format!("nothing is like `{}`", options.words.join(" ")));
        return Err(Failure::Silent);
    }
    if screen.wants_json() {
        return json(&hits, screen);
    }
    let docs = Docs(&options.docs);
    let text: String = hits.iter().map(|hit| lines(hit, &docs)).collect();
    screen.print(&text);
    Ok(())
}

fn lines(hit: &Hit, docs: &Docs<'_>) -> String {
    let mut text = format!("{} {}\n", hit.kind, hit.name);
    if !hit.summary.is_empty() {
        _ = writeln!(text, "  {}", hit.summary);
    }
    _ = writeln!(text, "  in Rust: {} (feature `{}`)", hit.rust, hit.feature);
    _ = writeln!(text, "  {}", docs.locate(&hit.place));
    text
}

pub(crate) fn tree(options: &TreeArgs, screen: &Screen) -> Done {
    let schema = read(&options.docs, screen)?;
    let Some(at) = search::find(&schema, &options.path) else {
        let message = format!(
            "no page documents a path `{}`; `generator tree` shows the first levels",
            options.path
        );
        return Err(Failure::Usage(message));
    };
    let branch = search::tree(&schema, at, options.depth);
    if screen.wants_json() {
        return json(&branch, screen);
    }
    let mut text = String::new();
    draw(&branch, 0, &Docs(&options.docs), &mut text);
    screen.print(&text);
    Ok(())
}

fn draw(branch: &Branch, level: usize, docs: &Docs<'_>, text: &mut String) {
    let indent = "  ".repeat(level);
    let name = if level == 0 { &branch.path } else { &branch.segment };
    let target = branch
        .target
        .as_ref()
        .map_or_else(String::new, |target| format!(" -> {target}"));
    let hidden = match branch.hidden {
        0 => String::new(),
        1 => " (1 more below)".to_owned(),
        several => format!(" ({several} more below)"),
    };
    _ = writeln!(text, "{indent}{name}{target}{hidden}");
    for call in &branch.calls {
        let place = docs.locate(&call.place);
        _ = writeln!(
            text,
            "{indent}    {} {} (feature `{}`) {place}",
            call.method, call.rust, call.feature
        );
    }
    branch.below.iter().for_each(|below| draw(below, level + 1, docs, text));
}

/// The schema of some folders.
pub(super) fn read(docs: &[PathBuf], screen: &Screen) -> Result<Schema, Failure> {
    let mut docs = docs.iter();
    let first = docs.next().cloned().unwrap_or_else(|| "specs".into());
    let generator = docs.fold(Generator::new(first), |generator, docs| generator.and_docs(docs));
    Ok(generator.progress(screen.progress()).read()?.schema)
}

/// A result for tools.
pub(super) fn json(value: &impl Serialize, screen: &Screen) -> Done {
    let text = serde_json::to_string_pretty(value).map_err(|error| Failure::Usage(error.to_string()))?;
    screen.print(&format!("{text}\n"));
    Ok(())
}
