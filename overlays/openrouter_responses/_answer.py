"""From a whole answer to a finished response or an exception; and what is known about an answer beside its content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from openrouter_generated.runtime.encode import is_list, is_mapping

from ._error_body import facts_of, holds_error, message_of, status_of
from ._events import TERMINAL
from ._json import parse_json
from ._retry import Outcome, RetryPolicy, is_retryable, retry_after
from ._sse import SSEDecoder
from .errors import BY_STATUS, OpenRouterDefaultError, OpenRouterError, ResponseValidationError

if TYPE_CHECKING:
    import httpx

    from openrouter_generated.models import OpenResponsesResult

Violations = Callable[[list[Any]], object]


class Meta(NamedTuple):
    """What is known about an answer beside its content.

    Attributes:
        status_code: The HTTP status.
        headers: The headers; names are case-insensitive.
        generation_id: Id of the generation, to be named when support is asked.
        attempts: How many requests were sent.
        elapsed: Seconds from the first request to the end of the answer, or so far.
        bytes: Bytes of the body, decompressed, that have been read.
    """

    status_code: int
    headers: Mapping[str, str]
    generation_id: str | None
    attempts: int
    elapsed: float
    bytes: int


class Answer(NamedTuple):
    """An answer of which the headers are here.

    Attributes:
        raw: The answer of httpx.
        attempts: How many requests were sent.
        started: When the first one began, on the monotonic clock, in seconds.
        received: When the headers came, in seconds since 1970: what dates in them are held against.
        policy: The policy that the requests were sent under.
        secret: The key, to be kept out of messages.
    """

    raw: httpx.Response
    attempts: int
    started: float
    received: float
    policy: RetryPolicy
    secret: str

    def meta(self, now: float, size: int) -> Meta:
        """Return what is known so far."""
        headers = self.raw.headers
        return Meta(
            self.raw.status_code, headers, headers.get("x-generation-id"), self.attempts, now - self.started, size
        )

    def error(
        self, payload: Any, text: str, status: int, response: OpenResponsesResult | None = None
    ) -> OpenRouterError:
        """Return the exception that an answer stands for; total: every status and every body has one.

        Args:
            payload: The body as JSON, or None where it is none.
            text: The body as text.
            status: The HTTP status, or the one that an error inside an answer stands for.
            now: Seconds since 1970.
            response: The response as far as it got.
        """
        outcome = outcome_of(status, self.raw.headers, payload)
        payload, text = _redact_json(payload, self.secret), _redact(text, self.secret)
        return BY_STATUS.get(status, OpenRouterDefaultError)(
            message_of(payload, text),
            forget_request(self.raw),
            text,
            status_code=status,
            headers=dict(self.raw.headers),
            payload=payload,
            attempts=self.attempts,
            retry_after=retry_after(outcome, self.received),
            retryable=is_retryable(self.policy, outcome),
            response=response,
        )

    def refusal(self, problem: str) -> OpenRouterDefaultError:
        """Return the exception for an answer that this client does not accept."""
        headers = {name: _redact(value, self.secret) for name, value in self.raw.headers.items()}
        return OpenRouterDefaultError(
            _redact(problem, self.secret), forget_request(self.raw), "", headers=headers, attempts=self.attempts
        )

    def unreadable(
        self, problem: str, text: str, response: OpenResponsesResult | None = None
    ) -> ResponseValidationError:
        """Return the exception for an answer that cannot be read."""
        return ResponseValidationError(
            _redact(problem, self.secret),
            forget_request(self.raw),
            _redact(text, self.secret),
            attempts=self.attempts,
            headers=dict(self.raw.headers),
            response=response,
        )


def media_type(headers: Mapping[str, str]) -> str:
    """Return the media type of an answer without its parameters, lower-case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def looks_like_stream(headers: Mapping[str, str], start: bytes) -> bool:
    """Whether a body is an event stream, by its media type or, where that says nothing, by how it begins."""
    kind = media_type(headers)
    return kind == "text/event-stream" or (
        kind in ("", "text/plain", "application/octet-stream")
        and start.lstrip().startswith((b"data:", b"event:", b":"))
    )


def payload_of(headers: Mapping[str, str], body: bytes) -> Any:
    """Return the JSON of a body, that of its first event if it is a stream, or None where there is none."""
    if looks_like_stream(headers, body):
        decoder = SSEDecoder()
        body = next((event.data for event in (*decoder.feed(body), *decoder.finish())), b"")
    try:
        return parse_json(body)
    except ValueError:
        return None


def outcome_of(status: int, headers: Mapping[str, str], payload: Any) -> Outcome:
    """Return what the retry policy wants to know about an answer."""
    facts = facts_of(payload)
    return Outcome(status, headers, facts.error_type, facts.availability)


def finished_response(answer: Answer, body: bytes, now: float, on_violation: Violations | None) -> OpenResponsesResult:
    """Return the finished response of a JSON body that came with a status below 400.

    Args:
        answer: The answer.
        body: Its body.
        now: The monotonic clock, in seconds.
        on_violation: Called with the places where the body leaves the contract, if there are any.

    Raises:
        OpenRouterError: The body reports an error.
        ResponseValidationError: The body is no JSON object.
    """
    try:
        payload = parse_json(body)
    except ValueError as error:
        text = body.decode("utf-8", "replace")
        shown = " ".join(text.split())[:200]
        kind = media_type(answer.raw.headers) or "no media type"
        what = f"the body ({kind}) is no JSON: {error}; it begins: {shown}" if shown else "the body is empty"
        raise answer.unreadable(f"{answer.raw.status_code}: {what}", text) from error
    if not isinstance(payload, dict):
        text = body.decode("utf-8", "replace")
        raise answer.unreadable(f"{answer.raw.status_code}: the body is JSON, but no object: {text[:200]}", text)
    payload = _unwrap(cast(dict[str, Any], payload))
    report_violations(payload, "OpenResponsesResult", on_violation)
    result = _result_class().from_dict(payload)
    result.__dict__["_meta"] = answer.meta(now, len(body))
    if holds_error(payload):
        raise answer.error(payload, body.decode("utf-8", "replace"), status_of(payload), result)
    return result


@cache
def _result_class() -> type[OpenResponsesResult]:
    from openrouter_generated.models import OpenResponsesResult

    return OpenResponsesResult


def _unwrap(payload: dict[str, Any]) -> dict[str, Any]:
    """Observed: a body that is not the response, but the event that a stream of it would have ended with."""
    inner = payload.get("response")
    return cast(dict[str, Any], inner) if payload.get("type") in TERMINAL and isinstance(inner, dict) else payload


def report_violations(payload: Any, schema: str, hook: Violations | None) -> None:
    """Tell a hook where a payload leaves the contract."""
    if hook is not None:
        from openrouter_generated.runtime.validation import violations

        found = violations(payload, schema)
        if found:
            hook(found)


def forget_request(response: httpx.Response) -> httpx.Response:
    """Take the key off the request that an answer remembers."""
    with suppress(RuntimeError):  # made by hand, without a request
        response.request.headers.pop("authorization", None)
    return response


def _redact(text: str, secret: str) -> str:
    return text.replace(secret, "[key]") if secret else text


def _redact_json(value: Any, secret: str) -> Any:
    if isinstance(value, str):
        return _redact(value, secret)
    if is_mapping(value):
        return {key: _redact_json(nested, secret) for key, nested in value.items()}
    if is_list(value):
        return [_redact_json(nested, secret) for nested in value]
    return value
