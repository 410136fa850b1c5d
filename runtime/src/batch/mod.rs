//! Many requests in one call (docs/protocol.md, Batch).

mod round;
mod wire;

use std::{fmt, marker::PhantomData, time::Instant};

use azure_core::sleep;

use crate::{Body, Client, Error, ErrorKind, Operation, Request, Response, Result, request::TypedRequest};

/// Most requests that the service takes in one call.
const MAX_ITEMS: usize = 20;

static OPERATION: Operation = Operation::new("Batch", "/$batch");

/// Requests that travel together; each keeps its typed result.
///
/// Any number may be added: more than 20 travel in several calls. A request that is throttled is sent again after its own
/// `Retry-After`, and only that one; one that needs further claims is sent again with a token that has them. There is no transaction:
/// each request succeeds or fails alone. A query that is too long for a URL can travel in a batch.
///
/// ```
/// # use runtime::{Batch, testing::Fake, Operation, Method, request::Get};
/// # static INFO: Operation = Operation::new("Get user", "/users/{id}");
/// # futures::executor::block_on(async {
/// # let fake = Fake::new().reply(200, r#"{"responses": [{"id": "1", "status": 200, "body": {"displayName": "Ann"}}]}"#);
/// # let client = fake.client()?;
/// # let get_me = Get::<serde_json::Value>::new(client.path().segment("me").request(Method::Get, &INFO));
/// let mut batch = Batch::new(&client);
/// let me = batch.add(get_me); // any builder, not sent
/// let mut replies = batch.send().await?;
/// assert_eq!(replies.take(me)?["displayName"], "Ann");
/// # Ok::<_, runtime::Error>(()) }).unwrap();
/// ```
#[derive(Debug)]
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch {
    client: Client,
    items: Vec<Item>,
}

#[derive(Debug)]
struct Item {
    request: Request,
    after: Vec<usize>,
    retries: u32,
    /// A claims challenge is answered once.
    challenged: bool,
    state: State,
}

#[derive(Debug)]
enum State {
    /// To be sent, not before this time.
    Waiting(Instant),
    Done(Result<Response>),
    Taken,
}

/// The place of a request in a batch, and the type of its result. It belongs to the batch that gave it.
pub struct Ticket<R> {
    index: usize,
    kind: PhantomData<fn() -> R>,
}

impl Batch {
    /// An empty batch.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            items: Vec::new(),
        }
    }

    /// Adds a request.
    pub fn add<R: TypedRequest>(&mut self, request: R) -> Ticket<R> {
        self.add_after(request, &[])
    }

    /// Adds a request that is only sent when those before it succeeded; otherwise it fails with `FailedDependency`.
    pub fn add_after<R: TypedRequest>(&mut self, request: R, before: &[&dyn Place]) -> Ticket<R> {
        let index = self.items.len();
        let after = before
            .iter()
            .map(|place| place.index())
            .filter(|before| *before < index)
            .collect();
        let request = request.into_request();
        self.items.push(Item {
            request,
            after,
            retries: 0,
            challenged: false,
            state: State::Waiting(Instant::now()),
        });
        Ticket {
            index,
            kind: PhantomData,
        }
    }

    /// How many requests it has.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether it has no request.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Sends all requests.
    ///
    /// # Errors
    /// When no request was answered. What fails later is the result of each request concerned.
    pub async fn send(mut self) -> Result<Replies> {
        let start = Instant::now();
        let mut answered = false;
        let mut claims = None;
        while let Some(due) = round::next_due(&self.items) {
            let wait = due.saturating_duration_since(Instant::now());
            if !wait.is_zero() {
                sleep(wait.try_into().unwrap_or_default()).await;
            }
            let chosen = round::choose(&mut self.items, Instant::now());
            if chosen.is_empty() {
                continue;
            }
            match self.call(&chosen, claims.take()).await {
                Ok(responses) => {
                    answered = true;
                    claims = round::settle(&mut self.items, &chosen, responses, self.client.retry_options(), start);
                }
                Err(error) if answered => round::fail_waiting(&mut self.items, &error),
                Err(error) => return Err(error),
            }
        }
        Ok(Replies { items: self.items })
    }

    /// One call. A request that cannot be written is settled by itself and left out.
    async fn call(&mut self, chosen: &[usize], claims: Option<String>) -> Result<wire::Replies> {
        let mut requests = Vec::with_capacity(chosen.len());
        for &index in chosen {
            let Some(item) = self.items.get_mut(index) else {
                continue;
            };
            let depends_on = item.after.iter().filter(|before| chosen.contains(before)).copied();
            match wire::Item::new(index, &item.request, depends_on, self.client.endpoint()) {
                Ok(written) => requests.push(written),
                Err(error) => item.state = State::Done(Err(error)),
            }
        }
        if requests.is_empty() {
            return Ok(wire::Replies::default());
        }
        // what goes with every call is in each request already
        let post = self
            .client
            .plain()
            .path()
            .segment("$batch")
            .request(crate::Method::Post, &OPERATION);
        // each body has the form that its own request gave it
        let body = Body::exact_json(&wire::Call { requests })?;
        let response = post.body(body).with_claims(claims).send().await?;
        response.json()
    }
}

/// The results of a batch.
#[derive(Debug)]
pub struct Replies {
    items: Vec<Item>,
}

impl Replies {
    /// The result of a request, once.
    ///
    /// # Errors
    /// What the request itself would have given. `InvalidRequest` when it was taken before or belongs to another batch.
    pub fn take<R: TypedRequest>(&mut self, ticket: Ticket<R>) -> Result<R::Output> {
        let foreign = || Error::new(ErrorKind::InvalidRequest, "the ticket is not of this batch");
        let item = self.items.get_mut(ticket.index).ok_or_else(foreign)?;
        match std::mem::replace(&mut item.state, State::Taken) {
            State::Done(result) => R::read(result?, &item.request),
            State::Waiting(_) | State::Taken => Err(foreign()),
        }
    }
}

/// Something that has a place in a batch: a [`Ticket`] of any type.
pub trait Place: private::Sealed {
    #[doc(hidden)]
    fn index(&self) -> usize;
}

impl<R> Place for Ticket<R> {
    fn index(&self) -> usize {
        self.index
    }
}

mod private {
    pub trait Sealed {}
    impl<R> Sealed for super::Ticket<R> {}
}

impl<R> fmt::Debug for Ticket<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ticket").field(&self.index).finish()
    }
}
