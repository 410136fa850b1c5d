// Made from specs by `cargo run -p generator`. Do not edit.

//! [`PasswordProfile`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;

/// The password of a user and what is to happen with it.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordProfile {
    /// Whether the user has to choose another password at the next sign-in.
    pub force_change_password_next_sign_in: Option<bool>,
    /// The password. Required when a user is created; never returned.
    pub password: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `forceChangePasswordNextSignIn`
pub const FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN: Property<PasswordProfile, bool> = Property::new(
    "forceChangePasswordNextSignIn",
);

/// `password`
pub const PASSWORD: Property<PasswordProfile, String> = Property::new("password");

runtime::model! {
    PasswordProfile: "microsoft.graph.passwordProfile" {
        force_change_password_next_sign_in = "forceChangePasswordNextSignIn",
        password = "password",
    }
}
