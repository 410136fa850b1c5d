// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement`.

use runtime::Path;

/// `/deviceAppManagement`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementPath(pub(crate) Path);
