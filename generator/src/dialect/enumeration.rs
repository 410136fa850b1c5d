//! Enumerations declared by tables: on pages of their own, on pages of many, on resource pages.

mod lists;

use std::collections::BTreeSet;

use super::context::Context;
use super::heading::{self, Class};
use super::table::{self, Cells, Column};
use super::title::Title;
use super::{DocumentedEnum, DocumentedMember, Fact, PageKind, prose, type_expr};
use crate::diagnostic::Code;
use crate::markdown::{Section, Table};

/// What a row says that tells of a property without a value rather than of a member.
const NO_VALUE: &str = "null";

/// Every enumeration that a table of the page declares.
pub(super) fn read(cx: &mut Context<'_>, kind: PageKind, title: &Title) -> Vec<DocumentedEnum> {
    let page = cx.page;
    let mut found: Vec<DocumentedEnum> = Vec::new();
    for (block, section_index, table) in cx.tables() {
        let Some(section) = page.sections.get(section_index).filter(|_| !cx.is_claimed(block)) else {
            continue;
        };
        if !table::has_column(table, table::MEMBERS, Column::Name) {
            continue;
        }
        let Some(name) = name(cx, section, table, kind, title) else {
            continue;
        };
        let rows = table::rows(cx, block, table, table::MEMBERS);
        let with_null = rows.iter().any(|cells| cells.name.value == NO_VALUE);
        let members = members(cx, &rows);
        let heading = cx.heading(section).to_lowercase();
        let names_flags = |words: &str| words.split_whitespace().any(|word| word.ends_with("flags"));
        let flags = names_flags(&heading)
            || names_flags(&title.words.to_lowercase()) && kind == PageKind::Enumeration
            || says_flags(&title.description);
        let description = if section.level <= 2 && cx.heading(section).eq_ignore_ascii_case("members") {
            title.description.clone()
        } else {
            prose::of_section(cx.source, page, section)
        };
        match found.iter_mut().find(|known| known.name.value == name.value) {
            Some(known) => extend(cx, known, members),
            None => found.push(DocumentedEnum {
                name,
                description,
                flags,
                with_null,
                members,
            }),
        }
    }
    found.extend(lists::read(cx, kind, title, &found));
    found
}

/// The members that rows tell, each name once.
fn members(cx: &mut Context<'_>, rows: &[Cells<'_>]) -> Vec<DocumentedMember> {
    let mut found: Vec<DocumentedMember> = Vec::with_capacity(rows.len());
    let mut names = BTreeSet::new();
    for one in rows.iter().filter_map(|cells| member(cx, cells)).collect::<Vec<_>>() {
        if !names.insert(one.name.value.clone()) {
            let message = format!("`{}` is listed twice; the first counts", one.name.value);
            cx.report_at(Code::DuplicateMember, one.name.place, message);
        } else {
            found.push(one);
        }
    }
    found
}

fn extend(cx: &mut Context<'_>, known: &mut DocumentedEnum, members: Vec<DocumentedMember>) {
    for member in members {
        if !known.members.iter().any(|one| one.name.value == member.name.value) {
            known.members.push(member);
        }
    }
    let message = format!(
        "`{}` is told by two tables; their members were joined",
        known.name.value
    );
    let place = known.name.place.clone();
    cx.report_at(Code::DuplicateType, place, message);
}

fn says_flags(description: &str) -> bool {
    let words = description.to_lowercase();
    ["flagged enum", "flags enum", "flag enum", "can be combined"]
        .iter()
        .any(|phrase| words.contains(phrase))
}

/// The enumeration that a table below `section` declares, if it declares one.
fn name(cx: &Context<'_>, section: &Section, table: &Table<'_>, kind: PageKind, title: &Title) -> Option<Fact<String>> {
    let heading = cx.heading(section);
    let first = table::first_header(table);
    let range = cx.page.heading(section).map(|text| text.range).unwrap_or_default();
    if let Some(name) = heading::enum_name(&heading) {
        let typed = table::has_column(table, table::ROWS, Column::Type) && first != "value" && !has_numbers(table);
        return (!typed || first == "member").then(|| cx.fact(tidy(name), range));
    }
    let general = heading::is_of_members(&heading);
    let members = general || heading::class(&heading) == Some(Class::Members);
    if kind == PageKind::Enumeration && (members || first.starts_with("member") || section.level <= 1) {
        let above = cx
            .page
            .ancestors(section)
            .find_map(|above| heading::enum_name(&cx.heading(above)).map(tidy));
        let name = above.unwrap_or_else(|| title.name.value.clone());
        return is_name(&name).then(|| Fact {
            value: name,
            place: title.name.place.clone(),
        });
    }
    let above = || {
        cx.page
            .ancestors(section)
            .find_map(|above| heading::enum_name(&cx.heading(above)).map(tidy))
    };
    if let Some(name) = members.then(above).flatten() {
        return Some(cx.fact(name, range));
    }
    // A heading that is nothing but a name, above a table of members, or of values when a type cell has that name.
    let bare = heading.trim().trim_matches(|c| c == '`' || c == '*');
    let listed = first == "member" || matches!(first.as_str(), "value" | "values") && is_used(cx, tidy(bare).as_str());
    (listed && is_name(bare) && !general).then(|| cx.fact(tidy(bare), range))
}

/// The enumeration whose members stand below `section`, when its heading tells, or when it is the page of one.
fn name_of_section(cx: &Context<'_>, section: &Section, kind: PageKind, title: &Title) -> Option<Fact<String>> {
    let heading = cx.heading(section);
    if let Some(name) = heading::enum_name(&heading) {
        let range = cx.page.heading(section).map(|text| text.range).unwrap_or_default();
        return Some(cx.fact(tidy(name), range));
    }
    let members = heading::is_of_members(&heading) || heading::class(&heading) == Some(Class::Members);
    let own = kind == PageKind::Enumeration && (members || section.level == 1) && is_name(&title.name.value);
    own.then(|| title.name.clone())
}

/// Whether a type cell of the page has that name.
fn is_used(cx: &Context<'_>, name: &str) -> bool {
    let names = |table: &Table<'_>| {
        let types = table::cells(table, table::ROWS, Column::Type);
        types
            .iter()
            .filter_map(|cell| type_expr::of_str(cell))
            .any(|expr| tidy(&expr.name).eq_ignore_ascii_case(name))
    };
    cx.tables()
        .any(|(_, _, table)| table::is_headed(table, table::ROWS, Column::Type) && names(table))
}

/// Whether the column that may hold numbers holds nothing else: values of members rather than types of properties.
fn has_numbers(table: &Table<'_>) -> bool {
    let cells = table::cells(table, table::MEMBERS, Column::Number);
    !cells.is_empty() && cells.iter().all(|cell| number(cell).is_some())
}

fn tidy(name: &str) -> String {
    name.strip_prefix("microsoft.graph.").unwrap_or(name).to_owned()
}

fn is_name(name: &str) -> bool {
    name.contains(char::is_alphabetic) && name.chars().all(|c| unicode_ident::is_xid_continue(c) || c == '.')
}

fn member(cx: &mut Context<'_>, cells: &Cells<'_>) -> Option<DocumentedMember> {
    let name = cells.name.value.trim_matches(|c| c == '`' || c == '.').to_owned();
    if name.is_empty() || name == NO_VALUE || name.contains(char::is_whitespace) || name.len() > 256 {
        cx.report_at(
            Code::NotAMember,
            cells.name.place.clone(),
            format!("`{name}` cannot be the name of a member; the row was left out"),
        );
        return None;
    }
    let number = cells.number.and_then(|cell| number(&cell.plain()));
    Some(DocumentedMember {
        name: Fact {
            value: name,
            place: cells.name.place.clone(),
        },
        value: number,
        description: cells
            .description
            .map(|text| prose::clean(cx.source, text))
            .unwrap_or_default(),
    })
}

fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Code, Diagnostics};
    use crate::dialect::{self, DocumentedEnum};
    use crate::markdown;
    use crate::source::Source;

    fn read(text: &str) -> (Vec<DocumentedEnum>, Vec<Code>) {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        let reading = dialect::read(&source, &page);
        let codes = reading.diagnostics.codes();
        (reading.documented.enumerations, codes)
    }

    fn members(found: &DocumentedEnum) -> Vec<(&str, Option<i64>)> {
        found
            .members
            .iter()
            .map(|member| (member.name.value.as_str(), member.value))
            .collect()
    }

    #[test]
    fn a_page_of_one_enumeration() {
        let (found, codes) = read(
            "# level enum type\n\nHow high.\n\n## Members\n|Member|Value|Description|\n|-|-|-|\n|low|0|Low.|\n|high|0x10|High.|\n",
        );
        let seen: Vec<_> = found
            .iter()
            .map(|e| (e.name.value.as_str(), e.description.as_str(), members(e)))
            .collect();
        assert_eq!(
            seen,
            [("level", "How high.", vec![("low", Some(0)), ("high", Some(16))])]
        );
        assert_eq!(codes, []);
    }

    #[test]
    fn a_page_of_one_enumeration_may_call_its_members_values() {
        let text = "---\ndoc_type: resourcePageType\n---\n# level enum type\n\n## Values\n\n|Name|Number|\n|-|-|\n|low|0|\n|high|1|\n";
        let (found, _) = read(text);
        let seen: Vec<_> = found.iter().map(|e| (e.name.value.as_str(), members(e))).collect();
        assert_eq!(seen, [("level", vec![("low", Some(0)), ("high", Some(1))])]);
    }

    #[test]
    fn enumerations_below_their_headings() {
        let text = "# thing resource type\n\n### oneLevel values\n\n|Member|\n|-|\n|low|\n\n### colorFlags\n\n|Member|Description|\n|-|-|\n|red|Red.|\n\n### flagState values\n\n|Member|\n|-|\n|up|\n";
        let (found, _) = read(text);
        let names: Vec<_> = found.iter().map(|e| (e.name.value.as_str(), e.flags)).collect();
        assert_eq!(names, [("oneLevel", false), ("colorFlags", true), ("flagState", false)]);
    }

    #[test]
    fn a_bare_name_heads_values_where_a_type_cell_has_it() {
        let text = |cell: &str| {
            format!(
                "# thing resource type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|mood|{cell}|x|\n\n\
                 ### thingMood\n\n|Value|Description|\n|-|-|\n|calm|x|\n|wild|x|\n\n\
                 ## JSON representation\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\" }} -->\n\
                 ```json\n{{ \"mood\": \"String\" }}\n```\n"
            )
        };
        let (found, _) = read(&text("[thingMood](#thingmood)"));
        let seen: Vec<_> = found.iter().map(|e| (e.name.value.as_str(), members(e))).collect();
        assert_eq!(seen, [("thingMood", vec![("calm", None), ("wild", None)])]);
        assert!(read(&text("String")).0.is_empty());
    }

    #[test]
    fn the_lack_of_a_value_is_no_member() {
        let (found, codes) = read("# level enum type\n\n## Members\n|Member|\n|-|\n|null|\n|low|\n");
        let seen: Vec<_> = found.iter().map(|e| (e.with_null, members(e))).collect();
        assert_eq!(seen, [(true, vec![("low", None)])]);
        assert_eq!(codes, [Code::NotAMember]);
    }

    #[test]
    fn members_below_the_heading_of_an_enumeration_on_the_page_of_a_type() {
        let (found, _) =
            read("# thing resource type\n\n### level enum type\n\n#### Members\n\n|Value|\n|-|\n|low|\n|high|\n");
        let seen: Vec<_> = found.iter().map(|e| (e.name.value.as_str(), members(e))).collect();
        assert_eq!(seen, [("level", vec![("low", None), ("high", None)])]);
    }

    #[test]
    fn members_of_a_name_and_a_number() {
        let page = |rows: &str| format!("# thing resource type\n\n### level values\n\n|Name|Value|\n|-|-|\n{rows}");
        let (found, codes) = read(&page("|low|0|\n|high|1|\n|low|2|\n"));
        let seen: Vec<_> = found.iter().map(members).collect();
        assert_eq!(seen, [[("low", Some(0)), ("high", Some(1))]]);
        assert_eq!(codes, [Code::DuplicateMember]);
        assert_eq!(read(&page("|low|String|\n")).0.len(), 0, "a column of types");
    }

    #[test]
    fn general_headings_name_no_enumeration() {
        let table = "|Member|\n|-|\n|low|\n";
        for heading in ["Values", "Enumerated values", "Possible values"] {
            let (found, _) = read(&format!("# thing resource type\n\n## {heading}\n\n{table}"));
            assert!(found.is_empty(), "{heading}");
            let (found, _) = read(&format!(
                "# level flags enum type\n\n## {heading}\n\n|Value|\n|-|\n|low|\n"
            ));
            let seen: Vec<_> = found.iter().map(|e| (e.name.value.as_str(), e.flags)).collect();
            assert_eq!(seen, [("level", true)], "{heading}");
        }
    }

    #[test]
    fn a_member_with_blanks_is_named() {
        let (found, codes) = read("# level enum type\n\n## Members\n|Member|\n|-|\n|not a name|\n|low|\n");
        assert_eq!(found.iter().map(|e| e.members.len()).sum::<usize>(), 1);
        assert_eq!(codes, [Code::NotAMember]);
    }
}
