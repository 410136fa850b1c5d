// Made from specs by `cargo run -p generator`. Do not edit.

//! [`SetPriorityParameters`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;

/// The parameters of `setPriority`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetPriorityParameters {
    /// The new rank; 1 is the first. Required. Required.
    pub priority: Option<i32>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `priority`
pub const PRIORITY: Property<SetPriorityParameters, i32> = Property::new("priority");

runtime::model! {
    SetPriorityParameters: "" {
        priority = "priority",
    }
}
