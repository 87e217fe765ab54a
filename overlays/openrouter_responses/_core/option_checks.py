"""What the values of options must be: functions that return a value as it is used, or raise TypeError or ValueError.

Each takes the value and the name of the option. An error without a message gets one from the table of options.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, cast

from openrouter_generated.runtime.encode import is_list, is_mapping

from .settings import SERVERS, check_header, is_header_name

LONGEST = 2_147_483
"""Seconds that a time limit may have at most, 24 days: operating systems count milliseconds of a wait in 32 bits."""
SESSION_ID_LENGTH = 256
"""Characters of an id of a session, in the body and as a header."""

APP_HEADERS = {
    "http_referer": "HTTP-Referer",
    "x_open_router_title": "X-OpenRouter-Title",
    "x_open_router_categories": "X-OpenRouter-Categories",
}
"""Setting of the client, and option of a call, to the header that it is sent as."""

CALL_HEADERS = {
    "x_open_router_metadata": "X-OpenRouter-Metadata",
    "x_open_router_cache": "X-OpenRouter-Cache",
    "x_open_router_cache_ttl": "X-OpenRouter-Cache-TTL",
    "x_open_router_cache_clear": "X-OpenRouter-Cache-Clear",
    "x_session_id": "x-session-id",
}
"""Option of a call to the header that it is sent as."""

HEADER_OPTIONS = {**APP_HEADERS, **CALL_HEADERS}


def number(value: object) -> float:
    """Return a finite number as Python has it: numbers of numpy are taken, a bool is not one.

    Raises:
        TypeError: It is not a number.
        ValueError: It is not finite.
    """
    if is_flag(value):
        raise TypeError
    if not isinstance(value, int | float):
        from numbers import Real  # numbers of numpy and fractions

        if not isinstance(value, Real):
            raise TypeError
    try:
        found = value if isinstance(value, int) else float(value)
        if math.isfinite(found):
            return found
    except OverflowError:
        pass
    raise ValueError


def whole_number(value: object) -> int:
    """Return a whole number as Python has it; a bool is not one.

    Raises:
        TypeError: It is not a whole number.
    """
    if is_flag(value) or not hasattr(value, "__index__"):
        raise TypeError
    return int(cast(int, value))


def check_count(name: str, value: object, least: int) -> int:
    """Return an argument of Python's own type `int` that is not below a bound.

    Raises:
        ValueError: It is something else.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ValueError(f"{name} must be a whole number, {least} or more, not {show(value)}")
    return value


_BOOLS = ("bool_", "bool")
"""Names of the types of True and False: those of Python and numpy."""
_LIMITS = ("connect", "read", "write", "pool")


def is_flag(value: object) -> bool:
    """Whether a value is a bool, as Python or numpy has it."""
    return value.__class__.__name__ in _BOOLS


def flag(value: object, _: str) -> bool:
    """Return a bool, as Python or numpy has it."""
    if not is_flag(value):
        raise TypeError
    return bool(value)


def seconds(value: object, _: str) -> float:
    """Return a time limit in seconds."""
    found = number(value)
    if not 0 < found <= LONGEST:
        raise ValueError
    return found


def above_zero(value: object, _: str) -> float:
    """Return a number above 0."""
    found = number(value)
    if not found > 0:
        raise ValueError
    return found


def model_limits(value: object, name: str) -> dict[str, Any]:
    """Return limits by the names of models, checked."""
    from .rate_gate import Limits

    found = _mapping(value, name)
    for model, limits in found.items():
        if not isinstance(model, str) or not isinstance(limits, Limits):
            raise TypeError
        for field, convert in _MODEL_LIMITS.items():
            limit = getattr(limits, field)
            try:
                limits = limits if limit is None else limits._replace(**{field: convert(limit, field)})
            except (TypeError, ValueError) as error:
                expected = "a whole number" if field == "max_concurrency" else "a number"
                message = f"{name}[{model!r:.100}].{field} must be {expected} above 0, or None, not {show(limit)}"
                raise type(error)(message) from None
        found[model] = limits
    return found


def timeout(value: Any, name: str) -> Any:
    """Return seconds, or an object that has the four limits of an httpx.Timeout: each None or a number."""
    if isinstance(value, type) or not all(hasattr(value, limit) for limit in _LIMITS):
        return seconds(value, name)
    for limit in _LIMITS:
        found = getattr(value, limit)
        try:
            valid = found is None or 0 <= number(found) <= LONGEST
        except (TypeError, ValueError):
            valid = False
        if not valid:
            raise ValueError(
                f"{name}.{limit} must be a number of seconds from 0 to {LONGEST}, or None, not {show(found)}"
            )
    return value


def milliseconds(value: object, _: str) -> float:
    """Return a time limit in milliseconds."""
    found = number(value)
    if not 0 < found <= LONGEST * 1000:
        raise ValueError
    return found


def whole(least: int, most: float = math.inf) -> Callable[[object, str], int]:
    """Return a check for whole numbers between two bounds."""

    def convert(value: object, _: str) -> int:
        found = whole_number(value)
        if not least <= found <= most:
            raise ValueError
        return found

    return convert


_MODEL_LIMITS: dict[str, Callable[[object, str], Any]] = {
    "max_concurrency": whole(1),
    "requests_per_minute": above_zero,
}


def header(value: object, name: str) -> str:
    """Return the value of the header that the option is sent as."""
    return check_header(HEADER_OPTIONS[name], value, name)


def session(value: object, name: str) -> str:
    """Return the id of a session."""
    found = header(value, name)
    if len(found) > SESSION_ID_LENGTH:
        raise ValueError
    return found


_OWN_HEADERS = {"content-length", "transfer-encoding"}
"""Headers that describe the encoding of the body, which the HTTP library sets."""


def headers(value: object, name: str) -> dict[str, str]:
    """Return headers that HTTP can carry, but for those that describe the encoding of the body."""
    headers = _mapping(value, name)
    for header, text in headers.items():
        if not isinstance(header, str):
            raise TypeError(f"{name} must map header names to strings, not {show(header)} to a string")
        if not is_header_name(header):
            raise ValueError(f"{name}: {header!r:.100} is not a valid header name")
        check_header(header, text, f"{name}: header {header}")
        if header.lower() in _OWN_HEADERS:
            raise ValueError(f"{name} must not contain {header}: the HTTP library sets it")
    return headers


def _mapping(value: object, _: str) -> dict[Any, Any]:
    if not is_mapping(value):
        raise TypeError
    return {**value}


def query(value: object, name: str) -> dict[str, Any]:
    """Return parameters of a URL that can be written."""
    query = {key: _listed(item) for key, item in _mapping(value, name).items()}
    for key, item in query.items():
        if not isinstance(key, str) or not all(map(_is_text, item if is_list(item) else (item,))):
            raise TypeError(
                f"{name}[{show(key)}] must be a string, a number, a bool, None or a list of these, not {show(item)}"
            )
        if any(isinstance(each, float) and not math.isfinite(each) for each in (item if is_list(item) else (item,))):
            raise ValueError(f"{name}[{show(key)}] must be a finite number, not {show(item)}")
    return query


def _listed(item: Any) -> Any:
    if not isinstance(item, tuple):
        return item
    found: list[Any] = [*item]
    return found


def _is_text(value: object) -> bool:
    return value is None or isinstance(value, str | int | float)


def body(value: Any, _: str) -> Any:
    """Return what is JSON with fields: a mapping, or a model."""
    if not is_mapping(value) and not hasattr(value, "to_dict") and not hasattr(value, "model_dump"):
        raise TypeError
    return value


def parameters(value: object, name: str) -> dict[str, str]:
    """Return values for the names in a URL; what they may be depends on the URL."""
    found = _mapping(value, name)
    for key, item in found.items():
        if not isinstance(key, str) or not isinstance(item, str):
            raise TypeError(f"{name} must map strings to strings, not {show(key)} to {show(item)}")
    return found


def server(value: object, _: str) -> str:
    """Return the name of a server."""
    if not isinstance(value, str):
        raise TypeError
    if value not in SERVERS:
        raise ValueError(f"server must be one of {', '.join(SERVERS)}, not {value!r:.100}")
    return value


def retries(value: Any, _: str) -> Any:
    """Return how to retry, as the official package configures it."""
    if isinstance(value, type) or not callable(getattr(value, "policy", None)):
        raise TypeError
    return value


def hook(value: Any, _: str) -> Any:
    """Return a function that is not async: nobody would await it."""
    from inspect import iscoroutinefunction

    if not callable(value) or iscoroutinefunction(value) or iscoroutinefunction(type(value).__call__):
        raise TypeError
    return value


def logger(value: Any, _: str) -> Any:
    """Return a logger, as `logging` has it."""
    if isinstance(value, type) or not all(
        callable(getattr(value, name, None)) for name in ("debug", "info", "isEnabledFor")
    ):
        raise TypeError
    return value


def _is_path(value: object) -> bool:
    return hasattr(value, "__fspath__") and not isinstance(value, type)


def verify(value: Any, name: str) -> Any:
    """Return which certificates are trusted."""
    if isinstance(value, str) or _is_path(value):
        if not str(value):
            raise ValueError
        return value
    if hasattr(value, "verify_mode") and not isinstance(value, type):
        return value
    return flag(value, name)


def proxy(value: Any, _: str) -> Any:
    """Return a URL or an `httpx.Proxy`."""
    if not isinstance(value, str) and (
        isinstance(value, type) or not (hasattr(value, "url") and hasattr(value, "raw_auth"))
    ):
        raise TypeError
    return value


def client(value: Any, _: str) -> Any:
    """Return a synchronous client: one whose `send` must be awaited is for `async_client`."""
    if not _has_methods(value) or _is_awaited(value):
        raise TypeError
    return value


def async_client(value: Any, _: str) -> Any:
    """Return a client that sends asynchronously."""
    if not _has_methods(value) or (not _is_awaited(value) and hasattr(value, "close") and not hasattr(value, "aclose")):
        raise TypeError
    return value


def _has_methods(value: Any) -> bool:
    return not isinstance(value, type) and all(
        callable(getattr(value, name, None)) for name in ("build_request", "send")
    )


def _is_awaited(value: Any) -> bool:
    from inspect import iscoroutinefunction

    return iscoroutinefunction(value.send)


def show(value: object) -> str:
    """Return a value as a message shows it."""
    try:
        return f"{value!r:.100}"
    except Exception:  # noqa: BLE001  # repr runs the code of whatever the value is
        return f"an object of type {type(value).__name__}"
