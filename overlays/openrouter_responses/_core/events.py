"""From the JSON of a server-sent event to a typed event."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from openrouter_generated.runtime.decode import load
from openrouter_generated.runtime.encode import is_list
from openrouter_generated.runtime.model import ApiModel

from ..errors._details import error_of_choice
from .event_types import ERRORS, TERMINAL, event_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_generated.models import StreamEvents

DONE = b"[DONE]"
"""Data of the event that says that no more events come."""

FAST_DECODERS: dict[Any, Callable[[dict[str, Any]], StreamEvents]] = {}
"""Type of an event to what decodes it and keeps the dict that it gets: a cache that `decode_event` fills as types come.

Types that mean something to their stream in addition to what they hold, and those that the document does not know, are not in it.
"""
_DECODERS_OF_MANY: dict[Any, Callable[[list[dict[str, Any]]], list[StreamEvents] | None]] = {}
"""The same for many events of a type."""
_type_of = itemgetter("type")


@cache
def _union() -> Any:
    return load("StreamEvents")


def decode_event(value: Any) -> StreamEvents:
    """Return the event of any JSON."""
    if value.__class__ is not dict:
        return cast("StreamEvents", _union().UnknownStreamEvents.from_dict(value))
    event_name = value.get("type")
    if isinstance(event_name, str) and event_name not in TERMINAL and event_name not in ERRORS:
        decoder = _union().decode.owned_decoder(event_name)
        if decoder is not None:
            FAST_DECODERS[event_name] = decoder
            _DECODERS_OF_MANY[event_name] = _union().decode.owned_decoder_of_many(event_name)
    return cast("StreamEvents", _union().decode(value))


def decode_same_type(values: list[Any]) -> list[StreamEvents] | None:
    """Return the events of JSON, if all are of one type, known and plain: what a chunk with many events has most often."""
    try:
        names = list(map(_type_of, values))
        decode = _DECODERS_OF_MANY[names[0]]
    except (KeyError, TypeError):  # as for `FAST_DECODERS`
        return None
    return decode(values) if names.count(names[0]) == len(names) else None


def with_type(value: Any, name: str) -> Any:
    """Return an event's JSON with the `type` that its `event` line names, where it has none of its own."""
    if not name:
        return value
    if name in ERRORS and not isinstance(value, dict):
        return {"type": name, "message": value}
    if isinstance(value, dict) and "type" not in value and "error" not in value:
        return {"type": name, **cast(dict[str, Any], value)}
    return cast(Any, value)


def is_error(value: Any) -> bool:
    """Whether an event's JSON reports an error: by its type or, where it has none that is usable, by what it holds."""
    if not isinstance(value, dict):
        return is_list(value) and bool(value) and isinstance(value[0], dict) and is_error(value[0])
    event = cast(dict[str, Any], value)
    event_name = event.get("type")
    if isinstance(event_name, str) and (event_name in ERRORS or event_type(event_name) is not None):
        return event_name in ERRORS
    if event.get("object") == "error":
        return True
    detail = event.get("detail")
    return not event_name and bool(
        event.get("error") or (detail and isinstance(detail, (str, list))) or error_of_choice(event)
    )


def response_of(event: Any) -> Any:
    """Return the response that an event carries, or None."""
    response = getattr(event, "response", None)
    return response if isinstance(response, ApiModel) else None
