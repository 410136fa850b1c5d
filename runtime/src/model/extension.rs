//! What every model can do for its user.

use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::Model;
use super::changes::changes;
use super::read::TYPE;
use crate::{
    Client, Method, Operation, Path, Result,
    query::{Navigation, Property},
    request::List,
};

static REST: Operation = Operation::new("List the rest of an expanded collection", "(next link)");

/// Explicit nulls, annotations and the type name of a model.
pub trait ModelExt: Model {
    /// Asks the service to clear the property: it is written as `null` (protocol: PATCH). A value set afterwards wins.
    fn set_null<T, Ops>(&mut self, property: Property<Self, T, Ops>) -> &mut Self {
        if let Some(index) = self.names().find(property.name()) {
            if let Some(field) = self.field_mut(index) {
                field.clear();
            }
            self.additional_mut().set_null(index, true);
            self.additional_mut().remove(property.name());
        }
        self
    }

    /// Whether the property is an explicit null, set or read. An absent one is not.
    fn is_null<T, Ops>(&self, property: Property<Self, T, Ops>) -> bool {
        let index = self.names().find(property.name());
        index.is_some_and(|index| {
            self.additional().is_null(index) && self.field(index).is_some_and(|field| field.value().is_none())
        })
    }

    /// The properties that have changed since `before`, a copy made earlier, and nothing else: for an update that leaves the rest alone.
    /// A property that had a value and has none any more is an explicit null. A property with an object or a list is there whole.
    ///
    /// ```
    /// # use runtime::model::ModelExt;
    /// # runtime::model! { pub struct User: "example.user" { pub id: Option<String> = "id", pub mail: Option<String> = "mail" } }
    /// let read: User = serde_json::from_str(r#"{"@odata.etag":"W/1","id":"1","mail":null}"#)?;
    /// let mut user = read.clone();
    /// user.mail = Some("ann@contoso.com".into());
    /// let changes = user.changes_since(&read); // in a generated client `….update(&changes)`
    /// assert_eq!(serde_json::to_string(&changes)?, r#"{"mail":"ann@contoso.com"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    fn changes_since(&self, before: &Self) -> Self {
        changes(before, self)
    }

    /// The version of the object, as `If-Match` wants it (docs/protocol.md, ETags).
    fn etag(&self) -> Option<&str> {
        self.additional().etag()
    }

    /// The type that the object said it has, without `#`. `None` mostly: it is said where it differs from the expected one.
    fn odata_type(&self) -> Option<&str> {
        self.additional().odata_type()
    }

    /// Writes `@odata.type` with the model, for a place that takes several types.
    fn set_odata_type(&mut self) -> &mut Self {
        self.additional_mut().insert(TYPE, format!("#{}", Self::TYPE));
        self
    }

    /// The rest of a collection that came expanded within the object, when the service gave only its first part (docs/protocol.md, Paging);
    /// `None` when all of it is there.
    ///
    /// ```
    /// # use runtime::{model::{Additional, ModelExt}, query::Navigation, testing::Fake};
    /// # #[derive(Clone, Debug, Default, PartialEq)]
    /// # pub struct Group { pub members: Option<Vec<Group>>, pub additional: Additional }
    /// # runtime::model!(Group: "example.group" { members = "members" });
    /// # const MEMBERS: Navigation<Group, Group> = Navigation::new("members");
    /// # futures::executor::block_on(async {
    /// # use futures::TryStreamExt;
    /// # let client = Fake::new().client()?;
    /// # let mut group = Group::default();
    /// let mut members = group.members.take().unwrap_or_default();
    /// if let Some(rest) = group.rest_of(MEMBERS, &client)? {
    ///     members.extend(rest.items().try_collect::<Vec<_>>().await?);
    /// }
    /// # Ok::<_, runtime::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    /// `Refused` when its link is of another host.
    fn rest_of<T>(&self, navigation: Navigation<Self, T>, client: &Client) -> Result<Option<List<T>>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let link = self.additional().get(&format!("{}@odata.nextLink", navigation.name()));
        let list = List::new(client.path().request(Method::Get, &REST));
        link.and_then(Json::as_str).map(|link| list.resume(link)).transpose()
    }

    /// Links the object to others when it is written: their URLs go as `navigation@odata.bind` (docs/protocol.md, References). For a
    /// relation to one object, [`bind_one`](Self::bind_one).
    ///
    /// ```
    /// # use runtime::{model::{Additional, ModelExt}, query::Navigation, testing::Fake};
    /// # #[derive(Clone, Debug, Default, PartialEq)]
    /// # pub struct Group { pub additional: Additional }
    /// # runtime::model!(Group: "example.group" {});
    /// # const OWNERS: Navigation<Group, Group> = Navigation::new("owners");
    /// # let client = Fake::new().client()?;
    /// let ann = client.path().segment("users").key("ann"); // in a generated client `client.users().by_id("ann")`
    /// let mut group = Group::default();
    /// group.bind(OWNERS, [&ann])?;
    /// # Ok::<_, runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// `InvalidRequest` when the path of a target could not be built, e.g. for an empty key.
    fn bind<T>(
        &mut self,
        navigation: Navigation<Self, T>,
        targets: impl IntoIterator<Item = impl AsRef<Path>>,
    ) -> Result<&mut Self> {
        let urls = targets.into_iter().map(|target| target.as_ref().address());
        let urls: Vec<String> = urls.collect::<Result<_>>()?;
        Ok(bind(self, navigation.name(), urls.into()))
    }

    /// Links the object to one other when it is written.
    ///
    /// # Errors
    /// As [`bind`](Self::bind).
    fn bind_one<T>(&mut self, navigation: Navigation<Self, T>, target: &impl AsRef<Path>) -> Result<&mut Self> {
        let url = target.as_ref().address()?;
        Ok(bind(self, navigation.name(), url.into()))
    }
}

impl<M: Model> ModelExt for M {}

fn bind<'m, M: Model>(model: &'m mut M, navigation: &str, urls: Json) -> &'m mut M {
    model.additional_mut().insert(format!("{navigation}@odata.bind"), urls);
    model
}
