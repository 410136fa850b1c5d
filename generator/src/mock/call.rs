//! One call of a documented operation.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::reply::{Content, Reply};
use super::seeds::key_name;
use super::service::{Request, Service};
use super::store::merge;
use crate::dialect::url::{UrlTemplate, UrlValue};
use crate::schema::matching::Match;
use crate::schema::{OperationId, OperationKind, PathId, ResponseBody, Segment};

/// A request and the operation that it calls.
pub(super) struct Call<'a> {
    /// The operation.
    pub(super) id: OperationId,
    /// Its path and arguments.
    pub(super) found: &'a Match,
    /// The address.
    pub(super) url: &'a UrlTemplate,
    /// The request.
    pub(super) request: &'a Request,
}

/// Where a call goes to in the store.
enum Spot {
    /// A collection.
    Collection(String),
    /// An object of a collection: path of the collection, key.
    Item(String, String),
    /// A path without a key.
    Single(String),
}

impl Call<'_> {
    /// Answers, and changes the store as the operation does.
    pub(super) fn answer(&self, service: &mut Service, body: Map<String, Value>) -> Reply {
        if let Some(option) = ["$top", "$skip"].into_iter().find(|option| self.is_no_number(option)) {
            let message = format!("Invalid value for {option}: a non-negative integer is expected.");
            return service.error(400, "BadRequest", &message);
        }
        let spot = self.spot(service);
        match service.api.operations[self.id].kind {
            OperationKind::List => self.list(service, &spot),
            OperationKind::Count => self.count(service),
            OperationKind::Get => self.get(service, &spot),
            OperationKind::Create => self.create(service, &spot, body),
            OperationKind::Update => self.update(service, &spot, body),
            OperationKind::Replace => self.replace(service, &spot, body),
            OperationKind::Delete => self.delete(service, &spot),
            _ => self.documented(service),
        }
    }

    /// The place of the path's end in the store, filled with what the examples show.
    fn spot(&self, service: &mut Service) -> Spot {
        let node = &service.api.paths[self.found.path];
        let collection = match (&node.segment, node.parent) {
            (Segment::Key(_), Some(parent)) => Some(parent),
            _ if node.target.is_some_and(|target| target.collection) => Some(self.found.path),
            _ => None,
        };
        let Some(collection) = collection else {
            return Spot::Single(self.path(service, self.found.path));
        };
        let path = self.path(service, collection);
        let seeds = service
            .seeds
            .items
            .get(&collection)
            .map(Vec::as_slice)
            .unwrap_or_default();
        service.store.fill(&path, seeds);
        if collection == self.found.path {
            Spot::Collection(path)
        } else {
            Spot::Item(path, self.argument(self.found.path).unwrap_or_default())
        }
    }

    /// The path to a node with the values of this call.
    fn path(&self, service: &Service, id: PathId) -> String {
        let mut text = String::new();
        for node in service.api.ancestry(id) {
            match self.argument(node) {
                Some(value) => text.push_str(&format!("/{value}")),
                None => text.push_str(&format!("/{:?}", service.api.paths[node].segment)),
            }
        }
        text
    }

    fn argument(&self, node: PathId) -> Option<String> {
        let (_, argument) = self.found.arguments.iter().find(|(id, _)| *id == node)?;
        let (UrlValue::Bare(text) | UrlValue::Quoted(text) | UrlValue::Placeholder { name: text, .. }) =
            &argument.value;
        Some(percent_decode_str(text).decode_utf8_lossy().into_owned())
    }

    fn query(&self, name: &str) -> Option<String> {
        let decode = |text: &str| {
            percent_decode_str(&text.replace('+', " "))
                .decode_utf8_lossy()
                .into_owned()
        };
        let found = self
            .url
            .query
            .iter()
            .find(|(own, _)| decode(own).eq_ignore_ascii_case(name));
        found.map(|(_, value)| decode(value))
    }

    fn is_no_number(&self, name: &str) -> bool {
        self.query(name).is_some() && self.number(name).is_none()
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.query(name)?.parse().ok()
    }

    /// A page: `$top` items, or as many as the options say, and a link to the next (docs/protocol.md, Paging).
    fn list(&self, service: &Service, spot: &Spot) -> Reply {
        let Spot::Collection(path) = spot else {
            return self.documented(service);
        };
        let items = service.store.list(path);
        let start = self.number("$skiptoken").or_else(|| self.number("$skip")).unwrap_or(0);
        let size = self.number("$top").unwrap_or(service.options.page_size).max(1);
        let end = start.saturating_add(size).min(items.len());
        let page: Vec<Value> = items
            .iter()
            .skip(start)
            .take(size)
            .map(|item| self.selected(item))
            .collect();
        let mut body = Map::new();
        if self.query("$count").as_deref() == Some("true") {
            body.insert("@odata.count".to_owned(), items.len().into());
        }
        if end < items.len() {
            body.insert("@odata.nextLink".to_owned(), self.next_link(end).into());
        }
        body.insert("value".to_owned(), page.into());
        Reply::json(200, body.into())
    }

    fn next_link(&self, start: usize) -> String {
        let (path, query) = self
            .request
            .target
            .split_once('?')
            .unwrap_or((&self.request.target, ""));
        let kept = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.contains("skip"));
        let query: Vec<String> = kept.map(str::to_owned).chain([format!("$skiptoken={start}")]).collect();
        format!("{}{path}?{}", self.request.origin, query.join("&"))
    }

    fn selected(&self, object: &Value) -> Value {
        let Some(names) = self.query("$select") else {
            return object.clone();
        };
        let wanted = |name: &str| name.starts_with('@') || names.split(',').any(|wanted| wanted.trim() == name);
        let members = object.as_object().into_iter().flatten();
        let kept = members
            .filter(|(name, _)| wanted(name))
            .map(|(name, value)| (name.clone(), value.clone()));
        Value::Object(kept.collect())
    }

    fn count(&self, service: &mut Service) -> Reply {
        let Some(parent) = service.api.paths[self.found.path].parent else {
            return self.documented(service);
        };
        let path = self.path(service, parent);
        let seeds = service.seeds.items.get(&parent).map(Vec::as_slice).unwrap_or_default();
        service.store.fill(&path, seeds);
        let count = service.store.list(&path).len();
        Reply {
            status: 200,
            headers: Vec::new(),
            body: Some(Content::Text(count.to_string())),
        }
    }

    fn get(&self, service: &mut Service, spot: &Spot) -> Reply {
        match self.object(service, spot) {
            Some(object) => Reply::json(200, self.selected(object)),
            None => self.missing(service),
        }
    }

    /// The object at the spot; a path without a key always has one.
    fn object<'s>(&self, service: &'s mut Service, spot: &Spot) -> Option<&'s mut Value> {
        match spot {
            Spot::Item(path, key) => service.store.get(path, key),
            Spot::Single(path) => {
                let seed = service.seeds.singles.get(&self.found.path);
                Some(
                    service
                        .store
                        .single(path, || seed.cloned().unwrap_or_else(|| json!({}))),
                )
            }
            Spot::Collection(_) => None,
        }
    }

    fn missing(&self, service: &Service) -> Reply {
        let key = self.argument(self.found.path).unwrap_or_default();
        service.error(404, "ResourceNotFound", &format!("Resource '{key}' does not exist."))
    }

    fn create(&self, service: &mut Service, spot: &Spot, body: Map<String, Value>) -> Reply {
        let Spot::Collection(path) = spot else {
            return self.documented(service);
        };
        let key = key_name(&service.api, self.found.path).to_owned();
        match service.store.create(path, &key, body) {
            Some(created) => Reply::json(self.status(service, 201), created),
            None => service.error(409, "Conflict", "An object with this key exists already."),
        }
    }

    fn update(&self, service: &mut Service, spot: &Spot, body: Map<String, Value>) -> Reply {
        let Some(object) = self.object(service, spot) else {
            return self.missing(service);
        };
        merge(object, body);
        let object = object.clone();
        self.changed(service, object)
    }

    fn replace(&self, service: &mut Service, spot: &Spot, mut body: Map<String, Value>) -> Reply {
        if let (Spot::Item(_, key), Some(parent)) = (spot, service.api.paths[self.found.path].parent) {
            let name = key_name(&service.api, parent).to_owned();
            body.entry(name).or_insert_with(|| key.as_str().into());
        }
        let Some(object) = self.object(service, spot) else {
            return self.missing(service);
        };
        *object = Value::Object(body);
        let object = object.clone();
        self.changed(service, object)
    }

    fn changed(&self, service: &Service, object: Value) -> Reply {
        match self.status(service, 200) {
            204 => Reply::empty(204),
            status => Reply::json(status, object),
        }
    }

    fn delete(&self, service: &mut Service, spot: &Spot) -> Reply {
        match spot {
            Spot::Item(path, key) if service.store.delete(path, key) => Reply::empty(204),
            Spot::Item(..) => self.missing(service),
            _ => Reply::empty(204),
        }
    }

    fn status(&self, service: &Service, usual: u16) -> u16 {
        let statuses = &service.api.operations[self.id].statuses;
        if statuses.contains(&usual) {
            usual
        } else {
            statuses.first().copied().unwrap_or(usual)
        }
    }

    /// What the documentation shows for the operation, else the least that has the documented shape.
    fn documented(&self, service: &Service) -> Reply {
        if let Some((status, body)) = service.seeds.answers.get(&self.id) {
            return match body {
                Some(body) => Reply::json(*status, body.clone()),
                None => Reply::empty(*status),
            };
        }
        let content = match service.api.operations[self.id].response {
            ResponseBody::None => None,
            ResponseBody::Collection(_) => Some(Content::Json(json!({ "value": [] }))),
            ResponseBody::One(_) | ResponseBody::Json => Some(Content::Json(json!({}))),
            ResponseBody::Stream => Some(Content::Bytes(Vec::new())),
        };
        Reply {
            status: self.status(service, if content.is_some() { 200 } else { 204 }),
            headers: Vec::new(),
            body: content,
        }
    }
}
