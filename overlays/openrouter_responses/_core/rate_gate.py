"""How many requests may be under way, and when the next one may begin: pure, with the clock as an argument.

What a server bears is learnt from its refusals. Requests are counted in rounds, of as many as may be under way. Where a server
refuses some of a round, it bears the others, and their share is the new limit; where it refuses few, the limit grows. So one
round finds a limit that halving would find in several, and refusals that come by chance do not slow calls down.
"""

from __future__ import annotations

from collections.abc import Mapping

from openrouter_generated.runtime.named_tuple import NamedTuple

REFUSALS = frozenset((429, 503, 529))
"""Statuses with which a server asks for fewer requests."""
_TOLERATED = 0.1
"""Share of refused requests at which the limit still grows."""
_SMALLEST_ROUND = 10
"""Requests that a round has at least, so that a single refusal says little."""
_GROWTH = 0.1
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
"""Seconds of the pauses after rounds of refusals that do not say how long to wait; each is twice the one before it."""


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
        in_flight: How many calls are under way.
        concurrency: How many may be under way now; infinite without a limit, until the server refuses some.
    """

    def __init__(self, limits: Limits) -> None:
        self._most = float("inf") if limits.max_concurrency is None else float(limits.max_concurrency)
        self._interval = 60.0 / limits.requests_per_minute if limits.requests_per_minute else 0.0
        self.concurrency = self._most
        self.in_flight = 0
        self.round = 0
        self._next_start = 0.0
        self._paused_until = 0.0
        self._pause = _FIRST_PAUSE
        self._taken = self._refused = 0

    def has_room(self) -> bool:
        """Whether another call may be under way."""
        return self.in_flight < max(1, int(min(self.concurrency, 1e9)))

    def delay(self, now: float) -> float:
        """Return how many seconds no request may begin."""
        return max(0.0, self._next_start - now, self._paused_until - now)

    def begin(self, now: float) -> None:
        """Count a request that begins."""
        self._next_start = max(now, self._next_start) + self._interval

    def pause(self, until: float) -> None:
        """Let no request begin before a moment."""
        self._paused_until = max(self._paused_until, until)

    def count(self, started_in: int, is_refused: bool, now: float) -> None:
        """Count a response.

        Args:
            started_in: The round in which its request began: those of earlier ones show what was before the last change.
            is_refused: Whether the server asks for fewer requests.
            now: The moment.
        """
        if started_in != self.round:
            return
        self._taken += not is_refused
        self._refused += is_refused
        size = self._taken + self._refused
        if size >= max(_SMALLEST_ROUND, min(self.concurrency, self.in_flight)):
            self._end_round(self._refused / size, now)

    def _end_round(self, share: float, now: float) -> None:
        if share <= _TOLERATED:
            self.concurrency = min(self._most, self.concurrency + max(1.0, self.concurrency * _GROWTH))
            self._pause = _FIRST_PAUSE
        else:
            self.concurrency = max(1.0, min(self.concurrency, self.in_flight) * (1 - share))
            self.round += 1
        if share > 0.5 and self._paused_until <= now:
            self.pause(now + self._pause)
            self._pause = min(_LONGEST_PAUSE, 2 * self._pause)
        self._taken = self._refused = 0


class RateGate:
    """The limits of a client: one for all its calls, and one for each model that has its own.

    Args:
        limits: Those of all calls.
        models: Those of models by their names, as requests have them; they hold in addition.
    """

    def __init__(self, limits: Limits, models: Mapping[str, Limits]) -> None:
        self._all = Pace(limits)
        self._models = {name: Pace(each) for name, each in models.items()}

    def paces(self, model: object) -> tuple[Pace, ...]:
        """Return the limits that hold for a model."""
        own = self._models.get(model) if isinstance(model, str) else None
        return (self._all,) if own is None else (self._all, own)

    def enter(self, model: object) -> bool:
        """Count a call that begins, if it may."""
        paces = self.paces(model)
        if not all(pace.has_room() for pace in paces):
            return False
        for pace in paces:
            pace.in_flight += 1
        return True

    def leave(self, model: object) -> None:
        """Count a call that ended."""
        for pace in self.paces(model):
            pace.in_flight -= 1

    def begin(self, model: object, now: float) -> float:
        """Return how many seconds no request of the model may begin; where it may, 0.0, and it is counted."""
        paces = self.paces(model)
        delay = max(pace.delay(now) for pace in paces)
        if delay == 0.0:
            for pace in paces:
                pace.begin(now)
        return delay

    def round_of(self, model: object) -> int:
        """Return the round that a request of the model begins in."""
        return self.paces(model)[-1].round

    def received(self, model: object, started_in: int, status: int, wait: float | None, now: float) -> None:
        """Take note of a response.

        Args:
            model: The model that was asked for.
            started_in: What `round_of` returned when the request began.
            status: Its status.
            wait: Seconds that the server asks to wait, or None.
            now: The moment.
        """
        pace = self.paces(model)[-1]  # a refusal of a model that has limits of its own says nothing of the others
        if wait is not None and (status in REFUSALS or status < 300):
            pace.pause(now + wait)
        pace.count(started_in, status in REFUSALS, now)
