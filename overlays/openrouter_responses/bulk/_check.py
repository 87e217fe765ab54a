"""The first pass over a file: what of it cannot be sent, and how many requests there are, before anything is sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from typing import Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from ._lines import Unreadable
from ._request import BulkRequest

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


def check_requests(
    requests: Iterable[tuple[str, BulkRequest]], prepare: Callable[[Mapping[str, Any]], object] | None = None
) -> Checked:
    """Go through requests; each `custom_id` may be there once.

    Args:
        requests: The requests, with where each stands; they are not kept.
        prepare: Takes the arguments of each as far as one can without sending, and raises what is wrong.
    """
    count = broken = 0
    problems: list[str] = []
    with closing(sqlite3.connect("")) as seen:  # on the disk, where there are many, and removed with it
        seen.execute("CREATE TABLE names (name BLOB PRIMARY KEY) WITHOUT ROWID")
        for place, request in requests:
            count += 1
            problem = _problem(request, seen, prepare)
            if problem is not None:
                broken += 1
                if len(problems) < SHOWN:
                    problems.append(problem if isinstance(request.parameters, Unreadable) else f"{place}: {problem}")
    return Checked(count, broken, tuple(problems))


def _problem(
    request: BulkRequest, seen: sqlite3.Connection, prepare: Callable[[Mapping[str, Any]], object] | None
) -> str | None:
    if isinstance(request.parameters, Unreadable):
        return str(request.parameters.error)
    if request.custom_id is not None:
        name = request.custom_id.encode("utf-8", "surrogatepass")
        if not seen.execute("INSERT OR IGNORE INTO names VALUES (?)", (name,)).rowcount:
            return f"custom_id {request.custom_id!r:.100} is there twice"
    if prepare is not None:
        try:
            prepare(request.parameters)
        except (TypeError, ValueError, OSError) as error:
            return str(error)
    return None
