"""An `httpx.Response`, and what the core needs of it."""

from __future__ import annotations

import traceback
from typing import TypeVar

import httpx

from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.response_info import ResponseInfo
from ..errors import OpenRouterError

_Error = TypeVar("_Error", bound=OpenRouterError)


class Received(NamedTuple):
    """A response whose headers are here, with the `httpx.Response` that its body is read from."""

    info: ResponseInfo
    raw: httpx.Response


def forget_secrets(error: BaseException) -> None:
    """Remove the key from an httpx exception: from its request, and from the local variables that its tracebacks hold.

    Error trackers and tracebacks with locals show those. Frames that still run are left as they are.
    """
    seen: set[int] = set()
    todo: list[BaseException | None] = [error]
    while todo:
        current = todo.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        forget_key(getattr(current, "_request", None))  # `.request` raises where there is none
        traceback.clear_frames(current.__traceback__)
        todo += [current.__cause__, current.__context__]


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
        error.raw_response = response
    return error


def forget_key(request: httpx.Request | None) -> None:
    """Remove the key from a request that was sent."""
    if request is not None:
        request.headers.pop("authorization", None)


def forget_frames(cause: BaseException | None) -> None:
    """Remove the frames from what reading a body raised: they hold what came of it, and error trackers record that."""
    while cause is not None:
        cause.__traceback__ = None
        cause = cause.__cause__ or cause.__context__
