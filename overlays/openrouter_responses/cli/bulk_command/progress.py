"""How a run gets on, in numbers and in a line; the clock is the caller's."""

from __future__ import annotations

from collections import deque
from typing import Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from ...bulk._result import BulkResult

WINDOW = 60.0
"""Seconds that the rate is taken of."""
_SHORTEST = 0.1
"""Seconds that it is taken of at least."""


class Figures(NamedTuple):
    """How a run gets on.

    Attributes:
        done: Results so far, those of the journal included.
        total: Requests, or None where that is not known.
        resumed: How many results come from the journal.
        failed: How many failed.
        in_doubt: How many are in doubt.
        cost: US dollars so far, or None where no response reports them.
        rate: Results a second of the last minute, without those of the journal; None where there is none.
        left: Seconds that are left at this rate, or None.
    """

    done: int
    total: int | None
    resumed: int
    failed: int
    in_doubt: int
    cost: float | None
    rate: float | None
    left: float | None

    def text(self) -> str:
        """Return them as a line."""
        count = f"{self.done:,}" if self.total is None else f"{self.done:,}/{self.total:,}"
        parts = [count if not self.total else f"{count} ({self.done * 100 // self.total} %)"]
        if self.rate is not None:
            parts.append(f"{self.rate:.1f}/s")
        if self.cost is not None:
            parts.append(f"${self.cost:.4f}")
        counts = ((self.failed, "failed"), (self.in_doubt, "in doubt"), (self.resumed, "from the journal"))
        parts += [f"{count:,} {what}" for count, what in counts if count]
        if self.left is not None:
            parts.append(f"{duration(self.left)} left")
        return ", ".join(parts)


class Progress:
    """Counts results.

    Args:
        total: How many requests there are, or None where that is not known.
        now: The time at which the run begins, in seconds.
    """

    def __init__(self, total: int | None, now: float) -> None:
        self._total = total
        self._began = now
        self._done = self._resumed = self._failed = self._in_doubt = 0
        self._cost: float | None = None
        self._seconds: deque[tuple[int, int]] = deque()

    def add(self, result: BulkResult[Any], now: float) -> None:
        """Count a result."""
        self._done += 1
        self._failed += result.status == "failed"
        self._in_doubt += result.status == "in_doubt"
        if result.cost is not None:
            self._cost = (self._cost or 0.0) + result.cost
        if result.is_resumed:
            self._resumed += 1
            return
        second, count = int(now), 1
        if self._seconds and self._seconds[-1][0] == second:
            count += self._seconds.pop()[1]
        self._seconds.append((second, count))
        self._forget(now)

    def figures(self, now: float) -> Figures:
        """Return how the run gets on."""
        self._forget(now)
        span = max(min(now - self._began, WINDOW), _SHORTEST)
        count = sum(count for _, count in self._seconds)
        rate = count / span if count else None
        left = None
        if rate is not None and self._total is not None and self._total > self._done:
            left = (self._total - self._done) / rate
        counts = (self._done, self._total, self._resumed, self._failed, self._in_doubt)
        return Figures(*counts, self._cost, rate, left)

    def _forget(self, now: float) -> None:
        while self._seconds and self._seconds[0][0] <= now - WINDOW - 1:
            self._seconds.popleft()


def duration(seconds: float) -> str:
    """Return a length of time in its two largest units."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    if whole < 48 * 3600:
        return f"{whole // 3600} h {whole % 3600 // 60} min"
    return f"{whole // 86400} d {whole % 86400 // 3600} h"
