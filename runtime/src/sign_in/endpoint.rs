//! The sign-in service: its URLs, its HTTP, its errors.

use std::{fmt::Display, sync::Arc};

use azure_core::http::{Body, HttpClient, Method, Request, Url};
use futures::future::BoxFuture;
use oauth2::{
    AsyncHttpClient, AuthUrl, ClientId, DeviceAuthorizationUrl, EndpointNotSet, EndpointSet, ErrorResponseType,
    HttpRequest, HttpResponse, RequestTokenError, StandardErrorResponse, TokenUrl, basic::BasicClient, http,
};

use super::{SignIn, failed, invalid};
use crate::{Error, Result, client::from_core, policy::read_error};

/// The sign-in service with its three URLs.
pub(super) type Endpoint = BasicClient<EndpointSet, EndpointSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

impl SignIn {
    pub(super) fn endpoint(&self) -> Result<Endpoint> {
        let url = |last: &str| {
            let mut url = self.authority.clone();
            let mut path = url
                .path_segments_mut()
                .map_err(|()| invalid("the sign-in service has no URL with a path"))?;
            path.pop_if_empty().extend([&self.tenant, "oauth2", "v2.0", last]);
            drop(path);
            Ok::<Url, Error>(url)
        };
        Ok(BasicClient::new(ClientId::new(self.client_id.clone()))
            .set_auth_uri(AuthUrl::from_url(url("authorize")?))
            .set_device_authorization_url(DeviceAuthorizationUrl::from_url(url("devicecode")?))
            .set_token_uri(TokenUrl::from_url(url("token")?)))
    }

    pub(super) fn http(&self) -> Http {
        Http(Arc::clone(&self.http))
    }
}

/// The HTTP client under the crate `oauth2`. Nothing of what it sends or reads is logged: all of it is secret.
pub(super) struct Http(Arc<dyn HttpClient>);

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = Error;
    type Future = BoxFuture<'c, Result<HttpResponse>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(send(&*self.0, request))
    }
}

async fn send(http: &dyn HttpClient, request: HttpRequest) -> Result<HttpResponse> {
    let (head, body) = request.into_parts();
    let url = Url::parse(&head.uri.to_string()).map_err(|_| invalid("the sign-in service has no valid URL"))?;
    let mut sent = Request::new(url, Method::Post);
    for (name, value) in &head.headers {
        let value = value
            .to_str()
            .map_err(|_| invalid("a header of the sign-in is no text"))?;
        sent.insert_header(name.as_str().to_owned(), value.to_owned());
    }
    sent.set_body(Body::Bytes(body.into()));
    let (status, _, body) = http.execute_request(&sent).await.map_err(from_core)?.deconstruct();
    // the responses of a sign-in service are no longer than those of a failed call
    let body = read_error(body).await.map_err(from_core)?;
    let mut response = http::Response::new(body.to_vec());
    let status = http::StatusCode::from_u16(u16::from(status));
    *response.status_mut() = status.map_err(|_| failed("the sign-in service responded with an odd status"))?;
    Ok(response)
}

/// The error of a sign-in that failed. Bodies that could not be read may hold a token: they are not quoted.
pub(super) fn sign_in_error<T>(error: RequestTokenError<Error, StandardErrorResponse<T>>) -> Error
where
    T: ErrorResponseType + AsRef<str> + Display + 'static,
{
    match error {
        RequestTokenError::ServerResponse(response) => refused(response.error().as_ref(), response.error_description()),
        RequestTokenError::Request(error) => failed("the sign-in service could not be reached").with_source(&error),
        RequestTokenError::Parse(..) => failed("the response of the sign-in service could not be read"),
        RequestTokenError::Other(why) => failed(why),
    }
}

/// The sign-in service said no.
pub(super) fn refused(code: &str, description: Option<&String>) -> Error {
    let what = match code {
        "access_denied" | "authorization_declined" => "the user did not agree to sign in",
        "expired_token" | "code_expired" => "the code expired before the user signed in",
        "invalid_grant" | "interaction_required" => "the user has to sign in again",
        _ => "the sign-in service refused",
    };
    let description = description
        .map(|description| format!(": {description}"))
        .unwrap_or_default();
    failed(format!("{what} ({code}){description}"))
}
