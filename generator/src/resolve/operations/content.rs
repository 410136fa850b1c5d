//! What an operation sends and what it returns.

use super::context::GroupContext;
use super::parameters;
use crate::dialect::{AskedBody, Example, ExampleRole, is_of_monitor};
use crate::rules::Rule;
use crate::schema::{Edm, OperationKind, RequestBody, ResponseBody, Target, TypeRef};

impl GroupContext<'_> {
    /// The body of the request.
    pub(super) fn body(&self) -> RequestBody {
        match self.group.kind {
            _ if self.creates_from_bytes() => RequestBody::Stream,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace => self.entity(),
            OperationKind::Action => self.parameters(),
            OperationKind::AddRef | OperationKind::SetRef => RequestBody::Reference,
            OperationKind::Upload => RequestBody::Stream,
            _ => RequestBody::None,
        }
    }

    fn entity(&self) -> RequestBody {
        if self.documented.body.none && self.documented.body.parameters.is_empty() {
            return RequestBody::None;
        }
        let declared = self.group.target.filter(|target| is_structured(*target));
        match declared.or(self.evidence.sent) {
            Some(target) => {
                let one = self.group.kind == OperationKind::Create || self.sends_object();
                RequestBody::Typed(target.ty, target.collection && !one)
            }
            None if self.replaces_by_bytes() => RequestBody::Stream,
            None => RequestBody::Json,
        }
    }

    fn parameters(&self) -> RequestBody {
        let parameters = parameters::of_body(self);
        if !parameters.is_empty() {
            return RequestBody::Parameters(parameters);
        }
        match self.evidence.sent {
            Some(target) if !self.documented.body.none => RequestBody::Typed(target.ty, target.collection),
            _ if self.sends_object() => RequestBody::Json,
            _ => self.body_in_words(),
        }
    }

    /// The section on the body asks for one, though not for a type in words that are known.
    fn body_in_words(&self) -> RequestBody {
        match self.documented.body.asked.filter(|_| !self.documented.body.none) {
            Some(AskedBody::Binary) => RequestBody::Stream,
            Some(AskedBody::Json) => RequestBody::Json,
            None => RequestBody::None,
        }
    }

    /// An example of this method sends an object that is not empty.
    fn sends_object(&self) -> bool {
        self.bodies().any(|message| {
            let inner = message.body.trim_start().strip_prefix('{').map(str::trim_start);
            inner.is_some_and(|inner| inner.starts_with('"'))
        })
    }

    /// What a success brings. The path's own type counts before what the page says of it.
    pub(super) fn response(&self) -> ResponseBody {
        let target = self.group.target;
        let answer = self.evidence.answer;
        match self.group.kind {
            OperationKind::List => listed(target.or(answer)),
            OperationKind::Get => single(target.or(answer)),
            OperationKind::Create | OperationKind::Update | OperationKind::Replace => {
                if self.brings_nothing() {
                    ResponseBody::None
                } else {
                    single(
                        target
                            .filter(|target| is_structured(*target))
                            .or(answer)
                            .map(crate::resolve::members::one),
                    )
                }
            }
            OperationKind::Function if self.members.rules().has(Rule::RedirectIsBytes) && self.redirects() => {
                ResponseBody::Stream
            }
            OperationKind::Function | OperationKind::Delta => answer.map_or(ResponseBody::Json, whole),
            OperationKind::Action | OperationKind::Upload if self.brings_nothing() => ResponseBody::None,
            OperationKind::Action | OperationKind::Upload => match answer {
                Some(answer) => whole(answer),
                None if self.tells_body() => ResponseBody::Json,
                None => ResponseBody::None,
            },
            OperationKind::Download => ResponseBody::Stream,
            OperationKind::ListRef => ResponseBody::Json,
            OperationKind::Count => ResponseBody::One(TypeRef::Edm(Edm::Int64)),
            OperationKind::Delete | OperationKind::AddRef | OperationKind::SetRef | OperationKind::RemoveRef => {
                ResponseBody::None
            }
        }
    }

    /// The type that the page gives a result that comes as bytes.
    pub(super) fn declared_result(&self) -> Option<Target> {
        let bytes = self.group.kind == OperationKind::Function && self.response() == ResponseBody::Stream;
        let answer = self.evidence.answer.filter(|answer| is_structured(*answer));
        self.evidence.declared.or(answer).filter(|_| bytes)
    }

    /// The first documented status sends the caller elsewhere, where bytes are. A further one is of another form of the
    /// result, such as JSON instead of a file, which the caller has to ask for.
    fn redirects(&self) -> bool {
        let first = self.evidence.statuses.first();
        first.is_some_and(|status| matches!(status, 301 | 302 | 303 | 307))
    }

    /// All documented successes are without a body. A 202 of which nothing tells one, or whose example has none, only tells where to ask for the
    /// result: types that its prose names are found there.
    fn brings_nothing(&self) -> bool {
        let statuses = &self.evidence.statuses;
        let only = |wanted: u16| !statuses.is_empty() && statuses.iter().all(|status| *status == wanted);
        let untold = self.evidence.answer.is_none() && !self.shows_body() && self.documented.response.shown.is_empty();
        only(204)
            || (only(202) && (untold || self.shows_empty()))
            || (self.documented.response.none && !self.shows_body())
            || self.is_bare_success()
    }

    /// Neither words nor examples show a body, and an example shows a success without one.
    fn is_bare_success(&self) -> bool {
        let response = &self.documented.response;
        let named = self.evidence.answer.is_some() || response.speaks_of_body || !response.shown.is_empty();
        let successful = |example: &&Example| {
            let status = example.message.value.status;
            example.role == ExampleRole::Response && status.is_some_and(|status| status < 300)
        };
        let mut shown = self.page.examples.iter().filter(successful).peekable();
        !named && shown.peek().is_some() && shown.all(|example| example.message.value.body.is_empty())
    }

    /// Words or a Methods table may say that a success returns something; the response section and its examples show nothing.
    pub(super) fn shows_no_body(&self) -> bool {
        let response = &self.documented.response;
        let named = !response.types.is_empty() || response.speaks_of_body || !response.shown.is_empty();
        !named && !self.shows_body()
    }

    /// The response section speaks of a body, though not of its type in words that are known.
    fn tells_body(&self) -> bool {
        let response = &self.documented.response;
        let ok = self.evidence.statuses.iter().any(|status| matches!(status, 200 | 201));
        ok && response.speaks_of_body || !response.shown.is_empty()
    }

    /// An example shows a 202 without a body and without the type of one.
    fn shows_empty(&self) -> bool {
        let accepted =
            |example: &&Example| example.role == ExampleRole::Response && example.message.value.status == Some(202);
        let mut shown = self.page.examples.iter().filter(accepted).peekable();
        shown.peek().is_some() && shown.all(|example| example.ty.is_none() && example.message.value.body.is_empty())
    }

    fn shows_body(&self) -> bool {
        self.page.examples.iter().any(|example| {
            example.role == ExampleRole::Response
                && example.message.value.status.is_some_and(|status| status < 300)
                && !example.message.value.body.is_empty()
        })
    }

    /// A 202 with the address of a monitor.
    pub(super) fn is_long_running(&self) -> bool {
        let announced = self.page.examples.iter().any(|example| {
            let annotated = example
                .annotation
                .as_ref()
                .is_some_and(|annotation| annotation.value.get("longRunningResponseType").is_some());
            let message = &example.message.value;
            let has_location = message.headers.iter().any(|(name, _)| is_of_monitor(name));
            annotated || (message.status == Some(202) && has_location)
        });
        announced || (self.evidence.statuses.contains(&202) && self.documented.response.names_monitor)
    }
}

fn is_structured(target: Target) -> bool {
    matches!(target.ty, TypeRef::Structured(_))
}

fn listed(target: Option<Target>) -> ResponseBody {
    target.map_or(ResponseBody::Json, |target| ResponseBody::Collection(target.ty))
}

fn single(target: Option<Target>) -> ResponseBody {
    target.map_or(ResponseBody::Json, |target| match target.ty {
        TypeRef::Edm(Edm::Stream) => ResponseBody::Stream,
        ty => ResponseBody::One(ty),
    })
}

fn whole(target: Target) -> ResponseBody {
    if target.collection {
        ResponseBody::Collection(target.ty)
    } else {
        single(Some(target))
    }
}
