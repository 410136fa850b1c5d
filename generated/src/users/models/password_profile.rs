// Made from specs by `cargo run -p generator`. Do not edit.

//! [`PasswordProfile`] and the names of its properties.

use runtime::model::Additional;

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

runtime::properties! {
    PasswordProfile {
        FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN: Property<bool> = "forceChangePasswordNextSignIn",
        PASSWORD: Property<String> = "password",
    }
}

runtime::model! {
    PasswordProfile: "microsoft.graph.passwordProfile" {
        force_change_password_next_sign_in = "forceChangePasswordNextSignIn",
        password = "password",
    }
}
