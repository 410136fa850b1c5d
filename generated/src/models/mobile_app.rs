// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileApp`] and the names of its properties.

use crate::models::{
    IosStoreApp, MimeContent, MobileAppAssignment, MobileAppCategory,
    MobileAppPublishingState, MobileLobApp, WebApp, WindowsUniversalAppX,
};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// What all apps have in common, whatever platform or store they are for. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct MobileApp: "microsoft.graph.mobileApp" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Title of the app. Required.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// What the app is for.
        pub description: Option<String> = "description" as DESCRIPTION,
        /// Who publishes the app.
        pub publisher: Option<String> = "publisher" as PUBLISHER,
        /// The icon of the app.
        pub large_icon: Option<Box<MimeContent>> = "largeIcon" of LARGE_ICON<MimeContent>,
        /// When the app was added. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the app was last changed. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Whether the portal shows the app among the featured ones.
        pub is_featured: Option<bool> = "isFeatured" as IS_FEATURED,
        /// Address of the privacy statement.
        pub privacy_information_url: Option<String> =
            "privacyInformationUrl" as PRIVACY_INFORMATION_URL,
        /// Address with more about the app.
        pub information_url: Option<String> = "informationUrl" as INFORMATION_URL,
        /// Who answers for the app.
        pub owner: Option<String> = "owner" as OWNER,
        /// Who makes the app.
        pub developer: Option<String> = "developer" as DEVELOPER,
        /// Notes for administrators.
        pub notes: Option<String> = "notes" as NOTES,
        /// How far publication has come; only published apps can be assigned. Read-only. Possible values are:
        /// `notPublished`, `processing`, `published`.
        pub publishing_state: Option<MobileAppPublishingState> =
            "publishingState" as PUBLISHING_STATE,
        /// Categories of the app.
        pub categories: Option<Vec<MobileAppCategory>> =
            "categories" to CATEGORIES<MobileAppCategory>,
        /// Whom the app is assigned to. The assignments are contained in the app.
        pub assignments: Option<Vec<MobileAppAssignment>> =
            "assignments" to ASSIGNMENTS<MobileAppAssignment>,
    } derived {
        as_ios_store_app: IosStoreApp,
        as_mobile_lob_app: MobileLobApp,
        as_web_app: WebApp,
        as_windows_universal_app_x: WindowsUniversalAppX,
    }
}
