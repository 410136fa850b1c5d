//! The permissions that a call needs.

use serde::{Deserialize, Serialize};

/// Permissions that are needed together.
pub type PermissionSet = Vec<String>;

/// The permissions of a call by kind of caller: for each kind the alternatives, least privileged first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Permissions {
    /// Delegated, work or school account.
    pub delegated_work: Vec<PermissionSet>,
    /// Delegated, personal account.
    pub delegated_personal: Vec<PermissionSet>,
    /// Application.
    pub application: Vec<PermissionSet>,
}

impl Permissions {
    /// Adds the alternatives of another statement, behind those that are known.
    pub fn join(&mut self, more: Self) {
        let pairs = [
            (&mut self.delegated_work, more.delegated_work),
            (&mut self.delegated_personal, more.delegated_personal),
            (&mut self.application, more.application),
        ];
        for (known, more) in pairs {
            for set in more {
                if !known.contains(&set) {
                    known.push(set);
                }
            }
        }
    }
}
