// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MailboxSettings`] and the names of its properties.

use crate::models::WorkingHours;

runtime::model! {
    /// Settings of the main mailbox of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
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
