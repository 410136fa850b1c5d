//! One call: what the generated functions are given, and what they make of it.

use std::cell::Cell;
use std::error::Error;

use runtime::external::bytes::Bytes;
use runtime::external::serde::{Serialize, de::DeserializeOwned};
use runtime::external::serde_json::{self, Value, json};
use runtime::request::TypedRequest;
use runtime::{Argument, Body, Page, Path, Request, Response};

use crate::calls::Client;
use crate::case::Content;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A client, and what to hand to its methods, in their order.
pub(crate) struct Call<'a> {
    pub(crate) client: &'a Client,
    pub(crate) inputs: &'a [String],
    pub(crate) body: Option<&'a Content>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) next: Cell<usize>,
}

/// A request that is ready to be sent, and what reads its answer.
pub(crate) struct Made {
    pub(crate) request: Request,
    /// Reads the answer as the builder does and gives it as JSON.
    pub(crate) read: fn(Response, &Request) -> runtime::Result<Value>,
    /// The result stands in an object of its own, of which the builder gives what concerns the caller.
    pub(crate) enveloped: bool,
}

#[allow(dead_code, reason = "not every crate has calls of every kind")]
impl Call<'_> {
    /// A key, a path, a text.
    pub(crate) fn text(&self) -> Result<&str> {
        let at = self.next.replace(self.next.get() + 1);
        Ok(self.inputs.get(at).ok_or("an argument is missing")?)
    }

    /// A literal as the page has it.
    pub(crate) fn literal(&self) -> Result<Argument> {
        self.text().map(Argument::bare)
    }

    /// A primitive value.
    pub(crate) fn value<T: DeserializeOwned>(&self) -> Result<T> {
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
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T> {
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
    pub(crate) fn optional<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.body.map(|_| self.body()).transpose()
    }

    /// The body as it is.
    pub(crate) fn content(&self) -> Result<Body> {
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
    pub(crate) fn target(&self) -> Result<Target> {
        let Some(Content::Json(body)) = self.body else {
            return Err("the body is no reference".into());
        };
        let address = body["@odata.id"].as_str().ok_or("the body is no reference")?;
        let path = address.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
        let segments = path.map_or(address, |(_, path)| path).split('/').skip(1);
        Ok(Target(
            segments.fold(self.client.path(), |path, segment| path.segment(segment)),
        ))
    }

    pub(crate) fn one<T: Serialize, B: TypedRequest<Output = T>>(&self, builder: B) -> Result<Made> {
        let request = builder.into_request();
        let read = |response, request: &Request| B::read(response, request).map(|value| json!(value));
        Ok(Made {
            request,
            read,
            enveloped: false,
        })
    }

    pub(crate) fn wrapped<T: Serialize, B: TypedRequest<Output = T>>(&self, builder: B) -> Result<Made> {
        let request = builder.into_request();
        let read = |response, request: &Request| B::read(response, request).map(|value| json!({ "value": value }));
        Ok(Made {
            request,
            read,
            enveloped: true,
        })
    }

    pub(crate) fn bytes<B: TypedRequest<Output = Bytes>>(&self, builder: B) -> Result<Made> {
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

    pub(crate) fn page<T: Serialize, B: TypedRequest<Output = Page<T>>>(&self, builder: B) -> Result<Made> {
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

/// The address of an object that a link leads to.
pub(crate) struct Target(Path);

impl AsRef<Path> for Target {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}
