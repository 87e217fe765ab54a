"""What became of requests: one by one, and in sum."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.total_usage import TotalUsage, cost_of, total_usage

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, Usage

T = TypeVar("T")
Status = Literal["ok", "failed", "in_doubt"]


@dataclass(frozen=True)
class BulkResult(Generic[T]):
    """What became of one request.

    Attributes:
        index: Its place among the requests, from 0.
        custom_id: Its name, or None.
        status: "ok"; "failed" where it is known not to succeed; "in_doubt" where it may have been billed and its response did
            not come.
        response: Its response, also where that reports a failure; None where there is none.
        parsed: The value of its text where `output_type` was asked for, else None.
        error: Why it is not "ok", or None.
        seconds: How long the call took, in seconds.
        attempts: How many requests were sent for it.
        is_resumed: Whether it comes from the journal.
    """

    index: int
    custom_id: str | None
    status: Status
    response: OpenResponsesResult | None = field(default=None, repr=False)
    parsed: T | None = None
    error: Exception | None = None
    seconds: float = 0.0
    attempts: int = 0
    is_resumed: bool = False

    @property
    def output_text(self) -> str:
        """The text of its response; empty where there is none."""
        return "" if self.response is None else self.response.output_text

    @property
    def usage(self) -> Usage | None:
        """The usage of its response, or None."""
        usage = None if self.response is None else self.response.usage
        return usage or None

    @property
    def cost(self) -> float | None:
        """US dollars that it cost, or None where the server does not report it."""
        return cost_of(self.usage)

    @property
    def generation_id(self) -> str | None:
        """ID of its generation, or None where it is not known."""
        if self.response is not None and self.response.meta is not None:
            return self.response.meta.generation_id
        return getattr(self.error, "generation_id", None)


class BulkSummary(NamedTuple):
    """What a run came to so far.

    Attributes:
        ok: Requests that succeeded.
        failed: Requests that failed.
        in_doubt: Requests that may have been billed and have no response.
        resumed: How many of all these come from the journal.
        cost: US dollars, as far as the server reports them; None if it reports none.
        input_tokens: Tokens that were read.
        output_tokens: Tokens that were written.
        seconds: How long the run took, in seconds.
        stopped: Why it ended before the requests did, or None.
    """

    ok: int = 0
    failed: int = 0
    in_doubt: int = 0
    resumed: int = 0
    cost: float | None = None
    input_tokens: int = 0
    output_tokens: int = 0
    seconds: float = 0.0
    stopped: str | None = None


class Tally:
    """Adds up results."""

    def __init__(self) -> None:
        self._counts: Counter[Status] = Counter()
        self._resumed = 0
        self._total = TotalUsage()

    def add(self, result: BulkResult[Any]) -> None:
        """Count a result."""
        self._counts[result.status] += 1
        self._resumed += result.is_resumed
        self._total = total_usage((self._total, result.usage))

    def summary(self, seconds: float = 0.0, stopped: str | None = None) -> BulkSummary:
        """Return what the results came to.

        Args:
            seconds: How long the run took, in seconds.
            stopped: Why it ended before the requests did, or None.
        """
        counts, total = self._counts, self._total
        return BulkSummary(
            counts["ok"],
            counts["failed"],
            counts["in_doubt"],
            self._resumed,
            total.cost,
            total.input_tokens,
            total.output_tokens,
            seconds,
            stopped,
        )
