"""One operation as it is on the wire: its parameters, its body and its responses, with references followed."""

from __future__ import annotations

import re
from typing import Any

from ..document import DocumentError, escape, path_item
from .combine_schemas import Document
from .read_schema import AllOf, Node, canonical

Schema = dict[str, Any]
DEFAULT_SERIALIZATION = {
    "query": ("form", True),
    "path": ("simple", False),
    "header": ("simple", False),
    "cookie": ("form", True),
}
"""How a parameter is written where the document does not say: style and explode."""


def operation_key(method: str, path: str) -> tuple[str, str]:
    """What makes two operations one: a path's parameters may be called anything."""
    return method.lower(), re.sub(r"\{[^{}]*\}", "{}", path.strip())


class Operation:
    """One operation.

    Args:
        document: What it stands in.
        method: Its method.
        path: Its path, as in the document.
        raw: What the document says.
    """

    def __init__(self, document: Document, method: str, path: str, raw: Schema) -> None:
        self.document = document
        self.path = path
        self.raw = raw
        self.pointer = f"#/paths/{escape(path)}/{method}"
        self.name = f"{method.upper()} {path}"

    def part(self, key: str) -> Node | None:
        """Return a part that may be a reference."""
        if not self.raw.get(key):
            return None
        return mapping(self.document.target(Node(f"{self.pointer}/{key}", self.raw[key])))

    def parameters(self) -> dict[tuple[str, str], Node]:
        """Return its parameters and those of its path, by where they stand and their name; in a path, their place."""
        item = path_item(self.document.raw, self.document.raw["paths"][self.path])
        places = re.findall(r"\{([^{}]*)\}", self.path)
        found: dict[tuple[str, str], Node] = {}
        for parent, raw in ((self.pointer.rpartition("/")[0], item), (self.pointer, self.raw)):
            listed = raw.get("parameters") or []
            if not isinstance(listed, list):
                raise DocumentError(f"{parent}/parameters", "it must be a list")
            for index, parameter in enumerate(listed):
                node = mapping(self.document.target(Node(f"{parent}/parameters/{index}", parameter)))
                if not {"in", "name"} <= node.schema.keys():
                    raise DocumentError(node.pointer, 'a parameter must have "name" and "in"')
                place, name = str(node.schema["in"]), str(node.schema["name"])
                key = str(places.index(name)) if place == "path" and name in places else name
                found[place, key.lower() if place == "header" else key] = node
        return found

    def responses(self) -> dict[str, Node]:
        """Return its responses by status."""
        responses = mapping(Node(f"{self.pointer}/responses", self.raw.get("responses") or {}))
        return {str(status): mapping(self.document.target(responses.inside(status))) for status in responses.schema}

    def security(self) -> list[str]:
        """Return the accepted types of authentication, whatever the schemes are called."""
        schemes = (self.document.raw.get("components") or {}).get("securitySchemes") or {}
        wanted = self.raw.get("security", self.document.raw.get("security")) or []
        return sorted(
            " and ".join(sorted(_scheme(schemes.get(name, name)) for name in choice)) or "nothing" for choice in wanted
        )


def _scheme(scheme: Any) -> str:
    if not isinstance(scheme, dict):
        return str(scheme)
    identifying = {key: scheme[key] for key in ("type", "scheme", "in", "name", "openIdConnectUrl") if key in scheme}
    if identifying.get("type") == "apiKey":
        return canonical(identifying)
    return canonical({**identifying, "scheme": str(identifying.get("scheme", "")).lower()})


def mapping(node: Node) -> Node:
    """Return a node that must be an object."""
    if not isinstance(node.schema, dict):
        raise DocumentError(node.pointer, "it must be an object")
    return node


def contents(node: Node) -> dict[str, Node]:
    """Return what a body holds, by media type without its parameters."""
    if not node.schema.get("content"):
        return {}
    content = mapping(node.inside("content"))
    return {media.partition(";")[0].strip().lower(): mapping(content.inside(media)) for media in content.schema}


def headers(document: Document, node: Node) -> dict[str, Node]:
    """Return the headers of a response, by name in lower case."""
    if not node.schema.get("headers"):
        return {}
    found = mapping(node.inside("headers"))
    return {name.lower(): mapping(document.target(found.inside(name))) for name in found.schema}


def schema_of(node: Node) -> AllOf:
    """Return the schema of a parameter, a header or a content."""
    if "schema" in node.schema:
        return (node.inside("schema"),)
    for content in contents(node).values():
        return schema_of(content)
    return ()


def parameter_name(node: Node) -> str:
    """Return what a parameter is called, and where it stands."""
    return f"{node.schema['name']} ({node.schema['in']})"


def serialization(node: Node) -> str:
    """Return how a parameter is written."""
    place = str(node.schema["in"])
    style, explode = DEFAULT_SERIALIZATION.get(place, ("form", True))
    style = node.schema.get("style", style)
    explode = node.schema.get("explode", explode if "style" not in node.schema else style == "form")
    media = "".join(contents(node))
    return media or f"{style}{' with a name for each value' if explode else ''}"
