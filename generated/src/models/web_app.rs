// Made from specs by `cargo run -p generator`. Do not edit.

//! [`WebApp`] and the names of its properties.

use crate::models::{
    MimeContent, MobileAppAssignment, MobileAppCategory, MobileAppPublishingState,
};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// A link to a web site, installed like an app.
    ///
    /// Inherits from
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-webapp?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct WebApp: "microsoft.graph.webApp" {
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
        /// Address of the site.
        pub app_url: Option<String> = "appUrl" as APP_URL,
        /// Whether the site opens in the managed browser only.
        pub use_managed_browser: Option<bool> = "useManagedBrowser" as USE_MANAGED_BROWSER,
    }
}
