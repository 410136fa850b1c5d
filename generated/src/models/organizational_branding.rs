// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OrganizationalBranding`] and the names of its properties.

use runtime::external::serde_json::Value;

runtime::model! {
    /// Company branding: the looks of the sign-in pages of an organization.
    ///
    /// Inherits from
    /// [organizationalBrandingProperties](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
    /// Feature `directory`.
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
