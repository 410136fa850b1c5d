//! Options of an operation's own that no table lists: the request lines of the section show them.

use super::NAMES;
use crate::dialect::context::Context;
use crate::dialect::documented::{ParameterRow, Statements};
use crate::dialect::heading::Class;
use crate::dialect::http;
use crate::dialect::operation::in_example;
use crate::dialect::url::parse_url;

/// The options that request lines below a heading of query parameters show, but for those of `known` and OData's own.
pub(super) fn options(cx: &Context<'_>, known: &[ParameterRow]) -> Vec<ParameterRow> {
    let mut found: Vec<ParameterRow> = Vec::new();
    for (_, section, _, text) in cx.codes() {
        let section = cx.page.sections.get(section);
        let tells = section
            .is_some_and(|section| cx.class_of(section) == Some(Class::QueryParameters) && !in_example(cx, section));
        if !tells {
            continue;
        }
        let (messages, _) = http::read_listing(&text.value);
        let requests = messages.into_iter().filter_map(|read| read.message.request);
        for (name, _) in requests.flat_map(|request| parse_url(&request.url).query) {
            let odata = name.starts_with('$') || NAMES.contains(&name.to_ascii_lowercase().as_str());
            let same = |row: &ParameterRow| row.name.value.eq_ignore_ascii_case(&name);
            if !odata && !known.iter().chain(&found).any(same) {
                found.push(ParameterRow {
                    name: cx.fact(name, text.range(0, text.value.trim_end().len())),
                    ty: None,
                    description: String::new(),
                    says: Statements::default(),
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::dialect;
    use crate::markdown;
    use crate::source::Source;

    #[test]
    fn request_lines_show_options_of_the_operation() {
        let text = "# List things\n\n## HTTP request\n\n```http\nGET /things\n```\n\n## Optional query parameters\n\n\
                    |Name|Description|\n|-|-|\n|deep|How.|\n\n\
                    ```http\nGET /things?model=A&$top=5&top=3\nGET /things?model=B&deep=1\n```\n\n## Response\n\n`200 OK`\n";
        let source = Source::from_text("api/a.md", text, &mut Diagnostics::default());
        let operation = dialect::read(&source, &markdown::parse(source.text()))
            .documented
            .operation;
        let rows = operation.iter().flat_map(|operation| &operation.query);
        let names: Vec<_> = rows.map(|row| row.name.value.as_str()).collect();
        assert_eq!(names, ["deep", "model"]);
    }
}
