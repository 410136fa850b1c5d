// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/`.

use crate::client::Client;
use crate::onboarding::requests::DeviceManagementPath;

impl Client {
    /// To `/deviceManagement`.
    #[must_use]
    pub fn device_management(&self) -> DeviceManagementPath {
        DeviceManagementPath(self.path().segment("deviceManagement"))
    }
}
