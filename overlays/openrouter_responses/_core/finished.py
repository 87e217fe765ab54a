"""From a whole body to a finished response."""

from __future__ import annotations

import re
from functools import cache
from json import JSONDecodeError
from typing import TYPE_CHECKING, Any, cast

from openrouter_generated.runtime.headers import media_type
from openrouter_generated.runtime.json_parser import parse_lenient

from ..errors import OpenRouterError
from ..errors._build import (
    error_for,
    failed_response,
    invalid_response,
    parser_error,
    response_payload,
    truncated_response,
)
from ..errors._details import reports_error, shortened, status_of
from ..errors._fragments import error_in_page, error_in_text
from .event_types import TERMINAL
from .events import is_error
from .response_info import ResponseInfo
from .violations import Violations, report_invalid_utf8, report_violations

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult


def finished_response(
    info: ResponseInfo, body: bytes, now: float, on_violation: Violations | None
) -> OpenResponsesResult | OpenRouterError:
    """Return the finished response of a JSON body that came with a status below 400, or the error that it stands for.

    The error is returned, not raised: no frame that holds the body, in which the key may stand, is in its traceback.

    Args:
        info: The HTTP response.
        body: Its body.
        now: The monotonic clock, in seconds.
        on_violation: Called with the places where the body leaves the contract, if there are any.
    """
    whole = object_of(info, body, "OpenResponsesResult", on_violation)
    if isinstance(whole, OpenRouterError):
        return whole
    payload = _unwrap(whole)
    report_violations(payload, "OpenResponsesResult", on_violation)
    result = _result_class().from_dict(payload)
    result.__dict__["_meta"] = info.meta(now, len(body))
    is_whole = "output" in payload and payload is whole
    if not (reports_error(payload) or (not is_whole and _is_failure(whole))):
        return result
    text = body.decode("utf-8", "replace")
    if payload.get("status") == "failed" or whole.get("type") == "response.failed":
        failed = failed_response(info, whole if payload is not whole else {"response": payload}, text, result)
        failed.payload = response_payload(info, payload)
        return failed
    return error_for(info, whole, text, status_of(whole), result)


def object_of(
    info: ResponseInfo, body: bytes, schema: str, on_violation: Violations | None
) -> dict[str, Any] | OpenRouterError:
    """Return the object that a JSON body is, or the error that another body stands for.

    Args:
        info: The HTTP response.
        body: Its body.
        schema: Name of the schema that the object should have.
        on_violation: Called with the first place where the body is not UTF-8.
    """
    try:
        payload, is_utf8 = parse_lenient(body)
    except ValueError as error:
        return _not_json(info, body, error)
    if not isinstance(payload, dict):
        if is_error(payload):
            return error_for(info, payload, body.decode("utf-8", "replace"), status_of(payload))
        text = info.secret.redact(body.decode("utf-8", "replace"))
        return invalid_response(info, f"{info.status}: the body is JSON, but not an object: {text[:200]}", text)
    if not is_utf8:
        report_invalid_utf8(body, schema, on_violation)
    return cast(dict[str, Any], payload)


def _is_failure(whole: dict[str, Any]) -> bool:
    """Whether a body that is an event, or has no output, reports a failure."""
    return reports_error(whole) or is_error(whole) or whole.get("type") == "response.failed"


def _not_json(info: ResponseInfo, body: bytes, error: ValueError) -> OpenRouterError:
    text = info.secret.redact(body.decode("utf-8", "replace"))
    if (payload := error_in_text(text) or error_in_page(text)) is not None:
        return error_for(info, payload, text, status_of(payload))
    declared = media_type(info.headers) or "no media type"
    start = shortened(text, 200)
    problem = f"the body ({declared}) is not valid JSON: {error}; it begins: {start}" if start else "the body is empty"
    unreadable = (truncated_response if _is_cut(body, error) else invalid_response)(
        info, f"{info.status}: {problem}", text
    )
    unreadable.__cause__ = parser_error(info, error)
    return unreadable


def _is_cut(body: bytes, error: ValueError) -> bool:
    """Whether JSON is good as far as it goes: the parser was at its end."""
    if not isinstance(error, JSONDecodeError) or not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    rest = body.decode("utf-8", "replace").removeprefix("\ufeff").rstrip()[error.pos :]
    if error.msg.startswith("Unterminated string") or any(word.startswith(rest) for word in _WORDS):
        return True
    if re.fullmatch(r"[.eE][0-9eE+-]*", rest):  # the middle of a number
        return True
    return error.msg.startswith("Invalid \\uXXXX escape") and len(rest) < len("\\uXXXX")


_WORDS = ("true", "false", "null", "-")
"""What a value of JSON may be cut in, other than strings; nothing left is the beginning of each."""


@cache
def _result_class() -> type[OpenResponsesResult]:
    from openrouter_generated.models import OpenResponsesResult

    return OpenResponsesResult


def _unwrap(payload: dict[str, Any]) -> dict[str, Any]:
    """Observed: a body that is not the response, but the event that a stream of it would have ended with."""
    inner = payload.get("response")
    name = payload.get("type")
    is_event = isinstance(name, str) and name in TERMINAL and isinstance(inner, dict)
    return cast(dict[str, Any], inner) if is_event else payload
