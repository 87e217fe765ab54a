"""What stands where a field is absent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, Never


class Unset:
    """The type of `UNSET`: a field that was not set. It is falsy and there is one of it."""

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Iterator[Never]:
        """An absent list has no items."""
        return iter(())

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Stands where a field is absent: it was left out of the JSON, or is to be left out."""
