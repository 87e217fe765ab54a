"""The client: its settings and its life."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, cast
from weakref import WeakKeyDictionary

import httpx

from ._network import httpx_settings
from ._settings import KEPT_CONNECTIONS, ApiKey, check_header, check_key, check_url

if TYPE_CHECKING:
    import ssl
    from logging import Logger
    from os import PathLike

    from ._answer import Violations
    from .errors import OpenRouterError
    from .httpclient import AsyncHttpClient, HttpClient
    from .responses import BetaResponses, Responses
    from .utils import RetryConfig

__all__ = ["Beta", "OpenRouter"]

_Client = TypeVar("_Client", httpx.Client, httpx.AsyncClient)

DEFAULT_SERVER = "https://openrouter.ai/api/v1"
SERVERS = {"production": DEFAULT_SERVER}
_OF_THIS_PROCESS = frozenset(("open_streams", "_made", "_made_async", "_making", "_process", "responses", "beta"))
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=KEPT_CONNECTIONS)


class Hooks(NamedTuple):
    """What a client tells its user; see `OpenRouter`."""

    on_request: Callable[[httpx.Request], object] | None = None
    on_response: Callable[[httpx.Response], object] | None = None
    on_retry: Callable[[OpenRouterError, int, float], object] | None = None
    on_keepalive: Callable[[str], object] | None = None
    on_contract_violation: Violations | None = None


class OpenRouter:
    """A client of OpenRouter's Responses API, for synchronous and asynchronous calls, to be shared between threads.

    It can be pickled for worker processes, without its key: there that comes from `OPENROUTER_API_KEY`, or from the function
    that `api_key` is.

    Args:
        api_key: The key, or a callable that returns it for each call, so that it can rotate.
            Default: the environment variable `OPENROUTER_API_KEY`.
        http_referer: Address of your app, sent as `HTTP-Referer`. Default: `OPENROUTER_HTTP_REFERER`.
        x_open_router_title: Name of your app. Default: `OPENROUTER_X_OPEN_ROUTER_TITLE`.
        x_open_router_categories: Categories of your app, separated by commas.
            Default: `OPENROUTER_X_OPEN_ROUTER_CATEGORIES`.
        server: Name of a server; the only one is "production".
        url_params: Values for `{names}` in `server_url`.
        server_url: Address of the API. Default: `OPENROUTER_BASE_URL`, else the public API.
        client: An `httpx.Client` to use for synchronous calls; it stays yours to close.
        async_client: An `httpx.AsyncClient` to use for asynchronous calls; it stays yours to close.
        retry_config: Retries as the reference SDK configures them; wins over `max_retries`.
        timeout_ms: `timeout` in milliseconds.
        debug_logger: A logger that is told of requests and answers instead of the logger "openrouter".
        timeout: Seconds without a byte, or an `httpx.Timeout`. Default: connect 10, write 30, read 600, and 120 for
            streams, where comments that keep the connection alive count as bytes.
        max_retries: How many requests may follow the first. Nothing that may be billed is sent twice.
        retry_read_timeouts: Whether that holds for a request, too, of which no answer began within the read timeout:
            True sends it again, and each of the requests may be billed.
        total_timeout: Seconds that a call may take in all, retries included, or None.
        event_timeout: Seconds that a stream may be without an event, or None.
        max_event_bytes: Bytes that one event of a stream may have.
        extra_headers: Headers for every request; they win over all others but those of a call.
        validate: Whether the limits that the API documents are checked before anything is sent.
        verify: Which certificates to trust: an `ssl.SSLContext`, the path of a file of certificates, or True for the
            usual ones. False trusts any server, and with it anybody on the way. This and the following three are for
            the clients of httpx that this one makes itself.
        proxy: Address of a proxy, or an `httpx.Proxy`. Default: the variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`.
        http2: Whether to speak HTTP/2 where the server does; needs the extra `[http2]`. httpx does not tell the server
            there that a stream was left early: it goes on until the client is closed. And `event_timeout` and
            `total_timeout` are looked at when bytes come; silence ends with `timeout`.
        trust_env: Whether variables such as `HTTPS_PROXY`, `NO_PROXY` and `SSL_CERT_FILE` count.
        on_request: Called with each `httpx.Request` before it is sent. It holds the key.
        on_response: Called with each `httpx.Response` when its headers are here.
        on_retry: Called before each wait with the error, the number of requests sent, and the seconds.
        on_keepalive: Called with the text of each comment in a stream.
        on_contract_violation: Called with a list of the places where an answer leaves the documented contract.

    Raises:
        ValueError: A setting is missing, empty or cannot be sent.
        TypeError: A setting has the wrong type.
        ImportError: HTTP/2 is asked for, and the package for it is not installed.
    """

    def __init__(
        self,
        api_key: ApiKey = None,
        http_referer: str | None = None,
        x_open_router_title: str | None = None,
        x_open_router_categories: str | None = None,
        server: str | None = None,
        url_params: Mapping[str, str] | None = None,
        server_url: str | None = None,
        client: httpx.Client | HttpClient | None = None,
        async_client: httpx.AsyncClient | AsyncHttpClient | None = None,
        retry_config: RetryConfig | None = None,
        timeout_ms: int | None = None,
        debug_logger: Logger | None = None,
        *,
        timeout: float | httpx.Timeout | None = None,
        max_retries: int = 2,
        retry_read_timeouts: bool = False,
        total_timeout: float | None = None,
        event_timeout: float | None = None,
        max_event_bytes: int = 64 * 1024 * 1024,
        extra_headers: Mapping[str, str] | None = None,
        validate: bool = True,
        verify: ssl.SSLContext | str | PathLike[str] | bool = True,
        proxy: str | httpx.Proxy | None = None,
        http2: bool = False,
        trust_env: bool = True,
        on_request: Callable[[httpx.Request], object] | None = None,
        on_response: Callable[[httpx.Response], object] | None = None,
        on_retry: Callable[[OpenRouterError, int, float], object] | None = None,
        on_keepalive: Callable[[str], object] | None = None,
        on_contract_violation: Violations | None = None,
    ) -> None:
        self._key: ApiKey = api_key if callable(api_key) else self._first_key(api_key)
        self.server_url = _server_url(server, server_url, url_params)
        self.named_headers = [
            ("HTTP-Referer", "http_referer", _setting(http_referer, "OPENROUTER_HTTP_REFERER")),
            (
                "X-OpenRouter-Title",
                "x_open_router_title",
                _setting(x_open_router_title, "OPENROUTER_X_OPEN_ROUTER_TITLE"),
            ),
            (
                "X-OpenRouter-Categories",
                "x_open_router_categories",
                _setting(x_open_router_categories, "OPENROUTER_X_OPEN_ROUTER_CATEGORIES"),
            ),
        ]
        for header, argument, value in self.named_headers:
            if value is not None:
                check_header(header, value, argument)
        for header, value in (extra_headers or {}).items():
            check_header(header, value)
        _check_clients(client, async_client)
        self.timeout = timeout if timeout is not None else (timeout_ms / 1000 if timeout_ms is not None else None)
        self.max_retries = max_retries
        self.retry_read_timeouts = retry_read_timeouts
        self.retry_config = retry_config
        self.total_timeout = total_timeout
        self.event_timeout = event_timeout
        self.max_event_bytes = max_event_bytes
        self.extra_headers = dict(extra_headers or {})
        self.validate = validate
        self.logger = debug_logger
        self.hooks = Hooks(on_request, on_response, on_retry, on_keepalive, on_contract_violation)
        self._httpx = httpx_settings(verify, proxy, http2, trust_env)
        self._given = cast("httpx.Client | None", client)
        self._given_async = cast("httpx.AsyncClient | None", async_client)
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        """Be without connections, in this process."""
        self._made: httpx.Client | None = None
        self.open_streams: set[int] | None = None if self._given or self._given_async else set()
        self._made_async: WeakKeyDictionary[Any, httpx.AsyncClient] = WeakKeyDictionary()
        self._making = threading.Lock()
        self._process = os.getpid()

    @staticmethod
    def _first_key(api_key: str | None) -> str:
        if api_key is not None:
            return check_key(api_key)
        key = os.environ.get("OPENROUTER_API_KEY")
        if key is None:
            raise ValueError("no API key: pass api_key=... or set OPENROUTER_API_KEY")
        return check_key(key, "OPENROUTER_API_KEY")

    @cached_property
    def responses(self) -> Responses:
        """The calls: `responses.send(...)` and `responses.send_async(...)`."""
        from .responses import Responses

        return Responses(self)

    @cached_property
    def beta(self) -> Beta:
        """The same calls under the name that the API's documentation uses: `beta.responses.send(...)`."""
        from .responses import BetaResponses

        return Beta(BetaResponses(self))

    def key(self) -> str:
        """Return the key for the next request; a callable is asked anew."""
        return check_key(self._key() if callable(self._key) else self._key)

    def http_client(self) -> httpx.Client:
        """Return the client of httpx, made when first needed and anew in a forked process."""
        self._check_open()
        if self._given is not None:
            return self._given
        with self._making:  # threads that call first at once share one
            if self._made is None:
                self._made = _without_defaults(httpx.Client(limits=_LIMITS, **self._httpx))
            return self._made

    def async_http_client(self) -> httpx.AsyncClient:
        """Return the asynchronous client of httpx; each event loop has its own."""
        self._check_open()
        if self._given_async is not None:
            return self._given_async
        loop = _loop()
        with self._making:
            for ended in [other for other in self._made_async if other is not _NO_LOOP and other.is_closed()]:
                del self._made_async[ended]
            client = self._made_async.get(loop)
            if client is None:
                client = _without_defaults(httpx.AsyncClient(limits=_LIMITS, **self._httpx))
                self._made_async[loop] = client
            return client

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("this OpenRouter client is closed; make a new one")
        if self._process != os.getpid():
            self._begin()  # connections of the parent must neither be used nor closed here

    def close(self) -> None:
        """Close the connections of synchronous calls; the client cannot be used after it. Closing twice is no error."""
        self._closed = True
        if self._made is not None and self._process == os.getpid():
            self._made.close()

    async def aclose(self) -> None:
        """Close the connections of both kinds of calls; the client cannot be used after it."""
        self.close()
        client = self._made_async.pop(_loop(), None)
        if client is not None and self._process == os.getpid():
            await client.aclose()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<OpenRouter {self.server_url}{' closed' if self._closed else ''}>"

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings for another process, without the key and the connections.

        There the key comes from `OPENROUTER_API_KEY`, or from the function that was passed as `api_key`.

        Raises:
            TypeError: The key was passed as a string, or a setting cannot be pickled; the message says what to do.
        """
        from ._pickling import check_settings, pickled_key

        key = pickled_key(self._key)
        named = {argument: value for _, argument, value in self.named_headers}
        check_settings({
            "api_key": key, "client": self._given, "async_client": self._given_async, "timeout": self.timeout,
            "retry_config": self.retry_config, "extra_headers": self.extra_headers, "debug_logger": self.logger,
            "server_url": self.server_url, **named, **self.hooks._asdict(), **self._httpx,
        })  # fmt: skip
        kept = {name: value for name, value in self.__dict__.items() if name not in _OF_THIS_PROCESS}
        return {**kept, "_key": key}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._key = state["_key"] or self._first_key(None)
        self._begin()


class Beta:
    """The namespace `beta`.

    Attributes:
        responses: The calls of the Responses API.
    """

    def __init__(self, responses: BetaResponses) -> None:
        self.responses = responses


def _setting(value: str | None, variable: str) -> str | None:
    return value if value is not None else os.environ.get(variable) or None


def _server_url(server: str | None, server_url: str | None, url_params: Mapping[str, str] | None) -> str:
    if server is not None and server not in SERVERS:
        raise ValueError(f"there is no server {server!r}; known: {', '.join(SERVERS)}")
    if server_url is None:
        server_url = SERVERS[server] if server is not None else os.environ.get("OPENROUTER_BASE_URL") or DEFAULT_SERVER
    for name, value in (url_params or {}).items():
        server_url = server_url.replace(f"{{{name}}}", value)
    return check_url(server_url)


def _check_clients(client: object, async_client: object) -> None:
    if isinstance(client, httpx.AsyncClient):
        raise TypeError("client must be an httpx.Client; an httpx.AsyncClient goes into async_client")
    if isinstance(async_client, httpx.Client):
        raise TypeError("async_client must be an httpx.AsyncClient; an httpx.Client goes into client")


def _without_defaults(client: _Client) -> _Client:
    """Take the headers that each request brings itself off a client: replacing them would cost each request more."""
    for name in ("accept", "user-agent"):
        del client.headers[name]
    return client


class _NoLoop:
    """Stands for the event loop of frameworks other than asyncio."""


_NO_LOOP = _NoLoop()


def _loop() -> Any:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _NO_LOOP
