//! The commands from outside: what they say, and their exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::Result;

fn page(rows: &str) -> String {
    format!(
        "# lamp resource type\n\nNamespace: microsoft.graph\n\nA lamp.\n\n## Properties\n\n\
         |Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n{rows}"
    )
}

const LIST: &str = "# List lamps\n\nRead every lamp.\n\n## Permissions\n\n|Permission type|Permissions|\n|:---|:---|\n\
    |Delegated (work or school account)|Lamp.Read, Lamp.ReadWrite|\n|Application|Lamp.Read.All|\n\n## HTTP request\n\n```http\nGET /lamps\n```\n\n\
    ## Response\n\nA collection of [lamp](../resources/lamp.md) objects.\n";

/// A folder with two documentations: `old`, and `new` without `watts` and with `colour`.
fn pair() -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    for (docs, rows) in [
        ("old", "|watts|Int32|Its power.|\n"),
        ("new", "|colour|String|What it shines in.|\n"),
    ] {
        fs::create_dir_all(folder.path().join(docs).join("resources"))?;
        fs::create_dir_all(folder.path().join(docs).join("api"))?;
        fs::write(folder.path().join(docs).join("resources/lamp.md"), page(rows))?;
        fs::write(folder.path().join(docs).join("api/lamp-list.md"), LIST)?;
    }
    Ok(folder)
}

fn run(folder: &Path, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    Ok(command.args(arguments).current_dir(folder).output()?)
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn folders_are_compared_and_a_break_can_fail() -> Result {
    let folder = pair()?;
    let told = run(folder.path(), &["diff", "old", "new"])?;
    assert_eq!(told.status.code(), Some(0), "{}", stderr(&told));
    let text = stdout(&told);
    assert!(
        text.contains("the property `watts` of `microsoft.graph.lamp` is no longer documented"),
        "{text}"
    );
    assert!(
        text.contains("old/resources/lamp.md:12 (old)") && text.contains("new/resources/lamp.md:12"),
        "{text}"
    );
    assert!(
        text.contains("major: 1 breaking (1 on the wire, 1 in source), 1 new"),
        "{text}"
    );
    let failed = run(folder.path(), &["diff", "old", "new", "--fail-on", "breaking"])?;
    assert_eq!(failed.status.code(), Some(1));
    let same = run(folder.path(), &["diff", "old", "old", "--fail-on", "any"])?;
    assert_eq!(
        (same.status.code(), stdout(&same).as_str()),
        (
            Some(0),
            "patch: 0 breaking (0 on the wire, 0 in source), 0 new, 0 other\n"
        )
    );
    Ok(())
}

#[test]
fn schemas_and_parts_are_compared() -> Result {
    let folder = pair()?;
    let schema = run(folder.path(), &["export", "json", "old"])?;
    fs::write(folder.path().join("old.json"), &schema.stdout)?;
    let told = run(folder.path(), &["diff", "old.json", "new", "--format", "json"])?;
    let document: serde_json::Value = serde_json::from_slice(&told.stdout)?;
    assert_eq!(document["verdict"], "major", "{}", stderr(&told));
    let part = run(folder.path(), &["diff", "old", "new", "--include", "type:sofa"])?;
    assert_eq!(
        part.status.code(),
        Some(1),
        "a pattern that matches nothing on either side was mistyped"
    );
    let nothing = run(folder.path(), &["diff", "old", "nowhere"])?;
    assert_eq!(nothing.status.code(), Some(2));
    assert!(
        stderr(&nothing).contains("`nowhere` is no folder, no schema and no revision"),
        "{}",
        stderr(&nothing)
    );
    Ok(())
}

#[test]
fn what_a_program_does_not_use_is_left_out() -> Result {
    let folder = pair()?;
    fs::create_dir(folder.path().join("src"))?;
    let changes = |program: &str| -> Result<String> {
        fs::write(folder.path().join("src/main.rs"), program)?;
        let told = run(folder.path(), &["diff", "old", "new", "--used-by", "src"])?;
        assert_eq!(told.status.code(), Some(0), "{}", stderr(&told));
        Ok(stdout(&told))
    };
    let uses = "async fn f(client: Client) { for lamp in client.lamps().list().send().await? { use(lamp.watts); } }";
    assert!(changes(&uses.replace("use(", "show("))?.contains("`watts`"));
    let ignores = "async fn f(client: Client) { client.lamps().list().send().await?; }";
    assert!(!changes(ignores)?.contains("`watts`"), "the field is not named");
    Ok(())
}

#[test]
fn the_main_run_says_what_has_changed_and_writes_it_down() -> Result {
    let folder = pair()?;
    let arguments = |docs| {
        [
            docs,
            "--out",
            "lamps",
            "--crate-name",
            "lamps",
            "--changelog",
            "CHANGES.md",
        ]
    };
    let first = run(folder.path(), &arguments("old"))?;
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(!stderr(&first).contains("changes of the API"), "there was none before");
    let second = run(folder.path(), &arguments("new"))?;
    let text = stderr(&second);
    let (watts, colour) = (text.find("`watts`"), text.find("`colour`"));
    assert!(watts.is_some() && watts < colour, "breaking changes first: {text}");
    let third = run(folder.path(), &arguments("new"))?;
    assert!(!stderr(&third).contains("changes of the API"), "{}", stderr(&third));
    let changelog = fs::read_to_string(folder.path().join("CHANGES.md"))?;
    assert_eq!(changelog.matches("## API changes: major").count(), 1, "{changelog}");
    Ok(())
}

/// Commits everything in a folder.
pub(super) fn commit(repository: &git2::Repository) -> Result {
    let mut index = repository.index()?;
    index.add_all(["*"], git2::IndexAddOption::DEFAULT, None)?;
    let tree = repository.find_tree(index.write_tree()?)?;
    let author = git2::Signature::new("A", "a@example.org", &git2::Time::new(0, 0))?;
    let parent = repository.head().ok().and_then(|head| head.peel_to_commit().ok());
    let parents: Vec<&git2::Commit<'_>> = parent.iter().collect();
    repository.commit(Some("HEAD"), &author, &author, "pages", &tree, &parents)?;
    Ok(())
}

#[test]
fn revisions_are_read_without_touching_the_work_tree() -> Result {
    let folder = tempfile::tempdir()?;
    let repository = git2::Repository::init(folder.path())?;
    fs::create_dir_all(folder.path().join("docs/resources"))?;
    let lamp = folder.path().join("docs/resources/lamp.md");
    fs::write(&lamp, page("|watts|Int32|Its power.|\n"))?;
    commit(&repository)?;
    fs::write(&lamp, page(""))?;
    commit(&repository)?;
    let edited = page("|watts|Int32|Its power.|\n|colour|String|What it shines in.|\n");
    fs::write(&lamp, &edited)?;
    let told = |old: &str, new: &str| -> Result<String> {
        let output = run(folder.path(), &["diff", old, new])?;
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        Ok(stdout(&output))
    };
    assert!(told("HEAD~1:docs", "HEAD:docs")?.contains("`watts` of `microsoft.graph.lamp` is no longer documented"));
    let against_folder = told("HEAD", "docs")?;
    assert!(
        against_folder.contains("`watts`") && against_folder.contains("`colour`"),
        "{against_folder}"
    );
    assert!(
        told("HEAD~1", "docs")?.contains("minor: 0 breaking"),
        "the folder of the other side is read"
    );
    assert_eq!(fs::read_to_string(&lamp)?, edited);
    Ok(())
}

#[test]
fn things_are_found_by_words_and_shown_as_a_tree() -> Result {
    let folder = pair()?;
    let found = run(folder.path(), &["search", "lmap", "wats", "--docs", "old"])?;
    let text = stdout(&found);
    assert_eq!(
        found.status.code(),
        Some(1),
        "two short words with slips are not taken for others: {text}"
    );
    let found = run(folder.path(), &["search", "colour", "--docs", "new"])?;
    let text = stdout(&found);
    assert!(text.contains("property colour of microsoft.graph.lamp"), "{text}");
    assert!(
        text.contains("models::Lamp::colour") && text.contains("new/resources/lamp.md:12"),
        "{text}"
    );
    let tree = run(folder.path(), &["tree", "--docs", "new"])?;
    let text = stdout(&tree);
    assert!(text.contains("/lamps -> Collection(microsoft.graph.lamp)"), "{text}");
    assert!(
        text.contains("GET client.lamps().list()") && text.contains("new/api/lamp-list.md:"),
        "{text}"
    );
    assert_eq!(
        run(folder.path(), &["tree", "/sofas", "--docs", "new"])?.status.code(),
        Some(2)
    );
    Ok(())
}

#[test]
fn the_least_permissions_of_calls_are_those_of_the_pages() -> Result {
    let folder = pair()?;
    let needed = run(folder.path(), &["scopes", "GET /lamps", "--docs", "new"])?;
    let text = stdout(&needed);
    assert!(
        text.contains("delegated (work or school account): Lamp.Read\n"),
        "{text}{}",
        stderr(&needed)
    );
    assert!(
        text.contains("application: Lamp.Read.All\n") && text.contains("new/api/lamp-list.md:"),
        "{text}"
    );
    let granted = [
        "scopes",
        "GET /lamps",
        "--docs",
        "new",
        "--granted",
        "Lamp.ReadWrite,Sofa.Read",
    ];
    let judged = run(folder.path(), &granted)?;
    let text = stdout(&judged);
    assert!(text.contains("not needed: Sofa.Read"), "{text}");
    assert!(
        text.contains("more than needed: Lamp.ReadWrite; Lamp.Read is enough"),
        "{text}"
    );
    fs::create_dir(folder.path().join("src"))?;
    fs::write(
        folder.path().join("src/main.rs"),
        "fn f(client: Client) { client.lamps().list().send() }",
    )?;
    let used = run(
        folder.path(),
        &[
            "scopes",
            "--used-by",
            "src",
            "--docs",
            "new",
            "--message-format",
            "json",
        ],
    )?;
    let document: serde_json::Value = serde_json::from_slice(&used.stdout)?;
    assert_eq!(document["calls"][0]["call"], "GET /lamps");
    assert_eq!(document["together"][2]["permissions"][0], "Lamp.Read.All");
    let unknown = run(folder.path(), &["scopes", "GET /sofas", "--docs", "new"])?;
    assert_eq!(unknown.status.code(), Some(2), "{}", stderr(&unknown));
    Ok(())
}

#[test]
fn pages_are_fixed_only_by_agreement() -> Result {
    let folder = pair()?;
    let lamp = folder.path().join("new/resources/lamp.md");
    let broken = fs::read_to_string(&lamp)?.replace("## Properties", "##Properties");
    fs::write(&lamp, &broken)?;
    let shown = run(folder.path(), &["lint", "new", "--fix"])?;
    assert_eq!(shown.status.code(), Some(1), "nobody is asked without a terminal");
    let text = stdout(&shown);
    assert!(
        text.contains("-##Properties\n+## Properties\n"),
        "{text}{}",
        stderr(&shown)
    );
    assert_eq!(fs::read_to_string(&lamp)?, broken);
    let made = run(folder.path(), &["lint", "new", "--fix", "--yes"])?;
    assert_eq!(made.status.code(), Some(0), "{}", stderr(&made));
    assert!(fs::read_to_string(&lamp)?.contains("\n## Properties\n"));
    Ok(())
}

#[test]
fn a_report_is_one_page_that_loads_nothing() -> Result {
    let folder = pair()?;
    let written = run(
        folder.path(),
        &["report", "new", "--out", "report.html", "--old", "old"],
    )?;
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    let html = fs::read_to_string(folder.path().join("report.html"))?;
    for part in [
        "id=\"type-microsoft.graph.lamp\"",
        "GET</span> <code>/lamps",
        "Lamp.Read.All",
        "`watts`",
        "client.lamps().list()",
    ] {
        assert!(html.contains(part), "{part}");
    }
    Ok(())
}
