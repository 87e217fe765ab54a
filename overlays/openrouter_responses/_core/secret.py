"""The key, in the one object that holds it."""

from __future__ import annotations

import re
from typing import Any, NoReturn, Self

from openrouter_generated.runtime.tree import copied

REDACTED = "[key]"
"""What stands where the key stood."""
SHORTEST = 12
"""Characters of the shortest key that is looked for in text: shorter ones, as tests use, are parts of ordinary words."""
_COMPARED = frozenset(("code", "error_type", "status", "type", "http_status", "object"))
"""Fields that programs compare. Names such as "rate_limit_exceeded" in them are never changed."""
_NAME = r"[A-Za-z][A-Za-z0-9_.]*"


class Secret:
    """The API key of a call: it prints as `[key]` and cannot be pickled.

    Args:
        value: The key.
    """

    __slots__ = ("_pattern", "_value")

    def __init__(self, value: str) -> None:
        self._value = value
        self._pattern: re.Pattern[str] | None = None

    def authorization(self) -> str:
        """Return the value of the `Authorization` header."""
        return f"Bearer {self._value}"

    def reveal(self) -> str:
        """Return the key, for what must be searched for it."""
        return self._value

    def redact(self, text: str) -> str:
        """Return text with `[key]` where the key stood, also as JSON or a URL would write it."""
        if len(self._value) < SHORTEST:
            return text
        if self._pattern is None:
            self._pattern = _pattern_of(self._value)
        return self._pattern.sub(REDACTED, text)

    def redact_json(self, value: Any) -> Any:
        """Return JSON with `[key]` where the key stood, at any depth; the same object where it stood nowhere."""
        if len(self._value) < SHORTEST:
            return value
        changed = False

        def scalar(field: object, found: Any) -> Any:
            nonlocal changed
            if found.__class__ is not str or (field in _COMPARED and re.fullmatch(_NAME, found)):
                return found
            text = self.redact(found)
            changed = changed or text != found
            return text

        redacted = copied(value, scalar)
        return redacted if changed else value

    def __repr__(self) -> str:
        return REDACTED

    __str__ = __repr__

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "the API key is not pickled; workers read OPENROUTER_API_KEY, or call the function given as api_key"
        )


def _pattern_of(key: str) -> re.Pattern[str]:
    return re.compile("".join(map(_forms_of, key)))


def _forms_of(character: str) -> str:
    r"""Return a pattern for a character as it is, and as JSON, a URL, or one of them inside of the other may write it.

    Writers of JSON differ in what they escape: .NET makes of a plus `\\u002B`. Repetitions are bounded to stay linear.
    """
    plain, number = re.escape(character), f"{ord(character):02x}"
    escaped = rf"\\{{1,3}}{plain}|" if character in '"\\/' else ""
    return rf"(?:(?i:\\{{1,3}}u00{number}|%(?:25){{0,2}}{number})|{escaped}{plain})"
