// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IntuneBrand`] and the names of its properties.

<<<<<<< HEAD:generated/src/onboarding/models/intune_brand.rs
use crate::onboarding::models::RgbColor;
use crate::shared::models::MimeContent;
=======
use crate::models::{MimeContent, RgbColor};
use runtime::model::Additional;

/// What the Company Portal shows of an organization: names, contacts, logo and color.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntuneBrand {
    /// Name of the organization as users see it.
    pub display_name: Option<String>,
    /// Whom users ask for help.
    pub contact_it_name: Option<String>,
    /// Telephone number for help.
    pub contact_it_phone_number: Option<String>,
    /// Mail address for help.
    pub contact_it_email_address: Option<String>,
    /// Address of the privacy statement.
    pub privacy_url: Option<String>,
    /// Main color of the portal.
    pub theme_color: Option<RgbColor>,
    /// Whether the logo is shown.
    pub show_logo: Option<bool>,
    /// Logo for light backgrounds.
    pub light_background_logo: Option<MimeContent>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    IntuneBrand {
        DISPLAY_NAME: Property<String> = "displayName",
        CONTACT_IT_NAME: Property<String> = "contactITName",
        CONTACT_IT_PHONE_NUMBER: Property<String> = "contactITPhoneNumber",
        CONTACT_IT_EMAIL_ADDRESS: Property<String> = "contactITEmailAddress",
        PRIVACY_URL: Property<String> = "privacyUrl",
        THEME_COLOR: Property<RgbColor> = "themeColor",
        SHOW_LOGO: Property<bool> = "showLogo",
        LIGHT_BACKGROUND_LOGO: Property<MimeContent> = "lightBackgroundLogo",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/intune_brand.rs

runtime::model! {
    /// What the Company Portal shows of an organization: names, contacts, logo and color.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-beta)
    pub struct IntuneBrand: "microsoft.graph.intuneBrand" {
        /// Name of the organization as users see it.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// Whom users ask for help.
        pub contact_it_name: Option<String> = "contactITName" as CONTACT_IT_NAME,
        /// Telephone number for help.
        pub contact_it_phone_number: Option<String> =
            "contactITPhoneNumber" as CONTACT_IT_PHONE_NUMBER,
        /// Mail address for help.
        pub contact_it_email_address: Option<String> =
            "contactITEmailAddress" as CONTACT_IT_EMAIL_ADDRESS,
        /// Address of the privacy statement.
        pub privacy_url: Option<String> = "privacyUrl" as PRIVACY_URL,
        /// Main color of the portal.
        pub theme_color: Option<Box<RgbColor>> = "themeColor" of THEME_COLOR<RgbColor>,
        /// Whether the logo is shown.
        pub show_logo: Option<bool> = "showLogo" as SHOW_LOGO,
        /// Logo for light backgrounds.
        pub light_background_logo: Option<Box<MimeContent>> =
            "lightBackgroundLogo" of LIGHT_BACKGROUND_LOGO<MimeContent>,
    }
}
