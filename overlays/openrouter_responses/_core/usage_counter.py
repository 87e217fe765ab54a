"""Tokens and cost of all responses of a client."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from .total_usage import TotalUsage, total_usage

_MOST_UNCOUNTED = 64
"""Usages that are kept until somebody asks for the sum: a call only appends its own."""
_MOST_MODELS = 1000
"""Models that have a sum of their own: their names come from the server. Those after them share the one without a name."""
_LONGEST_NAME = 256
"""Characters of a model's name that count."""


class _Counted(NamedTuple):
    """Sums by model, and the newest entry in them, so that none is counted twice: both change at once."""

    totals: Mapping[str, TotalUsage]
    newest: object


class UsageCounter:
    """Adds up the usage of responses, in any number of threads, and where finalizers and signal handlers come in between.

    Args:
        lock: Held while usages are added up; a thread may take it again.
    """

    def __init__(self, lock: AbstractContextManager[object]) -> None:
        self._lock = lock
        self._uncounted: deque[tuple[Any, Any]] = deque()
        self._counted = _Counted({}, None)

    def add(self, response: Any) -> None:
        """Take note of a response's usage."""
        self.note(response)
        if len(self._uncounted) > _MOST_UNCOUNTED:
            self.by_model()

    def note(self, response: Any) -> None:
        """Like `add`, for finalizers: it takes no lock, and the next `add` counts it."""
        self._uncounted.append((response.model, response.usage))

    def by_model(self) -> dict[str, TotalUsage]:
        """Return the sums by the name of the model."""
        with self._lock:
            while self._count_one():
                pass
            return dict(self._counted.totals)

    def total(self) -> TotalUsage:
        """Return the sum."""
        return total_usage(self.by_model().values())

    def _count_one(self) -> bool:
        """Count the oldest entry; return whether there was one."""
        uncounted, counted = self._uncounted, self._counted
        try:
            entry = uncounted[0]
        except IndexError:
            return False
        if counted.newest is not entry:
            made = _Counted(_added(counted.totals, *entry), entry)
            if self._counted is not counted:  # a signal handler or a finalizer has counted meanwhile
                return True
            self._counted = made
        if uncounted and uncounted[0] is entry:
            uncounted.popleft()
        return True


def _added(totals: Mapping[str, TotalUsage], model: Any, usage: Any) -> Mapping[str, TotalUsage]:
    name = model[:_LONGEST_NAME] if isinstance(model, str) else ""
    if name not in totals and len(totals) >= _MOST_MODELS:
        name = ""
    before = totals.get(name, TotalUsage())
    after = total_usage((before, usage))
    return totals if after == before else {**totals, name: after}
