// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OrganizationalBranding`] and the names of its properties.

use runtime::external::serde_json::Value;
<<<<<<< HEAD:generated/src/directory/models/organizational_branding.rs
=======
use runtime::model::Additional;

/// Company branding: the looks of the sign-in pages of an organization.
///
/// Inherits from
/// [organizationalBrandingProperties](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationalBranding {
    /// Key of the entity. Read-only. Inherited from `organizationalBrandingProperties`.
    pub id: Option<String>,
    /// Color shown while the background picture loads, such as `#F25022`. Nullable. Inherited from
    /// `organizationalBrandingProperties`.
    pub background_color: Option<String>,
    /// Picture behind the sign-in form. Read it through its own address. Nullable. Inherited from
    /// `organizationalBrandingProperties`.
    pub background_image: Option<Value>,
    /// Logo above the sign-in form. Read it through its own address. Nullable. Inherited from
    /// `organizationalBrandingProperties`.
    pub banner_logo: Option<Value>,
    /// Text below the sign-in form. Nullable. Inherited from `organizationalBrandingProperties`.
    pub sign_in_page_text: Option<String>,
    /// Square logo, for the account picker. Nullable. Inherited from `organizationalBrandingProperties`.
    pub square_logo: Option<Value>,
    /// Hint in the empty field for the user name. Nullable. Inherited from
    /// `organizationalBrandingProperties`.
    pub username_hint_text: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    OrganizationalBranding {
        ID: Property<String> = "id",
        BACKGROUND_COLOR: Property<String> = "backgroundColor",
        BACKGROUND_IMAGE: Property<Value> = "backgroundImage",
        BANNER_LOGO: Property<Value> = "bannerLogo",
        SIGN_IN_PAGE_TEXT: Property<String> = "signInPageText",
        SQUARE_LOGO: Property<Value> = "squareLogo",
        USERNAME_HINT_TEXT: Property<String> = "usernameHintText",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/organizational_branding.rs

runtime::model! {
    /// Company branding: the looks of the sign-in pages of an organization.
    ///
    /// Inherits from
    /// [organizationalBrandingProperties](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta)
    pub struct OrganizationalBranding: "microsoft.graph.organizationalBranding" {
        /// Key of the entity. Read-only. Inherited from `organizationalBrandingProperties`.
        pub id: Option<String> = "id" as ID,
        /// Color shown while the background picture loads, such as `#F25022`. Nullable. Inherited from
        /// `organizationalBrandingProperties`.
        pub background_color: Option<String> = "backgroundColor" as BACKGROUND_COLOR,
        /// Picture behind the sign-in form. Read it through its own address. Nullable. Inherited from
        /// `organizationalBrandingProperties`.
        pub background_image: Option<Value> = "backgroundImage" as BACKGROUND_IMAGE,
        /// Logo above the sign-in form. Read it through its own address. Nullable. Inherited from
        /// `organizationalBrandingProperties`.
        pub banner_logo: Option<Value> = "bannerLogo" as BANNER_LOGO,
        /// Text below the sign-in form. Nullable. Inherited from `organizationalBrandingProperties`.
        pub sign_in_page_text: Option<String> = "signInPageText" as SIGN_IN_PAGE_TEXT,
        /// Square logo, for the account picker. Nullable. Inherited from `organizationalBrandingProperties`.
        pub square_logo: Option<Value> = "squareLogo" as SQUARE_LOGO,
        /// Hint in the empty field for the user name. Nullable. Inherited from
        /// `organizationalBrandingProperties`.
        pub username_hint_text: Option<String> = "usernameHintText" as USERNAME_HINT_TEXT,
    }
}
