//! Enumerations, complex types and entity types.

use std::io;

use super::names::{is_entity, is_identifier, type_attribute};
use super::{Context, VALIDATION, Xml};
use crate::schema::{EnumId, EnumOrigin, EnumType, Member, Property, StructuredType, TypeKind, TypeRef};

impl Context<'_> {
    /// Whether a reference to the validation vocabulary is needed.
    pub(super) fn uses_allowed_values(&self) -> bool {
        self.api.enums.iter().any(|(_, ty)| ty.origin == EnumOrigin::Prose)
    }

    /// The declared enumerations of one namespace.
    pub(super) fn enumerations(&mut self, xml: &mut Xml, namespace: &str) -> io::Result<()> {
        let api = self.api;
        let here = |ty: &EnumType| ty.name.namespace == namespace && ty.origin == EnumOrigin::Declared;
        for (_, ty) in api.enums.iter().filter(|(_, ty)| here(ty)) {
            self.enumeration(xml, ty)?;
        }
        Ok(())
    }

    fn enumeration(&mut self, xml: &mut Xml, ty: &EnumType) -> io::Result<()> {
        if !self.nameable(&ty.name.name, "enumeration", &ty.place) {
            return Ok(());
        }
        let mut members = Vec::new();
        for member in &ty.members {
            if self.nameable(&member.name, "member", &member.place) {
                members.push(member);
            }
        }
        let mut element = xml
            .create_element("EnumType")
            .with_attribute(("Name", ty.name.name.as_str()));
        if ty.flags {
            element = element.with_attribute(("IsFlags", "true"));
        }
        let values = member_values(&members, ty.flags);
        element.write_inner_content(|xml| {
            for (member, value) in members.iter().zip(values) {
                let mut element = xml
                    .create_element("Member")
                    .with_attribute(("Name", member.name.as_str()));
                if let Some(value) = value {
                    element = element.with_attribute(("Value", value.to_string().as_str()));
                }
                element.write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The complex and entity types of one namespace.
    pub(super) fn structured_types(&mut self, xml: &mut Xml, namespace: &str) -> io::Result<()> {
        let api = self.api;
        for (_, ty) in api.types.iter().filter(|(_, ty)| ty.name.namespace == namespace) {
            if self.nameable(&ty.name.name, "type", &ty.place) {
                self.structured_type(xml, ty)?;
            }
        }
        Ok(())
    }

    fn structured_type(&mut self, xml: &mut Xml, ty: &StructuredType) -> io::Result<()> {
        let entity = ty.kind == TypeKind::Entity;
        let mut element = xml
            .create_element(if entity { "EntityType" } else { "ComplexType" })
            .with_attribute(("Name", ty.name.name.as_str()));
        if let Some(base) = ty.base {
            element = element.with_attribute(("BaseType", self.api.types[base].name.to_string().as_str()));
        }
        for (name, set) in [
            ("Abstract", ty.is_abstract),
            ("OpenType", ty.open),
            ("HasStream", entity && ty.has_stream),
        ] {
            if set {
                element = element.with_attribute((name, "true"));
            }
        }
        element.write_inner_content(|xml| {
            let key = self.key(ty);
            if let Some(key) = key {
                write_key(xml, key)?;
            }
            for property in &ty.properties {
                if self.nameable(&property.name, "property", &property.place) {
                    self.property(xml, property, key == Some(property.name.as_str()))?;
                }
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The key, if it names an own property that CSDL can name and no ancestor declares one.
    fn key<'t>(&mut self, ty: &'t StructuredType) -> Option<&'t str> {
        let key = ty.key.as_deref()?;
        let known = ty
            .properties
            .iter()
            .any(|property| property.name == key && is_identifier(key));
        if ty.kind != TypeKind::Entity || !known {
            self.left_out(
                &ty.place,
                format!("the key `{key}` of `{}` is no property of its own", ty.name.name),
            );
            return None;
        }
        Some(key)
    }

    fn property(&self, xml: &mut Xml, property: &Property, key: bool) -> io::Result<()> {
        // An entity can only be reached by navigation, and navigation leads to entities only (CSDL 4.0, 7.1).
        let navigation = is_entity(self.api, property.ty);
        let ty = type_attribute(self.api, property.ty, property.collection);
        let mut element = xml
            .create_element(if navigation { "NavigationProperty" } else { "Property" })
            .with_attributes([("Name", property.name.as_str()), ("Type", ty.as_str())]);
        if (key || property.nullable == Some(false)) && !(navigation && property.collection) {
            element = element.with_attribute(("Nullable", "false"));
        }
        if navigation && property.contained {
            element = element.with_attribute(("ContainsTarget", "true"));
        }
        match self.allowed_values(property.ty) {
            Some(values) => element.write_inner_content(|xml| write_allowed_values(xml, values))?,
            None => element.write_empty()?,
        };
        Ok(())
    }

    /// The enumeration whose members annotate a string, if the type is one that the service does not declare.
    pub(super) fn allowed_values(&self, ty: TypeRef) -> Option<&EnumType> {
        let of = |id: EnumId| Some(&self.api.enums[id]).filter(|ty| ty.origin == EnumOrigin::Prose);
        if let TypeRef::Enum(id) = ty { of(id) } else { None }
    }
}

/// Values of the members: all or none may have one, and all must when they can be combined (CSDL 4.0, 10.2.1).
fn member_values(members: &[&Member], flags: bool) -> Vec<Option<i64>> {
    let documented: Vec<_> = members.iter().map(|member| member.value).collect();
    if documented.iter().all(Option::is_some) {
        return documented;
    }
    let bit = |index: usize| {
        u32::try_from(index)
            .ok()
            .and_then(|index| 1_i64.checked_shl(index))
            .unwrap_or(0)
    };
    // A member that stands for none of the others has no bit.
    let none = |member: &Member| member.name.eq_ignore_ascii_case("none");
    let mut bits = (0..members.len()).map(bit);
    let value = |member: &&Member| if none(member) { Some(0) } else { bits.next() };
    members.iter().map(value).map(|value| value.filter(|_| flags)).collect()
}

fn write_key(xml: &mut Xml, key: &str) -> io::Result<()> {
    xml.create_element("Key").write_inner_content(|xml| {
        xml.create_element("PropertyRef")
            .with_attribute(("Name", key))
            .write_empty()?;
        Ok(())
    })?;
    Ok(())
}

/// `Org.OData.Validation.V1.AllowedValues` with one record a member.
pub(super) fn write_allowed_values(xml: &mut Xml, ty: &EnumType) -> io::Result<()> {
    let term = format!("{VALIDATION}.AllowedValues");
    xml.create_element("Annotation")
        .with_attribute(("Term", term.as_str()))
        .write_inner_content(|xml| {
            xml.create_element("Collection").write_inner_content(|xml| {
                ty.members
                    .iter()
                    .try_for_each(|member| write_allowed_value(xml, &member.name))
            })?;
            Ok(())
        })?;
    Ok(())
}

fn write_allowed_value(xml: &mut Xml, value: &str) -> io::Result<()> {
    xml.create_element("Record").write_inner_content(|xml| {
        xml.create_element("PropertyValue")
            .with_attributes([("Property", "Value"), ("String", value)])
            .write_empty()?;
        Ok(())
    })?;
    Ok(())
}

/// The open complex type that stands for any JSON value.
pub(super) fn json(xml: &mut Xml) -> io::Result<()> {
    xml.create_element("ComplexType")
        .with_attributes([("Name", super::names::JSON), ("OpenType", "true")])
        .write_empty()?;
    Ok(())
}
