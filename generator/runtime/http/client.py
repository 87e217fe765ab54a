"""The client that operations are called with: it sends their requests and decodes the responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeAlias

import httpx

from ..decode import Decoder
from ..types import Response
from .errors import UnexpectedStatus

Responses: TypeAlias = Mapping[str, Decoder | None]
"""Status, range of statuses or "default" to the decoder of its JSON; None where JSON stays JSON."""


class Client:
    """Sends the requests of operations.

    Args:
        base_url: Where the API is; paths of operations are appended. The default is the first server of the document.
        token: Sent as a bearer token; None sends none.
        headers: Sent with each request.
        cookies: Sent with each request.
        timeout: In seconds, or an `httpx.Timeout`; None waits without limit.
        verify_ssl: What httpx takes as `verify`.
        follow_redirects: Whether redirects are followed.
        raise_on_unexpected_status: Whether a status that the document does not list raises `UnexpectedStatus`.
        httpx_args: Further arguments of `httpx.Client` and `httpx.AsyncClient`.
    """

    default_base_url: ClassVar[str] = ""

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 600.0,
        verify_ssl: Any = True,
        follow_redirects: bool = False,
        raise_on_unexpected_status: bool = False,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = self.default_base_url if base_url is None else base_url
        self.raise_on_unexpected_status = raise_on_unexpected_status
        authorization = {"Authorization": f"Bearer {token}"} if token is not None else {}
        self._settings: dict[str, Any] = {
            "base_url": self.base_url,
            "headers": {**authorization, **(headers or {})},
            "cookies": dict(cookies or {}),
            "timeout": timeout,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def get_httpx_client(self) -> httpx.Client:
        """Return the `httpx.Client`, made when first needed."""
        if self._client is None:
            self._client = httpx.Client(**self._settings)
        return self._client

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use another `httpx.Client`; base URL, headers and timeout are then that client's."""
        self._client = client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the `httpx.AsyncClient`, made when first needed."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._settings)
        return self._async_client

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Use another `httpx.AsyncClient`; base URL, headers and timeout are then that client's."""
        self._async_client = client
        return self

    def send(self, kwargs: Mapping[str, Any], responses: Responses) -> Response[Any]:
        """Send a request and decode the response; operations call this."""
        return self._parse(self.get_httpx_client().request(**kwargs), responses)

    async def asend(self, kwargs: Mapping[str, Any], responses: Responses) -> Response[Any]:
        """Send a request asynchronously and decode the response; operations call this."""
        return self._parse(await self.get_async_httpx_client().request(**kwargs), responses)

    def _parse(self, response: httpx.Response, responses: Responses) -> Response[Any]:
        status = str(response.status_code)
        known = next((key for key in (status, f"{status[0]}XX", "default") if key in responses), None)
        if known is None and self.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content)
        decode = None if known is None else responses[known]
        return Response(response.status_code, response.content, response.headers, parse_body(response, decode))

    def __enter__(self) -> Self:
        self.get_httpx_client()
        return self

    def __exit__(self, *details: object) -> None:
        self.get_httpx_client().close()

    async def __aenter__(self) -> Self:
        self.get_async_httpx_client()
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.get_async_httpx_client().aclose()


class AuthenticatedClient(Client):
    """A client that must have a token; takes the arguments of `Client`."""

    def __init__(self, base_url: str | None = None, token: str = "", **settings: Any) -> None:
        if not token:
            raise ValueError("AuthenticatedClient needs a token; use Client for calls without one")
        super().__init__(base_url, token=token, **settings)


def parse_body(response: httpx.Response, decode: Decoder | None) -> Any:
    """Turn a body into what its media type asks for: decoded JSON, text or bytes; None where there is no body."""
    if not response.content:
        return None
    media_type = response.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if media_type == "application/json" or media_type.endswith("+json"):
        try:
            value = response.json()
        except ValueError:
            return response.text
        return decode(value) if decode is not None else value
    return response.text if media_type.startswith("text/") else response.content
