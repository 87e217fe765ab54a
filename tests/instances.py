"""JSON that schemas allow, made up at random."""

from __future__ import annotations

import math
from functools import cached_property
from random import Random
from typing import Any

from hypothesis import strategies as st

Schema = dict[str, Any]


class Instances:
    """Makes JSON that a schema allows.

    Args:
        schemas: The schemas by name, in the words of an OpenAPI document.
    """

    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas

    def valid(self, name: str, room: int = 5) -> st.SearchStrategy[Any]:
        """JSON of a schema. Hypothesis chooses the seed only: it would take long over JSON so deep."""
        return st.integers(0, 2**32 - 1).map(lambda seed: self.make(self._schemas[name], Random(seed), room))

    def make(self, schema: Schema, random: Random, room: int) -> Any:
        """JSON of a schema, as deep as there is room, then with no more than it requires."""
        if "$ref" in schema:
            return self.make(self._schemas[_name(schema)], random, room)
        if members := _members(schema):
            if room <= 0:
                least = min(self._depth(member, self._depths) for member in members)
                members = [member for member in members if self._depth(member, self._depths) == least]
            return self.make(random.choice(members), random, room)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return random.choice(schema["enum"])
        json_type = schema.get("type", "any")
        if json_type == "object":
            return self._object(schema, random, room - 1)
        if json_type == "array":
            return self._array(schema, random, room - 1)
        return _SCALARS[json_type](schema, random)

    @cached_property
    def _depths(self) -> dict[str, int]:
        """How deep the shallowest JSON of each schema is."""
        known = dict.fromkeys(self._schemas, 99)
        for _ in range(20):
            known = {name: self._depth(schema, known) for name, schema in self._schemas.items()}
        return known

    def _depth(self, schema: Schema, known: dict[str, int]) -> int:
        if "$ref" in schema:
            return known[_name(schema)]
        if members := _members(schema):
            return min(self._depth(member, known) for member in members)
        required = [self._depth(schema["properties"][name], known) for name in schema.get("required", ())]
        if schema.get("minItems"):
            required.append(self._depth(schema["items"], known))
        return 1 + max(required, default=0)

    def _object(self, schema: Schema, random: Random, room: int) -> Any:
        required, fields = schema.get("required", ()), schema.get("properties", {})
        share = random.choice((0, 0.3, 1)) if room > 0 else 0
        result = {
            name: self.make(field, random, room)
            for name, field in fields.items()
            if name in required or random.random() < share
        }
        if not fields:
            extra = schema.get("additionalProperties")
            for index in range(random.randint(0, 2) if room > 0 else 0):
                result[f"key {index}"] = self.make(extra if isinstance(extra, dict) else {}, random, room)
        return result

    def _array(self, schema: Schema, random: Random, room: int) -> Any:
        least = schema.get("minItems", 0)
        most = max(least, random.randint(0, 2 if room > 0 else 0))
        return [self.make(schema.get("items", {}), random, room) for _ in range(most)]


def _name(schema: Schema) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def _members(schema: Schema) -> list[Schema]:
    """The alternatives of a schema; several types are alternatives, too."""
    if isinstance(schema.get("type"), list):
        return [{**schema, "type": name} for name in schema["type"]]
    members: list[Schema] = schema.get("anyOf") or schema.get("oneOf") or []
    return members


def _string(schema: Schema, random: Random) -> str:
    if schema.get("format") == "date":
        return f"2026-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    least = schema.get("minLength", 0)
    most = max(least, min(schema.get("maxLength", 12), 12))
    letters = "abc_" if "pattern" in schema else 'abc é\u2028\U0001f600"\\'
    return "".join(random.choices(letters, k=random.randint(max(least, 1 if "pattern" in schema else 0), most)))


def _number(schema: Schema, random: Random) -> float:
    low, high = schema.get("minimum", -5), schema.get("maximum", schema.get("minimum", 0) + 9)
    whole = random.choice((math.ceil(low), math.floor(high), random.randint(math.ceil(low), math.floor(high))))
    return whole if schema["type"] == "integer" else random.choice((low, high, whole, random.uniform(low, high)))


_SCALARS = {
    "string": _string,
    "number": _number,
    "integer": _number,
    "boolean": lambda schema, random: random.random() < 0.5,
    "null": lambda schema, random: None,
    "any": lambda schema, random: random.choice((None, True, 1, 1.5, "text", [1, {}], {"a": {"b": None}})),
}
