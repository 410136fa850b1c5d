//! What the service knows and keeps.

use serde_json::{Map, Value};

use super::Options;
use super::alias::Aliases;
use super::pending::Pending;
use super::place::{Place, Route};
use super::query::selected;
use super::reply::Reply;
use super::seeds::Seeds;
use super::store::Store;
use crate::dialect::Documented;
use crate::schema::Schema;

/// What the documentation says, what its examples show, what was created since.
#[derive(Debug)]
pub(super) struct State {
    pub(super) api: Schema,
    pub(super) seeds: Seeds,
    pub(super) store: Store,
    pub(super) pending: Pending,
    pub(super) options: Options,
    aliases: Aliases,
    /// How many requests there were.
    pub(super) requests: u32,
}

impl State {
    /// A service of these pages, which `api` was resolved from.
    pub(super) fn new(api: Schema, pages: &[Documented], options: Options) -> Self {
        let mut aliases = Aliases::of(&api);
        let mut service = Self {
            seeds: Seeds::gather(&api, pages, &mut aliases),
            api,
            store: Store::default(),
            pending: Pending::default(),
            options,
            aliases: Aliases::default(),
            requests: 0,
        };
        service.begin(&aliases);
        service.aliases = aliases;
        service
    }

    /// Every singleton that belongs to a set has its object there.
    fn begin(&mut self, aliases: &Aliases) {
        for (set, key) in aliases.objects() {
            self.fill(set);
            let path = set.path(&self.api);
            if self.store.get(&path, key).is_none() {
                let name = set.key_name(&self.api);
                let object = Map::from_iter([(name.to_owned(), key.into())]);
                self.store.create(&path, name, object);
            }
        }
    }

    /// The same place by the paths and keys that the store knows.
    pub(super) fn located(&mut self, place: Place) -> Place {
        let place = self.aliases.apply(&self.api, place);
        let (api, seeds, store) = (&self.api, &self.seeds, &mut self.store);
        place.with_keys(api, |collection, key, names| {
            let path = collection.path(api);
            store.fill(&path, seeds.items(api, collection));
            store.key_of(&path, key, names)
        })
    }

    /// Fills a collection with what the documentation shows, the first time.
    pub(super) fn fill(&mut self, place: &Place) {
        let path = place.path(&self.api);
        self.store.fill(&path, self.seeds.items(&self.api, place));
    }

    /// The object at a place; a path without a key always has one, unless it was deleted.
    pub(super) fn object(&mut self, place: &Place) -> Option<Value> {
        let (path, key) = (place.path(&self.api), place.key(&self.api));
        if let (Some((key, _)), Some(collection)) = (key, place.parent()) {
            return self.store.get(&collection.path(&self.api), key).cloned();
        }
        if place.is_collection(&self.api) {
            return None;
        }
        let seed = self.seeds.single(&self.api, place);
        let object = self
            .store
            .single(&path, || seed.cloned().unwrap_or_else(|| Map::new().into()));
        (!object.is_null()).then(|| object.clone())
    }

    /// Changes the object at a place; gives it as it is then.
    pub(super) fn change(&mut self, place: &Place, change: impl FnOnce(&mut Value)) -> Option<Value> {
        self.object(place)?;
        let path = place.path(&self.api);
        if let (Some((key, _)), Some(collection)) = (place.key(&self.api), place.parent()) {
            return self.store.change(&collection.path(&self.api), key, change);
        }
        let object = self.store.single(&path, || Value::Null);
        change(object);
        Some(object.clone())
    }

    /// What is at a navigation property, as `$expand` gives it.
    pub(super) fn related(&mut self, place: &Place, select: Option<&str>) -> Value {
        if place.is_collection(&self.api) {
            self.fill(place);
            let items = self.store.list(&place.path(&self.api)).into_iter().cloned();
            return items.map(|item| selected(item, select)).collect();
        }
        self.object(place)
            .map_or(Value::Null, |object| selected(object, select))
    }

    /// The object that a URL names: by its path, or, where that leads elsewhere, by its key.
    pub(super) fn referenced(&mut self, url: &str) -> Option<Value> {
        let by_path = Route::of(&self.api, "GET", url).and_then(|route| {
            let place = self.located(route.place);
            self.object(&place)
        });
        by_path.or_else(|| self.store.find(url.trim_end_matches('/').rsplit('/').next()?).cloned())
    }

    /// A failure.
    pub(super) fn error(&self, status: u16, code: &str, message: &str) -> Reply {
        Reply::error(status, code, message, self.requests)
    }
}
