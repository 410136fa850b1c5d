#!/usr/bin/env python3
"""Compares the CSDL that `generator export csdl` makes from pages with the service's own.

usage: csdl-compare.py TRUTH.xml OURS.xml [--docs DIR] [--misses N] [--json]

Types, properties, enumeration members, and bound actions and functions: `recall` is the share of the service's that ours
has, `precision` the share of ours that the service has; `base`, `type`, `nav`, `params` and `returns` are the share of
those in both that agree. With --docs, what pages cannot say is left out of the truth: a name that is a word on no page
below DIR, and the functions of a spreadsheet. The service has types that no page documents, so recall has a ceiling
below 100; pages have mistakes, so precision has one too.
"""
import pathlib
import re

import csdl
from csdl import Figure

SPREADSHEET_FUNCTIONS = ".workbookFunctions"


def words_of(folder):
    words = set()
    for page in pathlib.Path(folder).rglob("*.md"):
        words.update(word.lower() for word in re.findall(r"\w+", page.read_text("utf-8-sig", "replace")))
    return words


def leave_out_undocumented(truth, words):
    def documented(name):
        return name.rpartition(".")[2].lower() in words

    truth.types = {name: t for name, t in truth.types.items() if documented(name)}
    for one in truth.types.values():
        one.properties = {name: p for name, p in one.properties.items() if documented(name)}
        one.members = {name for name in one.members if documented(name)}
    truth.operations = {
        (name, binding): overloads
        for (name, binding), overloads in truth.operations.items()
        if documented(name) and not (binding or "").endswith(SPREADSHEET_FUNCTIONS)
    }


def compare_types(truth, ours):
    figures = {}
    for kind in csdl.TYPE_KINDS:
        theirs = [name for name, one in truth.types.items() if one.kind == kind]
        missed = [name for name in theirs if name not in ours.types or ours.types[name].kind != kind]
        figures[f"types.recall.{kind}"] = Figure(len(theirs) - len(missed), len(theirs), sorted(missed))
    extra = [name for name, one in ours.types.items() if name not in truth.types or truth.types[name].kind != one.kind]
    figures["types.precision"] = Figure(len(ours.types) - len(extra), len(ours.types), sorted(extra))
    return figures


def compare_bases(truth, ours):
    def meaningful(base):
        return None if base == "microsoft.graph.entity" else base

    both = [name for name in structured(truth) if name in ours.types and not ours.types[name].is_enumeration]
    differ = [
        f"{name}: truth {truth.types[name].base}, ours {ours.types[name].base}"
        for name in both
        if meaningful(truth.types[name].base) != meaningful(ours.types[name].base)
    ]
    return {"base.agree": Figure(len(both) - len(differ), len(both), differ)}


def compare_properties(truth, ours):
    recall, types, kinds, of_ours = (Figure(0, 0) for _ in range(4))
    for name in structured(truth):
        mine = ours.all_properties(name)
        for prop, theirs in truth.types[name].properties.items():
            place = f"{name}/{prop}"
            count(recall, prop in mine, f"{place}: {theirs.type}")
            if name in ours.types:
                count(of_ours, prop in mine, place)
            if prop in mine:
                count(types, mine[prop].type == theirs.type, f"{place}: truth {theirs.type}, ours {mine[prop].type}")
                count(kinds, mine[prop].navigation == theirs.navigation, f"{place}: truth navigation {theirs.navigation}")
    return {
        "props.recall": recall,
        "props.type": types,
        "props.nav": kinds,
        "props.recall.of-types-we-have": of_ours,
        "props.precision": property_precision(truth, ours),
    }


def property_precision(truth, ours):
    precision = Figure(0, 0)
    for name in structured(ours):
        if name in truth.types:
            theirs = truth.all_properties(name)
            for prop in ours.types[name].properties:
                count(precision, prop in theirs, f"{name}/{prop}")
    return precision


def compare_members(truth, ours):
    recall, precision = Figure(0, 0), Figure(0, 0)
    for name, one in truth.types.items():
        if one.is_enumeration:
            mine = ours.types[name].members if name in ours.types else set()
            for member in sorted(one.members):
                count(recall, member in mine, f"{name}.{member}")
            for member in sorted(mine):
                count(precision, member in one.members, f"{name}.{member}")
    return {"enum.recall": recall, "enum.precision": precision}


def compare_operations(truth, ours):
    theirs = [key for key in truth.operations if key[1]]
    mine = [key for key in ours.operations if key[1]]
    figures = {name: Figure(0, 0) for name in ("ops.recall", "ops.precision", "ops.params", "ops.returns")}
    for key in theirs:
        count(figures["ops.recall"], key in ours.operations, f"{key[0]} on {key[1]}")
    for key in mine:
        count(figures["ops.precision"], key in truth.operations, f"{key[0]} on {key[1]}")
    for key in theirs:
        if key in ours.operations:
            for figure, part in (("ops.params", "parameters"), ("ops.returns", "returns")):
                compare_overloads(figures[figure], key, part, truth.operations[key], ours.operations[key])
    return figures


def compare_overloads(figure, key, part, theirs, mine):
    """One overload that agrees is enough: which overloads pages show is their choice."""
    agree = any(getattr(a, part) == getattr(b, part) for a in theirs for b in mine)
    count(figure, agree, f"{key}: truth {getattr(theirs[0], part)}, ours {getattr(mine[0], part)}")


def structured(model):
    return [name for name, one in model.types.items() if not one.is_enumeration]


def count(figure, hit, miss):
    figure.total += 1
    if hit:
        figure.hits += 1
    else:
        figure.misses.append(miss)


def main():
    parser = csdl.arguments(__doc__, "what `generator export csdl` printed")
    parser.add_argument("--docs", help="the documentation folder that ours was made from")
    options = parser.parse_args()
    truth, ours = csdl.load(options.truth), csdl.load(options.ours)
    if options.docs:
        leave_out_undocumented(truth, words_of(options.docs))
    figures = {}
    for comparison in (compare_types, compare_bases, compare_properties, compare_members, compare_operations):
        figures |= comparison(truth, ours)
    csdl.show(figures, options)


if __name__ == "__main__":
    main()
