//! The example at the top of the README compiles, word for word.

use std::sync::Arc;

use runtime::external::azure_core::credentials::TokenCredential;

use crate::Outcome;

#[allow(dead_code, reason = "compiled, not run: it calls the real service")]
#[allow(clippy::print_stdout, reason = "an example prints")]
#[rustfmt::skip] // the lines are those of the README
async fn example(credential: Arc<dyn TokenCredential>, tenant_id: &str, token_id: &str) -> runtime::Result<()> {
    use futures::TryStreamExt;
    use generated::Client;
    use generated::models::{VppTokenState, apple_volume_purchase_program_token as token};

    let client = Client::new(credential)?; // any azure_core TokenCredential, such as azure_identity's
    let tokens = client.organization().by_id(tenant_id).apple_volume_purchase_program_tokens();
    let mut valid = tokens.list().filter(token::STATE.eq(VppTokenState::Valid)).top(5).items();
    while let Some(token) = valid.try_next().await? {
        println!("{:?} expires {:?}", token.apple_id, token.expiration_date_time);
    }
    tokens.by_id(token_id).sync_apps().send().await?;
    Ok(())
}

#[test]
fn the_readme_shows_what_is_compiled_here() -> Outcome {
    let block = include_str!("../../README.md").split("```").nth(1).unwrap_or_default();
    let shown = block
        .strip_prefix("rust\n")
        .ok_or("the first block of the README is no Rust")?;
    let indented: String = shown
        .split_inclusive('\n')
        .map(|line| {
            if line == "\n" {
                line.to_owned()
            } else {
                format!("    {line}")
            }
        })
        .collect();
    assert!(
        include_str!("readme.rs").contains(&indented),
        "not in this file:\n{indented}"
    );
    Ok(())
}
