// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `intune-mam`.

pub mod managed_app_data_storage_location;
pub mod managed_app_policy;
pub mod managed_app_protection;
pub mod managed_app_registration;

pub use managed_app_data_storage_location::ManagedAppDataStorageLocation;
pub use managed_app_policy::{AnyManagedAppPolicy, ManagedAppPolicy};
pub use managed_app_protection::ManagedAppProtection;
pub use managed_app_registration::ManagedAppRegistration;
