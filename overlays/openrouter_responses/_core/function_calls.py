"""Calls of functions and of custom tools, as a model wrote them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from .json_text import loads
from .output_reading import Json, items
from .surrogates import join_halves

CALLS = ("function_call", "custom_tool_call")
"""Types of the items that the caller runs."""


class CallText(NamedTuple):
    """A call as it was written.

    Attributes:
        call_id: What its output refers to; empty where the server gives none.
        name: Name of the function or tool.
        text: The arguments, or the input of a custom tool.
    """

    call_id: str
    name: str
    text: str


class FunctionCall(NamedTuple):
    """A call that the model wants you to run, from `result.function_calls` or `stream.function_calls`.

    Attributes:
        call_id: What its output refers to; empty where the server gives none.
        name: Name of the function or tool.
        arguments: The arguments by name; None for a custom tool, and where they cannot be read.
        problem: Why the arguments cannot be read, to show to the model, or None.
        text: What the model wrote: the arguments as JSON, or the input of a custom tool.
        is_custom: Whether it calls a custom tool, whose input is text.
    """

    call_id: str
    name: str
    arguments: dict[str, Any] | None
    problem: str | None
    text: str
    is_custom: bool = False


def call_text(item: Mapping[str, Any]) -> CallText:
    """Return how an item that is a call was written."""
    given = item.get("input" if item.get("type") == "custom_tool_call" else "arguments")
    return CallText(_label(item.get("call_id")), _label(item.get("name")), _text(given))


def function_call(item: Json) -> FunctionCall | None:
    """Return the call that an item is, or None if it is another item."""
    if item.get("type") not in CALLS:
        return None
    call_id, name, text = call_text(item)
    if item["type"] == "custom_tool_call":
        return FunctionCall(call_id, name, None, None, text, is_custom=True)
    arguments, problem = _arguments(text)
    return FunctionCall(call_id, name, arguments, problem, text)


def function_calls(output: Any) -> Iterator[FunctionCall]:
    """Yield the calls in an output; one that a server repeats comes once."""
    seen: set[tuple[str, ...]] = set()
    for item in items(output, *CALLS):
        call = function_call(item)
        key = call_key(item)
        if call is not None and (key is None or key not in seen):
            seen.update(() if key is None else (key,))
            yield call


def call_key(item: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return what two copies of one call share, or None for what is not a call with an ID."""
    if item.get("type") not in CALLS:
        return None
    written = call_text(item)
    return (item["type"], *written) if written.call_id else None


def _arguments(text: str) -> tuple[dict[str, Any] | None, str | None]:
    try:
        value: Any = loads(text) if text.strip() else {}
    except ValueError as error:
        return None, f"the arguments are not valid JSON: {error}"
    if value.__class__ is not dict:
        return None, "the arguments must be a JSON object"
    return value, None


def _label(value: Any) -> str:
    """Return a name or ID as text, also where a server writes a number."""
    if isinstance(value, int | float):
        try:
            return str(value)
        except ValueError:  # an integer of thousands of digits
            return ""
    return value if isinstance(value, str) else ""


def _text(given: Any) -> str:
    """Return what was written as text, also where a server writes it as JSON."""
    if isinstance(given, str):
        return join_halves(given)
    try:
        return json.dumps(given)
    except (RecursionError, ValueError, TypeError):  # nested too deeply, or not JSON at all
        return ""
