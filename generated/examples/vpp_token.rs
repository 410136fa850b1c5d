//! An Apple VPP token from upload to removal, against the real service.
//!
//! Sign in first (`az login`, with an account that may manage Intune), then
//!
//! ```sh
//! cargo run -p generated --example vpp_token -- FILE_FROM_APPLE
//! ```

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::sync::Arc;
use std::{env, fs};

use azure_identity::{DeveloperToolsCredential, WorkloadIdentityCredential};
use futures::TryStreamExt;
use generated::Client;
use generated::models::{
    AppleVolumePurchaseProgramToken, AppleVolumePurchaseProgramTokenAccountType as AccountType, VppTokenState,
    apple_volume_purchase_program_token as token,
};
use generated::runtime::ErrorKind;
use generated::runtime::external::azure_core::credentials::TokenCredential;
use generated::runtime::model::ModelExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).ok_or("which file did Apple give you?")?;
    let client = Client::new(credential()?)?;

    // Every method of the client is a segment of the documented path; nothing is sent before `send`, `items` or `pages`.
    let mut organizations = client.organization().list().items();
    let organization = organizations.try_next().await?.ok_or("no organization")?;
    let id = organization.id.ok_or("an organization without id")?;
    let tokens = client.organization().by_id(id).apple_volume_purchase_program_tokens();

    // A stream reads the next page when it is needed; the service filters, and sends only what is selected.
    let list = tokens.list().filter(token::STATE.eq(VppTokenState::Valid));
    let mut valid = list.select((token::APPLE_ID, token::EXPIRATION_DATE_TIME)).items();
    while let Some(token) = valid.try_next().await? {
        println!("{:?} expires {:?}", token.apple_id, token.expiration_date_time);
    }

    // What stays `None` is not sent.
    let upload = AppleVolumePurchaseProgramToken {
        organization_name: Some("Contoso".to_owned()),
        volume_purchase_program_token_account_type: Some(AccountType::Business),
        token: Some(fs::read_to_string(file)?.trim().to_owned()),
        ..Default::default()
    };
    let created = tokens.create(&upload).send().await?;
    let item = tokens.by_id(created.id.ok_or("a token without id")?);

    // An update changes what it names: here one value is set and one is cleared.
    let mut change = AppleVolumePurchaseProgramToken {
        organization_name: Some("Contoso Ltd".to_owned()),
        ..Default::default()
    };
    change.set_null(token::APPLE_ID);
    item.update(&change).send().await?;

    let synchronizing = item.sync_apps().send().await?;
    println!("synchronization: {:?}", synchronizing.last_sync_status);

    item.delete().send().await?;
    match item.get().send().await {
        Ok(_) => println!("still there"),
        Err(error) if error.kind() == ErrorKind::NotFound => println!("removed"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// The identity of the workload, when its environment names one (`AZURE_TENANT_ID`, `AZURE_CLIENT_ID` and
/// `AZURE_FEDERATED_TOKEN_FILE`); else whoever signed in with `az login` or `azd auth login`.
fn credential() -> Result<Arc<dyn TokenCredential>, Box<dyn Error>> {
    match WorkloadIdentityCredential::new(None) {
        Ok(credential) => Ok(credential),
        Err(_) => Ok(DeveloperToolsCredential::new(None)?),
    }
}
