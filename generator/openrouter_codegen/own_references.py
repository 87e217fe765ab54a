"""References to the document's own file or URL, as bundlers leave them."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from .schema import DATA, NAMED


def turn_inwards(document: dict[str, Any], url: str) -> None:
    """Write references to the document's own URL, as bundlers leave them, as references into the document.

    Args:
        document: Changed in place.
        url: Where it came from; `$self` of OpenAPI 3.2 replaces that.
    """
    own, _ = split_url(url, document.get("$self"))
    todo: list[tuple[Any, str, bool]] = [(document, own, False)]
    while todo:
        node, base, is_names = todo.pop()
        if isinstance(node, list):
            todo += [(item, base, False) for item in node]
        elif isinstance(node, dict):
            if not is_names:
                base, _ = split_url(base, node.get("$id"))
                for keyword in {"$ref", "$dynamicRef"} & node.keys():
                    node[keyword] = _inwards(node[keyword], base, own)
            todo += [
                (value, base, key in NAMED and not is_names)
                for key, value in node.items()
                if isinstance(value, dict | list) and (is_names or key not in DATA)
            ]


def _inwards(reference: Any, base: str, own: str) -> Any:
    """Return a reference without the URL of the document, if that is what it begins with."""
    if not isinstance(reference, str) or reference[:1] in ("", "#"):
        return reference
    url, fragment = split_url(base, reference)
    return f"#{fragment}" if unquote(url) == unquote(own) else reference


def split_url(base: str, reference: Any) -> tuple[str, str]:
    """Return the URL and the fragment that a reference stands for; the base where it is absent."""
    if not isinstance(reference, str):
        return base, ""
    try:
        url, fragment = urldefrag(urljoin(base, reference))
    except ValueError:  # such as brackets that hold no address
        url, _, fragment = reference.partition("#")
    return url, fragment
