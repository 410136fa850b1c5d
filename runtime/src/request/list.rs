//! Reading collections.

use futures::{Stream, StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;

use super::builder::request_builder;
use crate::{Page, Pages, Result, page};

request_builder! {
    /// Reads a collection: its first page, all pages, or all items.
    List<T> -> Page<T>, |response, request| page::read(&response, request)
}

request_builder! {
    /// Calls an action or function whose result is a collection.
    CallList<T> -> Page<T>, |response, request| page::read(&response, request)
}

request_builder! {
    /// Reads what has changed in a collection: `round()` reads all of it; `send` gives the first page as it is.
    Delta<T> -> Page<T>, |response, request| page::read(&response, request)
}

macro_rules! paged {
    ($($name:ident),*) => {
        $(impl<T: DeserializeOwned + Send + 'static> $name<T> {
            /// All pages, each read when it is asked for. Dropping the stream stops it.
            pub fn pages(self) -> Pages<T> {
                Pages::new(self.request)
            }

            /// All items of all pages. `top` does not limit them: [`items_up_to`](Self::items_up_to) does.
            pub fn items(self) -> impl Stream<Item = Result<T>> + Send + Unpin + 'static {
                self.pages().map_ok(|page| futures::stream::iter(page.items).map(Ok)).try_flatten()
            }

            /// The first items, at most `limit` of them; pages behind the last of these are not read. With a small limit, `top` of the same
            /// number saves the service the rest of the page.
            pub fn items_up_to(self, limit: usize) -> impl Stream<Item = Result<T>> + Send + Unpin + 'static {
                self.items().take(limit)
            }

            /// Goes on at a link that was stored earlier ([`Page::next_link`]) instead of at the beginning; options of the query are
            /// inside the link.
            ///
            /// # Errors
            /// `Refused` when the link is of another origin.
            pub fn resume(self, link: &str) -> Result<Self> {
                let client = self.request.client();
                let link = client.same_origin_link(&client.path().request(super::Method::Get, self.request.operation()).url()?, link)?;
                Ok(Self::new(self.request.follow(link)))
            }
        })*
    };
}
paged!(List, CallList);
