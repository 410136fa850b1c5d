// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IntuneBrand`] and the names of its properties.

use crate::onboarding::models::RgbColor;
use crate::shared::models::MimeContent;
use runtime::model::Additional;

/// What the Company Portal shows of an organization: names, contacts, logo and color.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-beta)
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

runtime::model! {
    IntuneBrand: "microsoft.graph.intuneBrand" {
        display_name = "displayName",
        contact_it_name = "contactITName",
        contact_it_phone_number = "contactITPhoneNumber",
        contact_it_email_address = "contactITEmailAddress",
        privacy_url = "privacyUrl",
        theme_color = "themeColor",
        show_logo = "showLogo",
        light_background_logo = "lightBackgroundLogo",
    }
}
