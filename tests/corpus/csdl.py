"""Reads an OData CSDL 4.0 document for the comparisons of this folder. Needs the Python standard library only."""
import argparse
import json
import xml.etree.ElementTree as ET
from collections import defaultdict
from dataclasses import dataclass, field

EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
TYPE_KINDS = ("EntityType", "ComplexType", "EnumType")


@dataclass
class Property:
    type: str
    navigation: bool


@dataclass
class Type:
    kind: str
    base: str | None
    properties: dict[str, Property] = field(default_factory=dict)
    members: set[str] = field(default_factory=set)

    @property
    def is_enumeration(self):
        return self.kind == "EnumType"


@dataclass
class Overload:
    parameters: dict[str, str]
    returns: str | None


@dataclass
class Model:
    """`operations` maps (name, binding type or None) to overloads; `roots` the container's sets and singletons to types."""

    types: dict[str, Type] = field(default_factory=dict)
    operations: dict[tuple[str, str | None], list[Overload]] = field(default_factory=lambda: defaultdict(list))
    roots: dict[str, str] = field(default_factory=dict)

    def lineage(self, name):
        """The type and its bases, nearest first."""
        found = []
        while name in self.types and name not in found:
            found.append(name)
            name = self.types[name].base
        return found

    def all_properties(self, name):
        """Own and inherited properties; an own one hides an inherited one of the same name."""
        found = {}
        for owner in reversed(self.lineage(name)):
            found.update(self.types[owner].properties)
        return found


class Names:
    """Full names of types, whatever alias or wrapping they are written with."""

    def __init__(self, schemas):
        self.alias = {s.get("Alias"): s.get("Namespace") for s in schemas if s.get("Alias")}

    def full(self, name, namespace):
        if not name:
            return None
        if is_collection(name):
            return f"Collection({self.full(item_of(name), namespace)})"
        head, _, last = name.rpartition(".")
        return f"{self.alias.get(head, head) or namespace}.{last}"


def is_collection(type_name):
    return type_name.startswith("Collection(")


def item_of(type_name):
    return type_name[len("Collection(") : -1] if is_collection(type_name) else type_name


def load(path):
    schemas = list(ET.parse(path).getroot().iter(EDM + "Schema"))
    names, model = Names(schemas), Model()
    for schema in schemas:
        namespace = schema.get("Namespace")
        read_types(schema, names, namespace, model)
        read_operations(schema, names, namespace, model)
        read_roots(schema, names, namespace, model)
    return model


def read_types(schema, names, namespace, model):
    for kind in TYPE_KINDS:
        for element in schema.findall(EDM + kind):
            base = names.full(element.get("BaseType"), namespace)
            one = model.types.setdefault(f"{namespace}.{element.get('Name')}", Type(kind, base))
            for tag, navigation in (("Property", False), ("NavigationProperty", True)):
                for prop in element.findall(EDM + tag):
                    one.properties[prop.get("Name")] = Property(names.full(prop.get("Type"), namespace), navigation)
            one.members.update(member.get("Name") for member in element.findall(EDM + "Member"))


def read_operations(schema, names, namespace, model):
    for kind in ("Action", "Function"):
        for element in schema.findall(EDM + kind):
            parameters = {p.get("Name"): names.full(p.get("Type"), namespace) for p in element.findall(EDM + "Parameter")}
            binding = None
            if element.get("IsBound") == "true" and parameters:
                binding = parameters.pop(next(iter(parameters)))
            result = element.find(EDM + "ReturnType")
            returns = names.full(result.get("Type"), namespace) if result is not None else None
            model.operations[element.get("Name"), binding].append(Overload(parameters, returns))


def read_roots(schema, names, namespace, model):
    for container in schema.findall(EDM + "EntityContainer"):
        for element in container.findall(EDM + "EntitySet"):
            model.roots[element.get("Name")] = f"Collection({names.full(element.get('EntityType'), namespace)})"
        for element in container.findall(EDM + "Singleton"):
            model.roots[element.get("Name")] = names.full(element.get("Type"), namespace)


@dataclass
class Figure:
    """How many of `total` were right, and what was not."""

    hits: int
    total: int
    misses: list[str] = field(default_factory=list)

    @property
    def percent(self):
        return round(100 * self.hits / self.total, 2) if self.total else None


def arguments(description, ours):
    """The command line that the comparisons share: the service's CSDL, what the generator exported, and how to print."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("truth", help="the service's own CSDL")
    parser.add_argument("ours", help=ours)
    parser.add_argument("--misses", type=int, default=0, help="print up to N misses of each figure")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON, for .ci/hold")
    return parser


def show(figures, options):
    if options.json:
        shown = {name: {"hits": f.hits, "total": f.total, "percent": f.percent} for name, f in figures.items()}
        print(json.dumps(shown, indent=1))
        return
    for name, figure in figures.items():
        print(f"{name:32} {figure.percent or 0:6.2f}%  {figure.hits}/{figure.total}")
        for miss in figure.misses[: options.misses]:
            print("    -", miss)
