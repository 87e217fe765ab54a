"""How many requests may be under way, and when the next one may begin: pure, with the clock as an argument.

How many requests a server accepts is learnt from its refusals: each lowers by one how many may be under way, and each other
response raises that by a tenth of one. So where a hundred are sent at once of which the server accepts ten, ninety refusals leave
ten; a round of requests without refusals adds a tenth; and refusals that come by chance, fewer than one in eleven, slow
nothing down.
"""

from __future__ import annotations

from collections.abc import Mapping

from openrouter_generated.runtime.named_tuple import NamedTuple

REFUSALS = frozenset((429, 503, 529))
"""Statuses with which a server asks for fewer requests."""
_GROWTH = 0.1
"""What a response other than a refusal adds to the concurrency; after a pause it is 1.0, which doubles it in a round."""
_TOLERATED = 2.0
"""Refusals in excess of one for ten other responses that lower nothing yet: they may have come by chance."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
"""Seconds of the pauses where not one request is accepted and no time to wait is given; each is twice the one before it."""
_LATENESS = 0.02
"""Seconds that a request may begin late without delaying the next: timers are not exact. Intervals are longer for it."""
_MOST = 10**9


class Limits(NamedTuple):
    """Limits of a client, or of one model of it.

    Attributes:
        max_concurrency: How many requests may be under way, or None.
        requests_per_minute: How many requests may begin in a minute, or None. They begin at even distances.
    """

    max_concurrency: int | None = None
    requests_per_minute: float | None = None


class Pace:
    """One limit of concurrency and rate: a client's, or a model's.

    Args:
        limits: The limits.

    Attributes:
        under_way: The requests that are under way; a set, so that a request that is counted in part can be taken away.
        concurrency: How many may be under way now; infinite without a limit, until the server refuses some.
        opens: The moment before which no request may begin.
    """

    def __init__(self, limits: Limits) -> None:
        rate = limits.requests_per_minute
        self._most = float("inf") if limits.max_concurrency is None else float(min(limits.max_concurrency, _MOST))
        self._interval = 0.0 if rate is None else (60.0 + _LATENESS) / rate
        self.concurrency = self._most
        self.under_way: set[object] = set()
        self.opens = float("-inf")
        self._paused_until = float("-inf")
        self._pause = _FIRST_PAUSE
        self._growth = _GROWTH
        self._excess = 0.0
        self._peak = 0.0

    def has_room(self) -> bool:
        """Whether another request may be under way."""
        return len(self.under_way) + 1 <= self.concurrency

    def begin(self, request: object, now: float) -> None:
        """Count a request that begins."""
        self.under_way.add(request)
        self._peak = max(self._peak, len(self.under_way))
        self.opens = max(self.opens, now - _LATENESS) + self._interval

    def pause(self, until: float) -> None:
        """Let no request begin before a moment."""
        self._paused_until = max(self._paused_until, until)
        self.opens = max(self.opens, until)

    def accepted(self) -> None:
        """Count a response other than a refusal."""
        self.concurrency = min(self._most, self.concurrency + self._growth)
        self._excess = max(0.0, self._excess - _GROWTH)
        self._pause = _FIRST_PAUSE
        self._peak = max(len(self.under_way), self._peak - 1)

    def refused(self, now: float, has_pause: bool) -> None:
        """Count a refusal, which may say how long to wait: then there is no other pause."""
        self._excess += 1
        if self._excess <= _TOLERATED:
            return
        self._excess = _TOLERATED
        self._growth = _GROWTH
        accepted = min(self.concurrency, self._peak) - 1  # not what could be under way and never was
        self.concurrency = max(1.0, accepted)
        if accepted < 1:
            self._growth = 1.0
            if not has_pause and now >= self._paused_until:
                self.pause(now + self._pause)
                self._pause = min(_LONGEST_PAUSE, 2 * self._pause)


class RateGate:
    """The limits of a client: one for all its requests, and one for each model that has its own.

    Args:
        limits: Those of all requests.
        models: Those of models by their names, as requests have them; they hold in addition.
    """

    def __init__(self, limits: Limits, models: Mapping[str, Limits]) -> None:
        self._all = Pace(limits)
        self._models = {name: Pace(each) for name, each in models.items()}

    def paces(self, model: str | None) -> tuple[Pace, ...]:
        """Return the limits that hold for a model; those of all come first."""
        own = self._models.get(model) if model is not None else None
        return (self._all,) if own is None else (self._all, own)

    def is_under_way(self, request: object) -> bool:
        """Whether a request has begun and not ended."""
        return request in self._all.under_way

    def opens(self, model: str | None) -> float:
        """Return the moment from which a request of a model may begin; infinity while too many are under way."""
        paces = self.paces(model)
        return max(pace.opens for pace in paces) if all(pace.has_room() for pace in paces) else float("inf")

    def begin(self, model: str | None, request: object, now: float) -> None:
        """Count a request that begins."""
        for pace in self.paces(model):
            pace.begin(request, now)

    def end(self, model: str | None, request: object) -> None:
        """Count a request that ended; a second time it does nothing."""
        for pace in self.paces(model):
            pace.under_way.discard(request)

    def pause(self, model: str | None, until: float) -> None:
        """Let no request of a model begin before a moment."""
        self.paces(model)[-1].pause(until)

    def received(self, model: str | None, status: int, wait: float | None, now: float) -> None:
        """Take note of a response.

        Args:
            model: The model that was asked for.
            status: Its status.
            wait: Seconds that the server asks to wait, or None.
            now: The moment.
        """
        pace = self.paces(model)[-1]  # a refusal of a model that has limits of its own says nothing of the others
        if wait is not None and (status in REFUSALS or status < 300):
            pace.pause(now + wait)
        if status in REFUSALS:
            pace.refused(now, wait is not None)
        else:
            pace.accepted()
