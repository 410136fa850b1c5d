// Made from specs by `cargo run -p generator`. Do not edit.

//! [`WorkingHours`] and the names of its properties.

use crate::models::{DayOfWeek, TimeZoneBase};
use runtime::types::TimeOfDay;

runtime::model! {
    /// The days and the time of day at which a user works.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
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
