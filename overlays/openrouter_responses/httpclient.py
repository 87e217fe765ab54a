"""What a client of your own must be able to do, if it is neither an `httpx.Client` nor an `httpx.AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

import httpx

__all__ = ["AsyncHttpClient", "HttpClient"]


class _RequestBuilder(Protocol):
    """Makes requests, as `httpx.Client` and `httpx.AsyncClient` do."""

    def build_request(
        self,
        method: str,
        url: str,
        *,
        content: bytes,
        headers: dict[str, str],
        params: Mapping[str, Any] | None,
        timeout: httpx.Timeout,
    ) -> httpx.Request:
        """Make a request."""
        ...


@runtime_checkable
class HttpClient(_RequestBuilder, Protocol):
    """Sends requests; the methods are those of `httpx.Client`."""

    def send(self, request: httpx.Request, *, stream: bool, follow_redirects: bool) -> httpx.Response:
        """Send a request; `stream=True` leaves the body to be read."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


@runtime_checkable
class AsyncHttpClient(_RequestBuilder, Protocol):
    """Sends requests asynchronously; the methods are those of `httpx.AsyncClient`."""

    async def send(self, request: httpx.Request, *, stream: bool, follow_redirects: bool) -> httpx.Response:
        """Send a request; `stream=True` leaves the body to be read."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...
