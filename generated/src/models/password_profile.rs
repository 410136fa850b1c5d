// Made from specs by `cargo run -p generator`. Do not edit.

//! [`PasswordProfile`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/password_profile.rs
=======
use runtime::model::Additional;

/// The password of a user and what is to happen with it.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/password_profile.rs
runtime::model! {
    /// The password of a user and what is to happen with it.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta)
    pub struct PasswordProfile: "microsoft.graph.passwordProfile" {
        /// Whether the user has to choose another password at the next sign-in.
        pub force_change_password_next_sign_in: Option<bool> =
            "forceChangePasswordNextSignIn" as FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN,
        /// The password. Required when a user is created; never returned.
        pub password: Option<String> = "password" as PASSWORD,
    }
}
