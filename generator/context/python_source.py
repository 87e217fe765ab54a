"""Pieces of Python source: strings, names, docstrings. No text of a document can leave the quotes that it stands in."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable
from typing import Any

from openapi_python_client.strings import in_double_quote_literal, safe_for_docstring, sanitize

TAKEN = frozenset(
    (
        "additional_properties",
        "as_datetime",
        "from_dict",
        "is_unknown",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_validate",
        "model_validate_json",
        "to_dict",
        "to_shallow_dict",
        "UNSET",
        "builtins",
        "self",
    )
)
"""Names that every model has."""


def repr_of(value: Any) -> str:
    """Return a JSON value as Python source; text of the document cannot leave its quotes."""
    return quote(value) if isinstance(value, str) else repr(value)


_PLAIN = re.compile(r"[A-Za-z0-9_ ./:-]*")
"""Text that stands for itself between quotes; most names are such text, and one look at them is fast."""

_HARMLESS = re.compile(r"[ !#-\[\]-~\n]*")
"""Text without quotes, backslashes and control characters: nothing of it has to be escaped in a docstring."""


def quote(text: str) -> str:
    """Return text as a Python string literal."""
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    return f'"{in_double_quote_literal(text)}"' if text.isprintable() else ascii(text)


def attribute_name(wire: str, taken: set[str]) -> str:
    """Return the wire's own name where Python allows it, else the nearest."""
    name = wire if wire.isidentifier() and wire.isascii() else re.sub(r"\W+", "_", sanitize(wire), flags=re.ASCII)
    if not name.isidentifier() or name.startswith("_"):
        name = f"field_{name.strip('_')}"
    if keyword.iskeyword(name) or name in TAKEN:
        name = f"{name}_"
    while name in taken:
        name = f"{name}_"
    taken.add(name)
    return name


def docstring(
    text: str, attributes: Iterable[tuple[str, str]] = (), heading: str = "Attributes", width: int = 112
) -> str:
    """Return a docstring's text, to stand between triple quotes at one level of indentation."""
    text = " ".join(text.split()) or "No description."
    paragraphs = text if len(text) <= width else textwrap.fill(text, width)
    entries = [_entry(f"{name}: {' '.join(described.split())}", width) for name, described in attributes if described]
    whole = "\n".join([paragraphs, "", f"{heading}:", *entries]) if entries else paragraphs
    if _HARMLESS.fullmatch(whole):
        return whole
    safe = safe_for_docstring(whole)
    return f"{safe} " if safe.endswith(('"', "\\")) else safe


def _entry(text: str, width: int) -> str:
    if len(text) + 4 <= width:
        return f"    {text}"
    return textwrap.fill(text, width, initial_indent="    ", subsequent_indent=" " * 8)
