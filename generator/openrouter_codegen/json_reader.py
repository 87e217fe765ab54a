"""Reading JSON strictly: only what all JSON parsers agree on."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class JsonError(ValueError):
    """The text can be parsed, but not to values that every reader of JSON gets alike."""


def read_json(text: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        json.JSONDecodeError: The text is not JSON.
        JsonError: An object has a key twice, or a value is not one that JSON can hold.
        RecursionError: It is nested too deeply.
    """
    value = json.loads(text, object_pairs_hook=_object, parse_float=_number, parse_constant=_refuse_number)
    if _SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise JsonError("a string has half of a surrogate pair, as in \\ud83d alone") from None
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]  # None
        raise JsonError(f"the key {twice!r:.80} occurs twice in one object")
    return found


def _number(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse_number(text)


def _refuse_number(text: str) -> NoReturn:
    raise JsonError(f"JSON has no number {text:.80}")
