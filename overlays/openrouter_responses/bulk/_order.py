"""In what order results are handed out."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._result import BulkResult

T = TypeVar("T")


class Order(Generic[T]):
    """Hands results out as they come, or in the order of their requests.

    Args:
        is_kept: Whether the order is that of the requests.
    """

    def __init__(self, is_kept: bool) -> None:
        self._is_kept = is_kept
        self._next = 0
        self._early: dict[int, BulkResult[T]] = {}

    def add(self, result: BulkResult[T]) -> list[BulkResult[T]]:
        """Take a result; return those whose turn it is."""
        if not self._is_kept:
            return [result]
        self._early[result.index] = result
        ready: list[BulkResult[T]] = []
        while (found := self._early.pop(self._next, None)) is not None:
            ready.append(found)
            self._next += 1
        return ready

    def rest(self) -> list[BulkResult[T]]:
        """Return what is left at the end: results behind a request that was not sent."""
        rest = [self._early[index] for index in sorted(self._early)]
        self._early.clear()
        return rest
