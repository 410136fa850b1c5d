// Made from specs by `cargo run -p generator`. Do not edit.

//! [`TimeZoneBase`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/time_zone_base.rs
=======
use runtime::model::Additional;

/// A time zone, by its name.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeZoneBase {
    /// Name of the time zone, such as `Pacific Standard Time`.
    pub name: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    TimeZoneBase {
        NAME: Property<String> = "name",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/time_zone_base.rs
runtime::model! {
    /// A time zone, by its name.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta)
    pub struct TimeZoneBase: "microsoft.graph.timeZoneBase" {
        /// Name of the time zone, such as `Pacific Standard Time`.
        pub name: Option<String> = "name" as NAME,
    }
}
