"""Tokens and cost of several responses together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from openrouter_generated.runtime.named_tuple import NamedTuple
from openrouter_generated.runtime.unset import UNSET

_MOST = 10**18
"""More than any response takes: larger numbers count as this one, so that sums are numbers, too."""
_NUMBERS = (int, float)  # a union would be made anew for each look


class TotalUsage(NamedTuple):
    """What several responses took together.

    Attributes:
        input_tokens: Tokens that were read.
        output_tokens: Tokens that were written, reasoning included.
        total_tokens: Both.
        cost: What they cost in US dollars, as far as the server reports it; None if no response has a cost.
    """

    input_tokens: int = 0
    output_tokens: int = 0
    total_tokens: int = 0
    cost: float | None = None


def total_usage(usages: Iterable[Any]) -> TotalUsage:
    """Return the sum of usages, of responses or of sums; what a server does not report as a number counts as nothing."""
    input_tokens: float = 0
    output_tokens: float = 0
    total_tokens: float = 0
    costs: list[float] = []
    for usage in usages:
        input_tokens += _summand(usage, "input_tokens") or 0
        output_tokens += _summand(usage, "output_tokens") or 0
        total_tokens += _summand(usage, "total_tokens") or 0
        if (cost := _summand(usage, "cost")) is not None:
            costs.append(cost)
    total = sum(costs) if costs else None  # which compensates for rounding from Python 3.12 on
    return TotalUsage(int(input_tokens), int(output_tokens), int(total_tokens), total)


def cost_of(usage: Any) -> float | None:
    """Return what a response cost in US dollars; None where the server does not report it as a number."""
    cost = _number(usage, "cost")
    try:
        return None if cost is None else float(cost)
    except OverflowError:  # an integer of hundreds of digits
        return None


def _summand(usage: Any, name: str) -> float | None:
    found = _number(usage, name)
    return found if found is None or -_MOST < found < _MOST else min(max(found, -_MOST), _MOST)


def _number(usage: Any, name: str) -> float | None:
    found = getattr(usage, name, None) if usage is not UNSET else None  # which would look for the expression that asks
    if not isinstance(found, _NUMBERS) or isinstance(found, bool):
        return None
    return found if -math.inf < found < math.inf else None
