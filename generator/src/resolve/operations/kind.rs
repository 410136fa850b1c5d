//! What a call does, by its method and what its path leads to.

use crate::resolve::paths::Step;
use crate::schema::{Edm, OperationKind, Segment, TypeRef};

/// The kind of the call of `method` on the path that `steps` make; `list` is what the page answers where the path is
/// not typed.
pub(super) fn of(method: &str, steps: &[Step], list: Option<bool>) -> OperationKind {
    let last = steps.last();
    match last.map(|step| &step.segment) {
        Some(Segment::Ref) => on_reference(method),
        Some(Segment::Value) => on_bytes(method),
        Some(Segment::Count) => OperationKind::Count,
        Some(Segment::Action(_)) => OperationKind::Action,
        Some(Segment::System(_)) if method == "POST" && steps.len() == 1 => OperationKind::Action,
        Some(Segment::Function { name, .. }) if matches!(method, "GET" | "POST") => {
            let simple = name.rsplit('.').next().unwrap_or(name);
            if simple.eq_ignore_ascii_case("delta") {
                OperationKind::Delta
            } else {
                OperationKind::Function
            }
        }
        _ => {
            let target = last.and_then(|step| step.target);
            if target.is_some_and(|target| target.ty == TypeRef::Edm(Edm::Stream)) {
                return on_bytes(method);
            }
            on_resource(
                method,
                target.map(|target| target.collection).or(list).unwrap_or_default(),
            )
        }
    }
}

fn on_reference(method: &str) -> OperationKind {
    match method {
        "POST" => OperationKind::AddRef,
        "DELETE" => OperationKind::RemoveRef,
        "PUT" | "PATCH" => OperationKind::SetRef,
        _ => OperationKind::ListRef,
    }
}

fn on_bytes(method: &str) -> OperationKind {
    match method {
        "GET" | "HEAD" => OperationKind::Download,
        "DELETE" => OperationKind::Delete,
        _ => OperationKind::Upload,
    }
}

fn on_resource(method: &str, collection: bool) -> OperationKind {
    match method {
        "POST" => OperationKind::Create,
        "PATCH" => OperationKind::Update,
        "PUT" => OperationKind::Replace,
        "DELETE" => OperationKind::Delete,
        _ if collection => OperationKind::List,
        _ => OperationKind::Get,
    }
}

/// Whether the kind is called by a name of its own.
pub(super) const fn is_named(kind: OperationKind) -> bool {
    matches!(
        kind,
        OperationKind::Action | OperationKind::Function | OperationKind::Delta
    )
}
