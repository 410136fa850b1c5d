//! The tutorial, as its reader would follow it.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Result, seeds};

/// A fenced block of the document, with the paragraph above it.
struct Block {
    language: String,
    text: String,
    above: String,
}

fn blocks(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut above, mut open): (String, Option<(String, Block)>) = (String::new(), None);
    for line in document.lines() {
        let fence: String = line.chars().take_while(|c| *c == '`').collect();
        match open.take() {
            Some((closing, block)) if line == closing => blocks.push(block),
            Some((closing, mut block)) => {
                block.text += &format!("{line}\n");
                open = Some((closing, block));
            }
            None if fence.len() >= 3 => {
                let language = line.trim_start_matches('`').to_owned();
                let (text, above) = (String::new(), std::mem::take(&mut above));
                open = Some((fence, Block { language, text, above }));
            }
            None if line.is_empty() => {}
            None => above = line.to_owned(),
        }
    }
    blocks
}

/// The path that the paragraph above a block tells to save it as.
fn saved_as(above: &str) -> Option<&str> {
    above.split_once(" as `")?.1.split('`').next()
}

fn commit_all(folder: &Path) -> Result {
    super::command::commit(&git2::Repository::init(folder)?)
}

fn shell(folder: &Path, script: &str) -> Result<String> {
    let generator = Path::new(env!("CARGO_BIN_EXE_generator")).parent().ok_or("no folder")?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(generator.to_owned()).chain(std::env::split_paths(&path));
    let output = Command::new("sh")
        .args(["-c", script])
        .env("PATH", std::env::join_paths(paths)?)
        .current_dir(folder)
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{script}\n{text}");
    Ok(text.into_owned())
}

#[test]
fn every_command_of_the_tutorial_says_what_the_tutorial_shows() -> Result {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = tempfile::tempdir()?;
    fs::create_dir(folder.path().join("specs"))?;
    seeds::damaged_copy(&root.join("specs"), &folder.path().join("specs"), 0, 0)?;
    commit_all(folder.path())?;
    let (mut said, mut commands) = (String::new(), 0);
    for block in blocks(&fs::read_to_string(root.join("docs/tutorial.md"))?) {
        match (block.language.as_str(), saved_as(&block.above)) {
            (_, Some(path)) => {
                let path = folder.path().join(path);
                fs::create_dir_all(path.parent().ok_or("no folder")?)?;
                fs::write(path, block.text)?;
            }
            ("sh", None) => {
                commands += 1;
                said = shell(folder.path(), &block.text)?;
            }
            ("text", None) => {
                for line in block.text.lines() {
                    assert!(said.contains(line), "`{line}` is not in\n{said}");
                }
            }
            _ => {}
        }
    }
    assert!(commands >= 8, "{commands}");
    Ok(())
}
