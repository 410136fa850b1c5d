// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MailboxSettings`] and the names of its properties.

use crate::users::models::WorkingHours;
use runtime::model::Additional;
use runtime::query::Property;

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

/// `archiveFolder`
pub const ARCHIVE_FOLDER: Property<MailboxSettings, String> = Property::new(
    "archiveFolder",
);

/// `dateFormat`
pub const DATE_FORMAT: Property<MailboxSettings, String> = Property::new("dateFormat");

/// `timeFormat`
pub const TIME_FORMAT: Property<MailboxSettings, String> = Property::new("timeFormat");

/// `timeZone`
pub const TIME_ZONE: Property<MailboxSettings, String> = Property::new("timeZone");

/// `workingHours`
pub const WORKING_HOURS: Property<MailboxSettings, WorkingHours> = Property::new(
    "workingHours",
);

runtime::model! {
    MailboxSettings: "microsoft.graph.mailboxSettings" {
        archive_folder = "archiveFolder",
        date_format = "dateFormat",
        time_format = "timeFormat",
        time_zone = "timeZone",
        working_hours = "workingHours",
    }
}
