// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AssignedLicense`] and the names of its properties.

use runtime::model::Additional;
use runtime::types::Guid;

/// A license that is assigned to a user.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta)
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

runtime::model! {
    AssignedLicense: "microsoft.graph.assignedLicense" {
        disabled_plans = "disabledPlans",
        sku_id = "skuId",
    }
}
