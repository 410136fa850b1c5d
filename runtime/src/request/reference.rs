//! Links between resources (docs/protocol.md, References).
//!
//! They are builders of their own, made from a path that is completed with `/$ref` here, so that a removed link cannot become a deleted
//! object.

use serde_json::json;

use super::{
    Method, Request,
    builder::{conditional, request_builder},
};
use crate::{Operation, Path};

request_builder! {
    /// Adds a resource to a collection of links (`POST …/members/$ref`).
    AddRef -> (), |response, _request| response.json()
}

request_builder! {
    /// Sets the one resource that a link points to (`PUT …/manager/$ref`).
    SetRef -> (), |response, _request| response.json()
}

request_builder! {
    /// Removes a link (`DELETE …/members/{id}/$ref`). The resource itself stays.
    RemoveRef -> (), |response, _request| response.json()
}

conditional!(AddRef, SetRef, RemoveRef);

impl AddRef {
    /// Links `target` into the collection at `collection`.
    pub fn of(collection: &Path, target: &Path, operation: &'static Operation) -> Self {
        Self::new(with_target(collection, Method::Post, target, operation))
    }
}

impl SetRef {
    /// Links `target` to the property at `property`.
    pub fn of(property: &Path, target: &Path, operation: &'static Operation) -> Self {
        Self::new(with_target(property, Method::Put, target, operation))
    }
}

impl RemoveRef {
    /// Removes the link at `link`: the member of a collection, or a property.
    pub fn of(link: &Path, operation: &'static Operation) -> Self {
        Self::new(at_ref(link).request(Method::Delete, operation))
    }
}

fn at_ref(path: &Path) -> Path {
    if path.text().ends_with("/$ref") {
        path.clone()
    } else {
        path.segment("$ref")
    }
}

/// The service wants the whole URL of the target, with the root of its own cloud.
fn with_target(path: &Path, method: Method, target: &Path, operation: &'static Operation) -> Request {
    let request = at_ref(path).request(method, operation);
    match target.address() {
        Ok(address) => request.json(&json!({ "@odata.id": address })),
        Err(error) => request.invalidate(error),
    }
}
