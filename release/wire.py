"""What schemas admit together, whatever way they are written.

References are followed, `allOf` is intersected, unions are flattened and null is an alternative like any other, one level at a
time: the schemas of fields and elements stay nodes until somebody asks. So a document that contains itself ends.
"""

from __future__ import annotations

from dataclasses import replace

from generator.document import DocumentError, resolve
from generator.schema import ANNOTATIONS, Schema, takes_null

from .atoms import ANYTHING, All, Atom, Node, listed, own, tighter, together, union

MOST_ALTERNATIVES = 5_000


class Document:
    """A document's schemas, read one level at a time.

    Args:
        raw: The document, of JSON values.
    """

    def __init__(self, raw: Schema) -> None:
        self.raw = raw
        self._atoms: dict[All, list[Atom]] = {}
        self._alternatives: dict[Node, list[Atom]] = {}
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

    def atoms(self, nodes: All) -> list[Atom]:
        """Return the alternatives of schemas that hold together.

        Raises:
            DocumentError: They hold something that is no schema.
        """
        if nodes not in self._atoms:
            found = [Atom(kind, guessed=True) for kind in ANYTHING]
            for node in nodes:
                later = self._strict(node)
                found = later if _replaces(later) else _product(found, later, node.pointer) or later
            self._atoms[nodes] = _implied(found)
        return self._atoms[nodes]

    def referred(self, node: Node) -> Node:
        """Return what a reference points at."""
        reference = node.schema["$ref"]
        if not isinstance(reference, str):
            raise DocumentError(node.pointer, "$ref is a text")
        return Node(reference, resolve(self.raw, reference))

    def _strict(self, node: Node) -> list[Atom]:
        """As JSON Schema reads it: a schema that names fields admits what is no object."""
        node = self.target(node)
        if node not in self._alternatives:
            if node in self._inside:
                raise DocumentError(node.pointer, "the schema leads back to itself without anything between")
            self._inside.append(node)
            self._alternatives[node] = self._read(node)
            self._inside.pop()
        return self._alternatives[node]

    def _read(self, node: Node) -> list[Atom]:
        schema = node.schema
        if isinstance(schema, bool):
            return [Atom(kind, node.pointer, guessed=True) for kind in ANYTHING] if schema else []
        if not isinstance(schema, dict):
            raise DocumentError(node.pointer, f"a schema is an object, not {schema!r:.80}")
        found = list(own(node))
        members = [self._strict(self.referred(node))] if "$ref" in schema else []
        members += [self._strict(part) for part in listed(node, "allOf")]
        for key in ("anyOf", "oneOf"):
            if key in schema:
                members.append([atom for part in listed(node, key) for atom in self._member(part)])
        for member in members:
            found = _product(found, member, node.pointer) or member
        if schema.get("nullable") is True or (
            "allOf" in schema and takes_null({"allOf": schema["allOf"]}, self._named)
        ):
            found = [*(atom for atom in found if atom.kind != "null"), Atom("null", node.pointer)]
        return found

    def _member(self, node: Node) -> list[Atom]:
        """Alternatives of one member of a union, where `{nullable: true}` alone is how some write null."""
        schema = node.schema
        if isinstance(schema, dict) and schema.get("nullable") is True and set(schema) - ANNOTATIONS == {"nullable"}:
            return [Atom("null", node.pointer)]
        return self.atoms((node,))


def _product(left: list[Atom], right: list[Atom], pointer: str) -> list[Atom]:
    """Return what both admit; empty where they contradict each other, and then the later one is what was meant."""
    if len(left) * len(right) > MOST_ALTERNATIVES**2:
        raise DocumentError(pointer, "unions inside allOf make too many alternatives")
    found = [both for one in left for other in right if (both := _both(one, other)) is not None]
    if len(found) > MOST_ALTERNATIVES:
        raise DocumentError(pointer, "unions inside allOf make too many alternatives")
    return found


def _both(left: Atom, right: Atom) -> Atom | None:
    if left.kind != right.kind and {left.kind, right.kind} != {"integer", "number"}:
        return None
    values = left.values if right.values is None else right.values
    if left.values is not None and right.values is not None:
        values = left.values & right.values
        if not values:
            return None
    names = dict.fromkeys((*left.fields, *right.fields))
    return Atom(
        "integer" if "integer" in (left.kind, right.kind) else left.kind,
        right.where if left.guessed else left.where,
        values,
        {} if values is not None else tighter(left.limits, right.limits),
        {**left.opaque, **right.opaque},
        left.formats | right.formats,
        {name: together(left.fields.get(name, ()), right.fields.get(name, ())) for name in names},
        left.required | right.required,
        None if left.others is None or right.others is None else together(left.others, right.others),
        together(left.names, right.names),
        union(together(one, other) for one in left.items for other in right.items),
        left.guessed and right.guessed,
    )


def _replaces(atoms: list[Atom]) -> bool:
    """Whether a field's schema in a later member of an `allOf` stands for itself: lists, fields and values are said anew."""
    return any(atom.values is not None or atom.fields or atom.items != ((),) for atom in atoms)


def _implied(atoms: list[Atom]) -> list[Atom]:
    """Return what people mean who name fields or elements and no type."""
    guessed = [atom for atom in atoms if atom.guessed]
    meant = [atom for atom in guessed if atom.kind == "object" and not (atom.is_free and not atom.limits)]
    meant = meant or [atom for atom in guessed if atom.kind == "array" and (atom.items != ((),) or atom.limits)]
    meant = meant or guessed
    return [replace(atom, guessed=False) for atom in atoms if not atom.guessed or atom in meant]
