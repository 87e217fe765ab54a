"""What schemas admit together, whatever way they are written.

References are followed, `allOf` is intersected, unions are flattened and null is an alternative like any other, one level at a
time: the schemas of fields and elements stay nodes until somebody asks. So a document that contains itself ends.
"""

from __future__ import annotations

from dataclasses import replace

from ..document import DocumentError, resolve
from ..schema import ANNOTATIONS, Schema, takes_null
from .read_schema import ANYTHING, AllOf, Alternative, Node, all_of, any_of, listed, own, tighter

MOST_ALTERNATIVES = 5_000


class Document:
    """A document's schemas, read one level at a time.

    Args:
        raw: The document, of JSON values.
    """

    def __init__(self, raw: Schema) -> None:
        self.raw = raw
        self._by_schemas: dict[AllOf, list[Alternative]] = {}
        self._by_node: dict[Node, list[Alternative]] = {}
        self._inside: list[Node] = []
        self._named: Schema = (raw.get("components") or {}).get("schemas") or {}

    def target(self, node: Node) -> Node:
        """Follow a node that is only a reference.

        Raises:
            DocumentError: It leads back to itself, out of the document or to nothing.
        """
        seen: set[str] = set()
        while isinstance(node.schema, dict) and "$ref" in node.schema and not set(node.schema) - ANNOTATIONS - {"$ref"}:
            if node.pointer in seen:
                raise DocumentError(node.pointer, "the reference leads back to itself")
            seen.add(node.pointer)
            node = self.referred(node)
        return node

    def alternatives(self, nodes: AllOf) -> list[Alternative]:
        """Return the alternatives of schemas that hold together.

        Raises:
            DocumentError: They hold something that is not a schema.
        """
        if nodes not in self._by_schemas:
            found = [Alternative(json_type, guessed=True) for json_type in ANYTHING]
            for node in nodes:
                later = self._strict(node)
                found = later if _replaces(later) else _product(found, later, node.pointer) or later
            self._by_schemas[nodes] = _implied(found)
        return self._by_schemas[nodes]

    def referred(self, node: Node) -> Node:
        """Return what a reference points at."""
        reference = node.schema["$ref"]
        if not isinstance(reference, str):
            raise DocumentError(node.pointer, "$ref is not a string")
        return Node(reference, resolve(self.raw, reference, node.pointer))

    def _strict(self, node: Node) -> list[Alternative]:
        """As JSON Schema reads it: a schema that names fields also admits values that are not objects."""
        node = self.target(node)
        if node not in self._by_node:
            if node in self._inside:
                raise DocumentError(node.pointer, "the schema leads back to itself without anything between")
            self._inside.append(node)
            self._by_node[node] = self._read(node)
            self._inside.pop()
        return self._by_node[node]

    def _read(self, node: Node) -> list[Alternative]:
        schema = node.schema
        if isinstance(schema, bool):
            return [Alternative(json_type, node.pointer, guessed=True) for json_type in ANYTHING] if schema else []
        if not isinstance(schema, dict):
            raise DocumentError(node.pointer, f"a schema must be an object, not {schema!r:.80}")
        found = list(own(node))
        members = [self._strict(self.referred(node))] if "$ref" in schema else []
        members += [self._strict(part) for part in listed(node, "allOf")]
        for key in ("anyOf", "oneOf"):
            if key in schema:
                members.append([alternative for part in listed(node, key) for alternative in self._member(part)])
        for member in members:
            found = _product(found, member, node.pointer) or member
        if schema.get("nullable") is True or (
            "allOf" in schema and takes_null({"allOf": schema["allOf"]}, self._named)
        ):
            found = [
                *(alternative for alternative in found if alternative.type != "null"),
                Alternative("null", node.pointer),
            ]
        return found

    def _member(self, node: Node) -> list[Alternative]:
        """Alternatives of one member of a union, where `{nullable: true}` alone is how some write null."""
        schema = node.schema
        if isinstance(schema, dict) and schema.get("nullable") is True and set(schema) - ANNOTATIONS == {"nullable"}:
            return [Alternative("null", node.pointer)]
        return self.alternatives((node,))


def _product(left: list[Alternative], right: list[Alternative], pointer: str) -> list[Alternative]:
    """Return what both admit; empty where they contradict each other, and then the later one is what was meant."""
    if len(left) * len(right) > MOST_ALTERNATIVES**2:
        raise DocumentError(pointer, "unions inside allOf make too many alternatives")
    found = [both for one in left for other in right if (both := _both(one, other)) is not None]
    if len(found) > MOST_ALTERNATIVES:
        raise DocumentError(pointer, "unions inside allOf make too many alternatives")
    return found


def _both(left: Alternative, right: Alternative) -> Alternative | None:
    if left.type != right.type and {left.type, right.type} != {"integer", "number"}:
        return None
    values = left.values if right.values is None else right.values
    if left.values is not None and right.values is not None:
        values = left.values & right.values
        if not values:
            return None
    names = dict.fromkeys((*left.fields, *right.fields))
    return Alternative(
        "integer" if "integer" in (left.type, right.type) else left.type,
        right.where if left.guessed else left.where,
        values,
        {} if values is not None else tighter(left.limits, right.limits),
        {**left.opaque, **right.opaque},
        left.formats | right.formats,
        {name: all_of(left.fields.get(name, ()), right.fields.get(name, ())) for name in names},
        left.required | right.required,
        None if left.others is None or right.others is None else all_of(left.others, right.others),
        all_of(left.names, right.names),
        any_of(all_of(one, other) for one in left.items for other in right.items),
        left.guessed and right.guessed,
    )


def _replaces(alternatives: list[Alternative]) -> bool:
    """Whether a field's schema in a later member of an `allOf` replaces the earlier one."""
    return any(
        alternative.values is not None or alternative.fields or alternative.items != ((),)
        for alternative in alternatives
    )


def _implied(alternatives: list[Alternative]) -> list[Alternative]:
    """Return what people mean who name fields or elements and no type."""
    guessed = [alternative for alternative in alternatives if alternative.guessed]
    meant = [
        alternative
        for alternative in guessed
        if alternative.type == "object" and not (alternative.is_free and not alternative.limits)
    ]
    meant = meant or [
        alternative
        for alternative in guessed
        if alternative.type == "array" and (alternative.items != ((),) or alternative.limits)
    ]
    meant = meant or guessed
    return [
        replace(alternative, guessed=False)
        for alternative in alternatives
        if not alternative.guessed or alternative in meant
    ]
