//! The calls that lead from the client to an operation, for code that is generated to make them.

use super::super::analysis::Presence;
use super::super::context::Context;
use super::super::names::Name;
use super::super::types::Scribe;
use super::expression::Step;
use super::input::Input;
use super::{Home, Method, Requests, What, call};
use crate::schema::PathId;

/// One call of a chain.
#[derive(Debug)]
pub(crate) struct Link {
    /// The method.
    pub(crate) name: Name,
    /// Its arguments.
    pub(crate) inputs: Vec<Input>,
}

impl Requests {
    /// The calls from the client down to the builder of `call`, the last of them.
    pub(crate) fn chain(&self, context: &Context<'_>, call: What) -> Option<Vec<Link>> {
        let at = match call {
            What::Call { at, .. } | What::Content { at, .. } | What::Child(at) => at,
        };
        let structs: Vec<PathId> = context
            .schema
            .ancestry(at)
            .into_iter()
            .filter(|id| self.tree.get(*id).is_some())
            .collect();
        let mut links = Vec::with_capacity(structs.len());
        for (from, to) in structs.iter().zip(structs.iter().skip(1)) {
            links.push(self.link(context, *from, What::Child(*to))?);
        }
        links.push(self.link(context, *structs.last()?, call)?);
        Some(links)
    }

    fn link(&self, context: &Context<'_>, on: PathId, what: What) -> Option<Link> {
        let method = self.methods(on).iter().find(|method| method.what == what)?;
        let mut scribe = self.scribe(context, method);
        let inputs = match what {
            What::Call { operation, at } => call::inputs(&mut scribe, operation, on, at, false),
            What::Content { operation, at } => call::inputs(&mut scribe, operation, on, at, true),
            What::Child(to) => Step::down(&mut scribe, on, to).arguments.into_inputs().collect(),
        };
        Some(Link {
            name: method.name.clone(),
            inputs,
        })
    }

    /// Types of arguments depend on what is there with the file of the method.
    fn scribe<'a>(&self, context: &'a Context<'a>, method: &Method) -> Scribe<'a> {
        let home = self.home(context, method);
        let presence = match home {
            Home::Area(area) => Presence::with(area),
            Home::Shared => Presence::Always,
        };
        Scribe::new(context, presence, &Self::module_path(context, home), [])
    }
}
