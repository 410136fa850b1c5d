// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `users`.

#[cfg(feature = "users")]
pub mod assign_license_parameters;
pub mod assigned_license;
pub mod day_of_week;
#[cfg(feature = "users")]
pub mod extension;
pub mod mailbox_settings;
#[cfg(feature = "users")]
pub mod open_type_extension;
pub mod password_profile;
#[cfg(feature = "users")]
pub mod profile_photo;
pub mod time_zone_base;
pub mod user;
pub mod working_hours;

#[cfg(feature = "users")]
pub use assign_license_parameters::AssignLicenseParameters;
pub use assigned_license::AssignedLicense;
pub use day_of_week::DayOfWeek;
#[cfg(feature = "users")]
pub use extension::{AnyExtension, Extension};
pub use mailbox_settings::MailboxSettings;
#[cfg(feature = "users")]
pub use open_type_extension::OpenTypeExtension;
pub use password_profile::PasswordProfile;
#[cfg(feature = "users")]
pub use profile_photo::ProfilePhoto;
pub use time_zone_base::TimeZoneBase;
pub use user::User;
pub use working_hours::WorkingHours;
