"""The first pass over a file: what of it cannot be sent, and how many requests there are, before anything is sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from ..._response_calls import prepare
from ...bulk._request import BulkRequest
from ...structured._parsing import Parsing
from .lines import Unreadable

if TYPE_CHECKING:
    from ...client import OpenRouter
    from ...structured import OutputType

SHOWN = 20
"""Problems that are kept."""


class Checked(NamedTuple):
    """What a first pass found.

    Attributes:
        requests: How many requests there are, those with a problem included.
        broken: How many have a problem.
        problems: The first of them.
    """

    requests: int
    broken: int
    problems: tuple[str, ...]


def preparing(
    client: OpenRouter, defaults: Mapping[str, Any], output_type: OutputType[Any] | None
) -> Callable[[Mapping[str, Any]], object]:
    """Return what takes the arguments of a request as far as one can without sending it.

    Args:
        client: The client.
        defaults: Arguments of all requests.
        output_type: What their texts are read as, or None.
    """

    def prepared(parameters: Mapping[str, Any]) -> object:
        merged = {**defaults, **parameters}
        if output_type is not None:
            merged = Parsing(output_type, merged).parameters
        return prepare(client, False, merged)

    return prepared


def check_requests(
    requests: Iterable[tuple[str, BulkRequest]], attempt: Callable[[Mapping[str, Any]], object] | None = None
) -> Checked:
    """Go through requests; each `custom_id` may be there once.

    Args:
        requests: The requests, with where each stands; they are not kept.
        attempt: Takes the arguments of each as far as one can without sending, and raises what is wrong.
    """
    count = broken = 0
    problems: list[str] = []
    with closing(sqlite3.connect("")) as seen:  # on the disk, where there are many, and removed with it
        seen.execute("CREATE TABLE names (name BLOB PRIMARY KEY) WITHOUT ROWID")
        for place, request in requests:
            count += 1
            problem = _problem(request, seen, attempt)
            if problem is not None:
                broken += 1
                if len(problems) < SHOWN:
                    problems.append(problem if isinstance(request.parameters, Unreadable) else f"{place}: {problem}")
    return Checked(count, broken, tuple(problems))


def _problem(
    request: BulkRequest, seen: sqlite3.Connection, attempt: Callable[[Mapping[str, Any]], object] | None
) -> str | None:
    if isinstance(request.parameters, Unreadable):
        return str(request.parameters.error)
    if request.custom_id is not None:
        name = request.custom_id.encode("utf-8", "surrogatepass")
        if not seen.execute("INSERT OR IGNORE INTO names VALUES (?)", (name,)).rowcount:
            return f"custom_id {request.custom_id!r:.100} is there twice"
    if attempt is not None:
        try:
            attempt(request.parameters)
        except (TypeError, ValueError, OSError) as error:
            return str(error)
    return None
