"""The history of a conversation, without sending anything: turns that have ended, and what they took."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from openrouter_generated.runtime.encode import to_json

from .._core.total_usage import TotalUsage, total_usage
from ._items import Item, calls_without_outputs, output_items, text_items, text_of

_NOTHING = TotalUsage()


@dataclass(frozen=True)
class Turn:
    """One turn: what was sent, and all that came.

    Attributes:
        input: The items that the turn began with, as JSON.
        output: The items that followed, outputs of tools included, as they came.
        usage: Tokens and cost of all its responses.
        response_id: ID of the last response, or None.
        model: Name of the model that the last response has, or None.
        status: Status of the last response, "completed" or "incomplete" for most, or None.
    """

    input: list[Item] = field(repr=False)
    output: list[Item] = field(repr=False)
    usage: TotalUsage = _NOTHING
    response_id: str | None = None
    model: str | None = None
    status: str | None = None

    @property
    def items(self) -> list[Item]:
        """All items of the turn."""
        return [*self.input, *self.output]

    @property
    def output_text(self) -> str:
        """The text of all messages of the output."""
        return text_of(self.output)


def turn_of(given: list[Item], output: list[Item] | None, response: Any, usage: TotalUsage) -> Turn:
    """Return the turn of a finished response.

    Args:
        given: What the turn began with.
        output: What followed, or None for the output of the response.
        response: The last response, or None.
        usage: What all responses of the turn took.
    """
    words = (getattr(response, name, None) for name in ("id", "model", "status"))
    response_id, model, status = (word if isinstance(word, str) else None for word in words)
    return Turn(given, output_items(response) if output is None else output, usage, response_id, model, status)


@dataclass
class History:
    """Turns that have ended, and what did not become one.

    Attributes:
        turns: The turns. Their items are not changed, so copies of the history share them.
        other_usage: What responses took that are in no turn.
        tokens_per_character: Of the last request whose usage the server reported, or None.
        unfinished: What came of a turn that failed or was closed early since the newest turn; None where no text did.
    """

    turns: tuple[Turn, ...] = ()
    other_usage: TotalUsage = _NOTHING
    tokens_per_character: float | None = None
    unfinished: Turn | None = None

    @property
    def items(self) -> list[Item]:
        """The items of all turns."""
        return [item for turn in self.turns for item in turn.items]

    @property
    def usage(self) -> TotalUsage:
        """What all responses took, those that are in no turn included."""
        others = (self.unfinished.usage,) if self.unfinished is not None else ()
        return total_usage((self.other_usage, *others, *(turn.usage for turn in self.turns)))

    def add(self, turn: Turn) -> None:
        """Add a turn that has ended well."""
        self._forget_unfinished()
        self.turns = (*self.turns, turn)

    def fail(self, given: list[Item], response: Any, usage: TotalUsage) -> None:
        """Take note of a turn that did not end well.

        Args:
            given: What it began with.
            response: What came of the response, or None.
            usage: What its responses took.
        """
        turn = turn_of(given, text_items(response), response, usage)
        if turn.output:
            self._forget_unfinished()
            self.unfinished = turn
        else:  # what came of an earlier one stays
            self.other_usage = total_usage((self.other_usage, usage))

    def _forget_unfinished(self) -> None:
        self.other_usage, self.unfinished = self.usage_of_others(), None

    def usage_of_others(self) -> TotalUsage:
        """Return what responses took that are in no turn."""
        return (
            total_usage((self.other_usage, self.unfinished.usage)) if self.unfinished is not None else self.other_usage
        )

    def keep(self) -> Turn:
        """Make a turn of what came of the last one.

        Raises:
            ValueError: Nothing did.
        """
        turn = self.unfinished
        if turn is None:
            raise ValueError("no turn is unfinished with text: the last one is in the history, or no text came of it")
        self.unfinished = None
        self.turns = (*self.turns, turn)
        return turn

    def undo(self) -> Turn:
        """Take the last turn back.

        Raises:
            IndexError: There is none.
        """
        if not self.turns:
            raise IndexError("the conversation has no turn to undo")
        turn = self.turns[-1]
        self.other_usage = total_usage((self.other_usage, turn.usage))
        self.turns = self.turns[:-1]
        return turn

    def fork(self, at: int | None) -> History:
        """Return a copy with the first turns, which has the usage of those.

        Raises:
            ValueError: There are not so many.
        """
        if at is None:
            return History(self.turns, tokens_per_character=self.tokens_per_character)
        if isinstance(at, bool) or not isinstance(at, int) or not 0 <= at <= len(self.turns):  # pyright: ignore[reportUnnecessaryIsInstance]  # of callers without a checker
            raise ValueError(f"at must be a number of turns from 0 to {len(self.turns)}, not {at!r:.100}")
        return History(self.turns[:at], tokens_per_character=self.tokens_per_character)


def check_calls(items: Sequence[Item]) -> None:
    """Check that each call of a function has its output, without which the API refuses a request.

    Raises:
        ValueError: One has none.
    """
    calls = calls_without_outputs(items)
    if calls:
        names = ", ".join(f"{call.get('name')!s:.100} ({call['call_id']:.100})" for call in calls[:10])
        raise ValueError(
            f"the model waits for the output of {names}: send [{{'type': '{calls[0]['type']}_output', 'call_id': ..., "
            "'output': ...}] for each, or take the turn back with undo()"
        )


def new_items(items: Sequence[Any], turns: Sequence[Turn]) -> list[Item]:
    """Return the items of a run that are not in the history.

    Args:
        items: Those of the run's checkpoint: some of the newest turns, as a rule left them, and what is new.
        turns: The history.

    Raises:
        ValueError: They do not begin with the turns of the history, or some of the newest.
    """
    for first in range(max(len(turns), 1)):
        known = [item for turn in turns[first:] for item in turn.items]
        if list(items[: len(known)]) == known:
            return list(items[len(known) :])
    raise ValueError(
        "the checkpoint is not of a run of this conversation, or its trim= changes items: go on with client.responses.run"
    )


def copied(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Return turns whose items a caller may change."""
    return tuple(replace(turn, input=to_json(turn.input), output=to_json(turn.output)) for turn in turns)
