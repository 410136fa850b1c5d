// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AssignedLicense`] and the names of its properties.

use runtime::types::Guid;

runtime::model! {
    /// A license that is assigned to a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
    pub struct AssignedLicense: "microsoft.graph.assignedLicense" {
        /// Plans of the license that the user does not get.
        pub disabled_plans: Option<Vec<Guid>> = "disabledPlans" as DISABLED_PLANS,
        /// Identifies the product that is licensed.
        pub sku_id: Option<Guid> = "skuId" as SKU_ID,
    }
}
