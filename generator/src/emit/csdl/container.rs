//! The entity container: what stands directly below the service root.

use std::collections::BTreeSet;
use std::io;

use super::names::{is_entity, type_attribute};
use super::operations::{Callable, callable, namespace, simple_name};
use super::{Context, Xml};
use crate::diagnostic::Place;
use crate::schema::{Operation, PathNode, Segment, Target};

/// The name that the service gives its container.
const CONTAINER: &str = "GraphService";

impl Context<'_> {
    /// Entity sets and singletons in order of the path tree, then imports of unbound operations.
    pub(super) fn container(&mut self, xml: &mut Xml) -> io::Result<()> {
        let api = self.api;
        let root = api
            .paths
            .iter()
            .next()
            .map(|(_, node)| node.children.as_slice())
            .unwrap_or_default();
        xml.create_element("EntityContainer")
            .with_attribute(("Name", CONTAINER))
            .write_inner_content(|xml| {
                let mut names = BTreeSet::new();
                for id in root {
                    self.resource(xml, &api.paths[*id], &mut names)?;
                }
                for (_, operation) in api.operations.iter() {
                    self.import(xml, operation, &mut names)?;
                }
                Ok(())
            })?;
        Ok(())
    }

    fn resource(&mut self, xml: &mut Xml, node: &PathNode, names: &mut BTreeSet<String>) -> io::Result<()> {
        let Segment::Name(name) = &node.segment else {
            return Ok(());
        };
        let place = self.place_of(node);
        let target = node.target.filter(|target| is_entity(self.api, target.ty));
        let (Some(Target { ty, collection }), true) = (target, self.nameable(name, "resource", place.as_ref())) else {
            if target.is_none() {
                self.left_out(place.as_ref(), format!("`/{name}` leads to no known entity type"));
            }
            return Ok(());
        };
        names.insert(name.clone());
        let ty = type_attribute(self.api, ty, false);
        let (element, attribute) = if collection {
            ("EntitySet", "EntityType")
        } else {
            ("Singleton", "Type")
        };
        xml.create_element(element)
            .with_attributes([("Name", name.as_str()), (attribute, ty.as_str())])
            .write_empty()?;
        Ok(())
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

    fn import(&mut self, xml: &mut Xml, operation: &Operation, names: &mut BTreeSet<String>) -> io::Result<()> {
        let Some(callable) = callable(operation).filter(|_| operation.bindings.is_empty()) else {
            return Ok(());
        };
        let name = simple_name(operation);
        if !super::names::is_identifier(name) || !names.insert(name.to_owned()) {
            return Ok(());
        }
        let target = format!("{}.{name}", namespace(self.api, None));
        let (element, attribute) = match callable {
            Callable::Action => ("ActionImport", "Action"),
            Callable::Function => ("FunctionImport", "Function"),
        };
        xml.create_element(element)
            .with_attributes([("Name", name), (attribute, target.as_str())])
            .write_empty()?;
        Ok(())
    }
}
