//! Cells that name several types: `a or b`.

use crate::dialect::{TypeExpr, type_expr};
use crate::schema::{Edm, Schema, TypeId, TypeRef};

/// What a cell comes down to whose every word around `or` is the name of a type: one type that is written twice, the nearest
/// base of all, else the first where all have properties, else anything. `named` looks up the name of a type.
pub(super) fn either(cell: &TypeExpr, schema: &Schema, named: impl Fn(&TypeExpr) -> Option<TypeRef>) -> Option<Choice> {
    let parts = cell.written.split(" or ").map(|part| named(&type_expr::of_str(part)?));
    let types: Vec<TypeRef> = parts.collect::<Option<_>>()?;
    let (first, others) = types.split_first().filter(|(_, others)| !others.is_empty())?;
    if others.iter().all(|other| other == first) {
        return Some(Choice {
            ty: *first,
            differ: false,
        });
    }
    let structured = |ty: &TypeRef| match ty {
        TypeRef::Structured(ty) => Some(*ty),
        _ => None,
    };
    let all: Option<Vec<TypeId>> = types.iter().map(structured).collect();
    let ty = all.map_or(TypeRef::Edm(Edm::Untyped), |all| {
        schema.shared_base(&all).map_or(*first, TypeRef::Structured)
    });
    Some(Choice { ty, differ: true })
}

/// What a cell of several types comes down to.
pub(super) struct Choice {
    pub(super) ty: TypeRef,
    /// The types are different ones.
    differ: bool,
}

impl Choice {
    /// What the finding says of the cell `written` of `name`; nothing where the cell names one type twice.
    pub(super) fn message(&self, written: &str, name: &str, schema: &Schema) -> Option<String> {
        let taken = match self.ty {
            TypeRef::Structured(ty) => schema.types[ty].name.name.as_str(),
            _ => "anything",
        };
        let message = || format!("`{written}` names several types; `{name}` is taken for `{taken}`");
        self.differ.then(message)
    }
}
