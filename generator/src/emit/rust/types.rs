//! Types of the schema as types of Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::analysis::Presence;
use super::context::{Context, Model};
use super::imports::{Imports, cfg};
use super::names::Name;
use crate::schema::{Edm, OperationId, TypeId, TypeRef};

/// The module of the runtime with the Edm types that std has no type for.
const EDM_TYPES: &str = "runtime::types";

/// One file in the making: what it may mention and how.
#[derive(Debug)]
pub(crate) struct Scribe<'a> {
    pub(crate) context: &'a Context<'a>,
    /// When the file is there.
    presence: Presence,
    /// Models are written with their module, such as `models::Message`.
    qualified: bool,
    pub(crate) imports: Imports,
}

impl<'a> Scribe<'a> {
    /// A file that is there with `presence` and defines `own` names, which others find in `module`.
    pub(crate) fn new<'n>(
        context: &'a Context<'a>,
        presence: Presence,
        module: &str,
        own: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        Self {
            context,
            presence,
            qualified: false,
            imports: Imports::new(module, own),
        }
    }

    /// The same, with models that keep their module before them: for files whose own names are like those of models.
    pub(crate) fn qualified(self) -> Self {
        Self {
            qualified: true,
            ..self
        }
    }

    /// The type of one value.
    pub(crate) fn value(&mut self, ty: TypeRef) -> TokenStream {
        match ty {
            TypeRef::Edm(edm) => self.edm(edm),
            TypeRef::Enum(id) => {
                let member = self.context.model(Model::Enum(id)).name.clone();
                let member = self.mention(ty, &member);
                if self.context.schema.enums[id].flags {
                    let flags = self.imports.name("runtime", "Flags");
                    quote!(#flags<#member>)
                } else {
                    member
                }
            }
            TypeRef::Structured(id) => self.structure(id),
        }
    }

    /// The struct of a type.
    pub(crate) fn structure(&mut self, id: TypeId) -> TokenStream {
        let name = self.context.model(Model::Type(id)).name.clone();
        self.mention(TypeRef::Structured(id), &name)
    }

    /// Whether a type is there wherever the file is.
    pub(crate) fn has(&self, ty: TypeRef) -> bool {
        self.gate(ty).is_none()
    }

    /// The condition on code of this file that mentions `ty`.
    fn gate(&self, ty: TypeRef) -> Option<String> {
        self.context.gate(&self.presence, self.context.areas.presence(ty))
    }

    /// `#[cfg(…)]` for code of this file that mentions `ty`, where it needs one.
    pub(crate) fn cfg(&self, ty: TypeRef) -> TokenStream {
        cfg(self.gate(ty).as_deref())
    }

    /// The struct of the parameters of an action.
    pub(crate) fn parameters(&mut self, action: OperationId) -> TokenStream {
        let model = Model::Parameters(action);
        let name = self.context.model(model).name.clone();
        let gate = self.context.gate(&self.presence, &self.context.presence(model));
        self.model(model, gate.as_deref(), &name)
    }

    /// A builder of another file, which is there with `needed`.
    pub(crate) fn builder(&mut self, needed: &Presence, module: &str, name: &Name) -> TokenStream {
        let gate = self.context.gate(&self.presence, needed);
        self.imports.gated(gate.as_deref(), module, name.as_str())
    }

    fn mention(&mut self, ty: TypeRef, name: &Name) -> TokenStream {
        let gate = self.gate(ty);
        match ty {
            TypeRef::Structured(id) => self.model(Model::Type(id), gate.as_deref(), name),
            TypeRef::Enum(id) => self.model(Model::Enum(id), gate.as_deref(), name),
            TypeRef::Edm(_) => TokenStream::new(),
        }
    }

    /// A name of the namespace of a model.
    fn model(&mut self, model: Model, gate: Option<&str>, name: &Name) -> TokenStream {
        let context = self.context;
        if !self.qualified {
            return self.imports.gated(gate, &context.models_path(model), name.as_str());
        }
        let names = context.model(model);
        let Some((root, below)) = names.namespace.split_first() else {
            return TokenStream::new();
        };
        let root = self.imports.name(context.options.root(), root.as_str());
        quote!(#root #(::#below)* ::#name)
    }

    fn edm(&mut self, edm: Edm) -> TokenStream {
        match edm {
            Edm::Boolean => quote!(bool),
            Edm::Byte => quote!(u8),
            Edm::SByte => quote!(i8),
            Edm::Int16 => quote!(i16),
            Edm::Int32 => quote!(i32),
            Edm::Int64 => quote!(i64),
            Edm::Single => quote!(f32),
            Edm::Double => quote!(f64),
            Edm::String => quote!(String),
            Edm::Binary => self.imports.name(EDM_TYPES, "Binary"),
            Edm::Date => self.imports.name(EDM_TYPES, "Date"),
            Edm::DateTimeOffset => self.imports.name(EDM_TYPES, "DateTimeOffset"),
            Edm::Decimal => self.imports.name(EDM_TYPES, "Decimal"),
            Edm::Duration => self.imports.name(EDM_TYPES, "Duration"),
            Edm::Guid => self.imports.name(EDM_TYPES, "Guid"),
            Edm::TimeOfDay => self.imports.name(EDM_TYPES, "TimeOfDay"),
            Edm::Stream | Edm::Untyped | Edm::Object => self.imports.name("runtime::external::serde_json", "Value"),
        }
    }
}
