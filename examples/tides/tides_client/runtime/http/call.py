# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""A request that is to be sent, and why an attempt at it failed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from ..named_tuple import NamedTuple
from ..retry import Failure, RetryPolicy
from . import backend

if TYPE_CHECKING:
    from ..streamed_body import StreamedBody


class Call(NamedTuple):
    """A request to be sent, and how.

    Attributes:
        method: The HTTP method.
        url: Its URL.
        headers: Its headers.
        content: Its body.
        query: Parameters added to the URL.
        timeout: Time limits of one attempt.
        policy: When to send it again.
        total_timeout: Seconds that everything may take, or None.
        logger: Gets a line for each request, response and delay, without headers and contents.
        on_request: Called with each request before it is sent.
        on_response: Called with each response when its headers are here.
        on_retry: Called before each delay with the error, how many requests were sent, and the seconds.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | StreamedBody | None
    query: Any
    timeout: httpx.Timeout
    policy: RetryPolicy
    total_timeout: float | None = None
    logger: logging.Logger = logging.getLogger(__package__)
    on_request: Callable[[httpx.Request], object] | None = None
    on_response: Callable[[httpx.Response], object] | None = None
    on_retry: Callable[[Any, int, float], object] | None = None

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.url}>"  # headers and contents are nobody's business


class RedirectRefused(Exception):
    """A redirect that is not followed.

    Attributes:
        target: Where it leads to, or None where that is not the point.
    """

    def __init__(self, message: str, target: httpx.URL | None) -> None:
        super().__init__(message)
        self.target = target


def failure_of(cause: Exception) -> Failure | None:
    """Return why an attempt has no response, or None where another attempt would not help or was never sent whole."""
    if backend.is_a(cause, "ConnectTimeout"):
        return "connect"
    if backend.is_a(cause, "ReadTimeout"):
        return "timeout"
    if backend.is_a(cause, "TimeoutException", "ProxyError"):
        return None
    if backend.is_a(cause, "ConnectError"):
        return "connect"
    return "closed" if backend.is_a(cause, "NetworkError", "RemoteProtocolError") else None
