"""From what is known of an HTTP response to the exception that it stands for."""

from __future__ import annotations

from json import JSONDecodeError
from typing import TYPE_CHECKING, Any, TypeVar

from openrouter_generated.runtime.encode import is_list
from openrouter_generated.runtime.json_parser import parse_lenient
from openrouter_generated.runtime.retry import Outcome, is_retryable, retry_after
from openrouter_generated.runtime.sse import SSEDecoder, looks_like_events
from openrouter_generated.runtime.tree import copied, is_deeper

from .._core.output_reading import fields_of
from .._core.response_info import ResponseInfo, any_processed
from . import (
    BY_STATUS,
    OpenRouterDefaultError,
    OpenRouterError,
    ResponseInterruptedError,
    ResponseTimeoutError,
    ResponseValidationError,
    TruncatedResponseError,
)
from ._details import details_of, failure_of, message_of, shortened, status_of
from ._fragments import error_in_text

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult


DEEPEST = 64
"""Levels of JSON that an error keeps; its body, which is text, is whole."""


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
    return _error_for(info, payload, text, status, response, "the body is empty")


def failed_response(
    info: ResponseInfo, payload: dict[str, Any], text: str, response: OpenResponsesResult | None
) -> OpenRouterError:
    """Return the exception for a response whose status is "failed".

    Args:
        info: The HTTP response.
        payload: The response, or the event that brought it; see `failure_of`.
        text: The body or the event as text.
        response: The response as far as it got.
    """
    failure = failure_of(payload)
    details = details_of(failure)
    reason = details.error_type or details.code
    silent = f"the response failed: {reason}" if reason else "the response failed without saying why"
    error = _error_for(info, failure, "", status_of(failure), response, silent)
    error.body = info.secret.redact(text)
    return error


def _error_for(
    info: ResponseInfo, payload: Any, text: str, status: int, response: OpenResponsesResult | None, silent: str
) -> OpenRouterError:
    outcome = outcome_of(info, status, payload)
    payload, text = info.secret.redact_json(_bounded(payload)), info.secret.redact(text)
    error = BY_STATUS.get(status, OpenRouterDefaultError)(
        message_of(payload, text, silent),
        None,
        text,
        status_code=status,
        headers=dict(info.headers),
        payload=payload,
        attempts=info.attempts,
        retry_after=outcome.retry_after,
        retryable=is_retryable(info.policy, outcome),
        possibly_billed=any_processed(outcome.processed, info.processed_before),
    )
    if response is not None:
        keep_response(error, info, response)
    return error


def keep_response(error: OpenRouterError, info: ResponseInfo, response: OpenResponsesResult) -> None:
    """Give an error the response so far. Whatever the error says of the request, what the model has written may be billed."""
    error.response = _response_for_error(info, response)
    if _holds_work(response):
        error.possibly_billed = True


def _holds_work(response: Any) -> bool:
    """Whether a response, or the JSON of one, holds output, or reports that it took something."""
    fields = fields_of(response)
    usage = fields_of(fields.get("usage"))
    reported = (usage.get(name) for name in ("cost", "total_tokens"))
    has_output = is_list(fields.get("output")) and bool(fields["output"])
    return has_output or any(isinstance(number, (int, float)) and number > 0 for number in reported)


def _response_for_error(info: ResponseInfo, response: OpenResponsesResult | None) -> OpenResponsesResult | None:
    """Return what an error keeps of a response: all of it but the key, and what is nested out of reason."""
    if response is None:
        return None
    json = response.to_dict()
    kept = info.secret.redact_json(_bounded(json))
    if kept is json:
        return response
    cleaned = type(response).from_dict(kept)
    if response.meta is not None:
        cleaned.__dict__["_meta"] = response.meta
    return cleaned


def response_payload(info: ResponseInfo, payload: Any) -> Any:
    """Return what an error keeps of JSON: all of it but the key, and what is nested out of reason."""
    return info.secret.redact_json(_bounded(payload))


def _bounded(json: Any) -> Any:
    return copied(json, deepest=DEEPEST) if is_deeper(json, DEEPEST) else json


def refused_response(info: ResponseInfo, problem: str) -> OpenRouterDefaultError:
    """Return the exception for a response that this client does not accept."""
    return OpenRouterDefaultError(
        info.secret.redact(problem),
        None,
        "",
        status_code=info.status,
        headers=dict(info.headers),
        attempts=info.attempts,
        possibly_billed=any_processed(None, info.processed_before),
    )


def invalid_response(
    info: ResponseInfo, problem: str, text: str, response: OpenResponsesResult | None = None
) -> ResponseValidationError:
    """Return the exception for a response that cannot be read."""
    return _unreadable(ResponseValidationError, info, problem, text, response)


def truncated_response(info: ResponseInfo, problem: str, text: str) -> TruncatedResponseError:
    """Return the exception for a body that ends inside its JSON."""
    error = _unreadable(TruncatedResponseError, info, problem, text)
    error.retryable = True
    return error


_Unreadable = TypeVar("_Unreadable", bound=OpenRouterError)


def _unreadable(
    cls: type[_Unreadable], info: ResponseInfo, problem: str, text: str, response: OpenResponsesResult | None = None
) -> _Unreadable:
    return cls(
        info.secret.redact(problem),
        None,
        info.secret.redact(text),
        status_code=info.status,
        attempts=info.attempts,
        headers=dict(info.headers),
        possibly_billed=True,
        response=_response_for_error(info, response),
    )


def interrupted(
    info: ResponseInfo, problem: str, cause: BaseException | None = None, text: str = ""
) -> OpenRouterError:
    """Return the exception for a response that broke off.

    Args:
        info: The HTTP response.
        problem: How it broke off.
        cause: What was raised.
        text: What came and is in no event: where it reports an error, that one is returned.
    """
    if text and (payload := error_in_text(text)) is not None:
        error = error_for(info, payload, text, status_of(payload))
    else:
        text = info.secret.redact(text)
        shown = f"; outside of events it holds: {shortened(text)}" if text.strip() else ""
        error = _broken(ResponseInterruptedError, info, f"{problem}{shown}; {KEPT}", text)
    error.__cause__ = cause
    return error


KEPT = "what came is in .response and .output_text"
"""How the message of an interrupted stream ends."""


def broken_body(info: ResponseInfo, problem: str, text: str) -> OpenRouterError:
    """Return the exception for the body of a finished response that broke off; `text` is what came of it."""
    payload = error_in_text(text)
    if payload is not None:
        return error_for(info, payload, text, status_of(payload))
    return _broken(ResponseInterruptedError, info, f"{problem}; what came is in .body", info.secret.redact(text))


def timed_out(info: ResponseInfo, problem: str, text: str = "") -> ResponseTimeoutError:
    """Return the exception for a response that began and did not end in time; `text` is what came of its body."""
    return _broken(ResponseTimeoutError, info, problem, info.secret.redact(text))


_Broken = TypeVar("_Broken", bound=ResponseInterruptedError)


def _broken(cls: type[_Broken], info: ResponseInfo, problem: str, text: str) -> _Broken:
    return cls(
        info.secret.redact(problem),
        None,
        text,
        attempts=info.attempts,
        status_code=info.status,
        headers=dict(info.headers),
        retryable=True,
        possibly_billed=True,
    )


def parser_error(info: ResponseInfo, error: ValueError) -> ValueError:
    """Return an error of the parser without the text that it was about, and without the frames that hold it."""
    if isinstance(error, JSONDecodeError):
        made: ValueError = JSONDecodeError(error.msg, "", 0)
        made.args = error.args
        made.__dict__.update(pos=error.pos, lineno=error.lineno, colno=error.colno)
        return made
    return type(error)(info.secret.redact(str(error))) if type(error) is ValueError else ValueError(str(error))


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
    seconds = retry_after(info.headers, info.received, status)
    asked = availability.get("retry_after")
    if seconds is None and isinstance(asked, (int, float)) and asked is not True and 0 <= asked < 1e9:
        seconds = float(asked)
    if seconds is None:
        seconds = retry_after(_quoted_headers(details.metadata), info.received, status)
    return Outcome(status, seconds, retryable, processed=_may_be_billed(info, status, payload, is_whole))


def _may_be_billed(info: ResponseInfo, status: int, payload: Any, is_whole: bool) -> bool | None:
    """Return whether a request that got this response may be billed; None where that is not known.

    The API refuses with 4xx and 529 before a generation begins. A 500, 502 or 503 is its own only if the body is: one from
    a balancer in between says that it gave up waiting, while the generation goes on. What holds output, or reports that it
    took something, may be billed whatever its status says.
    """
    if _holds_work(payload) or _holds_work(fields_of(payload).get("response")):
        return True
    if info.status < 300:  # the error stands inside a response that had begun
        return not 400 <= status < 500
    if status < 400:
        return None
    if status < 500 or status == 529:
        return status == 499  # the server saw the client go while it worked
    is_from_api = is_whole and isinstance(payload, dict) and isinstance(payload.get("error"), (dict, str))  # pyright: ignore[reportUnknownMemberType]  # of any JSON
    return not (status in (500, 502, 503) and is_from_api)


def _quoted_headers(metadata: dict[str, Any] | None) -> dict[str, str]:
    """Return the headers of the provider's response, which the API quotes in the metadata of some errors."""
    headers: Any = (metadata or {}).get("headers")
    if not isinstance(headers, dict):
        return {}
    return {str(name).lower(): str(value) for name, value in headers.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # of any JSON


def payload_of(body: bytes) -> Any:
    """Return the JSON of a body, that of its first event if it is a stream, or None where there is none."""
    if looks_like_events(body):
        decoder = SSEDecoder()
        body = next((event.data for event in (*decoder.feed(body), *decoder.finish())), b"")
    try:
        return parse_lenient(body)[0]
    except ValueError:
        return None
