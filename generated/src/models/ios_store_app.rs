// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IosStoreApp`] and the names of its properties.

use crate::models::{
    IosDeviceType, MimeContent, MobileAppAssignment, MobileAppCategory,
    MobileAppPublishingState,
};
<<<<<<< HEAD:generated/src/apps/models/ios_store_app.rs
use crate::shared::models::MimeContent;
use runtime::types::DateTimeOffset;

=======
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// An app from the Apple App Store.
///
/// Inherits from
/// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IosStoreApp {
    /// Key of the entity. Read-only. Inherited from `mobileApp`.
    pub id: Option<String>,
    /// Title of the app. Required. Inherited from `mobileApp`.
    pub display_name: Option<String>,
    /// What the app is for. Inherited from `mobileApp`.
    pub description: Option<String>,
    /// Who publishes the app. Inherited from `mobileApp`.
    pub publisher: Option<String>,
    /// The icon of the app. Inherited from `mobileApp`.
    pub large_icon: Option<MimeContent>,
    /// When the app was added. Read-only. Inherited from `mobileApp`.
    pub created_date_time: Option<DateTimeOffset>,
    /// When the app was last changed. Read-only. Inherited from `mobileApp`.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Whether the portal shows the app among the featured ones. Inherited from `mobileApp`.
    pub is_featured: Option<bool>,
    /// Address of the privacy statement. Inherited from `mobileApp`.
    pub privacy_information_url: Option<String>,
    /// Address with more about the app. Inherited from `mobileApp`.
    pub information_url: Option<String>,
    /// Who answers for the app. Inherited from `mobileApp`.
    pub owner: Option<String>,
    /// Who makes the app. Inherited from `mobileApp`.
    pub developer: Option<String>,
    /// Notes for administrators. Inherited from `mobileApp`.
    pub notes: Option<String>,
    /// How far publication has come; only published apps can be assigned. Read-only. Possible values are:
    /// `notPublished`, `processing`, `published`. Inherited from `mobileApp`.
    pub publishing_state: Option<MobileAppPublishingState>,
    /// Categories of the app. Inherited from `mobileApp`.
    pub categories: Option<Vec<MobileAppCategory>>,
    /// Whom the app is assigned to. The assignments are contained in the app. Inherited from `mobileApp`.
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// The identity of the app on a device.
    pub bundle_id: Option<String>,
    /// Address of the app in the store.
    pub app_store_url: Option<String>,
    /// Kinds of device that the app is for.
    pub applicable_device_type: Option<IosDeviceType>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    IosStoreApp {
        ID: Property<String> = "id",
        DISPLAY_NAME: Property<String> = "displayName",
        DESCRIPTION: Property<String> = "description",
        PUBLISHER: Property<String> = "publisher",
        LARGE_ICON: Property<MimeContent> = "largeIcon",
        CREATED_DATE_TIME: Property<DateTimeOffset> = "createdDateTime",
        LAST_MODIFIED_DATE_TIME: Property<DateTimeOffset> = "lastModifiedDateTime",
        IS_FEATURED: Property<bool> = "isFeatured",
        PRIVACY_INFORMATION_URL: Property<String> = "privacyInformationUrl",
        INFORMATION_URL: Property<String> = "informationUrl",
        OWNER: Property<String> = "owner",
        DEVELOPER: Property<String> = "developer",
        NOTES: Property<String> = "notes",
        PUBLISHING_STATE: Property<MobileAppPublishingState> = "publishingState",
        CATEGORIES: Navigation<MobileAppCategory> = "categories",
        ASSIGNMENTS: Navigation<MobileAppAssignment> = "assignments",
        BUNDLE_ID: Property<String> = "bundleId",
        APP_STORE_URL: Property<String> = "appStoreUrl",
        APPLICABLE_DEVICE_TYPE: Property<IosDeviceType> = "applicableDeviceType",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/ios_store_app.rs
runtime::model! {
    /// An app from the Apple App Store.
    ///
    /// Inherits from
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta)
    pub struct IosStoreApp: "microsoft.graph.iosStoreApp" {
        /// Key of the entity. Read-only. Inherited from `mobileApp`.
        pub id: Option<String> = "id" as ID,
        /// Title of the app. Required. Inherited from `mobileApp`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// What the app is for. Inherited from `mobileApp`.
        pub description: Option<String> = "description" as DESCRIPTION,
        /// Who publishes the app. Inherited from `mobileApp`.
        pub publisher: Option<String> = "publisher" as PUBLISHER,
        /// The icon of the app. Inherited from `mobileApp`.
        pub large_icon: Option<Box<MimeContent>> = "largeIcon" of LARGE_ICON<MimeContent>,
        /// When the app was added. Read-only. Inherited from `mobileApp`.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the app was last changed. Read-only. Inherited from `mobileApp`.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Whether the portal shows the app among the featured ones. Inherited from `mobileApp`.
        pub is_featured: Option<bool> = "isFeatured" as IS_FEATURED,
        /// Address of the privacy statement. Inherited from `mobileApp`.
        pub privacy_information_url: Option<String> =
            "privacyInformationUrl" as PRIVACY_INFORMATION_URL,
        /// Address with more about the app. Inherited from `mobileApp`.
        pub information_url: Option<String> = "informationUrl" as INFORMATION_URL,
        /// Who answers for the app. Inherited from `mobileApp`.
        pub owner: Option<String> = "owner" as OWNER,
        /// Who makes the app. Inherited from `mobileApp`.
        pub developer: Option<String> = "developer" as DEVELOPER,
        /// Notes for administrators. Inherited from `mobileApp`.
        pub notes: Option<String> = "notes" as NOTES,
        /// How far publication has come; only published apps can be assigned. Read-only. Possible values are:
        /// `notPublished`, `processing`, `published`. Inherited from `mobileApp`.
        pub publishing_state: Option<MobileAppPublishingState> =
            "publishingState" as PUBLISHING_STATE,
        /// Categories of the app. Inherited from `mobileApp`.
        pub categories: Option<Vec<MobileAppCategory>> =
            "categories" to CATEGORIES<MobileAppCategory>,
        /// Whom the app is assigned to. The assignments are contained in the app. Inherited from `mobileApp`.
        pub assignments: Option<Vec<MobileAppAssignment>> =
            "assignments" to ASSIGNMENTS<MobileAppAssignment>,
        /// The identity of the app on a device.
        pub bundle_id: Option<String> = "bundleId" as BUNDLE_ID,
        /// Address of the app in the store.
        pub app_store_url: Option<String> = "appStoreUrl" as APP_STORE_URL,
        /// Kinds of device that the app is for.
        pub applicable_device_type: Option<Box<IosDeviceType>> =
            "applicableDeviceType" of APPLICABLE_DEVICE_TYPE<IosDeviceType>,
    }
}
