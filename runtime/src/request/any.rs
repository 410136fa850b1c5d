//! Requests of methods and paths that no builder covers.

use azure_core::http::Url;

use super::{Call, CallList, Download, Method, Request};
use crate::{Client, Error, ErrorKind, Operation, Result};

static ANY: Operation = Operation::new("Request", "(any path)");

impl Client {
    /// A request of any method to any path, for what no page documents. It has the token, the repetitions and the headers of this client,
    /// and can be in a [`Batch`](crate::Batch).
    ///
    /// The path is below the version, e.g. `/me/messages?$top=5`, or a whole URL of the service, e.g. one of another version or one that a
    /// response gave. It is sent as it is written: keys in it are the caller's to encode (`Path::key` does it). What cannot be such a path
    /// fails the call before anything is sent.
    ///
    /// [`typed`](Request::typed) and [`list`](Request::list) say what the response is read as; [`Request::send`] gives it as it is.
    ///
    /// ```
    /// use futures::TryStreamExt;
    /// use runtime::Method;
    /// use serde_json::{Value, json};
    /// # use runtime::testing::Fake;
    ///
    /// # futures::executor::block_on(async {
    /// # let fake = Fake::new().reply(200, r#"{"value": [{"id": "1"}]}"#).reply(202, "");
    /// # let client = fake.client()?;
    /// let messages = client.request(Method::Get, "/me/messages").list::<Value>().top(5);
    /// let messages: Vec<Value> = messages.items_up_to(5).try_collect().await?;
    /// let answer = json!({"comment": "Thank you!"});
    /// let reply = client.request(Method::Post, "/me/messages/1/reply").json(&answer);
    /// reply.typed::<()>().send().await?;
    /// # assert_eq!(messages[0]["id"], "1");
    /// # assert_eq!(fake.requests()[1].url().path(), "/v1.0/me/messages/1/reply");
    /// # Ok::<_, runtime::Error>(()) }).unwrap();
    /// ```
    pub fn request(&self, method: Method, path: &str) -> Request {
        match self.any_url(path) {
            Ok(url) => Request::to_link(self, method, url, &ANY),
            Err(error) => self.path().request(method, &ANY).invalidate(error),
        }
    }

    fn any_url(&self, path: &str) -> Result<Url> {
        let invalid = |why: &str| Error::new(ErrorKind::InvalidRequest, format!("the path {why}"));
        if path.contains("://") && !path.starts_with('/') {
            let url = Url::parse(path).map_err(|_| invalid("is no URL"))?;
            return self.same_origin_link(&url, path);
        }
        let below = path.strip_prefix('/').unwrap_or(path);
        let segments = below.split(['?', '#']).next().unwrap_or_default();
        if segments.split(['/', '\\']).any(is_dots) {
            return Err(invalid("has `.` or `..` as a segment"));
        }
        if below.contains('#') {
            return Err(invalid("has a fragment: `#` in a key is written `%23`"));
        }
        Url::parse(&format!("{}/{below}", self.endpoint())).map_err(|_| invalid("is no path of a URL"))
    }
}

/// Written in any way that a URL is normalised by.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

impl Request {
    /// The call with its response read as `T`: a model, any type of serde, `serde_json::Value`, or `()` for none.
    pub fn typed<T>(self) -> Call<T> {
        Call::new(self)
    }

    /// The call with its response read as a collection of `T`: one page, all pages, or all items.
    pub fn list<T>(self) -> CallList<T> {
        CallList::new(self)
    }

    /// The call with its response read as bytes, whole or as a stream.
    pub fn download(self) -> Download {
        Download::new(self)
    }
}
