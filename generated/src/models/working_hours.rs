// Made from specs by `cargo run -p generator`. Do not edit.

//! [`WorkingHours`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/working_hours.rs
use crate::users::models::{DayOfWeek, TimeZoneBase};
use runtime::types::TimeOfDay;

=======
use crate::models::{DayOfWeek, TimeZoneBase};
use runtime::model::Additional;
use runtime::types::TimeOfDay;

/// The days and the time of day at which a user works.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/working_hours.rs
runtime::model! {
    /// The days and the time of day at which a user works.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta)
    pub struct WorkingHours: "microsoft.graph.workingHours" {
        /// The days.
        pub days_of_week: Option<Vec<DayOfWeek>> = "daysOfWeek" as DAYS_OF_WEEK,
        /// When work starts.
        pub start_time: Option<TimeOfDay> = "startTime" as START_TIME,
        /// When work ends.
        pub end_time: Option<TimeOfDay> = "endTime" as END_TIME,
        /// Zone of the two times.
        pub time_zone: Option<Box<TimeZoneBase>> = "timeZone" of TIME_ZONE<TimeZoneBase>,
    }
}
