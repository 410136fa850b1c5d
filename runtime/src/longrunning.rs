//! Operations that go on after their response (docs/protocol.md, Long-running operations).

use std::{
    fmt,
    time::{Duration, Instant},
};

use azure_core::{http::Url, sleep};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Client, Error, ErrorKind, Method, Operation, Request, Response, Result,
    request::{Call, Create, Delete, Replace, TypedRequest, Update},
};

static POLL: Operation = Operation::new("Poll a long-running operation", "(monitor)");

/// What the service made of a call that may take long.
#[derive(Debug)]
#[non_exhaustive]
pub enum Started<T> {
    /// It is done, with this result.
    Done(T),
    /// It goes on (202); the monitor says how it ends.
    Running(Monitor),
}

macro_rules! start {
    ($($name:ident $(<$t:ident>)?),*) => {
        $(impl $(<$t: DeserializeOwned + Send + 'static>)? $name $(<$t>)? {
            /// Sends it; when the service says that it goes on in the background, gives the monitor of that instead of a result.
            ///
            /// # Errors
            /// Everything in [`ErrorKind`](crate::ErrorKind).
            pub async fn start(self) -> Result<Started<<Self as TypedRequest>::Output>> {
                start::<Self>(self.into_inner()).await
            }
        })*
    };
}
start!(Call<T>, Create<T>, Replace<T>, Update<T>, Delete);

async fn start<R: TypedRequest>(request: Request) -> Result<Started<R::Output>> {
    let response = request.perform().await?;
    match Monitor::of(request.client(), &response)? {
        Some(monitor) => Ok(Started::Running(monitor)),
        None => R::read(response, &request).map(Started::Done),
    }
}

/// The state of a long-running operation. The set is open: new states can appear.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// Waits to begin.
    NotStarted,
    /// Goes on.
    InProgress,
    /// Changes what exists.
    Updating,
    /// Waits for something.
    Waiting,
    /// Is about to be deleted.
    DeletePending,
    /// Ended well (`completed`, `succeeded`).
    Completed,
    /// Ended with an error.
    Failed,
    /// Could not be deleted.
    DeleteFailed,
    /// Was given up.
    Cancelled,
    /// A state that this crate does not know; it counts as going on.
    Other(String),
}

impl Status {
    fn parse(text: &str) -> Self {
        match text.to_ascii_lowercase().as_str() {
            "notstarted" => Self::NotStarted,
            "inprogress" | "running" => Self::InProgress,
            "updating" => Self::Updating,
            "waiting" => Self::Waiting,
            "deletepending" => Self::DeletePending,
            "completed" | "succeeded" => Self::Completed,
            "failed" => Self::Failed,
            "deletefailed" => Self::DeleteFailed,
            "cancelled" | "canceled" => Self::Cancelled,
            _ => Self::Other(text.to_owned()),
        }
    }

    /// Whether nothing more will happen.
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Completed | Self::Failed | Self::DeleteFailed | Self::Cancelled
        )
    }
}

/// How far a long-running operation is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress {
    /// Its state.
    pub status: Status,
    /// How much is done, 0 to 100.
    pub percentage: Option<f64>,
    /// The id of what it made.
    pub resource_id: Option<String>,
    /// Where what it made is.
    pub resource_location: Option<String>,
    /// The whole response, for what this crate does not read (e.g. a `teamsAsyncOperation`, or the resource itself).
    pub body: Value,
    wait: Option<Duration>,
}

/// The place where the service reports how a long-running operation goes. It carries the token only on the configured host.
#[derive(Clone)]
pub struct Monitor {
    client: Client,
    url: Url,
    first_wait: Option<Duration>,
    longest: Duration,
}

impl Monitor {
    /// Waits that grow from one second to this when the service names none.
    const MAX_WAIT: Duration = Duration::from_secs(30);
    /// A monitor is given up after this long, unless the caller says otherwise.
    const LONGEST: Duration = Duration::from_secs(3600);

    /// The monitor of a response; `None` when it is not 202 with the URL of one.
    pub(crate) fn of(client: &Client, response: &Response) -> Result<Option<Self>> {
        let Some(location) = response.monitor().filter(|_| response.status() == 202) else {
            return Ok(None);
        };
        let mut monitor = Self::at(client, location)?;
        monitor.first_wait = response.retry_after();
        Ok(Some(monitor))
    }

    /// A monitor whose URL was stored.
    ///
    /// A path without host is below the endpoint, version included, which is how the service writes it (`/teams('…')/operations('…')`).
    ///
    /// # Errors
    /// `Refused` when the URL is not https.
    pub fn at(client: &Client, location: &str) -> Result<Self> {
        let url = match location.starts_with('/') && !location.starts_with("//") {
            true => client.cross_origin_link(&format!("{}{}", client.endpoint(), client.below_version(location)))?,
            false => client.cross_origin_link(location)?,
        };
        Ok(Self {
            client: client.clone(),
            url,
            first_wait: None,
            longest: Self::LONGEST,
        })
    }

    /// The URL. It may be readable without signing in: treat it as a secret.
    pub fn location(&self) -> &str {
        self.url.as_str()
    }

    /// Gives up after this long instead of an hour.
    #[must_use]
    pub fn longest(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// Asks once.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`]; that the operation failed is not one here, but a status.
    pub async fn poll(&self) -> Result<Progress> {
        let response = Request::to_link(&self.client, Method::Get, self.url.clone(), &POLL)
            .send()
            .await?;
        let was_redirected = *response.url() != self.url;
        read(&response, was_redirected)
    }

    /// Asks until the operation ends, at the pace that the service asks for.
    ///
    /// # Errors
    /// `Service` when the operation failed, with its code and message; `Timeout` when it takes too long; and those of a call.
    pub async fn wait(self) -> Result<Progress> {
        let start = Instant::now();
        let mut backoff = Duration::from_secs(1);
        let mut wait = self.first_wait;
        loop {
            let pause = wait
                .unwrap_or(backoff)
                .min(Self::MAX_WAIT.max(wait.unwrap_or_default()));
            if start.elapsed().saturating_add(pause) > self.longest {
                return Err(Error::new(
                    ErrorKind::Timeout,
                    format!("not done after {:?}", self.longest),
                ));
            }
            sleep(pause.try_into().unwrap_or_default()).await;
            let progress = self.poll().await?;
            match progress.status {
                Status::Completed => return Ok(progress),
                Status::Failed | Status::DeleteFailed | Status::Cancelled => return Err(failure(&progress)),
                _ => wait = progress.wait,
            }
            backoff = backoff.saturating_mul(2).min(Self::MAX_WAIT);
        }
    }
}

/// A response without a status is what the operation made: monitors redirect to it in the end. It may have a status of its own, which is
/// none of an operation.
fn read(response: &Response, was_redirected: bool) -> Result<Progress> {
    let body: Value = response.json::<Option<Value>>()?.unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
    let status = match text("status").map(|status| Status::parse(&status)) {
        Some(Status::Other(_)) if was_redirected => Status::Completed,
        Some(status) => status,
        None if response.status() == 202 => Status::InProgress,
        None => Status::Completed,
    };
    Ok(Progress {
        status,
        percentage: body.get("percentageComplete").and_then(Value::as_f64),
        resource_id: text("resourceId").or_else(|| text("targetResourceId")),
        resource_location: text("resourceLocation").or_else(|| text("targetResourceLocation")),
        wait: response.retry_after(),
        body,
    })
}

/// The error that the operation itself reports, in the form of any other.
fn failure(progress: &Progress) -> Error {
    let ended = format!("the operation ended as {:?}", progress.status);
    let error = progress.body.get("error").filter(|error| error.is_object()).cloned();
    let error = error.unwrap_or_else(|| serde_json::json!({ "message": ended }));
    let raw = serde_json::json!({ "error": error }).to_string();
    Error::of_operation(raw.into()).with_call(&POLL, "", 0)
}

/// The URL is left out.
impl fmt::Debug for Monitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Monitor")
            .field("host", &self.url.host_str())
            .finish_non_exhaustive()
    }
}
