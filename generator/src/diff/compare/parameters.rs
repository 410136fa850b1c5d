//! The parameters of a call: in its path, its body, its headers and its query.

use std::collections::BTreeSet;

use super::super::change::Change;
use super::super::rules::Rule;
use super::likeness::{Likeness, Typed};
use super::stayed::Stayed;
use crate::schema::{CustomOption, Operation, Parameter, RequestBody};

/// A parameter, wherever it is.
struct One<'a> {
    name: &'a str,
    ty: Typed,
    required: bool,
}

/// Where parameters are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Arguments of the method, in order.
    Path,
    /// Fields of a struct.
    Body,
    /// Set by hand.
    Headers,
    /// Arguments of the method where they must be given.
    Query,
}

impl Of {
    const fn noun(self) -> &'static str {
        match self {
            Self::Path | Self::Body => "parameter",
            Self::Headers => "header",
            Self::Query => "query option",
        }
    }
}

pub(super) fn compare(stayed: &Stayed<'_, '_>, was: &Operation, is: &Operation, of: &str, found: &mut Vec<Change>) {
    let lists = [
        (Of::Path, documented(&was.parameters), documented(&is.parameters)),
        (Of::Body, sent(&was.body), sent(&is.body)),
        (Of::Headers, documented(&was.headers), documented(&is.headers)),
        (Of::Query, options(&was.query.custom), options(&is.query.custom)),
    ];
    for (place, was, is) in lists {
        List { stayed, of, place }.compare(&was, &is, found);
    }
}

fn documented(parameters: &[Parameter]) -> Vec<One<'_>> {
    let each = parameters.iter();
    each.map(|parameter| One {
        name: &parameter.name,
        ty: (parameter.ty, parameter.collection),
        required: parameter.required,
    })
    .collect()
}

fn sent(body: &RequestBody) -> Vec<One<'_>> {
    match body {
        RequestBody::Parameters(parameters) => documented(parameters),
        _ => Vec::new(),
    }
}

fn options(options: &[CustomOption]) -> Vec<One<'_>> {
    let each = options.iter();
    each.map(|option| One {
        name: &option.name,
        ty: (option.ty, false),
        required: option.required,
    })
    .collect()
}

struct List<'a, 's, 'p> {
    stayed: &'a Stayed<'s, 'p>,
    of: &'a str,
    place: Of,
}

impl List<'_, '_, '_> {
    fn compare(&self, was: &[One<'_>], is: &[One<'_>], found: &mut Vec<Change>) {
        for old in was {
            match is.iter().find(|new| new.name == old.name) {
                Some(new) => self.both(old, new, found),
                None => found.push(self.change(Rule::ParameterRemoved, old.name, "is no longer documented")),
            }
        }
        for new in is.iter().filter(|new| !was.iter().any(|old| old.name == new.name)) {
            let (rule, words) = match (new.required, self.place) {
                (true, Of::Path | Of::Query) => (Rule::ArgumentAdded, "is new and required"),
                (true, Of::Body | Of::Headers) => (Rule::RequiredParameterAdded, "is new and required"),
                (false, _) => (Rule::ParameterAdded, "is new"),
            };
            found.push(self.change(rule, new.name, words));
        }
        if self.arguments(was, is) != self.arguments(is, was) {
            let message = format!("the arguments of {} are in another order", self.of);
            found.push(self.stayed.change(Rule::ParametersReordered, message));
        }
    }

    /// The arguments of the method that the other list has as well, in order.
    fn arguments<'o>(&self, one: &[One<'o>], other: &[One<'_>]) -> Vec<&'o str> {
        let shared: BTreeSet<&str> = other
            .iter()
            .filter(|one| self.is_argument(one))
            .map(|one| one.name)
            .collect();
        let own = one
            .iter()
            .filter(|one| self.is_argument(one) && shared.contains(one.name));
        own.map(|one| one.name).collect()
    }

    fn is_argument(&self, one: &One<'_>) -> bool {
        match self.place {
            Of::Path => true,
            Of::Query => one.required,
            Of::Body | Of::Headers => false,
        }
    }

    fn both(&self, old: &One<'_>, new: &One<'_>, found: &mut Vec<Change>) {
        let pair = self.stayed.pair;
        let rule = match pair.likeness(old.ty, new.ty) {
            Likeness::Same => None,
            Likeness::Refined => Some(Rule::ParameterTypeRefined),
            Likeness::Other => Some(Rule::ParameterTypeChanged),
        };
        if let Some(rule) = rule {
            let words = format!("is `{}` and was `{}`", pair.new_type(new.ty), pair.old_type(old.ty));
            found.push(self.change(rule, old.name, &words));
        }
        let rule = match (old.required, new.required, self.place) {
            (false, true, Of::Query) => Some((Rule::BecameArgument, "is required")),
            (true, false, Of::Query) => Some((Rule::NoLongerArgument, "is no longer required")),
            (false, true, Of::Body | Of::Headers) => Some((Rule::ParameterBecameRequired, "is required")),
            (true, false, Of::Body | Of::Headers) => Some((Rule::ParameterBecameOptional, "is no longer required")),
            // Every parameter in a path is given.
            _ => None,
        };
        found.extend(rule.map(|(rule, words)| self.change(rule, old.name, words)));
    }

    fn change(&self, rule: Rule, name: &str, words: &str) -> Change {
        let message = format!("the {} `{name}` of {} {words}", self.place.noun(), self.of);
        self.stayed.parameter(rule, name, message)
    }
}
