"""The options of a call: what `send` takes in addition to fields of the request, merged once with the settings of the client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.named_tuple import NamedTuple
from openrouter_generated.runtime.unset import UNSET

from .option_checks import APP_HEADERS, CALL_HEADERS
from .option_table import OF_CALLS, check_options

if TYPE_CHECKING:
    from logging import Logger

    import httpx

    from openrouter_generated.runtime.retry import RetryPolicy

    from ..errors import OpenRouterError
    from ..utils import RetryConfig
    from .rate_gate import Limits
    from .violations import Violations


OPTION_NAMES = frozenset(OF_CALLS) - {"stream"}
"""Names of all options of a call; see `CallOptions`."""


class Hooks(NamedTuple):
    """What a client calls; see `OpenRouter`."""

    on_request: Callable[[httpx.Request], object] | None = None
    on_response: Callable[[httpx.Response], object] | None = None
    on_retry: Callable[[OpenRouterError, int, float], object] | None = None
    on_keepalive: Callable[[str], object] | None = None
    on_contract_violation: Violations | None = None


class Options(NamedTuple):
    """All options of a call: those of the client, and where it says so, those of the call.

    Attributes:
        server_url: URL of the API.
        app_headers: Values by the names of their arguments; see `APP_HEADERS`.
        timeout: Seconds without receiving a byte, time limits as httpx has them, or None for the usual ones.
        max_retries: How many requests may follow the first.
        retry_config: Retries as the official package configures them, or None.
        retry_possibly_billed: Whether a request is sent again that may have been billed already.
        total_timeout: Seconds that the call may take in all, or None.
        event_timeout: Seconds that a stream may be without an event, or None.
        max_event_bytes: Bytes that one event of a stream may have.
        extra_headers: Headers of the client that win over all but those of the call.
        validate: Whether documented limits are checked before anything is sent.
        logger: Gets a line for each request, response and delay, or None for the library's logger.
        hooks: What is called on the way.
        header_options: Header, option and value of what a call sends as a header; see `CALL_HEADERS`.
        call_headers: Headers of the call; later ones win.
        extra_query: Parameters added to the URL.
        extra_body: Fields added to the body.
    """

    server_url: str
    app_headers: Mapping[str, str | None]
    timeout: float | httpx.Timeout | None
    max_retries: int
    retry_config: RetryConfig | None
    retry_possibly_billed: bool
    total_timeout: float | None
    event_timeout: float | None
    max_event_bytes: int
    extra_headers: Mapping[str, str]
    validate: bool
    logger: Logger | None
    hooks: Hooks
    header_options: tuple[tuple[str, str, str], ...] = ()
    call_headers: tuple[Mapping[str, str] | None, ...] = ()
    extra_query: Mapping[str, Any] | None = None
    extra_body: Mapping[str, Any] | None = None

    def merge(self, arguments: Mapping[str, Any]) -> Options:
        """Return these options with those of a call; an argument that is `UNSET` is absent.

        Args:
            arguments: Options of the call by name, see `CallOptions`.

        Raises:
            TypeError: One has the wrong type.
            ValueError: One is out of range.
        """
        given = check_options({name: value for name, value in arguments.items() if value is not UNSET})
        if not given:
            return self
        changes: dict[str, Any] = {name: given[name] for name in _REPLACED if name in given}
        if given.get("server_url"):
            changes["server_url"] = given["server_url"]
        app = {name: given[name] for name in APP_HEADERS if given.get(name)}
        if app:
            changes["app_headers"] = {**self.app_headers, **app}
        timeout = seconds(given)
        if timeout is not None:
            changes["timeout"] = timeout
        if "max_retries" in given:
            changes.update(max_retries=given["max_retries"], retry_config=None)
        if given.get("retries"):
            changes["retry_config"] = given["retries"]
        return self._replace(
            header_options=tuple(
                (header, name, _header_text(given[name]))
                for name, header in CALL_HEADERS.items()
                if given.get(name) is not None
            ),
            call_headers=(given.get("http_headers"), given.get("extra_headers")),
            extra_query=given.get("extra_query"),
            extra_body=given.get("extra_body"),
            **changes,
        )

    def retry_policy(self) -> RetryPolicy:
        """Return when the request is sent again."""
        from openrouter_generated.runtime.retry import RetryPolicy  # imported with the first call

        if self.retry_config is not None:
            return self.retry_config.policy()._replace(in_doubt=self.retry_possibly_billed)
        return RetryPolicy(max_retries=self.max_retries, in_doubt=self.retry_possibly_billed)

    def named_headers(self) -> list[tuple[str, str, object]]:
        """Return header, argument and value of what is sent as a header."""
        app: list[tuple[str, str, object]] = [
            (header, argument, self.app_headers[argument]) for argument, header in APP_HEADERS.items()
        ]
        return [*app, *self.header_options]


_REPLACED = ("retry_possibly_billed", "total_timeout", "event_timeout", "validate")
"""Options of a call that replace the client's, None included."""


def seconds(options: Mapping[str, Any]) -> Any:
    """Return what `timeout`, or else `timeout_ms`, asks for, in seconds or as httpx has it."""
    if options.get("timeout") is None and options.get("timeout_ms") is not None:
        return options["timeout_ms"] / 1000
    return options.get("timeout")


def limits_of(options: Mapping[str, Any]) -> tuple[Limits, Mapping[str, Limits]] | None:
    """Return the limits of a client and those of its models; None without any."""
    concurrency, rate, models = (options[name] for name in ("max_concurrency", "requests_per_minute", "model_limits"))
    if concurrency is None and rate is None and not models:
        return None
    from .rate_gate import Limits

    return Limits(concurrency, rate), models or {}


def _header_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
