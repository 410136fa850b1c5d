// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OrganizationalBrandingProperties`] and the names of its properties.

use runtime::external::serde_json::Value;

runtime::model! {
    /// What every kind of company branding has in common. It is abstract: an answer holds an
    /// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta).
    /// Feature `directory`.
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
