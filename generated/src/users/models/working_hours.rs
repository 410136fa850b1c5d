// Made from specs by `cargo run -p generator`. Do not edit.

//! [`WorkingHours`] and the names of its properties.

use crate::users::models::{DayOfWeek, TimeZoneBase};
use runtime::model::Additional;
use runtime::types::TimeOfDay;

/// The days and the time of day at which a user works.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkingHours {
    /// The days.
    pub days_of_week: Option<Vec<DayOfWeek>>,
    /// When work starts.
    pub start_time: Option<TimeOfDay>,
    /// When work ends.
    pub end_time: Option<TimeOfDay>,
    /// Zone of the two times.
    pub time_zone: Option<TimeZoneBase>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    WorkingHours {
        DAYS_OF_WEEK: Property<Vec<DayOfWeek>> = "daysOfWeek",
        START_TIME: Property<TimeOfDay> = "startTime",
        END_TIME: Property<TimeOfDay> = "endTime",
        TIME_ZONE: Property<TimeZoneBase> = "timeZone",
    }
}

runtime::model! {
    WorkingHours: "microsoft.graph.workingHours" {
        days_of_week = "daysOfWeek",
        start_time = "startTime",
        end_time = "endTime",
        time_zone = "timeZone",
    }
}
