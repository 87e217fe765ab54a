"""How a run goes: its arguments, checked before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from .._core.option_checks import number, show, whole_number
from .._response_calls import check_arguments
from ..structured._output_type import OutputType
from ..structured._parsing import Parsing
from ._journal import Journal

if TYPE_CHECKING:
    from ..client import OpenRouter

T = TypeVar("T")
InDoubt: TypeAlias = Literal["report", "again", "settle"]
_IN_DOUBT = ("report", "again", "settle")
MOST_CONCURRENT = 1000
"""How many connections a client opens at most."""


class BulkSettings(Generic[T]):
    """How a run goes; see `Responses.map`.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: One is out of range.
        JournalError: The journal cannot be used.
    """

    def __init__(
        self,
        client: OpenRouter,
        parameters: Mapping[str, Any],
        *,
        concurrency: int,
        journal: object,
        ordered: object,
        output_type: type[T] | OutputType[T] | None,
        in_doubt: InDoubt,
        max_cost: float | None,
        max_tokens: int | None,
        worst_cost: float | None,
    ) -> None:
        self.parameters = without_stream(parameters)
        if not isinstance(ordered, bool):
            raise TypeError(f"ordered must be True or False, not {show(ordered)}")
        if in_doubt not in _IN_DOUBT:
            raise ValueError(f'in_doubt must be "report", "again" or "settle", not {show(in_doubt)}')
        self.client = client
        self.concurrency = _checked_whole_number("concurrency", concurrency, MOST_CONCURRENT)
        self.ordered = ordered
        self.in_doubt: InDoubt = in_doubt
        self.max_cost = None if max_cost is None else _amount("max_cost", max_cost)
        self.max_tokens = None if max_tokens is None else _checked_whole_number("max_tokens", max_tokens)
        self.worst_cost = None if worst_cost is None else _amount("worst_cost", worst_cost)
        self.output: OutputType[T] | None = None
        if output_type is not None:
            given: Any = output_type
            self.output = given if isinstance(given, OutputType) else OutputType(given)
        check_arguments(
            client, Parsing(self.output, self.parameters).parameters if self.output else {**self.parameters}
        )
        self.owns_journal = journal is not None and not isinstance(journal, Journal)
        if journal is None or isinstance(journal, Journal):
            self.journal = journal
        elif isinstance(journal, str | os.PathLike):
            self.journal = Journal(cast("str | os.PathLike[str]", journal))
        else:
            raise TypeError(f"journal must be a path, a Journal or None, not {show(journal)}")


def without_stream(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a request without `stream`.

    Raises:
        TypeError: It is asked for.
    """
    if parameters.get("stream"):
        raise TypeError("map() got an unexpected keyword argument 'stream'. Its results are whole responses.")
    return {name: value for name, value in parameters.items() if name != "stream"}


def _checked_whole_number(name: str, value: object, most: int | None = None) -> int:
    wanted = "a whole number above 0" if most is None else f"a whole number, 1 to {most}"
    try:
        found = whole_number(value)
    except TypeError:
        raise TypeError(f"{name} must be {wanted}, not {show(value)}") from None
    if found < 1 or (most is not None and found > most):
        raise ValueError(f"{name} must be {wanted}, not {show(value)}")
    return found


def _amount(name: str, value: object) -> float:
    try:
        found = float(number(value))
    except (TypeError, ValueError, OverflowError) as error:
        raise type(error)(f"{name} must be a number of US dollars, 0 or more, not {show(value)}") from None
    if found < 0:
        raise ValueError(f"{name} must be a number of US dollars, 0 or more, not {show(value)}")
    return found
