//! URLs of the service's own: upload sessions, monitors, and what the pages have on other hosts (docs/protocol.md, Uploads).

use serde_json::{Map, Value, json};

use super::links::LOCAL;
use super::pending::{Upload, progress};
use super::place::Place;
use super::reply::{Body, Reply};
use super::request::Request;
use super::state::State;
use super::store::{Content, merge};
use crate::schema::{Target, TypeRef};

impl State {
    /// Responds to a request whose path begins with [`LOCAL`]; `None` for another.
    pub(super) fn local(&mut self, request: &Request) -> Option<Reply> {
        let path = request.target.strip_prefix(LOCAL)?;
        let (kind, rest) = path.split_once('/').unwrap_or((path, ""));
        Some(match kind {
            "upload" => self.upload(rest, request),
            "monitor" => self.monitor(rest),
            _ => self.other(path, request),
        })
    }

    fn upload(&mut self, number: &str, request: &Request) -> Reply {
        let Some(upload) = self.pending.uploads.get_mut(number) else {
            return self.error(404, "itemNotFound", "The upload session is not known or has ended.");
        };
        match request.method.as_str() {
            "GET" => Reply::json(200, progress(upload.bytes.len()).into()),
            "DELETE" => {
                self.pending.uploads.remove(number);
                Reply::empty(204)
            }
            _ => match slice(request.content_range.as_deref(), request.body.len()) {
                Some((start, _)) if start != upload.bytes.len() => self.error(
                    416,
                    "invalidRange",
                    "The slice does not begin where the last one ended.",
                ),
                Some((_, total)) => {
                    upload.bytes.extend_from_slice(&request.body);
                    if upload.bytes.len() < total {
                        return Reply::json(202, progress(upload.bytes.len()).into());
                    }
                    self.complete(number)
                }
                None => self.error(400, "invalidRequest", "The Content-Range header does not fit the body."),
            },
        }
    }

    /// Keeps the bytes, and gives the object that they belong to.
    fn complete(&mut self, number: &str) -> Reply {
        let Some(upload) = self.pending.uploads.remove(number) else {
            return Reply::empty(404);
        };
        let Upload {
            place,
            mut properties,
            bytes,
        } = upload;
        let target = place.target(&self.api);
        properties.insert("size".to_owned(), bytes.len().into());
        if let (false, Some(name)) = (place.is_collection(&self.api), place.last_value()) {
            let name = name.rsplit('/').next().unwrap_or(name);
            properties.entry("name").or_insert_with(|| name.into());
        }
        properties.retain(|name, _| self.declares(target, name));
        let (path, object) = self.uploaded(&place, properties);
        for end in ["/content", "/$value"] {
            let content = Content {
                media_type: "application/octet-stream".to_owned(),
                bytes: bytes.clone(),
            };
            self.store.keep(format!("{path}{end}"), content);
        }
        Reply::json(201, object)
    }

    /// The object of a file: a new item of the collection, or what is at the path; and its path.
    fn uploaded(&mut self, place: &Place, properties: Map<String, Value>) -> (String, Value) {
        let path = place.path(&self.api);
        if place.is_collection(&self.api) {
            let key_name = place.key_name(&self.api).to_owned();
            let created = self.store.create(&path, &key_name, properties).unwrap_or_default();
            let key = created.get(&key_name).and_then(Value::as_str).unwrap_or_default();
            return (format!("{path}/{key}"), created);
        }
        let id = self.store.new_id();
        let key_name = place.key_name(&self.api);
        let object = self.store.single(&path, || json!({ key_name: id }));
        merge(object, properties);
        (path, object.clone())
    }

    fn declares(&self, target: Option<Target>, name: &str) -> bool {
        match target.map(|target| target.ty) {
            Some(TypeRef::Structured(ty)) => self.api.property(ty, name).is_some(),
            _ => true,
        }
    }

    /// A long-running operation is done when its state is asked for the second time.
    fn monitor(&mut self, number: &str) -> Reply {
        let Some(asked) = self.pending.monitors.get_mut(number) else {
            return self.error(404, "itemNotFound", "The monitor is not known.");
        };
        let before = std::mem::replace(asked, true);
        let (status, state, percentage) = if before {
            (200, "completed", 100.0)
        } else {
            (202, "inProgress", 50.0)
        };
        Reply::json(status, json!({ "status": state, "percentageComplete": percentage }))
    }

    /// What the pages have on another host: takes bytes, and gives them back.
    fn other(&mut self, path: &str, request: &Request) -> Reply {
        let path = format!("{LOCAL}{path}");
        match request.method.as_str() {
            "GET" => {
                let content = self.store.content(&path).cloned();
                Reply::content(200, content.unwrap_or_else(|| placeholder(&path, None)))
            }
            "DELETE" => Reply::empty(204),
            _ => {
                self.store.keep(path, request.content());
                Reply::empty(201)
            }
        }
    }
}

/// Bytes that are in the place of those that no page can show: an image where one is documented, else a text.
pub(super) fn placeholder(path: &str, media_type: Option<&str>) -> Content {
    let image = media_type.is_some_and(|media_type| media_type.starts_with("image/"));
    let (media_type, bytes) = if image {
        ("image/gif", GIF.to_vec())
    } else {
        ("application/octet-stream", format!("content of {path}\n").into_bytes())
    };
    Content {
        media_type: media_type.to_owned(),
        bytes,
    }
}

/// A picture of one pixel.
const GIF: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// Start and total of a slice, when its length is that of the body; without the header the body is the whole file.
fn slice(range: Option<&str>, length: usize) -> Option<(usize, usize)> {
    let Some(range) = range else {
        return Some((0, length));
    };
    let (bounds, total) = range.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (start, end) = bounds.split_once('-')?;
    let (start, end): (usize, usize) = (start.parse().ok()?, end.parse().ok()?);
    let total = total.parse().ok()?;
    (start.checked_add(length)? == end.checked_add(1)? && end < total).then_some((start, total))
}

impl Reply {
    /// A status with bytes.
    pub(super) fn content(status: u16, content: Content) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Some(Body::Bytes(content.media_type, content.bytes)),
        }
    }
}
