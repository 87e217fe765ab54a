"""Many requests: results as they come, a journal that nothing is lost or paid twice with, a budget. See `Responses.map`."""

from __future__ import annotations

from ._async_run import AsyncBulkRun
from ._errors import BudgetReachedError, InDoubtError, JournalError, RunStoppedError
from ._journal import Journal
from ._request import BulkRequest
from ._result import BulkResult, BulkSummary
from ._run import BulkRun

__all__ = [
    "AsyncBulkRun",
    "BudgetReachedError",
    "BulkRequest",
    "BulkResult",
    "BulkRun",
    "BulkSummary",
    "InDoubtError",
    "Journal",
    "JournalError",
    "RunStoppedError",
]
