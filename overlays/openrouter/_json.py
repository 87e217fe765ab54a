"""Parsing JSON: the standard library's parser, or orjson where it is installed, with the same results."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

_LONG_NUMBER = re.compile(rb"\d{16}")


def _standard(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
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
        if _LONG_NUMBER.search(data):
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
