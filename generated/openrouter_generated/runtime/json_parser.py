# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Parsing JSON: the standard library's parser, or msgspec's where it is installed, with the same results."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import repeat
from operator import itemgetter
from typing import Any

_scan: Callable[[Any, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # not in typeshed
"""Parses the value at a place of a text, without the detours of `json.loads`, which take as long as the parsing."""


def _standard_plain(text: str | bytes) -> Any:
    value, end = _scan(text, 0)  # a TypeError for bytes
    if end != len(text):
        raise ValueError("there is more than one value")
    return value


def _standard(data: bytes) -> Any:
    text = str(data, "utf-8")
    try:
        return _standard_plain(text)
    except _STANDARD_PROBLEMS:
        pass
    try:  # white space or a byte order mark before it, or not JSON at all
        return json.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _standard_each(texts: Iterator[str | bytes]) -> list[Any]:
    values: list[Any] = []
    try:
        for text in texts:
            value, end = _scan(text, 0)  # not `_standard_plain`: a call for each event takes a tenth of the time
            if end != len(text):
                break
            values.append(value)
    except _STANDARD_PROBLEMS:
        pass  # `parse_json` decides
    return values


def _standard_all(texts: Sequence[str | bytes]) -> list[Any] | None:
    try:
        parsed = list(map(_scan, texts, repeat(0)))
    except _STANDARD_PROBLEMS:
        return None
    return list(map(_first, parsed)) if list(map(_second, parsed)) == list(map(len, texts)) else None


_first, _second = itemgetter(0), itemgetter(1)
_STANDARD_PROBLEMS = (StopIteration, ValueError, TypeError, RecursionError)


def _with_msgspec() -> (
    tuple[
        Callable[[bytes], Any],
        Callable[[str | bytes], Any],
        Callable[[Iterator[str | bytes]], list[Any]],
        Callable[[Sequence[str | bytes]], list[Any] | None],
        tuple[type[Exception], ...],
    ]
    | None
):
    try:
        msgspec: Any = import_module("msgspec.json")  # by name: where it is not installed, it has no types
        decode_error: type[Exception] = import_module("msgspec").DecodeError
    except ImportError:
        return None
    decode: Callable[[Any], Any] = msgspec.Decoder().decode
    problems = (decode_error, UnicodeError, RecursionError)

    def parse(data: bytes) -> Any:
        try:
            return decode(data)
        except problems:
            return _standard(data)  # it takes lone surrogates, NaN and infinite numbers, and reports what is wrong

    def parse_each(texts: Iterator[str | bytes]) -> list[Any]:
        values: list[Any] = []
        try:
            for text in texts:
                values.append(decode(text))  # noqa: PERF401  # those before a text that fails are kept
        except problems:
            pass
        return values

    def parse_all(texts: Sequence[str | bytes]) -> list[Any] | None:
        try:
            return list(map(decode, texts))
        except problems:
            return None

    return parse, decode, parse_each, parse_all, problems


_parser = _with_msgspec() or (_standard, _standard_plain, _standard_each, _standard_all, _STANDARD_PROBLEMS)

parse_json: Callable[[bytes], Any] = _parser[0]
"""Parse JSON text in UTF-8.

Raises:
    ValueError: The bytes are not JSON, or not UTF-8 (a `UnicodeDecodeError`, which is one).
"""

parse_plain: Callable[[str | bytes], Any] = _parser[1]
"""Parse a JSON text that is plain, as servers write it; raise one of `NOT_PLAIN` for others: `parse_json` is for those."""

NOT_PLAIN: tuple[type[Exception], ...] = _parser[4]
"""What `parse_plain` raises."""

parse_each: Callable[[Iterator[str | bytes]], list[Any]] = _parser[2]
"""Parse JSON texts, up to the first that is not plain: `parse_json` is for that one. It is the last that was taken."""

parse_all: Callable[[Sequence[str | bytes]], list[Any] | None] = _parser[3]
"""Parse JSON texts in a few steps, if all are plain; None if one is not."""


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
