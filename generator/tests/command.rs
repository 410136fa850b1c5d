//! The command from outside: arguments, exit codes, streams.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

const PAGE: &str = "# lamp resource type\n\nNamespace: microsoft.graph\n\nA lamp.\n\n## Properties\n\n\
|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n|watts|Int32|Its power.|\n";

fn run(folder: &Path, arguments: &[&str]) -> Result<Output> {
    let command = Command::new(env!("CARGO_BIN_EXE_generator"))
        .args(arguments)
        .current_dir(folder)
        .output()?;
    Ok(command)
}

fn docs() -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    fs::create_dir_all(folder.path().join("docs/resources"))?;
    fs::write(folder.path().join("docs/resources/lamp.md"), PAGE)?;
    Ok(folder)
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_crate_is_written_and_then_checked() -> Result {
    let folder = docs()?;
    let arguments = ["docs", "--out", "lamps", "--crate-name", "lamps"];
    let written = run(folder.path(), &arguments)?;
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    assert!(written.stdout.is_empty());
    assert!(folder.path().join("lamps/Cargo.toml").is_file());
    let check: Vec<&str> = arguments.into_iter().chain(["--check"]).collect();
    assert_eq!(run(folder.path(), &check)?.status.code(), Some(0));
    fs::write(folder.path().join("lamps/src/lib.rs"), "// edited")?;
    let drifted = run(folder.path(), &check)?;
    assert_eq!(drifted.status.code(), Some(1));
    assert!(
        stderr(&drifted).contains("error[drift]: `src/lib.rs`"),
        "{}",
        stderr(&drifted)
    );
    Ok(())
}

#[test]
fn wrong_usage_is_two_and_says_how() -> Result {
    let folder = tempfile::tempdir()?;
    let bare = run(folder.path(), &[])?;
    assert_eq!(bare.status.code(), Some(2));
    assert!(stderr(&bare).contains("name the folder"), "{}", stderr(&bare));
    let unknown = run(folder.path(), &["--crate-nam", "x"])?;
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("--crate-name"), "{}", stderr(&unknown));
    Ok(())
}

#[test]
fn nothing_usable_is_one_and_writes_nothing() -> Result {
    let folder = tempfile::tempdir()?;
    fs::create_dir(folder.path().join("docs"))?;
    let output = run(folder.path(), &["docs", "--out", "out"])?;
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("error[nothing-usable]"), "{}", stderr(&output));
    assert!(!folder.path().join("out").exists());
    Ok(())
}

#[test]
fn a_mistyped_command_is_taken_for_a_folder_and_the_nearest_command_named() -> Result {
    let folder = tempfile::tempdir()?;
    let near = run(folder.path(), &["genrate"])?;
    assert_eq!(near.status.code(), Some(2));
    assert!(
        stderr(&near).contains("did you mean the command `generate`?"),
        "{}",
        stderr(&near)
    );
    let far = run(folder.path(), &["somewhere"])?;
    assert_eq!(far.status.code(), Some(1));
    assert!(stderr(&far).contains("`--help` lists the commands"), "{}", stderr(&far));
    Ok(())
}

#[test]
fn a_table_of_types_on_a_page_that_tells_no_type_is_a_warning() -> Result {
    let folder = docs()?;
    let stray = "Some words.\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n";
    fs::write(folder.path().join("docs/resources/stray.md"), stray)?;
    fs::write(
        folder.path().join("docs/resources/overview.md"),
        "# Overview\n\nWords alone.\n",
    )?;
    let output = run(folder.path(), &["docs", "--out", "out"])?;
    assert_eq!(output.status.code(), Some(0));
    let text = stderr(&output);
    assert!(
        text.contains("warning[nothing-declared]") && text.contains("resources/stray.md:1:1"),
        "{text}"
    );
    assert!(!text.contains("overview.md"), "{text}");
    Ok(())
}

/// Below a file nobody can write, whoever runs the test.
#[test]
fn an_output_folder_that_cannot_be_written_is_refused_by_name() -> Result {
    let folder = docs()?;
    fs::write(folder.path().join("file"), "mine")?;
    let output = run(folder.path(), &["docs", "--out", "file/out"])?;
    assert_eq!(output.status.code(), Some(1));
    let text = stderr(&output);
    assert!(
        text.contains("error[output-refused]") && text.contains("nothing was changed"),
        "{text}"
    );
    assert_eq!(fs::read_to_string(folder.path().join("file"))?, "mine");
    Ok(())
}

#[test]
fn files_of_others_are_never_touched() -> Result {
    let folder = docs()?;
    fs::create_dir_all(folder.path().join("out/src"))?;
    fs::write(folder.path().join("out/src/lib.rs"), "mine")?;
    let output = run(folder.path(), &["docs", "--out", "out"])?;
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("error[output-refused]"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(folder.path().join("out/src/lib.rs"))?, "mine");
    assert!(!folder.path().join("out/Cargo.toml").exists());
    Ok(())
}

#[test]
fn tools_get_json_lines_and_nothing_else() -> Result {
    let folder = docs()?;
    fs::write(folder.path().join("docs/resources/empty.md"), "")?;
    let output = run(folder.path(), &["docs", "--out", "out", "--message-format", "json"])?;
    assert_eq!(
        output.status.code(),
        Some(0),
        "a page that is left out does not end the run"
    );
    let text = stderr(&output);
    assert!(text.contains("empty-page"), "{text}");
    for line in text.lines() {
        serde_json::from_str::<serde_json::Value>(line)?;
    }
    let strict = run(folder.path(), &["docs", "--out", "strict", "--strict"])?;
    assert_eq!(strict.status.code(), Some(1));
    assert!(!folder.path().join("strict").exists());
    Ok(())
}

#[test]
fn exports_go_to_standard_output() -> Result {
    let folder = docs()?;
    for (form, mark) in [
        ("csdl", "<edmx:Edmx"),
        ("openapi", "\"openapi\""),
        ("json", "microsoft.graph.lamp"),
    ] {
        let output = run(folder.path(), &["export", form, "docs"])?;
        assert_eq!(output.status.code(), Some(0), "{form}: {}", stderr(&output));
        assert!(String::from_utf8_lossy(&output.stdout).contains(mark), "{form}");
    }
    Ok(())
}

#[test]
fn every_step_can_be_printed_and_every_code_explained() -> Result {
    let folder = docs()?;
    for step in ["page", "documented", "schema"] {
        let output = run(folder.path(), &["dump", step, "docs/resources/lamp.md"])?;
        assert_eq!(output.status.code(), Some(0), "{step}: {}", stderr(&output));
        serde_json::from_slice::<serde_json::Value>(&output.stdout)?;
    }
    let explained = run(folder.path(), &["explain", "empty-page"])?;
    assert!(String::from_utf8_lossy(&explained.stdout).contains("holds nothing"));
    assert_eq!(run(folder.path(), &["explain", "no-such-code"])?.status.code(), Some(2));
    Ok(())
}

#[test]
fn a_part_is_chosen_by_pattern_and_a_pattern_that_matches_nothing_fails() -> Result {
    let folder = docs()?;
    let chosen = ["docs", "--out", "out", "--include", "type:lamp"];
    let written = run(folder.path(), &chosen)?;
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    let nothing = run(folder.path(), &["docs", "--out", "other", "--include", "type:sofa"])?;
    assert_eq!(nothing.status.code(), Some(1));
    assert!(
        stderr(&nothing).contains("error[unmatched-pattern]"),
        "{}",
        stderr(&nothing)
    );
    assert!(!folder.path().join("other").exists());
    let misspelt = run(folder.path(), &["docs", "--out", "other", "--include", "sofa"])?;
    assert_eq!(misspelt.status.code(), Some(2), "{}", stderr(&misspelt));
    Ok(())
}

#[test]
fn the_suite_of_a_part_holds_the_examples_of_that_part() -> Result {
    let folder = docs()?;
    fs::create_dir(folder.path().join("docs/api"))?;
    for name in ["lamps", "sofas"] {
        let page = format!(
            "# List {name}\n\n## HTTP request\n\n```http\nGET /{name}\n```\n\n## Response\n\nA collection of [lamp](../resources/lamp.md) \
             objects.\n\n## Examples\n\n```http\nGET https://graph.microsoft.com/v1.0/{name}\n```\n"
        );
        fs::write(folder.path().join(format!("docs/api/list-{name}.md")), page)?;
    }
    let shown = |arguments: &[&str]| -> Result<Vec<String>> {
        let written = run(folder.path(), arguments)?;
        assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
        let lines = fs::read_to_string(folder.path().join("out/tests/examples/cases.jsonl"))?;
        Ok(lines.lines().map(str::to_owned).collect())
    };
    let whole = ["docs", "--out", "out", "--examples"];
    assert_eq!(shown(&whole)?.len(), 2);
    let part: Vec<&str> = whole.into_iter().chain(["--include", "/lamps"]).collect();
    let lines = shown(&part)?;
    assert!(
        matches!(lines.as_slice(), [only] if only.contains("list-lamps.md")),
        "{lines:?}"
    );
    Ok(())
}

#[test]
fn a_configuration_that_was_found_is_named_and_kept_to_the_working_folder() -> Result {
    let folder = docs()?;
    let config = folder.path().join("docs/generator.toml");
    fs::write(&config, "out = \"../lamps\"\n")?;
    let inside = run(folder.path(), &["docs"])?;
    assert_eq!(inside.status.code(), Some(0), "{}", stderr(&inside));
    assert!(stderr(&inside).contains("configuration: docs/generator.toml\n"));
    for reaching in [
        "out = \"../../lamps\"",
        "out = \"../lamps\"\nruntime = \"https://host/evil\"",
        "out = \"../lamps\"\ncorrections = \"/dev/zero\"",
    ] {
        fs::write(&config, reaching)?;
        let refused = run(folder.path(), &["docs"])?;
        assert_eq!(refused.status.code(), Some(1), "{reaching}");
        let text = stderr(&refused);
        assert!(
            text.contains("error[invalid-config]") && text.contains("--config"),
            "{text}"
        );
    }
    // What the command line decides, the file does not.
    fs::write(&config, "out = \"../../lamps\"")?;
    assert_eq!(run(folder.path(), &["docs", "--out", "lamps"])?.status.code(), Some(0));
    Ok(())
}

/// Who names a file trusts it, but a device is no file.
#[cfg(unix)]
#[test]
fn a_device_is_not_read_for_a_file() -> Result {
    let folder = docs()?;
    for option in ["--corrections", "--config"] {
        let refused = run(folder.path(), &["lint", "docs", option, "/dev/zero"])?;
        assert_eq!(refused.status.code(), Some(1));
        assert!(stderr(&refused).contains("not a plain file"), "{}", stderr(&refused));
    }
    Ok(())
}

#[test]
fn the_documentation_is_not_written_over_and_a_folder_below_it_is_not_read() -> Result {
    let folder = docs()?;
    let refused = run(folder.path(), &["docs", "--out", "docs/../docs"])?;
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        stderr(&refused).contains("is that of the documentation"),
        "{}",
        stderr(&refused)
    );
    for check in [&[][..], &["--check"]] {
        let arguments = [&["docs", "--out", "docs/lamps"], check].concat();
        let below = run(folder.path(), &arguments)?;
        assert_eq!(below.status.code(), Some(0), "{}", stderr(&below));
        assert!(!stderr(&below).contains("docs/lamps/README.md"), "{}", stderr(&below));
    }
    Ok(())
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn known_findings_are_left_out_and_new_ones_are_given_to_tools() -> Result {
    let folder = docs()?;
    let page = folder.path().join("docs/resources/lamp.md");
    fs::write(&page, format!("{PAGE}|shade|Nowhere|Its shade.|\n"))?;
    let known = run(folder.path(), &["lint", "docs", "--write-baseline", "known.txt"])?;
    assert_eq!(known.status.code(), Some(0), "{}", stderr(&known));
    let arguments = ["lint", "docs", "--baseline", "known.txt", "--strict", "--format"];
    let clean = run(folder.path(), &[&arguments[..], &["github"]].concat())?;
    assert_eq!((clean.status.code(), stdout(&clean)), (Some(0), String::new()));
    fs::write(
        &page,
        format!("{PAGE}|hue|Elsewhere|New.|\n|shade|Nowhere|Its shade.|\n"),
    )?;
    let new = run(folder.path(), &[&arguments[..], &["github"]].concat())?;
    assert_eq!(new.status.code(), Some(1));
    let text = stdout(&new);
    assert!(
        text.lines().count() == 1 && text.contains("file=docs/resources/lamp.md,line=13,"),
        "{text}"
    );
    let sarif = run(folder.path(), &[&arguments[..], &["sarif"]].concat())?;
    let log: serde_json::Value = serde_json::from_str(&stdout(&sarif))?;
    assert_eq!(
        log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "docs/resources/lamp.md"
    );
    Ok(())
}

#[test]
fn quiet_and_color_do_as_they_say() -> Result {
    let folder = docs()?;
    fs::write(
        folder.path().join("docs/resources/lamp.md"),
        format!("{PAGE}|shade|Nowhere|Its shade.|\n"),
    )?;
    let quiet = run(folder.path(), &["docs", "--out", "out", "-q"])?;
    assert_eq!((quiet.status.code(), stderr(&quiet)), (Some(0), String::new()));
    for (when, colour) in [("always", true), ("never", false)] {
        let lint = run(folder.path(), &["lint", "docs", "--color", when])?;
        assert_eq!(stderr(&lint).contains('\u{1b}'), colour, "{when}");
    }
    Ok(())
}

#[test]
fn a_check_shows_what_differs() -> Result {
    let folder = docs()?;
    let arguments = ["docs", "--out", "lamps"];
    run(folder.path(), &arguments)?;
    let lib = folder.path().join("lamps/src/lib.rs");
    let edited = fs::read_to_string(&lib)?.replacen('\n', "\n// edited\n", 1);
    fs::write(&lib, edited)?;
    let drifted = run(folder.path(), &[&arguments[..], &["--check"]].concat())?;
    assert!(stderr(&drifted).contains("\n-// edited\n"), "{}", stderr(&drifted));
    Ok(())
}

#[test]
fn help_completions_manual_and_a_first_crate_are_there() -> Result {
    let folder = tempfile::tempdir()?;
    for (arguments, word) in [
        (&["help", "lint"][..], "--baseline"),
        (&["completions", "bash"], "complete"),
        (&["man"], ".TH"),
        (&["man", "lint"], "baseline"),
        (&["explain", "unknown-type"], "Right:"),
        (&["init", "mine"], ""),
    ] {
        let output = run(folder.path(), arguments)?;
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
        assert!(stdout(&output).contains(word), "{arguments:?}");
    }
    assert!(folder.path().join("mine/build.rs").is_file());
    // Its page is in order, and a second time nothing is written over.
    let lint = run(&folder.path().join("mine"), &["lint", "--strict"])?;
    assert_eq!(lint.status.code(), Some(0), "{}", stderr(&lint));
    assert_eq!(run(folder.path(), &["init", "mine"])?.status.code(), Some(2));
    let unknown = run(folder.path(), &["explain", "unknwon-type"])?;
    assert!(stderr(&unknown).contains("did you mean `unknown-type`?"));
    Ok(())
}
