"""A program sees the same classes as with the official package: each event, item and part of the contract, filled in."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import pytest

from dropin.test_surface import merged, official_python

SCHEMAS: dict[str, Any] = json.loads(files("openrouter_generated").joinpath("contract.json").read_text("utf-8"))
OURS_ALONE = {
    "StreamEvents": {
        "keepalive",
        "response.content_part.delta",
        "response.done",
        "response.error",
        "response.queued",
        "response.reasoning.delta",
    }
}
"""Tags that the official package does not know, by union."""

WALK = r"""
import json, sys
from importlib import import_module
from openrouter import components

def decode(name, value):
    try:
        from openrouter.utils import unmarshal_json
    except ImportError:
        return import_module("openrouter_generated.runtime.decode").load(name).decode(value)
    return unmarshal_json(json.dumps(value), getattr(components, name))

def classes(value, sample, path):
    if isinstance(sample, list) and isinstance(value, list):
        for index, item in enumerate(sample):
            yield from classes(value[index], item, f"{path}[{index}]")
    elif isinstance(sample, dict) and not isinstance(value, dict):
        yield path, type(value).__name__
        if not type(value).__name__.startswith("Unknown"):
            fields = getattr(type(value), "model_fields", {})
            spelled = {field.alias: name for name, field in fields.items() if field.alias}
            for key, item in sample.items():
                if hasattr(value, spelled.get(key, key)):  # this library's document knows more fields
                    yield from classes(getattr(value, spelled.get(key, key)), item, f"{path}.{key}")

json.dump([dict(classes(decode(name, sample), sample, "")) for name, sample in json.load(sys.stdin)], sys.stdout)
"""


def example(schema: dict[str, Any], above: tuple[str, ...] = ()) -> Any:
    """Return a value of a schema with all of its fields; of a union the first member that is not a scalar."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return example(SCHEMAS[name], (*above, name))
    if "anyOf" in schema:
        fresh = [member for member in schema["anyOf"] if member.get("$ref", "").rsplit("/", 1)[-1] not in above]
        return example(max(fresh, key=lambda member: "$ref" in member or member.get("type") == "array"), above)
    if "const" in schema or "enum" in schema:
        return schema.get("const") or schema["enum"][0]
    if schema.get("type") == "object":
        return {name: example(field, above) for name, field in schema.get("properties", {}).items()}
    if schema.get("type") == "array":
        return [example(member, above) for member in members(schema.get("items", {}), above)]
    return {"string": "x", "integer": 1, "number": 0.5, "boolean": True, "null": None}.get(schema.get("type", ""), "x")


def members(schema: dict[str, Any], above: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    """Yield the members of a union of parts, or the schema itself; lists of items and tools stay empty."""
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    union = SCHEMAS.get(name, schema).get("anyOf")
    if name in above or name in (
        "OutputItems",
        "InputItem",
        "ResponsesRequestToolUnion",
        "AdditionalToolsItemToolUnion",
    ):
        return
    yield from union if union and all("$ref" in member for member in union) else [schema]


def samples(union: str) -> list[Any]:
    known = OURS_ALONE.get(union, set())
    made = [example(member) for member in SCHEMAS[union]["anyOf"]]
    return [sample for sample in made if sample["type"] not in known]


@cache
def classes(python: str, union: str) -> list[dict[str, str]]:
    given = json.dumps([(union, sample) for sample in samples(union)])
    done = subprocess.run([python, "-W", "ignore", "-c", WALK], input=given, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-3000:]
    found: list[dict[str, str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("union", ["StreamEvents", "OutputItems"])
def test_classes_have_the_names_of_the_official_package(union: str) -> None:
    listed = {tuple(pair.split(" -> ")) for pair in merged()}
    pairs = zip(classes(str(official_python()), union), classes(sys.executable, union), strict=True)
    different = {
        (theirs[path], ours[path], path)
        for theirs, ours in pairs
        for path in ours.keys() & theirs.keys()
        if theirs[path] != ours[path] and (theirs[path], ours[path]) not in listed
    }
    assert different == set()


@pytest.mark.parametrize("union", ["StreamEvents", "OutputItems"])
def test_all_members_are_compared(union: str) -> None:
    found = classes(str(official_python()), union)
    assert len(found) > 30
    assert [names[""] for names in found if names[""].startswith("Unknown")] == []
    assert sum(map(len, found)) > 2 * len(found)
