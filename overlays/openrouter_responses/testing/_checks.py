"""Checks of what tests write: wrong values are refused where they stand, not when a request comes.

They need the standard library alone, as the server does: pytest loads it, whatever it tests.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any


def check(name: str, value: object, valid: bool, expected: str, error: type[Exception] = ValueError) -> None:
    """Raise an exception that says what an argument must be, if it is not valid."""
    if not valid:
        raise error(f"{name} must be {expected}, not {value!r:.200}")


def is_a(value: object, *types: type) -> bool:
    """Whether a value is an instance of one of some classes; types of arguments are not taken for granted."""
    return isinstance(value, types)


def check_text(**values: object) -> None:
    """Check that arguments are strings, or None where they may be."""
    for name, value in values.items():
        check(name, value, value is None or isinstance(value, str), "a string", TypeError)


def check_flag(**values: object) -> None:
    """Check that arguments are True or False."""
    for name, value in values.items():
        check(name, value, isinstance(value, bool), "True or False", TypeError)


def check_seconds(name: str, value: Any) -> None:
    """Check that an argument is a number of seconds; infinity is one, too."""
    check(name, value, is_a(value, int, float) and not is_a(value, bool), "0 or more seconds", TypeError)
    check(name, value, value >= 0, "0 or more seconds")


def is_whole(value: object, least: int) -> bool:
    """Whether a value is a whole number that is not below a bound."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def check_headers(headers: Any) -> None:
    """Check that headers map names to values that HTTP can carry, or to None."""
    check("headers", headers, isinstance(headers, Mapping), "a mapping of names to strings", TypeError)
    for name, value in headers.items():
        valid = isinstance(name, str) and (value is None or isinstance(value, str))
        check("headers", {name: value}, valid, "a mapping of names to strings, or to None", TypeError)
        check("headers", {name: value}, not set(f"{name}{value}") & set("\r\n\0"), "without line breaks")


def check_script_function(name: str, value: Any) -> None:
    """Check that a value is a function of one request, and not a class or async."""
    expected = "a RawResponse, a FakeResponse or a function of the request that returns one"
    check(name, value, callable(value) and not isinstance(value, type), expected, TypeError)
    asynchronous = inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(type(value).__call__)
    check(name, value, not asynchronous, f"{expected}, and is not async", TypeError)
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):  # of some builtins nothing is known
        return
    try:
        signature.bind(None)
    except TypeError:
        check(name, value, False, f"{expected}: it takes one argument", TypeError)
