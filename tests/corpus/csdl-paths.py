#!/usr/bin/env python3
"""Walks the paths of `generator export json` through the service's own CSDL and compares where they lead.

usage: csdl-paths.py TRUTH.xml OURS.json [--misses N] [--json]

`paths.target` is the share of paths to whose last segment ours gives the type, and collection or not, that the service's
model gives it. A path that the model cannot walk (functions by path, `$value`, colons) or that ends in an action or
function is not judged; `paths.judged` says how many are.
"""
import json
import pathlib
import re
from collections import defaultdict

import csdl
from csdl import Figure

# A key, or the arguments of a function that is called by path.
KEY = re.compile(r"^(\{|[\w.]+=\{)")


class Walk:
    """Where the segments of a path lead in the service's model; names in a path are compared without case."""

    def __init__(self, model):
        self.model = model
        self.roots = {name.lower(): type_name for name, type_name in model.roots.items()}
        self.names = {name.lower(): name for name in model.types}
        self.derived = defaultdict(list)
        for name, one in model.types.items():
            if one.base:
                self.derived[one.base].append(name)
        self.results = {}
        for (name, binding), overloads in model.operations.items():
            self.results.setdefault((name.lower(), binding), overloads[0].returns)

    def target(self, segments):
        """The type of the last segment; None where the path cannot be walked or ends in an action or function."""
        at, called = self.roots.get(segments[0].lower()), False
        for segment in segments[1:]:
            at, called = self.step(at, segment) if at else (None, False)
        return None if called else at

    def step(self, at, segment):
        many, item = csdl.is_collection(at), csdl.item_of(at)
        if KEY.match(segment):
            return (item if many else None), False
        name = segment.split("(")[0].lower()
        related = self.model.lineage(item) + self.below(item)
        for owner in related:
            operation = (name.rpartition(".")[2], f"Collection({owner})" if many else owner)
            if operation in self.results:
                return self.results[operation], True
        if "." in name and name in self.names:
            cast = self.names[name]
            return (f"Collection({cast})" if many else cast), False
        return (None if many else self.property(related, name)), False

    def property(self, owners, name):
        for owner in owners:
            for declared, prop in self.model.types[owner].properties.items():
                if declared.lower() == name:
                    return prop.type
        return None

    def below(self, name):
        """All types derived from one, directly or not."""
        found, todo = [], list(self.derived[name])
        while todo:
            found.append(todo.pop())
            todo += self.derived[found[-1]]
        return found


def can_be_walked(path):
    segments = path.strip("/").split("/")
    return bool(segments[0]) and not re.search(r"[$:]", path) and "(" not in segments[0]


def compare(walk, paths):
    target, judged = Figure(0, 0), Figure(0, 0)
    for one in paths:
        if not can_be_walked(one["path"]):
            continue
        theirs = walk.target([segment for segment in one["path"].split("/") if segment])
        judged.total += 1
        if theirs is None:
            continue
        judged.hits += 1
        target.total += 1
        ours = declared_target(one.get("target"))
        if ours.lower() == theirs.lower():
            target.hits += 1
        else:
            target.misses.append(f"{one['path']}: ours {ours}, the service {theirs}")
    return {"paths.target": target, "paths.judged": judged}


def declared_target(target):
    if not target:
        return "untyped"
    return f"Collection({target['type']})" if target["collection"] else target["type"]


def main():
    options = csdl.arguments(__doc__, "what `generator export json` printed").parse_args()
    paths = json.loads(pathlib.Path(options.ours).read_text())["paths"]
    csdl.show(compare(Walk(csdl.load(options.truth)), paths), options)


if __name__ == "__main__":
    main()
