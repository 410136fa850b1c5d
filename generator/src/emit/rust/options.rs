//! What a caller decides about the crate that is emitted.

/// Choices for the emitted crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The name of the package.
    pub crate_name: String,
    /// Where the manifest stands.
    pub placement: Placement,
    /// Where the crate finds its runtime.
    pub runtime: RuntimeSource,
    /// Base address of the public documentation, ending with `/`: pages are linked below it.
    pub pages: String,
    /// What the crate is made from, as its files' first lines say it.
    pub made_from: String,
    /// The command that makes it again.
    pub command: String,
    /// Whether the crate gets the test suite of the examples: its tests then need a feature of the runtime.
    pub suite: bool,
}

/// Where the manifest of the emitted crate stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placement {
    /// On its own: the manifest is the root of a workspace.
    Alone,
    /// Member of a workspace that states nothing for it: the manifest says all itself.
    Member,
    /// Member of a workspace that states version, edition, licence, lints and the runtime.
    Inheriting,
    /// Nowhere: the files are included by a crate's own source, as the module of this path, such as `crate::graph`.
    /// There are no features then, everything is there.
    Included(String),
}

/// Where the emitted crate finds its runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeSource {
    /// A folder, relative to the emitted crate or absolute.
    Path(String),
    /// A version of a registry.
    Version(String),
    /// A git repository and optionally a revision.
    Git {
        /// Its address.
        url: String,
        /// Revision, branch head when absent.
        revision: Option<String>,
    },
}

impl Options {
    /// The path of the root module of what is emitted.
    pub(crate) fn root(&self) -> &str {
        match &self.placement {
            Placement::Alone | Placement::Member | Placement::Inheriting => "crate",
            Placement::Included(module) => module,
        }
    }

    /// Whether areas are features.
    pub(crate) const fn has_features(&self) -> bool {
        !matches!(self.placement, Placement::Included(_))
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            crate_name: "generated".to_owned(),
            placement: Placement::Alone,
            runtime: RuntimeSource::Version(env!("CARGO_PKG_VERSION").to_owned()),
            pages: "https://learn.microsoft.com/graph/api/".to_owned(),
            made_from: "documentation pages".to_owned(),
            command: "generator".to_owned(),
            suite: false,
        }
    }
}
