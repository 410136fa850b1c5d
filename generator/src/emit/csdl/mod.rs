//! Schema to OData CSDL 4.0 XML (OASIS "OData Common Schema Definition Language (CSDL) XML Representation").
//!
//! What CSDL cannot say is left out with a finding: a name that is no CSDL identifier, a key that names no property.

mod container;
mod names;
mod operations;
#[cfg(test)]
mod tests;
mod types;

use std::collections::BTreeSet;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::emit::Export;
use crate::schema::{Edm, Schema, TypeRef};

const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";
const VALIDATION: &str = "Org.OData.Validation.V1";
const VALIDATION_URI: &str = "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Validation.V1.xml";

/// The namespace of elements that belong to no other, as the service's own model has it.
const MAIN_NAMESPACE: &str = crate::schema::QualifiedName::MAIN_NAMESPACE;

type Xml = Writer<Vec<u8>>;

/// Writes `schema` as one CSDL document, one `Schema` element per namespace, in the order of the schema.
///
/// # Errors
/// Only what the XML writer reports.
pub fn export(schema: &Schema) -> io::Result<Export> {
    let mut context = Context::new(schema);
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    xml.create_element("edmx:Edmx")
        .with_attributes([("Version", "4.0"), ("xmlns:edmx", EDMX)])
        .write_inner_content(|xml| {
            if context.uses_allowed_values() {
                reference(xml)?;
            }
            xml.create_element("edmx:DataServices").write_inner_content(|xml| {
                context
                    .namespaces()
                    .iter()
                    .try_for_each(|name| context.schema(xml, name))
            })?;
            Ok(())
        })?;
    let mut text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(Export {
        text,
        findings: context.findings,
    })
}

fn reference(xml: &mut Xml) -> io::Result<()> {
    xml.create_element("edmx:Reference")
        .with_attribute(("Uri", VALIDATION_URI))
        .write_inner_content(|xml| {
            xml.create_element("edmx:Include")
                .with_attribute(("Namespace", VALIDATION))
                .write_empty()?;
            Ok(())
        })?;
    Ok(())
}

/// The schema that is written, and the findings on the way.
struct Context<'a> {
    api: &'a Schema,
    findings: Diagnostics,
    declares_json: bool,
}

impl<'a> Context<'a> {
    fn new(api: &'a Schema) -> Self {
        let declared = api
            .types
            .iter()
            .any(|(_, ty)| ty.name.namespace == MAIN_NAMESPACE && ty.name.name == names::JSON);
        Self {
            api,
            findings: Diagnostics::default(),
            declares_json: !declared && uses(api, TypeRef::Edm(Edm::Untyped)),
        }
    }

    /// Every namespace that something is declared in, the main one always: it holds the entity container.
    fn namespaces(&self) -> BTreeSet<String> {
        let types = self.api.types.iter().map(|(_, ty)| &ty.name.namespace);
        let enums = self.api.enums.iter().map(|(_, ty)| &ty.name.namespace);
        types.chain(enums).cloned().chain([MAIN_NAMESPACE.to_owned()]).collect()
    }

    fn schema(&mut self, xml: &mut Xml, namespace: &str) -> io::Result<()> {
        xml.create_element("Schema")
            .with_attributes([("Namespace", namespace), ("xmlns", EDM)])
            .write_inner_content(|xml| {
                self.enumerations(xml, namespace)?;
                self.structured_types(xml, namespace)?;
                if namespace == MAIN_NAMESPACE && self.declares_json {
                    types::json(xml)?;
                }
                self.operations(xml, namespace)?;
                if namespace == MAIN_NAMESPACE {
                    self.container(xml)?;
                }
                Ok(())
            })?;
        Ok(())
    }

    /// Whether `name` can stand in CSDL; if not, the element at `place` is left out and said so.
    fn nameable<'p>(&mut self, name: &str, what: &str, place: impl Into<Option<&'p Place>>) -> bool {
        let good = names::is_identifier(name);
        if !good {
            self.left_out(
                place,
                format!("the {what} `{name}` has a name that CSDL does not allow"),
            );
        }
        good
    }

    fn left_out<'p>(&mut self, place: impl Into<Option<&'p Place>>, message: String) {
        self.findings
            .push(Diagnostic::new(Code::NotInCsdl, place.into().cloned(), message));
    }
}

/// Whether a property, parameter or result has the type.
fn uses(api: &Schema, wanted: TypeRef) -> bool {
    let mut properties = api.types.iter().flat_map(|(_, ty)| &ty.properties);
    properties.any(|property| property.ty == wanted)
        || api
            .operations
            .iter()
            .any(|(_, operation)| operations::types(operation).any(|ty| ty == wanted))
}
