// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MailboxSettings`] and the names of its properties.

use crate::users::models::WorkingHours;
use runtime::model::Additional;

/// Settings of the main mailbox of a user.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MailboxSettings {
    /// The id of the folder for archived messages. Nullable. Read-only.
    pub archive_folder: Option<String>,
    /// How dates are written.
    pub date_format: Option<String>,
    /// How times are written.
    pub time_format: Option<String>,
    /// Default time zone of the user.
    pub time_zone: Option<String>,
    /// When the user works.
    pub working_hours: Option<WorkingHours>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MailboxSettings {
        ARCHIVE_FOLDER: Property<String> = "archiveFolder",
        DATE_FORMAT: Property<String> = "dateFormat",
        TIME_FORMAT: Property<String> = "timeFormat",
        TIME_ZONE: Property<String> = "timeZone",
        WORKING_HOURS: Property<WorkingHours> = "workingHours",
    }
}

runtime::model! {
    MailboxSettings: "microsoft.graph.mailboxSettings" {
        archive_folder = "archiveFolder",
        date_format = "dateFormat",
        time_format = "timeFormat",
        time_zone = "timeZone",
        working_hours = "workingHours",
    }
}
