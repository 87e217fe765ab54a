"""An `httpx.Response`, and what the core needs of it."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from typing import TypeVar

import httpx

from openrouter_generated.runtime.http import backend
from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.response_info import ResponseInfo
from ..errors import OpenRouterError

_Error = TypeVar("_Error", bound=OpenRouterError)


class Received(NamedTuple):
    """A response whose headers are here, with the `httpx.Response` that its body is read from."""

    info: ResponseInfo
    raw: httpx.Response


def forget_secrets(error: BaseException, redact: Callable[[str], str]) -> None:
    """Remove the key from an httpx exception: from its request, its message, and the local variables of its tracebacks.

    Error trackers and tracebacks with locals show those. Frames that still run are left as they are.
    """
    for each in _chain(error):
        forget_key(getattr(each, "_request", None))  # `.request` raises where there is none
        traceback.clear_frames(each.__traceback__)
        _redact_message(each, redact)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, and all that it came of."""
    seen: set[int] = set()
    todo: list[BaseException | None] = [error]
    while todo:
        current = todo.pop()
        if current is not None and id(current) not in seen:
            seen.add(id(current))
            todo += [current.__cause__, current.__context__]
            yield current


def _redact_message(error: BaseException, redact: Callable[[str], str]) -> None:
    """Redact what h11 and others quote of a response that they cannot read: it may echo the key."""
    redacted = tuple(redact(each) if isinstance(each, str) else each for each in error.args)
    if redacted != error.args:
        error.args = redacted


def with_raw(error: _Error, response: httpx.Response, info: ResponseInfo) -> _Error:
    """Give an exception the `httpx.Response`, without the key."""
    if error.raw_response is None:
        # `.request` raises where the response was made by hand, without one.
        forget_key(getattr(response, "_request", None))
        redact = info.secret.redact
        headers = response.headers.multi_items()
        redacted = [(name, redact(value)) for name, value in headers]
        if redacted != headers:  # the server sent the key back
            response.headers = httpx.Headers(redacted)
        if (reason := response.extensions.get("reason_phrase")) is not None:  # the repr has it
            response.extensions["reason_phrase"] = redact(reason.decode("latin-1")).encode("latin-1")
        error.raw_response = response
    return error


def forget_key(request: httpx.Request | None) -> None:
    """Remove the key from a request that was sent."""
    if request is not None:
        request.headers.pop("authorization", None)


def name_request(cause: Exception, response: httpx.Response) -> None:
    """Give what reading a body raised its request, as httpx does where the body is read through it."""
    if getattr(cause, "_request", None) is None and backend.is_a(cause, "RequestError"):
        cause.request = getattr(response, "_request", None)  # type: ignore[attr-defined]  # of every `RequestError`


def forget_frames(cause: BaseException, redact: Callable[[str], str]) -> None:
    """Remove the frames from what reading a body raised: they hold what came of it, and error trackers record that."""
    for each in _chain(cause):
        each.__traceback__ = None
        _redact_message(each, redact)
