"""What can end a run of many requests, and what one of them has instead of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import OpenRouterError

if TYPE_CHECKING:
    from ._result import BulkSummary


class JournalError(Exception):
    """The journal cannot be used: another process uses it, it is none, or a request contradicts what is in it."""


class InDoubtError(OpenRouterError):
    """It is not known what became of a request: it may have been billed, and its response did not come.

    It is not sent again unless that is asked for. Where `generation_id` is known, `client.recover` finds out what it cost.
    """


class RunStoppedError(OpenRouterError):
    """A run ended before its requests did; those that were under way have come.

    Attributes:
        summary: What the run came to.
    """

    def __init__(self, message: str, summary: BulkSummary) -> None:
        super().__init__(message)
        self.summary = summary


class BudgetReachedError(RunStoppedError):
    """Another request could exceed `max_cost` or `max_tokens`."""
