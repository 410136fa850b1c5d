// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OrganizationalBrandingProperties`] and the names of its properties.

use runtime::external::serde_json::Value;
<<<<<<< HEAD:generated/src/directory/models/organizational_branding_properties.rs
=======
use runtime::model::Additional;

/// What every kind of company branding has in common. It is abstract: an answer holds an
/// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationalBrandingProperties {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Color shown while the background picture loads, such as `#F25022`. Nullable.
    pub background_color: Option<String>,
    /// Picture behind the sign-in form. Read it through its own address. Nullable.
    pub background_image: Option<Value>,
    /// Logo above the sign-in form. Read it through its own address. Nullable.
    pub banner_logo: Option<Value>,
    /// Text below the sign-in form. Nullable.
    pub sign_in_page_text: Option<String>,
    /// Square logo, for the account picker. Nullable.
    pub square_logo: Option<Value>,
    /// Hint in the empty field for the user name. Nullable.
    pub username_hint_text: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    OrganizationalBrandingProperties {
        ID: Property<String> = "id",
        BACKGROUND_COLOR: Property<String> = "backgroundColor",
        BACKGROUND_IMAGE: Property<Value> = "backgroundImage",
        BANNER_LOGO: Property<Value> = "bannerLogo",
        SIGN_IN_PAGE_TEXT: Property<String> = "signInPageText",
        SQUARE_LOGO: Property<Value> = "squareLogo",
        USERNAME_HINT_TEXT: Property<String> = "usernameHintText",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/organizational_branding_properties.rs

runtime::model! {
    /// What every kind of company branding has in common. It is abstract: an answer holds an
    /// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta)
    pub struct OrganizationalBrandingProperties: "microsoft.graph.organizationalBrandingProperties" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Color shown while the background picture loads, such as `#F25022`. Nullable.
        pub background_color: Option<String> = "backgroundColor" as BACKGROUND_COLOR,
        /// Picture behind the sign-in form. Read it through its own address. Nullable.
        pub background_image: Option<Value> = "backgroundImage" as BACKGROUND_IMAGE,
        /// Logo above the sign-in form. Read it through its own address. Nullable.
        pub banner_logo: Option<Value> = "bannerLogo" as BANNER_LOGO,
        /// Text below the sign-in form. Nullable.
        pub sign_in_page_text: Option<String> = "signInPageText" as SIGN_IN_PAGE_TEXT,
        /// Square logo, for the account picker. Nullable.
        pub square_logo: Option<Value> = "squareLogo" as SQUARE_LOGO,
        /// Hint in the empty field for the user name. Nullable.
        pub username_hint_text: Option<String> = "usernameHintText" as USERNAME_HINT_TEXT,
    }
}
