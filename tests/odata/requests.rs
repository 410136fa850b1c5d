//! The paths of the token family, by the generated crate.

use generated::requests::organization::AppleVolumePurchaseProgramTokens;
use runtime::{Client, Result, external::futures::TryStreamExt, request::List};

use crate::model::Token;

pub(crate) type Tokens = AppleVolumePurchaseProgramTokens;

pub(crate) fn tokens(client: &Client, organization: &str) -> Tokens {
    let client = generated::Client::from(client.clone());
    client
        .organization()
        .by_id(organization)
        .apple_volume_purchase_program_tokens()
}

/// The ids of all items, in their order.
pub(crate) async fn ids(list: List<Token>) -> Result<Vec<String>> {
    let id = |token: Token| token.id.unwrap_or_default();
    list.items().map_ok(id).try_collect().await
}
