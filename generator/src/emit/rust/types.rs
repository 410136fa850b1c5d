//! Types of the schema as types of Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::analysis::{Presence, area_of};
use super::context::{Context, Model};
use super::imports::{Imports, cfg};
use crate::schema::{Edm, TypeId, TypeRef};

/// The module of the runtime with the Edm types that std has no type for.
const EDM_TYPES: &str = "runtime::types";

/// One file in the making: what it may mention and how.
#[derive(Debug)]
pub(crate) struct Scribe<'a> {
    pub(crate) context: &'a Context<'a>,
    /// When the file is there.
    presence: Presence,
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
            imports: Imports::new(module, own),
        }
    }

    /// The type of one value.
    pub(crate) fn value(&mut self, ty: TypeRef) -> TokenStream {
        match ty {
            TypeRef::Edm(edm) => self.edm(edm),
            TypeRef::Enum(id) => {
                let member = self.context.model(Model::Enum(id)).name.clone();
                let member = self.mention(ty, member.as_str());
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
        self.mention(TypeRef::Structured(id), name.as_str())
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

    fn mention(&mut self, ty: TypeRef, name: &str) -> TokenStream {
        let module = area_of(self.context.schema, ty).map(|area| self.context.models_path(area));
        let gate = self.gate(ty);
        self.imports.gated(gate.as_deref(), &module.unwrap_or_default(), name)
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
