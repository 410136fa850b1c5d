// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/`.

use crate::client::Client;
use crate::paths::{DeviceAppManagementPath, Groups, OrganizationPath, Users};

impl Client {
    /// To `/users`.
    #[must_use]
    pub fn users(&self) -> Users {
        Users(self.path().segment("users"))
    }

    /// To `/groups`.
    #[must_use]
    pub fn groups(&self) -> Groups {
        Groups(self.path().segment("groups"))
    }

    /// To `/deviceAppManagement`.
    #[must_use]
    pub fn device_app_management(&self) -> DeviceAppManagementPath {
        DeviceAppManagementPath(self.path().segment("deviceAppManagement"))
    }

    /// To `/organization`.
    #[must_use]
    pub fn organization(&self) -> OrganizationPath {
        OrganizationPath(self.path().segment("organization"))
    }
}
