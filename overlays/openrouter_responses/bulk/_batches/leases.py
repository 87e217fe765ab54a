"""A budget and a rate that many workers share: requests are granted in blocks, and what is granted counts at its worst.

Pure: one place holds the `Leases`, workers report to it by whatever their engine offers, and the clock is an argument. A report
says what a worker's run has come to so far, not what changed, so one that is lost or comes twice does no harm. A worker that is
killed reports no more: what it held counts as spent.
"""

from __future__ import annotations

from openrouter_generated.runtime.named_tuple import NamedTuple

from ..._core.option_checks import number, show, whole_number

_TOLERANCE = 1e-9
"""Share of the budget that sums of many small costs may be off."""
_ASK_AGAIN = 0.5
"""Seconds after which a worker asks again, where what others hold may come back."""
LOST_AFTER = 90.0
"""Seconds without a report after which what a worker holds is no longer expected back."""


class Report(NamedTuple):
    """What a run of a batch has come to so far.

    Attributes:
        holder: Which run of which batch, unique among all.
        spent: US dollars of the responses that came.
        held: Requests that were granted to it and have no result yet.
        wanted: How many requests it could begin now.
    """

    holder: str
    spent: float
    held: int
    wanted: int


class Grant(NamedTuple):
    """What a worker may send.

    Attributes:
        requests: How many requests; 0 means to ask again after the delay, or that the budget is used up.
        delay: Seconds until the first of them may begin, or until to ask again.
        interval: Seconds from the beginning of one to that of the next.
        is_exhausted: Whether the budget has nothing left, and nothing is expected back.
    """

    requests: int
    delay: float = 0.0
    interval: float = 0.0
    is_exhausted: bool = False


class Terms(NamedTuple):
    """What workers share.

    Attributes:
        max_cost: US dollars that all may spend together, or None.
        worst_cost: US dollars that one request costs at most; needed with `max_cost`.
        requests_per_minute: How many requests may begin in a minute, all together, or None.
        block: How many requests are granted at once, at most.
    """

    max_cost: float | None = None
    worst_cost: float | None = None
    requests_per_minute: float | None = None
    block: int = 20


def terms_of(max_cost: object, worst_cost: object, requests_per_minute: object, block: object) -> Terms:
    """Return the terms that arguments stand for.

    Raises:
        ValueError: One is out of range, or `worst_cost` is missing.
        TypeError: One is not a number.
    """
    if max_cost is not None and worst_cost is None:
        raise ValueError("max_cost needs worst_cost: the US dollars that one request costs at most")
    try:
        size = whole_number(block)
    except TypeError:
        raise TypeError(f"block must be a whole number of requests, not {show(block)}") from None
    if size < 1:
        raise ValueError(f"block must be at least 1, not {show(block)}")
    return Terms(
        _amount("max_cost", max_cost),
        _amount("worst_cost", worst_cost),
        _amount("requests_per_minute", requests_per_minute),
        size,
    )


def _amount(name: str, value: object) -> float | None:
    if value is None:
        return None
    try:
        found = number(value)
    except TypeError:
        raise TypeError(f"{name} must be a number or None, not {show(value)}") from None
    except ValueError:
        found = 0.0
    if found <= 0:
        raise ValueError(f"{name} must be more than 0, and finite, not {show(value)}")
    return float(found)


class _Account:
    """What one run spent and holds, as far as it was reported."""

    __slots__ = ("held", "seen", "spent")

    def __init__(self, spent: float, held: int, seen: float) -> None:
        self.spent, self.held, self.seen = spent, held, seen


class Leases:
    """The budget and the rate, and who holds what of them.

    Args:
        terms: The limits.
    """

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._interval = 60.0 / terms.requests_per_minute if terms.requests_per_minute else 0.0
        self._next_start = 0.0
        self._spent = 0.0
        self._accounts: dict[str, _Account] = {}
        self._batches: set[str] = set()

    def register_batch(self, batch: str, journal_is_new: bool) -> bool:
        """Register a batch that begins; False where it has begun before, and its journal is new: not the one it had then."""
        if journal_is_new and batch in self._batches:
            return False
        self._batches.add(batch)
        return True

    def report(self, report: Report, now: float) -> Grant:
        """Take note of what a run has come to, and grant it what it may send next.

        Args:
            report: The run's report.
            now: The moment, in seconds.
        """
        account = self._accounts[report.holder] = _Account(report.spent, report.held, now)
        if report.wanted <= 0:
            return Grant(0)
        requests = self._affordable(min(report.wanted, self._block()))
        if requests == 0:
            return Grant(0, _ASK_AGAIN, is_exhausted=not self._may_come_back(now))
        account.held += requests
        start = max(now, self._next_start)
        self._next_start = start + requests * self._interval
        return Grant(requests, start - now, self._interval)

    def end(self, holder: str, spent: float) -> None:
        """Take note that a run has ended, and holds nothing more."""
        if self._accounts.pop(holder, None) is not None:
            self._spent += spent

    @property
    def spent(self) -> float:
        """US dollars that were spent, with what is held at its worst."""
        worst = self._terms.worst_cost or 0.0
        return self._spent + sum(each.spent + each.held * worst for each in self._accounts.values())

    def _block(self) -> int:
        """Return how many requests are granted at once: with a rate, what a second has room for, so that all get some."""
        rate = self._terms.requests_per_minute
        return self._terms.block if rate is None else max(1, min(self._terms.block, int(rate / 60)))

    def _affordable(self, requests: int) -> int:
        """Return how many of some requests the budget has room for; where it ends, blocks shrink, so that all get some."""
        if self._terms.max_cost is None or self._terms.worst_cost is None:
            return requests
        left = self._terms.max_cost * (1 + _TOLERANCE) - self.spent
        most = int(left / self._terms.worst_cost)
        return max(0, min(requests, most, max(1, most // (2 * len(self._accounts)))))

    def _may_come_back(self, now: float) -> bool:
        """Whether a run that was heard of lately holds something."""
        return any(each.held and now - each.seen < LOST_AFTER for each in self._accounts.values())
