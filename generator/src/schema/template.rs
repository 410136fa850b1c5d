//! Path templates: how a node of the path tree reads as text.

use std::fmt::Write;

use super::{PathId, Schema, Segment};

impl Schema {
    /// The path to a node as the documentation writes it, such as `/users/{id | userPrincipalName}/messages`; `/` for the
    /// root.
    #[must_use]
    pub fn template(&self, id: PathId) -> String {
        let mut text = String::new();
        for node in self.ancestry(id) {
            self.write_segment(&mut text, &self.paths[node].segment);
        }
        if text.is_empty() { "/".to_owned() } else { text }
    }

    /// The nodes from the root to `id`, both included.
    #[must_use]
    pub fn ancestry(&self, id: PathId) -> Vec<PathId> {
        let mut nodes: Vec<_> = std::iter::successors(Some(id), |id| self.paths[*id].parent).collect();
        nodes.reverse();
        nodes
    }

    /// One segment as it follows the path above it: `/users`, `(appId='{appId}')`.
    #[must_use]
    pub fn segment_text(&self, segment: &Segment) -> String {
        let mut text = String::new();
        self.write_segment(&mut text, segment);
        text
    }

    fn write_segment(&self, text: &mut String, segment: &Segment) {
        // Writing to a String cannot fail.
        let _ = match segment {
            Segment::Root => Ok(()),
            Segment::Name(name) | Segment::Action(name) | Segment::System(name) => write!(text, "/{name}"),
            Segment::Key(names) => write!(text, "/{{{}}}", names.join(" | ")),
            Segment::AlternateKey(names) => write!(text, "({})", arguments(names, "'")),
            Segment::Cast(ty) => {
                let name = &self.types[*ty].name;
                write!(text, "/{}.{}", name.namespace, name.name)
            }
            Segment::Function { name, bare: true, .. } => write!(text, "/{name}"),
            Segment::Function { name, parameters, .. } => write!(text, "/{name}({})", arguments(parameters, "")),
            Segment::ItemPath(name) => write!(text, ":/{{{name}}}:"),
            Segment::Ref => write!(text, "/$ref"),
            Segment::Value => write!(text, "/$value"),
            Segment::Count => write!(text, "/$count"),
        };
    }
}

fn arguments(names: &[String], quote: &str) -> String {
    let each: Vec<_> = names
        .iter()
        .map(|name| format!("{name}={quote}{{{name}}}{quote}"))
        .collect();
    each.join(",")
}

#[cfg(test)]
mod tests {
    use super::super::{Id, PathNode};
    use super::*;

    #[test]
    fn segments_read_as_the_pages_write_them() {
        let words = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let function = |bare| Segment::Function {
            name: "view".to_owned(),
            parameters: words(&["from", "to"]),
            bare,
        };
        let mut schema = Schema::default();
        let mut last = None;
        for segment in [
            Segment::Root,
            Segment::Name("users".to_owned()),
            Segment::Key(words(&["id", "upn"])),
            Segment::Name("root".to_owned()),
            Segment::ItemPath("path".to_owned()),
            Segment::Name("apps".to_owned()),
            Segment::AlternateKey(words(&["appId"])),
            function(false),
            function(true),
            Segment::Ref,
        ] {
            last = Some(schema.paths.push(PathNode {
                parent: last,
                segment,
                children: Vec::new(),
                operations: Vec::new(),
                target: None,
                area: Id::new(0),
            }));
        }
        assert_eq!(schema.template(Id::new(0)), "/");
        assert_eq!(
            last.map(|id| schema.template(id)).as_deref(),
            Some("/users/{id | upn}/root:/{path}:/apps(appId='{appId}')/view(from={from},to={to})/view/$ref")
        );
    }
}
