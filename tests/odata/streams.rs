use runtime::{
    ErrorKind, Method, Path, Result,
    external::futures::TryStreamExt,
    request::{Body, Delete, Download, Upload},
};

use crate::support::{ANY, TestResult, client, failure, get, user};

/// More than fits in one chunk, and every byte.
fn picture() -> Vec<u8> {
    (0..=u8::MAX).cycle().take(700_001).collect()
}

async fn with_picture(id: &str) -> Result<Path> {
    let picture_of = user(&client()?, id, "Ann", None).await?.segment("picture");
    let upload = Upload::<()>::new(picture_of.request(Method::Put, &ANY));
    upload.body(Body::bytes("image/png", picture())).send().await?;
    Ok(picture_of)
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn bytes_come_back_as_they_were_written() -> TestResult {
    let path = with_picture("stream-whole").await?;
    let bytes = Download::new(get(&path.segment("$value"))).send().await?;
    assert!(bytes == picture());
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn bytes_arrive_as_a_stream_with_their_media_type() -> TestResult {
    let path = with_picture("stream-chunks").await?;
    let stream = Download::new(get(&path.segment("$value"))).stream().await?;
    assert_eq!((stream.status(), stream.content_type()), (200, Some("image/png")));
    let chunks: Vec<_> = stream.try_collect().await?;
    assert!(chunks.len() > 1);
    assert!(chunks.concat() == picture());
    Ok(())
}

/// CAP does not know ranges: it answers with the whole, and the caller can tell.
#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_server_without_ranges_gives_the_whole_with_status_200() -> TestResult {
    let path = with_picture("stream-range").await?;
    let stream = Download::new(get(&path.segment("$value")))
        .range(10, Some(20))
        .stream()
        .await?;
    let status = stream.status();
    let chunks: Vec<_> = stream.try_collect().await?;
    assert_eq!((status, chunks.concat().len()), (200, picture().len()));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_stream_is_removed() -> TestResult {
    let path = with_picture("stream-removed").await?;
    Delete::new(path.request(Method::Delete, &ANY)).send().await?;
    assert!(Download::new(get(&path.segment("$value"))).send().await?.is_empty());
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_stream_of_what_does_not_exist_is_not_found() -> TestResult {
    let nobody = client()?.path().segment("users").key("nobody");
    let download = Download::new(get(&nobody.segment("picture").segment("$value")));
    let error = failure(download.stream().await)?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}
