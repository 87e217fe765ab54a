"""What a stream that does not end well raises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors._build import error_for, interrupted
from ..errors._details import status_of
from ..errors._fragments import error_in_text, holds_error
from .event_types import ERRORS
from .response_info import ResponseInfo

if TYPE_CHECKING:
    from ..errors import OpenRouterError


class Source(NamedTuple):
    """JSON of an event, and the text that it was."""

    value: Any
    text: str


def interruption(
    info: ResponseInfo, problem: str, cause: BaseException | None, outside: str, unknown: Source | None
) -> OpenRouterError:
    """Return the error for a stream without a terminal event: what the server wrote beside its events, if it is an error.

    Args:
        info: The HTTP response.
        problem: How the stream broke off.
        cause: What was raised.
        outside: What stood in lines that belong to no event.
        unknown: The last event of an unknown type, or None.
    """
    text = outside
    if not outside.strip() and unknown is not None:
        if holds_error(unknown.value):
            error = error_for(info, unknown.value, unknown.text, status_of(unknown.value))
            error.__cause__ = cause
            return error
        has_type = isinstance(unknown.value, dict) and bool(unknown.value.get("type"))  # pyright: ignore[reportUnknownMemberType]  # of any JSON
        text = "" if has_type else unknown.text
    return interrupted(info, problem, cause, text)


def reported_in(info: ResponseInfo, text: str, name: str) -> OpenRouterError | None:
    """Return the error that the data of an event reports although it is not JSON, or None.

    Args:
        info: The HTTP response.
        text: The data.
        name: What its `event` line says.
    """
    payload = {"type": name, "message": text} if name in ERRORS else error_in_text(text)
    return None if payload is None else error_for(info, payload, text, status_of(payload))
