//! One call: what a generated function is given, and what it makes of it.

use std::cell::Cell;
use std::error::Error;
use std::ops::Deref;

use crate::request::TypedRequest;
use crate::{Argument, Body, Page, Path, Request, Response};
use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{self, Value, json};

use super::case::Content;

/// Of a call that cannot be made: why not.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A client of a generated crate, and the arguments of its methods, in their order.
#[derive(Debug)]
pub struct Call<'a, C> {
    /// The client.
    pub client: &'a C,
    inputs: &'a [String],
    body: Option<&'a Content>,
    content_type: Option<&'a str>,
    next: Cell<usize>,
}

/// A request that is ready to be sent, and what reads its response.
#[derive(Debug)]
pub struct Made {
    pub(crate) request: Request,
    /// Reads the response as the builder does, and gives the result as JSON.
    pub(crate) read: fn(Response, &Request) -> crate::Result<Value>,
    /// The result is in an object of its own, of which the builder gives what concerns the caller.
    pub(crate) enveloped: bool,
}

impl<'a, C: Deref<Target = crate::Client>> Call<'a, C> {
    pub(crate) fn new(
        client: &'a C,
        inputs: &'a [String],
        body: Option<&'a Content>,
        content_type: Option<&'a str>,
    ) -> Self {
        Self {
            client,
            inputs,
            body,
            content_type,
            next: Cell::new(0),
        }
    }

    /// The next argument: a key, a path, a text.
    ///
    /// # Errors
    /// The page gives fewer arguments.
    pub fn text(&self) -> Result<&str> {
        let at = self.next.replace(self.next.get() + 1);
        Ok(self.inputs.get(at).ok_or("an argument is missing")?)
    }

    /// The next argument, a literal as the page has it.
    ///
    /// # Errors
    /// The page gives fewer arguments.
    pub fn literal(&self) -> Result<Argument> {
        self.text().map(Argument::bare)
    }

    /// The next argument, a primitive value.
    ///
    /// # Errors
    /// The page gives fewer arguments, or one of another type.
    pub fn value<T: DeserializeOwned>(&self) -> Result<T> {
        let text = self.text()?;
        let value = serde_json::from_str(text)
            .ok()
            .and_then(|value: Value| T::deserialize(value).ok());
        match value {
            Some(value) => Ok(value),
            None => Ok(T::deserialize(Value::from(text))?),
        }
    }

    /// The body as what the method takes; an empty one where the page leaves it out.
    ///
    /// # Errors
    /// The page's body is of another type, or no JSON.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T> {
        match self.body {
            Some(Content::Json(value)) => Ok(T::deserialize(value)?),
            None => {
                let nothing = [json!({}), json!(""), json!([])];
                let read = nothing.into_iter().find_map(|nothing| T::deserialize(nothing).ok());
                Ok(read.ok_or("the body is left out")?)
            }
            Some(Content::Text(_)) => Err("the body is no JSON".into()),
            Some(Content::Broken) => Err("the body is broken JSON".into()),
        }
    }

    /// The body as what the method takes, where the page has one.
    ///
    /// # Errors
    /// As [`body`](Self::body).
    pub fn optional<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.body.map(|_| self.body()).transpose()
    }

    /// The body as bytes of its media type.
    ///
    /// # Errors
    /// The page's body is broken JSON.
    pub fn content(&self) -> Result<Body> {
        let bytes = match self.body {
            Some(Content::Json(value)) => value.to_string(),
            Some(Content::Text(text)) => text.clone(),
            None => String::new(),
            Some(Content::Broken) => return Err("the body is broken JSON".into()),
        };
        Ok(Body::bytes(
            self.content_type.unwrap_or("application/octet-stream"),
            bytes,
        ))
    }

    /// The object that the body refers to.
    ///
    /// # Errors
    /// The body has no `@odata.id`.
    pub fn target(&self) -> Result<impl AsRef<Path> + use<C>> {
        let Some(Content::Json(body)) = self.body else {
            return Err("the body is no reference".into());
        };
        let url = body["@odata.id"].as_str().ok_or("the body is no reference")?;
        let path = url.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
        let segments = path.map_or(url, |(_, path)| path).split('/').skip(1);
        Ok(Target(
            segments.fold(self.client.path(), |path, segment| path.segment(segment)),
        ))
    }

    /// A builder whose result is the body.
    ///
    /// # Errors
    /// None; of this type so that calls can be written as one expression.
    pub fn one<T: Serialize, B: TypedRequest<Output = T>>(&self, builder: B) -> Result<Made> {
        let request = builder.into_request();
        let read = |response, request: &Request| B::read(response, request).map(|value| json!(value));
        Ok(Made {
            request,
            read,
            enveloped: false,
        })
    }

    /// A builder whose result is `value` of the body.
    ///
    /// # Errors
    /// As [`one`](Self::one).
    pub fn wrapped<T: Serialize, B: TypedRequest<Output = T>>(&self, builder: B) -> Result<Made> {
        let request = builder.into_request();
        let read = |response, request: &Request| B::read(response, request).map(|value| json!({ "value": value }));
        Ok(Made {
            request,
            read,
            enveloped: true,
        })
    }

    /// A builder whose result is bytes; compared where they are JSON.
    ///
    /// # Errors
    /// As [`one`](Self::one).
    pub fn bytes<B: TypedRequest<Output = Bytes>>(&self, builder: B) -> Result<Made> {
        let request = builder.into_request();
        let read = |response, request: &Request| {
            let bytes = B::read(response, request)?;
            Ok(serde_json::from_slice(&bytes).unwrap_or_default())
        };
        Ok(Made {
            request,
            read,
            enveloped: false,
        })
    }

    /// A builder whose result is a page of a collection.
    ///
    /// # Errors
    /// As [`one`](Self::one).
    pub fn page<T: Serialize, B: TypedRequest<Output = Page<T>>>(&self, builder: B) -> Result<Made> {
        let request = builder.into_request();
        let read = |response, request: &Request| B::read(response, request).map(|page| envelope(&page));
        Ok(Made {
            request,
            read,
            enveloped: true,
        })
    }
}

fn envelope<T: Serialize>(page: &Page<T>) -> Value {
    let mut value = json!({ "value": page.items });
    let parts = [
        ("@odata.count", page.count().map(Value::from)),
        ("@odata.nextLink", page.next_link().map(Value::from)),
        ("@odata.deltaLink", page.delta_link().map(Value::from)),
    ];
    for (name, part) in parts {
        if let Some(part) = part {
            value[name] = part;
        }
    }
    value
}

/// The path of an object that a link leads to.
struct Target(Path);

impl AsRef<Path> for Target {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}
