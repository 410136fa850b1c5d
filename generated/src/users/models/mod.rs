// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `users`.

pub mod assigned_license;
pub mod day_of_week;
pub mod mailbox_settings;
pub mod password_profile;
pub mod time_zone_base;
pub mod user;
pub mod working_hours;

pub use assigned_license::AssignedLicense;
pub use day_of_week::DayOfWeek;
pub use mailbox_settings::MailboxSettings;
pub use password_profile::PasswordProfile;
pub use time_zone_base::TimeZoneBase;
pub use user::User;
pub use working_hours::WorkingHours;

runtime::group! {
    #![cfg(feature = "users")]

    pub mod extension;
    pub mod open_type_extension;
    pub mod profile_photo;
    pub mod user_assign_license_parameters;

    pub use extension::Extension;
    pub use open_type_extension::OpenTypeExtension;
    pub use profile_photo::ProfilePhoto;
    pub use user_assign_license_parameters::UserAssignLicenseParameters;
}
