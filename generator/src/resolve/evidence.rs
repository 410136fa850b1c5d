//! What one operation page tells of the thing that its paths lead to.
//!
//! Order of trust for what a success brings: the annotation of a response, the response section, the return cell of the
//! Methods table that links to the page, the body of an example response, words of the response section that nothing marks.

use std::collections::HashMap;

use super::filed::filed_under;
use super::members::Members;
use super::names::{Names, type_of};
use super::pages::OperationPages;
use super::sample::{self, Sample, SampleType};
use crate::diagnostic::Span;
use crate::dialect::json::{self, JsonKind, JsonValue};
use crate::dialect::{Documented, Example, ExampleRole, TypeExpr};
use crate::rules::{Rule, Rules};
use crate::schema::{Edm, Schema, Target, TypeId, TypeRef};

/// The evidence of one page.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageEvidence {
    /// What a success brings, as far as it is typed.
    pub(crate) answer: Option<Target>,
    /// The structured type that an annotation gives a success, be it only one of several: JSON beside bytes.
    pub(crate) declared: Option<Target>,
    /// The rule that decided on it.
    pub(crate) answer_by: Option<Rule>,
    /// What the request carries, where the page names a declared type for it.
    pub(crate) sent: Option<Target>,
    /// The resource types whose Methods table links to the page, and those that the file's name begins with.
    pub(crate) listed_by: Vec<TypeId>,
    /// The success statuses, in order.
    pub(crate) statuses: Vec<u16>,
    /// The words of the title and the file's name, lower-cased, letters and digits only.
    title: Vec<String>,
    /// The name of an operation that the title is.
    called: Option<String>,
    /// What stands before the name of the operation in the title.
    owner: Option<String>,
    /// The type that the file is named after, and the name that follows it: `thing-sync.md`.
    filed: Option<(TypeId, String)>,
    /// The names of the rows of the body's tables.
    rows: Vec<String>,
    /// An annotation says that a request calls an action or a function.
    says_operation: bool,
    /// The page speaks of a function.
    says_function: bool,
}

impl PageEvidence {
    /// Takes over what a success returns from a further source, where no better one says it.
    fn trust(&mut self, rule: Rule, rules: Rules, found: impl FnOnce() -> Option<Target>) {
        if self.answer.is_none() {
            self.answer = rules.apply(rule, found);
            self.answer_by = self.answer.map(|_| rule);
        }
    }

    /// What a success of `method` brings.
    pub(crate) fn answer_to(&self, method: &str) -> Option<Target> {
        match method {
            "GET" | "POST" => self.answer,
            _ => None,
        }
    }

    /// Whether most of what the body's tables list are no properties of what a POST brings: parameters.
    pub(crate) fn sends_parameters(&self, members: &Members<'_>) -> bool {
        let Some(ty) = self.subject("POST").and_then(Members::structured) else {
            return false;
        };
        let foreign = |row: &&String| members.property(ty, row).is_none() && members.property_below(ty, row).is_none();
        let count = self.rows.iter().filter(foreign).count();
        !members.schema().is_open(ty) && count * 2 > self.rows.len()
    }

    /// What a path that `method` is called on leads to: what is got from it, or what is sent to it.
    pub(crate) fn subject(&self, method: &str) -> Option<Target> {
        match method {
            "GET" => self.answer,
            "POST" => self.sent.or(self.answer),
            "PATCH" | "PUT" => self.answer.or(self.sent),
            _ => None,
        }
    }

    /// Whether the page creates something, rather than calls an action.
    pub(crate) fn creates(&self) -> bool {
        let begins = |word: &str| self.title.first().is_some_and(|first| first == word);
        self.statuses.contains(&201) && (self.answer.is_some() || self.sent.is_some())
            || begins("create")
            || begins("add")
    }

    /// Whether the title has the word `name`, as it does for actions and functions, or begins with the same verb:
    /// `createLink`, `Create a link`.
    pub(crate) fn titled(&self, name: &str) -> bool {
        let verb: String = name
            .split(|c: char| c.is_ascii_uppercase())
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let name = name.to_lowercase();
        let begins = verb.len() > 2 && verb.len() < name.len() && self.title.first() == Some(&verb);
        begins || self.title.contains(&name)
    }

    /// Whether the title is the name of an operation: `type: name`, `name action`.
    pub(crate) fn calls(&self, name: &str) -> bool {
        self.called
            .as_deref()
            .is_some_and(|called| called.eq_ignore_ascii_case(name))
    }

    /// The name of the operation as the title spells it.
    pub(crate) fn spelling(&self, name: &str) -> Option<&str> {
        self.called
            .as_deref()
            .filter(|called| called.eq_ignore_ascii_case(name))
    }

    /// The type whose operation `name` is, as the title has it: `type: name`.
    pub(crate) fn owner_of(&self, name: &str) -> Option<&str> {
        self.owner.as_deref().filter(|_| self.calls(name))
    }

    /// Whether the page is about an operation `name` of `ty`: its file is named after both, or an annotation says so.
    pub(crate) fn operates(&self, ty: TypeId, name: &str) -> bool {
        let filed = |(owner, operation): &(TypeId, String)| *owner == ty && operation.eq_ignore_ascii_case(name);
        self.says_operation || self.filed.as_ref().is_some_and(filed)
    }

    /// Whether the page speaks of a function.
    pub(crate) fn says_function(&self) -> bool {
        self.says_function
    }

    /// Whether the page tells that `name` is a function.
    pub(crate) fn tells_function(&self, name: &str) -> bool {
        let reads = self
            .title
            .first()
            .is_some_and(|word| matches!(word.as_str(), "list" | "get"));
        self.says_function || self.calls(name) || (self.titled(name) && !reads)
    }
}

/// Gathers the evidence of every page.
pub(super) fn gather(pages: &OperationPages<'_>, schema: &Schema, names: &Names, rules: Rules) -> Vec<PageEvidence> {
    let members = Members::new(schema, rules);
    let listed = listings(&pages.resources, names);
    let pages = &pages.callables;
    pages
        .iter()
        .map(|page| {
            let mut evidence = of_page(page, names, rules);
            if let Some(listing) = listed.get(&*page.file) {
                evidence.listed_by = listing.by.clone();
                evidence.trust(Rule::ResultByMethods, rules, || listing.returns);
            }
            evidence.trust(Rule::ResultByWords, rules, || unmarked(page, names));
            if let Some(filed) = filed_under(&members, &page.file) {
                if !evidence.listed_by.contains(&filed.ty) {
                    evidence.listed_by.push(filed.ty);
                }
                evidence.filed = filed.operation.map(|name| (filed.ty, name));
            }
            evidence
        })
        .collect()
}

/// What Methods tables say of a page.
#[derive(Default)]
struct Listing {
    by: Vec<TypeId>,
    returns: Option<Target>,
}

fn listings(resources: &[&Documented], names: &Names) -> HashMap<String, Listing> {
    let mut found: HashMap<String, Listing> = HashMap::new();
    for resource in resources {
        for ty in &resource.types {
            let expr = TypeExpr {
                name: ty.name.value.clone(),
                ..TypeExpr::default()
            };
            let Some(TypeRef::Structured(owner)) = type_of(&expr, resource, names) else {
                continue;
            };
            for method in &ty.methods {
                let Some(link) = &method.link else { continue };
                let listing = found.entry(link.clone()).or_default();
                if !listing.by.contains(&owner) {
                    listing.by.push(owner);
                }
                let returns = method.returns.as_ref();
                listing.returns = listing
                    .returns
                    .or_else(|| returns.and_then(|cell| target(&cell.value, resource, names)));
            }
        }
    }
    found
}

fn target(expr: &TypeExpr, page: &Documented, names: &Names) -> Option<Target> {
    let ty = type_of(expr, page, names)?;
    Some(Target {
        ty,
        collection: expr.collection,
    })
}

fn of_page(page: &Documented, names: &Names, rules: Rules) -> PageEvidence {
    let Some(operation) = &page.operation else {
        return PageEvidence::default();
    };
    let mut statuses = operation.response.statuses.clone();
    for status in successes(page).filter_map(|example| example.message.value.status) {
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    let (answer, answer_by) = answer(page, names, rules).unzip();
    PageEvidence {
        answer,
        declared: declared(page, names),
        answer_by,
        sent: sent(page, names),
        listed_by: Vec::new(),
        filed: None,
        rows: operation
            .body
            .parameters
            .iter()
            .map(|row| row.name.value.clone())
            .collect(),
        says_operation: page.examples.iter().any(targets_operation),
        statuses,
        title: words(&page.title.value),
        called: called(&page.title.value),
        owner: owner(&page.title.value),
        says_function: operation.calls_it_function,
    }
}

/// Whether the annotation of a request says that it calls an action or a function.
fn targets_operation(example: &Example) -> bool {
    let target = example.told("target");
    target.is_some_and(|target| matches!(target.to_ascii_lowercase().as_str(), "action" | "function"))
}

/// The type in a title such as `type: name`: one word in lower case, as names of types are.
fn owner(title: &str) -> Option<String> {
    let (owner, _) = title.trim().rsplit_once(':')?;
    let is_name =
        owner.starts_with(|c: char| c.is_ascii_lowercase()) && owner.chars().all(|c| c.is_ascii_alphanumeric());
    is_name.then(|| owner.to_owned())
}

/// The name in a title such as `type: name` or `name action`.
fn called(title: &str) -> Option<String> {
    let title = title.trim();
    let before = |suffix: &str| {
        let end = title.len().checked_sub(suffix.len())?;
        title
            .get(end..)?
            .eq_ignore_ascii_case(suffix)
            .then(|| title.get(..end))?
    };
    let name = match title.rsplit_once(':') {
        Some((_, name)) => name,
        None => before(" action").or_else(|| before(" function"))?,
    };
    let mut letters = name.chars().filter(|c| c.is_alphanumeric());
    // names of operations begin in lower case, titles need not
    let first = letters.next()?;
    Some(first.to_lowercase().chain(letters).collect())
}

fn words(title: &str) -> Vec<String> {
    title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Example responses that are no errors.
fn successes(page: &Documented) -> impl Iterator<Item = &Example> {
    page.examples.iter().filter(|example| {
        let status = example.message.value.status;
        example.role == ExampleRole::Response
            && status.is_none_or(|status| status < 400)
            && !example.says("expectError")
    })
}

fn answer(page: &Documented, names: &Names, rules: Rules) -> Option<(Target, Rule)> {
    let operation = page.operation.as_ref()?;
    let believed =
        |example: &Example, target: Target| !rules.has(Rule::BodyOverAnnotation) || !contradicts(example, target);
    let annotated = || {
        successes(page)
            .find_map(|example| target(example.ty.as_ref()?, page, names).filter(|target| believed(example, *target)))
    };
    let annotated = rules.apply(Rule::ResultByAnnotation, annotated);
    let types = &operation.response.types;
    let linked = types.iter().filter(|fact| fact.value.link.is_some());
    let mut named = linked.chain(types.iter().filter(|fact| fact.value.link.is_none()));
    let told = rules.apply(Rule::ResultBySection, || {
        named.find_map(|fact| target(&fact.value, page, names))
    });
    let shapes: Vec<bool> = successes(page).filter_map(is_list).collect();
    let shown = || successes(page).find_map(|example| of_body(example, page, names));
    let (found, rule) = match (annotated, told) {
        // The page's own words and the body itself weigh more than one annotation.
        (Some(annotated), Some(told))
            if annotated.ty != told.ty && shown().is_some_and(|shown| shown.ty == told.ty) =>
        {
            (told, Rule::ResultBySection)
        }
        // What else the page shows, such as the same report as JSON, makes no list of bytes.
        (Some(bytes), _) if bytes.ty == TypeRef::Edm(Edm::Stream) => {
            (super::members::one(bytes), Rule::ResultByAnnotation)
        }
        (Some(annotated), told) => {
            let same = told.filter(|told| told.ty == annotated.ty);
            let collection = annotated.collection
                || same.map_or_else(
                    || shapes.first() == Some(&true),
                    |told| told.collection && shapes.first() != Some(&false),
                );
            (
                Target {
                    collection,
                    ..annotated
                },
                Rule::ResultByAnnotation,
            )
        }
        (None, Some(told)) => {
            let collection = told.collection || shapes.first() == Some(&true);
            (Target { collection, ..told }, Rule::ResultBySection)
        }
        (None, None) => (rules.apply(Rule::ResultByBody, shown)?, Rule::ResultByBody),
    };
    Some((found, rule))
}

/// The first structured type that an annotation gives a success.
fn declared(page: &Documented, names: &Names) -> Option<Target> {
    let annotated = |example: &Example| {
        let found = target(example.ty.as_ref()?, page, names)?;
        let collection = found.collection || is_list(example) == Some(true);
        Some(Target { collection, ..found })
    };
    let mut found = successes(page).filter_map(annotated);
    found.find(|found| matches!(found.ty, TypeRef::Structured(_)))
}

/// What the response section names without a mark, where that is the name of a type.
fn unmarked(page: &Documented, names: &Names) -> Option<Target> {
    let response = &page.operation.as_ref()?.response;
    let mut told = response.unmarked.iter();
    told.find_map(|fact| target(&fact.value, page, names))
}

/// Whether the body of an example is a page of a collection; `None` without a readable body.
fn is_list(example: &Example) -> Option<bool> {
    let body = body(example)?;
    Some(matches!(
        body.get("value").map(|value| &value.kind),
        Some(JsonKind::Array(_))
    ))
}

fn body(example: &Example) -> Option<JsonValue> {
    let text = &example.message.value.body;
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    json::read(text, |_| Span::default()).ok().map(|read| read.value)
}

/// What the body of an example shows: a sample of the value or of the first item, whether it is below `value`, and whether it
/// is a list.
fn shown(example: &Example) -> Option<(Sample, bool, bool)> {
    let body = body(example)?;
    let wrapped = body.get("value");
    let (item, collection) = match wrapped.map(|value| &value.kind) {
        Some(JsonKind::Array(items)) => (items.first(), true),
        Some(_) => (wrapped, false),
        None => (Some(&body), false),
    };
    Some((sample::in_example(item?), wrapped.is_some(), collection))
}

/// The type that the body of an example names by `@odata.type`, or the primitive that its `value` shows.
fn of_body(example: &Example, page: &Documented, names: &Names) -> Option<Target> {
    let (sample, wrapped, collection) = shown(example)?;
    let is_named = matches!(sample.ty, SampleType::Named(_));
    let ty = sample.type_ref(|expr| type_of(expr, page, names))?;
    let counts = is_named || wrapped && ty != TypeRef::Edm(Edm::Object);
    counts.then_some(Target { ty, collection })
}

/// Whether the body of an example shows something that a primitive type cannot be.
fn contradicts(example: &Example, target: Target) -> bool {
    let TypeRef::Edm(edm) = target.ty else { return false };
    if matches!(edm, Edm::Stream | Edm::Untyped | Edm::Object) {
        return false;
    }
    match shown(example).map(|(sample, ..)| sample.ty) {
        Some(SampleType::Named(_) | SampleType::Object) => true,
        Some(SampleType::Edm(Edm::Boolean)) => edm != Edm::Boolean,
        Some(SampleType::Text | SampleType::Values(_)) => edm == Edm::Boolean || edm.is_number(),
        Some(SampleType::Integer | SampleType::Edm(Edm::Int64 | Edm::Double)) => !edm.is_number(),
        _ => false,
    }
}

/// The declared type that the request carries: by the annotation of a request, by the words of the section.
fn sent(page: &Documented, names: &Names) -> Option<Target> {
    let operation = page.operation.as_ref()?;
    let annotated = page
        .examples
        .iter()
        .filter(|example| example.role == ExampleRole::Request && !example.message.value.body.is_empty())
        .find_map(|example| target(example.ty.as_ref()?, page, names).filter(|target| !contradicts(example, *target)));
    let told = || {
        let represents = operation.body.represents;
        operation
            .body
            .types
            .iter()
            .chain(&operation.body.unmarked)
            .filter(|_| represents)
            .find_map(|fact| target(&fact.value, page, names))
    };
    annotated.or_else(told)
}
