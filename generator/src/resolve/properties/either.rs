//! Cells that name several types: `a or b`.

use super::Merger;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::type_expr;
use crate::dialect::{Fact, PropertyRow, TypeExpr};
use crate::schema::{Edm, TypeId, TypeRef};

impl Merger<'_, '_> {
    /// What a cell comes down to whose every word around `or` is the name of a type: the nearest base of all, else the first
    /// where all have properties, else anything.
    pub(super) fn either(&mut self, row: &PropertyRow, cell: &Fact<TypeExpr>) -> Option<TypeRef> {
        if !cell.value.written.contains(" or ") {
            return None;
        }
        let namespace = &self.work.schema.types[self.id].name.namespace;
        let named = |part: &str| self.work.names.type_ref(&type_expr::of_str(part)?, namespace);
        let types: Vec<TypeRef> = cell.value.written.split(" or ").map(named).collect::<Option<_>>()?;
        let (first, others) = types.split_first()?;
        if others.iter().all(|other| other == first) {
            return Some(*first);
        }
        let structured = |ty: &TypeRef| match ty {
            TypeRef::Structured(ty) => Some(*ty),
            _ => None,
        };
        let all: Option<Vec<TypeId>> = types.iter().map(structured).collect();
        let ty = all.map_or(TypeRef::Edm(Edm::Untyped), |all| {
            self.shared_base(&all).map_or(*first, TypeRef::Structured)
        });
        let one = |ty: TypeId| self.work.schema.types.get(ty).map(|ty| ty.name.name.as_str());
        let taken = structured(&ty).and_then(one).unwrap_or("anything");
        let (written, name) = (&cell.value.written, &row.name.value);
        let message = format!("`{written}` names several types; `{name}` is taken for `{taken}`");
        self.diagnostics
            .push(Diagnostic::new(Code::UnknownType, cell.place.clone(), message));
        Some(ty)
    }

    fn shared_base(&self, types: &[TypeId]) -> Option<TypeId> {
        let (first, others) = types.split_first()?;
        let schema = &self.work.schema;
        let shared = |base: &TypeId| others.iter().all(|other| schema.derives_from(*other, *base));
        schema.lineage(*first).map(|(base, _)| base).find(shared)
    }
}
