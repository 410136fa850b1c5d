// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignmentSettings`] and the names of its properties.

use crate::apps::models::IosStoreAppAssignmentSettings;
use runtime::model::Additional;

/// What the settings of app assignments have in common. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppAssignmentSettings {
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `mobileAppAssignmentSettings`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyMobileAppAssignmentSettings {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `MobileAppAssignmentSettings::additional`.
    MobileAppAssignmentSettings(Box<MobileAppAssignmentSettings>),
    /// `iosStoreAppAssignmentSettings`
    IosStoreAppAssignmentSettings(Box<IosStoreAppAssignmentSettings>),
}

runtime::polymorphic! {
    AnyMobileAppAssignmentSettings: MobileAppAssignmentSettings {
        IosStoreAppAssignmentSettings,
    }
}

runtime::model! {
    MobileAppAssignmentSettings: "microsoft.graph.mobileAppAssignmentSettings" {}
}
