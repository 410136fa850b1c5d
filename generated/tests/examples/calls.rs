//! The calls that the examples make, by position.

use generated::Client;
use runtime::suite::{Calls, Made, Result};

type Call<'a> = runtime::suite::Call<'a, Client>;

pub(crate) const CALLS: Calls<Client> = Calls {
    version: Client::VERSION,
    calls: &[
        financials_companies_list,
        users_by_id_check_member_groups,
        directory_objects_get_by_ids,
        groups_by_id_members_by_id_remove_ref,
        groups_by_id_get,
        groups_by_id_members_list,
        groups_by_id_members_as_user_list,
        groups_list,
        groups_create,
        groups_by_id_members_add_ref,
        identity_providers_available_provider_types,
        identity_providers_list,
        device_app_management_get,
        device_app_management_mobile_apps_create,
        device_app_management_mobile_apps_by_id_update,
        device_app_management_mobile_apps_by_id_assign,
        device_app_management_mobile_apps_by_id_categories_by_id_remove_ref,
        device_app_management_mobile_apps_by_id_delete,
        device_app_management_mobile_apps_by_id_get,
        device_app_management_mobile_apps_list,
        device_app_management_mobile_apps_by_id_categories_add_ref,
        device_app_management_mobile_apps_by_id_assignments_create,
        device_app_management_mobile_apps_by_id_assignments_by_id_delete,
        device_app_management_mobile_apps_by_id_assignments_by_id_get,
        device_app_management_mobile_apps_by_id_assignments_list,
        device_app_management_mobile_app_categories_create,
        device_app_management_mobile_app_categories_by_id_delete,
        device_app_management_mobile_app_categories_list,
        device_app_management_mobile_app_categories_by_id_update,
        app_management_mobile_apps_by_id_content_versions_by_id_files_by_id_commit,
        device_app_management_mobile_apps_by_id_content_versions_by_id_files_by_id_get,
        app_management_mobile_apps_by_id_content_versions_by_id_files_by_id_renew_upload,
        device_app_management_managed_app_policies_by_id_get,
        device_app_management_managed_app_policies_list,
        management_managed_app_registrations_get_user_ids_with_flagged_app_registration,
        device_app_management_managed_app_registrations_list,
        device_management_device_enrollment_configurations_by_id_assign,
        device_management_device_enrollment_configurations_by_id_get,
        device_management_device_enrollment_configurations_list,
        device_management_device_enrollment_configurations_by_id_set_priority,
        device_management_device_enrollment_configurations_create,
        device_management_device_enrollment_configurations_by_id_delete,
        device_management_device_enrollment_configurations_by_id_update,
        device_management_get,
        device_management_update,
        device_management_verify_windows_enrollment_auto_discovery_with_domain_name,
        organization_by_id_set_mobile_device_management_authority,
        device_app_management_vpp_tokens_create,
        device_app_management_vpp_tokens_by_id_delete,
        device_app_management_vpp_tokens_by_id_get,
        device_app_management_vpp_tokens_list,
        device_app_management_vpp_tokens_by_id_update,
        organization_by_id_apple_volume_purchase_program_tokens_create,
        organization_by_id_apple_volume_purchase_program_tokens_by_id_delete,
        organization_by_id_apple_volume_purchase_program_tokens_by_id_get,
        organization_by_id_apple_volume_purchase_program_tokens_list,
        organization_by_id_apple_volume_purchase_program_tokens_by_id_sync_apps,
        organization_by_id_apple_volume_purchase_program_tokens_by_id_update,
        users_by_id_extensions_by_id_get,
        users_by_id_extensions_create,
        organization_by_id_get,
        organization_list,
        organization_by_id_branding_banner_logo_download,
        organization_by_id_branding_get,
        places_by_id_get,
        places_as_room_list,
        places_as_room_list_list,
        places_by_id_update,
        me_photo_download,
        me_photo_get,
        me_photo_upload,
        places_by_id_as_room_list_rooms_list,
        financials_companies_by_id_sales_invoices_by_id_get,
        financials_companies_by_id_sales_invoices_list,
        users_by_id_assign_license,
        users_by_id_manager_remove_ref,
        users_by_id_delete,
        users_delta,
        me_mailbox_settings_get,
        users_by_id_get,
        me_get,
        users_by_id_manager_get,
        users_list,
        users_by_id_manager_set_ref,
        users_create,
        users_by_id_revoke_sign_in_sessions,
        users_by_id_update,
    ],
};

fn financials_companies_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.financials().companies().list())
}

fn users_by_id_check_member_groups(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.users().by_id(c.text()?).check_member_groups(&c.body()?))
}

fn directory_objects_get_by_ids(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.directory_objects().get_by_ids(&c.body()?))
}

fn groups_by_id_members_by_id_remove_ref(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.groups().by_id(c.text()?).members().by_id(c.text()?).remove_ref())
}

fn groups_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.groups().by_id(c.text()?).get())
}

fn groups_by_id_members_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.groups().by_id(c.text()?).members().list())
}

fn groups_by_id_members_as_user_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.groups().by_id(c.text()?).members().as_user().list())
}

fn groups_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.groups().list())
}

fn groups_create(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.groups().create(&c.body()?))
}

fn groups_by_id_members_add_ref(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.groups().by_id(c.text()?).members().add_ref(&c.target()?))
}

fn identity_providers_available_provider_types(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.identity_providers().available_provider_types())
}

fn identity_providers_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.identity_providers().list())
}

fn device_app_management_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().get())
}

fn device_app_management_mobile_apps_create(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().mobile_apps().create(&c.body()?))
}

fn device_app_management_mobile_apps_by_id_update(c: &Call<'_>) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .update(&c.body()?),
    )
}

fn device_app_management_mobile_apps_by_id_assign(c: &Call<'_>) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .assign(&c.body()?),
    )
}

fn device_app_management_mobile_apps_by_id_categories_by_id_remove_ref(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .categories()
            .by_id(c.text()?)
            .remove_ref(),
    )
}

fn device_app_management_mobile_apps_by_id_delete(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().mobile_apps().by_id(c.text()?).delete())
}

fn device_app_management_mobile_apps_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().mobile_apps().by_id(c.text()?).get())
}

fn device_app_management_mobile_apps_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.device_app_management().mobile_apps().list())
}

fn device_app_management_mobile_apps_by_id_categories_add_ref(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .categories()
            .add_ref(&c.target()?),
    )
}

fn device_app_management_mobile_apps_by_id_assignments_create(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .assignments()
            .create(&c.body()?),
    )
}

fn device_app_management_mobile_apps_by_id_assignments_by_id_delete(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .assignments()
            .by_id(c.text()?)
            .delete(),
    )
}

fn device_app_management_mobile_apps_by_id_assignments_by_id_get(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .assignments()
            .by_id(c.text()?)
            .get(),
    )
}

fn device_app_management_mobile_apps_by_id_assignments_list(
    c: &Call<'_>,
) -> Result<Made> {
    c.page(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .assignments()
            .list(),
    )
}

fn device_app_management_mobile_app_categories_create(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().mobile_app_categories().create(&c.body()?))
}

fn device_app_management_mobile_app_categories_by_id_delete(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_app_categories()
            .by_id(c.text()?)
            .delete(),
    )
}

fn device_app_management_mobile_app_categories_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.device_app_management().mobile_app_categories().list())
}

fn device_app_management_mobile_app_categories_by_id_update(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_app_categories()
            .by_id(c.text()?)
            .update(&c.body()?),
    )
}

fn app_management_mobile_apps_by_id_content_versions_by_id_files_by_id_commit(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .content_versions()
            .by_id(c.text()?)
            .files()
            .by_id(c.text()?)
            .commit(&c.body()?),
    )
}

fn device_app_management_mobile_apps_by_id_content_versions_by_id_files_by_id_get(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .content_versions()
            .by_id(c.text()?)
            .files()
            .by_id(c.text()?)
            .get(),
    )
}

fn app_management_mobile_apps_by_id_content_versions_by_id_files_by_id_renew_upload(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_app_management()
            .mobile_apps()
            .by_id(c.text()?)
            .content_versions()
            .by_id(c.text()?)
            .files()
            .by_id(c.text()?)
            .renew_upload(),
    )
}

fn device_app_management_managed_app_policies_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().managed_app_policies().by_id(c.text()?).get())
}

fn device_app_management_managed_app_policies_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.device_app_management().managed_app_policies().list())
}

fn management_managed_app_registrations_get_user_ids_with_flagged_app_registration(
    c: &Call<'_>,
) -> Result<Made> {
    c.page(
        c
            .client
            .device_app_management()
            .managed_app_registrations()
            .get_user_ids_with_flagged_app_registration(),
    )
}

fn device_app_management_managed_app_registrations_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.device_app_management().managed_app_registrations().list())
}

fn device_management_device_enrollment_configurations_by_id_assign(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_management()
            .device_enrollment_configurations()
            .by_id(c.text()?)
            .assign(&c.body()?),
    )
}

fn device_management_device_enrollment_configurations_by_id_get(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_management()
            .device_enrollment_configurations()
            .by_id(c.text()?)
            .get(),
    )
}

fn device_management_device_enrollment_configurations_list(
    c: &Call<'_>,
) -> Result<Made> {
    c.page(c.client.device_management().device_enrollment_configurations().list())
}

fn device_management_device_enrollment_configurations_by_id_set_priority(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_management()
            .device_enrollment_configurations()
            .by_id(c.text()?)
            .set_priority(&c.body()?),
    )
}

fn device_management_device_enrollment_configurations_create(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_management()
            .device_enrollment_configurations()
            .create(&c.body()?),
    )
}

fn device_management_device_enrollment_configurations_by_id_delete(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_management()
            .device_enrollment_configurations()
            .by_id(c.text()?)
            .delete(),
    )
}

fn device_management_device_enrollment_configurations_by_id_update(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .device_management()
            .device_enrollment_configurations()
            .by_id(c.text()?)
            .update(&c.body()?),
    )
}

fn device_management_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_management().get())
}

fn device_management_update(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_management().update(&c.body()?))
}

fn device_management_verify_windows_enrollment_auto_discovery_with_domain_name(
    c: &Call<'_>,
) -> Result<Made> {
    c.wrapped(
        c
            .client
            .device_management()
            .verify_windows_enrollment_auto_discovery_with_domain_name(c.text()?),
    )
}

fn organization_by_id_set_mobile_device_management_authority(
    c: &Call<'_>,
) -> Result<Made> {
    c.wrapped(
        c.client.organization().by_id(c.text()?).set_mobile_device_management_authority(),
    )
}

fn device_app_management_vpp_tokens_create(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().vpp_tokens().create(&c.body()?))
}

fn device_app_management_vpp_tokens_by_id_delete(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().vpp_tokens().by_id(c.text()?).delete())
}

fn device_app_management_vpp_tokens_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.device_app_management().vpp_tokens().by_id(c.text()?).get())
}

fn device_app_management_vpp_tokens_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.device_app_management().vpp_tokens().list())
}

fn device_app_management_vpp_tokens_by_id_update(c: &Call<'_>) -> Result<Made> {
    c.one(
        c.client.device_app_management().vpp_tokens().by_id(c.text()?).update(&c.body()?),
    )
}

fn organization_by_id_apple_volume_purchase_program_tokens_create(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .organization()
            .by_id(c.text()?)
            .apple_volume_purchase_program_tokens()
            .create(&c.body()?),
    )
}

fn organization_by_id_apple_volume_purchase_program_tokens_by_id_delete(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .organization()
            .by_id(c.text()?)
            .apple_volume_purchase_program_tokens()
            .by_id(c.text()?)
            .delete(),
    )
}

fn organization_by_id_apple_volume_purchase_program_tokens_by_id_get(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .organization()
            .by_id(c.text()?)
            .apple_volume_purchase_program_tokens()
            .by_id(c.text()?)
            .get(),
    )
}

fn organization_by_id_apple_volume_purchase_program_tokens_list(
    c: &Call<'_>,
) -> Result<Made> {
    c.page(
        c
            .client
            .organization()
            .by_id(c.text()?)
            .apple_volume_purchase_program_tokens()
            .list(),
    )
}

fn organization_by_id_apple_volume_purchase_program_tokens_by_id_sync_apps(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .organization()
            .by_id(c.text()?)
            .apple_volume_purchase_program_tokens()
            .by_id(c.text()?)
            .sync_apps(),
    )
}

fn organization_by_id_apple_volume_purchase_program_tokens_by_id_update(
    c: &Call<'_>,
) -> Result<Made> {
    c.one(
        c
            .client
            .organization()
            .by_id(c.text()?)
            .apple_volume_purchase_program_tokens()
            .by_id(c.text()?)
            .update(&c.body()?),
    )
}

fn users_by_id_extensions_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).extensions().by_id(c.text()?).get())
}

fn users_by_id_extensions_create(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).extensions().create(&c.body()?))
}

fn organization_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.organization().by_id(c.text()?).get())
}

fn organization_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.organization().list())
}

fn organization_by_id_branding_banner_logo_download(c: &Call<'_>) -> Result<Made> {
    c.bytes(c.client.organization().by_id(c.text()?).branding().banner_logo().download())
}

fn organization_by_id_branding_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.organization().by_id(c.text()?).branding().get())
}

fn places_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.places().by_id(c.text()?).get())
}

fn places_as_room_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.places().as_room().list())
}

fn places_as_room_list_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.places().as_room_list().list())
}

fn places_by_id_update(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.places().by_id(c.text()?).update(&c.body()?))
}

fn me_photo_download(c: &Call<'_>) -> Result<Made> {
    c.bytes(c.client.me().photo().download())
}

fn me_photo_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.me().photo().get())
}

fn me_photo_upload(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.me().photo().upload(c.content()?))
}

fn places_by_id_as_room_list_rooms_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.places().by_id(c.text()?).as_room_list().rooms().list())
}

fn financials_companies_by_id_sales_invoices_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(
        c
            .client
            .financials()
            .companies()
            .by_id(c.text()?)
            .sales_invoices()
            .by_id(c.text()?)
            .get(),
    )
}

fn financials_companies_by_id_sales_invoices_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.financials().companies().by_id(c.text()?).sales_invoices().list())
}

fn users_by_id_assign_license(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).assign_license(&c.body()?))
}

fn users_by_id_manager_remove_ref(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).manager().remove_ref())
}

fn users_by_id_delete(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).delete())
}

fn users_delta(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.users().delta())
}

fn me_mailbox_settings_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.me().mailbox_settings().get())
}

fn users_by_id_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).get())
}

fn me_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.me().get())
}

fn users_by_id_manager_get(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).manager().get())
}

fn users_list(c: &Call<'_>) -> Result<Made> {
    c.page(c.client.users().list())
}

fn users_by_id_manager_set_ref(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).manager().set_ref(&c.target()?))
}

fn users_create(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().create(&c.body()?))
}

fn users_by_id_revoke_sign_in_sessions(c: &Call<'_>) -> Result<Made> {
    c.wrapped(c.client.users().by_id(c.text()?).revoke_sign_in_sessions())
}

fn users_by_id_update(c: &Call<'_>) -> Result<Made> {
    c.one(c.client.users().by_id(c.text()?).update(&c.body()?))
}
