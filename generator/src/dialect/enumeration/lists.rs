//! Members that stand in a list or in a sentence, where no table has them.

use super::{is_name, name_of_section, number};
use crate::diagnostic::Code;
use crate::dialect::context::Context;
use crate::dialect::title::Title;
use crate::dialect::{DocumentedEnum, DocumentedMember, Fact, PageKind, prose, values};
use crate::markdown::{BlockKind, RunKind, Section, Text};

/// Marks between a member and what is said of it.
const MARKS: &[char] = &[':', '-', '\u{2013}', '\u{2014}', '=', '('];

/// The enumerations whose members are items of lists, but for those that `known` has; of a page of one enumeration that has
/// no list either, the values that its prose tells.
pub(super) fn read(
    cx: &mut Context<'_>,
    kind: PageKind,
    title: &Title,
    known: &[DocumentedEnum],
) -> Vec<DocumentedEnum> {
    let page = cx.page;
    let mut found: Vec<DocumentedEnum> = Vec::new();
    if kind == PageKind::Operation {
        return found;
    }
    for section in &page.sections {
        let Some(name) = name_of_section(cx, section, kind, title) else {
            continue;
        };
        let taken = |one: &DocumentedEnum| one.name.value == name.value;
        if known.iter().chain(&found).any(taken) {
            continue;
        }
        let members = items(cx, section);
        if !members.is_empty() {
            let description = prose::of_section(cx.source, page, section);
            found.push(enumeration(cx, name, description, members));
        }
    }
    if kind == PageKind::Enumeration && known.is_empty() && found.is_empty() && is_name(&title.name.value) {
        let members = told(cx);
        if !members.is_empty() {
            found.push(enumeration(cx, title.name.clone(), title.description.clone(), members));
        }
    }
    found
}

fn enumeration(
    cx: &mut Context<'_>,
    name: Fact<String>,
    description: String,
    members: Vec<DocumentedMember>,
) -> DocumentedEnum {
    let message = format!(
        "no table lists the members of `{}`; they were taken from words",
        name.value
    );
    cx.report_at(Code::UntabledMembers, name.place.clone(), message);
    DocumentedEnum {
        flags: super::says_flags(&description),
        name,
        description,
        with_null: false,
        members,
    }
}

/// The members that the items of a section's lists tell: none unless every item is one.
fn items(cx: &Context<'_>, section: &Section) -> Vec<DocumentedMember> {
    let blocks = cx.page.blocks_of(section);
    if blocks.iter().any(|block| matches!(block.kind, BlockKind::Table(_))) {
        return Vec::new();
    }
    let items = blocks.iter().filter(|block| block.list_depth == 1);
    let texts = items.filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    });
    let members: Option<Vec<DocumentedMember>> = texts.map(|text| item(cx, text)).collect();
    let members = members.unwrap_or_default();
    let mut distinct: Vec<DocumentedMember> = Vec::with_capacity(members.len());
    for member in members {
        if !distinct.iter().any(|known| known.name.value == member.name.value) {
            distinct.push(member);
        }
    }
    distinct
}

/// The member that an item begins with: code or bold, or a word that stands alone or before a mark.
fn item(cx: &Context<'_>, text: &Text<'_>) -> Option<DocumentedMember> {
    let first = text.runs.iter().find(|run| !run.value.trim().is_empty())?;
    let whole = text.plain();
    let marked = first.kind == RunKind::Code || first.strong;
    let name = if marked {
        first.value.trim().trim_end_matches(MARKS).trim()
    } else {
        whole.split(|c: char| c.is_whitespace() || MARKS.contains(&c)).next()?
    };
    let rest = whole.trim_start().strip_prefix(name)?.trim_start();
    if !is_name(name) || !(marked || rest.is_empty() || rest.starts_with(MARKS)) {
        return None;
    }
    let value = rest.strip_prefix(['(', '=']).and_then(|rest| {
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && !c.is_whitespace())
            .unwrap_or(rest.len());
        number(rest.get(..end)?)
    });
    let description = rest.trim_start_matches(|c: char| MARKS.contains(&c) && c != '(' || c.is_whitespace());
    Some(DocumentedMember {
        name: cx.fact(name.to_owned(), first.range),
        value,
        description: description.to_owned(),
    })
}

/// The values that the prose of the page announces.
fn told(cx: &Context<'_>) -> Vec<DocumentedMember> {
    let texts = cx.page.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    });
    let values = texts.flat_map(|text| values::read(cx, text).values);
    let members = values.map(|name| DocumentedMember {
        name,
        value: None,
        description: String::new(),
    });
    members.collect()
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Code, Diagnostics};
    use crate::dialect;
    use crate::markdown;
    use crate::source::Source;

    fn read(text: &str) -> (Vec<String>, Vec<Code>) {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        let reading = dialect::read(&source, &markdown::parse(source.text()));
        let mut found = Vec::new();
        for one in &reading.documented.enumerations {
            for member in &one.members {
                let number = member.value.map(|value| value.to_string()).unwrap_or_default();
                let (owner, name) = (&one.name.value, &member.name.value);
                found.push(format!("{owner}.{name}/{number}/{}", member.description));
            }
        }
        (found, reading.diagnostics.codes())
    }

    #[test]
    fn members_are_items_of_a_list() {
        let expected = ["level.low/0/A little.", "level.high//Much.", "level.none//"];
        for list in [
            "* `low` (0): A little.\n* `high` - Much.\n* `none`\n",
            "- **low** = 0 - A little.\n- **high:** Much.\n- none\n",
            "- low (0) \u{2013} A little.\n- high: Much.\n- none\n",
        ] {
            let (found, codes) = read(&format!("# level enum type\n\nHow high.\n\n## Members\n\n{list}"));
            assert_eq!(found.len(), 3, "{list}");
            let names = |all: &[String]| -> Vec<String> {
                let name = |one: &String| one.split('/').take(2).collect::<Vec<_>>().join("/");
                all.iter().map(name).collect()
            };
            assert_eq!(names(&found), names(&expected.map(str::to_owned)), "{list}");
            assert_eq!(codes, [Code::UntabledMembers]);
        }
        let (found, _) = read("# level enum type\n\n* `low`: A little.\n* `high` - Much.\n");
        assert_eq!(found, ["level.low//A little.", "level.high//Much."]);
    }

    #[test]
    fn members_are_told_by_a_sentence() {
        let (found, codes) = read("# level enum type\n\nHow high. Possible values are: `low`, `high`.\n");
        assert_eq!(found, ["level.low//", "level.high//"]);
        assert_eq!(codes, [Code::UntabledMembers]);
    }

    #[test]
    fn other_lists_are_none() {
        for text in [
            "# level enum type\n\n## Members\n\n* `low`\n* Not a member of it\n",
            "# level enum type\n\n## Remarks\n\n* `low`\n* `high`\n",
            "# thing resource type\n\n* `low`\n* `high`\n",
        ] {
            assert_eq!(read(text).0, Vec::<String>::new(), "{text}");
        }
    }
}
