//! Where a request leads to: the path tree's side of the service, which keeps nothing.

use percent_encoding::percent_decode_str;

use crate::dialect::url::{UrlTemplate, UrlValue, parse_url};
use crate::schema::matching::Match;
use crate::schema::{OperationId, PathId, Schema, Segment, Target, TypeRef};

/// An operation, and the place that its path leads to.
#[derive(Clone, Debug)]
pub(super) struct Route {
    /// The operation.
    pub(super) operation: OperationId,
    /// The place.
    pub(super) place: Place,
    /// The URL.
    pub(super) url: UrlTemplate,
}

/// A node of the path tree with the values of a request.
#[derive(Clone, Debug)]
pub(super) struct Place {
    node: PathId,
    steps: Vec<Step>,
}

/// A segment of a path.
#[derive(Clone, Debug)]
struct Step {
    node: PathId,
    /// The value of a key or of arguments.
    value: Option<String>,
}

impl Route {
    /// The documented operation that a request calls.
    pub(super) fn of(api: &Schema, method: &str, url: &str) -> Option<Self> {
        let url = parse_url(url);
        let found = api.find_path(method, &url)?;
        Some(Self {
            operation: *found.operations.first()?,
            place: Place::of(api, &found),
            url,
        })
    }

    /// The value of a query option.
    pub(super) fn query(&self, name: &str) -> Option<String> {
        let pairs = &mut self.url.query.iter();
        let found = pairs.find(|(own, _)| decoded(own).eq_ignore_ascii_case(name));
        found.map(|(_, value)| decoded(value))
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " "))
        .decode_utf8_lossy()
        .into_owned()
}

impl Place {
    pub(super) fn of(api: &Schema, found: &Match) -> Self {
        let value = |node: PathId| {
            let values = found.arguments.iter().filter(|(id, _)| *id == node);
            let values: Vec<_> = values.map(|(_, argument)| text(&argument.value)).collect();
            (!values.is_empty()).then(|| values.join(","))
        };
        let steps = api.ancestry(found.path).into_iter().skip(1);
        Self {
            node: found.path,
            steps: steps
                .map(|node| Step {
                    node,
                    value: value(node),
                })
                .collect(),
        }
    }

    /// The place of a singleton or set at the root.
    pub(super) fn root(node: PathId) -> Self {
        Self {
            node,
            steps: vec![Step { node, value: None }],
        }
    }

    /// The place one segment above; none for the root.
    pub(super) fn parent(&self) -> Option<Self> {
        let (_, steps) = self.steps.split_last()?;
        Some(Self {
            node: steps.last()?.node,
            steps: steps.to_vec(),
        })
    }

    /// The place of a name below.
    pub(super) fn child(&self, api: &Schema, name: &str) -> Option<Self> {
        let is_wanted = |id: &&PathId| matches!(&api.paths[**id].segment, Segment::Name(own) if own == name);
        let node = *api.paths[self.node].children.iter().find(is_wanted)?;
        Some(self.with(node, None))
    }

    /// The place of an item of a collection.
    pub(super) fn item(&self, api: &Schema, key: &str) -> Option<Self> {
        let is_key = |id: &&PathId| matches!(api.paths[**id].segment, Segment::Key(_));
        let node = *api.paths[self.node].children.iter().find(is_key)?;
        Some(self.with(node, Some(key.to_owned())))
    }

    fn with(&self, node: PathId, value: Option<String>) -> Self {
        let mut steps = self.steps.clone();
        steps.push(Step { node, value });
        Self { node, steps }
    }

    /// The node at the root of the service that the path begins with.
    pub(super) fn first(&self) -> Option<PathId> {
        self.steps.first().map(|step| step.node)
    }

    /// The same place, reached from `start` instead of from the root's first node.
    pub(super) fn behind(&self, start: &Self) -> Self {
        let rest = self.steps.get(1..).unwrap_or_default();
        Self {
            node: if rest.is_empty() { start.node } else { self.node },
            steps: [&start.steps, rest].concat(),
        }
    }

    /// The same place with the key of each item on its way, itself included, as `key` gives it.
    pub(super) fn with_keys(
        &self,
        api: &Schema,
        mut key: impl FnMut(&Self, &str, &[String]) -> Option<String>,
    ) -> Self {
        let mut done = Self {
            node: self.node,
            steps: Vec::new(),
        };
        for step in &self.steps {
            let collection = done.clone();
            done = done.with(step.node, step.value.clone());
            let changed = done.key(api).and_then(|(own, names)| key(&collection, own, names));
            if let Some(last) = done.steps.last_mut() {
                last.value = changed.or_else(|| last.value.take());
            }
        }
        done
    }

    /// What the path leads to.
    pub(super) fn target(&self, api: &Schema) -> Option<Target> {
        api.paths[self.node].target
    }

    /// Whether it is a collection.
    pub(super) fn is_collection(&self, api: &Schema) -> bool {
        !matches!(api.paths[self.node].segment, Segment::Key(_))
            && self.target(api).is_some_and(|target| target.collection)
    }

    /// The key, where the place is an item, and the names of the properties that it can be the value of.
    pub(super) fn key<'a>(&'a self, api: &'a Schema) -> Option<(&'a str, &'a [String])> {
        let last = self.steps.last()?;
        match &api.paths[last.node].segment {
            Segment::Key(names) | Segment::AlternateKey(names) => Some((last.value.as_deref()?, names)),
            _ => None,
        }
    }

    /// The name of the key property of what is there.
    pub(super) fn key_name<'a>(&self, api: &'a Schema) -> &'a str {
        let key = match self.target(api).map(|target| target.ty) {
            Some(TypeRef::Structured(id)) => api.key(id),
            _ => None,
        };
        key.unwrap_or("id")
    }

    /// The path with its values, which names the place in the store.
    pub(super) fn path(&self, api: &Schema) -> String {
        self.written(api, |step| step.value.as_deref())
    }

    /// The path without its values: places of one template hold the same examples.
    pub(super) fn template(&self, api: &Schema) -> String {
        self.written(api, |step| step.value.as_ref().map(|_| "{}"))
    }

    fn written<'s>(&'s self, api: &Schema, value: impl Fn(&'s Step) -> Option<&'s str>) -> String {
        let mut path = String::new();
        for step in &self.steps {
            path.push('/');
            match &api.paths[step.node].segment {
                Segment::Key(_) => {}
                Segment::AlternateKey(names) => path.push_str(&format!("({})", names.join(","))),
                Segment::ItemPath(_) => path.push(':'),
                segment => path.push_str(&name(api, segment)),
            }
            path.push_str(value(step).unwrap_or_default());
        }
        path
    }

    /// The last text of the path: the name of what a path or key addresses.
    pub(super) fn last_value(&self) -> Option<&str> {
        self.steps.iter().rev().find_map(|step| step.value.as_deref())
    }
}

fn name(api: &Schema, segment: &Segment) -> String {
    match segment {
        Segment::Name(name) | Segment::Action(name) | Segment::System(name) | Segment::Function { name, .. } => {
            name.clone()
        }
        Segment::Cast(ty) => api.types[*ty].name.to_string(),
        Segment::Ref => "$ref".to_owned(),
        Segment::Value => "$value".to_owned(),
        Segment::Count => "$count".to_owned(),
        Segment::Root | Segment::Key(_) | Segment::AlternateKey(_) | Segment::ItemPath(_) => String::new(),
    }
}

fn text(value: &UrlValue) -> String {
    let (UrlValue::Bare(text) | UrlValue::Quoted(text) | UrlValue::Placeholder { name: text, .. }) = value;
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
