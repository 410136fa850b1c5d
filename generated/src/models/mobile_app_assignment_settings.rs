// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignmentSettings`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/mobile_app_assignment_settings.rs
use crate::apps::models::IosStoreAppAssignmentSettings;
=======
use crate::models::IosStoreAppAssignmentSettings;
use runtime::model::Additional;

/// What the settings of app assignments have in common. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta).
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_assignment_settings.rs

runtime::model! {
    /// What the settings of app assignments have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta)
    pub struct MobileAppAssignmentSettings: "microsoft.graph.mobileAppAssignmentSettings" {} derived {
        as_ios_store_app_assignment_settings: IosStoreAppAssignmentSettings,
    }
}
