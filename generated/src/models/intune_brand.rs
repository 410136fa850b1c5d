// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IntuneBrand`] and the names of its properties.

use crate::models::{MimeContent, RgbColor};

runtime::model! {
    /// What the Company Portal shows of an organization: names, contacts, logo and color.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-beta).
    /// Feature `onboarding`.
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
