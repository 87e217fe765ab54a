"""Prompts with the columns of a table in them: `Classify: {text}`."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping

_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class TemplateError(ValueError):
    """A template is wrong, or a row lacks what it names."""


class Template:
    """A text with the names of columns in braces; `{{` and `}}` are braces.

    A name is looked up as it stands and nothing else: `{text.upper}` and `{text!r}` are columns of these names.

    Args:
        text: The template.

    Raises:
        TemplateError: A brace is not closed, or no column is named.

    Attributes:
        names: The columns that it names, each once, in their order.
    """

    def __init__(self, text: str) -> None:
        self._parts: list[str | tuple[str]] = []
        end = 0
        for match in _TOKEN.finditer(text):
            self._parts.append(text[end : match.start()])
            self._parts.append(_part(match))
            end = match.end()
        self._parts.append(text[end:])
        self.names: tuple[str, ...] = tuple(dict.fromkeys(part[0] for part in self._parts if isinstance(part, tuple)))
        if not self.names:
            raise TemplateError("the template names no column, so each prompt would be the same: write one as {column}")

    def check(self, columns: Collection[str]) -> None:
        """Check that there are the columns that it names.

        Raises:
            TemplateError: One is missing; the message names those there are.
        """
        for name in self.names:
            if name not in columns:
                raise TemplateError(
                    f"the template names {name!r}, which is not a column; the columns are {listed(columns)}"
                )

    def fill(self, row: Mapping[str, Any]) -> str:
        """Return the prompt of a row.

        Raises:
            TemplateError: A column is missing, or has no text.
        """
        self.check(row.keys())
        return "".join(part if isinstance(part, str) else text_of(row[part[0]], part[0]) for part in self._parts)


def text_of(value: Any, name: str) -> str:
    """Return the text that stands for the value of a column.

    Raises:
        TemplateError: It has none.
    """
    if isinstance(value, str):
        return value
    if value is None:
        raise TemplateError(f"the column {name!r} has no value")
    if isinstance(value, bytes):
        raise TemplateError(f"the column {name!r} has bytes; a prompt is made of text")
    return json.dumps(value, ensure_ascii=False, default=str) if is_mapping(value) or is_list(value) else str(value)


def listed(columns: Collection[str]) -> str:
    """Return the names of columns, for a message."""
    shown = ", ".join(repr(str(name)[:50]) for name in list(columns)[:20])
    return f"{shown} and {len(columns) - 20} more" if len(columns) > 20 else shown or "none"


def _part(match: re.Match[str]) -> str | tuple[str]:
    found, name = match[0], match[1]
    if found in ("{{", "}}"):
        return found[0]
    if name:
        return (name,)
    if name == "":
        raise TemplateError("the template has {} without the name of a column")
    before = match.string[max(0, match.start() - 10) : match.start()]
    after = match.string[match.start() : match.start() + 20]
    side = "is not closed" if found == "{" else "closes nothing"
    raise TemplateError(f"a brace of the template {side}, at {before + after!r}; a brace itself is written twice")
