//! Types, properties and calls by words, and the paths of the API as a tree.

mod score;
mod tree;

#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::diagnostic::Place;
use crate::emit::rust::{Guide, Options};
use crate::schema::{EnumId, OperationId, Schema, TypeId, TypeRef};
use score::{Query, words_of};
pub use tree::{Branch, TreeCall, find, tree};

/// Something that fits the words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// `type`, `enumeration`, `property`, `member` or `call`.
    pub kind: &'static str,
    /// Its name: qualified for types, method and path for calls.
    pub name: String,
    /// What the pages say of it in short.
    pub summary: String,
    /// How a program names it in Rust.
    pub rust: String,
    /// The feature that brings it.
    pub feature: String,
    /// Where the documentation has it.
    pub place: Place,
    #[serde(skip)]
    score: u32,
}

/// What of `schema` fits `words`, best first, at most `limit`. Words may be misspelled, and are looked for in names before descriptions.
#[must_use]
pub fn search(schema: &Schema, words: &[String], limit: usize) -> Vec<Hit> {
    let options = Options::default();
    let index = Index {
        schema,
        guide: Guide::new(schema, &options),
        query: Query::new(words),
    };
    let mut hits = Vec::new();
    schema.types.ids().for_each(|id| index.structured(id, &mut hits));
    schema.enums.ids().for_each(|id| index.enumeration(id, &mut hits));
    hits.extend(schema.operations.ids().filter_map(|id| index.call(id)));
    hits.sort_by(|a, b| (b.score, a.name.len(), &a.name).cmp(&(a.score, b.name.len(), &b.name)));
    hits.truncate(limit);
    hits
}

struct Index<'a> {
    schema: &'a Schema,
    guide: Guide<'a>,
    query: Query,
}

impl Index<'_> {
    fn structured(&self, id: TypeId, hits: &mut Vec<Hit>) {
        let ty = &self.schema.types[id];
        let model = self.guide.model(TypeRef::Structured(id)).unwrap_or_default();
        let feature = self.guide.feature(ty.area).to_owned();
        let score = self.query.score(&words_of(&ty.name.name), &ty.docs.text);
        hits.extend(score.map(|score| Hit {
            kind: "type",
            name: ty.name.to_string(),
            summary: ty.docs.summary.clone(),
            rust: model.clone(),
            feature: feature.clone(),
            place: ty.place.clone(),
            score: score + WHOLE,
        }));
        let matching = ty.properties.iter().filter_map(|property| {
            let score = self.query.score(&words_of(&property.name), &property.docs.text)?;
            Some((property, score))
        });
        let matching: Vec<_> = matching.collect();
        // Names of fields cost more than to see that there is none to name.
        let fields = if matching.is_empty() {
            Vec::new()
        } else {
            self.guide.fields(id)
        };
        for (property, score) in matching {
            let field = fields.iter().find(|field| field.wire == property.name);
            let field = field.map(|field| field.name.as_str()).unwrap_or_default();
            hits.push(Hit {
                kind: "property",
                name: format!("{} of {}", property.name, ty.name),
                summary: property.docs.summary.clone(),
                rust: format!("{model}::{field}"),
                feature: feature.clone(),
                place: property.place.clone(),
                score,
            });
        }
    }

    fn enumeration(&self, id: EnumId, hits: &mut Vec<Hit>) {
        let ty = &self.schema.enums[id];
        let model = self.guide.model(TypeRef::Enum(id)).unwrap_or_default();
        let feature = self.guide.feature(ty.area).to_owned();
        let score = self.query.score(&words_of(&ty.name.name), &ty.docs.text);
        hits.extend(score.map(|score| Hit {
            kind: "enumeration",
            name: ty.name.to_string(),
            summary: ty.docs.summary.clone(),
            rust: model.clone(),
            feature: feature.clone(),
            place: ty.place.clone(),
            score: score + WHOLE,
        }));
        for (member, variant) in ty.members.iter().zip(self.guide.variants(id)) {
            let score = self.query.score(&words_of(&member.name), &member.docs.text);
            hits.extend(score.map(|score| Hit {
                kind: "member",
                name: format!("{} of {}", member.name, ty.name),
                summary: member.docs.summary.clone(),
                rust: format!("{model}::{variant}"),
                feature: feature.clone(),
                place: member.place.clone(),
                score,
            }));
        }
    }

    fn call(&self, id: OperationId) -> Option<Hit> {
        let operation = &self.schema.operations[id];
        let paths = operation.paths.iter().map(|path| self.schema.template(*path));
        let mut best: Option<(u32, String)> = None;
        for path in paths {
            let mut words = words_of(&path);
            words.push(operation.method.to_lowercase());
            words.push(format!("{:?}", operation.kind).to_lowercase());
            let Some(score) = self.query.score(&words, &operation.docs.text) else {
                continue;
            };
            if best
                .as_ref()
                .is_none_or(|(known, text)| (score, text.len()) > (*known, path.len()))
            {
                best = Some((score, path));
            }
        }
        let (score, path) = best?;
        let at = operation.paths.iter().find(|at| self.schema.template(**at) == path)?;
        let rust = self.guide.call(id, *at).map(|call| call.to_string());
        Some(Hit {
            kind: "call",
            name: format!("{} {path}", operation.method),
            summary: operation.docs.summary.clone(),
            rust: rust.unwrap_or_default(),
            feature: self.guide.feature(operation.area).to_owned(),
            place: operation.place.clone(),
            score: score + CALL,
        })
    }
}

/// Of things that fit alike, types come first, then calls.
const WHOLE: u32 = 2;
const CALL: u32 = 1;
