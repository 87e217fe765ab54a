"""JSON that the contract allows, made up at random."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

from hypothesis import strategies as st

CONTRACT: dict[str, Any] = json.loads(files("openrouter_generated").joinpath("contract.json").read_text("utf-8"))


@cache
def depth_of(name: str) -> int:
    """How deep the shallowest JSON of a schema is."""
    return _depths()[name]


@cache
def _depths() -> dict[str, int]:
    known = dict.fromkeys(CONTRACT, 99)
    for _ in range(20):
        known = {name: _depth(schema, known) for name, schema in CONTRACT.items()}
    return known


def _depth(schema: dict[str, Any], known: dict[str, int]) -> int:
    if "$ref" in schema:
        return known[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return min(_depth(member, known) for member in schema["anyOf"])
    required = [_depth(schema["properties"][name], known) for name in schema.get("required", ())]
    if schema.get("minItems"):
        required.append(_depth(schema["items"], known))
    return 1 + max(required, default=0)


def instance(schema: dict[str, Any], random: Random, room: int) -> Any:
    """JSON that a schema allows: as deep as there is room, then with no more than it requires."""
    if "$ref" in schema:
        return instance(CONTRACT[schema["$ref"].rpartition("/")[2]], random, room)
    if "anyOf" in schema:
        members = schema["anyOf"]
        if room <= 0:
            least = min(_depth(member, _depths()) for member in members)
            members = [member for member in members if _depth(member, _depths()) == least]
        return instance(random.choice(members), random, room)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return random.choice(schema["enum"])
    return _BY_TYPE[schema.get("type", "any")](schema, random, room - 1)


def _object(schema: dict[str, Any], random: Random, room: int) -> dict[str, Any]:
    required, fields = schema.get("required", ()), schema.get("properties", {})
    share = random.choice((0, 0.3, 1)) if room > 0 else 0
    result = {
        name: instance(field, random, room)
        for name, field in fields.items()
        if name in required or random.random() < share
    }
    if not fields:
        extra = schema.get("additionalProperties")
        for index in range(random.randint(0, 2) if room > 0 else 0):
            result[f"key {index}"] = instance(extra if isinstance(extra, dict) else {}, random, room)
    return result


def _array(schema: dict[str, Any], random: Random, room: int) -> list[Any]:
    least = schema.get("minItems", 0)
    return [
        instance(schema.get("items", {}), random, room)
        for _ in range(max(least, random.randint(0, 2 if room > 0 else 0)))
    ]


def _string(schema: dict[str, Any], random: Random, room: int) -> str:
    least, most = schema.get("minLength", 0), min(schema.get("maxLength", 12), 12)
    letters = "abc_" if "pattern" in schema else 'abc é\u2028\U0001f600"\\'
    return "".join(random.choices(letters, k=random.randint(max(least, 1 if "pattern" in schema else 0), most)))


def _number(schema: dict[str, Any], random: Random, room: int) -> float:
    low, high = schema.get("minimum", -5), schema.get("maximum", schema.get("minimum", 0) + 9)
    value = random.choice((low, high, random.randint(int(low), int(high))))
    return value if schema["type"] == "integer" else random.choice((value, min(high, value + 0.5)))


_BY_TYPE = {
    "object": _object,
    "array": _array,
    "string": _string,
    "number": _number,
    "integer": _number,
    "boolean": lambda schema, random, room: random.random() < 0.5,
    "null": lambda schema, random, room: None,
    "any": lambda schema, random, room: random.choice((None, True, 1, 1.5, "text", [1, {}], {"a": {"b": None}})),
}


def valid(name: str, room: int = 5) -> st.SearchStrategy[Any]:
    """JSON that a schema allows. Hypothesis chooses the seed only: it would take long over JSON so deep."""
    return st.integers(0, 2**32 - 1).map(lambda seed: instance(CONTRACT[name], Random(seed), room))
