//! What the names of files tell: `directoryobject-restore.md`, `area_sub_thing_sync.md`.

use super::members::Members;
use crate::schema::TypeId;

/// Words of file names that tell what is done, wherever they stand but first: types are named `list` and `post` as well.
const VERBS: [&str; 8] = ["list", "get", "post", "create", "update", "delete", "add", "remove"];

/// What the name of a file tells.
pub(super) struct Filed {
    /// The type that it is named after.
    pub(super) ty: TypeId,
    /// The type is the first word.
    pub(super) first: bool,
    /// The word right behind the type, when it is the last: the name of an operation, as a rule.
    pub(super) operation: Option<String>,
}

/// What the name of `file` tells, where one of its words is the name of a type.
pub(super) fn filed_under(members: &Members<'_>, file: &str) -> Option<Filed> {
    let stem = file.rsplit('/').next()?.trim_end_matches(".md");
    let words: Vec<&str> = stem.split(['-', '_']).collect();
    let (last, before) = words.split_last()?;
    let (at, ty) = before.iter().enumerate().rev().find_map(|(at, word)| {
        let types = members.types_named(word);
        let verb = at > 0 && VERBS.contains(&word.to_lowercase().as_str());
        types.first().filter(|_| !verb).map(|ty| (at, *ty))
    })?;
    Some(Filed {
        ty,
        first: at == 0,
        operation: (at + 1 == before.len()).then(|| last.to_lowercase()),
    })
}
