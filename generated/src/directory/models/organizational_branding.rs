// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OrganizationalBranding`] and the names of its properties.

use runtime::external::serde_json::Value;
use runtime::model::Additional;

/// Company branding: the looks of the sign-in pages of an organization.
///
/// Inherits from
/// [organizationalBrandingProperties](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta)
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

runtime::model! {
    OrganizationalBranding: "microsoft.graph.organizationalBranding" {
        id = "id",
        background_color = "backgroundColor",
        background_image = "backgroundImage",
        banner_logo = "bannerLogo",
        sign_in_page_text = "signInPageText",
        square_logo = "squareLogo",
        username_hint_text = "usernameHintText",
    }
}
