// Made from specs by `cargo run -p generator`. Do not edit.

//! [`TimeZoneBase`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;

/// A time zone, by its name.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeZoneBase {
    /// Name of the time zone, such as `Pacific Standard Time`.
    pub name: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `name`
pub const NAME: Property<TimeZoneBase, String> = Property::new("name");

runtime::model! {
    TimeZoneBase: "microsoft.graph.timeZoneBase" {
        name = "name",
    }
}
