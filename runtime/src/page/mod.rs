//! Pages of a collection (docs/protocol.md, Paging).

mod fingerprint;

use std::{
    collections::HashSet,
    fmt,
    hash::{BuildHasher, RandomState},
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use azure_core::http::Url;
use futures::{FutureExt, Stream, future::BoxFuture, ready};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, SeqAccess, Visitor},
};

use crate::{Error, ErrorKind, Request, Response, Result};
use fingerprint::{Fingerprint, Known};

/// One page of a collection.
#[derive(Clone)]
pub struct Page<T> {
    /// The items of this page, in the order of the service. An empty page need not be the last.
    pub items: Vec<T>,
    count: Option<i64>,
    next: Option<Url>,
    delta: Option<Url>,
    request: Request,
    /// How many pages came before.
    number: usize,
    fingerprint: Fingerprint,
}

#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Wire<T> {
    #[serde(rename = "@odata.context", default)]
    context: Option<String>,
    #[serde(rename = "@odata.count", alias = "@count", default)]
    count: Option<i64>,
    #[serde(rename = "@odata.nextLink", alias = "@nextLink", default)]
    next: Option<String>,
    #[serde(rename = "@odata.deltaLink", alias = "@deltaLink", default)]
    delta: Option<String>,
    value: Option<Items<T>>,
}

/// Items without the nulls that some services put between them.
#[derive(Deserialize)]
#[serde(transparent, bound = "T: DeserializeOwned")]
struct Items<T>(#[serde(deserialize_with = "without_nulls")] Vec<T>);

fn without_nulls<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct List<T>(PhantomData<T>);

    impl<'de, T: DeserializeOwned> Visitor<'de> for List<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of items")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
            let mut items = Vec::new();
            while let Some(item) = list.next_element::<Option<T>>()? {
                items.extend(item);
            }
            Ok(items)
        }
    }
    deserializer.deserialize_seq(List(PhantomData))
}

/// Reads a page; a link to another origin is an error already here, so that none is ever stored.
pub(crate) fn read<T>(response: &Response, request: &Request) -> Result<Page<T>>
where
    T: DeserializeOwned + Send + 'static,
{
    let wire: Wire<T> = response.json()?;
    // OData JSON: a relative link is relative to the context, and the context to the request
    let context = wire.context.as_deref();
    let base = context.and_then(|context| response.url().join(context).ok());
    let base = base.as_ref().unwrap_or(response.url());
    let link = |link: Option<String>| match link.filter(|link| !link.is_empty()) {
        Some(link) => request.client().same_origin_link(base, &link).map(Some),
        None => Ok(None),
    };
    Ok(Page {
        items: wire.value.map_or_else(Vec::new, |items| items.0),
        count: wire.count,
        next: link(wire.next)?,
        delta: link(wire.delta)?,
        request: request.clone(),
        number: 0,
        fingerprint: Fingerprint::of(response.bytes()),
    })
}

impl<T> Page<T> {
    /// The number of all items, when `$count=true` was asked for. It comes with the first page only.
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Where the next page is. It can be stored, and resumed by [`List::resume`](crate::request::List::resume); it is opaque, and may
    /// hold query values.
    pub fn next_link(&self) -> Option<&str> {
        self.next.as_ref().map(Url::as_str)
    }

    /// Where the next round of changes is, on the last page of a delta round.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta.as_ref().map(Url::as_str)
    }

    /// Whether this is the last page.
    pub fn is_last(&self) -> bool {
        self.next.is_none()
    }

    pub(crate) fn next_request(&self) -> Option<Request> {
        Some(self.request.follow(self.next.clone()?))
    }
}

impl<T: DeserializeOwned + Send + 'static> Page<T> {
    /// Reads the next page with the headers of the first; `None` after the last.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`](crate::ErrorKind). `Refused` when the service gives the same page again, or more pages than
    /// [`ClientBuilder::max_pages`](crate::ClientBuilder::max_pages): a loop over pages ends, whatever the service does.
    pub async fn next_page(&self) -> Result<Option<Self>> {
        let Some(request) = self.next_request() else {
            return Ok(None);
        };
        let number = self.number + 1;
        let max = request.client().max_pages();
        if number >= max {
            return Err(too_many(max));
        }
        let (page, response) = read_page(request).await?;
        if page.next.is_some() && page.next == self.next {
            return Err(same_link());
        }
        if page.fingerprint == self.fingerprint && fingerprint::is_repetition(&response, true) {
            return Err(same_page());
        }
        Ok(Some(Self { number, ..page }))
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

/// Links are left out: they may hold query values.
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("count", &self.count)
            .field("is_last", &self.is_last())
            .finish_non_exhaustive()
    }
}

/// A page on its way, with the response that it is read from.
type Reading<T> = BoxFuture<'static, Result<(Page<T>, Response)>>;

/// All pages of a collection as a stream. After an error it ends.
///
/// A link that was followed already is an error, and so is a page with the same items as an earlier one under a new link: its items would
/// come twice. Items that come again among others, as happens when the collection changes or is reordered while it is read, are given as
/// the service gave them; where that matters, ask for an order that does not change (`$orderby`), or drop repeated ids.
#[must_use = "streams do nothing unless they are polled"]
pub struct Pages<T> {
    next: Option<Request>,
    reading: Option<Reading<T>>,
    seen: Links,
    known: Known,
}

impl<T> Pages<T> {
    pub(crate) fn new(first: Request) -> Self {
        let seen = Links::new(first.client().max_pages());
        Self {
            next: Some(first),
            reading: None,
            seen,
            known: Known::default(),
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.reading.is_none() {
            let Some(request) = self.next.take() else {
                return Poll::Ready(None);
            };
            if let Err(error) = request.url().and_then(|url| self.seen.enter(&url)) {
                return Poll::Ready(Some(Err(error)));
            }
            self.reading = Some(read_page(request).boxed());
        }
        let Some(reading) = self.reading.as_mut() else {
            return Poll::Ready(None);
        };
        let result = ready!(reading.poll_unpin(context));
        self.reading = None;
        Poll::Ready(Some(result.and_then(|(page, response)| self.arrive(page, &response))))
    }
}

impl<T> Pages<T> {
    fn arrive(&mut self, page: Page<T>, response: &Response) -> Result<Page<T>> {
        if self.known.is_repeated(page.fingerprint, response) {
            return Err(same_page());
        }
        self.next = page.next_request();
        Ok(page)
    }
}

/// The page, and its body for as long as it is not known to be a new one.
async fn read_page<T: DeserializeOwned + Send + 'static>(request: Request) -> Result<(Page<T>, Response)> {
    let response = request.perform().await?;
    Ok((read(&response, &request)?, response))
}

fn too_many(max: usize) -> Error {
    let why = format!("more than {max} pages; `ClientBuilder::max_pages` sets the limit");
    Error::new(ErrorKind::Refused, why)
}

fn same_link() -> Error {
    let why = "the service gave the same next link twice; following it would never end";
    Error::new(ErrorKind::Refused, why)
}

fn same_page() -> Error {
    let why = "the service gave the same page again under a new link; its items would come twice";
    Error::new(ErrorKind::Refused, why)
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("pages_read", &self.seen.count())
            .finish_non_exhaustive()
    }
}

/// The links that were followed: a service that hands out one of them again, or ever new ones, would never let the caller go.
pub(crate) struct Links {
    /// Hashes: a link can have kilobytes.
    seen: HashSet<u64>,
    hasher: RandomState,
    max: usize,
}

impl Links {
    pub(crate) fn new(max: usize) -> Self {
        Self {
            seen: HashSet::new(),
            hasher: RandomState::new(),
            max,
        }
    }

    pub(crate) fn enter(&mut self, link: &Url) -> Result<()> {
        if self.seen.len() >= self.max {
            return Err(too_many(self.max));
        }
        match self.seen.insert(self.hasher.hash_one(link.as_str())) {
            true => Ok(()),
            false => Err(same_link()),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.seen.len()
    }
}
