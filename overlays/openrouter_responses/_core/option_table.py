"""All options of the client and of a call in one table: what each must be, checked before anything is sent.

A table of functions and not validators of attrs: a program that only sends requests does not import attrs, and an option of a
call that is not passed costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from . import option_checks as check
from .settings import check_url


class Option(NamedTuple):
    """What an option must be.

    Attributes:
        expected: What it must be, for the message.
        convert: Returns the value as it is used; raises TypeError or ValueError where it is not one. An error with a message
            is raised as it is, one without gets a message from the table.
        nullable: Whether None stands for the default.
    """

    expected: str
    convert: Callable[[Any, str], Any]
    nullable: bool = False


def check_option(name: str, value: Any) -> Any:
    """Return the value of an option as it is used.

    Args:
        name: Name of the option.
        value: Its value.

    Raises:
        TypeError: It has the wrong type.
        ValueError: It is out of range.
    """
    option = OPTIONS[name]
    if value is None and option.nullable:
        return None
    try:
        return option.convert(value, name)
    except (TypeError, ValueError, OverflowError) as error:
        if error.args:
            raise
        error_class = TypeError if isinstance(error, TypeError) else ValueError
        raise error_class(f"{name} must be {option.expected}, not {check.show(value)}") from None


def check_options(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return options as they are used; see `check_option`."""
    return {name: check_option(name, value) for name, value in values.items()}


_SECONDS = f"a number of seconds above 0, at most {check.LONGEST}"
_HEADERS = Option("a mapping of header names to strings", check.headers, nullable=True)
_TEXT = Option("a string that a header can hold", check.header, nullable=True)
_FLAG = Option("True or False", check.flag)
_RETRIES = Option("a RetryConfig", check.retries, nullable=True)
_HOOK = Option("a function that is not async", check.hook, nullable=True)

OF_CALLS: Mapping[str, Option] = {
    # Of the client, too
    **dict.fromkeys(check.APP_HEADERS, _TEXT),
    "server_url": Option("a URL", check_url, nullable=True),
    "timeout": Option(f"{_SECONDS}, or an httpx.Timeout", check.timeout, nullable=True),
    "timeout_ms": Option("a number of milliseconds above 0", check.milliseconds, nullable=True),
    "max_retries": Option("a whole number, 0 or more", check.whole(0)),
    "retry_possibly_billed": _FLAG,
    "total_timeout": Option(f"{_SECONDS}, or None", check.seconds, nullable=True),
    "event_timeout": Option(f"{_SECONDS}, or None", check.seconds, nullable=True),
    "extra_headers": _HEADERS,
    "validate": _FLAG,
    # Of calls alone
    "stream": Option("True, False or None", check.flag),
    "x_open_router_metadata": Option('"enabled" or "disabled"', check.header, nullable=True),
    "x_open_router_cache": Option("True, False or None", check.flag, nullable=True),
    "x_open_router_cache_ttl": Option("a whole number of seconds, 1 to 86400", check.whole(1, 86_400), nullable=True),
    "x_open_router_cache_clear": Option("True, False or None", check.flag, nullable=True),
    "x_session_id": Option(f"a string of at most {check.SESSION_ID_LENGTH} characters", check.session, nullable=True),
    "retries": _RETRIES,
    "http_headers": _HEADERS,
    "extra_query": Option("a mapping of names to values", check.query, nullable=True),
    "extra_body": Option("a mapping of names to JSON values", check.body, nullable=True),
}
"""Name of each option of a call to what it must be; `CallOptions` has their types."""

OPTIONS: Mapping[str, Option] = {
    **OF_CALLS,
    "server": Option("the name of a server", check.server, nullable=True),
    "url_params": Option("a mapping of strings to strings", check.parameters, nullable=True),
    "client": Option("an httpx.Client; pass an httpx.AsyncClient as async_client", check.client, nullable=True),
    "async_client": Option("an httpx.AsyncClient; pass an httpx.Client as client", check.async_client, nullable=True),
    "retry_config": _RETRIES,
    "debug_logger": Option("a logging.Logger", check.logger, nullable=True),
    "max_event_bytes": Option("a whole number of bytes above 0", check.whole(1)),
    "max_concurrency": Option("a whole number above 0, or None", check.whole(1), nullable=True),
    "requests_per_minute": Option("a number above 0, or None", check.above_zero, nullable=True),
    "model_limits": Option("a mapping of names of models to Limits", check.model_limits, nullable=True),
    "verify": Option("True, False, an ssl.SSLContext or the path of a file of certificates", check.verify),
    "proxy": Option("a URL such as http://localhost:8080, or an httpx.Proxy", check.proxy, nullable=True),
    "http2": _FLAG,
    "trust_env": _FLAG,
    "on_request": _HOOK,
    "on_response": _HOOK,
    "on_retry": _HOOK,
    "on_keepalive": _HOOK,
    "on_contract_violation": _HOOK,
}
"""Name of each option, of calls and of the client, to what it must be.

`api_key` alone is checked elsewhere: no message may show its value.
"""
