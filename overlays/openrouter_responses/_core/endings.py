"""The errors of streams that break off or cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import is_mapping
from openrouter_generated.runtime.named_tuple import NamedTuple

from ..errors._build import error_for, interrupted, invalid_response, parser_error
from ..errors._details import status_of
from ..errors._fragments import error_in_page, error_in_plain_text, error_in_text, holds_error, is_foreign_report
from .event_types import ERRORS
from .response_info import ResponseInfo

if TYPE_CHECKING:
    from ..errors import OpenRouterError


class RawEvent(NamedTuple):
    """JSON of an event, and the bytes that it was."""

    value: Any
    data: bytes

    @property
    def text(self) -> str:
        """The bytes as text."""
        return self.data.decode("utf-8", "replace")


def interruption(
    info: ResponseInfo, problem: str, cause: BaseException | None, unread: list[bytes], unknown: RawEvent | None
) -> OpenRouterError:
    """Return the error for a stream without a terminal event: what the server wrote outside of events, if it is an error.

    Args:
        info: The HTTP response.
        problem: How the stream broke off.
        cause: What was raised.
        unread: What stood in an event that did not end, and in lines that belong to none.
        unknown: The newest event of an unknown type, or None.
    """
    texts = [text for text in (data.decode("utf-8", "replace") for data in unread) if text.strip()]
    payload, text = next(((found, text) for text in texts if (found := error_in_text(text)) is not None), (None, ""))
    if payload is None and unknown is not None and (holds_error(unknown.value) or is_foreign_report(unknown.value)):
        payload, text = unknown.value, unknown.text
    if payload is None:
        text = texts[-1] if texts else ""
        payload = error_in_plain_text(text)
    if payload is not None:
        error = error_for(info, payload, text, status_of(payload))
        error.__cause__ = cause
        return error
    if not texts and unknown is not None and not (is_mapping(unknown.value) and unknown.value.get("type")):
        texts = [unknown.text]
    return interrupted(info, problem, cause, texts[-1] if texts else "")


def unreadable_event(
    info: ResponseInfo, data: bytes, name: str, cause: ValueError, *, is_last: bool
) -> OpenRouterError:
    """Return the error for an event whose data is not JSON: what the data reports, if it is an error.

    Args:
        info: The HTTP response.
        data: The data.
        name: What its `event` line says.
        cause: What the parser raised.
        is_last: Whether the end of the stream cut the event off.
    """
    text = data.decode("utf-8", "replace")
    payload = error_in_text(text) or ({"type": name, "message": text} if name in ERRORS else error_in_page(text))
    if payload is not None:
        return error_for(info, payload, text, status_of(payload))
    cause = parser_error(info, cause)
    if is_last:
        return interrupted(info, "the stream ended inside an event", cause)
    shown = info.secret.redact(str(data[:20_000])[2:-1])[:200]
    error = invalid_response(info, f"an event of the stream is not valid JSON: {cause}; its data: {shown}", text)
    error.__cause__ = cause
    return error
