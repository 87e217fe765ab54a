"""The one place that holds shared limits: an actor of Ray, or a part of Dask's scheduler."""

from __future__ import annotations

import time
from typing import Any

from .leases import Leases, Report, Terms


class LeaseHolder:
    """Leases with a clock; reports come and grants go as plain values.

    Args:
        terms: The limits.
    """

    def __init__(self, terms: Terms) -> None:
        self._terms = Terms(*terms)
        self._leases = Leases(self._terms)

    def ask(self, method: str, *arguments: Any) -> Any:
        """Call a method of the leases by its name."""
        now = time.monotonic()
        if method == "report":
            return tuple(self._leases.report(Report(*arguments[0]), now))
        if method == "register_batch":
            return self._leases.register_batch(*arguments)
        if method == "end":
            return self._leases.end(*arguments)
        return tuple(self._terms) if method == "terms" else self._leases.spent
