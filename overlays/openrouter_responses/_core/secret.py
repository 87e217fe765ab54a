"""The key, in the one object that holds it."""

from __future__ import annotations

from typing import NoReturn, Self

REDACTED = "[key]"
"""What stands where the key stood."""


class Secret:
    """The API key of a call: it prints as `[key]` and cannot be pickled.

    Args:
        value: The key.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def authorization(self) -> str:
        """Return the value of the `Authorization` header."""
        return f"Bearer {self._value}"

    def reveal(self) -> str:
        """Return the key, for what must be searched for it."""
        return self._value

    def redact(self, text: str) -> str:
        """Return text with `[key]` where the key stood."""
        return text.replace(self._value, REDACTED)

    def redact_json(self, value: object) -> object:
        """Return JSON with `[key]` where the key stood, at any depth."""
        if isinstance(value, str):
            return self.redact(value)
        if isinstance(value, dict):
            return {key: self.redact_json(nested) for key, nested in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # of any JSON
        if isinstance(value, list):
            return [self.redact_json(nested) for nested in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # of any JSON
        return value

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
