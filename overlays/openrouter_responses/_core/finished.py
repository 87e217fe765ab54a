"""From a whole body to a finished response."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from openrouter_generated.runtime.headers import media_type
from openrouter_generated.runtime.json_parser import parse_json

from ..errors._build import error_for, invalid_response
from ..errors._details import reports_error, status_of
from .event_types import TERMINAL
from .response_info import ResponseInfo
from .violations import Violations, report_violations

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult


def finished_response(
    info: ResponseInfo, body: bytes, now: float, on_violation: Violations | None
) -> OpenResponsesResult:
    """Return the finished response of a JSON body that came with a status below 400.

    Args:
        info: The HTTP response.
        body: Its body.
        now: The monotonic clock, in seconds.
        on_violation: Called with the places where the body leaves the contract, if there are any.

    Raises:
        OpenRouterError: The body reports an error.
        ResponseValidationError: The body is not a JSON object.
    """
    try:
        payload = parse_json(body)
    except ValueError as error:
        raise _not_json(info, body, error) from error
    if not isinstance(payload, dict):
        text = body.decode("utf-8", "replace")
        raise invalid_response(info, f"{info.status}: the body is JSON, but not an object: {text[:200]}", text)
    payload = _unwrap(cast(dict[str, Any], payload))
    report_violations(payload, "OpenResponsesResult", on_violation)
    result = _result_class().from_dict(payload)
    result.__dict__["_meta"] = info.meta(now, len(body))
    if reports_error(payload):
        raise error_for(info, payload, body.decode("utf-8", "replace"), status_of(payload), result)
    return result


def _not_json(info: ResponseInfo, body: bytes, error: ValueError) -> Exception:
    text = body.decode("utf-8", "replace")
    start = " ".join(text.split())[:200]
    declared = media_type(info.headers) or "no media type"
    problem = f"the body ({declared}) is not valid JSON: {error}; it begins: {start}" if start else "the body is empty"
    return invalid_response(info, f"{info.status}: {problem}", text)


@cache
def _result_class() -> type[OpenResponsesResult]:
    from openrouter_generated.models import OpenResponsesResult

    return OpenResponsesResult


def _unwrap(payload: dict[str, Any]) -> dict[str, Any]:
    """Observed: a body that is not the response, but the event that a stream of it would have ended with."""
    inner = payload.get("response")
    return cast(dict[str, Any], inner) if payload.get("type") in TERMINAL and isinstance(inner, dict) else payload
