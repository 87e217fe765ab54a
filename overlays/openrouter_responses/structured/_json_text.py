"""JSON in the text of a model: alone, in a fence of Markdown, or in prose."""

from __future__ import annotations

import json
import re
from typing import Any

from .._core.json_text import loads, refuse_constant

_FENCE = r"```[A-Za-z0-9_-]*[ \t]*\n(.*?)\n?[ \t]*```"
_MOST_STARTS = 200
"""Places that are taken as the beginning of a value: a long text of braces would take quadratic time."""


def parse(text: str, lenient: bool) -> Any:
    """Return the JSON value of a text.

    Args:
        text: The text.
        lenient: Whether a value is taken out of a fence of Markdown, or out of the prose around it.

    Raises:
        ValueError: There is none.
    """
    try:
        return loads(text)
    except ValueError:
        if not lenient:
            raise
        found = _in_fence(text)
        if found is None:
            found = _in_prose(text)
        if found is None:
            raise
        return found[0]


def _in_fence(text: str) -> tuple[Any] | None:
    for match in re.finditer(_FENCE, text, re.DOTALL):
        try:
            return (loads(match[1]),)
        except ValueError:
            continue
    return None


def _in_prose(text: str) -> tuple[Any] | None:
    """Return the first object or list that stands in a text."""
    decoder = json.JSONDecoder(parse_constant=refuse_constant)
    for match, _ in zip(re.finditer(r"[{\[]", text), range(_MOST_STARTS), strict=False):
        try:
            return (decoder.raw_decode(text, match.start())[0],)
        except (ValueError, RecursionError):
            continue
    return None
