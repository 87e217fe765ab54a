"""References: where they lead, and what a document writes otherwise than as a JSON pointer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .document import DocumentError, Warnings, escape, resolve
from .generics import Generics, owner
from .own_references import split_url
from .schema import DATA, NAMED


@dataclass
class Place:
    """A JSON object of a document that is not data.

    Attributes:
        node: The object.
        pointer: Its JSON pointer.
        base: The identifier (`$id`) of the schema around it, resolved; empty in most documents.
        above: The objects around it with their pointers, the outermost first.
    """

    node: dict[str, Any]
    pointer: str
    base: str = ""
    above: tuple[tuple[dict[str, Any], str], ...] = field(default=(), repr=False)


def places(document: dict[str, Any]) -> Iterator[Place]:
    """Yield each object of a document that may be a schema or hold one, the outer before the inner."""
    todo: list[tuple[Any, str, str, tuple[tuple[dict[str, Any], str], ...], bool]] = [(document, "#", "", (), False)]
    while todo:
        node, pointer, base, above, is_names = todo.pop()
        if isinstance(node, list):
            todo += [(item, f"{pointer}/{index}", base, above, False) for index, item in enumerate(node)]
        elif isinstance(node, dict):
            if not is_names:
                base, _ = split_url(base, node.get("$id"))
                yield Place(node, pointer, base, above)
            inner = (*above, (node, pointer)) if not is_names and NAMED & node.keys() else above
            todo += [
                (value, f"{pointer}/{escape(str(key))}", base, inner, key in NAMED and not is_names)
                for key, value in node.items()
                if isinstance(value, dict | list) and (is_names or (key not in DATA and not key.startswith("x-")))
            ]


def as_pointers(document: dict[str, Any], warnings: Warnings) -> None:
    """Write each `$ref` to an anchor or an identifier of the document as the JSON pointer of its target. Rule `anchors`.

    Args:
        document: Changed in place.
        warnings: Takes what is wrong with references that can be followed nevertheless.
    """
    found = list(places(document))
    targets: dict[str, str] = {}
    anchors: dict[str, str] = {}
    dynamic: list[Place] = []
    for place in found:
        if isinstance(place.node.get("$id"), str):
            targets.setdefault(place.base, place.pointer)
        for keyword in ("$anchor", "$dynamicAnchor"):
            if isinstance(name := place.node.get(keyword), str):
                # What is in the same named schema is nearer, for those who write no $id.
                targets.setdefault(f"{owner(place.pointer)} {place.base}#{name}", place.pointer)
                targets.setdefault(f"{place.base}#{name}", place.pointer)
                if keyword == "$dynamicAnchor":
                    anchors[place.pointer] = name
    for place in found:
        if isinstance(place.node.get("$dynamicRef"), str) and "$ref" not in place.node:
            place.node["$ref"] = place.node.pop("$dynamicRef")
            dynamic.append(place)
        if isinstance(place.node.get("$ref"), str):
            place.node["$ref"] = _pointer_of(place, targets, document, warnings)
    names = {place.pointer: anchors[target] for place in dynamic if (target := place.node["$ref"]) in anchors}
    if names:
        Generics(document, {place.pointer: place.node for place in found}, anchors, names).resolve_anchors()


def _pointer_of(place: Place, targets: dict[str, str], document: dict[str, Any], warnings: Warnings) -> str:
    reference: str = place.node["$ref"]
    if reference.startswith("#/") and _leads_somewhere(document, reference):
        return reference
    url, fragment = split_url(place.base, reference)
    if fragment and f"{url}#{fragment}" in targets:
        return targets.get(f"{owner(place.pointer)} {url}#{fragment}", targets[f"{url}#{fragment}"])
    if url in targets and (not fragment or fragment.startswith("/")):
        return f"{targets[url]}{fragment}"
    if reference.startswith(("#/$defs/", "#/definitions/")):
        for node, pointer in ((place.node, place.pointer), *reversed(place.above)):
            if _leads_somewhere(node, reference):
                warnings.add(
                    place.pointer, f"{reference} leads nowhere in the document; {pointer}{reference[1:]} is used"
                )
                return f"{pointer}{reference[1:]}"
    return reference


def _leads_somewhere(document: dict[str, Any], reference: str) -> bool:
    try:
        resolve(document, reference, "#")
    except DocumentError:
        return False
    return True
