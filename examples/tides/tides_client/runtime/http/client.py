# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""The client that operations are called with: it sends their requests and decodes the responses.

Longer than most modules, so that what is synchronous and what is not stand side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import copy
from http import HTTPStatus
from typing import Any, ClassVar, Self

import httpx

from ..item_stream import Streams
from ..retry import RetryPolicy
from ..types import Response
from . import servers as _servers
from .attempts import IDEMPOTENT, NO_RETRIES, OperationAttempts
from .call import Call
from .cookies import look_where_set
from .errors import NotAStream, UnexpectedStatus, status_error
from .exchange import can_wait_until, deadline
from .files import asynchronous
from .responses import Responses, decode_body, documented, parse_body
from .security import BEARER, Credential, Scheme, Security, choose
from .send import asend, send
from .settings import Settings
from .streaming import AsyncStream, Opened, Stream, opened, start_headers

__all__ = ["Client", "Responses", "Settings", "parse_body"]


class Client:
    """Sends the requests of operations.

    Args:
        base_url: Where the API is; paths of operations are appended. The default is the first server of the document.
        token: Sent as a bearer token by operations that ask for one, and by all where the document does not mention security;
            may be a function that returns it. None sends none.
        headers: Sent with each request.
        cookies: Sent with each request.
        timeout: In seconds, or an `httpx.Timeout`; None waits without limit.
        verify_ssl: What httpx takes as `verify`.
        follow_redirects: Whether redirects are followed; credentials are not sent to another origin.
        raise_on_unexpected_status: Whether a status that the document does not list raises `UnexpectedStatus`.
        raise_on_error_status: Whether a status of 400 or more raises the `StatusError` of its class, such as `NotFoundError`.
        httpx_args: Further arguments of `httpx.Client` and `httpx.AsyncClient`.
        servers: URLs that are used in place of servers of the document, for operations that have servers of their own.
        retry: When requests are sent again; None never sends one again.
        retry_methods: Methods that `retry` is for: by default those for which a second request does what one does. Requests
            of other methods are sent again only where there was no connection.
        total_timeout: Seconds that a call may take, its retries and its stream included; None sets no limit.
        server_variables: Values of variables in the URLs of servers.
        credentials: Credentials by the name of their security scheme; generated clients have an argument for each.
    """

    default_base_url: ClassVar[str] = ""
    default_server_variables: ClassVar[Mapping[str, str]] = {}
    server_variable_values: ClassVar[Mapping[str, Collection[str]]] = {}
    security_schemes: ClassVar[Mapping[str, Scheme]] = {}

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: Credential | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 600.0,
        verify_ssl: Any = True,
        follow_redirects: bool = False,
        raise_on_unexpected_status: bool = False,
        raise_on_error_status: bool = False,
        httpx_args: Mapping[str, Any] | None = None,
        servers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = None,
        retry_methods: Collection[str] = IDEMPOTENT,
        total_timeout: float | None = None,
        server_variables: Mapping[str, str] | None = None,
        credentials: Mapping[str, Any] | None = None,
    ) -> None:
        _servers.check_variables(server_variables or {}, self.server_variable_values)
        self._variables = {**self.default_server_variables, **(server_variables or {})}
        self._documented = _servers.fill(self.default_base_url, self._variables)
        self.base_url = self._documented if base_url is None else _servers.fill(base_url, self._variables)
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self.raise_on_error_status = raise_on_error_status
        self._token_scheme = BEARER
        self._token = token
        self._credentials = {name: value for name, value in (credentials or {}).items() if value is not None}
        self._servers = dict(servers or {})
        self._retry = NO_RETRIES if retry is None else retry
        self._retry_methods = frozenset(method.upper() for method in retry_methods)
        self._total_timeout = total_timeout
        self._settings: dict[str, Any] = {
            "base_url": self.base_url,
            "headers": dict(headers or {}),
            "cookies": dict(cookies or {}),
            "timeout": timeout,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._user_clients: list[httpx.Client | httpx.AsyncClient] = []
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Return a client like this one that sends these headers, too."""
        return self._with("headers", {**self._settings["headers"], **headers})

    def with_cookies(self, cookies: Mapping[str, str]) -> Self:
        """Return a client like this one that sends these cookies, too."""
        return self._with("cookies", {**self._settings["cookies"], **cookies})

    def with_timeout(self, timeout: httpx.Timeout | float | None) -> Self:
        """Return a client like this one with another timeout, in seconds."""
        return self._with("timeout", timeout)

    def _with(self, setting: str, value: object) -> Self:
        if self._user_clients:
            raise ValueError(f"{setting} are those of the httpx client that was set: change them there")
        client = copy(self)
        client._settings = {**self._settings, setting: value}
        client._user_clients, client._client, client._async_client = [], None, None
        return client

    def get_httpx_client(self) -> httpx.Client:
        """Return the `httpx.Client`, made when first needed. Credentials are not in it: operations send those."""
        if self._client is None:
            self._client = httpx.Client(**self._settings)
            look_where_set(self._client)
        return self._client

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use another `httpx.Client`; base URL, headers and timeout are then that client's."""
        self._client = client
        self._user_clients.append(client)
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the `httpx.AsyncClient`, made when first needed. Credentials are not in it: operations send those."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._settings)
            look_where_set(self._async_client)
        return self._async_client

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Use another `httpx.AsyncClient`; base URL, headers and timeout are then that client's."""
        self._async_client = client
        self._user_clients.append(client)
        return self

    def send(self, kwargs: Mapping[str, Any], responses: Responses, security: Security | None = None) -> Response[Any]:
        """Send a request and decode the response; operations call this.

        Raises:
            UnexpectedStatus: The status is not in `responses` and `raise_on_unexpected_status` is set.
            StatusError: The status is 400 or more and `raise_on_error_status` is set.
            httpx.HTTPError: No complete response was received.
            ValueError: It is not known where to send it, or credentials would go to another host than the client's.
        """
        client = self.get_httpx_client()
        attempts = self._attempts(client, kwargs, security)
        response = self._send(client, attempts)
        try:
            with deadline(self._deadline(attempts, response)):
                response.read()
        finally:
            response.close()
        return self._parse(response, responses)

    async def asend(
        self, kwargs: Mapping[str, Any], responses: Responses, security: Security | None = None
    ) -> Response[Any]:
        """Send a request asynchronously and decode the response; operations call this."""
        client = self.get_async_httpx_client()
        attempts = self._attempts(client, asynchronous(kwargs), security)
        response = await self._asend(client, attempts)
        try:
            with deadline(self._deadline(attempts, response)):
                await response.aread()
        finally:
            await response.aclose()
        return self._parse(response, responses)

    def stream(
        self, kwargs: dict[str, Any], responses: Responses, streams: Streams, security: Security | None = None
    ) -> Stream[Any]:
        """Return the stream that responds to a request; operations call this."""
        start_headers(kwargs, streams)

        def start() -> Opened:
            client = self.get_httpx_client()
            attempts = self._attempts(client, kwargs, security)
            response = self._send(client, attempts)
            try:
                moment = self._deadline(attempts, response)
                if (found := opened(response, streams, moment)) is not None:
                    return found
                with deadline(moment):
                    response.read()
            except BaseException:  # whatever ends the call, also a cancellation
                response.close()
                raise
            response.close()
            raise self._not_a_stream(response, responses)

        return Stream(start)

    def astream(
        self, kwargs: dict[str, Any], responses: Responses, streams: Streams, security: Security | None = None
    ) -> AsyncStream[Any]:
        """Like `stream`, asynchronously."""
        start_headers(kwargs, streams)

        async def start() -> Opened:
            client = self.get_async_httpx_client()
            attempts = self._attempts(client, asynchronous(kwargs), security)
            response = await self._asend(client, attempts)
            try:
                moment = self._deadline(attempts, response)
                if (found := opened(response, streams, moment)) is not None:
                    return found
                with deadline(moment):
                    await response.aread()
            except BaseException:  # whatever ends the call, also a cancellation
                await response.aclose()
                raise
            await response.aclose()
            raise self._not_a_stream(response, responses)

        return AsyncStream(start)

    @staticmethod
    def _send(client: httpx.Client, attempts: OperationAttempts) -> httpx.Response:
        try:
            return send(client, attempts)
        finally:
            attempts.release()

    @staticmethod
    async def _asend(client: httpx.AsyncClient, attempts: OperationAttempts) -> httpx.Response:
        try:
            return await asend(client, attempts)
        finally:
            attempts.release()

    def _attempts(
        self, client: httpx.Client | httpx.AsyncClient, kwargs: Mapping[str, Any], security: Security | None
    ) -> OperationAttempts:
        """Return the attempts of a call: its URL, its credentials and how it is sent again."""
        base_url = str(client.base_url) if client in self._user_clients else self.base_url
        url = _servers.moved_to(self._url_of(kwargs, base_url), self._servers)
        sent = choose(security, self.security_schemes, self._credentials, self._token, self._token_scheme)
        if sent and _servers.is_absolute(url):
            self._check_origin(url, base_url)
        # Headers and content are in `kwargs`.
        call = Call(kwargs["method"], url, {}, None, None, client.timeout, self._retry, self._total_timeout)
        return OperationAttempts(call, kwargs, sent, self._retry_methods, redirects=client.follow_redirects)

    def _url_of(self, kwargs: Mapping[str, Any], base_url: str) -> str:
        url: str = kwargs["url"]
        if server := kwargs.get("server", ""):
            return _servers.of_operation(server, base_url, self._variables) + url
        if not _servers.is_absolute(url):
            _servers.check(base_url)
        return url

    def _check_origin(self, url: str, base_url: str) -> None:
        """Refuse to send credentials where the caller did not send the client to."""
        known = {_servers.origin(url) for url in (base_url, *self._servers.values())}
        is_documented = _servers.origin(base_url) == _servers.origin(self._documented)
        if not is_documented and _servers.origin(url) not in known:
            host = url.split("/", 3)[2]
            raise ValueError(
                f"this operation's server is {host}, not that of base_url: pass servers={{...}} with the URL to use"
            )

    def _deadline(self, attempts: OperationAttempts, response: httpx.Response) -> float | None:
        if self._total_timeout is None:
            return None
        can_wait_until(response)
        return attempts.moment

    def _parse(self, response: httpx.Response, responses: Responses) -> Response[Any]:
        known = documented(response.status_code, responses)
        if known is None and self.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content)
        parsed = decode_body(response, None if known is None else responses[known])
        self._check_status(response, parsed)
        return Response(_status(response.status_code), response.content, response.headers, parsed)

    def _check_status(self, response: httpx.Response, parsed: Any) -> None:
        if self.raise_on_error_status and response.status_code >= 400:
            raise status_error(response.status_code, response.content, parsed, response.headers)

    def _not_a_stream(self, response: httpx.Response, responses: Responses) -> NotAStream:
        known = documented(response.status_code, responses)
        parsed = decode_body(response, None if known is None else responses[known])
        self._check_status(response, parsed)
        return NotAStream(response.status_code, response.content, parsed, response.headers)

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


def _status(status_code: int) -> int:
    """Return a status with its name, where it has one."""
    try:
        return HTTPStatus(status_code)
    except ValueError:
        return status_code
