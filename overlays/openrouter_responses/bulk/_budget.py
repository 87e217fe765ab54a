"""How much may be spent: what was spent, and the most that what is under way can cost."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import is_list, is_mapping, to_json
from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.total_usage import cost_of, total_usage
from ._asked import Asked, is_whole

if TYPE_CHECKING:
    from openrouter_generated.models import ModelEndpointsResponse

    from ._journal import Row

_LONGEST_OUTPUT = 1_000_000
"""Tokens of an output where the API names no limit."""
_MOST_TOKENS = 10**12
"""Tokens of a response that count at most: a server may report any number, and a journal takes those of 64 bits."""


class Estimate(NamedTuple):
    """What one request takes at most.

    Attributes:
        cost: US dollars.
        tokens: Tokens, of input and output together.
    """

    cost: float = 0.0
    tokens: int = 0


class Change(NamedTuple):
    """What the journal adds to what a request took.

    Attributes:
        cost: US dollars.
        tokens: Tokens.
        unknown: How often it may have cost what nobody knows.
    """

    cost: float = 0.0
    tokens: int = 0
    unknown: int = 0


class Spent(NamedTuple):
    """What the requests of a journal took.

    Attributes:
        cost: US dollars, at most, but for the following.
        tokens: Tokens, at most, but for the last.
        unknown: How often a request may have cost what nobody knows.
        unknown_tokens: How many requests are in doubt whose tokens nobody knows.
    """

    cost: float = 0.0
    tokens: int = 0
    unknown: int = 0
    unknown_tokens: int = 0


class Prices(NamedTuple):
    """What a model costs at its dearest provider.

    Attributes:
        input: US dollars for a token of the input.
        output: US dollars for a token of the output.
        request: US dollars for a request.
        output_tokens: How many tokens an output has at most.
    """

    input: float
    output: float
    request: float
    output_tokens: int


def prices_of(model: str, response: ModelEndpointsResponse) -> Prices:
    """Return the prices of a model.

    Args:
        model: Its name.
        response: Where it is served; see `client.models.endpoints`.

    Raises:
        ValueError: The API does not list them.
    """
    endpoints: Any = _field(_field(to_json(response), "data"), "endpoints")
    prices = [_prices(endpoint) for endpoint in (endpoints if is_list(endpoints) else [])]
    known = [each for each in prices if each is not None]
    if not prices or len(known) < len(prices):
        raise ValueError(f"max_cost needs the prices of {model}, and the API does not list all: pass worst_cost=...")
    return Prices(*(max(each) for each in zip(*known, strict=True)))


def _prices(endpoint: Any) -> Prices | None:
    """Return the prices of a provider, or None where one cannot be read: the API lists -1 for those that vary."""
    pricing = _field(endpoint, "pricing")
    overrides = _field(pricing, "overrides")
    tables: list[Any] = [pricing, *(overrides if is_list(overrides) else [])]

    def price(*names: str) -> float | None:
        found = [_number(_field(table, name)) for table in tables for name in names if _field(table, name) is not None]
        return None if None in found else max((each for each in found if each is not None), default=0.0)

    prices = price("prompt", "input_cache_write"), price("completion", "internal_reasoning"), price("request")
    if None in prices or _field(pricing, "prompt") is None or _field(pricing, "completion") is None:
        return None
    lengths = [_field(endpoint, name) for name in ("max_completion_tokens", "context_length")]
    tokens = next((length for length in lengths if is_whole(length)), _LONGEST_OUTPUT)
    return Prices(prices[0] or 0.0, prices[1] or 0.0, prices[2] or 0.0, tokens)


def _field(value: Any, name: str) -> Any:
    return value.get(name) if is_mapping(value) else None


def _number(value: Any) -> float | None:
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if 0 <= found < math.inf else None


class Budget:
    """What may be spent, and what is.

    Args:
        max_cost: US dollars, or None.
        max_tokens: Tokens of input and output together, or None.
        worst_cost: US dollars that one request costs at most, or None to calculate it from the prices of its model.
        spent: What was spent before.

    Raises:
        ValueError: It is not known what was spent before.
    """

    def __init__(self, max_cost: float | None, max_tokens: int | None, worst_cost: float | None, spent: Spent) -> None:
        if max_cost is not None and spent.unknown and worst_cost is None:
            raise ValueError(
                f"max_cost cannot be kept: what {spent.unknown:,} requests in the journal cost is not known; pass worst_cost=..."
            )
        if max_tokens is not None and spent.unknown_tokens:
            raise ValueError(
                f"max_tokens cannot be kept: how many tokens {spent.unknown_tokens:,} requests took that are in doubt is not "
                "known; settle them first, or pass another journal"
            )
        self._most = (
            math.inf if max_cost is None else max_cost,
            math.inf if max_tokens is None else max_tokens,
        )
        self._worst_cost = worst_cost
        self._prices: dict[str, Prices] = {}
        self._spent: tuple[float, float] = (spent.cost + spent.unknown * (worst_cost or 0.0), spent.tokens)
        self._reserved: tuple[float, float] = (0.0, 0)
        self._needs_prices = max_cost is not None and worst_cost is None
        self._counts_tokens = max_tokens is not None

    def missing_prices(self, asked: Asked) -> list[str]:
        """Return the models whose prices must be learnt first."""
        return [model for model in asked.models if model not in self._prices] if self._needs_prices else []

    def learn(self, model: str, prices: Prices) -> None:
        """Take the prices of a model."""
        self._prices[model] = prices

    def estimate(self, asked: Asked, attempts: int) -> Estimate:
        """Return what a request takes at most: each byte of its body may be a token.

        Args:
            asked: What it asks for.
            attempts: How many requests may be billed for it.

        Raises:
            ValueError: That is not known.
        """
        if self._counts_tokens and asked.max_output_tokens is None:
            raise ValueError("max_tokens needs a limit for each request: pass max_output_tokens=...")
        tokens = asked.size + (asked.max_output_tokens or 0)
        if not self._needs_prices:
            return Estimate((self._worst_cost or 0.0) * attempts, tokens * attempts)
        if not asked.is_bounded or not asked.models:
            raise ValueError(
                "max_cost needs to know what a request costs at most, and for one with files, images, plugins, tools that the "
                "server runs, or without a model, that cannot be calculated: pass worst_cost=..."
            )
        costs = [
            prices.request
            + asked.size * prices.input
            + (asked.max_output_tokens or prices.output_tokens) * prices.output
            for prices in (self._prices[model] for model in asked.models)
        ]
        return Estimate(max(costs) * attempts, tokens * attempts)

    def reserve(self, estimate: Estimate) -> bool:
        """Set aside what a request takes at most; return whether that much is left."""
        wanted = (self._reserved[0] + estimate.cost, self._reserved[1] + estimate.tokens)
        # A hair more, since sums of fractions are not exact: ten times 0.1 fit into 1.
        if any(
            spent + want > most * (1 + 1e-9) for spent, want, most in zip(self._spent, wanted, self._most, strict=True)
        ):
            return False
        self._reserved = wanted
        return True

    def settle(self, estimate: Estimate, change: Change) -> None:
        """Count what a request took in place of what was set aside for it.

        Args:
            estimate: What was set aside.
            change: What it took, less that.
        """
        self._reserved = (self._reserved[0] - estimate.cost, self._reserved[1] - estimate.tokens)
        self.spend(Change(estimate.cost + change.cost, estimate.tokens + change.tokens))

    def spend(self, change: Change) -> None:
        """Count what was taken without having been set aside."""
        self._spent = (self._spent[0] + change.cost, self._spent[1] + change.tokens)


def taken(estimate: Estimate, usage: Any, *, is_billed: bool) -> Estimate:
    """Return what a request took: what its usage reports, and where that says nothing, the most that it can be."""
    if not is_billed:
        return Estimate()
    cost, tokens = reported_cost(usage), total_usage((usage,))
    count = tokens.total_tokens or tokens.input_tokens + tokens.output_tokens
    return Estimate(
        estimate.cost if cost is None else cost,
        min(count, _MOST_TOKENS) if count > 0 else estimate.tokens,
    )


def reported_cost(usage: Any) -> float | None:
    """Return what a usage reports in US dollars; None where it reports nothing, or less."""
    cost = cost_of(usage)
    return None if cost is None or cost < 0 else cost


def change_of(estimate: Estimate | None, usage: Any, *, is_billed: bool) -> Change:
    """Return what a request took, less what was written when it began.

    Args:
        estimate: What it takes at most, or None where nobody knows.
        usage: What its response reports.
        is_billed: Whether it may be billed.
    """
    took = taken(estimate or Estimate(), usage, is_billed=is_billed)
    if estimate is not None:
        return Change(took.cost - estimate.cost, took.tokens - estimate.tokens)
    is_known = not is_billed or reported_cost(usage) is not None
    return Change(took.cost, took.tokens, -1 if is_known else 0)


def change_of_settled(row: Row, usage: Any) -> Change:
    """Return what becomes known of a request that is looked up: of its last attempt, where there were several.

    Args:
        row: What the journal knows of it.
        usage: What its generation reports.
    """
    earlier = (row.begun - 1) / row.begun
    cost, took = reported_cost(usage), taken(Estimate(), usage, is_billed=True)
    tokens = took.tokens + int(row.tokens * earlier) - row.tokens if took.tokens else 0
    if cost is None:
        return Change(0.0, tokens)
    return Change(cost, tokens, -1) if row.unknown else Change(cost + row.cost * earlier - row.cost, tokens)


def less(estimate: Estimate) -> Change:
    """Return the change that takes an estimate back."""
    return Change(-estimate.cost, -estimate.tokens)
