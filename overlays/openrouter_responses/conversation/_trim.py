"""Rules for how much of a conversation is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from openrouter_generated.runtime.encode import to_json

from .._core.option_checks import show
from ._items import (
    Item,
    calls_without_outputs,
    characters,
    head_of,
    items_of,
    outputs_without_calls,
    turn_starts,
)

Trim: TypeAlias = Callable[[list[Item]], Iterable[Any]]
"""From the items of a conversation, those of the new turn included, to the items that are sent."""
_USUAL = 0.25
"""Tokens of a character, before a server has reported any."""
LEAST, MOST = 1 / 16, 2.0
"""Tokens that a character can have: what servers report beyond is not believed."""


@dataclass(frozen=True)
class KeepTurns:
    """The rule of `keep_turns`."""

    turns: int

    def __call__(self, items: list[Item]) -> list[Item]:
        """Return the newest turns."""
        head = head_of(items)
        starts = turn_starts(items[head:])
        return items if len(starts) <= self.turns else [*items[:head], *items[head + starts[-self.turns] :]]


@dataclass(frozen=True)
class KeepTokens:
    """The rule of `keep_tokens`."""

    tokens: int
    tokens_per_character: float = _USUAL

    def __call__(self, items: list[Item]) -> list[Item]:
        """Return the newest turns that fit."""
        head = head_of(items)
        body = items[head:]
        starts = turn_starts(body)
        sizes = [characters(item) for item in body]
        left = self.tokens / self.tokens_per_character - characters(items[:head])
        if not starts or sum(sizes) <= left:
            return items
        fitting = [start for start in starts[:-1] if sum(sizes[start:]) <= left]
        return [*items[:head], *body[(fitting or starts[-1:])[0] :]]


def keep_turns(turns: int) -> KeepTurns:
    """Return a rule that sends the newest turns alone, the one that begins included.

    Args:
        turns: How many, 1 or more.
    """
    return KeepTurns(_checked_whole_number("keep_turns", turns))


def keep_tokens(tokens: int) -> KeepTokens:
    """Return a rule that sends as many of the newest turns as fit; the one that begins is sent in any case.

    How many tokens a turn has is estimated from its length, by what the server reported of the last request; instructions
    that are not items do not count.

    Args:
        tokens: How many tokens the items may have, about.
    """
    return KeepTokens(_checked_whole_number("keep_tokens", tokens))


def _checked_whole_number(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{name}() takes a whole number, 1 or more, not {show(value)}")
    return value


def tokens_per_character(request: Mapping[str, Any], input_tokens: int) -> float | None:
    """Return how many tokens a character of a request has, by the usage that the server reported for it."""
    if input_tokens <= 0:  # also where the request could not be made
        return None
    size = characters([to_json(request.get(name)) for name in ("input", "instructions", "tools") if request.get(name)])
    return min(max(input_tokens / size, LEAST), MOST) if size else None


def check_rule(rule: Any) -> Any:
    """Return a rule, or None.

    Raises:
        TypeError: It is something else.
    """
    if rule is not None and not callable(rule):
        raise TypeError(f"trim must be a function of a list of items, such as keep_turns(20), not {show(rule)}")
    return rule


def trimmed(rule: Trim | None, items: list[Item], measured: float | None) -> list[Item]:
    """Return the items that a rule leaves.

    Args:
        rule: The rule, or None.
        items: All items, which the rule may change: nobody else holds them.
        measured: Tokens of a character, or None where no server has reported any.

    Raises:
        TypeError: What the rule returns is not a list of items.
        ValueError: It returns none, or parts a call from its output.
    """
    if rule is None:
        return items
    if isinstance(rule, KeepTokens) and measured is not None:
        rule = replace(rule, tokens_per_character=measured)
    name = f"trim={getattr(rule, '__name__', None) or show(rule)}"
    kept: Any = rule(list(items))
    if isinstance(kept, str | Mapping):
        raise TypeError(f"{name} returned a {type(kept).__name__}: it must return a list of items")  # pyright: ignore[reportUnknownArgumentType]  # of any rule
    try:
        found = items_of(kept, f"the result of {name}")
    except ValueError:
        raise ValueError(f"{name} returned no items: it must leave at least one") from None
    for lost, what in ((calls_without_outputs(found), "call"), (outputs_without_calls(found), "output")):
        if lost:
            other = "output" if what == "call" else "call"
            raise ValueError(
                f"{name} kept the {what} {show(lost[0]['call_id'])} without its {other}: keep both, or neither"
            )
    return found
