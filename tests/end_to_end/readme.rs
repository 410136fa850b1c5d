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
    let shown = blocks(include_str!("../../README.md"));
    let first = shown.first().ok_or("the README has no Rust")?;
    assert!(is_in(first, include_str!("readme.rs")), "not in this file:\n{first}");
    Ok(())
}

/// The blocks of Rust that a document shows.
pub(crate) fn blocks(document: &str) -> Vec<&str> {
    let blocks = document.split("```").skip(1).step_by(2);
    blocks.filter_map(|block| block.strip_prefix("rust\n")).collect()
}

/// Whether a function of `source` has the lines of a block, word for word.
pub(crate) fn is_in(block: &str, source: &str) -> bool {
    let indented = |line: &str| {
        if line == "\n" {
            line.to_owned()
        } else {
            format!("    {line}")
        }
    };
    source.contains(&block.split_inclusive('\n').map(indented).collect::<String>())
}
