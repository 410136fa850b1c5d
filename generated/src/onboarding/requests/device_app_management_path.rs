// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement`.

use crate::onboarding::requests::DeviceAppManagementVppTokens;
use crate::paths::DeviceAppManagementPath;

impl DeviceAppManagementPath {
    /// To `/deviceAppManagement/vppTokens`.
    #[must_use]
    pub fn vpp_tokens(&self) -> DeviceAppManagementVppTokens {
        DeviceAppManagementVppTokens(self.0.segment("vppTokens"))
    }
}
