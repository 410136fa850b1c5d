// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileLobApp`] and the names of its properties.

use crate::apps::models::{
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
};
use crate::shared::models::MimeContent;
use runtime::model::Additional;
use runtime::query::{Navigation, Property};
use runtime::types::DateTimeOffset;

/// What apps that an organization uploads itself have in common. It is an abstract type.
///
/// Inherits from
/// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobilelobapp?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileLobApp {
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
    /// Version of the contents that is in use.
    pub committed_content_version: Option<String>,
    /// Name of the uploaded file.
    pub file_name: Option<String>,
    /// Size of all uploaded files, in bytes. Read-only.
    pub size: Option<i64>,
    /// Versions of the contents of this app.
    pub content_versions: Option<Vec<MobileAppContent>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `id`
pub const ID: Property<MobileLobApp, String> = Property::new("id");

/// `displayName`
pub const DISPLAY_NAME: Property<MobileLobApp, String> = Property::new("displayName");

/// `description`
pub const DESCRIPTION: Property<MobileLobApp, String> = Property::new("description");

/// `publisher`
pub const PUBLISHER: Property<MobileLobApp, String> = Property::new("publisher");

/// `largeIcon`
pub const LARGE_ICON: Property<MobileLobApp, MimeContent> = Property::new("largeIcon");

/// `createdDateTime`
pub const CREATED_DATE_TIME: Property<MobileLobApp, DateTimeOffset> = Property::new(
    "createdDateTime",
);

/// `lastModifiedDateTime`
pub const LAST_MODIFIED_DATE_TIME: Property<MobileLobApp, DateTimeOffset> = Property::new(
    "lastModifiedDateTime",
);

/// `isFeatured`
pub const IS_FEATURED: Property<MobileLobApp, bool> = Property::new("isFeatured");

/// `privacyInformationUrl`
pub const PRIVACY_INFORMATION_URL: Property<MobileLobApp, String> = Property::new(
    "privacyInformationUrl",
);

/// `informationUrl`
pub const INFORMATION_URL: Property<MobileLobApp, String> = Property::new(
    "informationUrl",
);

/// `owner`
pub const OWNER: Property<MobileLobApp, String> = Property::new("owner");

/// `developer`
pub const DEVELOPER: Property<MobileLobApp, String> = Property::new("developer");

/// `notes`
pub const NOTES: Property<MobileLobApp, String> = Property::new("notes");

/// `publishingState`
pub const PUBLISHING_STATE: Property<MobileLobApp, MobileAppPublishingState> = Property::new(
    "publishingState",
);

/// `categories`
pub const CATEGORIES: Navigation<MobileLobApp, MobileAppCategory> = Navigation::new(
    "categories",
);

/// `assignments`
pub const ASSIGNMENTS: Navigation<MobileLobApp, MobileAppAssignment> = Navigation::new(
    "assignments",
);

/// `committedContentVersion`
pub const COMMITTED_CONTENT_VERSION: Property<MobileLobApp, String> = Property::new(
    "committedContentVersion",
);

/// `fileName`
pub const FILE_NAME: Property<MobileLobApp, String> = Property::new("fileName");

/// `size`
pub const SIZE: Property<MobileLobApp, i64> = Property::new("size");

/// `contentVersions`
pub const CONTENT_VERSIONS: Navigation<MobileLobApp, MobileAppContent> = Navigation::new(
    "contentVersions",
);

runtime::model! {
    MobileLobApp: "microsoft.graph.mobileLobApp" {
        id = "id",
        display_name = "displayName",
        description = "description",
        publisher = "publisher",
        large_icon = "largeIcon",
        created_date_time = "createdDateTime",
        last_modified_date_time = "lastModifiedDateTime",
        is_featured = "isFeatured",
        privacy_information_url = "privacyInformationUrl",
        information_url = "informationUrl",
        owner = "owner",
        developer = "developer",
        notes = "notes",
        publishing_state = "publishingState",
        categories = "categories",
        assignments = "assignments",
        committed_content_version = "committedContentVersion",
        file_name = "fileName",
        size = "size",
        content_versions = "contentVersions",
    }
}
