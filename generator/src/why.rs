//! Why something in the schema is what it is: what it is, where that is written, by which rule, and against what.

use std::fmt::Write;

use crate::diagnostic::Place;
use crate::dialect::url::parse_url;
use crate::schema::{EnumType, Operation, PathId, Property, ResponseBody, Schema, Segment, StructuredType, TypeRef};

/// Everything that `subject` means, as text: the name of a type, enumeration or property (`type/property`), qualified or not,
/// or a path. `None` where nothing has that name.
#[must_use]
pub fn why(schema: &Schema, subject: &str) -> Option<String> {
    let mut text = String::new();
    if subject.starts_with('/') {
        path(schema, subject, &mut text);
    } else {
        named(schema, subject, &mut text);
    }
    (!text.is_empty()).then_some(text)
}

fn named(schema: &Schema, subject: &str, text: &mut String) {
    for (_, ty) in schema.types.iter() {
        if is_called(&ty.name, subject) {
            structured(schema, ty, text);
        }
        for one in &ty.properties {
            let is_meant = |separator: char| {
                let parts = subject.rsplit_once(separator);
                parts.is_some_and(|(owner, name)| name.eq_ignore_ascii_case(&one.name) && is_called(&ty.name, owner))
            };
            if is_meant('/') || is_meant('.') {
                property(schema, ty, one, text);
            }
        }
    }
    for (_, one) in schema.enums.iter().filter(|(_, one)| is_called(&one.name, subject)) {
        enumeration(schema, one, text);
    }
}

/// Whether a name is meant, with its namespace or without.
fn is_called(name: &crate::schema::QualifiedName, subject: &str) -> bool {
    subject.eq_ignore_ascii_case(&name.name) || subject.eq_ignore_ascii_case(&name.to_string())
}

fn structured(schema: &Schema, ty: &StructuredType, text: &mut String) {
    let base = ty
        .base
        .map(|base| format!(", derives from {}", schema.types[base].name));
    let key = ty.key.as_ref().map(|key| format!(", key {key}"));
    let (base, key) = (base.unwrap_or_default(), key.unwrap_or_default());
    let what = format!("{:?} type{base}{key}", ty.kind);
    entry(schema, &ty.name.to_string(), &what, &ty.place, text);
}

fn property(schema: &Schema, ty: &StructuredType, one: &Property, text: &mut String) {
    let kind = if one.navigation {
        "navigation to"
    } else {
        "property of type"
    };
    let what = format!("{kind} {}", type_name(schema, one.ty, one.collection));
    entry(schema, &format!("{}/{}", ty.name, one.name), &what, &one.place, text);
    if let TypeRef::Enum(id) = one.ty {
        enumeration(schema, &schema.enums[id], text);
    }
}

fn enumeration(schema: &Schema, one: &EnumType, text: &mut String) {
    let what = format!("enumeration of {} members", one.members.len());
    entry(schema, &one.name.to_string(), &what, &one.place, text);
}

/// The names in a path from the root on, and the calls at its end.
fn path(schema: &Schema, subject: &str, text: &mut String) {
    let url = parse_url(subject);
    let methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];
    let found: Vec<_> = methods
        .iter()
        .filter_map(|method| schema.find_path(method, &url))
        .collect();
    if let Some(first) = found.first() {
        for id in lineage(schema, first.path) {
            segment(schema, id, text);
        }
    }
    for operation in found.iter().flat_map(|one| &one.operations) {
        call(schema, &schema.operations[*operation], text);
    }
}

/// A node and all above it, the root first.
fn lineage(schema: &Schema, id: PathId) -> Vec<PathId> {
    let up = |id: &PathId| schema.paths[*id].parent;
    let mut found: Vec<PathId> = std::iter::successors(Some(id), up).collect();
    found.reverse();
    found
}

fn segment(schema: &Schema, id: PathId, text: &mut String) {
    let node = &schema.paths[id];
    let (Segment::Name(name), Some(parent)) = (&node.segment, node.parent) else {
        return;
    };
    let above = schema.paths[parent].target.map(|target| target.ty);
    let declared = match above {
        Some(TypeRef::Structured(ty)) => schema.property(ty, name),
        _ => None,
    };
    match declared {
        Some((owner, one)) => property(schema, &schema.types[owner], one, text),
        None => {
            let template = schema.template(id);
            let target = node
                .target
                .map(|target| type_name(schema, target.ty, target.collection));
            let what = target.map_or_else(
                || "leads to what no page types".to_owned(),
                |target| format!("leads to {target}"),
            );
            _ = writeln!(text, "{template}: {what}");
            decisions(schema, &template, text);
        }
    }
}

fn call(schema: &Schema, operation: &Operation, text: &mut String) {
    let path = operation
        .paths
        .first()
        .map(|path| schema.template(*path))
        .unwrap_or_default();
    let returns = match operation.response {
        ResponseBody::One(ty) => type_name(schema, ty, false),
        ResponseBody::Collection(ty) => type_name(schema, ty, true),
        ResponseBody::Stream => "bytes".to_owned(),
        ResponseBody::Json => "JSON of any kind".to_owned(),
        ResponseBody::None => "nothing".to_owned(),
    };
    let what = format!("{:?}, returns {returns}", operation.kind);
    entry(
        schema,
        &format!("{} {path}", operation.method),
        &what,
        &operation.place,
        text,
    );
}

fn entry(schema: &Schema, of: &str, what: &str, place: &Place, text: &mut String) {
    _ = writeln!(text, "{of}: {what}\n  written at {}", spot(place));
    decisions(schema, of, text);
}

/// Which rules decided, and against which places.
fn decisions(schema: &Schema, of: &str, text: &mut String) {
    for decision in schema
        .decisions
        .iter()
        .filter(|decision| decision.of.eq_ignore_ascii_case(of))
    {
        let rule = decision.rule;
        _ = writeln!(text, "  by {rule} at {}: {}", spot(&decision.place), rule.line());
        for place in &decision.against {
            _ = writeln!(text, "    against {}", spot(place));
        }
    }
}

fn spot(place: &Place) -> String {
    format!("{}:{}", place.file, place.line)
}

fn type_name(schema: &Schema, ty: TypeRef, collection: bool) -> String {
    let name = match ty {
        TypeRef::Edm(edm) => edm.name().to_owned(),
        TypeRef::Enum(id) => schema.enums[id].name.to_string(),
        TypeRef::Structured(id) => schema.types[id].name.to_string(),
    };
    if collection {
        format!("Collection({name})")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::resolve::{Options, resolve};
    use crate::rules::{Rule, Rules};
    use crate::source::{Source, Toc};

    fn schema(rules: Rules) -> Schema {
        let token = "# token resource type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|\n\
                     |state|String|Possible values are: `valid`, `expired`.|\n";
        let list = "# List tokens\n\n## HTTP request\n```http\nGET /tokens\nGET /tokens/{id}\n```\n\n## Response\n`200 OK` and a collection of [token](../resources/token.md) objects.\n";
        let sources = [("resources/token.md", token), ("api/token-list.md", list)]
            .map(|(file, text)| Source::from_text(file, text, &mut Diagnostics::default()));
        let pages: Vec<_> = crate::dialect::read_all(&sources)
            .into_iter()
            .map(|one| one.documented)
            .collect();
        let options = Options {
            rules,
            ..Options::default()
        };
        resolve(&pages, &Toc::default(), &options).0
    }

    #[test]
    fn the_rule_that_made_an_enumeration_is_named_with_its_place() {
        let schema = schema(Rules::default());
        let text = why(&schema, "microsoft.graph.token.state").unwrap_or_default();
        assert!(text.contains("property of type microsoft.graph.tokenState"), "{text}");
        assert!(text.contains("by enum-from-prose at resources/token.md:7"), "{text}");
        assert_eq!(why(&schema, "token/state"), Some(text));
        assert_eq!(why(&schema, "nothing"), None);
    }

    #[test]
    fn a_path_names_what_its_call_returns_and_the_rule_for_it() {
        let text = why(&schema(Rules::default()), "/tokens").unwrap_or_default();
        assert!(
            text.contains("GET /tokens: List, returns Collection(microsoft.graph.token)"),
            "{text}"
        );
        assert!(text.contains("by result-by-section at api/token-list.md:5"), "{text}");
    }

    #[test]
    fn what_a_rule_would_decide_stays_open_without_it() {
        let schema = schema(Rules::without(&[Rule::EnumFromProse]));
        assert!(schema.enums.is_empty());
        let text = why(&schema, "token/state").unwrap_or_default();
        assert!(text.contains("property of type Edm.String"), "{text}");
    }
}
