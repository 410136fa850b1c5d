// Made from specs by `cargo run -p generator`. Do not edit.

//! [`PasswordProfile`] and the names of its properties.

runtime::model! {
    /// The password of a user and what is to happen with it.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
    pub struct PasswordProfile: "microsoft.graph.passwordProfile" {
        /// Whether the user has to choose another password at the next sign-in.
        pub force_change_password_next_sign_in: Option<bool> =
            "forceChangePasswordNextSignIn" as FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN,
        /// The password. Required when a user is created; never returned.
        pub password: Option<String> = "password" as PASSWORD,
    }
}
