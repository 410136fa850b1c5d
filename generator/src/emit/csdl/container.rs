//! The entity container: what stands directly below the service root.

use std::collections::BTreeSet;
use std::io;

use super::names::{is_entity, is_identifier, type_attribute};
use super::operations::{Callable, callable, namespace, simple_name};
use super::{Context, Xml};
use crate::diagnostic::Place;
use crate::schema::{Operation, PathNode, Segment, Target};

/// The name that the service gives its container.
const CONTAINER: &str = "GraphService";

/// A child of the container: element, name, and the attribute that says what it holds.
struct Child {
    element: &'static str,
    name: String,
    of: (&'static str, String),
}

impl Context<'_> {
    /// Entity sets and singletons in order of the path tree, then imports of unbound operations. A container may not be
    /// empty (CSDL 4.0, 13.1): then there is none.
    pub(super) fn container(&mut self, xml: &mut Xml) -> io::Result<()> {
        let children = self.children();
        if children.is_empty() {
            return Ok(());
        }
        xml.create_element("EntityContainer")
            .with_attribute(("Name", CONTAINER))
            .write_inner_content(|xml| {
                for child in &children {
                    let (attribute, value) = &child.of;
                    xml.create_element(child.element)
                        .with_attributes([("Name", child.name.as_str()), (*attribute, value.as_str())])
                        .write_empty()?;
                }
                Ok(())
            })?;
        Ok(())
    }

    fn children(&mut self) -> Vec<Child> {
        let api = self.api;
        let root = api.paths.iter().next().map(|(_, node)| node.children.as_slice());
        let mut children = Vec::new();
        for id in root.unwrap_or_default() {
            children.extend(self.resource(&api.paths[*id]));
        }
        children.extend(
            api.operations
                .iter()
                .filter_map(|(_, operation)| self.import(operation)),
        );
        let mut names = BTreeSet::new();
        children.retain(|child| names.insert(child.name.clone()));
        children
    }

    fn resource(&mut self, node: &PathNode) -> Option<Child> {
        let Segment::Name(name) = &node.segment else {
            return None;
        };
        let place = self.place_of(node);
        let Some(Target { ty, collection }) = node.target.filter(|target| is_entity(self.api, target.ty)) else {
            self.left_out(place.as_ref(), format!("`/{name}` leads to no known entity type"));
            return None;
        };
        let (element, attribute) = if collection {
            ("EntitySet", "EntityType")
        } else {
            ("Singleton", "Type")
        };
        self.nameable(name, "resource", place.as_ref()).then(|| Child {
            element,
            name: name.clone(),
            of: (attribute, type_attribute(self.api, ty, false)),
        })
    }

    /// The first operation at or below the node: the node itself stands on no page.
    fn place_of(&self, node: &PathNode) -> Option<Place> {
        let own = node.operations.first().map(|id| self.api.operations[*id].place.clone());
        own.or_else(|| {
            node.children
                .iter()
                .find_map(|child| self.place_of(&self.api.paths[*child]))
        })
    }

    /// The import of an unbound operation; a name that CSDL does not allow is reported where the operation is declared.
    fn import(&self, operation: &Operation) -> Option<Child> {
        let callable = callable(operation).filter(|_| operation.bindings.is_empty())?;
        let name = Some(simple_name(operation)).filter(|name| is_identifier(name))?;
        let (element, attribute) = match callable {
            Callable::Action => ("ActionImport", "Action"),
            Callable::Function => ("FunctionImport", "Function"),
        };
        Some(Child {
            element,
            name: name.to_owned(),
            of: (attribute, format!("{}.{name}", namespace(self.api, None))),
        })
    }
}
