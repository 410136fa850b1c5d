//! The one line that a person reads.

use std::fmt;

use super::{Error, ErrorKind, body::shorten};

/// Longest message of the service that is shown.
const MAX_MESSAGE: usize = 600;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", operation.name)?;
        }
        match self.status() {
            Some(status) => write!(f, "{status} {}", self.kind())?,
            None => write!(f, "{}", self.kind())?,
        }
        if !self.codes().is_empty() {
            write!(f, " ({})", shorten(&self.codes().join(" / "), MAX_MESSAGE))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", shorten(message, MAX_MESSAGE))?;
        }
        if let Some(cause) = self.0.source.as_ref().filter(|_| self.status().is_none()) {
            // the innermost cause is what helps (`no network`); those between are in `source`
            write!(f, ": {}", cause.root())?;
        }
        self.fmt_details(f)?;
        self.fmt_advice(f)?;
        self.fmt_ids(f)
    }
}

impl Error {
    fn fmt_details(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for detail in self.details() {
            let parts = [&detail.code, &detail.target, &detail.message];
            let parts: Vec<_> = parts
                .into_iter()
                .flatten()
                .map(|part| shorten(part, MAX_MESSAGE))
                .collect();
            write!(f, "; {}", parts.join(": "))?;
        }
        Ok(())
    }

    fn fmt_advice(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Forbidden => self.fmt_permissions(f),
            ErrorKind::PreconditionFailed => f.write_str("; read the resource again, merge, and send its new ETag"),
            ErrorKind::Throttled => match self.retry_after() {
                Some(wait) => write!(f, "; the service asks to wait {} s", wait.as_secs_f64().ceil()),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn fmt_permissions(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.claims_challenge().is_some() {
            f.write_str("; the token needs further claims (a claims challenge came with the response)")?;
        }
        let Some(operation) = self.operation() else {
            return Ok(());
        };
        for (index, (kind, set)) in operation.permissions.least_privileged().enumerate() {
            let lead = if index == 0 {
                "; least privileged permissions as documented: "
            } else {
                ", "
            };
            write!(f, "{lead}{} ({kind})", set.join(" and "))?;
        }
        Ok(())
    }

    fn fmt_ids(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request_id = self.request_id().map(|id| format!("request-id {}", shorten(id, 80)));
        let own_id = self
            .client_request_id()
            .map(|id| format!("client-request-id {}", shorten(id, 80)));
        let date = self.request_id().and(self.date()).map(|date| shorten(date, 40));
        let retries = (self.retries() > 0).then(|| format!("after {} retries", self.retries()));
        let parts: Vec<_> = [request_id, own_id, date, retries].into_iter().flatten().collect();
        if parts.is_empty() {
            Ok(())
        } else {
            write!(f, " [{}]", parts.join(", "))
        }
    }
}
