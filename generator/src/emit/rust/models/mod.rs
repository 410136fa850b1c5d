//! The models: one file for each type, enumeration and set of action parameters.

mod derived;
mod enumeration;
mod fields;
mod structure;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Model};
use super::docs::{Doc, code};
use super::links;
use super::types::Scribe;
use crate::schema::{EnumId, OperationId, QualifiedName, TypeId};
pub(crate) use enumeration::variants;
pub(crate) use fields::{Field, deprecation, of_type as fields_of_type};
use structure::Structure;

/// The name of a type on the wire.
pub(crate) fn wire_name(name: &QualifiedName) -> String {
    if name.namespace.is_empty() {
        name.name.clone()
    } else {
        format!("{}.{}", name.namespace, name.name)
    }
}

/// The file of a model.
pub(crate) fn file(context: &Context<'_>, model: Model) -> TokenStream {
    match model {
        Model::Type(id) => type_file(context, id),
        Model::Enum(id) => enum_file(context, id),
        Model::Parameters(id) => parameters_file(context, id),
    }
}

/// The file of a type.
fn type_file(context: &Context<'_>, id: TypeId) -> TokenStream {
    let ty = &context.schema.types[id];
    let names = context.model(Model::Type(id));
    let mut scribe = Scribe::new(
        context,
        context.presence(Model::Type(id)),
        &context.models_path(Model::Type(id)),
        [names.name.as_str()],
    );
    let doc = Doc::new().prose_or(&ty.docs.text, &format!("{}.", code(&ty.name.name)));
    let structure = Structure {
        name: names.name.clone(),
        wire: wire_name(&ty.name),
        doc: with_features(
            links::page(deprecation(doc, &ty.docs), context, ty.docs.page.as_deref()),
            context,
            Model::Type(id),
        ),
        fields: fields::of_type(context, id),
    };
    let derived = derived::table(context, &mut scribe, id);
    structure_file(&mut scribe, &structure, &derived)
}

/// Adds the features with which a model is there.
fn with_features(doc: Doc, context: &Context<'_>, model: Model) -> Doc {
    match context.with_features(&context.presence(model)) {
        Some(features) => doc.continued(&features),
        None => doc,
    }
}

/// The file of the parameters of an action.
fn parameters_file(context: &Context<'_>, id: OperationId) -> TokenStream {
    let names = context.model(Model::Parameters(id));
    let operation = &context.schema.operations[id];
    let module = context.models_path(Model::Parameters(id));
    let mut scribe = Scribe::new(
        context,
        context.presence(Model::Parameters(id)),
        &module,
        [names.name.as_str()],
    );
    let structure = Structure {
        name: names.name.clone(),
        wire: String::new(),
        doc: with_features(
            Doc::new().markdown(&format!("The parameters of {}.", code(&operation.name))),
            context,
            Model::Parameters(id),
        ),
        fields: fields::of_action(context, id),
    };
    structure_file(&mut scribe, &structure, &TokenStream::new())
}

/// The file of an enumeration.
fn enum_file(context: &Context<'_>, id: EnumId) -> TokenStream {
    let names = context.model(Model::Enum(id));
    let mut scribe = Scribe::new(
        context,
        context.presence(Model::Enum(id)),
        &context.models_path(Model::Enum(id)),
        [names.name.as_str()],
    );
    let items = enumeration::items(context, &mut scribe, id);
    let lines = scribe.imports.lines();
    let doc = Doc::new().markdown(&format!("[`{}`].", names.name)).inner();
    quote!(#doc #lines #items)
}

fn structure_file(scribe: &mut Scribe<'_>, structure: &Structure<'_>, derived: &TokenStream) -> TokenStream {
    let item = structure.item(scribe, derived);
    let lines = scribe.imports.lines();
    let doc = format!("[`{}`] and the names of its properties.", structure.name);
    let doc = Doc::new().markdown(&doc).inner();
    quote!(#doc #lines #item)
}
