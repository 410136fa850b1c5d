//! One call of a documented operation.

use serde_json::{Map, Value, json};

use super::local::placeholder;
use super::place::{Place, Route};
use super::query::{Query, declared, names, selected};
use super::reply::{Body, Reply};
use super::request::Request;
use super::state::State;
use super::store::merge;
use crate::schema::{OperationKind, ResponseBody, TypeRef};

/// What makes an action one that creates an upload session (docs/protocol.md, Uploads).
const UPLOAD_URL: &str = "uploadUrl";

/// A request and the operation that it calls.
pub(super) struct Call<'a> {
    /// The operation and its place, whose keys are those of the store.
    pub(super) route: &'a Route,
    /// The request.
    pub(super) request: &'a Request,
}

/// A refusal of a query option is a message for the caller.
type Result<T> = std::result::Result<T, String>;

impl Call<'_> {
    /// Responds, and changes the store as the operation does.
    pub(super) fn respond(&self, service: &mut State, body: Map<String, Value>) -> Reply {
        self.dispatch(service, body)
            .unwrap_or_else(|message| service.error(400, "BadRequest", &message))
    }

    fn dispatch(&self, service: &mut State, body: Map<String, Value>) -> Result<Reply> {
        for option in ["$top", "$skip"] {
            if self.route.query(option).is_some() && self.number(option).is_none() {
                return Err(format!(
                    "Invalid value for {option}: a non-negative integer is expected."
                ));
            }
        }
        Ok(match service.api.operations[self.route.operation].kind {
            OperationKind::List => return self.list(service),
            OperationKind::Delta => return self.delta(service),
            OperationKind::Get => return self.get(service),
            OperationKind::Count => self.count(service),
            OperationKind::Create => self.create(service, body),
            OperationKind::Update => self.update(service, body),
            OperationKind::Replace => self.replace(service, body),
            OperationKind::Delete => self.delete(service, self.place()),
            OperationKind::AddRef | OperationKind::SetRef => self.refer(service, &body),
            OperationKind::RemoveRef => match self.place().parent() {
                Some(place) => self.delete(service, &place),
                None => self.documented(service),
            },
            OperationKind::ListRef => self.documented(service),
            OperationKind::Download => self.download(service),
            OperationKind::Upload => self.upload(service),
            OperationKind::Action | OperationKind::Function => self.operate(service, body),
        })
    }

    const fn place(&self) -> &Place {
        &self.route.place
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.route.query(name)?.parse().ok()
    }

    /// A page: `$top` items, or as many as the options say, and a link to the next (docs/protocol.md, Paging).
    fn list(&self, service: &mut State) -> Result<Reply> {
        let place = self.place();
        if !place.is_collection(&service.api) {
            return Ok(self.documented(service));
        }
        let items = self.items(service, place)?;
        let start = self.number("$skiptoken").or_else(|| self.number("$skip")).unwrap_or(0);
        let mut body = Map::new();
        if self.route.query("$count").as_deref() == Some("true") {
            body.insert("@odata.count".to_owned(), items.len().into());
        }
        let (page, next) = self.page(service, items, start)?;
        if let Some(next) = next {
            body.insert(
                "@odata.nextLink".to_owned(),
                self.link("$skiptoken", &next.to_string()).into(),
            );
        }
        body.insert("value".to_owned(), page);
        Ok(Reply::json(200, body.into()))
    }

    /// The items of a collection that the options want, in their order.
    fn items(&self, service: &mut State, place: &Place) -> Result<Vec<Value>> {
        let query = Query::read(&service.api, self.route, place.target(&service.api))?;
        service.fill(place);
        let items = service.store.list(&place.path(&service.api));
        Ok(query.apply(items.into_iter().cloned().collect()))
    }

    /// A page that begins at `start`, with what the options ask of each item; and where the next one begins.
    fn page(&self, service: &mut State, items: Vec<Value>, start: usize) -> Result<(Value, Option<usize>)> {
        let size = self.number("$top").unwrap_or(service.options.page_size).max(1);
        let end = start.saturating_add(size).min(items.len());
        let next = (end < items.len()).then_some(end);
        let mut page = Vec::new();
        for item in items.into_iter().skip(start).take(size) {
            let key = item.get(self.place().key_name(&service.api)).and_then(Value::as_str);
            let place = key.and_then(|key| self.place().item(&service.api, key));
            page.push(self.shaped(service, place.as_ref(), item)?);
        }
        Ok((page.into(), next))
    }

    /// An object with what `$expand` adds and `$select` leaves.
    fn shaped(&self, service: &mut State, place: Option<&Place>, mut object: Value) -> Result<Value> {
        let select = self.route.query("$select");
        let mut expanded = Vec::new();
        for (name, inner) in names(&self.route.query("$expand").unwrap_or_default()) {
            declared(&service.api, self.place().target(&service.api), &name)?;
            let related = place.and_then(|place| place.child(&service.api, &name));
            if let Some(related) = related {
                expanded.push((name, service.related(&related, inner.as_deref())));
            }
        }
        for (name, _) in names(select.as_deref().unwrap_or_default()) {
            declared(
                &service.api,
                self.place().target(&service.api),
                name.split('/').next().unwrap_or_default(),
            )?;
        }
        object = selected(object, select.as_deref());
        if let Value::Object(members) = &mut object {
            members.extend(expanded);
        }
        Ok(object)
    }

    /// The same URL with another token; a token holds what the first request asked for.
    fn link(&self, name: &str, token: &str) -> String {
        let target = &self.request.target;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let is_token = |pair: &&str| {
            ["skip", "token"]
                .iter()
                .any(|word| pair.split('=').next().unwrap_or_default().contains(word))
        };
        let kept = query.split('&').filter(|pair| !pair.is_empty() && !is_token(pair));
        let query: Vec<String> = kept.map(str::to_owned).chain([format!("{name}={token}")]).collect();
        format!("{}{path}?{}", self.request.origin, query.join("&"))
    }

    /// A round of changes: the first has all items, a later one what has changed since (docs/protocol.md, Delta).
    fn delta(&self, service: &mut State) -> Result<Reply> {
        let Some(collection) = self.place().parent().filter(|place| place.is_collection(&service.api)) else {
            return Ok(self.documented(service));
        };
        let now = service.store.revision();
        let since = self.route.query("$deltatoken").or_else(|| self.route.query("token"));
        // A round goes on as it began: where it starts, up to which revision, since which.
        let (start, until, since) = match self.route.query("$skiptoken") {
            Some(token) => round(&token).ok_or("The skip token is not known.")?,
            None => (0, now, since),
        };
        let items = match since.as_deref() {
            None => self.items(service, &collection)?,
            Some("latest") => Vec::new(),
            Some(token) => {
                let revision = token.parse().ok().filter(|revision| *revision <= now);
                let Some(revision) = revision else {
                    return Ok(service.error(410, "syncStateNotFound", "The delta token is not known: start over."));
                };
                let path = collection.path(&service.api);
                service
                    .store
                    .changed_since(&path, collection.key_name(&service.api), revision)
            }
        };
        let (page, next) = self.page(service, items, start)?;
        let (annotation, link) = match next {
            Some(next) => {
                let token = format!("{next}.{until}.{}", since.unwrap_or_default());
                ("@odata.nextLink", self.link("$skiptoken", &token))
            }
            None => ("@odata.deltaLink", self.link("$deltatoken", &until.to_string())),
        };
        Ok(Reply::json(200, json!({ "value": page, annotation: link })))
    }

    fn count(&self, service: &mut State) -> Reply {
        let Some(parent) = self.place().parent() else {
            return self.documented(service);
        };
        let count = match self.items(service, &parent) {
            Ok(items) => items.len(),
            Err(message) => return service.error(400, "BadRequest", &message),
        };
        Reply {
            status: 200,
            headers: Vec::new(),
            body: Some(Body::Text(count.to_string())),
        }
    }

    fn get(&self, service: &mut State) -> Result<Reply> {
        match service.object(self.place()) {
            Some(object) => Ok(Reply::json(200, self.shaped(service, Some(self.place()), object)?)),
            None => Ok(self.missing(service)),
        }
    }

    fn missing(&self, service: &State) -> Reply {
        let key = self.place().last_value().unwrap_or_default();
        service.error(404, "ResourceNotFound", &format!("Resource '{key}' does not exist."))
    }

    fn create(&self, service: &mut State, body: Map<String, Value>) -> Reply {
        let place = self.place();
        if !place.is_collection(&service.api) {
            return self.documented(service);
        }
        service.fill(place);
        let (path, key) = (place.path(&service.api), place.key_name(&service.api).to_owned());
        match service.store.create(&path, &key, body) {
            Some(created) => Reply::json(self.status(service, 201), created),
            None => service.error(409, "Conflict", "An object with this key exists already."),
        }
    }

    fn update(&self, service: &mut State, body: Map<String, Value>) -> Reply {
        match service.change(self.place(), |object| merge(object, body)) {
            Some(object) => self.changed(service, object),
            None => self.missing(service),
        }
    }

    fn replace(&self, service: &mut State, mut body: Map<String, Value>) -> Reply {
        let place = self.place();
        if let Some((key, _)) = place.key(&service.api) {
            let name = place.key_name(&service.api).to_owned();
            body.entry(name).or_insert_with(|| key.into());
        }
        match service.change(place, |object| *object = Value::Object(body)) {
            Some(object) => self.changed(service, object),
            None => self.missing(service),
        }
    }

    fn changed(&self, service: &State, object: Value) -> Reply {
        match self.status(service, 200) {
            204 => Reply::empty(204),
            status => Reply::json(status, object),
        }
    }

    fn delete(&self, service: &mut State, place: &Place) -> Reply {
        let path = place.path(&service.api);
        let key = place.key(&service.api).map(|(key, _)| key);
        match (key, place.parent()) {
            (Some(key), Some(parent)) => {
                let key = key.to_owned();
                service.fill(&parent);
                if !service.store.delete(&parent.path(&service.api), &key) {
                    return self.missing(service);
                }
            }
            _ => service.store.clear(&path),
        }
        Reply::empty(204)
    }

    /// Links an object: adds it to a collection, or makes it the object of a single navigation (docs/protocol.md, References).
    fn refer(&self, service: &mut State, body: &Map<String, Value>) -> Reply {
        let url = body.get("@odata.id").and_then(Value::as_str);
        let (Some(url), Some(place)) = (url, self.place().parent()) else {
            return service.error(400, "BadRequest", "The body has no @odata.id.");
        };
        let Some(object) = service.referenced(url) else {
            return service.error(
                404,
                "ResourceNotFound",
                "The object that @odata.id names does not exist.",
            );
        };
        let path = place.path(&service.api);
        if !place.is_collection(&service.api) {
            *service.store.single(&path, || Value::Null) = object;
            return Reply::empty(204);
        }
        service.fill(&place);
        let key = place.key_name(&service.api).to_owned();
        let members = object.as_object().cloned().unwrap_or_default();
        match service.store.create(&path, &key, members) {
            Some(_) => Reply::empty(204),
            None => service.error(400, "BadRequest", "The object is linked already."),
        }
    }

    fn download(&self, service: &State) -> Reply {
        let path = self.place().path(&service.api);
        let kept = service.store.content(&path).cloned();
        let shown = service.seeds.response(self.route.operation);
        let media_type = shown.and_then(|shown| shown.media_type.as_deref());
        Reply::content(200, kept.unwrap_or_else(|| placeholder(&path, media_type)))
    }

    fn upload(&self, service: &mut State) -> Reply {
        let path = self.place().path(&service.api);
        service.store.keep(path, self.request.content());
        self.documented(service)
    }

    fn operate(&self, service: &mut State, mut body: Map<String, Value>) -> Reply {
        if self.creates_session(service)
            && let Some(place) = self.place().parent()
        {
            let said = body
                .values_mut()
                .find_map(|value| value.as_object_mut().map(std::mem::take));
            let session = service.pending.upload(place, said.unwrap_or_default());
            return Reply::json(self.status(service, 200), session.into());
        }
        let reply = self.documented(service);
        if reply.status == 202 && service.api.operations[self.route.operation].long_running {
            return reply.with_header("location", service.pending.monitor());
        }
        reply
    }

    fn creates_session(&self, service: &State) -> bool {
        match service.api.operations[self.route.operation].response {
            ResponseBody::One(TypeRef::Structured(ty)) => service.api.property(ty, UPLOAD_URL).is_some(),
            _ => false,
        }
    }

    fn status(&self, service: &State, usual: u16) -> u16 {
        let statuses = &service.api.operations[self.route.operation].statuses;
        if statuses.contains(&usual) {
            usual
        } else {
            statuses.first().copied().unwrap_or(usual)
        }
    }

    /// What the documentation shows for the operation, else the least that has the documented shape.
    fn documented(&self, service: &State) -> Reply {
        if let Some(shown) = service.seeds.response(self.route.operation) {
            return match &shown.body {
                Some(body) => Reply::json(shown.status, body.clone()),
                None => Reply::empty(shown.status),
            };
        }
        let content = match service.api.operations[self.route.operation].response {
            ResponseBody::None => None,
            ResponseBody::Collection(_) => Some(Body::Json(json!({ "value": [] }))),
            ResponseBody::One(_) | ResponseBody::Json => Some(Body::Json(json!({}))),
            ResponseBody::Stream => return self.download(service),
        };
        Reply {
            status: self.status(service, if content.is_some() { 200 } else { 204 }),
            headers: Vec::new(),
            body: content,
        }
    }
}

/// Start, last revision, and first revision or nothing, of a page in a round of changes.
fn round(token: &str) -> Option<(usize, usize, Option<String>)> {
    let mut parts = token.splitn(3, '.');
    let (start, until) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((
        start,
        until,
        parts.next().filter(|since| !since.is_empty()).map(str::to_owned),
    ))
}
