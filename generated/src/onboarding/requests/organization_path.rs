// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization/{id}`.

use crate::onboarding::requests::OrganizationAppleVolumePurchaseProgramTokens;
use crate::paths::OrganizationItem;

impl OrganizationItem {
    /// To `/organization/{id}/appleVolumePurchaseProgramTokens`.
    #[must_use]
    pub fn apple_volume_purchase_program_tokens(
        &self,
    ) -> OrganizationAppleVolumePurchaseProgramTokens {
        OrganizationAppleVolumePurchaseProgramTokens(
            self.0.segment("appleVolumePurchaseProgramTokens"),
        )
    }
}
