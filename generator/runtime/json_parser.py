"""Parsing JSON: the standard library's parser, or msgspec's where it is installed, with the same results."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_raw_decode = json.JSONDecoder().raw_decode


def _standard(data: bytes) -> Any:
    text = str(data, "utf-8")
    try:
        value, end = _raw_decode(text)  # without the detours of `json.loads`, which take as long as the parsing
        if end == len(text):
            return value
    except (ValueError, RecursionError):
        pass  # white space or a byte order mark before it, or not JSON at all: `json.loads` decides
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _with_msgspec() -> Callable[[bytes], Any] | None:
    try:
        from msgspec import DecodeError
        from msgspec.json import Decoder
    except ImportError:
        return None
    decode = Decoder().decode

    def parse(data: bytes) -> Any:
        try:
            return decode(data)
        except (DecodeError, UnicodeDecodeError, RecursionError):
            return _standard(data)  # it takes lone surrogates, NaN and infinite numbers, and reports what is wrong

    return parse


parse_json: Callable[[bytes], Any] = _with_msgspec() or _standard
"""Parse JSON text in UTF-8.

Raises:
    ValueError: The bytes are not JSON, or not UTF-8 (a `UnicodeDecodeError`, which is one).
"""


def parse_lenient(data: bytes) -> tuple[Any, bool]:
    """Parse JSON text that may not be UTF-8 throughout: what is not becomes U+FFFD, as the Encoding Standard has it.

    Returns:
        The value, and whether all of it was UTF-8.

    Raises:
        ValueError: It is not JSON.
    """
    try:
        return parse_json(data), True
    except UnicodeDecodeError:
        return parse_json(data.decode("utf-8", "replace").encode()), False
