"""Items of a conversation as JSON: what comes in, what belongs together, and how large it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeGuard

from openrouter_generated.runtime.encode import Encodable, is_list, is_mapping, to_json

Item: TypeAlias = dict[str, Any]
_CALLERS_ROLES = ("user", "system", "developer")
_CALLS = ("function_call", "custom_tool_call")
_OUTPUTS = tuple(f"{call}_output" for call in _CALLS)
_LONG_DATA = 4000
"""Characters that data such as an image in base64 counts as, at most: about a thousand tokens."""


# What comes in


def items_of(value: Any, name: str = "input") -> list[Item]:
    """Return what a caller passes as the items of a turn, as JSON that nobody else holds.

    Raises:
        TypeError: It is neither a text nor items.
        ValueError: There are no items.
    """
    if isinstance(value, str):
        return [{"role": "user", "content": value}]
    if is_mapping(value) or hasattr(value, "to_dict"):
        value = [value]
    if not isinstance(value, Iterable) or isinstance(value, bytes | bytearray):
        raise TypeError(f"{name} must be a text or a list of items, not {type(value).__name__}")
    try:
        items: list[Any] = to_json(_plain(_listed(value)), name)
    except RecursionError:
        raise ValueError(f"{name} is nested deeper than JSON can be written") from None
    for index, item in enumerate(items):
        if not is_mapping(item):
            raise TypeError(f"{name}[{index}] must be an item such as a message, not {type(item).__name__}")
    if not items:
        raise ValueError(f"{name} has no items")
    return items


def _listed(value: Any) -> list[Any]:
    return list(value)


def _plain(value: Any) -> Any:
    """Return a value with `to_dict()` of whatever has that, at any depth; the rest stays for `to_json`."""
    if isinstance(value, Encodable):
        return _plain(value.to_shallow_dict())
    if is_mapping(value):
        return {key: _plain(nested) for key, nested in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(nested) for nested in _listed(value)]
    if hasattr(value, "to_dict") and not isinstance(value, type):
        return _plain(value.to_dict())
    return value


def output_items(response: Any) -> list[Item]:
    """Return the items of a response as they came, as JSON; what is not an object could not be sent back."""
    output = getattr(response, "output", None)
    items: list[Any] = to_json(output) if is_list(output) else []
    return [item for item in items if isinstance(item, dict)]


def text_items(response: Any) -> list[Item]:
    """Return the messages of a response that broke off, with the text that came.

    Nothing else of it can go back: calls may be cut, and reasoning stands for what would have followed it.
    """
    texts = [text_of([item]) for item in output_items(response)]
    return [{"type": "message", "role": "assistant", "content": text} for text in texts if text]


def text_of(items: Iterable[Any]) -> str:
    """Return the text of the messages among output items."""
    texts: list[str] = []
    for item in items:
        content = item.get("content") if is_mapping(item) and item.get("type") == "message" else None
        parts = [part for part in content if is_mapping(part)] if is_list(content) else []
        found = [content, *(part.get("text") for part in parts if part.get("type") == "output_text")]
        texts += [text for text in found if isinstance(text, str)]
    return "".join(texts)


# What belongs together


def _call_id(item: Any, types: tuple[str, ...]) -> str | None:
    call_id = item.get("call_id") if is_mapping(item) and item.get("type") in types else None
    return call_id if isinstance(call_id, str) else None


def calls_without_outputs(items: Iterable[Any]) -> list[Item]:
    """Return the calls of functions whose outputs are not behind them: an ID may be that of an earlier call, too."""
    given: set[str | None] = {None}
    lost: list[Item] = []
    for item in reversed(list(items)):
        given.add(_call_id(item, _OUTPUTS))
        if _call_id(item, _CALLS) not in given:
            lost.append(item)
    return lost[::-1]


def outputs_without_calls(items: Iterable[Any]) -> list[Item]:
    """Return the outputs of functions whose calls are not before them."""
    called: set[str | None] = set()
    lost: list[Item] = []
    for item in items:
        called.add(_call_id(item, _CALLS))
        if _call_id(item, _OUTPUTS) not in called | {None}:
            lost.append(item)
    return lost


def is_prompt(item: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether an item is a message of the caller."""
    return is_mapping(item) and item.get("role") in _CALLERS_ROLES


def head_of(items: Sequence[Any]) -> int:
    """Return how many items are instructions before the first turn."""
    for index, item in enumerate(items):
        if not is_prompt(item) or item.get("role") == "user":
            return index
    return 0


def turn_starts(items: Sequence[Any]) -> list[int]:
    """Return the indexes at which a conversation can be cut: a turn begins, and needs no call of an earlier one."""
    last_output = {call_id: index for index, item in enumerate(items) if (call_id := _call_id(item, _OUTPUTS))}
    starts: list[int] = []
    needed_until = -1
    for index, item in enumerate(items):
        begins = is_prompt(item) and not (index and is_prompt(items[index - 1]))
        if begins and index > needed_until:
            starts.append(index)
        needed_until = max(needed_until, last_output.get(_call_id(item, _CALLS) or "", -1))
    return starts


# How large it is


def characters(value: Any) -> int:
    """Return how many characters of text JSON holds; data such as an image counts as a few thousand."""
    total, todo = 0, [value]
    while todo:
        current = todo.pop()
        if isinstance(current, str):
            total += min(len(current), _LONG_DATA) if _is_data(current) else len(current)
        elif is_mapping(current):
            todo += current.values()
        elif is_list(current):
            todo += current
    return total


def _is_data(text: str) -> bool:
    return len(text) > _LONG_DATA and text.isascii() and " " not in text[:_LONG_DATA]
