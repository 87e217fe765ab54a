"""The client: its settings and its life."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cached_property
from traceback import clear_frames
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ._api_key import ApiKeySource
from ._companion_names import NAMESPACES, CompanionNames
from ._core.hints import make_evaluable
from ._core.missing import MissingAttributes, MissingSettings
from ._core.option_checks import APP_HEADERS
from ._core.option_table import check_option, check_options
from ._core.options import Hooks, Options, limits_of, seconds
from ._core.public_names import public_names
from ._core.settings import SERVERS, ApiKey, resolve_server_url
from ._http.connections import Connections

if TYPE_CHECKING:
    import ssl
    from logging import Logger
    from os import PathLike

    import httpx

    from ._core.rate_gate import Limits
    from ._core.total_usage import TotalUsage
    from ._core.violations import Violations
    from .errors import OpenRouterError
    from .httpclient import AsyncHttpClient, HttpClient
    from .responses import BetaResponses, Responses
    from .utils import RetryConfig

__all__ = ["SERVERS", "Beta", "OpenRouter"]

_INTERNAL = frozenset(("api_key", "connections", "options"))
"""Attributes that the other modules of the package use."""
_NOT_PICKLED = frozenset(("responses", "beta", *NAMESPACES))


class OpenRouter(MissingSettings, MissingAttributes, CompanionNames):
    """A client of OpenRouter's Responses API, for synchronous and asynchronous calls, to be shared between threads.

    It can be pickled for worker processes, without its key: there that comes from `OPENROUTER_API_KEY`, or from the function
    that `api_key` is.

    Args:
        api_key: The key, or a callable that returns it for each call, so that it can rotate.
            Default: the environment variable `OPENROUTER_API_KEY`.
        http_referer: URL of your app, sent as `HTTP-Referer`. Default: `OPENROUTER_HTTP_REFERER`.
        x_open_router_title: Name of your app. Default: `OPENROUTER_X_OPEN_ROUTER_TITLE`.
        x_open_router_categories: Categories of your app, separated by commas.
            Default: `OPENROUTER_X_OPEN_ROUTER_CATEGORIES`.
        server: Name of a server; the only one is "production".
        url_params: Values for `{names}` in `server_url`.
        server_url: URL of the API. Default: `OPENROUTER_BASE_URL`, else the public API.
        client: An `httpx.Client` to use for synchronous calls; it stays yours to close.
        async_client: An `httpx.AsyncClient` to use for asynchronous calls; it stays yours to close.
        retry_config: Retries as the official package configures them; wins over `max_retries`.
        timeout_ms: `timeout` in milliseconds.
        debug_logger: A logger that gets a line for requests and responses instead of the logger "openrouter".
        timeout: Seconds without receiving a byte, or an `httpx.Timeout`. Default: connect 10, write 30, read 600, and 120 for
            streams, where comments that keep the connection alive count as bytes.
        max_retries: How many requests may follow the first. A request that may have been billed is not sent again.
        retry_possibly_billed: Whether that holds for a request, too, that got no response within the read timeout:
            True sends it again, and each of the requests may be billed.
        total_timeout: Seconds that a call may take in all, retries included, or None.
        event_timeout: Seconds that a stream may be without an event, or None.
        max_event_bytes: Bytes that one event of a stream may have.
        max_concurrency: How many requests that create a response may be under way, streams until they end; others wait for
            their turn, in the order of their calls. None sets no limit; a client opens up to 1000 connections then, and 100 more
            than this where it is above 900. It is lowered by itself while the server refuses requests.
        requests_per_minute: How many such requests, retries included, may begin in a minute, at even distances, or None.
        model_limits: `Limits` of models by the name that requests have for them; they hold in addition.
        extra_headers: Headers for every request; they win over all others but those of a call.
        validate: Whether the limits that the API documents are checked before anything is sent.
        verify: Which certificates to trust: an `ssl.SSLContext`, the path of a file of certificates, or True for the
            usual ones. False trusts any server, and with it anybody on the way. This and the following three are for
            the httpx clients that this one makes itself.
        proxy: URL of a proxy, or an `httpx.Proxy`. Default: the variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`.
        http2: Whether to speak HTTP/2 where the server does; needs the extra `[http2]`. A server is
            not notified there that a stream was closed early: it goes on until the client is closed. And synchronous calls of
            several threads that share a connection wait for one another: their time limits end a call once no other reads.
        trust_env: Whether variables such as `HTTPS_PROXY`, `NO_PROXY` and `SSL_CERT_FILE` are honoured.
        on_request: Called with each `httpx.Request` before it is sent. It holds the key.
        on_response: Called with each `httpx.Response` when its headers are here.
        on_retry: Called before each delay with the error, the number of requests sent, and the seconds.
        on_keepalive: Called with the text of each comment in a stream.
        on_contract_violation: Called with a list of the places where a response leaves the documented contract.

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
        retry_possibly_billed: bool = False,
        total_timeout: float | None = None,
        event_timeout: float | None = None,
        max_event_bytes: int = 64 * 1024 * 1024,
        max_concurrency: int | None = None,
        requests_per_minute: float | None = None,
        model_limits: Mapping[str, Limits] | None = None,
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
        try:
            self.api_key = ApiKeySource(api_key)
        except (TypeError, ValueError) as error:
            clear_frames(error.__traceback__)
            raise
        finally:
            del api_key  # error trackers, and tracebacks with local variables, would show it
        app_headers = {
            name: _app_header(name, value)
            for name, value in zip(
                APP_HEADERS, (http_referer, x_open_router_title, x_open_router_categories), strict=True
            )
        }
        given = check_options({
            "server": server, "url_params": url_params, "client": client, "async_client": async_client,
            "retry_config": retry_config, "timeout_ms": timeout_ms, "debug_logger": debug_logger, "timeout": timeout,
            "max_retries": max_retries, "retry_possibly_billed": retry_possibly_billed, "total_timeout": total_timeout,
            "event_timeout": event_timeout, "max_event_bytes": max_event_bytes, "max_concurrency": max_concurrency,
            "requests_per_minute": requests_per_minute, "model_limits": model_limits, "extra_headers": extra_headers,
            "validate": validate, "verify": verify, "proxy": proxy, "http2": http2, "trust_env": trust_env,
            "on_request": on_request, "on_response": on_response, "on_retry": on_retry, "on_keepalive": on_keepalive,
            "on_contract_violation": on_contract_violation,
        })  # fmt: skip
        self.options = Options(
            server_url=resolve_server_url(
                given["server"], server_url, given["url_params"], os.environ.get("OPENROUTER_BASE_URL")
            ),
            app_headers=app_headers,
            timeout=seconds(given),
            max_retries=given["max_retries"],
            retry_config=given["retry_config"],
            retry_possibly_billed=given["retry_possibly_billed"],
            total_timeout=given["total_timeout"],
            event_timeout=given["event_timeout"],
            max_event_bytes=given["max_event_bytes"],
            extra_headers=given["extra_headers"] or {},
            validate=given["validate"],
            logger=given["debug_logger"],
            hooks=Hooks(on_request, on_response, on_retry, on_keepalive, on_contract_violation),
        )
        from ._http.network import httpx_settings  # imported with the first client, as what it makes

        if trust_env and client is None and async_client is None:
            from ._http.environment import check_environment

            check_environment(given["verify"], given["proxy"])
        settings = httpx_settings(given["verify"], given["proxy"], given["http2"], given["trust_env"])
        speaks_tls = not self.server_url.lower().startswith("http:")
        self.connections = Connections(settings, client, async_client, limits_of(given), speaks_tls=speaks_tls)

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

    @property
    def server_url(self) -> str:
        """URL of the API."""
        return self.options.server_url

    @property
    def usage(self) -> TotalUsage:
        """Tokens and cost of all responses that this client received, finished or not, as far as the server reports them.

        Each response counts once, also where its stream was closed or the response failed. A stream counts when its terminal
        event is here, or when it ends before. A copy of the client in another process, forked or pickled, starts at zero.
        """
        return self.connections.usage().total()

    @property
    def usage_by_model(self) -> dict[str, TotalUsage]:
        """The same by the name that responses have for their model; those after the first thousand names are under ""."""
        return self.connections.usage().by_model()

    def http_client(self) -> httpx.Client:
        """Return the `httpx.Client` that synchronous calls go through, made when first needed."""
        return self.connections.client()

    def async_http_client(self) -> httpx.AsyncClient:
        """Return the `httpx.AsyncClient` that asynchronous calls of this event loop go through, made when first needed."""
        return self.connections.async_client()

    def close(self) -> None:
        """Close the connections of synchronous calls; the client cannot be used after it. Closing twice is allowed."""
        self.connections.close()

    async def aclose(self) -> None:
        """Close the connections of synchronous and asynchronous calls; the client cannot be used after it."""
        await self.connections.aclose()

    def __enter__(self) -> Self:
        self.connections.check_open()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        self.connections.check_open()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()

    def __dir__(self) -> list[str]:
        return [name for name in public_names(self) if name not in _INTERNAL]

    def __repr__(self) -> str:
        if "connections" not in self.__dict__:  # tracebacks with locals show clients that were refused
            return "<OpenRouter without settings>"
        return f"<OpenRouter {self.server_url}{' closed' if self.connections.closed else ''}>"

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings for another process, without the key and the connections.

        There the key comes from `OPENROUTER_API_KEY`, or from the function that was passed as `api_key`.

        Raises:
            TypeError: The key was passed as a string, or a setting cannot be pickled; the message says what to do.
        """
        from ._pickling import check_settings

        options, connections = self.options, self.connections
        check_settings({
            "api_key": self.api_key.picklable(), "client": connections.user_client, "async_client": connections.user_async_client,
            "timeout": options.timeout, "retry_config": options.retry_config, "extra_headers": options.extra_headers,
            "debug_logger": options.logger, "server_url": options.server_url, **options.app_headers,
            **options.hooks._asdict(), "model_limits": connections.limits, **connections.settings,
        })  # fmt: skip
        return {name: value for name, value in self.__dict__.items() if name not in _NOT_PICKLED}


class Beta(MissingAttributes):
    """The namespace `beta`.

    Attributes:
        responses: The calls of the Responses API.
    """

    def __init__(self, responses: BetaResponses) -> None:
        self.responses = responses

    __dir__ = public_names


def _app_header(name: str, value: str | None) -> Any:
    """Return the value of an app attribution header, which may come from the environment."""
    variable = f"OPENROUTER_{name.upper()}"
    setting = None if value is not None else os.environ.get(variable) or None
    try:
        return check_option(name, value if setting is None else setting)
    except ValueError as error:
        if setting is None:
            raise
        raise ValueError(f"the environment variable {variable} cannot be used: {error}") from None


make_evaluable(
    OpenRouter,
    {
        "httpx": "httpx",
        "ssl": "ssl",
        "Logger": "logging",
        "PathLike": "os",
        "Limits": f"{__package__}._core.rate_gate",
        "TotalUsage": f"{__package__}._core.total_usage",
        "Violations": f"{__package__}._core.violations",
        "Violation": "openrouter_generated",
        "OpenRouterError": f"{__package__}.errors",
        "AsyncHttpClient": f"{__package__}.httpclient",
        "HttpClient": f"{__package__}.httpclient",
        "RetryConfig": f"{__package__}.utils",
    },
)
