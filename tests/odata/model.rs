//! The types that the server serves: those of the generated crate, but for users, whose manager is a user, since CAP has no derived types.

pub(crate) use generated::{
    models::MobileAppCategory as Category,
    models::{
        AppleVolumePurchaseProgramToken as Token, AppleVolumePurchaseProgramTokenAccountType as AccountType,
        AppleVolumePurchaseProgramTokenLastSyncStatus as SyncStatus, VppTokenState as TokenState,
        apple_volume_purchase_program_token as token,
    },
    models::{Organization, organization},
};
use runtime::{
    model::Additional,
    query::{Navigation, Property},
};

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct User {
    pub(crate) id: Option<String>,
    pub(crate) display_name: Option<String>,
    pub(crate) job_title: Option<String>,
    pub(crate) account_enabled: Option<bool>,
    pub(crate) manager: Option<Box<User>>,
    pub(crate) direct_reports: Option<Vec<User>>,
    pub(crate) additional: Additional,
}

runtime::model!(User: "microsoft.graph.user" {
    id = "id",
    display_name = "displayName",
    job_title = "jobTitle",
    account_enabled = "accountEnabled",
    manager = "manager",
    direct_reports = "directReports",
});

pub(crate) mod user {
    use super::{Navigation, Property, User};

    pub(crate) const ID: Property<User, String> = Property::new("id");
    pub(crate) const DISPLAY_NAME: Property<User, String> = Property::new("displayName");
    pub(crate) const JOB_TITLE: Property<User, String> = Property::new("jobTitle");
    pub(crate) const MANAGER: Navigation<User, User> = Navigation::new("manager");
    pub(crate) const DIRECT_REPORTS: Navigation<User, User> = Navigation::new("directReports");
}
