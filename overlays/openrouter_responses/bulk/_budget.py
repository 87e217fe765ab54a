"""How much may be spent: what was spent, and the most that what is under way can cost."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import is_list, is_mapping, to_json
from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.total_usage import cost_of, total_usage

if TYPE_CHECKING:
    from openrouter_generated.models import ModelEndpointsResponse

_UNBOUNDED = (b'"input_image"', b'"input_file"', b'"input_audio"', b'"input_video"', b'"plugins"', b'"image_generation"',
              b'"openrouter:', b'"web_search', b'"modalities"', b'"prompt"', b':online"')  # fmt: skip
"""What in a request costs more than the tokens of its text."""


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
    if not prices:
        raise ValueError(f"max_cost needs the prices of {model}, and the API lists none: pass worst_cost=...")
    return Prices(*(max(each) for each in zip(*prices, strict=True)))


def _prices(endpoint: Any) -> Prices:
    pricing = _field(endpoint, "pricing")
    overrides = _field(pricing, "overrides")
    tables: list[Any] = [pricing, *(overrides if is_list(overrides) else [])]

    def price(*names: str) -> float:
        return max(_number(_field(table, name)) for table in tables for name in names)

    lengths = [_field(endpoint, name) for name in ("max_completion_tokens", "context_length")]
    tokens = next((length for length in lengths if isinstance(length, int)), _LONGEST_OUTPUT)
    return Prices(
        price("prompt", "input_cache_write"), price("completion", "internal_reasoning"), price("request"), tokens
    )


def _field(value: Any, name: str) -> Any:
    return value.get(name) if is_mapping(value) else None


def _number(value: Any) -> float:
    try:
        found = float(value)
    except (TypeError, ValueError):
        return 0.0
    return found if 0 <= found < math.inf else 0.0


class Budget:
    """What may be spent, and what is.

    Args:
        max_cost: US dollars, or None.
        max_tokens: Tokens of input and output together, or None.
        worst_cost: US dollars that one request costs at most, or None to reckon with the prices of its model.
        spent: What was spent before.
    """

    def __init__(
        self, max_cost: float | None, max_tokens: int | None, worst_cost: float | None, spent: Estimate
    ) -> None:
        self._most = (
            math.inf if max_cost is None else max_cost,
            math.inf if max_tokens is None else max_tokens,
        )
        self._worst_cost = worst_cost
        self._prices: dict[str, Prices] = {}
        self._spent: tuple[float, float] = (spent.cost, spent.tokens)
        self._reserved: tuple[float, float] = (0.0, 0)
        self._needs_prices = max_cost is not None and worst_cost is None
        self._counts_tokens = max_tokens is not None

    def missing_prices(self, models: list[str]) -> list[str]:
        """Return the models whose prices must be learnt first."""
        return [model for model in models if model not in self._prices] if self._needs_prices else []

    def learn(self, model: str, prices: Prices) -> None:
        """Take the prices of a model."""
        self._prices[model] = prices

    def estimate(self, models: list[str], content: bytes, max_output_tokens: object) -> Estimate:
        """Return what a request takes at most: each byte of its body may be a token.

        Raises:
            ValueError: That is not known.
        """
        output = max_output_tokens if isinstance(max_output_tokens, int) else None
        if self._counts_tokens and output is None:
            raise ValueError("max_tokens needs a limit for each request: pass max_output_tokens=...")
        tokens = len(content) + (output or 0)
        if not self._needs_prices:
            return Estimate(self._worst_cost or 0.0, tokens)
        if any(mark in content for mark in _UNBOUNDED) or not models:
            raise ValueError(
                "max_cost needs to know what a request costs at most, and for one with files, images, plugins, tools that the "
                "server runs, or without a model that cannot be reckoned: pass worst_cost=..."
            )
        costs = [
            prices.request + len(content) * prices.input + (output or prices.output_tokens) * prices.output
            for prices in (self._prices[model] for model in models)
        ]
        return Estimate(max(costs), tokens)

    def reserve(self, estimate: Estimate) -> bool:
        """Set aside what a request takes at most; return whether that much is left."""
        wanted = (self._reserved[0] + estimate.cost, self._reserved[1] + estimate.tokens)
        if any(spent + want > most for spent, want, most in zip(self._spent, wanted, self._most, strict=True)):
            return False
        self._reserved = wanted
        return True

    def settle(self, estimate: Estimate, taken: Estimate) -> None:
        """Count what a request took in place of what was set aside for it."""
        self._reserved = (self._reserved[0] - estimate.cost, self._reserved[1] - estimate.tokens)
        self.spend(taken)

    def spend(self, taken: Estimate) -> None:
        """Count what was taken without having been set aside."""
        self._spent = (self._spent[0] + taken.cost, self._spent[1] + taken.tokens)


def taken(estimate: Estimate, usage: Any, *, is_billed: bool) -> Estimate:
    """Return what a request took: what its usage reports, and where that says nothing, the most that it can be."""
    if not is_billed:
        return Estimate()
    cost, tokens = cost_of(usage), total_usage((usage,))
    count = tokens.total_tokens or tokens.input_tokens + tokens.output_tokens
    return Estimate(
        estimate.cost if cost is None or cost < 0 else cost,
        min(count, _MOST_TOKENS) if count > 0 else estimate.tokens,
    )


def less(estimate: Estimate, other: Estimate) -> Estimate:
    """Return the difference of two."""
    return Estimate(estimate.cost - other.cost, estimate.tokens - other.tokens)
