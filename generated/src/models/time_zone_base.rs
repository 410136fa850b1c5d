// Made from specs by `cargo run -p generator`. Do not edit.

//! [`TimeZoneBase`] and the names of its properties.

runtime::model! {
    /// A time zone, by its name.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
    pub struct TimeZoneBase: "microsoft.graph.timeZoneBase" {
        /// Name of the time zone, such as `Pacific Standard Time`.
        pub name: Option<String> = "name" as NAME,
    }
}
