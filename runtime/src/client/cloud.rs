//! The clouds that run Microsoft Graph (docs/protocol.md, National clouds).

use azure_core::http::Url;

use crate::{Error, ErrorKind, Result};

/// A deployment of Microsoft Graph. Tokens and app registrations do not cross from one to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cloud {
    /// Worldwide, and US Government GCC.
    #[default]
    Global,
    /// US Government L4 (GCC High).
    UsGovernmentL4,
    /// US Government L5 (Department of Defense).
    UsGovernmentL5,
    /// China, operated by 21Vianet.
    China,
    /// Any other root, for a proxy, a test server or a future cloud: see [`Cloud::custom`].
    Custom {
        /// The URL before the version, e.g. `https://graph.example.com`.
        root: String,
        /// The scope of the token.
        scope: String,
    },
}

impl Cloud {
    /// A root of one's own, e.g. `https://graph.example.com`; the scope is `<root>/.default`.
    ///
    /// `http` is accepted for loopback addresses only, since a token must not travel in the clear.
    pub fn custom(root: impl Into<String>) -> Self {
        let root = root.into();
        let scope = format!("{}/.default", root.trim_end_matches('/'));
        Self::Custom { root, scope }
    }

    /// The URL before the version.
    pub fn root(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovernmentL4 => "https://graph.microsoft.us",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
            Self::Custom { root, .. } => root.trim_end_matches('/'),
        }
    }

    /// The scope of a token for this cloud.
    pub fn scope(&self) -> String {
        match self {
            Self::Custom { scope, .. } => scope.clone(),
            cloud => format!("{}/.default", cloud.root()),
        }
    }

    /// Where users and apps of this cloud sign in, for the credential; `None` for a custom root.
    pub fn authority(&self) -> Option<&'static str> {
        match self {
            Self::Global => Some("https://login.microsoftonline.com"),
            Self::UsGovernmentL4 | Self::UsGovernmentL5 => Some("https://login.microsoftonline.us"),
            Self::China => Some("https://login.partner.microsoftonline.cn"),
            Self::Custom { .. } => None,
        }
    }

    pub(crate) fn endpoint(&self, version: &str) -> Result<Url> {
        let text = format!("{}/{}", self.root(), version.trim_matches('/'));
        let invalid = |why: &str| Error::new(ErrorKind::InvalidRequest, format!("the root `{}` {why}", self.root()));
        let url = Url::parse(text.trim_end_matches('/')).map_err(|_| invalid("is not a URL"))?;
        let is_loopback = match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        };
        match url.scheme() {
            _ if url.query().is_some() || url.fragment().is_some() => Err(invalid("has a query or fragment")),
            _ if !url.username().is_empty() || url.password().is_some() => Err(invalid("has user information")),
            "https" => Ok(url),
            "http" if is_loopback => Ok(url),
            _ => Err(invalid("is neither https nor http on a loopback address")),
        }
    }
}
