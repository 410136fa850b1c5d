//! Media streams.

use futures::TryStreamExt;
use runtime::Body;
use wiremock::ResponseTemplate;

use crate::Outcome;
use crate::service::{Service, empty};

const PHOTO: &str = "/beta/users/ann/photo/$value";
/// Neither text nor JSON.
const JPEG: &[u8] = &[0xFF, 0xD8, 0xFF, 0x00, 0x0A];

#[tokio::test]
async fn a_photo_is_read_at_once_or_as_it_arrives() -> Outcome {
    let service = Service::start().await;
    let reply = || ResponseTemplate::new(200).set_body_raw(JPEG, "image/jpeg");
    service.answer("GET", PHOTO, reply()).await;
    service.answer("GET", PHOTO, reply()).await;
    let photo = service.client()?.users().by_id("ann").photo();
    assert_eq!(&photo.download().send().await?[..], JPEG);

    let stream = photo.download().stream().await?;
    assert_eq!(stream.content_type(), Some("image/jpeg"));
    let chunks: Vec<_> = stream.try_collect().await?;
    assert_eq!(chunks.concat(), JPEG);
    Ok(())
}

#[tokio::test]
async fn a_photo_is_written_with_its_media_type() -> Outcome {
    let service = Service::start().await;
    service.answer("PUT", PHOTO, empty(200)).await;
    let photo = service.client()?.users().by_id("ann").photo();
    photo.upload(Body::bytes("image/jpeg", JPEG)).send().await?;
    let request = &service.requests().await[0];
    assert_eq!(request.body, JPEG);
    assert_eq!(request.headers["content-type"], "image/jpeg");
    Ok(())
}
