// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AssignedLicense`] and the names of its properties.

use runtime::types::Guid;

<<<<<<< HEAD:generated/src/users/models/assigned_license.rs
=======
/// A license that is assigned to a user.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignedLicense {
    /// Plans of the license that the user does not get.
    pub disabled_plans: Option<Vec<Guid>>,
    /// Identifies the product that is licensed.
    pub sku_id: Option<Guid>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    AssignedLicense {
        DISABLED_PLANS: Property<Vec<Guid>> = "disabledPlans",
        SKU_ID: Property<Guid> = "skuId",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/assigned_license.rs
runtime::model! {
    /// A license that is assigned to a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta)
    pub struct AssignedLicense: "microsoft.graph.assignedLicense" {
        /// Plans of the license that the user does not get.
        pub disabled_plans: Option<Vec<Guid>> = "disabledPlans" as DISABLED_PLANS,
        /// Identifies the product that is licensed.
        pub sku_id: Option<Guid> = "skuId" as SKU_ID,
    }
}
