"""Parts of Python source: strings, names, docstrings. No text of a document can leave the quotes that it stands in."""

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


_SENTENCE_END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\betc)[.!?](?=\s)")


def docstring(
    text: str, attributes: Iterable[tuple[str, str]] = (), heading: str = "Attributes", width: int = 112
) -> str:
    """Return the text of a docstring, to stand between triple quotes at one level of indentation.

    The first line is a summary, as pydocstyle asks. A text of several lines ends with a line break, so that the closing quotes
    are on their own line.

    Args:
        text: The description in the document.
        attributes: Names and descriptions to list below it.
        heading: Heading of the list.
        width: Maximum length of a line.
    """
    summary, rest = _summary(" ".join(text.split()) or "No description.", width)
    paragraphs = [summary, *([textwrap.fill(rest, width)] if rest else [])]
    entries = [_entry(f"{name}: {' '.join(described.split())}", width) for name, described in attributes if described]
    if entries:
        paragraphs.append("\n".join([f"{heading}:", *entries]))
    whole = "\n\n".join(paragraphs)
    safe = whole if _HARMLESS.fullmatch(whole) else safe_for_docstring(whole)
    if len(paragraphs) > 1:
        return f"{safe}\n"
    return f"{safe} " if safe.endswith(('"', "\\")) else safe


def _summary(text: str, width: int) -> tuple[str, str]:
    """Split a text into a first line, which is a sentence, and the rest.

    A first sentence that does not fit is shortened, and the rest is then the whole text: nothing of it is lost.
    """
    end = _SENTENCE_END.search(text)
    sentence, rest = (text[: end.end()], text[end.end() :].strip()) if end else (text, "")
    if len(sentence) > width:
        return textwrap.shorten(sentence, width, placeholder=" ..."), text
    return sentence if sentence.endswith((".", "!", "?", ":")) else f"{sentence}.", rest


def _entry(text: str, width: int) -> str:
    if len(text) + 4 <= width:
        return f"    {text}"
    return textwrap.fill(text, width, initial_indent="    ", subsequent_indent=" " * 8)
