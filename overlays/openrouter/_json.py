"""Parsing JSON: the standard library's parser, or orjson where it is installed, with the same results."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_TO_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER = b"0" * 16
"""What an integer beyond 64 bits looks like when all its digits are made zeros; a pattern would take longer to find."""


_raw_decode = json.JSONDecoder().raw_decode


def _standard(data: bytes) -> Any:
    text = str(data, "utf-8")
    try:
        value, end = _raw_decode(text)  # without the detours of `json.loads`, which take as long as the parsing
        if end == len(text):
            return value
    except (ValueError, RecursionError):
        pass  # white space or a mark before it, or no JSON at all: `json.loads` tells
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        raise ValueError("it is nested too deep") from None


def _with_orjson() -> Callable[[bytes], Any] | None:
    try:
        from orjson import JSONDecodeError, loads
    except ImportError:
        return None

    def parse(data: bytes) -> Any:
        # orjson turns integers beyond 64 bits into floats and refuses lone surrogates and NaN, which the standard
        # library takes; such data is rare and goes there.
        if _LONG_NUMBER in data.translate(_TO_ZEROS):
            return _standard(data)
        try:
            return loads(data)
        except JSONDecodeError:
            return _standard(data)

    return parse


parse_json: Callable[[bytes], Any] = _with_orjson() or _standard
"""Parse JSON text in UTF-8.

Raises:
    ValueError: The bytes are no JSON, or no UTF-8 (a `UnicodeDecodeError`, which is one).
"""
