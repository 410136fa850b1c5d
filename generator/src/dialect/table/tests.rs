use super::*;
use crate::diagnostic::Diagnostics;
use crate::markdown;
use crate::source::Source;

fn read(text: &str, synonyms: Synonyms) -> (Vec<String>, Vec<Code>) {
    let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
    let page = markdown::parse(source.text());
    let mut cx = Context::new(&source, &page);
    let mut seen = Vec::new();
    for (block, _, table) in cx.tables() {
        for cells in rows(&mut cx, block, table, synonyms) {
            let plain = |cell: Option<&Text<'_>>| cell.map(Text::plain).unwrap_or_default();
            let [ty, number, description] = [cells.ty, cells.number, cells.description].map(plain);
            seen.push(format!("{}/{ty}/{number}/{description}", cells.name.value));
        }
    }
    (seen, cx.into_diagnostics().codes())
}

#[test]
fn columns_are_found_by_synonym_in_any_order() {
    let text = "|Type|Description|Property name|\n|-|-|-|\n|String|words|**a**|\n|||**Group**|\n|x|y||\n";
    let (rows, codes) = read(text, ROWS);
    assert_eq!(rows, ["a/String//words"]);
    assert_eq!(codes, [Code::NamelessRow]);
}

#[test]
fn value_is_a_number_or_a_name() {
    assert_eq!(
        read("|Member|Value|Description|\n|-|-|-|\n|low|1|d|\n", MEMBERS).0,
        ["low//1/d"]
    );
    assert_eq!(read("|Value|Description|\n|-|-|\n|low|d|\n", MEMBERS).0, ["low///d"]);
    assert_eq!(
        read("|Value|Number|Meaning|\n|-|-|-|\n|low|1|d|\n", MEMBERS).0,
        ["low//1/d"]
    );
}

#[test]
fn a_column_tells_what_is_required() {
    let text = "|Parameter|Required|Type|Description|\n|-|-|-|-|\n|a|Yes|String|x|\n|b|No|String|y|\n|c||String|z|\n";
    let source = Source::from_text("api/a.md", text, &mut Diagnostics::default());
    let page = markdown::parse(source.text());
    let mut cx = Context::new(&source, &page);
    let tables: Vec<_> = cx.tables().collect();
    let told = tables.into_iter().flat_map(|(block, _, table)| {
        let cells = rows(&mut cx, block, table, ROWS);
        let says = |cells: &Cells<'_>| cells.statements(&cx, cells.description).required;
        cells.iter().map(says).collect::<Vec<_>>()
    });
    assert_eq!(told.collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn columns_tell_what_descriptions_may() {
    let text = "|Property|Type|Nullable|Key|Read-only|Possible values|Description|\n|-|-|-|-|-|-|-|\n\
                |a|String|No|Yes|true||x|\n|b|String|Yes|No|false|`one`, `two`|y|\n|c|String||||one, two|z|\n\
                    |d|String. Possible values are: `one`, `two`.|||||z|\n";
    let source = Source::from_text("api/a.md", text, &mut Diagnostics::default());
    let page = markdown::parse(source.text());
    let mut cx = Context::new(&source, &page);
    let tables: Vec<_> = cx.tables().collect();
    let mut told = Vec::new();
    for (block, _, table) in tables {
        for cells in rows(&mut cx, block, table, ROWS) {
            let says = cells.statements(&cx, cells.description);
            told.push((says.nullable, says.key, says.read_only, says.values.len()));
        }
    }
    let expected = [
        (Some(false), true, true, 0),
        (Some(true), false, false, 2),
        (None, false, false, 2),
        (None, false, false, 2),
    ];
    assert_eq!(told, expected);
    assert!(cx.into_diagnostics().as_slice().is_empty());
}

#[test]
fn a_column_of_something_else_is_reported() {
    let (rows, codes) = read("|Property|Type|Description|Example|\n|-|-|-|-|\n|a|String|x|b|\n", ROWS);
    assert_eq!((rows.len(), codes), (1, vec![Code::IgnoredColumn]));
    let (_, codes) = read("|Property|Type|Description|Example|\n|-|-|-|-|\n|a|String|x||\n", ROWS);
    assert_eq!(codes, []);
}

#[test]
fn hints_and_marks_are_no_part_of_headers_and_names() {
    let text = "|Property:|Types (Edm)|Description|\n|-|-|-|\n|a<sup>1</sup>|Int32|w|\n|b [deprecated]|String|w|\n";
    assert_eq!(
        read(text, ROWS),
        (vec!["a/Int32//w".to_owned(), "b/String//w".to_owned()], vec![])
    );
    let text = "|Number|Enum member|\n|-|-|\n|1|low|\n";
    assert_eq!(read(text, MEMBERS).0, ["low//1/"]);
}

#[test]
fn missing_cells_are_reported() {
    let (rows, codes) = read("|Property|Type|Description|\n|-|-|-|\n|a|String|\n", ROWS);
    assert_eq!((rows, codes), (vec!["a/String//".to_owned()], vec![Code::UnevenRow]));
}
