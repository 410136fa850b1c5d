// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MailboxSettings`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/mailbox_settings.rs
use crate::users::models::WorkingHours;
=======
use crate::models::WorkingHours;
use runtime::model::Additional;

/// Settings of the main mailbox of a user.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta).
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mailbox_settings.rs

runtime::model! {
    /// Settings of the main mailbox of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta)
    pub struct MailboxSettings: "microsoft.graph.mailboxSettings" {
        /// The id of the folder for archived messages. Nullable. Read-only.
        pub archive_folder: Option<String> = "archiveFolder" as ARCHIVE_FOLDER,
        /// How dates are written.
        pub date_format: Option<String> = "dateFormat" as DATE_FORMAT,
        /// How times are written.
        pub time_format: Option<String> = "timeFormat" as TIME_FORMAT,
        /// Default time zone of the user.
        pub time_zone: Option<String> = "timeZone" as TIME_ZONE,
        /// When the user works.
        pub working_hours: Option<Box<WorkingHours>> =
            "workingHours" of WORKING_HOURS<WorkingHours>,
    }
}
