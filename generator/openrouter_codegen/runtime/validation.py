"""Validation: where a payload leaves the contract. Decoding never validates."""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Literal

from . import PACKAGE
from .encode import is_list, is_mapping
from .named_tuple import NamedTuple

Difference = Literal["unknown field", "unknown type", "unknown value", "missing field", "wrong type", "limit"]


class Violation(NamedTuple):
    """A place where a payload leaves the contract.

    Attributes:
        path: JSON path of the place, as in `$.output[0].type`.
        expected: What the document says should be there.
        found: What is there, as JSON of at most 80 characters; "nothing" if it is absent.
        difference: "unknown field", "unknown type" (the tag of a union, so a type of event or item), "unknown value" (of an
            enum), "missing field", "wrong type", or "limit" (of a size or a number).
        schema: The place in the document: a schema and what is within it, as in `ResponseTextDelta.logprobs[].token`.
    """

    path: str
    expected: str
    found: str
    difference: Difference
    schema: str


def violations(payload: Any, schema: str) -> list[Violation]:
    """List where a payload leaves the contract.

    Args:
        payload: JSON: what came, before decoding.
        schema: Name of the schema to hold it against, as in "OpenResponsesResult" or "StreamEvents".

    Returns:
        The violations in document order; empty where there is none. Fields, enum values and tags that the document
        does not know are violations, too: they show that the API has moved on.

    Raises:
        ValueError: There is no such schema.
    """
    if schema not in contract():
        raise ValueError(f"schema must be the name of a schema of the document, not {schema!r:.100}")
    return list(_check_value(payload, contract()[schema], "$", schema))


@cache
def contract() -> dict[str, Any]:
    """Return all schemas of the document by name, without what constrains nothing."""
    from importlib.resources import files

    text = files(PACKAGE).joinpath("contract.json").read_text(encoding="utf-8")
    schemas: dict[str, Any] = json.loads(text)
    return schemas


def _check_value(value: Any, schema: Mapping[str, Any], path: str, where: str) -> Iterator[Violation]:
    if "$ref" in schema:
        name: str = schema["$ref"].rsplit("/", 1)[-1]
        for problem in _check_value(value, contract()[name], path, name):
            # That a value is of another type is reported for the field, whatever refers to the same schema elsewhere.
            of_field = problem.difference == "wrong type" and problem.path == path
            yield problem._replace(schema=where) if of_field else problem
    elif "anyOf" in schema:
        yield from _check_union(value, schema["anyOf"], path, where)
    elif "const" in schema:
        if value != schema["const"] or type(value) is not type(schema["const"]):
            yield Violation(
                path, json.dumps(schema["const"]), _show(value), _difference(value, [schema["const"]]), where
            )
    elif "enum" in schema:
        if value not in schema["enum"]:
            expected = f"one of {json.dumps(schema['enum'])}"
            yield Violation(path, expected, _show(value), _difference(value, schema["enum"]), where)
    elif not _is(value, schema.get("type")):
        yield Violation(path, f"{schema['type']}", _show(value), "wrong type", where)
    else:
        yield from check_limits(value, schema, path, where)
        if is_mapping(value):
            yield from _check_object(value, schema, path, where)
        elif is_list(value):
            for index, item in enumerate(value):
                yield from _check_value(item, schema.get("items", {}), f"{path}[{index}]", f"{where}[]")


def _difference(value: Any, known: list[Any]) -> Difference:
    """A value of the right type is a new one; a value of another type is none of that enum at all."""
    return "unknown value" if any(type(value) is type(other) for other in known) else "wrong type"


def _check_object(value: Mapping[str, Any], schema: Mapping[str, Any], path: str, where: str) -> Iterator[Violation]:
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield Violation(f"{path}.{name}", "a value", "nothing", "missing field", f"{where}.{name}")
    extra = schema.get("additionalProperties", not properties)
    for name, item in value.items():
        if name in properties:
            yield from _check_value(item, properties[name], f"{path}.{name}", f"{where}.{name}")
        elif is_mapping(extra):
            yield from _check_value(item, extra, f"{path}.{name}", f"{where}.*")
        elif not extra:
            yield Violation(f"{path}.{name}", "no such field", _show(item), "unknown field", f"{where}.{name}")


def _check_union(value: Any, members: list[dict[str, Any]], path: str, where: str) -> Iterator[Violation]:
    """Report nothing if a member fits, else what is wrong with the member that fits best."""
    found = [(list(_check_value(value, member, path, where)), member) for member in members]
    if all(problems for problems, _ in found):
        tags = [problem for problems, _ in found for problem in problems if _is_tag(problem, path)]
        if len(found) > 1 and len(tags) == len(found):
            expected = " or ".join(dict.fromkeys(problem.expected for problem in tags))
            tag = tags[0]
            yield Violation(tag.path, expected, tag.found, "unknown type", where + tag.path.removeprefix(path))
            return
        deepest = max(found, key=lambda pair: (_depth(pair[0], path), -len(pair[0])))[0]
        if all(problem.path == path for problem in deepest):
            expected = " or ".join(problems[0].expected for problems, _ in found)
            # A new value of one member is that; it is of the wrong type only if it is so for all.
            nearest = min(
                (problems[0] for problems, _ in found), key=lambda problem: problem.difference == "wrong type"
            )
            yield nearest._replace(expected=expected, found=_show(value))
        else:
            yield from deepest


def _is_tag(problem: Violation, path: str) -> bool:
    return problem.path in (f"{path}.type", f"{path}.id") and problem.expected.startswith('"')


def _depth(problems: list[Violation], path: str) -> int:
    """How far a member was right: a wrong tag is at once wrong, a missing field only further in."""
    if any(problem.path == path for problem in problems):
        return 0
    return (
        1
        if any(problem.path in (f"{path}.type", f"{path}.id") and problem.found != "nothing" for problem in problems)
        else 2
    )


def _is(value: Any, json_type: str | None) -> bool:
    if json_type is None:
        return True
    if isinstance(value, bool) or value is None:
        return json_type == ("null" if value is None else "boolean")
    if isinstance(value, (int, float)):
        whole = isinstance(value, int) or value.is_integer()
        return json_type == "number" or (json_type == "integer" and whole)
    return json_type == {str: "string", list: "array", dict: "object"}.get(value.__class__)


_SIZES: dict[type, tuple[str, str]] = {
    str: ("Length", "characters"),
    list: ("Items", "items"),
    dict: ("Properties", "pairs"),
}
_BOUNDS: dict[str, tuple[str, Callable[[float, float], bool]]] = {
    "minimum": ("at least", operator.ge),
    "maximum": ("at most", operator.le),
    "exclusiveMinimum": ("more than", operator.gt),
    "exclusiveMaximum": ("less than", operator.lt),
}


def check_limits(value: Any, limits: Mapping[str, Any], path: str, where: str = "") -> Iterator[Violation]:
    """Report the limits of JSON Schema that a value of the right type exceeds."""
    names = _SIZES.get(value.__class__)
    if names is not None:
        unit, noun = names
        size: int = len(value)
        if size > limits.get(f"max{unit}", size):
            yield Violation(path, f"at most {limits[f'max{unit}']} {noun}", f"{size}", "limit", where)
        if size < limits.get(f"min{unit}", 0):
            yield Violation(path, f"at least {limits[f'min{unit}']} {noun}", f"{size}", "limit", where)
    if isinstance(value, str) and "pattern" in limits and not re.search(limits["pattern"], value):
        yield Violation(path, f"text that matches {limits['pattern']}", _show(value), "limit", where)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        for name, (words, holds) in _BOUNDS.items():
            if name in limits and not holds(value, limits[name]):
                yield Violation(path, f"{words} {limits[name]}", _show(value), "limit", where)
    if is_mapping(value):
        extra = limits.get("additionalProperties") if "properties" not in limits else None
        for name, item in value.items():
            yield from check_limits(name, limits.get("propertyNames", {}), f"{path}.{name} (its name)", f"{where}.*")
            if is_mapping(extra):
                yield from check_limits(item, extra, f"{path}.{name}", f"{where}.*")


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= 80 else f"{text[:77]}..."
