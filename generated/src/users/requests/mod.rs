// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `users`.

mod client;
mod groups;
mod groups_photo;
mod me;
mod me_mailbox_settings;
mod me_manager;
mod me_photo;
mod users;
mod users_extensions;
mod users_mailbox_settings;
mod users_manager;
mod users_photo;

pub use groups_photo::GroupsPhoto;
pub use me::Me;
pub use me_mailbox_settings::MeMailboxSettings;
pub use me_manager::MeManager;
pub use me_photo::MePhoto;
pub use users_extensions::{UsersExtensions, UsersExtensionsItem};
pub use users_mailbox_settings::UsersMailboxSettings;
pub use users_manager::UsersManager;
pub use users_photo::UsersPhoto;
