"""All values of one place on the wire, in a form in which equal things are equal: scalars, one list, and objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .combine_schemas import Document
from .read_schema import Alternative, AnyOf, Node, any_of, canonical

NOTES = ("default", "deprecated", "readOnly", "writeOnly")
JAVASCRIPT = {"minimum": -(2**53 - 1), "maximum": 2**53 - 1}
"""Bounds of integers that say only that a number in JavaScript is not to lose digits; they limit nothing."""


@dataclass
class Scalar:
    """The values of one JSON type that is neither list nor object.

    Args:
        where: JSON pointer of the first schema that admits some.
        values: Those that are listed, as canonical JSON.
        limits: Bounds of those that are not; empty where all values are listed.
        formats: The values of `format`; `double` of a number is ignored, as all numbers of JSON are doubles.
    """

    where: str
    values: frozenset[str] = frozenset()
    limits: list[dict[str, Any]] = field(default_factory=list)
    formats: frozenset[str] = frozenset()

    def add(self, alternative: Alternative) -> None:
        """Admit the values of one more alternative."""
        if alternative.values is not None:
            self.values |= alternative.values
            return
        limits = dict(alternative.limits)
        if alternative.type == "integer":
            limits = {key: value for key, value in limits.items() if JAVASCRIPT.get(key) != value}
        limits |= alternative.opaque
        self.formats |= alternative.formats - ({"double"} if alternative.type == "number" else set())
        if not any(covers_limits(known, limits) for known in self.limits):
            self.limits = [known for known in self.limits if not covers_limits(limits, known)]
            self.limits.append(limits)
            self.limits.sort(key=canonical)


def covers_limits(big: dict[str, Any], small: dict[str, Any]) -> bool:
    """Whether all values within some limits are within others."""
    return all(key in small and _covers_limit(key, limit, small[key]) for key, limit in big.items())


def _covers_limit(key: str, big: Any, small: Any) -> bool:
    if not isinstance(big, int | float) or not isinstance(small, int | float) or isinstance(big, bool):
        return bool(big == small)
    if "min" in key.lower():
        return small >= big
    return small <= big if "max" in key.lower() else small == big


@dataclass
class Shape:
    """The values of one place.

    Args:
        scalars: By JSON type.
        array: All lists as one: JSON cannot distinguish lists sooner.
        objects: Alternatives, in the document's order.
    """

    scalars: dict[str, Scalar] = field(default_factory=dict)
    array: Alternative | None = None
    objects: list[Alternative] = field(default_factory=list)

    @property
    def json_types(self) -> list[str]:
        """JSON types, in one order."""
        structured = (["array"] if self.array else []) + (["object"] if self.objects else [])
        return sorted([*self.scalars, *structured])

    @property
    def is_anything(self) -> bool:
        """Whether all values are admitted."""
        open_ = all(scalar.limits == [{}] and not scalar.values for scalar in self.scalars.values())
        free = len(self.objects) == 1 and self.objects[0].is_free and not self.objects[0].limits
        whole = self.array is not None and self.array.items == ((),) and not self.array.limits
        return open_ and free and whole and self.scalars.keys() >= {"null", "boolean", "number", "string"}

    @property
    def where(self) -> str:
        """JSON pointer of the first schema."""
        lists = [self.array] if self.array else []
        places = [alternative.where for alternative in (*self.objects, *lists)] + [
            scalar.where for scalar in self.scalars.values()
        ]
        return places[0] if places else "#"


class Reader:
    """Reads a document's places.

    Args:
        raw: The document.
    """

    def __init__(self, raw: dict[str, Any]) -> None:
        self.document = Document(raw)
        self._shapes: dict[AnyOf, Shape] = {}

    def shape(self, schemas: AnyOf) -> Shape:
        """Return the values that alternatives admit together.

        Raises:
            DocumentError: They hold something that is not a schema.
        """
        if schemas not in self._shapes:
            self._shapes[schemas] = _shape(
                [alternative for nodes in schemas for alternative in self.document.alternatives(nodes)]
            )
        return self._shapes[schemas]

    def is_free(self, alternative: Alternative) -> bool:
        """Whether an object may hold whatever it likes."""
        return alternative.is_bare and (not alternative.others or self.shape((alternative.others,)).is_anything)

    def constants(self, alternative: Alternative, name: str) -> frozenset[str]:
        """Return the only values of an object's field; empty where it has others."""
        if name not in alternative.fields:
            return frozenset()
        shape = self.shape((alternative.fields[name],))
        scalar = shape.scalars.get("string")
        alone = scalar is not None and shape.json_types == ["string"] and not scalar.limits
        return scalar.values if scalar is not None and alone else frozenset()

    def notes(self, schemas: AnyOf) -> dict[str, Any]:
        """Return the annotations of a place: `default`, `deprecated` and the like."""
        found: dict[str, Any] = {}
        for nodes in schemas:
            for node in nodes:
                self._notes(node, found, ())
        return {key: value for key, value in found.items() if value not in (None, False) or key == "default"}

    def _notes(self, node: Node, found: dict[str, Any], above: tuple[str, ...]) -> None:
        schema = node.schema
        if not isinstance(schema, dict) or node.pointer in above:
            return
        for key in NOTES:
            if key in schema:
                found.setdefault(key, schema[key])
        parts = [node.inside("allOf", str(index)) for index in range(len(schema.get("allOf", ())))]
        for key in ("anyOf", "oneOf"):
            members = [node.inside(key, str(index)) for index in range(len(schema.get(key, ())))]
            rest = [member for member in members if self.shape(((member,),)).json_types != ["null"]]
            parts += rest if len(rest) == 1 else []
        if "$ref" in schema:
            parts.append(self.document.referred(node))
        for part in parts:
            self._notes(part, found, (*above, node.pointer))


def _shape(alternatives: list[Alternative]) -> Shape:
    shape = Shape()
    for alternative in alternatives:
        if alternative.type == "object":
            if alternative not in shape.objects:
                shape.objects.append(alternative)
        elif alternative.type == "array":
            shape.array = alternative if shape.array is None else _joined(shape.array, alternative)
        else:
            shape.scalars.setdefault(alternative.type, Scalar(alternative.where)).add(alternative)
    _settle(shape.scalars)
    return shape


def _settle(scalars: dict[str, Scalar]) -> None:
    """Normalize what can be written in two ways: an enum of all values, and integers next to all numbers."""
    if "boolean" in scalars and (scalars["boolean"].limits or len(scalars["boolean"].values) == 2):
        scalars["boolean"] = Scalar(scalars["boolean"].where, limits=[{}])
    if "null" in scalars:
        scalars["null"] = Scalar(scalars["null"].where, limits=[{}])
    number, integer = scalars.get("number"), scalars.get("integer")
    if number is not None and integer is not None and (number.limits == [{}] or not integer.limits):
        number.values |= integer.values
        del scalars["integer"]


def _joined(left: Alternative, right: Alternative) -> Alternative:
    common = {key: value for key, value in left.limits.items() if right.limits.get(key) == value}
    return Alternative(
        "array", left.where, None, common, {**left.opaque, **right.opaque}, items=any_of((*left.items, *right.items))
    )
