//! The properties of a type.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Change, Concerned, Subject};
use super::super::rules::Rule;
use super::likeness::Likeness;
use super::stated::{capabilities, deprecation};
use super::{Pair, renames};
use crate::schema::{Docs, FilterSupport, Property, TypeId, TypeRef};

/// Properties by name, each with the type that declares it.
type Properties<'a> = BTreeMap<&'a str, (TypeId, &'a Property)>;

pub(super) fn compare(pair: &Pair<'_>, old: TypeId, new: TypeId, found: &mut Vec<Change>) {
    let context = Context::new(pair, old, new);
    let (was, is) = (pair.old.properties(old), pair.new.properties(new));
    let renames = renames::within(&only_in(old, &was, &is), &only_in(new, &is, &was));
    for (name, &(owner, property)) in &was {
        let current = renames.get(name).unwrap_or(name);
        match is.get(current) {
            // What a base declares on both sides is reported there.
            Some(&(declares, _)) if owner != old && pair.current_structured(owner) == Some(declares) => {}
            Some(&(_, now)) => context.both(property, now, found),
            None if owner != old && context.still_derives_from(owner) => {}
            None => found.push(context.removed(property)),
        }
    }
    let taken: BTreeSet<&str> = renames.values().copied().collect();
    for (name, &(owner, property)) in &is {
        if owner == new && !was.contains_key(name) && !taken.contains(name) {
            found.push(context.added(property));
        }
    }
}

fn only_in<'a>(owner: TypeId, one: &Properties<'a>, other: &Properties<'_>) -> Vec<(&'a str, &'a Docs)> {
    let own = one
        .iter()
        .filter(|(name, (declares, _))| *declares == owner && !other.contains_key(*name));
    own.map(|(name, (_, property))| (*name, &property.docs)).collect()
}

struct Context<'a, 'p> {
    pair: &'a Pair<'p>,
    new: TypeId,
    /// The old qualified name of the type.
    name: String,
    /// The old and the new Rust path of the struct.
    paths: (String, String),
    /// The names of the type and of those that inherit its properties.
    family: BTreeSet<String>,
    /// Field and constant of each property.
    fields: BTreeMap<String, [String; 2]>,
}

impl<'a, 'p> Context<'a, 'p> {
    fn new(pair: &'a Pair<'p>, old: TypeId, new: TypeId) -> Self {
        let model = |guide: &crate::emit::rust::Guide<'_>, id| guide.model(TypeRef::Structured(id)).unwrap_or_default();
        let fields = pair.old.fields(old).into_iter().flatten();
        Self {
            pair,
            new,
            name: pair.old.schema.types[old].name.to_string(),
            paths: (model(&pair.old.guide, old), model(&pair.new.guide, new)),
            family: pair.old.family(old),
            fields: fields
                .map(|(wire, field)| (wire.clone(), [field.name.clone(), field.constant.clone()]))
                .collect(),
        }
    }

    fn still_derives_from(&self, old_base: TypeId) -> bool {
        let base = self.pair.current_structured(old_base);
        base.is_some_and(|base| self.pair.new.schema.derives_from(self.new, base))
    }

    fn subject(&self, property: &Property) -> Subject {
        Subject::Member(self.name.clone(), property.name.clone())
    }

    /// Fills in whom a change of a property concerns: `any` program that uses the type, or those that name the field.
    fn about(&self, property: &Property, any: bool, mut change: Change) -> Change {
        let identifiers = self.fields.get(&property.name);
        change
            .rust
            .extend(identifiers.map(|[field, _]| format!("{}::{field}", self.paths.0)));
        let identifiers = identifiers.filter(|_| !any).into_iter().flatten();
        change.concerned = Concerned {
            types: self.family.clone(),
            identifiers: identifiers.cloned().collect(),
            ..Concerned::default()
        };
        change
    }

    fn removed(&self, property: &Property) -> Change {
        let message = format!(
            "the property `{}` of `{}` is no longer documented",
            property.name, self.name
        );
        let change = Change::new(Rule::PropertyRemoved, self.subject(property), message).was_at(&property.place);
        self.about(property, false, change)
    }

    fn added(&self, property: &Property) -> Change {
        let (rule, note) = match property.required {
            true => (Rule::RequiredPropertyAdded, " and required"),
            false => (Rule::PropertyAdded, ""),
        };
        let ty = self.pair.new_type((property.ty, property.collection));
        let message = format!(
            "the property `{}` of `{}` is new{note}: `{ty}`",
            property.name, self.name
        );
        let mut change = Change::new(rule, self.subject(property), message).at(&property.place);
        change.concerned.types.clone_from(&self.family);
        let fields = self.pair.new.fields(self.new);
        let field = fields.and_then(|fields| fields.get(&property.name));
        change
            .rust
            .extend(field.map(|field| format!("{}::{}", self.paths.1, field.name)));
        change
    }

    fn both(&self, was: &Property, is: &Property, found: &mut Vec<Change>) {
        let of = format!("`{}` of `{}`", was.name, self.name);
        let mut push = |rule, message: String| {
            let change = Change::new(rule, self.subject(was), message).at(&is.place);
            found.push(self.about(was, rule == Rule::BecameRequired, change));
        };
        if was.name != is.name {
            push(Rule::PropertyRenamed, format!("the property {of} is now `{}`", is.name));
        }
        if let Some((rule, message)) = self.types(&of, was, is) {
            push(rule, message);
        }
        for (rule, message) in states(&of, was, is) {
            push(rule, message);
        }
        if let Some((rule, message)) = filters(&of, &was.filter, &is.filter) {
            push(rule, message);
        }
        for (rule, message) in capabilities(
            &format!("{}` of `{}", was.name, self.name),
            &was.capabilities,
            &is.capabilities,
        ) {
            push(rule, message);
        }
        if let Some((rule, message)) = deprecation(&of, &was.docs, &is.docs) {
            push(rule, message);
        }
    }

    fn types(&self, of: &str, was: &Property, is: &Property) -> Option<(Rule, String)> {
        let (old, new) = ((was.ty, was.collection), (is.ty, is.collection));
        let rule = match self.pair.likeness(old, new) {
            Likeness::Same => return None,
            Likeness::Refined => Rule::PropertyTypeRefined,
            Likeness::Other => Rule::PropertyTypeChanged,
        };
        let (old, new) = (self.pair.old_type(old), self.pair.new_type(new));
        Some((rule, format!("the type of {of} is `{new}` and was `{old}`")))
    }
}

/// What the pages state of a property besides its type.
fn states(of: &str, was: &Property, is: &Property) -> Vec<(Rule, String)> {
    let mut changes = Vec::new();
    if was.navigation != is.navigation {
        let now = if is.navigation {
            "is a navigation property"
        } else {
            "is no longer a navigation property"
        };
        changes.push((Rule::NavigationChanged, format!("{of} {now}")));
    }
    match (was.nullable, is.nullable) {
        (None | Some(true), Some(false)) => changes.push((Rule::BecameNotNullable, format!("{of} cannot be null"))),
        (Some(false), Some(true)) => changes.push((Rule::BecameNullable, format!("{of} can be null"))),
        _ => {}
    }
    let switches = [
        (
            was.read_only,
            is.read_only,
            Rule::BecameReadOnly,
            Rule::BecameWritable,
            "read-only",
        ),
        (
            was.required,
            is.required,
            Rule::BecameRequired,
            Rule::BecameOptional,
            "required on create",
        ),
        (
            was.only_on_select,
            is.only_on_select,
            Rule::OnlyOnSelect,
            Rule::ByDefault,
            "returned only on `$select`",
        ),
    ];
    for (was, is, on, off, words) in switches {
        match (was, is) {
            (false, true) => changes.push((on, format!("{of} is {words}"))),
            (true, false) => changes.push((off, format!("{of} is no longer {words}"))),
            _ => {}
        }
    }
    changes
}

fn filters(of: &str, was: &FilterSupport, is: &FilterSupport) -> Option<(Rule, String)> {
    if was == is {
        return None;
    }
    let lost = match (was, is) {
        (FilterSupport::Operators(was), FilterSupport::Operators(is)) => {
            was.iter().any(|operator| !is.contains(operator))
        }
        // Where the pages say nothing, all operators are offered.
        (FilterSupport::Untold, FilterSupport::Operators(_)) => true,
        (_, FilterSupport::Untold) => false,
    };
    let now = match is {
        FilterSupport::Operators(operators) if operators.is_empty() => "no operator".to_owned(),
        FilterSupport::Operators(operators) => format!("`{}`", operators.join("`, `")),
        FilterSupport::Untold => "any operator that fits its type".to_owned(),
    };
    let rule = if lost {
        Rule::FilterNarrowed
    } else {
        Rule::FilterWidened
    };
    Some((rule, format!("{of} can be filtered by {now}")))
}
