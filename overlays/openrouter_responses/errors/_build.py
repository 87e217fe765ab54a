"""From what is known of an HTTP response to the exception that it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.json_parser import parse_json
from openrouter_generated.runtime.retry import Outcome, is_retryable, retry_after
from openrouter_generated.runtime.sse import SSEDecoder

from .._core.response_info import ResponseInfo, looks_like_stream
from . import BY_STATUS, OpenRouterDefaultError, OpenRouterError, ResponseValidationError, StreamInterruptedError
from ._details import details_of, message_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_generated.models import OpenResponsesResult


def error_for(
    info: ResponseInfo, payload: Any, text: str, status: int, response: OpenResponsesResult | None = None
) -> OpenRouterError:
    """Return the exception that a response stands for; total: every status and every body has one.

    Args:
        info: The HTTP response.
        payload: The body as JSON, or None where it is not JSON.
        text: The body as text.
        status: The HTTP status, or the one that an error inside a response stands for.
        response: The response as far as it got.
    """
    outcome = outcome_of(info, status, payload)
    payload, text = info.secret.redact_json(payload), info.secret.redact(text)
    return BY_STATUS.get(status, OpenRouterDefaultError)(
        message_of(payload, text),
        None,
        text,
        status_code=status,
        headers=dict(info.headers),
        payload=payload,
        attempts=info.attempts,
        retry_after=outcome.retry_after,
        retryable=is_retryable(info.policy, outcome),
        possibly_billed=outcome.processed,
        response=response,
    )


def refused_response(info: ResponseInfo, problem: str) -> OpenRouterDefaultError:
    """Return the exception for a response that this client does not accept."""
    redact = info.secret.redact
    headers = {name: redact(value) for name, value in info.headers.items()}
    return OpenRouterDefaultError(
        redact(problem),
        None,
        "",
        status_code=info.status,
        headers=headers,
        attempts=info.attempts,
        possibly_billed=None,
    )


def invalid_response(
    info: ResponseInfo, problem: str, text: str, response: OpenResponsesResult | None = None
) -> ResponseValidationError:
    """Return the exception for a response that cannot be read."""
    return ResponseValidationError(
        info.secret.redact(problem),
        None,
        info.secret.redact(text),
        status_code=info.status,
        attempts=info.attempts,
        headers=dict(info.headers),
        possibly_billed=True,
        response=response,
    )


def interrupted(info: ResponseInfo, problem: str, cause: BaseException | None = None) -> StreamInterruptedError:
    """Return the exception for a stream that broke off."""
    error = StreamInterruptedError(
        f"{problem}; what came is in .response and .text",
        attempts=info.attempts,
        status_code=info.status,
        headers=dict(info.headers),
        retryable=True,
        possibly_billed=True,
    )
    error.__cause__ = cause
    return error


def outcome_of(info: ResponseInfo, status: int, payload: Any, *, is_whole: bool = True) -> Outcome:
    """Return what the retry policy wants to know about a response.

    What the API says of the model's availability wins over the status. A 500 for which the API names what failed is final.

    Args:
        info: The HTTP response.
        status: Its status, or the one that an error inside it stands for.
        payload: Its body as JSON, or None.
        is_whole: Whether the body came to its end.
    """
    details = details_of(payload)
    availability = details.availability or {}
    retryable = availability.get("retryable")
    if not isinstance(retryable, bool):
        retryable = False if status == 500 and details.error_type is not None else None
    seconds = retry_after(info.headers, info.received)
    asked = availability.get("retry_after")
    if seconds is None and isinstance(asked, (int, float)) and asked is not True and 0 <= asked < 1e9:
        seconds = float(asked)
    return Outcome(status, seconds, retryable, processed=_may_be_billed(info, status, payload, is_whole))


def _may_be_billed(info: ResponseInfo, status: int, payload: Any, is_whole: bool) -> bool | None:
    """Return whether a request that got this response may be billed; None where nobody can tell.

    The API refuses with 4xx and 529 before a generation begins. A 500, 502 or 503 is its own only if the body is: one from
    a balancer in between says that it gave up waiting, while the generation goes on.
    """
    if info.status < 300:  # the error stands inside a response that had begun
        return not 400 <= status < 500
    if status < 400:
        return None
    if status < 500 or status == 529:
        return status == 499  # the server saw the client go while it worked
    is_from_api = is_whole and isinstance(payload, dict) and isinstance(payload.get("error"), (dict, str))  # pyright: ignore[reportUnknownMemberType]  # of any JSON
    return not (status in (500, 502, 503) and is_from_api)


def payload_of(headers: Mapping[str, str], body: bytes) -> Any:
    """Return the JSON of a body, that of its first event if it is a stream, or None where there is none."""
    if looks_like_stream(headers, body):
        decoder = SSEDecoder()
        body = next((event.data for event in (*decoder.feed(body), *decoder.finish())), b"")
    try:
        return parse_json(body)
    except ValueError:
        return None
