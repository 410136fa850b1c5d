// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IntuneBrand`] and the names of its properties.

use crate::onboarding::models::RgbColor;
use crate::shared::models::MimeContent;
use runtime::model::Additional;
use runtime::query::Property;

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

/// `displayName`
pub const DISPLAY_NAME: Property<IntuneBrand, String> = Property::new("displayName");

/// `contactITName`
pub const CONTACT_IT_NAME: Property<IntuneBrand, String> = Property::new(
    "contactITName",
);

/// `contactITPhoneNumber`
pub const CONTACT_IT_PHONE_NUMBER: Property<IntuneBrand, String> = Property::new(
    "contactITPhoneNumber",
);

/// `contactITEmailAddress`
pub const CONTACT_IT_EMAIL_ADDRESS: Property<IntuneBrand, String> = Property::new(
    "contactITEmailAddress",
);

/// `privacyUrl`
pub const PRIVACY_URL: Property<IntuneBrand, String> = Property::new("privacyUrl");

/// `themeColor`
pub const THEME_COLOR: Property<IntuneBrand, RgbColor> = Property::new("themeColor");

/// `showLogo`
pub const SHOW_LOGO: Property<IntuneBrand, bool> = Property::new("showLogo");

/// `lightBackgroundLogo`
pub const LIGHT_BACKGROUND_LOGO: Property<IntuneBrand, MimeContent> = Property::new(
    "lightBackgroundLogo",
);

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
