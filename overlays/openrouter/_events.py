"""From the data of a server-sent event to a typed event, and what an event means for the end of its stream."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from openrouter_generated._model import ApiModel, load

from ._json import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_generated.models import StreamEvents

    from ._sse import ServerSentEvent

DONE = b"[DONE]"

TERMINAL = frozenset(("response.completed", "response.incomplete", "response.failed", "response.done"))
"""Types of the events that end a stream."""

ERRORS = frozenset(("error", "response.error"))
"""Types of the events that report an error instead of a response."""


MAY_BE_ERROR = ERRORS | {"UNKNOWN"}
"""What `type` is of events that may report an error."""


@cache
def event_decoder() -> tuple[Callable[[Any], StreamEvents], type[StreamEvents]]:
    """Return what decodes an event, and the class of events that the document does not know."""
    module = load("StreamEvents")
    return module.decode, module.UnknownStreamEvents


def parse_event(sent: ServerSentEvent) -> tuple[StreamEvents, Any]:
    """Decode an event; one without a `type` takes that of its `event` line.

    Returns:
        The typed event, and the JSON that it was decoded from.

    Raises:
        ValueError: The data is no JSON.
    """
    value = parse_json(sent[0])
    decode, unknown = event_decoder()
    if value.__class__ is not dict:
        return unknown.from_dict(value), value
    if sent[1] and "type" not in value and "error" not in value:
        value = {"type": sent.event, **cast(dict[str, Any], value)}
    return decode(value), value


def is_error(value: Any) -> bool:
    """Whether an event's JSON reports an error: flat, nested, `response.error`, or chat-style without a `type`."""
    if not isinstance(value, dict):
        return False
    event = cast(dict[str, Any], value)
    return event.get("type") in ERRORS or ("type" not in event and bool(event.get("error")))


def response_of(event: Any) -> Any:
    """Return the response that a lifecycle event carries, or None."""
    response = getattr(event, "response", None)
    return response if isinstance(response, ApiModel) else None
