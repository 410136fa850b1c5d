// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/managedAppRegistrations`.

use crate::apps::models::ManagedAppRegistration;
use runtime::request::{CallList, List};
use runtime::{Method, Path};

/// `/deviceAppManagement/managedAppRegistrations`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementManagedAppRegistrations(pub(crate) Path);

impl DeviceAppManagementManagedAppRegistrations {
    /// Tell which users have an app that is flagged, on a device that was tampered with for instance.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-getuseridswithflaggedappregistration?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn get_user_ids_with_flagged_app_registration(&self) -> CallList<String> {
        let path = self.0.segment("getUserIdsWithFlaggedAppRegistration");
        CallList::new(
            path.request(Method::Get, &GET_USER_IDS_WITH_FLAGGED_APP_REGISTRATION),
        )
    }

    /// Read every
    /// [managedAppRegistration](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.Read.All`,
    ///   `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<ManagedAppRegistration> {
        List::new(self.0.request(Method::Get, &LIST))
    }
}

runtime::operations! {
    GET_USER_IDS_WITH_FLAGGED_APP_REGISTRATION {
        name: "getUserIdsWithFlaggedAppRegistration managedAppRegistrations",
        path: "/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    LIST {
        name: "list managedAppRegistrations",
        path: "/deviceAppManagement/managedAppRegistrations",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
}
